import { describe, expect, it } from "vitest";
import { createRoleLookup, lookupRole, ROLE_PATTERN_SOURCE } from "../../src/vocabulary/lookup-role.js";
import { getRole, ROLES, type RoleEntry } from "../../src/vocabulary/roles.js";

const matches = (text: string) => text.match(new RegExp(ROLE_PATTERN_SOURCE, "gu")) ?? [];

describe("ROLES", () => {
  it("have unique ids, both genders and English names", () => {
    expect(new Set(ROLES.map((role) => role.id)).size).toBe(ROLES.length);
    for (const { id, de, en } of ROLES) {
      expect(id).toMatch(/^[a-z]+$/u);
      expect(de.feminine).not.toBe(de.masculine);
      expect(
        en.every((name) => name !== ""),
        id,
      ).toBe(true);
    }
  });

  it("decline", () => {
    const forms = (id: string) => getRole(id)?.de;
    expect(forms("leiter")).toMatchObject({
      feminine: "Leiterin",
      masculinePlural: "Leiter",
      femininePlural: "Leiterinnen",
    });
    expect(forms("koordinator")).toMatchObject({
      feminine: "Koordinatorin",
      masculinePlural: "Koordinatoren",
    });
    expect(forms("landrat")).toMatchObject({
      feminine: "Landrätin",
      masculinePlural: "Landräte",
      femininePlural: "Landrätinnen",
    });
    expect(forms("beigeordneter")).toMatchObject({
      feminine: "Beigeordnete",
      masculinePlural: "Beigeordneten",
    });
    expect(forms("dezernent")).toMatchObject({ feminine: "Dezernentin", masculinePlural: "Dezernenten" });
    expect(forms("staatssekretaer")).toMatchObject({ masculinePlural: "Staatssekretäre" });
    expect(forms("praesident")).toMatchObject({ masculinePlural: "Präsidenten" });
    expect(forms("professor")).toMatchObject({ masculinePlural: "Professoren" });
    expect(forms("paedagoge")).toMatchObject({ feminine: "Pädagogin", masculinePlural: "Pädagogen" });
  });

  it("find themselves in every form", () => {
    for (const role of ROLES) {
      const { masculine, feminine, masculinePlural, femininePlural, neutral } = role.de;
      for (const form of [masculine, feminine, masculinePlural, femininePlural, neutral]) {
        if (form !== undefined) expect(lookupRole(form)?.id, form).toBe(role.id);
      }
    }
  });
});

describe("lookupRole", () => {
  it.each([
    ["Leiterin", "leiter"],
    ["Leiter*in", "leiter"],
    ["Leiter:innen", "leiter"],
    ["Leiter/-in", "leiter"],
    ["Leiter/in", "leiter"],
    ["Leiter(in)", "leiter"],
    ["LeiterIn", "leiter"],
    ["Stabsstellenleiterin", "leiter"],
    ["Amtsleiters", "amtsleiter"],
    ["Oberbürgermeisterin", "oberbuergermeister"],
    ["Bürgermeister", "buergermeister"],
    ["Landrätin", "landrat"],
    ["Landrats", "landrat"],
    ["Beigeordnete", "beigeordneter"],
    ["Beigeordneten", "beigeordneter"],
    ["Beigeordnete/r", "beigeordneter"],
    ["Gleichstellungsbeauftragte", "beauftragter"],
    ["Kultusministerin", "minister"],
    ["Bildungsmanagerin", "bildungsmanager"],
    ["Projekt-Koordinatorin", "koordinator"],
    ["Ansprechpartner*innen", "ansprechpartner"],
    ["Sozialpädagog*innen", "paedagoge"],
    ["Pädagog:in", "paedagoge"],
    ["Vorsitzender", "vorsitzender"],
    ["Amtsleitung", "amtsleiter"],
    ["head of department", "amtsleiter"],
    ["Mayor", "buergermeister"],
  ])("reads %s", (word, id) => {
    expect(lookupRole(word)?.id).toBe(id);
  });

  it.each([
    "Halbleiter",
    "Ministerium",
    "Lautsprecher",
    "Pädagogik",
    "Medienpädagogik",
    "Landratsamt",
    "Bildungsbüro",
    "leitend",
    "Stadtrat",
    "",
  ])("does not know %j", (word) => {
    expect(lookupRole(word)).toBeUndefined();
  });
});

describe("createRoleLookup", () => {
  it("takes own roles without a fork", () => {
    const own: RoleEntry = {
      id: "lotse",
      de: {
        masculine: "Bildungslotse",
        feminine: "Bildungslotsin",
        masculinePlural: "Bildungslotsen",
        femininePlural: "Bildungslotsinnen",
      },
      en: ["education guide"],
    };
    const lookup = createRoleLookup([...ROLES, own]);
    for (const word of ["Bildungslotsin", "Bildungslots*innen", "Bildungslotsen", "education guide"])
      expect(lookup(word)?.id, word).toBe("lotse");
    expect(lookup("Leiterin")?.id).toBe("leiter");
    expect(lookupRole("Bildungslotsin")).toBeUndefined();
  });
});

describe("ROLE_PATTERN_SOURCE", () => {
  it("finds role words and compounds in running text", () => {
    expect(
      matches("Anna Beispiel, Leiterin des Amtes, und Ben Muster, Bildungs- und Projektmanager"),
    ).toEqual(["Leiterin", "Projektmanager"]);
    expect(matches("Als Beigeordnete/r oder Koordinator*in; die Schulleiter:innen")).toEqual([
      "Beigeordnete/r",
      "Koordinator*in",
      "Schulleiter:innen",
    ]);
  });

  it("is silent where there is none", () => {
    expect(matches("Das Ministerium und das Landratsamt informieren; ein Halbleiter leitet weiter.")).toEqual(
      [],
    );
    expect(matches("er begleitet die leiter und lehrer in kleinschreibung")).toEqual([]);
  });

  it("stays linear on hostile input", () => {
    const started = performance.now();
    matches("Leiter".repeat(60_000));
    matches("L-".repeat(150_000));
    matches("A".repeat(300_000));
    matches("Leiter ".repeat(50_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
