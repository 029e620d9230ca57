// Makes one TypeScript module of all code of a page, with every line where it stands in the page.
import ts from "typescript";

/** @typedef {import("./list-blocks.mjs").Block} Block */

/**
 * Later blocks see what earlier ones declare, and may declare it anew: each stands in the scope of the one before.
 * `expression; // → value` and `const name = expression; // → value` are checked: `check(expression, value, line)`.
 *
 * @param {readonly Block[]} blocks In order.
 * @param {readonly string[]} [given] Names that the page takes as given, from the module `./given.js`.
 * @returns {string}
 */
export function composeModule(blocks, given = []) {
  /** @type {Map<string, Set<string>>} by module what is imported, in the words of the import */
  const imports = new Map();
  /** @type {string[]} */
  const lines = [];
  for (const { code, line } of blocks) {
    const scope = liftImports(code, line, imports).split("\n");
    while (lines.length < line - 2) lines.push("");
    lines.push("{", ...scope.slice(0, -1));
  }
  const head = [
    'import { check } from "../check.js";',
    ...(given.length > 0 ? [`import { ${given.join(", ")} } from "./given.js";`] : []),
    ...[...imports].flatMap(([from, clauses]) => writeImports(from, [...clauses])),
  ];
  // the first line of a page is its title
  lines[0] = head.join(" ");
  return `${lines.join("\n")}\n${"}".repeat(blocks.length)}\nexport {};\n`;
}

/** @param {string} from @param {readonly string[]} clauses */
function writeImports(from, clauses) {
  const named = clauses.filter((clause) => !clause.startsWith("*") && !clause.startsWith("default "));
  return [
    ...clauses.filter((clause) => clause.startsWith("*")).map((clause) => `import ${clause} from "${from}";`),
    ...clauses
      .filter((clause) => clause.startsWith("default "))
      .map((clause) => `import ${clause.slice(8)} from "${from}";`),
    ...(named.length > 0 ? [`import { ${named.join(", ")} } from "${from}";`] : []),
  ];
}

/**
 * @param {string} code
 * @param {number} line
 * @param {Map<string, Set<string>>} imports Is added to.
 */
function liftImports(code, line, imports) {
  const file = ts.createSourceFile("block.ts", code, ts.ScriptTarget.Latest, true);
  /** @type {{ start: number, end: number, text: string }[]} */
  const changes = [];
  const blank = (/** @type {string} */ text) => text.replace(/[^\n]/gu, "");
  for (const statement of file.statements) {
    const start = statement.getStart(file);
    const text = statement.getText(file);
    if (ts.isImportDeclaration(statement)) {
      const from = /** @type {ts.StringLiteral} */ (statement.moduleSpecifier).text;
      const clauses = imports.get(from) ?? new Set();
      imports.set(from, clauses);
      const { name, namedBindings } = statement.importClause ?? {};
      if (name) clauses.add(`default ${name.text}`);
      if (namedBindings && ts.isNamespaceImport(namedBindings)) clauses.add(namedBindings.getText(file));
      else for (const element of namedBindings?.elements ?? []) clauses.add(element.getText(file));
      changes.push({ start, end: statement.end, text: blank(text) });
      continue;
    }
    const exported = ts.canHaveModifiers(statement)
      ? ts.getModifiers(statement)?.find(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      : undefined;
    if (exported) changes.push({ start: exported.getStart(file), end: exported.end, text: "" });
    const comment = ts.getTrailingCommentRanges(code, statement.end)?.[0];
    const expected =
      comment && /^\/\/ → (?<value>.+)$/u.exec(code.slice(comment.pos, comment.end))?.groups?.value;
    if (!comment || expected === undefined) continue;
    const at = line + file.getLineAndCharacterOfPosition(statement.end).line;
    if (ts.isExpressionStatement(statement))
      changes.push({
        start,
        end: comment.end,
        text: `check(${statement.expression.getText(file)}, ${expected}, ${at});`,
      });
    else if (ts.isVariableStatement(statement))
      changes.push({
        start: statement.end,
        end: comment.end,
        text: ` check(${statement.declarationList.declarations[0]?.name.getText(file)}, ${expected}, ${at});`,
      });
  }
  let result = code;
  for (const { start, end, text } of changes.reverse())
    result = result.slice(0, start) + text + result.slice(end);
  return result;
}
