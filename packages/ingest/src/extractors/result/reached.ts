import { actorBehind, actorFirst } from "../../language/actors.js";
import { findEventWords } from "../../language/event-words.js";
import { findFirst, matches } from "../../language/find-all.js";
import { enumerate, withoutRelative, wordCount } from "../../language/phrases.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { aboutEducation } from "../measure/deeds.js";
import { adverse } from "./progress.js";

/** Words for what came of something. */
const fruits =
  "(?:(?:Projekt|End|Teil|Zwischen)?[Ee]rgebnis(?:se)?|(?:Teil)?[Ee]rfolge?|Errungenschaft(?:en)?|Meilensteine?|Gewinn|Fortschritte?|Früchte)";
/** What may stand between a verb and what it brings. */
const adverbs =
  "(?:\\s(?:dabei|daraus|dadurch|damit|hieraus|dort|hier|so|auch|nun|inzwischen|mittlerweile|bereits|bisher|bislang|schon|unter anderem|u\\. ?a\\.|zum Beispiel|z\\. ?B\\.|beispielsweise|insbesondere|vor allem|zudem|außerdem|schließlich|gemeinsam|zunächst|es|uns)){0,5}";
/** A phrase that begins like an object: with an article, a number, an adjective or a noun. */
const thingOf = (rest: string): string =>
  `(?<what>(?!(?:unter|über|außer|wieder|hinter|weiter|seiner|ihrer|daher|vorher|später|immer)\\s)(?:(?:d(?:er|ie|as|en|em)|eine?[nmrs]?|unsere?|ihre?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|[\\d.]+|\\p{Ll}{3,}e[nrs]?)\\s(?:\\p{Ll}[\\p{L}-]*\\s){0,3})?[\\p{Lu}„»“\\d]${rest})`;
const thing = thingOf("[^.;:!?]{4,220}");

