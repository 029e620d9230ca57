import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/index.js";

const fixture = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../../../fixtures/documents/${name}`, import.meta.url)), "utf8");
const sources = [
  { name: "large.txt", text: `${fixture("erlenbrueck-pressemitteilung.txt")}\n\n` },
  {
    name: "large.md",
    text: `${fixture("marschenland-bildungskonferenz.md").replace(/^---[\s\S]*?---\n/u, "")}\n\n`,
  },
];
const bytesOf = (text: string, length: number): Uint8Array =>
  new TextEncoder().encode(text.repeat(Math.ceil(length / text.length)));

describe.each(sources)("$name", ({ name, text }) => {
  it("takes time in proportion to its length", async () => {
    const timeOf = async (length: number): Promise<number> => {
      const bytes = bytesOf(text, length);
      const times: number[] = [];
      for (let run = 0; run < 2; run++) {
        const start = performance.now();
        const { issues } = await readDocument(bytes, { name });
        expect(issues).toEqual([]);
        times.push(performance.now() - start);
      }
      return Math.min(...times);
    };
    await timeOf(40_000);
    // a quadratic reader would take a hundred times as long
    expect((await timeOf(400_000)) / (await timeOf(40_000))).toBeLessThan(30);
  }, 60_000);

  it("can be broken off within a second", async () => {
    const controller = new AbortController();
    const reading = readDocument(bytesOf(text, 5_000_000), { name, signal: controller.signal });
    let aborted = 0;
    setTimeout(() => {
      aborted = performance.now();
      controller.abort();
    }, 50);
    const { issues } = await reading;
    expect(issues.map(({ code }) => code)).toEqual(["source/aborted"]);
    expect(performance.now() - aborted).toBeLessThan(1000);
  });
});
