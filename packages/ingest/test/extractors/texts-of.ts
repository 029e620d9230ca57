import type { Extractor } from "../../src/extractors/extractor.js";
import { viewOf } from "../language/view-of.js";

/** What an extractor finds in a text: the field that names each value, after checking that every span has words. */
export async function textsOf(extractor: Extractor, notation: string): Promise<string[]> {
  const view = await viewOf(notation);
  return Array.from(extractor.extract(view), ({ value, spans }) => {
    for (const { start, end } of spans) {
      if (!(start >= 0 && start < end && end <= view.text.length))
        throw new Error(`no words in [${start}, ${end})`);
      if (view.text.slice(start, end).trim() === "") throw new Error("blank span");
    }
    const fields = value as Record<string, unknown>;
    return String(fields.text ?? fields.title ?? fields.name);
  });
}
