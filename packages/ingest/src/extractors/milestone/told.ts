import type { DateMention } from "../../language/dates.js";
import { matches, matchesOf } from "../../language/find-all.js";
import { wordCount } from "../../language/phrases.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { hasAdverseWords } from "../challenge/adverse-words.js";
import { candidateOf, type Milestone } from "./candidate.js";
import { agreements, beforeDate, elsewhere, isEventful, ofAnother } from "./dated.js";
import { attributive, clauseEnd, clauseStart, parting } from "./past-clause.js";
import { isSchoolYear, tellsPaper } from "./past-steps.js";
import { future, pending, soFar, statistical, stepNoun } from "./steps.js";

/** Strong verbs in the past, as far as their form is no other word; and auxiliaries. */
const strong =
  "(?:be|er|ver|ent|über|unter|um|durch|voll|ge|ab|an|auf|aus|bei|ein|fest|her|heraus|hervor|hin|hinzu|los|mit|nach|statt|teil|vor|weiter|wieder|zu|zurück|zusammen)?(?:lag|stand|fand|hielt|fing|ging|traf|wuchs|lief|blieb|schied|schrieb|schlug|schloss|schob|schuf|stieß|trug|warb|zog|band|fiel|galt|gab|griff|hob|kam|ließ|lieh|nahm|rief|riet|schien|schritt|sprach|trat|trieb|tat|wich)(?:en)?|gelang(?:en)?|gewann(?:en)?|bot(?:en)?|begann(?:en)?";
const auxiliary = "wurden?|hatten?|hat|haben|ist|sind|war|waren|konnten?|markiert";
const opensWithVerb = new RegExp(`^(?:${auxiliary}|${strong})\\s`, "u");
const englishPast =
  "was|were|has|have|had|began|came|took|won|set|built|met|made|held|gave|got|became|led|\\p{Ll}{3,}ed";
/** A finite verb of the past, wherever in its clause. A weak one looks like an adjective behind an article. */
const past = new RegExp(
  `(?<=^|[\\s(])(?:${auxiliary}|${strong}|${englishPast}|gehörten?|gestalteten?|genehmigten?|gewährten?|gelangten?|(?<!(?:^|\\s)(?:d(?:er|ie|as|en|em|es)|eine?[nmrs]?|(?:ihr|sein|unser|jed|dies|all|viel)e?[nmrs]?|im|am|zum|zur|beim|vom|\\p{Ll}+[en])\\s)(?!ge\\p{Ll}+te|heute|beste|erste|letzte|dritte|vierte|rechte|weite|erneute|bitte|mitte)\\p{Ll}{3,}(?:te|ten))(?=[\\s),]|$)`,
  "gu",
);
/** The perfect without what it was that was done, and being as such. */
const opensPredicate = /^(?:hatten?|hat|haben|ist|sind|konnten?|wurden?|war|waren|was|were|has|have|had)$/u;
/** Saying, feeling, meeting, living, counting: nothing that is there afterwards. */
const idle =
  /^(?:sagten?|betonten?|berichteten?|meinten?|lobten?|dankten?|begrüßten?|freuten?|würdigten?|verdeutlichten?|erläuterten?|blickten?|informierten?|diskutierten?|sprach(?:en)?|besprach(?:en)?|riet(?:en)?|lebten?|wohnten?|studierten?|absolvierten?|unterrichteten?|reisten?|besuchten?|besichtigten?|nutzten?|lernten?|fehlten?|kostete|betrug(?:en)?|wuchs(?:en)?|erwuchs|feierten?|jährten?|zeigten?|sollten?|wollten?|mussten?|durften?|möchten?|könnten?|würden?|hätten?|trafen?|traf|fand(?:en)?|blieb(?:en)?|hieß(?:en)?|schien(?:en)?|geriet(?:en)?|referierten?|präsentierten?|erinnerten?|beobachteten?|rechneten?|pflanzten?|zeichneten?|luden?|galt(?:en)?|gelang(?:en)?|endeten?|beschäftigten?|befassten?|said|asked|visited|celebrated|met|attended|worked|lived|studied|showed|discussed|emphasi[sz]ed|explained|welcomed|thanked)$/u;
