import { formatDate } from "@bildungsprofil/core";
import { renderCoverageStrip } from "./coverage-strip.mjs";
import { countEntries, describeCount, nameCommune } from "./describe-entry.mjs";
import { profilePath } from "./describe-site.mjs";
import { listStates, renderFilterForm, rowAttribute } from "./filter-form.mjs";
import { html } from "./markup.mjs";
import { renderShell } from "./page-shell.mjs";
import { renderKey } from "./programme-key.mjs";

/** @typedef {import("./describe-site.mjs").Context} Context */
/** @typedef {import("@bildungsprofil/core").Profile} Profile */

/** Programmes that a row names at most. */
const named = 5;

/** @param {Context} context @param {Profile} profile @param {ReadonlyMap<string, number | undefined>} keys */
function renderRow(context, profile, keys) {
  const { root, words } = context;
  const { commune, coverage, entries } = profile;
  const facts = [
    describeCount(profile, words),
    `${coverage.sources}\u00a0${coverage.sources === 1 ? words.document : words.documents}`,
    coverage.latest && `${words.asOf} ${formatDate(coverage.latest, words.language)}`,
  ].filter(Boolean);
  const programmes = entries.programme.filter(({ value }) => value.programmeId !== undefined);
  return html`<li${rowAttribute(profile)}><h3><a href="${root}${profilePath(profile)}">${nameCommune(commune, words)}</a></h3>
<p class="note">${facts.join(" · ")}</p>${renderCoverageStrip(profile, words)}${
    programmes.length > 0 &&
    html`<ul class="programmes">${programmes.slice(0, named).map(({ value }) => html`<li>${renderKey(keys.get(value.programmeId ?? ""))}${value.name}</li>`)}${programmes.length > named && html`<li>+ ${programmes.length - named}</li>`}</ul>`
  }</li>
`;
}

/**
 * The first page: all authorities by state, with search and filters.
 * @param {Context} context
 */
export function renderOverviewPage(context) {
  const { site, words } = context;
  const { profiles } = site;
  const sources = new Set(profiles.flatMap((profile) => profile.sources.map(({ id }) => id))).size;
  const statements = profiles.reduce((sum, profile) => sum + countEntries(profile), 0);
  const keys = new Map(site.programmes.map(({ id, key }) => [id, key]));
  const states = [
    ...listStates(context),
    ...(profiles.some(({ commune }) => commune.state === undefined)
      ? [{ id: undefined, name: words.noState }]
      : []),
  ];
  const groups = states.map(({ id, name }) => {
    const own = profiles.filter(({ commune }) => commune.state === id);
    const anchor = `land-${id ?? "ohne"}`;
    return {
      link: html`<li><a href="#${anchor}">${name}</a> <span class="count">${own.length}</span></li>`,
      section: html`<section data-group id="${anchor}" aria-labelledby="${anchor}-name"><h2 id="${anchor}-name">${name} <span class="count">${own.length}</span></h2>
<ul class="rows">${own.map((profile) => renderRow(context, profile, keys))}</ul></section>`,
    };
  });
  /** @type {[number, string][]} */
  const sums = [
    [profiles.length, words.communes],
    [sources, words.documents],
    [statements, words.statements],
  ];
  const body = html`<main id="content" class="wide" tabindex="-1"><header class="masthead">
<h1>${words.title}</h1>
<p class="lead">${words.claim}</p>
<p class="sums">${sums.map(([number, name]) => html`<span><strong>${words.number(number)}</strong> ${name}</span>`)}</p>
</header>
${renderFilterForm(context, { values: true })}
<section id="results" aria-labelledby="results-name" hidden><h2 id="results-name">${words.statementsLabel}</h2><ol id="hits"></ol></section>
${states.length > 1 && html`<nav class="states" aria-label="${words.state}"><ul>${groups.map(({ link }) => link)}</ul></nav>`}
${groups.map(({ section }) => section)}
</main>`;
  return renderShell(context, { title: words.title, script: "overview", body });
}
