import { actors } from "../../language/actors.js";
import { type Deed, readDeeds } from "../../language/deeds.js";
import { ofEducation, readEnglishDeed } from "../../language/english-deeds.js";
import { findEventWords } from "../../language/event-words.js";
import { findAll } from "../../language/find-all.js";
import type { Sentence } from "../../language/german.js";
import { wordCount } from "../../language/phrases.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

/** What a deed must speak of, besides who does it. */
export const aboutEducation =
  /bildung|schul|schüler|kita|kinder|eltern|jugend|famili|lern|lehr|lese|erzieh|überg[aä]ng|vernetz|akteur|kooperation|zusammenarbeit|angebot|teilhabe|prävent|wissen|chancen|integration|sprach|fachkräft|beruf|ausbild|praktik|studi|konzept|leitbild|monitoring|daten|bericht|analyse|transparenz|ganztag|inklusi|beratung|betreu|abschl[uü]ss|zugewandert|geflüchtet|ehrenamt|projekt|maßnahm|veranstaltung|workshop|fachtag|konferenz|messe|portal|kurs|pat(?:en|innen)|lots|mentor|qualifizier|fortbildung|arbeitsgruppe|arbeitskreis|gremien|träger|verwaltung|kommune|gemeinde|strateg|öffentlichkeitsarbeit|initiativ|digital|stellen?(?!\p{L})|struktur|werkstatt|treff|akadem|netzwerk|MINT(?!\p{L})/iu;
/** Objects that say nothing concrete, or that something is so. */
const vague =
  /(?<!\p{L})(?:Beitrag|Rolle|(?:Planungs|Arbeits)?[Gg]rundlagen?|Rahmen|Rahmenbedingungen|Blick|Frage|Möglichkeit(?:en)?|Chancen?|Weg|Brücke|Ziel|Stellenwert|Voraussetzung(?:en)?|Interesse|Verantwortung|Bedeutung|Basis|Zukunft|Raum|Sitz|Antrag|Anliegen|Anspruch|Alternative|Wert|Erfahrung(?:en)?|Herausforderung(?:en)?)(?!\p{L})/u;

/** Things that are counted or told apart: "vier Elterncafés", "einen Lernladen". */
const concrete =
  /(?<!\p{L})(?:\d{1,4}(?:\.\d{3})*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|eine?|einen|mehrere)\s(?:\p{Ll}[\p{L}-]*\s){0,3}\p{Lu}|(?:^|\s)\p{Lu}\p{Ll}{3,}(?:paten|patenschaften|lotsen|lotsinnen|kurse|camps|cafés|werkstätten|stipendien|coaches|mentoren|tandems|sprechstunden|sprachkurse|treffs)\s/u;
/** What has kinds of its own once it is there. */
const otherwise =
  /(?<!\p{L})(?:\p{L}*(?:gruppe|kreis|beirat|ausschuss|netzwerk|gremium|bericht|konzept|leitbild|plan|broschüre|wegweiser|flyer|büro|stellen?|amt|vereinbarung|vertrag)|Personen|Jahre[n]?|Monate[n]?|Mal|Prozent|Euro)(?!\p{L})/iu;
/** "unterstützt Kommunen beim Aufbau …", "dabei, … zu": where it is to lead, which is a goal. */
const towardsGoal =
  /(?<!\p{L})(?:dabei|darin|daran)(?:\s\p{Ll}+){0,2}(?:,|$)|(?<!\p{L})(?:bei|beim)\s(?:(?:der|dem)\s)?(?:\p{Ll}+en\s)?(?:Auf-|Aus-|Aufbau|Ausbau|Weiterentwicklung|Entwicklung|Etablierung|Einführung|Verstetigung|Gestaltung)/u;
/** What the kinds of agreements tell. */
const agreed =
  /(?<!\p{L})\p{L}*(?:[Vv]ereinbarung|[Vv]ertrag|[Vv]ertr[äa]g|[Kk]ooperation)(?:e?s|e?n|e)?\s(?:[^,;]{0,160}\s)?(?:(?:ab)?geschlossen|unterzeichnet|unterschrieben|erweitert|verlängert|erneuert)$/u;
