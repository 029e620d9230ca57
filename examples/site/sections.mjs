import { compareEdtf, coverage, formatDate } from "@bildungsprofil/core";
import { describeEntry, describePlace, nameSource } from "./describe-entry.mjs";
import { documentPath } from "./describe-site.mjs";
import {
  entryAnchor,
  renderEntry,
  renderEvidence,
  renderFacts,
  renderIssue,
  renderLanguage,
  sourceAnchor,
} from "./entry.mjs";
import { html } from "./markup.mjs";
import { renderTimelinePlot } from "./timeline-plot.mjs";
import { axisOf, renderBar, renderGrid, renderGridLines, renderTicks } from "./year-axis.mjs";

/** @typedef {import("./entry.mjs").ProfileContext} Context */
/** @typedef {import("@bildungsprofil/core").Kind} Kind */
/** @typedef {{ id: string, title: string, count?: number, body: import("./markup.mjs").Markup }} Section */

/** The entries of a kind as a list. @param {Context} context @param {Kind} kind @param {string} [layout] */
function renderList(context, kind, layout = "list") {
  return html`<ul class="entries ${layout}">${context.profile.entries[kind].map((_, index) => renderEntry(context, kind, index))}</ul>`;
}

/** A section with the entries of one kind; none where there are none. @param {Context} context @param {Kind} kind @param {string} [layout] @returns {Section[]} */
function kindSection(context, kind, layout) {
  const count = context.profile.entries[kind].length;
  return count === 0
    ? []
    : [{ id: kind, title: context.words.kinds(kind), count, body: renderList(context, kind, layout) }];
}

/** A section with several kinds, each under its own heading. @param {Context} context @param {string} id @param {string} title @param {Kind[]} kinds @returns {Section[]} */
function groupSection(context, id, title, kinds) {
  const found = kinds.filter((kind) => context.profile.entries[kind].length > 0);
  if (found.length === 0) return [];
  const body = html`<div class="groups">${found.map(
    (kind) =>
      html`<div class="group" id="${kind}"><h3>${context.words.kinds(kind)}</h3>${renderList(context, kind)}</div>`,
  )}</div>`;
  return [
    { id, title, count: found.reduce((sum, kind) => sum + context.profile.entries[kind].length, 0), body },
  ];
}

/** The programmes in order of time, each with its bar. @param {Context} context @returns {Section[]} */
function programmeSection(context) {
  const { profile, site, words } = context;
  const entries = profile.entries.programme;
  const axis = axisOf(
    entries.map(({ value }) => value.period),
    profile.coverage.latest,
  );
  if (axis === undefined) return kindSection(context, "programme");
  const order = entries
    .map(({ value }, index) => ({ value, index }))
    .sort((a, b) => compareEdtf(a.value.period ?? "~", b.value.period ?? "~"));
  const rows = order.map(({ value, index }) => {
    const key = site.programmes.find(({ id }) => id === value.programmeId)?.key;
    const bar = value.period === undefined ? undefined : renderBar(axis, value.period, 3, key);
    const span =
      bar === undefined
        ? html`<p class="undated">${words.noPeriod}</p>`
        : html`<svg class="bars" width="100%" height="18" aria-hidden="true" focusable="false">${renderGrid("programmes")}${bar}</svg>`;
    return renderEntry(context, "programme", index, html`<div class="span">${span}</div>`);
  });
  const body = html`${renderGridLines(axis, "programmes")}<div class="axis">${renderTicks(axis)}</div><ul class="entries programmes">${rows}</ul>`;
  return [{ id: "programme", title: words.kinds("programme"), count: entries.length, body }];
}

