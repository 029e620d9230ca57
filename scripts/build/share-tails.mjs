// V8 writes what follows a group of alternatives anew for each of them, up to ten times, and a group that may be there two
// or three times as often as that: a pattern of three lines becomes half a megabyte of instructions, and above 16 MB it no
// longer optimises any. An empty look-ahead behind a group, which always holds, makes it write the rest once; an
// alternative that never holds keeps it from writing out a repetition. What a pattern matches stays the same.
import { rewriteLiterals } from "./rewrite-literals.mjs";

/** Characters of a group that are worth it. */
const least = 10;

const [always, never] = ["(?=)", "|(?!)"];

/** @typedef {{ readonly start: number, readonly repeatable: boolean, readonly looksAround: boolean }} Open */

/**
 * @param {readonly string[]} parts
 * @param {import("./rewrite-literals.mjs").LiteralKind} kind
 */
function shareTailsOf(parts, kind) {
  // a sentence has brackets as well; a pattern's groups say what they are
  if (kind !== "pattern" && !parts.some((part) => /\(\?(?::|<\w)/u.test(part))) return parts;
  /** @type {Open[]} */
  const open = [];
  let isClass = false;
  /** Characters so far. */
  let length = 0;
  return parts.map((part, index) => {
    // the marks around it, `${` and `}` among them
    const from = 1;
    const to =
      index < parts.length - 1
        ? part.length - 2
        : kind === "pattern"
          ? part.lastIndexOf("/")
          : part.length - 1;
    let out = part.slice(0, from);
    for (let at = from; at < to; ) {
      const character = part[at] ?? "";
      let taken = 1;
      if (character === "\\")
        taken = kind === "string" && part[at + 1] === "\\" ? (part[at + 2] === "\\" ? 4 : 3) : 2;
      else if (isClass) isClass = character !== "]";
      else if (character === "[") isClass = true;
      else if (character === "(") {
        const opening = part.slice(at, at + 4);
        open.push({
          start: length,
          repeatable: opening.startsWith("(?:"),
          looksAround: /^\(\?<?[=!]/u.test(opening),
        });
      } else if (character === ")") {
        const group = open.pop();
        const rest = part.slice(at + 1, to);
        const [quantifier] = /^(?:[*+?]|\{\d+(?:,\d*)?\})?\??/u.exec(rest) ?? [""];
        // at the end of a piece, a quantifier may be put behind it
        if (group && !group.looksAround && rest.length > 0 && length - group.start >= least) {
          if (group.repeatable && /^\{0,[23]\}/u.test(quantifier)) out += never;
          // what follows an alternative's end is that of the group around
          out += character + quantifier + (/^[|)]/u.test(rest.slice(quantifier.length)) ? "" : always);
          at += 1 + quantifier.length;
          length += 1 + quantifier.length;
          continue;
        }
      }
      out += part.slice(at, at + taken);
      at += taken;
      length += taken;
    }
    // a variable follows, of whatever length
    length += least;
    return out + part.slice(to);
  });
}

/**
 * A module whose patterns the engine writes out once.
 * @param {string} text TypeScript
 */
export function shareTails(text) {
  return text.includes("(?") ? rewriteLiterals(text, shareTailsOf) : text;
}