/** Frames that name what has come about; each gives it as `what`. */
const frames: readonly RegExp[] = [
  // "Sichtbares Ergebnis der Arbeit ist der Atlas", "Der größte Gewinn liegt in …"
  new RegExp(
    `^(?:\\p{L}+\\s){0,4}?${fruits}(?:\\s[^.;:!?,]{2,90}?)?\\s(?:ist|sind|war|waren|bildet|bilden|(?:liegt|liegen|besteht|bestehen) (?:in|darin))${adverbs}\\s${thing}$`,
    "u",
  ),
  // "Unser größter Erfolg: …", "Ergebnis: …", "Mit Erfolg: …"
  new RegExp(`^(?:\\p{L}+\\s){0,3}?${fruits}(?:\\s[^.;:!?,]{2,60}?)?:\\s${thing}$`, "u"),
  // "Die Initiative trug Früchte: …", "Erste Erfolge zeigen sich beim Übergang: …", "Das Modell hat Schule gemacht: …"
  new RegExp(
    `^(?:[^.;:!?]{3,60}\\s(?:trug|trägt|trugen)\\s(?:erste\\s)?Früchte|(?:Erste\\s|Sichtbare\\s)?Erfolge\\szeigen sich(?:\\s[^.;:!?]{2,60})?|[^.;:!?]{3,60}hat Schule gemacht|[^.;:!?]{3,60}\\s(?:bestätigt|zeigt Wirkung|wirkt|lohnt sich|hat sich gelohnt|kann sich sehen lassen)):\\s${thing}$`,
    "u",
  ),
  // "Herausgekommen sind …", "Neu entstanden ist …", "Möglich wurde so …", "Geschafft haben wir …"
  new RegExp(
    `^(?:(?:Neu|Erfolgreich|So|Daraus|Dabei)\\s)?(?:[Hh]erausgekommen|[Ee]ntstanden|[Gg]elungen|[Gg]eschafft|[Ee]rreicht|[Hh]ervorgegangen|[Vv]erwirklicht|[Mm]öglich|[Aa]ufgebaut|[Gg]eschaffen|[Aa]bgeschlossen|[Ee]rarbeitet|[Ee]ntwickelt)\\s(?:ist|sind|wurden?|haben wir|hat (?:der|die|das) \\p{Lu}[\\p{L}-]+)${adverbs}\\s${thing}$`,
    "u",
  ),
  // "Dort entstanden Strukturen …", "Es entstand ein Handbuch", "Im Rahmen von „X“ entstanden ein Konzept und …"
  new RegExp(
    `^(?:[^.;:!?,]{2,110}\\s)entstand(?:en)?${adverbs}\\s(?!ist|sind|und\\s|durch\\s|aus\\s|unter\\s|im\\s|in\\s|auf\\s|bei)${thing}$`,
    "u",
  ),
  // "Am Ende des Prozesses standen sieben Leitziele"
  new RegExp(`^Am Ende(?:\\s[^.;:!?,]{2,60})?\\s(?:stand|standen|steht|stehen)${adverbs}\\s${thing}$`, "u"),
  // "Aus der Konferenz gingen drei Arbeitsgruppen hervor"
  /^[^.;:!?,]{2,110}\sging(?:en)?\s(?<what>[^.;:!?]{6,160}?)\shervor$/u,
  // "Der Prozess führte zu …", "mündete in …"
  new RegExp(
    `^[^.;:!?]{2,160}\\s(?:führte[n]?|mündete[n]?)${adverbs}\\s(?:zu|zum|zur|in)\\s(?!einem Treffen|Diskussionen|Kritik|Problemen)${thing}$`,
    "u",
  ),
  // "Insgesamt konnte das Büro neue Gremien aufbauen"
  new RegExp(
    `^(?:[^.;:!?,]{2,60}\\s)?konnten?\\s(?:wir|(?:der|die|das)\\s[^.;:!?,]{3,60}?)${adverbs}\\s${thingOf("[^.;:!?]{4,160}?\\s(?:aufbauen|ausbauen|einrichten|etablieren|gewinnen|schaffen|verankern|umsetzen|verwirklichen|erreichen|verbessern|steigern|erhöhen|senken|verringern|eröffnen|einwerben|verstetigen|stärken)")}(?:,\\s(?:sodass|so ?dass|wodurch|womit)\\s[^.;:!?]{5,120})?$`,
    "u",
  ),
  // "Hervorzuheben ist …", "Positiv zu verzeichnen ist …"
  new RegExp(
    `^(?:Hervorzuheben|Besonders erfreulich|Erfreulich|Positiv(?: zu (?:nennen|verzeichnen|bewerten|vermerken))?|Stolz (?:sind wir|ist (?:der|die|das) \\p{Lu}[\\p{L}-]+) auf)(?:\\s(?:ist|sind))?${adverbs}\\s(?!,)${thing}$`,
    "u",
  ),
  // "Als Erfolg verbucht die Stadt …", "Als wichtigste Errungenschaft nennt der Bericht …"
  new RegExp(
    `^Als\\s(?:\\p{Ll}+\\s){0,2}${fruits}\\s(?:verbucht|verbuchen|wertet|werten|nennt|nennen|gilt|gelten|sieht|sehen)(?:\\s(?:der|die|das|wir)(?:\\s\\p{Lu}[\\p{L}-]+)?(?=\\s(?:der|die|das|den|ein)))?\\s${thing}$`,
    "u",
  ),
  // "Ein schöner Erfolg ist, dass …", "Wir konnten erreichen, dass …"
  /^(?:[^.;:!?]{3,50}:\s)?(?:[^.;:!?,]{0,60}(?:Erfolg|Ergebnis|Gewinn|Fortschritt|[Ee]rfreulich|[Pp]ositiv|Verdienst)\s(?:ist|war)(?:\s[^.;:!?,]{2,40})?|(?:[^.;:!?,]{0,40}\s)?(?:[Ss]tolz|[Ff]roh)\s(?:[^.;:!?,]{0,40}\s)?(?:darauf|darüber)|(?:Besonders\s)?(?:[Mm]ich|[Uu]ns|[Dd]as Team)?\s?(?:[Ff]reut|[Ff]reute)(?:\s[^.;:!?,]{2,40})?|[^.;:!?,]{2,80}\s(?:konnten?|haben?|hat)\s(?:[^.;:!?,]{2,40}\s)?(?:erreichen|erreicht|bewirkt|bewirken|geschafft)),\sdass\s(?<what>[^.;:!?]{8,200})$/u,
  // "Das Leitbild ist das Ergebnis einer gemeinsamen Anstrengung", "Dieser Dialog bleibt als Ergebnis bestehen"
  new RegExp(
    `^${thingOf("[^.;:!?]{4,140}?")}\\s(?:(?:ist|sind|war|waren)\\s(?:das|ein|die)\\s(?:\\p{Ll}+\\s){0,2}${fruits}\\s(?:de[rs]|eine[rs]|von|unserer|dieser|dieses)\\s[^.;:!?]{3,120}|(?:bleibt|bleiben|liegt|liegen)\\sals\\s${fruits}\\s[^.;:!?]{3,60}|(?:ist|sind)\\s(?:nur\\s)?(?:einige|wenige|ein|zwei|drei)\\sBeispiele?\\s(?:für|hierfür|dafür)[^.;:!?]{0,80}[Ee]rfolg[^.;:!?]{0,40})$`,
    "u",
  ),
  // "Als nachhaltig erwies sich der Aufbau …"
  new RegExp(
    `^Als\\s(?:\\p{Ll}+\\s){0,2}(?:nachhaltig|erfolgreich|hilfreich|wirksam|tragfähig|wertvoll)\\s(?:erwies|erwiesen|hat|haben)\\ssich\\s${thing}$`,
    "u",
  ),
  // "Im Ergebnis verständigten sich die Partner auf …"
  /^(?:Im Ergebnis|Als Ergebnis(?:\s(?:der|des|dieser|dieses)\s[^.;:!?,]{3,80}?)?)\s(?<what>(?:verständigten|einigten|liegt|liegen|steht|stehen|gibt|arbeiten|nutzen|haben|hat|wurden?|wird|werden|ist|sind)\s[^.;:!?]{8,200})$/u,
];

