import { formatDate, kinds } from "@bildungsprofil/core";
import { countEntries, describeEntry, factKinds, nameCommune, nameState } from "./describe-entry.mjs";
import { entryAnchor } from "./entry.mjs";
import { html, Markup, toShowable } from "./markup.mjs";
import { renderShell } from "./page-shell.mjs";
import { overviewScript } from "./scripts.mjs";
import { wordingOf } from "./wording.mjs";

/** @typedef {import("@bildungsprofil/core").Profile} Profile */
/** @typedef {import("./wording.mjs").Wording} Wording */

/** Where the kind stands on a profile's page. @type {Partial<Record<import("@bildungsprofil/core").Kind, string>>} */
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

/** @param {Profile} profile @param {string} address @param {Wording} words */
function renderCard(profile, address, words) {
  const { commune, coverage, entries } = profile;
  const programmes = entries.programme.slice(0, 4).map(({ value }) => value.name);
  const facts = [
    nameState(commune.state, words),
    `${countEntries(profile)}\u00a0${words.statements}`,
    `${coverage.sources}\u00a0${coverage.sources === 1 ? words.document : words.documents}`,
    coverage.latest && formatDate(coverage.latest, words.language),
  ].filter((fact) => fact !== undefined);
  return html`<li class="card" data-name="${nameCommune(commune, words)}">
<h3><a href="${address}">${nameCommune(commune, words)}</a></h3>
<p class="note">${facts.join(" · ")}</p>
${entries.office[0] && html`<p>${entries.office[0].value.name}</p>`}
${programmes.length > 0 && html`<ul class="tags">${programmes.map((name) => html`<li>${name}</li>`)}</ul>`}
</li>`;
}

/** @param {readonly Profile[]} profiles @param {(profile: Profile) => string} addressOf @param {Wording} words */
function renderComparison(profiles, addressOf, words) {
  const rows = profiles.map((profile) => {
    const cells = factKinds.map((kind) => {
      const count = profile.entries[kind].length;
      if (count === 0) return html`<td class="none"><span aria-label="${words.none}">–</span></td>`;
      const strength = count < 3 ? "few" : count < 8 ? "some" : "many";
      return html`<td class="${strength}"><a href="${addressOf(profile)}#${anchors[kind] ?? `section-${kind}`}">${count}</a></td>`;
    });
    const name = nameCommune(profile.commune, words);
    return html`<tr data-name="${name}"><th scope="row"><a href="${addressOf(profile)}">${name}</a></th>${cells}</tr>`;
  });
  return html`<div class="scroll" role="group" aria-label="${words.comparison}" tabindex="0"><table class="comparison">
<thead><tr><td></td>${factKinds.map((kind) => html`<th scope="col"><span>${words.kinds(kind)}</span></th>`)}</tr></thead>
<tbody>${rows}</tbody>
</table></div>`;
}

/** What the search of the page looks through, as JSON that may stand in a script element. @param {readonly Profile[]} profiles @param {(profile: Profile) => string} addressOf @param {Wording} words */
function searchIndex(profiles, addressOf, words) {
  const rows = profiles.flatMap((profile) =>
    kinds.flatMap((kind) =>
      profile.entries[kind].map((entry, index) => {
        const { title, facts, tags } = describeEntry(kind, entry, words);
        return {
          commune: nameCommune(profile.commune, words),
          kind: words.kind(kind),
          title,
          more: [...facts.map(({ text }) => text), ...tags].join(" · "),
          address: `${addressOf(profile)}#${entryAnchor(kind, index)}`,
        };
      }),
    ),
  );
  return new Markup(
    JSON.stringify(rows, (_, value) => (typeof value === "string" ? toShowable(value) : value)).replace(
      /[<>&\u2028\u2029]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
    ),
  );
}

/**
 * The page that leads to all profiles, with a search over their values and a comparison.
 * @param {readonly Profile[]} profiles
 * @param {object} [options]
 * @param {"de" | "en"} [options.language] Default: German
 * @param {(profile: Profile) => string} [options.addressOf] address of a profile's page. Default: its key with ".html"
 */
export function renderOverview(profiles, { language = "de", addressOf = ({ key }) => `${key}.html` } = {}) {
  const words = wordingOf(language);
  const sorted = [...profiles].sort(
    (a, b) => a.commune.name.localeCompare(b.commune.name, "de") || (a.key < b.key ? -1 : 1),
  );
  const sources = new Set(sorted.flatMap((profile) => profile.sources.map(({ id }) => id))).size;
  const statements = sorted.reduce((sum, profile) => sum + countEntries(profile), 0);
  const body = html`<header class="masthead"><div class="wide">
<h1>${words.title}</h1>
<p class="lead">${words.claim}</p>
<p class="lead">${sorted.length}\u00a0${words.communes} · ${sources}\u00a0${words.documents} · ${statements}\u00a0${words.statements}</p>
</div></header>
<main id="content" class="wide" tabindex="-1">
<div class="tools" role="search" hidden>
<label for="search">${words.search}</label> <input type="search" id="search" placeholder="${words.searchHint}" autocomplete="off">
<p id="status" role="status" data-hits="${words.hits}" data-none="${words.noHits}"></p>
<ol id="hits"></ol>
</div>
<section aria-labelledby="communes"><h2 id="communes">${words.authorities}</h2>
<ul class="cards">${sorted.map((profile) => renderCard(profile, addressOf(profile), words))}</ul></section>
<section aria-labelledby="comparison"><h2 id="comparison">${words.comparison}</h2>
<p class="note">${words.comparisonNote}</p>
${renderComparison(sorted, addressOf, words)}</section>
</main>
<footer class="foot"><div class="wide"><p>${words.made}</p></div></footer>
<script type="application/json" id="index">${searchIndex(sorted, addressOf, words)}</script>`;
  return renderShell({ language, title: words.title, skip: words.skip, script: overviewScript, body });
}
