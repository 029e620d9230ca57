import { findEventWords } from "../../language/event-words.js";
import { findAll, matches } from "../../language/find-all.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { aboutEducation } from "../measure/deeds.js";
import { asideAt } from "./enumeration-end.js";
import { findFocus } from "./focus.js";
import { predicatedFields } from "./predicated.js";

const adverbs =
  "(?:(?:vor allem|dabei|hierbei|unter anderem|insbesondere|beispielsweise|heute|etwa|u\\. ?a\\.|zum Beispiel|neben anderem|(?!(?:nicht|kein\\p{Ll}*|nur|kaum|auf|bei|mit|von|für|der|die|das|den|dem|des|eine?[nmrs]?|ihre?[nmrs]?)\\s)\\p{Ll}{3,}[tdrlgmhnb])\\s+){0,3}";
const centre = "(?:Mittelpunkt|Zentrum|Fokus|Vordergrund)";
const stress = "(?:Fokus|Schwerpunkte?n?|Akzente?|Augenmerk|Hauptaugenmerk)";
const part =
  "(?:Baustein|Schwerpunkt|Arbeitsschwerpunkt|Themenschwerpunkt|Schwerpunktthema|Handlungsfeld|Arbeitsfeld|Themenfeld|Aufgabenfeld|Tätigkeitsfeld|Aufgabenbereich|Arbeitsbereich)";
const office =
  "(?:\\p{L}*(?:[Bb]üro|[Ss]telle|[Rr]egion|[Nn]etzwerk|[Mm]anagement|[Kk]oordination|[Kk]oordinierung|[Aa]mt|[Aa]gentur|[Rr]eferat|[Ss]achgebiet|[Aa]rbeitskreis|[Aa]rbeitsgruppe|[Ff]achbereich|[Ff]achdienst|[Tt]eam)(?:e?s)?(?!\\p{L}))";
const nouns =
  '(?=(?:d(?:er|ie|as|em|en)\\s|eine?[nmr]?\\s)?(?:\\p{Ll}[\\p{L}-]*e[nrs]?\\s(?:und\\s)?){0,3}[„"»]?\\p{Lu})';
const tasks =
  "(?:(?:Haupt|Kern|Teil)?[Aa]ufgabe(?:n\\p{Ll}*)?|Tätigkeiten|Tätigkeitsfeldern?|Leistungsspektrum)";

