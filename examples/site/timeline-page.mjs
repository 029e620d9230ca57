import { compareEdtf, formatDate } from "@bildungsprofil/core";
import { nameCommune } from "./describe-entry.mjs";
import { profilePath, yearPath } from "./describe-site.mjs";
import { renderFilterForm, rowAttribute } from "./filter-form.mjs";
import { html } from "./markup.mjs";
import { renderShell } from "./page-shell.mjs";
import { renderKey } from "./programme-key.mjs";
import { axisOf, placeDate, renderBar, renderGrid, renderGridLines, renderTicks } from "./year-axis.mjs";

/** @typedef {import("./describe-site.mjs").Context} Context */
/** @typedef {import("@bildungsprofil/core").Profile} Profile */

/** Height of a bar with the space below it. */
const lane = 15;

/** A row of bars for each authority with a dated programme or office. @param {Context} context */
function renderProgrammes(context) {
  const { site, root, words } = context;
  const keys = new Map(site.programmes.map(({ id, key }) => [id, key]));
  const dated = site.profiles.flatMap((profile) => {
    const periods = profile.entries.programme
      .flatMap(({ value: { name, period, programmeId } }) =>
        period === undefined ? [] : [{ name, period, key: keys.get(programmeId ?? "") }],
      )
      .sort((a, b) => compareEdtf(a.period, b.period));
    const since = profile.entries.office.find(({ value }) => value.since !== undefined)?.value.since;
    return periods.length === 0 && since === undefined ? [] : [{ profile, periods, since }];
  });
  const axis = axisOf(
    dated.flatMap(({ periods, since }) => [...periods.map(({ period }) => period), since]),
    site.profiles
      .map(({ coverage }) => coverage.latest)
      .reduce((a, b) => (compareEdtf(a ?? "", b ?? "") > 0 ? a : b), undefined),
  );
  if (axis === undefined) return undefined;
  const rows = dated.map(({ profile, periods, since }) => {
    const height = Math.max(1, periods.length) * lane + 5;
    const says = [
      ...(since === undefined ? [] : [`${words.officeFounded}: ${formatDate(since, words.language)}`]),
      ...periods.map(({ name, period }) => `${name}: ${formatDate(period, words.language)}`),
    ].join("; ");
    const founded = since === undefined ? undefined : placeDate(axis, since);
    return html`<li${rowAttribute(profile)}><p><a href="${root}${profilePath(profile)}">${nameCommune(profile.commune, words)}</a></p>
<svg class="bars" width="100%" height="${height}" role="img" aria-label="${says}">${renderGrid("years")}${periods.map(({ period, key }, index) => renderBar(axis, period, index * lane + 4, key))}${
      founded !== undefined &&
      html`<line class="founded" x1="${founded}" x2="${founded}" y1="0" y2="${height}"/>`
    }</svg></li>
`;
  });
  const shown = site.programmes.filter(({ key }) => key !== undefined);
  return html`${renderGridLines(axis, "years")}<ul class="legend" aria-label="${words.key}">${shown.map(({ id, name, key }) => html`<li>${renderKey(key)}<a href="${root}register.html#p-${id}">${name}</a></li>`)}<li><span class="key other" aria-hidden="true"></span>${words.otherProgrammes}</li><li><span class="key founded" aria-hidden="true"></span>${words.officeFounded}</li></ul>
<div class="years"><p></p>${renderTicks(axis)}</div>
<ul class="spans">${rows}</ul>`;
}

/** Height of the plot of years. */
const tall = 72;

/** How much is dated in each year, and the way to the year's page. @param {Context} context */
function renderYears({ site, root, words }) {
  const most = Math.max(1, ...site.years.map(({ dated }) => dated.length));
  return html`<ol class="year-counts">${site.years.map(({ year, dated }) => {
    const height = Math.max(1, Math.round((dated.length / most) * tall));
    return html`<li><svg class="bars" width="100%" height="${tall}" aria-hidden="true" focusable="false"><rect class="column" width="100%" y="${tall - height}" height="${height}"/></svg><a href="${root}${yearPath(year)}">${formatDate(year, words.language)}</a> <span class="count">${dated.length}</span></li>`;
  })}</ol>`;
}

/**
 * What happened when, across all authorities.
 * @param {Context} context
 */
export function renderTimelinePage(context) {
  const { words } = context;
  const programmes = renderProgrammes(context);
  const body = html`<main id="content" class="wide" tabindex="-1"><header class="masthead"><h1>${words.timeline}</h1></header>
${renderFilterForm(context)}
${
  programmes &&
  html`<section aria-labelledby="programmes"><h2 id="programmes">${words.programmesOverTime}</h2>
<p class="note">${words.programmesOverTimeNote}</p>
${programmes}</section>`
}
<section aria-labelledby="chronicle"><h2 id="chronicle">${words.chronicle}</h2>
<p class="note">${words.chronicleNote}</p>
${renderYears(context)}</section>
</main>`;
  return renderShell(context, {
    title: `${words.timeline} – ${words.title}`,
    script: "rows",
    patterns: true,
    body,
  });
}
