import { foldGerman } from "./fold.js";
import type { ProgrammeEntry } from "./programme.js";
import { PROGRAMMES } from "./programmes.js";

/** A way in which a text may write the name of a programme. */
export interface ProgrammeNameForm {
  readonly text: string;
  /** Whether only exactly this case means the programme (abbreviations). */
  readonly exactCase: boolean;
  /** Whether it is one only in quotation marks or beside "Programm", "Projekt", "Initiative" and the like. */
  readonly needsContext: boolean;
}

const QUOTATION_MARKS = /["'“”„‟‚‘’«»‹›]/gu;
const LEADING_DESIGNATION =
  /^(?:(?:das|dem|des|die|der|im) )?(?:(?:esf-plus-|esf plus-|esf-)?(?:bundes|landes|foerder|aktions|modell)?(?:programms?|projekts?|initiative|vorhabens?)(?: des bundes)? )+/u;

function makeKey(text: string): string {
  return foldGerman(text.replace(QUOTATION_MARKS, ""))
    .replace(LEADING_DESIGNATION, "")
    .replace(/&/gu, "und")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

function squeeze(text: string): string {
  return foldGerman(text).replace(/[^\p{L}\p{N}]+/gu, "");
}

function buildIndex(entries: readonly ProgrammeEntry[]): ReadonlyMap<string, ProgrammeEntry> {
  const index = new Map<string, ProgrammeEntry>();
  for (const entry of entries) {
    for (const name of [entry.name, ...entry.aliases]) {
      for (const key of [makeKey(name), squeeze(name)]) if (!index.has(key)) index.set(key, entry);
    }
  }
  return index;
}

/** Gives the programme that a text names: see {@link lookupProgramme}. */
export type ProgrammeLookup = (text: string) => ProgrammeEntry | undefined;

/**
 * Makes a lookup over a list of programmes, as for own ones: `createProgrammeLookup([...PROGRAMMES, ...own])`. Of
 * entries that share a name the first counts.
 */
export function createProgrammeLookup(entries: readonly ProgrammeEntry[]): ProgrammeLookup {
  const byName = buildIndex(entries);
  return (text) => {
    const exact = text.replace(QUOTATION_MARKS, "").trim();
    const byAbbreviation = entries.find(
      (entry) => entry.abbreviations?.includes(exact) || entry.needingContext?.includes(exact),
    );
    if (byAbbreviation !== undefined) return byAbbreviation;

    for (const candidate of [text, text.replace(/\s*\([^()]{1,20}\)\s*$/u, "")]) {
      const key = makeKey(candidate);
      const genitive = key.endsWith("s") ? byName.get(key.slice(0, -1)) : undefined;
      const found = byName.get(key) ?? byName.get(squeeze(candidate)) ?? genitive;
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/**
 * Finds the programme that a text names: by name, alias or former name, whatever the quotation marks, hyphens,
 * case or genitive, with or without "Bundesprogramm", "Förderprogramm" in front; by abbreviation in exact case;
 * by "Name (Abk.)". The whole text must be the name: "Bildung integriert gestalten" gives `undefined`.
 */
export const lookupProgramme: ProgrammeLookup = /* @__PURE__ */ createProgrammeLookup(PROGRAMMES);

/** Every surface form of a programme's name to search for in running text, with what each of them needs. */
export function programmeNameForms(entry: ProgrammeEntry): ProgrammeNameForm[] {
  const contextual = new Set(entry.needingContext);
  const names = new Set([entry.name, ...entry.aliases]);
  const abbreviations = new Set(entry.abbreviations);
  const forms: ProgrammeNameForm[] = [];
  for (const text of new Set([...names, ...abbreviations, ...contextual])) {
    const exactCase = !names.has(text) && (abbreviations.has(text) || !/\p{Ll}{3}/u.test(text));
    forms.push({ text, exactCase, needsContext: contextual.has(text) });
  }
  return forms;
}
