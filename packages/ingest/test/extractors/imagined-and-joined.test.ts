import { expect, test } from "vitest";
import { actionField } from "../../src/extractors/action-field.js";
import { agreement } from "../../src/extractors/agreement.js";
import { event } from "../../src/extractors/event.js";
import { goal } from "../../src/extractors/goal.js";
import { milestone } from "../../src/extractors/milestone.js";
import { office } from "../../src/extractors/office.js";
import { organisation } from "../../src/extractors/organisation.js";
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

test("a ministry with its second pair, and a list that goes on with others", async () => {
  expect(
    await textsOf(
      organisation,
      "Die Region wurde vom Bayerischen Staatsministerium für Bildung und Kultus, Wissenschaft und Kunst ausgezeichnet.",
    ),
  ).toEqual(["Bayerisches Staatsministerium für Bildung und Kultus, Wissenschaft und Kunst"]);
  expect(
    await textsOf(organisation, "Das Ministerium für Bildung und Kultur, Bund und Kommunen fördern Schulen."),
  ).toEqual(["Ministerium für Bildung und Kultur"]);
});

test("a founding behind the verb of another step", async () => {
  expect(
    await valuesOf<"milestone">(
      milestone,
      "Hier fand nach der Gründung der Bildungsregion im Jahre 2029 die erste Bildungskonferenz im Jahr 2030 statt.",
    ),
  ).toContainEqual({ date: "2029", text: "Gründung der Bildungsregion" });
  expect(
    await textsOf(milestone, "Dies ist seit März 2031 eine Querschnittsaufgabe im Bildungsbüro."),
  ).toEqual([]);
});

test("the marks around a field are no part of its name", async () => {
  expect(
    await textsOf(
      actionField,
      "Das Bildungsbüro widmet sich dem thematischen Schwerpunkt „Digitale Bildung“.",
    ),
  ).toEqual(["Digitale Bildung"]);
});
