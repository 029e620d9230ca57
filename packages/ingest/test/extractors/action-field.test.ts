import { expect, test } from "vitest";
import { actionField } from "../../src/extractors/action-field.js";
import { textsOf } from "./texts-of.js";

test.each([
  [
    "Handlungsfelder:\n\n- Übergang Kita – Schule\n- Ganztag, zum Beispiel durch neue Räume",
    ["Übergang Kita – Schule", "Ganztag"],
  ],
  ["Schwerpunkte: Ausbildung, Weiterbildung und Ehrenamt", ["Ausbildung", "Weiterbildung", "Ehrenamt"]],
  [
    "Schwerpunkte:\n\nFachkräfte, Ausbildung, Berufsorientierung ...",
    ["Fachkräfte", "Ausbildung", "Berufsorientierung"],
  ],
  [
    "Das Büro vernetzt Akteure zu den Themen Sprachbildung, Ganztag sowie zum Thema Inklusion.",
    ["Sprachbildung", "Ganztag", "Inklusion"],
  ],
  [
    "Schwerpunkte der Arbeit sind Integration, Teilhabe und Familienbildung.",
    ["Integration", "Teilhabe", "Familienbildung"],
  ],
  [
    "Im Mittelpunkt stehen die Schwerpunkte\n\n- der frühkindlichen Bildung,\n- der Demokratiebildung sowie",
    ["frühkindliche Bildung", "Demokratiebildung"],
  ],
  ["Arbeitsfelder :: Bildungsberatung", ["Bildungsberatung"]],
  ["# Unsere beiden Schwerpunkte\n\n- Lesen\n- Gesunde Schule", ["Lesen", "Gesunde Schule"]],
  [
    "# Vier Schwerpunkte\n\n- Mitbestimmung – Kinder reden von Anfang an mit.\n- Heimat – Orte der Stadt werden zu Orten des Lernens.",
    ["Mitbestimmung", "Heimat"],
  ],
  [
    "Im Herbst folgen vier Werkstätten und drei Foren (Sprachbildung, Schule und Ganztag, Übergänge, Grundbildung).",
    ["Sprachbildung", "Schule und Ganztag", "Übergänge", "Grundbildung"],
  ],
  ["Die Fachgruppen (Ganztag, Schule-Beruf, Inklusion) tagen.", ["Ganztag", "Schule-Beruf", "Inklusion"]],
  [
    "# Bausteine\n\nBildungsmonitoring :: Zusammenführung der Daten mehrerer Ämter\nGanztag :: Beratung der Schulen und ihrer Träger\nBeteiligung :: Konferenz, Newsletter und offene Gespräche",
    ["Bildungsmonitoring", "Ganztag", "Beteiligung"],
  ],
  ["# Handlungsfelder\n\n- AK 1 Ganztag\n- AK 2 Lesen im Alter", ["Ganztag", "Lesen im Alter"]],
  [
    "Handlungsfeld | Leitung\n1 Ganztag | Schulamt\n2 Lesen im Alter | Bücherei",
    ["Ganztag", "Lesen im Alter"],
  ],
])("%j names fields", async (text, expected) => {
  expect(await textsOf(actionField, text)).toEqual(expected);
});

test.each([
  "Das Feld der Bewerber war groß.",
  "# Handlungsfelder\n\n- Die Stadt – sie ist Trägerin – lädt die Kitas zu Gesprächen ein.",
  "Die Arbeitsgruppen (Schulamt, Jugendamt, Ganztag) tagen.",
  "Daten aus drei Fachbereichen (Schulplanung, Sozialplanung, Jugendplanung) fließen ein.",
  "# Zahlen\n\nGanztag :: 45 Prozent der Kinder in drei Orten\nWeiterbildung :: 1.200 Kurse an der Volkshochschule",
  "# Auf einen Blick\n\nTräger :: Landkreis Auental mit seinen Gemeinden\nLaufzeit :: von Januar 2024 bis Dezember 2026\nGanztag :: Beratung der Schulen und ihrer Träger",
  "# Eltern finden Themen\n\n- Wer sucht, der findet immer etwas Neues.",
  "Die Aufgabe ist gelöst.",
  "Zum Thema wurde viel gesagt.",
  "Schwerpunkte\n\nDas Jahr war bewegt. Es gab viel zu tun. Wir haben Schulen besucht.",
  "Wanderung über die Felder, Wiesen und Wälder",
  "Der Schwerpunkt liegt bei der Umsetzung des Ansatzes daher vor allem darauf, die Ämter zu vernetzen.",
])("%j names none", async (text) => {
  expect(await textsOf(actionField, text)).toEqual([]);
});

