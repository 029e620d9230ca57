import { describe, expect, it } from "vitest";
import type { CommuneMention } from "../../src/language/communes.js";
import { viewOf } from "./view-of.js";

/** "words of the mention → key (by)", without those that are only places. */
async function communesIn(text: string, withPlaces = false): Promise<string[]> {
  const view = await viewOf(text);
  return view.mentions.communes
    .filter(({ by }) => withPlaces || by !== "place")
    .map(({ start, end, key }: CommuneMention) => `${view.text.slice(start, end)} → ${key}`);
}

describe("findCommunes", () => {
  it.each([
    ["die Aufgaben des Landkreises Unna", ["Landkreises Unna → 05978"]],
    [
      "im Burgenlandkreis und im Hochsauerlandkreis",
      ["Burgenlandkreis → 15084", "Hochsauerlandkreis → 05958"],
    ],
    ["Ämter des Burgenlandkreises", ["Burgenlandkreises → 15084"]],
    ["der Märkische Kreis, im Märkischen Kreis", ["Märkische Kreis → 05962", "Märkischen Kreis → 05962"]],
    [
      "Burgenlandkreis und Landkreis Börde, Saalekreis und Stadt Gera",
      ["Burgenlandkreis → 15084", "Landkreis Börde → 15083", "Saalekreis → 15088", "Stadt Gera → 16052"],
    ],
    ["LK UN und Lkr. Hof", ["LK UN → 05978", "Lkr. Hof → 09475"]],
    ["LANDKREIS UNNA", ["LANDKREIS UNNA → 05978"]],
    ["Kreis Lippe", ["Kreis Lippe → 05766"]],
    ["Spree‑Neiße und der Kreis Minden‑Lübbecke", ["Spree‑Neiße → 12071", "Kreis Minden‑Lübbecke → 05770"]],
    ["der Stadt Essen", ["Stadt Essen → 05113"]],
    ["die kreisfreie Stadt Gera", ["kreisfreie Stadt Gera → 16052"]],
    ["Landeshauptstadt Kiel", ["Landeshauptstadt Kiel → 01002"]],
    ["Stadt Frankfurt (Oder)", ["Stadt Frankfurt (Oder) → 12053"]],
    ["Neustadt a. d. Weinstraße", ["Neustadt a. d. Weinstraße → 07316"]],
    ["the district of Börde and the city of Halle", ["district of Börde → 15083", "city of Halle → 15002"]],
    ["Bildungsbüro Unna", ["Unna → 05978"]],
    ["Landratsamt Erding", ["Landratsamt Erding → 09177"]],
  ])("finds districts and cities: %s", async (text, expected) => {
    expect(await communesIn(text)).toEqual(expected);
  });

  it.each([
    [
      "Die Landkreise Görlitz, Bautzen und Meißen sowie die Stadt Chemnitz",
      ["Landkreise Görlitz → 14626", "Bautzen → 14625", "Meißen → 14627", "Stadt Chemnitz → 14511"],
    ],
    [
      "die Kreise Segeberg, Pinneberg und Stormarn",
      ["Kreise Segeberg → 01060", "Pinneberg → 01056", "Stormarn → 01062"],
    ],
    ["im Kreise Unna, Soest ist weit", ["Kreise Unna → 05978"]],
    ["Beteiligte Landkreise: Gotha und Sömmerda", ["Landkreise: Gotha → 16067", "Sömmerda → 16068"]],
    ["Landkreis | Laufzeit\nGotha | 2012\nSömmerda | 2013", ["Gotha → 16067", "Sömmerda → 16068"]],
    ["Ort | Laufzeit\nGotha | 2012\nSömmerda | 2013", []],
    ["# Landkreise\n\n- Gotha\n- Sömmerda (seit 2013)", ["Gotha → 16067", "Sömmerda → 16068"]],
    ["Treffen im Bildungsforum Potsdam, Seifenfabrik Erfurt", []],
    ["Tag | Ort\nMontag | Erfurt, Rathaus", []],
    ["Koordination Bildungsregion\nTel. 01234 5678", []],
    [
      "Stadt und Landkreis Regensburg",
      ["Stadt und Landkreis Regensburg → 09362", "Landkreis Regensburg → 09375"],
    ],
    [
      "die Bildungsbüros Oder-Spree, Uckermark und Cottbus",
      ["Oder-Spree → 12067", "Uckermark → 12073", "Cottbus → 12052"],
    ],
    [
      "Die Städte Zeitz, Naumburg (Saale) und Weißenfels",
      [
        "Städte Zeitz → stadt-zeitz",
        "Naumburg (Saale) → stadt-naumburg-saale",
        "Weißenfels → stadt-weissenfels",
      ],
    ],
  ])("takes lists apart: %s", async (text, expected) => {
    expect(await communesIn(text)).toEqual(expected);
  });

  it.each([
    ["Stadt Braunlage", ["Stadt Braunlage → stadt-braunlage"]],
    ["Lutherstadt Wittenberg", ["Lutherstadt Wittenberg → stadt-wittenberg"]],
    ["Hansestadt Stendal", ["Hansestadt Stendal → stadt-stendal"]],
    ["Samtgemeinde Elm-Asse", ["Samtgemeinde Elm-Asse → gemeinde-elm-asse"]],
    ["Gemeinde Hohe Börde", ["Gemeinde Hohe Börde → gemeinde-hohe-boerde"]],
    ["Region Lausitz", ["Region Lausitz → region-lausitz"]],
    ["Landkreis Auenland", ["Landkreis Auenland → landkreis-auenland"]],
    ["BildungsRegion Ostalb", ["BildungsRegion Ostalb → 08136"]],
    ["Stadt Halle (Westf.)", ["Stadt Halle (Westf.) → stadt-halle-westf"]],
    ["Landkreis Torgau-Oschatz", ["Landkreis Torgau-Oschatz → 14730"]],
  ])("finds what the vocabulary has no key for: %s", async (text, expected) => {
    expect(await communesIn(text)).toEqual(expected);
  });

  it("takes a bare name for the authority that the document designates elsewhere", async () => {
    expect(await communesIn("Das Monitoring der Stadt Halle. In Halle wird gelernt.")).toEqual([
      "Stadt Halle → 15002",
      "Halle → 15002",
    ]);
    expect(await communesIn("Die Stadt Braunlage wächst. Braunlages Kitas auch.")).toEqual([
      "Stadt Braunlage → stadt-braunlage",
      "Braunlages → stadt-braunlage",
    ]);
  });

  it.each([
    "Das Essen in der Halle war gut. Wir waren in Waren und am Hof.",
    "Leer, Regen, Hagen, Münster und Roth",
    "Frau Fulda, Herr Worms und Dr. Celle",
    "Magdeburger Straße, Leipziger Allee, Kölner Dom",
    "info@stadt-koeln.de und www.kreis-unna.de",
    "Stadt Bildung fördern, Stadt Land Fluss, Städte und Gemeinden, Landkreise und Städte",
    "der Kreis der Teilnehmenden, im Kreis Freunde, Arbeitskreis Schule, Steuerungskreis",
    "Gemeinde Gottes, Kirchengemeinde, Region Südwest, Region Mitte",
    "Landkreis und Jobcenter, Stadt und Umland",
    "Köln-Ehrenfeld und Halle-Neustadt",
    "Bördekartoffeln aus der Magdeburger Börde",
  ])("finds no commune: %s", async (text) => {
    expect(await communesIn(text)).toEqual([]);
  });

  it.each([
    ["Universität Leipzig", ["Leipzig → 14713"]],
    ["Köln, 12. März 2024", ["Köln → 05315"]],
    ["Die Tagung war in Berlin.", ["Berlin → 11000"]],
    ["Städte wie Leipzig und Jena", ["Leipzig → 14713", "Jena → 16053"]],
  ])("calls it a mere place: %s", async (text, places) => {
    expect(await communesIn(text)).toEqual([]);
    expect(await communesIn(text, true)).toEqual(places);
  });

  it("gives name, kind and state", async () => {
    const view = await viewOf(
      "Die Stadt Halle und die Stadt Musterhausen liegen in Sachsen-Anhalt, der Burgenlandkreis auch.",
    );
    expect(view.mentions.communes.map(({ value }) => value)).toEqual([
      { name: "Halle", kind: "kreisfreie Stadt", state: "DE-ST", ags: "15002" },
      { name: "Musterhausen", kind: "Stadt", state: "DE-ST" },
      { name: "Burgenlandkreis", kind: "Landkreis", state: "DE-ST", ags: "15084" },
    ]);
    expect(view.mentions.communes[1]!.implied).toEqual(["state"]);
  });

  it("takes time in proportion to the text", async () => {
    const view = await viewOf(
      Array.from({ length: 400 }, () => "Stadt Halle, Landkreis Halle, Bad Bad-Bad ".repeat(8)).join("\n\n"),
    );
    expect(view.mentions.communes.length).toBeGreaterThan(5000);
  });
});

