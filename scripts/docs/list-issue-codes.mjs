// Collects the codes of all issues from the sources of the packages.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { root } from "../run-pnpm.mjs";

const stages =
  "source zip xml html markdown mail pdf pptx docx odp odt decode extract model export privacy plausibility net batch store usage explain internal doctor";
const codeText = new RegExp(`^(?:${stages.replaceAll(" ", "|")})/[a-z]+(?:-[a-z]+)*$`, "u");
/** These stages are also types of media: their codes count only where a code stands. */
const mediaStages = /^(?:text|image)\/[a-z]+(?:-[a-z]+)*$/u;

const odf = ["odp", "odt"];
const omissions = ["comments", "deletions", "hidden"];
/** What a code that is put together at run time comes to, by what it is put together of. */
const expansions = new Map(
  Object.entries({
    "*/failed": "docx html mail markdown odp odt pdf pptx text".split(" ").map((name) => `${name}/failed`),
    "*/encrypted": ["docx", "pptx", "source", ...odf].map((name) => `${name}/encrypted`),
    "*/no-content": odf.map((name) => `${name}/no-content`),
    "*/*-left-out": odf.flatMap((name) => omissions.map((what) => `${name}/${what}-left-out`)),
    "docx/*-left-out": omissions.map((what) => `docx/${what}-left-out`),
    "pdf/*": ["pdf/corrupt", "pdf/encrypted", "pdf/engine-unavailable"],
    // the parts of these are found by themselves
    "net/*": [],
    "plausibility/*": [],
    "usage/*": [],
    "system/*": [],
    "store/*": ["store/broken", "store/unreachable"],
  }),
);

/** @param {string} folder @returns {string[]} */
const sourcesIn = (folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    // the German sentences name codes that others give
    .filter(
      (name) => name.endsWith(".ts") && !name.endsWith(".data.ts") && !name.endsWith("german-issues.ts"),
    )
    .map((name) => join(root, folder, name));

/**
 * @returns {{ codes: string[], unknown: string[] }} `unknown`: codes put together in a way that is not listed above.
 */
export function listIssueCodes() {
  /** @type {Set<string>} */
  const codes = new Set();
  /** @type {string[]} */
  const unknown = [];
  for (const name of ["core", "ingest", "postgres"])
    for (const path of sourcesIn(`packages/${name}/src`)) {
      const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
      const visit = (/** @type {ts.Node} */ node) => {
        if (ts.isStringLiteralLike(node)) {
          const code = stageOf(node, file) + node.text;
          if (codeText.test(code) || (mediaStages.test(code) && isCode(node))) codes.add(code);
        } else if (ts.isTemplateExpression(node) && (isCode(node) || /store\//u.test(node.head.text))) {
          const shape = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("*");
          const known = expansions.get(shape);
          if (known) for (const code of known) codes.add(code);
          else unknown.push(`${path}: ${shape}`);
        }
        ts.forEachChild(node, visit);
      };
      visit(file);
    }
  return { codes: [...codes].sort(), unknown };
}

/** Whether a text is the value of `code`, also one of several. @param {ts.Node} node */
function isCode({ parent }) {
  const at = ts.isConditionalExpression(parent) ? parent.parent : parent;
  return ts.isPropertyAssignment(at) && ts.isIdentifier(at.name) && at.name.text === "code";
}

/** The stage of the words that are given to a function which puts it before them. @param {ts.Node} node @param {ts.SourceFile} file */
function stageOf(node, file) {
  const { parent } = node;
  if (!ts.isCallExpression(parent)) return "";
  const called = parent.expression.getText(file);
  const place = /** @type {readonly ts.Node[]} */ (parent.arguments).indexOf(node);
  if ((called === "netFailure" && place === 0) || (called === "after" && place === 1)) return "net/";
  if (called === "tell" && place === 0) return "usage/";
  return called === "rule" && place === 1 && file.fileName.includes("plausibility") ? "plausibility/" : "";
}
