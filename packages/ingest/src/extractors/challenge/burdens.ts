import { findAll } from "../../language/find-all.js";
import { enumerate } from "../../language/phrases.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { adversityOf } from "./adverse-words.js";
import type { Clause } from "./clauses.js";

/** A turn of phrase around things that may be hard: what it does not say to be hard itself, its words must. */
interface Frame {
  /** Its group `what` holds the things. */
  readonly pattern: RegExp;
  readonly saysSo: boolean;
  /** Whether it is read for two or more things alone: one of them is told with its clause. */
  readonly several?: boolean;
}

const adverbs =
  "(?:(?:auch|noch|zudem|außerdem|vor allem|insbesondere|weiterhin|nach wie vor|unter anderem|dabei|hier|häufig|oft|allem|teils|zunehmend)\\s){0,3}";
const rest = "[^.;:!?]";

const frames: readonly Frame[] = [
  // "Hinzu kommen lange Wege und fehlende Räume", "Erschwerend kommen lange Wege hinzu"
  {
    pattern: `^(?:Hinzu|Dazu|Erschwerend hinzu)\\s(?:komm(?:t|en)|kam(?:en)?|tr(?:itt|eten))\\s${adverbs}(?<what>${rest}{6,240})$`,
    saysSo: false,
  },
  {
    pattern: `^(?:Erschwerend|Belastend|Negativ|Nachteilig|Ungünstig|Hemmend|Hinderlich|Bremsend)\\s(?:komm(?:t|en)|kam(?:en)?|wirk(?:t|en|te|ten))\\s(?:sich\\s)?${adverbs}(?<what>${rest}{6,240}?)\\s(?:hinzu|dazu|aus)$`,
    saysSo: true,
  },
  // "Zum Problem wird der Lehrermangel", "Im Weg steht dem die Lage der Orte"
  {
    pattern: `^(?:Zum|Zur|Zu einem|Zu einer) (?:\\p{Ll}+ )?(?:Problem|Engpass|Hemmnis|Hindernis|Hürde|Belastung|Herausforderung)\\s(?:wird|werden|wurden?)\\s${adverbs}(?<what>${rest}{6,240})$|^(?:Im Wege?)\\s(?:steh(?:t|en)|stand(?:en)?)\\s(?:(?:dem|uns|ihm|bislang|bisher|derzeit|oft)\\s){0,3}(?<more>${rest}{6,240})$`,
    saysSo: true,
  },
  // "Geprägt ist der Landkreis vor allem von Abwanderung", "Kennzeichnend sind weite Wege"
  {
    pattern: `^(?:Geprägt|Gekennzeichnet|Bestimmt|Belastet|Betroffen)\\s(?:ist|sind|wird|werden|war(?:en)?)\\s${rest}{3,140}?\\s(?:von|durch|vom)\\s${adverbs}(?<what>${rest}{4,200})$`,
    saysSo: false,
  },
  {
    pattern: `^(?:Kennzeichnend|Typisch|Charakteristisch|Prägend|Bezeichnend|Auffällig)\\s(?:für\\s${rest}{3,80}?\\s)?(?:ist|sind|war(?:en)?|bleib(?:t|en))\\s(?:für\\s${rest}{3,80}?\\s)?${adverbs}(?<what>(?:d(?:ie|er|as)\\s|eine?\\s)?(?:\\p{Ll}+\\s){0,2}\\p{Lu}${rest}{3,200})$`,
    saysSo: false,
  },
  // "Die knappen Mittel und der Mangel an Räumen setzen der Arbeit Grenzen"
  {
    pattern: `^(?<what>${rest}{6,260}?)\\s(?:setz(?:t|en|te|ten)\\s${rest}{3,80}?\\sGrenzen|steh(?:t|en)\\s${rest}{3,80}?\\sim Weg|mach(?:t|en|te|ten)\\s${rest}{2,80}?\\s(?:schwer|schwierig|unmöglich|zu schaffen))$`,
    saysSo: true,
  },
  {
    pattern: `^(?<what>${rest}{6,260}?),?\\s(?:(?:erschwer|behinder|brems|hemm)(?:t|en|n|te|ten)|(?:gefährd|belast)(?:et|en|ete|eten))\\s${rest}{3,90}$`,
    saysSo: true,
    several: true,
  },
  // "Lange Wege, ein wachsender Mangel an Räumen und alte Gebäude prägen das Bild"
  {
    pattern: `^(?<what>${rest}{6,280}?),?\\s(?:präg|bestimm|kennzeichn|charakterisier|bedrück|beschäftig)(?:e?t|en|te|ten)\\s(?:das Bild|die (?:Lage|Situation|Ausgangslage|Region)|den (?:Alltag|\\p{L}*[Kk]reis)|die (?:Stadt|Schulen|Kitas))(?:\\s${rest}{2,60})?$`,
    saysSo: false,
    several: true,
  },
  // "Lange Wege und fehlende Räume wirken erschwerend", "… kommen erschwerend hinzu"
  {
    pattern: `^(?<what>${rest}{6,260}?)\\s(?:wirk(?:t|en|te|ten)|komm(?:t|en)|kam(?:en)?|ist|sind|war(?:en)?|erwies(?:en)? sich|erweis(?:t|en) sich)\\s(?:sich\\s)?${adverbs}(?:als\\s)?(?:erschwerend|hinderlich|belastend|hemmend|bremsend|nachteilig|limitierend)(?:\\s(?:hinzu|dazu|aus))?$`,
    saysSo: true,
  },
  // "Die Arbeit wird durch lange Wege und fehlende Räume erschwert"
  {
    pattern: `(?<!\\p{L})(?:wird|werden|wurden?|ist|sind)\\s(?:${rest}{2,90}?\\s)?durch\\s(?<what>${rest}{4,220}?)\\s(?:\\p{Ll}+\\s)?(?:erschwert|behindert|gebremst|ausgebremst|eingeschränkt|beeinträchtigt|gefährdet|belastet|verzögert|gehemmt)$`,
    saysSo: true,
  },
  // "Die Dezernentin verwies auf den Mangel an Lehrkräften", "warnte vor steigenden Kosten"
  {
    pattern: `(?<!\\p{L})(?:(?:verw(?:ies|eis)(?:t|en)?|machte[n]?)\\sauf|(?:klag|warn)(?:t|en|te|ten)\\s(?:über|vor))\\s(?<what>(?:d(?:en|ie|as|em)\\s|eine?n?\\s)?(?:\\p{Ll}+e[nrs]?\\s){0,2}\\p{Lu}${rest}{3,160}?)(?:\\saufmerksam)?$`,
    saysSo: false,
  },
  // "Gekämpft haben wir mit dem Datenschutz", "sieht sich mit steigenden Kosten konfrontiert"
  {
    pattern: `^(?:Gekämpft|Gerungen|Zu kämpfen)\\s(?:hat|haben|hatten?)\\s${rest}{2,60}?\\smit\\s(?<what>${rest}{4,200})$`,
    saysSo: true,
  },
  {
    pattern: `(?<!\\p{L})(?:sieht|sehen|sah(?:en)?)\\s(?:sich|uns)\\s(?:${rest}{2,60}?\\s)?mit\\s(?<what>${rest}{4,240}?)\\skonfrontiert$|(?<!\\p{L})(?:ist|sind|war(?:en)?|wird|werden)\\s(?:${rest}{2,60}?\\s)?mit\\s(?<more>${rest}{4,240}?)\\skonfrontiert$`,
    saysSo: true,
  },
  // "Vor Herausforderungen stellt uns die Größe des Landkreises"
  {
    pattern: `^Vor\\s(?:\\p{Ll}+\\s){0,2}(?:Herausforderungen|Probleme|Schwierigkeiten|Aufgaben)\\sstell(?:t|en|te|ten)\\s(?:uns|sie|die\\s\\p{Lu}[\\p{L}-]+|den\\s\\p{Lu}[\\p{L}-]+|das\\s\\p{Lu}[\\p{L}-]+)\\s${adverbs}(?<what>${rest}{4,200})$`,
    saysSo: true,
  },
].map(({ pattern, ...frame }) => ({ ...frame, pattern: new RegExp(pattern, "gu") }));

