// Draws docs/profile.svg, the picture of the README: a passage of a fixture beside what is found in it. Build first:
// npm run build && node scripts/draw-profile.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run-pnpm.mjs";

const { ingest } = await import("../packages/ingest/dist/index.js");
const name = "erlenbrueck-bildungsbuero.html";
const { text, statements } = await ingest(readFileSync(join(root, "fixtures/documents", name)), { name });

/** The passages that are shown: from the first words to the end of the paragraph that has the last. */
const passages = [
  ["Das Regionale Bildungsbüro der Stadt", "fortgeschrieben haben."],
  ["Unsere Schwerpunkte", "Kulturelle Bildung"],
  ["Der Lenkungskreis legt", "van Aken."],
  ["Die Bildungskonferenz tagt", "140 Teilnehmenden."],
  ["Neun Schulen der Stadt", "Bund und Ländern teil"],
].map(([from, to]) => {
  const start = text.indexOf(from);
  return { start, end: text.indexOf(to, start) + to.length };
});

const colours = {
  office: "#1d4ed8",
  agreement: "#7e22ce",
  actionField: "#047857",
  body: "#b45309",
  person: "#be123c",
  event: "#0e7490",
  figure: "#4d7c0f",
  programme: "#a21caf",
};
const labels = { actionField: "field of action" };

/** What stands on the right: the statements with words in a passage, numbered in the order of the text. */
const shown = statements
  .filter(({ kind }) => kind in colours)
  .flatMap((statement) => {
    const inPassage = ({ start, end }) =>
      passages.some((passage) => passage.start <= start && end <= passage.end);
    // the office and the board are named in headings too: their words in the passage are shown
    const { quote } = statement.evidence[0];
    const own = statement.evidence.filter(inPassage);
    const again = passages
      .map((passage) => text.indexOf(quote, passage.start))
      .map((start) => ({ start, end: start + quote.length }))
      .find((span) => span.start >= 0 && inPassage(span));
    const isThere = own.some(({ start }) => start === again?.start);
    const words = [...(again && !isThere ? [again] : []), ...own].sort((a, b) => a.start - b.start);
    return words.length > 0 ? [{ ...statement, words }] : [];
  })
  .sort((a, b) => a.words[0].start - b.words[0].start);

const describe = ({ kind, value }) => {
  const parts = {
    office: [value.name, value.placement],
    agreement: [value.kind, value.partner && `mit ${value.partner}`, value.date],
    actionField: [value.text],
    body: [value.name, value.purpose],
    person: [[value.honorific, value.name].filter(Boolean).join(" "), value.role, value.organisation],
    event: [value.name, value.date, value.place],
    figure: [`${value.approx ? "≈ " : ""}${value.value} ${value.unit}`],
    programme: [value.name, value.period],
  }[kind];
  return parts.filter((part) => part !== undefined && part !== "");
};

const escapeXml = (words) => words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const cut = (words, most) => (words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words);
const lineHeight = 22;
const drawn = [];
let y = 86;

// the passages, broken into lines of words that keep the number of their statement
for (const passage of passages) {
  let line = [];
  let length = 0;
  const flush = () => {
    const spans = line.map(({ word, index, last, gap }) => {
      const space = gap ? " " : "";
      if (index < 0) return `${space}${escapeXml(word)}`;
      const colour = colours[shown[index].kind];
      const number = last
        ? `<tspan font-size="10" dy="-5">${index + 1}</tspan><tspan dy="5">&#8203;</tspan>`
        : "";
      return `${space}<tspan fill="${colour}" font-weight="600">${escapeXml(word)}${number}</tspan>`;
    });
    drawn.push(`<text x="32" y="${y}">${spans.join("")}</text>`);
    y += lineHeight;
    line = [];
    length = 0;
  };
  for (const match of text.slice(passage.start, passage.end).matchAll(/\S+/gu)) {
    const start = passage.start + match.index;
    const end = start + match[0].length;
    const index = shown.findIndex(({ words }) => words.some((span) => span.start < end && start < span.end));
    const last = index >= 0 && shown[index].words.some((span) => span.end > start && span.end <= end);
    const broken = text.slice(start - 1, start) === "\n" && line.length > 0;
    if (broken || length + match[0].length > 50) flush();
    line.push({ word: match[0], index, last, gap: line.length > 0 });
    // bold words are wider
    length += match[0].length * (index < 0 ? 1 : 1.08) + 1;
  }
  flush();
  y += 10;
}
const leftEnd = y;

y = 88;
const rows = shown.map((statement, index) => {
  const [first, ...rest] = describe(statement);
  const colour = colours[statement.kind];
  const row = [
    `<circle cx="556" cy="${y - 5}" r="10" fill="${colour}"/><text x="556" y="${y - 1}" text-anchor="middle" font-size="11" font-weight="600" fill="#fff">${index + 1}</text>`,
    `<text x="578" y="${y}"><tspan font-weight="600">${escapeXml(cut(first, 44))}</tspan></text>`,
    `<text x="988" y="${y}" text-anchor="end" font-size="12" fill="${colour}">${labels[statement.kind] ?? statement.kind}</text>`,
  ];
  if (rest.length > 0) {
    y += 18;
    row.push(
      `<text x="578" y="${y}" font-size="12.5" fill="#475569">${escapeXml(cut(rest.join(" · "), 62))}</text>`,
    );
  }
  y += 25;
  return row.join("");
});

const height = Math.max(leftEnd, y) + 12;
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1020 ${height}" width="1020" height="${height}" role="img" aria-labelledby="title" font-family="system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif" font-size="14.5" fill="#0f172a">
<title id="title">A passage of a web page, and the profile made of it</title>
<rect x="0.5" y="0.5" width="1019" height="${height - 1}" rx="12" fill="#f8fafc" stroke="#cbd5e1"/>
<rect x="16" y="16" width="496" height="${height - 32}" rx="8" fill="#fff" stroke="#e2e8f0"/>
<rect x="528" y="16" width="476" height="${height - 32}" rx="8" fill="#fff" stroke="#e2e8f0"/>
<text x="32" y="46" font-size="12.5" fill="#475569">${name}</text>
<text x="544" y="48" font-size="17" font-weight="700">Stadt Erlenbrück</text>
<text x="988" y="46" text-anchor="end" font-size="12" fill="#475569">Nordrhein-Westfalen</text>
<path d="M32 58H496M544 58H988" stroke="#e2e8f0"/>
${[...drawn, ...rows].join("\n")}
</svg>
`;
writeFileSync(join(root, "docs/profile.svg"), svg);
