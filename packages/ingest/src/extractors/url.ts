import type { Block } from "../language/blocks.js";
import { findOverlapping } from "../language/overlap.js";
import type { View } from "../language/view.js";
import type { CandidateOf, Extractor } from "./extractor.js";

/**
 * Web addresses that are written out in the text, and those behind words of running text that name a site ("auf der
 * Homepage des Landkreises"): there the address is `implied`. Any other link whose target nobody sees is none.
 */
export const url: Extractor = {
  name: "url",
  extract: (view) => [...written(view), ...view.body.flatMap((block) => behindWords(view, block))],
};

function written(view: View): CandidateOf<"url">[] {
  return view.mentions.contacts.urls.map(({ start, end, value }) => {
    const label = labelBefore(view, start);
    return {
      kind: "url",
      value: { value, ...(label === undefined ? {} : { label }) },
      spans: [{ start, end }],
      confidence: /^(?:https?:|www\.)/iu.test(value) ? 0.97 : 0.85,
      rule: /^(?:https?:|www\.)/iu.test(value) ? "address" : "host-name",
    };
  });
}

const site =
  /(?<!\p{L})(?:Homepage|Website|Web-?[Ss]eiten?|Internet-?[Ss]eiten?|Internet(?:auftritt|angebot)|\p{L}*[Pp]ortals?|\p{L}*[Pp]lattform|website|home ?page)(?!\p{L})/u;
/** Words around a link that make it one of running text, in UTF-16 code units. */
const leastAround = 25;
const longestName = 80;

function behindWords(view: View, block: Block): CandidateOf<"url">[] {
  if (block.kind === "heading" || block.links.length === 0) return [];
  return block.links.flatMap(({ start, end, url: value }): CandidateOf<"url">[] => {
    if (!/^https?:\/\/[^\s]+$/iu.test(value) || value.length > 300 || end - start > longestName) return [];
    if (block.text.length - (end - start) < leastAround || !site.test(view.slice(start, end))) return [];
    if (findOverlapping(view.mentions.contacts.urls, { start, end })) return [];
    return [
      {
        kind: "url",
        value: { value, label: view.slice(start, end).replace(/\s+/gu, " ").trim() },
        spans: [{ start, end }],
        confidence: 0.7,
        rule: "behind-words",
        implied: ["value"],
      },
    ];
  });
}

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
