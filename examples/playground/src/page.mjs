// The page: takes files, has them read one after the other, and shows what they say.
import { button, byId, element } from "./element.mjs";
import { chooseLanguage, phrasesOf, writeSize } from "./phrases.mjs";
import { createReadingQueue } from "./reading-queue.mjs";
import { showDocument } from "./show-document.mjs";

/**
 * A file and how far it is.
 * @typedef {object} Item
 * @property {number} id
 * @property {string} name
 * @property {number} size in bytes
 * @property {"waiting" | "reading" | "read" | "failed" | "stopped" | "unreadable"} state
 * @property {import("./worker.mjs").Reading} [reading]
 */

/** @type {Map<number, Item>} */
const items = new Map();
let phrases = phrasesOf(chooseLanguage(navigator.languages));
/** @type {number | undefined} */
let selected;
let broken = false;

const queue = createReadingQueue({
  onStart: (id) => change(id, { state: "reading" }),
  onRead: (reading) => {
    const { issues, text } = reading.document;
    const stopped = issues.some(({ code }) => code === "source/aborted");
    change(reading.id, { reading, state: stopped ? "stopped" : text === "" ? "failed" : "read" });
    if (selected === undefined && !stopped) select(reading.id);
  },
  onUnreadable: (id) => change(id, { state: "unreadable" }),
  onBroken: () => {
    broken = true;
    for (const id of queue.stop()) change(id, { state: "stopped" });
    showProgress();
  },
});

/** @param {number} id @param {Partial<Item>} changes */
function change(id, changes) {
  const item = items.get(id);
  if (!item) return;
  Object.assign(item, changes);
  byId(`item-${id}`).replaceWith(showItem(item));
  showProgress();
}

/** @param {Iterable<Blob & { name: string }>} files */
function take(files) {
  for (const file of files) {
    const item = /** @type {Item} */ ({
      id: items.size + 1,
      name: file.name,
      size: file.size,
      state: "waiting",
    });
    items.set(item.id, item);
    byId("list").append(showItem(item));
    queue.add(item.id, file);
  }
  byId("files").hidden = items.size === 0;
  showProgress();
}

/** @param {Item} item */
function showItem({ id, name, size, state, reading }) {
  const said =
    reading && state === "read" ? phrases.statements(reading.document.statements.length) : undefined;
  const worst = reading?.document.issues.find(({ severity }) => severity !== "info");
  const words = said ?? phrases[state === "read" ? "reading" : state === "unreadable" ? "failed" : state];
  const content = [
    element("span", { class: "name" }, name),
    " ",
    element("span", { class: "state" }, words),
    " ",
    element("span", { class: "size" }, writeSize(size, phrases.language)),
    worst && state === "read"
      ? element("span", { class: "worst" }, ` ${phrases.severity[worst.severity]}`)
      : undefined,
    state === "unreadable" ? element("span", { class: "why" }, ` ${phrases.unreadable}`) : undefined,
  ];
  const shown = reading
    ? button(
        { class: "file", "aria-current": id === selected ? "true" : undefined },
        () => select(id, true),
        ...content,
      )
    : element("div", { class: "file" }, ...content);
  return element("li", { id: `item-${id}`, class: `item ${state}` }, shown);
}

function showProgress() {
  const all = [...items.values()];
  const open = all.filter(({ state }) => state === "waiting" || state === "reading").length;
  const read = all.filter(({ state }) => state === "read");
  const progress = /** @type {HTMLProgressElement} */ (byId("progress"));
  progress.max = all.length;
  progress.value = all.length - open;
  progress.hidden = open === 0 || broken;
  byId("stop").hidden = progress.hidden;
  byId("status").textContent = broken
    ? phrases.broken
    : open > 0
      ? phrases.progress(all.length - open, all.length)
      : phrases.finished(
          read.length,
          read.reduce((sum, { reading }) => sum + (reading?.document.statements.length ?? 0), 0),
        );
}

/** Shows a document. @param {number} id @param {boolean} [wanted] by the reader, who is taken there */
function select(id, wanted = false) {
  const item = items.get(id);
  if (!item?.reading) return;
  const before = selected;
  selected = id;
  for (const changed of new Set([before, id])) {
    const other = changed === undefined ? undefined : items.get(changed);
    if (other) byId(`item-${other.id}`).replaceWith(showItem(other));
  }
  const view = byId("reading");
  view.replaceChildren(...showDocument(item.name, item.reading, phrases));
  view.hidden = false;
  if (wanted) {
    view.focus({ preventScroll: true });
    view.scrollIntoView();
  }
}

/** @param {"de" | "en"} language */
function speak(language) {
  phrases = phrasesOf(language);
  document.documentElement.lang = language;
  document.title = phrases.pageTitle;
  for (const one of document.querySelectorAll("[data-phrase]")) {
    const words =
      phrases[/** @type {keyof typeof phrases} */ (/** @type {HTMLElement} */ (one).dataset.phrase)];
    if (typeof words === "string") one.textContent = words;
  }
  for (const one of document.querySelectorAll("[data-language]"))
    one.setAttribute("aria-pressed", String(/** @type {HTMLElement} */ (one).dataset.language === language));
  byId("list").replaceChildren(...[...items.values()].map(showItem));
  if (selected !== undefined) select(selected);
  if (items.size > 0) showProgress();
}

for (const one of document.querySelectorAll("[data-language]"))
  one.addEventListener("click", () =>
    speak(/** @type {HTMLElement} */ (one).dataset.language === "en" ? "en" : "de"),
  );

const picker = /** @type {HTMLInputElement} */ (byId("picker"));
picker.addEventListener("change", () => {
  take(picker.files ?? []);
  // so that the same file can be chosen again
  picker.value = "";
});

for (const one of document.querySelectorAll("[data-sample]"))
  one.addEventListener("click", async () => {
    const name = /** @type {HTMLElement} */ (one).dataset.sample ?? "";
    const response = await fetch(`samples/${name}`).catch(() => undefined);
    if (response?.ok) take([new File([await response.blob()], name)]);
    else byId("status").textContent = phrases.sampleMissing;
  });

byId("stop").addEventListener("click", () => {
  for (const id of queue.stop()) change(id, { state: "stopped" });
  picker.focus();
});

// files may be dropped anywhere: what misses the zone would else take the browser away from the page
addEventListener("dragover", (event) => {
  event.preventDefault();
  byId("drop").classList.add("over");
});
addEventListener("dragleave", ({ relatedTarget }) => {
  if (relatedTarget === null) byId("drop").classList.remove("over");
});
addEventListener("drop", (event) => {
  event.preventDefault();
  byId("drop").classList.remove("over");
  take(event.dataTransfer?.files ?? []);
});

speak(phrases.language);
document.documentElement.classList.add("started");
byId("intake").hidden = false;
