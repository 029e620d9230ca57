import { findNumbers, parseNumberWord } from "../../language/numbers.js";
import type { OrganisationMention } from "../../language/organisations.js";
import { indexOfOverlapping } from "../../language/overlap.js";
import type { View } from "../../language/view.js";
import type { Found } from "./since.js";

const people =
  /^ (?:(?:feste|unbefristete|volle|hauptamtliche|engagierte|neue|pädagogische|qualifizierte|motivierte)n? )?(?:Mitarbeiter(?:innen|\/innen|\*innen|:innen|_innen)?(?: und Mitarbeiter(?:innen)?)?n?|Mitarbeitenden?|Beschäftigten?|Personen|Kolleg(?:innen|en|\*innen|:innen)(?: und Kollegen| und Kolleginnen)?|Fachkräften?|Bildungsmanager\p{L}*|(?:\p{L}*[Kk]oordinator|Referent|Mitglied)(?:innen|en|er|ern)(?= (?:arbeiten|im Büro|tätig|beschäftigt))|(?:Vollzeit|Plan|Personal)?[Ss]tellen|Vollzeitäquivalenten?|VZÄ|employees|staff members|people|members of staff)(?!\p{L})/u;
/** Who is looked for is not there yet. */
const wanted =
  /(?<!\p{L})(?:suchen|sucht|gesucht|zu besetzen|ausgeschrieben|Stellenausschreibung|Bewerbung\p{L}*|unbesetzt|vacant|vacancies)(?!\p{L})/u;

/** "drei Stellen" belong to the office where it has them; others are vacant, planned, or to be cut. */
const posts = /^ (?:\p{Ll}+ )?(?:(?:Vollzeit|Plan|Personal)?[Ss]tellen|Vollzeitäquivalenten?|VZÄ)(?!\p{L})/u;
const possesses =
  /(?:umfasst|hat|verfügt über|zählt|auf|[Mm]it|bestehend aus|besteht aus|has|with)(?: (?:derzeit|aktuell|heute|insgesamt|rund|inzwischen|etwa))* $/u;
const works =
  /(?<!\p{L})(?:umfasst|zählt|besetzt|ausgestattet|(?:[Ee]iner?|[Ee]ines) (?:von|der)|employs|employees)(?!\p{L})|[Ss]taff of|(?:[Bb]üro|[Ss]telle|[Aa]bteilung)(?: \p{Lu}[\p{L}-]+)? mit (?:\p{L}+|\d+) (?:Beschäftigten|Mitarbeite\p{L}+|Personen|Kolleg\p{L}+|Fachkräften)(?!\p{L})|(?:Vollzeit|Plan|Personal)stellen|^(?:Es|Sie|Das \p{L}*[Bb]üro|Die \p{L}*[Ss]telle) (?:hat|zählt|umfasst|verfügt) |^(?:It|The \p{L}*[Oo]ffice) (?:has|employs) |arbeite(?:t|n)|(?:Mitarbeite\p{L}*|Beschäftigten?|Kräfte) (?:de[rs]|im|in der|vom) \p{L}*(?:[Bb]üros?|[Ss]telle)|besteht aus|Team|tätig|beschäftigt|Büro|work|team|staff/u;

/** Length of the words behind a number that make it one of people or posts; `undefined` where it is none. */
export function countsPeople(behind: string): number | undefined {
  return people.exec(behind)?.[0].length;
}

/** No sentence that people write is longer, in UTF-16 code units. */
const longest = 1500;

/** How many people work in the office, by its sentence or one of the two that follow in the same block. */
export function findStaffCount(view: View, mention: OrganisationMention): Found<number> | undefined {
  const first = indexOfOverlapping(view.sentences, mention);
  const block = view.blockAt(mention.start);
  if (first < 0 || !block) return undefined;
  for (const sentence of view.sentences.slice(first, first + 3)) {
    if (sentence.start >= block.end && !isRightBelow(view, block.index, sentence.start)) return undefined;
    if (sentence.end - sentence.start > longest) continue;
    const words = sentence.text;
    if (!works.test(words) || wanted.test(words)) continue;
    const staff = /(?<!\p{L})(?:staff|team) of (?<number>\p{L}+|\d{1,3})(?!\p{L})/u.exec(words);
    const size = /^\d/u.test(staff?.groups?.number ?? "")
      ? Number(staff!.groups!.number)
      : parseNumberWord(staff?.groups?.number?.toLowerCase() ?? "");
    if (staff && size !== undefined)
      return {
        value: size,
        start: sentence.start + staff.index,
        end: sentence.start + staff.index + staff[0].length,
      };
    const headed = /(?<![\p{L}])(?<number>\p{L}+)köpfige[mnrs]? Team/u.exec(words);
    const heads = parseNumberWord(headed?.groups?.number?.toLowerCase() ?? "");
    if (headed && heads !== undefined)
      return {
        value: heads,
        start: sentence.start + headed.index,
        end: sentence.start + headed.index + headed[0].length,
      };
    for (const number of findNumbers(words)) {
      const behind = words.slice(number.end, number.end + 80);
      const unit = people.exec(behind);
      if (unit && posts.test(behind) && !possesses.test(words.slice(0, number.start))) continue;
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