const repeatedly =
  /(?<!\p{L})(?:jährlich\p{Ll}*|jedes Jahr|regelmäßig\p{Ll}*|laufend|alle \p{L}+ Jahre)(?!\p{L})/u;
const sinceThen = /^(?:Bereits |Schon )?[Ss]eit\s(?:(?:dem Jahr|Anfang|Mitte|Ende|\p{Lu}\p{L}+)\s)?\d{4}\s/u;
/** Work that was done, whatever came of it: "hat den Aufbau begleitet". */
const helped =
  /(?<!\p{L})(?:unterstützt|begleitet|betreut|beraten|koordiniert|moderiert|organisiert|informiert|gesammelt|vermittelt|ermittelt|analysiert|untersucht|befragt|erhoben|erfasst|geschult|qualifiziert|verteilt|besucht|durchgeführt|erprobt)$/u;
/** Work on people or data that was done, and has not set up anything: "Dafür wurde eine Umfrage durchgeführt". */
const worked =
  /(?<!\p{L})(?:durchgeführt|befragt|erhoben|ermittelt|analysiert|untersucht|erfasst)(?:\sworden)?$/u;

/** Whether the passive tells such work: by the commune itself, on no day, and no meeting. */
const isWorkDone = (view: View, sentence: Sentence, words: string): boolean =>
  worked.test(words) &&
  !/(?<!\p{L})(?:vom|von (?:de[rmn]|einer|einem)|durch (?:das|die|den))\s/u.test(words) &&
  findEventWords(words).length === 0 &&
  !/(?<!\p{L})(?:Sitzung(?:en)?|Veranstaltung(?:en)?|Treffen|Wahl(?:en)?)(?!\p{L})/u.test(words) &&
  view.within(view.mentions.dates, sentence).every(({ edtf }) => edtf.endsWith("/.."));

/** What it is done to stands in the sentence before, or is anybody: "begleitet deren Aktivitäten", "unterstützt alle Akteure". */
const goesBack =
  /^(?:unterstütz|begleite|berät|berate|förder|betreu)\p{Ll}*\s(?:(?:alle|die|den|allen|viele|vielen)\s)?(?:\p{Ll}+en?\s)?(?:(?:Bildungs)?[Aa]kteure?n?|Partnern?|Beteiligten?)$|^(?:Beide|Diese[ns]?|Dies|Solche|Alle diese|All diese)\s(?:\p{L}+\s)?\p{Ll}{3,}(?:t|n)\s|^\p{Ll}+(?:t|n)\s(?:deren|dessen|diese[ns]?|dies)(?:\s\p{L}+)?$/u;

/** What is done there is told to a reader. */
const inWriting =
  /^(?:Darin|Hierin)\s|^(?:Im|In (?:der|dem|diesem|dieser|einem|einer))\s(?:\p{L}+e[nrm]\s)?\p{L}*(?:[Bb]ericht|[Ss]tudie|[Kk]apitel|[Bb]roschüre|[Pp]räsentation|[Dd]okumentation|[Aa]bschnitt|[Bb]eitrag|[Aa]rtikel)(?:e?s)?\s/u;

/** "wird vom Bund gefördert" */
const funding =
  /(?<!\p{L})(?:gefördert|finanziert|unterstützt|bezuschusst)$|(?:[Aa]gentur|[Ii]nstitut|[Hh]ochschule|[Uu]niversität|[Mm]inisterium|Bund|Land)(?:e?s)?\s(?:[^,;]{0,60}\s)?(?:begleitet|betreut|beraten|vermittelt)$/u;

/** "werden durch die Schulung ihrer Steuergruppen unterstützt": by what is done, and not by whom */
const byMeans =
  /\sdurch\s(?:(?:die|das|den|eine?n?|regelmäßige|gemeinsame|individuelle)\s)?(?:\p{Ll}+\s)?\p{L}*(?:ung(?:en)?|gabe|angebote?|projekte?|kurse|materialien|workshops|hilfen?|arbeit)(?!\p{L})/iu;
