import type { Locator } from "@bildungsprofil/core";
import { isOpenAddress } from "../office/is-open-address.js";
import { isSymbolFont, readSymbols } from "../office/symbol-font.js";
import { childOf, childrenOf, descendantsOf, textOf, type XmlElement } from "../office/xml.js";
import { placeText, type Run } from "../text-layout/placed-text.js";
import type { Relationship } from "./package.js";
import { isOn } from "./word-values.js";

/** What is found in a paragraph beside its words. */
export interface ParagraphContent {
  readonly runs: Run[];
  /** Whether every run with words is set in bold, by itself. */
  readonly bold: boolean;
  /** Whether its words are made by a table of contents or an index. */
  readonly contents: boolean;
  /** Contents of text boxes that are anchored in it. */
  readonly boxes: readonly XmlElement[];
  /** Charts and diagrams that are anchored in it: `a:graphicData`. */
  readonly graphics: readonly XmlElement[];
  /** Ids of the footnotes and endnotes that it refers to, in order. */
  readonly notes: readonly { readonly type: "footnote" | "endnote"; readonly id: string }[];
}

/** A field that is open: its instruction, whether its result has begun, and the link that it makes. */
interface Field {
  instruction: string;
  result: boolean;
  url?: string | undefined;
}

/** State of reading that goes on from paragraph to paragraph. */
export interface RunScope {
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** Fields that are open; tables of contents go over many paragraphs. */
  readonly fields: Field[];
  /** How much was left out. */
  readonly omitted: Map<Omission, number>;
}

export type Omission = "comments" | "deletions" | "hidden";

/** Notes that something was left out. */
export function omit({ omitted }: Pick<RunScope, "omitted">, what: Omission, count = 1): void {
  omitted.set(what, (omitted.get(what) ?? 0) + count);
}

/** Programs nest fields but a few levels. */
const deepestField = 32;

/** Reads the words of a paragraph: fields by their result, deleted and hidden text left out. */
export function readParagraphContent(
  paragraph: XmlElement,
  scope: RunScope,
  locator: Locator,
): ParagraphContent {
  const { relationships, fields } = scope;
  const runs: Run[] = [];
  const boxes: XmlElement[] = [];
  const graphics: XmlElement[] = [];
  const notes: { type: "footnote" | "endnote"; id: string }[] = [];
  let contents = fields.some(makesContents);
  let plain = false;

  const add = (value: string, url: string | undefined): void => {
    if (fields.some(({ result }) => !result)) return;
    const target = url ?? fields.findLast((field) => field.url !== undefined)?.url;
    runs.push({ text: placeText(value, locator), ...(target === undefined ? {} : { url: target }) });
  };

  const visitRun = (run: XmlElement, url: string | undefined): void => {
    const properties = childOf(run, "rPr");
    const hidden = childOf(properties, "vanish");
    if (hidden && isOn(hidden.attributes["w:val"] ?? "1")) {
      omit(scope, "hidden");
      return;
    }
    const bold = childOf(properties, "b");
    if (
      !(bold && isOn(bold.attributes["w:val"] ?? "1")) &&
      childrenOf(run, "t").some((text) => textOf(text).trim() !== "")
    )
      plain = true;
    visit(run, url, childOf(properties, "rFonts")?.attributes["w:ascii"]);
  };

  const visit = (parent: XmlElement, url: string | undefined, font?: string): void => {
    for (const child of childrenOf(parent)) {
      switch (child.local) {
        case "r":
          if (child.name.startsWith("m:")) add(textOf(child), url);
          else visitRun(child, url);
          break;
        case "t":
          add(isSymbolFont(font) ? readSymbols(textOf(child), font) : textOf(child), url);
          break;
        case "tab":
        case "ptab":
          if (parent.local === "r") add("\t", url);
          break;
        case "br":
        case "cr":
          if (!fields.some(({ result }) => !result)) runs.push("break");
          break;
        case "noBreakHyphen":
          add("-", url);
          break;
        case "softHyphen":
          add("\u00AD", url);
          break;
        case "sym": {
          const code = Number.parseInt(child.attributes["w:char"] ?? "", 16);
          if (Number.isInteger(code) && code > 31 && code <= 0xffff) {
            const character = String.fromCharCode(code);
            const symbols = child.attributes["w:font"];
            add(isSymbolFont(symbols) ? readSymbols(character, symbols) : character, url);
          }
          break;
        }
        case "fldChar": {
          const type = child.attributes["w:fldCharType"];
          const field = fields.at(-1);
          if (type === "begin" && fields.length < deepestField)
            fields.push({ instruction: "", result: false });
          else if (type === "separate" && field) {
            Object.assign(field, { result: true, url: linkOfField(field.instruction) });
            contents ||= makesContents(field);
          } else if (type === "end") fields.pop();
          break;
        }
        case "instrText": {
          const field = fields.at(-1);
          if (field && !field.result) field.instruction += textOf(child);
          break;
        }
        case "fldSimple":
          visit(child, linkOfField(child.attributes["w:instr"] ?? "") ?? url);
          break;
        case "hyperlink": {
          const target = relationships.get(child.attributes["r:id"] ?? "");
          visit(child, target?.external && isOpenAddress(target.target) ? target.target : url);
          break;
        }
        case "footnoteReference":
        case "endnoteReference": {
          const id = child.attributes["w:id"];
          if (id !== undefined)
            notes.push({ type: child.local === "footnoteReference" ? "footnote" : "endnote", id });
          break;
        }
        case "del":
        case "moveFrom":
          omit(scope, "deletions");
          break;
        case "graphicData":
          if (childOf(child, "chart") ?? childOf(child, "relIds")) graphics.push(child);
          else visit(child, url);
          break;
        case "txbxContent":
          boxes.push(child);
          break;
        case "AlternateContent": {
          const alternatives = childrenOf(child);
          const chosen =
            alternatives.find((one) =>
              ["txbxContent", "chart", "relIds"].some((local) => descendantsOf(one, local).length > 0),
            ) ?? alternatives[0];
          if (chosen) visit(chosen, url);
          break;
        }
        case "sdtPr":
        case "pPr":
        case "rPr":
        case "rt":
        case "delText":
        case "delInstrText":
          break;
        default:
          visit(child, url);
      }
    }
  };
  visit(paragraph, undefined);
  // an instruction ends with its paragraph; that of a damaged field must not swallow the text after it
  for (let i = fields.length - 1; i >= 0; i--) if (!fields[i]!.result) fields.splice(i, 1);
  return { runs, bold: !plain && runs.length > 0, contents, boxes, graphics, notes };
}

function makesContents({ instruction, result }: Field): boolean {
  return result && /^\s*(?:TOC|TOA|INDEX)(?:\s|$)/u.test(instruction);
}

/** The address in the instruction of a HYPERLINK field. */
function linkOfField(instruction: string): string | undefined {
  const address = /^\s*HYPERLINK\s+"([^"]{1,2000})"/u.exec(instruction)?.[1];
  return isOpenAddress(address) ? address : undefined;
}
