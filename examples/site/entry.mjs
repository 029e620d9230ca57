import { describeIssue } from "@bildungsprofil/ingest/issues";
import { describeEntry, describePlace, nameSource } from "./describe-entry.mjs";
import { documentPath } from "./describe-site.mjs";
import { linkTarget, originalTarget } from "./link-target.mjs";
import { html } from "./markup.mjs";

/** @typedef {import("@bildungsprofil/core").Kind} Kind */
/** @typedef {import("@bildungsprofil/core").Evidence} Evidence */
/** @typedef {import("@bildungsprofil/core").Profile} Profile */

/**
 * What rendering a part of a profile needs to know of the whole.
 * @typedef {import("./describe-site.mjs").Context & { profile: Profile }} ProfileContext
 */

/** Anchor of an entry on the page of its profile. @param {Kind} kind @param {number} index from 0 */
export function entryAnchor(kind, index) {
  return `${kind}-${index + 1}`;
}

/** Anchor of a document on the page. @param {string} id of the source */
export function sourceAnchor(id) {
  return `source-${id.slice(0, 12)}`;
}

/** A link where the address is safe, else its words alone. @param {string} text @param {string | undefined} address */
function renderLink(text, address) {
  // addresses are long words: let them break at their marks
  const parts = address === undefined ? [text] : text.split(/(?<=[@./])(?=\S)/u);
  const content = parts.map((part, index) => [index > 0 && html`<wbr>`, part]);
  const target = linkTarget(address);
  return target === undefined ? html`${content}` : html`<a href="${target}" rel="noreferrer">${content}</a>`;
}

/**
 * The `lang` attribute of words from a document, where its language is not the page's.
 * @param {ProfileContext} context
 * @param {readonly Evidence[]} evidence
 */
export function renderLanguage({ profile, words }, evidence) {
  const source = profile.sources.find(({ id }) => id === evidence[0]?.source);
  const language = source?.language;
  const foreign = language !== undefined && language.slice(0, 2).toLowerCase() !== words.language;
  return foreign && html` lang="${language}"`;
}

/** What an issue means and what to do. @param {import("@bildungsprofil/core").Issue} issue @param {import("./wording.mjs").Wording} words */
export function renderIssue(issue, words) {
  const { text, language } = describeIssue(issue, words.language);
  return html`<strong class="severity ${issue.severity}">${words.severity[issue.severity]}</strong> <span${language !== words.language && html` lang="${language}"`}>${text}</span>`;
}

/** One quotation, leading to its place in the text, and what its format calls that place. @param {ProfileContext} context @param {Evidence} evidence */
function renderQuotation(context, evidence) {
  const { profile, site, root, words } = context;
  const source = profile.sources.find(({ id }) => id === evidence.source);
  const original = source && originalTarget(source, evidence);
  const inText = site.passageAddress(evidence);
  const implied = evidence.implied?.map((field) => words.term(field)).join(", ");
  const notes = [
    describePlace(evidence.locator, words),
    implied && `${words.implied}: ${implied}`,
    original && html`<a href="${original}" rel="noreferrer">${words.original}</a>`,
  ].filter((note) => note !== undefined && note !== "");
  const quote = html`${words.opens}${evidence.quote}${words.closes}`;
  return html`<li><q${renderLanguage(context, [evidence])}>${
    inText === undefined ? quote : html`<a href="${root}${inText}">${quote}</a>`
  }</q>${
    notes.length > 0 &&
    html` <span class="place">${notes.map((note, index) => [index > 0 && " · ", note])}</span>`
  }</li>`;
}

/** The quotations of one document. @param {ProfileContext} context @param {string} id of the source @param {readonly Evidence[]} evidence */
function renderSource(context, id, evidence) {
  const { profile, site, root } = context;
  const source = profile.sources.find((one) => one.id === id);
  const address = site.documents.has(id) ? `${root}${documentPath(id)}` : `#${sourceAnchor(id)}`;
  return html`<div class="from"><p>${
    source ? html`<a href="${address}">${nameSource(source)}</a>` : id.slice(0, 12)
  }</p><ul>${evidence.map((item) => renderQuotation(context, item))}</ul></div>`;
}

/**
 * The words that a value comes from, behind a line that says how many there are and how sure the value is.
 * @param {ProfileContext} context
 * @param {readonly Evidence[]} evidence
 * @param {number} [confidence] between 0 and 1
 */
export function renderEvidence(context, evidence, confidence) {
  const { words } = context;
  const sources = [...new Set(evidence.map(({ source }) => source))];
  const count = `${evidence.length} ${evidence.length === 1 ? words.evidence : words.evidences}`;
  return html`<details class="evidence"><summary>${count}${
    confidence !== undefined && ` · ${words.confidence} ${words.percent(confidence)}`
  }</summary>${sources.map((id) =>
    renderSource(
      context,
      id,
      evidence.filter(({ source }) => source === id),
    ),
  )}</details>`;
}

/** @param {import("./describe-entry.mjs").Description["facts"]} facts */
export function renderFacts(facts) {
  return (
    facts.length > 0 &&
    html`<dl class="facts">${facts.map(
      ({ label, text, address }) => html`<div><dt>${label}</dt><dd>${renderLink(text, address)}</dd></div>`,
    )}</dl>`
  );
}

/**
 * An entry as a list item: its value, its other fields, its evidence.
 * @template {Kind} K
 * @param {ProfileContext} context
 * @param {K} kind
 * @param {number} index of the entry among those of its kind, from 0
 * @param {unknown} [extra] markup between the fields and the evidence
 */
export function renderEntry(context, kind, index, extra) {
  const entry = /** @type {import("@bildungsprofil/core").Entry<K> | undefined} */ (
    context.profile.entries[kind][index]
  );
  if (entry === undefined) return undefined;
  const { title, address, facts, tags } = describeEntry(kind, entry, context.words);
  return html`<li class="entry" id="${entryAnchor(kind, index)}">
<p class="value"${renderLanguage(context, entry.evidence)}>${renderLink(title, address)}</p>
${renderFacts(facts)}${tags.length > 0 && html`<ul class="tags">${tags.map((tag) => html`<li>${tag}</li>`)}</ul>`}${extra}
${renderEvidence(context, entry.evidence, entry.confidence)}
</li>`;
}
