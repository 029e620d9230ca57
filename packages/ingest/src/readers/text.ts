import { succeed } from "@bildungsprofil/core";
import { decodeText } from "../text-decoding.js";
import { buildTree } from "../text-layout/build-tree.js";
import type { Input, Reader } from "./reader.js";

/** Plain text: takes everything that holds no binary data, and gives it the structure that its layout shows. */
export const text: Reader = {
  name: "text",
  accepts: (input) => looksLikeText(input),
  read: async ({ bytes, contentType }) => {
    const decoded = decodeText(bytes, { contentType, kind: "text" });
    return succeed({ mediaType: "text/plain", tree: buildTree(decoded.text), metadata: {} }, decoded.issues);
  },
};

/** Whether the first bytes hold no more control characters than texts do. UTF-16 needs its byte order mark. */
function looksLikeText({ bytes }: Input): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, 4096);
  let control = 0;
  for (const byte of head) {
    if (byte === 0) return false;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) control++;
  }
  return control * 50 <= head.length;
}
