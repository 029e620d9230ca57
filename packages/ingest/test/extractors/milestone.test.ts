import { expect, test } from "vitest";
import { milestone } from "../../src/extractors/milestone.js";
import { valuesOf } from "./values-of.js";

const read = async (text: string) =>
  (await valuesOf<"milestone">(milestone, text)).map(({ date, text: words }) => `${date} ${words}`);

test.each([
  ["- 2010 Einrichtung eines Büros im Schulamt", ["2010 Einrichtung eines Büros im Schulamt"]],
  [
    "Seit 2011 sorgt das Bildungsmanagement für verlässliche Strukturen, vernetzt Akteure und hilft.",
    ["2011 sorgt das Bildungsmanagement für verlässliche Strukturen"],
  ],
  [
    "Das Bildungsbüro besteht seit dem 1. März 2015, die Bildungsregion wurde 2014 gegründet.",
    ["2015-03-01 Das Bildungsbüro besteht seit dem 1. März 2015", "2014 die Bildungsregion wurde gegründet"],
  ],
  [
    "Die Stelle wurde 2016 mit dem Ziel geschaffen, ein Bildungsmanagement aufzubauen, Teilhabe soll dadurch wachsen.",
    ["2016 Die Stelle wurde geschaffen"],
  ],
  ["2019 wurde das Netzwerk gegründet.", ["2019 wurde das Netzwerk gegründet"]],
  [
    "Das Büro wurde 2015 im Amt für Schule eingerichtet.",
    ["2015 Das Büro wurde im Amt für Schule eingerichtet"],
  ],
  [
    "# Chronik\n\n- 2012: Beschluss zum Aufbau\n- 03/2014 – Start des Büros mit drei Stellen\n- 2016 – 1. Bildungsbericht erschienen",
    [
      "2012 Beschluss zum Aufbau",
      "2014-03 Start des Büros mit drei Stellen",
      "2016 1. Bildungsbericht erschienen",
    ],
  ],
  [
    "2012 | Gründung des Beirats\n2014 | Eröffnung der Beratungsstelle",
    ["2012 Gründung des Beirats", "2014 Eröffnung der Beratungsstelle"],
  ],
  ["Die Stabsstelle Bildung besteht seit 2016.", ["2016 Die Stabsstelle Bildung besteht seit 2016"]],
  ["Die Bildungsregion wurde 2009 gegründet.", ["2009 Die Bildungsregion wurde gegründet"]],
  [
    "2019 ist der erste Bildungsbericht erschienen; der zweite soll Ende 2023 folgen.",
    ["2019 ist der erste Bildungsbericht erschienen"],
  ],
  ["2018 kam der dritte Bericht, nun der vierte.", ["2018 kam der dritte Bericht"]],
  [
    "In dieser Zeit sind unsere ersten beiden Berichte entstanden, 2011 und 2014.",
    [
      "2011 In dieser Zeit sind unsere ersten beiden Berichte entstanden",
      "2014 In dieser Zeit sind unsere ersten beiden Berichte entstanden",
    ],
  ],
  ["2016 stellte der Lenkungskreis das Format um.", ["2016 stellte der Lenkungskreis das Format um"]],
  [
    "Die Lenkungsgruppe sprach sich im April 2018 dafür aus, ein Leitbild zu entwickeln, und beauftragte das Büro.",
    [
      "2018-04 Die Lenkungsgruppe sprach sich dafür aus, ein Leitbild zu entwickeln, und beauftragte das Büro",
    ],
  ],
  [
    "Das erste Zentrum nahm am 3. Februar 2021 in der Nordstadt seine Arbeit auf.",
    ["2021-02-03 Das erste Zentrum nahm in der Nordstadt seine Arbeit auf"],
  ],
  [
    "Der Landkreis hat im Januar 2025 ein Online-Portal freigeschaltet.",
    ["2025-01 Der Landkreis hat ein Online-Portal freigeschaltet"],
  ],
  [
    "Mit dem Kreistagsbeschluss vom 7. Dezember 2016 wurde das Bildungsmanagement dauerhaft verankert.",
    ["2016-12-07 wurde das Bildungsmanagement dauerhaft verankert"],
  ],
  ["- Beschluss des Stadtrates am 18. Januar 2012", ["2012-01-18 Beschluss des Stadtrates"]],
  [
    "2014 kamen viele. 2016 startete das Bildungsbüro mit der Arbeit.",
    ["2016 startete das Bildungsbüro mit der Arbeit"],
  ],
])("%j", async (text, expected) => expect(await read(text)).toEqual(expected));

