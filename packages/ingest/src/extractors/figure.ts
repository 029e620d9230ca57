import type { Block } from "../language/blocks.js";
import { readNounPhrase } from "../language/noun-phrases.js";
import { findNumbers, type NumberMention } from "../language/numbers.js";

import type { View } from "../language/view.js";
import type { Span } from "../tree/nodes.js";
import type { CandidateOf, Extractor } from "./extractor.js";

type Figure = CandidateOf<"figure">;

/**
 * Finds numbers with what they count or measure: people, schools, conferences, shares, sums of money. Dates, numbers of
 * telephones and laws, numbered things ("Forum 1", "Klasse 5"), ages and times of day are none.
 */
export const figure: Extractor = {
  name: "figure",
  extract: (view) => {
    const taken = takenSpans(view);
    return view.body.flatMap((block) => {
      if (block.kind === "heading" || !/[\p{L}\d]/u.test(block.text)) return [];
      const found: Figure[] = [];
      let before: NumberMention | undefined;
      for (const mention of findNumbers(block.text, { language: block.language })) {
        const number = { ...mention, start: mention.start + block.start, end: mention.end + block.start };
        if (overlaps(taken, number)) continue;
        const read = readFigure(view, block, number) ?? readOfThem(view, number, found.at(-1));
        const part = read && before && readPart(view, before, number, read);
        found.push(...[part, read].filter((figure) => figure !== undefined));
        before = number;
      }
      return found;
    });
  },
};

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

/** Nouns whose number is a name, not a count. */
const numbered =
  /(?<![\p{L}])(?:Forum|Foren|Klassen?|Klassenstufen?|Jahrgangs?(?:stufen?)?|Jahrgänge|Seiten?|S\.|Nr\.?|Nummer|Referats?|Raum|Zimmer|Moduls?|Teil|Kapitel|Phase|Stufe|Abschnitt|Abs\.|Absatz|Art\.|Artikel|§+|Band|Heft|Ausgabe|Block|Level|Sekundarstufe|Etage|Haus|Abb\.|Abbildung|Tab\.|Tabelle|SGB|Workshop|Panel|Säule|Schritt|Folie|Bild|Version|Gleis|Linie|Tel\.|Telefon|Fax|Postfach|Platz|Anlage|Top|TOP|Ziffer|Punkt|Handlungsfeld|Ziel|Maßnahme|Baustein|Thema|AG|Kita-Jahr|PISA|Dezernat|Fachbereich|Amt|Class|Grade|Page|Figure|Table|Part|Phase|Step)\s+(?:\d+[a-z]?\s*(?:bis|und|oder|[-–,/])\s*)*$/u;
/** Ages and times. */
const ages =
  /(?<![\p{L}])(?:ab|unter|über|bis|zwischen|von|im Alter|Kinder|aged?)\s+(?:von\s+)?(?:\d+\s*(?:bis|und|[-–])\s*)*$/u;
const noUnits =
  /^(?:Uhr|Seiten?|Mal|Male|Fragen|Punkte?n?|Dinge?n?|Beispiele?n?|Arten|Teile?n?|Ebenen|Gründe?n?|Minuten?|Stunden?|Sekunden?|Tagen?|Wochen?|Wegen?|Grad|Klicks|Sätzen?|Zeilen|Spalten|Hälften?|Klassen?|Stufe|MB|KB|GB|Bytes?|Pixel|Meter[n]?|Gramm|Liter[n]?|Zentimeter|EL|TL|Teelöffel|Esslöffel|Tassen?|Prisen?|Stücke?n?|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Hours?|Minutes?|Days?|Weeks?|Pages?|Uhrzeit|Quartal|Halbjahr|Jahrhunderte?n?|Seite|Blick|Sicht|Perspektiven|Worten?|Bildern?|Farben|Richtungen|Varianten|Optionen|Möglichkeiten|Begriffe?n?|Lektionen)$/u;
const periods = /^(?:Jahre?n?|Monate?n?|years?|months?)$/iu;
const spans =
  /(?<![\p{L}])(?:seit|nach(?: nur)?|binnen|innerhalb(?: von)?|Laufzeit(?: von| beträgt)?|Projektlaufzeit|Dauer(?: von)?|for|within)[: ]+(?:\p{Ll}+ ){0,1}$/u;
