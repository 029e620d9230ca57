import { matchesOf } from "../../language/find-all.js";
import { isDenied } from "../../language/negation.js";
import { parseOrdinalWord } from "../../language/numbers.js";
import type { OrganisationMention } from "../../language/organisations.js";
import { findPlace, placeLine } from "../../language/places.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { findOrdinal } from "./context.js";
import { type FoundEvent, isUsableDate } from "./found.js";

/** "tagte", "kam … zusammen": a group meets. */
const meets =
  /(?<!\p{L})(?:(?<whole>tagte[n]?|tagt|tagen|getagt|zusammengekommen|zusammengetreten|zusammengetroffen|zusammenkam(?:en)?|zusammentrat(?:en)?|zusammentritt|zusammenkommt)|(?<parted>kam(?:en)?|kommt|kommen|trat(?:en)?|tritt|treten|fand(?:en)? sich|findet sich)|(?<reflexive>traf(?:en)?|trifft|treffen|versammelte[n]?|versammelt))(?!\p{L})/gu;
const particle = /(?<!\p{L})zusammen(?!\p{L})/u;
const reflexive = /(?<!\p{L})sich(?!\p{L})/u;
/** "zu seiner vierten Sitzung" */
const numberedSitting =
  /(?<!\p{L})(?:zu |bei )?(?:seiner|ihrer|der|einer) (?:(?<word>\p{L}{3,}ten)|(?<figure>\d{1,2})\.) (?:Sitzung|Zusammenkunft)(?!\p{L})/u;
/** "Nächste Sitzung: 08.03.2022" */
const nextSitting =
  /(?<!\p{L})(?:(?:[Nn]ächste[rs]?|[Ff]olgende|[Kk]ommende[rs]?|[Ll]etzte[rs]?) (?:Sitzung|Treffen|Zusammenkunft|Sitzungstermin))(?:\s?:|\s(?:ist|war|findet|fand)(?!\p{L}))/gu;
/** How far behind the words the day stands, in UTF-16 code units. */
const reach = 60;
/** Longer sentences tell of more than one thing. */
const longest = 320;

/** What a group meets at is an event: "Am 9. Juni 2021 tagte der Fachbeirat im Rathaus", "Nächste Sitzung: 08.03.2022". */
export function readSessions(view: View): FoundEvent[] {
  const bodies = view.mentions.organisations.filter(({ type }) => type === "body");
  if (bodies.length === 0) return [];
  return [
    ...readOwnSittings(view, bodies),
    ...readMeetings(view, bodies),
    ...readAnnouncedSittings(view, bodies),
  ];
}

function readMeetings(view: View, bodies: readonly OrganisationMention[]): FoundEvent[] {
  const seen = new Set<Span>();
  return bodies.flatMap((body): FoundEvent[] => {
    const sentence = view.sentenceAt(body.start);
    if (!sentence || seen.has(sentence) || sentence.end - sentence.start > longest) return [];
    const words = view.slice(sentence.start, sentence.end);
    const verb = matchesOf(words, meets).find(({ groups, index }) =>
      groups!.parted
        ? particle.test(words.slice(index))
        : groups!.reflexive
          ? reflexive.test(words.slice(index))
          : true,
    );
    if (!verb || isDenied(view, body) || !isSubject(view, sentence, body)) return [];
    const at = sentence.start + verb.index;
    const dates = view
      .within(view.mentions.dates, sentence)
      .filter((date) => isUsableDate(date) && date.precision !== "year");
    const [date] = dates;
    if (!date || dates.length > 1) return [];
    // "tagte, nachdem am 3. Mai …", "der am 3. Mai gegründete Beirat tagte"
    const between = view.slice(Math.min(at, date.start), Math.max(at, date.end));
    if (/[,;:]\s(?!\d)/u.test(between.replace(/(?:tag|woch|abend),\s/gu, " "))) return [];
    seen.add(sentence);
    const numbered = numberedSitting.exec(words)?.groups;
    const ordinal =
      findOrdinal(view, sentence) ??
      (numbered?.figure === undefined
        ? numbered?.word === undefined
          ? undefined
          : parseOrdinalWord(numbered.word)
        : Number(numbered.figure));
    const place = findPlace(view, sentence, [date]);
    return [
      {
        ...sitting(body, date),
        ...(ordinal === undefined ? {} : { ordinal }),
        ...(place ? { place } : {}),
        more: [{ start: at, end: at + verb[0].length }],
      },
    ];
  });
}

