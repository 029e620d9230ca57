import { fail, type Issue, type Result, succeed } from "@bildungsprofil/core";
import type { RootContent } from "mdast";
import { markFurniture } from "../office/deck-furniture.js";
import { isDamage } from "../office/is-damage.js";
import { withLayer, wordsOf } from "../office/with-layer.js";
import { childOf, childrenOf, descendantsOf, type XmlElement } from "../office/xml.js";
import type { Limits, ReadDocument } from "../readers/reader.js";
import { type LevelBullets, levelBulletsOf } from "./bullets.js";
import { loadGraphics } from "./graphics.js";
import type { Package } from "./package.js";
import { type Inheritance, placeholderOf, readInheritance } from "./placeholders.js";
import { readProperties } from "./read-properties.js";
import { readShapes, readTitle, type SlideContext, type SlideShape } from "./slide-shapes.js";

const mediaType = "application/vnd.openxmlformats-officedocument.presentationml.presentation";
interface Slide {
  readonly hidden: boolean;
  /** What its layout and master draw, on the first slide that they do. */
  readonly frame: readonly RootContent[];
  readonly shapes: readonly SlideShape[];
  readonly notes: readonly RootContent[];
}

interface Deck {
  readonly opened: Package;
  readonly issues: Issue[];
  readonly defaults: LevelBullets;
  /** What slides inherit, by the names of their layout and master. */
  readonly inheritances: Map<string, Inheritance>;
  /** Layouts and masters whose own shapes were read. */
  readonly framed: Set<string>;
  /** Layouts and masters, which slides share. */
  readonly shared: Map<string, XmlElement | undefined>;
  /** What was met on the slides that no reader can read. */
  readonly unread: { pictures: number; objects: number; comments: number };
}

/**
 * Reads a deck in presentation order: for each slide its title, its shapes in reading order, its notes.
 *
 * @throws IssueError of the ZIP container
 */
export async function readDeck(opened: Package, limits: Limits): Promise<Result<ReadDocument>> {
  const issues: Issue[] = [];
  const presentationName = (await opened.targetOf("", "officeDocument")) ?? "ppt/presentation.xml";
  const presentation = await opened.part(presentationName);
  if (!presentation)
    return fail({
      code: "pptx/no-presentation",
      severity: "error",
      message:
        "The file lacks its main part. It is damaged, or no PowerPoint deck: open it and save it again.",
      expected: presentationName,
    });
  const names = await listSlides(opened, presentation, presentationName, issues);
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
    inheritances: new Map(),
    shared: new Map(),
    framed: new Set(),
    unread: { pictures: 0, objects: 0, comments: 0 },
  };
  const slides: Slide[] = [];
  for (const [index, name] of names.slice(0, limits.maxPages).entries())
    slides.push(await readSlide(deck, name, index + 1));
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
  // what stands on every slide is said at the end, where it parts no slide from the next
  for (const { frame } of slides) children.push(...frame);
  if (slides.length > 0 && children.every((block) => wordsOf(block).trim() === ""))
    return fail(describeWordless(slides.length, deck.unread), ...issues);
  if (deck.unread.comments > 0)
    issues.push({
      code: "pptx/comments-left-out",
      severity: "info",
      message: "The deck has comments; they were left out.",
      actual: `on ${deck.unread.comments} of ${slides.length} slides`,
    });
  return succeed(
    { mediaType, tree: { type: "root", children }, metadata: await readProperties(opened) },
    issues,
  );
}