/** @param {Context} context @returns {Section[]} */
function quoteSection(context) {
  const { profile, words } = context;
  const entries = profile.entries.quote;
  if (entries.length === 0) return [];
  const items = entries.map((entry, index) => {
    const { title } = describeEntry("quote", entry, words);
    const by = [entry.value.speaker, entry.value.role].filter((part) => part !== undefined).join(", ");
    return html`<li class="entry" id="${entryAnchor("quote", index)}">
<figure class="spoken"><blockquote${renderLanguage(context, entry.evidence)}><p>${words.opens}${title}${words.closes}</p></blockquote>${
      by !== "" && html`<figcaption>${by}</figcaption>`
    }</figure>
${renderEvidence(context, entry.evidence, entry.confidence)}
</li>`;
  });
  return [
    {
      id: "quote",
      title: words.kinds("quote"),
      count: entries.length,
      body: html`<ul class="entries">${items}</ul>`,
    },
  ];
}

/** Everything dated, in order. Milestones stand here with their evidence, other entries as links. @param {Context} context @returns {Section[]} */
function timelineSection(context) {
  const { profile, words } = context;
  const milestones = new Map(profile.entries.milestone.map((entry, index) => [entry.id, { entry, index }]));
  const items = profile.timeline.map((item) => {
    const milestone = item.kind === "milestone" ? milestones.get(item.entry) : undefined;
    if (milestone) milestones.delete(item.entry);
    return { ...item, milestone };
  });
  // a milestone that the timeline lacks would lose its evidence
  for (const milestone of milestones.values()) {
    const { date, text } = milestone.entry.value;
    items.push({ date, kind: "milestone", entry: milestone.entry.id, text, milestone });
  }
  if (items.length === 0) return [];
  const body = html`${renderTimelinePlot(context)}<ol class="timeline">${items.map(
    ({ date, kind, entry, text, milestone }) => {
      const when = html`<p class="when">${formatDate(date, words.language)}</p>`;
      if (milestone) {
        return html`<li class="entry" id="${entryAnchor("milestone", milestone.index)}">${when}<div><p class="value"${renderLanguage(context, milestone.entry.evidence)}>${text}</p>
${renderEvidence(context, milestone.entry.evidence, milestone.entry.confidence)}</div></li>`;
      }
      const index = profile.entries[kind].findIndex(({ id }) => id === entry);
      const target = profile.entries[kind][index];
      const title = target === undefined ? text : describeEntry(kind, target, words).title;
      return html`<li>${when}<div><p class="value">${
        index < 0 ? title : html`<a href="#${entryAnchor(kind, index)}">${title}</a>`
      } <span class="kind">${words.kind(kind)}</span></p></div></li>`;
    },
  )}</ol>`;
  return [{ id: "timeline", title: words.timeline, count: items.length, body }];
}

/** A field's value for reading. @param {unknown} value @param {import("./wording.mjs").Wording} words */
function writeSide(value, words) {
  return typeof value === "string" ? formatDate(words.choice(value), words.language) : JSON.stringify(value);
}

/** @param {Context} context @returns {Section[]} */
function conflictSection(context) {
  const { profile, words } = context;
  if (profile.conflicts.length === 0) return [];
  const items = profile.conflicts.map(({ kind, field, entry, sides }) => {
    const index = profile.entries[kind].findIndex(({ id }) => id === entry);
    const target = profile.entries[kind][index];
    const name = target === undefined ? entry : describeEntry(kind, target, words).title;
    return html`<li class="entry"><p class="value">${words.kind(kind)} ${
      index < 0 ? name : html`<a href="#${entryAnchor(kind, index)}">${name}</a>`
    }: ${words.term(field)}</p>
<ul class="sides">${sides.map(
      (side) =>
        html`<li><p>${writeSide(side.value, words)}</p>${renderEvidence(context, side.evidence)}</li>`,
    )}</ul></li>`;
  });
  return [
    {
      id: "conflicts",
      title: words.conflicts,
      count: items.length,
      body: html`<ul class="entries">${items}</ul>`,
    },
  ];
}

