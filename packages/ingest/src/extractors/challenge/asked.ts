import type { Block } from "../../language/blocks.js";
import { findFirst, matches } from "../../language/find-all.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { hasAdverseWords } from "./adverse-words.js";
import { type Clause, clausesOf } from "./clauses.js";

const ends =
  "[Hh]erausforderung(?:en)?|[Ss]chwierigkeit(?:en)?|[Hh]ürden?|[Hh]indernisse?n?|[Hh]emmnisse?n?|[Pp]robleme?n?|[Ss]tolpersteine?n?|[Dd]efizite?n?|[Ss]chwachstellen|[Ee]ngp[aä]sse?n?|[Ww]iderst[aä]nde?n?|[Ss]chwächen|[Bb]austellen";
const english = "challenges?|difficulties|obstacles|problems?|hurdles|barriers";
const nouns = `(?:\\p{L}*(?:${ends})|${english})`;
/** "Auf welche Schwierigkeiten sind Sie gestoßen?", "Wo lagen die größten Hürden?" */
const question = new RegExp(
  `(?<!\\p{L})(?:[Ww]elche[nrms]?|[Ww]o|[Ww]as|[Ww]orin|[Gg]ab|[Gg]ibt|[Ww]hat|[Ww]here|[Ww]hich)\\s(?:[^.!?]{0,80}\\s)?${nouns}(?!\\p{L})(?:\\s[^.!?]{0,80})?\\?$|(?:[Ww]as|[Ww]o|[Ww]oran) (?:hakt|hapert|klemmt|mangelt|fehlt)\\s[^.!?]{0,70}\\?$|[Ww]o (?:drückt|zwickt) [^.!?]{2,30}\\?$|[Ww]as (?:hat|hatte|macht|machte|bereitet|bereitete)\\s[^.!?]{0,50}?(?:nicht (?:\\p{Ll}+ ){0,2}(?:geklappt|funktioniert|gelungen|geholfen)|erschwert|gebremst|behindert|gestört|zu schaffen|Sorgen|Kopfzerbrechen|Probleme|Mühe)[^.!?]{0,30}\\?$|[Ww]as (?:war|ist|fiel|fällt|lief|läuft|bleibt)\\s[^.!?]{0,40}?(?:schwierig|schwer|schlecht|nicht|hart|mühsam|kompliziert|problematisch|aufwendig)[^.!?]{0,30}\\?$`,
  "u",
);
/** "Der Bericht nennt auch einige Hürden.", "Doch es gibt Probleme.": a sentence that says no more than that. */
const announcement = new RegExp(
  `^(?:[^.;:!?,„“]{2,70}\\s)?(?:nenn(?:t|en)|benenn(?:t|en)|zeig(?:t|en|te|ten)(?:\\ssich|\\sauch|\\saber|\\sjedoch)*|gibt es|gab es|bleib(?:t|en)|besteh(?:t|en)|verweis(?:t|en)|hinweis(?:t|en)|weis(?:t|en)|points? to|there (?:are|were)|remain|names?|faces?)\\s(?:(?!nicht|kein)[\\p{Ll}]+\\s){0,5}?${nouns}(?:\\s(?:hin|auf|bestehen|dabei|remain))?\\.$|^(?:Doch |Aber |Noch |Allerdings )?(?:[Nn]icht alles|läuft nicht alles) (?:läuft|lief|ist|klappt|gelingt|gelang)[^.;:!?]{0,30}\\.$`,
  "u",
);
/** What was or is to be done about it. */
const remedy =
  /^(?:Daher|Deshalb|Darum|Deswegen|Als (?:Konsequenz|Reaktion|Antwort|Folge)|Aus diesem Grund|Um\s|Dazu(?!\skomm)|Hierzu|Hierfür|Dafür|Hier setzt|Genau hier|Gemeinsam|Infolgedessen|Ziel|Therefore|To this end|As a result)(?!\p{L})|(?<!\p{L})(?:soll(?:en|te|ten)?|wollen|will|möchten?|geplant|vorgesehen|gelungen|gelang|(?:haben|hat|sind|ist) (?:\p{Ll}+ )?(?:deshalb|daher|darum|dafür|inzwischen)|schlägt|empfehlen|empfiehlt|Lösung(?:en)?|gegengesteuert|gelöst)(?!\p{L})|[?:]$/u;
/** What helped, told among what did not: "Als förderlich erwies sich der Rückhalt". */
const favourable =
  /(?<!\p{L})(?:förderlich|hilfreich|begünstigend|unterstützend|vorteilhaft|positiv|erfreulich(?:erweise)?|glücklicherweise|bewährt|zum Erfolg|gelingt gut|geholfen|profitier\p{Ll}+|helpful|fortunately)(?!\p{L})/iu;
/** From here on it is told what became of it: "Seit dem Umbau ist das anders." */
const turned =
  /^(?:Inzwischen|Mittlerweile|Seither|Seitdem)(?!\p{L})|(?<!\p{L})(?:ist|wurde|hat sich|haben sich)\s(?:(?:das|dies|es|die Lage|die Situation|vieles|einiges)\s)?(?:\p{Ll}+\s){0,3}(?:anders|besser|geändert|verändert|gelegt|entspannt|verbessert|gelöst|behoben)[.!]?$/u;
