import { formatDate } from "@bildungsprofil/core";
import { describeEntry, nameCommune } from "./describe-entry.mjs";
import { profilePath, yearPath } from "./describe-site.mjs";
import { entryAnchor } from "./entry.mjs";
import { renderFilterForm, rowAttribute } from "./filter-form.mjs";
import { html } from "./markup.mjs";
import { renderShell } from "./page-shell.mjs";

/** @typedef {import("./describe-site.mjs").Context} Context */

/**
 * All that is dated in a year, across the authorities.
 * @param {Context} context
 * @param {number} number of the year among those of the site, from 0
 */
export function renderChroniclePage(context, number) {
  const { site, root, words } = context;
  const { year, dated } = site.years[number] ?? { year: "", dated: [] };
  const name = formatDate(year, words.language);
  const items = dated.map(({ profile, row: { date, kind, entry } }) => {
    const index = profile.entries[kind].findIndex(({ id }) => id === entry.id);
    const { title } = describeEntry(kind, /** @type {any} */ (entry), words);
    return html`<li${rowAttribute(profile)}><span class="when">${formatDate(date, words.language)}</span> <span><a href="${root}${profilePath(profile)}#${entryAnchor(kind, index)}">${title}</a> <span class="note">${words.kind(kind)}, ${nameCommune(profile.commune, words)}</span></span></li>
`;
  });
  const beside = [site.years[number - 1], site.years[number + 1]];
  const [before, after] = beside.map(
    (other) =>
      other && html`<a href="${root}${yearPath(other.year)}">${formatDate(other.year, words.language)}</a>`,
  );
  const body = html`<main id="content" class="wide" tabindex="-1"><header class="masthead">
<p class="home"><a href="${root}zeitleiste.html">${words.timeline}</a></p>
<h1>${words.chronicle} ${name}</h1>
<p class="lead">${dated.length} ${words.entriesOfYear}</p>
</header>
${renderFilterForm(context)}
<ol class="year">${items}</ol>
<nav class="beside" aria-label="${words.chronicle}">${before && html`<p>← ${before}</p>`}${after && html`<p>${after} →</p>`}</nav>
</main>`;
  return renderShell(context, { title: `${words.chronicle} ${name} – ${words.title}`, script: "rows", body });
}
