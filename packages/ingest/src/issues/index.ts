export { type DescribedIssue, describeIssue, type IssueLanguage } from "./describe-issue.js";
