import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, test } from "vitest";
import { createPostgresStore } from "../src/index.js";
import { missing } from "./start-postgres.mjs";
import { useDatabase } from "./use-database.js";

const program = fileURLToPath(new URL("./worker-process.mjs", import.meta.url));
const command = fileURLToPath(new URL("../../ingest/bin/bildungsprofil.mjs", import.meta.url));
// where the command line finds this package
const home = fileURLToPath(new URL("..", import.meta.url));

let address: string;
let folder: string;
let log: string;
const children = new Set<ChildProcess>();

const start = (args: readonly string[]): ChildProcess => {
  const child = spawn(process.execPath, args, { cwd: home, stdio: ["ignore", "pipe", "pipe"] });
  children.add(child);
  child.on("exit", () => children.delete(child));
  return child;
};
const startWorker = (milliseconds = 0): ChildProcess => start([program, address, log, String(milliseconds)]);
/** Runs the command line to its end. */
const run = async (...args: string[]): Promise<{ code: number; output: string; errors: string }> => {
  const child = start([command, ...args]);
  let output = "";
  let errors = "";
  child.stdout!.on("data", (data) => (output += String(data)));
  child.stderr!.on("data", (data) => (errors += String(data)));
  const [code] = (await once(child, "close")) as [number];
  return { code, output, errors };
};
const ended = async (child: ChildProcess): Promise<number | null> => {
  let errors = "";
  child.stderr!.on("data", (data) => (errors += String(data)));
  const [code] = (await once(child, "close")) as [number | null];
  if (code) throw new Error(errors);
  return code;
};
const notes = async (what: string): Promise<string[]> =>
  existsSync(log)
    ? (await readFile(log, "utf8")).split("\n").filter((line) => line.startsWith(`${what} `))
    : [];
const writeDocuments = async (number: number): Promise<{ path: string }[]> => {
  const jobs: { path: string }[] = [];
  for (let index = 0; index < number; index++) {
    const path = join(folder, `${index}.txt`);
    await writeFile(path, `about: 0597${index % 10}\nZiel ${index}\n`);
    jobs.push({ path });
  }
  return jobs;
};