/** What is told once, of a thing that one reads: "hat seinen Jahresbericht herausgegeben" */
export const published =
  /(?<!\p{L})\p{L}*(?:bericht|broschüre|studie|dokumentation|magazin|heft|wegweiser|flyer|report)(?:e?s|en)?\s(?:[^,;]{0,80}\s)?(?:herausgegeben|veröffentlicht|vorgelegt|vorgestellt|präsentiert|publiziert|vor|heraus)$/iu;

const byUs = new RegExp(
  `(?<!\\p{L})(?:vom|von (?:der|den|unserer|unserem))\\s(?:\\p{Ll}+\\s)?(?!\\p{L}*(?:[Aa]gentur|[Ss]tiftung|[Hh]ochschule|[Zz]entrum|Verein))${actors}`,
  "u",
);

/** "runs a portal and trains mentors": a further verb of doing with its object. */
const furtherVerb =
  /,?\sand\s(?:also\s)?(?=(?:coordinates?|organi[sz]es?|advises?|supports?|trains?|offers?|provides?|runs?|develops?|publishes?|collects?|brings?|connects?|links?|promotes?|manages?|maintains?|creates?|builds?|helps?|assists?|evaluates?|monitors?|informs?|conducts?|holds?|hosts?)\s(?!of\s|for\s|in\s|with\s|from\s|to\s|at\s|by\s|on\s|and\s|as\s|are\s|is\s)\p{Ll}{1,12}\s?\p{L})/gu;

function* coordinated(view: View, { start, end }: Span): Generator<Span> {
  let from = start;
  for (const { 0: mark, index } of findAll(view.slice(start, end), furtherVerb)) {
    yield { start: from, end: start + index };
    from = start + index + mark.length;
  }
  yield { start: from, end };
}

/** Sentences that say what a commune or its office does for education: the clause of each verb. */
export function* findDeeds(
  view: View,
  sentence: Sentence,
): Generator<Span & { readonly aspect?: Deed["aspect"] }> {
  const english = readEnglishDeed(view, sentence);
  if (
    (english?.aspect === "does" || english?.aspect === "worked") &&
    ofEducation.test(sentence.text) &&
    findEventWords(sentence.text, "en").length === 0 &&
    view.within(view.mentions.dates, english).every(({ edtf }) => edtf.endsWith("/.."))
  )
    yield* coordinated(view, english);
  for (const deed of readDeeds(view, sentence)) {
    // "Seit 2009 sorgt das Büro …": a step
    if (deed.aspect === "does" && sinceThen.test(sentence.text)) continue;
    if (/^\s*(?:\p{Lu}\p{L}+\s)?es\s/u.test(deed.object)) continue;
    // "wird das Thema Integration bearbeitet" names a field
    if (/^\s*(?:das Thema|die Themen|der Bereich|die Bereiche)\s/u.test(deed.object)) continue;
    const words = view.slice(deed.start, deed.end);
    if (deed.aspect === "wasDone" && !isWorkDone(view, sentence, words)) continue;
    if (deed.aspect === "isDone" && inWriting.test(sentence.text)) continue;
    if (!tellsSomething(view, deed) || goesBack.test(words)) continue;
    // "2024 baut sie …": the year in which something goes on makes it no step
    const goesOn = deed.aspect === "does" && !/(?<!\p{L})bis(?!\p{L})/u.test(words);
    if (
      view
        .within(view.mentions.dates, deed)
        .some(({ edtf, precision }) => !edtf.endsWith("/..") && !(goesOn && precision === "year"))
    )
      continue;
    if (/\p{Ll}en können$/u.test(words)) continue;
    // what somebody has done once is a result, unless it is a thing that is there since
    if (
      deed.aspect === "did" &&
      !helped.test(words) &&
      !deed.isOpen &&
      (!concrete.test(deed.object) || otherwise.test(deed.object) || findEventWords(words).length > 0)
    )
      continue;
    if (towardsGoal.test(words) || agreed.test(words)) continue;
    if (deed.aspect === "isDone" && funding.test(words) && !byUs.test(words) && !byMeans.test(words))
      continue;
    // "legt ersten Bildungsbericht vor" is news of the report
    if (deed.aspect !== "isDone" && published.test(words) && !repeatedly.test(words)) continue;
    yield { start: deed.start, end: deed.end, aspect: deed.aspect };
  }
}

