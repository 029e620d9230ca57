import { findAll, matches } from "../../language/find-all.js";
import type { Span } from "../../tree/nodes.js";

/** Nouns for what work turns about, alone or as the last part of a compound. */
const emphasis =
  "(?:(?:\\p{L}+-)?\\p{L}*[Ss]chwerpunkte?|Fokus|Kern(?:stück|punkt|bereich)?|Herzstück|(?:Kern|Leit|Haupt|Schwerpunkt|Fokus|Quer)them(?:a|en)|(?:Haupt)?[Aa]ugenmerk|(?:Haupt)?[Gg]ewicht|Akzente?|Priorität(?:en)?|Aufmerksamkeit)(?![\\p{L}-])";
/** What tells them apart: "Ein weiterer thematischer", "Zweiter". */
const determined =
  "(?:(?:[Dd](?:er|ie|as|en)|[Ee]in(?:en|e)?|[Uu]nser(?:en|e)?|[Ii]hr(?:en|e)?|[Ss]ein(?:en|e)?)\\s)?(?:\\p{L}\\p{Ll}+(?:e|er|es|en)\\s(?:und\\s)?){0,3}";
const whose =
  "(?:\\s(?![^.;:!?,]{2,60}?(?:[Bb]ericht|[Ss]tudie|[Aa]usgabe|[Bb]roschüre|[Bb]efragung|[Aa]rtikel|[Kk]apitel|[Vv]ortrag|[Ss]eminar|[Bb]and|[Vv]eranstaltung|[Tt]agung|[Kk]onferenz|[Ww]orkshop|[Ss]itzung)(?:e?s)?\\s)(?:de[rs]|bei|beim|im|in|für|von|vom|dieser|dieses|unserer|unseres|ihrer|seiner|am|an)\\s[^.;:!?,]{2,90}?)?";
const adverbs =
  "(?:(?!nicht\\s|kein|weder\\s|nur\\s|(?:für|bei|mit|neben|nach|über|unter|gegen|durch)\\s|eine?[nmr]?\\s|de[rnms]\\s|d(?:ie|as)\\s)\\p{Ll}{3,}\\s|u\\. ?a\\.\\s|seit \\d{4}\\s|(?:in|für|bei) (?:uns|diesem Jahr)\\s){0,4}?";
/** The beginning of a noun phrase, which no further preposition hides. */
const nouns =
  '(?!es\\s|dass\\s|(?:de[rnm]\\s|das\\s|die\\s)?(?:Ziel|Frage|Aufgabe|Tatsache|Idee|Umstand|Anspruch|Wunsch),)(?=(?:d(?:er|ie|as|em|en)\\s|eine?[nmr]?\\s|ihre[rn]?\\s|unsere[rn]?\\s)?(?:(?!d(?:er|ie|as|en|em)\\s|allem\\s|anderem\\s|(?:außer|zu)dem\\s|eine?[nmr]?\\s)\\p{Ll}[\\p{L}-]*e[nrsm]?\\s(?:und\\s)?){0,3}[„"»]?\\p{Lu}[\\p{L}-]{2})';
const opening = "(?<=^|[.;:]\\s|,\\s(?:wobei|und|aber)\\s|\\sund\\s)";
const office =
  "(?:uns|[Dd]em\\s(?:\\p{L}+\\s)?\\p{Lu}[\\p{L}-]+|[Dd]er\\s(?:Stadt|Kommune|Region|Gemeinde|\\p{L}*[Vv]erwaltung|Steuerungsgruppe)(?:\\s\\p{Lu}[\\p{L}-]+)?|[Bb]eiden\\s\\p{Lu}\\p{Ll}+)";
const worth =
  "(?:(?:(?:[Hh]ohe|[Hh]öchste|[Oo]berste|[Bb]esondere|[Gg]roße)\\s)?Priorität|Vorrang|(?:(?:[Hh]ohen|[Bb]esonderen|[Gg]roßen|[Hh]oher|[Bb]esonderer|[Gg]roßer)\\s)(?:Stellenwert|Wert))";

