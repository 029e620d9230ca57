import { findAll, findFirst, matches } from "../../language/find-all.js";
import type { Span } from "../../tree/nodes.js";

/** Nouns that name a part of somebody's work whatever stands beside them, as the last word of a noun phrase. */
const strong =
  "(?:(?:\\p{L}+-)?(?:Handlungs|Arbeits|Themen|Aufgaben|Aktions|Tätigkeits|Schwerpunkt|Kern|Leit|Haupt|Querschnitts|Zukunfts|Fokus|Gestaltungs|Entwicklungs|Vorhaben|Wirkungs)(?:felde?r?n?s?|bereiche?n?s?|gebiete?n?s?|schwerpunkte?n?s?|them(?:a|as|en)|komplexe?n?|linien)|(?:Schwerpunkt|Themenschwerpunkt)(?:e[ns]?|s)?)(?![\\p{L}-])";
/** Nouns that do so where they are counted, or of somebody. */
const weak =
  "(?:Themen|Felder[n]?|Bereichen?|Säulen|Arbeitsgruppen|Arbeitskreisen?|Fachgruppen|Bausteinen?|Ebenen|Linien|Dimensionen|Aufgaben)(?![\\p{L}-])";
const count =
  "(?:[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht|[Nn]eun|[Zz]ehn|\\d{1,2}|[Ff]olgende[nr]?|[Dd]iesen?|[Mm]ehreren?|[Bb]eiden)";
const adjectives = "(?:(?!und\\s)\\p{L}\\p{Ll}+(?:e|en|er|es)\\s(?:und\\s)?){0,3}";
const named = `(?:${strong}|(?<=${count}\\s${adjectives})${weak})`;
const adverbs =
  "(?:(?:dabei|hierbei|derzeit|aktuell|zurzeit|weiterhin|vor allem|insbesondere|besonders|auch|künftig|vorrangig|unter anderem|u\\. ?a\\.|zunächst|seither|neben anderem|bisher|jeweils|verstärkt|stärker|gezielt|intensiv|regelmäßig|schwerpunktmäßig|in erster Linie)\\s){0,3}";
/** The beginning of a noun phrase. */
const nouns =
  '(?=(?:d(?:er|ie|as|em|en)\\s|eine?[nmr]?\\s|beim?\\s)?(?:(?!und\\s)\\p{Ll}[\\p{L}-]*e[nrs]?\\s(?:und\\s)?){0,3}["„»]?\\p{Lu}[\\p{L}-]{2})';
const verb =
  "(?:sind|waren|seien|bilde(?:n|t)|heißen|lauten|stell(?:en|t)(?=\\s[^.;:!?]{0,60}dar)|gelten als)";

/** What opens a sentence and is no subject. */
const leads =
  "(?:Für|In|Im|Mit|Bei|Beim|Als|Dabei|Zu|Zum|Zur|An|Am|Auf|Aus|Nach|Seit|Durch|Hier|Dies|Diese|Das|Es|Sie|Er|Wir|Was|Wer|Wie|So|Auch|Neben|Unter|Von|Vom|Darunter|Dazu|Weitere|Unsere|Ihre|Zentrale|Inhaltliche|Wichtige)\\s";

