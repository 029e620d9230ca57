import { findNumbers, parseNumberWord } from "../../language/numbers.js";
import type { OrganisationMention } from "../../language/organisations.js";
import { indexOfOverlapping } from "../../language/overlap.js";
import type { View } from "../../language/view.js";
import type { Found } from "./since.js";

const people =
  /^ (?:(?:feste|hauptamtliche|engagierte|neue|pädagogische|qualifizierte|motivierte)n? )?(?:Mitarbeiter(?:innen|\/innen|\*innen|:innen|_innen)?(?: und Mitarbeiter(?:innen)?)?n?|Mitarbeitenden?|Beschäftigten?|Personen|Kolleg(?:innen|en|\*innen|:innen)(?: und Kollegen| und Kolleginnen)?|Fachkräften?|Bildungsmanager\p{L}*|employees|staff members|people|members of staff)(?!\p{L})/u;
const works =
  /^(?:Es|Sie|Das \p{L}*[Bb]üro|Die \p{L}*[Ss]telle) (?:hat|zählt|umfasst|verfügt) |^(?:It|The \p{L}*[Oo]ffice) (?:has|employs) |arbeite(?:t|n)|besteht aus|Team|tätig|beschäftigt|Büro|work|team|staff/u;

/** How many people work in the office, by its sentence or one of the two that follow in the same block. */
export function findStaffCount(view: View, mention: OrganisationMention): Found<number> | undefined {
  const first = indexOfOverlapping(view.sentences, mention);
  const block = view.blockAt(mention.start);
  if (first < 0 || !block) return undefined;
  for (const sentence of view.sentences.slice(first, first + 3)) {
    if (sentence.start >= block.end && !isRightBelow(view, block.index, sentence.start)) return undefined;
    const words = view.text.slice(sentence.start, sentence.end);
    if (!works.test(words)) continue;
    const headed = /(?<![\p{L}])(?<number>\p{L}+)köpfige[mnrs]? Team/u.exec(words);
    const heads = parseNumberWord(headed?.groups?.number?.toLowerCase() ?? "");
    if (headed && heads !== undefined)
      return {
        value: heads,
        start: sentence.start + headed.index,
        end: sentence.start + headed.index + headed[0].length,
      };
    for (const number of findNumbers(words)) {
      const unit = people.exec(words.slice(number.end, number.end + 80));
      if (!unit || number.unit !== undefined || !Number.isInteger(number.value) || number.article) continue;
      return {
        value: number.value,
        start: sentence.start + number.start,
        end: sentence.start + number.end + unit[0].length,
      };
    }
  }
  return undefined;
}

/** A heading that names the office goes on in the paragraph below it. */
function isRightBelow(view: View, index: number, offset: number): boolean {
  const above = view.blocks[index];
  const below = view.blocks[index + 1];
  return above?.kind === "heading" && below !== undefined && below.start <= offset && offset < below.end;
}
