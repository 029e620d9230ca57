import { type Profile, type Statement, toCsv, toJsonLd, toMarkdown, toNQuads } from "@bildungsprofil/core";

/** Further formats of a run's output, beside JSON and JSON Lines. */
export const exportFormats = ["csv", "jsonld", "nquads", "markdown"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Formats of a profile: the extension of its file, and its text. */
const ofProfiles: Partial<Record<ExportFormat, { extension: string; print: (profile: Profile) => string }>> =
  {
    jsonld: { extension: "jsonld", print: (profile) => `${JSON.stringify(toJsonLd(profile), null, 2)}\n` },
    nquads: { extension: "nq", print: toNQuads },
    markdown: { extension: "md", print: toMarkdown },
  };

/** Extensions of all files that a profile may have. */
export const profileExtensions: readonly string[] = [
  "json",
  ...Object.values(ofProfiles).map(({ extension }) => extension),
];

/** A profile in each format that was asked for, with the extension of its file; always in JSON. */
export function printProfile(
  profile: Profile,
  formats: readonly ExportFormat[],
): readonly { extension: string; text: string }[] {
  const further = formats.flatMap((format) => ofProfiles[format] ?? []);
  return [
    { extension: "json", text: `${JSON.stringify(profile, null, 2)}\n` },
    ...further.map(({ extension, print }) => ({ extension, text: print(profile) })),
  ];
}

/** Statements as CSV, as they come: the header once. */
export async function* printCsv(documents: AsyncIterable<readonly Statement[]>): AsyncGenerator<string> {
  const header = toCsv([]);
  yield header;
  for await (const statements of documents)
    if (statements.length) yield toCsv(statements).slice(header.length);
}
