import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { communeBareForms } from "../../src/vocabulary/commune-name-forms.js";
import { COMMUNES } from "../../src/vocabulary/communes.js";
import {
  type CommuneHints,
  findDistrictsSeatedIn,
  lookupCommune,
} from "../../src/vocabulary/lookup-commune.js";

/** Key when found, keys joined by "|" when ambiguous, "–" when unknown. */
function resolve(mention: string, hints?: CommuneHints): string {
  const result = lookupCommune(mention, hints);
  if (result.status === "found") return result.entry.ags;
  return result.status === "ambiguous" ? result.entries.map((entry) => entry.ags).join("|") : "–";
}

describe("lookupCommune", () => {
  it("finds every entry by designation and name, nominative and genitive", () => {
    for (const entry of COMMUNES) {
      const { ags, name, kind, state } = entry;
      const [nominative, genitive] =
        kind === "Landkreis" ? ["Landkreis", "des Landkreises"] : ["Stadt", "der Stadt"];
      expect(resolve(`${nominative} ${name}`), name).toBe(ags);
      expect(resolve(`${genitive} ${name}`), name).toBe(ags);
      expect(resolve(`${nominative} ${name}`.toUpperCase()), name).toBe(ags);
      expect(resolve(`${genitive} ${name}`.replaceAll("-", "\u2011").normalize("NFD")), name).toBe(ags);
      expect(resolve(kind === "Landkreis" ? `${name} district` : `City of ${name}`), name).toBe(ags);
      expect(resolve(name, { kind }), name).toBe(ags);
      for (const form of communeBareForms(entry)) expect(resolve(form, { kind, state }), form).toContain(ags);
    }
  });

  it.each([
    ["Landkreises Elbe-Elster", "12062"],
    ["Elbe‑Elster", "12062"],
    ["Elbe\u00ADElster", "12062"],
    ["Elbe - Elster", "12062"],
    ["Elbe–Elster", "12062"],
    ["Elbe-Elster-Kreis", "12062"],
    ["Elbe-Elster-Kreises", "12062"],
    ["LK Elbe-Elster", "12062"],
    ["LK EE", "12062"],
    ["Landkreis\u00A0Elbe-Elster", "12062"],
    ["im Burgenlandkreis", "15084"],
    ["Burgenlandkreises", "15084"],
    ["Landkreis Burgenland", "15084"],
    ["LK Börde", "15083"],
    ["Landkreis Bo\u0308rde", "15083"],
    ["Kreis Unna", "05978"],
    ["des Kreises Unna", "05978"],
    ["Stadt Halle (Saale)", "15002"],
    ["Halle/Saale", "15002"],
    ["Halle a. d. Saale", "15002"],
    ["Halle a.d. Saale", "15002"],
    ["Halle an der Saale", "15002"],
    ["Halle", "15002"],
    ["Stadt Halle", "15002"],
    ["Hansestadt Rostock", "13003"],
    ["Hanse- und Universitätsstadt Rostock", "13003"],
    ["Landkreis Rostock", "13072"],
    ["Landkreis Regensburg", "09375"],
    ["Stadt Regensburg", "09362"],
    ["Regensburg", "09362|09375"],
    ["Regensburgs", "09362|09375"],
    ["Stadt und Landkreis Regensburg", "09362|09375"],
    ["Landratsamt Regensburg", "09375"],
    ["Frankfurt (Oder)", "12053"],
    ["Frankfurt an der Oder", "12053"],
    ["Frankfurt/Oder", "12053"],
    ["Frankfurt a. M.", "06412"],
    ["Frankfurt am Main", "06412"],
    ["Stadt Frankfurt", "06412|12053"],
    ["Offenbach", "06413|06438"],
    ["Kreis Offenbach", "06438"],
    ["Neustadt a. d. Weinstraße", "07316"],
    ["Neustadt an der Weinstraße", "07316"],
    ["Landkreis Neustadt a.d. Aisch-Bad Windsheim", "09575"],
    ["Landkreis Neustadt an der Waldnaab", "09374"],
    ["Landkreis Neustadt", "09374|09575"],
    ["Oldenburg", "03403|03458"],
    ["Stadt Oldenburg (Oldb)", "03403"],
    ["Oldenburg i. O.", "03403"],
    ["Landkreis Oldenburg", "03458"],
    ["Weiden i.d.OPf.", "09363"],
    ["Landkreis Neumarkt i. d. OPf.", "09373"],
    ["Landkreis Mühldorf a. Inn", "09183"],
    ["Landkreis Mühldorf", "09183"],
    ["Landkreis Pfaffenhofen a.d.Ilm", "09186"],
    ["Freiburg i. Br.", "08311"],
    ["Freiburg", "08311"],
    ["Mülheim a. d. Ruhr", "05117"],
    ["Kreis Nienburg/Weser", "03256"],
    ["Landkreis Rotenburg (Wümme)", "03357"],
    ["Märkischen Kreises", "05962"],
    ["Märkischer Kreis", "05962"],
    ["Oberbergischen Kreis", "05374"],
    ["Rheinisch-Bergischen Kreises", "05378"],
    ["Rhein-Kreises Neuss", "05162"],
    ["Rhein-Sieg-Kreis", "05382"],
    ["Kreis Rhein-Sieg", "05382"],
    ["Ilmkreis", "16070"],
    ["Saale-Orla Kreis", "16075"],
    ["EN-Kreis", "05954"],
    ["Ennepe-Ruhr-Kreises", "05954"],
    ["Berchtesgadener Landes", "09172"],
    ["Landkreises Jerichower Land", "15086"],
    ["Kreis Herzogtum Lauenburg", "01053"],
    ["des Herzogtums Lauenburg", "01053"],
    ["Mecklenburgischen Seenplatte", "13071"],
    ["Landkreis Sächsische Schweiz/Osterzgebirge", "14628"],
    ["Altmarkkreises Salzwedel", "15081"],
    ["Eifelkreis Bitburg-Prüm", "07232"],
    ["Region Hannover", "03241"],
    ["StädteRegion Aachen", "05334"],
    ["Regionalverbandes Saarbrücken", "10041"],
    ["Landkreis Sankt Wendel", "10046"],
    ["Landkreis St. Wendel", "10046"],
    ["Landeshauptstadt München", "09162"],
    ["Lkr. München", "09184"],
    ["Freie und Hansestadt Hamburg", "02000"],
    ["Land Berlin", "11000"],
    ["Cottbus/Chóśebuz", "12052"],
    ["Dessau-Roßlau", "15001"],
    ["Seestadt Bremerhaven", "04012"],
    ["kreisfreie Stadt Brandenburg an der Havel", "12051"],
    ["Stadt Brandenburg/Havel", "12051"],
    ["Landkreis Uecker-Randow", "13075"],
    ["Landkreis Demmin", "13071|13075"],
    ["Bördekreis", "15083"],
    ["Kreis Aachen", "05334"],
    ["Stadt Dessau", "15001"],
  ])("resolves %s to %s", (mention, expected) => {
    expect(resolve(mention)).toBe(expected);
  });

  const tricky = readFileSync(new URL("./tricky-mentions.tsv", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t") as [string, string]);

  it("settles at least 200 tricky mentions", () => {
    expect(new Set(tricky.map(([mention]) => mention)).size).toBeGreaterThanOrEqual(200);
    expect(Object.fromEntries(tricky.map(([mention]) => [mention, resolve(mention)]))).toEqual(
      Object.fromEntries(tricky),
    );
  });

  it.each([
    "Halle (Westf.)",
    "Halle (Westfalen)",
    "Waren",
    "waren",
    "essen",
    "hof",
    "regen",
    "halle",
    "Stadt Celle",
    "Große Kreisstadt Freising",
    "Kreisstadt Unna",
    "Lutherstadt Wittenberg",
    "Hannover",
    "Stadt Zwickau",
    "Stadt Plauen",
    "Eisenach",
    "Magdeburger Börde",
    "Brandenburg",
    "Land Brandenburg",
    "Sachsen",
    "Kirchenkreis Unna",
    "Wahlkreis Unna",
    "Arbeitskreis Harz",
    "Gemeinde Harburg",
    "Steuerungskreis",
    "Landkreis",
    "Kreis",
    "Stadt",
    "EE",
    "Neuruppin",
    "Braunsbedra",
    "",
    "   ",
    "-",
  ])("does not know %j", (mention) => {
    expect(lookupCommune(mention)).toEqual({ status: "unknown" });
  });

  it("says by what it found", () => {
    const by = (mention: string) => {
      const result = lookupCommune(mention);
      return result.status === "found" ? result.by : result.status;
    };
    expect(by("Landkreis Celle")).toBe("designation");
    expect(by("Burgenlandkreis")).toBe("designation");
    expect(by("Elbe-Elster-Kreis")).toBe("designation");
    expect(by("Celle")).toBe("name");
    expect(by("Kreis UN")).toBe("plate");
    expect(by("Landkreis Ostvorpommern")).toBe("predecessor");
  });

  it("lets hints exclude", () => {
    expect(resolve("Regensburg", { kind: "Landkreis" })).toBe("09375");
    expect(resolve("Frankfurt", { state: "DE-BB" })).toBe("12053");
    expect(resolve("Oldenburg", { state: "DE-SH" })).toBe("–");
    expect(resolve("Stadt Celle", { state: "DE-NI" })).toBe("–");
    expect(resolve("Landkreis Neustadt", { state: "DE-BY" })).toBe("09374|09575");
  });

  it("stays linear on hostile input", () => {
    const started = performance.now();
    lookupCommune("Landkreis ".repeat(20_000));
    lookupCommune("kreis".repeat(40_000));
    lookupCommune("a.d.".repeat(50_000));
    lookupCommune(" ".repeat(200_000));
    expect(performance.now() - started).toBeLessThan(1500);
  });
});

describe("findDistrictsSeatedIn", () => {
  it("gives the districts that a town is the seat of", () => {
    const keys = (town: string) => findDistrictsSeatedIn(town).map((entry) => entry.ags);
    expect(keys("Detmold")).toEqual(["05766"]);
    expect(keys("Winsen (Luhe)")).toEqual(["03353"]);
    expect(keys("Winsen/Luhe")).toEqual(["03353"]);
    expect(keys("Karlsruhe")).toEqual(["08215"]);
    expect(keys("Duisburg")).toEqual([]);
  });
});
