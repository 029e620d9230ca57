import { expect, test } from "vitest";
import { actionField } from "../../src/extractors/action-field.js";
import { agreement } from "../../src/extractors/agreement.js";
import { challenge } from "../../src/extractors/challenge.js";
import { commune } from "../../src/extractors/commune.js";
import { event } from "../../src/extractors/event.js";
import { goal } from "../../src/extractors/goal.js";
import { measure } from "../../src/extractors/measure.js";
import { milestone } from "../../src/extractors/milestone.js";
import { person } from "../../src/extractors/person.js";
import { quote } from "../../src/extractors/quote.js";
import { textsOf } from "./texts-of.js";
import { valuesOf } from "./values-of.js";

test("a state is no region of education", async () => {
  const text = "Der Landkreis Goslar hat sich um die Bildungsregion Bayern beworben.";
  expect(await textsOf(commune, text)).toEqual(["Goslar"]);
});

test("a hurdle that is taken, and what holds for anybody, are no challenges", async () => {
  for (const text of [
    "Mit dem zweiten Dialogforum hat der Landkreis die letzte Hürde auf dem Weg zur Bildungsregion genommen.",
    "Ohne Bildung hat man kaum Perspektiven, um beruflich weiter zu kommen.",
  ]) {
    expect(await textsOf(challenge, text), text).toEqual([]);
    expect(await textsOf(goal, text), text).toEqual([]);
  }
  expect(await textsOf(challenge, "Eine Hürde bleibt der weite Weg zu den Schulen.")).not.toEqual([]);
});

test("what a visit is for is no goal, and how somebody put it is no part of one", async () => {
  expect(
    await textsOf(goal, "Ziel war es, sich vor Ort ein Bild von der Arbeit des Bildungsbüros zu machen."),
  ).toEqual([]);
  expect(
    await textsOf(
      goal,
      "Damit soll das Bildungsmanagement stärker mit Daten arbeiten, wie Ulm bei der Unterzeichnung erklärte.",
    ),
  ).toEqual(["Bildungsmanagement stärker mit Daten arbeiten"]);
  expect(
    await textsOf(goal, "Damit soll erreicht werden, dass die Verwaltung mit Schulen und Kitas kooperiert."),
  ).toEqual(["Verwaltung mit Schulen und Kitas kooperiert"]);
});

test("names in marks are no quotations; who speaks may be known by the office and a family name alone", async () => {
  expect(
    await textsOf(
      quote,
      "Besonders hob er Dekan Thomas Kretz hervor, der mit dem Kapitel „Herausforderungen des Wandels annehmen“ betraut wurde.",
    ),
  ).toEqual([]);
  expect(
    await valuesOf<"quote">(
      quote,
      "„Bildung ist eine der wichtigsten Ressourcen unserer Gesellschaft“, erklärte Landrat Bold bei der Sitzung des Bildungsrates.",
    ),
  ).toMatchObject([{ speaker: "Bold", role: "Landrat" }]);
});

test("whose contacts are listed in a sentence, is where they work", async () => {
  expect(
    await valuesOf<"person">(
      person,
      "Die Ansprechpartner des Bildungsbüros sind: Frau Martina Greub (Bildungsmonitoring) und Herr Stefan Seuf (Bildungsmanagement).",
    ),
  ).toMatchObject([
    { name: "Martina Greub", organisation: "Bildungsbüro" },
    { name: "Stefan Seuf", organisation: "Bildungsbüro" },
  ]);
});

test("a list that goes on with what we do", async () => {
  expect(
    await textsOf(measure, "Das Büro koordiniert. Wir\n\n- vernetzen die Träger,\n- bündeln Informationen"),
  ).toEqual(["vernetzen die Träger", "bündeln Informationen"]);
});

test("this agreement is the one named before", async () => {
  const text =
    "Der Gedanke findet in der Kooperationsvereinbarung zum Aufbau einer Bildungsregion Ausdruck. Diese Vereinbarung haben das Land, der Kreis und die Gemeinden bereits 2030 geschlossen.";
  expect(await valuesOf<"agreement">(agreement, text)).toMatchObject([
    { kind: "Kooperationsvereinbarung", date: "2030" },
  ]);
  expect(await textsOf(milestone, text)).toEqual([]);
});

test("what plays a special role is a field", async () => {
  expect(
    await textsOf(
      actionField,
      "Eine besondere Rolle bei der Umsetzung wird dabei der Aufbau eines Bildungsmonitorings spielen.",
    ),
  ).toEqual(["Aufbau eines Bildungsmonitorings"]);
  expect(await textsOf(actionField, "Die Schulleiterin spielt beim Theater eine große Rolle.")).toEqual([]);
});

test("what takes place somewhere is no part of the place", async () => {
  expect(
    await valuesOf<"event">(
      event,
      "Am 23. September 2034 fand im Landratsamt Goslar der Fachtag der Bildungsregion statt.",
    ),
  ).toMatchObject([{ place: "Landratsamt Goslar" }]);
});
