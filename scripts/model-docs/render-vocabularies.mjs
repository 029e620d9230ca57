import { renderTable as table } from "./render-table.mjs";

/** The vocabularies as tables, from what the package exports. */
export function renderVocabularies(core) {
  const { STATES, COMMUNES, PROGRAMMES, TOPICS, ROLES, MINISTRIES } = core;
  const kinds = Object.keys(core).filter((name) => name.endsWith("_KINDS"));
  const sections = [
    [
      "States",
      `${STATES.length} states; \`getState\`, \`lookupState\`.`,
      table(
        ["key", "ISO 3166-2", "name"],
        STATES.map(({ ags, iso, name }) => [ags, iso, name]),
      ),
    ],
    [
      "Programmes",
      `${PROGRAMMES.length} entries; \`getProgramme\`, \`lookupProgramme\`. The sources of each stand in its entry.`,
      table(
        ["id", "name", "level", "funder", "period", "successor"],
        PROGRAMMES.map((entry) => [
          `\`${entry.id}\``,
          entry.name,
          entry.state ? `${entry.level} (${entry.state})` : entry.level,
          entry.funder.join(", "),
          entry.period,
          entry.successor ? `\`${entry.successor}\`` : "",
        ]),
      ),
    ],
    [
      "Topics",
      `${TOPICS.length} terms; \`getTopic\`, \`findTopics\`, \`listBroaderTopics\`.`,
      concepts(TOPICS),
    ],
    [
      "Roles",
      `${ROLES.length} roles; \`getRole\`, \`lookupRole\`.`,
      table(
        ["id", "German", "English"],
        ROLES.map(({ id, de, en }) => [`\`${id}\``, `${de.masculine}, ${de.feminine}`, en.join(", ")]),
      ),
    ],
    [
      "Ministries",
      `${MINISTRIES.length} names; \`lookupMinistry\`.`,
      table(
        ["id", "name", "period", "successor"],
        MINISTRIES.map(({ id, name, period, successor }) => [
          `\`${id}\``,
          name,
          period,
          successor ? `\`${successor}\`` : "",
        ]),
      ),
    ],
    ...kinds.map((list) => [
      `Kinds of ${list.replace("_KINDS", "").toLowerCase()}`,
      `${core[list].length} terms; \`${list}\`.`,
      concepts(core[list]),
    ]),
    [
      "Districts and district-free cities",
      `${COMMUNES.length} entries; \`getCommune\`, \`lookupCommune\`.`,
      table(
        ["key", "name", "kind", "state", "seat", "predecessors"],
        COMMUNES.map(({ ags, name, kind, state, seat, predecessors }) => [
          ags,
          name,
          kind,
          state,
          seat,
          predecessors
            .map((former) => `${former.name} (${former.ags}${former.until ? `, until ${former.until}` : ""})`)
            .join(", "),
        ]),
      ),
    ],
  ];
  const list = sections
    .map(([title]) => `- [${title}](#${title.toLowerCase().replaceAll(" ", "-")})`)
    .join("\n");
  return `<!-- Written by scripts/write-model-docs.mjs: change the vocabulary instead. -->\n\n# Vocabularies\n\nWhat stands in the lists. Where it comes from, how lookups decide, and how to add a term: [../vocabulary.md](../vocabulary.md).\n\n${list}\n\n${sections.map(([title, text, rows]) => `## ${title}\n\n${text}\n\n${rows}`).join("\n")}`;
}

/** A table of terms, with the columns that the list has. */
function concepts(entries) {
  const fields = ["de", "en", "broader", "related", "value"].filter((field) =>
    entries.some((entry) => entry[field] !== undefined),
  );
  const heads = { de: "German", en: "English", value: "`kind` in values" };
  return table(
    ["id", ...fields.map((field) => heads[field] ?? field)],
    entries.map((entry) => [
      `\`${entry.id}\``,
      ...fields.map((field) => [entry[field] ?? []].flat().join(", ")),
    ]),
  );
}
