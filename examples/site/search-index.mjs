import { kinds } from "@bildungsprofil/core";
import { describeEntry, nameCommune } from "./describe-entry.mjs";
import { profilePath } from "./describe-site.mjs";
import { entryAnchor } from "./entry.mjs";
import { scriptableJson, toShowable } from "./markup.mjs";

/**
 * What the overview's search looks through, as a script: a page opened from a folder can load one, but no data. Its
 * one statement calls `receiveIndex` with the names of the kinds, and for each authority its name, the address of its
 * page and its values: number of the kind, anchor, title, other fields.
 * @param {import("./describe-site.mjs").Context} context
 */
export function renderSearchIndex({ site, words }) {
  const line = (/** @type {string} */ text) => toShowable(text).replace(/\s+/gu, " ");
  const communes = site.profiles.map((profile) => [
    line(nameCommune(profile.commune, words)),
    profilePath(profile),
    kinds.flatMap((kind, number) =>
      profile.entries[kind].map((entry, index) => {
        const { title, facts, tags } = describeEntry(kind, entry, words);
        const more = [...facts.map(({ text }) => text), ...tags].join(" · ");
        return [number, entryAnchor(kind, index), line(title), line(more)];
      }),
    ),
  ]);
  return `receiveIndex(${scriptableJson({ kinds: kinds.map((kind) => words.kind(kind)), communes })});\n`;
}
