import type { Statement } from "../model/index.js";
import { latestDay } from "../time/index.js";
import { getCommune } from "../vocabulary/communes.js";
import { foldGerman } from "../vocabulary/fold.js";
import { type Doubt, ofKind } from "./rule.js";

/** Offices set up before their district was made of others: they were an office of one of these. */
export function checkOfficeBeforeCommune(statements: readonly Statement[]): Doubt[] {
  return ofKind(statements, "office").flatMap((statement) => {
    const { since } = statement.value;
    const founding = statement.about === undefined ? undefined : foundingOf(statement.about);
    const latest = since === undefined ? undefined : latestDay(since);
    if (
      since === undefined ||
      founding === undefined ||
      latest === undefined ||
      latest > founding.lastDayBefore
    )
      return [];
    return {
      statement,
      message: `The office is older than the district, which was made of ${founding.parts.join(", ")}: it may have been theirs.`,
      expected: `after ${founding.lastDayBefore}`,
      actual: since,
    };
  });
}

/** When a district came to be. One that kept its name, or that a single authority joined, existed before. */
function foundingOf(key: string): { readonly lastDayBefore: string; readonly parts: string[] } | undefined {
  const commune = getCommune(key);
  const name = foldGerman(commune?.name ?? "");
  const parts = commune?.predecessors ?? [];
  if (parts.length < 2 || parts.some((part) => foldGerman(part.name) === name)) return undefined;
  const lastDayBefore = parts.map(({ until }) => until).sort()[0];
  return lastDayBefore === undefined ? undefined : { lastDayBefore, parts: parts.map((part) => part.name) };
}
