import type { Entry, Evidence, ExtractedDocument, Kind, Profile, Source, Statement } from "../model/index.js";
import {
  type Claim,
  claimsOf,
  collectPersons,
  isDocument,
  isPersonalContact,
  isProfile,
  maskedName,
  type PersonalSource,
  standIn,
} from "./collect-persons.js";
import { findContacts, isMobile } from "./contacts.js";
import { foldName } from "./name-tokens.js";
import { makePersonFinder, type PersonFinder } from "./person-finder.js";
import { codeFields, nameFieldsOf, personalDataOf } from "./personal-fields.js";

export interface RedactOptions {
  /**
   * `redacted`: persons are masked. `pseudonymous`: each has the name that `pseudonym` gives. `public`: names stay, mobile
   * numbers go. Default: `redacted`
   */
  readonly policy?: "public" | "pseudonymous" | "redacted";
  /** Gives a person's pseudonym; see `makePseudonyms`. Needed for the policy `pseudonymous`. */
  readonly pseudonym?: (name: string) => string;
  /** Names of persons who stay, such as holders of a public office. */
  readonly keep?: readonly string[];
}

/** What a redaction does with texts and values. */
export interface Redaction {
  readonly finder: PersonFinder;
  /** Whether contacts that are nobody's in particular but no office's go too. */
  readonly contacts: boolean;
  readonly numbers: ReadonlySet<string>;
  /** Whether a name in a field of names goes. */
  goes(name: string): boolean;
  /** What stands for a person in a value; `undefined`: one of several, or of none in the list. */
  label(person: string | undefined): string;
  /** Whether a statement or entry goes as a whole. */
  drops(claim: Claim): boolean;
}

/**
 * A copy without the persons: their names are masked in values, keys, quotations, texts, titles, addresses, file names and
 * issues; contacts of their own go with their entries. Functions and offices stay.
 *
 * In quotations and in the text of a document every code unit of a name becomes `█`, so that all offsets hold and
 * `text.slice(start, end) === quote` in the redacted document; in values and titles a name becomes `[Person]` or the
 * pseudonym. What is redacted is a valid profile, document or statement. Throws a TypeError for the policy `pseudonymous`
 * without `pseudonym`.
 */
export function redact<T extends PersonalSource>(data: T, options: RedactOptions = {}): T {
  const { policy = "redacted", pseudonym, keep = [] } = options;
  if (policy === "pseudonymous" && !pseudonym)
    throw new TypeError("The policy pseudonymous needs a pseudonym.");
  const kept = new Set(keep.map(foldName));
  const persons = policy === "public" ? [] : collectPersons(data).filter((name) => !kept.has(foldName(name)));
  const finder = makePersonFinder(persons, {
    ordinary: isProfile(data) ? [data.commune.name] : [],
    unlisted: policy !== "public" && keep.length === 0,
  });
  const isPerson = (text: string): boolean => finder.find(text, true).length > 0;
  const drops = (claim: Claim): boolean =>
    policy === "public"
      ? claim.kind === "phone" && (claim.value.type === "mobile" || isMobile(String(claim.value.value)))
      : isPersonalContact(claim, isPerson);
  return applyRedaction(data, {
    finder,
    contacts: policy !== "public",
    numbers: numbersOf(data, drops),
    goes: (name) => policy !== "public" && !kept.has(foldName(name)) && !standIn.test(name),
    label: (person) => (person !== undefined && pseudonym ? pseudonym(person) : maskedName),
    drops,
  });
}

/** The phone numbers that go: of claims that go and of none that stays. */
export function numbersOf(data: PersonalSource, drops: (claim: Claim) => boolean): Set<string> {
  const phones = claimsOf(data).filter(({ kind }) => kind === "phone");
  const stay = new Set(phones.filter((claim) => !drops(claim)).map(({ value }) => value.value));
  return new Set(
    phones.filter(({ value }) => !stay.has(value.value)).map(({ value }) => String(value.value)),
  );
}

/** Fields in which names stand in small letters and without spaces. */
const addresses = /* @__PURE__ */ new Set(["url", "name", "author", "entry", "keys", "source", "id"]);

