import type { Statement } from "../model/index.js";
import { foldGerman } from "../vocabulary/fold.js";

/** Folds text so that two spellings of one name meet: marks and case gone, "Straße" as "Str.". */
export function normalise(text: string): string {
  return foldGerman(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/stra(ss|ß)e?(?!\p{L})/gu, "str")
    .trim();
}

/** Joins the parts that make a claim the same claim. */
const key = (...parts: readonly (string | number | undefined)[]): string =>
  parts.map((part) => (part === undefined ? "" : normalise(String(part)))).join("|");

/**
 * Key of what a statement speaks of: statements of one authority and kind with the same key become one entry.
 * Fields that may change over time (a placement, a role) are no part of it.
 */
export function identify(statement: Statement): string {
  switch (statement.kind) {
    case "commune":
      return statement.value.ags ?? key(statement.value.kind, statement.value.name);
    case "office":
    case "person":
    case "body":
    case "organisation":
      return key(statement.value.name);
    case "programme":
      return statement.value.programmeId ?? key(statement.value.name);
    case "address": {
      const { street, postalCode, city } = statement.value;
      return key(postalCode, street ?? city);
    }
    case "phone":
    case "email":
      return statement.value.value.toLowerCase();
    case "url":
      return statement.value.value
        .toLowerCase()
        .replace(/^https?:\/\//, "")
        .replace(/^www\./, "")
        .replace(/\/+$/, "");
    case "agreement":
      return key(
        statement.value.kind,
        statement.value.partner,
        statement.value.date ?? statement.value.since,
      );
    case "actionField":
    case "goal":
    case "measure":
    case "challenge":
    case "result":
      return key(statement.value.text);
    case "event":
      return key(statement.value.name, statement.value.ordinal, statement.value.date);
    case "milestone":
      return key(statement.value.date, statement.value.text);
    case "material":
      return key(statement.value.title);
    case "figure":
      return key(statement.value.value, statement.value.unit, statement.value.text);
    case "quote":
      return key(statement.value.text.slice(0, 80));
  }
}