/** What follows the match are the fields. */
const before: readonly RegExp[] = [
  // "Im Mittelpunkt der Zusammenarbeit stehen A, B und C"
  `(?<!\\p{L})[Ii]m\\s${centre}(?:\\s[^.;:!?,]{2,60}?)?\\s(?:steht|stehen)\\s${adverbs}${nouns}`,
  // "legt den Fokus auf A und B", "setzt einen Schwerpunkt in der …"
  `(?<!\\p{L})(?:legt|legen|setzt|setzen|richtet|richten)\\s(?:[^.;:!?,]{0,50}?\\s)?(?:den|einen|ihren|seinen|unseren|das|ihr|sein|unser|besonderes|besondere|die)\\s(?:\\p{Ll}+\\s){0,2}${stress}\\s${adverbs}(?:auf|bei|im|in)\\s${nouns}`,
  // "Einen Schwerpunkt setzt die Stadt auf A und B"
  `(?<!\\p{L})(?:[Ee]inen|[Ii]hren|[Ss]einen|[Uu]nseren|[Dd]en|[Bb]esondere|[Bb]esonderes)\\s(?:\\p{Ll}+\\s){0,2}${stress}\\s(?:setzt|setzen|legt|legen|richtet|richten)\\s(?:[^.;:!?,]{2,60}?\\s)?${adverbs}(?:auf|bei|im|in)\\s${nouns}`,
  // "Eine wichtige Aufgabe besteht in der Vernetzung", "Eine zentrale Aufgabe ist die Pflege …"
  `(?<!\\p{L})(?:[Ee]ine|[Dd]ie|[Zz]entrale|[Ww]eitere)\\s(?:\\p{Ll}+\\s){1,2}(?:Haupt|Kern)?[Aa]ufgabe(?:\\s(?:der|des|unserer|ihrer)\\s[^.;:!?,]{2,60}?)?\\s(?:besteht|liegt|ist|bildet)\\s${adverbs}(?:in|im|bei)?\\s?(?!es(?!\\p{L}))${nouns}`,
  // "Ein weiterer Schwerpunkt ist A", "Zentrale Bausteine sind A und B"
  `(?<!\\p{L})(?:[Ee]in|[Dd]as|[Dd]er)\\s(?:\\p{Ll}+[rs]?\\s){1,2}${part}(?:\\s(?:der|des|unserer|ihrer|in|im)\\s[^.;:!?,]{2,50}?)?\\s(?:ist|sei|bildet|stellt|sind|bilden)\\s${adverbs}${nouns}`,
  // "Das Bildungsbüro kümmert sich um A, B und C", "… ist zuständig für A und B"
  `(?:${office}[^.;:!?,]{0,60}?|(?<=^(?:Es|Sie))|,|\\sund)\\s(?:kümmert sich (?:auch |insbesondere |vor allem )?um|befasst sich (?:\\p{Ll}+\\s){0,2}mit|beschäftigt sich (?:\\p{Ll}+\\s){0,2}mit|widmet sich|ist (?:[^.;:!?,]{0,60}?\\s)?(?:zuständig|verantwortlich) für)\\s${adverbs}(?:den Themen |dem Thema |den Bereichen )?${nouns}`,
  `(?<!\\p{L})(?:[Ww]ir (?:kümmern uns um|befassen uns (?:\\p{Ll}+\\s)?mit|beschäftigen uns (?:\\p{Ll}+\\s)?mit|widmen uns)|(?:kümmern|befassen|beschäftigen|widmen) wir uns (?:\\p{Ll}+\\s)?(?:um|mit)?)\\s${adverbs}(?:den Themen |dem Thema |den Bereichen )?${nouns}`,
  // "Darüber hinaus ist das Bildungsbüro zuständig für A und B"
  `(?<!\\p{L})ist\\s(?:es|sie|(?:das|die|der)\\s(?:\\p{L}+\\s)?${office}[^.;:!?,]{0,60}?)\\s(?:(?:auch|zudem|außerdem|federführend|vor allem)\\s)?(?:zuständig|verantwortlich)\\sfür\\s${adverbs}(?:den Bereich |die Bereiche )?${nouns}`,
  // "Das Bildungsbüro ist im Schulamt angesiedelt und zuständig für A und B"
  `^(?:[Dd]as|[Dd]ie|[Dd]er)\\s(?:\\p{Ll}+\\s)?${office}[^.;:!?]{0,120}?\\sund\\s(?:zuständig|verantwortlich)\\sfür\\s${adverbs}(?:den Bereich |die Bereiche )?${nouns}`,
  // "Als einen der Schwerpunkte nennt sie den Bereich A"
  `(?<!\\p{L})[Aa]ls\\s(?:eine[ns]?\\s)?(?:(?:der|ihrer|seiner|unserer|wichtigsten?|zentralen?|ihre|seine)\\s){0,3}(?:${part}e?n?|Themen)\\s(?:nennt|nannte|benennt|sieht|bezeichnet|nennen|sehen)\\s(?:er|sie|wir|(?:der|die|das)\\s\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?)\\s${adverbs}(?:den Bereich |das Thema |die Themen |die Bereiche )?${nouns}`,
  // "bei Themen wie Ganztag, Inklusion und Sprachbildung"
  `(?<!\\p{L})(?:Themen|\\p{L}+themen|Bereichen|Handlungsfeldern?|Themenfeldern?|Schwerpunkten?|Aufgabenfeldern?)\\s+wie\\s+(?:zum Beispiel |etwa |beispielsweise )?${nouns}`,
].map((source) => new RegExp(source, "gu"));

/** What follows are tasks, whatever conference may be among them. */
const ofTasks: readonly RegExp[] = [
  // "Zu den Aufgaben des Bildungsbüros gehören A, B und C", "Die Aufgaben umfassen A und B"
  `(?<!\\p{L})[Zz]u(?:\\s(?:den|unseren|ihren|seinen)|m|r)\\s(?:\\p{Ll}+en\\s)?${tasks}(?!\\p{L})[^.;:!?,]{0,80}?\\s(?:gehör(?:t|te|en|ten)|zähl(?:t|te|en|ten))\\s?:?\\s${adverbs}${nouns}`,
  `(?<!\\p{L})(?:[Dd]ie|[Uu]nsere|[Ii]hre|[Ss]eine|[Ww]eitere|[Ww]ichtige|[Zz]entrale|[Ww]esentliche)\\s(?:\\p{Ll}+en\\s)?${tasks}(?!\\p{L})[^.;:!?,]{0,60}?\\s(?:umfassen|sind(?! de[nm] )|liegen (?:in|im)|bestehen (?:in|aus))\\s${adverbs}${nouns}`,
].map((source) => new RegExp(source, "gu"));

