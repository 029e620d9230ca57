/**
 * Prints what was measured as a table, and says by the exit code whether all goals are met.
 * @param {string} title
 * @param {readonly { what: string, value: string | number, goal?: string, isMet?: boolean }[]} rows
 */
export function printTable(title, rows) {
  console.log(`\n| ${title} | value | goal | |\n| --- | ---: | --- | --- |`);
  for (const { what, value, goal = "", isMet } of rows)
    console.log(`| ${what} | ${value} | ${goal} | ${isMet === undefined ? "" : isMet ? "met" : "MISSED"} |`);
  if (rows.some(({ isMet }) => isMet === false)) process.exitCode = 1;
}
