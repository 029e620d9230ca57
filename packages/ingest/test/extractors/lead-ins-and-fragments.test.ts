import { expect, test } from "vitest";
import { actionField } from "../../src/extractors/action-field.js";
import { challenge } from "../../src/extractors/challenge.js";
import { goal } from "../../src/extractors/goal.js";
import { measure } from "../../src/extractors/measure.js";
import { milestone } from "../../src/extractors/milestone.js";
import { result } from "../../src/extractors/result.js";
import { textsOf } from "./texts-of.js";

const extractors = { actionField, challenge, goal, measure, milestone, result };

test.each<[keyof typeof extractors, string, readonly string[]]>([
  // fields
  [
    "actionField",
    "Ab Mai 2031 sollen folgende Schwerpunkte bearbeitet werden:\n\n- Ganztag\n- Sprachbildung",
    ["Ganztag", "Sprachbildung"],
  ],
  [
    "actionField",
    "Drei Vorhaben sind geplant:\n\n- Einführung eines Lesepasses\n- Schwerpunkt Lernen im Alter",
    ["Lernen im Alter"],
  ],
  // goals
  [
    "goal",
    "## Das haben sich die Ämter vorgenommen\n\n- kürzere Wege zur Beratung\n- ein Lernort in jedem Ort",
    ["kürzere Wege zur Beratung", "Lernort in jedem Ort"],
  ],
  [
    "goal",
    "## Was wir wollen\n\nJedes Kind lernt schwimmen. Derzeit bieten acht Schulen solche Kurse an.",
    ["Jedes Kind lernt schwimmen"],
  ],
  // measures
  [
    "measure",
    "So wird vorgegangen:\n\n- Befragung der Eltern\n- Gespräche mit den Trägern",
    ["Befragung der Eltern", "Gespräche mit den Trägern"],
  ],
  [
    "measure",
    "## Was ist geplant?\n\n- Befragung der Vereine; Einrichtung eines Jugendrats",
    ["Befragung der Vereine", "Einrichtung eines Jugendrats"],
  ],
  [
    "measure",
    "## Das ist noch zu tun\n\n- Bis Mai 2031 einen Plan für den Ganztag vorlegen\n- Paten ausbilden",
    ["Bis Mai 2031 einen Plan für den Ganztag vorlegen", "Paten ausbilden"],
  ],
  [
    "measure",
    "Abhilfe schaffen soll dort neben dem Atlas ein Bücherbus, der die Dörfer anfährt.",
    ["Bücherbus"],
  ],
  // challenges
  [
    "challenge",
    "Einig waren sich alle, dass die kurzen Verträge das größte Problem sind.",
    ["kurzen Verträge"],
  ],
  [
    "challenge",
    "Der häufige Wechsel im Kollegium sei das eigentliche Problem.",
    ["häufige Wechsel im Kollegium sei das eigentliche Problem"],
  ],
  [
    "challenge",
    "Hinzu kam ein deutliches Gefälle zwischen den Schulen der Stadt und den Dörfern.",
    ["deutliches Gefälle zwischen den Schulen der Stadt und den Dörfern"],
  ],
  [
    "challenge",
    "Dass die Wege zur Schule lang und die Busse selten sind, erschwert den Alltag vieler Familien.",
    ["Wege zur Schule lang und die Busse selten sind"],
  ],
  [
    "challenge",
    "Die Dezernentin verwies auf den Lehrkräftemangel an den Grundschulen.",
    ["Lehrkräftemangel an den Grundschulen"],
  ],
  [
    "challenge",
    "Der Umzug der Fachstelle hat den Bildungsbericht um ein halbes Jahr verzögert.",
    ["Umzug der Fachstelle hat den Bildungsbericht um ein halbes Jahr verzögert"],
  ],
  [
    "challenge",
    "Zugleich suchen die Betriebe händeringend Auszubildende.",
    ["Zugleich suchen die Betriebe händeringend Auszubildende"],
  ],
  // results
  [
    "result",
    "Unter anderem wurden\n\n- der zweite Bildungsbericht vorgelegt,\n- ein Lernatlas mit 90 Orten veröffentlicht.",
    ["zweite Bildungsbericht vorgelegt", "Lernatlas mit 90 Orten veröffentlicht"],
  ],
  [
    "result",
    "Daraus sind bis heute zwölf Lernpartnerschaften entstanden.",
    ["Daraus sind bis heute zwölf Lernpartnerschaften entstanden"],
  ],
  [
    "result",
    "Herausgekommen sind klare Zuständigkeiten und ein gemeinsamer Bildungsplan, auf dem alle Beschlüsse und Anträge beruhen.",
    ["klare Zuständigkeiten", "gemeinsamer Bildungsplan"],
  ],
  [
    "result",
    "Die Leiterin schilderte, wie aus dem Modellversuch eine feste Stelle geworden ist.",
    ["aus dem Modellversuch eine feste Stelle geworden ist"],
  ],
  [
    "result",
    "Seit dem Start im Herbst 2031 sind bereits mehr als 300 Beratungen über das Bildungsportal angebahnt worden.",
    [
      "Seit dem Start im Herbst 2031 sind bereits mehr als 300 Beratungen über das Bildungsportal angebahnt worden",
    ],
  ],
  // milestones
  [
    "milestone",
    "Das Bildungsbüro ist die Geschäftsstelle des Beirats. Es wurde im Mai 2012 eingerichtet und ist dem Schulamt zugeordnet.",
    ["Das Bildungsbüro wurde eingerichtet"],
  ],
  [
    "milestone",
    "Das Bildungsbüro wurde 2009 im Schulamt aufgebaut und nach Ende der Förderung im Juli 2015 verstetigt.",
    ["Das Bildungsbüro wurde im Schulamt aufgebaut", "nach Ende der Förderung verstetigt"],
  ],
])("%s of %j", async (kind, text, expected) => {
  expect(await textsOf(extractors[kind], text)).toEqual(expected);
});

