import { describe, expect, it } from "vitest";
import { AgreementValue, MaterialValue, OrganisationValue } from "../../src/model/values.js";
import { plainLabel } from "../../src/vocabulary/concept.js";
import {
  AGREEMENT_KINDS,
  BODY_KINDS,
  EVENT_KINDS,
  type KindEntry,
  MATERIAL_KINDS,
  OFFICE_KINDS,
  ORGANISATION_KINDS,
} from "../../src/vocabulary/kinds.js";
import {
  createKindLookup,
  lookupAgreementKind,
  lookupBodyKind,
  lookupEventKind,
  lookupMaterialKind,
  lookupOfficeKind,
  lookupOrganisationKind,
} from "../../src/vocabulary/lookup-kind.js";

const lists: Readonly<Record<string, readonly KindEntry[]>> = {
  AGREEMENT_KINDS,
  BODY_KINDS,
  EVENT_KINDS,
  MATERIAL_KINDS,
  OFFICE_KINDS,
  ORGANISATION_KINDS,
};

describe.each(Object.entries(lists))("%s", (_name, entries) => {
  const ids = entries.map(({ id }) => id);

  it("has unique ids and labels in two languages, each term explained", () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const language of ["de", "en"] as const) {
      const labels = entries.map((entry) => entry[language]);
      expect(new Set(labels).size, language).toBe(labels.length);
    }
    for (const { id, de, en, synonyms, definition } of entries) {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
      expect(definition, id).toMatch(/^\p{Lu}.+\.$/u);
      for (const label of [de, en, ...synonyms.de, ...synonyms.en])
        expect(plainLabel(label), id).toMatch(/^[^\s|;*=](?:[^|;*=]*[^\s|;*=])?$/u);
    }
  });

  it("has wider terms in the list, without circles", () => {
    const widerOf = new Map(entries.map(({ id, broader }) => [id, broader]));
    for (const id of ids) {
      const path = [id];
      for (let at = widerOf.get(id); at !== undefined; at = widerOf.get(at)) {
        expect(ids).toContain(at);
        expect(path).not.toContain(at);
        path.push(at);
      }
    }
  });

  it("gives each synonym to one term", () => {
    const owners = new Map<string, string>();
    for (const { id, de, en, synonyms } of entries)
      for (const label of [de, en, ...synonyms.de, ...synonyms.en]) {
        const key = plainLabel(label).toLowerCase();
        expect(owners.get(key) ?? id, label).toBe(id);
        owners.set(key, id);
      }
  });

  it("finds each term by all its labels, also declined", () => {
    const lookup = createKindLookup(entries);
    for (const entry of entries) {
      for (const label of [entry.de, entry.en, ...entry.synonyms.de, ...entry.synonyms.en])
        expect(lookup(plainLabel(label))?.id, label).toBe(entry.id);
      const genitive = /s$/u.test(entry.de) ? `${entry.de}es` : `${entry.de}s`;
      expect(lookup(`des ${genitive}`.normalize("NFD"))?.id, entry.de).toBe(entry.id);
      expect(lookup(`der ${entry.de} im Kreis Muster`)?.id, entry.de).toBe(entry.id);
    }
  });

  it("says nothing of names that hold no term, and of nothing", () => {
    const lookup = createKindLookup(entries);
    for (const text of ["", " ", "–", "Elbe-Elster", "Frau Dr. Muster", "insgesamt", "2024", "der die das"])
      expect(lookup(text), text).toBeUndefined();
  });
});

describe("values in the model", () => {
  it.each([
    ["agreement", AGREEMENT_KINDS, AgreementValue.shape.kind.options],
    ["material", MATERIAL_KINDS, MaterialValue.shape.kind.def.innerType.options],
    ["organisation", ORGANISATION_KINDS, OrganisationValue.shape.kind.def.innerType.options],
  ] as const)("of %s are all there, and no others", (_kind, entries, options) => {
    expect(new Set(entries.map(({ value }) => value))).toEqual(new Set(options));
  });
});

