import { expect, test } from "vitest";
import { challenge } from "../../src/extractors/challenge.js";
import { textsOf } from "./texts-of.js";

test.each([
  [
    "Ausgangslage:\n\n- viele Projekte nebeneinander\n- kaum Transparenz",
    ["viele Projekte nebeneinander", "kaum Transparenz"],
  ],
  ["Herausforderungen: weite Wege zur Schule", ["weite Wege zur Schule"]],
  ["Eine große Herausforderung ist der Mangel an Fachkräften.", ["Mangel an Fachkräften"]],
  [
    "Die Stadt steht vor Herausforderungen wie dem Zuzug, der Armut und dem Lehrermangel.",
    ["Zuzug", "Armut", "Lehrermangel"],
  ],
  ["Bislang fehlt es an verlässlichen Daten.", ["verlässlichen Daten"]],
  ["The main challenges are long distances and a lack of staff.", ["long distances and a lack of staff"]],
])("%j names challenges", async (text, expected) => {
  expect(await textsOf(challenge, text)).toEqual(expected);
});

test.each([
  "Welche Herausforderungen gibt es?",
  "Wir nehmen die Herausforderung an.",
  "Das Problem wurde gelöst.",
  "Was fehlt, ist Salz.",
])("%j names none", async (text) => {
  expect(await textsOf(challenge, text)).toEqual([]);
});

test.each([
  ["## Was noch fehlt\n\n- Plätze in der Sprachförderung", ["Plätze in der Sprachförderung"]],
  ["## Woran hapert es?\n\nDie Busse fahren selten.", ["Busse fahren selten"]],
  [
    "Der Beirat hat die Ergebnisse beraten. Als vordringlich gelten zwei Punkte:\n\n- lange Wege zur Schule\n- Personalmangel",
    ["lange Wege zur Schule", "Personalmangel"],
  ],
  ["Schwierig bleibt die Finanzierung.", ["Finanzierung"]],
  ["Auch an Fachkräften für die Horte mangelt es.", ["Fachkräften für die Horte"]],
  ["In den Schulen fehlen Lehrkräfte, in den Kitas Erzieherinnen.", ["Lehrkräfte"]],
  ["Sorgen bereitet der Stadt der Rückgang der Schülerzahlen.", ["Rückgang der Schülerzahlen"]],
  ["Zu wenige Jugendliche finden einen Platz.", ["Zu wenige Jugendliche finden einen Platz"]],
  ["Schulleitungen sind schwer zu gewinnen.", ["Schulleitungen sind schwer zu gewinnen"]],
  ["Der Personalmangel erschwert den Ausbau.", ["Personalmangel erschwert den Ausbau"]],
])("%j tells what is hard", async (text, expected) => {
  expect(await textsOf(challenge, text)).toEqual(expected);
});

test.each([
  "Das Salz darf nicht fehlen.",
  "Fehlen Ihnen Unterlagen, melden Sie sich.",
  "Wenn Schüler fehlen, rufen Eltern in der Schule an.",
  "An Ideen mangelt es uns nicht.",
  "An Arbeit mangelt es nicht.",
  "Probleme macht das neue Formular nicht.",
  "Wer unter Prüfungsangst leidet, findet in der Schule Hilfe.",
  "Damit keine Stelle in der Kita unbesetzt bleibt, wird geworben.",
])("%j tells nothing hard", async (text) => {
  expect(await textsOf(challenge, text)).toEqual([]);
});

