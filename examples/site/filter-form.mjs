import { getTopic } from "@bildungsprofil/core";
import { nameCommune, nameState } from "./describe-entry.mjs";
import { html, Markup, scriptableJson, toShowable } from "./markup.mjs";

/** @typedef {import("./describe-site.mjs").Context} Context */
/** @typedef {import("@bildungsprofil/core").Profile} Profile */

/** @param {string} id @param {import("./wording.mjs").Wording} words */
export const nameTopic = (id, words) => getTopic(id)?.[words.language] ?? id;

/** @param {string} a @param {string} b */
const byText = (a, b) => a.localeCompare(b, "de");

/** States of the site, by name. @param {Context} context */
export function listStates({ site, words }) {
  const states = [...new Set(site.profiles.flatMap(({ commune }) => commune.state ?? []))];
  return states
    .map((id) => ({ id, name: nameState(id, words) ?? id }))
    .sort((a, b) => byText(a.name, b.name));
}

/** By what the script knows the rows of an authority. @param {Profile} profile */
export const rowAttribute = ({ key }) => html` data-row="${key}"`;

/** What the script filters by: for each authority its key, name, state, programmes and topics. @param {Context} context */
function renderFilterData({ site, words }) {
  const rows = site.profiles.map(({ key, commune, entries }) => [
    key,
    toShowable(nameCommune(commune, words)),
    commune.state ?? "",
    [...new Set(entries.programme.flatMap(({ value }) => value.programmeId ?? []))],
    [...new Set(entries.actionField.flatMap(({ value }) => value.topics ?? []))].map(toShowable),
  ]);
  return html`<script type="application/json" id="rows">${new Markup(scriptableJson(rows))}</script>`;
}

/**
 * Search and filters over the authorities. They need the script, which shows them.
 * @param {Context} context
 * @param {{ values?: boolean }} [options] `values`: whether the words are sought in all values, not in names alone
 */
export function renderFilterForm(context, { values = false } = {}) {
  const { site, words } = context;
  const topics = site.topics
    .map(({ id }) => ({ id, name: nameTopic(id, words) }))
    .sort((a, b) => byText(a.name, b.name));
  const programmes = [...site.programmes].sort((a, b) => byText(a.name, b.name));
  /** @param {string} name @param {string} label @param {string} all @param {readonly { id: string, name: string }[]} options */
  const select = (name, label, all, options) =>
    options.length > 1 &&
    html`<p><label for="${name}">${label}</label> <select id="${name}"><option value="">${all}</option>${options.map(({ id, name }) => html`<option value="${id}">${name}</option>`)}</select></p>`;
  return html`<form class="filters" role="search" aria-label="${words.filterHeading}" hidden>
<p class="words"><label for="search">${words.search}</label> <input type="search" id="search" placeholder="${values ? words.searchHint : words.nameHint}" autocomplete="off"></p>
${select("state", words.state, words.allStates, listStates(context))}
${select("programme", words.programme, words.allProgrammes, programmes)}
${select("topic", words.topic, words.allTopics, topics)}
<p><button type="reset">${words.reset}</button></p>
<p id="status" role="status" data-of="${words.of}" data-communes="${words.communes}" data-hits="${words.hits}" data-none="${words.noHits}" data-first="${words.firstHits}" data-loading="${words.loading}" data-failed="${words.notLoaded}"></p>
</form>${renderFilterData(context)}`;
}
