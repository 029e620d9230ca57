import type { DateMention } from "../../language/dates.js";
import { matchesOf } from "../../language/find-all.js";
import type { ProgrammeMention } from "../../language/programmes.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { partOfPhase } from "./phases.js";
import { everywhere } from "./turns.js";

/** Words of a clause that make its date the one of taking part. */
export const takingPart = new RegExp(
  [
    "[Tt]eiln(?:ahme|immt|ahm|ehm)|teilgenommen|teilgehabt|[Bb]eteilig|erprob|mitgewirkt|kofinanziert",
    "[Gg]eförder|[Ff]örderung|Förderzeitraum|[Ll]aufzeit|Projektzeitraum|umgesetzt|umsetz(?:t|te|ten)(?!\\p{L})|Umsetzung|participa|financed by|implemented|gesichert|bezahlt|supported by|provided by|auf \\p{L}+ Jahre angelegt|[Bb]efristet|verlängert|bewilligt|(?:unterstützt|finanziert|ermöglicht)en?(?!\\p{L})",
    "(?<!\\p{L})(?:(?:unterstützt|begleitet) (?:wurden?|wird|werden|worden)|nimmt|nahm(?:en)?|nehmen|förder(?:t|te|ten)|läuft|lief(?:en)?|dauer(?:t|te|ten)|endete?|[Ff]inanziert|Mitglied|ausgewählt|aufgenommen)(?!\\p{L})",
    "(?<!\\p{L})(?:erhält|erhielt|bezieht|fließ(?:t|en)|flossen|Fördermittel|Siegels?|(?:Bildungs|Modell|Pilot|Projekt|Referenz)(?:region|kommune|standort|landschaft)(?= (?:im|in|des|bei)(?!\\p{L})))(?!\\p{L})",
    '(?<!\\p{L})(?:als|ist|sind|Titel|Siegel|Label) ["„“»](?:Digitale )?Bildungs(?:region|kommune)',
    "(?<!\\p{L})(?:(?:Projekt|Programm)?(?:[Bb]eginn|[Ss]tart)(?:s|es)?|gehörte?|funded|ran|runs|(?:has|have) run|Teil (?:de[rs]|von)|gearbeitet (?:wird|wurde))(?!\\p{L})",
    '(?<!\\p{L})(?:setz(?:t|te|ten|en) .{0,120} um|wirk(?:t|te|ten|en) .{0,120} mit|dabei)(?=(?: gewesen)?[\\s.!?“”"»]*$)',
    "(?<!\\p{L})(?:ist|sind|wurde|darf sich) (?:der|die) [^,;.]{3,40} Bildungs(?:kommune|region)(?= (?:geworden|nennen)|[.,!]|$)",
    "(?<!\\p{L})(?:ist|war|waren|gehörte) [^,;.]{0,40}?eine[rs]? (?:der|von) (?:\\p{L}+ |\\d+ ){0,4}?(?:\\p{L}*[Kk]ommunen|\\p{L}*[Ss]tandorte|Landkreise|Städte|\\p{L}*[Rr]egionen)(?!\\p{L})",
    "(?<!\\p{L})(?:(?:took|takes?|taken|taking) part|(?:was|were|been|is|are) (?:one|part) of)(?!\\p{L})",
  ].join("|"),
  "u",
);
/** What is only intended is no period of taking part. */
const intended =
  /(?<!\p{L})(?:soll(?:en|te|ten)?|will|wollen|möchten?|geplant|shall|should|wants?)(?!\p{L})/u;
/** "das von 2015 bis 2022 Kommunen förderte": the programme's own period. */
const ofProgramme =
  /^\s*(?:das|welches|der|which|that) .*(?<!\p{L})(?:förder(?:t|te)|funds|funded)(?!\p{L})/u;
/** Ends of clauses; " und " ends one only in part. */
const boundary = /[,;:\n]| [–—-] | (?:und|sowie|and|but|aber) /gu;
const farthest = 160;
const longest = 1500;
/** Of programmes or dates in one sentence. */
const most = 16;

interface Boundary {
  readonly at: number;
  readonly strong: boolean;
}

/**
 * The dates that the sentences give to the programmes named in them: each date to the programme of its clause, the
 * nearest first; those that are listed together share one. `taken` are the starts of dates that belong elsewhere.
 */
