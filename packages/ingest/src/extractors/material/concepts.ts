import type { MaterialValue } from "@bildungsprofil/core";
import type { Block } from "../../language/blocks.js";
import { findAll } from "../../language/find-all.js";
import { phraseText } from "../../language/phrases.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

/** A publication that a document names without quotation marks. */
export interface NamedMaterial {
  readonly value: MaterialValue;
  readonly span: Span;
  readonly rule:
    | "concept"
    | "report"
    | "document"
    | "paper"
    | "serial"
    | "genre"
    | "below-label"
    | "in-row"
    | "title";
  readonly confidence: number;
}

const englishConcept =
  /(?<!\p{L})(?<name>(?:Education|School|Integration|Youth|Learning|Digital Education|Lifelong Learning|School Development) (?:Strategy|Plan|Framework|Roadmap|Guide|Charter|Concept))(?!\p{L})/gu;
const englishOut =
  /(?<!\p{L})(?:adopt(?:ed|ion)|publish(?:ed)?|approved|approval|available|download|presented|printed)(?!\p{L})/u;

/** "the adoption of the Education Strategy" */
export function findEnglishConcepts(view: View, block: Block): NamedMaterial[] {
  if (block.language !== "en") return [];
  return [...findAll(block.text, englishConcept)].flatMap((match): NamedMaterial[] => {
    const title = match.groups!.name!;
    const start = block.start + match.index;
    const sentence = view.sentenceAt(start) ?? block;
    const words = sentence.text;
    if (!englishOut.test(words) || /(?<!\p{L})(?:will|should|plans? to|not yet)(?!\p{L})/u.test(words))
      return [];
    return [
      {
        value: { title, kind: "other" },
        span: { start, end: start + title.length },
        rule: "concept",
        confidence: 0.7,
      },
    ];
  });
}

const kinds: readonly (readonly [NonNullable<MaterialValue["kind"]>, RegExp])[] = [
  [
    "report",
    /(?:[Bb]ericht|[Rr]eport|[Aa]tlas|[Mm]onitor|[Ff]aktenblatt|in Zahlen|Daten und Fakten)(?!\p{Ll})/u,
  ],
  ["catalogue", /(?:[Ww]egweiser|[Kk]atalog|[Vv]erzeichnis|[Kk]ompass)(?!\p{Ll})/u],
  [
    "other",
    /(?:[Kk]onzept|[Ll]eitbild|[Ll]eitlinien|[Ss]trategie|[Rr]ahmenplan|[Mm]asterplan|[Ee]ntwicklungsplan|[Ll]eitfaden|[Hh]andreichung|[Hh]andbuch)(?!\p{Ll})/u,
  ],
];
/** What only a publication says of itself below its title. */
const imprint =
  /(?<!\p{L})(?:Ausgabe (?:Nr\. )?\d|\d+\. Auflage|Herausgegeben|Herausgeber(?:in)?|Fortschreibung|Redaktionsschluss|Berichtsjahr|Berichtszeitraum|Entwurf, Stand|edition|published by)/iu;

/** How many blocks below its title tell that a document is a publication. */
const reach = 3;

/** "„Wir fangen klein an“ – Interview mit dem Kreis": what a page says that it is. */
const interview =
  /^(?!.*[.!?]$)(?=.{12,170}$).*(?<!\p{L})(?:\p{L}*[Ii]nterview|Im Gespräch|[Gg]espräch) mit (?:de[mr] |[Bb]ürgermeister|[Ll]andrat|(?:Dr\. )?\p{Lu}\p{Ll}+)/u;

/** The interview that a document is, by its title. */
export function findInterview(view: View): NamedMaterial | undefined {
  const title =
    view.body.slice(0, reach).find(({ kind, depth }) => kind === "heading" && depth! <= 2) ?? view.body[0];
  if (
    !title ||
    title.index > 6 ||
    title.text.length > 170 ||
    title.text.includes("\n") ||
    !interview.test(title.text)
  )
    return undefined;
  return {
    value: { title: phraseText(view.text, title), kind: "interview" },
    span: { start: title.start, end: title.end },
    rule: "document",
    confidence: 0.75,
  };
}

/** The document itself, where its title names a kind of publication and the lines below say that it is one. */
export function findDocument(view: View): NamedMaterial | undefined {
  const at = view.body.findIndex(({ kind }) => kind === "heading");
  const title = view.body[at];
  if (!title || at > reach || title.text.length > 120) return undefined;
  const kind = kinds.find(([, pattern]) => pattern.test(title.text))?.[0];
  const below = view.body.slice(at + 1, at + 1 + reach).filter(({ text }) => text.length <= 240);
  const line = below.find(({ text }) => imprint.test(text));
  if (!kind || !line) return undefined;
  const date = view.within(view.mentions.dates, line)[0];
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(title.text)?.[0] ?? /\d{4}/u.exec(date?.edtf ?? "")?.[0];
  return {
    value: { title: phraseText(view.text, title), kind, ...(year ? { year } : {}) },
    span: { start: title.start, end: title.end },
    rule: "document",
    confidence: 0.78,
  };
}
