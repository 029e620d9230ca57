/**
 * What came of one hostile input.
 * @typedef {object} Attempt
 * @property {string} id number of the attack
 * @property {string} what it is
 * @property {number} [bytes]
 * @property {string} outcome
 * @property {number} milliseconds
 * @property {number} [mebibytes] most memory of the process
 * @property {readonly string[]} faults
 */

/** All attempts as one table, in the order of their numbers. @param {readonly Attempt[]} attempts */
export function printAttacks(attempts) {
  const rows = [...attempts]
    .sort((a, b) => Number.parseInt(a.id, 10) - Number.parseInt(b.id, 10) || (a.id < b.id ? -1 : 1))
    .map(
      ({ id, what, bytes = "", outcome, milliseconds, mebibytes, faults }) =>
        `| ${id} | ${what} | ${bytes} | ${outcome} | ${Math.round(milliseconds)} | ${mebibytes === undefined ? "" : Math.round(mebibytes)} | ${faults.join("; ") || "as expected"} |`,
    );
  return [
    "| # | input | bytes | outcome | ms | MiB | |",
    "| --- | --- | ---: | --- | ---: | ---: | --- |",
    ...rows,
  ].join("\n");
}
