import type { Issue } from "@bildungsprofil/core";
import { describeIssue, type IssueLanguage } from "../issues/index.js";
import type { ReportedDocument, ReportedProfile } from "./publish-folder.js";
import { type ReportWords, reportWords } from "./report-words.js";

/** Documents, with most issues of a code, that the readable report names one by one. */
const namedPerCode = 20;

/** `report.json` for programs and `report.md` for people, in their language: file name and contents. */
export function printReport(
  documents: () => AsyncIterable<ReportedDocument>,
  profiles: readonly ReportedProfile[],
  issues: readonly Issue[],
  language: IssueLanguage,
): readonly (readonly [string, AsyncIterable<string>])[] {
  return [
    ["report.json", printJson(documents(), profiles, issues)],
    ["report.md", printMarkdown(documents(), profiles, issues, language)],
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
  language: IssueLanguage,
): AsyncGenerator<string> {
  const words = reportWords[language];
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
  yield `# ${words.title}\n\n| | |\n| --- | ---: |\n| ${words.read} | ${read} |\n| ${words.failed} | ${failed} |\n`;
  yield `| ${words.silent} | ${silentCount} |\n| ${words.statements} | ${statements} |\n| ${words.profiles} | ${profiles.length} |\n`;
  const groups = [...byCode].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  for (const severity of ["error", "warning"] as const) {
    const some = groups.filter(([, { issue }]) => issue.severity === severity);
    if (some.length) yield `\n## ${words.severities[severity]}\n`;
    for (const [code, { issue, count, paths }] of some)
      yield `\n### ${code}: ${count}\n\n${escapeMarks(sentenceFor(issue, language))}\n\n${list(paths, count, words)}`;
  }
  if (silentCount) yield `\n## ${words.silentHeading}\n\n${list(silent, silentCount, words)}`;
  if (profiles.length) {
    yield `\n## ${words.profilesHeading}\n\n| ${words.key} | ${words.commune} | ${words.documents} |\n| --- | --- | ---: |\n`;
    for (const { key, name, sources } of profiles) yield `| ${key} | ${escapeMarks(name)} | ${sources} |\n`;
  }
}

/** What all issues of a code have in common: what was found, and where, is that of one document. */
function sentenceFor({ code, severity, message, expected }: Issue, language: IssueLanguage): string {
  const common = { code, severity, message, ...(expected === undefined ? {} : { expected }) };
  return describeIssue(common, language).text;
}

function list(paths: readonly string[], count: number, words: ReportWords): string {
  const more = count - paths.length;
  return `${paths.map((path) => `- ${escapeMarks(path)}\n`).join("")}${more > 0 ? `- ${words.more(more)}\n` : ""}`;
}

/** Text that is not ours, so that no mark in it means anything in Markdown. */
function escapeMarks(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, " ").replace(/[\\`*_{}[\]<>#|~&!]/gu, "\\$&");
}