/** Words for now as against before, and for what it is owed to. */
const byNow =
  /(?<!\p{L})(?:[Ii]nzwischen|[Mm]ittlerweile|[Bb]islang|[Bb]isher|[Ss]either|[Ss]eitdem|[Bb]ereits|[Nn]un|[Hh]eute|[Jj]etzt|[Ee]rstmals|[Ee]rfolgreich|[Dd]ank|[Dd]adurch|[Dd]amit|[Ss]o|[Aa]uf diesem Weg|[Ii]n den (?:vergangenen|letzten|zurückliegenden)|[Dd]urch|[Nn]ach|[Ff]ür|[Mm]it|[Ff]ast alle|[Aa]lle|[Ss]ämtlichen?|[Mm]ehr als die Hälfte|[Vv]iele|[Vv]on den)(?!\p{L})/u;
/** Passives and perfects of what stays: set up, won, reached, spread. */
const reached =
  /(?<!\p{L})(?:(?:wurden?|konnten?)\s[^.;:!?]{0,170}?(?:erreicht|eingeworben|gewonnen|verwirklicht|angebahnt|verdoppelt|verdreifacht|gesenkt|gesteigert|verkürzt|gewürdigt|ausgezeichnet|zertifiziert|abgebaut|gebündelt|verstetigt|etabliert|erweitert|ausgebaut|möglich|beseitigt|ausgestattet|zusammengeführt|vereinheitlicht|vernetzt|geschaffen|aufgebaut)|(?:ist|sind|sei|seien)\s[^.;:!?]{0,170}?(?:entstanden|gewachsen|geworden|geschaffen|umgesetzt|verankert|etabliert|abgearbeitet|verwirklicht|eingeführt|ausgezeichnet worden|(?:angebahnt|gewonnen|erreicht|eingeworben) worden|zertifiziert(?: worden)?|(?:gewachsen|entstanden) (?:und|sowie) [^.;:!?,]{5,100} worden|angeschlossen|abgestimmt(?: als [^.;:!?]{3,40})?|verstetigt|nicht mehr wegzudenken|gelungen)|(?:haben|hat)\s[^.;:!?]{0,170}?(?:eingeworben|gewonnen|angestoßen|auf die Beine gestellt|nachgeholt|benannt|übernommen|angeglichen|erreicht[^.;:!?]*|hervorgebracht|näher ?gebracht|die Weichen [^.;:!?]{3,90}gestellt|zusammengeführt|vereinheitlicht)|(?:haben|hat)\ssich\s[^.;:!?]{3,150}?(?:verbessert|bewährt|etabliert|erhöht|verdoppelt|verdreifacht|halbiert|eingespielt|angeschlossen|gegründet|durchgesetzt|erweitert|vertieft|intensiviert|gefestigt|verstärkt|verringert|verkürzt)|[^.;:!?]{3,120}\s(?:haben|hat)\ssich\s(?:[^.;:!?]{0,60}\s)?(?:verbessert|bewährt|etabliert|erhöht|verdoppelt|verdreifacht|halbiert|eingespielt|angeschlossen|gegründet|durchgesetzt|erweitert|vertieft|intensiviert|gefestigt|verstärkt|verringert|verkürzt)|wurde\s[^.;:!?]{2,40}\s(?:gemeinsame|abgestimmte|festes?|dauerhafte|ganze)[^.;:!?]{3,60})(?: werden| worden)?$/u;
