import { formatDate } from "@bildungsprofil/core";
import { renderCoverageStrip } from "./coverage-strip.mjs";
import { describeCount, describeEntry, nameCommune, nameState } from "./describe-entry.mjs";
import { renderEvidence } from "./entry.mjs";
import { renderGlance } from "./glance.mjs";
import { html } from "./markup.mjs";
import { renderShell } from "./page-shell.mjs";
import { listSections } from "./sections.mjs";

/**
 * The page of one profile.
 * @param {import("./describe-site.mjs").Context} site
 * @param {import("@bildungsprofil/core").Profile} profile
 */
export function renderProfilePage(site, profile) {
  const { words, root } = site;
  const context = { ...site, profile };
  const sections = listSections(context);
  const name = nameCommune(profile.commune, words);
  const { latest } = profile.coverage;
  const facts = [
    nameState(profile.commune.state, words),
    profile.commune.ags && `${words.term("ags")} ${profile.commune.ags}`,
    describeCount(profile, words),
    `${profile.sources.length}\u00a0${profile.sources.length === 1 ? words.document : words.documents}`,
    latest && `${words.asOf} ${formatDate(latest, words.language)}`,
  ].filter((fact) => fact !== undefined);
  const named = profile.entries.commune.map((entry, index) => {
    const { title } = describeEntry("commune", entry, words);
    return html`<div class="entry named${profile.entries.commune.length === 1 && " alone"}" id="commune-${index + 1}"><p class="value">${title}</p>${renderEvidence(context, entry.evidence, entry.confidence)}</div>`;
  });
  const contents = html`<ol>${sections.map(
    ({ id, title, count }) =>
      html`<li><a href="#section-${id}">${title}</a>${count !== undefined && html` <span class="count">${count}</span>`}</li>`,
  )}</ol>`;
  const body = html`<main id="content" class="wide" tabindex="-1"><header class="masthead">
<p class="home"><a href="${root}index.html">${words.overview}</a></p>
<h1>${name}</h1>
<p class="lead">${facts.join(" · ")}</p>
${named}
</header>
<div class="columns">
<nav class="contents" aria-label="${words.contents}"><p class="where">${name}</p>${renderCoverageStrip(profile, words)}<h2>${words.contents}</h2>${contents}<p class="top"><a href="#top">${words.toTop}</a></p></nav>
<div class="sections">
${renderGlance(profile, words)}
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
</div>
</div>
</main>`;
  return renderShell(site, { title: `${name} – ${words.title}`, script: "profile", patterns: true, body });
}
