// Tries all code of the pages: TypeScript is type-checked against the built packages and run in one process, commands
// run in a shell, JSON is parsed. Nothing is installed: a temporary folder has links to the packages of this repository.
//
//   node scripts/docs/check-code.mjs [PAGE …]
import { execFile } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { root } from "../run-pnpm.mjs";
import { composeModule } from "./compose-module.mjs";
import { listBlocks, listPages, readPage } from "./list-blocks.mjs";

/**
 * @typedef {object} Outcome What became of the code of one page.
 * @property {string} page
 * @property {string} folder
 * @property {import("./list-blocks.mjs").Block[]} blocks
 * @property {number} checks How many values were compared.
 * @property {string[]} problems Each with page and line.
 */

const given = fileURLToPath(new URL("given", import.meta.url));
const programs = new Set(["ts", "js"]);
const commands = new Set(["sh", "bash"]);

/** Documents that lie in the folder in which the code of a page runs, by the names that pages give them. */
const documents = {
  "bildungsbuero.html": "erlenbrueck-bildungsbuero.html",
  "bildungsbericht.pdf": "seenwald-bildungsbericht.pdf",
  "folien.pptx": "auental-fachtag.pptx",
  "documents/erlenbrueck.html": "erlenbrueck-bildungsbuero.html",
  "documents/presse.txt": "erlenbrueck-pressemitteilung.txt",
  "documents/marschenland.md": "marschenland-bildungskonferenz.md",
};

/**
 * @param {readonly string[]} pages Paths from the root of the repository.
 * @returns {Promise<Outcome[]>}
 */
