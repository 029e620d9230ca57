import { type Evidence, type Kind, type PersonalData, valueSchemas } from "../model/index.js";
import { collectPersons, isPersonalContact, isProfile, type PersonalSource } from "./collect-persons.js";
import { makePersonFinder } from "./person-finder.js";
import { codeFields, personalDataOf } from "./personal-fields.js";

/** A place of the data that tells of a person. */
export interface PersonalDatum {
  /** Where it stands: JSON Pointer (RFC 6901) from the root, such as `/entries/person/0/value/name`. */
  readonly path: string;
  /** What it is: a name, a contact of a person's own, or words in which a person is named. */
  readonly data: PersonalData;
  /** Kind of the entry or statement that it belongs to; absent outside of them. */
  readonly kind?: Kind;
  readonly text: string;
  /** Who is named, as the data itself has the names; empty for a contact. */
  readonly persons: readonly string[];
  /** The words behind the value; empty for what is not stated but written, such as a file name. */
  readonly evidence: readonly Evidence[];
}

/** Where the walk is. */
interface Around {
  readonly kind?: Kind;
  readonly evidence: readonly Evidence[];
}

/**
 * All places that tell of persons, in the order of the data: fields that the schema marks with `x-pii`, and every text in
 * which a person of the data is named. For the answer to a person who asks what is stored.
 */
export function listPersonalData(data: PersonalSource): PersonalDatum[] {
  const finder = makePersonFinder(collectPersons(data), {
    ordinary: isProfile(data) ? [data.commune.name] : [],
  });
  const found: PersonalDatum[] = [];
  const namesIn = (text: string): string[] => [
    ...new Set(finder.find(text, true).flatMap(({ persons }) => persons)),
  ];
  const visit = (value: unknown, path: string, field: string, around: Around, owner: object): void => {
    if (typeof value === "string") {
      if (codeFields.has(field) || /^[0-9a-f]{16,64}$/.test(value)) return;
      const isValue = /\/value\/[^/]+$/.test(path) && around.kind !== undefined;
      const marked = isValue && around.kind ? personalDataOf(around.kind, field) : undefined;
      const persons =
        finder.find(value, isValue ? marked !== "text" : field !== "quote" && field !== "text").length > 0
          ? namesIn(value)
          : [];
      const isContact =
        marked === "contact" &&
        around.kind !== undefined &&
        isPersonalContact(
          { kind: around.kind, value: owner as Record<string, unknown> },
          (text) => namesIn(text).length > 0,
        );
      const what =
        marked === "name" ? "name" : isContact ? "contact" : persons.length > 0 ? "text" : undefined;
      if (what !== undefined)
        found.push({
          path,
          data: what,
          ...(around.kind === undefined ? {} : { kind: around.kind }),
          text: value,
          persons,
          evidence: around.evidence,
        });
      return;
    }
    if (value === null || typeof value !== "object") return;
    const { kind, evidence } = value as { kind?: unknown; evidence?: readonly Evidence[] };
    const inside: Around = {
      ...(around.kind === undefined ? {} : { kind: around.kind }),
      ...(typeof kind === "string" && kind in valueSchemas ? { kind: kind as Kind } : {}),
      evidence: Array.isArray(evidence) ? evidence : around.evidence,
    };
    for (const [key, content] of Object.entries(value))
      visit(
        content,
        `${path}/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`,
        key,
        path === "/entries" ? { ...inside, kind: key as Kind } : inside,
        value,
      );
  };
  visit(data, "", "", { evidence: [] }, {});
  return found;
}
