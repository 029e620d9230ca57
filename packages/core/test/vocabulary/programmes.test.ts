import { describe, expect, it } from "vitest";
import { earliestDay, latestDay } from "../../src/time/compare.js";
import { parseEdtf } from "../../src/time/edtf.js";
import {
  createProgrammeLookup,
  lookupProgramme,
  programmeNameForms,
} from "../../src/vocabulary/lookup-programme.js";
import type { ProgrammeEntry } from "../../src/vocabulary/programme.js";
import { getProgrammeSources } from "../../src/vocabulary/programme-sources.js";
import { PROGRAMMES } from "../../src/vocabulary/programmes.js";
import { getState } from "../../src/vocabulary/states.js";

const ids = PROGRAMMES.map((entry) => entry.id);

describe("PROGRAMMES", () => {
  it("holds at least 40 with unique ids", () => {
    expect(PROGRAMMES.length).toBeGreaterThanOrEqual(40);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
  });

  it("names a source for each, and valid periods, states and relations", () => {
    for (const entry of PROGRAMMES) {
      const sources = getProgrammeSources(entry.id);
      expect(sources.length, entry.id).toBeGreaterThan(0);
      for (const source of sources) {
        expect(new URL(source.url).protocol, entry.id).toMatch(/^https?:$/u);
        expect(source.says.length, entry.id).toBeGreaterThan(3);
      }
      for (const period of [entry.period, ...(entry.phases ?? []).map((phase) => phase.period)]) {
        if (period !== undefined) expect(parseEdtf(period)?.type, `${entry.id} ${period}`).toBe("interval");
      }
      expect(entry.en, entry.id).toMatch(/^\S.*\S$/u);
      expect(entry.funder.length, entry.id).toBeGreaterThan(0);
      if (entry.state !== undefined) expect(getState(entry.state), entry.id).toBeDefined();
      if (entry.level === "Land") expect(entry.state, entry.id).toBeDefined();
      for (const related of [entry.partOf, entry.successor]) {
        if (related !== undefined) expect(ids, entry.id).toContain(related);
        expect(related).not.toBe(entry.id);
      }
    }
  });

  it("dates at least 60", () => {
    expect(PROGRAMMES.filter(({ period }) => period !== undefined).length).toBeGreaterThanOrEqual(60);
    expect(getProgrammeSources("unknown")).toEqual([]);
  });

  it("lets no successor begin before its predecessor", () => {
    for (const entry of PROGRAMMES) {
      const successor = PROGRAMMES.find((candidate) => candidate.id === entry.successor);
      const [before, after] = [entry.period, successor?.period];
      if (before === undefined || after === undefined) continue;
      expect((earliestDay(before) ?? "") < (latestDay(after) ?? "9999"), entry.id).toBe(true);
    }
  });

  it("finds each by every form of its name, and only it", () => {
    for (const entry of PROGRAMMES) {
      for (const { text } of programmeNameForms(entry))
        expect(lookupProgramme(text)?.id, text).toBe(entry.id);
    }
  });
});

describe("lookupProgramme", () => {
  it.each([
    ["„Lernen vor Ort“", "lernen-vor-ort"],
    ["Lernen\u00A0vor Ort", "lernen-vor-ort"],
    ["LvO", "lernen-vor-ort"],
    ["Lernen vor Ort (LvO)", "lernen-vor-ort"],
    ["Bundesprogramms „Lernen vor Ort“", "lernen-vor-ort"],
    ["Startchancen‑Programm", "startchancen"],
    ["Startchancen-Programms", "startchancen"],
    ["Startchancenprogramm", "startchancen"],
    ["ESF Plus-Programm „Bildungskommunen“", "bildungskommunen"],
    ["des Förderprogramms Bildung integriert", "bildung-integriert"],
    ["DigitalPakts Schule", undefined],
    ["Digitalpakts", "digitalpakt"],
    ["Demokratie leben!", "demokratie-leben"],
    ["Bundesprogramm „Demokratie leben!“", "demokratie-leben"],
    ["JUGEND STÄRKEN - Brücken in die Eigenständigkeit", "just-best"],
    ["Jugend stärken im Quartier", "justiq"],
    ["Schulerfolg sichern", "schulerfolg-sichern"],
    ["Haus der kleinen Forscher", "kinder-forschen"],
    ["RÜMSA", "ruemsa"],
    ["Investitionsprogramm Ganztagsausbau", "ganztagsausbau"],
    ["Initiative Bildungsketten", "bildungsketten"],
    ["Bildungs‑ und Teilhabepakets", "bildungspaket"],
    ["BiSS", "biss"],
    ["Kultur macht stark", "kultur-macht-stark"],
    ["Bildung integriert gestalten", undefined],
    ["biss", undefined],
    ["lvo", undefined],
    ["but", undefined],
    ["ti", undefined],
    ["Lernen", undefined],
    ["vor Ort lernen", undefined],
    ["Lernen vor Ort und anderswo", undefined],
    ["Förderprogramm", undefined],
    ["Programm", undefined],
    ["", undefined],
  ])("gives for %j %s", (text, id) => {
    expect(lookupProgramme(text)?.id).toBe(id);
  });
});

describe("createProgrammeLookup", () => {
  it("takes own programmes without a fork", () => {
    const own: ProgrammeEntry = {
      id: "seeklasse",
      name: "Seeklasse",
      aliases: ["Klassenzimmer am See"],
      abbreviations: ["SeK"],
      funder: ["Musterstiftung"],
      level: "Stiftung",
    };
    const lookup = createProgrammeLookup([...PROGRAMMES, own]);
    expect(lookup("Projekts „Klassenzimmer am See“")).toBe(own);
    expect(lookup("SeK")).toBe(own);
    expect(lookup("LvO")?.id).toBe("lernen-vor-ort");
    expect(lookupProgramme("Seeklasse")).toBeUndefined();
  });

  it("finds every programme in quotation marks, with its designation and in the genitive", () => {
    for (const { id, name } of PROGRAMMES) {
      expect(lookupProgramme(`„${name}“`)?.id, name).toBe(id);
      expect(lookupProgramme(`des Förderprogramms ${name}`)?.id, name).toBe(id);
      expect(lookupProgramme(name.replaceAll("-", "\u2011").replaceAll(" ", "\u00A0"))?.id, name).toBe(id);
      if (!/[sxz!.]$/u.test(name)) expect(lookupProgramme(`${name}s`)?.id, name).toBe(id);
    }
  });
});

describe("programmeNameForms", () => {
  it("says which forms need exact case or context", () => {
    const forms = Object.fromEntries(
      PROGRAMMES.flatMap(programmeNameForms).map(({ text, exactCase, needsContext }) => [
        text,
        `${exactCase ? "exact" : "any"}${needsContext ? " context" : ""}`,
      ]),
    );
    expect(forms).toMatchObject({
      "Lernen vor Ort": "any",
      LvO: "exact",
      TI: "exact context",
      REAB: "exact context",
      KIM: "exact context",
      BuT: "exact",
      "Frühe Hilfen": "any context",
      Bildungsregion: "any context",
      "Startchancen-Programm": "any",
    });
  });
});
