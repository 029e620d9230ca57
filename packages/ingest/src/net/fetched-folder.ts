import { appendFile, mkdir, open, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "../batch/result-key.js";
import type { Recalled } from "./crawl-site.js";
import type { FetchedDocument } from "./fetched-document.js";

/** What is known of an address: a line of the list. */
export interface FetchedRecord extends Omit<FetchedDocument, "bytes"> {
  /** The address that was asked for. */
  readonly asked: string;
  /** SHA-256 of the bytes, and name of their file. */
  readonly id: string;
  readonly byteLength: number;
  /** Day on which the server was last asked. */
  readonly checked?: string;
}

/**
 * Keeps what was fetched: the bytes as `<folder>/<sha256>`, what is known of them in `index.jsonl`. A run notes each
 * document in `unfinished.jsonl` as it comes, so that one that was ended goes on without asking for it again on the
 * same day.
 */
export class FetchedFolder {
  readonly #records: Map<string, FetchedRecord>;
  readonly #fresh: ReadonlySet<string>;

  private constructor(
    readonly folder: string,
    records: Map<string, FetchedRecord>,
    fresh: ReadonlySet<string>,
  ) {
    this.#records = records;
    this.#fresh = fresh;
  }

  /** @param today What runs of this day noted needs not be asked for again. */
  static async open(folder: string, today: string | undefined): Promise<FetchedFolder> {
    await mkdir(folder, { recursive: true });
    const finished = await readRecords(join(folder, "index.jsonl"));
    const unfinished = await readRecords(join(folder, "unfinished.jsonl"));
    const fresh = unfinished.filter(({ checked }) => today !== undefined && checked === today);
    return new FetchedFolder(
      folder,
      new Map([...finished, ...unfinished].map((record) => [record.asked, record])),
      new Set(fresh.map(({ asked }) => asked)),
    );
  }

  /** File of the bytes. */
  pathOf({ id }: FetchedRecord): string {
    return join(this.folder, id);
  }

  /** The addresses that something is kept of. */
  addresses(): Iterable<string> {
    return this.#records.keys();
  }

  /** What is kept of an address; `undefined` where there is nothing, or its bytes are gone or damaged. */
  async recall(asked: string): Promise<Recalled | undefined> {
    const record = this.#records.get(asked);
    if (!record) return undefined;
    const bytes = await readFile(this.pathOf(record)).catch(() => undefined);
    if (!bytes || sha256(bytes) !== record.id) return undefined;
    return { document: { ...record, bytes }, isFresh: this.#fresh.has(asked) };
  }

  /** Keeps a document for good. One whose bytes are those of before keeps its day too: nothing has to be read anew. */
  async keep(asked: string, document: FetchedDocument, today: string | undefined): Promise<FetchedRecord> {
    const { bytes, url, name, contentType, retrieved, etag, lastModified, licences } = document;
    const id = sha256(bytes);
    const former = this.#records.get(asked);
    const since = former?.id === id && former.retrieved !== undefined ? former.retrieved : retrieved;
    const known = { name, contentType, retrieved: since, etag, lastModified, checked: today };
    const record: FetchedRecord = {
      asked,
      url,
      id,
      byteLength: bytes.length,
      licences,
      ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
    };
    await writeBytes(this.pathOf(record), bytes);
    // a line that a kill cut off does not run into the next
    await appendFile(join(this.folder, "unfinished.jsonl"), `\n${JSON.stringify(record)}`);
    this.#records.set(asked, record);
    return record;
  }

  /** Ends a run: keeps these records alone. */
  async finish(records: readonly FetchedRecord[]): Promise<void> {
    const part = join(this.folder, "index.part");
    await writeFile(part, records.map((record) => `${JSON.stringify(record)}\n`).join(""));
    await rename(part, join(this.folder, "index.jsonl"));
    await rm(join(this.folder, "unfinished.jsonl"), { force: true });
    const kept = new Set(["index.jsonl", ...records.map(({ id }) => id)]);
    for (const name of await readdir(this.folder)) if (!kept.has(name)) await rm(join(this.folder, name));
  }
}

async function readRecords(path: string): Promise<FetchedRecord[]> {
  const text = await readFile(path, "utf8").catch(() => "");
  return text.split("\n").flatMap((line) => {
    try {
      const record = JSON.parse(line) as Partial<FetchedRecord> | null;
      return typeof record?.asked === "string" && /^[0-9a-f]{64}$/u.test(record.id ?? "")
        ? [record as FetchedRecord]
        : [];
    } catch {
      return [];
    }
  });
}

/** The name says what is in the file, so that one that is there whole needs no writing. */
async function writeBytes(path: string, bytes: Uint8Array): Promise<void> {
  const there = await readFile(path).catch(() => undefined);
  if (there && Buffer.compare(there, bytes) === 0) return;
  const file = await open(`${path}.part`, "w");
  try {
    await file.writeFile(bytes);
    await file.datasync();
  } finally {
    await file.close();
  }
  await rename(`${path}.part`, path);
}
