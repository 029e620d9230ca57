import { readFileSync } from "node:fs";
import { it } from "vitest";
import { readers } from "../src/readers/index.js";
import { defaultLimits } from "../src/readers/reader.js";
import { assemble } from "../src/tree/assemble.js";
import { outline } from "./scratch-outline.js";

it("prints", async () => {
  for (const file of (process.env.FILES ?? "").split(" ")) {
    const input = { bytes: new Uint8Array(readFileSync(file)), name: file };
    const r = readers.find((x) => x.accepts(input))!;
    const t0 = performance.now();
    const result = await r.read(input, { limits: defaultLimits, signal: new AbortController().signal });
    const ms = performance.now() - t0;
    if (!result.ok) { console.log(file, JSON.stringify(result)); continue; }
    const { tree, text } = assemble(result.value.tree);
    console.log(`##### ${file} ${r.name} ${ms.toFixed(0)} ms ${JSON.stringify(result.value.metadata)} ${JSON.stringify(result.issues)}\n${process.env.RAW ? text : outline(tree, text)}`);
  }
});
