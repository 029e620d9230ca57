import type { Block } from "../language/blocks.js";
import { findAll } from "../language/find-all.js";
import { readNounPhrase } from "../language/noun-phrases.js";
import { findNumbers, type NumberMention } from "../language/numbers.js";
import type { View } from "../language/view.js";
import type { Span } from "../tree/nodes.js";
import type { Extractor } from "./extractor.js";
import { candidate, type Figure } from "./figure/candidate.js";
import { readFrom, readOfThem, readPart } from "./figure/of-others.js";
import { isOfPart } from "./figure/of-part.js";
import { completed, unitOf } from "./figure/unit.js";
import {
  ages,
  counted,
  dative,
  dativeNoun,
  fewOnly,
  isPlural,
  limited,
  nominativePlural,
  noUnits,
  numbered,
  paid,
  periods,
  spans,
} from "./figure/words.js";

/**
 * Finds numbers with what they count or measure: people, schools, conferences, shares, sums of money. Dates, numbers of
 * telephones and laws, numbered things ("Forum 1", "Klasse 5"), ages and times of day are none.
 */
export const figure: Extractor = {
  name: "figure",
  kind: "figure",
  extract: (view) => {
    const taken = takenSpans(view);
    return view.body.flatMap((block) => {
      if (
        (block.kind === "heading" && !countsOnly.test(block.text) && !factLine.test(block.text)) ||
        !/[\p{L}\d]/u.test(block.text)
      )
        return [];
      const found: Figure[] = [];
      let before: NumberMention | undefined;
      for (const mention of findNumbers(block.text, { language: block.language })) {
        const number = { ...mention, start: mention.start + block.start, end: mention.end + block.start };
        if (overlaps(taken, number)) continue;
        const read = readFigure(view, block, number) ?? readOfThem(view, number, found.at(-1));
        const part =
          read && before && (readPart(view, before, number, read) ?? readFrom(view, before, number, read));
        found.push(...[part, read].filter((figure) => figure !== undefined));
        before = number;
      }
      return found.filter(({ spans: [span], value }) => !isOfPart(view, span, value.unit));
    });
  },
};

/** "264 869 Einwohnerinnen und Einwohner": a line of a fact sheet, which looks like a heading. */
const countsOnly = /^\d{1,3}(?:[.  ]\d{3})+ \p{Lu}\p{L}+(?: und \p{Lu}\p{L}+)?$/u;

/** "Steckbrief: 38 Gemeinden | rund 181.000 Einwohner": facts in one line. */
const factLine =
  /^(?:Steckbrief|Daten|Zahlen|Fakten|Eckdaten|Kurzprofil|Auf einen Blick|Facts)[^:\d]{0,30}:\s|\d[^|]{3,}\s\|\s[^|]*\d/u;

/** What is found as something else, in order. */
function takenSpans({ mentions }: View): Span[] {
  const { dates, contacts } = mentions;
  const spans = [
    ...dates,
    ...contacts.phones,
    ...contacts.emails,
    ...contacts.urls,
    ...contacts.addresses.flatMap(({ parts, start, end }) => (parts.length ? parts : [{ start, end }])),
  ];
  return spans.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
}

function overlaps(spans: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low]!.start < end;
}

/** A remark in brackets behind a value: "38.200 (Stand: 31.12.2020)". */
const noted = /^(?:[ \u00a0]\([^()]{2,120}\)|, (?:davon|darunter) .{2,80})\s*$/u;
const closingNote = /(?<=\d)(?:[ \u00a0]\([^()]{2,120}\)|, (?:davon|darunter) .{2,80})$/u;

const joining: ReadonlySet<string> = new Set();

/** "3 Lebenslanges Lernen" in front of its row, which is the third or, below a header, the fourth. */
function numbersRow({ cell, start, text }: Block, { value, start: at }: NumberMention): boolean {
  return (
    cell?.column === 0 && at === start && (value === cell.row || value === cell.row + 1) && /^\d/u.test(text)
  );
}

