import { foldName, type NameToken, resolveEscapes, tokensOf } from "./name-tokens.js";

/** A place of a text that names a person. */
export interface PersonRange {
  readonly start: number;
  readonly end: number;
  /** Who it can be, as the list of names has them; empty for a person whom the list does not have. */
  readonly persons: readonly string[];
}

export interface PersonFinderOptions {
  /** Words that may be a family name and are something else here, such as the name of the town; taken only with a title. */
  readonly ordinary?: readonly string[];
  /** Finds persons that no list has, behind a title: "Frau Beispiel". Default: false */
  readonly unlisted?: boolean;
}

/** Finds persons in texts. */
export interface PersonFinder {
  /** In order, without overlap. `address` says that the text is an address, a file name or a key: small letters count. */
  find(text: string, address?: boolean): PersonRange[];
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(" ").map(foldName));
const salutations = /* @__PURE__ */ words("frau herr herrn fr hr");
const titles = /* @__PURE__ */ words(
  "dr prof professor professorin dres phil med jur rer nat pol habil dipl ing mag päd soz",
);
const particles = /* @__PURE__ */ words(
  "von vom zu zum zur van de der den dem del della di la le du al el bin ibn ten ter und",
);
/** What a name in front of a hyphen is the name of: no person. */
const institutions = /* @__PURE__ */ words(
  "straße str weg platz allee ring gasse ufer schule grundschule oberschule gesamtschule realschule gymnasium stiftung preis haus halle kolleg",
);
const genitives = ["s", "es", "ens", "sch", "sche", "schen", "scher", "sches"];

interface Form {
  /** Full names count in any case; a family name alone must be capitalised. */
  readonly full: boolean;
  readonly persons: Set<string>;
}

const isInitial = (token: NameToken, text: string): boolean =>
  token.folded.length === 1 && text[token.end] === ".";

