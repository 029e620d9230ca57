import { expect, test } from "vitest";
import { goal } from "../../src/extractors/goal.js";
import { viewOf } from "../language/view-of.js";
import { textsOf } from "./texts-of.js";

test.each([
  [
    "Ziel des Vorhabens ist es, alle Bildungsangebote sichtbar zu machen.",
    ["alle Bildungsangebote sichtbar machen"],
  ],
  [
    "Unser Ziel ist es, Übergänge zu gestalten und Familien zu stärken.",
    ["Übergänge gestalten", "Familien stärken"],
  ],
  [
    "Der Kreis beteiligt sich mit dem Ziel, ein Bildungsmonitoring aufzubauen.",
    ["Bildungsmonitoring aufbauen"],
  ],
  [
    "Ziel ist es, gemeinsam mit den Schulen und den Trägern die Übergänge zu gestalten.",
    ["die Übergänge gestalten"],
  ],
  ["Wir wollen Eltern besser erreichen, dafür bilden wir Lotsinnen aus.", ["Eltern besser erreichen"]],
  [
    "Wir möchten die Angebote sichtbar machen und haben deshalb ein Portal bestellt.",
    ["Angebote sichtbar machen"],
  ],
  ["Die Stadt hat sich zum Ziel gesetzt, Schulen besser zu vernetzen.", ["Schulen besser vernetzen"]],
  [
    "Der Landkreis hat sich auf den Weg gemacht, eine Bildungslandschaft zu entwickeln.",
    ["Bildungslandschaft entwickeln"],
  ],
  [
    "Künftig soll ein gemeinsames Leitbild Bildung erarbeitet werden.",
    ["gemeinsames Leitbild Bildung erarbeitet werden"],
  ],
  ["Es wird eine engere Zusammenarbeit der Schulen angestrebt.", ["engere Zusammenarbeit der Schulen"]],
  [
    "Das Projekt untersucht, wie sich Zugänge zur Bildung verbessern lassen.",
    ["Zugänge zur Bildung verbessern"],
  ],
  ["Gute Bildung für alle – daran arbeiten wir.", ["Gute Bildung für alle"]],
  [
    "The district pursues the vision of offering lifelong learning to everyone.",
    ["offering lifelong learning to everyone"],
  ],
  [
    "We aim to improve school attendance and would like to promote networks of learning.",
    ["improve school attendance", "promote networks of learning"],
  ],
])("%j sets goals", async (text, expected) => {
  expect(await textsOf(goal, text)).toEqual(expected);
});

test("a list under such a heading gives one goal an item", async () => {
  expect(
    await textsOf(
      goal,
      "## Unsere Ziele\n\n- gelingende Übergänge für alle Kinder\n- mehr Teilhabe durch Bildung",
    ),
  ).toEqual(["gelingende Übergänge für alle Kinder", "mehr Teilhabe durch Bildung"]);
});

test("the deadline of a goal is its date, not its text", async () => {
  const view = await viewOf("Ziel ist es, bis Ende 2025 ein Bildungskonzept zu erarbeiten.");
  expect(Array.from(goal.extract(view), ({ value }) => value)).toEqual([
    { text: "Bildungskonzept erarbeiten", by: "2025" },
  ]);
});

test.each([
  "Die Zielgruppe sind Kinder und Jugendliche.",
  "Das Ziel der Wanderung ist der Gipfel.",
  "Um sich für den Newsletter anzumelden, klicken Sie hier.",
  "Die Schule liegt am Ziel der Buslinie.",
  "Sollte die Schule geschlossen sein, rufen Sie an.",
  "Er kam zu den Kindern und zu ihren Familien.",
])("%j sets none", async (text) => {
  expect(await textsOf(goal, text)).toEqual([]);
});

test.each([
  ["Mit der Förderung will der Landkreis alle Schulen vernetzen.", ["alle Schulen vernetzen"]],
  ["Das Team möchte Familien früh erreichen.", ["Familien früh erreichen"]],
  [
    "Dabei ist das Ziel des Projekts die Übergänge zwischen Kita und Schule zu gestalten.",
    ["Übergänge zwischen Kita und Schule gestalten"],
  ],
  ["Kernaufgabe des Büros ist es, Bildungsangebote zu bündeln.", ["Bildungsangebote bündeln"]],
  ["Alle Kinder sollen einen Abschluss erreichen.", ["Alle Kinder sollen einen Abschluss erreichen"]],
])("%j sets goals in other word order", async (text, expected) => {
  expect(await textsOf(goal, text)).toEqual(expected);
});

