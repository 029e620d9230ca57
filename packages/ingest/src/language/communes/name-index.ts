import { COMMUNES, type CommuneEntry, communeBareForms, communeDesignatedForms } from "@bildungsprofil/core";
import { firstNameWord } from "../flat-text.js";

/** One written form of the name of a district or district-free city. */
export interface NameForm {
  readonly text: string;
  readonly entry: CommuneEntry;
  /** The name in the nominative as far as this form gives it: "Halle" for "Halles", else the full one. */
  readonly name: string;
  /** Whether the form by itself is the commune, and no ordinary word, personal name or landscape. */
  readonly safe: boolean;
  /** Whether the form only counts beside a designation: "EE" in "LK EE". */
  readonly needsDesignation: boolean;
}

const qualified = /[(/]| (?:an der|am|a\. ?d\.|a\.|im|i\. ?d\.|i\.|in der|vor der) ?\p{Lu}/u;
const designationWord = /^(?:\p{L}+\.?) (?=\P{Ll})/u;

/** The name in the nominative that a form stands for. */
function nominativeOf(entry: CommuneEntry, form: string): string {
  const short = [...entry.aliases, entry.name.replace(/ (?:\(|(?:an|am|im|in) ).*$/u, "")].filter(
    (name) => !qualified.test(name) && entry.name.startsWith(`${name} `),
  );
  return short.find((name) => form === name || form === `${name}s`) ?? entry.name;
}

function formsOf(entry: CommuneEntry): NameForm[] {
  const ownDesignation = /kreis|^Region |^Städteregion |^Regionalverband /iu.test(entry.name);
  const bare = communeBareForms(entry);
  if (entry.name.includes("-") && !ownDesignation) bare.push(`${entry.name}-Kreis`, `${entry.name}-Kreises`);
  const stripped = communeDesignatedForms(entry).map((form) => form.replace(designationWord, ""));
  const texts = new Map<string, boolean>();
  for (const text of stripped) texts.set(text, true);
  for (const text of bare) texts.set(text, false);
  const forms: NameForm[] = [];
  for (const [text, needsDesignation] of texts) {
    const form = {
      entry,
      name: nominativeOf(entry, text),
      safe: !entry.bareIsCommonWord || qualified.test(text),
      needsDesignation,
    };
    forms.push({ ...form, text });
    if (/\p{Ll}/u.test(text)) forms.push({ ...form, text: text.toUpperCase() });
    // "Landkreis Darmstadt – Dieburg"; without a designation it is the way from one town to the other
    if (/\p{Ll}-\p{Lu}/u.test(text))
      for (const dash of [" – ", " - "])
        forms.push({ ...form, text: text.replace(/-(?=\p{Lu})/gu, dash), needsDesignation: true });
  }
  return forms;
}

function buildIndex(): ReadonlyMap<string, readonly NameForm[]> {
  const index = new Map<string, NameForm[]>();
  for (const form of COMMUNES.flatMap(formsOf)) {
    const first = firstNameWord(form.text)?.word ?? form.text;
    const forms = index.get(first);
    if (forms) forms.push(form);
    else index.set(first, [form]);
  }
  for (const forms of index.values()) forms.sort((a, b) => b.text.length - a.text.length);
  return index;
}

const INDEX = /* @__PURE__ */ buildIndex();

/** What of the vocabulary is written at a place: the longest form, with every entry that has it. */
export interface NameHit {
  readonly end: number;
  readonly forms: readonly [NameForm, ...NameForm[]];
}

/**
 * Looks a name up that begins at `at` with the word `first`. The text must have plain hyphens and spaces
 * (`flattenText`).
 */
export function matchName(text: string, at: number, first: string): NameHit | undefined {
  const candidates = INDEX.get(first) ?? [];
  for (const { text: form } of candidates) {
    if (!text.startsWith(form, at) || !endsWord(text, at + form.length)) continue;
    const [head, ...rest] = candidates.filter((candidate) => candidate.text === form);
    return head && { end: at + form.length, forms: [head, ...rest] };
  }
  return undefined;
}

/** Whether no word goes on at this offset. */
export function endsWord(text: string, at: number): boolean {
  return !/^(?:[\p{L}\p{N}]|[-‑]\p{L}|@|\.\p{Ll}{2,3}(?!\p{L}))/u.test(text.slice(at, at + 5));
}