/** "name → state" of the communes that are no mere places. */
async function statesIn(text: string): Promise<string[]> {
  const { mentions } = await viewOf(text);
  return mentions.communes
    .filter(({ by }) => by !== "place")
    .map(({ value }) => `${value.name} → ${value.state ?? "–"}`);
}

describe("the state of a commune that no vocabulary has", () => {
  it.each([
    ["Im thüringischen Landkreis Hohenstolpen wird gelernt.", ["Hohenstolpen → DE-TH"]],
    [
      "Die sächsische Stadt Niederlohna und der brandenburgische Landkreis Oderwald",
      ["Niederlohna → DE-SN", "Oderwald → DE-BB"],
    ],
    ["Der Landkreis Oderwald in Brandenburg lernt von Bayern und Hessen.", ["Oderwald → DE-BB"]],
    ["Der Landkreis Oderwald (Brandenburg) lernt von Hessen.", ["Oderwald → DE-BB"]],
    ["Die sächsische Landesstelle hilft dem Landkreis Waldstolp.", ["Waldstolp → –"]],
  ])("%s", async (text, expected) => {
    expect(await statesIn(text)).toEqual(expected);
  });
});

describe("towns in passing", () => {
  it("are places in the document of a district", async () => {
    const text = "# Landkreis Seewald\n\nIn der Kreisstadt Seeburg fehlen Plätze.";
    expect(await communesIn(text)).toEqual(["Landkreis Seewald → landkreis-seewald"]);
  });
  it("are authorities where they act", async () => {
    const text = "# Landkreis Seewald\n\nDie Stadt Seeburg hat eine Vereinbarung unterschrieben.";
    expect(await communesIn(text)).toContain("Stadt Seeburg → stadt-seeburg");
  });
});

