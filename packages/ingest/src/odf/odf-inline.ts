import type { Locator } from "@bildungsprofil/core";
import { isOpenAddress } from "../office/is-open-address.js";
import { childOf, type XmlElement } from "../office/xml.js";
import { placeText, type Run } from "../text-layout/placed-text.js";
import { type OdfScope, omit } from "./odf-scope.js";

/** What is found in a paragraph beside its words. */
export interface OdfParagraphContent {
  readonly runs: readonly Run[];
  /** Whether all its words are bold by a style of their own. */
  readonly bold: boolean;
  /** Frames, shapes and groups that are anchored in it. */
  readonly drawings: readonly XmlElement[];
}

/** Most spaces that one `text:s` may stand for; more mean nothing. */
const mostSpaces = 100;

/** Reads the words of a paragraph; the bodies of its notes go to the scope. */
export function readOdfInline(paragraph: XmlElement, scope: OdfScope, locator: Locator): OdfParagraphContent {
  const { styles, pageNumber } = scope;
  const runs: Run[] = [];
  const drawings: XmlElement[] = [];
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
          if (styles.isHidden(child.attributes["text:style-name"])) omit(scope, "hidden");
          else visit(child, url, bold || styles.isBold(child.attributes["text:style-name"]));
          break;
        case "text:page-number":
          if (pageNumber === undefined) visit(child, url, bold);
          else add(String(pageNumber), url, bold);
          break;
        case "text:note": {
          const body = childOf(child, "note-body");
          if (body) scope.notes.push(body);
          break;
        }
        case "office:annotation":
          omit(scope, "comments");
          break;
        case "text:hidden-text":
        case "text:hidden-paragraph":
          if (child.attributes["text:is-hidden"] === "true") omit(scope, "hidden");
          else visit(child, url, bold);
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
  visit(paragraph, scope.url, styles.isBold(paragraph.attributes["text:style-name"]));
  return { runs, bold: !plain && runs.length > 0, drawings };
}
