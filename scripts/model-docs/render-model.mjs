/** Pages on which models stand that other models have as a part. */
const pages = {
  Evidence: "evidence.md",
  Locator: "evidence.md#locator",
  TextLocator: "evidence.md#textlocator",
  PageLocator: "evidence.md#pagelocator",
  SlideLocator: "evidence.md#slidelocator",
  ParagraphLocator: "evidence.md#paragraphlocator",
  Box: "evidence.md#box",
  Edtf: "README.md#dates",
  Source: "source.md",
  Issue: "issue.md",
  Statement: "statement.md",
  LayerRange: "extracted-document.md#layerrange",
  Entries: "profile.md#entries",
  OfficeEntry: "profile.md#officeentry",
};

function link(reference) {
  const name = reference.replace("#/$defs/", "");
  if (name.endsWith("Value"))
    return `[${name}](${name
      .replace(/Value$/, "")
      .replace(/(?<=[a-z])(?=[A-Z])/g, "-")
      .toLowerCase()}.md)`;
  const page =
    pages[name] ?? (/(?:Entry|Statement)$/.test(name) ? undefined : `profile.md#${name.toLowerCase()}`);
  return page ? `[${name}](${page})` : name;
}

/** Models that are part of a profile alone, and have no page of their own. */
export function partsOfProfile(definitions) {
  return Object.keys(definitions).filter((name) => !pages[name] && !/(?:Value|Entry|Statement)$/.test(name));
}

function typeOf(schema) {
  if (schema.$ref) return link(schema.$ref);
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum)
    return schema.enum.length > 20 ? "kind" : schema.enum.map((word) => `\`${word}\``).join(" · ");
  if (schema.oneOf) return "one of several";
  if (schema.type === "array")
    return `list of ${typeOf(schema.items ?? {})}${schema.minItems ? `, at least ${schema.minItems}` : ""}`;
  if (schema.type === undefined) return "anything";
  const { minimum, maximum, minLength, pattern } = schema;
  const upper = maximum === undefined || maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;
  const range =
    minimum === undefined ? "" : upper === undefined ? `, from ${minimum}` : `, ${minimum} to ${upper}`;
  const form = pattern ? `, \`${pattern.replaceAll("|", "\\|")}\`` : minLength ? ", not empty" : "";
  return `${schema.type === "string" ? "text" : schema.type}${range}${form}`;
}

function row([field, schema], required, definitions) {
  const marks = [
    required.includes(field) ? "required" : undefined,
    schema["x-pii"] && `personal data: ${schema["x-pii"]}`,
  ].filter(Boolean);
  const examples =
    schema.examples && !schema.$ref
      ? ` For example ${schema.examples.map((value) => `\`${JSON.stringify(value)}\``).join(", ")}.`
      : "";
  const meaning =
    `${schema.description ?? definitions[schema.$ref?.replace("#/$defs/", "")]?.description ?? ""}${examples}`.replaceAll(
      "\n",
      " ",
    );
  return `| \`${field}\` | ${typeOf(schema)} | ${marks.join("; ")} | ${meaning} |`;
}

/** Title, description and table of fields of a model; of more than a dozen fields of one sort, the first three. */
export function renderModel(title, schema, level, definitions) {
  const heading = `${"#".repeat(level)} ${title}\n\n${schema.description}\n`;
  if (schema.oneOf) return `${heading}\nOne of ${schema.oneOf.map(({ $ref }) => link($ref)).join(", ")}.\n`;
  const fields = Object.entries(schema.properties);
  const shown = title === "Entries" ? fields.slice(0, 3) : fields;
  const rows = shown.map((field) => row(field, schema.required ?? [], definitions)).join("\n");
  return `${heading}\n| field | type | | meaning |\n| --- | --- | --- | --- |\n${rows}\n`;
}

/** A page: the model, then further sections. */
export function renderPage(title, schema, sections, definitions = schema.$defs ?? {}) {
  const note = "<!-- Written by scripts/write-model-docs.mjs: change the model instead. -->\n";
  return `${note}\n${renderModel(title, schema, 1, definitions)}\n${sections.join("\n")}`;
}
