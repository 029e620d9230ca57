// How much of a reference text a document holds: which sentences whole, which of them in order, and what the body holds
// beside them.

/** One kind of quotation mark, apostrophe, dash and space; letters composed, soft hyphens left out. */
const tidy = (text) =>
  text
    .normalize("NFKC")
    .replace(/[\u00AD\u200B\uFEFF]/gu, "")
    .replace(/[‐‑]/gu, "-")
    .replace(/\s+/gu, " ");
/** Without what line breaks change: white space and hyphens. */
const squeeze = (text) => tidy(text).replace(/[\s-]+/gu, "");
const wordsOf = (text) => text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
const letters = (text) => text.replace(/[^\p{L}\p{N}]+/gu, "");

/** Marks of headings, lists, bold type and links are no words of a line. */
const stripMark = (line) =>
  line.replace(/^\s*(?:#{1,6}\s+)?(?:[-–•*▪·o]\s+|\(?\d{1,2}[.)]\s+|\(?[a-h]\)\s+)?(?:□\s+)?/u, "").trim();
const stripMarkup = (text) =>
  text
    .replace(/<\/?(?:b|strong|i|em)>/giu, "")
    .replace(/\[([^\]]*)\]\([^)\s]*\)/gu, "$1")
    .replace(/(?<![\p{L}\p{N}])(\*{1,2})(\S(?:[^*]*\S)?)\1/gu, "$2");

/** Lines that only part what stands above and below. */
const ruled = /^\s*[-=_~]{3,}\s*$/u;
const broken = /\p{L}-$/u;
const suspending = /^(?:und|oder|bzw\.|sowie)\s/u;
const marked = /^\s*(?:#{1,6}\s|[-–•*□▪·]\s|\(?\d{1,2}[.)]\s|[a-h]\)\s)/u;

/** A line with the one that goes on with it; a word that is divided between them is whole again. */
function continueWith(before, after) {
  if (!broken.test(before) || suspending.test(after)) return `${before} ${after}`;
  return (/^\p{Ll}/u.test(after) ? before.slice(0, -1) : before) + after;
}

/** The sentences of a reference text, in order; lines broken in the middle of one are joined. */
function splitReference(text) {
  const units = [];
  let open;
  for (const line of text.split(/\r\n|[\r\n\f]/u)) {
    const words = stripMark(line);
    if (words === "" || ruled.test(line)) {
      open = undefined;
      continue;
    }
    const goesOn =
      open !== undefined &&
      !marked.test(line) &&
      (/^\p{Ll}/u.test(words) || (open.last.length > 60 && !/[.!?:]$/u.test(open.last)));
    if (goesOn) open.text = continueWith(open.text, words);
    else {
      open = { text: words };
      units.push(open);
    }
    open.last = line.trim();
  }
  return units
    .flatMap(({ text }) => stripMarkup(text).split(/(?<=.{20}[.!?…][“"”)]?)\s+(?=[\p{Lu}\p{N}„"(].{20})/u))
    .filter((sentence) => letters(sentence).length > 1);
}

/** The parts of a text between ranges, in order, each with a line feed behind it. */
function cut(text, ranges) {
  let kept = "";
  let at = 0;
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    if (start > at) kept += `${text.slice(at, start)}\n`;
    at = Math.max(at, end);
  }
  return kept + text.slice(at);
}

function findAll(text, part) {
  const found = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}

/** Indices of the sentences that make up the longest rising run, each sentence at one of its positions. */
function longestRun(positions) {
  const tails = [];
  positions.forEach((places, sentence) => {
    // from the last to the first, so that a sentence follows another one and not itself
    for (const at of [...places].reverse()) {
      let low = 0;
      for (let high = tails.length; low < high; ) {
        const middle = (low + high) >> 1;
        if (tails[middle].at < at) low = middle + 1;
        else high = middle;
      }
      tails[low] = { at, sentence, before: tails[low - 1] };
    }
  });
  const run = new Set();
  for (let step = tails.at(-1); step; step = step.before) run.add(step.sentence);
  return run;
}

/**
 * Compares a document as it was read, `{ text, layers }`, with its reference text.
 *
 * @param options.shortest lines of fewer words have no order of their own: logos, labels and titles may stand above one
 *   another in one format and side by side in another.
 * @returns counts of `sentences`, those found `whole`, the `orderable` ones and those of them found
 *   `ordered`; the sentences `lost`, `moved` (found
 *   elsewhere) and `broken` (found, but with white space or hyphens within words changed); `furniture`: words in the
 *   body that the reference does not hold, `furnitureShare`: their letters as a share of the body's.
 */
export function measureCoverage(reference, { text, layers }, { shortest = 5 } = {}) {
  const sentences = splitReference(reference);
  const read = cut(
    text,
    layers.filter(({ layer }) => layer === "furniture" || layer === "hidden"),
  );
  const squeezed = squeeze(read);
  const spaced = tidy(read);
  const positions = sentences.map((sentence) => findAll(squeezed, squeeze(sentence)));
  const long = sentences.flatMap((sentence, index) => (wordsOf(sentence).length >= shortest ? [index] : []));
  const run = new Set([...longestRun(long.map((index) => positions[index]))].map((index) => long[index]));
  const known = letters(tidy(reference));
  const vocabulary = new Set(wordsOf(tidy(reference).toLowerCase()));
  const body = cut(text, layers);
  // what is left of the body's lines when the sentences are taken out
  const wanted = sentences.map((sentence) => letters(tidy(sentence))).sort((a, b) => b.length - a.length);
  const furniture = body.split(/[\n\t]/u).filter((line) => {
    if (wordsOf(tidy(line).toLowerCase()).every((word) => vocabulary.has(word))) return false;
    let rest = letters(tidy(line));
    for (const sentence of wanted) if (rest.includes(sentence)) rest = rest.split(sentence).join(" ");
    return rest.split(" ").some((part) => part !== "" && !known.includes(part));
  });
  const size = (lines) => lines.reduce((sum, line) => sum + letters(line).length, 0);
  return {
    sentences: sentences.length,
    whole: positions.filter((places) => places.length > 0).length,
    ordered: run.size,
    orderable: long.length,
    lost: sentences.filter((_, index) => positions[index].length === 0),
    moved: long
      .filter((index) => positions[index].length > 0 && !run.has(index))
      .map((index) => sentences[index]),
    broken: sentences.filter(
      (sentence, index) => positions[index].length > 0 && !isSpacedRight(spaced, sentence),
    ),
    furniture,
    furnitureShare: size(furniture) / Math.max(1, size([body])),
  };
}

/** Whether the words of a sentence stand there with their own spaces and hyphens, whatever parts the words. */
function isSpacedRight(spaced, sentence) {
  if (spaced.includes(tidy(sentence))) return true;
  return ` ${wordsOf(spaced).join(" ")} `.includes(` ${wordsOf(tidy(sentence)).join(" ")} `);
}
