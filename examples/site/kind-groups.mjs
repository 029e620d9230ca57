import { describeEntry } from "./describe-entry.mjs";

/** @typedef {import("@bildungsprofil/core").Kind} Kind */
/** @typedef {"place" | "contact" | "programme" | "content" | "time"} KindGroup */

/** Groups of kinds that look alike in a text. @type {readonly KindGroup[]} */
export const groups = ["place", "programme", "content", "time", "contact"];

/** @type {Record<Kind, KindGroup>} */
const groupOfKind = {
  commune: "place",
  office: "place",
  person: "place",
  body: "place",
  organisation: "place",
  address: "contact",
  phone: "contact",
  email: "contact",
  url: "contact",
  programme: "programme",
  agreement: "programme",
  actionField: "content",
  goal: "content",
  measure: "content",
  challenge: "content",
  result: "content",
  quote: "content",
  event: "time",
  milestone: "time",
  material: "time",
  figure: "time",
};

/** @param {Kind | undefined} kind @returns {KindGroup} */
export const groupOf = (kind) => (kind === undefined ? "content" : groupOfKind[kind]);

/** What a statement says, in a line. @param {import("@bildungsprofil/core").Statement} statement @param {import("./wording.mjs").Wording} words */
export function describeStatement(statement, words) {
  return `${words.kind(statement.kind)}: ${titleOf(statement, words)}`;
}

/** The value of a statement, in a line. @param {import("@bildungsprofil/core").Statement} statement @param {import("./wording.mjs").Wording} words */
export function titleOf({ kind, value, evidence }, words) {
  const entry = /** @type {import("@bildungsprofil/core").Entry} */ ({ value, evidence });
  return describeEntry(kind, entry, words).title;
}