/** The same as what closes a perfect or passive. */
const idleClosing =
  /(?<!\p{L})(?:gesagt|betont|diskutiert|erörtert|besprochen|begrüßt|gezählt|registriert|verzeichnet|ermittelt|besucht|befragt|geboren|erwartet|gefeiert|eingeladen|informiert|beraten|betreut|unterrichtet|gewesen|gehabt|gearbeitet|gesprochen|genutzt|gestiegen|gesunken|zurückgegangen|gewachsen|gewusst|absolviert|studiert|saniert|renoviert|modernisiert|gebaut|erbaut|umgebaut|gefördert|finanziert|gebeten|gesehen|abgelehnt|vertagt|abgesagt|verschoben|fortgebildet|geschult|eingeschult|asked|sent|attended|held|funded|visited|counted|surveyed)(?:\s(?:worden|werden))?(?=$|[\s,.])/u;
/** What ours is: administrations, councils and what they run, have and hand out for education. */
const field =
  /(?<!\p{L})(?:\p{L}*[Bb]ildungs(?!grad|stand|niveau|abschl|ausländ|republik|monitoringdaten)[\p{L}-]{3,}|(?:\p{L}+-)?(?:[Ll]and)?[Kk]reis(?:es|e|en)?|\p{L}*(?:[Kk]reistag|[Kk]reisverwaltung|[Kk]reisausschuss|[Ss]tadtrat|[Gg]emeinderat|[Ss]tadtverwaltung|[Aa]usschuss|[Ll]enkungs(?:kreis|gruppe)|[Ss]teuerungsgruppe|[Bb]eirat|[Gg]remium|[Nn]etzwerk|[Vv]erbund|[Bb]ündnis|[Bb]üro|[Aa]nlaufstelle|[Ss]ervicestelle|[Ff]achstelle|[Kk]oordinierungsstelle|[Kk]oordinierung|[Ss]tabsstelle|[Gg]eschäftsstelle|[Aa]bteilung|[Ff]achbereich|[Ss]achgebiet|[Dd]ezernat|[Pp]rojekt|[Pp]rogramm|[Vv]orhaben|[Ii]nitiative|[Kk]onzept|[Ll]eitbild|[Ll]eitlinien|[Ss]atzung|[Ss]trategie|[Pp]ortal|[Dd]atenbank|[Mm]onitoring|[Bb]ildungsmanagement|[Bb]ildung|[Ff]örder(?:phase|ung|zusage|antrag|mittel)|[Bb]ewerbung|[Bb]escheid|[Zz]ertifizierung|[Ll]andeshauptstadt|[Vv]olkshochschule|[Aa]rbeitskreis|[Aa]rbeitsgruppe)(?:e?s|e?n|e)?|Stadt|Kommunen?|Gemeinden?|Region|Magistrat|Rat(?:es)?|Amt(?:e?s)?|Antrag(?:s|es)?|Transfer(?:kommune|agentur|initiative)|(?:Qualitäts|Güte)?[Ss]iegel|Urkunde|Startschuss|Stellen?|Team|education|educational|city|town|district|county|council|municipality|municipal)(?![\p{L}])/u;
