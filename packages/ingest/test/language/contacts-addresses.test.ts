import { describe, expect, test } from "vitest";
import { viewOf } from "./view-of.js";

async function addressesIn(text: string): Promise<string[]> {
  const view = await viewOf(text);
  return view.mentions.contacts.addresses.map(({ value }) =>
    [value.street, value.postalCode, value.city].map((part) => part ?? "–").join(" | "),
  );
}

describe("findAddresses", () => {
  test.each([
    ["Bildungsbüro\nClara-Zetkin-Str. 2\n04916 Herzberg\nTelefon", "Clara-Zetkin-Str. 2 | 04916 | Herzberg"],
    ["Landkreis Beispiel, Clara-Zetkin-Straße 2 04916 Herzberg", "Clara-Zetkin-Straße 2 | 04916 | Herzberg"],
    ["Markt 8, 06567 Bad Frankenhausen/Kyffhäuser", "Markt 8 | 06567 | Bad Frankenhausen/Kyffhäuser"],
    ["Kreisverwaltung, Postfach 17, 04912 Herzberg (Elster)", "Postfach 17 | 04912 | Herzberg (Elster)"],
    ["Postfach 10 02 53/54, 01782 Pirna", "Postfach 10 02 53/54 | 01782 | Pirna"],
    ["Am Nordpark 3a · D-06886 Lutherstadt Wittenberg", "Am Nordpark 3a | 06886 | Lutherstadt Wittenberg"],
    [
      "Platz der Deutschen Einheit 1\nZimmer 204\n67433 Neustadt an der Weinstraße",
      "Platz der Deutschen Einheit 1 | 67433 | Neustadt an der Weinstraße",
    ],
    [
      "Sie finden uns in der Bahnhofstraße 12-14 in 04916 Herzberg am Montag.",
      "Bahnhofstraße 12-14 | 04916 | Herzberg",
    ],
    ["Landkreis Beispiel, Pressestelle Bergstr. 17, 04916 Herzberg", "Bergstr. 17 | 04916 | Herzberg"],
    ["Alte Bergstr. 17, 04916 Herzberg. Geöffnet ist täglich", "Alte Bergstr. 17 | 04916 | Herzberg"],
    ["Markt 8, 66386 St. Ingbert", "Markt 8 | 66386 | St. Ingbert"],
    ["Rathaus, E 5, 68159 Mannheim", "E 5 | 68159 | Mannheim"],
    ["Goldhelg 20\n36341Lauterbach", "Goldhelg 20 | 36341 | Lauterbach"],
    [
      "Große Ulrichstraße 12 • 06108 Halle (Saale) • Telefon 0345 221-0",
      "Große Ulrichstraße 12 | 06108 | Halle (Saale)",
    ],
    ["Alte Post Straße 5, 12345 Neu Kaliß, Deutschland", "Alte Post Straße 5 | 12345 | Neu Kaliß"],
    ["Straße | Ort\nSchulweg 4 | 01796 Pirna", "Schulweg 4 | 01796 | Pirna"],
    ["Adresse :: Landratsamt, Schloßhof 2/4, 01796 Pirna", "Schloßhof 2/4 | 01796 | Pirna"],
    ["Lange Straße 1\n\n61352 Bad Homburg v. d. H.", "Lange Straße 1 | 61352 | Bad Homburg v. d. H."],
    ["Besucheradresse: Schlossplatz 1 (Eingang Hof)", "Schlossplatz 1 | – | –"],
    ["Landratsamt\n04916 Herzberg\nTel. 03535 463140", "– | 04916 | Herzberg"],
    ["Anschrift: 04916 Herzberg", "– | 04916 | Herzberg"],
  ])("%s", async (text, address) => {
    expect(await addressesIn(text)).toEqual([address]);
  });

  test("leaves what stands between street and place out of the parts", async () => {
    const view = await viewOf("Schlossplatz 1\nAmt für Bildung\n04916 Herzberg");
    const { parts } = view.mentions.contacts.addresses[0]!;
    expect(parts.map(({ start, end }) => view.text.slice(start, end))).toEqual([
      "Schlossplatz 1",
      "04916 Herzberg",
    ]);
  });

  test.each([
    "Insgesamt 12345 Schüler besuchen 101 Schulen.",
    "In 04916 Herzberg leben viele Menschen.",
    "rund 15000 Einwohnerinnen",
    "Seit 2019 lernen 12000 Kinder hier",
    "Kosten: 25000 Euro",
    "Die Bahnhofstraße wird saniert.",
    "Etwa 10000 Besucher kamen 2019.",
    "Az. 12345 Herzberg",
    "Zimmer 12\nRaum 204",
    "2009 Einrichtung eines Büros",
  ])("is silent on %s", async (text) => {
    expect(await addressesIn(text)).toEqual([]);
  });
});