/** Verbs that need no word for now. */
const lasting =
  /(?<!\p{L})(?:eingeworben|auf die Beine gestellt|[Ww]eichen|nachgeholt|verwirklicht|verdoppelt|verdreifacht|erreicht|angebahnt|abgebaut|ausgezeichnet)(?!\p{L})/u;
/** Verbs of having and doing that tell what is so by now. */
const isSoNow =
  /(?<!\p{L})(?:verfüg(?:t|en)|lieg(?:t|en)\s[^.;:!?]{3,150}\svor|steh(?:t|en)\s[^.;:!?]{3,150}\szur Verfügung|steht\s(?:der|die|das|ein|eine)\s[^.;:!?]{6,90}|ließen sich\s[^.;:!?]{3,150}|arbeite[nt](?![^.;:!?]{0,60}\s(?:daran|darauf)(?:,|\s))|nutz(?:t|en)|gibt es|finden|wissen|kennen|besuchen|biete[nt]|fühlen sich|werden\s[^.;:!?]{3,120}\s(?:geführt|erstellt|erhoben|gesteuert|geplant)|bündelt|profitieren|haben\s[^.;:!?]{3,60}\seigene\s[^.;:!?]{3,80})(?!\p{L})/u;
/** As against before: of what is so, these alone tell that it came about. */
const since =
  /(?<!\p{L})(?:[Ii]nzwischen|[Mm]ittlerweile|[Bb]islang|[Ss]either|[Ss]eitdem|[Nn]un|[Hh]eute|[Jj]etzt|[Ee]rstmals|[Dd]adurch|[Dd]amit|[Nn]ach intensiver\p{Ll}* \p{L}+|[Dd]urch (?:die|das|den) \p{L}+)(?!\p{L})/u;
/** By now, and for how many: what is so in between was not so before. */
const gradually = /(?<!\p{L})(?:[Ii]nzwischen|[Mm]ittlerweile|[Ss]either|[Ss]eitdem)(?!\p{L})/u;
const amount =
  /(?<![\p{L}\d.])(?:\d[\d.]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|[Aa]lle|jede[rsn]?|die Hälfte|ein Drittel)\s(?:\p{Ll}[\p{L}-]*\s){0,2}\p{Lu}/u;
/** "verlassen weniger Jugendliche die Schule ohne Abschluss", "mehr Betriebe bieten Praktika": since something was done. */
const compared =
  /(?<!\p{L})(?:(?:deutlich |spürbar |immer |viel )?(?:mehr|weniger)\s(?:\p{Ll}+e[nr]?\s)?\p{Lu}|(?:besser|enger|häufiger|seltener|früher|sicherer|leichter|schneller|reibungslos)(?!\p{L}))/u;
