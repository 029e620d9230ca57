import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runProgram } from "./run-program.mjs";

const bin = fileURLToPath(new URL("../../packages/ingest/bin/bildungsprofil.mjs", import.meta.url));
const page =
  "<!doctype html><title>Büro</title><p>Das Bildungsbüro des Landkreises Auental besteht seit 2011.";
/** Characters that a terminal or a list would obey; line feeds end lines. */
const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

/**
 * Files that are none, that grow, and whose names do harm (39).
 * @param {{ folder: string, note: (attempt: import("./print-attacks.mjs").Attempt) => void }} options
 */
export async function runFiles({ folder, note }) {
  /** @type {string[]} */
  const faults = [];
  const input = join(folder, "in");
  const out = join(folder, "out");
  mkdirSync(input);
  const names = [
    "gut.html",
    "-rf.html",
    "zwei\nzeilen.html",
    "\u001b[2J\u001b]0;x\u0007.html",
    "\u202elmth.exe.html",
    "u2028\u2028.html",
    "__proto__.html",
    "constructor",
    "a`|<b>x<b>[l](javascript:alert(1)).html",
    `${"n".repeat(250)}.html`,
    `${"ü".repeat(125)}.html`,
    "..html",
    "con.html",
    " .html",
  ];
  for (const name of names) writeFileSync(join(input, name), page);
  // no text in UTF-8
  writeFileSync(
    Buffer.concat([Buffer.from(`${input}/`), Buffer.from([0xff, 0xfe, 0x2e, 0x68, 0x74, 0x6d, 0x6c])]),
    page,
  );
  symlinkSync(input, join(input, "schleife"));
  symlinkSync("/etc/passwd", join(input, "passwd.txt"));
  symlinkSync("gibt-es-nicht", join(input, "leer.html"));
  execFileSync("mkfifo", [join(input, "rohr.html"), join(folder, "rohr.pdf")]);
  const growing = join(input, "wächst.html");
  writeFileSync(growing, page);
  const grower = setInterval(() => appendFileSync(growing, "<p>mehr".repeat(1000)), 1);

  const begun = performance.now();
  const paths = [input, "/dev/zero", join(folder, "rohr.pdf"), join(input, "schleife", "schleife")];
  const { status: code, stderr: log } = await runProgram(process.execPath, [
    bin,
    "ingest",
    ...paths,
    "--out",
    out,
    "--quiet",
    "--concurrency",
    "2",
    "--timeout",
    "30",
  ]);
  clearInterval(grower);
  const milliseconds = performance.now() - begun;
  if (code !== 1) faults.push(`39: exit ${code} instead of 1: ${log.slice(0, 500)}`);
  if (obeyed.test(log)) faults.push("39: standard error holds what a terminal obeys");
  try {
    /** @type {{ documents: { path: string, status: string, issues: { code: string }[] }[] }} */
    const report = JSON.parse(readFileSync(join(out, "report.json"), "utf8"));
    const byPath = new Map(report.documents.map((document) => [document.path, document]));
    for (const name of names) {
      const found = [...byPath].filter(([path]) => path.endsWith(`/${name}`));
      if (name.startsWith(".")) continue;
      if (found.length === 0 || found.some(([, { status }]) => status !== "read"))
        faults.push(`39: ${JSON.stringify(name.slice(0, 40))} was not read`);
    }
    for (const [path, { status, issues }] of byPath) {
      const codes = issues.map((issue) => issue.code);
      const isNone = path === "/dev/zero" || path.endsWith("rohr.pdf");
      if (isNone && !codes.includes("source/not-a-file"))
        faults.push(`39: ${path} came to ${status} ${codes.join(" ")}`);
      if (/passwd|leer\.html|rohr\.html/u.test(path)) faults.push(`39: ${path} was followed`);
    }
    const written = readdirSync(join(out, "documents"));
    if (written.some((name) => readFileSync(join(out, "documents", name), "utf8").includes("root:x:0")))
      faults.push("39: a link was followed");
    if (obeyed.test(readFileSync(join(out, "report.md"), "utf8")))
      faults.push("39: report.md holds control characters");
  } catch (cause) {
    faults.push(`39: no report: ${cause}; ${log.slice(0, 500)}`);
  }
  for (const command of ["extract", "explain", "outline"])
    for (const path of [join(folder, "rohr.pdf"), "/dev/zero", folder]) {
      const { status: ended, stderr: said } = await runProgram(process.execPath, [bin, command, path]);
      if (ended !== 1 || !said.includes("source/not-a-file"))
        faults.push(`39: ${command} ${path}: exit ${ended}, ${said.slice(0, 200)}`);
    }
  const what = "files that are none, that grow, with harmful names";
  note({ id: "39", what, outcome: `exit ${code}`, milliseconds, faults });
  return faults;
}
