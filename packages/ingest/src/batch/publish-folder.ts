import { createHash } from "node:crypto";
import { access, copyFile, link, mkdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import {
  type ExtractedDocument,
  type Issue,
  type ReconcileInput,
  reconcile,
  redact,
  type Statement,
} from "@bildungsprofil/core";
import { type ExportFormat, printCsv, printProfile, profileExtensions } from "./export-formats.js";
import type { FolderIndex } from "./folder-index.js";
import type { FolderResults } from "./folder-results.js";
import type { Outcome } from "./job.js";
import type { OutputNames } from "./name-outputs.js";
import { OwnedFiles } from "./owned-files.js";
import { printReport } from "./print-report.js";
import { sha256 } from "./result-key.js";
import { RowGroups } from "./row-groups.js";
import type { RowList } from "./row-list.js";
import { TextSet } from "./text-set.js";
import { writeAtomically } from "./write-atomically.js";

/** What a run leaves in the output folder, beside its own state. */
export interface PublishInput {
  /** Output folder. */
  readonly out: string;
  readonly index: FolderIndex;
  readonly results: FolderResults;
  /** The inputs by path, as rows of the index. */
  readonly rows: RowList;
  /** Has counted the inputs' paths, and named none. */
  readonly names: OutputNames;
  /** What is wrong with the inputs as a whole. */
  readonly issues: readonly Issue[];
  /** See `writeAtomically`. */
  readonly parts: string;
  /** Formats beside JSON and JSON Lines. */
  readonly formats?: readonly ExportFormat[] | undefined;
  /** See `RedactOptions.policy`; all stays where it is absent. */
  readonly privacy?: "public" | "redacted" | undefined;
  /** Of `report.md`. @default "en" */
  readonly language?: "de" | "en" | undefined;
}

/** A profile as the report lists it. */
export interface ReportedProfile {
  readonly key: string;
  readonly name: string;
  readonly sources: number;
}

/** One document as the report lists it. */
export interface ReportedDocument {
  readonly path: string;
  readonly status: "read" | "failed";
  /** Path below the output folder. */
  readonly output?: string;
  /** `Source.id`. */
  readonly source: string;
  readonly statements: number;
  readonly issues: readonly Issue[];
}

/** What was published last, so that what has not changed is not made again. */
interface Published {
  /** Digest of the inputs' outcomes. */
  readonly digest: string;
  /** For each authority, the digest of its documents, and its profile where it has one. */
  readonly authorities: readonly PublishedAuthority[];
  /** Whether `statements.csv` is ours. */
  readonly csv: boolean;
}

interface PublishedAuthority {
  readonly about: string;
  /** Digest of its documents. */
  readonly digest: string;
  /** Absent where the documents merely name it. */
  readonly profile?: ReportedProfile;
  /** Its files, as paths below the output folder. */
  readonly outputs: readonly string[];
}

const nothing: Published = { digest: "", authorities: [], csv: false };

/**
 * Makes the output folder say what the results say: `documents/`, `profiles/`, `statements.jsonl`, `report.json` and
 * `report.md`. Only what has changed is written, only what an earlier run wrote is removed. Documents are read one
 * authority at a time, so that memory does not grow with their number.
 */
export async function publishFolder(input: PublishInput): Promise<{ profiles: number }> {
  const { out, results, index, rows, names, issues, parts, formats = [], privacy, language = "en" } = input;
  // with other options, all is written anew
  const options = JSON.stringify([formats, privacy]);
  const csv = formats.includes("csv");
  const statePath = join(out, ".bildungsprofil", "published.json");
  const ours = new OwnedFiles(join(out, ".bildungsprofil", "published-documents.txt"), out, parts);
  const former = await readPublished(out, statePath);

  /** Rows of the documents whose statements are about an authority. */
  const groups = new RowGroups();
  const whole = createHash("sha256").update(options + language + JSON.stringify(issues));
  for await (const [position, { path, outcome }] of index.entries(rows)) {
    whole.update(JSON.stringify([path, outputOf(names.add(path)), outcome]));
    if (outcome.status === "read" && outcome.key !== undefined)
      for (const about of outcome.about) groups.add(about, rows.at(position));
  }
  names.end();
  const digest = whole.digest("hex");
  if (digest === former.digest)
    return { profiles: former.authorities.filter(({ profile }) => profile).length };

  // what a kill leaves half done is still known as ours
  const intent: Published = {
    digest: "",
    authorities: [...former.authorities, ...groups.names().map(intended)],
    csv: former.csv || csv,
  };
  await writeAtomically(statePath, JSON.stringify(intent), parts);
  await ours.claim(readOutputs(input));

  for (const folder of ["documents", "profiles"]) await mkdir(join(out, folder), { recursive: true });
  for await (const { output, key } of readOutputs(input)) await placeDocument(input, key, join(out, output));
  await ours.keep(() => readOutputs(input));

  const digests = new Map(former.authorities.map((one) => [one.about, one]));
  const authorities: PublishedAuthority[] = [];
  for (const about of groups.names()) {
    const keys = readKeys(index, groups.rowsOf(about));
    const digest = sha256(JSON.stringify([options, keys]));
    const before = digests.get(about);
    if (before?.digest === digest) authorities.push(before);
    else authorities.push({ about, digest, ...(await writeProfile(about, keys, input)) });
  }
  const written = new Set(authorities.flatMap((one) => one.outputs));
  for (const output of former.authorities.flatMap((one) => one.outputs))
    if (!written.has(output)) await rm(join(out, output), { force: true });

  const statements = (): AsyncGenerator<readonly Statement[]> => readStatements(input);
  await writeAtomically(join(out, "statements.jsonl"), printLines(statements()), parts);
  if (formats.includes("csv"))
    await writeAtomically(join(out, "statements.csv"), printCsv(statements()), parts);
  else if (former.csv) await rm(join(out, "statements.csv"), { force: true });
  const profiles = authorities.flatMap(({ profile }) => profile ?? []);
  const reported = (): AsyncGenerator<ReportedDocument> => report(input);
  for (const [name, chunks] of printReport(reported, profiles, issues, language))
    await writeAtomically(join(out, name), chunks, parts);
  const published: Published = { digest, authorities, csv };
  await writeAtomically(statePath, JSON.stringify(published), parts);
  await results.prune(await keysOf(input));
  return { profiles: profiles.length };
}

interface Output {
  readonly path: string;
  /** File that the document has or would have, below the output folder. */
  readonly output: string;
  readonly outcome: Outcome;
}

const outputOf = (name: string): string => `documents/${name}.json`;

/** The inputs whose outcome is known. Read anew each time: all of them at once would be too many. */
async function* outputs({ index, rows, names }: PublishInput): AsyncGenerator<Output> {
  let position = 0;
  for await (const [, { path, outcome }] of index.entries(rows))
    yield { path, output: outputOf(names.nameOf(position++, path)), outcome };
}

/** Those of them that were read, with the key of the result. */
async function* readOutputs(input: PublishInput): AsyncGenerator<{ output: string; key: string }> {
  for await (const { output, outcome } of outputs(input))
    if (outcome.status === "read" && outcome.key !== undefined) yield { output, key: outcome.key };
}

/** Keys of all results that the inputs have, also of those that could not be read. */
async function keysOf(input: PublishInput): Promise<TextSet> {
  const keys = new TextSet();
  for await (const { outcome } of outputs(input)) if (outcome.key !== undefined) keys.add(outcome.key);
  return keys;
}

/** Keys of the results of some documents, sorted, each once. */
function readKeys(index: FolderIndex, rows: Iterable<number>): string[] {
  const keys = new Set<string>();
  for (const row of rows) keys.add(index.at(row)!.outcome.key!);
  return [...keys].sort();
}

async function readPublished(out: string, path: string): Promise<Published> {
  let published: Published;
  try {
    published = { ...nothing, ...(JSON.parse(await readFile(path, "utf8")) as Partial<Published>) };
  } catch {
    return nothing;
  }
  const whole = await access(join(out, "report.json")).then(
    () => true,
    () => false,
  );
  if (whole) return published;
  // somebody cleared the folder: all is written again
  return {
    ...published,
    digest: "",
    authorities: published.authorities.map((one) => ({ ...one, digest: "" })),
  };
}

/** Gives a result its name in the output folder: by a link, where the file system has such, else by a copy. */
async function placeDocument(input: PublishInput, key: string, output: string): Promise<void> {
  const { results, parts, privacy } = input;
  const result = results.pathOf(key);
  if (!privacy && (await isSameFile(result, output))) return;
  if (privacy) {
    const document = await readResult(input, key);
    if (document) await writeAtomically(output, `${JSON.stringify(document, null, 2)}\n`, parts);
    return;
  }
  const part = join(parts, sha256(output));
  await rm(part, { force: true });
  await link(result, part).catch(() => copyFile(result, part));
  await rename(part, output);
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  try {
    const [a, b] = await Promise.all([stat(one), stat(other)]);
    return a.ino === b.ino && a.dev === b.dev;
  } catch {
    return false;
  }
}

/** A result as it may be shown. */
async function readResult(
  { results, privacy }: PublishInput,
  key: string,
): Promise<ExtractedDocument | undefined> {
  const document = await results.read(key);
  return document && privacy ? redact(document, { policy: privacy }) : document;
}

/** Documents of an authority that are read without a pause. */
const readAtOnce = 256;

const profilePath = (about: string, extension: string): string => `profiles/${about}.${extension}`;

const intended = (about: string): PublishedAuthority => ({
  about,
  digest: "",
  profile: { key: about, name: about, sources: 0 },
  outputs: profileExtensions.map((extension) => profilePath(about, extension)),
});

async function writeProfile(
  about: string,
  keys: readonly string[],
  { out, results, parts, formats = [], privacy }: PublishInput,
): Promise<Pick<PublishedAuthority, "profile" | "outputs">> {
  const documents: ReconcileInput[] = [];
  for (const [position, key] of keys.entries()) {
    // the folder's lock and interrupts have their turn
    if (position % readAtOnce === readAtOnce - 1) await setImmediate();
    const document = results.readNow(key);
    if (!document) continue;
    const { source, issues } = document;
    const statements = document.statements.filter((statement) => statement.about === about);
    documents.push({ source, issues, statements });
  }
  const found = reconcile(documents).find(({ key }) => key === about);
  if (!found) return { outputs: [] };
  const profile = privacy ? redact(found, { policy: privacy }) : found;
  const outputs: string[] = [];
  for (const { extension, text } of printProfile(profile, formats)) {
    const output = profilePath(about, extension);
    await writeAtomically(join(out, output), text, parts);
    outputs.push(output);
  }
  const { key, commune, sources } = profile;
  return { profile: { key, name: commune.name, sources: sources.length }, outputs };
}

async function* readStatements(input: PublishInput): AsyncGenerator<readonly Statement[]> {
  for await (const { key } of readOutputs(input)) yield (await readResult(input, key))?.statements ?? [];
}

async function* printLines(documents: AsyncIterable<readonly Statement[]>): AsyncGenerator<string> {
  for await (const statements of documents)
    yield statements.map((statement) => `${JSON.stringify(statement)}\n`).join("");
}

async function* report(input: PublishInput): AsyncGenerator<ReportedDocument> {
  for await (const { path, output, outcome } of outputs(input)) {
    const { status, source, statements, key } = outcome;
    // an issue may tell a name
    const shown = input.privacy && key !== undefined ? await readResult(input, key) : undefined;
    const issues = shown?.issues ?? outcome.issues;
    yield { path, status, ...(status === "failed" ? {} : { output }), source, statements, issues };
  }
}