export async function checkCode(pages) {
  if (!existsSync(join(root, "packages/ingest/dist/index.js")))
    throw new Error("The packages are not built: npm run build");
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "bildungsprofil-docs-")));
  try {
    linkPackages(folder);
    const outcomes = pages.map((page) => prepare(page, folder));
    await Promise.all([runPrograms(outcomes, folder), runCommands(outcomes, folder)]);
    return outcomes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A project that has the packages installed. @param {string} folder */
function linkPackages(folder) {
  const modules = join(folder, "node_modules");
  for (const scope of ["@bildungsprofil", "@types"]) mkdirSync(join(modules, scope), { recursive: true });
  for (const name of ["core", "ingest", "postgres"])
    symlinkSync(join(root, "packages", name), join(modules, "@bildungsprofil", name), "junction");
  symlinkSync(realpathSync(join(root, "packages/core/node_modules/zod")), join(modules, "zod"), "junction");
  symlinkSync(realpathSync(join(root, "node_modules/@types/node")), join(modules, "@types/node"), "junction");
  const bin = join(folder, "bin");
  mkdirSync(bin);
  const program = join(root, "packages/ingest/bin/bildungsprofil.mjs");
  writeFileSync(join(bin, "bildungsprofil"), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
  // as npx does with what is installed
  writeFileSync(join(bin, "npx"), '#!/bin/sh\nexec "$@"\n');
  // nothing is installed, whatever a page says
  writeFileSync(
    join(bin, "npm"),
    '#!/bin/sh\necho "npm is not run: mark the block with no-run" >&2\nexit 1\n',
  );
  for (const name of ["bildungsprofil", "npx", "npm"]) chmodSync(join(bin, name), 0o755);
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  cpSync(fileURLToPath(new URL("check.js", import.meta.url)), join(folder, "check.js"));
}

/** Sees to the folder of a page and to what needs no running. @param {string} page @param {string} parent @returns {Outcome} */
function prepare(page, parent) {
  const folder = join(parent, page.replace(/\.md$/u, "").replaceAll("/", "-"));
  const blocks = listBlocks(readPage(page));
  /** @type {string[]} */
  const problems = [];
  for (const { language, line, code } of blocks) {
    if (language === "") problems.push(`${page}:${line}: the block names no language`);
    if (language !== "json") continue;
    try {
      JSON.parse(code);
    } catch (error) {
      problems.push(`${page}:${line}: ${/** @type {Error} */ (error).message}`);
    }
  }
  for (const own of ["", "commands", "program"])
    for (const [name, fixture] of Object.entries(documents)) {
      if (own === "") continue;
      mkdirSync(dirname(join(folder, own, name)), { recursive: true });
      cpSync(join(root, "fixtures/documents", fixture), join(folder, own, name));
    }
  // the examples import each other
  if (page.startsWith("examples/"))
    symlinkSync(join(root, "examples/site"), join(folder, "site"), "junction");
  const code = blocks.filter(({ language }) => programs.has(language));
  if (code.length > 0) {
    const names = copyGiven(page, folder);
    writeFileSync(join(folder, "page.ts"), composeModule(code, names));
    const runs = code.filter((block) => block.runs);
    if (runs.length > 0) writeFileSync(join(folder, "run.ts"), composeModule(runs, names));
  }
  return { page, folder, blocks, checks: 0, problems };
}

/** What a page takes as given: the names that its module in `given` exports. @param {string} page @param {string} folder */
function copyGiven(page, folder) {
  const path = join(given, `${page.replace(/\.md$/u, "").replaceAll("/", "-")}.ts`);
  if (!existsSync(path)) return [];
  const text = readFileSync(path, "utf8");
  writeFileSync(join(folder, "given.ts"), text);
  return [...text.matchAll(/^export (?:const|async function|function) (?<name>\w+)/gmu)].map(
    ({ groups }) => groups?.name ?? "",
  );
}

/** @param {readonly Outcome[]} outcomes @param {string} folder */
async function runPrograms(outcomes, folder) {
  const withCode = outcomes.filter(({ folder: own }) => existsSync(join(own, "page.ts")));
  const toRun = withCode.filter(({ folder: own }) => existsSync(join(own, "run.ts")));
  for (const { folder: own } of toRun)
    for (const name of ["run", "given"]) {
      if (!existsSync(join(own, `${name}.ts`))) continue;
      const { outputText } = ts.transpileModule(readFileSync(join(own, `${name}.ts`), "utf8"), {
        fileName: `${name}.ts`,
        compilerOptions: {
          target: ts.ScriptTarget.ES2022,
          module: ts.ModuleKind.ESNext,
          inlineSourceMap: true,
          verbatimModuleSyntax: true,
        },
      });
      writeFileSync(join(own, `${name}.js`), outputText);
    }
  const list = toRun.map(({ page, folder: own }) => ({
    page,
    module: join(own, "run.js"),
    folder: join(own, "program"),
  }));
  writeFileSync(join(folder, "modules.json"), JSON.stringify(list));
  const running = start(process.execPath, [
    fileURLToPath(new URL("run-modules.mjs", import.meta.url)),
    folder,
  ]);
  checkTypes(withCode, folder);
  const { output, errors } = await running;
  const seen = new Set();
  for (const line of output.split("\n").filter(Boolean)) {
    const { page, checks, problems } = JSON.parse(line);
    const outcome = outcomes.find((one) => one.page === page);
    if (!outcome) continue;
    seen.add(page);
    outcome.checks = checks;
    outcome.problems.push(...problems);
  }
  for (const { page, problems } of toRun)
    if (!seen.has(page)) problems.push(`${page}: was not run to its end: ${errors.slice(0, 500)}`);
}

/** @param {readonly Outcome[]} outcomes @param {string} folder */
function checkTypes(outcomes, folder) {
  const program = ts.createProgram(
    outcomes.map(({ folder: own }) => join(own, "page.ts")),
    {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      verbatimModuleSyntax: true,
      allowJs: true,
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      typeRoots: [join(folder, "node_modules/@types")],
      types: ["node"],
    },
  );
  for (const outcome of outcomes)
    for (const name of ["page.ts", "given.ts"]) {
      const file = program.getSourceFile(join(outcome.folder, name));
      if (!file) continue;
      const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
      for (const { start = 0, messageText } of found) {
        const line = file.getLineAndCharacterOfPosition(start).line + 1;
        const words = ts.flattenDiagnosticMessageText(messageText, " ");
        outcome.problems.push(`${outcome.page}${name === "page.ts" ? "" : ` (${name})`}:${line}: ${words}`);
      }
    }
}

/** Two pages at a time; the commands of a page one after the other. @param {readonly Outcome[]} outcomes @param {string} folder */
async function runCommands(outcomes, folder) {
  const waiting = [...outcomes];
  const env = {
    ...process.env,
    PATH: `${join(folder, "bin")}:${process.env.PATH}`,
    NO_COLOR: "1",
    LC_ALL: "C.UTF-8",
  };
  const work = async () => {
    for (let outcome = waiting.shift(); outcome; outcome = waiting.shift()) {
      const { page, folder: own, blocks, problems } = outcome;
      for (const { language, runs, line, code } of blocks) {
        if (!commands.has(language) || !runs) continue;
        const { status, errors } = await start("bash", ["-euo", "pipefail", "-c", code], {
          cwd: join(own, "commands"),
          env,
        });
        if (status !== 0) problems.push(`${page}:${line}: ends with ${status}: ${errors.slice(-500)}`);
      }
    }
  };
  await Promise.all([work(), work()]);
}

/**
 * @param {string} command @param {readonly string[]} args @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ status: number | string | null, output: string, errors: string }>}
 */
function start(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = execFile(
      command,
      args,
      { ...options, maxBuffer: 64 * 2 ** 20, timeout: 300_000 },
      (error, output, errors) =>
        resolve({ status: error ? (error.code ?? error.signal ?? 1) : 0, output, errors }),
    );
    child.stdin?.end();
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const outcomes = await checkCode(process.argv.length > 2 ? process.argv.slice(2) : listPages());
  for (const { page, blocks, checks, problems } of outcomes) {
    if (blocks.length > 0) console.log(`${page}: ${blocks.length} blocks, ${checks} values`);
    for (const problem of problems) console.error(`✗ ${problem}`);
  }
  if (outcomes.some(({ problems }) => problems.length > 0)) process.exit(1);
}
