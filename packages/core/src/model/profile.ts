import * as z from "zod/mini";
import { Edtf } from "../time/edtf.js";
import { Evidence } from "./evidence.js";
import { choice, count, date, described, freeText, list, object, optional, share, text } from "./fields.js";
import { Issue } from "./issue.js";
import { Source } from "./source.js";
import { AuthorityKey, Kind, type ValueOf, valueSchemas } from "./statement.js";
import { CommuneValue } from "./values.js";

/**
 * Version of the profile's shape. Raised when a reader of profiles would have to change.
 *
 * - 2: each entry has `independentSources` (from version 1: take `sources`), and may have `identity` and `versions`,
 *   which are absent where there is nothing to say. All else is as in version 1.
 */
export const profileVersion = 2;

/**
 * What a date was taken from: the `statement` says it itself (“since 2008”), the `document` gives it for itself (date of
 * change or creation, date in its title), or it is the latest date in the `content` of a document that gives none.
 */
export const DateBasis = choice(
  ["statement", "document", "content"],
  "`statement`: said with the value; `document`: the document's own date; `content`: the latest date that the document tells of.",
);
export type DateBasis = z.infer<typeof DateBasis>;

/** Why statements with different keys are one entry. */
export const IdentityReason = object("IdentityReason", "Why statements with different keys are one entry.", {
  rule: text("Name of the rule, such as `initials` or `commune-in-name`.", { examples: ["initials"] }),
  keys: list(
    text("Key of what a statement speaks of.", freeText),
    "The keys that the rule brought together.",
    2,
  ),
});
export type IdentityReason = z.infer<typeof IdentityReason>;

/** One of several values that a field had, or has beside others. */
export const Version = object("Version", "One of several values of a field, and when it held.", {
  field: text("The field of the value."),
  value: described(z.unknown(), "What the field says.", freeText),
  validity: date(
    "When it held, as far as the documents say: from the stated start to the start of the next, else when documents said so. Absent: unknown.",
  ),
  basis: optional(DateBasis, "What the validity was taken from; absent without validity."),
  evidence: list(Evidence, "The words that say so.", 1),
  sources: count(1, "Number of documents that say so."),
});
export type Version = z.infer<typeof Version>;

/* @__NO_SIDE_EFFECTS__ */
const entryOf = <K extends Kind, V extends z.core.SomeType>(kind: K, value: V) =>
  object(`${kind[0]!.toUpperCase()}${kind.slice(1)}Entry`, `A reconciled value of the kind \`${kind}\`.`, {
    id: text("Stable key of the entry within its kind.", freeText),
    value,
    evidence: list(Evidence, "All the words in all documents that say so.", 1),
    sources: count(1, "Number of documents that say so."),
    independentSources: count(
      1,
      "Number of these without those that share a longer passage with another one, and so are copies of one text.",
    ),
    confidence: share(
      "How sure the value is, 0 to 1: 1 − the product of (1 − confidence) over the independent sources.",
    ),
    validity: date("When it holds, as far as the documents say; absent where they say nothing."),
    versions: optional(
      list(Version, "In order of time, those of unknown time last.", 2),
      "The values of fields that changed over time or have several values; absent where none has. `value` holds the latest.",
    ),
    identity: optional(
      list(IdentityReason, "The strictest rule first.", 1),
      "Why statements with different keys are one entry; absent where all have the same key.",
    ),
    statements: list(text("`Statement.id`."), "Ids of the statements it was made from.", 1),
  });

/** A reconciled value of one kind. */
export interface Entry<K extends Kind = Kind> {
  id: string;
  value: ValueOf<K>;
  evidence: Evidence[];
  sources: number;
  independentSources: number;
  confidence: number;
  validity?: Edtf | undefined;
  versions?: Version[] | undefined;
  identity?: IdentityReason[] | undefined;
  statements: string[];
}

const entries = /* @__PURE__ */ (() =>
  Object.fromEntries(
    Object.entries(valueSchemas).map(([kind, value]) => [
      kind,
      list(entryOf(kind as Kind, value), `Entries of the kind \`${kind}\`.`),
    ]),
  ) as unknown as { [K in Kind]: z.ZodMiniArray<z.ZodMiniType<Entry<K>>> })();

/** Two values that cannot both hold. */
export const Conflict = object("Conflict", "Values that cannot all hold, with the evidence of each.", {
  kind: Kind,
  field: text("The field of the value that differs."),
  entry: text("Id of the entry concerned.", freeText),
  sides: list(
    object("ConflictSide", "One of the values.", {
      value: described(z.unknown(), "What this side says.", freeText),
      evidence: list(Evidence, "The words that say so.", 1),
    }),
    "Each value with the words that say so; the one that the entry has comes first.",
    2,
  ),
});
export type Conflict = z.infer<typeof Conflict>;

/** A dated entry of the profile. */
export const TimelineItem = object("TimelineItem", "A dated entry of the profile.", {
  date: described(z.clone(Edtf), "When it happened or began."),
  kind: Kind,
  entry: text("Id of the entry.", freeText),
  text: text("What happened, in the words of the entry.", freeText),
});
export type TimelineItem = z.infer<typeof TimelineItem>;

/** How much the documents say. */
export const Coverage = object("Coverage", "Which kinds were found, in how many documents, how recent.", {
  found: list(Kind, "Kinds with entries."),
  missing: list(Kind, "Kinds without."),
  sources: count(0, "Number of documents."),
  latest: date("The latest date that the sources give for themselves; absent where none does."),
});
export type Coverage = z.infer<typeof Coverage>;

/** The reconciled view of one territorial authority. */
export const Profile = object(
  "Profile",
  "What the documents say about one territorial authority, reconciled.",
  {
    version: described(z.literal(profileVersion), "Version of the shape."),
    key: AuthorityKey,
    commune: CommuneValue,
    entries: object("Entries", "What the documents say, by kind.", entries),
    timeline: list(TimelineItem, "In order of time."),
    conflicts: list(Conflict, "Values that cannot all hold."),
    coverage: Coverage,
    sources: list(Source, "The documents, in order of their ids."),
    issues: list(Issue, "What was wrong with the documents, and doubts about what they say."),
  },
);
export type Profile = z.infer<typeof Profile>;
