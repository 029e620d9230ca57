import { actorAnywhere, actorFirst } from "../../language/actors.js";
import { findEventWords } from "../../language/event-words.js";
import { findAll, findFirst, matches, matchesOf } from "../../language/find-all.js";
import type { Span } from "../../tree/nodes.js";

/** Fields of education, as heads of compounds and words of their own; not things that one makes, runs or attends. */
const domain =
  "(?:[Bb]ildung für nachhaltige Entwicklung|Überg[aä]nge?n?(?:\\s(?:von|zwischen|aus)\\s(?:de[rnm]\\s)?\\p{Lu}[\\p{L}-]+\\s(?:in|zur?|zum|und|nach)\\s(?:d(?:ie|en|as|er)\\s)?\\p{Lu}[\\p{L}-]+|\\s\\p{Lu}[\\p{L}-]+\\s?[–/-]\\s?\\p{Lu}[\\p{L}-]+|\\s(?:in|zur?|zum)\\s(?:d(?:ie|en|as)\\s)?\\p{Lu}[\\p{L}-]+)?|BNE|Ganztag|Inklusion|Digitalisierung|Medienbildung|(?:\\p{Lu}[\\p{L}-]*|(?:[Ff]rühkindliche|[Kk]ulturelle|[Dd]igitale|[Pp]olitische|[Bb]erufliche|[Ii]nklusive|[Kk]ommunale|[Ff]rühe|[Aa]ußerschulische)[nr]?\\s)(?:[Bb]ildung|(?<=\\p{L})(?:orientierung|monitoring|förderung|sozialarbeit|prävention|beratung(?!s)|berichterstattung|gerechtigkeit|teilhabe|elternarbeit)|(?<=Eltern|Netzwerk|Jugend|Öffentlichkeits)arbeit|(?<=Bildungs|entwicklungs)planung))(?![\\p{L}-])";
/** Words that end like fields and are none: trades, money, courses, and education as a whole. */
const noField =
  /^(?:Aus|Fort|Vor|Fach|Grund|Meinungs|Hochschul|Schul)?bildung$|^(?:Projekt|Bundes|Landes|Anschub|Wirtschafts|Städtebau|Beförderung|An|Be|Basis|Ko|Grund|Einzel)\p{Ll}*förderung$|^(?:Rechts|Unternehmens|Prozess|Studien|Steuer)beratung$/u;
const object = new RegExp(
  `(?<=^|(?<before>(?:\\p{L}+|,|[„“”"])\\s))(?:(?<article>d(?:ie|as|en)|unsere?n?|ihre?n?|seine?n?|eine?n?)\\s)?(?<adjectives>(?:(?!d(?:ie|as|en|er|em)\\s|unsere|ihre|seine|eine|keine|diese|alle|viele|mehr\\s)[\\p{L}-]{4,}e[ns]?\\s){0,2})(?<field>${domain})`,
  "gu",
);
/** In front of these the noun stands in another case, or depends on another noun. */
const oblique =
  /^(?:einschließlich|samt|inklusive|neben|statt|de[rms]|zu[rm]?|i[mn]|am|an|beim?|vom?|von|auf|aus|mit|für|durch|über|um|nach|gegen|ohne|unter|zwischen|neben|trotz|wegen|als|wie|seit|eine[rms]|unsere[rms]|ihre[rms]|seine[rms]|diese[rms]|keine?[rnms]?|nicht|sondern|\p{L}+ung|\p{Lu}\p{L}+)\s$/u;
/** What is done to a field by somebody who works on it, in the infinitive, with "zu" inside, and as a participle. */
const deeds = new Set([
  ..."ausbauen aufbauen weiterentwickeln voranbringen vorantreiben fortführen mitdenken voranzubringen auszubauen aufzubauen weiterzuentwickeln voranzutreiben fortzuführen mitzudenken ausgebaut aufgebaut vorangebracht vorangetrieben fortgeführt mitgedacht".split(
    " ",
  ),
  ..."stärken verbessern fördern unterstützen begleiten gestalten etablieren verankern reaktivieren intensivieren professionalisieren erleichtern optimieren verstetigen koordinieren vertiefen wiederbeleben angehen entwickeln strukturieren systematisieren".split(
    " ",
  ),
  ..."gestärkt verbessert gefördert unterstützt begleitet gestaltet etabliert verankert reaktiviert intensiviert professionalisiert erleichtert optimiert verstetigt koordiniert vertieft entwickelt strukturiert systematisiert".split(
    " ",
  ),
]);
/** Who means to, or what it is about. */
const intent =
  /(?<!\p{L})(?:will|wollen|möchten?|sollen?|soll|geht es (?:\p{L}+\s){0,2}?darum|[Ee]s geht (?:\p{L}+\s){0,2}?darum|gilt es|haben (?:uns|sich) vorgenommen|werden wir|arbeiten wir daran|nimmt sich vor|Ziel ist es|planen|plant|haben wir|hat (?:der|die|das)|wird|werden)(?!\p{L})/u;
