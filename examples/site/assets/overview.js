const most = 40;
const results = document.getElementById("results");
const hits = document.getElementById("hits");
let index;
let loading = false;

// Called by the index: a row for each value, with the words by which it is found.
globalThis.receiveIndex = ({ kinds, communes }) => {
  const keys = new Map(known.map(([key]) => [`kommune/${key}.html`, key]));
  const foldedKinds = kinds.map(fold);
  index = communes.flatMap(([name, address, values]) => {
    // folded in one go, which is much quicker than one by one
    const lines = [name, ...values.map(([, , title]) => title), ...values.map(([, , , more]) => more)];
    const [foldedName, ...folded] = fold(lines.join("\n")).split("\n");
    return values.map(([kind, anchor, title, more], number) => ({
      key: keys.get(address),
      title: folded[number],
      text: `${folded[number]} ${folded[values.length + number]} ${foldedKinds[kind]} ${foldedName}`,
      show: [`${address}#${anchor}`, title, [name, kinds[kind], more]],
    }));
  });
  update();
};

function loadIndex() {
  if (loading) return;
  loading = true;
  const script = document.createElement("script");
  script.src = "search-index.js";
  script.addEventListener("error", () => {
    status.textContent = status.dataset.failed;
  });
  document.body.append(script);
}

function showHits(found) {
  hits.replaceChildren(
    ...found.slice(0, most).map(({ show: [address, title, more] }) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = address;
      link.textContent = title;
      const note = document.createElement("span");
      note.className = "note";
      note.textContent = more.filter(Boolean).join(" · ");
      item.append(link, " ", note);
      return item;
    }),
  );
  results.hidden = found.length === 0;
}

function findValues(words) {
  const found = [];
  for (const row of index) if (words.every((word) => row.text.includes(word))) found.push(row);
  return found;
}

// Words in the value itself come before words beside it.
function bestOf(found, words) {
  const byWeight = Array.from({ length: words.length + 1 }, () => []);
  for (const row of found) {
    const bucket = byWeight[words.length - words.filter((word) => row.title.includes(word)).length];
    if (bucket.length < most) bucket.push(row);
  }
  return byWeight.flat();
}

page.update = () => {
  const words = wordsOf(search.value);
  if (words.length === 0 || !index) {
    showHits([]);
    reportRows(filterRows());
    if (words.length > 0) {
      loadIndex();
      status.textContent = status.dataset.loading;
    }
    return;
  }
  const found = findValues(words);
  const keys = filterRows(new Set(found.map(({ key }) => key)));
  const meant = found.filter(({ key }) => keys.has(key));
  showHits(bestOf(meant, words));
  const { of, communes, hits: name, none, first } = status.dataset;
  const count = meant.length === 0 ? none : `${meant.length} ${name}`;
  const cut = meant.length > most ? `; ${first} ${most}` : "";
  status.textContent = `${keys.size} ${of} ${known.length} ${communes}, ${count}${cut}`;
};
search.addEventListener("focus", loadIndex, { once: true });
if (search.value) update();