const owed =
  /(?<!\p{L})(?:[Dd]ank|[Dd]urch|[Dd]adurch|[Ss]eit (?:der )?(?:Einführung|Beginn|Start|dem Start)|[Ss]either|[Ss]eitdem|[Hh]eute|[Nn]un|[Ii]nzwischen|[Mm]ittlerweile)(?!\p{L})/u;
/** Being somewhere, being asked, being over: nothing that was brought about. */
const idle =
  /(?<!\p{L})(?:daran|darum)(?=,\s)|(?<!\p{L})(?:gibt|besteht|existiert)\s(?:es\s)?[^;:!?,]{0,80}(?:[Gg]ruppe|[Bb]eirat|[Gg]remium|[Kk]reis|[Aa]usschuss|[Ss]telle|[Bb]üro|[Tt]eam)(?!\p{L})|(?<!\p{L})(?:sitz(?:t|en)|leb(?:t|en)|wohn(?:t|en)|beginnt|gefragt|aufgerufen|verstrichen|vorbei|beendet|abgelaufen|schwierig\p{Ll}*|steig(?:t|en)|gestiegen|sinkt|sinken|gesunken|wächst|wachsen|zugenommen|abgenommen|unter dem|über dem|im Ruhestand|verabschiedet|geschlossen|arbeite[nt]\s[^;:!?,]{0,60}(?:Personen|Mitarbeite\p{Ll}+|Kolleg\p{Ll}+|Beschäftigte)|im Amt|tätig|erschein(?:t|en))(?!\p{L})/u;
/** "Als erste Kommune im Land …" */
const first =
  /^Als\s(?:eine[rs]?\sder\s)?erste[rsn]?\s(?:\p{Ll}+\s)?\p{L}*(?:[Kk]reis|[Ss]tadt|[Kk]ommune|[Gg]emeinde|[Rr]egion|Gebietskörperschaft)[^.;:!?]{5,200}$/u;
/** "entwickelten ein Monitoring", told in the past of an administration. */
const made =
  /(?<!\p{L})(?:entwickelte[n]?|entwarf(?:en)?|schuf(?:en)?|erarbeitete[n]?|erstellte[n]?|etablierte[n]?|gründete[n]?|verankerte[n]?)(?!\p{L})/u;
/** Worse, wanted, doubtful, counted or told of others. */
const otherwise =
  /^Um\s|^Damit\s[^,]{8,160}\s(?:\p{Ll}+(?:t|en|n)|ist|sind|hat),|(?<!\p{L})(?:notwendig|nötig|erforderlich|nicht(?! mehr wegzudenken)|nie|keine?\p{Ll}*|kaum|noch|nur|soll\p{Ll}*|will|wollen|möchte\p{Ll}*|würde\p{Ll}*|wäre\p{Ll}*|könnte\p{Ll}*|müss(?:en|te|ten)|muss|wenn|ob|falls|künftig|geplant|vorgesehen|[Vv]orgeschlagen|[Ee]mpfohlen|[Aa]ngeregt|[Gg]efordert|[Gg]ewünscht|diskutiert|hofft|hoffen|Ziel(?! erreicht)|Herausforderung(?:en)?|Probleme?n?|Defizite?|Lücken?(?! in)|Mangel|fehl\p{Ll}+|ohne (?=[^.;:!?]*gestiegen)|verlängert|ausgefallen|gestrichen|verloren|abgelehnt|Download|Anhang|Abbildung|Tabelle|Umfrage|Befragung|Befragte\p{Ll}*|Studie|Statistik|Herr|Frau|ich|er|Meisterschaft|Stimmen|Wahl|deutschlandweit|bundesweit|Deutschland|Bundesregierung|Länder|Bundesländer|(?:kann|können) (?:die )?(?:Kommunen|Städte|(?:Land)?[Kk]reise|Gemeinden))(?!\p{L})/u;