/** The fields stand within the match. */
const within: readonly RegExp[] = [
  // "Der Bereich "Umwelt" ist der zweite Schwerpunkt", "Sprachbildung bildet ein Handlungsfeld"
  `^(?!(?:In|Im|Mit|Bei|Beim|Auf|Für|Zu|Zum|Zur|An|Am|Aus|Nach|Von|Vom|Hier|Hierin|Darin|Dabei|Dies|Es)\\s)(?:(?:[Dd]er|[Dd]ie|[Dd]as)\\s)?(?:Bereich\\s|Thema\\s)?(?<fields>(?:"[^"]{3,80}"|[„»][^“”«]{3,80}[“”«]|(?:\\p{Ll}+e\\s)?\\p{Lu}[^.;:!?,]{3,90}?))\\s(?:ist|sind|sei|seien|bildet|bilden)\\s(?:dabei |auch |weiterhin )?(?:ein|eine|der|die|das|unser|ihr|weitere|wichtige|zentrale)[rs]?\\s(?:\\p{Ll}+\\s){0,2}(?:${part}e?|Schwerpunkte|Arbeitsschwerpunkte|Kernthemen?)(?!\\p{L})`,
  // "rückt die Entwicklung … in den Fokus"
  `(?<!\\p{L})(?:rückt|rücken|stellt|stellen)\\s${adverbs}(?<fields>(?:(?:die|das|den|der)\\s)?(?:(?!\\s(?:die|das|den|der)\\s\\p{Ll}+[en]*\\s?\\p{Lu})[^.;:!?]){4,150}?)\\s(?:(?:besonders|stärker|verstärkt)\\s)?(?:in\\sden\\s(?:${centre}|Blick)|ins\\sZentrum)(?!\\p{L})`,
  // "Frühkindliche Bildung und Ganztag stehen im Mittelpunkt der Arbeit"
  `^(?<fields>(?!(?:Dabei|Hier|Dort|Es|Sie|Er|Wir|Dies|Das|Auch|So|Was|Wer|Wie|Immer|Nicht|Heute)\\s)(?:[\\p{L}„“-]+(?:,\\s|\\s)){1,9}?)(?:steht|stehen)\\s${adverbs}im\\s${centre}(?=[.!]?$|\\s(?:der|ihrer|unserer)\\s(?:\\p{Ll}+\\s)?(?:Arbeit|Aktivitäten|Bemühungen|Tätigkeit|Zusammenarbeit))`,
  // "dass sich zwei Stellen mit der Vernetzung …, der Bündelung … und dem Aufbau … befassen"
  `(?<!\\p{L})sich\\s(?:[^.;:!?,]{0,90}?\\s)?mit\\s(?<fields>${nouns}[^.;:!?]{4,220}?)\\s(?:befassen|befasst|beschäftigen|beschäftigt|auseinandersetzen|auseinandersetzt)(?=[.,]|$)`,
  // "Das Bildungsbüro ist für die Vernetzung der Akteure verantwortlich"
  `(?:${office}[^.;:!?,]{0,60}?|(?<=^(?:Es|Sie))|,|\\sund)\\sist\\s(?:\\p{Ll}+\\s){0,2}für\\s(?<fields>${nouns}[^.;:!?]{4,160}?)\\s(?:zuständig|verantwortlich)(?=[.,]|$)`,
  // "Während zwei Stellen den Fokus auf A und B richten, …"
  `(?<!\\p{L})(?:den|ihren|unseren|einen|das|ihr|besonderes)\\s(?:\\p{Ll}+\\s){0,2}${stress}\\sauf\\s(?<fields>${nouns}[^.;:!?,]{4,120}?)\\s(?:richte[nt]|leg(?:t|en)|setz(?:t|en))(?=[.,;]|$)`,
  // "Vorrangig werden A und B, aber auch C bearbeitet"
  `(?<=^(?:[Vv]orrangig|[Ii]nsbesondere|[Vv]or allem|[Ii]n erster Linie|[Ss]chwerpunktmäßig|[Zz]unächst|[Dd]erzeit)\\s)(?:werden|wird)\\s(?<fields>${nouns}[^.;:!?]{4,200}?)\\s(?:thematisiert|bearbeitet|behandelt|in den Blick genommen|aufgegriffen|verfolgt)(?=[.,]|$)`,
  // "Als Schwerpunkt wurde A gewählt; hinzu kommen B und C"
  `(?<=${part}e?n?(?!\\p{L})[^.:!?]{3,160};\\s)(?:hinzu|dazu)\\s(?:komm(?:en|t)|kam(?:en)?)\\s${adverbs}(?<fields>${nouns}[^.;:!?]{4,160})`,
  // "Die Vernetzung der Träger gehört zu den zentralen Aufgaben"
  `(?:^|(?<=:\\s))(?:Auch\\s|Ebenso\\s)?(?<fields>(?!(?:Dazu|Hierzu|Darunter|Dies|Es|Sie|Wir|Zu|Außerdem|Ferner|Zudem|Daneben)\\s)(?:[Dd]ie\\s|[Dd]er\\s|[Dd]as\\s)?\\p{Lu}[^.;:!?]{6,140}?)\\s(?:gehört|gehören|zählt|zählen)\\s(?:\\p{Ll}+\\s){0,2}?zu\\s(?:den|unseren|ihren|seinen)\\s(?:\\p{Ll}+\\s){0,2}(?:${tasks}|Schwerpunkten|Arbeitsschwerpunkten|Handlungsfeldern)(?!\\p{L})`,
  // "Der Übergang in den Beruf ist ein wichtiges Handlungsfeld"
  `(?:^|(?<=^\\p{L}{4,12}\\s))(?:(?:ist|sind|bleibt|bildet)\\s)?(?<fields>(?:[Dd]er|[Dd]ie|[Dd]as)\\s[^.;:!?,]{4,90}?)\\s(?:(?:ist|sind|bleibt|bildet)\\s)?${adverbs}eine?s?\\s(?:der\\s)?(?:\\p{Ll}+[nrs]?\\s){0,2}${part}(?:er|e|n)?(?!\\p{L})`,
].map((source) => new RegExp(source, "gu"));

