// Compares statements with annotated facts: which facts were found, which statements no fact stands behind.
import { agrees } from "./agree.mjs";

/** The fields that tell what a fact of a kind is; the others are its attributes. Exact ones are compared whole. */
const identity = {
  commune: ["name"],
  office: ["name"],
  person: ["name"],
  address: ["street", "postalCode", "city"],
  phone: ["value"],
  email: ["value"],
  url: ["value"],
  programme: ["name"],
  agreement: ["partner", "kind"],
  body: ["name"],
  organisation: ["name"],
  actionField: ["text"],
  goal: ["text"],
  measure: ["text"],
  challenge: ["text"],
  result: ["text"],
  event: ["name", "date", "ordinal"],
  milestone: ["text", "date"],
  material: ["title"],
  figure: ["unit", "value"],
  quote: ["text"],
};
/** Attributes that only repeat what the words are. */
const ignored = new Set(["text", "topics", "label", "url", "commune"]);

/**
 * Counts for one document, `{ [kind]: { found, missed, extra, right, attributes } }`, the errors in words, and the
 * statements that no fact stands behind.
 */
export function score(facts, statements) {
  const counts = {};
  const errors = [];
  const wrong = [];
  for (const kind of Object.keys(identity)) {
    const wanted = facts.filter((fact) => fact.kind === kind);
    const given = statements.filter((statement) => statement.kind === kind);
    const count = { found: 0, missed: 0, extra: 0, right: 0, attributes: 0 };
    const free = new Set(given);
    const same = (fact, statement) =>
      identity[kind].every((field) => agrees(field, fact.value[field], statement.value[field]));
    const alike = (fact, statement) =>
      Object.keys(fact.value).filter((field) => agrees(field, fact.value[field], statement.value[field]))
        .length;
    // required facts choose first
    for (const fact of [...wanted].sort((a, b) => Number(a.optional ?? 0) - Number(b.optional ?? 0))) {
      const [best] = [...free]
        .filter((statement) => same(fact, statement))
        .sort((a, b) => alike(fact, b) - alike(fact, a));
      if (best) free.delete(best);
      if (fact.optional) continue;
      if (!best) {
        count.missed++;
        errors.push(`${kind} missed ${JSON.stringify(fact.value)}`);
        continue;
      }
      count.found++;
      for (const field of Object.keys(fact.value)) {
        if (identity[kind].includes(field) || ignored.has(field)) continue;
        count.attributes++;
        if (agrees(field, fact.value[field], best.value[field])) count.right++;
        else
          errors.push(
            `${kind} ${field}: expected ${JSON.stringify(fact.value[field])}, got ${JSON.stringify(best.value[field])} in ${JSON.stringify(best.value)}`,
          );
      }
    }
    // the same fact stated twice is no error
    for (const statement of free) if (wanted.some((fact) => same(fact, statement))) free.delete(statement);
    count.extra = free.size;
    wrong.push(...free);
    for (const { value } of free) errors.push(`${kind} extra ${JSON.stringify(value)}`);
    counts[kind] = count;
  }
  return { counts, errors, wrong };
}

/** Sums of counts, with precision, recall, F1 and the share of right attributes. */
export function summarise(counts) {
  const total = { found: 0, missed: 0, extra: 0, right: 0, attributes: 0 };
  for (const count of counts) for (const key of Object.keys(total)) total[key] += count[key];
  const ratio = (part, whole) => (whole ? part / whole : 1);
  const precision = ratio(total.found, total.found + total.extra);
  const recall = ratio(total.found, total.found + total.missed);
  return {
    facts: total.found + total.missed,
    precision,
    recall,
    f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0,
    attributes: ratio(total.right, total.attributes),
  };
}