/** What follows the match is in focus. */
const behind: readonly RegExp[] = [
  // "Zweiter Schwerpunkt des Projekts ist A", "Einen weiteren Akzent bildet B"; a programme's core is its goal
  `${opening}${determined}(?!Kern(?:stück)?\\s[^.;:!?,]{2,70}(?:[Pp]rogramms|[Pp]rojekte?s|[Vv]orhabens|[Ii]nitiative|[Ss]trategie|[Vv]ereinbarung)\\s)${emphasis}${whose}\\s(?:ist|sind|sei|seien|war|waren|bilde[nt]|bleib(?:t|en)|wird|werden)\\s${adverbs}(?:die Themen\\s|das Thema\\s|der Bereich\\s|die Bereiche\\s)?${nouns}`,
  // "Besonderes Gewicht liegt auf A und B", "Der Fokus richtet sich auf C"
  `${opening}${determined}${emphasis}${whose}\\s(?:lieg(?:t|en)|lag(?:en)?|läge|liege|gilt|gelten|gelte|galt|richte[nt]? sich|ruht|entfällt)\\s${adverbs}(?:auf|in|im|bei|beim)?\\s?${nouns}`,
  // "Oberste Priorität haben A und B", "Vorrang hat C"
  `${opening}(?:[Dd]abei\\s)?${worth}\\s(?:hat|haben|genieß(?:t|en)|besitz(?:t|en)|erhält|erhalten)\\s${adverbs}(?:die Themen\\s|das Thema\\s)?${nouns}`,
  // "Ganz oben steht für ihn der Ausbau des Ganztags", "Ganz oben auf der Agenda stehen A und B"
  `${opening}Ganz oben(?:\\s(?:auf|in) (?:de[rm]|seine[rm]|ihre[rm]|unsere[rm]) (?:Agenda|Liste|Tagesordnung|Prioritätenliste))?\\s(?:steht|stehen|rangier(?:t|en))\\s(?:(?:für|bei)\\s(?:ihn|ihr|ihm|sie|uns|(?:das|den|die|der|dem)\\s\\p{Lu}[\\p{L}-]+)\\s)?${adverbs}${nouns}`,
  // "setzt Schwerpunkte in A und B", "legt großen Wert auf C"
  `(?<!\\p{L})(?:setz(?:t|en)|leg(?:t|en)|richte[nt])\\s(?:[^.;:!?,]{0,50}?\\s)?(?:(?:\\p{Ll}+\\s){1,2}(?:Wert|Gewicht|Akzente?)|(?:\\p{Ll}+\\s){0,2}(?:Schwerpunkte?|Akzente|Prioritäten))\\s${adverbs}(?:auf|bei|beim|im|in)\\s${nouns}`,
  // "Eine besondere Rolle spielt der Aufbau des Monitorings"
  `${opening}(?:[Dd]abei\\s)?[Ee]ine\\s(?:besondere|wichtige|zentrale|große|wesentliche)\\sRolle\\s(?:bei\\s[^.;:!?,]{3,60}?\\s)?spiel(?:t|en)\\s${adverbs}${nouns}`,
  // "Wichtig ist uns eine gute Elternarbeit", "Dem Landkreis liegt viel an der Elternarbeit"
  `${opening}(?:[Bb]esonders\\s|[Ss]ehr\\s|[Ee]benso\\s)?[Ww]ichtig\\s(?:ist|sind|sei|seien)\\s${office}\\s${adverbs}${nouns}(?!(?:der|die|eine?)\\s(?:\\p{Ll}+e?[nr]?\\s)*(?:Auf|Aus)bau\\s)`,
  `${opening}(?:${office}|\\p{Lu}\\p{Ll}+\\s\\p{Lu}[\\p{L}-]+)\\sliegt\\s(?=(?:\\p{Ll}+\\s)*(?:viel|sehr|besonders|außerdem|zudem|vor allem|auch|ebenso)\\s)(?:\\p{Ll}+\\s){1,3}an\\s${nouns}`,
  // "Bearbeitet werden die Themen A und B", "widmet sich dem Thema C"
  `(?<!\\p{L})(?:(?:[Bb]earbeitet|[Bb]ehandelt|[Aa]ufgegriffen|[Aa]bgedeckt)\\s(?:werden|wird)|bearbeite[nt]|widme[nt] sich|umfass(?:t|en))\\s${adverbs}(?:die|den|dem|das)\\sThem(?:en|a)\\s${nouns}`,
  // "Im Fokus: A, B und C"
  `^[Ii]m (?:Fokus|Mittelpunkt|Zentrum|Vordergrund|Blickpunkt)(?:\\s(?:de[rs]|unserer|ihrer)\\s(?![^:]*\\s(?:steht|stehen|ist|sind)\\s)[^.;:!?,]{2,50})?:\\s${nouns}`,
  // "Dazu gehören die Aufgabenfelder A und B"
  `(?<!\\p{L})(?:[Dd]ie|den|der|folgende[nr]?|zwei|drei|vier|fünf)\\s(?:\\p{Ll}+en?\\s)?(?:Handlungs|Arbeits|Themen|Aufgaben|Aktions|Tätigkeits)(?:feldern?|bereichen?|schwerpunkten?)\\s(?=["„»]?(?:\\p{Ll}+e\\s)?\\p{Lu}[^.;:!?]{2,90}(?:,|\\sund|\\ssowie)\\s)`,
].map((source) => new RegExp(source, "gu"));