/** "Im Handlungsfeld der politischen Bildung werden …", whatever takes place there */
const inField =
  /(?<!\p{L})[Ii]m\s(?:(?:(?:Handlungs|Themen|Arbeits|Aufgaben|Aktions)feld|(?:Aufgaben|Arbeits|Themen)bereich)\s(?:de[rs]\s)?|(?<=(?:^|,\s)[Ii]m\s)Bereich\s(?=\p{Lu}[^.;:!?,]{3,70}?\s(?!unterschieden)\p{Ll}+(?:t|en|n)\s(?:d(?:as|ie|er)|wir|es|sie)\s))(?<fields>(?:\p{L}\p{Ll}+[en]\s){0,2}\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}–/-]+)?(?:(?:,\s\p{Lu}[\p{L}-]+)*\s(?:und|&)\s\p{Lu}[\p{L}-]+)?)(?=\s\p{Ll}|[.,;]|$)/gu;

/** "unseres gewählten Schwerpunktthemas Inklusion": a name right behind a noun for what work turns about */
const named =
  /(?<!\p{L})(?:(?:Schwerpunkt|Fokus|Leit|Kern|Haupt|Querschnitts)them(?:as?|en)|(?:Themen|Förder|Arbeits)schwerpunkt(?:e[ns]?|s)?)\s(?!Frau\s|Herrn?\s)(?<fields>(?:\p{Lu}\p{Ll}+e\s)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}–-]+)?(?:(?:,\s\p{Lu}[\p{L}-]+)*\s(?:und|&)\s\p{Lu}[\p{L}-]+)?)(?=\s\p{Ll}|[.,;:!]|$)/gu;

/** "Dazu zählen A, B und C": fields where the sentence before speaks of such. */
const further = new RegExp(
  `^(?:(?:Dazu|Hierzu|Darunter|Dies|Das)\\s(?:zählen|gehören|fallen|sind)|(?:Hinzu|Dazu)\\s(?:komm(?:en|t)|kam(?:en)?)|Es\\s(?:sind(?:\\s(?:dies|das))?|handelt sich(?: dabei| hierbei)? um)|Im Einzelnen\\s(?:sind (?:das|dies)|handelt es sich um)|(?:Diese|Sie)\\s(?:sind|lauten|heißen|umfassen))\\s${adverbs}(?=["„»]?(?:\\(?\\d{1,2}[.)]\\s)?(?:d(?:er|ie|as)\\s)?(?:\\p{Ll}[\\p{L}-]*\\s){0,3}\\p{Lu})`,
  "u",
);
const speaksOfFields =
  /(?<!\p{L})(?:\p{L}*[Ss]chwerpunkte?n?|Schwerpunktthem(?:a|en)|\p{L}{4,}s?(?:felde?rn?|bereiche?n?)|Themen|\p{L}*[Aa]ufgaben)(?!\p{L})/u;

