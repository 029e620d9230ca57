import { expect, test } from "vitest";
import { event } from "../../src/extractors/event.js";
import { valuesOf } from "./values-of.js";

const read = (text: string) => valuesOf<"event">(event, text);

test("rows of a table below the heading of the series, whose number counts headings", async () => {
  const found = await read(
    "## 1. Bildungsbüro\n\nEs arbeitet.\n\n## 2. Lernkonferenz\n\nNr. | Datum | Ort | Thema\n4 | 03.05.2021 | Kurhaus Waldau | Ganztag gestalten\n5 | 04.06.2022 | Stadthalle Waldau | Sprache verbindet",
  );
  expect(found).toEqual([
    {
      name: "Lernkonferenz",
      ordinal: 4,
      date: "2021-05-03",
      place: "Kurhaus Waldau",
      motto: "Ganztag gestalten",
    },
    {
      name: "Lernkonferenz",
      ordinal: 5,
      date: "2022-06-04",
      place: "Stadthalle Waldau",
      motto: "Sprache verbindet",
    },
  ]);
});

test("the second of two nouns that share a beginning belongs to the name", async () => {
  const found = await read(
    "Am 4. Juni 2031 fand die Konferenz der Schulleiterinnen und -leiter in Auental statt.",
  );
  expect(found.map(({ name }) => name)).toEqual(["Konferenz der Schulleiterinnen und -leiter"]);
});

test("a heading's number that is the event's own stays", async () => {
  const found = await read(
    "## 3. Bildungskonferenz\n\nSie fand am 4. Mai 2021 statt.\n\n## 4. Bildungskonferenz\n\nSie fand am 5. Mai 2022 statt.",
  );
  expect(found.map(({ ordinal }) => ordinal)).toEqual([3, 4]);
});

test("a table that names its events is read by their names", async () => {
  const found = await read("## Lernkonferenz\n\nNr. | Datum | Veranstaltung\n4 | 03.05.2021 | Umtrunk");
  expect(found.filter(({ name }) => name === "Lernkonferenz")).toEqual([]);
});

test("several events of one noun, each told by its number", async () => {
  const found = await read(
    "Seither gab es zwei Bildungskonferenzen. Zur ersten kamen am 3. Mai 2021 rund 90 Gäste ins Kurhaus, die zweite fand am 4. Juni 2022 in der Stadthalle statt und widmete sich der „Kraft der Sprache“.",
  );
  expect(found).toEqual([
    { name: "Bildungskonferenz", ordinal: 1, date: "2021-05-03", place: "Kurhaus" },
    {
      name: "Bildungskonferenz",
      ordinal: 2,
      date: "2022-06-04",
      place: "Stadthalle",
      motto: "Kraft der Sprache",
    },
  ]);
});

test("an ordinal of something else is no event", async () => {
  expect(
    await read(
      "Es gab zwei Bildungskonferenzen. Die erste Broschüre erschien am 3. Mai 2021, die zweite nicht.",
    ),
  ).toEqual([]);
});

test("a house called Forum is where it is held", async () => {
  const found = await read(
    "Am 6. November 2025 lädt das Büro in das Forum Altes Werk zum 2. Waldauer Bildungstag ein.",
  );
  expect(found).toMatchObject([{ name: "2. Waldauer Bildungstag", date: "2025-11-06", ordinal: 2 }]);
});

test("the forum of a conference is no event of its own", async () => {
  expect(
    await read("Das Forum der Bildungskonferenz soll künftig alle zwei Jahre stattfinden."),
  ).not.toContainEqual(expect.objectContaining({ name: "Forum der Bildungskonferenz" }));
});
