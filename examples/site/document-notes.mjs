import { describeEntry, nameCommune } from "./describe-entry.mjs";
import { passageAnchor, profilePath } from "./describe-site.mjs";
import { entryAnchor } from "./entry.mjs";
import { describeStatement, groupOf, titleOf } from "./kind-groups.mjs";
import { html } from "./markup.mjs";

/** @typedef {import("@bildungsprofil/core").Statement} Statement */

/** Anchor of the note to a group of passages. @param {number} group from 0 */
export const noteAnchor = (group) => `n${group + 1}`;

/** The longest quotation in a note, in characters: more stands in the text. */
const longest = 90;

/** @param {string} quote */
function shorten(quote) {
  const line = quote.replace(/\s+/gu, " ");
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/\S*$/u, "")}…`;
}

/** The statements of a passage, each entry of a profile once. @param {import("./describe-site.mjs").Context} context @param {readonly Statement[]} statements */
function renderStatements({ site, words, root }, statements) {
  const items = new Map();
  for (const statement of statements) {
    const chip = html`<span class="kind ${groupOf(statement.kind)}">${words.kind(statement.kind)}</span>`;
    const places = site.entriesOf(statement.id);
    for (const { profile, kind, index } of places) {
      const address = `${root}${profilePath(profile)}#${entryAnchor(kind, index)}`;
      const entry = profile.entries[kind][index];
      if (entry === undefined || items.has(address)) continue;
      const several =
        places.length > 1 && html` <span class="where">${nameCommune(profile.commune, words)}</span>`;
      items.set(
        address,
        html`<li>${chip} <a href="${address}">${describeEntry(kind, /** @type {any} */ (entry), words).title}</a>${several}</li>`,
      );
    }
    if (places.length === 0)
      items.set(
        describeStatement(statement, words),
        html`<li>${chip} ${titleOf(statement, words)} <span class="where">${words.unassigned}</span></li>`,
      );
  }
  return html`<ul>${[...items.values()]}</ul>`;
}

/**
 * The notes to a text: one for each group of passages, with each passage's statements. They lead to the profile, and
 * back to the passage.
 * @param {import("./describe-site.mjs").Context} context
 * @param {import("./document-page.mjs").Marked} marked
 */
export function renderNotes(context, { document, passages, groups }) {
  const { words } = context;
  const foreign = document.source.language?.slice(0, 2).toLowerCase() !== words.language;
  const language = foreign && document.source.language;
  /** @type {import("./markup.mjs").Markup[][]} */
  const notes = [];
  for (const [index, passage] of passages.entries()) {
    const group = groups[index] ?? 0;
    const quote = shorten(document.text.slice(passage.start, passage.end));
    notes[group] ??= [];
    notes[group].push(
      html`<div class="passage"><p><a class="back" href="#${passageAnchor(passage)}"${language && html` lang="${language}"`}>${words.opens}${quote}${words.closes}</a></p>${renderStatements(context, passage.statements)}</div>`,
    );
  }
  return html`<ol>${notes.map((parts, group) => html`<li id="${noteAnchor(group)}"><span class="number" aria-hidden="true">${group + 1}</span>${parts}</li>`)}</ol>`;
}
