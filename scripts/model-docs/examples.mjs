import { readdirSync, readFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);
const readJson = (path) => JSON.parse(readFileSync(new URL(path, root), "utf8"));

/** Documents whose facts serve as examples, the first that has the kind. */
const stems = [
  "auental-profil",
  "erlenbrueck-pressemitteilung",
  "brennach-faktenblatt",
  "hohenlauter-interview",
  "oderwinkel-beschlussvorlage",
];

/** A fact of a kind from the fixtures, the one with the most fields, and the document that states it. */
export function exampleOf(kind) {
  for (const stem of stems) {
    const facts = readJson(`fixtures/expected/${stem}.json`).facts.filter((fact) => fact.kind === kind);
    const [best] = facts.sort((a, b) => Object.keys(b.value).length - Object.keys(a.value).length);
    if (best === undefined) continue;
    const document = readdirSync(new URL("fixtures/documents/", root)).find((name) =>
      name.startsWith(`${stem}.`),
    );
    return { document, value: best.value };
  }
  throw new Error(
    `No document in scripts/model-docs/examples.mjs states a fact of the kind ${kind}: add one.`,
  );
}

/** What `extract` says of a fixture, with some of its statements. */
export function readExampleDocument() {
  return readJson("docs/models/example-document.json");
}