export function assignDates(
  view: View,
  mentions: readonly ProgrammeMention[],
  taken: ReadonlySet<number>,
): Map<ProgrammeMention, Span & { readonly edtf: string }> {
  const assigned = new Map<ProgrammeMention, Span & { readonly edtf: string }>();
  for (const sentence of view.sentences) {
    const named = view.within(mentions, sentence);
    // no sentence that people write
    if (named.length === 0 || named.length > most || sentence.end - sentence.start > longest) continue;
    const dates = view.within(view.mentions.dates, sentence).flatMap((date, at, all) => {
      const edtf = taken.has(date.start)
        ? undefined
        : (betweenBoth(view, date, all[at + 1]) ?? asPeriod(view, sentence, date));
      return edtf === undefined ? [] : [{ start: date.start, end: date.end, edtf }];
    });
    if (dates.length === 0 || dates.length > most) continue;
    const boundaries = findBoundaries(view, sentence, [
      ...named,
      ...view.within(view.mentions.dates, sentence),
    ]);
    const pairs = dates
      .filter((date) => tellsTakingPart(view, sentence, boundaries, date, named))
      .flatMap((date) => named.map((mention) => ({ date, mention, cost: costOf(boundaries, date, mention) })))
      .filter(({ cost }) => cost < Number.POSITIVE_INFINITY)
      .sort((a, b) => a.cost - b.cost);
    const used = new Set<Span>();
    for (const { date, mention } of pairs) {
      if (assigned.has(mention) || used.has(date)) continue;
      // another programme that the date belongs to, or another date, stands between
      const from = Math.min(date.end, mention.end);
      const to = Math.max(date.start, mention.start);
      if (named.some((other) => other.start >= from && other.end <= to && !isListed(view, other, mention)))
        continue;
      assigned.set(mention, date);
      used.add(date);
      for (const other of named)
        if (!assigned.has(other) && isListed(view, other, mention)) assigned.set(other, date);
    }
    const only = onlyPeriod(view, sentence, dates, named);
    if (only && !assigned.has(only.mention)) assigned.set(only.mention, only.date);
  }
  return assigned;
}

/** "Für drei Jahre, nämlich 2017 bis 2019, wurde über „X“ eine Stelle finanziert": one period, one programme. */
function onlyPeriod<Dated extends Span & { readonly edtf: string }>(
  view: View,
  sentence: Span,
  [date, ...others]: readonly Dated[],
  [mention, ...further]: readonly ProgrammeMention[],
): { readonly mention: ProgrammeMention; readonly date: Dated } | undefined {
  if (!date || !mention || others.length > 0 || further.length > 0 || !/^\d.*\/\d/u.test(date.edtf))
    return undefined;
  const words = view.slice(sentence.start, sentence.end);
  const behind = view.slice(Math.min(mention.end, date.end), date.end);
  return takingPart.test(words) &&
    !intended.test(words) &&
    !/, (?:das|welches|der|die|which|that)(?!\p{L})[^,]*$/u.test(behind)
    ? { mention, date }
    : undefined;
}

/** "zwischen 2016 und 2021" */
export function betweenBoth(view: View, from: DateMention, to: DateMention | undefined): string | undefined {
  return to &&
    !`${from.edtf}${to.edtf}`.includes("/") &&
    /(?:[Zz]wischen|[Bb]etween) $/u.test(view.slice(Math.max(0, from.start - 9), from.start)) &&
    /^ (?:und|and) $/u.test(view.slice(from.end, to.start))
    ? `${from.edtf}/${to.edtf}`
    : undefined;
}

/** A period as it stands; a single date only where words around it make it a beginning or an end. */
function asPeriod(view: View, sentence: Span, date: DateMention): string | undefined {
  const before = view.slice(Math.max(sentence.start, date.start - 120), date.start);
  if (date.edtf.includes("/")) return partOfPhase(before, date.edtf);
  if (/(?:^|\s)[Ff]rom $/u.test(before)) return `${date.edtf}/..`;
  return /(?:[Ss]eit|[Mm]it|[Ss]ince|[Ww]ith) (?:de[mr] |the )?(?:(?:Projekt|Programm|Förder)?(?:[Ss]tart|[Bb]eginn)|Aufnahme|Teilnahme|start|beginning|launch)(?!\p{L})[^,;:]*$/u.test(
    before,
  )
    ? `${date.edtf}/..`
    : undefined;
}

function findBoundaries(view: View, sentence: Span, wholes: readonly Span[]): Boundary[] {
  const text = view.slice(sentence.start, sentence.end);
  const brackets = matchesOf(text, /\([^()]*\)/gu).map(({ index, 0: { length } }) => ({
    start: sentence.start + index,
    end: sentence.start + index + length,
  }));
  const inside = [...wholes, ...brackets];
  return matchesOf(text, boundary).flatMap(({ index, 0: mark }) => {
    const at = sentence.start + index;
    return inside.some(({ start, end }) => start <= at && at < end)
      ? []
      : [{ at, strong: !/\p{L}/u.test(mark) }];
  });
}

