// Compares the public interface of each entry point with its report in etc/, so that no change goes unnoticed.
//
//   npm run api                  writes the reports: look at the difference, and commit it with the change
//   node scripts/check-api.mjs   fails where a report does not fit
//
// Both read the built types: build first.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { CompilerState, Extractor, ExtractorConfig } from "@microsoft/api-extractor";
import { root } from "./run-pnpm.mjs";

const write = process.argv.includes("--write");
const etc = join(root, "etc");
mkdirSync(join(etc, "temp"), { recursive: true });

/**
 * The configuration of each entry point that has types.
 *
 * @param {string} name Folder of the package.
 */
function prepareEntries(name) {
  const folder = join(root, "packages", name);
  const packageJson = join(folder, "package.json");
  const { exports } = JSON.parse(readFileSync(packageJson, "utf8"));
  return Object.entries(exports).flatMap(([path, target]) => {
    const types = target.types ?? target.import?.types;
    if (types === undefined) return [];
    const report = path === "." ? name : `${name}-${path.slice(2).replaceAll("/", "-")}`;
    const configObject = {
      projectFolder: folder,
      mainEntryPointFilePath: join(folder, types),
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: "ES2022",
            lib: ["ES2023", "DOM"],
            module: "ESNext",
            moduleResolution: "Bundler",
            strict: true,
            skipLibCheck: true,
            types: name === "core" ? [] : ["node"],
            typeRoots: [join(root, "node_modules/@types")],
          },
          files: [join(folder, types)],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${report}.api.md`,
        reportFolder: etc,
        reportTempFolder: join(etc, "temp"),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: "lf",
      messages: {
        compilerMessageReporting: { default: { logLevel: "error" } },
        extractorMessageReporting: { default: { logLevel: "none" } },
        tsdocMessageReporting: { default: { logLevel: "none" } },
      },
    };
    return [
      ExtractorConfig.prepare({
        configObject,
        configObjectFullPath: undefined,
        packageJsonFullPath: packageJson,
      }),
    ];
  });
}

const problems = [];
const reports = new Set(["temp"]);
for (const name of ["core", "ingest", "postgres"]) {
  const [first, ...others] = prepareEntries(name);
  const compilerState = CompilerState.create(first, {
    additionalEntryPoints: others.map(({ mainEntryPointFilePath }) => mainEntryPointFilePath),
  });
  for (const config of [first, ...others]) {
    const path = config.reportFilePath;
    reports.add(basename(path));
    const before = existsSync(path) ? readFileSync(path, "utf8") : undefined;
    const { errorCount } = Extractor.invoke(config, {
      compilerState,
      // writes the report where it differs
      localBuild: true,
      messageCallback: (message) => {
        message.handled = message.logLevel !== "error";
      },
    });
    if (errorCount > 0) problems.push(`etc/${basename(path)} could not be made: see above.`);
    if (write || readFileSync(path, "utf8") === before) continue;
    problems.push(`etc/${basename(path)} does not fit the public interface.`);
    if (before === undefined) rmSync(path);
    else writeFileSync(path, before);
  }
}
for (const file of readdirSync(etc).filter((file) => !reports.has(file))) {
  if (write) rmSync(join(etc, file));
  else problems.push(`etc/${file} is of no entry point.`);
}

for (const problem of problems) console.error(`✗ ${problem}`);
if (problems.length > 0) {
  console.error(
    "Public interface: changed. Where that is meant: npm run api, look at the difference, commit it.",
  );
  process.exit(1);
}
console.log("Public interface: as the reports in etc/ say.");
