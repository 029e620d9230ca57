import { countEntries, describeEntry, nameCommune, nameState } from "./describe-entry.mjs";
import { renderEvidence } from "./entry.mjs";
import { html } from "./markup.mjs";
import { renderShell } from "./page-shell.mjs";
import { profileScript } from "./scripts.mjs";
import { listSections } from "./sections.mjs";
import { wordingOf } from "./wording.mjs";

/**
 * One profile as a page of its own.
 * @param {import("@bildungsprofil/core").Profile} profile
 * @param {object} [options]
 * @param {"de" | "en"} [options.language] of everything but the words of the documents. Default: German
 * @param {string} [options.home] address of the overview; without it there is no link
 */
export function renderProfile(profile, { language = "de", home } = {}) {
  const words = wordingOf(language);
  const context = { profile, words };
  const sections = listSections(context);
  const name = nameCommune(profile.commune, words);
  const facts = [
    nameState(profile.commune.state, words),
    profile.commune.ags && `${words.term("ags")} ${profile.commune.ags}`,
    `${countEntries(profile)}\u00a0${words.statements}`,
    `${profile.sources.length}\u00a0${profile.sources.length === 1 ? words.document : words.documents}`,
  ].filter((fact) => fact !== undefined);
  const named = profile.entries.commune.map((entry, index) => {
    const { title } = describeEntry("commune", entry, words);
    return html`<div class="entry named${profile.entries.commune.length === 1 && " alone"}" id="commune-${index + 1}"><p class="value">${title}</p>${renderEvidence(context, entry.evidence, entry.confidence)}</div>`;
  });
  const contents = html`<ol>${sections.map(
    ({ id, title, count }) =>
      html`<li><a href="#section-${id}">${title}</a>${count !== undefined && html` <span class="count">${count}</span>`}</li>`,
  )}</ol>`;
  const body = html`<header class="masthead"><div class="wide">
${home !== undefined && html`<p class="home"><a href="${home}">${words.back}</a></p>`}
<h1>${name}</h1>
<p class="lead">${facts.join(" · ")}</p>
${named}
</div></header>
<div class="wide columns">
<nav class="contents" aria-label="${words.contents}"><h2>${words.contents}</h2>${contents}</nav>
<main id="content" tabindex="-1">
<div class="tools" hidden>
<label for="filter">${words.filter}</label> <input type="search" id="filter" autocomplete="off">
<button type="button" id="toggle" data-open="${words.openAll}" data-close="${words.closeAll}">${words.openAll}</button>
<p id="status" role="status" data-hits="${words.hits}" data-none="${words.noHits}"></p>
</div>
${sections.map(
  ({ id, title, count, body }) => html`<section id="section-${id}" aria-labelledby="heading-${id}">
<h2 id="heading-${id}">${title}${count !== undefined && html` <span class="count">${count}</span>`}</h2>
${body}
</section>`,
)}
</main>
</div>
<footer class="foot"><div class="wide"><p>${words.made}</p></div></footer>`;
  return renderShell({
    language,
    title: `${name} – ${words.title}`,
    skip: words.skip,
    script: profileScript,
    body,
  });
}
