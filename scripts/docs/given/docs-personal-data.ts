import { type Profile, reconcile } from "@bildungsprofil/core";

const source = { id: "a".repeat(64), mediaType: "text/html", byteLength: 1 };
const common = { about: "12062", confidence: 0.9, extractor: "office/heading" };
const evidence = (quote: string) => ({ source: source.id, start: 0, end: quote.length, quote });

const profiles = reconcile([
  {
    source,
    statements: [
      {
        ...common,
        id: "0123456789abcdef",
        kind: "office",
        value: { name: "Bildungsbüro" },
        evidence: [evidence("Bildungsbüro seit 2008, Leitung: Frau Quastenroth")],
      },
      {
        ...common,
        id: "1123456789abcdef",
        kind: "person",
        value: { name: "Änne Quastenroth", role: "Leiterin" },
        evidence: [evidence("Änne Quastenroth")],
      },
    ],
  },
]);
export const profile: Profile = profiles[0]!;
