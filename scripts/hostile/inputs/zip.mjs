import {
  deckParts,
  paragraph,
  part,
  sentence,
  shape,
  slide,
  writeDeck,
  writeOdt,
  writeWord,
} from "../make/office-file.mjs";
import { createRandom } from "../make/text.mjs";
import { packBomb, writeZip } from "../make/zip-file.mjs";

/** Replaces an entry by packed bytes. @param {string} name @param {Partial<import("../make/zip-file.mjs").ZipEntry>} entry */
const deckWith = (name, entry) =>
  writeZip(deckParts().map((one) => (one.name === name ? { ...one, data: "", ...entry } : one)));

const open = slide(shape("\u0001")).split("\u0001");
/** @param {number} mebibytes @param {Uint8Array} [unit] */
const bomb = (mebibytes, unit) => packBomb(mebibytes, unit, open[0], open[1]);

/** A MiB that packs to about a hundredth: under the bound of the ratio. */
function denseUnit() {
  const random = createRandom(3);
  const unit = new Uint8Array(2 ** 20).fill(0x61);
  for (let at = 0; at < unit.length; at += 150) unit[at] = 0x62 + Math.floor(random() * 20);
  return unit;
}

/** @type {import("./input.mjs").HostileInput[]} */
export const zipInputs = [
  {
    id: "14",
    what: "deck of 300 MB in 300 kB, sizes true",
    file: "bombe.pptx",
    make: () => deckWith("ppt/slides/slide1.xml", { packed: bomb(300), declaredSize: 300 * 2 ** 20 }),
    expect: ["zip/ratio"],
    mebibytes: 350,
  },
  {
    id: "15a",
    what: "the same, sizes forged to 10",
    file: "lüge.pptx",
    make: () => deckWith("ppt/slides/slide1.xml", { packed: bomb(300), declaredSize: 10 }),
    expect: ["zip/ratio"],
    mebibytes: 350,
  },
  {
    id: "15b",
    what: "the same, sizes forged to 4 GB",
    file: "riesig.pptx",
    make: () => deckWith("ppt/slides/slide1.xml", { packed: bomb(300), declaredSize: 0xfffffffe }),
    expect: ["zip/ratio"],
    mebibytes: 350,
  },
  {
    id: "15c",
    what: "600 MB under the bound of the ratio",
    file: "dicht.pptx",
    make: () =>
      deckWith("ppt/slides/slide1.xml", { packed: bomb(600, denseUnit()), declaredSize: 600 * 2 ** 20 }),
    expect: ["zip/too-large", "text/too-long"],
    mebibytes: 1500,
    seconds: 15,
    heavy: true,
  },
  {
    id: "15d",
    what: "bomb as the declared media type",
    file: "bombe.odt",
    make: () => writeZip([{ name: "mimetype", packed: packBomb(300), declaredSize: 38 }]),
    expect: ["odt/no-content"],
    mebibytes: 350,
  },
  {
    id: "16",
    what: "9,000 entries that share one body of 5 MB",
    file: "überlappt.pptx",
    make: () => {
      const count = 9000;
      const list = Array.from({ length: count }, (_, at) => `<p:sldId id="${256 + at}" r:id="s${at}"/>`);
      const links = Array.from(
        { length: count },
        (_, at) => `<Relationship Id="s${at}" Type="x/slide" Target="slides/slide${at}.xml"/>`,
      );
      const parts = deckParts({
        "ppt/presentation.xml": part("p:presentation", `<p:sldIdLst>${list.join("")}</p:sldIdLst>`),
        "ppt/_rels/presentation.xml.rels": `<Relationships>${links.join("")}</Relationships>`,
      }).filter(({ name }) => name !== "ppt/slides/slide1.xml");
      const first = parts.length;
      return writeZip([
        ...parts,
        ...Array.from({ length: count }, (_, at) =>
          at === 0
            ? {
                name: "ppt/slides/slide0.xml",
                packed: bomb(5, denseUnit()),
                declaredSize: 5 * 2 ** 20 + open.join("").length,
              }
            : { name: `ppt/slides/slide${at}.xml`, sameAs: first },
        ),
      ]);
    },
    expect: ["zip/too-large", "text/too-long"],
    seconds: 30,
    mebibytes: 1500,
    heavy: true,
  },
  {
    id: "17a",
    what: "200,000 entries",
    file: "viele.pptx",
    make: () => writeZip([...deckParts(), ...manyEntries(200_000)]),
    expect: ["zip/too-many-entries"],
    mebibytes: 400,
  },
  {
    id: "17b",
    what: "50,000 entries, declared to be 1",
    file: "wenige.pptx",
    make: () => writeZip([...deckParts(), ...manyEntries(50_000)], { count: 1 }),
    expect: ["zip/too-many-entries"],
    mebibytes: 400,
  },
  {
    id: "18",
    what: "names that lead out of the container",
    file: "ausbruch.pptx",
    make: () =>
      writeDeck({}, [
        ...["../../ausbruch", "/etc/ausbruch", "C:\\ausbruch", "a\0b", "ppt/../../x", "~/.ausbruch"].map(
          (name) => ({ name, data: "x" }),
        ),
        { name: "ppt/link", data: "/etc/passwd", attributes: 0xa1ff0000 },
      ]),
    expect: ["read"],
    says: sentence,
  },
  {
    id: "19a",
    what: "entries called as properties of all objects",
    file: "__proto__.pptx",
    make: () =>
      writeDeck({}, [
        ...["__proto__", "constructor", "toString", "hasOwnProperty", "ppt/__proto__"].map((name) => ({
          name,
          data: "x",
        })),
      ]),
    expect: ["read"],
    says: sentence,
  },
  {
    id: "19b",
    what: "styles, numberings and relationships called as properties of all objects",
    file: "constructor.docx",
    make: () => {
      const names = ["__proto__", "constructor", "toString", "valueOf", "hasOwnProperty"];
      const body = names.map((name) =>
        paragraph(
          sentence,
          `<w:pStyle w:val="${name}"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${name}"/></w:numPr>`,
        ).replace("<w:p>", `<w:p __proto__="x" constructor="y">`),
      );
      const styles = names.map(
        (name) =>
          `<w:style w:type="paragraph" w:styleId="${name}"><w:name w:val="${name}"/><w:basedOn w:val="${name}"/></w:style>`,
      );
      return writeWord(
        `${body.join("")}<__proto__/><w:hyperlink r:id="__proto__"><w:r><w:t>Verweis</w:t></w:r></w:hyperlink>`,
        { "word/styles.xml": part("w:styles", styles.join("")) },
      );
    },
    expect: ["read"],
    says: sentence,
  },
  {
    id: "19c",
    what: "the same in an OpenDocument text",
    file: "toString.odt",
    make: () =>
      writeOdt(
        ["__proto__", "constructor", "toString"]
          .map(
            (name) =>
              `<text:p text:style-name="${name}">${sentence}</text:p><text:list text:style-name="${name}"><text:list-item><text:p>x</text:p></text:list-item></text:list>`,
          )
          .join(""),
        '<style:style style:name="__proto__" style:parent-style-name="constructor" style:family="paragraph"/>',
      ),
    expect: ["read"],
    says: sentence,
  },
  {
    id: "20a",
    what: "two entries of one name",
    file: "doppelt.pptx",
    make: () => writeDeck({}, [{ name: "PPT/slides/slide1.xml", data: slide(shape("Der zweite")) }]),
    expect: ["read"],
    says: sentence,
  },
  {
    id: "20b",
    what: "directory and entry give different names",
    file: "anders.pptx",
    make: () => writeZip(deckParts().map((entry) => ({ ...entry, localName: `../${String(entry.name)}` }))),
    expect: ["read"],
    says: sentence,
  },
  {
    id: "27a",
    what: "encrypted Office file",
    file: "geheim.pptx",
    make: () => compoundFile("EncryptedPackage"),
    expect: ["pptx/encrypted"],
  },
  {
    id: "27b",
    what: "deck of before 2007",
    file: "alt.ppt",
    make: () => compoundFile("PowerPoint Document"),
    expect: ["source/legacy-office"],
  },
];

/** @param {number} count */
const manyEntries = (count) =>
  Array.from({ length: count }, (_, at) =>
    at === 0 ? { name: "0", data: "x" } : { name: String(at), sameAs: 5 },
  );

/** The head of a compound file that names a stream. @param {string} stream */
function compoundFile(stream) {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, "utf16le"), 1024);
  return bytes;
}
