import {
  degrees,
  PDFDocument,
  type PDFFont,
  type PDFImage,
  type PDFPage,
  PDFString,
  StandardFonts,
} from "pdf-lib";

/** Writes small PDFs for the tests. Places are points from the top left corner. */
export interface Pen {
  readonly page: PDFPage;
  text(x: number, y: number, text: string, options?: { size?: number; bold?: boolean }): void;
  /** Width of a text in regular type. */
  measure(text: string, size?: number): number;
  line(x1: number, y1: number, x2: number, y2: number): void;
  /** A grey picture. */
  picture(x: number, y: number, width: number, height: number): void;
  link(x: number, y: number, width: number, height: number, url: string): void;
}

export interface SampleOptions {
  readonly size?: [number, number];
  readonly rotate?: number;
  /** Part of the page that is shown: left and bottom edge, width, height. */
  readonly crop?: [number, number, number, number];
}

/** Makes a PDF of one page for each drawing. */
export async function createSample(
  drawings: readonly ((pen: Pen) => void)[],
  options: SampleOptions = {},
): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.setTitle("Muster");
  document.setCreationDate(new Date("2024-03-05T10:00:00Z"));
  const regular = await document.embedFont(StandardFonts.Helvetica);
  const bold = await document.embedFont(StandardFonts.HelveticaBold);
  const picture = await document.embedPng(greyDot);
  for (const draw of drawings) {
    const page = document.addPage(options.size ?? [595, 842]);
    if (options.rotate !== undefined) page.setRotation(degrees(options.rotate));
    if (options.crop) page.setCropBox(...options.crop);
    draw(createPen(document, page, { regular, bold, picture }));
  }
  return document.save({ useObjectStreams: false });
}

/** A PNG of one pixel. */
const greyDot =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";

interface Material {
  readonly regular: PDFFont;
  readonly bold: PDFFont;
  readonly picture: PDFImage;
}

function createPen(document: PDFDocument, page: PDFPage, { regular, bold, picture }: Material): Pen {
  const height = page.getHeight();
  return {
    page,
    text: (x, y, text, { size = 10, bold: isBold = false } = {}) =>
      page.drawText(text, { x, y: height - y, size, font: isBold ? bold : regular }),
    measure: (text, size = 10) => regular.widthOfTextAtSize(text, size),
    line: (x1, y1, x2, y2) =>
      page.drawLine({ start: { x: x1, y: height - y1 }, end: { x: x2, y: height - y2 }, thickness: 0.5 }),
    picture: (x, y, width, pictureHeight) =>
      page.drawImage(picture, { x, y: height - y - pictureHeight, width, height: pictureHeight }),
    link: (x, y, width, lineHeight, url) => {
      const annotation = document.context.obj({
        Type: "Annot",
        Subtype: "Link",
        Rect: [x, height - y, x + width, height - y + lineHeight],
        Border: [0, 0, 0],
        A: { Type: "Action", S: "URI", URI: PDFString.of(url) },
      });
      page.node.addAnnot(document.context.register(annotation));
    },
  };
}
