import type { Trigger } from "../../language/announced.js";

const adverbs =
  "(?:(?:dabei|weiterhin|vor allem|insbesondere|auch|derzeit|aktuell|unter anderem|nach wie vor|zudem|außerdem|jedoch|aber|allerdings|noch|hier|dort|vielerorts|mancherorts|bislang|bisher|zunehmend|immer|häufig|oft|besonders|uns|ihnen|ihm|vielen|manchen|immer noch|noch immer|dagegen|allem|mitunter|teils)\\s+){0,4}";
/** The beginning of a noun phrase. */
const nouns =
  "(?=(?:der|die|das|ein|eine|einen|ihre?|unsere?|dem|den|genügend|ausreichend|passende|geeignete|\\p{Lu}|\\p{Ll}+(?:e|er|es|en) (?:\\p{Ll}+ )?\\p{Lu}))";
const stop =
  /[;!?:]|\.(?=\s|$)|\s[–—]\s|,\s(?:die|der|das|den|denen|welche[rsn]?|wobei|damit|um|weil|da|für die|in|im|an|am|auf|bei|so|und|auch|obwohl|während|aber|doch)\s|\s(?:und|aber|doch)\s(?:es|sie|er|wir|viele|der Landkreis|die Stadt|die Kommune)\s/u;

/** "Schwierig bleibt die Finanzierung", "Sorgen bereitet …", "Es fehlen Räume", "An Fachkräften mangelt es". */
export const difficulties: readonly Trigger[] = [
  {
    name: "difficult-is",
    pattern: new RegExp(
      `(?<!\\p{L})(?:[Ss]chwierig|[Pp]roblematisch|[Kk]ritisch|[Hh]inderlich|[Ee]rschwerend|[Hh]erausfordernd|[Bb]esorgniserregend|[Uu]nbefriedigend|[Aa]nspruchsvoll)(?:er)?\\s+(?:bleibt|bleiben|ist|sind|wirkt|wirken|gestaltet sich|gestalten sich)\\s+${adverbs}${nouns}`,
      "gu",
    ),
    stop,
  },
  {
    name: "worries",
    pattern: new RegExp(
      `(?<!\\p{L})(?:Sorgen?|Probleme|Schwierigkeiten|Kopfzerbrechen)\\s+(?:bereitet|bereiten|macht|machen)\\s+(?:(?:dem|der|den) (?:\\p{L}*[Kk]reis|Stadt|Kommunen?|Region|Gemeinden?|Verwaltung|Schulen|Eltern|Familien|Betrieben|Trägern|Verantwortlichen)\\s)?${adverbs}${nouns}`,
      "gu",
    ),
    stop,
  },
  {
    // "wenn Kinder fehlen" ends its clause: nothing follows
    name: "lacking",
    pattern: new RegExp(
      `(?<!(?:nicht|nichts|darf|dürfen|kann|können)\\s)(?<!\\p{L})(?:[Ee]s\\s)?fehl(?:en|t)\\s+${adverbs}(?!an\\s|es\\s|jede\\p{Ll}* Spur|nicht|keine?)${nouns}`,
      "gu",
    ),
    stop,
  },
  {
    // "An Fachkräften für die Kitas mangelt es"
    name: "lack-of-first",
    pattern:
      /(?<=^|[.:;,–]\s|\s(?:[Aa]uch|[Vv]or allem|[Ii]nsbesondere|[Bb]esonders|[Dd]och|[Uu]nd|[Aa]ber|[Aa]llerdings)\s|^(?:Auch|Vor allem|Insbesondere|Besonders|Doch|Und|Aber)\s)[Aa]n\s+(?=[^.;:!?,]{3,90}\s(?:fehlt|mangelt|hapert)e? es(?!\p{L})(?! (?:\p{Ll}+ )?(?:nicht|kaum)))/gu,
    stop: /\s(?:fehlt|mangelt|hapert)/u,
  },
];

const things = "\\p{Lu}\\p{L}{2,}";

/**
 * What a whole sentence says to be hard: posts stay unfilled, people are hard to find, something impedes something,
 * there is too little of it, it is as bad as ever.
 */
export const hardship = new RegExp(
  [
    `(?<!\\p{L})(?:bleibt|bleiben|sind|ist|waren|war)\\s(?:[^.;:!?]{0,60}\\s)?unbesetzt(?!\\p{L})`,
    `(?<!\\p{L})(?:schwer|schwierig|kaum|kaum noch|nur schwer|immer schwerer) zu (?:finden|gewinnen|besetzen|erreichen|halten|vermitteln)(?!\\p{L})`,
    `${things}\\s(?:\\p{L}+\\s){0,6}?(?:erschwert|erschweren|gefährdet|gefährden|behindert|behindern|bremst|bremsen|hemmt|hemmen)\\s(?:\\p{Ll}+\\s){0,3}\\p{Lu}`,
    `(?<!\\p{L})(?:macht|machen)\\s[^.;:!?]{2,90}\\szu schaffen(?!\\p{L})|(?<!\\p{L})zu schaffen (?:macht|machen)(?!\\p{L})`,
    `(?<!\\p{L})(?:kämpft|kämpfen|hat|haben)\\s[^.;:!?,]{0,60}?mit\\s[^.;:!?,]{3,60}(?:\\szu kämpfen)(?!\\p{L})|(?<!\\p{L})(?:kämpft|kämpfen)\\s(?:\\p{Ll}+\\s){0,3}?mit\\s`,
    `(?<!\\p{L})(?:leidet|leiden)\\s(?:\\p{Ll}+\\s){0,3}?unter\\s`,
    `(?<!\\p{L})[Zz]u wenige?\\s(?:\\p{Ll}+\\s)?${things}|(?<!\\p{L})[Nn]icht genug\\s(?:\\p{Ll}+\\s)?${things}`,
    `(?<!\\p{L})(?:[Nn]och immer|[Ii]mmer noch|[Nn]ach wie vor|[Ww]eiterhin)\\s[^.;:!?]{0,120}?(?<!\\p{L})(?:nur|nicht|kein\\p{Ll}*|vor allem (?:die|diejenigen)|zu (?:wenig\\p{Ll}*|selten|spät|oft|lang\\p{Ll}*)|schwer|ohne (?:Abschluss|Schulabschluss|Berufsabschluss))(?!\\p{L})`,
    `${things}\\s(?:\\p{Ll}+\\s){0,3}?(?:wird|werden) (?:\\p{Ll}+\\s)?knapp(?:er)?(?!\\p{L})`,
    `(?<!\\p{L})(?:ist|sind) (?:\\p{Ll}+ ){0,2}?(?:sanierungsbedürftig|überlastet|überlaufen|überfüllt|veraltet|unterbesetzt|unterfinanziert)(?!\\p{L})`,
  ].join("|"),
  "gu",
);

/** A sentence that speaks of what education is about. */
export const ofEducation =
  /bildung|schul|schüler|kita|kinder|jugend|famili|lern|lehr|erzieh|ausbild|ganztag|fachkr|personal|stellen|räume|angebot|beratung|sprach|integration|kommun|kreis|stadt|region|projekt|verwaltung|finanz|datengrund/iu;
