import type { Issue, Statement } from "../model/index.js";
import { earliestDay, latestDay } from "../time/index.js";
import { foldGerman, PROGRAMMES, type ProgrammeEntry } from "../vocabulary/index.js";
import { doubt } from "./doubt.js";

/** Agreements from before their partner began its work, as far as the vocabulary knows when that was. */
export function checkAgreements(statements: readonly Statement[]): Issue[] {
  return statements.flatMap((statement) => {
    if (statement.kind !== "agreement") return [];
    const { partner, since, date } = statement.value;
    const dated = since ?? date;
    const agency = partner === undefined ? undefined : findAgency(partner);
    const founded = agency?.period === undefined ? undefined : earliestDay(agency.period);
    const latest = dated === undefined ? undefined : latestDay(since ? dated.split("/")[0]! : dated);
    if (!agency || founded === undefined || latest === undefined || latest >= founded) return [];
    return [
      doubt(statement, {
        code: "plausibility/agreement-before-partner",
        message: `The agreement is older than its partner: “${agency.name}” began later. It may have been made with another agency first.`,
        expected: `${founded} or later`,
        actual: dated!,
      }),
    ];
  });
}

/** The programme whose agencies bear such a name, as a whole word: "REAB Brandenburg". */
function findAgency(partner: string): ProgrammeEntry | undefined {
  const name = ` ${foldGerman(partner).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  return PROGRAMMES.find(({ agencies }) =>
    agencies?.some((agency) => name.includes(` ${foldGerman(agency).replace(/[^\p{L}\p{N}]+/gu, " ")} `)),
  );
}
