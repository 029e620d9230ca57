import { binary } from "./binary.js";
import { docx } from "./docx.js";
import { html } from "./html.js";
import { legacy } from "./legacy.js";
import { mail } from "./mail.js";
import { markdown } from "./markdown.js";
import { odp } from "./odp.js";
import { odt } from "./odt.js";
import { pdf } from "./pdf.js";
import { pptx } from "./pptx.js";
import type { Reader } from "./reader.js";
import { text } from "./text.js";

/**
 * The registry, in the order of asking: containers and signatures first, then what its first lines tell, then what is
 * no text; Markdown, which only a name tells, and plain text, which takes all text, last.
 */
export const readers: readonly Reader[] = [
  pdf,
  legacy,
  pptx,
  docx,
  odp,
  odt,
  mail,
  html,
  binary,
  markdown,
  text,
];
