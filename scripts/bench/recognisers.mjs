// What is found by this project and by libraries that know one kind of it, in the same texts: bench.mjs recognisers.
// The texts are the annotated fixtures; the libraries are installed first, for this benchmark alone.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, parse } from "node:path";
import { pathToFileURL } from "node:url";
import { ingest, readDocument } from "../../packages/ingest/dist/index.js";
import { findDates } from "../../packages/ingest/dist/language/index.js";
import { root } from "../run-pnpm.mjs";
import { installPeers, peersFolder } from "./peers.mjs";

const documents = join(root, "fixtures/documents");
const expected = join(root, "fixtures/expected");

/** What each tool finds in a document, as the fixtures write it: phones in E.164, persons by name, days in ISO. */
async function loadTools() {
  const require = createRequire(join(peersFolder, "package.json"));
  const load = async (name) => {
    const module = await import(pathToFileURL(require.resolve(name)).href);
    return module.default ?? module;
  };
  const chrono = await load("chrono-node");
  const compromise = await load("compromise");
  const deCompromise = await load("de-compromise");
  const phones = await load("libphonenumber-js");
  const valuesOf =
    (kind, field) =>
    ({ statements }) =>
      statements.filter((statement) => statement.kind === kind).map(({ value }) => value[field]);
  const reference = new Date(2020, 0, 1);
  const ours = { read: (bytes, name) => ingest(bytes, { name }) };
  return {
    phone: {
      bildungsprofil: { ...ours, find: valuesOf("phone", "value") },
      "libphonenumber-js": {
        find: ({ text }) => phones.findPhoneNumbersInText(text, "DE").map(({ number }) => number.number),
      },
    },
    email: {
      bildungsprofil: { ...ours, find: valuesOf("email", "value") },
      compromise: { find: ({ text }) => compromise(text).emails().out("array") },
    },
    person: {
      bildungsprofil: { ...ours, find: valuesOf("person", "name") },
      compromise: { find: ({ text }) => compromise(text).people().out("array") },
      "de-compromise": {
        find: ({ text }) => deCompromise(text).match("#FirstName+ #Noun?").out("array"),
      },
    },
    day: {
      bildungsprofil: { find: ({ text }) => findDates(text).map(({ edtf }) => edtf) },
      "chrono-node": {
        find: ({ text }) =>
          chrono.de
            .parse(text, reference)
            .filter(({ start }) => start.isCertain("day"))
            .map(({ start }) => start.date().toLocaleDateString("sv")),
      },
    },
  };
}

const plain = (value) =>
  String(value)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+@.-]+/gu, " ")
    .replace(/(?:^[. -]+|[. -]+$)/gu, "");

/** The values that a document states; days stand in many fields. */
function wanted(kind, facts) {
  if (kind !== "day") {
    const field = kind === "person" ? "name" : "value";
    const of = facts.filter((fact) => fact.kind === kind);
    return {
      required: of.filter(({ optional }) => !optional).map(({ value }) => value[field]),
      optional: of.map(({ value }) => value[field]),
    };
  }
  const days = JSON.stringify(facts).match(/(?<=")\d{4}-\d\d-\d\d(?=["/])/gu) ?? [];
  return { required: [...new Set(days)], optional: undefined };
}

/** Prints precision, recall and the time of each tool by kind. */
export async function benchRecognisers() {
  installPeers();
  const tools = await loadTools();
  const inputs = [];
  for (const name of readdirSync(documents).sort()) {
    const bytes = readFileSync(join(documents, name));
    const { facts } = JSON.parse(readFileSync(join(expected, `${parse(name).name}.json`), "utf8"));
    inputs.push({ name, bytes, facts, document: await readDocument(bytes, { name }) });
  }
  console.log("kind    tool                 wanted  found  precision  recall        ms");
  for (const [kind, byTool] of Object.entries(tools))
    for (const [tool, { read, find }] of Object.entries(byTool)) {
      const count = { wanted: 0, found: 0, given: 0, right: 0 };
      let ms = 0;
      for (const { name, bytes, facts, document } of inputs) {
        const start = performance.now();
        const given = [
          ...new Set(
            find(read ? await read(bytes, name) : document)
              .filter(Boolean)
              .map(plain),
          ),
        ];
        ms += performance.now() - start;
        const { required, optional } = wanted(kind, facts);
        const known = new Set((optional ?? required).map(plain));
        count.wanted += required.length;
        count.found += required.filter((value) => given.includes(plain(value))).length;
        count.given += given.length;
        count.right += given.filter((value) => known.has(value)).length;
      }
      // the facts hold no list of all days in a text: nothing is said of precision
      const precision = kind === "day" ? "–" : (count.right / (count.given || 1)).toFixed(3);
      console.log(
        `${kind.padEnd(8)}${tool.padEnd(20)}${String(count.wanted).padStart(7)}${String(count.given).padStart(7)}${precision.padStart(11)}${(count.found / count.wanted).toFixed(3).padStart(8)}${ms.toFixed(0).padStart(10)}`,
      );
    }
  console.log(
    "ms: of bildungsprofil for all kinds at once, with reading the document; of the others on its text",
  );
}