/** Splits a name into given names and the words of the family name; "Müller, Anna" as "Anna Müller". */
function partsOf(name: string): { given: string[]; family: string[] } {
  const comma = name.indexOf(",");
  const ordered = comma < 0 ? name : `${name.slice(comma + 1)} ${name.slice(0, comma)}`;
  const tokens = tokensOf(ordered).filter(({ folded }) => !titles.has(folded) && !salutations.has(folded));
  // hyphens bind: the family name is the last word with all that is tied to it and the particles before it
  let first = tokens.length - 1;
  while (first > 0) {
    const [before, token] = [tokens[first - 1]!, tokens[first]!];
    if (
      !particles.has(before.folded) &&
      !/^[-\u2010\u2011'’]?$/u.test(ordered.slice(before.end, token.start))
    )
      break;
    first--;
  }
  return {
    given: tokens.slice(0, first).map(({ folded }) => folded),
    family: tokens.slice(first).map(({ folded }) => folded),
  };
}

/** Key of a name: equal whatever its title, order, case and spelling. */
export function personKey(name: string): string {
  const { given, family } = partsOf(name);
  return [...given, ...family].join(" ");
}

/** Whether two names can be one person's: the same family name, and given names that agree as far as they are there. */
export function mayBeSamePerson(left: string, right: string): boolean {
  const [a, b] = [partsOf(left), partsOf(right)];
  const families = [a, b].map(({ family }) => family.filter((token) => !particles.has(token)));
  if (!families[0]!.some((token) => families[1]!.includes(token))) return false;
  const [one, two] = [a.given[0], b.given[0]];
  return (
    one === undefined ||
    two === undefined ||
    one === two ||
    one === two.slice(0, 1) ||
    two === one.slice(0, 1)
  );
}

/** Makes a finder of persons by their names, whatever order, case, spelling and inflection a text has them in. */
export function makePersonFinder(
  names: Iterable<string>,
  { ordinary = [], unlisted = false }: PersonFinderOptions = {},
): PersonFinder {
  const forms = new Map<string, Form>();
  const givenNames = new Set<string>();
  let longest = 1;
  for (const name of names) {
    const { given, family } = partsOf(name);
    const add = (tokens: readonly string[], full: boolean): void => {
      const key = tokens.join("");
      if (key.length < 2) return;
      const form = forms.get(key);
      if (form) form.persons.add(name);
      if (!form || (full && !form.full)) forms.set(key, { full, persons: form?.persons ?? new Set([name]) });
      longest = Math.max(longest, tokens.length);
    };
    const core = family.filter((token) => !particles.has(token));
    const families = [family, core];
    for (const one of families) add(one, false);
    for (const one of core) if (one.length >= 3) add([one], false);
    const [first] = given;
    if (first === undefined) continue;
    for (const one of given) givenNames.add(one);
    for (const one of families)
      for (const front of [
        ...given.map((_, index) => given.slice(index)),
        [first],
        [first.slice(0, 1)],
        given.map((part) => part.slice(0, 1)),
      ]) {
        add([...front, ...one], true);
        add([...one, ...front], true);
      }
  }
  const kept = new Set(ordinary.flatMap((text) => tokensOf(text).map(({ folded }) => folded)));
  const tables = { forms, givenNames, kept, longest: Math.min(longest, 8), unlisted };
  return { find: (text, address = false) => findPersons(text, address, tables) };
}

interface Tables {
  readonly forms: ReadonlyMap<string, Form>;
  readonly givenNames: ReadonlySet<string>;
  readonly kept: ReadonlySet<string>;
  readonly longest: number;
  readonly unlisted: boolean;
}

function findPersons(written: string, address: boolean, tables: Tables): PersonRange[] {
  const text = resolveEscapes(written);
  const tokens = tokensOf(text);
  const near = (index: number): boolean => {
    const [token, next] = [tokens[index], tokens[index + 1]];
    return (
      token !== undefined &&
      next !== undefined &&
      /^[^\p{L}\p{N}]{0,4}$/u.test(text.slice(token.end, next.start))
    );
  };
  const ranges: PersonRange[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const match = longestMatch(tokens, index, near, text, address, tables);
    if (match) {
      const first = reachBack(tokens, index, near, text, tables);
      push(ranges, tokens[first]!.start, tokens[match.last]!.end, [...match.form.persons]);
      index = match.last;
    } else if (tables.unlisted && isTitle(tokens[index]!)) {
      const last = unlistedName(tokens, index, near, text);
      if (last === undefined) continue;
      push(ranges, tokens[index + 1]!.start, tokens[last]!.end, []);
      index = last;
    }
  }
  return ranges;
}

/** Adds a range; what overlaps the one before becomes one with it. */
function push(ranges: PersonRange[], start: number, end: number, persons: readonly string[]): void {
  const before = ranges.at(-1);
  if (before && start < before.end)
    ranges[ranges.length - 1] = {
      start: Math.min(start, before.start),
      end: Math.max(end, before.end),
      persons: [...new Set([...before.persons, ...persons])],
    };
  else ranges.push({ start, end, persons });
}

const isTitle = ({ folded }: NameToken): boolean => salutations.has(folded) || titles.has(folded);

type Near = (index: number) => boolean;

function longestMatch(
  tokens: readonly NameToken[],
  index: number,
  near: Near,
  text: string,
  address: boolean,
  { forms, kept, longest }: Tables,
): { readonly last: number; readonly form: Form } | undefined {
  let key = "";
  let found: { readonly last: number; readonly form: Form } | undefined;
  for (let last = index; last < tokens.length && last < index + longest; last++) {
    if (last > index && !near(last - 1)) break;
    key += tokens[last]!.folded;
    const form = formOf(key, forms);
    if (form && (form.full || standsAlone(tokens, index, last, text, address, kept))) found = { last, form };
  }
  return found;
}

/** The form under a folded name, also in the genitive and as an adjective: "Müllers", "Müllersche". */
function formOf(key: string, forms: ReadonlyMap<string, Form>): Form | undefined {
  const exact = forms.get(key);
  if (exact) return exact;
  for (const ending of genitives)
    if (key.endsWith(ending)) {
      const form = forms.get(key.slice(0, -ending.length));
      if (form) return form;
    }
  return undefined;
}

/** Whether a family name alone means the person: capitalised or in an address, and nothing else by that name. */
function standsAlone(
  tokens: readonly NameToken[],
  first: number,
  last: number,
  text: string,
  address: boolean,
  kept: ReadonlySet<string>,
): boolean {
  const token = tokens[first]!;
  const before = tokens[first - 1];
  if (before && isTitle(before) && /^[.\s]{1,3}$/u.test(text.slice(before.end, token.start))) return true;
  if (kept.has(token.folded)) return false;
  const next = tokens[last + 1];
  if (
    next &&
    institutions.has(next.folded) &&
    /^[-\u2010\u2011]$/u.test(text.slice(tokens[last]!.end, next.start))
  )
    return false;
  return (
    token.capital ||
    address ||
    /[@/\\_=.-]/u.test(text[token.start - 1] ?? "") ||
    /[@/\\_=]/u.test(text[tokens[last]!.end] ?? "")
  );
}

/** The first of the titles, initials and given names before a name. */
function reachBack(
  tokens: readonly NameToken[],
  index: number,
  near: Near,
  text: string,
  { givenNames }: Tables,
): number {
  let first = index;
  for (let at = index - 1; at >= Math.max(0, index - 5) && near(at); at--) {
    const token = tokens[at]!;
    if (titles.has(token.folded) || givenNames.has(token.folded) || isInitial(token, text)) first = at;
    else if (particles.has(token.folded)) continue;
    // one more given name, which the list of names does not have, may stand between
    else if (!token.capital || salutations.has(token.folded) || at < first - 1) break;
  }
  return first;
}

/** The last token of a name behind a title: at most two capitalised words, what is tied by a hyphen counting as one. */
function unlistedName(
  tokens: readonly NameToken[],
  title: number,
  near: Near,
  text: string,
): number | undefined {
  let last: number | undefined;
  let names = 0;
  for (let at = title + 1; at < tokens.length && near(at - 1); at++) {
    const token = tokens[at]!;
    const gap = text.slice(tokens[at - 1]!.end, token.start);
    const tied = last !== undefined && /^[-\u2010\u2011'’]$/u.test(gap);
    if (!tied && !/^[.\s]{1,3}$/u.test(gap)) break;
    if (isTitle(token) || isInitial(token, text)) continue;
    if (particles.has(token.folded) && !token.capital) {
      // "Herr der Lage", "Frau und Beruf"
      if (at === title + 1 && /^(?:de[rmn]|und)$/.test(token.folded)) return undefined;
      continue;
    }
    if (!token.capital || (!tied && names === 2)) break;
    if (!tied && last !== undefined && /\./.test(gap)) break;
    last = at;
    if (!tied) names++;
  }
  return last;
}