test.each([
  "Ich möchte Lehrerin werden.",
  "Wenn Sie die Schule besuchen wollen, melden Sie sich.",
  "Der Bericht soll eine Grundlage für Schulen sein.",
])("%j is no goal of a commune", async (text) => {
  expect(await textsOf(goal, text)).toEqual([]);
});

test.each([
  [
    "Darin nimmt sich der Kreis vor, bis 2029 einen Lernatlas aufzubauen und die Daten jährlich auszuwerten.",
    ["Lernatlas aufbauen", "Daten jährlich auswerten"],
  ],
  ["Unser Ziel ist es, Familien zu beraten und zu entlasten.", ["Familien beraten und entlasten"]],
  [
    "## Ziele\n\nAußerdem ist vorgesehen, den Lernbus an die Schule anzubinden.",
    ["Lernbus an die Schule anbinden"],
  ],
  ["Vorrangiges Ziel bleibt die Verbesserung der Übergänge.", ["Verbesserung der Übergänge"]],
  [
    "Die Partner verpflichten sich,\n\n- an den Schulen zu beraten,\n- Daten auszutauschen.",
    ["an den Schulen beraten", "Daten austauschen"],
  ],
  ["Das wollen wir:\n\n- jedes Kind mitnehmen", ["jedes Kind mitnehmen"]],
])("%j sets goals that other verbs announce", async (text, expected) => {
  expect(await textsOf(goal, text)).toEqual(expected);
});

test.each([
  "Es ist geplant, dass die Sitzung in der Schule verschoben wird.",
  "Leitfaden für alle Schulen",
  "Der Kreis nimmt sich der Schulen an.",
  "Die Transferagentur, eine Einrichtung des Bundes, berät Landkreise beim Aufbau eines Bildungsmanagements.",
  "Die REAB begleitet Kommunen bei der Einführung eines Bildungsmonitorings.",
])("%j sets none", async (text) => {
  expect(await textsOf(goal, text)).toEqual([]);
});

test.each([
  ["Zweitens ist die Beratung der Eltern zu verbessern.", ["Beratung der Eltern verbessern"]],
  ["Drittens wird angestrebt, die Schulwege zu verkürzen.", ["Schulwege verkürzen"]],
  ["Der Kreistag erwartet, dass alle Kitas beraten werden.", ["alle Kitas beraten werden"]],
  [
    "Zweck ist es, eine Datenbasis für die Schulplanung zu schaffen.",
    ["Datenbasis für die Schulplanung schaffen"],
  ],
  ["Every child should have access to a music school.", ["Every child should have access to a music school"]],
])("%j sets what shall be", async (text, expected) => {
  expect(await textsOf(goal, text)).toEqual(expected);
});

test.each(["Ziel des Besuchs im Kreis war es, sich ein Bild zu machen.", "Der Anbau ist zu klein."])(
  "%j sets none",
  async (text) => {
    expect(await textsOf(goal, text)).toEqual([]);
  },
);

test.each([
  ["Ziel muss es daher sein, alle Schulen zu vernetzen.", ["alle Schulen vernetzen"]],
  ["Die Aufgabe des Büros wird es sein, Angebote für Familien zu ordnen.", ["Angebote für Familien ordnen"]],
  [
    "Der Kreis richtet ein Büro ein, das die Übergänge in die Schule verbessern soll.",
    ["Übergänge in die Schule verbessern"],
  ],
  [
    "Die gemeinsame Verantwortung von Land und Kreis für die Schulen soll weiter ausgebaut werden.",
    ["gemeinsame Verantwortung von Land und Kreis für die Schulen soll weiter ausgebaut werden"],
  ],
  ["Der Fokus liegt immer auf dem Ziel, mehr Teilhabe zu ermöglichen.", ["mehr Teilhabe ermöglichen"]],
  [
    "Es gehe allerdings darum, allen den Zugang zu Kursen zu ermöglichen.",
    ["allen den Zugang zu Kursen ermöglichen"],
  ],
  [
    "Die Agentur unterstützt Kommunen dabei, ein Bildungsmonitoring aufzubauen.",
    ["Bildungsmonitoring aufbauen"],
  ],
  ["Das Projekt zielt darauf ab, Lesepaten zu gewinnen.", ["Lesepaten gewinnen"]],
  ["Der Kreis strebt ein abgestimmtes Angebot für Familien an.", ["abgestimmtes Angebot für Familien"]],
  [
    "Zur Stärkung der Chancengleichheit richtet der Kreis eine Stelle ein.",
    ["Stärkung der Chancengleichheit"],
  ],
  [
    "Dabei geht es darum, Familien zu unterstützen und bei Übergängen zu begleiten.",
    ["Familien unterstützen und bei Übergängen begleiten"],
  ],
])("%j says what shall come about", async (text, expected) => {
  expect(await textsOf(goal, text)).toEqual(expected);
});

