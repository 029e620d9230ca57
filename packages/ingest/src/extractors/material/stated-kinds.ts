import { rowOf } from "../../language/persons/lines.js";
import type { View } from "../../language/view.js";
import type { CandidateOf } from "../extractor.js";
import { kindOf } from "./kinds.js";

type Material = CandidateOf<"material">;

/** '“ (Broschüre, 2016)': the word that opens a bracket behind a title. */
const bracketed = /^[“”"«]?\s\((?<words>\p{Lu}\p{L}+)(?=[,;)])/u;
/** "Broschüre, kostenfrei", "Flyer (PDF)": a cell that begins with its kind. */
const first = /^(?<words>\p{Lu}\p{L}+)(?=$|[,;]| \()/u;

/** The kinds of publications that a document states beside their titles, whatever the titles sound like. */
export function withKinds(view: View, found: readonly Material[]): Material[] {
  return found.map((one) => {
    const [{ start, end }] = one.spans;
    const block = view.blockAt(start);
    if (!block) return one;
    const words =
      bracketed.exec(view.slice(end, Math.min(block.end, end + 50)))?.groups?.words ??
      (block.cell &&
        rowOf(view, block)
          .filter(({ start: at }) => at !== block.start)
          .map(({ text }) => (text.length <= 60 ? first.exec(text.trim())?.groups?.words : undefined))
          .find((cell) => cell !== undefined && kindOf(cell) !== undefined));
    const kind = words === undefined ? undefined : kindOf(words);
    return kind === undefined || kind === one.value.kind ? one : { ...one, value: { ...one.value, kind } };
  });
}