/** What follows the match are fields. */
const behind: readonly RegExp[] = [
  // "Vier Themenkomplexe standen am Anfang fest: A, B", "setzt auf drei Ebenen an: A, B und C"
  `(?<![\\p{L}-])(?:${named}|(?:Haupt)?[Aa]ugenmerk|Fokus)[^.;:!?„“()]{0,140}(?::|,\\s(?:nämlich|und zwar))\\s(?!(?:In|Im|Mit|Das|Es|Wir|Sie|So|Hier|Wie|Was|Wer|Zum|Zur|Auf|Bei|Für)\\s)(?:\\(?\\d{1,2}[.)]\\s)?${nouns}`,
  // "Es sind dies A, B und C", behind a sentence that names fields, is read with it
  // "arbeiten an den Themen A und B", "Für die Felder A und B ist … zuständig", "mit den Schwerpunkten A und B"
  `(?<!\\p{L})(?:zu|in|mit|auf|an|bei|über|um|für|unter|[Ii]n|[Mm]it|[Ff]ür|[Aa]n|[Zz]u|[Ii]m|im|zum|vom)\\s(?:(?:d(?:ie|en|er|as)|ihren|unseren|seinen|${count})\\s){0,2}${adjectives}(?:${strong}|Felder[n]?|Bereichen?|Themen)\\s(?=["„»]?(?:\\p{Ll}+e\\s)?\\p{Lu}[^.;:!?]{2,200}(?:,|\\sund\\s|\\ssowie\\s))`,
  // "Schwerpunkte sind u. a. die Themen A, B"
  `(?<!\\p{L})${strong}(?:\\s(?:de[rs]|in|im|für|bei|unserer|ihrer)\\s[^.;:!?,]{2,70}?)?\\s(?:sind|bilden|bleiben|waren|lauten|heißen|stell(?:t|en)(?=\\s[^.;:!?]{0,90}\\sdar(?!\\p{L})))\\s${adverbs}(?:die Themen\\s|die Bereiche\\s)?${nouns}`,
  // "Die Strategie nennt als Schwerpunkte A und B"
  `(?<!\\p{L})(?:nennt|nennen|benennt|benennen|definiert|definieren|identifiziert)\\sals\\s${adjectives}${strong}\\s${adverbs}${nouns}`,
  // "Als Handlungsfelder gelten A und B"
  `(?<!\\p{L})[Aa]ls\\s${adjectives}${strong}\\s(?:gelten|gilt|kommen|kommt|kam|kamen|dienen|hat|haben|nennt|nennen|wurden|werden|bearbeitet|bearbeiten|tritt|treten)\\s(?:(?<!(?:komm(?:en|t)|kam(?:en)?|tritt|treten)\\s)(?:der|die|das|sich|man)\\s(?:\\p{Lu}[\\p{L}-]+\\s)?)?${adverbs}${nouns}`,
  // "Das Aufgabengebiet umfasst A, B und C", "Zum Aufgabenbereich gehören A und B"
  `(?<!\\p{L})(?:[Dd](?:as|er)|[Ii]hr|[Uu]nser|[Ss]ein)\\s${adjectives}(?:Aufgaben|Arbeits|Tätigkeits)(?:gebiet|bereich|feld|spektrum)(?![\\p{L}-])[^.;:!?,]{0,60}?\\s(?:umfasst|beinhaltet|erstreckt sich auf|besteht aus)\\s${adverbs}${nouns}`,
  `(?<!\\p{L})[Zz]u[mr]?\\s(?:(?:den|unseren|ihren|unserem|ihrem)\\s)?(?:[^.;:!?,]{3,40}?\\s)??${adjectives}(?:(?:Aufgaben|Arbeits|Tätigkeits|Leistungs)(?:gebiete?n?|bereiche?n?|feldern?|feld|spektrum)(?![\\p{L}-])|${strong})[^.;:!?,]{0,60}?\\s(?:gehören|gehört|gehörten|zählen|zählt|zählten)\\s${adverbs}${nouns}`,
  // "Vorrangig bearbeitet werden A und B"
  `^(?:[Vv]orrangig|[Ss]chwerpunktmäßig|[Pp]rioritär|[Ii]n erster Linie|[Vv]ordringlich)\\s(?:bearbeitet|behandelt|verfolgt|angegangen)\\s(?:werden|wird|wurden)\\s${adverbs}${nouns}`,
  // "Zuständig ist das Amt außerdem für A und B"
  `^(?:[Zz]uständig|[Vv]erantwortlich)\\s(?:ist|sind)\\s(?:(?:d(?:as|ie|er)|unser)\\s\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?|es|sie|wir)\\s${adverbs}(?:\\p{Ll}+\\s)?für\\s(?!die\\s(?:Stadt|Region)\\s)${nouns}`,
  // "Gearbeitet wird an den Themen A", "Darum dreht sich unsere Arbeit: A, B, C", "Wir arbeiten zu: A, B"
  `(?<!\\p{L})(?:[Uu]nsere|[Ii]hre|[Dd]ie) Arbeit(?: (?:de[rs]|im|in)\\s[^.;:!?,]{2,50})?:\\s(?=\\p{Lu}[^.;:!?]{3,200},\\s)|(?<!\\p{L})(?:[Ww]ir arbeiten|arbeiten wir)\\s(?:zu|an|in)(?: den Themen| folgenden Themen)?:\\s(?=\\p{Lu})`,
  // "Drei Themen bestimmen die Arbeit: A, B und C" is read as the first; "dem Bildungsbüro obliegen A und B"
  `(?<!\\p{L})oblieg(?:t|en)\\s(?:(?:ihm|ihr|uns|d(?:em|er)\\s\\p{Lu}[\\p{L}-]+)\\s)?${adverbs}${nouns}(?!de[mr]\\s)`,
  `^[Dd](?:em|er)\\s\\p{Lu}[\\p{L}-]+(?:\\s[^.;:!?,]{2,50}?)?\\soblieg(?:t|en)\\s${adverbs}${nouns}`,
  `^(?:[Vv]erantwortet|[Bb]etreut|[Kk]oordiniert|[Bb]earbeitet)\\s(?:werden|wird)\\s(?:dort|hier|dabei|von hier aus)\\s${adverbs}${nouns}`,
  `(?<!\\p{L})(?:[Aa]nsprechpartner\\p{L}*|[Aa]nsprechperson)\\s(?:in|bei|zu|für)\\s(?:alle[nr]?\\s)?(?:Fragen|Themen|Belangen?|Angelegenheiten)\\s(?:de[rs]|rund um|zu|zu[mr]|über)\\s(?!Kommunen|Schulen|Eltern)${nouns}`,
  `(?<!\\p{L})(?:konzentriert|konzentrieren|richtet|richten)\\s(?:seine|ihre|die|unsere)\\s(?:Arbeit|Tätigkeit|Aktivitäten|Kräfte)\\s${adverbs}(?:auf|an)\\s${nouns}`,
  `(?<!\\p{L})(?:ist|sind)\\s(?:der Stadt|dem Kreis|dem Landkreis|der Region|uns|der Kommune)\\s${adverbs}${nouns}(?=[^.;:!?]{3,120}[.]?$)`,
].map((source) => new RegExp(source, "gu"));

