import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { defaultLimits, type Limits } from "../readers/reader.js";
import type { Job } from "./job.js";

/** Hexadecimal SHA-256. */
export const sha256 = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
};

/**
 * What decides, beside the bytes, what a document gives: the program of this package and of core, and the limits but
 * that of time, which no document keeps to on each machine alike. Results of another fingerprint are made anew.
 */
export async function pipelineFingerprint(limits: Partial<Limits> = {}): Promise<string> {
  const { timeoutMs: _, ...decisive } = { ...defaultLimits, ...limits };
  const programs = await Promise.all(
    [import.meta.url, import.meta.resolve("@bildungsprofil/core")].map((url) =>
      hashPrograms(fileURLToPath(new URL(".", url))),
    ),
  );
  return sha256(...programs, JSON.stringify(decisive));
}

async function hashPrograms(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => /\.[jt]s$/u.test(name)).sort();
  const contents = await Promise.all(names.map((name) => readFile(join(folder, name))));
  return sha256(...contents.map((content) => sha256(content)));
}

/** Address of a job's result: what was read, by which program, under which name. */
export function resultKey(bytes: Uint8Array, fingerprint: string, job: Job): string {
  const { path, url, contentType, retrieved } = job;
  return sha256(fingerprint, sha256(bytes), JSON.stringify([basename(path), url, contentType, retrieved]));
}