const we = /(?<!\p{L})(?:[Ww]ir|uns|[Uu]nsere?[nmrs]?)(?!\p{L})/u;
/** Others who mean to, and what one person or a law does. */
const others =
  /(?<!\p{L})(?:Bund(?:es\p{Ll}+)?|Land(?!kreis)|\p{L}*(?:[Pp]rogramms?|[Mm]inisteri\p{L}+|[Ss]tiftung(?:en)?|[Rr]ichtlinie|[Gg]esetz|[Aa]gentur|[Ii]nitiative|[Uu]niversität|[Hh]ochschule)|BMBF|ESF|REAB|Transfer\p{L}+)(?!\p{L})/u;
const longest = 420;
const verbs = /(?<!\p{L})\p{Ll}{5,}(?!\p{L})/gu;

/**
 * Fields of education that a commune says it works on: "Wir wollen die Elternbildung stärken", "Es geht darum, die
 * Bildungsplanung im Landkreis voranzubringen".
 */
export function* advancedFields(sentence: Span & { readonly text: string }): Generator<Span> {
  const { text, start } = sentence;
  if (text.length > longest || /[?…]$/u.test(text)) return;
  const isMeant = matches(text, intent);
  if (!(matches(text, we) || matches(text, actorAnywhere)) || findFirst(text, others)) return;
  const found: Span[] = [];
  let from = 0;
  for (const { 0: mark, index } of matchesOf(text, clauseEnd)) {
    const clause = text.slice(from, index);
    if (isMeant) found.push(...inClause(clause, start + from));
    found.push(...behindVerb(clause, start + from));
    from = index + mark.length;
  }
  if (found.length > 0 && findEventWords(text).length === 0) yield* found;
}

const clauseEnd = /[,;:](?=\s)|\s[–—]\s|[.!]$|$/gu;

/** "Das Bildungsbüro stärkt": who acts at the beginning of a clause, and what it does to a field, right behind. */
const finite =
  /^\s(?:(?:stärk|förder|unterstütz|begleite|koordinier|gestalte|verbesser|intensivier|vertief)(?:t|n|en)|baut|bauen)\s(?:(?:auch|dabei|zudem|außerdem|seit \d{4}|gemeinsam|weiter|kontinuierlich)\s){0,2}(?=(?:d(?:ie|as|en)|unsere?n?|ihre?n?)\s)/u;

/** The fields right behind the verb of an acting administration: "Der Landkreis stärkt die kulturelle Bildung". */
function* behindVerb(clause: string, offset: number): Generator<Span> {
  const actor = actorFirst.exec(clause)?.[0];
  const verb = actor === undefined ? undefined : finite.exec(clause.slice(actor.length))?.[0];
  if (actor === undefined || verb === undefined) return;
  if (/^\sbau/u.test(verb) && !/\s(?:aus|auf)$/u.test(clause)) return;
  const at = actor.length + verb.length;
  let next = at;
  for (const match of findAll(clause.slice(at), object)) {
    const { adjectives, field } = match.groups!;
    const start = at + match.index;
    // only what follows at once, and what is joined to it
    if (noField.test(field!) || !/^(?:(?:,|\sund|\ssowie)\s)?$/u.test(clause.slice(next, start))) return;
    next = start + match[0].length;
    yield { start: offset + next - field!.length - adjectives!.length, end: offset + next };
  }
}

function* inClause(clause: string, offset: number): Generator<Span> {
  const deed = findAll(clause, verbs)
    .filter(({ 0: verb }) => deeds.has(verb))
    .at(-1);
  if (!deed) return;
  for (const match of findAll(clause, object)) {
    const { before, article, adjectives, field } = match.groups!;
    if (match.index > deed.index || noField.test(field!)) continue;
    if (
      article === undefined ? before === undefined || oblique.test(before) : prepositions.test(before ?? "")
    )
      continue;
    const end = match.index + match[0].length;
    // "die Elternbildung der Vereine", "die Sprachbildung in den Kitas": the place is no part of it
    yield { start: offset + end - field!.length - adjectives!.length, end: offset + end };
  }
}

const prepositions =
  /^(?:für|durch|über|um|gegen|ohne|an|auf|in|mit|bei|aus|von|zu|nach|unter|zwischen|neben|wie|als)\s$/u;