test.each([
  [
    "Nicht überall laufe es gut, räumte sie ein: Noch seien nicht alle Schulen am Netz.",
    ["Noch seien nicht alle Schulen am Netz"],
  ],
  [
    "Alarmierend ist, dass jeder achte Jugendliche die Schule ohne Abschluss verlässt.",
    ["jeder achte Jugendliche die Schule ohne Abschluss verlässt"],
  ],
  ["Offen ist die Finanzierung der Schulsozialarbeit.", ["Finanzierung der Schulsozialarbeit"]],
  ["## Was läuft noch nicht?\n\n- Kaum Angebote für Jugendliche", ["Kaum Angebote für Jugendliche"]],
  ["Handlungsbedarf besteht beim Nachwuchs für die Kitas.", ["Nachwuchs für die Kitas"]],
  ["Im Herbst fehlen im Landkreis 240 Kitaplätze.", ["240 Kitaplätze"]],
  ["There is a lack of transport in the villages.", ["transport in the villages"]],
])("%j names what is hard", async (text, expected) => {
  expect(await textsOf(challenge, text)).toEqual(expected);
});

test.each([
  "Inzwischen sind alle Schulen am Netz.",
  "Offen ist das Büro von acht bis zwölf.",
  "Die Daten liegen nun vor.",
])("%j names nothing hard", async (text) => {
  expect(await textsOf(challenge, text)).toEqual([]);
});

test.each([
  [
    "Eine weitere Herausforderung wird an den Schulen deutlich: Dort kommen viele Kinder ohne Deutschkenntnisse an.",
    ["Dort kommen viele Kinder ohne Deutschkenntnisse an"],
  ],
  [
    "Der Bericht spiegelt wachsende Herausforderungen wider – den Mangel an Räumen, die langen Wege sowie den Bedarf an Ganztag.",
    ["Mangel an Räumen", "langen Wege", "Bedarf an Ganztag"],
  ],
  [
    "Viele Kommunen stehen vor der Herausforderung, Angebote für Familien zu verankern.",
    ["Angebote für Familien zu verankern"],
  ],
  ["Der Bedarf an Sprachkursen steigt stark.", ["Bedarf an Sprachkursen steigt stark"]],
  [
    "Viele Grundschulen sind am Rande ihrer Kapazitäten angelangt.",
    ["Viele Grundschulen sind am Rande ihrer Kapazitäten angelangt"],
  ],
  [
    "Neue Züge können aufgrund fehlender Räume an den Schulen nicht aufgebaut werden.",
    ["Neue Züge können aufgrund fehlender Räume an den Schulen nicht aufgebaut werden"],
  ],
  [
    "Der Bericht zeigt, dass der Bildungserfolg stark von der Herkunft abhängt.",
    ["Bildungserfolg stark von der Herkunft abhängt"],
  ],
  ["Die Plätze in den Kitas reichen nicht aus.", ["Plätze in den Kitas reichen nicht aus"]],
])("%j says what has to be mastered", async (text, expected) => {
  expect(await textsOf(challenge, text)).toEqual(expected);
});

test.each([
  "Der Bedarf wird jedes Jahr erhoben.",
  "Reichen die Plätze in den Kitas nicht aus?",
  "Die Kita liegt am Rande der Stadt.",
  "Wir nehmen die Herausforderung an: Los geht es!",
])("%j says nothing hard", async (text) => {
  expect(await textsOf(challenge, text)).toEqual([]);
});

test.each([
  "Sechs Prozent der Jugendlichen haben keinen Schulabschluss.",
  "Das Ganztagsangebot der Schulen ist noch ausbaufähig.",
  "Der Betreuungsbedarf in den Kitas bleibt anhaltend hoch.",
])("%j is a challenge as a whole", async (text) => {
  expect(await textsOf(challenge, text)).toHaveLength(1);
});

test.each([
  [
    "Die Angebote der Schulen zu halten und Fachkräfte für die Kitas zu sichern, sind nur einige der Herausforderungen.",
    ["Angebote der Schulen zu halten", "Fachkräfte für die Kitas zu sichern"],
  ],
  [
    "Bisher existiert in der Verwaltung keine einheitliche Sammlung der Bildungsdaten.",
    ["Bisher existiert in der Verwaltung keine einheitliche Sammlung der Bildungsdaten"],
  ],
  ["Die Schülerzahlen gehen weiter zurück.", ["Schülerzahlen gehen weiter zurück"]],
  ["Weiteres Personal für die Schulen ist nötig.", ["Weiteres Personal für die Schulen ist nötig"]],
  ["Für uns besteht die Herausforderung darin, ein Monitoring aufzubauen.", ["Monitoring aufzubauen"]],
])("%j tells what is hard", async (text, expected) => {
  expect(await textsOf(challenge, text)).toEqual(expected);
});