/** Whether the clause of a date says that somebody takes part, or goes on from one that does. */
function tellsTakingPart(
  view: View,
  sentence: Span,
  boundaries: readonly Boundary[],
  date: Span & { readonly edtf: string },
  named: readonly ProgrammeMention[],
): boolean {
  const strong = boundaries.filter((mark) => mark.strong);
  const next = strong.find(({ at }) => at >= date.end)?.at ?? sentence.end;
  const before = strong.filter(({ at }) => at < date.start).map(({ at }) => at + 1);
  const start = before.at(-1) ?? sentence.start;
  const clause = view.slice(start, next);
  if (date.edtf.startsWith("../") && intended.test(clause)) return false;
  if (ofProgramme.test(clause) || everywhere.test(clause)) return false;
  if (takingPart.test(clause) || worksBy(view, { start, end: next }, date, named)) return true;
  if (!/^\s*(?:(?:und|sowie|and|also|zunächst|dann|danach|später) )*$/u.test(view.slice(start, date.start)))
    return false;
  return takingPart.test(view.slice(before.at(-2) ?? sentence.start, start));
}

/** "Mit dem Projekt „X“ arbeitet der Kreis seit 2020 daran": whatever is done by means of it since then. */
function worksBy(
  view: View,
  clause: Span,
  { edtf }: { readonly edtf: string },
  named: readonly ProgrammeMention[],
): boolean {
  return (
    !edtf.startsWith("../") &&
    view.within(view.mentions.persons, clause).length === 0 &&
    named.some(
      ({ start }) =>
        start >= clause.start &&
        start < clause.end &&
        (edtf.endsWith("/..") ? byMeans : within).test(view.slice(Math.max(clause.start, start - 60), start)),
    )
  );
}

const byMeans =
  /(?<!\p{L})(?:[Mm]it|[Ii]m|[Dd]urch|[Üü]ber|[Mm]ithilfe|[Mm]it (?:Unterstützung|Hilfe|Mitteln)|[Dd]ank|[Ii]m Rahmen|through|under) ?(?:de[mrs]|das|die|the|von|vom)? ?(?:ESF )?(?:\p{L}*-?(?:[Pp]rogramms?|[Pp]rojekte?s?|[Ff]örderprogramms?|[Ff]örderrichtlinie|[Rr]ichtlinie|[Vv]orhabens?|[Ii]nitiative|programme|project)(?: zur| zum| für die)?)? ?["„“»]?$/u;
/** With a whole period only what takes place in it: "im Rahmen des „X“ im Zeitraum von 2010 bis 2013". */
const within =
  /(?<!\p{L})(?:(?:[Uu]nder|[Tt]hrough|[Ww]ithin|[Aa]s part of) the (?:\p{Ll}+ ){0,2}(?:programme?|project) |[Ii]m Rahmen (?:des|der) |(?:[Ii]m|[Aa]m|[Dd]urch das|[Üü]ber das|[Mm]it dem|[Ii]n dem) (?=\p{Lu}))(?:ESF )?(?:[\p{L}-]*[Pp]rogramms? |\p{L}*[Pp]rojekt(?:e?s)? |\p{L}*[Rr]ichtlinie )?["„“»]?$/u;

/** How far apart a date and a programme are: ends of clauses between them count most. */
function costOf(boundaries: readonly Boundary[], date: Span, mention: Span): number {
  const [from, to] = date.end <= mention.start ? [date.end, mention.start] : [mention.end, date.start];
  if (to - from > farthest) return Number.POSITIVE_INFINITY;
  const crossed = boundaries.filter(({ at }) => at >= from && at < to);
  return crossed.reduce((sum, { strong }) => sum + (strong ? 1 : 0.5), (to - from) / 1000);
}

/** Whether nothing but a joint stands between two programmes: "„A“ und „B“". */
function isListed(view: View, one: Span, other: Span): boolean {
  const [from, to] = one.end <= other.start ? [one.end, other.start] : [other.end, one.start];
  return (
    to - from <= 24 &&
    /^["“”«’]?(?: ?\(\p{L}{1,8}\))?(?:,| und| sowie| and| &)*(?: (?:dem|den|der|das|die|am|an|beim|im|in|the))? ?(?:\p{L}*(?:[Pp]rogramme?|[Pp]rojekt) )?["„“»]?$/u.test(
      view.slice(from, to),
    )
  );
}
