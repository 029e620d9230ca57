import type { View } from "../language/view.js";
import type { Extractor } from "./extractor.js";

/** Web addresses that are written out in the text; a link whose target nobody sees is none. */
export const url: Extractor = {
  name: "url",
  kind: "url",
  extract: (view) =>
    view.mentions.contacts.urls.map(({ start, end, value }) => {
      const label = labelBefore(view, start);
      return {
        kind: "url",
        value: { value, ...(label === undefined ? {} : { label }) },
        spans: [{ start, end }],
        confidence: /^(?:https?:|www\.)/iu.test(value) ? 0.97 : 0.85,
        rule: /^(?:https?:|www\.)/iu.test(value) ? "address" : "host-name",
      };
    }),
};

const medium =
  /^(?:internet|web|www|url|homepage|web-?seite|web-?site|online|link|adresse|internetseite|internetadresse|infos?|weitere infos?|mehr)/iu;

/** The label of a line that says what the address leads to: "Bildungsportal: www…". */
function labelBefore(view: View, at: number): string | undefined {
  const block = view.blockAt(at);
  if (!block) return undefined;
  const before = view.slice(Math.max(block.start, at - 60), at);
  const line = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\t")) + 1);
  const label = /^\s*(?<label>\p{Lu}[^:.!?@\d]{2,45}):\s*$/u.exec(line)?.groups?.label;
  return label === undefined || medium.test(label) ? undefined : label.trim();
}
