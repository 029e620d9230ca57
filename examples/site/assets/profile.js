const filter = document.getElementById("filter");
const sections = [...document.querySelectorAll(".sections > section[id]")];
const items = sections.map((section) => [
  section,
  [...section.querySelectorAll(".entries > li, .timeline > li")].map((item) => [
    item,
    fold(item.textContent),
  ]),
]);
document.querySelector(".tools").hidden = false;
filter.addEventListener("input", () => {
  const words = wordsOf(filter.value);
  let count = 0;
  for (const [section, rows] of items) {
    let shown = 0;
    for (const [item, text] of rows) {
      item.hidden = !words.every((word) => text.includes(word));
      if (!item.hidden) shown++;
    }
    section.hidden = words.length > 0 && shown === 0;
    count += shown;
  }
  const { hits, none } = status.dataset;
  status.textContent = words.length === 0 ? "" : count === 0 ? none : `${count} ${hits}`;
});
const toggle = document.getElementById("toggle");
toggle.addEventListener("click", () => {
  const open = toggle.textContent === toggle.dataset.open;
  for (const details of document.querySelectorAll("details.evidence")) details.open = open;
  toggle.textContent = open ? toggle.dataset.close : toggle.dataset.open;
});
// where the reader is, shown in the contents
const links = new Map(
  [...document.querySelectorAll(".contents ol a")].map((link) => [link.hash.slice(1), link]),
);
const seen = new Set();
const watch = new IntersectionObserver(
  (changes) => {
    for (const { target, isIntersecting } of changes) isIntersecting ? seen.add(target) : seen.delete(target);
    const current = sections.find((section) => seen.has(section));
    for (const [id, link] of links)
      id === current?.id ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current");
  },
  { rootMargin: "0px 0px -60% 0px" },
);
for (const section of sections) watch.observe(section);
