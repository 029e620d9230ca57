import { formatDate } from "@bildungsprofil/core";
import { factKinds, nameCommune, nameSource } from "./describe-entry.mjs";
import { documentPath, profilePath } from "./describe-site.mjs";
import { html } from "./markup.mjs";
import { renderShell } from "./page-shell.mjs";

/** @typedef {import("./describe-site.mjs").Context} Context */

/** For each kind, for how many authorities the documents say something. @param {Context} context */
function renderKindCoverage({ site, words }) {
  const total = site.profiles.length;
  const rows = factKinds.map((kind) => {
    const row = site.comparison.rows.find((one) => one.kind === kind && one.topic === undefined);
    const communes = row?.communes ?? 0;
    const entries = row?.cells.reduce((sum, { count }) => sum + count, 0) ?? 0;
    return html`<tr><th scope="row">${words.kinds(kind)}</th><td class="share"><svg class="bars" width="100%" height="12" aria-hidden="true" focusable="false"><rect class="track" width="100%" height="12"/><rect class="column" width="${total === 0 ? 0 : Math.round((communes / total) * 100)}%" height="12"/></svg></td><td>${communes} ${words.of} ${total}</td><td>${words.number(entries)}</td></tr>`;
  });
  return html`<table class="coverage"><thead><tr><td></td><td class="share"></td><th scope="col">${words.overview}</th><th scope="col">${words.statementsLabel}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

/** @param {Context} context */
function renderDocuments({ site, root, words }) {
  /** @type {Map<string, { source: import("@bildungsprofil/core").Source, profiles: import("@bildungsprofil/core").Profile[] }>} */
  const sources = new Map([...site.documents].map(([id, { source }]) => [id, { source, profiles: [] }]));
  for (const profile of site.profiles)
    for (const source of profile.sources) {
      const known = sources.get(source.id) ?? { source, profiles: [] };
      known.profiles.push(profile);
      sources.set(source.id, known);
    }
  const ordered = [...sources.values()].sort(
    (a, b) =>
      nameSource(a.source).localeCompare(nameSource(b.source), "de") || (a.source.id < b.source.id ? -1 : 1),
  );
  const rows = ordered.map(({ source, profiles }) => {
    const document = site.documents.get(source.id);
    const date = source.modified ?? source.created ?? source.retrieved;
    const failed = document?.issues.some(({ severity }) => severity === "error");
    const count = failed
      ? words.notRead
      : document === undefined
        ? ""
        : document.statements.length || words.noStatements;
    const name = nameSource(source);
    return html`<tr><th scope="row">${document ? html`<a href="${root}${documentPath(source.id)}">${name}</a>` : name}${source.title !== undefined && source.name !== undefined && html` <span class="note">${source.name}</span>`}</th><td>${profiles.map((profile, index) => [index > 0 && ", ", html`<a href="${root}${profilePath(profile)}">${nameCommune(profile.commune, words)}</a>`])}</td><td>${date === undefined ? words.undated : formatDate(date, words.language, "short")}</td><td>${count}</td></tr>
`;
  });
  return {
    count: rows.length,
    table: html`<div class="scroll" role="group" aria-labelledby="documents" tabindex="0"><table class="documents">
<thead><tr><th scope="col">${words.documentLabel}</th><th scope="col">${words.overview}</th><th scope="col">${words.published}</th><th scope="col">${words.statementsLabel}</th></tr></thead>
<tbody>${rows}</tbody></table></div>`,
  };
}

/**
 * What all rests on, and how far it reaches.
 * @param {Context} context
 */
export function renderSourcesPage(context) {
  const { words } = context;
  const { count, table } = renderDocuments(context);
  const body = html`<main id="content" class="wide" tabindex="-1"><header class="masthead"><h1>${words.sourcesTitle}</h1></header>
<section aria-labelledby="coverage"><h2 id="coverage">${words.coverage}</h2>
<p class="note">${words.coverageNote} ${words.missingNote}</p>
${renderKindCoverage(context)}</section>
<section aria-labelledby="documents"><h2 id="documents">${words.allDocuments} <span class="count">${count}</span></h2>
${table}</section>
</main>`;
  return renderShell(context, { title: `${words.sourcesTitle} – ${words.title}`, body });
}
