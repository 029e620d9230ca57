import type { Evidence, Statement } from "../model/index.js";

/** All the words of some statements, each place once, by document and place. */
export function orderEvidence(statements: readonly Pick<Statement, "evidence">[]): Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const { evidence } of statements)
    for (const item of evidence) {
      const key = `${item.source} ${item.start} ${item.end}`;
      const other = seen.get(key);
      if (!other || (other !== item && JSON.stringify(item) < JSON.stringify(other))) seen.set(key, item);
    }
  return [...seen.values()].sort(
    (a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0) || a.start - b.start || a.end - b.end,
  );
}
