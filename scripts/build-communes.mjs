// Builds packages/core/src/vocabulary/communes.data.ts from the npm data set and our additions.
//
//   npm pack landkreise-deutschland@3.0.0 && tar xzf landkreise-deutschland-3.0.0.tgz
//   node scripts/build-communes.mjs package/data/districts.json
//
// The data set is of 2018-12-31; what is corrected here is listed in docs/vocabulary.md.
import { readFileSync, writeFileSync } from "node:fs";

const [source] = process.argv.slice(2);
if (source === undefined) {
  console.error("usage: node scripts/build-communes.mjs PATH/districts.json");
  process.exit(2);
}

const DESIGNATION_CODES = {
  Landkreis: "L",
  Kreis: "K",
  "Kreisfreie Stadt": "S",
  Stadtkreis: "T",
  Regionalverband: "V",
};
const OWN_DESIGNATIONS = { "03241": "R", "05334": "A" };
/** Merged into the Wartburgkreis on 2021-07-01. */
const GONE = new Set(["16056"]);

const additions = new Map();
const predecessors = new Map();
for (const line of readFileSync(new URL("./commune-additions.tsv", import.meta.url), "utf8").split("\n")) {
  if (line === "" || line.startsWith("#")) continue;
  const [key, ...rest] = line.split("\t");
  if (key === "pre") {
    const [successor, ags, kind, name, until] = rest;
    predecessors.set(successor, [...(predecessors.get(successor) ?? []), [ags, kind, name, until].join(":")]);
  } else {
    const [plate = "", seat = "", name = "", aliases = ""] = rest;
    additions.set(key, { plate, seat, name, aliases: aliases.replaceAll("|", ";") });
  }
}

/** "Flensburg, Stadt" → "Flensburg". */
function cleanName(name) {
  return name.split(",")[0].trim();
}

const rows = JSON.parse(readFileSync(source, "utf8"))
  .map((district) => ({ ...district, ags: String(district.AGS).padStart(5, "0") }))
  .filter(({ ags }) => !GONE.has(ags))
  .sort((a, b) => (a.ags < b.ags ? -1 : 1))
  .map(({ ags, type, name }) => {
    const added = additions.get(ags);
    if (added === undefined) throw new Error(`${ags} ${name}: no row in commune-additions.tsv`);
    additions.delete(ags);
    const code = OWN_DESIGNATIONS[ags] ?? DESIGNATION_CODES[type];
    const ownName = added.name || cleanName(name);
    const seat = added.seat === ownName ? "=" : added.seat;
    const fields = [ags, code, ownName, added.plate, seat, added.aliases];
    return [...fields, (predecessors.get(ags) ?? []).join(";")].join("|").replace(/\|+$/u, "");
  });
if (additions.size > 0) throw new Error(`additions without a district: ${[...additions.keys()].join(", ")}`);

const text = `// Written by scripts/build-communes.mjs; do not edit. Data: landkreise-deutschland 3.0.0 by Alexander Wunschik
// (CC BY 4.0), from the Gemeindeverzeichnis of the Statistisches Bundesamt, corrected and completed as of 2025.

/** One commune a line: key|designation|name|plate|seat (= the name)|further names|former (key:kind:name:last day). */
export const COMMUNE_ROWS = \`
${rows.join("\n")}
\`;
`;
writeFileSync(new URL("../packages/core/src/vocabulary/communes.data.ts", import.meta.url), text);
console.log(`${rows.length} communes`);
