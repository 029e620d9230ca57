import type { Root, RootContent } from "mdast";
import { loadGerman } from "../src/language/german.js";
import { createView, type View } from "../src/language/view.js";
import { assemble } from "../src/tree/assemble.js";
/** Markdown-like lines: "# ", "- ", "a | b" rows; blank line separates. */
export async function viewOf(text: string, source: Record<string, unknown> = {}): Promise<View> {
  const children: RootContent[] = [];
  for (const part of text.trim().split(/\n\s*\n/)) {
    const lines = part.split("\n").map((l) => l.trim()).filter(Boolean);
    const t = (v: string): any => ({ type: "text", value: v });
    let para: string[] = [];
    const flush = () => { if (para.length) children.push({ type: "paragraph", children: [t(para.join("\n"))] }); para = []; };
    for (const line of lines) {
      const h = /^(#+) (.*)/.exec(line);
      if (h) { flush(); children.push({ type: "heading", depth: h[1]!.length as 1, children: [t(h[2]!)] }); }
      else if (line.startsWith("- ")) { flush();
        const item: any = { type: "listItem", children: [{ type: "paragraph", children: [t(line.slice(2))] }] };
        const last: any = children.at(-1);
        if (last?.type === "list") last.children.push(item); else children.push({ type: "list", ordered: false, children: [item] });
      } else if (line.includes(" | ")) { flush();
        const row: any = { type: "tableRow", children: line.split(" | ").map((c) => ({ type: "tableCell", children: [t(c)] })) };
        const last: any = children.at(-1);
        if (last?.type === "table") last.children.push(row); else children.push({ type: "table", data: { role: "keyValue" }, children: [row] });
      } else para.push(line);
    }
    flush();
  }
  const root: Root = { type: "root", children };
  const a = assemble(root);
  return createView({ source: { id: "x", mediaType: "text/plain", byteLength: 1, ...source } as never, ...a, issues: [] }, await loadGerman());
}
