import type { Locator } from "@bildungsprofil/core";
import { isOpenAddress } from "../office/is-open-address.js";
import { childOf, type XmlElement } from "../office/xml.js";
import { placeText, type Run } from "../text-layout/placed-text.js";
import type { OdfStyles } from "./odf-styles.js";

/** What is found in a paragraph beside its words. */
export interface OdfParagraphContent {
  readonly runs: readonly Run[];
  /** Whether all its words are bold by a style of their own. */
  readonly bold: boolean;
  /** Frames, shapes and groups that are anchored in it. */
  readonly drawings: readonly XmlElement[];
  /** Bodies of footnotes and endnotes, in order. */
  readonly notes: readonly XmlElement[];
  readonly hasComments: boolean;
}

/** Most spaces that one `text:s` may stand for; more mean nothing. */
const mostSpaces = 100;

/** @param pageNumber what a page number field shows; absent: what the file holds */
export function readOdfInline(
  paragraph: XmlElement,
  styles: OdfStyles,
  locator: Locator,
  pageNumber?: number,
): OdfParagraphContent {
  const runs: Run[] = [];
  const drawings: XmlElement[] = [];
  const notes: XmlElement[] = [];
  let hasComments = false;
  let plain = false;
  const add = (value: string, url: string | undefined, bold: boolean): void => {
    if (!bold && value.trim() !== "") plain = true;
    runs.push({ text: placeText(value, locator), ...(url === undefined ? {} : { url }) });
  };
  const visit = (parent: XmlElement, url: string | undefined, bold: boolean): void => {
    for (const child of parent.children) {
      if (typeof child === "string") {
        add(child, url, bold);
        continue;
      }
      switch (child.name) {
        case "text:s":
          add(" ".repeat(Math.min(mostSpaces, Number(child.attributes["text:c"] ?? 1) || 1)), url, true);
          break;
        case "text:tab":
          add("\t", url, true);
          break;
        case "text:line-break":
          runs.push("break");
          break;
        case "text:a": {
          const target = child.attributes["xlink:href"];
          visit(child, isOpenAddress(target) ? target : url, bold);
          break;
        }
        case "text:span":
          visit(child, url, bold || styles.isBold(child.attributes["text:style-name"]));
          break;
        case "text:page-number":
          if (pageNumber === undefined) visit(child, url, bold);
          else add(String(pageNumber), url, bold);
          break;
        case "text:note": {
          const body = childOf(child, "note-body");
          if (body) notes.push(body);
          break;
        }
        case "office:annotation":
          hasComments = true;
          break;
        case "text:ruby-text":
        case "office:event-listeners":
        case "svg:title":
        case "svg:desc":
          break;
        default:
          if (child.name.startsWith("draw:")) {
            if (child.name === "draw:a") visit(child, url, bold);
            else drawings.push(child);
          } else visit(child, url, bold);
      }
    }
  };
  visit(paragraph, undefined, styles.isBold(paragraph.attributes["text:style-name"]));
  return { runs, bold: !plain && runs.length > 0, drawings, notes, hasComments };
}
