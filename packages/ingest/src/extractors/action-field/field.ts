import { nominativeAfterArticle, phraseText, trimPhrase, wordCount } from "../../language/phrases.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import type { CandidateOf } from "../extractor.js";

/** A field of action as the rules state it. */
export type Field = CandidateOf<"actionField">;

/** A verb that the clause ends with is no part of its last item: "… und Bildungsmanagement angesiedelt". */
const closingVerb =
  /(?<=\p{Lu}[\p{L}-]*)(?<!Anfang)\s+(?!\p{Ll}*ment$)(?:\p{Ll}*ge\p{Ll}+(?:t|en)|(?:be|ver|er|zer|ent)\p{Ll}+(?:t|en)(?:\swerden)?|\p{Ll}+iert(?:\swerden)?|statt|ein|auf|vor|an|wieder|zusammen|hinzu|dazu|dar)$/u;

/** Verbs mark a clause, not a field; so do words that point to what follows, or where something goes on from. */
export const clause =
  /(?<!\p{L})da(?:r(?:auf|an|in|um|über)|für|bei|zu)$|^(?:von|nach|bis) (?:dort|da)(?!\p{L})|(?<![\p{L}])(?:ist|sind|war|waren|hat|haben|wird|werden|wurde|wurden|kann|können|soll|sollen|muss|müssen|is|are|was|were|has|have|will)(?![\p{L}])/u;

const sinceWhen = /\s\((?:(?:neu )?seit|ab|neu)\s[^()]{0,30}\d{4}\)$/u;

/** A field that is named in quotation marks ends with them. */
const title = /^\s*(?:„[^“”"„]{2,90}[“”"]|"[^"]{2,90}"|»[^«]{2,90}«)/u;

/** "(Die Handlungsfelder sind) im Kooperationsvertrag mit dem Land (festgelegt)": where, and not which. */
const inPaper =
  /^(?:im|in|auf|mit|durch|von|vom)\s(?:[^,]{0,40}\s)?\p{L}*(?:[Vv]ertrag|[Vv]ereinbarung|[Kk]onzept|[Ss]trategie|[Pp]lan|[Ll]eitbild|[Bb]ericht|[Bb]eschluss)(?!\p{L})/u;

/** What a region is run by: "Die drei Ebenen sind die Steuerungsgruppe, das Bildungsbüro und der Beirat." */
const structure =
  /^(?:\p{L}\p{Ll}+(?:e|er|es|en)\s){0,2}(?:\p{L}+-)?\p{L}*(?:[Gg]ruppen?|[Bb]üros?|[Bb]eir[aä]te?|[Kk]onferenz(?:en)?|[Kk]reise?|[Bb]erichte?|[Aa]ussch[uü]ss(?:e)?|[Gg]remi(?:um|en)|[Ss]tabsstelle|[Ff]or(?:um|en)|[Zz]entr(?:um|en)(?:\s\p{Lu}[\p{L}-]+)?)$/u;

/** Where, and not what: "konzentrieren sich auf die Kreisstädte". */
const place =
  /^(?:Region(?:en)?|Stadt|(?:Kreis|Mittel|Groß)?[Ss]tädten?|Gemeinden|Kommunen|Dörfern?|(?:Land)?[Kk]reisen?)$/u;

/** The end of a clause, and what somebody has already: "Jugendliche in Ausbildung kommen", "ihre Themen gemeinsam". */
const told =
  /\p{Lu}.*\s(?:kommen|gehen|finden|haben|bleiben|erhalten|bekommen|besuchen|gelangen|wechseln|gemeinsam)$/u;

/** Posts, and words for what somebody has in mind. */
const posts =
  /^(?:(?:Projekt|Amts|Team)?[Ll]eitung|Koordination|Koordinierung|Sekretariat|Geschäftsführung|Assistenz|Stellvertretung|Sachbearbeitung|Wünsche|Ideen|Anregungen|Vorschläge)$|^\p{L}*(?:[Kk]oordinator|[Mm]anager|[Rr]eferent)(?:in|innen|en)?(?:\s[\p{Lu}-]{2,6})?$/u;
/** What opens a sentence: "Neu hinzugekommen ist das Handlungsfeld …". */
const opening =
  /^(?:Neu|Auch|Zudem|Außerdem|Hinzu|Dazu|Ebenso|Zuletzt|Erstmals|Inzwischen|Seither|Weiterhin|Zunächst|Anfangs|Zentral|Wichtig|Geplant|Vorgesehen)$/u;
/** "quer zu den Ämtern": how, and not what. */
const manner = /^\p{Ll}{3,} (?:zu[rm]?|in|im|mit|vo[nm]|auf|an|am|bei|beim|über|für) /u;
/** "Handlungsfeld A": a number without a name. */
const numbered =
  /^(?:\p{L}*(?:[Ff]eld|[Bb]ereich|[Ss]chwerpunkt|[Zz]iel|[Ss]äule)|AG|AK|Thema|Modul|Baustein)\s(?:\p{Lu}|\d{1,2}|[IVX]{1,4})$/u;
/** "Jede dritte Stelle ist …", "12 % der Kinder sprechen …": how many do what. */
const finding =
  /^(?:(?:Fast|Knapp|Rund|Etwa|Nur|Über|Mehr als|Gut)\s)?(?:[Jj]ede[rs]?\s\p{Ll}+te[rs]?\s|\d+(?:[.,]\d+)?\s?(?:%|Prozent)\s(?:de[rs]|aller)\s|(?:[Ee]in\s)?(?:Drittel|Viertel|Fünftel|Zehntel)\s(?:de[rs]|aller)\s|(?:[Dd]ie\s)?Hälfte\s(?:de[rs]|aller)\s)/u;