/** "1 Aktuelles", "2 Rückblick", "3 Termine": lines that go by numbers. */
function numbersLine(view: View, { value, start, spelled }: NumberMention): boolean {
  if (spelled || value < 2 || value > 20 || (start > 0 && view.text[start - 1] !== "\n")) return false;
  let numbers = lineNumbers.get(view);
  if (!numbers) {
    numbers = new Set(findAll(view.text, /^\d{1,2}(?= \p{L})/gmu).map(([number]) => Number(number)));
    lineNumbers.set(view, numbers);
  }
  return numbers.has(1) && numbers.has(2) && numbers.has(value) && numbers.has(value - 1);
}
/** The numbers of one or two digits with which lines of a document begin. */
const lineNumbers = new WeakMap<View, ReadonlySet<number>>();

function readFigure(view: View, block: Block, number: NumberMention): Figure | undefined {
  const { text } = view;
  if (number.article || (number.spelled && number.value === 0)) return undefined;
  // "zwischen zwei Ämtern": of any two
  if (
    number.spelled &&
    number.value === 2 &&
    /(?<!\p{L})(?:[Zz]wischen|between) $/u.test(
      view.slice(Math.max(block.start, number.start - 9), number.start),
    )
  )
    return undefined;
  // "12.00 Mittagessen": the hour
  if (
    /^(?:[01]?\d|2[0-3])[.:][0-5]\d$/u.test(view.slice(number.start, number.end)) &&
    block.language === "de"
  )
    return undefined;
  const before = text.slice(Math.max(block.start, number.start - 60), number.start);
  // "zum Ende der Phase 720 Beratungen": too many for a number of the phase
  const isName = numbered.test(before) && !(number.value >= 100 && fewOnly.test(before));
  if (
    isName ||
    numbersRow(block, number) ||
    numbersLine(view, number) ||
    /^0\d/u.test(text.slice(number.start, number.end))
  )
    return undefined;
  if (number.unit) return measured(view, block, number, before);
  const points = /^[ \u00a0](?:Prozentpunkten?|percentage points)(?!\p{L})/u.exec(
    text.slice(number.end, Math.min(block.end, number.end + 24)),
  );
  if (points)
    return candidate(
      view,
      number,
      /^.P/u.test(points[0]) ? "Prozentpunkte" : "percentage points",
      { start: number.start, end: number.end + points[0].length },
      0.82,
      "points",
    );
  const change = changeOf(view, block, number);
  if (change) return change;
  const surface = area.exec(view.slice(number.end, Math.min(block.end, number.end + 24)));
  if (surface?.groups) {
    const unit = surface.groups.unit!.replace(/^(?:km2|qkm|Quadratkilometern?)$/u, "km²");
    return candidate(
      view,
      number,
      unit,
      { start: number.start, end: number.end + surface[0].length },
      0.85,
      "area",
    );
  }
  const beside = besideLabel(view, block, number, before);
  if (beside) return beside;
  if (number.end >= block.end || noted.test(view.slice(number.end, block.end)))
    return labelled(view, block, number);
  if (
    /(?<![\p{L}])(?:ersten|letzten|nächsten|beiden|diese[rn]?|anderen|first|last|next|these|other) $/u.test(
      before,
    )
  )
    return undefined;
  const space = /^[ \u00a0\u202f]+/u.exec(text.slice(number.end, number.end + 3));
  if (!space) return undefined;
  const phrase = readNounPhrase(text, number.end + space[0].length, block.end, { joining });
  const follows = text.slice(number.end + space[0].length, number.end + space[0].length + 24);
  if (!phrase || /^(?:der|die|das|den|dem|des|k?eine?[nmrs]?|diese[nmrs]?)\s/iu.test(follows))
    return englishFigure(view, block, number);
  const unit = unitOf(text, block, phrase);
  const whole = completed(
    text.slice(unit.start, unit.end),
    text.slice(unit.end, Math.min(block.end, unit.end + 90)),
  );
  if (whole === undefined) return undefined;
  const noun = text.slice(unit.nouns, unit.end).split(/\s/u)[0] ?? "";
  // pages tell the size of a report, not where something stands
  const extent =
    noun === "Seiten" &&
    number.value >= 10 &&
    (/(?:umfasst|umfassen|[Aa]uf|[Mm]it|hat) (?:insgesamt )?$/u.test(before) ||
      /^ (?:dick|stark|umfassend|lang)/u.test(text.slice(unit.end, unit.end + 12)));
  // copies are counted as such: "Auflage: 2.000 Stück"
  const copies = /^(?:Stück|Exemplare?n?)$/u.test(noun) && /[Aa]uflage/u.test(before);
  // "19 teilnehmende Klassen"
  const described =
    /^Klassen$/u.test(noun) && /^\p{Ll}{5,}en? Klassen/u.test(text.slice(unit.start, unit.end));
  if ((noUnits.test(noun) && !extent && !copies && !described) || isPostalCode(text, number, before))
    return undefined;
  const isPeriod = periods.test(noun);
  if (
    isPeriod &&
    (ages.test(before) || !(spans.test(before) || limited.test(text.slice(unit.end, unit.end + 14))))
  )
    return undefined;
  const words = whole;
  // 'Abteilung 3 „Bildung“': the number of what the marks name
  if (/^[„“"»‚]/u.test(words)) return undefined;
  // "in zwei Sprachen" tells how something is written
  if (number.value < 3 && noun === "Sprachen") return undefined;
  if (number.spelled && number.value < 5 && !isPeriod && !counted.test(words)) return undefined;
  if (!number.spelled && number.value === 1 && !periods.test(noun)) return undefined;
  // a figure at the head of a list item or heading line may be its number
  const first = number.start === block.start || text[number.start - 1] === "\n";
  if (first && !number.spelled && (!isPlural(noun) || countsOn(text, block, number))) return undefined;
  const of = /(?:eine[rsn]?|einem) (?:von|der) $/u.exec(before);
  const span = { start: number.start - (of?.[0].length ?? 0), end: unit.end };
  return candidate(
    view,
    number,
    dative.test(before) || dativeNoun.test(words)
      ? words
          .split(/ (?=(?:und|sowie) )/u)
          .map(nominativePlural)
          .join(" ")
      : words.replace(/\s+/gu, " "),
    span,
    number.spelled ? 0.78 : 0.82,
    "counted",
  );
}

/** "1 Rahmenkonzept", below it "2 Vereinbarungen": a line right above begins with the number before. */
function countsOn(text: string, { start }: Block, number: NumberMention): boolean {
  const before = new RegExp(`^${number.value - 1}[ \u00a0]`, "u");
  // a line or two may stand below each number
  return text
    .slice(Math.max(start, number.start - longestRow), number.start)
    .split("\n")
    .slice(-4, -1)
    .some((line) => before.test(line));
}

/** How far back the line above may begin, in UTF-16 code units. */
const longestRow = 300;

/** "Die Zahl der Grundschulen ist von 29 auf 24 gesunken": both numbers count what the subject names. */
function changeOf(view: View, block: Block, number: NumberMention): Figure | undefined {
  const sentence = view.sentenceAt(number.start);
  if (!sentence || number.spelled || number.start - sentence.start > 160) return undefined;
  const before = view.slice(sentence.start, number.start);
  const after = view.slice(number.end, Math.min(block.end, number.end + 60));
  const first = /\s(?:von|um) $/u.test(before) && /^ (?:\([^)]{1,20}\) )?auf (?:\p{Ll}+ )?\d/u.test(after);
  const second =
    /\s(?:von|um) (?:(?:rund|etwa|ca\.|fast|knapp|gut|zunächst) )?[\d.]+ (?:\([^)]{1,20}\) )?auf (?:(?:zuletzt|nun|jetzt|heute|inzwischen|derzeit|aktuell) )?$/u.test(
      before,
    ) && !/^ (?:\p{Lu}\p{L}{2,}|Prozent|%|Euro)/u.test(after.replace(/^ (?:[a-zäöü]+ )?/u, (lead) => lead));
  if (!first && !second) return undefined;
  const subject =
    /(?:^|\s)(?:Zahl|Anzahl) (?:der|an) (?<unit>(?:\p{Ll}+(?:en|er|e) )?\p{Lu}[\p{L}-]+(?: und \p{Lu}[\p{L}-]+innen| und \p{Lu}[\p{L}-]+)?) (?=\p{Ll})/u.exec(
      before,
    ) ??
    // "konnte ihre Unterrichtsstunden um 300 auf 4.200 ausweiten"
    /(?:^|\s)(?:die|ihre|seine|unsere|deren) (?<unit>(?:\p{Ll}+en )?\p{Lu}[\p{L}-]+) (?=(?:von|um) (?:\p{Ll}+\.? )?[\d.]*(?: (?:\([^)]{1,20}\) )?auf (?:\p{Ll}+ )?)?$)/u.exec(
      before,
    );
  const unit = subject?.groups?.unit;
  if (!subject || unit === undefined || !isPlural(unit.split(/\s/u).at(-1)!)) return undefined;
  const figure = candidate(view, number, unit, { start: number.start, end: number.end }, 0.76, "change");
  const at = sentence.start + subject.index + subject[0].indexOf(unit);
  return { ...figure, spans: [{ start: at, end: number.end }] };
}

