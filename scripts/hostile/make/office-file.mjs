import { writeZip } from "./zip-file.mjs";

/** @typedef {import("./zip-file.mjs").ZipEntry} ZipEntry */

const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** @param {string} root @param {string} content */
export const part = (root, content) =>
  `<?xml version="1.0" encoding="UTF-8"?><${root} ${namespaces}>${content}</${root}>`;

/** @param {readonly (readonly [id: string, type: string, target: string])[]} entries */
export const relationships = (entries) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"${/^(?:\w+:|\\\\)/u.test(target) ? ' TargetMode="External"' : ""}/>`,
    )
    .join("")}</Relationships>`;

/** A text box of a slide. @param {string} text markup of it, already escaped */
export const shape = (text) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Titel"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`;

/** A slide. @param {string} shapes */
export const slide = (shapes) => part("p:sld", `<p:cSld><p:spTree>${shapes}</p:spTree></p:cSld>`);

/** What an ordinary deck says; its statements tell whether it was read. */
export const sentence = "Das Bildungsbüro des Landkreises Auental besteht seit 2011.";

/**
 * The parts of a deck with one slide; `over` takes the place of those of the same name, further ones are added.
 * @param {Readonly<Record<string, string>>} [over]
 * @returns {ZipEntry[]}
 */
export function deckParts(over = {}) {
  const parts = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": relationships([["r1", "officeDocument", "ppt/presentation.xml"]]),
    "ppt/presentation.xml": part(
      "p:presentation",
      '<p:sldIdLst><p:sldId id="256" r:id="s1"/></p:sldIdLst><p:sldSz cx="9144000" cy="6858000"/>',
    ),
    "ppt/_rels/presentation.xml.rels": relationships([["s1", "slide", "slides/slide1.xml"]]),
    "ppt/slides/slide1.xml": slide(shape(sentence)),
    ...over,
  };
  return Object.entries(parts).map(([name, data]) => ({ name, data }));
}

/** A deck. @param {Readonly<Record<string, string>>} [over] @param {readonly ZipEntry[]} [more] */
export const writeDeck = (over, more = []) => writeZip([...deckParts(over), ...more]);

/** A deck whose parts are not packed, so that no bound of packing is met. @param {Readonly<Record<string, string>>} over */
export const storeDeck = (over) => writeZip(deckParts(over).map((entry) => ({ ...entry, stored: true })));

/**
 * A Word document.
 * @param {string} body content of `w:body`
 * @param {Readonly<Record<string, string>>} [more]
 */
export function writeWord(body, more = {}) {
  const parts = {
    "_rels/.rels": relationships([["r1", "officeDocument", "word/document.xml"]]),
    "word/document.xml": part("w:document", `<w:body>${body}</w:body>`),
    ...more,
  };
  return writeZip(Object.entries(parts).map(([name, data]) => ({ name, data })));
}

/** A paragraph of Word. @param {string} text @param {string} [properties] */
export const paragraph = (text, properties = "") =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`;

/**
 * An OpenDocument text.
 * @param {string} body content of `office:text`
 * @param {string} [styles] content of `office:automatic-styles`
 */
export function writeOdt(body, styles = "") {
  const names = ["office", "text", "style", "table", "draw"].map(
    (name) =>
      `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name === "draw" ? "drawing" : name}:1.0"`,
  );
  return writeZip([
    { name: "mimetype", data: "application/vnd.oasis.opendocument.text" },
    {
      name: "content.xml",
      data: `<office:document-content ${names.join(" ")}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    },
  ]);
}
