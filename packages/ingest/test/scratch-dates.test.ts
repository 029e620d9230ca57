import { readFileSync, writeFileSync } from "node:fs";
import { test } from "vitest";
import { findDates } from "../src/language/dates.js";
import { mondayOfWeek, calendarDay } from "../src/language/dates/calendar.js";
import { formatDay } from "../src/language/dates/parts.js";
const norm = (iso: string) => { const m = /^(\d{4})-W(\d\d)$/.exec(iso); if (!m) return iso; const n = mondayOfWeek(+m[1]!, +m[2]!); return `${formatDay(calendarDay(n))}/${formatDay(calendarDay(n+6))}`; };
test("score", () => {
  const out: string[] = [];
  for (const f of ["chrono-de", "duckling-de"]) {
    const docs = JSON.parse(readFileSync(`/work/shared/eval/dates/${f}.json`, "utf8"));
    let tp = 0, fp = 0, fn = 0;
    for (const d of docs) {
      if (d.spans.some((s: any) => s.class === "holiday")) continue;
      const got = findDates(d.text, { reference: d.reference });
      const used = new Set();
      for (const s of d.spans) {
        const hit = got.find((g, i) => !used.has(i) && g.start < s.end && g.end > s.start && [s.iso, ...(s.alternatives ?? [])].map(norm).includes(g.edtf));
        if (hit) { tp++; used.add(got.indexOf(hit)); } else { fn++; out.push(`${f} ${d.id} "${d.text}" ref ${d.reference} want ${s.iso} got ${got.map(g=>g.edtf)}`); }
      }
      got.forEach((g, i) => { if (!used.has(i) && !(d.ignore ?? []).some((s: any) => g.start < s.end && g.end > s.start)) fp++; });
    }
    const p = tp / (tp + fp), r = tp / (tp + fn);
    out.push(`${f} P ${p.toFixed(3)} R ${r.toFixed(3)} F1 ${(2 * p * r / (p + r)).toFixed(3)} (${tp}/${fp}/${fn})`);
  }
  const cases = readFileSync("/tmp/date-cases.txt", "utf8").split("\n").filter(Boolean);
  for (const c of cases) out.push(c + "   =>   " + findDates(c).map(m => `${c.slice(m.start, m.end)} [${m.edtf}${m.part ? " " + m.part : ""}${m.implied ? " i:" + m.implied : ""}]`).join(" | "));
  writeFileSync("/tmp/dates-out.txt", out.join("\n"));
});
