import { describe, expect, test } from "vitest";
import { engines, readWith } from "../pdf/read-sample.js";
import { createSample } from "../pdf/sample-pdf.js";

/** Where the word, drawn at 100 from the left and 200 from the top of the unturned page of 595 × 842, is shown. */
const cases = [
  { rotate: 0, crop: undefined, x: 100, y: 200 },
  { rotate: 90, crop: undefined, x: 842 - 200, y: 100 },
  { rotate: 180, crop: undefined, x: 595 - 100, y: 842 - 200 },
  { rotate: 270, crop: undefined, x: 200, y: 595 - 100 },
  { rotate: 0, crop: [40, 30, 500, 700], x: 100 - 40, y: 200 - (842 - 730) },
  { rotate: 90, crop: [40, 30, 500, 700], x: 700 - (200 - (842 - 730)), y: 100 - 40 },
] as const;

describe.each(engines.map((engine) => [engine.name, engine] as const))("places with %s", (_, engine) => {
  test.each(cases)("with $rotate degrees and crop $crop", async ({ rotate, crop, x, y }) => {
    const bytes = await createSample([(pen) => pen.text(100, 200, "Zielvereinbarung", { size: 12 })], {
      rotate,
      ...(crop ? { crop: [...crop] } : {}),
    });
    const { tree } = await readWith(engine, bytes);
    const [block] = tree.children;
    const place = block && "children" in block ? block.children[0]?.data?.places?.[0]?.locator : undefined;
    if (place?.type !== "page" || !place.box) throw new Error("expected a box");
    expect(place.pageNumber).toBe(1);
    const { box } = place;
    // the start of the base line lies on the edge of the box, where the word begins
    expect(x).toBeGreaterThanOrEqual(box.x - 4);
    expect(x).toBeLessThanOrEqual(box.x + box.width + 4);
    expect(y).toBeGreaterThanOrEqual(box.y - 4);
    expect(y).toBeLessThanOrEqual(box.y + box.height + 4);
    const [long, short] = rotate % 180 === 0 ? [box.width, box.height] : [box.height, box.width];
    expect(long).toBeGreaterThan(20);
    expect(short).toBeLessThan(18);
  });
});
