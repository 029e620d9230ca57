import { formatDate } from "@bildungsprofil/core";
import { factKinds, nameCommune, nameState } from "./describe-entry.mjs";
import { profilePath } from "./describe-site.mjs";
import { renderFilterForm, rowAttribute } from "./filter-form.mjs";
import { glanceAt, renderFact } from "./glance.mjs";
import { html } from "./markup.mjs";
import { renderShell } from "./page-shell.mjs";

/** @typedef {import("./describe-site.mjs").Context} Context */
/** @typedef {import("@bildungsprofil/core").Profile} Profile */

/** Where a kind stands on a profile's page. @type {Partial<Record<import("@bildungsprofil/core").Kind, string>>} */
const anchors = {
  milestone: "section-timeline",
  address: "address",
  phone: "phone",
  email: "email",
  url: "url",
  goal: "goal",
  challenge: "challenge",
  result: "result",
};

/** A cell, with what it is sorted by. @param {unknown} content @param {string | number | undefined} value @param {import("./wording.mjs").Wording} words */
function renderCell(content, value, words) {
  return value === undefined || !content
    ? html`<td class="none">${words.none}</td>`
    : html`<td data-value="${value}">${content}</td>`;
}

/** @param {Context} context @param {Profile} profile */
function renderName({ root, words }, profile) {
  const name = nameCommune(profile.commune, words);
  return html`<th scope="row" data-value="${profile.commune.name}"><a href="${root}${profilePath(profile)}">${name}</a></th>`;
}

/** @param {Context} context */
function renderKeyFacts(context) {
  const { site, root, words } = context;
  const rows = site.profiles.map((profile) => {
    const page = `${root}${profilePath(profile)}`;
    const { office, placement, staff, running, agreement, report } = glanceAt(profile, words);
    const { latest } = profile.coverage;
    const { since } = profile.entries.office[0]?.value ?? {};
    const programmes =
      running.length > 0 &&
      html`<ul>${running.map(({ text, kind, index }) => html`<li>${renderFact({ text, kind, index }, words, page)}</li>`)}</ul>`;
    /** @param {import("./glance.mjs").Fact | undefined} fact */
    const dated = (fact) => renderCell(fact?.date && renderFact(fact, words, page), fact?.date, words);
    return html`<tr${rowAttribute(profile)}>${renderName(context, profile)}${[
      renderCell(nameState(profile.commune.state, words), profile.commune.state, words),
      renderCell(
        since &&
          office &&
          renderFact(
            { kind: office.kind, index: office.index, text: formatDate(since, words.language) },
            words,
            page,
          ),
        since,
        words,
      ),
      renderCell(placement, placement, words),
      renderCell(
        staff && renderFact(staff, words, page),
        staff && Number(staff.text.replace(",", ".")),
        words,
      ),
      renderCell(programmes, running.length || undefined, words),
      dated(agreement),
      dated(report),
      renderCell(latest && formatDate(latest, words.language, "short"), latest, words),
    ]}</tr>
`;
  });
  const columns = [
    words.commune,
    words.state,
    words.officeSince,
    words.placement,
    words.staff,
    words.running,
    words.lastAgreement,
    words.lastReport,
    words.asOf,
  ];
  return html`<div class="scroll" role="group" aria-labelledby="facts" tabindex="0"><table class="facts-table" data-sortable>
<thead><tr>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

/** @param {Context} context */
function renderCounts(context) {
  const { site, root, words } = context;
  const rows = site.profiles.map((profile) => {
    const cells = factKinds.map((kind) => {
      const count = profile.entries[kind].length;
      if (count === 0) return renderCell(undefined, undefined, words);
      const strength = count < 3 ? "few" : count < 8 ? "some" : "many";
      return html`<td class="${strength}" data-value="${count}"><a href="${root}${profilePath(profile)}#${anchors[kind] ?? `section-${kind}`}">${count}</a></td>`;
    });
    return html`<tr${rowAttribute(profile)}>${renderName(context, profile)}${cells}</tr>
`;
  });
  return html`<div class="scroll" role="group" aria-labelledby="counts" tabindex="0"><table class="counts" data-sortable>
<thead><tr><th scope="col">${words.commune}</th>${factKinds.map((kind) => html`<th scope="col"><span>${words.kinds(kind)}</span></th>`)}</tr></thead>
<tbody>${rows}</tbody></table></div>`;
}

/**
 * The authorities side by side: what is known of each, and how much.
 * @param {Context} context
 */
export function renderComparisonPage(context) {
  const { words } = context;
  const body = html`<main id="content" class="wide" tabindex="-1"><header class="masthead"><h1>${words.comparison}</h1></header>
${renderFilterForm(context)}
<section aria-labelledby="facts"><h2 id="facts">${words.keyFacts}</h2>
<p class="note">${words.keyFactsNote} ${words.running}: ${words.runningNote}.</p>
${renderKeyFacts(context)}</section>
<section aria-labelledby="counts"><h2 id="counts">${words.counts}</h2>
<p class="note">${words.countsNote}</p>
${renderCounts(context)}</section>
</main>`;
  return renderShell(context, { title: `${words.comparison} – ${words.title}`, script: "rows", body });
}
