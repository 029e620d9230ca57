import { type Trigger, triggered } from "../../language/announced.js";
import { matchesOf } from "../../language/find-all.js";
import { findOverlapping } from "../../language/overlap.js";
import { enumerate } from "../../language/phrases.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { goesOnCounting } from "../action-field/stressed.js";
import { hasAdverseWords } from "../challenge/adverse-words.js";

const noun =
  "(?:Maßnahmen?|Aktivitäten|Vorhaben|Projekten?|Initiativen|Angebote?n?|\\p{L}+angeboten|Bausteine?n?|Instrumente?n?|Formate?n?|Leistungen|Dienstleistungen|Serviceleistungen)";
/** What is to be done, as a noun: "Entwicklung eines Leitbildes". */
const nominalised =
  "(?:\\p{Ll}+[en]\\s)?\\p{Lu}[\\p{L}-]*(?:ung|bau|tion|[Aa]usch)(?:\\s(?:und|sowie)\\s\\p{Lu}[\\p{L}-]*)?\\s(?:de[rs]|von|eine[rs]|\\p{Ll}+e[rn])\\s";
const isNominalised = new RegExp(`^${nominalised}`, "u");
const stop = /[;!?:]|\.(?=\s|$)|\s[–—]\s|,\s(?:um|damit|mit denen|wobei|which)\s/u;

