import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { openStatements } from "../open-statements.js";
import { printTable } from "../print-table.js";
import { questions } from "../questions.js";

let store;
let statements;
before(async () => {
  store = await openStatements("data");
  const lines = (await readFile("data/statements.jsonl", "utf8")).trim().split("\n");
  statements = lines.map((line) => JSON.parse(line));
});
after(() => store.close());

const answer = (words) => store.ask(questions.find(({ title }) => title.includes(words)).sql);

test("the tables hold what was written", async () => {
  const [{ count }] = await store.ask("select count(*)::integer as count from statements");
  assert.equal(count, statements.length);
  const [quoted] = await store.ask(
    `select evidence[1].quote as quote from statements where id = '${statements[0].id}' limit 1`,
  );
  assert.equal(quoted.quote, statements[0].evidence[0].quote);
});

test("every question has an answer", async () => {
  for (const { title, sql } of questions) assert.ok((await store.ask(sql)).length > 0, title);
});

test("who took part in which programme: every statement of one is in the answer", async () => {
  const rows = await answer("programme, and when");
  const programmes = statements.filter(({ kind }) => kind === "programme");
  const names = new Set(rows.map(({ programme }) => programme));
  for (const { value } of programmes) assert.ok(names.has(value.programmeId ?? value.name));
  const period = programmes.find(({ value }) => value.period)?.value.period;
  assert.ok(rows.some((row) => row.period === period));
});

test("who has monitoring: the words say so", async () => {
  const rows = await answer("monitoring");
  assert.equal(new Set(rows.map(({ commune }) => commune)).size, rows.length);
  for (const { words } of rows) assert.match(words, /monitor|bericht|daten/i);
});

test("offices are counted once, and sorted by their year", async () => {
  const rows = await answer("have an office");
  const years = rows.flatMap(({ since }) => since ?? []);
  assert.deepEqual(years, [...years].sort());
});

test("the program prints tables, and answers questions of your own", () => {
  const run = (...args) => execFileSync(process.execPath, ["ask.js", "data", ...args], { encoding: "utf8" });
  const all = run();
  for (const { title } of questions) assert.ok(all.includes(`${title}\n\n`));
  assert.match(run("select 1 as one"), /\none\n---\n1\n/);
});

test("a table is as wide as its content, and cuts long cells", () => {
  const text = printTable([
    { a: "x", b: null },
    { a: "lang".repeat(30), b: 2 },
  ]);
  const [head, rule, , last] = text.split("\n");
  assert.equal(head.indexOf("b"), 62);
  assert.equal(rule, `${"-".repeat(60)}  -`);
  assert.match(last, /… {2}2$/);
  assert.equal(printTable([]), "(nothing)\n");
});
