import { expect, test } from "vitest";
import { actionField } from "../../src/extractors/action-field.js";
import { agreement } from "../../src/extractors/agreement.js";
import { body } from "../../src/extractors/body.js";
import { challenge } from "../../src/extractors/challenge.js";
import { goal } from "../../src/extractors/goal.js";
import { milestone } from "../../src/extractors/milestone.js";
import { office } from "../../src/extractors/office.js";
import { organisation } from "../../src/extractors/organisation.js";
import { person } from "../../src/extractors/person.js";
import { quote } from "../../src/extractors/quote.js";
import { result } from "../../src/extractors/result.js";
import { textsOf } from "./texts-of.js";
import { valuesOf } from "./values-of.js";

const commune = "Der Landkreis Goslar hat ein Bildungsmanagement. ";

test("what any office should do is no goal, and no office", async () => {
  const advice =
    "Beim Aufbau eines Bildungsbüros ist Geduld wichtig. Zudem sollte ein Bildungsbüro als Dienstleister für Schulen auftreten.";
  expect(await textsOf(goal, advice)).toEqual([]);
  expect(await textsOf(office, `# Landkreis Goslar\n\n${advice}`)).toEqual([]);
  expect(
    await textsOf(goal, "Was soll ein Bildungsbüro leisten? Ein Bildungsbüro soll die Schulen vernetzen."),
  ).toEqual([]);
  // of one that is to come it is
  expect(await textsOf(goal, `${commune}Künftig soll ein Bildungsbüro die Schulen vernetzen.`)).not.toEqual(
    [],
  );
  expect(
    await textsOf(office, "Der Landkreis Goslar hat den Aufbau eines Bildungsbüros beschlossen."),
  ).toEqual(["Bildungsbüro"]);
});

test("the last of several things goes on with where else it is so", async () => {
  expect(
    await textsOf(
      challenge,
      "Wir haben hier die klassischen Probleme: Fachkräftemangel, Anstieg der Ausgaben, Engpässe in der Jugendhilfe und im sozialen Bereich der Schulen.",
    ),
  ).toEqual([
    "Fachkräftemangel",
    "Anstieg der Ausgaben",
    "Engpässe in der Jugendhilfe und im sozialen Bereich der Schulen",
  ]);
  expect(await textsOf(challenge, "Die Bildungslandschaft im Kreis ist sehr fragmentiert.")).toEqual([
    "Bildungslandschaft im Kreis ist sehr fragmentiert",
  ]);
});

test("what the date is of, whatever the sentence says of it", async () => {
  expect(
    await valuesOf<"milestone">(
      milestone,
      "Das Motto bei der Gründung der Bildungsregion Nordau im Februar 2026 hat an Bedeutung nichts verloren.",
    ),
  ).toEqual([{ date: "2026-02", text: "Gründung der Bildungsregion Nordau" }]);
  expect(
    await textsOf(milestone, "Das Bildungsbüro, das 2028 ins Leben gerufen wurde, berät Schulen."),
  ).toEqual(["Bildungsbüro ins Leben gerufen"]);
  // what befell everybody is no step
  expect(
    await textsOf(
      milestone,
      "Auch im Landkreis kam es im Oktober 2031 zu einer Überlastung der Kitas und Schulen.",
    ),
  ).toEqual([]);
});

test("goals end where the quotation does, and where the next one begins", async () => {
  expect(
    await textsOf(
      goal,
      "„Dadurch sollen die Zugänge zur Bildung verbessert und Angebote abgestimmt werden“, weiß auch Koordinatorin Lea Wolf.",
    ),
  ).toEqual(["Zugänge zur Bildung verbessert", "Angebote abgestimmt werden"]);
  expect(
    await textsOf(
      goal,
      "Alle sollen Bildungsangebote nutzen können, lernen und sich weiterbilden: Jeder sollte dabei gleiche Chancen haben.",
    ),
  ).toEqual([
    "Alle sollen Bildungsangebote nutzen können, lernen und sich weiterbilden",
    "Jeder sollte dabei gleiche Chancen haben",
  ]);
  expect(
    await textsOf(goal, "Ziel des Projekts war und ist es, ein kommunales Bildungsmanagement aufzubauen."),
  ).toEqual(["kommunales Bildungsmanagement aufbauen"]);
  expect(
    await textsOf(
      goal,
      "Deshalb ist die Aufgabe der Koordinatorinnen und Koordinatoren, die Vielzahl der Akteure zu vernetzen.",
    ),
  ).toEqual(["Vielzahl der Akteure vernetzen"]);
});

test("whom something is for, and where it is laid down, are no fields", async () => {
  for (const text of [
    "Das Sachgebiet Bildung stellt Material für die Bereiche Kita und Schule zur Verfügung.",
    "Die Handlungsfelder sind im Kooperationsvertrag mit dem Land festgelegt.",
    "Das Büro wird als Ansprechpartner zu Fragen der Bildung wahrgenommen.",
  ])
    expect(await textsOf(actionField, text), text).toEqual([]);
});

test("what was chosen as a focus, and what led to hardship, are no results", async () => {
  for (const text of [
    "Als Schwerpunkt der Zusammenarbeit wurde der Ausbau der Bildungsberichterstattung definiert.",
    "Das hat auch dazu geführt, dass neue Herausforderungen in den Schulen entstanden.",
  ])
    expect(await textsOf(result, text), text).toEqual([]);
  expect(
    await textsOf(result, "Das hat dazu geführt, dass mehr Eltern die Angebote der Schulen nutzen."),
  ).not.toEqual([]);
});

test("those who sign with an agency are no part of its name; a body is no partner of its commune", async () => {
  const signed =
    "Maja Horn, Leiterin der Transferagentur Nord-Ost, und Vertreterinnen und Vertreter der Landkreise haben Zielvereinbarungen unterzeichnet.";
  expect(await textsOf(organisation, signed)).toEqual(["Transferagentur Nord-Ost"]);
  expect(await valuesOf<"agreement">(agreement, signed)).toMatchObject([
    { partner: "Transferagentur Nord-Ost" },
  ]);
  const [stated] = await valuesOf<"agreement">(
    agreement,
    "Der Lenkungskreis gibt dem Bildungsbüro auf der Grundlage der im Kooperationsvertrag mit dem Land vom 3. Mai 2031 festgelegten Felder Aufträge.",
  );
  expect(stated?.partner).not.toBe("Lenkungskreis");
  expect(await textsOf(body, `${commune}Der Integrationsrat hat zugestimmt.`)).toEqual(["Integrationsrat"]);
});

test("for whom somebody works, and what several are", async () => {
  const said =
    "„Unsere Aufgabe ist es, alle Angebote zusammen zu bringen“, erklärt Karin Huber, die als Koordinatorin für die Stadt Goslar tätig ist.";
  expect(await valuesOf<"person">(person, said)).toMatchObject([
    { name: "Karin Huber", role: "Koordinatorin", organisation: "Stadt Goslar" },
  ]);
  expect((await valuesOf<"quote">(quote, said))[0]?.role).toBeUndefined();
  expect(
    await valuesOf<"person">(
      person,
      "Die beiden Bildungskoordinatorinnen im Amt für Schule, Dr. Eva Lauck und Karolin Mig haben ihre Arbeit aufgenommen.",
    ),
  ).toMatchObject([
    { name: "Eva Lauck", role: "Bildungskoordinatorin", organisation: "Amt für Schule" },
    { name: "Karolin Mig", role: "Bildungskoordinatorin", organisation: "Amt für Schule" },
  ]);
});
