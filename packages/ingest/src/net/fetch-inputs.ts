import type { Issue } from "@bildungsprofil/core";
import picomatch from "picomatch";
import { isOfShard, type ListOptions } from "../batch/list-files.js";
import { sha256 } from "../batch/result-key.js";
import { parseUrl } from "../html/parse-url.js";
import type { CrawledPage, CrawlOptions } from "./crawl.js";
import type { FetchedRecord } from "./fetched-folder.js";
import { isWebAddress } from "./is-web-address.js";

/** A document of a batch that was fetched. */
export interface FetchedInput extends Pick<FetchedRecord, "contentType" | "retrieved" | "name"> {
  /** The address that was asked for; the document's identity within the batch. */
  readonly path: string;
  /** File of the bytes. */
  readonly file: string;
  /** Address that gave the bytes. */
  readonly url: string;
  /** Bytes of the file. */
  readonly size: number;
  /** A number that is another one when anything of this is another. */
  readonly mtimeMs: number;
}

/** Options of a run over web addresses. */
export interface NetOptions extends Omit<CrawlOptions, "recall" | "known" | "signal" | "accepts"> {}

/**
 * `include` and `exclude` hold for the paths of addresses that are found, `shard` for hosts: one machine alone speaks
 * to a host.
 */
export interface FetchInputsOptions extends ListOptions {
  /** Where bytes are kept: see `FetchedFolder`. */
  readonly folder: string;
  /** Without it, each address is an issue and no socket is opened. */
  readonly net?: NetOptions | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onPage?: (page: CrawledPage) => void;
}

/** The inputs of a batch after what is on the web was fetched. */
export interface FetchedInputs {
  readonly inputs: readonly FetchedInput[];
  /** The paths that are no web addresses. */
  readonly others: readonly string[];
  readonly issues: readonly Issue[];
  /** False where the run was ended before all was there. */
  readonly isWhole: boolean;
}

/** Fetches the web addresses among the inputs of a batch, and what they lead to, into a folder. */
export async function fetchInputs(
  paths: readonly string[],
  { folder, net, include, exclude, shard, signal, onPage }: FetchInputsOptions,
): Promise<FetchedInputs> {
  const others = paths.filter((path) => !isWebAddress(path));
  const addresses = paths.filter((path) => isWebAddress(path) && isOfShard(hostOrText(path), shard));
  const nothing = { inputs: [], others, issues: [], isWhole: true };
  if (addresses.length === 0) return nothing;
  if (!net) return { ...nothing, issues: addresses.map(describeForbidden) };
  // whoever reads files loads nothing that speaks to the net
  const [{ crawl }, { FetchedFolder }] = await Promise.all([
    import("./crawl.js"),
    import("./fetched-folder.js"),
  ]);
  const fetched = await FetchedFolder.open(folder, net.retrieved);
  const records: FetchedRecord[] = [];
  const issues: Issue[] = [];
  const isIncluded = include?.length ? picomatch([...include]) : () => true;
  const isExcluded = exclude?.length ? picomatch([...exclude]) : () => false;
  const accepts = ({ pathname }: URL): boolean => {
    const below = pathname.slice(1);
    return isIncluded(below) && !isExcluded(below);
  };
  const recall = (url: string): ReturnType<typeof fetched.recall> => fetched.recall(url);
  const known = (): string[] => [...fetched.addresses()];
  for await (const page of crawl(addresses, { ...net, accepts, signal, recall, known })) {
    if (page.document) records.push(await fetched.keep(page.url, page.document, net.retrieved));
    issues.push(...page.issues);
    onPage?.(page);
    if (signal?.aborted) break;
  }
  if (signal?.aborted) return { ...nothing, isWhole: false };
  records.sort((a, b) => (a.asked < b.asked ? -1 : 1));
  await fetched.finish(records);
  const inputs = records.map((record): FetchedInput => {
    const { asked: path, url, name, contentType, retrieved, id, byteLength: size } = record;
    const stamp = sha256(JSON.stringify([id, url, name, contentType, retrieved]));
    return {
      path,
      file: fetched.pathOf(record),
      url,
      size,
      mtimeMs: Number.parseInt(stamp.slice(0, 12), 16),
      ...(name === undefined ? {} : { name }),
      ...(contentType === undefined ? {} : { contentType }),
      ...(retrieved === undefined ? {} : { retrieved }),
    };
  });
  // hosts answer in any order
  issues.sort((a, b) => compare(a.source, b.source) || compare(a.code, b.code));
  return { inputs, others, issues, isWhole: true };
}

const compare = (a = "", b = ""): number => (a < b ? -1 : a > b ? 1 : 0);

const hostOrText = (address: string): string => (parseUrl(address) ? new URL(address).host : address);

/** The issue of an address where nothing may be fetched. */
export function describeForbidden(address: string): Issue {
  const host = parseUrl(address) ? new URL(address).host : "HOST";
  return {
    code: "net/not-allowed",
    severity: "error",
    message: `Nothing is fetched unless it is allowed. Give \`--allow-net ${host}\`, or save the document and give the file.`,
    source: address,
    expected: "--allow-net",
  };
}
