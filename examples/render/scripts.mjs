// The pages can be read without these: they add a search and nothing else. Both find "Größe" by "groesse".

const fold = `const fold = (text) => text.normalize("NFC").toLowerCase().replace(/\\u00ad/g, "")
  .replace(/ä/g, "ae").replace(/ö/g, "oe").replace(/ü/g, "ue").replace(/ß/g, "ss");
const status = document.getElementById("status");
const report = (count) => { status.textContent = count === undefined ? "" : count === 0 ? status.dataset.none : count + " " + status.dataset.hits; };
document.querySelector(".tools").hidden = false;`;

/** Search inside a profile, and a button that opens all evidence. */
export const profileScript = `"use strict";
${fold}
const filter = document.getElementById("filter");
const sections = [...document.querySelectorAll("main > section")];
const itemsOf = new Map(sections.map((section) => [section, [...section.querySelectorAll(".entries > li, .timeline > li")].map((item) => [item, fold(item.textContent)])]));
filter.addEventListener("input", () => {
  const words = fold(filter.value).split(/\\s+/).filter(Boolean);
  let count = 0;
  for (const [section, items] of itemsOf) {
    let shown = 0;
    for (const [item, text] of items) {
      item.hidden = !words.every((word) => text.includes(word));
      if (!item.hidden) shown++;
    }
    section.hidden = words.length > 0 && shown === 0;
    count += shown;
  }
  report(words.length ? count : undefined);
});
const toggle = document.getElementById("toggle");
toggle.addEventListener("click", () => {
  const open = toggle.textContent === toggle.dataset.open;
  for (const details of document.querySelectorAll("details.evidence")) details.open = open;
  toggle.textContent = open ? toggle.dataset.close : toggle.dataset.open;
});
`;

/** Search over all profiles: lists the values that hold every word, and leaves the authorities that have one. */
export const overviewScript = `"use strict";
${fold}
const most = 40;
const index = JSON.parse(document.getElementById("index").textContent).map((row) => ({ ...row, text: fold([row.commune, row.kind, row.title, row.more].join(" ")) }));
const search = document.getElementById("search");
const hits = document.getElementById("hits");
const named = [...document.querySelectorAll("[data-name]")];
search.addEventListener("input", () => {
  const words = fold(search.value).split(/\\s+/).filter(Boolean);
  const found = words.length ? index.filter(({ text }) => words.every((word) => text.includes(word))) : [];
  const communes = new Set(found.map(({ commune }) => commune));
  for (const item of named) item.hidden = words.length > 0 && !communes.has(item.dataset.name);
  hits.replaceChildren(...found.slice(0, most).map(({ commune, kind, title, more, address }) => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = address;
    link.textContent = title;
    const note = document.createElement("span");
    note.className = "note";
    note.textContent = [commune, kind, more].filter(Boolean).join(" · ");
    item.append(link, " ", note);
    return item;
  }));
  report(words.length ? found.length : undefined);
});
`;
