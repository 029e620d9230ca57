import { findOverlapping } from "../../language/overlap.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

/** What a body is for, with the words that say it. */
export interface Purpose extends Span {
  /** Where the words stand in another order, or with the body between them: "legt die Ausrichtung fest". */
  readonly value?: string;
}

/** "Die strategische Ausrichtung legt die (Steuergruppe fest)". */
const objectFirst =
  /(?:^|[.;:] )(?<object>\p{Lu}[^.;:,\n]{3,90}?) (?<verb>legt|gibt|trifft|berät|steuert|koordiniert|verantwortet|bereitet|begleitet|übernimmt|leistet|erarbeitet|beschließt|sichert|stimmt|entwickelt) (?<article>der|die|das|ein|eine) (?:\p{L}+e[rs]? )?$/u;
/** Who does something is no object, whatever its ending. */
const agents =
  /(?:[Vv]erwaltung|[Ll]eitung|[Aa]bteilung|[Ss]tiftung|[Vv]ertretung|[Ee]inrichtung|[Ff]ührung|[Rr]egierung|[Ss]chaft|[Aa]genturen?)$/u;
const abstract =
  /(?:ung|ungen|keit|heit|tion|tionen|ziele|schwerpunkte|linien|rahmen|[Rr]at|[Aa]rbeit|[Ss]trategien?|[Ff]ragen|[Tt]hemen|[Bb]eschlüsse|[Pp]läne|[Kk]onzepte?|[Aa]ufgaben?|[Mm]aßnahmen|[Pp]rozesse?|[Ii]mpulse|[Zz]iele|[Aa]ngebote)$/u;
const particle = /^ (?<particle>fest|vor|ab|mit|vorab)(?=[.,;\n]|$)/u;
/** "Beschlüsse werden in der (Lenkungsgruppe vorbereitet)". */
const passive =
  /(?:^|[.;:] )(?:Die |Das |Der |Alle )?(?<object>\p{Lu}[^.;:,\n]{3,90}?) (?:werden|wird) (?:in|von|durch) (?:der|dem|die|den|einer|einem) (?:\p{L}+e[nr] )?$/u;
const participle =
  /^ (?<verb>(?:\p{Ll}+ )?(?:vorbereitet|beraten|abgestimmt|koordiniert|gesteuert|begleitet|beschlossen|verantwortet|entwickelt|erarbeitet|festgelegt|getroffen|unterstützt|gebündelt))(?=[.,;\n]|$)/u;
/** "Um die Angebote abzustimmen, trifft sich der …". */
const inOrderTo =
  /^Um (?<purpose>[^.;:\n]{6,140}?(?:zu \p{Ll}+n|\p{Ll}+zu\p{Ll}+n)), (?=[^,]*(?<!\p{L})(?:trifft|treffen|tagt|kommt|wurde|gibt es|besteht|entstand|arbeitet|hat|haben)(?!\p{L}))/u;
/** "Aufgabe des Lenkungskreises ist …". */
const taskBefore =
  /(?:^|[.;:] )(?:Haupt|Kern)?(?:[Aa]ufgaben?|Ziele?|Zweck|Auftrag) (?:des|der|dieses|dieser) (?:\p{L}+e[nr] )?$/u;
const taskAfter =
  /^(?: \([^)\n]{1,40}\))? (?:ist|sind|war) (?:es,? )?(?:die |das |den )?(?<purpose>[^.;:\n]{8,200}?)(?=[.;:\n]|$)/u;
/** "Im Bildungsbeirat beraten Schulen und Träger …". */
const within = /(?:^|[.;:] )(?:Im|In der|In dem|In diesem|In dieser) (?:\p{L}+en )?$/u;
const meet =
  /^(?: \([^)\n]{1,40}\))? (?<purpose>(?:beraten|arbeiten|tauschen|stimmen|vernetzen|entwickeln|diskutieren|planen) [^.;:\n]{6,160}?)(?=[.;:\n]|, (?:die|der|das|um|wie)|$)/u;
/** ", ein loses Netzwerk von Vereinen". */
const apposition =
  /^[^.;:,\n]{0,24}, (?<purpose>eine? (?:\p{Ll}+e[rs]? ){0,2}(?:Netzwerk|Zusammenschluss|Gremium|Bündnis|Forum|Arbeitsgemeinschaft|Plattform|Verbund|Runde|Kreis|Austausch\p{L}*) [^.;:,\n]{4,120}?)(?=[.;:,\n]|$)/u;

/** The purpose in words that stand before the body, or around it. */
export function findPurposeInFront(view: View, mention: Span): Purpose | undefined {
  const sentence = findOverlapping(view.sentences, mention);
  if (!sentence || sentence.end - sentence.start > 600) return undefined;
  const before = view.slice(sentence.start, mention.start);
  const after = view.slice(mention.end, sentence.end);
  const found =
    aroundVerb(before, after, sentence.start, mention) ?? told(before, after, sentence.start, mention);
  return found && !findOverlapping(view.mentions.dates, found) ? found : undefined;
}

function aroundVerb(before: string, after: string, offset: number, mention: Span): Purpose | undefined {
  const active = objectFirst.exec(before)?.groups;
  if (active) {
    const { object, verb, article } = active as Record<"object" | "verb" | "article", string>;
    const last = object.split(" ").find((word) => abstract.test(word));
    // "die", "das": the body may be the object as well
    const isObject = /^(?:der|ein)$/u.test(article)
      ? !/^Der /u.test(object)
      : last !== undefined && !object.split(" ").some((word) => agents.test(word));
    const mark = particle.exec(after);
    if (isObject && (mark || !/^(?:legt|bereitet|stimmt)$/u.test(verb))) {
      const words =
        /^(?:Die|Das|Den|Dem|Der|Alle|Eine?n?) /u.test(object) || /^\p{L}+en \p{Lu}/u.test(object)
          ? `${object[0]!.toLowerCase()}${object.slice(1)}`
          : object;
      return {
        start: offset + before.lastIndexOf(object),
        end: mention.end + (mark?.[0].length ?? 0),
        value: [verb, words, ...(mark ? [mark.groups!.particle!] : [])].join(" ").replace(/\s+/gu, " "),
      };
    }
  }
  const object = passive.exec(before)?.groups?.object;
  const verb = object === undefined ? undefined : participle.exec(after)?.groups?.verb;
  if (object === undefined || verb === undefined) return undefined;
  return {
    start: offset + before.lastIndexOf(object),
    end: mention.end + 1 + verb.length,
    value: `${object} ${verb}`.replace(/\s+/gu, " "),
  };
}

function told(before: string, after: string, offset: number, mention: Span): Purpose | undefined {
  const front = inOrderTo.exec(before)?.groups?.purpose;
  if (front !== undefined) {
    const start = offset + before.indexOf(front);
    return { start, end: start + front.length };
  }
  for (const [lead, pattern] of [
    [taskBefore, taskAfter],
    [within, meet],
    [undefined, apposition],
  ] as const) {
    if (lead && !lead.test(before)) continue;
    const match = pattern.exec(after);
    const purpose = match?.groups?.purpose;
    if (!match || purpose === undefined) continue;
    const start = mention.end + match[0].lastIndexOf(purpose);
    return { start, end: start + purpose.trimEnd().length };
  }
  return undefined;
}
