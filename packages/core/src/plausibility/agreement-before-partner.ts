import type { Statement } from "../model/index.js";
import { earliestDay, latestDay, startOf } from "../time/index.js";
import { foldGerman } from "../vocabulary/fold.js";
import type { ProgrammeEntry } from "../vocabulary/programme.js";
import { type Doubt, ofKind } from "./rule.js";

/** Agreements from before their partner began its work, as far as the vocabulary knows when that was. */
export function checkAgreementBeforePartner(
  statements: readonly Statement[],
  programmes: readonly ProgrammeEntry[],
): Doubt[] {
  return ofKind(statements, "agreement").flatMap((statement) => {
    const { partner, since, date } = statement.value;
    const dated = since ?? date;
    const agency = partner === undefined ? undefined : findAgency(partner, programmes);
    const founded = agency?.period === undefined ? undefined : earliestDay(agency.period);
    const start = dated === undefined ? undefined : startOf(dated);
    const latest = start === undefined ? undefined : latestDay(start);
    if (!agency || dated === undefined || founded === undefined || latest === undefined || latest >= founded)
      return [];
    return {
      statement,
      message: `The agreement is older than its partner: “${agency.name}” began later. It may have been made with another agency first.`,
      expected: `${founded} or later`,
      actual: dated,
    };
  });
}

/** The programme whose agencies bear such a name, as a whole word: "REAB Brandenburg". */
function findAgency(partner: string, programmes: readonly ProgrammeEntry[]): ProgrammeEntry | undefined {
  const name = asWords(partner);
  return programmes.find(({ agencies }) => agencies?.some((agency) => name.includes(asWords(agency))));
}

function asWords(text: string): string {
  return ` ${foldGerman(text).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
}