test.each([
  "In Bayern gibt es keinen größeren Landkreis mit so vielen Schulen.",
  "Es besteht kein Zweifel am Nutzen der Bildung.",
])("%j tells of nothing hard", async (text) => {
  expect(await textsOf(challenge, text)).toEqual([]);
});

test.each([
  [
    "Der Kreis hat es mit Leerstand, weiten Schulwegen und leeren Kassen zu tun.",
    ["Leerstand", "weiten Schulwegen", "leeren Kassen"],
  ],
  ["Was den Schulen fehlt, ist ein Überblick über die Angebote.", ["Überblick über die Angebote"]],
  [
    "Die Zahl der Ausbildungsplätze sank erneut, wie die Kammer meldet.",
    ["Zahl der Ausbildungsplätze sank erneut"],
  ],
  [
    "Der Bericht zeigt, dass viele Jugendliche ohne Abschluss die Schule verlassen.",
    ["viele Jugendliche ohne Abschluss die Schule verlassen"],
  ],
  [
    "In den Kitas gibt es spürbare Engpässe beim Personal.",
    ["In den Kitas gibt es spürbare Engpässe beim Personal"],
  ],
  [
    "Hilfen für Familien gibt es zwar, aber sie sind kaum bekannt.",
    ["Hilfen für Familien gibt es zwar, aber sie sind kaum bekannt"],
  ],
])("%j tells of adversity", async (text, expected) => {
  expect(await textsOf(challenge, text)).toEqual(expected);
});

test.each([
  "Der Kreis hat mit dem Schulgesetz nichts zu tun.",
  "Kein Kind an unseren Schulen geht verloren.",
  "Das Programm soll Engpässe beim Personal der Kitas beheben.",
  "Die Zahl der Schulabbrüche sank deutlich.",
  "Bildungswege gelingen oder scheitern in der Familie.",
])("%j tells of none", async (text) => {
  expect(await textsOf(challenge, text)).toEqual([]);
});

test.each([
  // what cannot be done
  "Der Bedarf an Ganztagsplätzen kann derzeit nicht gedeckt werden.",
  "Offene Ausbildungsstellen können oft nicht besetzt werden.",
  "Viele Eltern können ihre Kinder beim Lernen kaum unterstützen.",
  "Neu zugewanderte Jugendliche sind nur schwer zu erreichen.",
  "Der Übergang in die Schule gelingt nicht immer.",
  // too little, worse, in the way
  "Es gibt zu wenig Räume für den Ganztag.",
  "Die Lage an den Grundschulen hat sich verschlechtert.",
  "Lange Wege erschweren den Besuch der Kurse.",
  "Fehlende Sprachkenntnisse führen zu Abbrüchen in der Ausbildung.",
  // demand, strain, reports of it
  "Der Bedarf an Schulsozialarbeit steigt seit Jahren.",
  "Die Schulen berichten von großen Schwierigkeiten bei der Suche nach Praktikumsplätzen.",
  "Eltern klagen über weite Wege zur Kita.",
  "Immer mehr Eltern suchen vergeblich nach einem Kitaplatz.",
  "Viele Jugendliche fühlen sich auf den Beruf schlecht vorbereitet.",
  "Die Finanzierung der Stelle ist nur bis Ende 2024 gesichert.",
  "Bis 2030 werden im Kreis 6.500 Lehrkräfte fehlen.",
  // it is said to be one, with more between
  "Die Datenlage stellt für die Verwaltung eine große Herausforderung dar.",
  "Weite Wege sind für das Ehrenamt an den Schulen aber ein Hindernis.",
  "Der demografische Wandel ist an den Schulen besonders spürbar.",
  "It is difficult to find teachers, and places in day care remain too few.",
])("%j says that something is hard, or lacking", async (text) => {
  expect(await textsOf(challenge, text)).toHaveLength(1);
});

