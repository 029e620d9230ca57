// Behind a group of alternatives the engine compiles what follows up to ten times, once for each of them, and once there
// are 16 MB of compiled patterns it optimises no more. An empty look-ahead, which changes nothing that a pattern
// matches, makes it compile the rest once.

/** Groups with fewer alternatives are left as they are. */
const fewest = 3;
const boundary = "(?=)";

/**
 * A pattern with a boundary behind its larger groups of alternatives.
 * @param {string} source of a regular expression, without the slashes
 */
export function shareTails(source) {
  let out = "";
  let isClass = false;
  /** @type {{ alternatives: number, opening: string }[]} the groups around the place, the innermost last */
  const groups = [];
  for (let at = 0; at < source.length; at++) {
    const character = source[at] ?? "";
    out += character;
    if (character === "\\") out += source[++at] ?? "";
    else if (character === "[") isClass = true;
    else if (character === "]") isClass = false;
    else if (isClass) continue;
    else if (character === "(")
      groups.push({
        alternatives: 1,
        opening: /^\((?:\?(?:<?[=!]|:|<\w+>))?/u.exec(source.slice(at, at + 40))?.[0] ?? "",
      });
    else if (character === "|") {
      const group = groups.at(-1);
      if (group) group.alternatives++;
    } else if (character === ")") {
      const group = groups.pop();
      const next = source[at + 1];
      // nothing follows that could be shared, or the group is repeated; behind words that are read backwards it goes before
      const isLast = next === undefined || ")|*+?{".includes(next);
      const isBackwards = groups.some(
        ({ opening }) => opening.startsWith("(?<=") || opening.startsWith("(?<!"),
      );
      const isAround = /[=!]$/u.test(group?.opening ?? "");
      if (group && group.alternatives >= fewest && !isLast && !isBackwards && !isAround) out += boundary;
    }
  }
  return out;
}
