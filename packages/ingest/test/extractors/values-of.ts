import type { Kind, ValueOf } from "@bildungsprofil/core";
import { expect } from "vitest";
import type { CandidateOf, Extractor } from "../../src/extractors/extractor.js";
import { viewOf } from "../language/view-of.js";

/** Values that an extractor finds in the notation of `viewOf`; their spans must lie in the text. */
export async function valuesOf<K extends Kind>(
  extractor: Extractor,
  notation: string,
): Promise<ValueOf<K>[]> {
  const view = await viewOf(notation);
  return Array.from<CandidateOf<Kind>, ValueOf<K>>(extractor.extract(view), (candidate) => {
    for (const { start, end } of candidate.spans) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(view.text.length);
    }
    return (candidate as CandidateOf<K>).value as ValueOf<K>;
  });
}
