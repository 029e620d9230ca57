// How long reading and extraction take, as ratios within one run: bench.mjs extraction [FILE…]. Without files: fixtures.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ingest, readDocument } from "../../packages/ingest/dist/index.js";
import { root } from "../run-pnpm.mjs";
import { manyItems } from "./many-items.mjs";

const folder = join(root, "fixtures/documents");

/** Median of seven runs after one that warms up, in milliseconds. */
async function measure(work) {
  await work();
  const times = [];
  for (let run = 0; run < 7; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[3];
}

/** What a rule may stumble over when it is repeated: every rule's own words, and marks that open something. */
const repetitions = [
  "Bildungskonferenz 2010 und ",
  "1.1.",
  "Dr. ",
  "a@",
  "„",
  "„Ziel“ ",
  "– ",
  "Landkreis ",
  "Bildungsbüro ",
  "Leiterin des Bildungsbüros ",
  "Frau Anna Muster und ",
  "# Ziele\n\n",
  "- Ausbau der Beratung\n",
  "| Ziel | Maßnahme |\n",
  "Ansprechpartner: Anna Muster\n\n",
  "0345 123456 ",
  "1. Mai 2010, ",
  "2010/",
  "2010-2014 bis ",
  "www.a-b.",
  "(",
  "[a](",
  "Ziel: ",
  "Programm „Bildung am Ort“ ",
  "12 Prozent ",
  "einundzwanzigtausend",
  "ABC ",
  "Amt für Schule, Kultur, ",
  "um die Bildung zu stärken, ",
  "nicht kein Bildungsbüro ",
  "„Wir wollen das“, sagte Anna Muster, ",
  "Musterstraße 1, 12345 Musterstadt ",
  "Schul- und ",
  "The education office of the district supports ",
];

/** How many times as long the second text takes as the first, by the processor's time, each read once before. */
async function benchGrowth(texts, name, what) {
  const times = [];
  for (const text of texts) {
    const bytes = new TextEncoder().encode(text);
    await ingest(bytes, { name });
    const before = process.cpuUsage().user;
    await ingest(bytes, { name });
    times.push((process.cpuUsage().user - before) / 1000);
  }
  console.log(`${number(times[1])} ms${number(times[1] / times[0])}  ${what}`);
}

async function benchRepetitions() {
  const beginning = "Kreis Muster\n\nDas Bildungsbüro stärkt das Bildungsmanagement des Kreises.\n\n";
  for (const unit of repetitions) {
    const repeat = (length) => beginning + unit.repeat(Math.ceil(length / unit.length));
    await benchGrowth([repeat(16_000), repeat(64_000)], "repetition.txt", JSON.stringify(unit));
  }
}

/** Markup that the pages of a town's site share: menus, of so many bytes. */
function menusOf(size) {
  const links = [];
  for (let length = 0; length < size; length += links.at(-1).length)
    links.push(
      `<li class="nav-item"><a class="nav-link" href="/rathaus/seite-${links.length}.html" title="Dienst ${links.length}"><span class="icon"></span>Dienst ${links.length}</a></li>`,
    );
  return `<nav aria-label="Hauptmenü"><ul>${links.join("")}</ul></nav>`;
}

/** Reading grows with the markup around a text, extraction with the text: how they compare on pages of several sizes. */
async function benchPages(files) {
  const pages = files
    .filter((file) => file.endsWith(".html"))
    .map((file) => ({ name: basename(file), html: readFileSync(file, "utf8") }));
  if (!pages.length) return;
  console.log("extraction against reading of the HTML pages, with so many kB of menus added to each:");
  for (const size of [0, 25_000, 50_000, 100_000]) {
    const sources = pages.map(({ name, html }) => ({
      name,
      bytes: new TextEncoder().encode(html.replace(/<body[^>]*>/u, `$&${menusOf(size)}`)),
    }));
    const eachWith = async (read) => {
      for (const { name, bytes } of sources) await read(bytes, { name });
    };
    const read = await measure(() => eachWith(readDocument));
    const all = await measure(() => eachWith(ingest));
    console.log(`${number(size / 1000, 0)}${number((all - read) / read, 2)}`);
  }
}

const number = (value, digits = 1) => value.toFixed(digits).padStart(9);

/** @param given files; none: the fixtures. */
export async function benchExtraction(given) {
  const files = given.length ? [...given] : readdirSync(folder).map((name) => join(folder, name));
  console.log("read ms   all ms   all/read   words/s  document");
  for (const file of files.sort()) {
    const bytes = readFileSync(file);
    const name = basename(file);
    const { text } = await readDocument(bytes, { name });
    const words = text.match(/\p{L}+/gu)?.length ?? 0;
    const read = await measure(() => readDocument(bytes, { name }));
    const all = await measure(() => ingest(bytes, { name }));
    console.log(
      `${number(read)}${number(all)}${number(all / read)}${number((1000 * words) / (all - read), 0)}  ${name}`,
    );
  }

  await benchPages(files);

  // Growth: ten times the text should take about ten times as long.
  const text = files
    .filter((file) => /\.(?:txt|md)$/.test(file))
    .map((file) => readFileSync(file, "utf8"))
    .join("\n\n");
  if (text) {
    const times = [];
    for (const factor of [2, 20]) {
      const bytes = new TextEncoder().encode(`${text}\n\n`.repeat(factor));
      times.push(await measure(() => ingest(bytes, { name: "growth.txt" })));
    }
    console.log(`ten times the text: ${(times[1] / times[0]).toFixed(1)} times as long`);
  }
  if (!given.length) {
    console.log("64,000 characters of one repetition, and how many times as long as 16,000:");
    await benchRepetitions();
    console.log("2,000 of one kind, each with another name, and how many times as long as 500:");
    for (const { name, make } of manyItems) await benchGrowth([make(500), make(2_000)], "many.md", name);
  }
  console.log(`peak memory: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
}
