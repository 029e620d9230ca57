import { countSteps, type Work } from "../finish-work.js";
import { attribute, type HtmlElement, type HtmlNode } from "../html/dom.js";
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

/** Measures all elements of a page that hold text, in one pass. `skip` names those that are left out. */
export function* measureElements(
  root: HtmlElement,
  skip: (element: HtmlElement) => boolean,
): Work<(element: HtmlElement) => Measure> {
  const isPauseDue = countSteps();
  const measures = new Map<HtmlElement, Measure>();
  let position = 0;
  /** The paragraph that is being read. */
  let run = { text: 0, linkText: 0 };
  /** Running text so far. */
  let prose = 0;
  let teaser = 0;
  const endRun = (): void => {
    const own = run.text - run.linkText;
    if (own >= shortestProse && run.linkText <= mostLinked * run.text) prose += own;
    else if (run.text >= shortestTeaser) teaser += run.text;
    run = { text: 0, linkText: 0 };
  };

  function* visit(element: HtmlElement, inLink: boolean): Work<Measure> {
    if (isPauseDue()) yield;
    const block = isBlock(element);
    if (block) endRun();
    const start = position;
    const before = prose;
    const teaserBefore = teaser;
    let linkText = 0;
    let headings = headingDepth(element) === undefined ? 0 : 1;
    const href = element.name === "a" ? attribute(element, "href") : undefined;
    let contacts = href !== undefined && /^\s*(?:(?:tel|fax):|mailto:(?!\?))/iu.test(href) ? 1 : 0;
    let files = href !== undefined && /\.(?:pdf|docx?|pptx?|xlsx?|od[tps])(?:[?#]|$)/iu.test(href) ? 1 : 0;
    const own = signsOf(element);
    let signs = own ? addSigns(noSigns, own) : noSigns;
    const isLink = inLink || href !== undefined || element.name === "button" || element.name === "option";
    for (const child of element.children) {
      if (child.type === "text") {
        const length = lengthOf(child);
        position += length;
        run.text += length;
        if (isLink) {
          run.linkText += length;
          linkText += length;
        }
      } else if (child.type === "element" && !withoutText.has(child.name) && !skip(child)) {
        const inner = yield* visit(child, isLink);
        linkText += inner.linkText;
        headings += inner.headings;
        contacts += inner.contacts;
        files += inner.files;
        if (inner.signs !== noSigns) signs = signs === noSigns ? inner.signs : addSigns(signs, inner.signs);
      } else if (child.type === "element" && withoutText.has(child.name)) {
        const sign = signsOf(child);
        if (sign) signs = addSigns(signs, sign);
      }
    }
    if (block) endRun();
    const measure = {
      text: position - start,
      linkText,
      prose: prose - before,
      teaser: teaser - teaserBefore,
      headings,
      contacts,
      files,
      start,
      signs,
    };
    measures.set(element, measure);
    return measure;
  }
  yield* visit(root, false);
  return (element) => measures.get(element) ?? empty;
}

function lengthOf(node: HtmlNode): number {
  if (node.type !== "text") return 0;
  let length = 0;
  for (let i = 0; i < node.value.length; i++)
    if (node.value.charCodeAt(i) > 32 && node.value.charCodeAt(i) !== 160) length++;
  return length;
}