/** "Sie nennt drei Themen. Ganz oben steht A. … Hinzu kommen B und C": fields that an earlier sentence has counted. */
export const goesOnCounting = (view: View, { start }: Span): boolean =>
  /^Hinzu\skomm(?:en|t)\s/u.test(view.slice(start, start + 14)) &&
  countedFields.test(view.slice(Math.max(view.blockAt(start)?.start ?? 0, start - 500), start));

const countedFields =
  /(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|mehrere|folgende)\s(?:\p{Ll}+e\s)?(?:\p{L}*[Ss]chwerpunkte|\p{L}*[Tt]hemen|\p{L}{4,}felder|\p{L}*[Aa]ufgaben)(?!\p{L})/u;

/** Questions, people, aims and words for fields themselves. */
const noFields =
  /^(?:d(?:as|er|ie)\s)?(?:gemeinsame\s)?(?:Ziel|Frage|Aufgabe|Wunsch|Idee|Absicht|Anspruch),|^(?:die\s)?Bildung(?:\ssein)?\s*$|^(?:alle|sämtliche|allen)\s(?:\p{L}*[Bb]ereichen?|Fragen|Themen|Belangen?|Abschnitten?|Etappen|\p{L}*[Pp]hasen|Alters\p{L}+|Akteuren?|Facetten|Ebenen)(?!\p{L})|(?<!\p{L})(?:Fragen?|Fragestellungen?)(?!\p{L})|(?<!\p{L})(?:felder|Felder|Handlungsfeldern?|Themenfeldern?|Themen|Bereichen?|Schwerpunkten?|Maßnahmen|Zielen?)\s*$|^(?:(?:d(?:er|ie|as|en)|eine?)\s)?(?:\p{Ll}+[enrs]{1,2}\s)?(?:Kind(?:er|es|ern)?|Mensch(?:en)?|Personen|Lernenden?|Beteiligten?|Austausch|Bürger\p{L}*|Schüler\p{L}*|Jugendlichen?|Eltern|Teilnehm\p{L}*|Gespräche?|Vorträge?|Bedürfnisse|Bedarfe?|Wohl|Ziele?|Spaß|Person)(?:\s(?:und|sowie)\s(?:d(?:er|ie|as)\s)?(?:Kinder|Jugendlichen?|Eltern|Familien|Schüler\p{L}*|Bürger\p{L}*|Lehr\p{L}*))*\s*$/u;

/** Up to a bracket that closes what was opened before: "(Schwerpunkt: frühe Bildung) erschien 2033". */
const shut = /^(?<inside>[^()]*(?:\([^()]*\)[^()]*)*)\)/u;

/** A verb behind the fields ends them: "Themen wie A und B kommen zur Sprache", "Sprache und Schule arbeitet die Stadt". */
const furtherVerb =
  /(?<=\p{Lu}[\p{L}-]{1,40})\s(?!(?:mit|seit|samt|statt|laut|oft|nicht|sowie|neben|gegen|wegen|zwischen|in|an|von|den)\s)\p{Ll}{3,}(?:t|en|n)\s(?:der|die|das|sie|es|er|wir|sich|man|bereits|schon|unter anderem)\s|\s(?:kommen|kommt|stehen|steht|werden|wird|wurden|sind|spielen|gehören|sollen|können|müssen|sein|seien|ging|gingen|ist|hat|haben|bearbeitet|behandelt|diskutiert|eingesetzt|beschäftigen|befassen|ausgetauscht|sorgt|sorgen|beraten|berät|koordinier\p{Ll}+|organisier\p{Ll}+|arbeite(?:t|n|ten?)|tag(?:t|en|te|ten)|besteh(?:t|en)|gibt|gab|treffen|trafen|diskutier\p{Ll}+)(?!\p{L})/u;

