import * as z from "zod/mini";
import { Evidence } from "./evidence.js";
import { choice, described, list, object, optional, pattern, share, text, variants } from "./fields.js";
import * as values from "./values.js";

/** The schema of `value` for each kind of statement, in the order in which profiles show them. */
export const valueSchemas = {
  commune: values.CommuneValue,
  office: values.OfficeValue,
  person: values.PersonValue,
  address: values.AddressValue,
  phone: values.PhoneValue,
  email: values.EmailValue,
  url: values.UrlValue,
  programme: values.ProgrammeValue,
  agreement: values.AgreementValue,
  body: values.BodyValue,
  organisation: values.OrganisationValue,
  actionField: values.ActionFieldValue,
  goal: values.GoalValue,
  measure: values.MeasureValue,
  challenge: values.ChallengeValue,
  result: values.ResultValue,
  event: values.EventValue,
  milestone: values.MilestoneValue,
  material: values.MaterialValue,
  figure: values.FigureValue,
  quote: values.QuoteValue,
} as const;

/** The kinds of statement. */
export type Kind = keyof typeof valueSchemas;
export const kinds = /* @__PURE__ */ Object.keys(valueSchemas) as Kind[];
export const Kind = choice(kinds as [Kind, ...Kind[]], "Kind of statement.");

/** What a statement of this kind says. */
export type ValueOf<K extends Kind> = z.infer<(typeof valueSchemas)[K]>;

/** `about`: key of a territorial authority. */
export const AuthorityKey = pattern(
  /^(\d{2}|\d{5}|\d{8}|[a-z][a-z0-9-]*)$/,
  "Official municipality key (two digits: state, five: district or district-free city, eight: municipality), else a stable slug.",
  { examples: ["12062", "landkreis-auental"] },
);
export type AuthorityKey = z.infer<typeof AuthorityKey>;

/* @__NO_SIDE_EFFECTS__ */
const statementOf = <K extends Kind, V extends z.core.SomeType>(kind: K, value: V) =>
  object(`${kind[0]!.toUpperCase()}${kind.slice(1)}Statement`, `A statement of the kind \`${kind}\`.`, {
    id: pattern(
      /^[0-9a-f]{16}$/,
      "Stable within one version of the rules: hash of source, kind, value and place.",
    ),
    kind: described(z.literal(kind), "Kind of statement: it decides the fields of `value`."),
    about: optional(
      AuthorityKey,
      "Key of the territorial authority concerned; absent where the document names none.",
    ),
    value,
    evidence: list(Evidence, "The words that say so; the first item holds the core of the claim.", 1),
    confidence: share(
      "Share of such statements that are right, 0 to 1, as measured on documents with known content.",
    ),
    extractor: text("Name of the extractor and of its rule, `extractor/rule`.", {
      examples: ["office/heading"],
    }),
  });

/** One claim that a document makes, with the words it comes from. */
export const Statement = variants(
  "Statement",
  "One claim that a document makes, with the words it comes from.",
  "kind",
  [
    statementOf("commune", values.CommuneValue),
    statementOf("office", values.OfficeValue),
    statementOf("person", values.PersonValue),
    statementOf("address", values.AddressValue),
    statementOf("phone", values.PhoneValue),
    statementOf("email", values.EmailValue),
    statementOf("url", values.UrlValue),
    statementOf("programme", values.ProgrammeValue),
    statementOf("agreement", values.AgreementValue),
    statementOf("body", values.BodyValue),
    statementOf("organisation", values.OrganisationValue),
    statementOf("actionField", values.ActionFieldValue),
    statementOf("goal", values.GoalValue),
    statementOf("measure", values.MeasureValue),
    statementOf("challenge", values.ChallengeValue),
    statementOf("result", values.ResultValue),
    statementOf("event", values.EventValue),
    statementOf("milestone", values.MilestoneValue),
    statementOf("material", values.MaterialValue),
    statementOf("figure", values.FigureValue),
    statementOf("quote", values.QuoteValue),
  ],
);
export type Statement = z.infer<typeof Statement>;

/** A statement of one kind. */
export type StatementOf<K extends Kind> = Extract<Statement, { kind: K }>;