test.each([
  "Die Vorsitzende fragt, was soll kommunale Bildung leisten?",
  "Rund 80 Gäste kamen zusammen, um das Leitbild der Bildungsregion kennenzulernen.",
  "Die Bildungsregion soll im Folgenden in den Blick genommen werden.",
  "Das Fest ist ein Höhepunkt, der die Kinder begeistern soll.",
  "Zudem sind Maßnahmen benannt worden, die Schulen zu fördern.",
  "Zur Verbesserung der Luft wurde ein Fenster geöffnet.",
])("%j sets no goal", async (text) => {
  expect(await textsOf(goal, text)).toEqual([]);
});

test.each([
  ["Es gibt viele Träger: Der Kreis will sie besser vernetzen.", ["sie besser vernetzen"]],
  ["Wichtig ist, die Eltern noch stärker einzubinden.", ["Eltern noch stärker einbinden"]],
])("%j wants something", async (text, expected) => {
  expect(await textsOf(goal, text)).toEqual(expected);
});

test.each([
  "Der nächste Bildungsbericht soll Ende des Jahres erscheinen.",
  "Viele Auszubildende verlassen den Kreis, um woanders eine Schule zu besuchen.",
  "Im Mai wollen die Kreisräte Beispiele aus den Schulen hören.",
])("%j tells of no goal", async (text) => {
  expect(await textsOf(goal, text)).toEqual([]);
});

test.each([
  [
    "Seit 2015 arbeitet die Stabsstelle daran, vorhandene Bildungsangebote zu verbessern.",
    ["vorhandene Bildungsangebote verbessern"],
  ],
  [
    "Mit dem Zuschlag erhielt der Landkreis die Aufgabe, seine Bildungsstrukturen strategisch zu entwickeln.",
    ["seine Bildungsstrukturen strategisch entwickeln"],
  ],
  [
    "Die Strategie konzentriert sich darauf, junge Menschen mit Ausbildungsplätzen zusammenzubringen.",
    ["junge Menschen mit Ausbildungsplätzen zusammenbringen"],
  ],
  [
    "Der Kreistag beschließt, die Aufgaben im Bildungsmanagement unbefristet fortzusetzen.",
    ["Aufgaben im Bildungsmanagement unbefristet fortsetzen"],
  ],
  [
    "Die Fachleute arbeiten daran, Jugendliche so zu beraten, dass sie eine Ausbildung beginnen können.",
    ["Jugendliche so beraten, dass sie eine Ausbildung beginnen können"],
  ],
])("an infinitive that somebody is to do in %j", async (text, expected) =>
  expect(await textsOf(goal, text)).toEqual(expected),
);

test.each([
  [
    "Ziel ist es, dass alle Jugendlichen im Kreis eine Ausbildung finden.",
    ["alle Jugendlichen im Kreis eine Ausbildung finden"],
  ],
  [
    "Um den Zugang zu Bildungsangeboten zu verbessern, plant der Kreis eine Stelle.",
    ["Zugang zu Bildungsangeboten verbessern"],
  ],
  [
    "Übergänge in die Schule sollen verbessert und die Angebote der Vereine ausgebaut werden.",
    ["Übergänge in die Schule sollen verbessert", "Angebote der Vereine ausgebaut werden"],
  ],
  [
    "Ziel des Projektes ist es nun, die Bedarfe der Schulen zu untersuchen.",
    ["Bedarfe der Schulen untersuchen"],
  ],
  ["The focus of the project is to set up an education network.", ["set up an education network"]],
  ["Our goal is that all children can learn to swim.", ["all children can learn to swim"]],
  [
    "The office aims to give every child a fair start and to bring all partners together.",
    ["give every child a fair start", "bring all partners together"],
  ],
])("%j sets goals", async (text, expected) => expect(await textsOf(goal, text)).toEqual(expected));

