import { strToU8, zipSync } from "fflate";
import { defaultLimits, type Limits, type ReadContext } from "../../src/readers/reader.js";

/** A ZIP container with these entries, as bytes. */
export function zip(entries: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])));
}

export function contextWith(limits: Partial<Limits> = {}): ReadContext {
  return { limits: { ...defaultLimits, ...limits }, signal: new AbortController().signal };
}

const relationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';

/** A root element with the namespaces of Office Open XML. */
export function part(element: string, content: string, attributes = ""): string {
  return `<?xml version="1.0" encoding="UTF-8"?><${element} ${namespaces} ${attributes}>${content}</${element}>`;
}

/** Relationships by id: type and target; `http` targets are external. */
export function relationships(entries: Readonly<Record<string, readonly [string, string]>>): string {
  const lines = Object.entries(entries).map(
    ([id, [type, target]]) =>
      `<Relationship Id="${id}" Type="${relationshipType}/${type}" Target="${target}"${/^\w+:/u.test(target) ? ' TargetMode="External"' : ""}/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join("")}</Relationships>`;
}

export interface SlideSource {
  /** Content of `p:spTree`. */
  readonly shapes: string;
  readonly notes?: string;
  readonly hidden?: boolean;
  readonly relationships?: Readonly<Record<string, readonly [string, string]>>;
}

/** A deck whose layout has a title, a body with bullets and a footer. The slides are listed in this order. */
export function deck(
  slides: readonly SlideSource[],
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const entries: Record<string, string> = {
    "_rels/.rels": relationships({ r1: ["officeDocument", "ppt/presentation.xml"] }),
    "ppt/presentation.xml": part(
      "p:presentation",
      `<p:sldIdLst>${slides.map((_, i) => `<p:sldId id="${256 + i}" r:id="s${i}"/>`).join("")}</p:sldIdLst><p:sldSz cx="9144000" cy="6858000"/>`,
    ),
    // names run against the order, so that only the list can tell it
    "ppt/_rels/presentation.xml.rels": relationships(
      Object.fromEntries(
        slides.map((_, i) => [`s${i}`, ["slide", `slides/slide${slides.length - i}.xml`]] as const),
      ),
    ),
    "ppt/slideLayouts/slideLayout1.xml": part(
      "p:sldLayout",
      `<p:cSld><p:spTree>${placeholder("title", "", "")}${placeholder("body", "", "", 1)}</p:spTree></p:cSld>`,
    ),
    "ppt/slideLayouts/_rels/slideLayout1.xml.rels": relationships({
      m: ["slideMaster", "../slideMasters/slideMaster1.xml"],
    }),
    "ppt/slideMasters/slideMaster1.xml": part(
      "p:sldMaster",
      `<p:cSld><p:spTree/></p:cSld><p:txStyles><p:bodyStyle><a:lvl1pPr><a:buChar char="•"/></a:lvl1pPr><a:lvl2pPr><a:buChar char="–"/></a:lvl2pPr></p:bodyStyle></p:txStyles>`,
    ),
    ...more,
  };
  slides.forEach((slide, i) => {
    const name = `slide${slides.length - i}.xml`;
    entries[`ppt/slides/${name}`] = part(
      "p:sld",
      `<p:cSld><p:spTree>${slide.shapes}</p:spTree></p:cSld>`,
      slide.hidden ? 'show="0"' : "",
    );
    entries[`ppt/slides/_rels/${name}.rels`] = relationships({
      layout: ["slideLayout", "../slideLayouts/slideLayout1.xml"],
      ...(slide.notes === undefined
        ? {}
        : { notes: ["notesSlide", `../notesSlides/notes${i}.xml`] as const }),
      ...slide.relationships,
    });
    if (slide.notes !== undefined)
      entries[`ppt/notesSlides/notes${i}.xml`] = part(
        "p:notes",
        `<p:cSld><p:spTree>${slide.notes}</p:spTree></p:cSld>`,
      );
  });
  return zip(entries);
}

/** Paragraphs of DrawingML, one per text; a leading tab is one level deeper. */
export function paragraphs(...texts: readonly string[]): string {
  return texts
    .map((text) => {
      const level = /^\t*/u.exec(text)![0].length;
      return `<a:p><a:pPr lvl="${level}"/><a:r><a:t>${text.slice(level)}</a:t></a:r></a:p>`;
    })
    .join("");
}

/** A placeholder with a text body. */
export function placeholder(type: string, name: string, body: string, index = 0): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="1" name="${name}"/><p:nvPr><p:ph type="${type}" idx="${index}"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${body}</p:txBody></p:sp>`;
}

/** A text box at a place in EMU. */
export function textBox(
  name: string,
  [x, y, width, height]: readonly [number, number, number, number],
  body: string,
): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="1" name="${name}"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm></p:spPr><p:txBody><a:bodyPr/>${body}</p:txBody></p:sp>`;
}

/** A Word document with this body; styles `Heading1`, `Heading2`, `Title`, and lists 1 (bullets) and 2 (numbers). */
export function word(
  body: string,
  more: Readonly<Record<string, string>> = {},
  links: Readonly<Record<string, readonly [string, string]>> = {},
): Uint8Array {
  const style = (id: string, name: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const list = (id: number, format: string): string =>
    `<w:abstractNum w:abstractNumId="${id}">${[0, 1].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/><w:lvlText w:val="x"/></w:lvl>`).join("")}</w:abstractNum>`;
  return zip({
    "_rels/.rels": relationships({ r1: ["officeDocument", "word/document.xml"] }),
    "word/document.xml": part("w:document", `<w:body>${body}</w:body>`),
    "word/_rels/document.xml.rels": relationships({
      st: ["styles", "styles.xml"],
      nu: ["numbering", "numbering.xml"],
      ...links,
    }),
    "word/styles.xml": part(
      "w:styles",
      style("Heading1", "heading 1") + style("Heading2", "heading 2") + style("Title", "Title"),
    ),
    "word/numbering.xml": part(
      "w:numbering",
      `${list(1, "bullet")}${list(2, "decimal")}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>`,
    ),
    ...more,
  });
}

/** A paragraph of a Word document; `properties` is the content of `w:pPr`. */
export function wordParagraph(text: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

const odfNamespaces =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"';

/** An OpenDocument file. `content` is that of `office:text` or `office:presentation`. */
export function openDocument(
  kind: "text" | "presentation",
  content: string,
  styles = "",
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  return zip({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    "content.xml": `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${odfNamespaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:${kind}>${content}</office:${kind}></office:body></office:document-content>`,
    "meta.xml": `<office:document-meta ${odfNamespaces}><office:meta><dc:title>Ein Titel</dc:title><meta:creation-date>2024-03-05T10:00:00</meta:creation-date></office:meta></office:document-meta>`,
    ...more,
  });
}

/** A root element with the namespaces of OpenDocument. */
export function odfPart(element: string, content: string): string {
  return `<${element} ${odfNamespaces}>${content}</${element}>`;
}
