import { fail, type Issue, type Result, succeed } from "@bildungsprofil/core";
import type { RootContent } from "mdast";
import { IssueError } from "../issue-error.js";
import { withLayer, wordsOf } from "../office/with-layer.js";
import { childOf, childrenOf, type XmlElement } from "../office/xml.js";
import type { Limits, ReadDocument } from "../readers/reader.js";
import { type LevelBullets, levelBulletsOf } from "./bullets.js";
import { markFurniture } from "./deck-furniture.js";
import type { Package } from "./package.js";
import { readInheritance } from "./placeholders.js";
import { readProperties } from "./read-properties.js";
import { readShapes, readTitle, type SlideContext, type SlideShape } from "./slide-shapes.js";

const mediaType = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
/** After so many slides the event loop gets its turn, so that reading can be aborted. */
const slidesPerTurn = 10;

interface Slide {
  readonly hidden: boolean;
  readonly shapes: readonly SlideShape[];
  readonly notes: readonly RootContent[];
}

interface Deck {
  readonly opened: Package;
  readonly issues: Issue[];
  readonly defaults: LevelBullets;
  /** Parts that many slides share. */
  readonly shared: Map<string, XmlElement | undefined>;
}

/**
 * Reads a deck in presentation order: for each slide its title, its shapes in reading order, its notes.
 *
 * @throws IssueError of the ZIP container
 */
export async function readDeck(
  opened: Package,
  limits: Limits,
  signal: AbortSignal,
): Promise<Result<ReadDocument>> {
  const issues: Issue[] = [];
  const presentationName = opened.targetOf("", "officeDocument") ?? "ppt/presentation.xml";
  const presentation = opened.part(presentationName);
  if (!presentation)
    return fail({
      code: "pptx/no-presentation",
      severity: "error",
      message:
        "The file lacks its main part. It is damaged, or no PowerPoint deck: open it and save it again.",
      expected: presentationName,
    });
  const names = listSlides(opened, presentation, presentationName, issues);
  if (names.length > limits.maxPages)
    issues.push({
      code: "pptx/too-many-pages",
      severity: "warning",
      message:
        "The deck has more slides than the limit; the rest was left out. Raise `limits.maxPages` if it is trusted.",
      expected: `at most ${limits.maxPages}`,
      actual: String(names.length),
    });
  const deck: Deck = {
    opened,
    issues,
    defaults: levelBulletsOf(childOf(presentation, "defaultTextStyle")),
    shared: new Map(),
  };
  const slides: Slide[] = [];
  for (const [index, name] of names.slice(0, limits.maxPages).entries()) {
    if (signal.aborted) break;
    if (index % slidesPerTurn === slidesPerTurn - 1) await new Promise((resolve) => setTimeout(resolve));
    slides.push(readSlide(deck, name, index + 1));
  }
  const height = Number(childOf(presentation, "sldSz")?.attributes.cy ?? 6_858_000) / 12_700;
  const framed = markFurniture(
    slides.map(({ shapes }) => shapes),
    height,
  );
  const children = slides.flatMap((slide, index): RootContent[] => {
    const blocks = arrange(framed[index]!, height);
    const shown = slide.hidden ? blocks.map((block) => withLayer(block, "hidden")) : blocks;
    const boundary: RootContent[] = index > 0 ? [{ type: "thematicBreak", data: { role: "slide" } }] : [];
    return [...boundary, ...shown, ...slide.notes];
  });
  return succeed({ mediaType, tree: { type: "root", children }, metadata: readProperties(opened) }, issues);
}

/** The names of the slides' parts in presentation order. */
function listSlides(
  opened: Package,
  presentation: XmlElement,
  presentationName: string,
  issues: Issue[],
): string[] {
  const relationships = opened.relationships(presentationName);
  const names = childrenOf(childOf(presentation, "sldIdLst"), "sldId").flatMap(
    ({ attributes }, index): string[] => {
      const target = relationships.get(attributes["r:id"] ?? "")?.target;
      if (target !== undefined && opened.archive.has(target)) return [target];
      issues.push({
        code: "pptx/missing-slide",
        severity: "warning",
        message: "A slide that the deck lists is not in the file. Open it in PowerPoint and save it again.",
        actual: `slide ${index + 1}`,
      });
      return [];
    },
  );
  if (names.length === 0)
    issues.push({ code: "pptx/no-slides", severity: "warning", message: "The deck has no slides." });
  return names;
}

