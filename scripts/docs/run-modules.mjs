// Runs the modules of pages one after the other in this process, each in its folder. What each comes to is printed as
// a line of JSON: { page, checks, problems }. Started by check-code.mjs.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";

process.setSourceMapsEnabled(true);
const folder = process.argv[2] ?? "";
/** @type {{ page: string, module: string, folder: string }[]} */
const modules = JSON.parse(readFileSync(`${folder}/modules.json`, "utf8"));
const { state } = await import(pathToFileURL(`${folder}/check.js`).href);

console.log = console.error = console.table = () => undefined;
for (const { page, module, folder: own } of modules) {
  /** @type {string[]} */
  const problems = [];
  state.checks = 0;
  state.check = (
    /** @type {unknown} */ actual,
    /** @type {unknown} */ expected,
    /** @type {number} */ line,
  ) => {
    const [found, wanted] = [actual, expected].map((value) => JSON.stringify(value));
    const same = isDeepStrictEqual(actual, expected) || (typeof actual === "object" && found === wanted);
    if (!same) problems.push(`${page}:${line}: gives ${found}, not ${wanted}`);
  };
  console.assert = (holds, ...words) => {
    if (!holds) problems.push(`${page}: an assertion does not hold: ${words.join(" ")}`);
  };
  process.chdir(own);
  try {
    await import(pathToFileURL(module).href);
  } catch (error) {
    const { stack, message } = /** @type {Error} */ (error);
    const line = /run\.ts:(\d+)/u.exec(stack ?? "")?.[1];
    problems.push(`${page}${line ? `:${line}` : ""}: ${message}`);
  }
  process.stdout.write(`${JSON.stringify({ page, checks: state.checks, problems })}\n`);
}
process.exit(0);
