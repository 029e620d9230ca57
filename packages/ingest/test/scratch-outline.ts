export const outline = (node: any, text: string, level = 0): string => {
  const pad = "  ".repeat(level);
  const d = node.data ?? {};
  const mark = [d.role, d.layer].filter(Boolean).join(",");
  if (["heading", "paragraph", "tableCell"].includes(node.type)) {
    const first = (function f(n: any): any { return n.data?.places?.[0]?.locator ?? n.children?.map(f).find(Boolean); })(node);
    const loc = first ? (first.type === "text" ? `${first.line}:${first.column}` : first.type === "slide" ? `s${first.slideNumber}/${first.shape}/${first.paragraph}${first.row ? `/r${first.row}c${first.column}` : ""}${first.part === "notes" ? "N" : ""}` : `p${first.paragraph}${first.part ?? ""}${first.row ? `/r${first.row}c${first.column}` : ""}`) : "";
    const s = d.span ? text.slice(d.span.start, d.span.end).replace(/\n/g, "⏎") : "";
    return `${pad}${node.type}${node.depth ?? ""}${mark ? `{${mark}}` : ""} @${loc} ${s.length > 110 ? s.slice(0, 100) + " … " + s.slice(-8) : s}\n`;
  }
  return `${pad}${node.type}${node.ordered ? "#" : ""}${mark ? `{${mark}}` : ""}\n` + (node.children ?? []).map((c: any) => outline(c, text, level + 1)).join("");
};