test.each([
  "Am 14. Juni 2024 fand das Auftaktgespräch statt.",
  "Der Bildungsbericht (2012) liegt vor.",
  "Stand: Mai 2024",
  "Seit 2015 ist sie Leiterin des Büros.",
  "Bis 2025 soll ein Leitbild entstehen.",
  "© 2024 Landkreis",
  "# Termine\n\n- 22.05.2025: Runder Tisch Sprachbildung",
  "Seit 2016 haben wir viel gelernt.",
  "Der Bildungsbericht „Aufwachsen“ erschien 2022.",
  "2019 lebten im Kreis 11.300 Kinder.",
  "2019 hatte die Stadt 80 Schulen.",
  "2015 stellte die Zuwanderung die Schulen vor Aufgaben.",
  "Der zweite Bericht soll 2026 erscheinen.",
  "- Einrichtung eines Bildungsbüros bis Ende 2016",
  "Am 3. Mai 2021 wurde die Konferenz vom Landrat eröffnet.",
  "Kinder, die seit 2016 in der Stadt leben, besuchen eine Kita.",
])("none in %j", async (text) => expect(await read(text)).toEqual([]));

test.each([
  ["Das Büro wurde 2016 gegründet und umfasst heute drei Stellen.", ["2016 Das Büro wurde gegründet"]],
  [
    "Zuständig ist die Fachstelle Lernen, die 2019 in der Abteilung Jugend geschaffen wurde.",
    ["2019 Fachstelle Lernen geschaffen"],
  ],
  [
    "Federführend ist das Bildungsbüro, das 2015 im Dezernat Kultur entstand und sechs Beschäftigte zählt.",
    ["2015 Bildungsbüro entstand"],
  ],
  [
    "Mit dem Wunsch der Verwaltung, das Thema zu bündeln, wurde 2016 eine Stabsstelle aufgebaut.",
    ["2016 wurde eine Stabsstelle aufgebaut"],
  ],
  [
    "Nachdem der Kreistag 2012 ein Leitbild verabschiedet hatte, begann die Arbeit.",
    ["2012 der Kreistag ein Leitbild verabschiedet hatte"],
  ],
  [
    "2018 erschien der erste Bildungsbericht, 2021 folgte der zweite.",
    ["2018 erschien der erste Bildungsbericht", "2021 folgte der zweite"],
  ],
  [
    "Der Landkreis ist seit dem Jahr 2016 in der Bildungsregion aktiv.",
    ["2016 Der Landkreis ist in der Bildungsregion aktiv"],
  ],
  [
    "2012 fiel im Stadtrat der Beschluss, eine Bildungslandschaft aufzubauen.",
    ["2012 fiel im Stadtrat der Beschluss, eine Bildungslandschaft aufzubauen"],
  ],
  [
    "## Was bisher geschah\n\n2010\n\nDer Kreis richtet ein Büro ein.\n\n2014\n\nErster Bericht",
    ["2010 Der Kreis richtet ein Büro ein", "2014 Erster Bericht"],
  ],
])("the clause that holds the date in %j", async (text, expected) =>
  expect(await read(text)).toEqual(expected),
);

test.each([
  "Was 2001 als Versuch begann, ist heute fester Bestandteil.",
  "Das Büro, das seit 2016 gut besetzt ist, liegt im Rathaus.",
  "2024\n\nDiese Seite ist neu gestaltet.",
])("no clause of %j", async (text) => expect(await read(text)).toEqual([]));

