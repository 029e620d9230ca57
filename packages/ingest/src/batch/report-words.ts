import type { IssueLanguage } from "../issues/index.js";

/** What `report.md` says beside sentences for issues. */
export interface ReportWords {
  readonly title: string;
  readonly read: string;
  readonly failed: string;
  readonly silent: string;
  readonly statements: string;
  readonly profiles: string;
  /** Headings of the issues, by severity. */
  readonly severities: Readonly<Record<"error" | "warning", string>>;
  readonly silentHeading: string;
  readonly profilesHeading: string;
  readonly key: string;
  readonly commune: string;
  readonly documents: string;
  readonly more: (count: number) => string;
}

export const reportWords: Readonly<Record<IssueLanguage, ReportWords>> = {
  de: {
    title: "Bericht",
    read: "Dokumente gelesen",
    failed: "Dokumente misslungen",
    silent: "Dokumente ohne Aussage",
    statements: "Aussagen",
    profiles: "Profile",
    severities: { error: "Misslungen", warning: "Zweifelhaft" },
    silentHeading: "Gelesen, aber nichts gefunden",
    profilesHeading: "Profile",
    key: "Schlüssel",
    commune: "Kommune",
    documents: "Dokumente",
    more: (count) => `… und ${count} weitere, siehe \`report.json\``,
  },
  en: {
    title: "Report",
    read: "documents read",
    failed: "documents failed",
    silent: "documents without a statement",
    statements: "statements",
    profiles: "profiles",
    severities: { error: "Failed", warning: "Doubtful" },
    silentHeading: "Read, but nothing found",
    profilesHeading: "Profiles",
    key: "key",
    commune: "commune",
    documents: "documents",
    more: (count) => `… and ${count} more, see \`report.json\``,
  },
};
