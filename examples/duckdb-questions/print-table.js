const widest = 60;

/** Rows as a table of text: as wide as its content, long cells cut. */
export function printTable(rows) {
  if (rows.length === 0) return "(nothing)\n";
  const names = Object.keys(rows[0]);
  const cell = (value) => {
    const text = String(value ?? "").replace(/\s+/g, " ");
    return text.length > widest ? `${text.slice(0, widest - 1)}…` : text;
  };
  const lines = [names, ...rows.map((row) => names.map((name) => cell(row[name])))];
  const widths = names.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const print = (line) =>
    line
      .map((text, column) => text.padEnd(widths[column]))
      .join("  ")
      .trimEnd();
  const [head, ...body] = lines.map(print);
  return [head, widths.map((width) => "-".repeat(width)).join("  "), ...body, ""].join("\n");
}
