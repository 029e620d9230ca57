import { factKinds } from "./describe-entry.mjs";
import { html, Markup } from "./markup.mjs";

/**
 * A square for each kind of value in the order of the kinds, full where there is one, and the number of the full ones
 * as its text.
 * @param {import("@bildungsprofil/core").Profile} profile
 * @param {import("./wording.mjs").Wording} words
 */
export function renderCoverageStrip(profile, words) {
  const found = factKinds.flatMap((kind, index) => (profile.entries[kind].length > 0 ? [index] : []));
  const squares = (/** @type {readonly number[]} */ indices) =>
    new Markup(indices.map((index) => `M${index * 7} 0h5v9h-5z`).join(""));
  const label = `${found.length} ${words.of} ${factKinds.length} ${words.ofKinds}`;
  return html`<svg class="strip" width="${factKinds.length * 7}" height="9" role="img" aria-label="${label}"><title>${label}</title><path class="empty" d="${squares(factKinds.map((_, index) => index))}"/><path class="full" d="${squares(found)}"/></svg>`;
}
