import { formatDate, kinds } from "@bildungsprofil/core";
import { describeIssue } from "@bildungsprofil/ingest/issues";
import { describeEntry, describePlace, nameCommune, nameSource, nameState } from "./describe-entry.mjs";
import { linkTarget } from "./link-target.mjs";
import { wordingOf } from "./wording.mjs";

/** @typedef {import("@bildungsprofil/core").Profile} Profile */
/** @typedef {import("@bildungsprofil/core").Evidence} Evidence */
/** @typedef {import("./wording.mjs").Wording} Wording */

/** Characters that would turn or hide the words beside them. */
const unprintable = /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/**
 * Text as Markdown text on one line: nothing in it can become markup, a link or HTML, nor a web
 * address that readers of GitHub's dialect turn into a link of their own accord.
 * @param {unknown} text
 */
export function escapeMarkdown(text) {
  return String(text)
    .replace(/[\u0000-\u001f\u2028\u2029]+/g, " ")
    .trim()
    .replace(unprintable, "\ufffd")
    .replace(/[\\`*_{}[\]<>#|~!]/g, "\\$&")
    .replace(/&/g, "&amp;")
    .replace(/:\/\//g, "\\://")
    .replace(/(www)\./giu, "$1\\.")
    .replace(/^(\s*)([-+=]|\d+[.)])/u, (_, space, mark) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}

/** @param {string} text @param {string | undefined} address */
function link(text, address) {
  const target = linkTarget(address);
  return target === undefined
    ? escapeMarkdown(text)
    : `[${escapeMarkdown(text)}](<${target.replace(/[<>\\]/g, encodeURIComponent)}>)`;
}

/**
 * A value with its fields in a list item, and its evidence in items below.
 * @param {Profile} profile
 * @param {string} line
 * @param {readonly Evidence[]} evidence
 * @param {Wording} words
 */
function item(profile, line, evidence, words) {
  const quotations = evidence.map((one) => {
    const index = profile.sources.findIndex(({ id }) => id === one.source);
    const source = profile.sources[index];
    const place = describePlace(one.locator, words);
    const where = [
      source ? `${escapeMarkdown(nameSource(source))} (${index + 1})` : one.source.slice(0, 12),
      place,
    ]
      .filter(Boolean)
      .join(", ");
    const implied = one.implied?.map((field) => words.term(field)).join(", ");
    return `  - ${words.opens}${escapeMarkdown(one.quote)}${words.closes} – ${where}${implied ? ` (${words.implied}: ${implied})` : ""}`;
  });
  return [`- ${line}`, ...quotations].join("\n");
}

/** @param {Profile} profile @param {import("@bildungsprofil/core").Kind} kind @param {Wording} words */
function kindPart(profile, kind, words) {
  const entries = profile.entries[kind];
  if (entries.length === 0) return [];
  const items = entries.map((entry) => {
    const { title, address, facts, tags } = describeEntry(kind, entry, words);
    const more = [
      ...facts.map(({ label, text, address: target }) => `${label}: ${link(text, target)}`),
      ...tags.map(escapeMarkdown),
    ];
    const line = [
      `**${link(title, address)}**`,
      ...more,
      `${words.confidence} ${words.percent(entry.confidence)}`,
    ].join(" · ");
    return item(profile, line, entry.evidence, words);
  });
  return [`## ${words.kinds(kind)}`, items.join("\n")];
}

/**
 * One profile as Markdown (CommonMark), with all that its page holds.
 * @param {Profile} profile
 * @param {object} [options]
 * @param {"de" | "en"} [options.language] Default: German
 */
export function renderMarkdown(profile, { language = "de" } = {}) {
  const words = wordingOf(language);
  const { commune, timeline, conflicts, coverage, sources, issues } = profile;
  const lead = [nameState(commune.state, words), commune.ags && `${words.term("ags")} ${commune.ags}`]
    .filter(Boolean)
    .map(escapeMarkdown);
  const parts = [
    `# ${escapeMarkdown(nameCommune(commune, words))}`,
    ...(lead.length > 0 ? [lead.join(" · ")] : []),
  ];
  for (const kind of kinds) parts.push(...kindPart(profile, kind, words));
  if (timeline.length > 0) {
    const lines = timeline.map(
      ({ date, kind, text }) =>
        `- ${formatDate(date, language)}: ${escapeMarkdown(text)} (${words.kind(kind)})`,
    );
    parts.push(`## ${words.timeline}`, lines.join("\n"));
  }
  if (conflicts.length > 0) {
    const lines = conflicts.flatMap(({ kind, field, entry, sides }) => {
      const target = profile.entries[kind].find(({ id }) => id === entry);
      const name = target === undefined ? entry : describeEntry(kind, target, words).title;
      return sides.map(({ value, evidence }) =>
        item(
          profile,
          `${words.kind(kind)} ${escapeMarkdown(name)}, ${words.term(field)}: ${escapeMarkdown(typeof value === "string" ? value : JSON.stringify(value))}`,
          evidence,
          words,
        ),
      );
    });
    parts.push(`## ${words.conflicts}`, lines.join("\n"));
  }
  parts.push(
    `## ${words.coverage}`,
    [
      `- ${words.found}: ${coverage.found.map((kind) => `${words.kinds(kind)} (${profile.entries[kind].length})`).join(", ")}`,
      ...(coverage.missing.length > 0
        ? [`- ${words.missing}: ${coverage.missing.map(words.kinds).join(", ")}. ${words.missingNote}`]
        : []),
      ...(coverage.latest === undefined
        ? []
        : [`- ${words.latest}: ${formatDate(coverage.latest, language)}`]),
    ].join("\n"),
    `## ${words.sources}`,
    sources
      .map((source, index) => {
        const date = source.modified ?? source.created ?? source.retrieved;
        const facts = [
          source.name !== nameSource(source) && source.name,
          date && formatDate(date, language),
          source.mediaType,
          source.id.slice(0, 12),
        ];
        return `${index + 1}. ${link(nameSource(source), source.url)} · ${facts.filter(Boolean).map(escapeMarkdown).join(" · ")}`;
      })
      .join("\n"),
  );
  if (issues.length > 0) {
    const lines = issues.map((issue) =>
      [
        `- ${words.severity[issue.severity]}: ${escapeMarkdown(describeIssue(issue, language).text)} \`${issue.code}\``,
        issue.source && escapeMarkdown(issue.source),
        describePlace(issue.place, words),
      ]
        .filter(Boolean)
        .join(" · "),
    );
    parts.push(`## ${words.issues}`, lines.join("\n"));
  }
  parts.push(`*${words.made}*`);
  return `${parts.join("\n\n")}\n`;
}
