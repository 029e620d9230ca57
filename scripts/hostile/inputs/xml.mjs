import {
  deckParts,
  paragraph,
  relationships,
  sentence,
  shape,
  slide,
  storeDeck,
  writeDeck,
  writeOdt,
  writeWord,
} from "../make/office-file.mjs";
import { writeZip } from "../make/zip-file.mjs";

const good = shape(sentence);
/** A deck whose slide has a document type. @param {string} type @param {string} text */
const withDoctype = (type, text) =>
  writeDeck({ "ppt/slides/slide1.xml": slide(shape(text)).replace("?>", `?>${type}`) });

const laughs = Array.from({ length: 30 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join(
  "",
);

/** @type {import("./input.mjs").HostileInput[]} */
export const xmlInputs = [
  {
    id: "21",
    what: "slide with a billion laughs",
    file: "lachen.pptx",
    make: () => withDoctype(`<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>`, "&l30;"),
    expect: ["xml/doctype"],
  },
  {
    id: "22a",
    what: "entity of 1 MB used 10,000 times",
    file: "quadrat.odt",
    make: () =>
      writeZip([
        { name: "mimetype", data: "application/vnd.oasis.opendocument.text" },
        {
          name: "content.xml",
          data: `<!DOCTYPE x [<!ENTITY a "${"a".repeat(1_000_000)}">]><x>${"&a;".repeat(10_000)}</x>`,
        },
      ]),
    expect: ["xml/doctype"],
  },
  {
    id: "22b",
    what: "a million numeric references",
    file: "zeichen.pptx",
    make: () =>
      storeDeck({ "ppt/slides/slide1.xml": slide(shape(`${sentence} ${"&#97;".repeat(1_000_000)}`)) }),
    expect: ["read"],
    seconds: 10,
  },
  {
    id: "23a",
    what: "entity that names a file",
    file: "xxe.pptx",
    make: () => withDoctype('<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>', "&f;"),
    expect: ["xml/doctype"],
  },
  {
    id: "23b",
    what: "document type at a web address",
    file: "dtd.docx",
    make: () =>
      writeZip([
        { name: "_rels/.rels", data: relationships([["r1", "officeDocument", "word/document.xml"]]) },
        {
          name: "word/document.xml",
          data: `<!DOCTYPE x SYSTEM "http://canary.example/x.dtd"><w:document><w:body>${paragraph(sentence)}</w:body></w:document>`,
        },
      ]),
    expect: ["xml/doctype"],
  },
  {
    id: "24",
    what: "relationships that lead out: file, network share, web",
    file: "verweise.pptx",
    make: () =>
      writeDeck({
        "ppt/slides/slide1.xml": slide(
          `${good}<p:pic><p:blipFill><a:blip r:link="i1" r:embed="i2"/></p:blipFill></p:pic>`,
        ),
        "ppt/slides/_rels/slide1.xml.rels": relationships([
          ["i1", "image", "file:///etc/passwd"],
          ["i2", "image", "http://canary.example/bild.png"],
          ["n1", "notesSlide", "\\\\canary.example\\x"],
          ["l1", "slideLayout", "http://canary.example/layout.xml"],
          ["c1", "chart", "../../../../../etc/passwd"],
        ]),
      }),
    expect: ["read"],
    says: sentence,
  },
  {
    id: "25a",
    what: "200,000 elements in each other",
    file: "tief.pptx",
    make: () =>
      storeDeck({
        "ppt/slides/slide1.xml": slide(
          `${"<p:grpSp>".repeat(200_000)}${good}${"</p:grpSp>".repeat(200_000)}`,
        ),
      }),
    expect: ["xml/too-deep"],
  },
  {
    id: "25b",
    what: "lists in each other, 250 deep, and tables in tables",
    file: "listen.odt",
    make: () =>
      writeOdt(
        `${"<text:list><text:list-item>".repeat(120)}<text:p>${sentence}</text:p>${"</text:list-item></text:list>".repeat(120)}${"<table:table><table:table-row><table:table-cell>".repeat(80)}<text:p>x</text:p>${"</table:table-cell></table:table-row></table:table>".repeat(80)}`,
      ),
    expect: ["read", "xml/too-deep"],
  },
  {
    id: "25c",
    what: "an element with 200,000 attributes",
    file: "attribute.docx",
    make: () =>
      writeWord(
        paragraph(sentence).replace(
          "<w:p>",
          `<w:p ${Array.from({ length: 200_000 }, (_, at) => `a${at}="1"`).join(" ")}>`,
        ),
      ),
    expect: ["xml/too-many-attributes"],
  },
  {
    id: "25d",
    what: "a cell of an OpenDocument table repeated a billion times",
    file: "wiederholt.odt",
    make: () =>
      writeOdt(
        `<text:p>${sentence}</text:p><table:table><table:table-row table:number-rows-repeated="1000000000"><table:table-cell table:number-columns-repeated="1000000000"><text:p>x</text:p></table:table-cell></table:table-row></table:table><text:p><text:s text:c="1000000000"/>x</text:p>`,
      ),
    expect: ["read", "text/too-long"],
  },
  {
    id: "25e",
    what: "a Word table with spans of a billion",
    file: "spannen.docx",
    make: () =>
      writeWord(
        `${paragraph(sentence)}<w:tbl><w:tr><w:trPr><w:gridBefore w:val="1000000000"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr>${paragraph("x")}</w:tc></w:tr></w:tbl>`,
      ),
    expect: ["read"],
    says: sentence,
  },
  {
    id: "26a",
    what: "slide, layout and notes that refer to each other",
    file: "kreis.pptx",
    make: () =>
      writeDeck({
        "ppt/slides/_rels/slide1.xml.rels": relationships([
          ["l", "slideLayout", "slide1.xml"],
          ["n", "notesSlide", "slide1.xml"],
          ["m", "slideMaster", "slide1.xml"],
        ]),
      }),
    expect: ["read"],
    says: sentence,
  },
  {
    id: "26b",
    what: "deck without its relationships",
    file: "ohne.pptx",
    make: () => writeZip(deckParts().filter(({ name }) => !String(name).includes("_rels"))),
    expect: ["read", "pptx/no-presentation", "pptx/no-slides", "pptx/missing-slide"],
  },
  {
    id: "26c",
    what: "styles based on each other in a circle",
    file: "stile.docx",
    make: () =>
      writeWord(paragraph(sentence, '<w:pStyle w:val="A"/>'), {
        "word/_rels/document.xml.rels": relationships([["s", "styles", "styles.xml"]]),
        "word/styles.xml": `<w:styles><w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>`,
      }),
    expect: ["read"],
    says: sentence,
  },
];
