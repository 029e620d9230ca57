import { deflateSync } from "node:zlib";

/**
 * A PDF of these objects, numbered from 1, the first the catalogue. A string is the object; a stream is its dictionary
 * (without brackets) and its bytes.
 * @param {readonly (string | { dictionary: string, stream: Uint8Array })[]} objects
 * @param {string} [trailer] further entries of the trailer
 */
export function writePdf(objects, trailer = "") {
  /** @type {Buffer[]} */
  const parts = [Buffer.from("%PDF-1.7\n%\u00e2\u00e3\n", "latin1")];
  let length = /** @type {Buffer} */ (parts[0]).length;
  /** @type {number[]} */
  const offsets = [];
  /** @param {string | Uint8Array} part */
  const add = (part) => {
    const bytes = typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part);
    parts.push(bytes);
    length += bytes.length;
  };
  objects.forEach((object, index) => {
    offsets.push(length);
    add(`${index + 1} 0 obj\n`);
    if (typeof object === "string") add(object);
    else {
      add(`<< ${object.dictionary} /Length ${object.stream.length} >>\nstream\n`);
      add(object.stream);
      add("\nendstream");
    }
    add("\nendobj\n");
  });
  const start = length;
  add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`);
  for (const offset of offsets) add(`${String(offset).padStart(10, "0")} 00000 n \n`);
  add(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`);
  return new Uint8Array(Buffer.concat(parts));
}

/** @param {string} content operators of a page */
export const stream = (content) => ({ dictionary: "", stream: Buffer.from(content, "latin1") });

/** @param {Uint8Array} packed a zlib stream */
export const packedStream = (packed) => ({ dictionary: "/Filter /FlateDecode", stream: packed });

/** @param {string} content */
export const packed = (content) => packedStream(deflateSync(Buffer.from(content, "latin1")));

/** What an ordinary page says. */
export const pageText = "Das Bildungsb\\374ro des Landkreises Auental besteht seit 2011.";

/** Operators that write a line. @param {string} text in PDF's notation @param {string} [before] */
export const writeLine = (text, before = "") => `BT /F1 12 Tf ${before} 72 720 Td (${text}) Tj ET`;

const font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";

/**
 * The objects of a PDF of one page: 1 catalogue, 2 pages, 3 page, 4 font, 5 contents; further ones from 6 on.
 * @param {object} [options]
 * @param {string} [options.catalogue] further entries
 * @param {string} [options.page] further entries
 * @param {string} [options.resources] further entries
 * @param {string} [options.kids]
 * @param {number} [options.count]
 * @param {string} [options.contents] reference
 * @param {string | { dictionary: string, stream: Uint8Array }} [options.content]
 * @param {readonly (string | { dictionary: string, stream: Uint8Array })[]} [options.more]
 */
export function pageObjects({
  catalogue = "",
  page = "",
  resources = "",
  kids = "3 0 R",
  count = 1,
  contents = "5 0 R",
  content = stream(writeLine(pageText)),
  more = [],
} = {}) {
  return [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    `<< /Type /Pages /Count ${count} /Kids [${kids}] >>`,
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> ${resources} >> /Contents ${contents} ${page} >>`,
    font,
    content,
    ...more,
  ];
}
