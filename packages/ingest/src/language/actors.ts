/** Offices, authorities and communes, as sources of patterns: what stands for the acting administration. */
const officeHeads =
  "(?:[Bb]ildungs(?:management|koordination|koordinierung|kontor|werkstatt|begleit(?:er|ung)|berat(?:er|erinnen|ung)|lotsen)|[Bb]üros?|[Kk]oordination|[Kk]oordinierung|[Üü]bergangsmanagement|[Kk]oordinator(?:en|in|innen|[*:_/]-?[Ii]nnen)?|[Bb]ildungsmanager(?:in|innen|[*:_/]-?[Ii]nnen)?|[Ss]telle|[Aa]mt|[Rr]eferat|[Ss]achgebiet|[Ff]achbereich|[Ff]achdienst|[Dd]ezernat|[Aa]bteilung|[Aa]gentur|[Nn]etzwerk|[Ss]ervicestelle|[Kk]oordinierungskreis|[Ss]teuerungsgruppe|[Ll]enkungsgruppe|[Aa]rbeitsgruppen?|[Aa]rbeitskreise?|[Bb]eirat|[Vv]olkshochschule|[Ss]tiftung|[Zz]entrum)";
const officeWords = "DKBM|Bereich(?=\\s\\p{Lu})|Team";
const offices = `(?:\\p{L}+-)?\\p{L}*${officeHeads}|${officeWords}`;
const communeHeads = "(?:[Kk]reis|[Ss]tadt|[Kk]reisverwaltung|[Ss]tadtverwaltung|[Vv]erwaltung|[Rr]egion)";
const communeWords = "Gemeinde|Kommune|Bildungslandschaft|Verein";
const communes = `(?:\\p{L}+-){0,3}\\p{L}*${communeHeads}|${communeWords}`;
/** Which end of a word makes it another thing: "Amtsleiter", "Stadtteil". */
const noMore = "(?:[ -](?:und|sowie)\\s(?:\\p{L}+\\s)?\\p{Lu}[\\p{L}-]+)?(?![\\p{L}-])";

/** What a commune runs, as far as it is said to do something itself: "Das Projekt vernetzt die Träger." */
const undertakings =
  "\\p{L}*(?:[Pp]rojekt|[Ii]nitiative|[Pp]ortal|[Pp]lattform|[Dd]atenbank)|Vorhaben|Angebot";
/** What stands between article and noun: "Die im Landratsamt angesiedelte (Stabsstelle)". */
const attribute = "\\p{Ll}[^.;:!?,]{1,70}?\\p{Ll}{3,}(?:e|en|er|es)\\s";

/** Who acts elsewhere or for others, and feminine nouns behind "der", which are no subject: "hilft der Stadt". */
const notActing =
  "(?!(?:[Dd]er|[Dd]ie|[Dd]as|[Ee]ine?)\\s(?:\\p{L}+e[rs]?\\s)?(?:Transfer\\p{L}+|(?:Landes|Bundes|Arbeits|Entwicklungs)agentur|Agentur für Arbeit|(?:Gesundheits|Sozial|Finanz|Standes|Ordnungs|Bau|Umwelt|Arbeits|Bundes|Landes)amt)(?!\\p{L}))(?!(?:[Dd]er|[Dd]ieser|[Ii]hrer|[Uu]nserer|[Ee]iner)\\s(?:\\p{L}+en\\s){0,2}\\p{L}*(?:[Ss]tadt|[Vv]erwaltung|[Rr]egion|Gemeinde|Kommune|[Ll]andschaft|[Ss]telle|[Aa]bteilung|[Aa]gentur|[Ss]tiftung|[Gg]ruppe|[Kk]oordination|[Kk]oordinierung|[Ww]erkstatt|[Bb]eratung|[Hh]ochschule)(?![\\p{L}-]))";

/** A noun phrase in the nominative that stands for the acting administration: "Das Regionale Bildungsbüro". */
const acting = `${notActing}(?:(?:[Dd]er|[Dd]ie|[Dd]as|[Uu]nsere?|[Dd]iese[rs]?|[Ee]ine?|[Ii]hre?)\\s[„"»]?(?:${attribute}|(?:\\p{L}[\\p{L}-]*(?:e|er|es|en)\\s){0,2}))?(?:${offices}|${communes})${noMore}`;
const running = acting.replace(`(?:${offices}|${communes})`, `(?:${undertakings})`);
/** "Die Mitarbeiterinnen des Bildungsbüros" */
const staff = `[Dd](?:ie|er)\\s(?:\\p{Ll}+en?\\s)?(?:Mitarbeiter\\p{L}*|Mitarbeitenden|Beschäftigten|Fachkräfte|Kolleg\\p{L}*|Bildungsmanager\\p{L}*|Koordinator\\p{L}*)(?:\\s(?:des|der|im|vom|in der|am)\\s[^.;:!?,]{3,60})?`;

/** At the start of a clause, behind nothing but an adverb; its complements may follow. */
export const actorFirst = new RegExp(
  `^(?:(?:Auch|Und|Aber|Zudem|Doch|Denn|Als\\s[^,.;:]{4,60},?)\\s)?(?:[Ww]ir|${staff}|${acting}|${running})(?=\\s|$|,)`,
  "u",
);
/** Right behind the verb: "In Arbeitsgruppen entwickelt das Büro …" */
export const actorBehind = new RegExp(
  `^\\s(?:(?:sich|auch|dabei|daher|deshalb|zudem|außerdem|gemeinsam|hier|hierfür|dafür|dazu|somit|damit)\\s){0,2}(?!eine?\\s)(?:wir|${staff}|${acting})(?=\\s|$|,)`,
  "u",
);
const pluralWords = "(?:Land)?[Kk]reise|Städte|Kommunen|Gemeinden";
/** As the source of a pattern: one of them, whole. */
export const actors = `(?<!\\p{L})(?:${offices}|${communes}|${pluralWords})(?![\\p{L}-])`;
/**
 * Whether there is one anywhere in a sentence that a pronoun of the next one may go back to. Where its word begins does
 * not matter to a test, and looking for that takes most of the time.
 */
export const actorAnywhere = new RegExp(
  `(?:${officeHeads}|${communeHeads}|(?<!\\p{L})(?:${officeWords}|${communeWords}|${pluralWords}))(?![\\p{L}-])`,
  "u",
);
