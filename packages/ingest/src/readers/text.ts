import { fail, succeed } from "@bildungsprofil/core";
import { createTurns } from "../create-turns.js";
import { finishWork } from "../finish-work.js";
import { decodeText, looksLikeText } from "../text-decoding.js";
import { buildTreeInSteps } from "../text-layout/build-tree.js";
import { createLetterCount, textTooLong } from "../text-too-long.js";
import type { Reader } from "./reader.js";

/** Plain text: takes everything that holds no binary data, and gives it the structure that its layout shows. */
export const text: Reader = {
  name: "text",
  accepts: ({ bytes }) => looksLikeText(bytes),
  read: async ({ bytes, contentType }, { limits, signal }) => {
    const decoded = decodeText(bytes, { contentType, kind: "text" });
    if (createLetterCount(limits.maxTextLength)(decoded.text)) return fail(textTooLong(limits.maxTextLength));
    const tree = await finishWork(buildTreeInSteps(decoded.text), createTurns(signal));
    return succeed({ mediaType: "text/plain", tree, metadata: {} }, decoded.issues);
  },
};
