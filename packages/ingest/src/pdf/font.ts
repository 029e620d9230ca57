/** What the layout knows of a font. */
export interface Font {
  /** PostScript name without the prefix of subsets. */
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Lowest weight that counts as bold: 600 is semi-bold (OpenType, OS/2 usWeightClass). */
const boldWeight = 600;
/** Bits of the font descriptor's flags (ISO 32000-1, 9.8.2). */
const italicFlag = 1 << 6;
const forceBoldFlag = 1 << 18;

const boldName =
  /bold|black|heavy|fett|(?<!\p{L})(?:bd|blk)(?!\p{Ll})|^(?:CM|SF|LM)(?:Sans|Roman)?BX|[,-]B(?:I|d)?$/iu;
const regularName = /regular|roman|book|light|medium|italic|oblique|^(?:SF|CM|LM)/iu;
const italicName = /italic|oblique|kursiv|slanted/iu;

/**
 * Judges a font by its name, and by weight and flags where the name does not tell: engines derive the weight from the
 * width of the stems, which is wrong for many TeX fonts.
 */
export function toFont(postScriptName: string, weight: number, flags: number): Font {
  const name = postScriptName.replace(/^[A-Z]{6}\+/u, "");
  const bold =
    boldName.test(name) ||
    (!regularName.test(name) && ((flags & forceBoldFlag) !== 0 || weight >= boldWeight));
  return { name, bold, italic: italicName.test(name) || (flags & italicFlag) !== 0 };
}
