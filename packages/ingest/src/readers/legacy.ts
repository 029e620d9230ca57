import { fail } from "@bildungsprofil/core";
import type { Input, Reader } from "./reader.js";

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Streams of the compound file, by what they tell. */
const streams = [
  { stream: "EncryptedPackage", kind: "encrypted" },
  { stream: "PowerPoint Document", kind: "a PowerPoint deck of before 2007 (.ppt)", format: "PPTX" },
  { stream: "WordDocument", kind: "a Word document of before 2007 (.doc)", format: "DOCX" },
  { stream: "Workbook", kind: "an Excel workbook of before 2007 (.xls)", format: "PDF" },
  { stream: "__properties_version1.0", kind: "an Outlook message (.msg)", format: "EML, HTML or PDF" },
  { stream: "Quill", kind: "a Publisher document (.pub)", format: "PDF" },
  { stream: "VisioDocument", kind: "a Visio drawing of before 2013 (.vsd)", format: "PDF" },
] as const;

/**
 * Files in Microsoft's compound format: office files of before 2007, Outlook's messages, encrypted office files of any
 * age. Says what to do with them.
 */
export const legacy: Reader = {
  name: "legacy",
  accepts: ({ bytes }) => signature.every((byte, index) => bytes[index] === byte),
  read: async (input) => {
    const found = streams.find(({ stream }) => holdsName(input.bytes, stream));
    if (found?.kind === "encrypted") {
      const extension = /\.(pptx|docx)$/iu.exec(input.name ?? "")?.[1]?.toLowerCase();
      return fail({
        code: `${extension ?? "source"}/encrypted`,
        severity: "error",
        message: "The file is encrypted. Open it with its password and save it without one.",
      });
    }
    const format = found && "format" in found ? found.format : "PPTX or DOCX";
    return fail({
      code: "source/legacy-office",
      severity: "error",
      message: `The file has an old format that is not read. Open it in its program and save it as ${format}.`,
      actual: found?.kind ?? describe(input),
    });
  },
};

function describe({ name }: Input): string {
  return name ? `a compound file (${name})` : "a compound file";
}

/** Whether the directory names a stream: names are written in UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let i = 1;
    while (i < name.length && bytes[at + 2 * i] === name.charCodeAt(i) && bytes[at + 2 * i - 1] === 0) i++;
    if (i === name.length) return true;
  }
  return false;
}
