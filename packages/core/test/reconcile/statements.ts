import { type ReconcileInput, Statement, type StatementOf } from "../../src/index.js";

type Kind = Statement["kind"];

/** The id of a source by a letter. */
const sourceId = (letter: string): string => letter.charCodeAt(0).toString(16).padStart(2, "0").repeat(32);

const hash = (text: string): string =>
  [...text]
    .reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 2 ** 32, 7)
    .toString(16)
    .padStart(16, "0");

/** A statement of the document with that letter; its quotation is its value, so that no two say the same by chance. */
export function statement<K extends Kind>(
  letter: string,
  kind: K,
  value: StatementOf<K>["value"],
  { about = "05978", start = 0, quote = `${letter} ${JSON.stringify(value)}`, confidence = 0.8 } = {},
): Statement {
  return Statement.parse({
    id: hash(JSON.stringify([letter, kind, value, start, about])),
    kind,
    about,
    value,
    evidence: [{ source: sourceId(letter), start, end: start + quote.length, quote }],
    confidence,
    extractor: `${kind}/test`,
  });
}

/** A document that makes these statements. */
export function documentOf(
  letter: string,
  statements: readonly Statement[],
  source: Partial<ReconcileInput["source"]> = {},
): ReconcileInput {
  return {
    source: {
      id: sourceId(letter),
      name: `${letter}.txt`,
      mediaType: "text/plain",
      byteLength: 1,
      ...source,
    },
    statements,
    issues: [],
  };
}
