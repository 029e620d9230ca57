import { toCsv, toJsonLd, toMarkdown, toNQuads } from "../../src/export/index.js";
import { type Profile, Statement, type StatementOf } from "../../src/model/index.js";
import { listPersonalData } from "../../src/privacy/index.js";
import { type ReconcileInput, reconcile } from "../../src/reconcile/index.js";
import { compare, coverage, diff, search, timeline } from "../../src/views/index.js";
import {
  COMMUNES,
  communeLabel,
  describeAuthority,
  findTopics,
  lookupBodyKind,
  lookupCommune,
  lookupProgramme,
  TOPICS,
  toSkos,
} from "../../src/vocabulary/index.js";

const text =
  "Das Bildungsbüro (Ä, ö, ß) besteht seit 2009. Am 3. Mai 2024 lud es zur 7. Bildungskonferenz nach Musterstadt ein.";

function statement(source: string, kind: Statement["kind"], quote: string, value: object): Statement {
  const start = text.indexOf(quote);
  return Statement.parse({
    id: `${source}${kind.length}${start}`
      .padEnd(16, "0")
      .slice(0, 16)
      .replace(/[^0-9a-f]/gu, "0"),
    kind,
    about: "05978",
    value,
    evidence: [{ source: source.repeat(64), start, end: start + quote.length, quote }],
    confidence: 0.8,
    extractor: `${kind}/probe`,
  });
}

function document(source: string, modified: string, statements: Statement[]): ReconcileInput {
  return {
    source: {
      id: source.repeat(64),
      name: `${source}.txt`,
      mediaType: "text/plain",
      byteLength: text.length,
      modified,
    },
    statements,
  };
}

function makeProfiles(): Profile[] {
  return reconcile(
    [
      document("a", "2020-01-01", [
        statement("a", "office", "Bildungsbüro", {
          name: "Bildungsbüro",
          since: "2009",
          placement: "Schulamt",
        }),
        statement("a", "actionField", "Bildungsbüro", { text: "Übergänge", topics: ["uebergaenge"] }),
      ]),
      document("b", "2024-06-01", [
        statement("b", "office", "Bildungsbüro", { name: "Bildungsbüro", placement: "Dezernat II" }),
        statement("b", "event", "7. Bildungskonferenz", {
          name: "Bildungskonferenz",
          ordinal: 7,
          date: "2024-05-03",
          place: "Musterstadt",
        }),
        statement("b", "person", "Musterstadt", { name: "Änne Übermuth", role: "Leiterin" }),
      ]),
    ],
    { describeAuthority },
  );
}

/** Everything that works on profiles. */
export function work(): unknown {
  const profiles = makeProfiles();
  const [profile] = profiles;
  if (!profile) throw new Error("no profile");
  const empty = {
    ...profile,
    entries: { ...profile.entries, event: [] as StatementOf<"event">[] },
  } as Profile;
  return [
    profiles,
    timeline(profile),
    compare(profiles),
    coverage(profile),
    diff(empty, profile),
    search(profiles, "Übergängen"),
    listPersonalData(profile),
    toJsonLd(profile),
    toNQuads(profile),
    toMarkdown(profile),
    toCsv(profile),
  ];
}

/** Every list and lookup. */
export function look(): unknown {
  return [
    COMMUNES.map((entry) => [communeLabel(entry, "de"), lookupCommune(communeLabel(entry, "en"))]),
    findTopics("Übergang von der Schule in den Beruf und frühkindliche Bildung"),
    lookupProgramme("des Förderprogramms „Lernen vor Ort“"),
    lookupBodyKind("Lenkungsgruppen Bildung"),
    toSkos(TOPICS, { id: "topic", title: { de: "Themen", en: "Topics" } }),
  ];
}
