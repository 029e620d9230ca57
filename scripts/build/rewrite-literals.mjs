import ts from "typescript";

/**
 * What a literal is: a pattern, a string (where a backslash is said by two), or a string whose backslashes are its own.
 * @typedef {"pattern" | "string" | "raw"} LiteralKind
 */

/**
 * A module with its patterns and strings rewritten. A template comes in parts, as they are written: what stands before,
 * between and behind its variables.
 * @param {string} text TypeScript
 * @param {(parts: readonly string[], kind: LiteralKind) => readonly string[]} rewrite gives as many parts
 */
export function rewriteLiterals(text, rewrite) {
  const file = ts.createSourceFile("module.ts", text, ts.ScriptTarget.Latest);
  /** @type {{ start: number, end: number, rewritten: string }[]} */
  const pieces = [];
  /** @param {readonly ts.Node[]} nodes @param {LiteralKind} kind */
  const take = (nodes, kind) => {
    const written = nodes.map((node) => text.slice(node.getStart(file), node.end));
    const rewritten = rewrite(written, kind);
    for (const [index, node] of nodes.entries())
      pieces.push({ start: node.getStart(file), end: node.end, rewritten: rewritten[index] ?? "" });
  };
  /** @param {ts.Node} node @param {LiteralKind} kind of a string that the node is */
  const visit = (node, kind) => {
    if (ts.isRegularExpressionLiteral(node)) take([node], "pattern");
    else if (ts.isStringLiteralLike(node)) take([node], kind);
    else if (ts.isTemplateExpression(node))
      take([node.head, ...node.templateSpans.map(({ literal }) => literal)], kind);
    const isRaw = ts.isTaggedTemplateExpression(node) && node.tag.getText(file) === "String.raw";
    ts.forEachChild(node, (child) => visit(child, isRaw ? "raw" : "string"));
  };
  visit(file, "string");
  pieces.sort((a, b) => a.start - b.start);
  let out = "";
  let at = 0;
  for (const { start, end, rewritten } of pieces) {
    out += text.slice(at, start) + rewritten;
    at = end;
  }
  return out + text.slice(at);
}
