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
  readonly rule: "concept" | "document" | "paper" | "serial" | "genre" | "below-label" | "title";
  readonly confidence: number;
}

/** "Bildungskonzept", "Integrationsleitlinien", "Familienwegweiser" */
const concept =
  /(?<![\p{L}-])(?<name>(?:(?:[Kk]ommunale|[Rr]egionale|[Gg]emeinsame)[nrs]?\s)?(?:Bildungs|Integrations|Schul|Ganztags|Jugend|Sprach|Sprachbildungs|Familien|Sozial|Übergangs|Medien|Präventions|Weiterbildungs|Inklusions|Eltern|Ausbildungs|Berufs|Sozialraum|Beratungs|Ferien|Grundbildungs|Kita|Kultur|Handlungs)\p{Ll}*(?<head>atlas|konzept|leitbild|leitlinien|strategie|entwicklungsplan|rahmenplan|masterplan|wegweiser|katalog|kompass|fahrplan)(?:\s(?:Bildung|Inklusion|Integration|Grundbildung)(?![\p{L}-]))?)(?:s|es|e)?(?![\p{L}-])/gu;
/** What is done with a publication that there is. */
const thereIs =
  /(?<!\p{L})(?:verzeichnet|enthält|umfasst|listet|informiert|erschien\p{L}*|erscheint|veröffentlicht\p{L}*|herausgegeben|liegt\s(?:[^.;!?,]{0,60}\s)?vor|vorgelegt|erhältlich|verabschiedet\p{L}*|fortgeschrieben|published|gedruckt|her(?:unter|ab)(?:zu|ge)?laden|dargestellt|zusammengefasst|nachzulesen|nachlesen|bestellt|aufgelegt)(?!\p{L})/u;
const notYet =
  /(?<!\p{L})(?:soll\p{L}*|will|wollen|kein\p{L}*|noch nicht|geplant|würde\p{L}*|Ziel)(?!\p{L})/u;

/** "besitzt nun ein Leitbild", "wurde 2014 ein Konzept beschlossen": it is there, unless it is decided to write it. */
function isAdopted(words: string): boolean {
  return (
    /(?<!\p{L})(?:besitzt|(?:hat|verfügt über) (?:nun|jetzt|seit)|beschlossen|beschloss)(?!\p{L})/u.test(
      words,
    ) &&
    !/(?<!\p{L})(?:zu \p{Ll}{4,}n|\p{Ll}+zu\p{Ll}+en|(?:Erarbeitung|Erstellung|Entwicklung|Fortschreibung|Aufstellung) (?:eine[rs]|des|der))(?!\p{L})/u.test(
      words,
    )
  );
}

/** Concepts, mission statements and guides by name: with whose they are, or where the sentence says that they are out. */
export function* findConcepts(view: View, block: Block): Generator<NamedMaterial> {
  for (const match of findAll(block.text, concept)) {
    const { name, head } = match.groups as { name: string; head: string };
    const start = block.start + match.index;
    const end = start + match[0].length;
    const before = view.slice(Math.max(block.start, start - 20), start);
    const sentence = view.sentenceAt(start) ?? block;
    const words = sentence.text;
    const inForce = isAdopted(words);
    const lead = /(?<!\p{L})(?:k?eine?[nmrs]?|Arbeitsgruppe|AG|am|zum|[„»“])\s*$/u.exec(before)?.[0];
    if (lead !== undefined && !(inForce && /^ein(?:e|en)?\s/u.test(lead))) continue;
    if (notYet.test(words) || /^\s*[„»“"]/u.test(view.slice(end, end + 3))) continue;
    const whose = /^\s+(?:der|des|für (?:den|die|das))\s+/u.exec(view.slice(end, block.end))?.[0].length;
    const owner = whose && view.mentions.communes.find((commune) => commune.start === end + whose);
    const out = thereIs.test(words) || inForce;
    // a guide tells where it is; a concept is a publication where it is somebody's
    const to = owner ? owner.end : end;
    const line = lineAround(block, match.index);
    const alone = block.kind === "heading" || line <= to - start + 12;
    if (!out && !(owner && alone)) continue;
    // "Bildungsstrategie 2030" names the year that it looks to
    const named = /^\s(?<year>(?:19|20)\d\d)(?:(?:\s(?:bis|–|-)\s|[/–-])(?<last>(?:20)?\d\d))?(?!\d)/u.exec(
      view.slice(to, to + 14),
    );
    const aims =
      named && !named.groups!.last && /(?:strategie|leitbild|leitlinien|konzept|plan)$/u.test(head)
        ? Number(named.groups!.year) % 5 === 0
        : false;
    const plain = name.replace(/^((?:[Kk]ommunal|[Rr]egional|[Gg]emeinsam)e[nrs]?)\s/u, "");
    const year = aims
      ? adopted(view, sentence, words, to + 5)
      : (named?.groups?.year ?? (inForce ? adopted(view, sentence, words, to) : undefined));
    yield {
      value: {
        title: [
          plain,
          ...(owner ? [phraseText(view.text, { start: end, end: to })] : []),
          ...(named ? [named[0].trim()] : []),
        ].join(" "),
        kind: /atlas/u.test(head)
          ? "report"
          : /wegweiser|katalog|kompass/u.test(head)
            ? "catalogue"
            : "other",
        ...(year ? { year } : {}),
      },
      span: { start, end: to + (named?.[0].length ?? 0) },
      rule: "concept",
      confidence: 0.7,
    };
  }
}

/** Length of the line of a block that holds an offset in it. */
function lineAround({ text }: Block, at: number): number {
  const end = text.indexOf("\n", at);
  return (end < 0 ? text.length : end) - (text.lastIndexOf("\n", at) + 1);
}

/** The year in which the sentence says that it was adopted or came out, which stands behind `from` or before it. */
function adopted(view: View, sentence: Span, words: string, from: number): string | undefined {
  if (
    !/(?<!\p{L})(?:verabschied\p{L}*|beschloss\p{L}*|veröffentlicht\p{L}*|erschien\p{L}*|vorgelegt)(?!\p{L})/u.test(
      words,
    )
  )
    return undefined;
  const years = view
    .within(view.mentions.dates, sentence)
    .filter(({ start, end }) => start >= from || end < from - 5)
    .flatMap(({ edtf }) => /^\d{4}/u.exec(edtf)?.[0] ?? []);
  return years.length === 1 ? years[0] : undefined;
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