/** A sentence has a verb: "Vor allem beim Geld." is none. */
const finite =
  /(?<!\p{L})(?:ist|sind|war|hat|is|are|was|were|has|(?!ge\p{Ll}+t\s)(?!\p{Ll}+en\s\p{Lu})\p{Ll}{2,}(?:t|en|te|ten|ln|rn))(?!\p{L})\s|\s(?!ge)\p{Ll}{3,}(?:t|en|te|ten)[.!]?$/u;
const mostAnswers = 3;
/** How many clauses of an answer tell of what was asked for, whatever their words. */
const surely = 2;
const fewSentences = 5;
const mostSentences = 8;
const longest = 300;

/** The clauses of few sentences that say what is hard, without what is done about it. */
export function* plainClauses(sentences: readonly Clause[]): Generator<Clause> {
  const turn = sentences.findIndex(({ text }) => turned.test(text) && !hasAdverseWords(text));
  const plain = (turn < 0 ? sentences : sentences.slice(0, turn)).filter(
    ({ text }) => !remedy.test(text) && !favourable.test(text) && text.length <= longest,
  );
  // a longer text tells other things as well
  const told = plain.length > fewSentences ? plain.filter(({ text }) => hasAdverseWords(text)) : plain;
  if (told.length > mostSentences) return;
  for (const sentence of told)
    for (const clause of clausesOf(sentence))
      if (!remedy.test(clause.text) && finite.test(clause.text) && /\s\S+\s\S+\s/u.test(clause.text))
        yield clause;
}

/** What is answered to a question for difficulties, and what a sentence that announces some goes on with. */
export function* findAsked(view: View): Generator<Span> {
  for (const [at, block] of view.body.entries()) {
    if (block.layer === "body" && block.text.endsWith("?")) yield* ellipticAnswer(block, view.body[at + 1]);
    // what stands below a heading that announces challenges is read there
    if (block.layer !== "body" || block.cell || (block.announces === "challenge" && !isQuestion(block)))
      continue;
    if (isQuestion(block) && (block.announces === "challenge" || asks(block.text))) {
      yield* answersTo(view, at);
      continue;
    }
    if (block.kind !== "paragraph" || !(matches(block.text, anyNoun) || block.text.includes("icht alles")))
      continue;
    const sentences = view.within(view.sentences, block);
    const index = sentences.findIndex(({ text }) => findFirst(text, announcement) !== null);
    const next = index < 0 ? undefined : sentences[index + 1];
    if (next) yield* plainClauses([next]);
  }
}

/** A question in a paragraph of its own, or in a heading that nothing reads by its kind. */
const isQuestion = ({ kind, text, announces }: Block): boolean =>
  text.length <= longest && text.endsWith("?") && !(kind === "heading" && announces === "challenge");

/** What is answered right below a question; of further paragraphs, up to the next question, what is adverse by its words. */
function* answersTo(view: View, at: number): Generator<Clause> {
  const asking = view.body[at]!;
  for (let next = at + 1; next <= at + mostAnswers; next++) {
    const block = view.body[next];
    if (block?.kind !== "paragraph" || block.layer !== asking.layer || block.text.endsWith("?")) return;
    let count = 0;
    for (const clause of plainClauses(withoutLabel(view.within(view.sentences, block))))
      if ((next === at + 1 && count++ < surely) || hasAdverseWords(clause.text)) yield clause;
  }
}

/** "Worin sehen Sie die größten Hürden? – Ganz klar: in der Größe des Kreises." */
const where = /(?<!\p{L})(?:[Ww]orin|[Ww]o|[Ww]oran|[Ww]obei)(?!\p{L})/u;
const elliptic =
  /^(?:[^.;:!?]{2,30}[:,–]\s)?(?:(?:Vor allem|Insbesondere|Sicher|Sicherlich|Natürlich|Eindeutig|Ganz klar|Am ehesten|Derzeit)\s)?(?:(?:[Ii]n|[Bb]ei|[Aa]n)\s(?:de[rmn]|unsere[rmn])|[Ii]m|[Bb]eim|[Aa]m)\s(?<what>(?:\p{Ll}+en\s)?\p{Lu}[^.;:!?,]{4,90})(?=[.!,])/u;

function* ellipticAnswer({ text, announces }: Block, next: Block | undefined): Generator<Span> {
  if (next?.kind !== "paragraph" || text.length > longest || !where.test(text)) return;
  if (announces !== "challenge" && !asks(text)) return;
  const answer = elliptic.exec(next.text);
  if (!answer) return;
  const end = next.start + answer[0].length;
  yield { start: end - answer.groups!.what!.length, end };
}

const anyNoun = new RegExp(`${ends}|${english}`, "u");
const asks = (text: string): boolean => findFirst(text, question) !== null;

/** "JB: Schwierig ist …" */
function withoutLabel(sentences: readonly Clause[]): Clause[] {
  return sentences.map((sentence, at) => {
    const label = at === 0 ? (/^\p{Lu}[^:.!?]{0,40}:\s/u.exec(sentence.text)?.[0].length ?? 0) : 0;
    return label === 0
      ? sentence
      : { start: sentence.start + label, end: sentence.end, text: sentence.text.slice(label) };
  });
}