/** What somebody studied or teaches. */
export const ofStudies =
  /(?<!\p{L})(?:studier(?:t|te|en|ten)|[Ss]tudium|[Ss]tudieng[aä]ng\p{Ll}*|promovierte?|unterrichtet)(?!\p{L})/u;

const dwells = /^(?:Der|Ein|Dessen|Sein)\s(?:\p{Ll}+\s)?(?:Schwerpunkt|Fokus)\s(?:liegt|lag)\s/u;
const ofWriting =
  /(?:[Bb]ericht|[Ss]tudie|[Bb]roschüre|[Bb]and|[Vv]ortrag|[Ff]ilm|[Bb]uch|[Aa]usgabe|[Hh]eft|[Bb]efragung)(?:e?s|en)?(?!\p{L})/u;

/** What a report dwells on: "Der Bericht liegt vor. Der Schwerpunkt liegt auf den Grundschulen." */
export function isOfWriting(view: View, sentence: Span, words: string): boolean {
  return matches(words, dwells) && ofWriting.test(sentenceBefore(view, sentence));
}

/** Spans of words that enumerate what an office or a region attends to most, and what its tasks are. */
export function* stressedFields(view: View, sentence: Span): Generator<Span> {
  const words = view.slice(sentence.start, sentence.end);
  if (words.length > 500 || words.endsWith("?") || /[„"“]\s*$/u.test(words) || matches(words, ofStudies))
    return;
  const spans: Span[] = [];
  for (const pattern of before)
    for (const match of findAll(words, pattern)) {
      const start = match.index + match[0].length;
      spans.push({ start, end: words.length });
    }
  for (const pattern of within)
    for (const match of findAll(words, pattern)) {
      const fields = match.groups!.fields!;
      const start = match.index + match[0].indexOf(fields);
      spans.push({ start, end: start + fields.length });
    }
  spans.push(...findFocus(words), ...predicatedFields(words));
  const more = further.exec(words);
  if (more && (speaksOfFields.test(sentenceBefore(view, sentence)) || goesOnCounting(view, sentence)))
    spans.push({ start: more[0].length, end: words.length });
  if (spans.length > 0 && isOfWriting(view, sentence, words)) spans.length = 0;
  // what a conference dwells on is no field of the commune
  const event =
    spans.length > 0 ? findEventWords(words, view.blockAt(sentence.start)?.language)[0] : undefined;
  if (event) spans.splice(0, spans.length, ...spans.filter(({ start }) => start <= event.start));
  const ofNames = findAll(words, named);
  const isOfEvent =
    ofNames.length > 0 && findEventWords(words, view.blockAt(sentence.start)?.language).length > 0;
  for (const match of [...findAll(words, inField), ...(isOfEvent ? [] : ofNames)]) {
    const end = match.index + match[0].length;
    spans.push({ start: end - match.groups!.fields!.length, end });
  }
  for (const pattern of ofTasks)
    for (const match of findAll(words, pattern))
      spans.push({ start: match.index + match[0].length, end: words.length });
  for (const { start, end: last } of spans) {
    // what stands beside the field in question
    if (
      /(?<!\p{L})[Nn]eben\s(?:de[nmr]\s)?(?:\p{Ll}+en\s)?\p{Lu}\p{Ll}+\s(?:[„"»][^“”"«„]{2,60}[“”"«]\s(?:und|sowie)\s)?$/u.test(
        words.slice(0, start),
      )
    )
      continue;
    const verb = /[„"»]/u.test(words[start] ?? "")
      ? undefined
      : furtherVerb.exec(words.slice(start, Math.min(last, start + asideAt(words.slice(start, last)))))
          ?.index;
    const open = words.slice(start, verb === undefined ? last : start + verb);
    const end = start + (shut.exec(open)?.groups?.inside ?? open).length;
    // "stellt Material für die Bereiche Kita und Schule zur Verfügung": whom it is for
    if (/\szur Verfügung(?!\p{L})/u.test(words.slice(start, last))) continue;
    if (noFields.test(words.slice(start, end).replace(/[.!]$/u, ""))) continue;
    if (!matches(words, aboutEducation) && !speaksOfFields.test(words)) continue;
    yield { start: sentence.start + start, end: sentence.start + end };
  }
}

/** The sentence right before in the same block, or the last of the block before. */
function sentenceBefore(view: View, { start }: Span): string {
  const before = view.slice(Math.max(0, start - 300), start).trimEnd();
  return /[^.!?]*[.!?:]?$/u.exec(before)?.[0] ?? "";
}