const office =
  "(?:\\p{L}*(?:[Bb]üros?|[Ss]tellen?|[Mm]anagement|[Kk]oordination|[Kk]oordinierung|[Rr]eferat|[Ss]achgebiet|[Ff]achbereich|[Ff]achdienst|[Kk]reis|[Ss]tadt|[Rr]egion|[Nn]etzwerk|Team)|Wir|Es|Sie)";

/** The fields stand within the match. */
const within: readonly RegExp[] = [
  // "A, B und C heißen die drei Handlungsfelder", "A und B sind Themen, um die sich alles dreht"
  `^(?!${leads})(?:["„»]|(?:[Dd](?:ie|er|as)\\s)?\\p{Lu})[^.;:!?]{2,220}?\\s(?:${verb}|[–—]\\s(?:das|dies|so)\\s(?:sind|waren|heißen|lauten))\\s(?:(?:die|unsere|ihre|auch|weiterhin|nur|einige|der|zwei|drei|vier|fünf|sechs)\\s){0,3}${adjectives}(?:${strong}|(?<=[–—][^.;:!?]{3,60})${weak}|Themen(?=,\\s(?:um|mit|an)\\s))`,
  // "hat X zum Schwerpunktthema bestimmt", "A und B in den Vordergrund zu stellen"
  `(?<!\\p{L})(?:hat|haben|wurden?|machte|erklärte|bestimmte|macht)\\s(?:(?:der|die|das)\\s(?:\\p{Lu}[\\p{L}-]+\\s){1,3})?(?<fields>${nouns}[^.;:!?]{4,140}?)\\s(?:zum|zu|als)\\s(?:(?:den|ihren|seinen|einem|einen)\\s)?${adjectives}${strong}[^.;:!?,]{0,50}?\\s(?:bestimmt|erklärt|gemacht|erhoben|gewählt|festgelegt|definiert|benannt|beschlossen|vereinbart)(?!\\p{L})`,
  `(?:,\\s|(?<!\\p{L})(?:will|wollen|möchten?|soll|sollen)\\s(?:(?:der|die|das)\\s\\p{Lu}[\\p{L}-]+\\s)?)(?:in\\s[^.;:!?,]{3,40}?\\s)?(?<fields>(?:die|den|das)\\s[^.;:!?,]{4,120}?)\\s(?:in den (?:Vordergrund|Mittelpunkt|Fokus)|ins Zentrum)\\s(?:zu\\s)?(?:stellen|rücken)(?!\\p{L})`,
  // "Mit der Alphabetisierung kam ein weiteres Handlungsfeld hinzu"
  `(?<!\\p{L})[Mm]it\\s(?<fields>${nouns}[^.;:!?,]{4,90}?)\\s(?:kam(?:en)?|kommt|kommen|tritt|treten|wurden?)\\s[^.;:!?,]{0,40}?${adjectives}${strong}\\s(?:hinzu|dazu)(?!\\p{L})`,
  // "sind mit A und B betraut", "mit A befasst"
  `(?<!\\p{L})(?:ist|sind|wird|wurden?)\\s(?:[^.;:!?,]{0,40}?\\s)?mit\\s(?<fields>${nouns}[^.;:!?]{4,160}?)\\s(?:betraut|befasst|beauftragt)(?=[.,;]|$)`,
  // "Künftig sollen A und B vorrangig bearbeitet werden"
  `(?<!\\p{L})(?:sollen|soll|werden|wird|wurden)\\s(?:\\p{Ll}+\\s)?(?<fields>${nouns}[^.;:!?]{4,220}?)\\s(?:vorrangig|schwerpunktmäßig|prioritär|vordringlich|in erster Linie|als Schwerpunkte?)\\s(?:weiter\\s)?(?:bearbeitet|behandelt|verfolgt|angegangen|vorangetrieben|vorangebracht)(?!\\p{L})`,
  // "Ein neuer Bereich, die Elternbildung, kam dazu"
  `(?<!\\p{L})[Ee]in\\s(?:weitere|neue|zusätzliche|zweite|dritte|vierte|fünfte|eigene|wichtige|zentrale|besondere)[rs]\\s(?:${strong}|Thema|Bereich|Feld|Baustein),\\s(?<fields>${nouns}[^.;:!?,]{4,90}),\\s(?:ist|war|wurde|kam|kommt|wird|soll|bildet|betrifft|entsteht|gilt|tritt|trat)(?!\\p{L})`,
  // "Neben A bildet B den zweiten Schwerpunkt"
  `^Neben\\s[^.;:!?,]{4,80}?\\s(?:bildet|bilden|ist|sind|stellt|stellen)\\s(?<fields>d(?:ie|er|as)\\s[^.;:!?,]{4,90}?)\\s(?:den|das|einen?|der)\\s${adjectives}${strong}`,
  // "Zusätzlich wird das Thema X bearbeitet"
  `(?<!\\p{L})(?:wird|werden)\\s(?:\\p{Ll}+\\s)?(?:das Thema|die Themen|der Bereich|die Bereiche|das Handlungsfeld)\\s(?<fields>["„»]?\\p{Lu}[^.;:!?]{3,140}?)\\s(?:bearbeitet|behandelt|aufgegriffen|vertieft|verfolgt|vorangetrieben|weiterentwickelt)(?=[.,;]|$)`,
  // "Als Querschnittsthemen ziehen sich A und B durch alle Projekte"
  `(?<!\\p{L})(?:ziehen|zieht)\\ssich\\s${adverbs}(?<fields>${nouns}[^.;:!?]{3,120}?)\\sdurch\\s(?=alle|sämtliche|die|das|unsere)`,
  // "nimmt vor allem X in den Blick", "hat A und B im Blick"
  `(?<!\\p{L})(?:nimmt|nehmen|hat|haben)\\s(?:(?:das|die|der|es|sie|wir)\\s(?:\\p{Lu}[\\p{L}-]+\\s)?)?${adverbs}(?<fields>${nouns}[^.;:!?]{4,120}?)\\s(?:besonders\\s|stärker\\s)?(?:in den|im) Blick(?=[.,;]|$)`,
  // "wird in den Feldern A, B und C weiterentwickelt", "in den Themenbereichen A und B tätig"
  `(?<!\\p{L})in\\s(?:den|folgenden|drei|vier|fünf)\\s${adjectives}(?:Feldern|Bereichen|Themenbereichen|Themenfeldern|Handlungsfeldern|Arbeitsfeldern)\\s(?<fields>\\p{Lu}[^.;:!?]{4,140}?)\\s(?:\\p{Ll}+t|tätig|aktiv|weiterentwickelt)(?=[.,;]|$)`,
  // "Drei Themen bestimmen" is read as a colon; "Auf das Thema A spezialisiert"
  `(?<!\\p{L})sich\\s(?:[^.;:!?,]{0,60}?\\s)?auf\\s(?:die Themen?\\s|das Thema\\s)?(?<fields>${nouns}[^.;:!?]{4,120}?)\\s(?:spezialisiert|konzentriert|fokussiert|verständigt)(?=[.,;]|$)`,
  `^(?:${office}|[^.;:!?,]{2,60}${office})\\s(?:[^.;:!?,]{0,50}?\\s)?(?:ist|sind)\\sdamit\\sbefasst,\\s(?<fields>${nouns}[^.;:!?]{4,120})`,
].map((source) => new RegExp(source, "gu"));