test.each([
  [
    "Wir arbeiten zu den Themen „Übergang Kindergarten – Schule“, Sprache und Ganztag.",
    ["Übergang Kindergarten – Schule", "Sprache", "Ganztag"],
  ],
  [
    "Schwerpunkte sind der Ausbau der Kitas, die Förderung der Sprache und das Ehrenamt.",
    ["Ausbau der Kitas", "Förderung der Sprache", "Ehrenamt"],
  ],
])("%j keeps dashes in quotations and items with articles", async (text, expected) => {
  expect(await textsOf(actionField, text)).toEqual(expected);
});

test.each([
  ["Im Vordergrund stehen derzeit die Themen Mobilität und Ausbildung.", ["Mobilität", "Ausbildung"]],
  ["Sie kümmert sich vorrangig um Ganztag und Schulraumplanung.", ["Ganztag", "Schulraumplanung"]],
  [
    "Die Stadt konzentriert sich auf drei Felder: Ganztag, Sprache und Inklusion.",
    ["Ganztag", "Sprache", "Inklusion"],
  ],
  ["Das Büro arbeitet in den Bereichen Ganztag, Sprache und Inklusion.", ["Ganztag", "Sprache", "Inklusion"]],
])("%j says what one attends to", async (text, expected) => {
  expect(await textsOf(actionField, text)).toEqual(expected);
});

test.each([
  "Im Mittelpunkt stand die Frage, wie Übergänge gelingen.",
  "Die Feuerwehr kümmert sich um den Brandschutz.",
  "Fachleute aus den Bereichen Sport und Kultur kamen.",
])("%j names no field", async (text) => {
  expect(await textsOf(actionField, text)).toEqual([]);
});

test.each([
  [
    "Der Kreis hat sich auf drei Handlungsfelder verständigt: Inklusion, Medien und Beteiligung.",
    ["Inklusion", "Medien", "Beteiligung"],
  ],
  [
    "Als Handlungsfelder wurden Elternbildung, Medien und Ehrenamt festgelegt.",
    ["Elternbildung", "Medien", "Ehrenamt"],
  ],
  [
    "Zu den Handlungsfeldern zählen Beratung, Grundbildung und Ehrenamt.",
    ["Beratung", "Grundbildung", "Ehrenamt"],
  ],
  ["## Fünf Felder, auf denen wir arbeiten\n\n- Elternbildung\n- Sprache", ["Elternbildung", "Sprache"]],
  ["## Daran arbeiten wir\n\nGanztag\n\nInklusion im Alltag", ["Ganztag", "Inklusion im Alltag"]],
  [
    "## Handlungsfelder\n\n### Frühe Bildung\n\nText dazu.\n\n### Ausbildung\n\nMehr.",
    ["Frühe Bildung", "Ausbildung"],
  ],
  ["Handlungsfeld 2: Lernen im Alter", ["Lernen im Alter"]],
  [
    "The strategy sets out three fields of action: early learning, adult learning and digital skills.",
    ["early learning", "adult learning", "digital skills"],
  ],
])("%j names fields", async (text, expected) => {
  expect(await textsOf(actionField, text)).toEqual(expected);
});

