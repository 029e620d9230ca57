import { formatDate } from "@bildungsprofil/core";
import { nameCommune, nameSource } from "./describe-entry.mjs";
import { passageAnchor, profilePath } from "./describe-site.mjs";
import { noteAnchor, renderNotes } from "./document-notes.mjs";
import { renderFacts, renderIssue } from "./entry.mjs";
import { describeStatement, groupOf, groups } from "./kind-groups.mjs";
import { groupPassages, markPassages, orderPassages } from "./mark-passages.mjs";
import { html } from "./markup.mjs";
import { renderShell } from "./page-shell.mjs";
import { listBlocks } from "./text-blocks.mjs";

/** @typedef {import("@bildungsprofil/core").Statement} Statement */
/** @typedef {import("./describe-site.mjs").SiteDocument} SiteDocument */
/** @typedef {import("./mark-passages.mjs").Part} Part */

/**
 * A document made ready for its page.
 * @typedef {object} Marked
 * @property {SiteDocument} document
 * @property {readonly { start: number, end: number, statements: Statement[] }[]} passages in order
 * @property {readonly number[]} groups number of the group of each passage, from 0
 */

/** @param {SiteDocument} document @returns {Marked} */
function markDocument(document) {
  /** @type {Map<string, { start: number, end: number, statements: Statement[] }>} */
  const known = new Map();
  for (const statement of document.statements)
    for (const { start, end } of statement.evidence) {
      if (!(start < end && end <= document.text.length)) continue;
      const passage = known.get(`${start}-${end}`);
      if (!passage) known.set(`${start}-${end}`, { start, end, statements: [statement] });
      else if (!passage.statements.includes(statement)) passage.statements.push(statement);
    }
  const passages = orderPassages([...known.values()]);
  return { document, passages, groups: groupPassages(passages) };
}

/** Renders stretches of a text with their marks. @param {Marked} marked @param {import("./wording.mjs").Wording} words */
function createMarker({ document, passages, groups: groupNumbers }, words) {
  const { text } = document;
  /** Where each group ends: there stands its number. @type {number[]} */
  const ends = [];
  for (const [index, { end }] of passages.entries()) {
    const group = groupNumbers[index] ?? 0;
    ends[group] = Math.max(ends[group] ?? 0, end);
  }
  /** Passages that are divided, and so need a rule of their own to be shown whole. @type {Set<number>} */
  const divided = new Set();
  let next = 0;

  /** @param {readonly Part[]} parts @param {readonly number[]} around @returns {unknown} */
  const render = (parts, around) =>
    parts.map((part) => {
      if (part.passage !== undefined) {
        const { passage, first, parts: inner } = part;
        const span = passages[passage];
        if (span === undefined) return undefined;
        const anchor = passageAnchor(span);
        if (!first || part.end < span.end) divided.add(passage);
        return html`<mark class="${groupOf(span.statements[0]?.kind)}" ${first ? "id" : "data-of"}="${anchor}">${render(inner, [...around, passage])}</mark>`;
      }
      const words = text.slice(part.start, part.end);
      const innermost = around.at(-1);
      if (innermost === undefined) return words;
      const group = groupNumbers[innermost] ?? 0;
      const last = part.end === ends[group];
      const statements = [...new Set(around.flatMap((index) => passages[index]?.statements ?? []))];
      return html`<a href="#${noteAnchor(group)}" title="${statements.map(describe).join(" · ")}"${!last && html` tabindex="-1"`}>${words}${last && html`<sup>${group + 1}</sup>`}</a>`;
    });
  const describe = (/** @type {Statement} */ statement) => describeStatement(statement, words);

  return {
    divided,
    /** Stretches must come in order. @param {number} start @param {number} end */
    mark: (start, end) => {
      while ((passages[next]?.end ?? Infinity) <= start && passages[next]) next++;
      const within = [];
      for (let index = next; (passages[index]?.start ?? Infinity) < end; index++)
        if ((passages[index]?.end ?? 0) > start) within.push(index);
      return render(markPassages({ start, end }, passages, within), []);
    },
  };
}

/** @param {SiteDocument} document @param {ReturnType<typeof createMarker>} marker @param {import("./text-blocks.mjs").TextBlock} block */
function renderBlock({ text }, marker, { start, end, heading }) {
  if (heading !== undefined)
    return html`<h3 class="${heading <= 2 ? "high" : "low"}">${marker.mark(start, end)}</h3>`;
  const content = text.slice(start, end);
  if (!content.includes("\t")) return html`<p>${marker.mark(start, end)}</p>`;
  let at = start;
  const rows = content.split("\n").map((row) => {
    const cells = row.split("\t").map((cell) => {
      const from = at;
      at += cell.length + 1;
      return html`<td>${marker.mark(from, from + cell.length)}</td>`;
    });
    return html`<tr>${cells}</tr>`;
  });
  return html`<div class="scroll" tabindex="0" role="group"><table>${rows}</table></div>`;
}

