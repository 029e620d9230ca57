import { expect, test } from "vitest";
import { goal } from "../../../src/extractors/goal.js";
import { textsOf } from "../texts-of.js";

test.each([
  "Der Bildungsatlas soll Ende des kommenden Jahres in gedruckter Form für alle Schulen erscheinen.",
  "Die Bildungskonferenz soll künftig alle zwei Jahre stattfinden, erstmals im Herbst.",
  "Noch im Mai soll das neue Bildungsportal des Kreises an den Start gehen.",
  "Das Leitbild soll dann auf der Bildungskonferenz vorgestellt werden.",
  "Erarbeitet wird ein Wegweiser, der im Sommer an alle Kitas der Stadt gehen soll.",
  "Für die Arbeit (das Bildungsbüro soll drei Stellen erhalten) ist ein Antrag gestellt.",
  "Um die Bildungsziele auch langfristig verfolgen zu können, gründete der Kreis eine Gruppe.",
  "80 Gäste fanden sich im Rathaus ein, um den Bildungsbericht kennenzulernen.",
  "Die Agentur begleitet derzeit 24 Kommunen beim Aufbau eines Bildungsmanagements.",
  "Das Netzwerk hat den Auftrag, die Kommunen im Süden beim Aufbau der Bildungsberatung zu begleiten.",
  "Mit dem Programm machen sich Kommunen in Nordstadt, Süddorf und Weststadt daran, ihre Bildungslandschaften zu gestalten.",
  "# Ziele: offen, verlässlich, bürgernah",
])("%j sets no goal", async (text) => {
  expect(await textsOf(goal, text)).toEqual([]);
});

test.each([
  [
    "Die Sprachförderung soll bis zum Herbst in allen Kitas beginnen und ausgebaut werden.",
    ["Sprachförderung soll bis zum Herbst in allen Kitas beginnen und ausgebaut werden"],
  ],
  [
    "Die Schulen sollen enger mit den Kitas zusammenarbeiten.",
    ["Schulen sollen enger mit den Kitas zusammenarbeiten"],
  ],
  [
    "Die Landrätin kündigte an, die Schulsozialarbeit auszubauen und die Elternarbeit zu stärken.",
    ["Schulsozialarbeit ausbauen", "Elternarbeit stärken"],
  ],
  ["Der Kreis sagte zu, die Bildungsberatung zu verstetigen.", ["Bildungsberatung verstetigen"]],
  ["Es gehe nun darum, allen Kindern Zugang zu Büchern zu geben.", ["allen Kindern Zugang zu Büchern geben"]],
  ["Ziele: Bildungsangebote sichtbar machen", ["Bildungsangebote sichtbar machen"]],
])("%j sets a goal", async (text, expected) => {
  expect([...new Set(await textsOf(goal, text))]).toEqual(expected);
});