/** What is in focus stands within the match. */
const inside: readonly RegExp[] = [
  // "Neben A steht vor allem B im Fokus"
  `(?<!\\p{L})(?:steht|stehen|rückt|rücken)\\s(?:(?:für|bei)\\s(?:uns|(?:das|den|die|der|dem)\\s\\p{Lu}[\\p{L}-]+)\\s)?${adverbs}(?<fields>${nouns}[^.;:!?,]{3,150}?)\\s(?:im (?:Fokus|Mittelpunkt|Zentrum|Vordergrund|Blickpunkt)|auf der Agenda|ganz oben|an erster Stelle|in den (?:Fokus|Mittelpunkt|Vordergrund|Blickpunkt))(?=\\s*(?:[.,;!]|$|\\sund\\s|\\s(?:de[rs]|ihrer|unserer)\\s(?:\\p{Ll}+\\s)?(?:Arbeit|Zusammenarbeit|Kooperation|Aktivitäten|Bemühungen)))`,
  // "Die Bildungsberatung gilt als zentrales Handlungsfeld"
  `^(?<fields>(?:[Dd](?:ie|er|as)\\s)?(?:\\p{Ll}+e[rs]?\\s)?\\p{Lu}[^.;:!?,]{3,90}?)\\s(?:wird|werden|wurden?|gilt|gelten)\\s(?:\\p{Ll}+\\s){0,2}?als\\s(?:\\p{Ll}+e[rs]?\\s){0,2}(?:Handlungs|Arbeits|Themen|Aufgaben)?(?:feld(?:er)?|[Ss]chwerpunkte?|[Kk]ernthema)\\s?(?:gesehen|betrachtet|verstanden|benannt|angesehen|definiert|festgelegt|bearbeitet)?(?=[.,;]|$)`,
  // "Auf der Sprachbildung liegt ein besonderes Augenmerk"
  `${opening}(?:[Aa]uf|[Bb]ei)\\s(?<fields>${nouns}[^.;:!?,]{3,120}?)\\s(?:liegt|liegen|lag|lagen|ruht|wird|wurde)\\s(?:\\p{Ll}+\\s){0,3}?${determined}(?:${emphasis}|Wert)(?![^.;:!?]{0,60}\\s(?:darauf|darin),)`,
  // "Einig war man sich, dass A, B und C im Vordergrund stehen müssen"
  `(?<=,\\s)dass\\s(?:künftig\\s|vor allem\\s)?(?<fields>${nouns}[^.;:!?]{4,170}?)\\s(?:(?:in|während) den (?:nächsten|kommenden) (?:\\p{Ll}+\\s)?Jahren\\s|künftig\\s)?im (?:Fokus|Mittelpunkt|Zentrum|Vordergrund)\\s(?:der (?:gemeinsamen )?Arbeit\\s)?(?:steht|stehen)(?!\\p{L})`,
  // "A, der Ausbau von B sowie C wurden als zentrale Themen besprochen"
  `^(?<fields>(?:[Dd](?:ie|er|as)\\s)?(?:\\p{Ll}+e[rs]?\\s)?\\p{Lu}[^.;:!?]{3,240}?)\\s(?:wird|werden|wurden?|gelten)\\s(?:\\p{Ll}+\\s){0,2}?als\\s(?:zentrale|wichtige|wichtigste|vorrangige|wesentliche|künftige|gemeinsame|drängende)\\s(?:Themen|Aufgaben|Arbeitsfelder|Handlungsfelder|Schwerpunkte)\\s(?:besprochen|benannt|genannt|festgelegt|bestimmt|gesehen|vereinbart|identifiziert|ausgewählt|definiert)(?=[.,;]|$)`,
  // "ein Antrag mit dem Schwerpunkt A"
  `(?<=(?:[Aa]ntrag|[Bb]ewerbung|[Pp]rojekt|[Vv]orhaben|[Ff]örderung|[Kk]ooperation|[Zz]usammenarbeit|[Ss]telle|[Nn]etzwerk|[Bb]ildungsarbeit)\\s)mit\\s(?:dem|den)\\s(?:Schwerpunkt(?:en)?|Schwerpunktthem(?:a|en))\\s(?<fields>(?:\\p{Ll}+e\\s)?\\p{Lu}[\\p{L}-]+(?:(?:,\\s\\p{Lu}[\\p{L}-]+)*\\s(?:und|sowie)\\s(?:\\p{Ll}+e\\s)?\\p{Lu}[\\p{L}-]+)?)`,
  // "mit klarem Fokus auf A und B"
  `(?<!\\p{L})mit\\s(?:(?:eine[mr]\\s|dem\\s)?(?:\\p{Ll}+e[mn]\\s)?(?:Fokus|Schwerpunkt|Augenmerk)\\sauf)\\s(?<fields>${nouns}[^.;:!?,]{4,120}?)(?=[.,;]|$)`,
  // "Großer Wert wird auf die Elternarbeit gelegt"
  `(?<!\\p{L})(?:Wert|Gewicht|Augenmerk|Akzente?|Schwerpunkte?|Priorität)\\s(?:wird|werden|wurden?|ist|sind|soll|sollen)\\s(?:[^.;:!?,]{0,50}?\\s)?auf\\s(?<fields>${nouns}[^.;:!?]{4,140}?)\\s(?:gelegt|gerichtet|gesetzt)(?!\\p{L})`,
  // "für die Inklusion, unser Schwerpunktthema", "Die Elternbildung, ein weiterer Schwerpunkt der Region, …"
  `(?<=^(?:(?:Das|Dies)\\sgilt\\s(?:auch\\s)?)?(?:(?:Mit|Für|In|Bei|Zur?|Zum|Auf|Im|Beim)\\s)?|\\s(?:für|in|zur?|zum|auf|mit|bei|an|von|über|um|im|beim|am)\\s)(?<fields>(?:d(?:ie|er|as|en|em)\\s|unsere?[nmr]?\\s)?(?:\\p{L}\\p{Ll}+e[nrs]?\\s){0,2}\\p{Lu}[\\p{L}-]+(?:\\s(?:und|–|von|zwischen|in|für)\\s[^.;:!?,„“]{2,60}?)?),\\s(?:unsere?[nmr]?|ihre?[nmr]?|eine?[nmr]?|de[rmn]|das)\\s(?:\\p{Ll}+e[nmrs]?\\s){0,2}(?:Schwerpunkt(?:them(?:a|en))?|(?:Themen|Arbeits|Handlungs)schwerpunkt|(?:Handlungs|Themen|Arbeits)feld|(?:Kern|Leit|Haupt|Querschnitts)thema)(?=[,.:;]|$|\\s(?:de[rs]|im|in|unsere[rs]|für)\\s[^.;:!?,]{2,60}(?:[,.:;]|$))`,
  // "Wir wollen die Elternarbeit als Querschnitt mitdenken"
  `(?<!\\p{L})(?:will|wollen|möchten?|soll(?:en)?|wird|werden|denk(?:t|en)|versteh(?:t|en)|seh(?:en)|sieht)\\s(?:wir\\s|sie\\s|(?:der|die)\\s\\p{Lu}[\\p{L}-]+\\s)?(?:auch\\s|künftig\\s)?(?<fields>${nouns}[^.;:!?,]{3,80}?)\\s(?:stets\\s|immer\\s|künftig\\s)?als\\s(?:Querschnitt(?:s(?:them(?:a|en)|aufgaben?))?|durchgängiges Thema|gemeinsame Aufgabe)(?!\\p{L})`,
  // "Eine besondere Rolle wird dabei der Aufbau eines Monitorings spielen"
  `${opening}[Ee]ine\\s(?:besondere|wichtige|zentrale|große|wesentliche)\\sRolle\\s[^.;:!?,]{0,90}?(?:wird|werden|soll|sollen)\\s(?:dabei\\s)?(?:laut\\s[^.;:!?,]{3,40}?\\s(?=d(?:er|ie|as)\\s))?(?<fields>${nouns}[^.;:!?,]{4,120}?)\\sspielen(?!\\p{L})`,
  // "Dem Landkreis liegt die Familienbildung besonders am Herzen"
  `${opening}${office}\\sliegt\\s${adverbs}(?<fields>${nouns}[^.;:!?,]{4,120}?)\\s(?:(?:besonders|sehr|vor allem|auch)\\s)?am Herzen(?!\\p{L})`,
].map((source) => new RegExp(source, "gu"));

/** Words without one of which nothing is in focus. */
const cue =
  /[Ss]chwerpunkt|Fokus|Kern|Herz|[Tt]hem(?:a|en)|[Aa]ugenmerk|[Gg]ewicht|Akzent|Priorität|Aufmerksamkeit|Vorrang|Stellenwert|Wert|[Ww]ichtig|liegt|Mittelpunkt|Zentrum|Vordergrund|Blickpunkt|Agenda|Querschnitt|gemeinsame Aufgabe|durchgängig|[Gg]anz oben|Rolle|erster Stelle|feld|bereich/u;

/** Spans of a sentence that say what somebody attends to most, whichever noun or turn puts it so. */
export function findFocus(words: string): Span[] {
  if (!matches(words, cue)) return [];
  const spans: Span[] = [];
  for (const pattern of behind)
    for (const match of findAll(words, pattern))
      spans.push({ start: match.index + match[0].length, end: words.length });
  for (const pattern of inside)
    for (const match of findAll(words, pattern)) {
      const fields = match.groups!.fields!;
      const start = match.index + match[0].indexOf(fields);
      spans.push({ start, end: start + fields.length });
    }
  return spans;
}