/** What small spelled numbers must count, so that "zwei Perspektiven" is no figure. */
const counted =
  /schul|gymnasi|kita|hort|krippe|büchere|bibliothek|museen|sprachen|kreis|kommun|stadt|städt|gemeind|land$|länder|mitarbeit|stelle|person|kind|jugend|schüler|lehr|eltern|famil|teilnehm|besuch|gäst|akteur|partner|träger|verein|betrieb|unternehm|projekt|programm|konferenz|workshop|veranstalt|treffen|angebot|standort|einricht|gremi|netzwerk|arbeitsgrupp|bericht|plätz|gruppe|foren|fachtag|beziehung|koordinat|manager|sozialarbeit|kräfte|pädagog|berat|zentren|büro|haushalt|region|modell|feld|maßnahme|köpfe|mensch|frauen|männer|dörf|ort(?:en?|steile|schaften)$|läden|geschäftsstell|bus(?:se)?$|ehrenamt|paten|mentor|coach|jugendhä|häuser|vertret|fachdienst|empfehlung|resident|inhabitant|village|day-care|centre|nurser|librar|member|pupil|student|post|cit(?:y|ies|izens?)|compan|visitor|municipal|ziele|schwerpunkt|ausbild|studi|stipend|preis|säulen|bausteine|sitzung|werkst|einwohn|lots|patenschaft|kennzahl|dienst|kolleg|district|school|town|people|children|participant|partner|staff|employee|conference|project|municipalit|place|teacher|famil|volunteer/iu;
const dative =
  /(?<![\p{L}])(?:in|mit|von|aus|bei|an|zu|nach|seit|den|vor|unter|auf|neben|außer)\s+(?:den\s+|allen |diesen |ihren |unseren |seinen |deren |nur |bisher |bislang |mittlerweile |inzwischen |derzeit |aktuell |ca\. |rund |etwa |über |insgesamt |mehr als )*$/iu;

const joining: ReadonlySet<string> = new Set();

function readFigure(view: View, block: Block, number: NumberMention): Figure | undefined {
  const { text } = view;
  if (number.article || (number.spelled && number.value === 0)) return undefined;
  const before = text.slice(Math.max(block.start, number.start - 60), number.start);
  if (numbered.test(before) || /^0\d/u.test(text.slice(number.start, number.end))) return undefined;
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
  if (number.end >= block.end) return labelled(view, block, number);
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
    (/(?:umfasst|umfassen|auf|mit|hat) (?:insgesamt )?$/u.test(before) ||
      /^ (?:dick|stark|umfassend|lang)/u.test(text.slice(unit.end, unit.end + 12)));
  if ((noUnits.test(noun) && !extent) || isPostalCode(text, number, before)) return undefined;
  if (periods.test(noun) && (ages.test(before) || !spans.test(before))) return undefined;
  const words = whole;
  // "in zwei Sprachen" tells how something is written
  if (number.value < 3 && noun === "Sprachen") return undefined;
  if (number.spelled && number.value < 5 && !counted.test(words)) return undefined;
  if (!number.spelled && number.value === 1 && !periods.test(noun)) return undefined;
  // a figure at the head of a list item or heading line may be its number
  if (number.start === block.start && !number.spelled && !isPlural(noun)) return undefined;
  const of = /(?:eine[rsn]?|einem) (?:von|der) $/u.exec(before);
  const span = { start: number.start - (of?.[0].length ?? 0), end: unit.end };
  return candidate(
    view,
    number,
    dative.test(before)
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

/** "Die Zahl der Grundschulen ist von 29 auf 24 gesunken": both numbers count what the subject names. */
function changeOf(view: View, block: Block, number: NumberMention): Figure | undefined {
  const sentence = view.sentenceAt(number.start);
  if (!sentence || number.spelled || number.start - sentence.start > 160) return undefined;
  const before = view.slice(sentence.start, number.start);
  const after = view.slice(number.end, Math.min(block.end, number.end + 60));
  const first = /\svon $/u.test(before) && /^ (?:\([^)]{1,20}\) )?auf (?:\p{Ll}+ )?\d/u.test(after);
  const second =
    /\svon [\d.]+ (?:\([^)]{1,20}\) )?auf $/u.test(before) &&
    !/^ (?:\p{Lu}\p{L}{2,}|Prozent|%|Euro)/u.test(after.replace(/^ (?:[a-zäöü]+ )?/u, (lead) => lead));
  if (!first && !second) return undefined;
  const subject =
    /(?:^|\s)(?:Zahl|Anzahl) (?:der|an) (?<unit>(?:\p{Ll}+(?:en|er|e) )?\p{Lu}[\p{L}-]+(?: und \p{Lu}[\p{L}-]+innen| und \p{Lu}[\p{L}-]+)?) (?=\p{Ll})/u.exec(
      before,
    );
  const unit = subject?.groups?.unit;
  if (!subject || unit === undefined || !isPlural(unit.split(/\s/u).at(-1)!)) return undefined;
  const figure = candidate(view, number, unit, { start: number.start, end: number.end }, 0.76, "change");
  const at = sentence.start + subject.index + subject[0].indexOf(unit);
  return { ...figure, spans: [{ start: at, end: number.end }] };
}

