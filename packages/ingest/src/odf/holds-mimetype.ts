import { IssueError } from "../issue-error.js";
import { defaultLimits, type Input } from "../readers/reader.js";
import { looksLikeZip, openZip } from "../zip.js";

/**
 * Whether an OpenDocument file says that it is of this type or a template of it; where its directory cannot be read,
 * whether the file name says so.
 */
export function holdsMimetype({ bytes, name }: Input, mediaType: string, fileName: RegExp): boolean {
  if (!looksLikeZip(bytes)) return false;
  try {
    const archive = openZip(bytes, defaultLimits);
    const declared = archive.read("mimetype");
    if (!declared || declared.length > 200) return archive.has("content.xml") && fileName.test(name ?? "");
    return (
      new TextDecoder()
        .decode(declared)
        .trim()
        .replace(/-template$/u, "") === mediaType
    );
  } catch (cause) {
    if (cause instanceof IssueError) return fileName.test(name ?? "");
    throw cause;
  }
}
