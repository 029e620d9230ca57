import { expect, test } from "vitest";
import { measure } from "../../src/extractors/measure.js";
import { textsOf } from "./texts-of.js";

test.each([
  [
    "## Umsetzung des Pakets\n\n- Beratung der Eltern vor Ort\n- Projektlaufzeit 1 Jahr",
    ["Beratung der Eltern vor Ort"],
  ],
  ["Maßnahmen: Lesepatenschaften in allen Grundschulen", ["Lesepatenschaften in allen Grundschulen"]],
  [
    "Zu den Maßnahmen gehören Sprachkurse, Elterncafés und eine Lernwerkstatt.",
    ["Sprachkurse", "Elterncafés", "Lernwerkstatt"],
  ],
])("%j names measures", async (text, expected) => {
  expect(await textsOf(measure, text)).toEqual(expected);
});

test.each(["Maßnahmen werden geprüft.", "Die Umsetzung verzögert sich."])("%j names none", async (text) => {
  expect(await textsOf(measure, text)).toEqual([]);
});

test.each([
  ["Der Kreis betreibt drei Elterntreffs.", ["Elterntreffs"]],
  [
    "Heute koordiniert die Fachstelle 20 ehrenamtliche Lotsen, betreibt mit der Volkshochschule einen Lernladen und hat in vier Orten Lesebänke aufgestellt.",
    ["ehrenamtliche Lotsen", "Lernladen", "hat in vier Orten Lesebänke aufgestellt"],
  ],
  ["Geplant sind eine mobile Beratung und ein Stipendium.", ["mobile Beratung", "Stipendium"]],
  ["Außerdem gibt es:\n\n- eine Lesepatenbörse\n- Sprachkurse", ["Lesepatenbörse", "Sprachkurse"]],
  ["## Unsere Angebote\n\n- Elternkurse in sechs Sprachen", ["Elternkurse in sechs Sprachen"]],
  [
    "## Maßnahmen\n\nNr. | Maßnahme | Zuständig | Zeitraum\n1 | Ausbau der Lernwerkstatt | Kulturamt | 2026",
    ["Ausbau der Lernwerkstatt"],
  ],
])("%j tells what is done", async (text, expected) => {
  expect(await textsOf(measure, text)).toEqual(expected);
});

test.each([
  "Der Landkreis hat eine Arbeitsgruppe eingerichtet.",
  "Die Stadt hat zwei neue Stellen eingerichtet.",
  "Die Stadt betreibt kein eigenes Theater.",
  "Geplant ist eine Bildungskonferenz im Herbst.",
  "Geplant ist ein zweiter Bildungsbericht.",
  "Die Stadt hat 2019 einen Lernladen eröffnet.",
  "Die Köchin betreibt drei Restaurants.",
])("%j tells nothing that is done for education", async (text) => {
  expect(await textsOf(measure, text)).toEqual([]);
});

test.each([
  [
    "Seit März 2021 werden in elf Kitas Erzieherinnen für Sprachbildung fortgebildet.",
    ["werden in elf Kitas Erzieherinnen für Sprachbildung fortgebildet"],
  ],
  ["Ein Bücherbus fährt alle zwei Wochen 30 Dörfer an.", ["Bücherbus fährt alle zwei Wochen 30 Dörfer an"]],
  [
    "Der Maßnahmenplan umfasst ein Labor, das von Schule zu Schule fährt, die Schulung von 80 Lehrkräften und eine Tauschbörse.",
    ["Labor, das von Schule zu Schule fährt", "Schulung von 80 Lehrkräften", "Tauschbörse"],
  ],
  ["Eingerichtet wurden sechs Elterncafés und eine Lernwerkstatt.", ["sechs Elterncafés", "Lernwerkstatt"]],
  ["The mobile library stops at 20 villages every week.", ["mobile library stops at 20 villages every week"]],
])("%j tells what is done by others", async (text, expected) => {
  expect(await textsOf(measure, text)).toEqual(expected);
});

test.each([
  "Der Plan umfasst 164 Seiten und zwei Anhänge.",
  "In zwei Kitas soll ein Bücherbus halten.",
  "Seit 2019 wird das Projekt vom Land gefördert.",
  "Der Bus fährt um acht Uhr ab.",
  "The office employs three people.",
  "Im Rat sitzen vier Gruppen. Dazu gehören Eltern, Lehrkräfte und Träger.",
])("%j tells no measure", async (text) => {
  expect(await textsOf(measure, text)).toEqual([]);
});

