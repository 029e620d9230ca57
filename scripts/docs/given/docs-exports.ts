import { type Profile, reconcile, type Statement } from "@bildungsprofil/core";

const source = (letter: string) => ({ id: letter.repeat(64), mediaType: "text/html", byteLength: 1 });
const common = { about: "05978", confidence: 0.9, extractor: "office/heading" };
const evidence = (quote: string) => ({ source: "a".repeat(64), start: 0, end: quote.length, quote });

export const statements: Statement[] = [
  {
    ...common,
    id: "1123456789abcdef",
    kind: "office",
    value: { name: "Bildungsbüro", since: "2008" },
    evidence: [evidence("Bildungsbüro seit 2008")],
  },
  {
    ...common,
    id: "2123456789abcdef",
    kind: "event",
    value: { name: "Bildungstag", date: "2024-06-14" },
    evidence: [evidence("Bildungstag am 14. Juni 2024")],
  },
];
const again = statements.slice(0, 1).map((statement) => ({
  ...statement,
  evidence: statement.evidence.map((one) => ({ ...one, source: "b".repeat(64) })),
})) as Statement[];

export const profiles: Profile[] = reconcile([
  { source: source("a"), statements },
  { source: source("b"), statements: again },
]);
export const profile: Profile = profiles[0]!;