const english =
  /^(?:As a result, (?<result>[^.;:!?]{8,200})|(?:Among|One of) (?:its|the|our|their) (?:\p{Ll}+ )?(?:achievements|results|successes) (?:are|is) (?<among>[^.;:!?]{6,200})|(?:Thanks to|Due to) [^.;:!?,]{3,80}, (?<thanks>[^.;:!?]{8,200})|[^.;:!?,]{3,90} (?:succeeded|has succeeded|have succeeded) in (?<succeeded>[^.;:!?]{8,200})|(?<brought>[^.;:!?,]{3,90} (?:has|have) (?:brought [^.;:!?]{3,120} together|brought [^.;:!?]{3,90} closer together|led to [^.;:!?]{6,120}|improved [^.;:!?]{6,120}|strengthened [^.;:!?]{6,120})))$/u;
/** Further words for what a commune does for education. */
const ours =
  /(?<!\p{L})\p{L}*(?:[Ff]örder(?:phase|programm|mittel)|[Mm]ittel|[Bb]undesprogramm|[Pp]rojekt|[Bb]eratung|[Pp]artnerschaft|[Pp]atenschaft|[Kk]ooperation)\p{L}*(?!\p{L})/u;
const longest = 280;

const several =
  /,?\s(?:und|sowie|and)\s(?:der|die|das|den|dem|eine?[nmrs]?|zwei|drei|vier|fünf|\d+|neue|a|an|the)\s/u;

