import { fail, type Kind, type Result, type Statement, succeed, valueSchemas } from "../model/index.js";
import { readCell, splitCsv, writeCell } from "./csv-cell.js";
import { checkStatements, type Loaded, readJson } from "./load.js";
import { printableJson } from "./printable-json.js";

/** Mark between cells: `;` suits spreadsheets under German settings. Default: `,` */
export interface CsvOptions {
  readonly separator?: "," | ";";
}

interface Parsing {
  safeParse(value: unknown): { success: boolean };
}
const shapes = valueSchemas as unknown as Record<string, { shape: Record<string, Parsing> } | undefined>;
const firstColumns = ["id", "kind", "about", "confidence", "extractor"];
const quoteColumns = ["source", "start", "end", "quote"];
const fieldsOf = (kind: string): string[] => Object.keys(shapes[kind]?.shape ?? {});

/** The columns: those of every statement, the fields of all kinds as `value.<field>`, the evidence, the rest. */
function columnsOf(): string[] {
  const fields = new Set(Object.keys(valueSchemas).flatMap(fieldsOf));
  return [
    ...firstColumns,
    ...[...fields].map((field) => `value.${field}`),
    ...quoteColumns,
    "evidence",
    "extra",
  ];
}

const omit = (record: object, known: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !known.includes(key)));
const isEmpty = (record: object): boolean => Object.values(record).every((value) => value === undefined);

/**
 * Statements as CSV (RFC 4180): a header, then a row each; every cell is in quotation marks, an empty one is absent.
 *
 * Texts stand as they are, numbers, truth values and lists as JSON. The first evidence has columns of its own; the
 * column `evidence` is a JSON list: what more the first holds, then all others. Fields that the model does not know go to
 * `extra`. No cell can become a formula (see `writeCell`), and `fromCsv` restores all.
 */
export function toCsv(statements: Iterable<Statement>, { separator = "," }: CsvOptions = {}): string {
  const columns = columnsOf();
  const rows = Array.from(statements, (statement) => {
    const cells = cellsOf(statement);
    return columns.map((column) => writeCell(cells.get(column) ?? ""));
  });
  return [columns.map(writeCell), ...rows].map((cells) => `${cells.join(separator)}\r\n`).join("");
}

function cellsOf(statement: Statement): Map<string, string> {
  const record = statement as unknown as Record<string, unknown>;
  const value = statement.value as Record<string, unknown>;
  const [first, ...others] = statement.evidence;
  const cells = new Map<string, string>();
  const set = (column: string, content: unknown): void => {
    if (content !== undefined)
      cells.set(column, typeof content === "string" ? content : printableJson(content));
  };
  for (const column of firstColumns) set(column, record[column]);
  const known = fieldsOf(statement.kind);
  for (const field of known) set(`value.${field}`, value[field]);
  for (const column of quoteColumns) set(column, (first as unknown as Record<string, unknown>)[column]);
  const more = omit(first ?? {}, quoteColumns);
  if (others.length > 0 || !isEmpty(more)) set("evidence", [more, ...others]);
  const unknown = omit(value, known);
  const extra = {
    ...omit(record, [...firstColumns, "value", "evidence"]),
    ...(isEmpty(unknown) ? {} : { value: unknown }),
  };
  if (!isEmpty(extra)) set("extra", extra);
  return cells;
}

/**
 * Reads what `toCsv` wrote, also after a spreadsheet saved it with the other separator or a byte order mark. A row that
 * holds no statement is left out with an issue `export/bad-row`; without the header's columns it fails with
 * `export/no-header`.
 */
export function fromCsv(text: string): Result<Statement[]> {
  const body = text.replace(/^\uFEFF/, "");
  const separator = /^[^\r\n]*?;/.test(body) && !/^[^;\r\n]*,/.test(body) ? ";" : ",";
  const [header, ...rows] = splitCsv(body, separator);
  const columns = header?.cells.map(readCell) ?? [];
  const missing = ["id", "kind", "source", "start", "end", "quote"].filter(
    (column) => !columns.includes(column),
  );
  if (missing.length > 0) {
    if (body.trim() === "") return succeed([]);
    return fail({
      code: "export/no-header",
      severity: "error",
      message: "The first line must name the columns that the export writes.",
      expected: `columns ${missing.join(", ")}`,
    });
  }
  return checkStatements(
    "export/bad-row",
    rows
      .filter(({ cells }) => cells.some((cell) => cell !== ""))
      .map(({ line, cells }) => [line, statementOf(columns, cells)] as const),
  );
}

function statementOf(columns: readonly string[], cells: readonly string[]): Loaded {
  const texts = new Map(columns.map((column, index) => [column, readCell(cells[index] ?? "")]));
  const json = (column: string): unknown => {
    const text = texts.get(column) ?? "";
    if (text === "") return undefined;
    const read = readJson(text);
    if ("wrong" in read) throw new SyntaxError(`column ${column}: ${read.wrong}`);
    return read.value;
  };
  try {
    const extra = (json("extra") ?? {}) as { value?: object };
    const [more, ...others] = (json("evidence") ?? [{}]) as object[];
    const kind = texts.get("kind") as Kind;
    const value: Record<string, unknown> = {};
    for (const [field, schema] of Object.entries(shapes[kind]?.shape ?? {})) {
      const text = texts.get(`value.${field}`) ?? "";
      // a field of texts takes the cell as it is
      if (text !== "") value[field] = schema.safeParse(text).success ? text : json(`value.${field}`);
    }
    return {
      value: {
        ...extra,
        id: texts.get("id"),
        kind,
        ...(texts.get("about") ? { about: texts.get("about") } : {}),
        value: { ...value, ...extra.value },
        evidence: [
          {
            source: texts.get("source"),
            start: json("start"),
            end: json("end"),
            quote: texts.get("quote"),
            ...more,
          },
          ...others,
        ],
        confidence: json("confidence"),
        extractor: texts.get("extractor"),
      },
    };
  } catch (error) {
    return { wrong: error instanceof Error ? error.message : String(error) };
  }
}
