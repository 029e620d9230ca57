import type { Line } from "./lines.js";
import type { PdfPage, Rectangle } from "./pdf-engine.js";

/** Farthest place of a bullet before its line, in font sizes. */
const farthest = 2.5;

/** Puts a mark before the lines that a drawn bullet stands before: some programs draw bullets instead of writing them. */
export function addBullets(
  pieces: readonly Line[],
  { dots, pageNumber }: Pick<PdfPage, "dots" | "pageNumber">,
): Line[] {
  if (dots.length === 0) return [...pieces];
  return pieces.map((piece) => {
    const dot = dots.find((candidate) => standsBefore(candidate, piece));
    const [first] = piece.words;
    if (!dot || !first) return piece;
    const bullet = {
      ...first,
      ...dot,
      text: "•",
      place: dot,
      pageNumber,
      spaceBefore: undefined,
      divided: false,
      url: undefined,
      isDrawn: true,
    } as const;
    return { ...piece, left: dot.left, words: [bullet, ...piece.words] };
  });
}

function standsBefore(dot: Rectangle, line: Line): boolean {
  const { size } = line;
  const middle = (dot.top + dot.bottom) / 2;
  return (
    dot.right <= line.left &&
    line.left - dot.right <= farthest * size &&
    dot.bottom - dot.top <= 0.7 * size &&
    middle > line.baseline - 0.7 * size &&
    middle < line.baseline
  );
}