/** "Zu den Maßnahmen gehören A, B und C"; "Maßnahmen wie A und B"; "Measures include …". */
const triggers: readonly Trigger[] = [
  {
    name: "measures-are",
    pattern: new RegExp(
      `(?<![\\p{L}])[Zz]u\\s+(?:den|unseren|diesen)\\s+(?:\\p{Ll}+\\s+)?(?:\\p{Ll}+en\\s+)?${noun}(?![\\p{L}])[^.;:!?,]{0,60}?\\s(?:gehören|gehört|gehörten|zählen|zählt|zählten)\\s+(?:(?:unter anderem|u\\. ?a\\.|beispielsweise|insbesondere|auch|vor allem|etwa|zum Beispiel|außerdem|ebenso|neben)\\s){0,2}`,
      "gu",
    ),
    stop,
  },
  {
    name: "measures-colon",
    pattern:
      /(?<=\p{L}\s)(?:Maßnahmen|Aktivitäten|Bausteinen?|Schritten?|Vorhaben|(?:Leit|Schlüssel|Modell|Pilot|Teil)?[Pp]rojekte|Initiativen|Instrumente|Formate)(?![\p{L}])[^.;:!?]{0,60}:\s+(?!(?:Sie|Er|Es|Wir|Diese\p{Ll}*|Dies|Hier|Dabei|Damit|So|Denn)\s)(?=\p{L})/gu,
    stop,
  },
  {
    name: "measures-such-as",
    pattern:
      /(?<![\p{L}])(?:Maßnahmen|Aktivitäten|Angeboten?|\p{L}+angeboten?|Formaten?)\s+wie\s+(?:zum Beispiel\s+|etwa\s+|z\. ?B\.\s+)?(?=\p{L})/gu,
    stop,
  },
  {
    // "Geplant sind dafür eine mobile Beratung und ein Stipendium"
    name: "planned",
    pattern:
      /(?<=^|[.;:]\s)(?:(?:Geplant|Vorgesehen|In Planung|In Vorbereitung|Angedacht) (?:sind|ist)|(?:Umgesetzt|Realisiert|Erprobt|Vorgeschlagen|Empfohlen|Angeregt|Aufgelegt|Auf den Weg gebracht|Angestoßen|Ins Leben gerufen|Eingeführt|Aufgebaut|Eingerichtet|Geschaffen|Gestartet|Entwickelt|Ausgebaut|Angeboten|Begonnen|Vereinbart|Verabredet) (?:werden soll(?:en)?|wird|werden|wurden?))\s(?:(?:hierzu|als Nächstes|im nächsten Schritt|im ersten Schritt|nun|dafür|dazu|hierfür|außerdem|auch|zudem|unter anderem|ferner|weiterhin|ebenfalls|derzeit|zunächst|künftig)\s){0,3}(?=(?:eine?|einen|der|die|das|mehrere|weitere|zwei|drei|vier|\p{Ll}+e\s\p{Lu}|\p{Lu}))/gu,
    stop: new RegExp(
      `[;!?:]|\\.(?=\\s|$)|\\s[–—]\\s|,\\s(?:um|damit|mit denen|wobei|in|an)\\s|,\\s(?:der|die|das)\\s(?!${nominalised})`,
      "u",
    ),
  },
  {
    // "Im Rahmen des Projekts sind außerdem die Einrichtung eines Rats und Fachtage vorgesehen"
    name: "planned",
    pattern:
      /(?<=^(?:(?:Im|In|Für|Zum|Zur|Bis|Ab|Mit|Darüber|Neben)\s[^.;:!?,]{2,80}|Außerdem|Zudem|Daneben|Zusätzlich|Ferner|Weiterhin|Künftig|Ergänzend|Dazu|Hierzu|Dafür)\s)(?:ist|sind)\s(?:(?:dafür|dazu|hierfür|außerdem|auch|zudem|unter anderem|ferner|weiterhin|ebenfalls|derzeit|zunächst|künftig)\s){0,3}(?=(?:eine?|der|die|das|mehrere|weitere|regelmäßige|zwei|drei|vier)\s[^.;:!?]{6,200}?\s(?:vorgesehen|geplant|angedacht|in (?:Planung|Vorbereitung))(?=[.,;]|$))/gu,
    stop: /\s(?:vorgesehen|geplant|angedacht|in (?:Planung|Vorbereitung))(?=[.,;]|$)/u,
  },
  {
    // "Der Maßnahmenplan umfasst unter anderem A, B und C"; "Er beinhaltet …" goes back to one
    name: "plan-holds",
    pattern:
      /(?<!\p{L})(?:(?:Maßnahmen|Aktions|Arbeits|Umsetzungs)(?:plan|paket|katalog|programm)|Maßnahmenbündel|(?:Das|Dieses) (?:\p{Ll}+e )?(?:\p{L}*[Pp]aket|Programm|Projekt|Vorhaben|Angebot)|Er|Es)\s(?:umfasst|umfasse|beinhaltet|beinhalte|enthält|enthalte|besteht aus|bestehe aus)\s(?:(?:unter anderem|u\. ?a\.|zum Beispiel|insbesondere|auch|etwa)\s)?(?=(?:eine?[nmr]?|d(?:ie|en|as|er)|\d+|\p{Lu}|\p{Ll}+e[nrs]?\s\p{Lu}))/gu,
    stop: /[;!?:]|\.(?=\s|$)|\s[–—]\s|,\s(?:um|damit|mit denen|wobei)\s/u,
  },
  {
    // "Eingerichtet wurden sechs Elterncafés", "Zum Einsatz kommen 15 Lotsen"
    name: "set-up",
    pattern:
      /(?<=^|[.;:]\s)(?:(?:Eingerichtet|Aufgebaut|Gestartet|Angeboten|Eingeführt|Geschaffen|Aufgelegt) (?:wurden|werden)|Zum Einsatz (?:kommen|kamen))\s(?:(?:dafür|dazu|hierfür|außerdem|auch|zudem|unter anderem|bisher|bereits|jährlich)\s){0,3}(?=(?:eine?|einen|mehrere|weitere|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\d+)\s)/gu,
    stop: /[;!?:]|\.(?=\s|$)|\s[–—]\s|,\s(?:um|damit|mit denen|wobei|der|die|das|in|an)\s/u,
  },
  {
    // "Die Angebote reichen von Sprachkursen über Beratung bis zu Patenschaften"
    name: "range-from",
    pattern:
      /(?<!\p{L})(?:\p{L}*[Aa]ngebote?|Maßnahmen|Aktivitäten|Projekte|Palette|Spektrum|Bandbreite|Unterstützung|Hilfen?)(?!\p{L})[^.;:!?]{0,90}?\sreich(?:t|en)\s(?:\p{Ll}+\s){0,2}?(?:von|vom)\s(?=[^.;:!?]{3,200}?\sbis\s)/gu,
    stop,
  },
  {
    name: "among-them",
    pattern:
      /(?<=^)(?:Dazu|Hierzu|Darunter) (?:gehören|zählen|sind)\s(?:(?:unter anderem|etwa|auch|zum Beispiel)\s)?/gu,
    stop: /[;!?:]|\.(?=\s|$)|\s[–—]\s|,\s(?:um|damit|mit denen|wobei)\s/u,
  },
  {
    // "Hierzu werden eine Prozessbegleitung und Fortbildungen angeboten"
    name: "offered-for-it",
    pattern:
      /^(?:Hierzu|Hierfür|Dafür|Dazu)\s(?:wird|werden)\s(?:(?:u\. ?a\.|unter anderem|auch|zudem|regelmäßig)\s)?(?=(?:eine?n?\s|die\s|\p{Ll}+e\s|\p{Lu})[^.;:!?]{6,170}?\s(?:angeboten|eingerichtet|durchgeführt|bereitgestellt|geschaffen|organisiert)(?=[.,;]|\sund\s|$))/gu,
    stop: /\s(?:angeboten|eingerichtet|durchgeführt|bereitgestellt|geschaffen|organisiert)(?=[.,;]|\sund\s|$)/u,
  },
  {
    // "unterstützt die Schulen in Form von Beratung, Fachtagen und Fortbildungen"
    name: "in-form-of",
    pattern:
      /(?<!\p{L})(?:[Uu]nterst(?:ü|u)tz\p{Ll}*|[Bb]egleite\p{Ll}*|[Ff]ördert|Hilfe)\s(?:[^.;:!?]{0,90}?\s)?[Ii]n Form von\s+(?=[^.;:!?]{3,160}?,\s)/gu,
    stop: /[;!?:]|\.(?=\s|$)|\s[–—]\s|\s(?:begleiten|unterstützen|begleitet|unterstützt)\s/u,
  },
  {
    // "Bausteine des Programms sind eine Elternschule und ein Lerntreff"
    name: "measures-copula",
    pattern:
      /(?<![\p{L}-]|(?:mit|für|bei|an|von)\s|Als\s(?:\p{Ll}+\s)?)(?:\p{L}\p{Ll}+e[rs]?\s){0,2}(?:Maßnahmen|Projekte|Angebote|Bausteine|Instrumente|Formate|Aktivitäten|Vorhaben|Hilfen|Beispiele)(?![\p{L}-])(?:\s(?:de[rs]|in|im|für|hierfür|dafür|dazu|unserer|ihrer)\s?[^.;:!?,]{0,70}?)?\s(?:sind|bilden|waren)\s(?:(?:unter anderem|u\. ?a\.|beispielsweise|insbesondere|auch|vor allem|etwa|zum Beispiel|dabei|derzeit)\s){0,2}(?=(?:d(?:ie|as|er)|eine?n?|\p{Lu}|\p{Ll}+e[nrs]?\s\p{Lu})[^.;:!?]{3,200}?(?:,\s|\s(?:und|sowie)\s))/gu,
    stop,
  },
  {
    // "Eine erste Maßnahme ist die Schulung von Lotsen", "Neu ist ein Bildungspass", "Bewährt hat sich ein Elterntreff"
    name: "one-measure",
    pattern:
      /(?<!\p{L})(?:(?:[Ee]ine?|[Dd]as|[Dd]ie|[Dd]er)\s(?:erste|nächste|zweite|weitere|wichtige|zentrale|konkrete|jüngste|neueste)[rs]?\s(?:Maßnahme|Projekt|Vorhaben|Angebot|Baustein|Schritt)(?:\s(?:de[rs]|für|im|in|zu[rm]|auf)\s[^.;:!?,]{2,60}?)?\s(?:ist|war|bildet|wird)\s(?:(?:dabei|derzeit|auch|nun|zunächst|bereits)\s)?|(?<=^|[.;:]\s)(?:(?:Ein\s(?:\p{Ll}+er\s)?|Nächster\s|Erster\s|Weiterer\s|Wichtiger\s)(?:Baustein|Schritt)(?:\s(?:de[rs]|für|im|in|zu[rm]|auf)\s[^.;:!?,]{2,60}?)?\s(?:ist|war|bildet)|Hinzu (?:kommt|kommen|kam|kamen)|Neu (?:ist|sind)|Neu hinzu (?:kommt|kommen|kam|kamen)|Bewährt (?:hat|haben) sich|Beispiele? (?:dafür |hierfür )?(?:ist|sind))\s(?:(?:dabei|auch|vor allem|etwa|zum Beispiel|außerdem|zudem)\s)?)(?=(?:eine?|die|der|das|zwei|drei|mehrere)\s(?:\p{Ll}+e[rs]?\s){0,2}\p{Lu})/gu,
    stop: /[;!?:]|\.(?=\s|$)|\s[–—]\s|,\s(?:um|damit|mit de[rmn]en?|wobei|der|die|das|dass|in|an|bei)\s/u,
  },
  {
    // "Als nächster Schritt wird ein Lernhaus eingerichtet"
    name: "one-measure",
    pattern:
      /(?<!\p{L})[Aa]ls\s(?:\p{Ll}+e[rsn]?\s)?(?:Sofort|Einzel)?(?:[Mm]aßnahmen?|Schritte?|Vorhaben|Projekte?|Bausteine?|(?<=e[rsn]?\s)Angebote?)(?:\s(?:de[rs]|für|im|in|zu[rm])\s[^.;:!?,]{2,50}?)?\s(?:wird|werden|wurden?|ist|sind)\s(?:(?:dabei|derzeit|auch|nun|zunächst|bereits|unter anderem)\s)?(?=(?:eine?|die|der|das|zwei|drei|mehrere|\p{Lu})[^.;:!?]{4,180}?\s(?!be(?:kann|währ|lieb|gehr|werte)t)\p{Ll}+(?:t|en)(?=[.,;]|$))/gu,
    stop: /\s(?:auf den Weg gebracht|ins Leben gerufen|\p{Ll}*(?:ge\p{Ll}+(?:t|en)|(?:ver|be|er)\p{Ll}+t|\p{Ll}+iert))(?=[.,;]|$)/u,
  },
  {
    // "Abhilfe schafft seit 2019 ein Lernbus, der …"
    name: "remedy",
    pattern:
      /(?<=^|[.;:]\s)(?:Abhilfe (?:schafft|schaffen(?: (?:soll|sollen|wird|werden|kann|können))?|schuf|schufen)|Dagegen (?:hilft|helfen)|Entlastung (?:bringt|bringen)|Darauf reagiert (?:der|die|das) \p{Lu}[\p{L}-]+ mit)\s(?:(?:seit|hier|dort|dabei|inzwischen|nun|künftig|zunächst|seither|ab)\s(?:\d{4}\s|dem \p{Lu}\p{Ll}+\s)?){0,2}(?:neben de[rmn] [^.;:!?,]{3,40}?\s)?(?=(?:eine?[mnr]?|die|der|das|dem|den|\p{Ll}+e[nrs]?)\s[„»]?\p{L})/gu,
    stop: /[;!?:]|\.(?=\s|$)|\s[–—]\s|,\s(?:der|die|das|um|damit|mit de[rmn]en?|wobei|in|an|bei)\s/u,
  },
  {
    // "Beim Projekt „Lesezeit“ begleiten 20 Freiwillige Kinder", "Im Kurs „Neustart“ holen Eltern Abschlüsse nach"
    name: "named-project",
    pattern:
      /(?<=^|[.;:]\s)(?:Beim|Im|Mit dem|In der|Bei der|Mit der)\s(?:\p{Ll}+en\s)?(?:\p{L}*[Pp]rojekt|\p{L}*[Aa]ngebot|\p{L}*[Kk]urs|\p{L}*[Ww]ettbewerb|Initiative|\p{L}*[Ww]erkstatt|\p{L}*[Rr]eihe|Format)\s(?=„[^“”„]{3,60}[“”]\s(?:begleiten|betreuen|unterstützen|lernen|helfen|besuchen|lesen|arbeiten|erkunden|treffen|werden|holen|bekommen|erhalten|können|üben|bringen|beraten|stellen|fahren)\s)/gu,
    stop: /(?<=[“”])\s/u,
  },
  {
    name: "english",
    pattern:
      /(?<![\p{L}])(?:measures|activities|methodology|services)(?: [^.;:!?,]{1,40}?)? (?:includes?|comprises?|are)\s+/giu,
    stop,
  },
];