test.each([
  [
    "In der Bildungsstrategie 2030, die der Kreistag am 29. Juni 2022 verabschiedet hat, stehen vier Felder.",
    ["2022-06-29 Kreistag hat Bildungsstrategie 2030 verabschiedet"],
  ],
  [
    "Following the adoption of the strategy by the council on 5 December 2018, our work has changed.",
    ["2018-12-05 adoption of the strategy by the council"],
  ],
  [
    "Die Ministerin überreichte die Urkunde „Bildungsregion“ am 12. November 2019 an den Landrat.",
    ["2019-11-12 Die Ministerin überreichte die Urkunde „Bildungsregion“"],
  ],
  [
    "Im Kreis gibt es seit 2017 eine Stabsstelle Bildung.",
    ["2017 Im Kreis gibt es eine Stabsstelle Bildung"],
  ],
])("%j tells a step with its verb", async (text, expected) => expect(await read(text)).toEqual(expected));

test.each(["Gestartet war es hier im Frühjahr 2016.", "Die Bildungsstrategie 2030 wurde verabschiedet."])(
  "%j tells no step",
  async (text) => expect(await read(text)).toEqual([]),
);

test.each([
  [
    "Der Landkreis trägt seit Januar 2016 das Siegel „Bildungsregion“.",
    ["2016-01 Der Landkreis trägt das Siegel „Bildungsregion“"],
  ],
  [
    "Der Landkreis erhielt im September 2017 einen Bescheid des Landes.",
    ["2017-09 Der Landkreis erhielt einen Bescheid des Landes"],
  ],
  [
    "Im August 2019 wurden erste Ziele für die Bildung definiert.",
    ["2019-08 wurden erste Ziele für die Bildung definiert"],
  ],
  ["Seit 2008 wurde daraus eine landesweite Strategie.", ["2008 wurde daraus eine landesweite Strategie"]],
])("%j tells who did what then", async (text, expected) => expect(await read(text)).toEqual(expected));

test.each([
  "Die Schule bietet seit 2019 Französisch an.",
  "Die Stadt zählte 2018 rund 9.000 Einwohner.",
  "Der Landkreis erhielt 2018 Post, sagte sie.",
])("%j tells nothing of the development", async (text) => expect(await read(text)).toEqual([]));

test.each([
  [
    "Im Jahr 2011 wurden innerhalb der Verwaltung die Aufgaben der Schulen in einem Fachbereich gebündelt.",
    ["2011 wurden innerhalb der Verwaltung die Aufgaben der Schulen in einem Fachbereich gebündelt"],
  ],
  [
    "2013 konnte eine Stelle für das Bildungsmanagement geschaffen werden, die bis Ende 2016 lief.",
    ["2013 konnte eine Stelle für das Bildungsmanagement geschaffen werden"],
  ],
  [
    "Im Juni 2024 hat der Landkreis den Zuschlag für das Projekt Lernorte bekommen und baut nun eine Stelle auf.",
    ["2024-06 hat der Landkreis den Zuschlag für das Projekt Lernorte bekommen"],
  ],
  [
    "Ausgelöst durch eine Tagung im Jahr 2006 wurde in der Konferenz der Landräte am 4. Juni 2008 die Gründung einer Bildungsregion angestoßen.",
    ["2008-06-04 wurde in der Konferenz der Landräte die Gründung einer Bildungsregion angestoßen"],
  ],
  [
    "Am 1. September 2016 haben Anna Meier und Pia Wolff ihre Arbeit als Bildungskoordinatorinnen aufgenommen.",
    ["2016-09-01 haben Anna Meier und Pia Wolff ihre Arbeit als Bildungskoordinatorinnen aufgenommen"],
  ],
  [
    "Somit erschien im Jahr 2018 ein weiterer Bericht zur Bildung.",
    ["2018 Somit erschien ein weiterer Bericht zur Bildung"],
  ],
])("a clause in the past in %j", async (text, expected) => expect(await read(text)).toEqual(expected));