/** Who or what is none of ours as a subject: people, counts, houses, clubs, the federation. */
const foreign =
  /^(?:(?:[Dd]er|[Dd]ie|[Dd]as|[Ee]ine?|[Aa]lle|[Vv]iele|[Mm]ehr als|[Rr]und|[Ii]nsgesamt|[Ee]twa|[Üü]ber|[Kk]napp|[Bb]esonders viele|\d[\d.]*|zwei|drei|vier|fünf|sechs|zehn)\s){0,3}(?:\p{L}+(?:e|en|er)\s){0,2}(?:Frau|Herr|Dr|Prof|\p{L}*(?:[Ss]chüler|[Kk]inder|[Ee]lter|[Ff]amilie|[Mm]ensch|[Jj]ugendliche|[Pp]erson|[Gg]äste|[Tt]eilnehm(?:er|ende)|[Bb]esucher|[Bb]efragte|[Bb]evölkerung|[Ee]inwohner|[Zz]ahl|[Aa]nteil|[Qq]uote|[Pp]reis|[Mm]iete|[Gg]eburt|[Gg]eflüchtete|[Pp]andemie|[Rr]ealschule|[Gg]rundschule|[Gg]ymnasi(?:um|en)|(?<!\p{L})[Ss]chule|[Kk]ita|[Kk]lasse|[Uu]mfrage|[Bb]efragung|[Ss]tatistik|[Aa]usstellung|[Kk]urs|[Ff]est|[Gg]esetz|(?<!\p{L})[Vv]erein|[Zz]uwanderung|[Ss]chuljahr|[Ff]rist|[Vv]eranstaltung|[Kk]onferenz|[Tt]agung|[Ss]itzung|[Mm]ütter|[Vv]äter|[Ll]ehrkräft|[Ll]ehrer|[Ff]achkräft|[Ww]oche)(?:n|e|en|s|es|innen|in)?(?![\p{L}-])|Bundes(?:tag|rat|regierung|präsident|republik|kanzler)|Abbildung|Tabelle|Grafik|Ministerpräsident|(?:many |several |all )?(?:pupils|children|people|families|refugees|percent|schools|residents)(?!\p{L}))/u;
/** Not so, not yet, not ever, or only by condition. */
const unreal =
  /(?<!\p{L})(?:nicht|nie|niemals|kein\p{Ll}*|weder|kaum|ob|wenn|falls|sofern|hätte\p{Ll}*|wäre\p{Ll}*|würde\p{Ll}*|könnte\p{Ll}*|müsste\p{Ll}*|not yet|never|if|would|whether)(?!\p{L}|\snur|\slänger)/u;
const counts =
  /(?<!\p{L})(?:Zahl|Anzahl|Anteil|Quote|Prozent|Durchschnitt|Rechtsanspruch|gegenüber|verglichen)(?!\p{L})|(?:kam(?:en)?|entfiel(?:en)?) auf (?:\d|eine\p{Ll}? )|\d\s(?:\p{Ll}+\s)?(?:Schüler|Kinder|Personen|Menschen|Teilnehm|Jugendliche|Familien|Gäste|Einwohner|Besucher|Vertret|Fachkräfte|Akteur|Interessierte|Mitwirkende|Expert|children|people|pupils|students|participants)/u;
/** Where something came from: "Die Anfänge der Bildungsregion liegen im Jahr 2005". */
const origin =
  /(?<!\p{L})(?:Anfänge?|Wurzeln|Ursprünge?|Beginn|Geburtsstunde|Ausgangspunkt|Start(?:punkt|schuss)?|Grundstein|\p{Ll}+e[rs]? \p{L}*(?:[Bb]ericht|[Kk]onzept|[Pp]lan|[Ll]eitbild))(?!\p{L})[^.;:]{0,80}?\s(?:liegen|liegt|reicht|reichen|geht|gehen|stammt|fällt|bildet)(?!\p{L})|^geht [^.;:]{4,80} zurück$|(?:[Bb]ericht|[Kk]onzept|[Pp]lan|[Ll]eitbild|[Ss]trategie|[Ss]atzung|[Bb]eschluss)(?!\p{L})[^.;:]{0,80}?\s(?:stammt|datiert)(?!\p{L})/u;