describe("lookups", () => {
  it.each([
    [lookupBodyKind, "Steuerungsgruppe Bildung", "steuerungsgruppe"],
    [lookupBodyKind, "der Lenkungsgruppen", "steuerungsgruppe"],
    [lookupBodyKind, "Bildungs-Beirat", "beirat"],
    [lookupBodyKind, "Bildungs\u2011Beirates", "beirat"],
    [lookupBodyKind, "Bil\u00ADdungs\u00ADbei\u00ADräte", "beirat"],
    [lookupBodyKind, "Runden Tisches Übergänge", "runder-tisch"],
    [lookupBodyKind, "AG Übergang", "arbeitsgruppe"],
    [lookupBodyKind, "Ausschüsse", "ausschuss"],
    [lookupBodyKind, "Schul- und Kulturausschusses", "ausschuss"],
    [lookupBodyKind, "Netzwerk der Bildungsbüros", "netzwerk"],
    [lookupBodyKind, "municipal steering group", "steuerungsgruppe"],
    [lookupOfficeKind, "Bildungsbüros des Landkreises", "bildungsbuero"],
    [lookupOfficeKind, "Stabsstelle Bildung und Integration", "stabsstelle"],
    [lookupOfficeKind, "Schulverwaltungs- und Sportamt", "amt"],
    [lookupOfficeKind, "Amtes für Schulen", "schulamt"],
    [lookupOfficeKind, "Jugendämter", "jugendamt"],
    [lookupOfficeKind, "Kommunalen Integrationszentrums", "integrationszentrum"],
    [lookupEventKind, "7. Regionale Bildungskonferenz", "bildungskonferenz"],
    [lookupEventKind, "Kreisbildungskonferenzen", "bildungskonferenz"],
    [lookupEventKind, "Digitaler Fachtag „Ganztag gestalten“", "fachtag"],
    [lookupEventKind, "Tages der offenen Tür", "offene-tuer"],
    [lookupEventKind, "Transferwerkstätten", "transfertag"],
    [lookupEventKind, "Kick-off", "auftakt"],
    [lookupAgreementKind, "Zielvereinbarungen", "zielvereinbarung"],
    [lookupAgreementKind, "Beschluss des Kreistages vom 3. Mai", "kreistagsbeschluss"],
    [lookupAgreementKind, "Beschlüsse", "beschluss"],
    [lookupAgreementKind, "Letter of Intent", "absichtserklaerung"],
    [lookupAgreementKind, "LOI", "absichtserklaerung"],
    [lookupMaterialKind, "Zweiter Bildungsbericht 2022", "bildungsbericht"],
    [lookupMaterialKind, "Faktenblätter", "faktenblatt"],
    [lookupMaterialKind, "Tagungsdokumentation", "dokumentation"],
    [lookupMaterialKind, "Bildungskatalogs", "katalog"],
    [lookupOrganisationKind, "Handwerkskammer Musterstadt", "kammer"],
    [lookupOrganisationKind, "Ministeriums für Bildung", "ministerium"],
    [lookupOrganisationKind, "Kreisvolkshochschule", "volkshochschule"],
    [lookupOrganisationKind, "Muster gGmbH", "unternehmen"],
    [lookupOrganisationKind, "Universität Musterstadt", "hochschule"],
  ] as const)("of %O read %s", (lookup, text, id) => {
    expect(lookup(text)?.id).toBe(id);
  });

  it.each([
    [lookupOfficeKind, "Ehrenamt"],
    [lookupBodyKind, "insgesamt 12 Personen"],
    [lookupBodyKind, "ag"],
    [lookupAgreementKind, "Termin nach Vereinbarung"],
    [lookupAgreementKind, "Vertrag von Muster"],
    [lookupMaterialKind, "Landkreis"],
    [lookupEventKind, "Bildung"],
  ] as const)("of %O are silent on %s", (lookup, text) => {
    expect(lookup(text)).toBeUndefined();
  });

  it("take own terms without a fork", () => {
    const own: KindEntry = {
      id: "bildungsstammtisch",
      de: "Bildungsrunde",
      en: "Education circle",
      synonyms: { de: ["*bildungsrunde"], en: [] },
    };
    const lookup = createKindLookup([...BODY_KINDS, own]);
    expect(lookup("Kreisbildungsrunde Nord")?.id).toBe("bildungsstammtisch");
    expect(lookup("Beirat")?.id).toBe("beirat");
    expect(lookupBodyKind("Kreisbildungsrunde Nord")).toBeUndefined();
  });

  it("stay linear on hostile input", () => {
    const started = performance.now();
    for (const text of [
      "konferenz".repeat(50_000),
      "Beirat-".repeat(50_000),
      "a ".repeat(200_000),
      "e".repeat(500_000),
    ])
      lookupBodyKind(text);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