/** @param {Context} context @returns {Section} */
function coverageSection({ profile, words }) {
  const { found, missing, sources, latest, entries, supported, supportedShare } = {
    ...coverage(profile),
    ...profile.coverage,
  };
  const body = html`<dl class="facts coverage">
<div><dt>${words.found}</dt><dd><ul class="tags">${found.map((kind) => html`<li>${words.kinds(kind)} ${profile.entries[kind].length}</li>`)}</ul></dd></div>
${missing.length > 0 && html`<div><dt>${words.missing}</dt><dd><ul class="tags empty">${missing.map((kind) => html`<li>${words.kinds(kind)}</li>`)}</ul></dd></div>`}
<div><dt>${words.sources}</dt><dd>${sources}</dd></div>
<div><dt>${words.supported}</dt><dd>${supported} ${words.of} ${entries} (${words.percent(supportedShare)})</dd></div>
${latest !== undefined && html`<div><dt>${words.latest}</dt><dd>${formatDate(latest, words.language)}</dd></div>`}
</dl>
${missing.length > 0 && html`<p class="note">${words.missingNote}</p>`}`;
  return { id: "coverage", title: words.coverage, body };
}

/** @param {Context} context @returns {Section} */
function sourceSection({ profile, site, root, words }) {
  const body = html`<ul class="entries">${profile.sources.map((source) => {
    const date = source.modified ?? source.created ?? source.retrieved;
    /** @type {[string, string | undefined][]} */
    const facts = [
      [words.author, source.publisher ?? source.author],
      [words.published, date && formatDate(date, words.language)],
      [words.documentLabel, source.title === undefined ? undefined : source.name],
      [words.format, source.mediaType],
      [words.documentLanguage, source.language],
      [words.size, `${words.number(Math.ceil(source.byteLength / 1000))} kB`],
      [words.checksum, source.id.slice(0, 12)],
    ];
    const name = nameSource(source);
    const read = site.documents.has(source.id);
    return html`<li class="entry" id="${sourceAnchor(source.id)}"><p class="value">${
      read ? html`<a href="${root}${documentPath(source.id)}">${name}</a>` : name
    }</p>${renderFacts([
      ...facts.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }])),
      ...(source.url === undefined
        ? []
        : [{ label: words.term("url"), text: source.url, address: source.url }]),
    ])}</li>`;
  })}</ul>`;
  return { id: "sources", title: words.sources, count: profile.sources.length, body };
}

/** @param {Context} context @returns {Section[]} */
function issueSection({ profile, words }) {
  if (profile.issues.length === 0) return [];
  const body = html`<ul class="entries">${profile.issues.map(
    (issue) => html`<li class="entry"><p class="value">${renderIssue(issue, words)}</p>
<p class="note"><code>${issue.code}</code>${issue.source && html` · ${issue.source}`}${issue.place && html`, ${describePlace(issue.place, words)}`}</p></li>`,
  )}</ul>`;
  return [{ id: "issues", title: words.issues, count: profile.issues.length, body }];
}

/** The sections of a profile in the order of the page; those that would be empty are left out. @param {Context} context @returns {Section[]} */
export function listSections(context) {
  const { words } = context;
  return [
    ...kindSection(context, "office"),
    ...kindSection(context, "person", "grid"),
    ...groupSection(context, "contact", words.contact, ["address", "phone", "email", "url"]),
    ...programmeSection(context),
    ...kindSection(context, "actionField", "grid"),
    ...kindSection(context, "body", "grid"),
    ...kindSection(context, "agreement"),
    ...kindSection(context, "event"),
    ...groupSection(context, "context", words.context, ["goal", "challenge", "result"]),
    ...kindSection(context, "measure"),
    ...kindSection(context, "material"),
    ...kindSection(context, "figure", "tiles"),
    ...quoteSection(context),
    ...kindSection(context, "organisation", "grid"),
    ...timelineSection(context),
    ...conflictSection(context),
    coverageSection(context),
    sourceSection(context),
    ...issueSection(context),
  ];
}