test.each([
  "Bildung kann nicht früh genug beginnen.",
  "Die Anmeldung zum Kurs kann nicht online erfolgen.",
  "Die Schulen können die Angebote kostenlos nutzen.",
  "Es ist nie zu spät, einen Schulabschluss nachzuholen.",
  "Der Kurs ist nicht zu schwer und nicht zu leicht für Schüler.",
  "Der Bedarf an Plätzen wird jährlich erhoben.",
  "Der Zugang zu Bildung wird nicht mehr erschwert.",
  "Damit junge Menschen nicht überfordert werden, berät das Bildungsbüro.",
  "Es gibt Familienklassen, in denen Kinder, die Schwierigkeiten haben, mit ihren Eltern Unterstützung erfahren.",
])("%j says nothing of the kind", async (text) => {
  expect(await textsOf(challenge, text)).toEqual([]);
});

test("the good sides of the initial situation are no challenges", async () => {
  const situation =
    "Ausgangslage:\n\n- gute Schulen sind ein wichtiger Beitrag zur Entwicklung\n- steigende Schülerzahlen\n- Vereine und Schulen sind gut vernetzt";
  expect(await textsOf(challenge, situation)).toEqual(["steigende Schülerzahlen"]);
});

test.each([
  ["In den Kitas zeichnet sich ein Mehrbedarf an Fachkräften ab.", 1],
  ["Für die Stadt ist das Programm „Lernkarten“ eine besondere Herausforderung.", 0],
  ["Der Landkreis hat mit seinen Schulen einen Strukturwandel hinter sich.", 0],
])("%j tells %j challenges", async (text, expected) => {
  expect(await textsOf(challenge, text)).toHaveLength(expected);
});

test.each([
  [
    "Der Landkreis ist vor allem von Abwanderung geprägt, auch an den Schulen.",
    ["Landkreis ist vor allem von Abwanderung geprägt, auch an den Schulen"],
  ],
  ["Die Stadt verliert deutlich an Bevölkerung.", ["Stadt verliert deutlich an Bevölkerung"]],
  [
    "Zusammenarbeit der Schulen gibt es dagegen nur wenig.",
    ["Zusammenarbeit der Schulen gibt es dagegen nur wenig"],
  ],
  [
    "Es sei bemängelt worden, dass die Bildungsangebote zu wenig transparent seien.",
    ["Bildungsangebote zu wenig transparent seien"],
  ],
  ["Die Angebote für Eltern sind nicht bekannt genug.", ["Angebote für Eltern sind nicht bekannt genug"]],
  [
    "Die Finanzlage der Kommune ist weiterhin angespannt.",
    ["Finanzlage der Kommune ist weiterhin angespannt"],
  ],
  [
    "Zur Sprache kamen die Zusammenarbeit, fehlende Schulplätze im Norden und die angespannte Finanzlage.",
    ["fehlende Schulplätze im Norden", "angespannte Finanzlage"],
  ],
  ["Many schools in the district are losing pupils.", ["Many schools in the district are losing pupils"]],
])("%j says it in plain words", async (text, expected) => {
  expect(await textsOf(challenge, text)).toEqual(expected);
});

test.each([
  "Die Region ist von einer vielfältigen Bildungslandschaft geprägt.",
  "Der Landkreis wird von zwei Flüssen und vielen Schulen geprägt.",
  "Zur Sprache kamen die Zusammenarbeit der Schulen und neue Angebote.",
  "Eine solche Vielfalt an Schulen gibt es nur hier.",
  "Die Schulen arbeiten eng miteinander.",
  "Es gibt kaum einen Landkreis, der so viel für Schulen tut.",
  "Der Anteil der Kinder in Kitas ist hoch.",
  "„Dass wir genug Schulplätze haben, reicht mir nicht.“",
])("%j says nothing hard", async (text) => {
  expect(await textsOf(challenge, text)).toEqual([]);
});
