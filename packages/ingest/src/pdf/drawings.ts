import type { Rectangle } from "./pdf-engine.js";

/** Widest stroke or thinnest box that counts as a line, in points. */
const thickest = 3;
/** Smallest and largest drawn bullet, in points. */
const dotSize = { least: 1.5, most: 9 };

/** What is drawn on a page beside text and pictures. */
export interface Drawings {
  /** Horizontal and vertical lines, and the edges of boxes as lines of no width. */
  readonly rules: Rectangle[];
  readonly dots: Rectangle[];
}

/** Adds a drawn path, given by the box around it, to what it looks like. `isSimple`: it may be a plain box. */
export function sortDrawing(box: Rectangle, isSimple: boolean, { rules, dots }: Drawings): void {
  const { left, top, right, bottom } = box;
  const [width, height] = [right - left, bottom - top];
  if (width >= dotSize.least && width <= dotSize.most && Math.abs(width - height) <= 0.25 * width)
    dots.push(box);
  else if (width <= thickest || height <= thickest) {
    if (width > thickest || height > thickest) rules.push(box);
  } else if (isSimple)
    rules.push(
      { left, top, right, bottom: top },
      { left, top: bottom, right, bottom },
      { left, top, right: left, bottom },
      { left: right, top, right, bottom },
    );
}
