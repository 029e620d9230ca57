import { chosenFields, countedFields, englishFields } from "./named.js";

/** Nouns that name fields of action, for enumerations in running text. */
const fieldNouns =
  "(?:Handlungs|Arbeits|Themen|Aufgaben|Aktions|Tätigkeits|Gestaltungs|Entwicklungs|Vorhaben|Wirkungs)(?:feld(?:er|ern|es)?|bereichen?|schwerpunkten?)|Schwerpunkten?|Schwerpunktthemen|Themen|Kernthemen|Leitthemen";

/** "zu den Themen A, B und C", "in den Handlungsfeldern A und B" */
const introduced = new RegExp(
  `(?<![\\p{L}])(?:zu|in|mit|auf|an|bei|über|um|für|Mit|Für)\\s+(?:den|die|folgenden|folgende|unseren|ihren|vier|drei|fünf|sechs|sieben)\\s+(?:(?:\\p{Ll}+en|zwei|drei|vier|fünf|sechs|sieben|acht)\\s+){0,2}(?:${fieldNouns}|Bereichen|Bildungsbereichen)\\s*:?\\s+(?=["„»]?(?:\\p{Ll}+e\\s)?\\p{Lu})`,
  "gu",
);

/** "will die Schwerpunkte A und B bearbeiten", "Die Handlungsfelder A und B werden weitergeführt" */
const apposed =
  /(?<!\p{L})(?:[Dd]ie|[Uu]nsere|[Ii]hre)\s(?:(?:\p{Ll}+en|zwei|drei|vier|fünf|sechs)\s){0,2}(?:Handlungsfelder|Themenfelder|Arbeitsfelder|Schwerpunkte|Themenschwerpunkte|Arbeitsschwerpunkte|Schwerpunktthemen|Handlungsschwerpunkte)\s(?=["„»]?(?:\p{Ll}+e\s)?\p{Lu}[^.;:!?]{2,160}\s(?:und|sowie)\s[^.;:!?]{2,80}\s\p{Ll})/gu;

/** "Schwerpunkte der Arbeit sind A, B und C", "Handlungsfelder bilden …", "liegen in …" */
const stated = new RegExp(
  `(?<![\\p{L}-]|mit\\s)(?:${fieldNouns}|Leitsätze|Säulen|Hauptthemen|Teilbereiche)(?![\\p{L}])(?:(?!\\s(?:sind|bilden|liegen|umfassen|lauten|heißen)\\s)[^.;:!?]){0,90}?\\s(?:sind|seien|waren|bilden|umfassen|lauten|heißen|liegen (?:in|auf|bei|im|beim)|sind dabei|sind unter anderem|sind u\\. ?a\\.)(?:\\s(?:in|für|zu|bei|im|seit|während)\\s[^.;:!?,]{3,40}?(?=\\s(?:die|der|das)\\s\\p{Lu}))?(?:\\swie folgt)?\\s*:?\\s*(?:dabei |hierbei |unter anderem |insbesondere |vor allem |vorrangig |derzeit )?`,
  "gu",
);

/** "Erster Arbeitsschwerpunkt war die Schulentwicklungsplanung" */
const singled =
  /(?<!\p{L})(?:Erster|Zweiter|Weiterer|Wichtigster|Zentraler|Aktueller|Besonderer)\s(?:Arbeits|Themen)?[Ss]chwerpunkt(?:\s(?:der|des|ist|in)\s[^.;:!?,]{2,50}?)?\s(?:ist|war|bildet|bleibt)\s(?:dabei |derzeit |auch |weiterhin )?(?=(?:der|die|das)\s|\p{Lu})/gu;

/** "Das Handlungsfeld „Übergang Schule-Beruf“", "Maßnahmen rund um das Thema Fachkräftesicherung" */
const called =
  /(?<!\p{L})(?:(?:Handlungs|Themen|Arbeits|Aufgaben|Aktions|Gestaltungs|Entwicklungs)feld(?:es|er|ern|s)?|(?:(?:Arbeits|Themen)s|S)chwerpunkt(?:thema|themen|e|s)?|Säule)\s(?=[„"»])|(?<!\p{L})(?:Maßnahmen|Aktivitäten|Projekten?|Angeboten?|Arbeit|Initiativen)\s(?:rund um|zu|zum)\s(?:das|dem|den|die|m)?\s?(?:Thema|Themen|Themenfeld|Schwerpunkt|Bereich)\s(?=[„"»]?\p{Lu})/gu;

/** "liegt dabei unser Fokus auf der Zusammenarbeit" */
const turned =
  /(?<!\p{L})(?:liegt|lag|liegen)\s(?:\p{Ll}+\s){0,3}?(?:unser|der|ihr|sein|das|ein)\s(?:\p{Ll}+\s){0,2}(?:Fokus|Schwerpunkt|Augenmerk|Hauptaugenmerk)\s(?:\p{Ll}+\s){0,2}?(?:auf|bei|in|im)\s(?=(?:de[rmn]\s|die\s|das\s)?(?:\p{Ll}+\s)?\p{Lu})/gu;

/** "arbeiten im Bereich „A“ und im Bereich „B“" */
const inField =
  /(?<=(?:arbeite[nt]|tätig|aktiv|engagier(?:t|en)|koordinier(?:t|en)|berät|beraten|unterstütz(?:t|en))(?:\s[^.;:!?]{1,120}?)?\s)[Ii]m\s(?:Bereich|Handlungsfeld|Arbeitsfeld|Themenfeld|Aufgabenfeld)\s(?=[„"»]|\p{Lu}|de[rs]\s)/gu;

/** "Besonderes Augenmerk gilt dem Übergang …", "Der Fokus liegt auf A und B" */
const focused =
  /(?<![\p{L}])(?:(?:[Bb]esonderes\s+|[Ee]in (?:besonderes |weiteres )?)?Augenmerk|[Bb]esondere Aufmerksamkeit|(?:[Dd]er|[Ii]hr|[Uu]nser|[Ee]in)\s+(?:\p{Ll}+\s+)?(?:Fokus|Schwerpunkt|Hauptaugenmerk))(?:\s+(?![^.;:!?,]{2,50}?(?:[Bb]ericht|[Ss]tudie|[Vv]eranstaltung|[Tt]agung|[Kk]onferenz|[Ww]orkshop|[Bb]efragung|[Bb]roschüre|[Aa]usgabe)(?:e?s)?\s)(?:der|des|unserer|ihrer|dieser)\s+[^.;:!?,]{2,50}?)?\s+(?:gilt|galt|liegt|lag|richtet sich|ist|sei|bildet)\s+(?:dabei |hierbei |derzeit |aktuell |weiterhin |vor allem |insbesondere |auch )*(?:auf |bei |beim |in |im )?(?!(?:dem |der |das |die )?(?:Ziel|Frage|Aufgabe|Tatsache|Idee),)(?=(?:de[rmn]|die|das|unserer|einer|einem)\s|\p{Lu})/gu;

const attention =
  "(?:(?:heute|derzeit|dabei|aktuell|vor allem|insbesondere|vorrangig|besonders|zurzeit|weiterhin)\\s+){0,2}";

/**
 * "Im Vordergrund stehen die Themen A und B", "kümmert sich vorrangig um A und B", "konzentriert sich auf drei Felder:
 * A, B und C", "ist in den Bereichen A und B tätig"
 */
const attended = new RegExp(
  [
    `(?<!\\p{L})[Ii]m\\s(?:Vordergrund|Mittelpunkt|Zentrum|Fokus)\\s(?:(?:der|ihrer|unserer)\\s(?:\\p{Ll}+\\s)?(?:Arbeit|Tätigkeit|Aktivitäten)\\s(?:stehen|steht)\\s${attention}|(?:stehen|steht)\\s+${attention}(?=(?:die|folgende)\\s(?:${fieldNouns}|Bereiche|Felder)(?!\\p{L})))(?:(?:die|folgende)\\s(?:${fieldNouns}|Bereiche|Felder)\\s*:?\\s+)?`,
    `(?<!\\p{L})(?:kümmert|kümmern)\\ssich\\s(?:vorrangig|vor allem|insbesondere|hauptsächlich|schwerpunktmäßig|in erster Linie)\\sum\\s+(?!die\\sBelange|das\\sWohl|alle\\s)(?=(?:\\p{Ll}+\\s){0,2}\\p{Lu})`,
    `(?<!\\p{L})(?:konzentriert|konzentrieren|fokussiert|fokussieren)\\s(?:sich|wir uns)\\s+(?:(?:die|der|das|ihre|unsere)\\s\\p{Lu}[\\p{L}-]+\\s)?${attention}auf\\s+(?:(?:die|drei|vier|fünf|sechs|folgende|zwei)\\s(?:\\p{Ll}+\\s)?(?:${fieldNouns}|Bereiche|Felder)\\s*:?\\s+)?(?=(?:die\\s|den\\s|das\\s)?(?:\\p{Ll}+e[nr]?\\s)?\\p{Lu})`,
    `(?<!\\p{L})(?:arbeitet|arbeiten|engagiert sich|unterstützt|berät|wirkt|wirken|koordiniert|ist|sind)\\s(?:[^.;:!?,]{1,40}?\\s)?(?:in|auf)\\s(?:den|folgenden|den folgenden|drei|vier|fünf|sechs)\\s(?:Bereichen|Feldern)\\s*:?\\s+(?=\\p{Lu})`,
  ].join("|"),
  "gu",
);

/** Turns of running text that announce fields, each with the name of its rule; the fields follow the match. */
export const fieldRules = [
  [introduced, "introduced"],
  [apposed, "introduced"],
  [stated, "stated"],
  [focused, "focused"],
  [singled, "singled"],
  [inField, "in-field"],
  [called, "called"],
  [turned, "focused"],
  [attended, "attended"],
  [countedFields, "counted"],
  [chosenFields, "chosen"],
  [englishFields, "english"],
] as const;
