import { ExtractedDocument } from "../model/extracted-document.js";
import type { Issue } from "../model/issue.js";
import { type Result, succeed } from "../model/result.js";
import { capIssues, mostIssues, parseModel, readJson } from "./parse-model.js";

/**
 * Checks what `bildungsprofil extract` printed; a text is read as JSON. Beside the shape it looks at the evidence: words
 * that do not stand where they should are a `warning` with the code `model/evidence-mismatch`, since somebody changed the
 * text or the offsets.
 */
export function parseDocument(input: unknown): Result<ExtractedDocument> {
  const read = readJson(input);
  if (!read.ok) return read;
  const parsed = parseModel(ExtractedDocument, read.value);
  if (!parsed.ok) return parsed;
  const issues = checkEvidence(parsed.value);
  return succeed(parsed.value, capIssues(issues.slice(0, mostIssues), issues.length));
}

function checkEvidence({ source, text, statements }: ExtractedDocument): Issue[] {
  return statements.flatMap(({ evidence }, index) =>
    evidence.flatMap((item, place): Issue[] => {
      const words = text.slice(item.start, item.end);
      if (item.source === source.id && words === item.quote) return [];
      const [expected, actual] =
        item.source === source.id
          ? [JSON.stringify(item.quote.slice(0, 60)), JSON.stringify(words.slice(0, 60))]
          : [`source ${source.id.slice(0, 12)}…`, `source ${item.source.slice(0, 12)}…`];
      return [
        {
          code: "model/evidence-mismatch",
          severity: "warning",
          message: "The words of the evidence do not stand there in the text: text or offsets were changed.",
          path: `/statements/${index}/evidence/${place}`,
          expected,
          actual,
        },
      ];
    }),
  );
}
