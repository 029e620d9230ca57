import { fail, type Issue } from "@bildungsprofil/core";
import { classifyContainer } from "../binary/classify-container.js";
import { describeKind } from "../binary/kinds.js";
import { findSignature } from "../binary/signatures.js";
import { looksLikeText } from "../text-decoding.js";
import { looksLikeZip } from "../zip.js";
import type { Input, Reader } from "./reader.js";

/**
 * Formats that hold no text, or none that is read: pictures, sound, archives, spreadsheets, books. Each gets an issue
 * that says what to do. Takes everything that is no text, so that a wrong file name makes no text of it.
 */
export const binary: Reader = {
  name: "binary",
  accepts: ({ bytes }) => looksLikeZip(bytes) || findSignature(bytes) !== undefined || !looksLikeText(bytes),
  read: async (input, { limits }) => {
    const { bytes } = input;
    const found = looksLikeZip(bytes) ? classifyContainer(bytes, limits) : findSignature(bytes);
    if (!found) return fail(unknown(input));
    return fail("code" in found ? found : describeKind(found));
  },
};

function unknown({ name }: Input): Issue {
  return {
    code: "source/unknown-format",
    severity: "error",
    message:
      "No reader knows this format. Open the file in its program and save it as PDF, DOCX, ODT or HTML.",
    ...(name === undefined ? {} : { actual: `binary data (${name})` }),
  };
}
