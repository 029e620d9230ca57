import { IssueError } from "../issue-error.js";
import { defaultLimits, type Input } from "../readers/reader.js";
import { looksLikeZip, openZip } from "../zip.js";

/**
 * Whether the bytes are a ZIP container with an entry whose name starts like this; where its directory cannot be
 * read, whether the file name says so.
 */
export function holdsPart({ bytes, name }: Input, start: string, fileName: RegExp): boolean {
  if (!looksLikeZip(bytes)) return false;
  try {
    return openZip(bytes, defaultLimits).names.some((entry) => entry.toLowerCase().startsWith(start));
  } catch (cause) {
    if (cause instanceof IssueError) return fileName.test(name ?? "");
    throw cause;
  }
}