/** Headings under one of fields that name whose they are, or open something else. */
const otherHeading =
  /^\s*(?:(?:Land)?[Kk]reis|Stadt|Gemeinde|Region|Kommune)\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}\s*$|^\s*(?:Über|Kontakt|Aktuelles|Termine|Downloads?|Weitere Informationen|Mehr)(?!\p{L})/u;

/** "Etablierung geeigneter Strukturen zur …": what is done, as a noun, may go on for long. */
const nominalised =
  /^(?:\p{Ll}+e[nrsm]?\s){0,3}\p{Lu}[\p{L}-]*(?:ungs?|bau|ation|ierung|pflege|arbeit|[Ee]ntwicklung)(?:\s(?:und|sowie)\s\p{Lu}[\p{L}-]*)?\s(?:de[rs]|von|eine[rs]|zur?|für|(?:[\p{Ll}-]+\s)?\p{Ll}+e[rn])\s/u;

/**
 * States what a span names, unless it is no field; trimmed, and in several where it counts up.
 *
 * @param maxWords Longer phrases are none, unless they name deeds as nouns.
 */
export function* field(
  view: View,
  raw: Span,
  rule: string,
  confidence: number,
  maxWords: number,
): Generator<Field> {
  if (rule === "list" && otherHeading.test(view.slice(raw.start, raw.end))) return;
  // "Erstens A, zweitens B", "Erster Schwerpunkt ist A, zweiter B"
  const counted = /^(?:erste|zweite|dritte|vierte|fünfte|weitere)(?:ns|r)\s/iu.exec(
    view.slice(raw.start, raw.end),
  );
  if (counted)
    return yield* field(view, { ...raw, start: raw.start + counted[0].length }, rule, confidence, maxWords);
  // "neben dem Ganztag auch die Gesundheitsbildung": both
  const beside = /^neben\s(?<one>[^,]{3,80}?)\s(?:auch|vor allem|insbesondere)\s/u.exec(
    view.slice(raw.start, raw.end),
  );
  if (beside) {
    const one = raw.start + beside[0].indexOf(beside.groups!.one!);
    yield* field(view, { start: one, end: one + beside.groups!.one!.length }, rule, confidence, maxWords);
    return yield* field(view, { ...raw, start: raw.start + beside[0].length }, rule, confidence, maxWords);
  }
  // "… und vieles mehr"
  if (/^(?:vieles|einiges|manches) (?:mehr|andere|anderes)$/u.test(view.slice(raw.start, raw.end).trim()))
    return;
  const titled = title.exec(view.slice(raw.start, raw.end));
  if (titled && (titled[0].length < raw.end - raw.start || maxWords < 12))
    return yield* field(view, { start: raw.start, end: raw.start + titled[0].length }, rule, confidence, 12);
  const topic =
    /^(?:sowie\s+|und\s+)?(?:(?:zum|zu dem) (?:Thema|Themenfeld|Schwerpunkt)|im (?:Bereich|Handlungsfeld|Themenfeld)|(?:die |den )?Themen(?=\s["„»]?\p{Lu}))\s+/u.exec(
      view.slice(raw.start, raw.end),
    );
  const whole = trimPhrase(view.text, { start: raw.start + (topic?.[0].length ?? 0), end: raw.end });
  // "Bildung im Alter (seit 2023)": since when is no part of it
  const since = sinceWhen.exec(view.slice(whole.start, whole.end))?.[0].length ?? 0;
  const stated = { start: whole.start, end: whole.end - since };
  // „Digitale Bildung“: the marks are no part of the name
  const inMarks = /^[„"»][^„“”"»«]+[“”"«]$/u.test(view.slice(stated.start, stated.end)) ? 1 : 0;
  const span = { start: stated.start + inMarks, end: stated.end - inMarks };
  const verb = rule === "list" ? null : closingVerb.exec(view.slice(span.start, span.end));
  if (verb)
    return yield* field(
      view,
      { start: span.start, end: span.start + verb.index },
      rule,
      confidence,
      maxWords,
    );
  const phrase = phraseText(view.text, span);
  const count = wordCount(phrase);
  if (
    count === 0 ||
    numbered.test(phrase) ||
    count > (nominalised.test(phrase) ? Math.max(maxWords, 16) : maxWords) ||
    !/\p{L}{3}/u.test(phrase) ||
    (maxWords < 12 && ((rule !== "english" && !/\p{Lu}/u.test(phrase)) || clause.test(phrase)))
  )
    return;
  if (rule !== "list" && rule !== "label" && rule !== "cell" && phrase === "Bildung") return;
  if (rule === "stated" && inPaper.test(phrase)) return;
  if (/^(?:stressed|counted|introduced|stated|label)$/u.test(rule) && structure.test(phrase)) return;
  if (rule !== "list" && (place.test(phrase) || told.test(phrase) || manner.test(phrase))) return;
  if (posts.test(phrase) || opening.test(phrase) || (rule === "list" && finding.test(phrase) && count > 4))
    return;
  const article = /(?<article>\p{L}+)\s+$/u.exec(view.slice(Math.max(0, span.start - 12), span.start))?.groups
    ?.article;
  const text = article ? nominativeAfterArticle(article, phrase) : phrase;
  const topics = view.terms.findTopics(phrase);
  yield {
    kind: "actionField",
    value: { text, ...(topics.length ? { topics: [...topics] } : {}) },
    spans: [span],
    confidence,
    rule,
  };
}
