const form = document.querySelector(".filters");
const fields = ["search", "state", "programme", "topic"].map((id) => document.getElementById(id));
const [search, state, programme, topic] = fields;
const names = ["q", "state", "programme", "topic"];
const known = JSON.parse(document.getElementById("rows").textContent).map(([key, name, ...rest]) => [
  key,
  fold(name),
  ...rest,
]);
const rows = [...document.querySelectorAll("[data-row]")];
const groups = [...document.querySelectorAll("[data-group]")];

// Which authorities are meant; `found` are those that the words of the search are found in, beside their names.
function filterRows(found) {
  const words = wordsOf(search.value);
  const keys = new Set();
  for (const [key, name, itsState, programmes, topics] of known)
    if (
      (!state?.value || state.value === itsState) &&
      (!programme?.value || programmes.includes(programme.value)) &&
      (!topic?.value || topics.includes(topic.value)) &&
      (words.length === 0 || found?.has(key) || words.every((word) => name.includes(word)))
    )
      keys.add(key);
  for (const row of rows) {
    const hidden = !keys.has(row.dataset.row);
    if (row.hidden !== hidden) row.hidden = hidden;
  }
  for (const group of groups) {
    const hidden = !group.querySelector("[data-row]:not([hidden])");
    if (group.hidden !== hidden) group.hidden = hidden;
  }
  return keys;
}

// The selection stands in the address, so that it can be kept, and goes along to the other pages.
let keeping;
function keepSelection() {
  clearTimeout(keeping);
  keeping = setTimeout(writeSelection, 300);
}
function writeSelection() {
  const query = new URLSearchParams();
  for (const [index, field] of fields.entries()) if (field?.value) query.set(names[index], field.value);
  const text = query.size ? `?${query}` : "";
  history.replaceState(null, "", location.pathname + text + location.hash);
  for (const link of document.querySelectorAll(".bar nav a, .language a")) link.search = text;
}

function reportRows(keys) {
  const selected = fields.some((field) => field?.value);
  status.textContent = `${selected ? `${keys.size} ${status.dataset.of} ` : ""}${known.length} ${status.dataset.communes}`;
}

// What a page does beside.
const page = { update: () => reportRows(filterRows()) };
function update() {
  keepSelection();
  page.update();
}

form.hidden = false;
const given = new URLSearchParams(location.search);
for (const [index, field] of fields.entries()) if (field) field.value = given.get(names[index]) ?? "";
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", update);
form.addEventListener("reset", () => setTimeout(update));

for (const table of document.querySelectorAll("[data-sortable]")) {
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  for (const [column, head] of heads.entries()) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const first = column === 0 || !table.classList.contains("counts") ? "ascending" : "descending";
      const turned = first === "ascending" ? "descending" : "ascending";
      const order = head.getAttribute("aria-sort") === first ? turned : first;
      for (const other of heads) other.removeAttribute("aria-sort");
      head.setAttribute("aria-sort", order);
      const sign = order === "ascending" ? 1 : -1;
      const valued = [...body.rows].map((row) => [row, row.cells[column].dataset.value]);
      // what is not known stands last, whatever the order
      valued.sort(([, a], [, b]) =>
        a === undefined || b === undefined
          ? (a === undefined) - (b === undefined)
          : sign * a.localeCompare(b, "de", { numeric: true }),
      );
      body.append(...valued.map(([row]) => row));
    });
  }
}
update();
