/** Kinds in the order of the page, with their headings. What is not listed is not shown. */
export const kindNames = {
  office: "Bildungsbüro",
  programme: "Programme",
  agreement: "Vereinbarungen",
  body: "Gremien",
  actionField: "Handlungsfelder",
  goal: "Ziele",
  measure: "Maßnahmen",
  event: "Veranstaltungen",
  milestone: "Meilensteine",
  material: "Veröffentlichungen",
  result: "Ergebnisse",
};

/**
 * One line for a value of any of these kinds: what it is called, and when.
 *
 * @param {{ value: Record<string, unknown> }} entry
 */
export function describeEntry({ value }) {
  const { name, title, text, kind, partner } = value;
  const what = name ?? title ?? text ?? [kind, partner].filter(Boolean).join(" mit ");
  // what began and goes on is written as the open period that it is
  const since = value.since && `${value.since}/..`;
  const when = value.period ?? value.date ?? since ?? value.year ?? value.by;
  return when ? `${what} (${describeDate(String(when))})` : `${what}`;
}

/** An EDTF date for readers: `2009/2014` is a span, `2009/..` one that goes on, `2024-06-14` a day. */
function describeDate(edtf) {
  const [start, end] = edtf
    .split("/")
    .map((part) =>
      part.replace(/^(\d{4})-(\d{2})-(\d{2})$/, "$3.$2.$1").replace(/^(\d{4})-(0[1-9]|1[0-2])$/, "$2/$1"),
    );
  if (end === undefined) return start;
  return end === ".." || end === "" ? `seit ${start}` : `${start}–${end}`;
}

/**
 * The evidence of an entry with the longest words first: these tell most. The same words of the same document come once.
 *
 * @param {{ evidence: readonly import("@bildungsprofil/core").Evidence[] }} entry
 */
export function sortEvidence({ evidence }) {
  const once = new Map(evidence.map((one) => [`${one.source} ${one.quote}`, one]));
  return [...once.values()].sort((a, b) => b.quote.length - a.quote.length);
}

/**
 * Where the words of a piece of evidence stand: the document, and the place in it.
 *
 * @param {import("@bildungsprofil/core").Evidence} evidence
 * @param {readonly import("@bildungsprofil/core").Source[]} sources
 */
export function describePlace({ source, locator }, sources) {
  const { title, name } = sources.find(({ id }) => id === source) ?? {};
  const place = {
    page: () => `Seite ${locator.pageNumber}`,
    slide: () => `Folie ${locator.slideNumber}`,
    paragraph: () => `Absatz ${locator.paragraph}`,
    text: () => `Zeile ${locator.line}`,
  }[locator?.type];
  return [title ?? name ?? source, ...(place ? [place()] : [])].join(", ");
}