test.each([
  [
    "Um diese Themen kümmert sich das Büro:\n\n- Das Büro sammelt Daten über die Kitas im Kreis.\n- Ganztag",
    ["sammelt Daten über die Kitas im Kreis"],
  ],
  ["Das kostenfreie Paket beinhalte Beratung, Analysen und Kurse.", ["Beratung", "Analysen", "Kurse"]],
  [
    "Das Land unterstützt die Kreise in Form von Fachberatung, Tagungen und Kursen.",
    ["Fachberatung", "Tagungen", "Kursen"],
  ],
  [
    "Hierzu werden eine Prozessbegleitung und Kurse für die Träger angeboten.",
    ["Prozessbegleitung", "Kurse für die Träger"],
  ],
  ["Lese-Botschafter gehen auf Elternabende.", ["Lese-Botschafter gehen auf Elternabende"]],
  [
    "The methodology includes mapping of structures, working groups and needs assessment.",
    ["mapping of structures", "working groups", "needs assessment"],
  ],
])("%j tells what is offered", async (text, expected) => {
  expect(await textsOf(measure, text)).toEqual(expected);
});

test.each([
  "Frühe Hilfen sind zentrale Bausteine in diesem Prozess: Sie setzen auf lange Sicht an.",
  "Bei dieser Aufgabe werden die vier Landkreise zukünftig von der Agentur unterstützt.",
  "Hierzu wird um Anmeldung gebeten.",
  "Unsere Themen:\n\n- Das Büro ist im Rathaus.",
])("%j tells nothing that is done", async (text) => {
  expect(await textsOf(measure, text)).toEqual([]);
});

test.each([
  ["Darüber hinaus bieten wir Fortbildungen für Lehrkräfte an.", ["Fortbildungen für Lehrkräfte"]],
  [
    "Das Bildungsbüro\n\n- berät die Träger der Kitas\n- organisiert Fortbildungen für Erzieherinnen",
    ["Fortbildungen für Erzieherinnen"],
  ],
])("%j tells what an administration does", async (text, expected) => {
  expect(await textsOf(measure, text)).toEqual(expected);
});

// the tasks that an office has all the time
test.each([
  "Das Büro koordiniert die Zusammenarbeit der Akteure.",
  "Das Bildungsbüro berät Schulen und Kitas und erstellt alle drei Jahre den Bildungsbericht.",
  "Die Fachstelle steht allen offen. Sie koordiniert und steuert die Sprachkurse im Kreis.",
  "Begleitend werden Themenberichte zur Sprachbildung veröffentlicht, damit alle Bescheid wissen.",
  "Das Bildungsbüro verschickt Rundbriefe an alle Schulen und prüft die Anträge der Träger.",
  "Die Ausbildung der Medienlotsen wird von der Stadt unterstützt.",
  "Die Stabsstelle Bildung hat den Umzug der Bibliothek begleitet.",
  "Die Stadt hilft der Schule mit einem Lernladen. Sie vernetzt Kitas und Grundschulen.",
  "Das Jugendamt berät Eltern in der Kita.",
  "Das Bildungsbüro begleitet die Arbeit der Elternlotsen.",
  "Das Bildungsbüro übernimmt die Koordination der Weiterbildungsberatung.",
  "Die Schulen werden durch die Schulung ihrer Steuergruppen unterstützt.",
  "Das Bildungsportal der Stadt wird überarbeitet.",
  "Außerdem arbeitet die Stadt Auental an neuen Konzepten für die Schulsozialarbeit.",
])("%j tells a standing task", async (text) => {
  expect(await textsOf(measure, text)).toEqual([]);
});

test.each([
  "Das Land fördert die Schulen.",
  "Die Ministerien unterstützen die Agentur in Bildungsfragen.",
  "Das Bildungsbüro koordiniert die Sprachkurse nicht.",
  "Das Bildungsbüro soll die Sprachkurse koordinieren.",
  "Die Agentur unterstützt Kommunen dabei, ein Bildungsmonitoring aufzubauen.",
  "Die Stelle wird vom Bund für den Bereich Bildung gefördert.",
  "Der Beirat berät das Bildungsbüro.",
  "Das Bildungsbüro leistet einen Beitrag zur Bildung.",
  "Schülerinnen organisieren den Schulball.",
  "Bildungsdaten werden nur selten erhoben.",
  "Berät das Bildungsbüro auch Schulen?",
  "Wenn das Bildungsbüro Schulen berät, hilft das allen.",
])("%j tells of no deed of an administration", async (text) => {
  expect(await textsOf(measure, text)).toEqual([]);
});

test.each([
  [
    "Die Angebote für Eltern reichen von Sprachkursen über offene Treffs bis hin zu Patenschaften.",
    ["Sprachkursen", "offene Treffs", "Patenschaften"],
  ],
  ["Für die Lehrkräfte entsteht eine Lernplattform.", ["Lernplattform"]],
  ["Derzeit wird das Projekt „Lesen im Park“ aufgebaut.", ["Projekt „Lesen im Park“"]],
  ["Zu den Vorhaben gehören etwa ein Lernhaus und eine Elternschule.", ["Lernhaus", "Elternschule"]],
])("%j tells deeds of any verb", async (text, expected) => {
  expect(await textsOf(measure, text)).toEqual(expected);
});

