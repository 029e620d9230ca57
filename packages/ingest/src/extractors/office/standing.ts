import { mayMatch } from "../../language/find-all.js";
import type { OrganisationMention } from "../../language/organisations.js";
import { findOverlapping } from "../../language/overlap.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

const indefinite = /(?<!\p{L})(?:[Ee]in|[Ee]ine[smnr]?|[Aa]n?) (?:\p{L}+e[snmr]? ){0,2}$/u;
const foundingBefore = /(?:Gründung|Einrichtung|Aufbau|Schaffung|Eröffnung|Etablierung) (?:\p{L}+ ){1,3}$/u;
const stillToCome =
  /^[^.;!?]{0,60}?(?:bis (?:zum |zur |spätestens )?(?:\p{L}+ )?(?:\d{1,2}\.(?:\d{1,2}\.| \p{L}+ ))?\d{4}|geplant|vorgesehen|angestrebt|beabsichtigt)/u;
const intended =
  /(?<!\p{L})(?:soll(?:en)?|will|wollen|plan(?:t|en)|möchten?|beabsichtig(?:t|en)|wäre|könnten?|plans? to|is to be)(?!\p{L})/u;
const founded =
  /(?<!\p{L})(?:eingerichtet|gegründet|geschaffen|aufgebaut|eröffnet|entstehen|einzurichten|einrichten|gründen|schaffen|aufbauen|eröffnen|established|set up)(?!\p{L})/u;

/** An office that is still to come is none: "Gründung eines Bildungsbüros bis Ende 2026". */
export function isPlanned(view: View, mention: OrganisationMention): boolean {
  const sentence = findOverlapping(view.sentences, mention);
  if (!sentence) return false;
  const before = view.text.slice(Math.max(sentence.start, mention.start - 60), mention.start);
  if (!indefinite.test(before)) return false;
  const after = view.text.slice(mention.end, Math.min(sentence.end, mention.end + 120));
  if (foundingBefore.test(before) && stillToCome.test(after)) return true;
  const words = view.text.slice(sentence.start, sentence.end);
  return words.length < 400 && intended.test(words) && founded.test(words);
}

const noneBefore = /(?<!\p{L})(?:[Kk]ein(?:e[rnms]?)?|[Nn]o) (?:\p{Ll}+e[nsmr]? ){0,2}$/u;
const denied = /(?<!\p{L})(?:nicht|nie(?:mals)?|not|never)(?!\p{L})(?! (?:nur|mehr|zuletzt|allein|only))/u;
const has =
  /(?<!\p{L})(?:gibt es|es gibt|hat|haben|habe|besitzt|existiert|besteht|verfügt|unterhält|leistet|geleistet|vorhanden|eingerichtet|has|have|is)(?!\p{L})/u;
const past =
  /(?<!\p{L})(?:gab|hatten?|verfügte|existierte|bestand|war|damals|zuvor|vorher|früher|had|was)(?!\p{L})/u;
const gone =
  /^[^.;!?]{0,80}?(?<!\p{L})(?:aufgelöst|geschlossen|eingestellt|abgewickelt|abgeschafft|aufgegeben|closed|dissolved)(?!\p{L})/u;
const passive = /^[^.;!?,]{0,60}?(?<!\p{L})(?:wurde|ist|was|has been)(?!\p{L})/u;

/** What the document says is not there, or no longer: "Ein Bildungsbüro gibt es bisher nicht", "wurde 2014 aufgelöst". */
export function isNone(view: View, mention: Span): boolean {
  const clause = clauseOf(view, mention);
  if (!clause) return false;
  const before = view.text.slice(clause.start, mention.start);
  const after = view.text.slice(mention.end, clause.end);
  if (passive.test(after) && gone.test(after)) return true;
  const words = `${before}…${after}`;
  if (noneBefore.test(before)) return !past.test(words);
  return (
    indefinite.test(before) &&
    mayMatch(words, denied) &&
    denied.test(words) &&
    has.test(words) &&
    !past.test(words)
  );
}

const formerBefore =
  /(?<!\p{L})(?:ehemalig|früher|einstig|vormalig|damalig|former|previous)(?:e[rnms]?)? (?:\p{Ll}+e[nsmr]? )?$/iu;

/** "das ehemalige Bildungsbüro", and what is denied here. */
export function isFormer(view: View, mention: Span): boolean {
  const before = view.text.slice(Math.max(0, mention.start - 50), mention.start);
  return formerBefore.test(before) || noneBefore.test(before) || isNone(view, mention);
}

/** The part of the sentence that a semicolon or a dash closes off. */
function clauseOf(view: View, mention: Span): Span | undefined {
  const sentence = findOverlapping(view.sentences, mention);
  if (!sentence || sentence.end - sentence.start > 1500) return undefined;
  const before = view.text.slice(sentence.start, mention.start);
  const after = view.text.slice(mention.end, sentence.end);
  const cut = /;| [–—] |, (?:aber|sondern|doch|die|das|der) /u.exec(after);
  return {
    start: sentence.start + Math.max(0, before.lastIndexOf(";") + 1, before.lastIndexOf(" – ") + 1),
    end: mention.end + (cut ? cut.index : after.length),
  };
}
