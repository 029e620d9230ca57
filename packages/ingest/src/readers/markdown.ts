import { fail, type Issue, succeed } from "@bildungsprofil/core";
import type { Nodes, RootContent } from "mdast";
import { createTurns } from "../create-turns.js";
import { finishWork } from "../finish-work.js";
import { appendAll } from "../html/append-all.js";
import { liftTypedLists } from "../html/typed-lists.js";
import { decodeText } from "../text-decoding.js";
import { buildTreeInSteps } from "../text-layout/build-tree.js";
import { createLetterCount, textTooLong } from "../text-too-long.js";
import type { Metadata, Reader } from "./reader.js";

/** Markdown: CommonMark with GitHub's tables, footnotes and addresses, and front matter. Told by name or media type. */
export const markdown: Reader = {
  name: "markdown",
  accepts: ({ name, contentType }) =>
    /^text\/(?:x-)?markdown(?:\s*;|$)/iu.test(contentType ?? "") ||
    /\.(?:md|markdown|mdown|mkd)$/iu.test(name ?? ""),
  read: async ({ bytes, contentType }, { limits, signal }) => {
    const decoded = decodeText(bytes, { contentType, kind: "text" });
    const source = decoded.text.replace(/\r\n?/gu, "\n");
    const { cutParts, mapMarkdown, parseMarkdown, readFrontMatter } = await import(
      "../markdown/parse-markdown.js"
    );
    const issues = new Map<string, Issue>();
    const children: RootContent[] = [];
    let metadata: Metadata = {};
    const takeTurn = createTurns(signal);
    const isTooLong = createLetterCount(limits.maxTextLength);
    for (const part of cutParts(source)) {
      const refusal = findRefusal(part.source, limits.maxDepth);
      if (refusal) {
        if (!issues.has(refusal.code)) issues.set(refusal.code, refusal);
        const tree = await finishWork(
          buildTreeInSteps(part.source, { line: part.line, column: 1 }),
          takeTurn,
        );
        appendAll(children, tree.children);
        if (holdsMore(tree, isTooLong)) return fail(textTooLong(limits.maxTextLength));
      } else {
        const parsed = parseMarkdown(part.source);
        const [first] = parsed.children;
        if (first?.type === "yaml" && part.line === 1) {
          const read = readFrontMatter(first.value);
          if (read) metadata = read;
          else issues.set(frontMatter.code, frontMatter);
        }
        const mapped = mapMarkdown(parsed, part.source, part.line);
        appendAll(children, await finishWork(liftTypedLists(mapped.children), takeTurn));
        if (holdsMore(mapped, isTooLong)) return fail(textTooLong(limits.maxTextLength));
      }
      await takeTurn();
    }
    return succeed({ mediaType: "text/markdown", tree: { type: "root", children }, metadata }, [
      ...decoded.issues,
      ...issues.values(),
    ]);
  },
};

/** Whether the texts of a tree are more than what is counted to. */
function holdsMore(node: Nodes, isTooLong: (text: string) => boolean): boolean {
  if ("children" in node) return node.children.some((child) => holdsMore(child, isTooLong));
  return node.type === "text" && isTooLong(node.value);
}

const frontMatter: Issue = {
  code: "markdown/front-matter",
  severity: "warning",
  message: "The front matter is no plain YAML and was left out. Check its syntax; aliases are not followed.",
};

/** The parser's time grows with the square of this; the limit stands for about a second. */
const mostEffort = 2e7;

/** Why a part is not given to the parser, whose time grows out of bounds on such texts, but read by its layout. */
function findRefusal(source: string, maxDepth: number): Issue | undefined {
  const depth = measureDepth(source);
  if (depth > maxDepth)
    return {
      code: "markdown/too-deep",
      severity: "warning",
      message:
        "Lists or quotations are nested deeper than the limit; that part was read by its layout instead.",
      expected: `at most ${maxDepth} levels`,
      actual: `${depth} levels`,
    };
  if (measureEffort(source) > mostEffort)
    return {
      code: "markdown/too-complex",
      severity: "warning",
      message:
        "A part has so many blocks, or a block so many lines or marks, that parsing it would take very long; it was read by its layout instead.",
    };
  return undefined;
}

/** Most marks of lists and quotations that stand before a line's text, or that its indentation makes room for. */
function measureDepth(source: string): number {
  let deepest = 0;
  for (const [prefix] of source.matchAll(/^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/gmu)) {
    const marks = prefix.match(/[->*+.)]/gu)!.length;
    const indent = /^[ \t]*/u.exec(prefix)![0].length;
    deepest = Math.max(deepest, marks + indent / 2);
  }
  return Math.floor(deepest);
}

/** The squares of the lines and of the inline marks of each block (lines between empty ones), and of their number. */
function measureEffort(source: string): number {
  let effort = 0;
  let blocks = 0;
  let lines = 0;
  let marks = 0;
  const close = (): void => {
    effort += lines * lines + marks * marks;
    if (lines > 0) blocks++;
    lines = 0;
    marks = 0;
  };
  for (const line of source.split("\n")) {
    if (line.trim() === "") close();
    else {
      lines++;
      marks += line.match(/[[\]*_`<~:|]/gu)?.length ?? 0;
    }
  }
  close();
  return effort + (blocks * blocks) / 4;
}
