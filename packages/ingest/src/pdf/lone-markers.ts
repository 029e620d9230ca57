import { besides, type Line, toLine } from "./lines.js";
import { listMarkerOf } from "./list-marker.js";

/** Widest gap between a marker that stands alone and its text, in font sizes. */
const widestGap = 12;
/** Neighbours in height that are looked at for each marker. */
const reach = 24;

/** Joins list markers that stand alone with the text to their right, so that no gap parts an item from its marker. */
export function joinLoneMarkers(pieces: readonly Line[]): Line[] {
  const isMarker = ({ words }: Line): boolean => words.length === 1 && listMarkerOf(words[0]!) !== undefined;
  if (!pieces.some(isMarker)) return [...pieces];
  const sorted = [...pieces].sort((one, other) => one.baseline - other.baseline);
  const joined = new Map<Line, Line>();
  const used = new Set<Line>();
  sorted.forEach((marker, index) => {
    if (!isMarker(marker)) return;
    let text: Line | undefined;
    for (const other of sorted.slice(Math.max(0, index - reach), index + reach + 1)) {
      const gap = other.left - marker.right;
      if (
        other === marker ||
        gap < 0 ||
        gap > widestGap * marker.size ||
        used.has(other) ||
        !besides(marker, other)
      )
        continue;
      if (!text || other.left < text.left) text = other;
    }
    if (!text || isMarker(text)) return;
    joined.set(text, toLine([...marker.words, ...text.words]));
    used.add(text).add(marker);
  });
  return pieces.flatMap((piece) => joined.get(piece) ?? (used.has(piece) ? [] : [piece]));
}