test.each([
  [
    "Die Mitarbeiterinnen des 2009 gegründeten Kommunalen Bildungsbüros beraten Familien.",
    ["2009 Kommunalen Bildungsbüro gegründet"],
  ],
  [
    "Grundlage sind die Befunde des 2012 veröffentlichten ersten Bildungsberichts.",
    ["2012 ersten Bildungsbericht veröffentlicht"],
  ],
  [
    "Sie folgt der 2018 beschlossenen frühkindlichen und schulischen Bildungsstrategie.",
    ["2018 frühkindlichen und schulischen Bildungsstrategie beschlossen"],
  ],
  ["Das im Jahr 2015 eingerichtete Bildungsbüro berät Schulen.", ["2015 Bildungsbüro eingerichtet"]],
  [
    "Hier hilft die 2014 gegründete Stabsstelle Auenthaler Bildungsmanagement weiter.",
    ["2014 Stabsstelle Auenthaler Bildungsmanagement gegründet"],
  ],
])("the date of a noun in %j", async (text, expected) => expect(await read(text)).toEqual(expected));

test.each([
  [
    "Der Kreis fördert seit 2014 kommunale Bildungslandschaften.",
    ["2014 Der Kreis fördert kommunale Bildungslandschaften"],
  ],
  [
    "So unterstützt der Landkreis seit 2012 den Aufbau von Bildungsregionen.",
    ["2012 unterstützt der Landkreis den Aufbau von Bildungsregionen"],
  ],
  [
    "Der Landkreis hat seit 2017 einen Koordinator der Bildungsangebote.",
    ["2017 Der Landkreis hat einen Koordinator der Bildungsangebote"],
  ],
  [
    "Um die Kräfte zu bündeln, gibt es seit 2017 eine Koordinierungsstelle für Bildung.",
    ["2017 gibt es eine Koordinierungsstelle für Bildung"],
  ],
])("what holds since then in %j", async (text, expected) => expect(await read(text)).toEqual(expected));

test.each([
  [
    "As part of the campaign, a first education report was published in 2011, giving an overview.",
    ["2011 a first education report was published"],
  ],
  [
    "Partial reports on education have been published since 2019.",
    ["2019 Partial reports on education have been published"],
  ],
  [
    "In 2016 the district council adopted an education strategy.",
    ["2016 the district council adopted an education strategy"],
  ],
  ["The Learning Centre, which was opened in 2018, offers courses.", ["2018 Learning Centre was opened"]],
])("English: %j", async (text, expected) => expect(await read(text)).toEqual(expected));

test.each([
  "Der Kreistag beschließt, die Stelle über das Jahr 2021 hinaus fortzuführen.",
  "Ab Januar 2026 wird es in der Stadt einen Kurs für Familien geben.",
  "2018 besuchten 300 Kinder die Messe der Bildungsregion.",
  "Im Mai 2019 lobte der Landrat die Arbeit des Bildungsbüros.",
  "2020 stieg die Zahl der Schüler im Landkreis.",
  "Im März 2022 hat die Stadt ihren Bildungsbericht vorgestellt.",
  "Das Projekt endete 2021.",
  "In 2015 many families came to the district.",
  "The conference was held in 2018.",
  "Laut dem 2012 sehr beliebten Programm lernen Kinder gern.",
])("%j is no step", async (text) => expect(await read(text)).toEqual([]));

