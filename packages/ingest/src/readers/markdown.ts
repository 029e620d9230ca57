import { type Issue, succeed } from "@bildungsprofil/core";
import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { readFrontMatter } from "../markdown/front-matter.js";
import { mapMarkdown } from "../markdown/map-markdown.js";
import { decodeText } from "../text-decoding.js";
import { buildTree } from "../text-layout/build-tree.js";
import type { Metadata, Reader } from "./reader.js";

/** Markdown: CommonMark with GitHub's tables, footnotes and addresses, and front matter. Told by name or media type. */
export const markdown: Reader = {
  name: "markdown",
  accepts: ({ name, contentType }) =>
    /^text\/(?:x-)?markdown(?:\s*;|$)/iu.test(contentType ?? "") || /\.(?:md|markdown|mdown|mkd)$/iu.test(name ?? ""),
  read: async ({ bytes, contentType }, { limits }) => {
    const decoded = decodeText(bytes, { contentType, kind: "text" });
    const issues: Issue[] = [...decoded.issues];
    const source = decoded.text.replace(/\r\n?/gu, "\n");
    const depth = measureDepth(source);
    if (depth > limits.maxDepth) {
      issues.push({
        code: "markdown/too-deep",
        severity: "warning",
        message: "Lists or quotations are nested deeper than the limit; the text is read by its layout instead.",
        expected: `at most ${limits.maxDepth} levels`,
        actual: `${depth} levels`,
      });
      return succeed({ mediaType: "text/markdown", tree: buildTree(source), metadata: {} }, issues);
    }
    const parsed = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ["yaml", "toml"]).parse(source) as Root;
    const [first] = parsed.children;
    let metadata: Metadata = {};
    if (first?.type === "yaml") {
      const read = readFrontMatter(first.value);
      if (read) metadata = read;
      else
        issues.push({
          code: "markdown/front-matter",
          severity: "warning",
          message: "The front matter is no plain YAML and was left out. Check its syntax; aliases are not followed.",
        });
    }
    return succeed({ mediaType: "text/markdown", tree: mapMarkdown(parsed, source), metadata }, issues);
  },
};

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