describe.skipIf(missing)("workers on PostgreSQL", () => {
  const place = useDatabase(async () => {
    for (const child of children) child.kill("SIGKILL");
  });
  beforeEach(() => {
    ({ address, folder } = place);
    log = join(folder, "log");
  });

  test("four processes share a queue, and no document is read twice", async () => {
    const store = await createPostgresStore({ connectionString: address, fingerprint: "program 1" });
    try {
      await store.enqueue(await writeDocuments(200));
      const workers = [1, 2, 3, 4].map(() => startWorker(20));
      await Promise.all(workers.map(ended));
      const read = (await notes("end")).map((line) => line.split(" ")[1]);
      expect(read).toHaveLength(200);
      expect(new Set(read).size).toBe(200);
      const processes = new Set((await notes("end")).map((line) => line.split(" ")[2]));
      expect(processes.size).toBeGreaterThan(1);
      expect(await store.status()).toMatchObject({ read: 200, statements: 200, profiles: 10, behind: 0 });
    } finally {
      await store.close();
    }
  }, 60_000);

  test("what a killed worker had in hand is read by another, within the lease and a quarter", async () => {
    const leaseSeconds = 4;
    const store = await createPostgresStore({
      connectionString: address,
      fingerprint: "program 1",
      leaseSeconds,
    });
    try {
      await store.enqueue(await writeDocuments(5));
      const first = startWorker(60_000);
      while ((await notes("begin")).length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
      const begun = performance.now();
      first.kill("SIGKILL");
      await ended(startWorker()).catch(() => undefined);
      const seconds = (performance.now() - begun) / 1000;
      expect(await notes("end")).toHaveLength(5);
      expect(await store.status()).toMatchObject({ read: 5, working: 0, codes: {} });
      // and the time that a process takes to start and to see that all is done
      expect(seconds).toBeLessThan(1.25 * leaseSeconds + 4);
    } finally {
      await store.close();
    }
  }, 60_000);

  test("a document that takes longer than the lease stays with its worker, which gives signs of life", async () => {
    const store = await createPostgresStore({
      connectionString: address,
      fingerprint: "program 1",
      leaseSeconds: 2,
    });
    try {
      await store.enqueue(await writeDocuments(1));
      await Promise.all([startWorker(7_000), startWorker(7_000)].map(ended));
      expect(await notes("begin")).toHaveLength(1);
      expect(await store.status()).toMatchObject({ read: 1, failed: 0, working: 0 });
    } finally {
      await store.close();
    }
  }, 60_000);

  test("the command line leaves the bytes that a run without a store leaves", async () => {
    const input = join(folder, "in");
    await mkdir(input);
    const page = (commune: string): string =>
      `# Bildungsbüro Landkreis ${commune}\n\nDas Bildungsbüro im Landkreis ${commune} gehört zum Bildungsmanagement. Kontakt: buero@${commune.toLowerCase()}.example\n`;
    for (const commune of ["Unna", "Goslar", "Celle"])
      await writeFile(join(input, `${commune.toLowerCase()}.md`), page(commune));
    await mkdir(join(input, "mehr"));
    await writeFile(join(input, "mehr", "unna.md"), `${page("Unna")}\nAm 14. Juni 2024 tagt der Beirat.\n`);
    await writeFile(join(input, "kaputt.pdf"), "%PDF-1.7");

    expect(await run("ingest", input, "--store", address)).toMatchObject({
      code: 0,
      errors: expect.stringContaining("5 documents: 5 new, 0 to be looked at again, 0 known."),
    });
    const worked = await run("worker", "--store", address, "--until-empty", "--concurrency", "2");
    expect(worked).toMatchObject({ code: 1, output: "" });
    expect(worked.errors).toMatch(/error pdf\/\S+ .*kaputt\.pdf/u);
    expect(worked.errors).toContain("5 documents, 1 failed, 0 known by content");
    expect(await run("ingest", input, "--store", address)).toMatchObject({
      errors: expect.stringContaining("0 new, 0 to be looked at again, 5 known"),
    });
    const status = JSON.parse((await run("status", "--store", address, "--json")).output);
    expect(status).toMatchObject({ waiting: 0, working: 0, read: 4, failed: 1, profiles: 3, behind: 0 });
    expect((await run("status", "--store", address)).output).toMatch(/^waiting +0\nworking +0\nread +4\n/u);

    const exported = join(folder, "exported");
    expect(await run("export", "--store", address, "--out", exported)).toMatchObject({ code: 0 });
    const plain = join(folder, "plain");
    expect((await run("ingest", input, "--out", plain, "--quiet")).code).toBe(1);
    const expected = await contents(plain);
    expect(Object.keys(expected).sort()).toEqual(
      [
        ...["celle", "goslar", "unna.md", "unna.md-2"].map((name) => `documents/${name}.json`),
        ...["03153", "03351", "05978"].map((key) => `profiles/${key}.json`),
        ...["report.json", "report.md", "statements.jsonl"],
      ].sort(),
    );
    expect(await contents(exported)).toEqual(expected);
    // a run without a store goes on from there
    expect((await run("ingest", input, "--out", exported)).errors).toContain("0 new, 0 changed, 5 cached");

    expect((await run("prune", "--store", address)).errors).toBe("0 results removed\n");
    const [code] = Object.keys(status.codes) as [string];
    expect((await run("retry", "--store", address, "--code", code)).errors).toBe(
      "1 document to be read again\n",
    );
  }, 120_000);

  test("the command line says what is wrong, and tells no password", async () => {
    expect(await run("status", "--store", "mysql://host/x")).toMatchObject({ code: 2 });
    const unreachable = await run("status", "--store", "postgres://me:geheim@127.0.0.1:1/x");
    expect(unreachable).toMatchObject({ code: 1, output: "" });
    expect(unreachable.errors).toContain("store/unreachable 127.0.0.1/x");
    expect(unreachable.errors).not.toContain("geheim");
    expect(await run("ingest", folder, "--store", address, "--out", folder)).toMatchObject({ code: 2 });
    expect(await run("ingest", folder)).toMatchObject({ code: 2 });
  }, 60_000);
});

/** The files below an output folder, without the state. */
async function contents(out: string): Promise<Record<string, string>> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !entry.parentPath.includes(".bildungsprofil"))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file.slice(out.length + 1), await readFile(file, "utf8")])),
  );
}
