import { expect, test } from "vitest";
import { getTopic, kinds } from "../../src/index.js";
import { compare, coverage, diff, timeline } from "../../src/views/index.js";
import { profileOf } from "./profiles.js";

test("the timeline has entries and versions in order, with their ends and a link to the entry", () => {
  const profile = profileOf({
    office: [
      {
        value: { name: "Bildungsbüro", since: "2008", placement: "Dezernat II" },
        versions: [
          { field: "placement", value: "Schulamt", validity: "2008/2015" },
          { field: "placement", value: "Dezernat II", validity: "2016/.." },
          { field: "placement", value: "Stab" },
        ],
      },
    ],
    programme: [{ value: { name: "Lernen vor Ort", period: "2009/2014" } }],
    event: [
      { value: { name: "Bildungstag", date: "2024-06-13", endDate: "2024-06-14" } },
      { value: { name: "Forum" } },
    ],
    agreement: [{ value: { kind: "Beschluss", partner: "Kreistag", date: "2007-11" } }],
    goal: [{ value: { text: "Alle Schulen am Netz", by: "2030" } }],
  });
  const rows = timeline(profile);
  expect(rows.map(({ date, end, kind, text, field }) => [date, end, kind, text, field])).toEqual([
    ["2007-11", undefined, "agreement", "Beschluss – Kreistag", undefined],
    ["2008", undefined, "office", "Bildungsbüro", undefined],
    ["2008", "2015", "office", "Schulamt", "placement"],
    ["2009", "2014", "programme", "Lernen vor Ort", undefined],
    ["2016", undefined, "office", "Dezernat II", "placement"],
    ["2024-06-13", "2024-06-14", "event", "Bildungstag", undefined],
    ["2030", undefined, "goal", "Alle Schulen am Netz", undefined],
  ]);
  expect(rows[0]?.entry).toBe(profile.entries.agreement[0]);
  expect(timeline(profileOf({}))).toEqual([]);
});

test("authorities stand side by side by kind and topic", () => {
  const one = profileOf(
    {
      office: [{ value: { name: "Bildungsbüro" } }],
      actionField: [
        { value: { text: "Ganztag ausbauen", topics: ["ganztag", "eigenes-thema"] } },
        { value: { text: "Hort", topics: ["ganztag"] } },
      ],
    },
    { key: "12062" },
  );
  const two = profileOf(
    { actionField: [{ value: { text: "Ganztag", topics: ["ganztag"] } }] },
    { key: "12063" },
  );
  const table = compare([one, two], { labelTopic: (id) => getTopic(id)?.de });
  expect(table.columns.map(({ key }) => key)).toEqual(["12062", "12063"]);
  expect(
    table.rows.map(({ kind, topic, label, communes, cells }) => [
      kind,
      topic,
      label,
      communes,
      cells.map(({ count }) => count),
    ]),
  ).toEqual([
    ["office", undefined, undefined, 1, [1, 0]],
    ["actionField", undefined, undefined, 2, [2, 1]],
    ["actionField", "ganztag", "Ganztagsbildung", 2, [2, 1]],
    ["actionField", "eigenes-thema", undefined, 1, [1, 0]],
  ]);
  expect(table.rows[2]?.cells[0]?.entries).toEqual(one.entries.actionField);
  expect(compare([])).toEqual({ columns: [], rows: [] });
});

test("coverage counts kinds, documents, dates and support", () => {
  const profile = profileOf(
    { office: [{ value: { name: "Bildungsbüro" }, sources: 3 }], goal: [{ value: { text: "Teilhabe" } }] },
    {
      sources: [
        {
          id: "a".repeat(64),
          mediaType: "text/html",
          byteLength: 1,
          modified: "2024-05-01",
          created: "2010",
        },
        { id: "b".repeat(64), mediaType: "text/html", byteLength: 1, retrieved: "2021" },
        { id: "c".repeat(64), mediaType: "text/html", byteLength: 1 },
      ],
    },
  );
  expect(coverage(profile)).toEqual({
    found: ["office", "goal"],
    missing: kinds.filter((kind) => kind !== "office" && kind !== "goal"),
    sources: 3,
    earliest: "2021",
    latest: "2024-05-01",
    undated: 1,
    entries: 2,
    supported: 1,
    supportedShare: 0.5,
    conflicts: 0,
  });
  expect(coverage(profileOf({}, { sources: [] }))).toMatchObject({
    entries: 0,
    supportedShare: 0,
    undated: 0,
  });
});

test("a difference says what came, went and changed, with the words of both sides", () => {
  const before = profileOf({
    office: [{ id: "buro", value: { name: "Bildungsbüro", placement: "Schulamt" }, quote: "im Schulamt" }],
    goal: [{ id: "a", value: { text: "Teilhabe" } }],
  });
  const after = profileOf(
    {
      office: [
        { id: "buro", value: { name: "Bildungsbüro", staffCount: 3 }, quote: "drei Stellen", sources: 2 },
      ],
      goal: [{ id: "b", value: { text: "Übergänge" } }],
    },
    { sources: [{ id: "b".repeat(64), mediaType: "text/html", byteLength: 1 }] },
  );
  const change = diff(before, after);
  expect(change.added.map(({ kind, entry }) => [kind, entry.id])).toEqual([["goal", "b"]]);
  expect(change.removed.map(({ kind, entry }) => [kind, entry.id])).toEqual([["goal", "a"]]);
  expect(change.changed).toMatchObject([
    {
      kind: "office",
      id: "buro",
      fields: [
        { field: "placement", before: "Schulamt", after: undefined },
        { field: "staffCount", before: undefined, after: 3 },
      ],
      evidence: { before: [{ quote: "im Schulamt" }], after: [{ quote: "drei Stellen" }] },
    },
  ]);
  expect(change.sources.added.map(({ id }) => id[0])).toEqual(["b"]);
  expect(change.sources.removed.map(({ id }) => id[0])).toEqual(["a"]);
  expect(diff(before, before)).toEqual({
    added: [],
    removed: [],
    changed: [],
    sources: { added: [], removed: [] },
  });
});
