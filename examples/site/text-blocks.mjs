/**
 * A paragraph, heading, list or table of the canonical text.
 * @typedef {object} TextBlock
 * @property {number} start
 * @property {number} end
 * @property {"body" | "furniture" | "notes" | "hidden"} layer
 * @property {number} [heading] depth, from 1
 */

/**
 * The blocks of a document's text, which blank lines divide, with the layer that each begins in. Headings are known
 * where the document brings its tree, as it does from the library and does not from a file.
 * @param {import("./describe-site.mjs").SiteDocument} document
 * @returns {TextBlock[]}
 */
export function listBlocks({ text, layers = [], tree }) {
  const headings = new Map(tree ? findHeadings(tree) : []);
  /** @type {TextBlock[]} */
  const blocks = [];
  let range = 0;
  for (const { 0: block, index } of text.matchAll(/[^\n](?:\n?[^\n])*/gu)) {
    while ((layers[range]?.end ?? Infinity) <= index) range++;
    const layer = layers[range];
    const heading = headings.get(index);
    blocks.push({
      start: index,
      end: index + block.length,
      layer: layer !== undefined && layer.start <= index ? layer.layer : "body",
      ...(heading === undefined ? {} : { heading }),
    });
  }
  return blocks;
}

/** Where headings begin, and their depth. @param {{ readonly type: string }} node @returns {[start: number, depth: number][]} */
function findHeadings(node) {
  const { type, depth, data, children } =
    /** @type {{ type: string, depth?: number, data?: { span?: { start: number } }, children?: { type: string }[] }} */ (
      node
    );
  if (type === "heading" && depth !== undefined && data?.span) return [[data.span.start, depth]];
  return (children ?? []).flatMap(findHeadings);
}
