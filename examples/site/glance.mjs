import { compareEdtf, formatDate, getTopic, latestDay, periodFrom } from "@bildungsprofil/core";
import { describeEntry } from "./describe-entry.mjs";
import { entryAnchor } from "./entry.mjs";
import { html } from "./markup.mjs";

/** @typedef {import("@bildungsprofil/core").Profile} Profile */
/** @typedef {import("@bildungsprofil/core").Kind} Kind */
/** @typedef {import("./wording.mjs").Wording} Wording */

/** A fact with the entry that says so. @typedef {{ text: string, kind: Kind, index: number, date?: string }} Fact */

/** Whether a function is the lead of an office: "Leitung", "Leiterin", "Bildungsbüroleiter", but not "Projektleitung". */
const leads = /(?<!projekt)(?:leiter|leitung)(?:in)?(?!\p{L})/iu;

/** The last of the entries by date. @param {Fact[]} facts */
function latestOf(facts) {
  return facts
    .filter(({ date }) => date !== undefined)
    .sort((a, b) => compareEdtf(b.date ?? "", a.date ?? ""))[0];
}

/**
 * What is asked first about an authority. What the documents do not say is absent.
 * @param {Profile} profile
 * @param {Wording} words
 */
export function glanceAt({ entries }, words) {
  const office = entries.office[0]?.value;
  const officeName = office?.name;
  const staffed = entries.office.findIndex(({ value }) => value.staffCount !== undefined);
  const head = entries.person.findIndex(
    ({ value }) =>
      value.role !== undefined &&
      leads.test(value.role) &&
      /bildung/iu.test(`${value.role} ${value.organisation ?? ""}`),
  );
  /** @param {Kind} kind @param {number} index @param {string} [date] @returns {Fact} */
  const fact = (kind, index, date) => ({
    text: describeEntry(kind, /** @type {any} */ (entries[kind][index]), words).title,
    kind,
    index,
    ...(date === undefined ? {} : { date }),
  });
  const running = entries.programme.flatMap(({ value }, index) =>
    value.period !== undefined && latestDay(value.period) === undefined
      ? [fact("programme", index, value.period)]
      : [],
  );
  const topics = [...new Set(entries.actionField.flatMap(({ value }) => value.topics ?? []))].map(
    (id) => getTopic(id)?.[words.language] ?? id,
  );
  return {
    office:
      officeName === undefined ? undefined : fact("office", 0, office?.since && periodFrom(office.since)),
    placement: office?.placement,
    staff:
      staffed < 0
        ? undefined
        : { ...fact("office", staffed), text: words.number(entries.office[staffed]?.value.staffCount ?? 0) },
    head: head < 0 ? undefined : fact("person", head),
    running,
    topics,
    agreement: latestOf(
      entries.agreement.map(({ value }, index) => fact("agreement", index, value.date ?? value.since)),
    ),
    event: latestOf(entries.event.map(({ value }, index) => fact("event", index, value.date))),
    report: latestOf(
      entries.material.flatMap(({ value }, index) =>
        value.kind === "report" ? [fact("material", index, value.year)] : [],
      ),
    ),
  };
}

/** A fact as a link to its entry, with its date. @param {Fact} fact @param {Wording} words @param {string} [page] of the profile */
export function renderFact({ text, kind, index, date }, words, page = "") {
  return html`<a href="${page}#${entryAnchor(kind, index)}">${text}</a>${
    date !== undefined && html` <span class="when">${formatDate(date, words.language)}</span>`
  }`;
}

/** The facts of a profile's page, as a list of terms. @param {Profile} profile @param {Wording} words */
export function renderGlance(profile, words) {
  const { office, placement, staff, head, running, topics, agreement, event, report } = glanceAt(
    profile,
    words,
  );
  /** @type {[string, unknown][]} */
  const rows = [
    [words.kind("office"), office && renderFact(office, words)],
    [words.placement, placement],
    [words.staff, staff && renderFact(staff, words)],
    [words.lead, head && renderFact(head, words)],
    [
      words.running,
      running.length > 0 &&
        html`<ul>${running.map((fact) => html`<li>${renderFact(fact, words)}</li>`)}</ul>`,
    ],
    [words.topics, topics.length > 0 && topics.join(" · ")],
    [words.lastAgreement, agreement && renderFact(agreement, words)],
    [words.lastConference, event && renderFact(event, words)],
    [words.lastReport, report && renderFact(report, words)],
  ];
  const known = rows.filter(([, value]) => value);
  return (
    known.length > 0 &&
    html`<section class="glance" aria-labelledby="heading-glance"><h2 id="heading-glance">${words.glance}</h2>
<dl>${known.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl></section>`
  );
}
