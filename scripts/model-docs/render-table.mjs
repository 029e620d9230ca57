const cell = (value) =>
  String(value ?? "")
    .replaceAll("|", "\\|")
    .replaceAll("*", "\\*")
    .replaceAll("\n", " ");

/** A table in Markdown; marks that mean something there are escaped. */
export function renderTable(heads, rows) {
  return `| ${heads.join(" | ")} |\n| ${heads.map(() => "---").join(" | ")} |\n${rows.map((row) => `| ${row.map(cell).join(" | ")} |`).join("\n")}\n`;
}
