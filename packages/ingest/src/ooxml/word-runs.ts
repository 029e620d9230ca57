import type { Locator } from "@bildungsprofil/core";
import { isOpenAddress } from "../office/is-open-address.js";
import { childOf, childrenOf, descendantsOf, textOf, type XmlElement } from "../office/xml.js";
import { placeText, type Run } from "../text-layout/placed-text.js";
import type { Relationship } from "./package.js";
import { isOn } from "./word-styles.js";

/** What is found in a paragraph beside its words. */
export interface ParagraphContent {
  readonly runs: Run[];
  /** Whether every run with words is set in bold, by itself. */
  readonly bold: boolean;
  /** Contents of text boxes that are anchored in it. */
  readonly boxes: readonly XmlElement[];
  /** Ids of the footnotes and endnotes that it refers to, in order. */
  readonly notes: readonly { readonly type: "footnote" | "endnote"; readonly id: string }[];
  /** What was left out. */
  readonly omitted: ReadonlySet<"deletions" | "hidden">;
}

/** Reads the words of a paragraph: fields by their result, deleted and hidden text left out. */
export function readParagraphContent(
  paragraph: XmlElement,
  relationships: ReadonlyMap<string, Relationship>,
  locator: Locator,
): ParagraphContent {
  const runs: Run[] = [];
  const boxes: XmlElement[] = [];
  const notes: { type: "footnote" | "endnote"; id: string }[] = [];
  const omitted = new Set<"deletions" | "hidden">();
  /** Fields that are open: their instruction, whether their result has begun, and the link that they make. */
  const fields: { instruction: string; result: boolean; url?: string | undefined }[] = [];
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
      omitted.add("hidden");
      return;
    }
    const bold = childOf(properties, "b");
    if (
      !(bold && isOn(bold.attributes["w:val"] ?? "1")) &&
      descendantsOf(run, "t").some((text) => textOf(text).trim() !== "")
    )
      plain = true;
    visit(run, url);
  };

  const visit = (parent: XmlElement, url: string | undefined): void => {
    for (const child of childrenOf(parent)) {
      switch (child.local) {
        case "r":
          if (child.name.startsWith("m:")) add(textOf(child), url);
          else visitRun(child, url);
          break;
        case "t":
          add(textOf(child), url);
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
          if (Number.isInteger(code) && code > 31 && code <= 0xffff) add(String.fromCharCode(code), url);
          break;
        }
        case "fldChar": {
          const type = child.attributes["w:fldCharType"];
          const field = fields.at(-1);
          if (type === "begin") fields.push({ instruction: "", result: false });
          else if (type === "separate" && field)
            Object.assign(field, { result: true, url: linkOfField(field.instruction) });
          else if (type === "end") fields.pop();
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
          omitted.add("deletions");
          break;
        case "txbxContent":
          boxes.push(child);
          break;
        case "AlternateContent": {
          const alternatives = childrenOf(child);
          const chosen =
            alternatives.find((one) => descendantsOf(one, "txbxContent").length > 0) ?? alternatives[0];
          if (chosen) visit(chosen, url);
          break;
        }
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
  return { runs, bold: !plain && runs.length > 0, boxes, notes, omitted };
}

/** The address in the instruction of a HYPERLINK field. */
function linkOfField(instruction: string): string | undefined {
  const address = /^\s*HYPERLINK\s+"([^"]{1,2000})"/u.exec(instruction)?.[1];
  return isOpenAddress(address) ? address : undefined;
}
