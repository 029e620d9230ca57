// Stands in the folder in which the code of the pages runs: `check` compares what an example gives with what it says.
export const state = {
  checks: 0,
  check: (
    /** @type {unknown} */ _actual,
    /** @type {unknown} */ _expected,
    /** @type {number} */ _line,
  ) => {},
};

/** @param {unknown} actual @param {unknown} expected @param {number} line Of the page. */
export function check(actual, expected, line) {
  state.checks++;
  state.check(actual, expected, line);
}