test.each([
  "Die Konferenz behandelte drei Themen: Ganztag, Sprache und Medien.",
  "## Themen\n\n- Ein Bücherbus fährt jede Woche 20 Dörfer an.",
  "Er hat vier Bereiche gesehen.",
  "## Aufgaben\n\nDas Amt berät.\n\nEs hilft.",
])("%j names no field", async (text) => {
  expect(await textsOf(actionField, text)).toEqual([]);
});

test.each([
  [
    "Im Mittelpunkt der Zusammenarbeit stehen Leseförderung, Ganztag und Elternarbeit.",
    ["Leseförderung", "Ganztag", "Elternarbeit"],
  ],
  ["Zudem rückt die Gestaltung inklusiver Lernorte in den Fokus.", ["Gestaltung inklusiver Lernorte"]],
  ["Kulturelle Bildung und Ganztag stehen im Mittelpunkt der Arbeit.", ["Kulturelle Bildung", "Ganztag"]],
  ["Ein Schwerpunkt soll auf die Berufsorientierung gelegt werden.", ["Berufsorientierung"]],
  ["Das Team legt den Fokus auf Sprachbildung und Elternarbeit.", ["Sprachbildung", "Elternarbeit"]],
  ["Die Berufsorientierung ist ein wichtiges Handlungsfeld.", ["Berufsorientierung"]],
  [
    "Zu den Aufgaben des Bildungsbüros gehören die Beratung der Träger, die Pflege des Portals und die Berichterstattung.",
    ["Beratung der Träger", "Pflege des Portals", "Berichterstattung"],
  ],
  [
    "Zum Aufgabenspektrum gehören: Beratung der Träger, Moderation von Gremien und Berichterstattung.",
    ["Beratung der Träger", "Moderation von Gremien", "Berichterstattung"],
  ],
  ["Die Beratung der Träger gehört ebenfalls zu den zentralen Aufgaben.", ["Beratung der Träger"]],
  [
    "Das Bildungsbüro kümmert sich um Ganztag, Sprachkurse, Lesepaten und vieles mehr.",
    ["Ganztag", "Sprachkurse", "Lesepaten"],
  ],
  [
    "Die Förderung erlaubt es, dass sich zwei Kräfte mit der Vernetzung der Träger, der Auswertung von Daten und dem Aufbau eines Portals befassen.",
    ["Vernetzung der Träger", "Auswertung von Daten", "Aufbau eines Portals"],
  ],
  [
    "Die Kommune wählt einen thematischen Schwerpunkt. Dazu zählen unter anderem kulturelle Bildung, Inklusion und Ganztag.",
    ["kulturelle Bildung", "Inklusion", "Ganztag"],
  ],
  [
    'Beraten wurde zu den drei Schwerpunktthemen "Kein Kind bleibt allein", "Lernen im Alter" und "Ganztag".',
    ["Kein Kind bleibt allein", "Lernen im Alter", "Ganztag"],
  ],
  [
    "Schwerpunkte sind der Aufbau eines Monitorings, die Etablierung geeigneter Strukturen, Verfahren und Instrumente zur Steuerung der Angebote und die Qualifizierung der Leitungen.",
    [
      "Aufbau eines Monitorings",
      "Etablierung geeigneter Strukturen, Verfahren und Instrumente zur Steuerung der Angebote",
      "Qualifizierung der Leitungen",
    ],
  ],
  [
    "Die Fragen werden in vier Arbeitskreisen bearbeitet:\n\n- Übergänge begleiten\n- Bürgerschaft stärken",
    ["Übergänge begleiten", "Bürgerschaft stärken"],
  ],
  ["Bei Themen wie Ganztag und Inklusion kommen alle zusammen.", ["Ganztag", "Inklusion"]],
  [
    "The city director cited in particular the areas of inclusion and digitalisation.",
    ["inclusion", "digitalisation"],
  ],
])("%j names what is attended to", async (text, expected) => {
  expect(await textsOf(actionField, text)).toEqual(expected);
});