/** Applies a redaction; the argument stays as it is. */
export function applyRedaction<T extends PersonalSource>(data: T, redaction: Redaction): T {
  if (isProfile(data)) return redactProfile(data, redaction) as T;
  if (isDocument(data)) return redactDocument(data, redaction) as T;
  return redactStatements(data as readonly Statement[], redaction) as unknown as T;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** What of a text goes, in order, without overlap. */
function placesOf(text: string, address: boolean, { finder, contacts, numbers, label }: Redaction): Place[] {
  const places: Place[] = finder.find(text, address).map(({ start, end, persons }) => ({
    start,
    end,
    label: label(persons.length === 1 ? persons[0] : undefined),
  }));
  if (contacts || numbers.size > 0)
    for (const range of findContacts(text, numbers)) {
      const isLocal = text[range.end] === "@" || /^\s?[([]/u.test(text.slice(range.end, range.end + 2));
      if (contacts || !isLocal) places.push({ ...range, label: isLocal ? "person" : "[…]" });
    }
  places.sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Place[] = [];
  for (const place of places) {
    const last = merged.at(-1);
    if (last && place.start < last.end)
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, place.end) };
    else merged.push(place);
  }
  return merged;
}

function replace(
  text: string,
  address: boolean,
  redaction: Redaction,
  write: (place: Place) => string,
): string {
  let result = "";
  let from = 0;
  for (const place of placesOf(text, address, redaction)) {
    result += text.slice(from, place.start) + write(place);
    from = place.end;
  }
  return result + text.slice(from);
}

/** Masks a text without changing its length. */
const mask = (text: string, redaction: Redaction): string =>
  replace(text, false, redaction, ({ start, end }) => "█".repeat(end - start));

/** Any data with the persons gone from its texts; `ids` gives the new keys of entries. */
function sweep(data: unknown, redaction: Redaction, field = "", ids?: (id: string) => string): unknown {
  if (typeof data === "string") {
    // The key of an entry is renewed with the entry.
    if (codeFields.has(field) || field === "id" || /^[0-9a-f]{16,64}$/.test(data)) return data;
    if (field === "quote") return mask(data, redaction);
    if (field === "entry" && ids) return ids(data);
    return replace(data, addresses.has(field), redaction, ({ label }) => label);
  }
  if (Array.isArray(data)) return data.map((item: unknown) => sweep(item, redaction, field, ids));
  if (data === null || typeof data !== "object") return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]: [string, unknown]) => [key, sweep(value, redaction, key, ids)]),
  );
}

/** A value without the persons: fields of names become the label, other texts are swept. */
function redactValue(kind: Kind, value: object, redaction: Redaction): Record<string, unknown> {
  if (kind === "commune") return { ...value };
  const names = nameFieldsOf(kind);
  const { name } = value as { name?: unknown };
  const stays = typeof name === "string" && !redaction.goes(name);
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, content]: [string, unknown]) => {
      if (field === "honorific" && stays) return [[field, content]];
      const redacted = redactField(kind, field, content, redaction, names);
      return redacted === undefined ? [] : [[field, redacted]];
    }),
  );
}

function redactField(
  kind: Kind,
  field: string,
  content: unknown,
  redaction: Redaction,
  names = nameFieldsOf(kind),
): unknown {
  // a contact that stays is an office's
  if (personalDataOf(kind, field) === "contact") return content;
  if (typeof content !== "string" || !names.includes(field)) {
    const isAddress = kind === "url" && field === "value";
    return isAddress && typeof content === "string"
      ? replace(content, true, redaction, ({ label }) => label)
      : sweep(content, redaction, field === "name" ? "" : field);
  }
  if (field === "honorific") return undefined;
  return redaction.goes(content) ? redaction.label(content) : content;
}

function redactEvidence(evidence: readonly Evidence[], redaction: Redaction): Evidence[] {
  return sweep(evidence, redaction) as Evidence[];
}

function redactStatements(statements: readonly Statement[], redaction: Redaction): Statement[] {
  return statements
    .filter(({ kind, value }) => !redaction.drops({ kind, value: value as Record<string, unknown> }))
    .map((statement) => {
      const { value, evidence, ...rest } = statement;
      return {
        ...(sweep(rest, redaction) as object),
        value: redactValue(statement.kind, value, redaction),
        evidence: redactEvidence(evidence, redaction),
      } as unknown as Statement;
    });
}

