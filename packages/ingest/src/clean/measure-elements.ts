import { countSteps, type Work } from "../finish-work.js";
import { attribute, type HtmlElement, type HtmlNode, plainText } from "../html/dom.js";
import { headingDepth, isBlock, withoutText } from "../html/elements.js";
import { addSigns, noSigns, type Signs, signsOf } from "./signs.js";

/** Sizes of an element with all that is below it, in characters without white space. */
export interface Measure {
  readonly text: number;
  /** Of it within links. */
  readonly linkText: number;
  /** Of it in running text: paragraphs that are long enough and not made of links. */
  readonly prose: number;
  /** Of it in sentences that are links as a whole: teasers. */
  readonly teaser: number;
  readonly headings: number;
  /** Links of mail and telephone. */
  readonly contacts: number;
  /** Links to files for reading. */
  readonly files: number;
  /** Position of its first character in the text of the page. */
  readonly start: number;
  /** What its links, fields and pictures say. */
  readonly signs: Signs;
}

/** A paragraph counts as running text from this length on. */
const shortestProse = 60;
/** And as long as not more than this share of it is links. */
const mostLinked = 0.5;
/** A text that is a link as a whole counts as a teaser from this length on. */
const shortestTeaser = 100;

/** Names of files for reading, and what the words of a link to one end with: "(PDF, 2 MB)". */
const fileName = /\.(?:pdf|docx?|pptx?|xlsx?|od[tps])(?:[?#]|$)/iu;
const fileMark = /[([](?:PDF|DOCX?|PPTX?)(?:[\s,;-][^)\]]{0,20})?[)\]]$/u;

const empty: Measure = {
  text: 0,
  linkText: 0,
  prose: 0,
  teaser: 0,
  headings: 0,
  contacts: 0,
  files: 0,
  start: 0,
  signs: noSigns,
};

type Growing = { -readonly [Name in keyof Measure]: Measure[Name] };

/** An element on the way down, with the child that is next. */
interface Level {
  readonly element: HtmlElement;
  readonly measure: Growing;
  readonly isLink: boolean;
  next: number;
}

/** Measures all elements of a page that hold text, in one pass. `skip` names those that are left out. */
export function* measureElements(
  root: HtmlElement,
  skip: (element: HtmlElement) => boolean,
): Work<(element: HtmlElement) => Measure> {
  const isPauseDue = countSteps();
  const measures: Measure[] = [];
  let position = 0;
  /** The paragraph that is being read. */
  let run = { text: 0, linkText: 0 };
  /** Running text so far. */
  let prose = 0;
  let teaser = 0;
  const endRun = (): void => {
    if (run.text === 0) return;
    const own = run.text - run.linkText;
    if (own >= shortestProse && run.linkText <= mostLinked * run.text) prose += own;
    else if (run.text >= shortestTeaser) teaser += run.text;
    run = { text: 0, linkText: 0 };
  };

  /** Begins a measure; the sums that go on over the page are those before the element until `leave`. */
  const enter = (element: HtmlElement, inLink: boolean): Level => {
    if (isBlock(element)) endRun();
    const href = element.name === "a" ? attribute(element, "href") : undefined;
    const own = signsOf(element);
    const measure = {
      text: 0,
      linkText: 0,
      prose,
      teaser,
      headings: headingDepth(element) === undefined ? 0 : 1,
      contacts: href !== undefined && /^\s*(?:(?:tel|fax):|mailto:(?!\?))/iu.test(href) ? 1 : 0,
      files: href !== undefined && (fileName.test(href) || fileMark.test(plainText(element, 200))) ? 1 : 0,
      start: position,
      signs: own ? addSigns(noSigns, own) : noSigns,
    };
    const isLink = inLink || href !== undefined || element.name === "button" || element.name === "option";
    return { element, measure, isLink, next: 0 };
  };

  const leave = ({ element, measure }: Level): void => {
    if (isBlock(element)) endRun();
    measure.text = position - measure.start;
    measure.prose = prose - measure.prose;
    measure.teaser = teaser - measure.teaser;
    measures[element.index] = measure;
  };

  const add = (outer: Growing, inner: Measure): void => {
    outer.linkText += inner.linkText;
    outer.headings += inner.headings;
    outer.contacts += inner.contacts;
    outer.files += inner.files;
    if (inner.signs !== noSigns)
      outer.signs = outer.signs === noSigns ? inner.signs : addSigns(outer.signs, inner.signs);
  };

  const path = [enter(root, false)];
  for (let level = path[0]; level; level = path.at(-1)) {
    if (isPauseDue()) yield;
    const child = level.element.children[level.next++];
    if (child === undefined) {
      leave(level);
      path.pop();
      const outer = path.at(-1);
      if (outer) add(outer.measure, level.measure);
    } else if (child.type === "text") {
      const length = lengthOf(child);
      position += length;
      run.text += length;
      if (level.isLink) {
        run.linkText += length;
        level.measure.linkText += length;
      }
    } else if (child.type === "element") {
      if (!withoutText.has(child.name)) {
        if (!skip(child)) path.push(enter(child, level.isLink));
        continue;
      }
      const sign = signsOf(child);
      if (sign) level.measure.signs = addSigns(level.measure.signs, sign);
    }
  }
  return (element) => measures[element.index] ?? empty;
}

function lengthOf(node: HtmlNode): number {
  if (node.type !== "text") return 0;
  let length = 0;
  for (let i = 0; i < node.value.length; i++)
    if (node.value.charCodeAt(i) > 32 && node.value.charCodeAt(i) !== 160) length++;
  return length;
}
