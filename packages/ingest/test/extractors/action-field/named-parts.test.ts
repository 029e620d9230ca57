import { expect, test } from "vitest";
import { actionField } from "../../../src/extractors/action-field.js";
import { textsOf } from "../texts-of.js";

test.each([
  // sentences that count fields up
  [
    "Zu den im Leitbild genannten Handlungsfeldern gehören die Sprachbildung, der Ganztag sowie die Elternbildung.",
    ["Sprachbildung", "Ganztag", "Elternbildung"],
  ],
  ["Zu den Schwerpunktthemen zählen Inklusion und Übergänge.", ["Inklusion", "Übergänge"]],
  [
    "Das Konzept beschreibt drei Entwicklungsfelder: Ganztag, Inklusion und Demokratiebildung.",
    ["Ganztag", "Inklusion", "Demokratiebildung"],
  ],
  [
    "Zwei Vorhabenbereiche stehen fest, nämlich Medienbildung und Sprachförderung.",
    ["Medienbildung", "Sprachförderung"],
  ],
  [
    "Die Gestaltungsfelder werden fortgeführt. Dies sind (1) Übergänge, (2) Elternbildung.",
    ["Übergänge", "Elternbildung"],
  ],
  [
    "Künftig sollen die Sprachbildung, der Umgang mit Mehrsprachigkeit und die Elternbildung vorrangig bearbeitet werden.",
    ["Sprachbildung", "Umgang mit Mehrsprachigkeit", "Elternbildung"],
  ],
  ["Vorrangig bearbeitet werden derzeit Übergänge und Ganztag.", ["Übergänge", "Ganztag"]],
  ["Ein zusätzlicher Bereich, die kulturelle Bildung, kommt bald dazu.", ["kulturelle Bildung"]],
  ["Als neues Handlungsfeld kam die Elternbildung hinzu.", ["Elternbildung"]],
  ["Eingerichtet wurde ein eigener Arbeitsschwerpunkt „Lernen am Abend“.", ["Lernen am Abend"]],
  [
    "Als Schwerpunkt wurde der Ganztag gewählt; hinzu kommen Kulturelle Bildung und Inklusion.",
    ["Ganztag", "Kulturelle Bildung", "Inklusion"],
  ],
  ["Inhaltlich rücken Digitalisierung und Inklusion stärker in den Blick.", ["Digitalisierung", "Inklusion"]],
  ["Die Strategie nennt als Schwerpunkte Ganztag und Inklusion.", ["Ganztag", "Inklusion"]],
  ["Neben dem Ganztag bildet die Elternbildung den zweiten Schwerpunkt.", ["Elternbildung"]],
  ["Einen weiteren Schwerpunkt stellt die Medienbildung dar.", ["Medienbildung"]],
  ["Als Querschnittsthema gilt die Digitalisierung.", ["Digitalisierung"]],
  [
    "Focus areas of the education office are early education, transition to work and adult learning.",
    ["early education", "transition to work", "adult learning"],
  ],
  // a dash between two places of learning is part of the name
  [
    "Priorität haben Sprachbildung und der Übergang Schule – Beruf.",
    ["Sprachbildung", "Übergang Schule – Beruf"],
  ],
  ["Im Vordergrund steht die Sprachförderung – auch in den Ferien.", ["Sprachförderung"]],
  // only fields of education behind turns that lead to many things
  [
    "Heute geht es uns vor allem um Alphabetisierung und um die Übergänge.",
    ["Alphabetisierung", "Übergänge"],
  ],
  ["Ganz oben auf der Agenda der Bildungsregion stehen Ganztag und Inklusion.", ["Ganztag", "Inklusion"]],
  // questions and compounds as headings
  [
    "## Womit befassen wir uns?\n\n- Elternbildung\n- Ganztag\n- Lesen",
    ["Elternbildung", "Ganztag", "Lesen"],
  ],
  [
    "## Woran das Bildungsbüro arbeitet\n\nÜbergänge; Elternarbeit; Ganztag",
    ["Übergänge", "Elternarbeit", "Ganztag"],
  ],
  ["## Entwicklungsfelder\n\n- Elternbildung\n- Ganztag", ["Elternbildung", "Ganztag"]],
  [
    "### Modul 1 – Bildungsmonitoring\n\nDer Aufbau läuft.\n\n### Modul 2 – Elternbildung\n\nDer Aufbau läuft.",
    ["Bildungsmonitoring", "Elternbildung"],
  ],
])("%j names fields", async (text, expected) => {
  expect((await textsOf(actionField, `# Bildungsregion Auenland\n\n${text}`)).map(bare)).toEqual(expected);
});

const bare = (text: string): string => text.replace(/[„“]/gu, "");

test.each([
  "Der Bericht wurde um die Themenfelder Ganztag und Inklusion erweitert.",
  "Auf der Liste der Teilnehmenden stehen drei Schulen.",
  "Die Anträge werden vorrangig bearbeitet.",
  "Ein weiterer Bereich, den wir kaum kennen, ist die Forschung an Hochschulen.",
  "Zu den Gästen gehörten der Landrat und die Schulrätin.",
  "Besondere Bedeutung hat für mich der Dank an alle.",
])("%j names none", async (text) => {
  expect(await textsOf(actionField, `# Bildungsregion Auenland\n\n${text}`)).toEqual([]);
});
