import { announced, fewSentences } from "../language/announced.js";
import type { Block } from "../language/blocks.js";
import { announcementOf } from "../language/sections.js";
import type { View } from "../language/view.js";
import type { Span } from "../tree/nodes.js";
import type { Extractor } from "./extractor.js";
import { fromSentences, isText } from "./goal/in-sentences.js";
import { infinitiveItems } from "./goal/infinitive-lists.js";
import { goalOf } from "./goal/make-goal.js";

/** Goals: lists under such a heading, label lines, and sentences that set them. */
export const goal: Extractor = {
  name: "goal",
  kind: "goal",
  *extract(view) {
    for (const found of announced(view, "goal"))
      if (found.rule === "below") {
        const lines = sentenceLines(view, found);
        const isVision = vision.test(announcementOf(found.block)?.by.text ?? "");
        for (const line of lines.length > 0
          ? lines
          : isVision
            ? fewSentences(view, found).filter(({ start, end }) => !noVision.test(view.slice(start, end)))
            : lonePhrase(view, found))
          yield* goalOf(view, line, "line", 0.72, line, true);
      } else if (!isText(view, found) && !isBesideLabel(found.block))
        yield* goalOf(view, found, found.rule, found.rule === "list" ? 0.88 : 0.82, found, true);
    const items = infinitiveItems(view);
    for (const item of items) {
      const to = /^to\s/u.exec(item.text)?.[0].length ?? 0;
      yield* goalOf(view, { start: item.start + to, end: item.end }, "infinitives", 0.75, item, true);
    }
    yield* fromSentences(view, new Set(items));
  },
};

/** "Träger | Kreis", "Zielgruppen | Kitas": a row of its own label below a heading for goals says something else. */
const isBesideLabel = (block: Block): boolean => {
  const label = block.cell?.rowLabel;
  return (
    label !== undefined &&
    !block.cell?.columnLabel &&
    !label.announces &&
    !/\d|[Zz]iel(?!grupp)/u.test(label.text)
  );
};

/** Headings below which each sentence is a goal. */
const vision =
  /^(?:Unsere?\s|Die\s)?(?:(?:Bildungs|Zukunfts)?[Vv]ision|Leitziele|Leitsätze|Zielbild|Was wir (?:erreichen )?wollen|(?:Das|Dahin|Wohin) wollen wir|Anspruch|Versprechen|Das (?:versprechen|nehmen) wir|Was wir versprechen|Our vision|What we want)(?!\p{L})/u;

/** What has a rule of its own, or is so already. */
const noVision =
  /(?:mit|unter) dem Ziel,|(?<!\p{L})Sorgen?\s(?:mach|bereite)|^(?:Außerdem|Zudem|Auch|Darüber hinaus|Dazu|Daneben|Ferner)\ssoll(?:en)?\s|^(?:Derzeit|Zurzeit|Aktuell|Momentan|Gegenwärtig|Bisher|Bislang|Inzwischen|Mittlerweile|Seit)\s|(?<!\p{L})wurden?(?!\p{L})/u;

/** One sentence or phrase that is all that stands below "Ziel" or "Unser Ziel", and tells of no past or page. */
function lonePhrase(view: View, found: Span & { readonly block: Block }): Span[] {
  const next = view.blocks[found.block.index + 1];
  const heading = found.block.headings.at(-1);
  const isLone = !next || next.headings.at(-1) !== heading || next.kind === "heading";
  return isLone &&
    /^(?:Unsere?\s|Das\s|Die\s|Our\s)?(?:\p{L}*[Zz]iele?|[Gg]oals?|[Oo]bjectives?)(?:\s\d{1,4})?:?$/u.test(
      heading?.text ?? "",
    ) &&
    !told.test(found.block.text)
    ? fewSentences(view, found)
    : [];
}

/** What has a rule of its own, or tells of the past or the page. */
const told =
  /(?<!\p{L})(?:soll(?:en|te)?|will|wollen|möchten?|war(?:en)?|wurden?|hat|haben|vorgesehen|geplant|hier|folgend\p{Ll}+|siehe|Sie|um|to|\p{L}*[Zz]iele?n?)(?!\p{L})|[?:]$/u;

/** "Kinder lesen gern.⏎Familien finden Rat.": lines right below such a heading, each a sentence of its own. */
function sentenceLines(view: View, { start, end }: Span): Span[] {
  const lines = view.slice(start, end).split("\n");
  if (
    lines.length < 2 ||
    lines.length > 8 ||
    !lines.every((line) => /^\p{Lu}[^.!?:]{12,160}[.!]?$/u.test(line))
  )
    return [];
  let at = start;
  return lines.map((line) => {
    const span = { start: at, end: at + line.length };
    at += line.length + 1;
    return span;
  });
}
