import { expect, test } from "vitest";
import { milestone } from "../../../src/extractors/milestone.js";
import { valuesOf } from "../values-of.js";

const read = async (text: string) =>
  (await valuesOf<"milestone">(milestone, text)).map(({ date, text: words }) => `${date} ${words}`);

test.each([
  [
    "Gegründet hat sich der Schulverbund am 9. Mai 2014 auf Wunsch der Gemeinden.",
    "2014-05-09 Gegründet hat sich der Schulverbund auf Wunsch der Gemeinden",
  ],
  [
    "Mit dem Dialogforum im Kurhaus begann im März 2018 die Zertifizierung des Kreises.",
    "2018-03 Mit dem Dialogforum im Kurhaus begann die Zertifizierung des Kreises",
  ],
  [
    "Am 4. Juni 2019 überreichte Landrätin Ute Sander dem Ministerium die Bewerbung um das Siegel.",
    "2019-06-04 überreichte Landrätin Ute Sander dem Ministerium die Bewerbung um das Siegel",
  ],
  [
    "Den Bescheid über die Förderung nahm die Bürgermeisterin am 3. März 2016 entgegen.",
    "2016-03-03 Den Bescheid über die Förderung nahm die Bürgermeisterin entgegen",
  ],
  [
    "Die Bildungslandschaft ist seit ihrer Gründung im Jahr 2006 stetig gewachsen.",
    "2006 Die Bildungslandschaft ist seit ihrer Gründung im Jahr 2006 stetig gewachsen",
  ],
  [
    "Und seit April 2018 gibt es die Arbeitsgruppe Bildung und Integration.",
    "2018-04 gibt es die Arbeitsgruppe Bildung und Integration",
  ],
  ["Die Stadt Auental ist seit 2015 Transferkommune.", "2015 Die Stadt Auental ist Transferkommune"],
  [
    "Vor zehn Jahren, im Herbst 2009, machten sich Stadt und Schulamt ans Werk.",
    "2009-23 Vor zehn Jahren, machten sich Stadt und Schulamt ans Werk",
  ],
  [
    "2013 zählte die Stadt zu den Kommunen, die das Land für sein Programm auswählte.",
    "2013 zählte die Stadt zu den Kommunen",
  ],
  ["Die Anfänge des Bildungsnetzwerks liegen im Jahr 2004.", "2004 Die Anfänge des Bildungsnetzwerks liegen"],
  ["2020 stieß die Hochschule zum Bildungsnetzwerk.", "2020 stieß die Hochschule zum Bildungsnetzwerk"],
])("%s", async (text, expected) => {
  expect(await read(text)).toEqual([expected]);
});

test("a fact that somebody is quoted with is told, what he says of himself is not", async () => {
  expect(
    await read(
      "„Die Bildungsregion ist seit ihrer Gründung im Jahr 2005 ein fester Teil des Kreises“, sagt sie.",
    ),
  ).toHaveLength(1);
  expect(await read("„Das Netzwerk haben wir 2012 im Kreis zum ersten Mal gespürt“, sagt sie.")).toEqual([]);
});

test.each([
  "2014 lag der Anteil der Jugendlichen ohne Abschluss im Kreis bei sieben Prozent.",
  "Der Landrat lebt seit 2014 in der Kreisstadt.",
  "Wie hat sich die Bildungsbeteiligung im Kreis seit 2010 entwickelt?",
  "Die Realschule erhielt 2013 einen Anbau, den der Kreis bezahlte.",
  "Das Leitbild von 2010 hatte sich im Kreis bewährt.",
  "Hätte die Stadt 2012 ein Bildungsbüro eingerichtet, wäre manches leichter gewesen.",
  "Noch 2015 hatte der Landkreis kein Bildungsbüro.",
  "Für Herbst 2023 hat die Stadt einen Fachtag angekündigt.",
  "Am 11. November 2021 diskutierte der Ausschuss über den Bildungsbericht.",
  "1990 gab es im Kreis noch 80 Schulen.",
  "Der Verein wurde 1908 als Turnverein gegründet.",
  "Seit Februar 2015 spricht die Agentur mit dem Kreis.",
  "Die Broschüre zeigt die Veröffentlichungen des Landkreises seit 2009.",
  "Im Mai 2022 wurden 210 Eltern im Landkreis befragt.",
])("none in %j", async (text) => {
  expect(await read(text)).toEqual([]);
});