/** Deeds that end something or begin it, on whichever day they are done. */
const solemn =
  /(?<!\p{L})(?:Startschuss|fassten?(?=.*[Bb]eschl[uü]ss)|besetzt|aufgewertet|umgewandelt|umbenannt|ausgegliedert|verschmolzen|entsprochen|unterschrieben|aufgelöst|(?:Abnahme|Freigabe|Übergabe|Umbenennung|Ausgliederung|Gründung|Einrichtung|Eröffnung) (?=.*(?:erfolgt|folgt|vollz)e)|(?:erfolgt|folgt)en? die (?:Abnahme|Freigabe|Übergabe)|konstituier\p{Ll}*|gegründet|[Gg]ründeten?|[Gg]egründet|ins Leben|[Aa]us der Taufe|eingerichtet|[Bb]eg[ao]nn(?:en)?|gestartet|startete|an den Start|freigeschaltet|online|in Kraft|übernahm|übernommen|aufgenommen|nahm|wechselte|gewechselt|beschl(?:oss|ossen)|zugestimmt|stimmte|ausgesprochen|beauftragt|entschied(?:en)?|fiel|gefallen|erklärte?|verabschiedet\p{Ll}*|angegliedert|eingegliedert|eröffnet|geschaffen|zusammengeführt|vorgelegt|legte|vorgestellt|beigetreten|trat|unterschr(?:ieb|ieben)|ging(?:en)?|gegangen|lief(?:en)?|zog(?:en)?|bezog(?:en)?|überführt|übertragen|berufen|berief|bewilligt\p{Ll}*|genehmigt\p{Ll}*|verlängert|unterstellt|zugeordnet|eingeweiht|[Gg]rünes Licht|(?:(?:ab|zusammen)?ge)?schloss(?:en)?|unterzeichnet(?:e[nt]?)?|zertifiziert|ausgezeichnet|anerkannt|erkannte|began|started|launched|opened|founded|established|adopted|approved)(?!\p{L})/u;
/** What is handed in or over: a step, whoever's hands it lies in. */
const handed =
  /(?<!\p{L})(?:\p{L}*(?:[Uu]rkunde|[Ss]iegel|[Zz]ertifikat|[Bb]escheid|[Bb]ewerbung|[Ff]örderzusage|[Aa]uszeichnung|[Pp]lakette)|Antrag|Bildungs(?:bericht|report|leitbild|konzept))(?:e?s|e?n)?(?!\p{L})/u;
const handing =
  /(?<!\p{L})(?:(?:überreich|übergeb|überg[ai]b|verl(?:ie|ei)h)\p{Ll}*|erhielt(?:en)?|erhalten|bekam(?:en)?|bekommen|entgegen(?:genommen)?|eingereicht|reichte[^.;:]* ein|abgegeben|gab[^.;:]* ab|zuerkannt|bewilligt\p{Ll}*|zugestellt)(?!\p{L})/u;
const verbOfPresent =
  /(?<=^|\s)(?!(?:seit|mit|fast|meist|heut|erst|selbst|nicht|jetzt|zuletzt|zumeist|insgesamt|gesamt|bereit|weit|oft|direkt|vereint|bekannt|gut|laut|statt|samt)(?!\p{L}))(?:ist|sind|hat|haben|wird|\p{Ll}{3,}(?:t|en|eln|ern))(?=\s|$)/u;
/** What goes on of itself, is somebody's post or right, or is done to houses and people. */
const idlePresent =
  /(?<!\p{L})(?:steig(?:t|en)|sinkt|sinken|wächst|wachsen|nimmt \p{L}*\s?(?:zu|ab)|zunimmt|abnimmt|rückläufig|lebt|leben|wohnt|wohnen|lern(?:t|en)|besuch(?:t|en)|leitet|geleitet|heißt|weiß|[Gg]efördert|[Ff]inanziert|untersucht|überlegt|erforscht|diskutiert|geprüft|saniert|gebaut|umgebaut|renoviert|fortgebildet|geschult|unterrichtet|Leiter(?:in)?|Vorsitzende[rn]?|Landr[aä]t(?:in)?|Bürgermeister(?:in)?|Dezernent(?:in)?|zuständig|im Amt|im Einsatz|spr[ie]ch(?:t|en)|zeig(?:t|en)|dokumentiert|enthält|umfasst|umfassen|listet|fanden|finden|findet|has been funded|has grown|has worked)(?!\p{L})/u;