/** What the sentence before must speak of, where this one goes back to it. */
const plans =
  /(?:maßnahmen|aktions|umsetzungs)(?:plan|paket|katalog|programm)|maßnahmen|angebote|projekt|vorhaben/iu;

/** The items of an enumeration; none where the sentence goes back to something else than measures. */
function itemsOf(view: View, found: Span & { readonly name: string }): Span[] {
  const sentence = view.sentenceAt(found.start);
  const opening = sentence && view.slice(sentence.start, found.start);
  if (
    found.name !== "offered-for-it" &&
    opening !== undefined &&
    /^(?:Er|Es|Dazu|Hierzu|Darunter)\s/u.test(opening)
  ) {
    const before = view.slice(Math.max(0, sentence!.start - 160), sentence!.start).trimEnd();
    const last = /[^.!?]*[.!?]?$/u.exec(before)?.[0] ?? "";
    if (before.includes("\n\n") && last.length === 0) return [];
    // what explains itself in a clause of its own cannot be told from the next item
    const rest = view.slice(found.start, found.end);
    if (!plans.test(last) || (found.name === "among-them" && /[“”"«]|,\s(?:die|der|das|denen)\s/u.test(rest)))
      return [];
  }
  if (found.name === "range-from") return stepsOf(view, found);
  const items: Span[] = [];
  for (const item of enumerate(view.text, found, true)) {
    const words = view.slice(item.start, item.end);
    const last = items.at(-1);
    // a relative clause belongs to the item that it explains
    if (
      last &&
      /,\s(?:der|die|das|den|denen)\s$/u.test(view.slice(item.start - 7, item.start)) &&
      /\s\p{Ll}+(?:t|en)$/u.test(words) &&
      !/^\p{Lu}/u.test(words)
    )
      items[items.length - 1] = { start: last.start, end: item.end };
    else items.push(item);
  }
  // "umfasst 164 Seiten", "umfasst zwei Jahre"
  const size =
    /(?<!\p{L})(?:Seiten|Jahre|Monate|Euro|Maßnahmen|Kapitel|Handlungsfelder|Ziele|Gemeinden|Stunden|Module|Personen|Mitglieder|Schwerpunkte|Themen|Bereiche)(?!\p{L})/u;
  return found.name === "plan-holds" && (items.length < 2 || size.test(view.slice(found.start, found.end)))
    ? []
    : items;
}

/** "(von) A über B bis hin zu C" */
function stepsOf(view: View, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const step of matchesOf(
    view.slice(start, end),
    /,?\s(?:über|bis(?:\shin)?\s(?:zu[mr]?|in|auf))\s/gu,
  )) {
    parts.push({ start: from, end: start + step.index });
    from = start + step.index + step[0].length;
  }
  return [...parts, { start: from, end }];
}

/** Rules that take any noun. */
const mayBeOther = /^(?:planned|plan-holds|set-up|among-them|one-measure)$/u;
/** What is planned and has a kind of its own. */
const notPlanned =
  /\d{4}|(?:konferenz|tagung|fachtag|workshop|forum|treffen|veranstaltung|messe|bericht|plan|leitbild|konzept|strategie|laufzeit|förderung|stellen?|büro|antrag|anträge|schritt|stufe|phase|beirat|gremium|rat|ausschuss|lenkungsgruppe|steuerungsgruppe|lenkungskreis)(?:en|e|s|es)?(?!\p{L})/iu;

/** "Er nennt drei Themen. … Hinzu kommen A und B" */
function namesFields(view: View, at: number): boolean {
  const sentence = view.sentenceAt(at);
  return sentence !== undefined && goesOnCounting(view, sentence);
}

const agency = /(?<!\p{L})(?:\p{L}*[Aa]gentur(?:en)?|REAB|TransMit)(?!\p{L}|\sfür\sArbeit)/u;

const forOthers = /[Üü]bertrag|[Tt]ipps?(?!\p{L})|[Gg]elingen|[Ee]rfolgsfaktor|[Nn]achahm|[Tt]ransfer/u;

/** What sentences count up as measures, with the name of the rule. */
export function* findEnumerated(view: View): Generator<Span & { readonly name: string }> {
  for (const found of triggered(view, triggers)) {
    // what an agency has to offer to communes
    if (found.name === "plan-holds" && agency.test(view.blockAt(found.start)?.text.slice(0, 3000) ?? ""))
      continue;
    // what others are advised to heed
    if (
      found.name === "planned" &&
      forOthers.test(view.blockAt(found.start)?.headings.at(-1)?.text ?? "") &&
      /mpfohlen/u.test(view.slice(Math.max(0, found.start - 40), found.start))
    )
      continue;
    for (const item of itemsOf(view, found)) {
      const words = view.slice(item.start, item.end);
      // a funding programme is none
      if (
        found.name === "named-project" &&
        findOverlapping(view.mentions.programmes, item)?.programmeId !== undefined
      )
        continue;
      // "Hinzu kam ein deutliches Gefälle"
      if (found.name === "one-measure" && (hasAdverseWords(words) || namesFields(view, found.start)))
        continue;
      if (mayBeOther.test(found.name) && notPlanned.test(words) && !isNominalised.test(words)) continue;
      yield { ...item, name: found.name };
    }
  }
}