const area = /^[ \u00a0\u202f]?(?<unit>km²|km2|qkm|Quadratkilometern?|square kilometres?|Hektar)(?![\p{L}])/u;

/** English nouns are written small: "elf" of "eleven schools" needs a known noun. */
function englishFigure(view: View, block: Block, number: NumberMention): Figure | undefined {
  if (block.language !== "en") return undefined;
  const match =
    /^\s((?:[\p{Ll}-]+\s){0,2}?(\p{Ll}+s|people|children|staff|square kilometres|km)(?: for \p{Ll}+(?=[.,;]|$)| of (?:\p{Ll}+ing|staff))?)(?![\p{L}])/u.exec(
      view.slice(number.end, Math.min(block.end, number.end + 60)),
    );
  if (!match?.[1] || number.value < 2) return undefined;
  if (!counted.test(match[2]!) && !/^(?:km|kilomet(?:re|er)s)$/u.test(match[2]!)) return undefined;
  return candidate(
    view,
    number,
    match[1],
    { start: number.start, end: number.end + match[0].length },
    0.75,
    "counted-english",
  );
}

/** "Einwohner: 315.757," in a line of several: the label right in front of its number. */
function besideLabel(view: View, block: Block, number: NumberMention, before: string): Figure | undefined {
  // "Einwohnerzahl (2019: 195.201)": the brackets say when it was counted
  const words =
    /(?:^|[\s,;|(])(?<unit>\p{Lu}[\p{L}*/]{3,}(?:innen und \p{Lu}[\p{L}]+)?)(?:(?<=zahl) \((?:Stand )?[^():]{4,20})?: ?$/u.exec(
      before,
    )?.groups?.unit;
  if (
    words === undefined ||
    !/^(?:$|[\s]*[,;|)\n(]| (?:in|auf) (?:\p{Ll}+ )?\d)/u.test(
      view.slice(number.end, Math.min(block.end, number.end + 20)),
    )
  )
    return undefined;
  const unit = words.replace(/(?<=er|ler|en)zahl(?:en)?$/u, "");
  const last = unit.split(" ").at(-1)!;
  const isReturn = /^(?:Rücklauf|Auflage)$/u.test(last);
  if (!isReturn && (!counted.test(last) || !isPlural(last) || noUnits.test(last))) return undefined;
  const start = number.start - (before.length - before.lastIndexOf(words));
  return candidate(view, number, unit, { start, end: number.end }, 0.78, "beside-label");
}

/** "60 %" and "500 Euro", with what they are a share of. */
function measured(view: View, block: Block, number: NumberMention, before: string): Figure | undefined {
  // "zu 100 Prozent überzeugt" measures nothing, what somebody pays does
  if (
    /(?<![\p{L}])(?:zu|auf) $/u.test(before) &&
    number.value === 100 &&
    number.unit === "%" &&
    !paid.test(view.sentenceAt(number.start)?.text ?? "")
  )
    return undefined;
  let end = number.end;
  const lead = /^\s(?:der|des|aller|davon|von|of|of all)\s+(?:(?:\d[\d.]*|\p{Ll}+)\s+)?/u.exec(
    view.slice(end, end + 40),
  );
  const phrase =
    lead && number.unit === "%"
      ? readNounPhrase(view.text, end + lead[0].length, block.end, { joining })
      : undefined;
  if (phrase) end = unitOf(view.text, block, phrase).end;
  return candidate(
    view,
    number,
    number.unit!,
    { start: number.start, end },
    0.85,
    number.unit === "%" ? "share" : "money",
  );
}

/** "Einwohner", "Schulen", "Anzahl Kitas" over the numbers of a table: what its rows have. */
const countedColumn =
  /^(?:(?:Anzahl|Zahl) (?:der )?)?(?:Einwohner(?:innen)?(?: und Einwohner|zahl)?|Einw\.|Bevölkerung|(?:\p{L}+)?(?:[Ss]chulen|[Kk]itas|[Kk]indertagesstätten|[Gg]emeinden|[Kk]ommunen)|[Ii]nhabitants|[Pp]opulation)$/u;

/** "Anzahl der Schulen: 45", a cell beside its label, a number alone below the line that says what it counts. */
function labelled(view: View, block: Block, number: NumberMention): Figure | undefined {
  const own = block.ownLabel;
  const column = block.cell?.columnLabel?.text;
  const counts = column !== undefined && countedColumn.test(column.trim());
  const cell = counts
    ? block.cell?.columnLabel
    : column === undefined || /^(?:Wert|Werte|Anzahl|Zahl|Value|Number|Stand.*|(?:19|20)\d\d)$/u.test(column)
      ? block.cell?.rowLabel
      : undefined;
  const value = block.text
    .slice(own?.rest ?? 0)
    .trim()
    .replace(closingNote, "");
  const alone = value.length === number.end - number.start;
  const label =
    own && alone
      ? { start: block.start, end: block.start + own.label.length, text: own.label }
      : cell && alone
        ? cell
        : lineAbove(view, block, number);
  const text = label?.text.replace(/\s*\([^)]*\)\s*:?$/u, "").replace(/\s*:$/u, "");
  if (!label || !text || numbered.test(`${text} `)) return undefined;
  const unit = text
    .replace(/^(?:Anzahl|Zahl) (?:der |an )?/u, "")
    .replace(/(?<=^\p{Lu}\p{L}+(?:er|el|en|ler|der))zahl(?:en)?$/u, "")
    .replace(/\s(?:seit|im Jahr|in|bis|Ende|Anfang|since)(?:\s\p{L}+)?\s(?:19|20)\d\d$/u, "")
    .trim();
  const head = unit.split(/\s(?:in|im|an|am|mit|ohne|für|unter|aus|of|with|without)\s/u)[0]!;
  if (!isPlural(head.split(/\s/u).at(-1)!) || !counted.test(head) || /[.!?]\s/u.test(unit)) return undefined;
  return candidate(view, number, unit, { start: label.start, end: number.end }, 0.75, "labelled");
}

/** The line right above one that is nothing but the number: "Schulen" over "48". */
function lineAbove(view: View, block: Block, number: Span): (Span & { readonly text: string }) | undefined {
  const before = view.slice(Math.max(block.start, number.start - 80), number.start);
  const after = view.slice(number.end, Math.min(block.end, number.end + 1));
  const line = /(?:^|\n)(?<text>\p{Lu}(?:[^\n.!?]|\.(?=\d)){2,60})\n$/u.exec(before)?.groups?.text;
  if (line === undefined || !/^\n?$/u.test(after)) return undefined;
  const start = number.start - line.length - 1;
  return { start, end: start + line.length, text: line };
}

function isPostalCode(text: string, number: Span, before: string): boolean {
  return /^\d{5}$/u.test(text.slice(number.start, number.end)) && !/\p{Ll}\s+$/u.test(before);
}