function readSlide(deck: Deck, name: string, slideNumber: number): Slide {
  const { opened } = deck;
  const slide = partOf(deck, name, slideNumber);
  const context = createContext(deck, name, slideNumber, "body");
  const notesName = opened.targetOf(name, "notesSlide");
  const show = slide?.attributes.show;
  return {
    hidden: show === "0" || show === "false",
    shapes: readShapes(childOf(slide, "cSld", "spTree"), context),
    notes: notesName === undefined ? [] : readNotes(deck, notesName, slideNumber),
  };
}

function readNotes(deck: Deck, name: string, slideNumber: number): RootContent[] {
  const notes = partOf(deck, name, slideNumber);
  const shapes = readShapes(
    childOf(notes, "cSld", "spTree"),
    createContext(deck, name, slideNumber, "notes"),
  );
  return shapes.flatMap(({ kind, blocks }) =>
    blocks.map((block) => withLayer(block, kind === "furniture" ? "furniture" : "notes")),
  );
}

function createContext(
  deck: Deck,
  name: string,
  slideNumber: number,
  part: SlideContext["part"],
): SlideContext {
  const { opened, shared } = deck;
  const sharedPart = (sharedName: string): XmlElement | undefined => {
    if (!shared.has(sharedName)) shared.set(sharedName, partOf(deck, sharedName, slideNumber));
    return shared.get(sharedName);
  };
  return {
    slideNumber,
    part,
    relationships: opened.relationships(name),
    inheritance: readInheritance(opened, name, sharedPart, deck.defaults),
    partOf: (other) => partOf(deck, other, slideNumber),
    relationshipsOf: (other) => opened.relationships(other),
  };
}

/** A part; where it cannot be read, an issue, and the rest of the deck is read without it. */
function partOf({ opened, issues }: Deck, name: string, slideNumber: number): XmlElement | undefined {
  try {
    return opened.part(name);
  } catch (cause) {
    if (!(cause instanceof IssueError) || /^zip\/(?:too-large|ratio)$/u.test(cause.issue.code)) throw cause;
    issues.push({ ...cause.issue, severity: "warning", place: { type: "slide", slideNumber, part: "body" } });
    return undefined;
  }
}

/** The blocks of a slide: its title first. */
function arrange(shapes: readonly SlideShape[], slideHeight: number): RootContent[] {
  const titled = shapes.some(({ kind }) => kind === "title");
  const guessed = titled ? undefined : guessTitle(shapes, slideHeight);
  const ordered = [
    ...shapes.filter((shape) => shape.kind === "title" || shape === guessed),
    ...shapes.filter((shape) => shape.kind !== "title" && shape !== guessed),
  ];
  return ordered.flatMap((shape) => (shape === guessed ? readTitle(shape.paragraphs!, 2) : shape.blocks));
}

/** Size of text whose runs set none, in points. */
const defaultFontSize = 18;

/** On a slide without title placeholder: the shape that looks like one, short, on top and in the largest type. */
function guessTitle(shapes: readonly SlideShape[], slideHeight: number): SlideShape | undefined {
  const sizeOf = (shape: SlideShape): number =>
    Math.max(0, ...(shape.paragraphs ?? []).map(({ fontSize }) => fontSize ?? defaultFontSize));
  const content = shapes.filter(({ kind }) => kind === "content");
  const candidate = content.find(({ paragraphs, box }) => paragraphs && box && box.y < slideHeight * 0.4);
  if (!candidate || content.length < 2) return undefined;
  const words = candidate.blocks.map(wordsOf).join(" ");
  const plain = candidate.blocks.length <= 2 && candidate.blocks.every(({ type }) => type === "paragraph");
  if (!plain || words.length > 100 || !/\p{L}{2}/u.test(words) || /[.:;,]$/u.test(words)) return undefined;
  const others = content.filter((shape) => shape !== candidate);
  return sizeOf(candidate) >= 1.15 * Math.max(defaultFontSize, ...others.map(sizeOf)) ? candidate : undefined;
}
