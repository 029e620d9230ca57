import { expect, test } from "vitest";
import { agreement } from "../../src/extractors/agreement.js";
import { event } from "../../src/extractors/event.js";
import { goal } from "../../src/extractors/goal.js";
import { office } from "../../src/extractors/office.js";
import { textsOf } from "./texts-of.js";
import { valuesOf } from "./values-of.js";

test("adjectives of one noun are no two goals", async () => {
  expect(
    await textsOf(
      goal,
      "Längerfristig sollen vor allem die schulischen und beruflichen Perspektiven von Kindern verbessert werden.",
    ),
  ).toEqual([
    "Längerfristig sollen vor allem die schulischen und beruflichen Perspektiven von Kindern verbessert werden",
  ]);
  expect(
    await textsOf(goal, "Künftig sollen Übergänge verbessert und Prozesse der Schulen angestoßen werden."),
  ).toEqual(["Übergänge verbessert", "Prozesse der Schulen angestoßen werden"]);
});

test("what a programme is there for is no goal of one commune", async () => {
  expect(
    await textsOf(
      goal,
      "Das Ministerium hat ein Programm aufgelegt, um Landkreise und kreisfreie Städte beim Thema Bildungsmanagement zu unterstützen.",
    ),
  ).toEqual([]);
});

test("an office that one can imagine is none", async () => {
  expect(
    await textsOf(
      office,
      "Sollte der Antrag bewilligt werden, wäre es vorstellbar, im Landkreis Goslar eine Art Bildungsbüro einzurichten.",
    ),
  ).toEqual([]);
  expect(await textsOf(office, "Der Landkreis Goslar hat ein Bildungsbüro eingerichtet.")).toEqual([
    "Bildungsbüro",
  ]);
});

test("a council decides in two sittings", async () => {
  const text =
    "Der Kreistag hat der Umsetzung beider Bildungsvorhaben auf seinen Sitzungen vom 20.11.2028 und vom 24.09.2029 einstimmig zugestimmt.";
  expect(await valuesOf<"agreement">(agreement, text)).toMatchObject([
    { kind: "Beschluss", date: "2028-11-20" },
    { kind: "Beschluss", date: "2029-09-24" },
  ]);
  expect(await textsOf(event, text)).toEqual([]);
});
