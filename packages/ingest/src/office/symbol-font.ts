/** Characters that Wingdings draws at these codes; bullets, arrows and signs that offices put before their lines. */
const wingdings: Readonly<Record<number, string>> = {
  34: "✂",
  40: "☎",
  41: "✆",
  42: "✉",
  43: "✉",
  74: "☺",
  108: "●",
  109: "❍",
  110: "■",
  111: "□",
  113: "❑",
  114: "❒",
  115: "⬧",
  116: "⧫",
  117: "◆",
  118: "❖",
  119: "◆",
  158: "·",
  159: "•",
  161: "○",
  167: "▪",
  168: "◻",
  216: "➢",
  223: "←",
  224: "→",
  225: "↑",
  226: "↓",
  232: "➔",
  240: "⇨",
  251: "✗",
  252: "✓",
  253: "☒",
  254: "☑",
};

/** Those of the font Symbol. */
const symbol: Readonly<Record<number, string>> = {
  45: "−",
  163: "≤",
  171: "↔",
  172: "←",
  173: "↑",
  174: "→",
  175: "↓",
  176: "°",
  177: "±",
  179: "≥",
  180: "×",
  183: "•",
  185: "≠",
  187: "≈",
  222: "⇒",
};

/** Whether a font draws symbols in the place of letters. */
export function isSymbolFont(font: string | undefined): font is string {
  return /^(?:wingdings|symbol)$/iu.test(font ?? "");
}

/**
 * What a symbol font shows for these characters, which lie in its own range or in that of Latin letters. Symbols
 * that are not known stay as they are.
 */
export function readSymbols(text: string, font: string): string {
  const shown = /^symbol$/iu.test(font) ? symbol : wingdings;
  return text.replace(/[\u0020-\u00FF\uF020-\uF0FF]/gu, (character) => {
    const code = character.charCodeAt(0);
    return shown[code & 0xff] ?? character;
  });
}
