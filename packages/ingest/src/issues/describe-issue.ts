import type { Issue } from "@bildungsprofil/core";
import { germanIssues } from "./german-issues.js";

/** Languages in which issues are told. */
export type IssueLanguage = "de" | "en";

/** A sentence, and the language that it is in. */
export interface DescribedIssue {
  readonly text: string;
  readonly language: IssueLanguage;
}

/**
 * What is wrong and what to do, in the language of the reader. English is `message` as it is, and stands also where
 * there is no German for the code, as with issues of your own readers and extractors.
 */
export function describeIssue(issue: Issue, language: IssueLanguage): DescribedIssue {
  const sentence = language === "de" ? sentenceFor(issue.code) : undefined;
  if (sentence === undefined) return { text: issue.message, language: "en" };
  return { text: typeof sentence === "string" ? sentence : sentence(issue), language };
}

function sentenceFor(code: string): (typeof germanIssues)[string] | undefined {
  const key = [code, code.replace(/^[^/]*/u, "*")].find((one) => Object.hasOwn(germanIssues, one));
  return key === undefined ? undefined : germanIssues[key];
}
