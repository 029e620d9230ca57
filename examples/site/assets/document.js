// Pointing at a passage lights its note, and the other way round. Following the links needs none of this.
const notes = document.querySelector(".notes");
const text = document.querySelector(".text");
const marksOf = (anchor) => document.querySelectorAll(`#${anchor}, [data-of="${anchor}"]`);
const light = (elements, on) => {
  for (const element of elements) element.classList.toggle("lit", on);
};
for (const [name, on] of [
  ["mouseover", true],
  ["mouseout", false],
]) {
  text.addEventListener(name, ({ target }) => {
    const link = target.closest("a[href^='#n']");
    if (link) light([document.getElementById(link.hash.slice(1))], on);
  });
  notes.addEventListener(name, ({ target }) => {
    const back = target.closest(".passage")?.querySelector(".back");
    if (back) light(marksOf(back.hash.slice(1)), on);
  });
}
// a passage that is folded away opens when it is the target
const reveal = () => {
  const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  if (!target) return;
  const folded = target.closest("details:not([open])");
  if (folded) folded.open = true;
  const note = target.matches("mark") && target.querySelector("a[href^='#n']");
  if (note) {
    const item = document.getElementById(note.hash.slice(1));
    if (getComputedStyle(notes).overflowY === "auto")
      notes.scrollTop = item.offsetTop - notes.clientHeight / 3;
  }
};
addEventListener("hashchange", reveal);
reveal();