test.each([
  "Seit 2012 betreibt der Kreis einen Lernladen.",
  "Die Stadt wird von der Transferagentur beraten und unterstützt.",
  "Der Landkreis hat auf den Bericht reagiert.",
  "In den Schulen werden junge Leute gewonnen.",
  "Das Museum sammelt Bilder von Schulen.",
])("%j tells a step, help from others, or an outcome", async (text) => {
  expect(await textsOf(measure, text)).toEqual([]);
});

test.each([
  // others act, or communes in general
  "Dabei hilft der Stadt die Transferagentur mit Fortbildungen für Schulen.",
  "Hierzu hat die Transferagentur eine Studie zu Bildungsregionen durchgeführt.",
  "Das Gesundheitsamt untersucht Kinder vor der Einschulung.",
  "Zahlreiche Kommunen machen sich auf den Weg. Sie vernetzen Schulen und werten Bildungsdaten aus.",
  "Der Bildungsbericht der Stadt erscheint alle zwei Jahre. Er beleuchtet zukünftige Handlungsfelder der Schulen.",
  // that it is so, or decided
  "In der Bildungsregion werden diese Strukturen auf drei Ebenen verwirklicht.",
  "Der Landkreis wird mit dem Gütesiegel „Bildungsregion“ ausgezeichnet.",
  "Damit die Zusammenarbeit gelingen kann, damit neue Bildungsangebote entstehen und wachsen, ist die Stelle wertvoll.",
  "Aufgabe der Koordination wird es sein, Schulen zu vernetzen und Angebote abzustimmen.",
  // nothing said of what
  "Der Regionale Bildungsbeirat begleitet die Arbeit fachlich.",
  "Das Bildungsbüro begleitet die Umsetzungsprozesse vor Ort.",
])("%j tells no measure of the commune", async (text) => {
  expect(await textsOf(measure, text)).toEqual([]);
});

test.each([
  [
    "Vorgesehen sind die Entwicklung eines Leitbildes, die Einführung besserer Instrumente und der Aufbau von Patenschaften.",
    ["Entwicklung eines Leitbildes", "Einführung besserer Instrumente", "Aufbau von Patenschaften"],
  ],
])("%j tells %j", async (text, expected) => {
  expect(await textsOf(measure, text)).toEqual(expected);
});

test.each([
  "Das Bildungsbüro übernimmt die Verantwortung für die Schulen.",
  "Getragen wird das Bildungsmanagement vom Land, begleitet wird es von der Agentur für Schulen.",
  "Deshalb setzen wir uns mit aller Kraft für gute Bildung ein.",
  "Der Landkreis hat mit mehreren Trägern Kooperationsvereinbarungen für Schulen geschlossen.",
  "Zu den Aufgaben des Bildungsbüros wird es gehören.",
  "Es wäre gut, ein Bildungsbüro einzurichten, das die Belange der Schulen berücksichtigt.",
  "Von der Bildungslandschaft haben alle etwas, sie sichert auch die Zukunft der Schulen.",
])("%j tells no deed", async (text) => {
  expect(await textsOf(measure, text)).toEqual([]);
});

test.each([
  [
    "Dafür wurde eine große Umfrage unter Berufsschülern durchgeführt.",
    ["große Umfrage unter Berufsschülern"],
  ],
  [
    "In allen Kitas wurden die Sprachkenntnisse der Kinder erhoben.",
    ["die Sprachkenntnisse der Kinder erhoben"],
  ],
])("%j tells work that was done", async (text, expected) => {
  expect((await textsOf(measure, text)).map((words) => words.replace(/^(?:eine|die) /u, ""))).toEqual(
    expected.map((words) => words.replace(/^(?:eine|die) /u, "")),
  );
});

test.each([
  "Die Sitzung des Bildungsausschusses wurde im Rathaus durchgeführt.",
  "Die Umfrage an den Schulen wurde vom Ministerium durchgeführt.",
  "Im Bildungsbericht wird die Lage der Schulen analysiert.",
  "Die Verwaltung weist auf den Zertifizierungsprozess der Bildungsregion hin.",
  "Die Kreisverwaltung erläutert das Konzept der Schulentwicklungsplanung.",
  "Das Bildungsbüro begleitet deren Aktivitäten.",
  "Das Bildungsbüro unterstützt alle Bildungsakteure.",
  "Beide Formate erarbeitet das Bildungsbüro zusammen mit den Schulen.",
  "Die Stadt steuert 60 Prozent Eigenmittel zu dem Bildungsprojekt bei.",
  "Das Bildungsmanagement im Bezirk entwickeln die Bereiche Schule, Jugend und Gesundheit laufend weiter.",
])("%j tells no deed for education", async (text) => {
  expect(await textsOf(measure, text)).toEqual([]);
});
