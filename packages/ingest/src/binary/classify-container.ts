import type { Issue } from "@bildungsprofil/core";
import { IssueError } from "../issue-error.js";
import type { Limits } from "../readers/reader.js";
import { openZip, type ZipArchive } from "../zip.js";
import type { FoundKind } from "./kinds.js";

/** ZIP containers by the name of an entry. */
const byEntry: readonly (FoundKind & { readonly entry: RegExp })[] = [
  { kind: "spreadsheet", what: "an Excel workbook", entry: /^xl\//u },
  { kind: "drawing", what: "a Visio drawing", entry: /^visio\//u },
  { kind: "print", what: "an XPS document", entry: /^(?:fixeddocumentsequence|fixeddocseq)\.fdseq$/u },
  {
    kind: "iWork",
    what: "a document of Pages, Keynote or Numbers",
    entry: /^index(?:\.zip$|\.apxl|\/)|\.iwa$/u,
  },
  { kind: "data", what: "a Java program", entry: /^meta-inf\/manifest\.mf$/u },
];

/** ZIP containers by what their first entry says, without "-template". */
const byMediaType: readonly (FoundKind & { readonly mediaType: RegExp })[] = [
  { kind: "book", what: "an EPUB book", mediaType: /^application\/epub\+zip$/u },
  { kind: "spreadsheet", what: "an OpenDocument spreadsheet", mediaType: /opendocument\.spreadsheet/u },
  { kind: "drawing", what: "an OpenDocument drawing", mediaType: /opendocument\.(?:graphics|chart|image)/u },
  { kind: "data", what: "another OpenDocument file", mediaType: /opendocument\./u },
];

/** What a ZIP container holds that no reader takes, or the issue for which it cannot be told. */
export function classifyContainer(bytes: Uint8Array, limits: Limits): FoundKind | Issue {
  try {
    const archive = openZip(bytes, limits);
    const declared = readMediaType(archive);
    const names = archive.names.map((name) => name.toLowerCase());
    return (
      byMediaType.find(({ mediaType }) => mediaType.test(declared)) ??
      byEntry.find(({ entry }) => names.some((name) => entry.test(name))) ?? {
        kind: "archive",
        what: describeFiles(archive.names),
      }
    );
  } catch (cause) {
    if (cause instanceof IssueError) return cause.issue;
    throw cause;
  }
}

function readMediaType(archive: ZipArchive): string {
  const declared = archive.read("mimetype");
  return declared && declared.length <= 200 ? new TextDecoder().decode(declared).trim() : "";
}

function describeFiles(names: readonly string[]): string {
  const files = names.filter((name) => !name.endsWith("/"));
  const first = files.slice(0, 5).join(", ");
  return `a ZIP archive with ${files.length} files${first === "" ? "" : `: ${first}`}${files.length > 5 ? " …" : ""}`;
}