/** "steht vor großen Aufgaben: Die Zahl der Kinder sinkt, das Durchschnittsalter steigt" */
const before =
  /(?<!\p{L})(?:steh(?:t|en)|sieht sich|sehen sich|befinde[nt] sich)\s(?:[^.;:!?]{0,70}\s)?(?:vor|unter|in)\s(?:\p{Ll}+\s){0,3}(?:Aufgaben?|Herausforderung(?:en)?|Veränderungen|Umbr(?:uch|üchen)|Problemen?|Druck|Wandel|Schwierigkeiten)(?:\s[^.;:!?]{2,60})?:\s/gu;
/** Where one more main clause begins: with a subject and its verb. */
const clauseJoint =
  /(?:,\s(?:und\s)?|\sund\s)(?=(?:d(?:ie|er|as)|eine?|viele|immer|zugleich|gleichzeitig|manche|mehr)\s(?:[\p{L}-]+\s){1,5}?\p{Ll}{3,}(?:t|en)(?:\s|$))/gu;
const finite = /(?<!\p{L})\p{Ll}{3,}(?:t|en|te|ten)(?!\p{L})/u;
/** A fact that is no burden, however it is called. */
const welcome =
  /(?<!\p{L})(?:nicht|kein\p{Ll}*|[Ee]rfolg\p{Ll}*|gute[nrs]?|starke[nrs]?|neue[nrs]? (?:Angebote|Projekte)|engagierte\p{Ll}*)(?!\p{L})/u;