/** "11.05.2017: 7. Sitzung des Bildungsbeirats", "In seiner Sitzung am 22. Mai 2019 hat der Beirat …". */
function readOwnSittings(view: View, bodies: readonly OrganisationMention[]): FoundEvent[] {
  return bodies.flatMap((body): FoundEvent[] => {
    const block = view.blockAt(body.start);
    const sentence = view.sentenceAt(body.start);
    if (!block || !sentence || isDenied(view, body)) return [];
    const before = view.slice(Math.max(block.start, sentence.start, body.start - 160), body.start);
    const of = ofBody.exec(before);
    const own = of ? undefined : ownSitting.exec(view.slice(sentence.start, body.start));
    if (!of && !own) return [];
    const line = {
      start: Math.max(block.start, view.text.lastIndexOf("\n", body.start) + 1),
      end: sentence.end,
    };
    const inside = view.within(view.mentions.dates, own ? sentence : line);
    const label = block.cell?.rowLabel;
    const dates = (inside.length || !label ? inside : view.within(view.mentions.dates, label)).filter(
      (date) => isUsableDate(date) && date.precision !== "year",
    );
    const [date] = dates;
    if (!date || dates.length > 1 || (own && date.start > body.start)) return [];
    const number = of?.groups?.ordinal ?? own?.groups?.ordinal;
    const ordinal = number === undefined ? undefined : Number.parseInt(number, 10);
    const behind = { start: date.end, end: own ? body.start : line.end };
    const place = findPlace(view, behind, [date]) ?? (own ? undefined : placeLine(view, behind, true));
    const start = of ? body.start - of[0].length : body.start;
    return [
      {
        ...sitting(body, date),
        name: `Sitzung ${of ? `${of.groups!.article} ${view.slice(body.start, body.end).replace(/\s+/gu, " ")}` : genitive(body.name)}`,
        span: { start, end: body.end },
        ...(ordinal === undefined ? {} : { ordinal }),
        ...(place ? { place } : {}),
      },
    ];
  });
}

/** Right before the body: "7. Sitzung des " */
const ofBody = /(?:(?<ordinal>\d{1,2})\. )?Sitzung (?<article>de[rs]) $/u;
/** At the head of a sentence, before its day and the body. */
const ownSitting =
  /^(?:In|Auf|Bei) (?:seiner|ihrer|der) (?:(?<ordinal>\d{1,2})\. |\p{Ll}+e?n )?Sitzung (?:am|vom) [^;:!?]{6,90} (?:hat|haben|beschloss|verabschiedete|befasste sich|beriet|empfahl|hatte) (?:auch )?(?:der|die|das) (?:\p{Ll}+e )?$/u;

/** "des Bildungsbeirats", "der Steuerungsgruppe" */
function genitive(name: string): string {
  const [first = "", ...rest] = name.split(" ");
  const isFeminine = /(?:gruppe|runde|kommission|konferenz|versammlung|AG|ung)$/u.test(first);
  const ending = isFeminine || /s$/u.test(first) ? "" : /ss$/u.test(first) ? "es" : "s";
  return `${isFeminine ? "der" : "des"} ${[first + ending, ...rest].join(" ")}`;
}

/** Whether the body meets, and not somebody in it or with it. */
function isSubject(view: View, sentence: Span, body: Span): boolean {
  const before = view.slice(Math.max(sentence.start, body.start - 24), body.start);
  return (
    !/(?<!\p{L})(?:i[mn]|[Mm]itglieder|Vertreter\p{Ll}*|mit|von|vom|beim?|zu[mr]?|für|des|durch)\s(?:de[mnrs]\s|eine[mnrs]?\s)?(?:\p{Ll}+\s)?$/u.test(
      before,
    ) || /Mitglieder de[rs] (?:\p{Ll}+n )?$/u.test(before)
  );
}

/** Below the heading, or behind the sentence, that names the body. */
function readAnnouncedSittings(view: View, bodies: readonly OrganisationMention[]): FoundEvent[] {
  return view.body.flatMap((block) =>
    matchesOf(block.text, nextSitting).flatMap((match): FoundEvent[] => {
      const start = block.start + match.index;
      const end = start + match[0].length;
      const date = view
        .within(view.mentions.dates, { start: end, end: Math.min(block.end, end + reach) })
        .find((one) => isUsableDate(one) && one.precision === "day");
      if (!date) return [];
      const heading = block.headings.at(-1);
      const body =
        view.within(bodies, { start: block.start, end: start }).at(-1) ??
        (heading && view.within(bodies, heading)[0]);
      if (!body) return [];
      const place = findPlace(view, { start: date.end, end: Math.min(block.end, date.end + 80) }, [date]);
      return [{ ...sitting(body, date), ...(place ? { place } : {}), more: [{ start, end }] }];
    }),
  );
}

function sitting(body: OrganisationMention, date: FoundEvent["date"]): FoundEvent {
  return {
    name: `Sitzung ${body.name}`,
    span: { start: body.start, end: body.end },
    head: "",
    lemma: "",
    ...(date ? { date } : {}),
    confidence: 0.75,
    rule: "sitting",
  };
}

/** A sitting that the document also names by a noun is that event; one that is told twice is told once. */
export function withoutTold(sessions: readonly FoundEvent[], events: readonly FoundEvent[]): FoundEvent[] {
  const told = new Set(events.map(({ date }) => date?.start));
  /** Where each is told first. */
  const first = new Map<string, number>();
  return sessions.filter(({ name, date, span: { start } }) => {
    if (date && told.has(date.start)) return false;
    const key = `${date?.edtf}\n${name}`;
    if (!first.has(key)) first.set(key, start);
    return first.get(key) === start;
  });
}
