/** The style sheet of all pages. Contrast of text is at least 4.5 : 1 in both colour schemes. */
export const styles = `
:root {
  color-scheme: light dark;
  --ground: #f3f5f7; --surface: #ffffff; --ink: #1a2530; --muted: #505d69; --line: #d3dae0;
  --accent: #0f4c75; --accent-soft: #e3eef6; --mark: #fff3c4; --bar: #2f7fb0; --band: #12354f; --on-band: #ffffff; --on-band-soft: #cfe0ec;
  --warning: #7a4b00; --error: #a11919;
  --sans: "Source Sans 3", "Source Sans Pro", "Noto Sans", "Segoe UI", system-ui, sans-serif;
  --serif: "Source Serif 4", "Charter", "Noto Serif", Georgia, serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #11171d; --surface: #1a222a; --ink: #e7ecf0; --muted: #a9b5c0; --line: #35414c;
    --accent: #8ec5ee; --accent-soft: #21374a; --mark: #4a3f14; --bar: #5aa5d6; --band: #0d1f2e; --on-band: #f2f6f9; --on-band-soft: #b7cad9;
    --warning: #f0bf6a; --error: #ff9d94;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1rem; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.55 var(--sans); hyphens: auto; overflow-wrap: break-word; }
h1, h2, h3, p, dl, dd, ol, ul, figure, blockquote { margin: 0; padding: 0; }
ol, ul { list-style: none; }
a { color: var(--accent); text-decoration-thickness: 0.06em; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 0.12em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
[hidden] { display: none !important; }
.wide { max-width: 74rem; margin: 0 auto; padding: 0 1.25rem; }
.skip { position: absolute; left: -100vw; top: 0; padding: 0.6rem 1rem; background: var(--surface); z-index: 2; }
.skip:focus { left: 0; }

.masthead { background: var(--band); color: var(--on-band); padding: 2rem 0 1.75rem; }
.masthead a { color: var(--on-band); }
.masthead :focus-visible { outline-color: var(--on-band); }
.masthead h1 { font: 600 clamp(1.8rem, 5vw, 2.75rem)/1.15 var(--serif); letter-spacing: -0.01em; hyphens: manual; }
.masthead .home { margin-bottom: 0.75rem; font-size: 0.95rem; }
.masthead .lead { margin-top: 0.6rem; color: var(--on-band-soft); max-width: 46rem; }
.masthead .named { padding: 0; border: 0; max-width: 46rem; }
.masthead .alone .value { display: none; }
.masthead .evidence summary, .masthead .place { color: var(--on-band-soft); }
.masthead .evidence .from { border-color: var(--on-band-soft); }

.columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.5rem; padding-top: 1.5rem; }
.contents { font-size: 0.95rem; }
.contents h2 { font-size: 0.85rem; font-weight: 600; color: var(--muted); margin-bottom: 0.4rem; }
.contents ol { display: flex; flex-wrap: wrap; gap: 0.15rem 1rem; }
.contents a { text-decoration: none; }
.contents a:hover { text-decoration: underline; }
.count { font-size: 0.85em; font-weight: 400; color: var(--muted); font-variant-numeric: tabular-nums; }
@media (min-width: 60rem) {
  .columns { grid-template-columns: 14rem minmax(0, 1fr); gap: 3rem; }
  .contents { position: sticky; top: 1.5rem; align-self: start; max-height: calc(100vh - 3rem); overflow: auto; }
  .contents ol { display: block; }
  .contents li { padding: 0.22rem 0; }
}

.tools { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 0.75rem; margin-bottom: 1.5rem; }
.tools label { font-weight: 600; }
.tools input { flex: 1 1 14rem; min-width: 0; max-width: 26rem; }
input, button { font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--muted); border-radius: 3px; padding: 0.4rem 0.7rem; min-height: 2.75rem; }
input::placeholder { color: var(--muted); opacity: 1; }
button { cursor: pointer; }
button:hover { border-color: var(--accent); color: var(--accent); }
#status { flex-basis: 100%; color: var(--muted); font-size: 0.95rem; }
#hits { flex-basis: 100%; }
#hits li { padding: 0.35rem 0; border-top: 1px solid var(--line); }

section { margin-bottom: 2.75rem; }
section > h2 { font: 600 1.5rem/1.25 var(--serif); padding-bottom: 0.35rem; margin-bottom: 0.25rem; border-bottom: 2px solid var(--accent); }
h3 { font-size: 1.05rem; font-weight: 600; line-height: 1.3; }
.note { color: var(--muted); font-size: 0.95rem; }
.entry { padding: 0.85rem 0; border-bottom: 1px solid var(--line); }
.entry:target, .group:target h3 { background: var(--mark); box-shadow: -0.6rem 0 var(--mark), 0.6rem 0 var(--mark); }
.value { font-weight: 600; line-height: 1.4; }
.facts { display: flex; flex-wrap: wrap; gap: 0.1rem 1.5rem; font-size: 0.98rem; }
.facts > div { min-width: 0; }
.facts dt, .facts dd { display: inline; }
.facts dt { color: var(--muted); }
.facts dt::after { content: ": "; }
.tags { display: flex; flex-wrap: wrap; gap: 0.3rem; margin: 0.3rem 0 0.1rem; }
.tags li { font-size: 0.9rem; line-height: 1.4; padding: 0.05rem 0.5rem; border-radius: 2px; background: var(--accent-soft); color: var(--ink); }
.tags.empty li { background: none; border: 1px dashed var(--muted); color: var(--muted); }

.evidence { margin-top: 0.25rem; font-size: 0.92rem; }
.evidence summary { color: var(--muted); cursor: pointer; width: fit-content; padding: 0.15rem 0; }
.evidence summary:hover { color: var(--accent); }
.evidence[open] summary { margin-bottom: 0.35rem; }
.evidence .from { border-left: 3px solid var(--bar); padding-left: 0.8rem; margin-bottom: 0.7rem; }
.evidence q { font-family: var(--serif); font-size: 1.05em; white-space: pre-line; quotes: none; }
.place { color: var(--muted); }

@media (min-width: 45rem) {
  section > .list > .entry { display: grid; grid-template-columns: minmax(0, 1fr) 15rem; column-gap: 1.5rem; }
  section > .list > .entry > * { grid-column: 1; }
  section > .list > .entry > .evidence { grid-column: 2; grid-row: 1 / span 3; margin-top: 0; }
  section > .list > .entry > .evidence[open] { grid-column: 1 / -1; grid-row: auto; margin-top: 0.25rem; }
}

.entries.grid, .entries.tiles { display: grid; gap: 0 2rem; grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr)); }
.entries.tiles { grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); }
.tiles .value { font: 600 1.25rem/1.3 var(--serif); }
.tiles .facts dt { display: none; }
.tiles .facts dd { color: var(--muted); }
.groups { display: grid; gap: 0 2.5rem; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); }
#section-context .groups { grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); }
.group { padding-top: 1rem; min-width: 0; }
.spoken blockquote { font: 1.15rem/1.5 var(--serif); }
.spoken figcaption { color: var(--muted); }
.spoken figcaption::before { content: "— "; }

.axis { padding-top: 0.75rem; }
.ticks { display: block; overflow: visible; }
.ticks text { font: 0.8rem var(--sans); fill: var(--muted); }
.span { margin: 0.35rem 0 0.1rem; }
.bar { display: block; overflow: visible; }
.bar line, .ticks line { stroke: var(--line); }
.bar rect, .bar path { fill: var(--bar); }
.undated { color: var(--muted); font-size: 0.92rem; }
@media (min-width: 45rem) {
  .axis, .programmes .entry { padding-right: 0.8rem; }
  .axis { margin-left: 46%; }
  .programmes .entry { display: grid; grid-template-columns: 46% minmax(0, 1fr); }
  .programmes .entry > * { grid-column: 1; padding-right: 1.5rem; }
  .programmes .entry > .span { grid-column: 2; grid-row: 1; padding-right: 0; }
  .programmes .entry > .evidence[open] { grid-column: 1 / -1; }
}

.timeline > li { display: grid; grid-template-columns: minmax(0, 1fr); padding: 0.6rem 0; border-bottom: 1px solid var(--line); }
.timeline .when { color: var(--muted); font-variant-numeric: tabular-nums; }
.timeline .kind { font-weight: 400; color: var(--muted); font-size: 0.92rem; }
@media (min-width: 40rem) { .timeline > li { grid-template-columns: 11rem minmax(0, 1fr); gap: 1rem; } }
.sides { display: grid; gap: 0.3rem 2rem; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); margin-top: 0.3rem; }
.coverage { display: block; padding-top: 0.75rem; }
.coverage > div { margin-bottom: 0.5rem; }
.coverage .tags { margin-bottom: 0; }
.severity { font-weight: 600; }
.severity.warning { color: var(--warning); }
.severity.error { color: var(--error); }
code { font-size: 0.9em; }

main.wide { padding-top: 1.75rem; }
.cards { display: grid; gap: 1rem; padding-top: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); }
.card { background: var(--surface); border: 1px solid var(--line); border-top: 3px solid var(--accent); padding: 1rem 1.1rem 1.1rem; }
.card h3 { font: 600 1.2rem/1.3 var(--serif); }
.scroll { overflow-x: auto; margin-top: 1rem; background: var(--surface); border: 1px solid var(--line); }
.comparison { border-collapse: collapse; width: 100%; font-size: 0.95rem; hyphens: manual; }
.comparison thead th { vertical-align: bottom; padding: 0.6rem 0.2rem; font-weight: 400; color: var(--muted); }
.comparison thead th span { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; }
.comparison tbody th { position: sticky; left: 0; background: var(--surface); text-align: left; font-weight: 600; padding: 0.5rem 0.9rem; min-width: 11rem; border-right: 1px solid var(--line); }
.comparison td { text-align: center; font-variant-numeric: tabular-nums; border-top: 1px solid var(--line); min-width: 2.6rem; padding: 0; }
.comparison thead td { border: 0; position: sticky; left: 0; background: var(--surface); }
.comparison tbody tr { border-top: 1px solid var(--line); }
.comparison td a { display: block; padding: 0.5rem 0.3rem; text-decoration: none; }
.comparison td a:hover { text-decoration: underline; }
.comparison .none { color: var(--muted); }
.comparison .some { background: color-mix(in srgb, var(--accent-soft) 60%, transparent); }
.comparison .many { background: var(--accent-soft); font-weight: 600; }
.foot { border-top: 1px solid var(--line); margin-top: 2rem; padding: 1.25rem 0 2.5rem; color: var(--muted); font-size: 0.92rem; }

@media print {
  :root { --ground: #fff; --surface: #fff; --ink: #000; --muted: #444; --line: #bbb; --accent: #000; --accent-soft: #eee; --bar: #555; --band: #fff; --on-band: #000; --on-band-soft: #444; }
  @page { margin: 18mm 16mm; }
  :root { font-size: 9.5pt; }
  .wide { max-width: none; padding: 0; }
  .skip, .contents, .tools, .home { display: none !important; }
  .columns { display: block; }
  .masthead { padding: 0 0 0.5rem; border-bottom: 2px solid #000; }
  a { color: inherit; text-decoration: none; }
  .entry, .timeline > li, .card { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .evidence { font-size: 8pt; }
  .evidence summary { list-style: none; }
  .evidence summary::-webkit-details-marker { display: none; }
  .evidence::details-content { content-visibility: visible; display: block; block-size: auto; }
  .evidence .from { margin-bottom: 0.25rem; }
  .comparison { font-size: 7.5pt; }
  .comparison td { min-width: 0; }
  .comparison tbody th { min-width: 0; padding: 0.2rem 0.4rem; }
  .scroll { overflow: visible; }
  .bar rect, .bar path { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
