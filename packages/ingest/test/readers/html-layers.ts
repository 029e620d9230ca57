import { expect } from "vitest";
import type { ReadPage } from "./html-page.js";

/** The text of a page in one layer. */
export function textInLayer({ text, layers }: ReadPage, wanted: string): string {
  let body = "";
  let at = 0;
  const inside: string[] = [];
  for (const { start, end, layer } of layers) {
    body += text.slice(at, start);
    at = end;
    if (layer === wanted) inside.push(text.slice(start, end));
  }
  return wanted === "body" ? body + text.slice(at) : inside.join("\n");
}

/** Expects each text in the layer that it is given for, and in the body only where it belongs there. */
export function expectLayers(
  page: ReadPage,
  body: readonly string[],
  furniture: readonly string[],
  hidden: readonly string[] = [],
): void {
  const inBody = textInLayer(page, "body");
  const inFurniture = textInLayer(page, "furniture");
  const outside = `${inFurniture}\n${textInLayer(page, "hidden")}`;
  for (const wanted of body) expect(inBody, wanted).toContain(wanted);
  for (const unwanted of furniture) {
    expect(inBody, unwanted).not.toContain(unwanted);
    expect(inFurniture, unwanted).toContain(unwanted);
  }
  for (const unseen of hidden) {
    expect(inBody, unseen).not.toContain(unseen);
    expect(outside, unseen).toContain(unseen);
  }
}
