import { readFileSync, readdirSync } from "node:fs";
import { test } from "vitest";
import { viewOf } from "./scratch-names-kit.js";
test("seeds", async () => {
  for (const f of readdirSync("/work/shared/seeds").filter((f) => f.endsWith(".txt"))) {
    const view = await viewOf(readFileSync(`/work/shared/seeds/${f}`, "utf8").replace(/<b>(.*?):<\/b>\t/g, "$1: | "));
    console.log(f);
    for (const m of view.mentions.programmes) console.log(`  ${m.programmeId} ${m.name} | ${view.text.slice(m.start-30, m.end+10).replace(/\n/g,"⏎")}`);
  }
});
test("tricky", async () => {
  for (const t of [
    "Bildung integriert gestalten", "Wir wollen vor Ort lernen. Das Lernen vor Ort ist wichtig.", "im Programm Bildung integriert gefördert", "Teilnahme am Bundesprogramm „Bildung integriert“ (2016-2019).", "Das Projekt mit der Schule ist ein gutes Projekt.", "im ESF-Plus-Programm „Ganz neue Wege“ des Landes", "Programme „A-Weg“, „Bunte Stadt“ und „Demokratie leben!“", "das „Weiterkommen“-Projekt", "Projekt JUSTiQ und Projekt SPRINT", "## Förderprogramme\n\n- Bildungskommunen (seit 2023)\n- Gute Schule 2020\n- Wir fördern jedes Kind, das kommt.", "Förderprogramm: | Sprach-Kitas", "Umsetzung des Bildungs- und Teilhabepakets und des Startchancen-Programms, des DigitalPakts Schule", "Als Bildungskommune verstehen wir uns. Wir sind Bildungskommune.", "Das Projekt Bildungskommune läuft.", "Demokratie leben heißt mitmachen.", "KAoA und BuT", "Projektleiter „Ich mag das“", "Die Schule macht stark.", "Im Programm stehen Lieder wie „Der Mond ist aufgegangen“.", "Kultur macht stark und froh", "Initiative „Starke Kinder“ des Landkreises",
  ]) { const view = await viewOf(t); console.log(t.replace(/\n/g,"⏎"), "\n    ", view.mentions.programmes.map((m) => `[${view.text.slice(m.start, m.end)}] ${m.programmeId} ${m.name}`).join(" · ")); }
});
