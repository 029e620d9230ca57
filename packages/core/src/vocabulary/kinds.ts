import type { AgreementValue, MaterialValue, OrganisationValue } from "../model/values.js";
import { type Concept, splitList } from "./concept.js";
import {
  AGREEMENT_ROWS,
  BODY_ROWS,
  EVENT_ROWS,
  MATERIAL_ROWS,
  OFFICE_ROWS,
  ORGANISATION_ROWS,
} from "./kinds.data.js";

/** A kind of office, body, event, agreement, material or organisation. */
export interface KindEntry<V extends string = string> extends Concept {
  /** What the field `kind` of such a statement holds for it; absent where the model has no such field. */
  readonly value?: V;
}

function parseRows<V extends string>(rows: string): readonly KindEntry<V>[] {
  return rows
    .trim()
    .split("\n")
    .map((row) => {
      const [
        id = "",
        de = "",
        en = "",
        german = "",
        english = "",
        broader = "",
        value = "",
        definition = "",
      ] = row.split("|");
      return {
        id,
        de,
        en,
        synonyms: { de: splitList(german), en: splitList(english) },
        definition,
        ...(broader === "" ? {} : { broader }),
        ...(value === "" ? {} : { value: value as V }),
      };
    });
}

/** Units of an administration that look after education. */
export const OFFICE_KINDS: readonly KindEntry[] = /* @__PURE__ */ parseRows(OFFICE_ROWS);

/** Groups that meet, decide, advise or work together. */
export const BODY_KINDS: readonly KindEntry[] = /* @__PURE__ */ parseRows(BODY_ROWS);

/** Kinds of event. */
export const EVENT_KINDS: readonly KindEntry[] = /* @__PURE__ */ parseRows(EVENT_ROWS);

/** Agreements and resolutions, each with its value in the model. */
export const AGREEMENT_KINDS: readonly KindEntry<AgreementValue["kind"]>[] =
  /* @__PURE__ */ parseRows(AGREEMENT_ROWS);

/** Publications and documents, each with its value in the model. */
export const MATERIAL_KINDS: readonly KindEntry<NonNullable<MaterialValue["kind"]>>[] =
  /* @__PURE__ */ parseRows(MATERIAL_ROWS);

/** Kinds of organisation, each with its value in the model. */
export const ORGANISATION_KINDS: readonly KindEntry<NonNullable<OrganisationValue["kind"]>>[] =
  /* @__PURE__ */ parseRows(ORGANISATION_ROWS);