test.each([
  "Im Mittelpunkt der Bildungskonferenz stehen Vorträge, Musik und Gespräche.",
  "Im Mittelpunkt stehen die Kinder und Familien.",
  "Im Mittelpunkt steht die Frage, wie es weitergeht.",
  "Das Leitbild legt den Fokus auf mehrere Handlungsfelder.",
  "Der Rat besteht aus zwölf Personen. Dazu zählen Eltern, Lehrkräfte und Träger.",
  "Weitere Aufgaben sind den Schulen übertragen.",
  "Die Gruppe beschäftigt sich mit Malerei und Gesang.",
  "Handlungsfelder\n\n## Kreis Auental\n\nSie wohnen hier.\n\n## Über die Agentur\n\nSie hilft.",
])("%j names no field", async (text) => {
  expect(await textsOf(actionField, text)).toEqual([]);
});

test.each([
  [
    "Das Bildungsbüro:\n\n- Beratung der Träger\n- Koordination von Projekten\n- Pflege des Bildungsportals",
    ["Beratung der Träger", "Koordination von Projekten", "Pflege des Bildungsportals"],
  ],
  ["Das Bildungsbüro ist für die Vernetzung der Träger verantwortlich.", ["Vernetzung der Träger"]],
  ["Für die Fachstelle steht die Gestaltung der Übergänge im Mittelpunkt.", ["Gestaltung der Übergänge"]],
])("%j names work as fields", async (text, expected) => {
  expect(await textsOf(actionField, text)).toEqual(expected);
});

test.each([
  "Tagesordnung:\n\n- Begrüßung der Gäste\n- Vorstellung des Berichts\n- Verabschiedung",
  "Unser Bildungsbüro:\n\n- [Beratung](https://a.example/b)\n- [Koordination](https://a.example/k)\n- [Vernetzung](https://a.example/v)",
])("%j lists no work", async (text) => {
  expect(await textsOf(actionField, text)).toEqual([]);
});

test.each([
  [
    "Die Leitsätze lauten: Lesen von Anfang an; Wege ohne Hürden; Haus der Familien.",
    ["Lesen von Anfang an", "Wege ohne Hürden", "Haus der Familien"],
  ],
  ["Eine wichtige Aufgabe des Büros besteht in der Beratung der Träger.", ["Beratung der Träger"]],
  ["Einen Schwerpunkt setzt die Stadt auf den Ganztag und die Inklusion.", ["Ganztag", "Inklusion"]],
  ["Der Bereich „Lesen im Alter“ ist der zweite Schwerpunkt.", ["Lesen im Alter"]],
  ["Erster Arbeitsschwerpunkt war die Planung der Schulwege.", ["Planung der Schulwege"]],
  ["Die Koordinatoren arbeiten im Bereich „Sprache und Alltag“.", ["Sprache und Alltag"]],
  ["Key topics are reading, digital learning and inclusion.", ["reading", "digital learning", "inclusion"]],
])("%j names fields in running text", async (text, expected) => {
  expect(await textsOf(actionField, text)).toEqual(expected);
});

test.each([
  "Eine wichtige Aufgabe ist es, alle Träger zu beraten.",
  "Der Bereich Bauen liegt im dritten Stock.",
  "Die Kinder arbeiten im Garten.",
])("%j names no field", async (text) => {
  expect(await textsOf(actionField, text)).toEqual([]);
});

