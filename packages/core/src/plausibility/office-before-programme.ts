import type { Statement } from "../model/index.js";
import { earliestDay, latestDay } from "../time/index.js";
import { foldGerman } from "../vocabulary/fold.js";
import type { ProgrammeEntry } from "../vocabulary/programme.js";
import { type Doubt, ofKind } from "./rule.js";

/** Programmes that paid for setting up education management, and so for most of the offices. */
const founding: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "lernen-vor-ort",
  "bildung-integriert",
  "bildungskommunen",
]);

/**
 * Offices that bear the name of a programme and are older than it; and, as something to look at, offices that are older
 * than the first participation of the commune in a programme that set up education management.
 */
export function checkOfficeBeforeProgramme(
  statements: readonly Statement[],
  programmes: readonly ProgrammeEntry[],
): Doubt[] {
  const offices = ofKind(statements, "office").filter(({ value: { since } }) => since !== undefined);
  if (offices.length === 0) return [];
  const first = firstParticipation(statements);
  // a single word may be part of any name
  const names = programmes.flatMap((programme) =>
    programme.name.includes(" ") ? [{ programme, folded: foldGerman(programme.name) }] : [],
  );
  return offices.flatMap((statement) => {
    const { name, since } = statement.value;
    const latest = since === undefined ? undefined : latestDay(since);
    if (since === undefined || latest === undefined) return [];
    const office = foldGerman(name);
    const namesake = names.find(({ folded }) => office.includes(folded))?.programme;
    const began = namesake?.period === undefined ? undefined : earliestDay(namesake.period);
    if (namesake && began !== undefined && latest < began)
      return {
        statement,
        message: `The office is older than the programme “${namesake.name}” that it is named after: it had another name, or the year is wrong.`,
        expected: `${began} or later`,
        actual: since,
      };
    if (first === undefined || latest >= first.start) return [];
    return {
      statement,
      severity: "info",
      message: `The office is older than the commune's first programme for education management, “${first.name}”: it may be that of a predecessor.`,
      expected: `${first.start} or later`,
      actual: since,
    };
  });
}

function firstParticipation(
  statements: readonly Statement[],
): { readonly name: string; readonly start: string } | undefined {
  return ofKind(statements, "programme")
    .flatMap(({ value: { name, programmeId, period } }) => {
      const start = period === undefined ? undefined : earliestDay(period);
      return founding.has(programmeId ?? "") && start !== undefined ? [{ name, start }] : [];
    })
    .sort((a, b) => (a.start < b.start || (a.start === b.start && a.name < b.name) ? -1 : 1))[0];
}
