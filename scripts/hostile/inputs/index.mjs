import { pdfInputs } from "./pdf.mjs";
import { textInputs } from "./text.mjs";
import { xmlInputs } from "./xml.mjs";
import { zipInputs } from "./zip.mjs";

/** All hostile documents, in the order of their numbers; files (39) and processes (40) have benches of their own. */
export const hostileInputs = [...textInputs, ...pdfInputs, ...zipInputs, ...xmlInputs].sort(
  (a, b) => Number.parseInt(a.id, 10) - Number.parseInt(b.id, 10) || (a.id < b.id ? -1 : 1),
);
