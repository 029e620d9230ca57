// Written by scripts/calibrate.mjs; do not edit.

/** Of how many statements of a rule on the annotated fixtures how many are right: `[right, all]`. */
export const ruleCounts: Readonly<Record<string, readonly [number, number]>> = {};
