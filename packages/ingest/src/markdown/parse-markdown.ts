import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

export { cutParts } from "./cut-parts.js";
export { readFrontMatter } from "./front-matter.js";
export { mapMarkdown } from "./map-markdown.js";

// frozen: putting it together takes longer than parsing a page
const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ["yaml", "toml"]).freeze();

/** CommonMark with GitHub's extensions and front matter; imported when the first Markdown document is read. */
export function parseMarkdown(source: string): Root {
  return processor.parse(source) as Root;
}
