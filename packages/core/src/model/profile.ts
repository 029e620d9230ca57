import { z } from "zod";
import { Edtf } from "../time/edtf.js";
import { Evidence } from "./evidence.js";
import { Issue } from "./issue.js";
import { Source } from "./source.js";
import { AuthorityKey, Kind, type ValueOf, valueSchemas } from "./statement.js";
import { CommuneValue } from "./values.js";

/** Version of the profile's shape. Raised when a reader of profiles would have to change. */
export const profileVersion = 1;

const entryOf = <V extends z.ZodType>(value: V) =>
  z.object({
    id: z.string().meta({ description: "Stable key of the entry within its kind." }),
    value,
    evidence: z.array(Evidence).min(1).meta({ description: "All the words in all documents that say so." }),
    sources: z.int().min(1).meta({ description: "Number of documents that say so." }),
    confidence: z.number().min(0).max(1),
    validity: Edtf.optional().meta({ description: "When it holds, as far as the documents say." }),
    statements: z.array(z.string()).min(1).meta({ description: "Ids of the statements it was made from." }),
  });

/** A reconciled value of one kind. */
export interface Entry<K extends Kind = Kind> {
  id: string;
  value: ValueOf<K>;
  evidence: Evidence[];
  sources: number;
  confidence: number;
  validity?: Edtf | undefined;
  statements: string[];
}

const entries = Object.fromEntries(
  Object.entries(valueSchemas).map(([kind, value]) => [kind, z.array(entryOf(value))]),
) as unknown as { [K in Kind]: z.ZodArray<z.ZodType<Entry<K>>> };

/** Two values that cannot both hold. */
export const Conflict = z
  .object({
    kind: Kind,
    field: z.string().meta({ description: "The field of the value that differs." }),
    entry: z.string().meta({ description: "Id of the entry concerned." }),
    sides: z
      .array(z.object({ value: z.unknown(), evidence: z.array(Evidence).min(1) }))
      .min(2)
      .meta({ description: "Each value with the words that say so." }),
  })
  .meta({ description: "Two values that cannot both hold, with the evidence of each." });
export type Conflict = z.infer<typeof Conflict>;

/** A dated entry of the profile. */
export const TimelineItem = z
  .object({
    date: Edtf,
    kind: Kind,
    entry: z.string().meta({ description: "Id of the entry." }),
    text: z.string().meta({ description: "What happened, in the words of the entry." }),
  })
  .meta({ description: "A dated entry of the profile." });
export type TimelineItem = z.infer<typeof TimelineItem>;

/** How much the documents say. */
export const Coverage = z
  .object({
    found: z.array(Kind),
    missing: z.array(Kind),
    sources: z.int().min(0),
    latest: Edtf.optional().meta({ description: "The latest date that the sources give for themselves." }),
  })
  .meta({ description: "Which kinds were found, in how many documents, how recent." });
export type Coverage = z.infer<typeof Coverage>;

/** The reconciled view of one territorial authority. */
export const Profile = z
  .object({
    version: z.literal(profileVersion),
    key: AuthorityKey,
    commune: CommuneValue,
    entries: z.object(entries),
    timeline: z.array(TimelineItem),
    conflicts: z.array(Conflict),
    coverage: Coverage,
    sources: z.array(Source),
    issues: z.array(Issue),
  })
  .meta({ description: "What the documents say about one territorial authority, reconciled." });
export type Profile = z.infer<typeof Profile>;
