import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { examples } from "../../src/cli/examples.js";
import { run } from "../../src/cli/index.js";
import { ingest } from "../../src/index.js";
import { serve } from "../net/serve.js";

const fixtures = fileURLToPath(new URL("../../../../fixtures/formats", import.meta.url));
const page =
  "<!doctype html><html lang='de'><title>Bildung</title><main><h1>Bildungsbüro Landkreis Unna</h1><p>Das Bildungsbüro gehört zum Bildungsmanagement.</p></main></html>";
const home = process.cwd();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bildungsprofil-"));
  const take = (name: string, as: string): Promise<void> => cp(join(fixtures, name), join(folder, as));
  await mkdir(join(folder, "dokumente"));
  await take("eulenbach-faktenblatt-chromium.pdf", "bericht.pdf");
  await take("eulenbach-faktenblatt-chromium.pdf", "dokumente/bericht.pdf");
  await take("eulenbach-faktenblatt.pptx", "folien.pptx");
  await writeFile(join(folder, "seite.html"), page);
  await writeFile(join(folder, "dokumente", "seite.html"), page);
  await writeFile(join(folder, "liste.txt"), "dokumente/bericht.pdf\n");
  process.chdir(folder);
});
afterAll(async () => {
  process.chdir(home);
  await rm(folder, { recursive: true });
});

/** Words of a line as a shell splits them; the examples quote with double quotation marks only. */
const split = (line: string): string[] =>
  [...line.matchAll(/"(?<quoted>[^"]*)"|(?<plain>\S+)/gu)].map(
    ({ groups }) => groups!.quoted ?? groups!.plain!,
  );

/** Runs the program of a line in this process, and what its output goes to in a shell. */
async function runLine(line: string): Promise<{ code: number; output: string; errors: string }> {
  const { own, into, more } = /^bildungsprofil (?<own>[^|>]*)(?:> (?<into>.*)|\| (?<more>.*))?$/u.exec(line)!
    .groups!;
  let output = "";
  let errors = "";
  const spies = [
    vi.spyOn(process.stdout, "write").mockImplementation((chunk, done) => {
      output += String(chunk);
      if (typeof done === "function") done();
      return true;
    }),
    vi.spyOn(process.stderr, "write").mockImplementation((chunk) => {
      errors += String(chunk);
      return true;
    }),
    vi.spyOn(console, "error").mockImplementation((text) => {
      errors += `${String(text)}\n`;
    }),
  ];
  const { options } = host;
  const code = await run(split(own!), { ingest, environment: { LANG: "C" }, net: options });
  for (const spy of spies) spy.mockRestore();
  const shell = into ? `cat > ${into}` : more;
  if (shell && code === 0) output = execFileSync("bash", ["-c", shell], { input: output, encoding: "utf8" });
  return { code, output, errors };
}

let host: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  host = await serve({ "/bildung/": page });
});

const all = Object.entries(examples).flatMap(([command, lines]) =>
  lines.map(({ line }) => [command, line] as const),
);
const local = all.filter(([, line]) => !line.includes("--store"));

test.skipIf(process.platform === "win32").each(local)("%s: %s", async (_, line) => {
  // a server of this test in place of the web, and a statement that the document really has
  let given = line.replace("https://www.kreis.example", `http://www.kreis.example:${host.port}`);
  given = given.replace("--allow-net www.kreis.example", `--allow-net www.kreis.example:${host.port}`);
  if (given.includes("#")) {
    const { output } = await runLine("bildungsprofil explain bericht.pdf");
    given = given.replace(/#[0-9a-f]+/u, `#${output.slice(0, 8)}`);
  }
  const { code, output, errors } = await runLine(given);
  expect(errors).not.toMatch(/^error/mu);
  expect(code).toBe(0);
  const isSilent =
    given.includes(">") || (given.includes("--out profile/") && !/--dry-run|doctor/u.test(given));
  expect(output === "").toBe(isSilent);
});

const stored = all.filter(([, line]) => line.includes("--store"));

test.each(stored)("%s: %s is understood; only the store is missing", async (_, line) => {
  const { code, errors } = await runLine(line.replace("db.example", "127.0.0.1:1"));
  expect(errors).toMatch(/^error (?:store\/unreachable|usage\/store-package) /u);
  expect(code).toBeGreaterThan(0);
});

test("every command has two examples or more, and its help shows them in both languages", async () => {
  const { output } = await runLine("bildungsprofil --help ");
  const commands = [...output.matchAll(/^ {2}(?<name>[a-z]+) /gmu)].map(({ groups }) => groups!.name!);
  expect(commands.filter((name) => !["help", "bildungsprofil"].includes(name)).sort()).toEqual(
    Object.keys(examples)
      .filter((name) => name !== "program")
      .sort(),
  );
  for (const [command, lines] of Object.entries(examples)) {
    // `prune` takes nothing but the store
    expect(lines.length, command).toBeGreaterThanOrEqual(command === "prune" ? 1 : 2);
    for (const language of ["de", "en"]) {
      const { code, output: help } = await runLine(
        `bildungsprofil ${command === "program" ? "" : command} --lang ${language} --help`,
      );
      expect(code).toBe(0);
      for (const { line } of lines) expect(help).toContain(`  ${line}\n`);
      expect(help).toContain(language === "de" ? "Beispiele:" : "Examples:");
    }
  }
});