/** "24 Grund-" of "24 Grund- und 6 Oberschulen": the last noun tells the head; `undefined` where none does. */
function completed(words: string, rest: string): string | undefined {
  if (!words.endsWith("-")) return words;
  const head =
    /(?<!\p{L})\p{Lu}\p{Ll}*?(?<head>schulen|einrichtungen|plätzen?|gruppen|stellen|zentren|kursen?|angeboten?|kräften?|klassen|werken?|stätten|häusern?|betrieben?|vereinen?|gemeinden|programmen?|projekten?)(?!\p{L})/u.exec(
      rest,
    )?.groups?.head;
  return head && words.slice(0, -1) + head;
}

/** "86 von 94 Kitas": the whole tells what the part counts. */
function readPart(view: View, part: NumberMention, whole: NumberMention, read: Figure): Figure | undefined {
  const between = view.slice(part.end, whole.start);
  if (numbered.test(view.slice(Math.max(0, part.start - 60), part.start))) return undefined;
  if (part.unit || part.article || read.spans[0].start > whole.start || part.value >= whole.value)
    return undefined;
  return /^\s(?:von|der|of)\s(?:(?:den|insgesamt|allen|the|all)\s)?$/u.test(between)
    ? candidate(view, part, read.value.unit, { start: part.start, end: read.spans[0].end }, 0.8, "part")
    : undefined;
}

/** How far back the things may stand that "15 davon" counts, in UTF-16 code units. */
const longestReach = 120;

/** "27 Grundschulen; 15 davon": the figure before tells what is counted. */
function readOfThem(view: View, number: NumberMention, before: Figure | undefined): Figure | undefined {
  // "Von den 1.046 Abgängern haben 58 keinen Abschluss"
  const among =
    before !== undefined &&
    /(?<![\p{L}])[Vv]on (?:den |insgesamt |allen )?$/u.test(
      view.slice(Math.max(0, before.spans[0].start - 24), before.spans[0].start),
    ) &&
    !/[.;!?]\s/u.test(view.slice(before.spans[0].end, number.start));
  const them = (
    among
      ? /^(?:\s(?:davon|of (?:them|these|which))(?![\p{L}])|(?=\s(?:k?eine?[nr]?|ohne|noch|bereits|schon|nicht)\s))/u
      : /^\s(?:davon|of (?:them|these|which))(?![\p{L}])/u
  ).exec(view.slice(number.end, number.end + 12));
  if (!them || !before || number.unit || number.article || /^(?:%|Euro)$/u.test(before.value.unit))
    return undefined;
  if (number.start - before.spans[0].end > longestReach || number.value > before.value.value)
    return undefined;
  const figure = candidate(
    view,
    number,
    before.value.unit,
    { start: number.start, end: number.end + them[0].length },
    0.7,
    "of-them",
  );
  return { ...figure, spans: [...figure.spans, before.spans[0]], implied: ["unit"] };
}

const area = /^[ \u00a0\u202f]?(?<unit>km²|km2|qkm|Quadratkilometern?|square kilometres?|Hektar)(?![\p{L}])/u;