test.each([
  "Eltern haben im Bildungsbüro die Möglichkeit, sich über Schulen zu informieren.",
  "Dem Landkreis ist es gelungen, neue Schulen zu bauen.",
  "Für die Kommune ist es schwer, Lehrkräfte für die Schulen zu finden.",
  "Das Team freut sich, die Schulen zu besuchen.",
  "Der Kreis hat beschlossen, nicht am Programm für Schulen teilzunehmen.",
  "Die Kinder lernen im Projekt, Konflikte in der Schule zu lösen.",
  "Das Büro lädt ein, die Schulen kennenzulernen.",
])("%j governs no goal", async (text) => expect(await textsOf(goal, text)).toEqual([]));

test.each([
  [
    "Weitere Ziele sind die Stärkung der Lesekompetenz und ein besserer Zugang zu Bildungsangeboten.",
    ["Stärkung der Lesekompetenz", "besserer Zugang zu Bildungsangeboten"],
  ],
  [
    "Kern des Programms sind die Entwicklung eines Leitbilds und der Aufbau einer Bildungsberatung.",
    ["Entwicklung eines Leitbilds", "Aufbau einer Bildungsberatung"],
  ],
  [
    "Die Bildungsvision der Stadt besteht in einer guten Förderung aller Kinder.",
    ["guten Förderung aller Kinder"],
  ],
  ["Das Papier zeigt, wie Altenried die Bildung für alle gestalten will.", ["Bildung für alle gestalten"]],
  [
    "Diese Strukturen, vor allem die Netzwerke der Schulen, will der Landkreis nun ausbauen.",
    ["Diese Strukturen, vor allem die Netzwerke der Schulen, will der Landkreis nun ausbauen"],
  ],
  [
    "Mit dem Programm wird eine bessere Abstimmung der Schulen angestrebt.",
    ["bessere Abstimmung der Schulen"],
  ],
  ["Das Konzept sieht vor, die Schulen miteinander zu vernetzen.", ["Schulen miteinander vernetzen"]],
  ["Insbesondere geht es um den Ausbau der Bildungsberatung.", ["Ausbau der Bildungsberatung"]],
  [
    "Aufgabe ist es, die Vielzahl der Angebote zu vernetzen sowie den Bedarf der Schulen zu ermitteln.",
    ["Vielzahl der Angebote vernetzen", "Bedarf der Schulen ermitteln"],
  ],
  ["Dazu soll das „Bildungskontor“ die Beratung der Schulen stärken.", ["Beratung der Schulen stärken"]],
])("%j sets %j", async (text, expected) => {
  expect(await textsOf(goal, text)).toEqual(expected);
});

test("a purpose behind a noun is a goal of its own", async () => {
  expect(
    await textsOf(goal, "Ziel ist eine gute Mischung der Träger, um die Bildungslandschaft zu stärken."),
  ).toEqual(["Bildungslandschaft stärken", "gute Mischung der Träger"]);
});

test("a creed in sentences of its own is a list of goals", async () => {
  expect(
    await textsOf(
      goal,
      "Worauf es ankommt, zeigen die Leitlinien:\n\n- Wir schaffen Zugänge für alle\n- Wir stärken Vernetzung",
    ),
  ).toEqual(["Wir schaffen Zugänge für alle", "Wir stärken Vernetzung"]);
});

test.each([
  "Kreis will Bildungsangebote bündeln",
  "Die Stadt will neue Schulen bauen (Symbolbild)",
  "Es geht um den Ausbau der Landstraße.",
  "Kern der Frucht sind die Samen und das Fleisch.",
  "Nun sollen Fachleute alle Schuldaten – so der Plan.",
])("%j sets no goal", async (text) => {
  expect(await textsOf(goal, text)).toEqual([]);
});

