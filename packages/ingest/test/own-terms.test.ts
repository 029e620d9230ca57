import { PROGRAMMES, TOPICS } from "@bildungsprofil/core";
import { expect, it } from "vitest";
import { type IngestOptions, ingest, ingestAll } from "../src/index.js";

const text = `# Bildungsbüro

Der Landkreis Unna betreibt kommunales Bildungsmanagement. Er nimmt seit 2019 am Seeklassenprogramm teil.
Der Kreis war 2009 bis 2014 Teil des Programms „Lernen vor Ort“.

## Handlungsfelder

- Segeln im Unterricht
- Übergang Schule–Beruf
- Sprachbildung
`;
const own: IngestOptions["vocabulary"] = {
  programmes: [
    ...PROGRAMMES,
    {
      id: "musterkreis-seeklasse",
      name: "Seeklassenprogramm",
      aliases: [],
      funder: ["Musterstiftung"],
      level: "Stiftung",
    },
  ],
  topics: [
    ...TOPICS,
    {
      id: "musterkreis-segeln",
      de: "Segeln",
      en: "Sailing",
      synonyms: { de: ["Segel*"], en: [] },
      related: [],
    },
  ],
};
const bytes = new TextEncoder().encode(text);

async function termsOf(vocabulary: IngestOptions["vocabulary"]) {
  const { statements } = await ingest(bytes, { name: "unna.md", vocabulary });
  return {
    programmes: statements.flatMap(({ kind, value }) =>
      kind === "programme" ? [value.programmeId ?? "-"] : [],
    ),
    topics: statements.flatMap(({ kind, value }) => (kind === "actionField" ? (value.topics ?? []) : [])),
  };
}

it("finds programmes and topics of own lists beside those of the package", async () => {
  const { programmes, topics } = await termsOf(own);
  expect(programmes).toContain("musterkreis-seeklasse");
  expect(programmes).toContain("lernen-vor-ort");
  expect(topics).toContain("musterkreis-segeln");
  expect(topics).toContain("sprachbildung");
});

it("knows nothing of them without", async () => {
  const { programmes, topics } = await termsOf(undefined);
  expect(programmes).not.toContain("musterkreis-seeklasse");
  expect(topics).not.toContain("musterkreis-segeln");
});

it("takes the place of the package's lists, and leaves the other list alone", async () => {
  const { programmes, topics } = await termsOf({ programmes: [] });
  expect(programmes).not.toContain("lernen-vor-ort");
  expect(topics).toContain("sprachbildung");
});

it("gives batches the same lists", async () => {
  const kinds: (string | undefined)[] = [];
  for await (const { statements } of ingestAll([{ name: "unna.md", bytes }], own ? { vocabulary: own } : {}))
    for (const { kind, value } of statements) if (kind === "programme") kinds.push(value.programmeId);
  expect(kinds).toContain("musterkreis-seeklasse");
});