const person =
  /(?<!\p{L})(?:Frau|Herrn?|Dr\.|Prof\.|[Ee]r|[Ss]ie|ich|mein\p{Ll}*|she|he|I|Mr|Mrs|Ms)(?!\p{L})/u;
const sinceWord = /^(?:[Ss]eit|[Ss]ince)(?!\p{L})/u;
/** "Seit ihrer Gründung im Jahr 2005 …": the date is the noun's, and what the clause says holds since. */
const sinceNoun =
  /(?<!\p{L})[Ss]eit\s(?:ihre[rm]|seine[rm]|de[mr]|unsere[rm])\s(?:\p{Ll}+en\s)?(?:\p{L}*(?:[Gg]ründung|[Ss]tart|[Ee]inrichtung|[Bb]eginn|[Ee]röffnung|[Bb]eitritt|[Bb]eschluss|[Aa]uszeichnung|[Zz]ertifizierung|[Vv]erabschiedung)(?:e?s)?)(?:\s[^,;:.]{0,60})?\s(?:(?:im (?:Jahre?|\p{Lu}\p{Ll}+)|am|vom|in|von)\s)?$/u;

/**
 * What a clause with a date tells of the development, whatever its verb: it is told as past, or to hold since then, of
 * what an administration is, runs or is given for education, and of nobody's life. Days are of events and talks, so
 * that what they date has to begin, to end or to be handed over.
 */
