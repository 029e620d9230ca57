// Tries the examples that stand alone as their users do: packs the packages, copies each example into a temporary
// folder with some documents, installs from the tarballs and the npm registry, runs its test.
//
//   node scripts/check-examples.mjs [EXAMPLE …]
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, runPnpm } from "./run-pnpm.mjs";

const examples = ["hono-upload", "eleventy-profiles", "duckdb-questions"];
/** Documents of several formats and communes. */
const documents = [
  "auental-profil.html",
  "auental-fachtag.pptx",
  "brennach-faktenblatt.pdf",
  "erlenbrueck-pressemitteilung.txt",
  "flaemingtal-praxisbericht.md",
  "ilm-kreis-monitoring.odt",
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !examples.includes(name));
if (unknown.length > 0) {
  console.error(`No such example: ${unknown.join(", ")}. There are ${examples.join(", ")}.`);
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "bildungsprofil-examples-"));
const started = performance.now();
/** Seconds since a moment. */
const since = (moment) => ((performance.now() - moment) / 1000).toFixed(1);
const run = (cwd, ...args) => {
  try {
    execFileSync("npm", args, { cwd, stdio: "pipe", encoding: "utf8", shell: process.platform === "win32" });
  } catch (error) {
    console.error(`npm ${args.join(" ")}\n${error.stdout ?? ""}\n${error.stderr ?? error.message}`);
    throw new Error(`npm ${args[0]} failed`);
  }
};

try {
  for (const name of ["core", "ingest"])
    runPnpm("--dir", join(root, "packages", name), "pack", "--pack-destination", folder);
  const tarballs = readdirSync(folder)
    .filter((name) => name.endsWith(".tgz"))
    .map((name) => join(folder, name));

  for (const name of asked.length > 0 ? asked : examples) {
    const target = join(folder, name);
    cpSync(join(root, "examples", name), target, {
      recursive: true,
      // what a run in place leaves behind
      filter: (path) => !/[/\\](?:node_modules|_site|data|documents|package-lock\.json)$/.test(path),
    });
    mkdirSync(join(target, "documents"));
    for (const file of documents) {
      const path = join(root, "fixtures/documents", file);
      if (!existsSync(path)) throw new Error(`${path} is missing: choose another document.`);
      cpSync(path, join(target, "documents", file));
    }
    const begun = performance.now();
    run(target, "install", "--no-audit", "--no-fund", "--prefer-offline", ...tarballs);
    const installed = performance.now();
    const installing = since(begun);
    // what is installed says of itself that it can read
    run(target, "exec", "--no", "--", "bildungsprofil", "doctor");
    run(target, "test");
    console.log(`${name}: installed in ${installing} s, tested in ${since(installed)} s`);
  }
  console.log(`Examples work when installed, in ${since(started)} s.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
