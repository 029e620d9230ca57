/** Offices, authorities and communes, as sources of patterns: what stands for the acting administration. */
const offices =
  "(?:\\p{L}+-)?\\p{L}*(?:[Bb]ildungs(?:management|koordination|koordinierung|kontor|werkstatt|begleit(?:er|ung)|berat(?:er|erinnen|ung)|lotsen)|[Bb]üros?|[Kk]oordination|[Kk]oordinierung|[Kk]oordinator(?:en|in|innen)?|[Bb]ildungsmanager(?:in|innen)?|[Ss]telle|[Aa]mt|[Rr]eferat|[Ss]achgebiet|[Ff]achbereich|[Ff]achdienst|[Dd]ezernat|[Aa]bteilung|[Aa]gentur|[Nn]etzwerk|[Ss]ervicestelle|[Kk]oordinierungskreis|[Ss]teuerungsgruppe|[Ll]enkungsgruppe|[Aa]rbeitsgruppen?|[Aa]rbeitskreise?|[Bb]eirat|[Vv]olkshochschule|[Ss]tiftung|[Zz]entrum)|Team";
const communes =
  "\\p{L}*(?:[Kk]reis|[Ss]tadt|[Kk]reisverwaltung|[Ss]tadtverwaltung|[Vv]erwaltung|[Rr]egion)|Gemeinde|Kommune|Bildungslandschaft|Verein";
/** Which end of a word makes it another thing: "Amtsleiter", "Stadtteil". */
const noMore = "(?:[ -](?:und|sowie)\\s(?:\\p{L}+\\s)?\\p{Lu}[\\p{L}-]+)?(?![\\p{L}-])";

/** A noun phrase in the nominative that stands for the acting administration: "Das Regionale Bildungsbüro". */
const acting = `(?:(?:[Dd]er|[Dd]ie|[Dd]as|[Uu]nsere?|[Dd]iese[rs]?|[Ee]ine?|[Ii]hre?)\\s(?:\\p{L}[\\p{L}-]*(?:e|er|es|en)\\s){0,2})?(?:${offices}|${communes})${noMore}`;
/** "Die Mitarbeiterinnen des Bildungsbüros" */
const staff = `[Dd](?:ie|er)\\s(?:\\p{Ll}+en?\\s)?(?:Mitarbeiter\\p{L}*|Mitarbeitenden|Beschäftigten|Fachkräfte|Kolleg\\p{L}*|Bildungsmanager\\p{L}*|Koordinator\\p{L}*)(?:\\s(?:des|der|im|vom|in der|am)\\s[^.;:!?,]{3,60})?`;

/** At the start of a clause, behind nothing but an adverb; its complements may follow. */
export const actorFirst = new RegExp(
  `^(?:(?:Auch|Und|Aber|Zudem|Doch|Denn|Als\\s[^,.;:]{4,60},?)\\s)?(?:[Ww]ir|${staff}|${acting})(?=\\s|$|,)`,
  "u",
);
/** Right behind the verb: "In Arbeitsgruppen entwickelt das Büro …" */
export const actorBehind = new RegExp(
  `^\\s(?:(?:sich|auch|dabei|daher|deshalb|zudem|außerdem|gemeinsam|hier|hierfür|dafür|dazu|somit|damit)\\s){0,2}(?:wir|${staff}|${acting})(?=\\s|$|,)`,
  "u",
);
/** Anywhere in a sentence that a pronoun of the next one may go back to. */
export const actorAnywhere = new RegExp(`(?<!\\p{L})(?:${offices}|${communes})(?![\\p{L}-])`, "u");