/** English nouns are written small: "elf" of "eleven schools" needs a known noun. */
function englishFigure(view: View, block: Block, number: NumberMention): Figure | undefined {
  if (block.language !== "en") return undefined;
  const match =
    /^\s((?:[\p{Ll}-]+\s){0,2}?(\p{Ll}+s|people|children|staff|square kilometres|km)(?: of (?:\p{Ll}+ing|staff))?)(?![\p{L}])/u.exec(
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

/** "60 %" and "500 Euro", with what they are a share of. */
function measured(view: View, block: Block, number: NumberMention, before: string): Figure | undefined {
  if (/(?<![\p{L}])(?:zu|auf) $/u.test(before) && number.value === 100 && number.unit === "%")
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

/** "Anzahl der Schulen: 45", a cell beside its label, a number alone below the line that says what it counts. */
function labelled(view: View, block: Block, number: NumberMention): Figure | undefined {
  const own = block.ownLabel;
  const column = block.cell?.columnLabel?.text;
  const cell =
    column === undefined || /^(?:Wert|Werte|Anzahl|Zahl|Value|Number|Stand.*|(?:19|20)\d\d)$/u.test(column)
      ? block.cell?.rowLabel
      : undefined;
  const alone = block.text.slice(own?.rest ?? 0).trim().length === number.end - number.start;
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
    .trim();
  if (!isPlural(unit.split(/\s/u).at(-1)!) || !counted.test(unit) || /[.!?]\s/u.test(unit)) return undefined;
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

/** The noun that is counted, with its pair form ("Schülerinnen und Schüler") and short adjectives. */
function unitOf(
  text: string,
  block: Span,
  phrase: { readonly start: number; readonly end: number; readonly core: Span; readonly nouns: Span },
): { readonly start: number; readonly nouns: number; readonly end: number } {
  const { nouns } = phrase;
  const start = nouns.start - phrase.start <= 40 ? phrase.start : nouns.start;
  const first = /^[^\s]+(?: (?:vor Ort))?/u.exec(text.slice(nouns.start, phrase.end))?.[0] ?? "";
  let end = nouns.start + first.replace(/[,;:.!?)]+$/u, "").length;
  // "Berufliche Schulen": an adjective written as a name
  if (/^\p{Lu}\p{Ll}+(?:lich|isch|ig|end|iert|iell|al|ar|iv|weit)e[nr]?$/u.test(first))
    end += /^ \p{Lu}[\p{L}-]+/u.exec(text.slice(end, Math.min(block.end, end + 50)))?.[0].length ?? 0;
  const short = /^ (?:und|sowie|oder) -(\p{Ll}+)/u.exec(text.slice(end, Math.min(block.end, end + 40)));
  // "Lotsinnen und -lotsen"
  if (short && /innen$/u.test(first)) end += short[0].length;
  const pair = /^ (?:und|sowie|oder) (\p{Lu}\p{L}+)/u.exec(text.slice(end, Math.min(block.end, end + 50)));
  if (
    pair?.[1] &&
    (/innen$/u.test(first) || /innen$/u.test(pair[1])) &&
    first.slice(0, 4) === pair[1].slice(0, 4)
  )
    return { start, nouns: nouns.start, end: end + pair[0].length };
  // "Städte und kreisfreie Gemeinden" are counted together
  const also = /^ (?:und|sowie|and) (?:\p{Ll}{4,}en? )?(?<noun>\p{Lu}[\p{L}-]+)(?! \p{Lu})/u.exec(
    text.slice(end, Math.min(block.end, end + 70)),
  )?.[0];
  if (also && isPlural(text.slice(nouns.start, end)) && manyOf.test(also)) end += also.length;
  return { start, nouns: nouns.start, end };
}

/** Nouns that go on an enumeration of what is counted. */
const manyOf =
  /(?:schulen|kitas|städten?|gemeinden|kreisen?|kommunen|einrichtungen|vereinen?|betrieben?|verbänden?|gruppen|kräften?|eltern|trägern?|innen)$/iu;

function isPlural(noun: string): boolean {
  return /(?:e|en|er|n|s|innen|ern|eln|el|er|schaft|personal|team|kräfte|quote)$/iu.test(noun);
}

function isPostalCode(text: string, number: Span, before: string): boolean {
  return /^\d{5}$/u.test(text.slice(number.start, number.end)) && !/\p{Ll}\s+$/u.test(before);
}

/** Nouns whose plural ends in -e, which the dative turns into -en. */
const pluralInE =
  /(?:programm|kreis|projekt|tag|monat|jahr|ort|träg|bereich|betrieb|verein|angebot|termin|gespräch|werk|plätz|städt|räum|format|instrument|element|ziel|schritt|schwerpunkt|prozess|beirät|konzept|bericht|punkt|kurs|fäll|preis|beruf|schuljahr|haushalt|länd)en$/iu;

/** Undoes the dative plural as far as the ending tells: "verschiedenen Landkreisen" gives "verschiedene Landkreise". */
function nominativePlural(words: string): string {
  const plain = words.replace(/\s+/gu, " ").replace(/(?<=^|\s)(\p{Ll}{3,}e)n(?=\s)/gu, "$1");
  if (pluralInE.test(plain)) return plain.slice(0, -1);
  return plain.replace(/(?<=[\p{Ll}](?:er|el))n$/u, "");
}

function candidate(
  view: View,
  number: NumberMention,
  unit: string,
  span: Span,
  confidence: number,
  rule: string,
): Figure {
  return {
    kind: "figure",
    value: {
      value: number.value,
      unit,
      ...(number.approximate ? { approx: true } : {}),
      text: view.slice(span.start, span.end).replace(/\s+/gu, " "),
    },
    spans: [span],
    confidence,
    rule,
  };
}