export function readTold(view: View, sentence: Span, date: DateMention): Milestone | undefined {
  if (/\/(?!\.\.)/u.test(date.edtf) && !isSchoolYear(view, date)) return undefined;
  const whole = view.slice(sentence.start, sentence.end);
  if (speaking.test(whole) && isQuoted(view, sentence)) return undefined;
  if (/\?\s*$|(?<![“”"«]),\s(?:sagten?|erklärten?|betonten?|so|berichteten?|said)\s/u.test(whole))
    return undefined;
  const words = whole.replace(/[.!\s]+$/u, "");
  const from = date.start - sentence.start;
  const to = Math.min(date.end - sentence.start, words.length);
  const opening = openingOf(words, from);
  if (attributive.test(words.slice(0, from)) && /^\s\p{Ll}/u.test(words.slice(to))) return undefined;
  if (!opening || ofAnother.test(words.slice(0, from))) return undefined;
  const { start, told } = opening;
  // "Vor zehn Jahren, im Herbst 2009, machten sich …"
  const inserted = insertedDate.exec(words.slice(to))?.[0].length ?? 0;
  const stop = clauseEnd.exec(words.slice(to + inserted))?.index;
  const end = stop === undefined ? words.length : to + inserted + stop;
  const clause = words.slice(start, end);
  const around = { start: sentence.start + told, end: sentence.start + end };
  const said = withoutDate(words, { start: told, end }, { start: from, end: to });
  if (clause.length > longestClause || wordCount(said) < 3 || !isOurs(whole, clause, said)) return undefined;
  const since = sinceNoun.test(words.slice(start, from));
  const holds = sinceWord.test(view.slice(date.start, date.end)) || since;
  const inClause = { start: sentence.start + start, end: sentence.start + end };
  if (told < start && (holds || wordCount(said) < 6 || view.within(view.mentions.persons, around).length > 0))
    return undefined;
  if (!(holds ? isSo(view, inClause, said) : matches(said, origin) || isDone(view, inClause, date, said)))
    return undefined;
  const founded = since ? foundingOf(view, inClause, date) : undefined;
  if (founded) return candidateOf(view, date, around, 0.62, "told-founding", undefined, founded);
  return candidateOf(
    view,
    date,
    around,
    holds ? 0.58 : 0.56,
    holds ? "told-since" : "told",
    undefined,
    since ? words.slice(told, end) : withoutReceiver(said),
  );
}

/** "Seit seiner Gründung im Jahr 2016 versteht sich das Büro als Partner": the step is the founding, whatever it is now. */
function foundingOf(view: View, clause: Span, date: DateMention): string | undefined {
  const noun = foundingNoun.exec(view.slice(clause.start, date.start))?.groups?.noun;
  if (noun === undefined) return undefined;
  const owner = view
    .within(view.mentions.organisations, { start: date.end, end: clause.end })
    .find(({ type }) => type !== "organisation");
  return owner && owner.start - date.end <= 40 ? `${noun} ${owner.name}` : undefined;
}

const foundingNoun =
  /(?<!\p{L})(?:ihre[rm]|seine[rm])\s(?:\p{Ll}+en\s)?(?<noun>\p{L}*(?:[Gg]ründung|[Ee]inrichtung|[Ee]röffnung|[Ss]tart|[Bb]eginn))e?s?\s[^,;:.]{0,30}$/u;

/** Where a clause begins whose verb stands last. */
const subordinate =
  /,\s(?=(?:(?:in|mit|von|für|zu|an|auf|bei|durch|über|aus|nach|unter)\s)?(?:die|der|das|den|dem|denen|deren|dessen|welche[rsnm]?|wo|which|who|where|that|nachdem|als|seitdem|seit|dass|weil|da|wenn|ob|um|damit|obwohl|während|indem|wobei|sodass|after|when|since|because)\s)/gu;
const timely = /^(?:nachdem|als|seitdem|seit (?=(?:der|die|das|ein|eine)\s)|after|when)\s*/iu;
const relative =
  /^(?:(?:in|mit|von|für|zu|an|auf|bei|durch|über|aus|nach|unter)\s)?(?:die|der|das|den|dem|denen|welche[rsnm]?|wo|which|that)\s/u;
/** The noun that a relative clause explains, at the end of what stands before it. */
const explained =
  /(?:^|[\s(])(?<noun>(?:\p{Ll}+e[nrsm]?\s)?\p{Lu}[\p{L}-]*(?:\s(?:(?:und|für|des|der|von|zur|zum|of|for)\s(?:(?:die|den|das|der|dem|the)\s)?)?(?:[„»“][^“”«»]{1,60}[“”«]|\p{Lu}[\p{L}-]*)){0,4})$/u;

const insertedDate = /^,\s(?=\p{Ll}+(?:te|ten|en|t|[bdfghlmnprs])\s)/u;

/** Where the clause with the date begins, and where its words do: behind a conjunction, before a noun that it explains. */
function openingOf(words: string, from: number): { start: number; told: number } | undefined {
  const head = words.slice(0, from);
  const own = clauseStart(words, from);
  const comma = matchesOf(head, subordinate).at(-1);
  const start = comma ? comma.index + 2 : 0;
  const first = Math.max(own, start);
  const conjunction = timely.exec(head.slice(first))?.[0].length;
  if (conjunction !== undefined) return { start: first + conjunction, told: first + conjunction };
  // "Der Beschluss, eine Region aufzubauen, fiel im Juli": the subject stands before what explains it
  if (!comma && own > 0 && opensWithVerb.test(head.slice(own)) && /,\s$/u.test(head.slice(0, own)))
    return { start: 0, told: 0 };
  if (!comma || own > start) return { start: own, told: own };
  if (!relative.test(head.slice(start))) return undefined;
  const noun = explained.exec(head.slice(Math.max(0, comma.index - 160), comma.index))?.groups?.noun;
  return noun === undefined ? undefined : { start, told: comma.index - noun.length };
}

const longestClause = 260;

/** "Diese Vereinbarung haben die Partner 2031 geschlossen" */
const ofAgreement =
  /^(?:Diese[rsn]?|Die|Der|Den)\s(?:\p{L}*[Vv]ereinbarung|\p{L}*[Vv]ertrag)\s(?:haben|hat|wurden?|schloss(?:en)?|unterzeichneten?)(?!\p{L})/u;

export function isOurs(sentence: string, clause: string, said: string): boolean {
  return (
    (matches(said, field) || matches(sentence, field)) &&
    !/[?]|^(?:Wie|Was|Wer|Wo)\s/u.test(clause) &&
    !pending.test(said) &&
    !future.test(said) &&
    !statistical.test(said) &&
    !unreal.test(said) &&
    !counts.test(said) &&
    !(/(?<!\p{L})kam(?:en)? es(?!\p{L})/u.test(said) && hasAdverseWords(said)) &&
    !agreements.test(said) &&
    !ofAgreement.test(sentence) &&
    !elsewhere.test(said) &&
    !isForeign(said)
  );
}

/** "überreichte die Urkunde im Rathaus an den Landrat": what was handed over, without where and to whom. */
function withoutReceiver(said: string): string {
  const match = handing.test(said) ? receiver.exec(said) : null;
  return match ? said.slice(0, match.index + match.groups!.thing!.length) : said;
}

const receiver = new RegExp(
  `(?<thing>${handed.source}(?:\\s[„»“][^“”«»]{2,60}[“”«])?),?\\s(?:an|im|in|vor|in der)\\s(?:(?:der|die|den|das|dem)\\s)?(?:\\p{Lu}[\\p{L}.-]*\\s?){1,8}[^.;:]*$`,
  "u",
);

/** The noun that opens the clause or follows its verb stands for people, numbers or houses. */
export function isForeign(said: string): boolean {
  const opening = said.replace(/^(?:Auch|Damals|Schon|Bereits|Erstmals|Dort|Hier|Heute)[\s,]+/u, "");
  if (foreign.test(opening)) return true;
  const verb = /^(?:\p{Ll}{3,}(?:\ssich)?\s)(?:\p{Ll}{2,}\s){0,1}(?=\p{L}|\d)/u.exec(opening)?.[0];
  return verb !== undefined && foreign.test(opening.slice(verb.length));
}

/** "Teilnahme am Programm mit dem Ziel, Strukturen zu schaffen": the verb of an aim is none of the clause. */
const aim = /,\s[^,]{1,160}\szu\s\p{Ll}{3,}$/u;

/** "haben wir mit 17 Kreisen Gespräche geführt": what has been done since then, again and again. */
const repeated =
  /(?<!\p{L})(?:haben|hat|konnten?|wurden?)\s[^.;:]{0,220}\s(?:geführt|durchgeführt|beraten|begleitet|unterstützt|betreut|erreicht|angeboten|veranstaltet|organisiert|abgehalten|genutzt|wahrgenommen)(?:\swerden)?$/u;

function isSo(view: View, clause: Span, said: string): boolean {
  return (
    !repeated.test(said) &&
    !soFar.test(said) &&
    verbOfPresent.test(said.replace(aim, "")) &&
    !idlePresent.test(said) &&
    !person.test(said) &&
    view.within(view.mentions.persons, clause).length === 0
  );
}

function isDone(view: View, clause: Span, date: DateMention, said: string): boolean {
  const offset = clause.start;
  const isHanded = matches(said, handed) && handing.test(said);
  if (!isHanded && (person.test(said) || view.within(view.mentions.persons, clause).length > 0)) return false;
  const [from, to] = [date.start - offset, date.end - offset];
  const text = view.slice(clause.start, clause.end);
  const verbs = matchesOf(text, past).filter(({ 0: verb, index }) => {
    const between = index >= to ? text.slice(to, index) : text.slice(index + verb.length, from);
    return (index < from || index >= to) && !parting.test(between);
  });
  const verb = verbs.sort((a, b) => Math.abs(a.index - from) - Math.abs(b.index - from))[0];
  if (!verb) return false;
  const rest = text.slice(verb.index + verb[0].length);
  if (idle.test(verb[0]) && !/^traf(?:en)?.*\sein$/u.test(verb[0] + rest)) return false;
  if (/^gab(?:en)? (?:\p{Ll}+ )?es(?!\p{L})/u.test(verb[0] + rest) && !/[Gg]rünes Licht/u.test(text))
    return false;
  if (opensPredicate.test(verb[0])) {
    if (idleClosing.test(rest)) return false;
    // "war ein besonderes Jahr": only what begins or comes about is a step
    if (/^(?:war|waren|ist|sind)$/u.test(verb[0]) && !cameAbout.test(rest) && !stepNoun.test(said))
      return false;
    if (
      /^(?:was|were|had|hatten?|hat|haben|has|have)$/u.test(verb[0]) &&
      !closes.test(rest) &&
      !fronted.test(text)
    )
      return false;
    if (/^konnte/u.test(verb[0]) && /\s(?:besucht|genutzt|erzielt|gezählt) werden$/u.test(rest)) return false;
  }
  if (tellsPaper(said, said)) return false;
  if (!isHanded && isEventful(date, text, view.blockAt(clause.start)) && !solemn.test(said)) return false;
  return date.precision !== "day" || isHanded || solemn.test(said);
}

/** Verbs whose perfect says that something came about, and the passive of all. */
const cameAbout =
  /(?<!\p{L})(?:\p{Ll}*(?:gangen|kommen|standen|treten|startet|wachsen|wechselt|zogen|stiegen|laufen|fallen|rückt|folgt)|worden)(?=$|[\s,])/u;
/** "Gegründet hat sich das Gremium …" */
const fronted =
  /^(?:Ge\p{Ll}{2,}(?:t|en)|(?:Ein|An|Auf|Aus|Zusammen|Be|Ver|Er)\p{Ll}{3,}(?:t|en)|Ins Leben gerufen|Auf den Weg gebracht)\s(?:hat|haben|hatte|ist|sind)\s/u;
/** A participle that closes the clause. */
const closes =
  /(?<!\p{L})(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:be|ver|er|ent|über|unter)\p{Ll}{2,}(?:t|en)|\p{Ll}{3,}iert|\p{Ll}{2,}(?:be|ver|er|ent)\p{Ll}{2,}(?:t|en)|\p{Ll}{3,}ed)(?:\s(?:worden|werden))?(?=$|[\s,])/u;

const speaking = /(?<!\p{L})(?:[Ww]ir|[Uu]ns|[Ii]ch|[Mm]ein\p{Ll}*|[Mm]ir|[Ww]e|I|[Mm]y|us)(?!\p{L})/u;

/** What stands within quotation marks that the block has not closed is somebody's word. */
function isQuoted(view: View, sentence: Span): boolean {
  const block = view.blockAt(sentence.start);
  const before = view.slice(block?.start ?? sentence.start, sentence.start);
  const whole = view.slice(sentence.start, sentence.end);
  return before.lastIndexOf("„") > before.lastIndexOf("“") || /^\s*[„»"]/u.test(whole);
}

function withoutDate(words: string, clause: Span, date: Span): string {
  return `${words
    .slice(clause.start, date.start)
    .replace(beforeDate, "")
    .replace(
      /^(?:Im|In|Am|Bereits|Schon|Erst|Ende|Anfang|Mitte|Zum|Ab|On|Since|Auch)(?:\s(?:im|in|am|Jahr|Jahre|dem|the))*\s*$/iu,
      "",
    )} ${words.slice(date.end, clause.end).replace(/^\)|^\s(?:und|sowie)\s(?:19|20)\d\d(?!\d)/u, "")}`
    .replace(/\s+/gu, " ")
    .replace(/\s,/gu, ",")
    .replace(/^[\s,]+/u, "")
    .trim();
}