test.each([
  [
    "Das Büro besteht aus den drei Bereichen „Lesen“, „Zahlen“ und „Wege in den Beruf“ und berät alle Träger.",
    ["Lesen", "Zahlen", "Wege in den Beruf"],
  ],
  ["Die Koordination umfasst die Bereiche Bildungsplanung und Ganztag.", ["Bildungsplanung", "Ganztag"]],
  [
    "Das Netzwerk gliedert sich in die Handlungsfelder Sprache, Technik und Kultur.",
    ["Sprache", "Technik", "Kultur"],
  ],
  [
    "In Altenried waren das die Bereiche Beratung, Sprache und Elternbildung.",
    ["Beratung", "Sprache", "Elternbildung"],
  ],
  ["Im Handlungsfeld der frühen Bildung fördert die Stadt Lesepaten.", ["frühe Bildung"]],
  [
    "Besonderes Augenmerk gilt der Beratung der Schulen, etwa durch Fachtage, Kurse und Foren.",
    ["Beratung der Schulen"],
  ],
])("%j names what it consists of, without examples", async (text, expected) => {
  expect(await textsOf(actionField, text)).toEqual(expected);
});

test.each([
  "Der Beirat besteht aus den drei Personen des Vorstands.",
  "Das Heft umfasst die Jahre 2012 und 2013.",
  "Die Stadt gliedert sich in die Ortsteile Nord und Süd.",
])("%j consists of something else", async (text) => {
  expect(await textsOf(actionField, text)).toEqual([]);
});

test.each([
  [
    "Aufgaben der Koordination\n1. Beratung\nGespräche mit Schulen\n2. Transparenz\nSammlung von Daten",
    ["Beratung", "Transparenz"],
  ],
  ["Fläche: 200 km²\nHandlungsfeld: Sprache, Ganztag\nArt des Angebotes: Kurs", ["Sprache", "Ganztag"]],
  [
    "Die vier Säulen der Bildungsregion:\n\n- Übergänge gestalten\n- Angebote vernetzen",
    ["Übergänge gestalten", "Angebote vernetzen"],
  ],
  [
    "# Büro\n\nDas Bildungsbüro ist neu. Es hat folgende Aufgaben:\n\n## Bildungsplanung\n\nEs plant Schulwege.\n\n## Leseförderung\n\nEs gibt Paten.\n\n## Kontakt\n\nTelefon",
    ["Bildungsplanung", "Leseförderung"],
  ],
  ["# Altenried: Handlungsfeld Lesen von Anfang an\n\nAlle Kinder lesen.", ["Lesen von Anfang an"]],
])("%j lists fields by its lines and headings", async (text, expected) => {
  expect(await textsOf(actionField, text)).toEqual(expected);
});

test.each([
  "Kontakt:\n1. Frau Ahorn\n2. Herr Linde",
  "Das Bildungsbüro:\n\n- vernetzt Kitas und Schulen\n- sammelt Daten und Berichte\n- berät Träger im Kreis",
  "# Handlungsfeld der Stadt\n\nText.",
])("%j lists none", async (text) => {
  expect(await textsOf(actionField, text)).toEqual([]);
});

test.each([
  ["Besonderes Gewicht liegt auf der Elternbildung und dem Ganztag.", ["Elternbildung", "Ganztag"]],
  ["Zweiter Schwerpunkt des Vorhabens „Bildung vernetzt“ sei die Sprachbildung.", ["Sprachbildung"]],
  ["Thematischer Schwerpunkt ist derzeit der Übergang in den Beruf.", ["Übergang in den Beruf"]],
  ["Kern der Bildungsarbeit ist die Vernetzung der Träger.", ["Vernetzung der Träger"]],
  ["Einen weiteren Akzent bildet die Integration Neuzugewanderter.", ["Integration Neuzugewanderter"]],
  ["Neben dem Bericht steht vor allem die Berufsorientierung im Fokus.", ["Berufsorientierung"]],
  ["Im Fokus: Sprachbildung, Ganztag und Inklusion.", ["Sprachbildung", "Ganztag", "Inklusion"]],
  ["Auf der frühkindlichen Bildung liegt ein besonderes Augenmerk.", ["frühkindliche Bildung"]],
  ["Großer Wert wird auf die Elternarbeit gelegt.", ["Elternarbeit"]],
  ["Oberste Priorität haben Sprachbildung und Integration.", ["Sprachbildung", "Integration"]],
  ["Das Büro setzt Schwerpunkte in der Sprachbildung und im Ganztag.", ["Sprachbildung", "Ganztag"]],
  ["Dem Landkreis liegt die Familienbildung besonders am Herzen.", ["Familienbildung"]],
  ["Dem Landkreis liegt auch viel an einer guten Bildungsberatung.", ["gute Bildungsberatung"]],
  ["Dazu gehören die Aufgabenfelder Beratung und Monitoring.", ["Beratung", "Monitoring"]],
  ["Bearbeitet werden die Themen Elternarbeit und Sprachförderung.", ["Elternarbeit", "Sprachförderung"]],
  ["Die Bildungsberatung gilt als zentrales Handlungsfeld.", ["Bildungsberatung"]],
  [
    "Die Arbeitsschwerpunkte liegen in der Vernetzung der Träger und im Aufbau eines Monitorings.",
    ["Vernetzung der Träger", "Aufbau eines Monitorings"],
  ],
  ["The focus of the cooperation is on vocational orientation.", ["vocational orientation"]],
  ["At the heart of the strategy is the transition from school to work.", ["transition from school to work"]],
  ["Our main areas of work are monitoring and parental support.", ["monitoring", "parental support"]],
])("%j says what work turns about", async (text, expected) => {
  expect(await textsOf(actionField, text)).toEqual(expected);
});

