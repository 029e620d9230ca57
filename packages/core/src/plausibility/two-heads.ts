import type { Statement, StatementOf } from "../model/index.js";
import { foldGerman } from "../vocabulary/fold.js";
import { type Doubt, ofKind } from "./rule.js";

type Person = StatementOf<"person">;

/** Offices that one person at a time holds in an authority; a Bürgermeister is one of many in a district. */
const heads: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["landrat", "Landrat"],
  ["landraetin", "Landrat"],
  ["oberbuergermeister", "Oberbürgermeister"],
  ["oberbuergermeisterin", "Oberbürgermeister"],
]);

/** Two persons whom one document calls head of the same authority, without “former” or “deputy”. */
export function checkTwoHeads(statements: readonly Statement[]): Doubt[] {
  const first = new Map<string, Person>();
  return ofKind(statements, "person").flatMap((statement) => {
    const { role, organisation, name } = statement.value;
    const head = role === undefined ? undefined : heads.get(foldGerman(role));
    if (head === undefined) return [];
    const source = statement.evidence[0]?.source ?? "";
    const key = JSON.stringify([source, head]);
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, statement);
      return [];
    }
    const elsewhere = organisation !== undefined && other.value.organisation !== undefined;
    if (familyName(name) === familyName(other.value.name)) return [];
    if (elsewhere && foldGerman(organisation) !== foldGerman(other.value.organisation ?? "")) return [];
    return {
      statement,
      message: `The document calls two persons ${head}: one of them may be a predecessor, or belong to another authority.`,
      expected: `one ${head}`,
      actual: "two persons",
    };
  });
}

function familyName(name: string): string {
  return foldGerman(name.split(/\s+/u).at(-1) ?? name);
}
