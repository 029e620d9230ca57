import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { basename, join, parse } from "node:path";
import { type Issue, reconcile, type Source, type Statement } from "@bildungsprofil/core";
import { type BatchInput, ingestAll } from "../batch/ingest-all.js";
import type { ingest as Ingest } from "../ingest.js";
import { hasFailed } from "../tree/document.js";
import { printDocument } from "./print-document.js";
import { printIssues } from "./print-issues.js";

/** `bildungsprofil ingest PATH… --out DIR`. */
export async function ingestPaths(
  paths: readonly string[],
  out: string,
  ingest: typeof Ingest,
): Promise<number> {
  const { files, issues } = await listFiles(paths);
  for (const issue of issues) printIssues([issue], issue.source ?? "");
  if (files.length === 0) {
    console.error("No file to read.");
    return issues.length ? 1 : 2;
  }
  const names = outputNames(files);
  const folders = { documents: join(out, "documents"), profiles: join(out, "profiles") };
  await removeFormerOutput(out);
  for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true });

  const read: { source: Source; statements: readonly Statement[]; issues: readonly Issue[] }[] = [];
  const report: object[] = [];
  const lines: string[] = [];
  let failed = issues.length;
  const inputs = files.map((file): BatchInput => ({ name: basename(file), bytes: () => readFile(file) }));
  let index = 0;
  for await (const document of ingestAll(inputs, { ingest, concurrency: availableParallelism() })) {
    const file = files[index]!;
    const output = `documents/${names[index]}.json`;
    index++;
    const { source, statements } = document;
    printIssues(document.issues, file);
    const bad = hasFailed(document);
    if (bad) failed++;
    else {
      await writeFile(join(out, output), printDocument(document));
      for (const statement of statements) lines.push(`${JSON.stringify(statement)}\n`);
      read.push({ source, statements, issues: document.issues });
    }
    report.push({
      path: file,
      status: bad ? "failed" : "read",
      ...(bad ? {} : { output }),
      source: source.id,
      statements: statements.length,
      issues: document.issues,
    });
    console.error(`${index}/${files.length} ${file}: ${bad ? "failed" : `${statements.length} statements`}`);
  }

  const profiles = reconcile(read);
  for (const profile of profiles)
    await writeFile(join(out, "profiles", `${profile.key}.json`), `${JSON.stringify(profile, null, 2)}\n`);
  await writeFile(join(out, "statements.jsonl"), lines.join(""));
  await writeFile(
    join(out, "report.json"),
    `${JSON.stringify(
      {
        documents: report,
        profiles: profiles.map(({ key, commune, sources }) => ({
          key,
          name: commune.name,
          sources: sources.length,
        })),
        issues,
      },
      null,
      2,
    )}\n`,
  );
  console.error(`${read.length} documents read, ${failed} failed, ${profiles.length} profiles in ${out}`);
  return failed ? 1 : 0;
}

/** Removes what the report of a former run names, and nothing else: the folder may hold files of the user's. */
async function removeFormerOutput(out: string): Promise<void> {
  const report = await readFile(join(out, "report.json"), "utf8").catch(() => "{}");
  let former: { documents?: { output?: unknown }[]; profiles?: { key?: unknown }[] };
  try {
    former = JSON.parse(report) as typeof former;
  } catch {
    return;
  }
  const outputs = [
    ...(former.documents ?? []).map(({ output }) => output),
    ...(former.profiles ?? []).map(({ key }) => `profiles/${String(key)}.json`),
  ];
  for (const output of outputs)
    if (typeof output === "string" && /^(?:documents|profiles)\/[^\\/]+\.json$/u.test(output))
      await rm(join(out, output), { force: true });
}

/** The files below the paths, sorted, each once; hidden files and folders are left out. */
async function listFiles(paths: readonly string[]): Promise<{ files: string[]; issues: Issue[] }> {
  const files = new Set<string>();
  const issues: Issue[] = [];
  for (const path of paths) {
    try {
      if (!(await stat(path)).isDirectory()) files.add(path);
      else
        for (const entry of await readdir(path, { withFileTypes: true, recursive: true })) {
          const file = join(entry.parentPath, entry.name);
          if (entry.isFile() && !/(^|[\\/])\.[^\\/.]/.test(file.slice(path.length))) files.add(file);
        }
    } catch (error) {
      const actual = error instanceof Error ? error.message : String(error);
      issues.push({
        code: "source/unreadable",
        severity: "error",
        source: path,
        message: "The path could not be read.",
        actual,
      });
    }
  }
  return { files: [...files].sort(), issues };
}

/** A name for each file's output: its stem; with its extension, then with a number, where the stem is taken. */
function outputNames(files: readonly string[]): string[] {
  const stems = new Map<string, number>();
  for (const file of files) {
    const stem = parse(file).name.toLowerCase();
    stems.set(stem, (stems.get(stem) ?? 0) + 1);
  }
  const taken = new Set<string>();
  return files.map((file) => {
    const { name, base } = parse(file);
    const wanted = stems.get(name.toLowerCase())! > 1 ? base : name;
    let free = wanted;
    for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${wanted}-${count}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