test.each<[keyof typeof extractors, string]>([
  ["actionField", "Wir nehmen den Landkreis und seine Lernorte gemeinsam in den Blick."],
  [
    "actionField",
    "Unser Augenmerk gilt den Übergängen: Kinder sollen früh eine Kita besuchen, Jugendliche rasch in Ausbildung kommen.",
  ],
  [
    "actionField",
    "Daraus folgen diese Aufgaben:\n\n- Erarbeitung eines Leitbilds bis Ende 2031\n- Fortschreibung des Berichts im Turnus von drei Jahren",
  ],
  [
    "goal",
    "Ohne die Förderung hätten wir weder das Personal noch die Zeit, um Beratung im Landkreis anzubieten.",
  ],
  ["goal", "Künftig sollen folgende Themen bearbeitet werden:\n\n- Ganztag\n- Sprachbildung"],
  ["measure", "Daraus sind bis heute zwölf Lernpartnerschaften entstanden."],
  ["measure", "Hinzu kam ein deutliches Gefälle zwischen den Schulen der Stadt und den Dörfern."],
  ["measure", "Das Amt trägt Daten aus Akten und eigenen Erhebungen zusammen und stellt sie bereit."],
  ["challenge", "Die Plätze sind auf 120 begrenzt, die Schulen melden sich bis Mai an."],
  ["result", "## Ausgangslage\n\nDie Schulplanung wurde in zwei Ämtern erstellt."],
  ["result", "## Zentrale Ergebnisse\n\nAusgewählte Kennzahlen (Stand: 2031)\n\nKennzahl | Wert\nKitas | 71"],
  ["result", "## Ergebnisse\n\nDer Wechsel in der Leitung der Schulen hat den Plan um ein Jahr verzögert."],
  ["milestone", "Projektlaufzeit: 01.02.2015 – 31.01.2020 (bewilligt für drei Jahre, verlängert um zwei)"],
  ["milestone", "Es wurde im Mai 2012 eingerichtet."],
  [
    "milestone",
    "Seit dem Start im Mai 2012 sind bereits mehr als 300 Gespräche über die Börse vermittelt worden.",
  ],
])("no %s of %j", async (kind, text) => {
  expect(await textsOf(extractors[kind], text)).toEqual([]);
});
