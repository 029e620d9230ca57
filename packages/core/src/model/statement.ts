import { z } from "zod";
import { Evidence } from "./evidence.js";
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
export const kinds = Object.keys(valueSchemas) as Kind[];
export const Kind = z.enum(kinds as [Kind, ...Kind[]]).meta({ description: "Kind of statement." });

/** What a statement of this kind says. */
export type ValueOf<K extends Kind> = z.infer<(typeof valueSchemas)[K]>;

/** `about`: key of a territorial authority. */
export const AuthorityKey = z
  .string()
  .regex(/^(\d{2}|\d{5}|\d{8}|[a-z][a-z0-9-]*)$/)
  .meta({
    description:
      "Official municipality key (two digits: state, five: district or district-free city, eight: municipality), else a stable slug.",
  });
export type AuthorityKey = z.infer<typeof AuthorityKey>;

const statementOf = <K extends Kind, V extends z.ZodType>(kind: K, value: V) =>
  z.object({
    id: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .meta({
        description: "Stable within one version of the rules: hash of source, kind, value and place.",
      }),
    kind: z.literal(kind),
    about: AuthorityKey.optional().meta({
      description: "The territorial authority concerned; absent where the document names none.",
    }),
    value,
    evidence: z.array(Evidence).min(1),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .meta({ description: "Share of such statements that are right, 0 to 1." }),
    extractor: z.string().meta({ description: "Name of the extractor and of its rule, `extractor/rule`." }),
  });

/** One claim that a document makes, with the words it comes from. */
export const Statement = z
  .discriminatedUnion("kind", [
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
  ])
  .meta({ description: "One claim that a document makes, with the words it comes from." });
export type Statement = z.infer<typeof Statement>;

/** A statement of one kind. */
export type StatementOf<K extends Kind> = Extract<Statement, { kind: K }>;
