/**
 * Texts that make a pattern repeat itself, from its own parts: for each part that may repeat, what leads to it, then
 * what it takes again and again, then what fails.
 *
 * The grammar of patterns is read only as far as that needs.
 */

/**
 * @typedef {{ kind: "set", source: string } | { kind: "sequence", items: Node[] } | { kind: "choice", items: Node[] }
 *   | { kind: "repeat", item: Node, min: number, max: number } | { kind: "nothing" }} Node
 */

/** Characters tried for a set; the first one that fits stands for it. */
const candidates = [
  ..."a1 A.-,/:@\n\t_0b2ZzäßÄé;!?()[]{}<>\"'„“”»«–—•&#%+*=|\\^$~`\u00a0\u00ad\u2028€§°½²…‑’‚\u0301",
];

/** Characters of which one fails nearly every pattern at the end. */
const ends = ["\u0001", "\u0001\n", " \u0001"];

/** @param {string} source @returns {Node} */
function parse(source) {
  let at = 0;
  /** @returns {Node} */
  const choice = () => {
    const items = [sequence()];
    while (source[at] === "|") {
      at++;
      items.push(sequence());
    }
    return items.length === 1 ? /** @type {Node} */ (items[0]) : { kind: "choice", items };
  };
  /** @returns {Node} */
  const sequence = () => {
    /** @type {Node[]} */
    const items = [];
    while (at < source.length && source[at] !== "|" && source[at] !== ")") items.push(quantified(atom()));
    return { kind: "sequence", items };
  };
  /** @param {Node} item @returns {Node} */
  const quantified = (item) => {
    const found = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/u.exec(source.slice(at, at + 40));
    if (!found) return item;
    at += found[0].length;
    const [, sign, min, comma, max] = found;
    if (sign) return { kind: "repeat", item, min: sign === "+" ? 1 : 0, max: sign === "?" ? 1 : Infinity };
    return {
      kind: "repeat",
      item,
      min: Number(min),
      max: comma ? (max ? Number(max) : Infinity) : Number(min),
    };
  };
  /** @returns {Node} */
  const atom = () => {
    const begin = at;
    const character = source[at++];
    if (character === "(") {
      const around = /^\?(?:=|!|<=|<!)/u.exec(source.slice(at, at + 3));
      const group = /^\?(?::|<[^>]*>)/u.exec(source.slice(at, at + 60));
      if (around) at += around[0].length;
      else if (group) at += group[0].length;
      const inside = choice();
      at++;
      // what must stand there is a part as well; what must not is none
      return around && around[0] !== "?=" && around[0] !== "?<=" ? { kind: "nothing" } : inside;
    }
    if (character === "[") {
      while (at < source.length && source[at] !== "]") at += source[at] === "\\" ? 2 : 1;
      at++;
    } else if (character === "\\") {
      const escaped = /^(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|k<[^>]*>|c[A-Z]|.)/su.exec(
        source.slice(at),
      );
      at += escaped ? escaped[0].length : 1;
      if (/^\\(?:[bBk]|[1-9])/u.test(source.slice(begin, at))) return { kind: "nothing" };
    } else if (character === "^" || character === "$") return { kind: "nothing" };
    else if (/[\ud800-\udbff]/u.test(character ?? "")) at++;
    return { kind: "set", source: source.slice(begin, at) };
  };
  return choice();
}

/** What fits each set, found once: there are thousands of patterns of the same few sets. @type {Map<string, string[]>} */
const known = new Map();

/** @param {string} set @param {string} flags */
function fittingFor(set, flags) {
  const key = `${set}/${flags}`;
  const pattern = known.has(key) ? undefined : new RegExp(`^(?:${set})$`, flags);
  const fitting = known.get(key) ?? candidates.filter((character) => pattern?.test(character));
  known.set(key, fitting);
  return fitting;
}

/** @param {Node} node @param {string} flags @param {number} which of several characters that fit @returns {string} */
function sample(node, flags, which = 0) {
  switch (node.kind) {
    case "set": {
      if (!/^[\\[.]/u.test(node.source)) return node.source;
      const fitting = fittingFor(node.source, flags.replace(/[gyd]/gu, ""));
      return (
        fitting[which % Math.max(1, fitting.length)] ??
        (/^\\[^pPduwsDWSx]/u.test(node.source) ? node.source.slice(1) : "a")
      );
    }
    case "sequence":
      return node.items.map((item) => sample(item, flags, which)).join("");
    case "choice":
      return sample(/** @type {Node} */ (node.items[which % node.items.length]), flags, which);
    case "repeat":
      return sample(node.item, flags, which).repeat(Math.min(Math.max(node.min, 1), 5));
    case "nothing":
      return "";
  }
}

/** @typedef {{ before: string, unit: string, end: string }} Attack */

/** @param {Pick<import("./list-patterns.mjs").Pattern, "source" | "flags">} pattern @returns {Attack[]} */
export function deriveAttacks({ source, flags }) {
  const tree = parse(source);
  /** @type {Map<string, Attack>} */
  const attacks = new Map();
  /** @param {string} before @param {string} unit */
  const add = (before, unit) => {
    if (unit === "" || attacks.size >= 24) return;
    for (const end of ends.slice(0, 1))
      attacks.set(`${before}\u0000${unit}\u0000${end}`, { before, unit, end });
  };
  /** @param {Node} node @param {string} before */
  const visit = (node, before) => {
    if (node.kind === "repeat") {
      for (const which of [0, 1, 2]) {
        const unit = sample(node.item, flags, which);
        if (node.max >= 20) {
          add("", unit);
          add(before, unit);
          // whatever leads there may lead there again and again
          add("", before + unit.repeat(Math.min(node.max, 8)));
          add("", unit + sample(tree, flags));
        }
      }
      visit(node.item, before);
    } else if (node.kind === "sequence") {
      let lead = before;
      node.items.forEach((item, index) => {
        visit(item, lead);
        const next = node.items[index + 1];
        if (item.kind === "repeat" && item.max >= 20 && next)
          add(lead, sample(item.item, flags) + sample(next, flags));
        lead = (lead + sample(item, flags)).slice(-60);
      });
    } else if (node.kind === "choice") for (const item of node.items.slice(0, 40)) visit(item, before);
  };
  visit(tree, "");
  for (const which of [0, 1]) add("", sample(tree, flags, which));
  return [...attacks.values()];
}

/** Words that the pattern matches, or nearly: where they stand, it is looked for. @param {string} source @param {string} flags */
export const writeMatch = (source, flags) => sample(parse(source), flags);

/** @param {Attack} attack @param {number} length */
export const writeAttack = ({ before, unit, end }, length) =>
  `${before}${unit.repeat(Math.ceil(length / unit.length))}${end}`;
