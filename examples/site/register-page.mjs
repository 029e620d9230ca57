import { compareEdtf, earliestDay, formatDate, latestDay } from "@bildungsprofil/core";
import { nameCommune } from "./describe-entry.mjs";
import { profilePath } from "./describe-site.mjs";
import { entryAnchor } from "./entry.mjs";
import { nameTopic } from "./filter-form.mjs";
import { html } from "./markup.mjs";
import { renderShell } from "./page-shell.mjs";
import { renderKey } from "./programme-key.mjs";
import { axisOf, renderTicks } from "./year-axis.mjs";

/** @typedef {import("./describe-site.mjs").Context} Context */
/** @typedef {import("./describe-site.mjs").EntryPlace} EntryPlace */

/** Authorities in a programme with a stated start, from which on a plot says more than the list. */
const fewest = 3;

/** Authorities that a list shows unfolded, at most. */
const longest = 30;

/** Height of a plot's columns. */
const height = 56;

/** @param {EntryPlace} place */
const periodOf = ({ profile, index }) => profile.entries.programme[index]?.value.period;

/** How many authorities took part, by year. @param {Context} context @param {readonly EntryPlace[]} members @param {import("./year-axis.mjs").Axis} axis */
function renderParticipation({ words }, members, axis) {
  const years = Array.from({ length: axis.last + 1 - axis.first }, (_, index) => axis.first + index);
  const known = members
    .flatMap((place) => periodOf(place) ?? [])
    .filter((period) => earliestDay(period) !== undefined);
  if (known.length < fewest) return undefined;
  const counts = years.map(
    (year) =>
      known.filter(
        (period) =>
          (earliestDay(period) ?? "") <= `${year}-12-31` && (latestDay(period) ?? "~") >= `${year}-01-01`,
      ).length,
  );
  const most = Math.max(1, ...counts);
  const width = 100 / years.length;
  // the greatest number, and the last
  const labelled = new Set([counts.indexOf(most), counts.findLastIndex((count) => count > 0)]);
  const columns = counts.map((count, index) => {
    const tall = Math.round((count / most) * (height - 14));
    const x = Number((index * width + width / 2).toFixed(2));
    return (
      count > 0 &&
      html`<rect class="column" x="${Number((index * width + width * 0.1).toFixed(2))}%" width="${Number((width * 0.8).toFixed(2))}%" y="${height - tall}" height="${tall}"/>${
        labelled.has(index) &&
        html`<text x="${x}%" y="${height - tall - 3}" text-anchor="middle">${count}</text>`
      }`
    );
  });
  const says = years
    .flatMap((year, index) => ((counts[index] ?? 0) > 0 ? [`${year}: ${counts[index]}`] : []))
    .join(", ");
  return html`<figure class="participation"><figcaption>${words.participation}</figcaption><svg class="bars" width="100%" height="${height}" role="img" aria-label="${says}">${columns}</svg>${renderTicks(axis, 3)}</figure>`;
}

/** The authorities of a programme, in order of their periods. @param {Context} context @param {readonly EntryPlace[]} members */
function renderMembers({ root, words }, members) {
  const ordered = [...members].sort(
    (a, b) =>
      compareEdtf(periodOf(a) ?? "~", periodOf(b) ?? "~") ||
      a.profile.commune.name.localeCompare(b.profile.commune.name, "de"),
  );
  const items = ordered.map((place) => {
    const { profile, kind, index } = place;
    const period = periodOf(place);
    return html`<li><a href="${root}${profilePath(profile)}#${entryAnchor(kind, index)}">${nameCommune(profile.commune, words)}</a>${period !== undefined && html` <span class="when">${formatDate(period, words.language)}</span>`}</li>`;
  });
  return foldLong(items, words);
}

/** Items as a list, folded where it is long. @param {readonly import("./markup.mjs").Markup[]} items @param {import("./wording.mjs").Wording} words */
function foldLong(items, words) {
  const list = html`<ul class="members">${items}</ul>`;
  return items.length <= longest
    ? list
    : html`<details><summary>${words.number(items.length)} ${words.communes}</summary>${list}</details>`;
}

/**
 * The register: who takes part in a programme, and when; who works on a topic.
 * @param {Context} context
 */
export function renderRegisterPage(context) {
  const { site, root, words } = context;
  const axis = axisOf(
    site.programmes.flatMap(({ members }) => members.map(periodOf)),
    undefined,
  );
  const programmes = site.programmes.map(
    ({
      id,
      name,
      key,
      members,
    }) => html`<section class="subject" id="p-${id}" aria-labelledby="p-${id}-name"><h3 id="p-${id}-name">${renderKey(key)}${name} <span class="count">${new Set(members.map(({ profile }) => profile)).size}</span></h3>
${axis && renderParticipation(context, members, axis)}${renderMembers(context, members)}</section>`,
  );
  const local = site.localProgrammes.map(
    ({ name, members }) =>
      html`<li>${name}: ${members.map(({ profile, kind, index }, number) => [number > 0 && ", ", html`<a href="${root}${profilePath(profile)}#${entryAnchor(kind, index)}">${nameCommune(profile.commune, words)}</a>`])}</li>`,
  );
  const topics = site.topics.map(
    ({
      id,
      members,
    }) => html`<section class="subject" id="t-${id}" aria-labelledby="t-${id}-name"><h3 id="t-${id}-name">${nameTopic(id, words)} <span class="count">${members.length}</span></h3>
${foldLong(
  members.map(
    (profile) =>
      html`<li><a href="${root}${profilePath(profile)}#section-actionField">${nameCommune(profile.commune, words)}</a></li>`,
  ),
  words,
)}</section>`,
  );
  const body = html`<main id="content" class="wide" tabindex="-1"><header class="masthead"><h1>${words.registerTitle}</h1></header>
<section aria-labelledby="programmes"><h2 id="programmes">${words.kinds("programme")} <span class="count">${site.programmes.length}</span></h2>
<p class="note">${words.participationNote}</p>
<div class="subjects">${programmes}</div></section>
${
  local.length > 0 &&
  html`<section aria-labelledby="local"><h2 id="local">${words.localProgrammes} <span class="count">${local.length}</span></h2>
<p class="note">${words.localProgrammesNote}</p><ul class="local">${local}</ul></section>`
}
${
  topics.length > 0 &&
  html`<section aria-labelledby="topics"><h2 id="topics">${words.topics} <span class="count">${topics.length}</span></h2>
<p class="note">${words.topicsNote}</p><div class="subjects">${topics}</div></section>`
}
</main>`;
  return renderShell(context, { title: `${words.registerTitle} – ${words.title}`, body });
}
