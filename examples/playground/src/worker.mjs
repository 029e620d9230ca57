// Reads documents beside the page, so that the page stays usable meanwhile.
import { ingest } from "@bildungsprofil/ingest";
import { listBlocks } from "../../site/text-blocks.mjs";

/**
 * What the page asks for: read a document, or stop reading it.
 * @typedef {{ type: "read", id: number, name: string, bytes: ArrayBuffer } | { type: "stop", id: number }} Request
 */

/**
 * A document that was read, as the page needs it.
 * @typedef {object} Reading
 * @property {number} id
 * @property {Pick<import("@bildungsprofil/ingest").IngestedDocument, "source" | "text" | "layers" | "statements" | "issues">} document
 * @property {import("../../site/text-blocks.mjs").TextBlock[]} blocks
 * @property {string} json what `bildungsprofil extract` prints for the file, byte for byte
 * @property {number} milliseconds
 */

/** @type {Map<number, AbortController>} */
const running = new Map();

addEventListener("message", async (/** @type {MessageEvent<Request>} */ { data }) => {
  if (data.type === "stop") return running.get(data.id)?.abort();
  const { id, name, bytes } = data;
  const controller = new AbortController();
  running.set(id, controller);
  const begun = performance.now();
  const read = await ingest(bytes, {
    name,
    signal: controller.signal,
    // lies beside this file: esbuild does not put it there by itself
    pdfiumWasm: new URL("pdfium.wasm", import.meta.url),
  });
  running.delete(id);
  const { source, text, layers, statements, issues } = read;
  const document = { source, text, layers, statements, issues };
  /** @type {Reading} */
  const reading = {
    id,
    document,
    blocks: listBlocks(read),
    json: `${JSON.stringify(document, null, 2)}\n`,
    milliseconds: performance.now() - begun,
  };
  postMessage(reading);
});

postMessage("ready");