test.each([
  "Der Fokus dieses Berichts liegt auf Kindern in der Sekundarstufe.",
  "Schwerpunkt ist es, die Träger zu vernetzen.",
  "Der Fokus liegt dabei auf dem Ziel, mehr Teilhabe zu ermöglichen.",
  "Die Schule liegt an einer Hauptstraße.",
  "Das liegt an der Finanzierung.",
  "Wichtig ist die Anmeldung bis Freitag.",
  "Der Kern des Problems ist bekannt.",
  "Wer in den verschiedenen Bereichen Verantwortung trägt, braucht eine gute Berichterstattung.",
  "The workshop has a focus on language learning.",
])("%j names no field", async (text) => {
  expect(await textsOf(actionField, text)).toEqual([]);
});

test("an apposition or a relative clause with a preposition is no further field", async () => {
  expect(
    await textsOf(
      actionField,
      "Zu den Arbeitsfeldern zählt ein Monitoring, also eine Sammlung von Daten, an der sich die Lage und der Bedarf ablesen lassen.",
    ),
  ).toEqual(["Monitoring"]);
});

test.each([
  [
    "## Aufgaben\n\n- Monitoring: Es hat hier Tradition. Alle drei Jahre erscheint ein Bericht.\n- Übergang Schule – Beruf: Wie gelingt er? Das Büro berät.",
    ["Monitoring", "Übergang Schule – Beruf"],
  ],
  [
    "Welche Ziele und Aufgaben hat die Fachstelle?\n\n- Information und Transparenz: Wer sucht, soll finden.\n- Austausch und Kooperation: Dafür gibt es eine Runde.",
    ["Information und Transparenz", "Austausch und Kooperation"],
  ],
  [
    "Das Büro arbeitet in mehreren Bereichen.\n\nFrühe Bildung: Kitas werden begleitet.\n\nGanztag: Die Plätze werden geplant.",
    ["Frühe Bildung", "Ganztag"],
  ],
])("%j: names that are explained behind a colon", async (text, expected) => {
  expect(await textsOf(actionField, text)).toEqual(expected);
});

test.each([
  "## Das Team und seine Arbeit\n\n- Anna Muster: Sie leitet das Büro.\n- Bernd Beispiel: Er führt die Kasse.",
  "## Termine\n\n- Bildungskonferenz: Sie findet im Mai statt.\n- Fachtag Ganztag: Er folgt im Juni.",
  "## Fragen zur Arbeit\n\n- Frage: Wer hilft bei der Bildungsberatung?\n- Antwort: Das Büro hilft gern.",
])("%j: neither people nor dates", async (text) => {
  expect(await textsOf(actionField, text)).toEqual([]);
});
