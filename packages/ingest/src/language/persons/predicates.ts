import type { Span } from "../../tree/nodes.js";
import type { Block } from "../blocks.js";
import type { PersonMention } from "../persons.js";
import type { View } from "../view.js";
import {
  type Affiliation,
  namedOrganisationAt,
  phraseEnd,
  readAffiliation,
  startsOrganisation,
} from "./affiliation.js";
import { endOfAside } from "./brackets.js";
import { personRoleLengthAt, ROLE_WORD } from "./roles.js";
import { namesField } from "./work-fields.js";

const time = String.raw`(?:(?:seit|ab|schon|bereits|zum)\s[^,.;:()]{2,28}?\s|(?:nun|jetzt|heute|dort|hier|derzeit|aktuell|auch|zugleich|künftig|since\s[^,.;:()]{2,20}?)\s)?`;
const article = String.raw`(?:(?:der|die|das|den|eine?r?|the|an?|unsere?|ihre?)\s)?`;
/** "ist (seit 2020) (die) …": what follows is the function. */
const copula = new RegExp(String.raw`^\s(?:ist|wird|bleibt|wurde|is)\s${time}${article}`, "u");
const pronounCopula = new RegExp(
  String.raw`^[.!?]["“”]?\s(?:Sie|Er|She|He)\s(?:ist|is)\s${time}${article}`,
  "u",
);
const roleIs = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:ist|wird|bleibt|wurde|heißt|is)\s${time}(?:Herrn?\s|Frau\s|Mr\.?\s|Ms\.?\s)?$`,
  "u",
);
/** "ist seit Mai für das X zuständig", ", die im Ministerium für X zuständig ist", ", zuständig für X", "übernimmt das X". */
const responsible =
  /^(?:\sist\s(?:[^,.;:()]{2,40}\s)??|,\s(?:der|die)\s(?:[^,.;:()]{2,40}\s)??)(?:für\s(?:das|die|den|dem)?\s?)(?<field>\p{Lu}[^,.;:()]{2,90}?)\s(?:hauptsächlich |hauptverantwortlich )?(?:zuständig|verantwortlich)(?!\p{L})/u;
const responsibleFor =
  /^(?:,|\s\(|\sist\s(?:[^,.;:()]{2,40}\s)??)\s?(?:zuständig|verantwortlich)\sfür\s(?:das|die|den)?\s?(?<field>\p{Lu}[^,.;:()]{2,90})/u;
const takesOver =
  /^\s(?:übernimmt|übernahm|verantwortet|betreut|koordiniert)\s(?:das|die|den)\s(?<field>\p{Lu}[\p{L}-]+)(?=[,.]|\s(?:und|in|im|für|des|der|am|an)\s)/u;
const responsibleEnglish =
  /^(?:,|\sis)\s(?:[^,.;:()]{2,30}\s)??(?:responsible for|in charge of)\s(?:the\s)?(?<field>\p{L}[\p{L}-]+(?:\s(?:and\s)?\p{L}[\p{L}-]+){0,3}?)(?=[,.;]|\s(?:in|at|with|since|as)\s|$)/u;
/** "Zuständig für das Monitoring (im X) ist |", "Um das Monitoring kümmert sich |". */
const fieldAhead =
  /(?:^|[.!?;:]\s)(?:(?:Zuständig|Verantwortlich)\sfür|Um|(?<open>Für))\s(?:(?:das|die|den)\s)?(?<field>\p{Lu}[\p{L}\s-]{2,70}?)(?<place>\s(?:im|in der|beim)\s\p{Lu}[\p{L}\s-]{2,60}?)?\s(?:ist|sind|zeichnet|kümmert\ssich)\s(?:[^,.;:]{2,24}\s)?(?:Herr\s|Frau\s)?$/u;
/** The verb left out in the second clause: "Anna Meier ist für das Monitoring zuständig, Uwe Kunze | für das Management". */
const gapped = /^\sfür\s(?:das|die|den)\s(?<field>\p{Lu}[\p{L}-]+)(?=[,.;]|\sund\s)/u;
/** The relative clause, also behind the verb that closes the main one: "mit Anna Meier zusammenarbeiten, die …". */
const relative = /^(?:\s\p{Ll}{4,20}(?:en|t))?,\s(?<pronoun>der|die)\s/u;
/** "gemeinsam mit Uwe Kunze eine der beiden Mitarbeiterinnen des Büros". */
const oneOf =
  /^,\s(?:gemeinsam |zusammen )?(?:[^,.;:]{3,60}\s)?eine[rs]?\s(?:der|von)\s(?:(?:beiden|zwei|drei|vier|insgesamt|neuen|hauptamtlichen)\s){0,2}(?<role>\p{Lu}[\p{L}-]+)/u;

/** What the predicate of a sentence says of the person that is its subject. */
export function readPredicate(view: View, block: Block, mention: PersonMention): Affiliation | undefined {
  // "Anna Meier (41) ist …"
  const whole = { start: mention.whole.start, end: endOfAside(view, mention.whole.end) };
  const after = view.slice(whole.end, Math.min(block.end, whole.end + 220));
  const found =
    isRole(view, block, whole, after) ??
    readOneOf(view, block, whole, after) ??
    fieldOf(whole, after) ??
    fieldBefore(view, block, whole) ??
    pronounField(view, block, mention) ??
    gappedField(view, block, whole, after) ??
    roleAhead(view, block, whole);
  if (found?.role && found.organisation) return found;
  // ", die im Bildungsbüro für die Datenanalyse zuständig ist": function and place in one clause
  const relative = relativeClause(view, block, whole, after);
  return found
    ? { ...found, ...(relative?.organisation ? { organisation: relative.organisation } : {}) }
    : relative;
}

/** "Anna Meier ist seit 2020 Leiterin des Bildungsbüros", or in the next sentence "Sie ist …". */
function isRole(view: View, block: Block, whole: Span, after: string): Affiliation | undefined {
  const found = copula.exec(after) ?? pronounCopula.exec(after);
  if (!found || personRoleLengthAt(after.slice(found[0].length)) === 0) return undefined;
  const start = whole.end + found[0].length;
  // "Anna Meier ist Ansprechpartnerin für alle Fragen": no function
  if (/^(?:An|Ge)sprechpartner|^Ansprechpartner/u.test(view.slice(start, start + 16))) return undefined;
  return readAffiliation(view, { start, end: phraseEnd(view, start, block.end, false) }, false);
}

/** One of several who have the function: the plural becomes the singular. */
function readOneOf(view: View, block: Block, whole: Span, after: string): Affiliation | undefined {
  const found = oneOf.exec(after);
  const plural = found?.groups?.role;
  if (!found || plural === undefined) return undefined;
  const singular = plural.replace(/innen$/u, "in");
  if (personRoleLengthAt(singular) !== singular.length) return undefined;
  const start = whole.end + found[0].length - plural.length;
  const { role, organisation } = readAffiliation(
    view,
    { start, end: phraseEnd(view, start, block.end, false) },
    false,
  );
  if (!role) return undefined;
  return {
    role: { ...role, text: singular + role.text.slice(plural.length) },
    ...(organisation ? { organisation } : {}),
  };
}

function fieldOf({ end }: Span, after: string): Affiliation | undefined {
  const found =
    responsible.exec(after) ??
    responsibleFor.exec(after) ??
    takesOver.exec(after) ??
    responsibleEnglish.exec(after);
  const field = found?.groups?.field;
  if (!found || field === undefined || !namesField(field) || /^(?:Projekt|Programm)$/u.test(field))
    return undefined;
  const start = end + found.index + found[0].indexOf(field);
  // "zuständig für das Monitoring am Landratsamt und Organisatorin der Konferenz"
  const words = field.slice(0, placeOrFunction.exec(field)?.index ?? field.length);
  return { role: { start, end: start + words.length, text: words.replace(/\s+/gu, " ") } };
}

const placeOrFunction = new RegExp(
  String.raw`\s(?:am|im|beim|in der|bei der|an der)\s(?:\p{Lu}\p{L}+er\s)?\p{Lu}\p{L}*(?:amt|büro|stelle|verwaltung|haus|agentur|ministerium|dezernat|referat)(?!\p{L})|\s(?:und|sowie)\s(?:${ROLE_WORD})`,
  "u",
);

/** "Zuständig für das Monitoring ist Uwe Kunze", "Um die Netzwerke kümmert sich Anna Meier". */
function fieldBefore(view: View, block: Block, whole: Span): Affiliation | undefined {
  const from = Math.max(block.start, whole.start - 180);
  const before = view.slice(from, whole.start);
  const found = mayEndIn.test(before) ? fieldAhead.exec(before) : null;
  const field = found?.groups?.field;
  if (!found || field === undefined || !namesField(field)) return undefined;
  // "Für das Monitoring ist … zuständig" closes behind the name
  if (found.groups!.open !== undefined && !closesResponsible.test(view.slice(whole.end, whole.end + 80)))
    return undefined;
  const start = from + found.index + found[0].indexOf(field);
  const role = { start, end: start + field.length, text: field.replace(/\s+/gu, " ") };
  const place = found.groups!.place?.replace(/^\s(?:in der|im|beim)\s/u, "");
  if (place === undefined) return { role };
  const organisation = namedOrganisationAt(view, from + before.lastIndexOf(place), whole.start);
  return { role, ...(organisation ? { organisation } : {}) };
}

const mayEndIn = /(?<!\p{L})(?:Zuständig|Verantwortlich|Um|Für)\s/u;
const closesResponsible = /^[^.;:]{0,60}?\s?(?:zuständig|verantwortlich)(?!\p{L})/u;

/** "… Anna Meier das Team. Sie übernimmt die Beratung.": the next sentence takes up the only person of this one. */
function pronounField(view: View, block: Block, { whole }: PersonMention): Affiliation | undefined {
  const sentence = view.sentenceAt(whole.end - 1);
  if (!sentence || view.within(view.mentions.persons, sentence).length !== 1) return undefined;
  const next = view.slice(sentence.end, Math.min(block.end, sentence.end + 200));
  const pronoun = /^\s*(?:Sie|Er|She|He)(?=\s\p{Ll}+t\s|\sis\s)/u.exec(next)?.[0].length;
  if (pronoun === undefined) return undefined;
  return fieldOf({ start: whole.start, end: sentence.end + pronoun }, next.slice(pronoun));
}

function gappedField(view: View, block: Block, whole: Span, after: string): Affiliation | undefined {
  const field = gapped.exec(after)?.groups?.field;
  if (field === undefined || !namesField(field)) return undefined;
  const before = view.slice(Math.max(block.start, whole.start - 120), whole.start);
  if (
    !/(?<!\p{L})(?:zuständig|verantwortlich)(?: für (?:das |die |den )?[^,.;:]{3,60}?)?(?:,|,?\s(?:und|sowie))\s(?:Herr\s|Frau\s)?$/u.test(
      before,
    )
  )
    return undefined;
  const start = whole.end + after.indexOf(field);
  return { role: { start, end: start + field.length, text: field } };
}

/** "Leiterin des Bildungsbüros ist seit 2020 Anna Meier." */
function roleAhead(view: View, block: Block, whole: Span): Affiliation | undefined {
  const from = Math.max(block.start, whole.start - 180);
  const before = view.slice(from, whole.start);
  const verb = roleIs.exec(before);
  if (!verb) return undefined;
  const subject = before.slice(0, verb.index);
  const begin =
    /(?:^|[.!?:;]["“”]?\s+|\n)(?:(?:Die|Der|Unsere?|Ihre?|Seine?|Deren|Dessen|Das|The|Its|Their|Neuer?|Erster?)\s)?(?:neuer?\s)?(?=[^.!?;:\n]*$)/u.exec(
      subject,
    );
  if (!begin || (begin.index === 0 && from > block.start)) return undefined;
  const start = from + begin.index + begin[0].length;
  const text = view.slice(start, from + verb.index).trimEnd();
  if (
    personRoleLengthAt(text) === 0 ||
    view.within(view.mentions.persons, { start, end: whole.start }).length
  )
    return undefined;
  return readAffiliation(view, { start, end: start + text.length }, false);
}

/** ", der das Regionalbüro Süd leitet", ", die am Landratsamt X die Bildungsangebote koordiniert". */
function relativeClause(view: View, block: Block, whole: Span, after: string): Affiliation | undefined {
  const pronoun = relative.exec(after);
  if (!pronoun) return undefined;
  const clause = /^[^.,;:()\n]{3,160}/u.exec(after.slice(pronoun[0].length))?.[0] ?? "";
  const from = whole.end + pronoun[0].length;
  const leads = /^(?:seit\s[^,]{2,20}?\s)?(?:das|die|den)\s(?<unit>\p{Lu}.*?)\s(?<verb>leitet|führt)$/u.exec(
    clause,
  );
  const led =
    /^(?:[^,]{2,40}?\s)??(?:das|die|den)\s(?=\p{Lu}.*?\s(?<verb>(?:geleitet|geführt|aufgebaut)\s(?:hat|hatte)|leitete|führte|leitet|führt)$)/u.exec(
      clause,
    );
  const named =
    led && namedOrganisationAt(view, from + led[0].length, Math.min(block.end, from + clause.length));
  if (named) {
    const verb = from + clause.length - led.groups!.verb!.length;
    const text = pronoun.groups!.pronoun === "die" ? "Leiterin" : "Leiter";
    const heads = !led.groups!.verb!.startsWith("auf");
    return {
      ...(heads ? { role: { start: verb, end: from + clause.length, text } } : {}),
      organisation: named,
    };
  }
  const unit = leads?.groups?.unit;
  if (leads && unit !== undefined) {
    const start = from + clause.indexOf(unit);
    if (!startsOrganisation(view, start, unit)) return undefined;
    const { organisation } = readAffiliation(view, { start, end: start + unit.length }, false);
    const verb = from + clause.length - leads.groups!.verb!.length;
    const text = pronoun.groups!.pronoun === "die" ? "Leiterin" : "Leiter";
    return organisation
      ? { role: { start: verb, end: verb + leads.groups!.verb!.length, text }, organisation }
      : undefined;
  }
  const place = /^(?:am|im|beim|in der|bei der)\s(?=\p{Lu})/u.exec(clause);
  if (!place) return undefined;
  const start = from + place[0].length;
  const organisation = namedOrganisationAt(view, start, Math.min(block.end, from + clause.length));
  return organisation && { organisation };
}