function redactDocument(document: ExtractedDocument, redaction: Redaction): ExtractedDocument {
  const { source, text, layers, statements, issues } = document;
  const masked = mask(text, redaction);
  return {
    source: redactSource(source, redaction),
    text: masked,
    ...(layers === undefined ? {} : { layers }),
    statements: redactStatements(statements, redaction).map((statement) => ({
      ...statement,
      // the text decides, so that each quotation is still a slice of it
      evidence: statement.evidence.map((one) => ({
        ...one,
        quote: one.end <= masked.length ? masked.slice(one.start, one.end) : one.quote,
      })),
    })) as Statement[],
    issues: sweep(issues, redaction) as ExtractedDocument["issues"],
  };
}

/** A source without the persons; an author who is one goes. */
function redactSource(source: Source, redaction: Redaction): Source {
  const { author, ...redacted } = sweep(source, redaction) as Source;
  return author === source.author && author !== undefined ? { ...redacted, author } : redacted;
}

function redactProfile(profile: Profile, redaction: Redaction): Profile {
  const renamed = new Map<string, string>();
  const newId = (kind: string, id: string): string => renamed.get(`${kind} ${id}`) ?? id;
  const entries = {} as Record<Kind, Entry[]>;
  const dropped = new Set<string>();
  for (const [kind, all] of Object.entries(profile.entries) as [Kind, Entry[]][]) {
    const taken = new Set(all.map(({ id }) => id));
    const stay = all.filter(({ id, value }) => {
      const drops = redaction.drops({ kind, value: value as Record<string, unknown> });
      if (drops) dropped.add(`${kind} ${id}`);
      return !drops;
    });
    for (const { id, value } of stay) {
      const isNamed = nameFieldsOf(kind).some((field) => {
        const name = (value as Record<string, unknown>)[field];
        return field !== "honorific" && typeof name === "string" && redaction.goes(name);
      });
      if (!isNamed && placesOf(id, true, redaction).length === 0) continue;
      let number = 1;
      while (taken.has(`${kind}-${number}`)) number++;
      taken.add(`${kind}-${number}`);
      renamed.set(`${kind} ${id}`, `${kind}-${number}`);
    }
    entries[kind] = stay.map((entry) => redactEntry(kind, entry, newId(kind, entry.id), redaction));
  }
  const { commune, timeline, conflicts, sources, issues, entries: _, ...rest } = profile;
  const stays = ({ kind, entry }: { kind: Kind; entry: string }): boolean => !dropped.has(`${kind} ${entry}`);
  return {
    ...(sweep(rest, redaction) as typeof rest),
    commune,
    entries: entries as unknown as Profile["entries"],
    timeline: timeline
      .filter(stays)
      .map((item) => sweep(item, redaction, "", (id) => newId(item.kind, id)) as Profile["timeline"][number]),
    conflicts: conflicts.filter(stays).map((conflict) => {
      const { sides, ...more } = conflict;
      return {
        ...(sweep(more, redaction, "", (id) => newId(conflict.kind, id)) as typeof more),
        sides: sides.map((side) => ({
          ...side,
          value: redactField(conflict.kind, conflict.field, side.value, redaction) ?? maskedName,
          evidence: redactEvidence(side.evidence, redaction),
        })),
      };
    }),
    sources: sources.map((source) => redactSource(source, redaction)),
    issues: sweep(issues, redaction) as Profile["issues"],
  };
}

function redactEntry(kind: Kind, entry: Entry, id: string, redaction: Redaction): Entry {
  const { value, evidence, versions, identity, ...rest } = entry;
  return {
    ...(sweep(rest, redaction) as typeof rest),
    id,
    value: redactValue(kind, value, redaction) as unknown as Entry["value"],
    evidence: redactEvidence(evidence, redaction),
    ...(versions === undefined
      ? {}
      : {
          versions: versions.map((version) => ({
            ...version,
            value: redactField(kind, version.field, version.value, redaction) ?? maskedName,
            evidence: redactEvidence(version.evidence, redaction),
          })),
        }),
    // the keys of persons are their names
    ...(identity === undefined || id !== entry.id
      ? {}
      : { identity: sweep(identity, redaction) as NonNullable<Entry["identity"]> }),
  };
}
