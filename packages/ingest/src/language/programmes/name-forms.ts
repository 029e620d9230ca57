import { PROGRAMMES, type ProgrammeEntry, programmeNameForms } from "@bildungsprofil/core";
import { flattenText } from "../communes/name-index.js";

/** One written form of a programme's name. */
export interface ProgrammeForm {
  /** Lower case where case does not tell. */
  readonly text: string;
  readonly entry: ProgrammeEntry;
  readonly exactCase: boolean;
  /**
   * How much it says by itself. `alone`: it is the programme wherever it stands. `document`: an ordinary phrase too,
   * the programme once the document marks it as one. `marks`: only in quotation marks or after "Programm".
   */
  readonly needs: "alone" | "document" | "marks";
  /** What follows its first word, and that word without its ending, where it is an adjective: "Kommunal", "e". */
  readonly adjective?: { readonly stem: string; readonly rest: string };
  /** As the vocabulary spells it. */
  readonly spelled: string;
  /** Whether it ends in a word that a sentence may go on after: "Bildung integriert (gestalten)". */
  readonly open: boolean;
}

/** A form that is no ordinary phrase: named so itself, spelled like a name, or long. */
function isDistinct(text: string): boolean {
  return (
    /programm|initiative|projekt|gesetz|paket|stiftung|pakt|dekade/iu.test(text) ||
    /\p{Ll}\p{Lu}|\p{Lu}{3}|\p{N}|\p{L}-\p{Lu}/u.test(text) ||
    text.split(" ").length >= 4
  );
}

function buildForms(): ReadonlyMap<string, readonly ProgrammeForm[]> {
  const index = new Map<string, ProgrammeForm[]>();
  for (const entry of PROGRAMMES) {
    for (const { text, exactCase, needsContext } of programmeNameForms(entry)) {
      const flat = flattenText(text).replace(/[!.]$/u, "");
      const inflected = /^(?<stem>\p{Lu}\p{Ll}+(?:al|isch|lich|ig|iv|ell))(?:e|es|er)(?<rest> .+)$/u.exec(
        flat,
      )?.groups;
      const form: ProgrammeForm = {
        text: exactCase ? flat : flat.toLowerCase(),
        spelled: flat,
        entry,
        exactCase,
        ...(inflected
          ? { adjective: { stem: inflected.stem!.toLowerCase(), rest: inflected.rest!.toLowerCase() } }
          : {}),
        needs: needsContext ? "marks" : exactCase || isDistinct(flat) ? "alone" : "document",
        open: /(?:^| )\p{Ll}[\p{Ll}]*$/u.test(flat),
      };
      for (const first of new Set([
        firstPart(flat).toLowerCase(),
        form.adjective?.stem ?? firstPart(flat).toLowerCase(),
      ])) {
        const forms = index.get(first);
        if (forms) forms.push(form);
        else index.set(first, [form]);
      }
    }
  }
  for (const forms of index.values()) forms.sort((a, b) => b.text.length - a.text.length);
  return index;
}

const firstPart = (text: string): string => /^[\p{L}\p{N}²]+/u.exec(text)?.[0] ?? text;

const FORMS = /* @__PURE__ */ buildForms();

/** A form of the vocabulary at a place in the text. */
export interface ProgrammeHit {
  readonly form: ProgrammeForm;
  readonly start: number;
  /** Without a genitive ending. */
  readonly end: number;
  /** The name in the nominative, where its first word is an inflected adjective. */
  readonly name?: string;
}

const boundary = /[\p{L}\p{N}]/u;

/** Every form of the vocabulary in a flat text, none inside another. */
export function findForms(text: string): ProgrammeHit[] {
  const hits: ProgrammeHit[] = [];
  const lower = text.toLowerCase();
  // a text whose length changes in lower case has letters that no programme's name has
  const comparable = lower.length === text.length ? lower : text;
  const words = /[\p{L}\p{N}²]+/gu;
  let done = 0;
  for (let word = words.exec(comparable); word; word = words.exec(comparable)) {
    const start = word.index;
    if (start < done || (text[start - 1] === "-" && boundary.test(text[start - 2] ?? " "))) continue;
    const forms =
      FORMS.get(word[0].toLowerCase()) ?? FORMS.get(word[0].toLowerCase().replace(/(?:e[nsmr]|s|n)$/u, ""));
    const inflected = forms?.find(
      ({ adjective }) =>
        adjective !== undefined &&
        word![0].toLowerCase().startsWith(adjective.stem) &&
        /^e[nrms]?$/u.test(word![0].toLowerCase().slice(adjective.stem.length)) &&
        comparable.startsWith(adjective.rest, start + word![0].length) &&
        !boundary.test(text[start + word![0].length + adjective.rest.length] ?? " "),
    );
    if (inflected && comparable !== text) {
      done = start + word[0].length + inflected.adjective!.rest.length;
      hits.push({ form: inflected, start, end: done, name: inflected.spelled });
      continue;
    }
    const form = forms?.find((candidate) => {
      if (!(candidate.exactCase ? text : comparable).startsWith(candidate.text, start)) return false;
      if (
        !candidate.exactCase &&
        /\p{Lu}/u.test(candidate.entry.name[0] ?? "") &&
        !/[\p{Lu}\p{N}]/u.test(text[start]!)
      )
        return false;
      const rest = text.slice(start + candidate.text.length, start + candidate.text.length + 4);
      return !boundary.test(rest[0] ?? " ")
        ? !/^-\p{L}/u.test(rest) || /^-[PIV]/u.test(rest)
        : !candidate.exactCase && /^(?:s|es|n)(?![\p{L}\p{N}-])/u.test(rest);
    });
    if (!form) continue;
    done = start + form.text.length;
    hits.push({ form, start, end: done });
  }
  return hits;
}
