import { basename } from "node:path";
import { printDocument } from "../batch/print-document.js";
import type { ingest as Ingest } from "../ingest.js";
import { describeForbidden } from "../net/fetch-inputs.js";
import { isWebAddress } from "../net/is-web-address.js";
import type { FetchOptions } from "../net/visitor.js";
import type { Input } from "../readers/reader.js";
import { hasFailed } from "../tree/document.js";
import { readInput } from "./read-input.js";
import type { Terminal } from "./terminal.js";

/**
 * `bildungsprofil extract FILE`, or `extract ADDRESS --allow-net HOST`. Nothing goes to standard output when the
 * document gave no result.
 */
export async function extractFile(
  file: string,
  ingest: typeof Ingest,
  terminal: Terminal,
  net?: FetchOptions,
): Promise<number> {
  const input = isWebAddress(file)
    ? await fetchInput(file, terminal, net)
    : await readFileInput(file, terminal);
  if (!input) return 1;
  const { bytes, ...known } = input;
  const document = await ingest(bytes, known);
  terminal.issues(document.issues, file);
  if (hasFailed(document)) return 1;
  await new Promise<void>((resolve, reject) =>
    process.stdout.write(printDocument(document), (error) => (error ? reject(error) : resolve())),
  );
  return 0;
}

async function readFileInput(file: string, terminal: Terminal): Promise<Input | undefined> {
  const bytes = await readInput(file, terminal);
  return bytes && { bytes, name: basename(file) };
}

async function fetchInput(
  address: string,
  terminal: Terminal,
  net: FetchOptions | undefined,
): Promise<(Input & { readonly retrieved?: string | undefined }) | undefined> {
  if (!net) {
    terminal.issues([describeForbidden(address)], address);
    return undefined;
  }
  const { fetchDocument } = await import("../net/fetch-document.js");
  const result = await fetchDocument(address, net);
  terminal.issues(result.issues, address);
  if (!result.ok) return undefined;
  const { bytes, name, url, contentType, retrieved } = result.value;
  return { bytes, name, url, contentType, retrieved };
}
