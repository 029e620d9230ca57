import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** @type {typeof import("typescript")} */
const ts = createRequire(import.meta.url)("typescript");
const packages = fileURLToPath(new URL("../../packages/", import.meta.url));

/**
 * A regular expression of the packages.
 * @typedef {object} Pattern
 * @property {string} place file and line, or "run time"
 * @property {string} source
 * @property {string} flags
 */

/** Every regular expression that stands in the sources: literals, and constructors with constant texts. @returns {Pattern[]} */
export function listWrittenPatterns() {
  return ["core", "ingest"].flatMap((name) =>
    readdirSync(join(packages, name, "src"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts"))
      .sort()
      .flatMap((file) => patternsOf(join(packages, name, "src", file))),
  );
}

/** @param {string} file @returns {Pattern[]} */
function patternsOf(file) {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  /** @type {Pattern[]} */
  const found = [];
  /** @param {import("typescript").Node} node */
  const visit = (node) => {
    const line = () => source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
      const [, text = "", flags = ""] = /^\/(.*)\/([a-z]*)$/su.exec(node.getText()) ?? [];
      found.push({ place: `${relative(packages, file)}:${line()}`, source: text, flags });
    } else if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      node.expression.getText() === "RegExp"
    ) {
      const [text, flags] = node.arguments ?? [];
      if (text && ts.isStringLiteralLike(text) && (!flags || ts.isStringLiteralLike(flags)))
        found.push({
          place: `${relative(packages, file)}:${line()}`,
          source: text.text,
          flags: flags?.text ?? "",
        });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/**
 * Every regular expression that is put together while the packages load and read, by their constructor: call before
 * they are imported. Those of libraries are left out, by the place of the call.
 * @returns {{ patterns: Map<string, Pattern>, stop: () => void }}
 */
export function watchBuiltPatterns() {
  const original = globalThis.RegExp;
  /** @type {Map<string, Pattern>} */
  const patterns = new Map();
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags], newTarget) {
      const pattern = Reflect.construct(target, [source, flags], newTarget);
      const caller = new Error().stack?.split("\n")[2] ?? "";
      if (/packages\/(?:core|ingest)\/(?:dist|src)\//u.test(caller))
        patterns.set(`/${pattern.source}/${pattern.flags}`, {
          place: "run time",
          source: pattern.source,
          flags: pattern.flags,
        });
      return pattern;
    },
  });
  return {
    patterns,
    stop: () => {
      globalThis.RegExp = original;
    },
  };
}
