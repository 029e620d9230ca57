// Packs the packages, installs them into an empty project, and uses them as its users do: ESM, CommonJS, TypeScript.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root, runPnpm } from "./run-pnpm.mjs";

const folder = mkdtempSync(join(tmpdir(), "bildungsprofil-packages-"));
const run = (command, ...args) =>
  execFileSync(command, args, {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
    shell: process.platform === "win32",
  });

const text =
  "Das Bildungsbüro im Landkreis Unna betreibt Bildungsmanagement. Kontakt: buero@kreis.example, 14. Juni 2024.";
const use = (load, core, ingest, language, vocabulary) => `${load}
const bytes = new TextEncoder().encode(${JSON.stringify(text)});
${ingest}.ingest(bytes, { name: "probe.txt" }).then((document) => {
  const email = document.statements.find(({ kind }) => kind === "email");
  if (email?.value.value !== "buero@kreis.example") throw new Error("no e-mail found");
  for (const { evidence } of document.statements)
    for (const { start, end, quote } of evidence)
      if (document.text.slice(start, end) !== quote) throw new Error("evidence is not exact");
  if (${core}.reconcile([document])[0]?.commune.name !== "Unna") throw new Error("no profile");
  if (${vocabulary}.lookupCommune("des Landkreises Unna").status !== "found") throw new Error("no commune found");
  if (${language}.findDates("am 14. Juni 2024")[0]?.edtf !== "2024-06-14") throw new Error("no date found");
});
`;

try {
  for (const name of ["core", "ingest"])
    runPnpm("--dir", join(root, "packages", name), "pack", "--pack-destination", folder);
  const tarballs = readdirSync(folder)
    .filter((name) => name.endsWith(".tgz"))
    .map((name) => join(folder, name));
  writeFileSync(join(folder, "package.json"), '{ "name": "probe", "private": true }\n');
  run("npm", "install", "--no-audit", "--no-fund", "--prefer-offline", ...tarballs);

  const tool = (path, ...args) =>
    execFileSync(process.execPath, [join(root, "node_modules", path), ...args], {
      cwd: folder,
      stdio: "inherit",
    });
  const checkTarball = (tarball, profile) => {
    tool(
      "@arethetypeswrong/cli/dist/index.js",
      tarball,
      "--profile",
      profile,
      // entry points for Node alone are ES modules: `require` is told so, types are right
      "--ignore-rules",
      "cjs-resolves-to-esm",
      "--quiet",
      "--format",
      "ascii",
    );
    tool("publint/src/cli.js", "run", tarball, "--strict");
  };
  // node10 knows no subpaths: nobody with Node 20 resolves that way
  for (const tarball of tarballs) checkTarball(tarball, "node16");

  const names = Object.entries({
    core: "core",
    vocabulary: "core/vocabulary",
    ingest: "ingest",
    language: "ingest/language",
  }).map(([as, path]) => [as, `@bildungsprofil/${path}`]);
  writeFileSync(
    join(folder, "probe.mjs"),
    use(
      names.map(([as, from]) => `import * as ${as} from "${from}";`).join("\n"),
      "core",
      "ingest",
      "language",
      "vocabulary",
    ),
  );
  writeFileSync(
    join(folder, "probe.cjs"),
    use(
      names.map(([as, from]) => `const ${as} = require("${from}");`).join("\n"),
      "core",
      "ingest",
      "language",
      "vocabulary",
    ),
  );
  run("node", "probe.mjs");
  run("node", "probe.cjs");
  run("npx", "--no-install", "bildungsprofil", "--help");

  // the optional package: what the command line says without it, and that it finds it
  const expectOfStore = (words) => {
    const bin = join(folder, "node_modules/@bildungsprofil/ingest/bin/bildungsprofil.mjs");
    const args = [bin, "status", "--store", "postgres://127.0.0.1:1/x"];
    const { stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
    if (!stderr.includes(words)) throw new Error(`expected ${words}, got ${stderr}`);
  };
  expectOfStore("npm install @bildungsprofil/postgres");
  runPnpm("--dir", join(root, "packages/postgres"), "pack", "--pack-destination", folder);
  const optional = readdirSync(folder).find((name) => name.startsWith("bildungsprofil-postgres"));
  run("npm", "install", "--no-audit", "--no-fund", "--prefer-offline", join(folder, optional));
  checkTarball(join(folder, optional), "esm-only");
  expectOfStore("store/unreachable");

  const typed =
    'import { Profile, type Statement } from "@bildungsprofil/core";\nimport { ingest } from "@bildungsprofil/ingest";\nimport { findDates } from "@bildungsprofil/ingest/language";\nexport const statements: Promise<readonly Statement[]> = ingest(new Uint8Array()).then((document) => document.statements);\nexport const edtf: string | undefined = findDates("2024")[0]?.edtf;\nexport const key = (profile: Profile): string => Profile.parse(profile).key;\n';
  const typedStore =
    'import { createPostgresStore, type PostgresStore } from "@bildungsprofil/postgres";\nexport const store: Promise<PostgresStore> = createPostgresStore({ connectionString: "", fingerprint: "" });\n';
  writeFileSync(join(folder, "probe.mts"), typed + typedStore);
  writeFileSync(join(folder, "probe-cjs.cts"), typed);
  for (const [module, resolution] of [
    ["node16", "node16"],
    ["esnext", "bundler"],
  ]) {
    const files = resolution === "node16" ? ["probe.mts", "probe-cjs.cts"] : ["probe.mts"];
    execFileSync(
      process.execPath,
      [
        join(root, "node_modules/typescript/bin/tsc"),
        "--noEmit",
        "--strict",
        "--target",
        "es2022",
        "--lib",
        "es2023,dom",
        "--module",
        module,
        "--moduleResolution",
        resolution,
        ...files,
      ],
      { cwd: folder, stdio: "inherit" },
    );
  }
  console.log("Packages: ESM, CommonJS, command line and types (node16, bundler) work when installed.");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
