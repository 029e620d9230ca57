import { expect, test } from "vitest";
import type { BatchEvent } from "../../src/batch/ingest-folder.js";
import { createProgress, formatDuration } from "../../src/cli/progress.js";
import { createTerminal } from "../../src/cli/terminal.js";
import { chooseLanguage } from "../../src/cli/texts/choose-language.js";

function play(isTTY: boolean, count: number, language = "en"): string {
  let written = "";
  let time = 0;
  const stream = { isTTY, columns: 60, write: (text: string) => (written += text) };
  const terminal = createTerminal({
    language: chooseLanguage(["--lang", language], {}),
    environment: {},
    stream: {},
  });
  const progress = createProgress(stream, terminal, () => time);
  progress.onEvent({ type: "planned", counts: { new: count, changed: 0, cached: 0 }, issues: [] });
  for (let done = 1; done <= count; done++) {
    time += 500;
    const failed = done % 4 === 0;
    const outcome: Extract<BatchEvent, { type: "ended" }>["outcome"] = {
      status: failed ? "failed" : "read",
      source: "",
      statements: 0,
      about: [],
      issues: failed ? [{ code: "pdf/no-text-layer", severity: "error", message: "No text." }] : [],
    };
    const job = { path: `${done}.pdf` };
    progress.onEvent({
      type: "ended",
      job,
      outcome,
      cached: false,
      milliseconds: done * 400,
      done,
      total: count,
    });
  }
  progress.onEvent({ type: "publishing" });
  progress.end();
  return written;
}

test("without a terminal there is a line every few seconds, each failure, and what took longest", () => {
  const lines = play(false, 20).trimEnd().split("\n");
  expect(lines[0]).toBe("20 documents: 20 new, 0 changed, 0 cached");
  expect(lines.filter((line) => /^\d+\/20/u.test(line))).toEqual([
    "10/20 · 2.0/s · 5 s left · failed: pdf/no-text-layer 2",
    "20/20 · 2.0/s · 0 s left · failed: pdf/no-text-layer 5",
  ]);
  expect(lines).toContain("error pdf/no-text-layer 4.pdf: No text.");
  expect(lines).toContain("failed 5 × pdf/no-text-layer");
  expect(lines.filter((line) => line.startsWith("slow "))[0]).toBe("slow 8 s 20.pdf");
});

test("on a terminal one line is written over, no longer than it is wide, and cleared at the end", () => {
  const written = play(true, 20);
  for (const line of written.split(/\r\u001b\[K|\n/u)) expect(line.length).toBeLessThan(60);
  expect(written.split("\n").some((line) => line.endsWith("\r\u001b[K"))).toBe(false);
  expect(written).toContain("\r\u001b[K20/20");
});

test("progress is told in German where the reader reads German", () => {
  const lines = play(false, 20, "de").trimEnd().split("\n");
  expect(lines[0]).toBe("20 Dokumente: 20 neu, 0 geändert, 0 bekannt");
  expect(lines).toContain("10/20 · 2,0/s · noch 5 s · misslungen: pdf/no-text-layer 2");
  expect(lines).toContain(
    "Fehler pdf/no-text-layer 4.pdf: Das PDF enthält keinen Text, nur Bilder: erst Texterkennung (OCR) darauf anwenden.",
  );
});

test("durations are told as people tell them", () => {
  expect([0.2, 8, 240, 7_800].map(formatDuration)).toEqual(["1 s", "8 s", "4 min", "2 h 10 min"]);
});
