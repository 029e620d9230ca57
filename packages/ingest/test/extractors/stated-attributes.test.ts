import { describe, expect, test } from "vitest";
import { material } from "../../src/extractors/material.js";
import { office } from "../../src/extractors/office.js";
import { person } from "../../src/extractors/person.js";
import { programme } from "../../src/extractors/programme.js";
import { viewOf } from "../language/view-of.js";

const town = "# Landkreis Auenland\n\n";

describe("where an office sits and since when", () => {
  const stated = async (text: string) => {
    const [first] = office.extract(await viewOf(town + text));
    return [first?.value.placement, first?.value.since];
  };

  test.each([
    ["Das Bildungsbüro untersteht unmittelbar der Landrätin.", "Landrätin"],
    ["Das Bildungsbüro berichtet direkt an den Landrat.", "Landrat"],
    ["Unter dem Dach des Fachbereichs Kultur arbeitet das Bildungsbüro.", "Fachbereich Kultur"],
    ["Innerhalb des Fachdienstes Schule koordiniert das Bildungsbüro die Konferenz.", "Fachdienst Schule"],
    ["Das Bildungsbüro hat seinen Platz im Jugendamt.", "Jugendamt"],
    ["Das Dezernat III umfasst die Schulverwaltung und das Bildungsbüro.", "Dezernat III"],
    ["Der Landkreis hat das Bildungsbüro in den Fachdienst Schule eingegliedert.", "Fachdienst Schule"],
    ["Das Bildungsbüro (Amt 40) hat drei Stellen.", "Amt 40"],
    ["## Amt für Kultur und Sport\n\n### Bildungsbüro\n\nWir beraten Schulen.", "Amt für Kultur und Sport"],
    ["Die Kitas bat das Bildungsbüro um Daten, ebenso das Jugendamt.", undefined],
    ["Innerhalb des Jugendamtes wird die Arbeit mit dem Bildungsbüro gestärkt.", undefined],
    ["Das Bildungsbüro berichtet dem Ausschuss.", undefined],
  ])("%s", async (text, expected) => {
    expect((await stated(text))[0]).toBe(expected);
  });

  test.each([
    ["Als der Kreis 2014 sein Bildungsbüro gründete, fehlte es an Geld.", "2014"],
    [
      "Das Bildungsbüro wurde 2014 auf der Grundlage eines Vertrages zwischen dem Land und dem Kreis für die ganze Region eingerichtet.",
      "2014",
    ],
    ["Der Kreis leistet sich seit 2014 ein Bildungsbüro.", "2014"],
    ["Gründungsjahr des Bildungsbüros: 2014", "2014"],
    ["Jahr | Schritt\n2014 | Einrichtung des Bildungsbüros", "2014"],
    ["Das Bildungsbüro gründete 2014 eine Arbeitsgruppe.", undefined],
    ["2014 fiel der Startschuss für die Kampagne des Bildungsbüros.", undefined],
    ["Das Bildungsbüro legte seinen Bericht vor: 2014", undefined],
  ])("%s", async (text, expected) => {
    expect((await stated(text))[1]).toBe(expected);
  });
});

describe("what a person does and for whom", () => {
  const stated = async (text: string) =>
    person
      .extract(await viewOf(text))
      .map(({ value: { name, role, organisation } }) => [name, role ?? "–", organisation ?? "–"].join(" | "));

  test.each([
    [
      "Anna Meier | Projektleitung | Tel. 0123 456789\nUwe Kunze | Bildungsmonitoring | Tel. 0123 456780",
      ["Anna Meier | Projektleitung | –", "Uwe Kunze | Bildungsmonitoring | –"],
    ],
    [
      "Herzliche Grüße\n\nIhre Anna Meier Leiterin der Transferagentur Nordwest",
      ["Anna Meier | Leiterin | Transferagentur Nordwest"],
    ],
    [
      "Die Transferagentur Nordwest war durch Anna Meier vertreten.",
      ["Anna Meier | – | Transferagentur Nordwest"],
    ],
    ["Prof. Anna Meier lehrt an der Universität Potsdam.", ["Anna Meier | – | Universität Potsdam"]],
    [
      "Seit Mai verstärkt Anna Meier als Bildungskoordinatorin das Team.",
      ["Anna Meier | Bildungskoordinatorin | –"],
    ],
    ["Es sprach Bürgermeister Uwe Kunze (Neustadt).", ["Uwe Kunze | Bürgermeister | Neustadt"]],
    ["Moderation: Anna Meier, Radio Nordwind", ["Anna Meier | Moderation | Radio Nordwind"]],
    ["Es sprach Berater Uwe Kunze (Neustadt).", ["Uwe Kunze | Berater | –"]],
    ["Wir trafen Anna Meier als Erste.", ["Anna Meier | – | –"]],
  ])("%s", async (text, expected) => {
    expect(await stated(text)).toEqual(expected);
  });
});

describe("years, kinds and terms", () => {
  test.each([
    ["Der letzte Bildungsbericht stammt aus dem Jahr 2014.", "2014", "report"],
    ['2017 Brochure "A good beginning" in nine languages', "2017", "brochure"],
    ["Mai 2013 Erster Bildungsbericht", "2013", "report"],
    ["2014 wurde die Schule saniert, für die der erste Bildungsbericht Zahlen hat.", undefined, "report"],
  ])("%s", async (text, year, kind) => {
    const [first] = material.extract(await viewOf(town + text));
    expect([first?.value.year, first?.value.kind]).toEqual([year, kind]);
  });

  test.each([
    [
      "Die Stelle soll mit dem seit März 2016 laufenden Vorhaben „Bildung integriert“ verknüpft werden.",
      "2016-03/..",
    ],
    ["Die Projektphase von „Bildung integriert“ dauerte von 2016 bis 2019.", "2016/2019"],
    [
      "Der Kreis setzt das Programm „Bildung integriert“ um. Projektlaufzeit: Mai 2016 – April 2019.",
      "2016-05/2019-04",
    ],
    [
      "Der Kreis hofft auf das Vorhaben „Bildung integriert“. Die Schule wurde von 2016 bis 2019 saniert.",
      undefined,
    ],
  ])("%s", async (text, period) => {
    expect(programme.extract(await viewOf(town + text))[0]?.value.period).toBe(period);
  });
});
