import type { Block } from "../../language/blocks.js";
import { findAll } from "../../language/find-all.js";
import { phraseText, wordCount } from "../../language/phrases.js";
import type { View } from "../../language/view.js";
import type { NamedMaterial } from "./concepts.js";
import { kindOf } from "./kinds.js";

/** A serial by its genre and name: "der Newsletter Bildung", "das Magazin Lernorte". */
const serial =
  /(?<![\p{L}-])(?:[Dd](?:er|en|em|as)|[Ii]m|[Uu]nsere?[nm]?|[Ee]inen?) (?:\p{Ll}+e[nrs]? ){0,2}(?<name>(?:Newsletter|Rundbrief|Infobrief|Podcast|Blog) (?!(?:Anmeldung|Abmeldung|Abonnement|Archiv|Ausgabe)(?!\p{L}))\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)*)(?! \p{Lu}\p{Ll})/gu;
/** 'the framework concept "Learning Together" (LT)' */
const englishQuoted =
  /(?<![\p{L}-])(?<genre>(?:framework |overall |education |municipal )?(?:concept|strategy|brochure|guide|guidelines|handbook|newsletter|report|study|leaflet|booklet|flyer|toolkit|action plan|magazine))(?: for \p{Ll}+)?,?(?: (?:entitled|titled|called))? ["“„](?<title>\p{Lu}[^"“”„\n]{2,100})["“”](?: \(\p{Lu}{2,8}\))?/gu;
const notYet = /(?<!\p{L})(?:will|should|is to be|planned|plans)(?!\p{L})/u;

/** Serials and publications that their genre announces, without marks or in English. */
export function* findSerials(block: Block): Generator<NamedMaterial> {
  for (const match of findAll(block.text, serial)) {
    const { name = "" } = match.groups!;
    const start = block.start + match.index + match[0].length - name.length;
    yield {
      value: { title: name.replace(/\s+/gu, " "), kind: "other" },
      span: { start, end: start + name.length },
      rule: "serial",
      confidence: 0.68,
    };
  }
  if (block.language !== "en") return;
  for (const match of findAll(block.text, englishQuoted)) {
    const { genre = "", title = "" } = match.groups!;
    if (wordCount(title) > 12 || notYet.test(block.text.slice(Math.max(0, match.index - 60), match.index)))
      continue;
    const start = block.start + match.index + match[0].indexOf(title, genre.length);
    yield {
      value: { title, kind: kindOf(genre) ?? "other" },
      span: { start, end: start + title.length },
      rule: "genre",
      confidence: 0.7,
    };
  }
}

const label =
  /^(?:(?:Weitere |Unsere )?(?:Materiali?(?:en)?|Publikation(?:en)?|Veröffentlichung(?:en)?|Downloads?|Dokumente|Broschüren)|(?:Zum )?(?:Weiterl|Nachl)esen|Lesetipps?|Literatur(?:hinweise|tipps)?|Publications?|Downloads?|Documents)\s*:?$/iu;
/** Among these is what leads elsewhere, so that only a title with its kind is one. */
const pointers = /^(?:Weitere|Weiterführende|Mehr|Nützliche) Informationen:?$/u;
/** Lines below such a label that are read. */
const most = 6;

/** Titles in the lines below one that is nothing but "Material" or "Downloads", where no heading parts them. */
export function* findBelowLabel(view: View, block: Block): Generator<NamedMaterial> {
  if (block.kind !== "paragraph") return;
  const above = view.blocks[block.index - 1];
  let start = block.start;
  let needsKind = false;
  let below = above?.kind === "paragraph" && label.test(above.text.split("\n").at(-1)!.trim()) ? most : 0;
  if (below === 0 && !block.text.includes("\n")) return;
  for (const line of block.text.split("\n")) {
    const span = { start, end: start + line.trimEnd().length };
    start += line.length + 1;
    if (label.test(line.trim()) || pointers.test(line.trim())) {
      below = most;
      needsKind = pointers.test(line.trim());
      continue;
    }
    if (below === 0) continue;
    below--;
    const title = phraseText(view.text, span);
    if (
      title.length > 140 ||
      wordCount(title) < 2 ||
      /[.!?]$|@|https?:|www\./u.test(title) ||
      !/^[\p{Lu}\d„"]/u.test(title)
    ) {
      below = 0;
      continue;
    }
    const kind = kindOf(title);
    if (needsKind && !kind) continue;
    // an address or a number to call
    if (!kind && /\d/u.test(title.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/gu, ""))) {
      below = 0;
      continue;
    }
    const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(title)?.[0];
    yield {
      value: { title, kind: kind ?? "other", ...(year ? { year } : {}) },
      span,
      rule: "below-label",
      confidence: kind ? 0.75 : 0.65,
    };
  }
}