/** What a sentence says has come about: what a word for success names, or what is so by now. */
export function* findReached(view: View, sentence: Span): Generator<Span> {
  if (sentence.end - sentence.start > longest) return;
  const words = view.slice(sentence.start, sentence.end).replace(/[.!]+$/u, "");
  if (words.endsWith("?") || /^[„»"(–-]/u.test(words)) return;
  if (
    view.within(view.mentions.dates, sentence).some(({ edtf, start }) => {
      const before = words.slice(0, start - sentence.start);
      return !edtf.endsWith("/..") && !inBrackets(before) && !sinceThen.test(before);
    })
  )
    return;
  const named = findNamed(words);
  if (named === undefined && !isReached(view, sentence, words)) return;
  if (otherwise.test(words) || (adverse.test(words) && !fewer.test(words))) return;
  if (named === undefined) yield { start: sentence.start, end: sentence.start + words.length };
  else {
    const start = sentence.start + words.lastIndexOf(named);
    const span = { start, end: start + named.length };
    // things that each have an article or number of their own are several; a clause is one
    yield* !isClause.test(named) && several.test(named)
      ? enumerate(view.text, span, true).map((item) => withoutRelative(view.text, item))
      : [span];
  }
}

/** "Seit dem Start im (Herbst 2031)" */
const sinceThen =
  /^Seit\s(?:de[rm]|seine[rm]|ihre[rm])\s\p{Lu}[\p{L}-]+\s(?:im|am|in|vom|Ende|Anfang|Mitte)\s$/u;

/** "ein Wegweiser (Broschüre, 2016)": the year is that of a thing. */
const inBrackets = (before: string): boolean => before.lastIndexOf("(") > before.lastIndexOf(")");

/** What comes to mind, and no work: "So entstand die Idee zur Konferenz". */
const noThing =
  /^(?:(?:d(?:er|ie|as|en)|eine?[nr]?|viele|erste|neue)\s)?(?:\p{Ll}+e[nrs]?\s)?(?:Ideen?|Gedanken?|Eindr(?:uck|ücke)|Fragen?|Wunsch|Wünsche|Bedarfe?|Kosten|Probleme?|Schaden|Gerüchte?)(?!\p{L})|^d(?:er|ie|as)\s(?:\p{Ll}+e\s)?(?:\p{L}+ung|\p{L}*[Aa]ufbau|Start|Beginn)\s(?:[^.;:!?,]{1,60}\s)?(?:durch|dank|mit Hilfe)\s/u;

/** What the sentence names with a word for success or for coming about. */
function findNamed(words: string): string | undefined {
  for (const frame of frames) {
    const what = findFirst(words, frame)?.groups?.what;
    if (what !== undefined && !noThing.test(what)) return what;
  }
  return Object.values(findFirst(words, english)?.groups ?? {}).find((group) => group !== undefined);
}

const fewer =
  /(?<!\p{L})(?:halbiert|gesenkt|gesunken|sank|verringert|verkürzt|weniger|zurück|abgebaut|behoben)(?!\p{L})/u;
const isClause = /\s(?:ist|sind|hat|haben|wurden?|wird|werden|\p{Ll}+(?:te|ten))(?!\p{L})/u;

/** Whether the sentence as a whole says what is so by now and was not before. */
function isReached(view: View, sentence: Span, words: string): boolean {
  if (words.includes(":") || wordCount(words) < 5 || /^(?:Dazu|Hierzu|Darunter)\s/u.test(words)) return false;
  if (!aboutEducation.test(words) && !matches(words, ours)) return false;
  if (matches(words, standing)) return true;
  const isState =
    first.test(words) ||
    ((matches(words, byNow) || matches(words, lasting)) && matches(words, reached)) ||
    (!idle.test(words) && isSoByNow(words)) ||
    isMade(view, sentence, words);
  // what took place is no result
  return isState && !findEventWords(words).some(({ strong }) => strong);
}

const isSoByNow = (words: string): boolean =>
  (matches(words, since) && isSoNow.test(words)) ||
  (matches(words, gradually) && amount.test(words) && tellsDeed.test(words)) ||
  (matches(words, owed) && compared.test(words));

/** "Der Kreis entwickelte ein Monitoring": in the past, without a date, of an administration and nobody by name. */
function isMade(view: View, sentence: Span, words: string): boolean {
  return (
    matches(words, made) &&
    view.within(view.mentions.persons, sentence).length === 0 &&
    (matches(words, actorFirst) || actorsBehind(words) || namesAuthority(view, sentence))
  );
}

/** A finite verb of the present or what closes a perfect or passive. */
const tellsDeed =
  /(?<!\p{L})(?:ist|sind|hat|haben|wird|werden|wurden?|konnten?|kann|können|gibt es|\p{Ll}{4,}(?:t|en))\s/u;
/** "… war erfolgreich", "hat sich etabliert": said of our things without a word for now. */
const standing =
  /^(?:[Dd]ie|[Dd]as|[Dd]er|Tragfähige|Gemeinsame|Aus|Als|Daraus|Hieraus)\s[^.;:!?]{5,140}?\s(?:(?:war|waren|ist|verlief) erfolgreich|(?:hat|haben) sich (?:[^.;:!?]{0,90}\s)?(?:etabliert|bewährt|verbessert|durchgesetzt)|(?:ist|sind) [^.;:!?]{0,90}?(?:besser|enger|stärker) [^.;:!?]{3,60} als (?:vor|früher|zuvor)[^.;:!?]{0,40}|(?<=^(?:Daraus|Hieraus|Aus (?:de[rmn]|diese[rmn]|eine[rm]|unsere[rmn]) [^.;:!?]{3,80})\s)(?:ist|sind|wurden?) [^;:!?]{3,140} (?:hervorgegangen|entstanden|erwachsen|gewachsen|geworden)(?:,\s(?:der|die|das|mit de[mrn])\s[^.;:!?]{3,80})?|(?:ist|sind) (?:zu einer festen Größe [^.;:!?]{0,40}geworden|geschaffen|abgearbeitet|aus [^.;:!?]{3,60} nicht mehr wegzudenken)|(?<=^Aus [^.;:!?]{4,80}\s)(?:wurde|wurden|ist|sind) (?:ein|eine|gemeinsame|abgestimmte|feste)\s[^.;:!?]{5,80}|geht auf (?:die )?Empfehlungen [^.;:!?]{3,80} zurück)$/u;

/** A commune by its name, as the one who did it: "entwickelten Auental und Nordhafen ein Monitoring". */
function namesAuthority(view: View, sentence: Span): boolean {
  return view
    .within(view.mentions.communes, sentence)
    .some(
      ({ start }) =>
        !/(?<!\p{L})(?:in|für|aus|bei|nach|von|vom|zum|der|des|im)\s$/u.test(
          view.slice(Math.max(0, start - 5), start),
        ),
    );
}

function actorsBehind(words: string): boolean {
  const verb = findFirst(words, made);
  return verb !== null && matches(words.slice(verb.index + verb[0].length), actorBehind);
}
