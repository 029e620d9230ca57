import { expect, test } from "vitest";
import { fullNameOf } from "../../src/extractors/agreement/names-in-document.js";
import type { View } from "../../src/language/view.js";

const viewOf = (...names: string[]): View =>
  ({ mentions: { organisations: names.map((name) => ({ name, type: "organisation" })) } }) as unknown as View;

test.each([
  [["Lernagentur Nord"], "Lernagentur Nord"],
  // whatever the order in which the document names them
  [["Lernagentur Nord", "Lernagentur Nord Ost"], "Lernagentur Nord"],
  [["Lernagentur Nord Ost", "Lernagentur Nord West", "Lernagentur Nord"], "Lernagentur Nord"],
  // two agencies, of which neither is meant
  [["Lernagentur Nord", "Lernagentur Süd"], "Lernagentur"],
  [["Stiftung Lesen"], "Lernagentur"],
])("among %j", (names, full) => expect(fullNameOf(viewOf(...names), "Lernagentur")).toBe(full));