/** The names of the slides' parts in presentation order. */
async function listSlides(
  opened: Package,
  presentation: XmlElement,
  presentationName: string,
  issues: Issue[],
): Promise<string[]> {
  const relationships = await opened.relationships(presentationName);
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

async function readSlide(deck: Deck, name: string, slideNumber: number): Promise<Slide> {
  const { opened, unread } = deck;
  const slide = await partOf(deck, name, slideNumber);
  const notesName = await opened.targetOf(name, "notesSlide");
  const show = slide?.attributes.show;
  const tree = childOf(slide, "cSld", "spTree");
  unread.pictures += descendantsOf(tree, "pic").length;
  unread.objects += descendantsOf(tree, "graphicFrame").length;
  if ((await opened.targetOf(name, "comments")) !== undefined) unread.comments++;
  return {
    hidden: show === "0" || show === "false",
    shapes: await readShapes(tree, await createContext(deck, name, slideNumber, "body")),
    frame: slide && showsFrame(slide) ? await readFrame(deck, name, slideNumber) : [],
    notes: notesName === undefined ? [] : await readNotes(deck, notesName, slideNumber),
  };
}

/**
 * Reads what a layout and its master draw on every slide: names, addresses. It is furniture, and read once, for the
 * first slide that shows it.
 */
async function readFrame(deck: Deck, slide: string, slideNumber: number): Promise<RootContent[]> {
  const { opened, framed } = deck;
  const blocks: RootContent[] = [];
  let name = await opened.targetOf(slide, "slideLayout");
  while (name !== undefined && !framed.has(name)) {
    framed.add(name);
    const part = await sharedPartOf(deck, name, slideNumber);
    const tree = childOf(part, "cSld", "spTree");
    const children = childrenOf(tree).filter((shape) => placeholderOf(shape) === undefined);
    if (tree && children.some((shape) => descendantsOf(shape, "t").length > 0)) {
      const context = await createContext(deck, name, slideNumber, "body");
      const shapes = await readShapes({ ...tree, children }, context);
      for (const block of shapes.flatMap((shape) => shape.blocks)) blocks.push(withLayer(block, "furniture"));
    }
    name = part && showsFrame(part) ? await opened.targetOf(name, "slideMaster") : undefined;
  }
  return blocks;
}

/** Whether a slide or a layout shows the shapes of what it follows. */
function showsFrame({ attributes: { showMasterSp: shows } }: XmlElement): boolean {
  return shows !== "0" && shows !== "false";
}

async function readNotes(deck: Deck, name: string, slideNumber: number): Promise<RootContent[]> {
  const notes = await partOf(deck, name, slideNumber);
  const shapes = await readShapes(
    childOf(notes, "cSld", "spTree"),
    await createContext(deck, name, slideNumber, "notes"),
  );
  return shapes.flatMap(({ kind, blocks }) =>
    blocks.map((block) => withLayer(block, kind === "furniture" ? "furniture" : "notes")),
  );
}

async function createContext(
  deck: Deck,
  name: string,
  slideNumber: number,
  part: SlideContext["part"],
): Promise<SlideContext> {
  const { opened } = deck;
  const relationships = await opened.relationships(name);
  return {
    slideNumber,
    part,
    relationships,
    inheritance: await inheritanceOf(deck, name, slideNumber),
    graphics: await loadGraphics(opened, relationships, (other) => partOf(deck, other, slideNumber)),
    takeTurn: opened.takeTurn,
  };
}

async function inheritanceOf(deck: Deck, name: string, slideNumber: number): Promise<Inheritance> {
  const { opened, inheritances } = deck;
  const layout = await opened.targetOf(name, "slideLayout");
  const master = await opened.targetOf(layout ?? name, "slideMaster");
  const key = `${layout} ${master}`;
  const known = inheritances.get(key);
  if (known) return known;
  const inheritance = readInheritance(
    await sharedPartOf(deck, layout, slideNumber),
    await sharedPartOf(deck, master, slideNumber),
    deck.defaults,
  );
  inheritances.set(key, inheritance);
  return inheritance;
}

async function sharedPartOf(
  deck: Deck,
  name: string | undefined,
  slideNumber: number,
): Promise<XmlElement | undefined> {
  if (name === undefined) return undefined;
  if (!deck.shared.has(name)) deck.shared.set(name, await partOf(deck, name, slideNumber));
  return deck.shared.get(name);
}

/** A part; where it cannot be read, an issue, and the rest of the deck is read without it. */
async function partOf(
  { opened, issues }: Deck,
  name: string,
  slideNumber: number,
): Promise<XmlElement | undefined> {
  try {
    return await opened.part(name);
  } catch (cause) {
    if (!isDamage(cause)) throw cause;
    issues.push({ ...cause.issue, severity: "warning", place: { type: "slide", slideNumber, part: "body" } });
    return undefined;
  }
}

/** Says why a deck with slides gives no text. */
function describeWordless(slides: number, { pictures, objects }: Deck["unread"]): Issue {
  return {
    code: "pptx/no-text",
    severity: "error",
    message:
      pictures + objects > 0
        ? "The slides hold pictures or objects, but no text that could be read. Take the text from its source, or let a program recognise it in the pictures."
        : "The slides hold no text: they are empty, or only drawn.",
    actual: `${slides} slides, ${pictures} pictures, ${objects} objects`,
  };
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
