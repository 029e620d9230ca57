import type { Box } from "@bildungsprofil/core";
import type { RootContent } from "mdast";
import { withLayer, wordsOf } from "./with-layer.js";

/** A shape of a slide, as far as its place and words tell what it is. */
interface PlacedShape {
  readonly kind: "title" | "subtitle" | "content" | "furniture";
  readonly box?: Box;
  readonly blocks: readonly RootContent[];
}

/** Share of the slides that a text has to stand on, at the same place, to be part of the deck's frame. */
const recurringShare = 0.6;
const fewestSlides = 3;
/** The frame of a slide: this share of its height at the top and at the bottom. */
const edge = 0.14;

/**
 * Marks what recurs at the edge of most slides: names, dates and logos that were typed on each slide instead of into
 * its footer, and numbers that count the slides.
 *
 * @param slideHeight in points
 */
export function markFurniture<Shape extends PlacedShape>(
  slides: readonly (readonly Shape[])[],
  slideHeight: number,
): Shape[][] {
  const keyOf = ({ kind, box, blocks }: Shape): string | undefined => {
    if (kind !== "content" || !box) return undefined;
    if (box.y + box.height > slideHeight * edge && box.y < slideHeight * (1 - edge)) return undefined;
    const words = blocks.map(wordsOf).join(" ");
    return words.length > 150
      ? undefined
      : `${Math.round(box.x / 4)} ${Math.round(box.y / 4)} ${words.replace(/\d+/gu, "#")}`;
  };
  const counts = new Map<string, number>();
  for (const slide of slides)
    for (const key of new Set(slide.map(keyOf)))
      if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(fewestSlides, slides.length * recurringShare);
  return slides.map((slide) =>
    slide.map((shape) => {
      const key = keyOf(shape);
      if (key === undefined || counts.get(key)! < least) return shape;
      return {
        ...shape,
        kind: "furniture" as const,
        blocks: shape.blocks.map((block) => withLayer(block, "furniture")),
      };
    }),
  );
}
