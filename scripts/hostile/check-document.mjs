/**
 * What is wrong with a document that came out of hostile bytes, in words; nothing where all holds that must hold:
 * text and statements or an error, every quotation the words at its place, every part of the shape that the model gives.
 * @param {import("@bildungsprofil/ingest").IngestedDocument} document
 * @param {Pick<typeof import("@bildungsprofil/core"), "Issue" | "Source" | "Statement">} models
 * @returns {string[]}
 */
export function findFaults({ source, text, layers, statements, issues }, { Issue, Source, Statement }) {
  /** @type {string[]} */
  const faults = [];
  const failed = issues.some(({ severity }) => severity === "error");
  if (failed && (text !== "" || statements.length > 0)) faults.push("an error, but a text or statements too");
  if (!failed && text.trim() === "") faults.push("a success without a text");
  if (!Source.safeParse(source).success) faults.push("the source is not of the model's shape");
  for (const issue of issues) {
    if (!Issue.safeParse(issue).success)
      faults.push(`an issue is not of the model's shape: ${JSON.stringify(issue)}`);
    // the nets below readers and extractors: what falls into them is a defect
    if (issue.code.endsWith("/failed")) faults.push(`${issue.code}: ${issue.actual}`);
  }
  for (const { start, end } of layers)
    if (!(start >= 0 && start < end && end <= text.length)) faults.push(`a layer from ${start} to ${end}`);
  for (const statement of statements) {
    const parsed = Statement.safeParse(statement);
    if (!parsed.success)
      faults.push(
        `a statement is not of the model's shape: ${statement.extractor} ${parsed.error.message.slice(0, 300)}`,
      );
    for (const { start, end, quote, source: cited } of statement.evidence) {
      if (text.slice(start, end) !== quote)
        faults.push(`the words at ${start} are not the quotation ${JSON.stringify(quote)}`);
      if (quote.trim() === "") faults.push("an empty quotation");
      if (cited !== source.id) faults.push("a quotation of another document");
    }
  }
  if (Object.keys(Object.prototype).length > 0 || /** @type {any} */ ({}).polluted !== undefined)
    faults.push("the prototype of all objects was changed");
  return faults;
}
