import type { Input, Reader } from "./reader.js";

/** Readers must put the signature within the first KiB (ISO 32000-1, Annex H). */
const signatureRange = 1024;

/** PDF files: read with PDFium, or with pdf-parse where PDFium refuses a file or cannot be loaded. */
export const pdf: Reader = {
  name: "pdf",
  accepts: isPdf,
  read: async (input, context) => {
    const { readPdf } = await import("../pdf/read-pdf.js");
    return readPdf(input, context);
  },
};

function isPdf({ bytes }: Input): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, signatureRange));
  const at = head.search(/%PDF-\d/u);
  // a text may speak of the signature; what other programs put in front of it, its objects tell from that
  return at >= 0 && (/^(?:\u00ef\u00bb\u00bf|\s)*$/u.test(head.slice(0, at)) || holdsObject(bytes));
}

/** Whether an object begins anywhere: "4 0 obj". */
function holdsObject(bytes: Uint8Array): boolean {
  const [o, b, j, space] = [0x6f, 0x62, 0x6a, 0x20];
  for (let at = bytes.indexOf(o); at >= 0; at = bytes.indexOf(o, at + 1)) {
    const before = bytes[at - 2] ?? 0;
    if (
      bytes[at + 1] === b &&
      bytes[at + 2] === j &&
      bytes[at - 1] === space &&
      before >= 0x30 &&
      before <= 0x39
    )
      return true;
  }
  return false;
}
