import { type Deed, readDeeds } from "../../language/deeds.js";
import { findEventWords } from "../../language/event-words.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

/** What a deed must speak of, besides who does it. */
export const aboutEducation =
  /bildung|schul|schüler|kita|kinder|eltern|jugend|famili|lern|lehr|lese|erzieh|überg[aä]ng|vernetz|akteur|kooperation|zusammenarbeit|angebot|teilhabe|prävent|wissen|chancen|integration|sprach|fachkräft|beruf|ausbild|praktik|studi|konzept|leitbild|monitoring|daten|bericht|analyse|transparenz|ganztag|inklusi|beratung|betreu|abschl[uü]ss|zugewandert|geflüchtet|ehrenamt|projekt|maßnahm|veranstaltung|workshop|fachtag|konferenz|messe|portal|kurs|pat(?:en|innen)|lots|mentor|qualifizier|fortbildung|arbeitsgruppe|arbeitskreis|gremien|träger|verwaltung|kommune|gemeinde|strateg|öffentlichkeitsarbeit|initiativ|digital|stellen?(?!\p{L})|struktur|werkstatt|treff|akadem|netzwerk|MINT(?!\p{L})/iu;
/** Objects that say nothing concrete, or that something is so. */
const vague =
  /(?<!\p{L})(?:Beitrag|Rolle|(?:Planungs|Arbeits)?[Gg]rundlagen?|Rahmen|Rahmenbedingungen|Blick|Frage|Möglichkeit(?:en)?|Chancen?|Weg|Brücke|Ziel|Stellenwert|Voraussetzung(?:en)?|Interesse|Verantwortung|Bedeutung|Basis|Raum|Sitz|Antrag|Anliegen|Anspruch|Alternative|Wert|Herausforderung(?:en)?)(?!\p{L})/u;

/** Things that are counted or told apart: "vier Elterncafés", "einen Lernladen". */
const concrete =
  /(?<!\p{L})(?:\d{1,4}(?:\.\d{3})*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|eine?|einen|mehrere)\s(?:\p{Ll}[\p{L}-]*\s){0,3}\p{Lu}/u;
/** What has kinds of its own once it is there. */
const otherwise =
  /(?<!\p{L})(?:\p{L}*(?:gruppe|kreis|beirat|ausschuss|netzwerk|gremium|bericht|konzept|leitbild|plan|broschüre|wegweiser|flyer|büro|stellen?|amt|vereinbarung|vertrag)|Personen|Jahre[n]?|Monate[n]?|Mal|Prozent|Euro)(?!\p{L})/iu;
/** "unterstützt Kommunen beim Aufbau …", "dabei, … zu": where it is to lead, which is a goal. */
const towardsGoal =
  /(?<!\p{L})(?:dabei|darin|daran)(?:\s\p{Ll}+){0,2}(?:,|$)|(?<!\p{L})(?:bei|beim)\s(?:(?:der|dem)\s)?(?:\p{Ll}+en\s)?(?:Auf-|Aus-|Aufbau|Ausbau|Weiterentwicklung|Entwicklung|Etablierung|Einführung|Verstetigung|Gestaltung)/u;
/** "wird vom Bund gefördert" */
const funding =
  /(?<!\p{L})(?:gefördert|finanziert|unterstützt|bezuschusst|begleitet|betreut|beraten|vermittelt)$/u;

/** Sentences that say what a commune or its office does for education: the clause of each verb. */
export function* findDeeds(view: View, sentence: Span): Generator<Span> {
  for (const deed of readDeeds(view, sentence)) {
    if (deed.aspect === "wasDone" || !tellsSomething(view, deed)) continue;
    const words = view.text.slice(deed.start, deed.end);
    if (view.within(view.mentions.dates, deed).some(({ edtf }) => !edtf.endsWith("/.."))) continue;
    // what somebody has done once is a result, unless it is a thing that is there since
    if (
      deed.aspect === "did" &&
      (!concrete.test(deed.object) || otherwise.test(deed.object) || findEventWords(words).length > 0)
    )
      continue;
    if (towardsGoal.test(words) || (deed.aspect === "isDone" && funding.test(words))) continue;
    yield { start: deed.start, end: deed.end };
  }
}

/** A noun that something is said of, or one that says enough: "tragfähige Strukturen", "Bildungsportal". */
const specified =
  /(?<!\p{L})(?:(?!eine[rnms]?\s|keine|diese|ihre|unsere|seine)\p{Ll}[\p{L}-]{2,}e[nrs]?|\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)\s\p{Lu}|(?<!\p{L})(?:eine?n?|das|die|der|den)\s\p{Lu}[\p{L}-]{9}|\p{Lu}[\p{L}-]{3,}\s(?:für|zu[rm]?|über|des|der)\s/u;
/** Who did it, in the passive. */
const agent =
  /\s(?:vom|von (?:de[rmn]|den|einer|einem)|durch (?:das|die|den|eine?n?))\s(?:\p{Ll}+\s)?(?:\p{Lu}[\p{L}-]*\s?)+/u;
/** What has a kind of its own once it is founded. */
const institution = /(?<!\p{L})(?:\p{L}*[Bb]üro|\p{L}*[Aa]mt|Netzwerk|Stabsstelle|Gremium)(?!\p{L})/u;

/** Whether the deed has an object, about education and more than a manner of speaking. */
export function tellsSomething(view: View, deed: Deed): boolean {
  const { aspect } = deed;
  const object = aspect === "does" ? deed.object : deed.object.replace(agent, " ");
  return (
    /\p{Lu}[\p{L}-]{3}/u.test(object) &&
    (aspect === "does" || (specified.test(object) && !institution.test(object))) &&
    aboutEducation.test(object) &&
    !vague.test(object) &&
    !/[?„“”»«]/u.test(view.text.slice(deed.start, deed.end).replace(/[„“][^“”„]{2,60}[“”]/gu, ""))
  );
}
