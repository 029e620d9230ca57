/** Words after which a hyphen stands for a word that is left out: "Kinder- und Jugendarbeit". */
const suspending = /^(?:und|oder|bzw|beziehungsweise|sowie|wie|als|bis|noch|and|or|to)(?!\p{L})/u;

/**
 * How a word that is broken at a line's end goes on: whether the hyphen is dropped, and what stands between.
 * `undefined` where no word is broken.
 */
export function mendHyphen(
  before: string,
  after: string,
): { readonly drop: boolean; readonly glue: "" | " " } | undefined {
  if (/\p{L}\u00AD$/u.test(before) && /^\p{L}/u.test(after)) return { drop: true, glue: "" };
  if (/\d[-–]$/u.test(before) && /^\d/u.test(after)) return { drop: false, glue: "" };
  if (!/\p{L}[-\u2010]$/u.test(before) || !/^\p{L}/u.test(after)) return undefined;
  if (suspending.test(after)) return { drop: false, glue: " " };
  // "Ludwig-/Richter-Straße" keeps its hyphen, "Bildungs-/büro" does not
  return { drop: /^\p{Ll}/u.test(after), glue: "" };
}
