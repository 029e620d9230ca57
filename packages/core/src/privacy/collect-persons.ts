import type { Entry, ExtractedDocument, Kind, Profile, Source, Statement } from "../model/index.js";
import { isMobile, mayNamePerson, namesOffice } from "./contacts.js";
import { nameFieldsOf } from "./personal-fields.js";

/** What can be listed, redacted and erased. */
export type PersonalSource = Profile | ExtractedDocument | readonly Statement[];

/** A value with its kind, of a statement or an entry; `around` is all that belongs to it. */
export interface Claim {
  readonly kind: Kind;
  readonly value: Readonly<Record<string, unknown>>;
}

/** What stands for a person in values. */
export const maskedName = "[Person]";
export const standIn = /^\[?Person(?:-[0-9a-f]{8})?\]?$/;

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  value as Readonly<Record<string, unknown>>;

export const isProfile = (data: PersonalSource): data is Profile => "entries" in data && !Array.isArray(data);
export const isDocument = (data: PersonalSource): data is ExtractedDocument =>
  "statements" in data && !Array.isArray(data);

/** The claims of the data: statements, entries, and what versions and conflicts say in their fields. */
export function claimsOf(data: PersonalSource): Claim[] {
  if (!isProfile(data)) {
    const statements = isDocument(data) ? data.statements : (data as readonly Statement[]);
    return statements.map(({ kind, value }) => ({ kind, value: record(value) }));
  }
  const claims: Claim[] = [];
  for (const [kind, entries] of Object.entries(data.entries) as [Kind, Entry[]][])
    for (const { value, versions } of entries) {
      claims.push({ kind, value: record(value) });
      for (const version of versions ?? [])
        claims.push({ kind, value: { ...record(value), [version.field]: version.value } });
    }
  for (const { kind, field, sides } of data.conflicts)
    for (const { value } of sides) claims.push({ kind, value: { [field]: value } });
  return claims;
}

const sourcesOf = (data: PersonalSource): readonly Source[] =>
  isProfile(data) ? data.sources : isDocument(data) ? [data.source] : [];

/** Names of the persons that the data tells of, sorted, each once. */
export function collectPersons(data: PersonalSource): string[] {
  const names = new Set<string>();
  for (const { kind, value } of claimsOf(data)) {
    for (const field of nameFieldsOf(kind)) {
      const name = value[field];
      if (field !== "honorific" && typeof name === "string") names.add(name);
    }
    const { label } = value;
    if ((kind === "phone" || kind === "email") && typeof label === "string" && mayNamePerson(label))
      names.add(label);
  }
  for (const { author } of sourcesOf(data))
    if (author !== undefined && !namesOffice(author))
      for (const name of author.split(/[;&]|,(?=.*,)|\s(?:und|and)\s/u))
        if (name.trim() !== "") names.add(name.trim());
  return [...names].filter((name) => !standIn.test(name)).sort();
}

/** Whether a phone number or mail address is a person's own, by its kind, its local part or its label. */
export function isPersonalContact({ kind, value }: Claim, isPerson: (text: string) => boolean): boolean {
  const { value: contact, type, label } = value;
  if ((kind !== "phone" && kind !== "email") || typeof contact !== "string") return false;
  if (typeof label === "string" && (mayNamePerson(label) || isPerson(label))) return true;
  if (kind === "phone") return type === "mobile" || isMobile(contact);
  const local = contact.slice(0, contact.indexOf("@"));
  return !namesOffice(local) || isPerson(local);
}
