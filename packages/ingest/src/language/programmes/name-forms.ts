import { type ProgrammeEntry, programmeNameForms } from "@bildungsprofil/core";
import { flattenText } from "../flat-text.js";

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

/** Written forms by their first word, lower case; the longest form first. */
export type ProgrammeForms = ReadonlyMap<string, readonly ProgrammeForm[]>;

/** "Koordinierung" is also written "Koordination". */
function withVariant<Form extends { readonly text: string }>(form: Form): Form[] {
  const text = form.text.replace("Koordinierung", "Koordination");
  return text === form.text ? [form] : [form, { ...form, text }];
}

/** All forms of the names of programmes. */
export function listProgrammeForms(entries: readonly ProgrammeEntry[]): ProgrammeForms {
  const index = new Map<string, ProgrammeForm[]>();
  for (const entry of entries) {
    for (const { text, exactCase, needsContext } of programmeNameForms(entry).flatMap(withVariant)) {
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

/** A form of the vocabulary at a place in the text. */
export interface ProgrammeHit {
  readonly form: ProgrammeForm;
  readonly start: number;
  /** Without a genitive ending. */
  readonly end: number;
  /** The name in the nominative, where its first word is an inflected adjective. */
  readonly name?: string;
}

/** A flat text in both cases; they have the same length, so that offsets count in both. */
interface Cased {
  readonly text: string;
  readonly lower: string;
}

/** Every form of the vocabulary in a flat text, none inside another. */
export function findForms(text: string, known: ProgrammeForms): ProgrammeHit[] {
  const folded = text.toLowerCase();
  // lower case changes the length of letters that no programme's name has
  const cased: Cased = { text, lower: folded.length === text.length ? folded : text };
  const hits: ProgrammeHit[] = [];
  const words = /[\p{L}\p{N}²]+/gu;
  let done = 0;
  for (let match = words.exec(cased.lower); match; match = words.exec(cased.lower)) {
    const [word] = match;
    const start = match.index;
    if (start < done || (text[start - 1] === "-" && wordPart.test(text[start - 2] ?? " "))) continue;
    const hit =
      readForm(known.get(word) ?? [], cased, start, word) ??
      (word.length > 4 ? readForm(known.get(word.replace(ending, "")) ?? [], cased, start, word) : undefined);
    if (!hit) continue;
    done = hit.end;
    hits.push(hit);
  }
  return hits;
}

const wordPart = /[\p{L}\p{N}]/u;
const ending = /(?:e[nsmr]|s|n)$/u;

function readForm(
  forms: readonly ProgrammeForm[],
  { text, lower }: Cased,
  start: number,
  word: string,
): ProgrammeHit | undefined {
  for (const form of forms) {
    const { adjective, exactCase, entry } = form;
    if (adjective && /^e[nrms]?$/u.test(word.slice(adjective.stem.length))) {
      const end = start + word.length + adjective.rest.length;
      const isWhole =
        lower.startsWith(adjective.rest, start + word.length) && !wordPart.test(text[end] ?? " ");
      if (isWhole && /\p{Lu}/u.test(text.slice(start + word.length, end)))
        return { form, start, end, name: form.spelled };
    }
    if (!(exactCase ? text : lower).startsWith(form.text, start)) continue;
    if (!exactCase && /^\p{Lu}/u.test(entry.name) && !/[\p{Lu}\p{N}]/u.test(text[start]!)) continue;
    const end = start + form.text.length;
    const rest = text.slice(end, end + 4);
    const isWhole = wordPart.test(rest[0] ?? " ")
      ? !exactCase && /^(?:s|es|n)(?![\p{L}\p{N}-])/u.test(rest)
      : !/^-\p{L}/u.test(rest) || /^-[PIV]/u.test(rest);
    if (isWhole) return { form, start, end };
  }
  return undefined;
}
