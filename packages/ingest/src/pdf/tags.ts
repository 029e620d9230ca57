import type { Tag } from "./pdf-engine.js";

/** Structure types that make a block of their own; everything else stands inside one (ISO 32000-1, 14.8.4). */
const blockRoles =
  /^(?:P|H[1-6]?|Title|LI|Lbl|LBody|Caption|TH|TD|TOCI|Note|FENote|BlockQuote|Quote|Code|Index|Figure|Formula)$/u;

/** The innermost element around a tag that makes a block. */
export function blockOf(tag: Tag | undefined): Tag | undefined {
  let at = tag;
  while (at && !blockRoles.test(at.role)) at = at.parent;
  return at;
}

/** The innermost element of one of these types, the tag itself included. */
export function enclosing(tag: Tag | undefined, roles: ReadonlySet<string>): Tag | undefined {
  let at = tag;
  while (at && !roles.has(at.role)) at = at.parent;
  return at;
}

/** Depth that a heading's structure type says, 1 to 6. `H` without a number says that it is a heading, not which. */
export function headingDepth(tag: Tag | undefined): 1 | 2 | 3 | 4 | 5 | 6 | undefined {
  const digit = /^H([1-6])$/u.exec(blockOf(tag)?.role ?? "")?.[1];
  return digit === undefined ? undefined : (Number(digit) as 1 | 2 | 3 | 4 | 5 | 6);
}
