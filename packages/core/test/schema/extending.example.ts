import {
  checkPlausibility,
  createProgrammeLookup,
  createTopicFinder,
  extendModels,
  PROGRAMMES,
  type ProgrammeEntry,
  reconcile,
  TOPICS,
  toJsonSchema,
} from "@bildungsprofil/core";
import * as z from "zod";

// Terms of your own, with ids that carry your prefix.
const ownProgramme: ProgrammeEntry = {
  id: "auental-lotsen",
  name: "Auentaler Bildungslotsen",
  aliases: ["Lotsenprogramm Auental"],
  funder: ["Landkreis Auental"],
  level: "Kommune",
  period: "2018/2022",
};
const programmes = [...PROGRAMMES, ownProgramme];
const topics = [
  ...TOPICS,
  { id: "auental-lotsen", de: "Lotsen", en: "Guides", synonyms: { de: ["Lots*"], en: [] }, related: [] },
];
export const lookupProgramme = createProgrammeLookup(programmes);
export const findTopics = createTopicFinder(topics);

// Fields of your own, for the kinds that have them.
export const models = extendModels({
  office: {
    auental_budget: z.optional(z.number().min(0)).meta({ description: "Yearly budget in euros." }),
  },
  programme: { auental_contact: z.optional(z.string()).meta({ "x-pii": "name" }) },
});

// Statements with these fields, from an extractor or a table of yours: checked, and typed.
export function sumBudgets(json: string): number {
  const read = models.parseStatements(json);
  if (!read.ok) throw new Error(read.issues[0].message);
  return read.value.reduce(
    (sum, { kind, value }) => sum + (kind === "office" ? (value.auental_budget ?? 0) : 0),
    0,
  );
}

// They go the usual way, and what comes back is read with the extended models.
export function makeProfile(json: string) {
  const read = models.parseStatements(json);
  if (!read.ok) throw new Error(read.issues[0].message);
  const source = { id: "a".repeat(64), name: "table.json", mediaType: "application/json", byteLength: 1 };
  const [profile] = reconcile([{ source, statements: read.value }]);
  return { profile: models.parseProfile(profile), doubts: checkPlausibility(read.value, { programmes }) };
}

export const schema = toJsonSchema(models.Profile);