/** A noun that something is said of, or one that says enough: "tragfähige Strukturen", "Bildungsportal". */
const specified =
  /(?<!\p{L})(?:(?!eine[rnms]?\s|keine|diese|ihre|unsere|seine)\p{Ll}[\p{L}-]{2,}e[nrs]?|\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)\s\p{Lu}|(?<!\p{L})(?:eine?n?|das|die|der|den)\s\p{Lu}[\p{L}-]{7}|\p{Lu}[\p{L}-]{3,}\s(?:für|zu[rm]?|über|des|der|von|vom|mit|an|am|auf|aus|bei|in|im|unter|zwischen|gegen|nach)\s|\p{Lu}[\p{L}-]{12}|[„"»]\p{L}[^„“”"«»]{2,60}[“”"«]/u;
/** Who did it, in the passive. */
const agent =
  /\s(?:vom|von (?:de[rmn]|den|einer|einem)|durch (?:das|die|den|eine?n?))\s(?:\p{Ll}+\s)?(?:\p{Lu}[\p{L}-]*\s?)+/u;
/** What has a kind of its own once it is founded. */
const institution = /(?<!\p{L})(?:\p{L}*[Bb]üro|\p{L}*[Aa]mt|Netzwerk|Stabsstelle|Gremium)(?!\p{L})/u;

/** Who does it is there for education, so that it need not be said again: "Die Stabsstelle Bildung pflegt eine Website." */
const educates =
  /(?<!\p{L})(?:\p{L}*[Bb]ildungs(?:büros?|koordinat\p{L}+|managements?|amt(?:es)?|region|netzwerks?)|(?:Stabs|Koordinierungs|Fach)stelle|(?:Amt|Fachbereich|Referat|Stabsstelle) (?:für )?(?:Schule|Bildung))(?!\p{L})/u;

const nounsIn = (words: string): number => words.match(/(?<!\p{L})\p{Lu}[\p{L}-]{3}/gu)?.length ?? 0;
/** Words for what any work is done on, which say nothing as long as no other stands beside them. */
const anyWork =
  /^(?:Arbeit|\p{L}*[Pp]rozess(?:e|es)?|Ort|Sitzung(?:en)?|Beschlüsse|Kreistags?|Kreistages|Stadtrat(?:s|es)?|\p{L}*[Gg]ruppe|Gesamtsituation|Umsetzung|Vorgehen|Ziele|Maßnahmen|Aufgaben|Bildung)$/u;
const saysNothing = (object: string): boolean =>
  Array.from(object.matchAll(/(?<!\p{L})\p{Lu}[\p{L}-]{2,}/gu)).every(([noun]) => anyWork.test(noun));
const spoken = [aboutEducation, educates];

/** Whether what is done, or the first of several things, is a manner of speaking. */
function isVague(object: string): boolean {
  const first = object.split(/\s(?:und|sowie)\s/u).find((part) => /\p{Lu}[\p{L}-]{3}/u.test(part));
  return vague.test(first ?? object);
}

/** Whether the deed has an object, about education and more than a manner of speaking. */
export function tellsSomething(view: View, deed: Deed): boolean {
  const { aspect } = deed;
  const told = deed.object.replace(/^\s*(?:Das|Dies|Dieses|Es)(?=\s\p{Ll}|\s*$)/u, "");
  const object = /^(?:does|willDo)$/u.test(aspect) ? told : told.replace(agent, " ");
  return (
    /\p{Lu}[\p{L}-]{2}/u.test(object) &&
    ((aspect === "does" && !deed.isOpen) ||
      ((specified.test(object) || (deed.isOpen && wordCount(object) >= 4) || nounsIn(object) >= 3) &&
        (aspect === "does" || !institution.test(aspect === "isDone" ? object.slice(0, 40) : object)))) &&
    (aboutEducation.test(object) ||
      spoken.some((pattern) => pattern.test(view.sentenceAt(deed.start)?.text ?? ""))) &&
    !isVague(object) &&
    !saysNothing(object) &&
    !/[?„“”»«]/u.test(view.slice(deed.start, deed.end).replace(/[„“][^“”„]{2,60}[“”]/gu, ""))
  );
}