/** The text in its blocks. Furniture without marks is folded away where it is long. @param {Marked} marked @param {import("./wording.mjs").Wording} words */
function renderText(marked, words) {
  const { document, passages } = marked;
  const marker = createMarker(marked, words);
  const blocks = listBlocks(document);
  const body = [];
  for (let index = 0; index < blocks.length; ) {
    const { layer } = blocks[index] ?? { layer: "body" };
    let after = index + 1;
    while (after < blocks.length && blocks[after]?.layer === layer) after++;
    const run = blocks.slice(index, after);
    const content = run.map((block) => renderBlock(document, marker, block));
    index = after;
    if (layer === "body") {
      body.push(content);
      continue;
    }
    const [start, end] = [run[0]?.start ?? 0, run.at(-1)?.end ?? 0];
    const lines = document.text.slice(start, end).split("\n").length;
    const label = { furniture: words.furniture, notes: words.notes, hidden: words.hiddenText }[layer];
    const marks = passages.some((passage) => passage.start < end && passage.end > start);
    body.push(
      lines > 3 && !marks && layer !== "notes"
        ? html`<details class="layer ${layer}"><summary>${label}, ${lines} ${words.lines}</summary>${content}</details>`
        : html`<div class="layer ${layer}"><p class="layer-name">${label}</p>${content}</div>`,
    );
  }
  // a passage in pieces is shown whole when it is the target
  const rules = [...marker.divided].map((passage) => {
    const span = passages[passage];
    const anchor = span && passageAnchor(span);
    return `.text:has(#${anchor}:target) [data-of="${anchor}"]{background:var(--lit);color:var(--on-lit)}\n`;
  });
  return { body, rules: rules.join("") };
}

/**
 * The canonical text of a document with every passage that a statement rests on, and the statements beside it.
 * @param {import("./describe-site.mjs").Context} context
 * @param {SiteDocument} document
 */
export function renderDocumentPage(context, document) {
  const { words, root, site } = context;
  const { source, statements, issues } = document;
  const marked = markDocument(document);
  const { body: text, rules } = renderText(marked, words);
  const profiles = site.profiles.filter(({ sources }) => sources.some(({ id }) => id === source.id));
  const date = source.modified ?? source.created ?? source.retrieved;
  const name = nameSource(source);
  /** @type {[string, string | undefined, (string | undefined)?][]} */
  const facts = [
    [words.documentLabel, source.title === undefined ? undefined : source.name],
    [words.author, source.publisher ?? source.author],
    [words.published, date && formatDate(date, words.language)],
    [words.format, source.mediaType],
    [words.term("url"), source.url, source.url],
    [words.checksum, source.id.slice(0, 12)],
  ];
  const known = groups.filter((group) => statements.some(({ kind }) => groupOf(kind) === group));
  const foreign =
    source.language !== undefined && source.language.slice(0, 2).toLowerCase() !== words.language;
  const count = `${statements.length} ${statements.length === 1 ? words.statement : words.statements}`;
  const body = html`<main id="content" class="wide reader" tabindex="-1"><header class="masthead">
<p class="home"><a href="${root}quellen.html">${words.sources}</a></p>
<h1>${name}</h1>
<p class="lead">${count}${profiles.map((profile) => [" · ", html`<a href="${root}${profilePath(profile)}">${nameCommune(profile.commune, words)}</a>`])}</p>
${renderFacts(facts.flatMap(([label, text, address]) => (text === undefined ? [] : [{ label, text, ...(address === undefined ? {} : { address }) }])))}
</header>
<div class="about">${statements.length > 0 && html`<p>${words.textHint}</p><ul class="legend" aria-label="${words.key}">${known.map((group) => html`<li><mark class="${group}">${words.groups[group]}</mark></li>`)}</ul>`}
${issues.length > 0 && html`<ul class="problems">${issues.map((issue) => html`<li>${renderIssue(issue, words)} <code>${issue.code}</code></li>`)}</ul>`}</div>
<article class="text" aria-labelledby="heading-text"><h2 id="heading-text">${words.textTitle}</h2>
<div${foreign && html` lang="${source.language}"`}>${text}</div></article>
<aside class="notes" aria-labelledby="heading-notes"><h2 id="heading-notes">${words.notesTitle}</h2>
${marked.passages.length > 0 ? renderNotes(context, marked) : html`<p class="note">${words.notesEmpty}</p>`}</aside>
</main>`;
  return renderShell(context, {
    title: `${name} – ${words.title}`,
    script: "document",
    ...(rules === "" ? {} : { extraStyles: rules }),
    body,
  });
}