describe("designations behind the name", () => {
  it.each([
    [
      "The Uckermark district runs an education office and cares for the schools.",
      ["Uckermark district → 12073"],
    ],
    ["The Kreuzberg district is the part of the city where the office works.", []],
  ])("%s", async (text, expected) => {
    expect(await communesIn(text)).toEqual(expected);
  });
});

it.each([
  ["Die Vorsitzende der Bildungsregion Sabine Sommer lobte.", []],
  ["Seit Januar ist unser Landkreis Bildungsregion.", []],
  ["Landrat Hermann Ulm kam. Das erklärte Ulm bei der Unterzeichnung.", []],
  ["Landrat Hermann Ulm sprach mit der Stadt Ulm.", ["Stadt Ulm → 08421"]],
])("takes no name of a person or a noun: %s", async (text, expected) => {
  expect(await communesIn(text)).toEqual(expected);
});

describe("names and places of reports", () => {
  it.each([
    ["im Landkreis Darmstadt – Dieburg", ["Landkreis Darmstadt – Dieburg → 06432"]],
    ["die Bildungsregion Aichach - Friedberg", ["Bildungsregion Aichach - Friedberg → 09771"]],
    // a way between two towns, and one district beside its office
    ["auf der Strecke Aichach – Friedberg", []],
    ["Landkreis Unna – Bildungsbüro", ["Landkreis Unna → 05978"]],
  ])("finds a name with spaces around its dash: %s", async (text, expected) => {
    expect(await communesIn(text)).toEqual(expected);
  });

  it("takes the short name of a town for the town that the document names in full", async () => {
    const found = await communesIn(
      "# Stadtverwaltung Neustadt baut auf\n\nDie Stadt Neustadt an der Weinstraße hat begonnen. Die Stadt Neustadt plant weiter.",
    );
    expect(new Set(found.map((mention) => mention.split(" → ")[1]))).toEqual(new Set(["07316"]));
  });

  it("leaves a short name alone where two full ones would fit", async () => {
    const found = await communesIn(
      "Die Stadt Frankfurt lädt ein, dazu die Stadt Frankfurt am Main und die Stadt Frankfurt (Oder).",
    );
    expect(found[0]).toBe("Stadt Frankfurt → stadt-frankfurt");
  });

  it.each([
    "Unna. Der Landrat des Kreises Unna eröffnete die Tagung.",
    "abc Unna. Der Landrat des Kreises Unna eröffnete die Tagung.",
    "Unna (abc). Der Landrat des Kreises Unna eröffnete die Tagung.",
    "Unna – Der Landrat des Kreises Unna eröffnete die Tagung.",
  ])("a report from a town is not about it: %s", async (text) => {
    expect(await communesIn(text)).toEqual(["Kreises Unna → 05978"]);
  });

  it("keeps the town where the report is about it", async () => {
    expect(await communesIn("Augsburg. Das Bildungsbüro der Stadt lädt ein.")).toEqual(["Augsburg → 09761"]);
    expect(await communesIn("Augsburg und der Landkreis Unna laden ein.")).toContain("Augsburg → 09761");
  });

  it("takes no adjective of a town for its name", async () => {
    expect(await communesIn("Wiesenau bleibt Kreisstadt Hörlinger Teiche")).toEqual([]);
  });
});

it.each([
  "In der Stadt „Kein Abschluss ohne Anschluss“ umzusetzen, ist eine Aufgabe.",
  "Das Büro der Stadt „Gut ankommen“ stellt sich vor.",
  'Die Gemeinde "Ohne Hürden lernen" heißt ein Projekt.',
  "Für die Stadt »Hand in Hand« werben alle.",
  "Eine Stadt Ohne Grenzen, eine Gemeinde Für Alle",
])("%j has no town named after the first word of a title", async (text) => {
  expect(await communesIn(text)).toEqual([]);
});

it.each([
  ["Die Stadt „Hasselbach“ hat zwei Schulen.", ["Stadt „Hasselbach → stadt-hasselbach"]],
  ["die Gemeinde „Neu Wulmstorf“", ["Gemeinde „Neu Wulmstorf → gemeinde-neu-wulmstorf"]],
  ["die Stadt Keinbach", ["Stadt Keinbach → stadt-keinbach"]],
])("%j names a town all the same", async (text, expected) => {
  expect(await communesIn(text)).toEqual(expected);
});
