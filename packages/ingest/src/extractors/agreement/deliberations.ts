import type { Block } from "../../language/blocks.js";
import type { View } from "../../language/view.js";
import type { CandidateOf } from "../extractor.js";
import { isPoint } from "./dates.js";
import { communeIn } from "./partners.js";

/** Councils, whose vote is final. */
const council =
  /^(?:Kreistag|Stadtrat|Gemeinderat|Stadtverordnetenversammlung|Ratsversammlung|Bürgerschaft|Verbandsgemeinderat|Bezirksversammlung|Rat(?: der Stadt)?|(?:City|District|County|Town) Council)(?!\p{L})/u;
const accepted =
  /(?<!\p{L}|nicht )(?:beschlossen|zugestimmt|angenommen|gebilligt|(?:einstimmig|mehrheitlich)(?! abgelehnt)|laut Beschlussvorschlag|approved|adopted)(?!\p{L})/u;
const refused =
  /abgelehnt|vertagt|zurückgestellt|verwiesen|zurückgezogen|nicht beschlossen|rejected|postponed/u;
/** Cells of a row that are looked at. */
const widest = 6;

/** "Kreistag | Entscheidung | 12.03.2013 | geändert beschlossen": the row of a paper's course through the committees. */
export function readDeliberations(view: View, block: Block): CandidateOf<"agreement">[] {
  const { cell } = block;
  if (!cell || cell.header || !council.test(block.text)) return [];
  const row = view.blocks
    .slice(Math.max(0, block.index - widest), block.index + widest)
    .filter((other) => other.cell?.table === cell.table && other.cell.row === cell.row);
  const words = row.map(({ text }) => text).join("\n");
  if (!accepted.test(words) || refused.test(words)) return [];
  const date = row
    .flatMap((other) => view.within(view.mentions.dates, other))
    .find((one) => isPoint(one) && one.precision === "day");
  if (!date) return [];
  return [
    {
      kind: "agreement",
      value: { kind: "Beschluss", ...communeIn(view, block), date: date.edtf },
      spans: [
        { start: block.start, end: block.end },
        { start: date.start, end: date.end },
      ],
      confidence: 0.8,
      rule: "deliberation",
    },
  ];
}