test("a line without a full stop within an item is no headline", async () => {
  expect(
    await textsOf(goal, "- Das Büro ist neu. Langfristig soll ein Leitbild für Bildung entstehen"),
  ).toEqual(["Leitbild für Bildung entstehen"]);
});

test("an item of several sentences is read sentence by sentence", async () => {
  const text =
    "# Leitbild\n\n- Bildung reicht in Altenried von der Kita bis ins hohe Alter und geht alle Menschen der Stadt etwas an. Das gilt für alle Orte der Stadt und für alle, die hier leben oder arbeiten, auch für kurze Zeit. Bis 2030 sollen die Angebote der Schulen besser vernetzt werden.\n- Mehr Lesepaten";
  expect(await textsOf(goal, text)).toEqual([
    "Mehr Lesepaten",
    "Angebote der Schulen besser vernetzt werden",
  ]);
});

test.each([
  [
    "Das Programm soll die Kommunen begleiten und sie befähigen,\n\n- Entscheidungen zielgenau zu treffen,\n- vorhandene Mittel wirksam einzusetzen.",
    ["Entscheidungen zielgenau treffen", "vorhandene Mittel wirksam einsetzen"],
  ],
  [
    "Die Zusammenarbeit dient dazu:\n\n- Übergänge zu gestalten und\n- Doppelstrukturen zu vermeiden",
    ["Übergänge gestalten", "Doppelstrukturen vermeiden"],
  ],
  [
    "The programme helps municipalities\n\n- to make decisions based on data,\n- to improve access to education.",
    ["make decisions based on data", "improve access to education"],
  ],
])("%j: infinitives that go on with the words above their list", async (text, expected) => {
  expect(await textsOf(goal, text)).toEqual(expected);
});

test.each([
  "Wir bitten Sie,\n\n- die Anmeldung zur Schule zu senden,\n- den Fragebogen auszufüllen.",
  "Eltern haben die Möglichkeit,\n\n- einen Antrag auf Betreuung zu stellen,\n- sich beraten zu lassen.",
  "Der Kreistag hat beschlossen,\n\n- das Konzept zur Kenntnis zu nehmen,\n- die Mittel zu sperren.",
])("%j: requests, chances and decisions", async (text) => {
  expect(await textsOf(goal, text)).toEqual([]);
});

test.each([
  [
    "Kern des auf vier Jahre angelegten Projekts ist der Aufbau einer Bildungslandschaft.",
    ["Aufbau einer Bildungslandschaft"],
  ],
  [
    "Wichtig ist beiden Seiten außerdem der Aufbau von Strukturen, in denen alle Akteure kooperieren.",
    ["Aufbau von Strukturen, in denen alle Akteure kooperieren"],
  ],
  ["Worum geht es? Um den Aufbau eines Bildungsmanagements.", ["Aufbau eines Bildungsmanagements"]],
  ["Es geht um die Stärkung der Bildungsgerechtigkeit.", ["Stärkung der Bildungsgerechtigkeit"]],
  [
    "Das Büro ist eine Einheit, die die integrierte Bildungsplanung vorantreiben will.",
    ["integrierte Bildungsplanung vorantreiben"],
  ],
  [
    "The programme aims at improving the transition from school to work.",
    ["improving the transition from school to work"],
  ],
  [
    "Die Region verfolgt drei Ziele: Übergänge gestalten, Abschlüsse sichern und Familien stärken.",
    ["Übergänge gestalten", "Abschlüsse sichern", "Familien stärken"],
  ],
  ["The network is dedicated to promoting early literacy.", ["promoting early literacy"]],
  [
    "The key objective is the development of an education strategy.",
    ["development of an education strategy"],
  ],
])("%j sets a goal in a turn of its own", async (text, expected) => {
  expect(await textsOf(goal, text)).toEqual(expected);
});

test.each([
  "Der Bericht dient dazu, Ziele zu formulieren.",
  "Auf der Konferenz habe man den Kommunen empfohlen, in das Programm „Bildung vernetzt“ einzusteigen.",
  "Eltern, die ihr Kind an der Schule anmelden wollen, rufen an.",
  "Wichtig ist die Anmeldung zur Schule.",
  "Um den Marktplatz stehen Schulen.",
])("%j sets none", async (text) => {
  expect(await textsOf(goal, text)).toEqual([]);
});
