// Writes the pages of docs/models that are made from the models, the vocabularies and the fixtures. Build first:
// npm run build && node scripts/write-model-docs.mjs
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { exampleOf, readExampleDocument } from "./model-docs/examples.mjs";
import { partsOfProfile, renderModel, renderPage } from "./model-docs/render-model.mjs";
import { renderVocabularies } from "./model-docs/render-vocabularies.mjs";
import { writeFiles } from "./write-schemas.mjs";

export const docsFolder = fileURLToPath(new URL("../docs/models/", import.meta.url));

const json = (value) => `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\`\n`;
const kebab = (name) => name.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();

/** Contents by file name. */
export function renderModelDocs(core) {
  const { kinds, plausibilityRules, toJsonSchema, valueSchemas } = core;
  const document = readExampleDocument();
  const [profile] = core.reconcile([document]);
  const statement = document.statements.find(({ kind }) => kind === "person");
  const definitions = { ...toJsonSchema("Profile").$defs, ...toJsonSchema("ExtractedDocument").$defs };
  const pick = (names) =>
    names.map((name) => renderModel(name, definitions[name], 2, definitions)).join("\n");
  const page = (name, sections) => renderPage(name, toJsonSchema(name), sections);
  const files = {};

  for (const kind of kinds) {
    const doubts = plausibilityRules.filter((rule) => rule.kind === kind);
    const example = exampleOf(kind);
    files[`${kebab(kind)}.md`] = renderPage(`\`${kind}\``, toJsonSchema(valueSchemas[kind]), [
      `Value of a [statement](statement.md) and of an [entry](profile.md#officeentry) of the kind \`${kind}\`; schema \`${kind[0].toUpperCase()}${kind.slice(1)}Value\`.\n`,
      ...(doubts.length === 0
        ? []
        : [`## Doubts\n\n${doubts.map(({ code, doubts }) => `- \`${code}\`: ${doubts}`).join("\n")}\n`]),
      `## Example\n\nFrom \`fixtures/documents/${example.document}\`:\n\n${json({ kind, value: example.value })}`,
    ]);
  }
  files["evidence.md"] = renderPage("Evidence", definitions.Evidence, [
    pick(["Locator", "TextLocator", "PageLocator", "Box", "SlideLocator", "ParagraphLocator"]),
    `## Example\n\n${json(statement.evidence[0])}`,
  ]);
  files["statement.md"] = renderPage(
    "Statement",
    definitions.PersonStatement,
    [
      "The schema `Statement` is a union over `kind`; the table shows the kind `person`. Each kind has a page: see the [list](README.md).\n",
      `## Example\n\n${json(statement)}`,
    ],
    definitions,
  );
  files["source.md"] = page("Source", [`## Example\n\n${json(document.source)}`]);
  files["issue.md"] = page("Issue", [
    `## Example\n\n${json(core.parseStatement({ ...statement, confidence: "high" }).issues[0])}`,
  ]);
  files["extracted-document.md"] = page("ExtractedDocument", [
    pick(["LayerRange"]),
    `## Example\n\nA document with some of its statements: [example-document.json](example-document.json).\n`,
  ]);
  files["profile.md"] = page("Profile", [
    "The table of `entries` shows three kinds of all; an entry is shown with the kind `office`.\n",
    pick(["Entries", "OfficeEntry", ...partsOfProfile(definitions)]),
    "## Example\n\n[example-profile.json](example-profile.json), made of [example-document.json](example-document.json).\n",
  ]);
  files["example-profile.json"] = `${JSON.stringify(profile, null, 2)}\n`;
  files["vocabularies.md"] = renderVocabularies(core);
  const example = readFileSync(
    new URL("../packages/core/test/schema/extending.example.ts", import.meta.url),
    "utf8",
  );
  files["extending.md"] = readFileSync(new URL("./model-docs/extending.md", import.meta.url), "utf8").replace(
    "{{example}}",
    () => `\`\`\`ts\n${example}\`\`\``,
  );
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const core = await import("../packages/core/dist/index.js");
  writeFiles(docsFolder, renderModelDocs(core));
}
