import type { ingest as Ingest } from "../../ingest.js";
import { ingest as ingestHere } from "../../ingest.js";
import { printableLine } from "../printable-line.js";
import type { Terminal } from "../terminal.js";
import { english } from "../texts/english.js";
import type { Check } from "./check.js";
import {
  checkFolder,
  checkLanguage,
  checkMachine,
  checkNode,
  checkPackages,
  checkPdfium,
  checkStore,
} from "./checks.js";
import { readProbes } from "./probes.js";

/**
 * `bildungsprofil doctor`: looks whether everything is there that reading needs. Resolves to 1 where something is
 * not. As JSON, messages are English.
 */
export async function examineMachine(
  { out = ".", json }: { readonly out?: string; readonly json?: boolean },
  terminal: Terminal,
  ingestElsewhere: typeof Ingest,
): Promise<number> {
  const checks = [
    checkNode(),
    checkPackages(),
    await checkPdfium(),
    await readProbes("readers", ingestHere),
    await readProbes("workers", ingestElsewhere),
    await checkFolder("temporary"),
    await checkFolder("output", out),
    checkMachine(),
    checkLanguage(terminal.language),
    checkStore(),
  ];
  process.stdout.write(json ? printJson(checks) : printTable(checks, terminal));
  return checks.some(({ status }) => status === "error") ? 1 : 0;
}

function printJson(checks: readonly Check[]): string {
  const told = checks.map(({ name, status, facts, tell }) => ({
    name,
    status,
    message: tell(english),
    ...facts,
  }));
  const ok = checks.every(({ status }) => status !== "error");
  return `${JSON.stringify({ ok, checks: told }, null, 2)}\n`;
}

const stresses = { ok: "green", info: "cyan", warning: "yellow", error: "red" } as const;

function printTable(checks: readonly Check[], { paint, texts }: Terminal): string {
  const { stdout } = process;
  const { doctor, severity } = texts;
  const words = { ok: doctor.ok, info: doctor.note, warning: severity.warning, error: severity.error };
  const widest = (all: readonly string[]): number => Math.max(...all.map(({ length }) => length)) + 2;
  const [first, second] = [widest(Object.values(words)), widest(Object.values(doctor.names))];
  const lines = checks.map(({ name, status, tell }) => {
    const head = paint(stresses[status], words[status].padEnd(first), stdout);
    return `${head}${doctor.names[name].padEnd(second)}${printableLine(tell(texts))}`;
  });
  const failed = checks.filter(({ status }) => status === "error").length;
  const verdict = failed
    ? paint(["bold", "red"], doctor.notReady(failed), stdout)
    : paint("bold", doctor.ready, stdout);
  return [...lines, "", verdict, ""].join("\n");
}