/** "Der Bogen spannt sich von A über B bis zu C": steps of a range of tasks. */
const range =
  /(?<!\p{L})(?:[Aa]ufgaben(?:spektrum|bereich|felder)?|Themen(?:spektrum|felder)?|Tätigkeits(?:feld|spektrum)|[Ss]pektrum|[Bb]ogen|[Pp]alette|Arbeit)(?!\p{L})[^.;:!?]{0,80}?\s(?:reich(?:t|en)|spann(?:t|en) sich|erstreck(?:t|en) sich)\s(?:\p{Ll}+\s){0,2}?(?:von|vom)\s(?=[^.;:!?]{3,200}?\sbis\s)/u;
const steps = /,?\s(?:über|bis(?:\shin)?\s(?:zu[mr]?|in|auf))\s/gu;
/** Three names in quotation marks, or two, beside a noun for fields: „A“, „B“ und „C“. */
const quotedRow =
  /(?:„[^“”"„]{2,90}[“”"]|"[^"]{2,90}"|»[^«]{2,90}«)(?:(?:,|,?\s(?:und|sowie|&))\s(?:„[^“”"„]{2,90}[“”"]|"[^"]{2,90}"|»[^«]{2,90}«))+/gu;
const quotation = /[„"»][^“”"„«»]{2,90}[“”"«]/gu;
const nearField = new RegExp(`(?<![\\p{L}-])(?:${strong}|${weak}|Arbeitskreise?n?|Arbeitsgruppen?)`, "u");
const cue =
  /[Ff]eld|[Gg]ruppen|rbeitskreise|[Aa]genda|[Bb]ereich|[Gg]ebiet|[Ss]chwerpunkt|[Tt]hem|komplex|Säulen|Bausteine|Ebenen|Linien|Dimension|Aufgabe|Arbeit|Blick|obl[ie]+g|betraut|befasst|beauftragt|[Ff]ragen|spezialisiert|konzentrier|fokussier|Vordergrund|Mittelpunkt|Zentrum|Spektrum|Bogen|Palette|wichtig|Forum|[Vv]erantwortet|AK|AG|vorrangig|bearbeitet/u;

/** What a sentence predicates of a noun for fields of action, or an office of its work. */
export function predicatedFields(text: string): Span[] {
  if (!matches(text, cue) || /^(?:Wer|Wenn|Wo|Was|Welche)\s/u.test(text)) return [];
  const spans: Span[] = [];
  const add = (start: number, end: number): void => {
    if (spans.every((other) => start >= other.end || end <= other.start)) spans.push({ start, end });
  };
  if (matches(text, nearField))
    // with their marks, so that they stay whole
    for (const row of findAll(text, quotedRow))
      for (const name of findAll(row[0], quotation))
        add(row.index + name.index, row.index + name.index + name[0].length);
  if (spans.length === 0) {
    for (const pattern of behind)
      for (const match of findAll(text, pattern)) add(match.index + match[0].length, text.length);
    for (const pattern of within)
      for (const match of findAll(text, pattern)) {
        const fields = match.groups?.fields ?? fieldsBefore(match[0]);
        const start = match.index + match[0].indexOf(fields);
        add(start, start + fields.length);
      }
    const from = findFirst(text, range);
    if (from) {
      let start = from.index + from[0].length;
      for (const step of findAll(text.slice(start), steps)) {
        const at = from.index + from[0].length + step.index;
        add(start, at);
        start = at + step[0].length;
      }
      add(start, text.length);
    }
  }
  return spans;
}

/** Of "A, B und C heißen die Handlungsfelder" what stands before the verb. */
const fieldsBefore = (words: string): string =>
  words.replace(new RegExp(`\\s(?:${verb}|[–—])\\s(?!.*\\s(?:${verb})\\s).*$`, "u"), "");
