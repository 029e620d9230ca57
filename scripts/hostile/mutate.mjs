import { createRequire } from "node:module";
import { writeZip } from "./make/zip-file.mjs";

/** @type {typeof import("fflate")} a dependency of the package, not of the repository */
const { unzipSync } = createRequire(new URL("../../packages/ingest/package.json", import.meta.url))("fflate");

/**
 * One change to a document. Places and lengths are shares of what there is, so that a change fits every document.
 * @typedef {object} Mutation
 * @property {"truncate" | "flip" | "set" | "remove" | "duplicate" | "splice" | "move" | "insert"} kind
 * @property {number} at from 0 to 1: where
 * @property {number} from from 0 to 1: where the other place is
 * @property {number} length from 0 to 1, most often small
 * @property {number} value from 0 to 255; which words are inserted
 */

/**
 * What happens to the entries of a ZIP container before it is written again.
 * @typedef {object} ZipMutation
 * @property {"reorder" | "swap" | "drop" | "rename" | "inside"} kind
 * @property {number} at which entry
 * @property {number} from which other entry
 * @property {readonly Mutation[]} mutations of what is in the entry, for "inside"
 */

/**
 * A document to be tried: changes to the parts of a container, then to its bytes.
 * @typedef {{ zip: readonly ZipMutation[], bytes: readonly Mutation[] }} Damage
 */

/** Words that mean something to one format or another. */
const words = [
  "\0",
  "\ufeff",
  "\u202e",
  "\ud800",
  "\u2028",
  "<",
  "<!--",
  "<![CDATA[",
  "]]>",
  "&#0;",
  "&#xD800;",
  "&x;",
  "<!DOCTYPE x>",
  "<script>",
  "</p>",
  "<table>",
  "<tr>",
  "<td>",
  "<p>",
  "<li>",
  "<h1>",
  "<title>",
  "<base href='//x'>",
  "<style>p{display:none}</style>",
  "endobj",
  "stream",
  "endstream",
  "trailer",
  "xref",
  "<<",
  ">>",
  "[",
  "]",
  "(",
  ")",
  " 99999999999 ",
  " -1 ",
  "/Kids",
  "1 0 R",
  "BT",
  "ET",
  " Tj ",
  "# ",
  "- ",
  "> ",
  "```",
  "| a | b |\n| --- | --- |\n",
  "---\n",
  "[x](",
  "1. ",
  "\t",
  "\r",
  "\n\n",
  "\u00ad",
  "\u200b",
  "e\u0308",
  "01.01.2024",
  "31.02.2024",
  "2024-13-45",
  "1. bis 99. Mai 0000",
  "Dr. Dr. ",
  "Bildungsbüro",
  "Landkreis ",
  "@",
  "www.",
  "+49 ",
  "„",
  "“",
  "seit 99999",
  "--boundary\r\n",
  "Content-Type: text/html\r\n",
  "=?utf-8?Q?=?=",
  "\u{1F3F4}",
  "ﬁ",
  "ß",
  "=HYPERLINK(1)",
  "__proto__",
  "constructor",
];

/** @param {Uint8Array} bytes @param {Mutation} mutation */
function mutateBytes(bytes, { kind, at, from, length, value }) {
  const place = Math.min(bytes.length, Math.floor(at * bytes.length));
  const other = Math.min(bytes.length, Math.floor(from * bytes.length));
  const count = Math.min(bytes.length, 1 + Math.floor(length * bytes.length));
  const before = bytes.subarray(0, place);
  const behind = bytes.subarray(place);
  switch (kind) {
    case "truncate":
      return before;
    case "flip":
    case "set": {
      const changed = bytes.slice();
      if (place < changed.length)
        changed[place] = kind === "set" ? value : /** @type {number} */ (changed[place]) ^ (1 << (value & 7));
      return changed;
    }
    case "remove":
      return join(before, bytes.subarray(place + count));
    case "duplicate":
      return join(before, bytes.subarray(place, place + count), behind);
    case "splice":
      return join(before, bytes.subarray(other, other + count), behind);
    case "move":
      return join(bytes.subarray(place), before);
    case "insert":
      return join(before, Buffer.from(/** @type {string} */ (words[value % words.length])), behind);
  }
}

/** @param {...Uint8Array} parts */
const join = (...parts) => new Uint8Array(Buffer.concat(parts));

/** @param {Uint8Array} bytes @param {readonly ZipMutation[]} mutations */
function mutateZip(bytes, mutations) {
  let entries = Object.entries(unzipSync(bytes)).map(([name, data]) => ({ name, data }));
  for (const { kind, at, from, mutations: inside } of mutations) {
    const place = Math.floor(at * entries.length);
    const other = Math.floor(from * entries.length);
    const one = entries[place];
    const two = entries[other];
    if (!one || !two) continue;
    if (kind === "reorder") entries = [...entries.slice(place), ...entries.slice(0, place)];
    else if (kind === "drop") entries = entries.filter((entry) => entry !== one);
    else if (kind === "rename") entries[place] = { ...one, name: two.name };
    else if (kind === "swap") {
      entries[place] = { name: one.name, data: two.data };
      entries[other] = { name: two.name, data: one.data };
    } else entries[place] = { ...one, data: inside.reduce(mutateBytes, one.data) };
  }
  // what is packed anew need not be packed well
  return writeZip(entries.map((entry) => ({ ...entry, stored: entry.data.length < 2000 })));
}

/**
 * The bytes of a document after its damage.
 * @param {Uint8Array} bytes
 * @param {Damage} damage
 */
export function applyDamage(bytes, { zip, bytes: mutations }) {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return mutations.reduce(mutateBytes, isZip && zip.length > 0 ? mutateZip(bytes, zip) : bytes);
}

/**
 * What fast-check makes damages from.
 * @param {typeof import("fast-check")} fc
 * @param {boolean} isZip
 * @returns {import("fast-check").Arbitrary<Damage>}
 */
export function arbitraryDamage(fc, isZip) {
  // without the bias to the ends, where there is nothing left to damage
  const share = fc.noBias(fc.integer({ min: 0, max: 2 ** 30 - 1 })).map((value) => value / 2 ** 30);
  const mutation = fc.record({
    kind: fc.constantFrom(
      .../** @type {const} */ ([
        "truncate",
        "flip",
        "set",
        "remove",
        "duplicate",
        "splice",
        "move",
        "insert",
      ]),
    ),
    at: share,
    from: share,
    // mostly a few bytes, now and then a good part
    length: share.map((value) => value ** 4 / 4),
    value: fc.noBias(fc.integer({ min: 0, max: 255 })),
  });
  const some = fc.array(mutation, { minLength: 1, maxLength: 6 });
  if (!isZip) return fc.record({ zip: fc.constant([]), bytes: some });
  const zip = fc.array(
    fc.record({
      kind: fc.constantFrom(
        .../** @type {const} */ (["inside", "inside", "inside", "reorder", "swap", "drop", "rename"]),
      ),
      at: share,
      from: share,
      mutations: some,
    }),
    { minLength: 1, maxLength: 4 },
  );
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ zip, bytes: fc.constant([]) }) },
    { weight: 1, arbitrary: fc.record({ zip: fc.constant([]), bytes: some }) },
  );
}
