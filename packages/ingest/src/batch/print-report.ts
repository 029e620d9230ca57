import type { Issue } from "@bildungsprofil/core";
import type { ReportedDocument, ReportedProfile } from "./publish-folder.js";

/** Documents, with most issues of a code, that the readable report names one by one. */
const namedPerCode = 20;

/** `report.json` for programs and `report.md` for people: file name and contents. */
export function printReport(
  documents: () => AsyncIterable<ReportedDocument>,
  profiles: readonly ReportedProfile[],
  issues: readonly Issue[],
): readonly (readonly [string, AsyncIterable<string>])[] {
  return [
    ["report.json", printJson(documents(), profiles, issues)],
    ["report.md", printMarkdown(documents(), profiles, issues)],
  ];
}

async function* printJson(
  documents: AsyncIterable<ReportedDocument>,
  profiles: readonly ReportedProfile[],
  issues: readonly Issue[],
): AsyncGenerator<string> {
  const indented = (value: unknown): string => JSON.stringify(value, null, 2).replaceAll("\n", "\n  ");
  yield '{\n  "documents": [';
  let separator = "\n    ";
  for await (const document of documents) {
    yield separator + indented(document).replaceAll("\n", "\n  ");
    separator = ",\n    ";
  }
  yield separator === "\n    " ? "]" : "\n  ]";
  yield `,\n  "profiles": ${indented(profiles)},\n  "issues": ${indented(issues)}\n}\n`;
}

async function* printMarkdown(
  documents: AsyncIterable<ReportedDocument>,
  profiles: readonly ReportedProfile[],
  issues: readonly Issue[],
): AsyncGenerator<string> {
  let read = 0;
  let failed = 0;
  let statements = 0;
  const silent: string[] = [];
  let silentCount = 0;
  const byCode = new Map<string, { issue: Issue; count: number; paths: string[] }>();
  const note = (issue: Issue, path: string): void => {
    const group = byCode.get(issue.code) ?? { issue, count: 0, paths: [] };
    byCode.set(issue.code, group);
    group.count++;
    if (group.paths.length < namedPerCode && group.paths.at(-1) !== path) group.paths.push(path);
  };
  for (const issue of issues) note(issue, issue.source ?? "");
  for await (const document of documents) {
    if (document.status === "read") read++;
    else failed++;
    statements += document.statements;
    if (document.status === "read" && document.statements === 0) {
      silentCount++;
      if (silent.length < namedPerCode) silent.push(document.path);
    }
    for (const issue of document.issues) if (issue.severity !== "info") note(issue, document.path);
  }
  yield `# Report\n\n| | |\n| --- | ---: |\n| documents read | ${read} |\n| documents failed | ${failed} |\n`;
  yield `| documents without a statement | ${silentCount} |\n| statements | ${statements} |\n| profiles | ${profiles.length} |\n`;
  const groups = [...byCode].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  for (const severity of ["error", "warning"] as const) {
    const some = groups.filter(([, { issue }]) => issue.severity === severity);
    if (some.length) yield severity === "error" ? "\n## Failed\n" : "\n## Doubtful\n";
    for (const [code, { issue, count, paths }] of some)
      yield `\n### ${code}: ${count}\n\n${escapeMarks(issue.message)}\n\n${list(paths, count)}`;
  }
  if (silentCount) yield `\n## Read, but nothing found\n\n${list(silent, silentCount)}`;
  if (profiles.length) {
    yield "\n## Profiles\n\n| key | commune | documents |\n| --- | --- | ---: |\n";
    for (const { key, name, sources } of profiles) yield `| ${key} | ${escapeMarks(name)} | ${sources} |\n`;
  }
}

function list(paths: readonly string[], count: number): string {
  const more = count - paths.length;
  return `${paths.map((path) => `- ${escapeMarks(path)}\n`).join("")}${more > 0 ? `- … and ${more} more, see \`report.json\`\n` : ""}`;
}

/** Text that is not ours, so that no mark in it means anything in Markdown. */
function escapeMarks(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, " ").replace(/[\\`*_{}[\]<>#|~&!]/gu, "\\$&");
}