test.each([
  [
    "Am 29. Oktober 2015 überreichte Staatssekretär Uwe Meier im Rathaus das Siegel „Bildungsregion“ an den Landrat.",
    ["2015-10-29 überreichte Staatssekretär Uwe Meier im Rathaus das Siegel „Bildungsregion“"],
  ],
  [
    "# Chronik\n\n- 25.09.2025: Beschluss des Leitbildes durch den Stadtrat\n\n## Heute\n\nAm 25. September 2025 hat der Stadtrat das Leitbild beschlossen.",
    ["2025-09-25 Beschluss des Leitbildes durch den Stadtrat"],
  ],
  [
    "Seit 2013 gestaltet die Hanse- und Universitätsstadt Rostock ihre Bildungslandschaft.",
    ["2013 gestaltet die Hanse- und Universitätsstadt Rostock ihre Bildungslandschaft"],
  ],
])("%j tells once what was done", async (text, expected) => expect(await read(text)).toEqual(expected));

test.each([
  "Die nächsten Schritte\n\n- seit Herbst 2025: Erarbeitung eines Konzeptes",
  "Ab Januar 2015 wird auch die Leitung des Amtes Teil der Gruppe sein.",
  "Seit 2013 lebt in Rostock ihre Familie.",
])("%j tells nothing that is done", async (text) => expect(await read(text)).toEqual([]));

test.each([
  [
    "Am 3. Mai 2015 erhielt der Landkreis Unna das Siegel „Bildungsregion“.",
    ["2015-05-03 erhielt der Landkreis Unna das Siegel „Bildungsregion“"],
  ],
  ["Am 3. Mai 2015 erhielt Anna Meier das Zertifikat.", []],
  ["Am 3. Mai 2015 erhielten die Kinder die Urkunde.", []],
])("%j is the commune's or nobody's", async (text, expected) => expect(await read(text)).toEqual(expected));

test.each([
  ["Die Stelle gibt es lange; seit November 2021 finanziert sie die Stadt aus eigenen Mitteln.", "2021-11"],
  [
    "Das Bildungsbüro berät Schulen. Seit 1997 baut es mit vielen Partnern eine Bildungslandschaft auf.",
    "1997",
  ],
  ["Die Beratung wächst: seit März 2021 ist sie eine Daueraufgabe im Bildungsbüro.", "2021-03"],
  ["The two programmes began in autumn 2009.", "2009-23"],
])("a pronoun or a second clause tells a step: %j", async (text, date) =>
  expect((await read(text)).at(-1)).toMatch(date),
);

test.each([
  "Frau Klein kam ins Amt. Seit 2019 leitet sie das Bildungsbüro.",
  "Die Leiterin heißt Klein. Seit 2019 ist sie im Bildungsbüro tätig.",
  "Das Wetter war schön. Seit 2011 regnet es mit kurzen Pausen im ganzen Land.",
  "Sie wurde 2012 als Stabsstelle eingerichtet.",
])("a pronoun that stands for nobody known or for a person tells none: %j", async (text) =>
  expect(await read(text)).toEqual([]),
);

test.each([
  "Das seit Juni 2017 vom Bund geförderte Projekt „Bildung integriert“ verbindet im Landkreis die Akteure.",
  "Das BMBF hat 2016 das Förderprogramm „Bildung integriert“ ins Leben gerufen.",
  "Programme :: Bildung integriert (2017–2020), Bildungskommunen (seit 2023)",
])("dates what is no step here: %j", async (text) => expect(await read(text)).toEqual([]));

test.each([
  [
    "Nach 2013 und 2016 legte der Landkreis im Oktober 2019 dem Kreistag den dritten Bildungsbericht vor.",
    "2019-10",
  ],
  ["Der zweite Bildungsbericht wurde am 12. Mai 2014 der Landrätin übergeben.", "2014-05-12"],
])("a paper is handed over or laid before: %j", async (text, date) => {
  expect((await read(text)).map((step) => step.split(" ")[0])).toEqual([date]);
});

test("years in lines above what happened", async () => {
  const lines = [
    ["2009", "Aufbau einer Bildungslandschaft"],
    ["2011", "Einrichtung der Fachstelle Bildung"],
    ["2014", "Start der Bildungskonferenzen"],
  ].map(([year, words]) => `${year}\n${words}`);
  expect(await read(lines.join("\n\n"))).toContain("2011 Einrichtung der Fachstelle Bildung");
});