const longest = 360;

/** The things that a clause says to be in the way, each by itself. */
export function burdensOf(view: View, clause: Clause): Span[] {
  const { text, start } = clause;
  if (text.length > longest || /[?:]$/u.test(text)) return [];
  const told = clausesBehind(text).map(({ start: from, end }) => ({ start: start + from, end: start + end }));
  if (told.length > 0) return told;
  const words = text.replace(/[.!]$/u, "");
  for (const { pattern, saysSo, several } of frames)
    for (const match of findAll(words, pattern)) {
      const what = match.groups!.what ?? match.groups!.more!;
      if (welcome.test(what)) continue;
      const from = start + match.index + match[0].indexOf(what);
      const whole = { start: from, end: from + (several ? what.replace(relative, "") : what).length };
      const items = enumerate(view.text, whole, true);
      // "Dass die Wege lang und die Busse selten sind, erschwert vieles": one clause
      if (saysSo && /^Dass\s/u.test(what)) return [{ start: from + 5, end: whole.end }];
      if (several && items.length < 2) continue;
      const adverse = items.filter((item) => adversityOf(view.slice(item.start, item.end)) > 0);
      // each by itself where each is bad by itself; else the words belong together
      if (adverse.length === items.length) return items;
      if (
        several &&
        saysSo &&
        adverse.length > 0 &&
        items.every((item) => isThing(view.slice(item.start, item.end)))
      )
        return items;
      if (adverse.length === 0 ? saysSo && isThing(what) : true)
        return saysSo || adverse.length === 0 ? [whole] : adverse;
    }
  return [];
}

/** ", die mehrere Ämter betreffen" behind the last of several things. */
const relative = /,\s(?:die|der|das|denen|deren)\s[^,]{4,90}\p{Ll}(?:t|en|n)$/u;

/** Not "Das", "Dies" or a place. */
const isThing = (what: string): boolean =>
  /^(?:[Dd](?:ie|er|as|en|em)|[Ee]ine?[rmn]?|\p{L}+e[nrsm]?)\s\p{L}{2,}/u.test(what) ||
  /\p{Lu}\p{L}{7}/u.test(what);

function clausesBehind(text: string): Span[] {
  const [lead] = findAll(text, before);
  if (!lead) return [];
  const parts: Span[] = [];
  let from = lead.index + lead[0].length;
  const behind = text.slice(from);
  const offset = from;
  for (const joint of findAll(behind, clauseJoint)) {
    const end = offset + joint.index;
    if (!finite.test(text.slice(from, end))) continue;
    parts.push({ start: from, end });
    from = end + joint[0].length;
  }
  parts.push({ start: from, end: text.length });
  return parts.length > 1 && parts.every(({ start, end }) => finite.test(text.slice(start, end)))
    ? parts
    : [];
}
