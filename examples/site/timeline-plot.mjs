import { timeline } from "@bildungsprofil/core";
import { html, Markup } from "./markup.mjs";
import { axisOf, placeDate, renderBar, renderGrid, renderGridLines, renderTicks } from "./year-axis.mjs";

/** Marks of 12 × 12 around their middle: each kind has its own form. */
const marks = /** @type {const} */ ({
  office: "M-5 5V-1L0-6 5-1V5z",
  agreement: "M0-6L6 0 0 6-6 0z",
  event: "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0",
  milestone: "M0-6L6 5H-6z",
  material: "M-5-5H5V5H-5z",
  goal: "M-6-4H6L0 6z",
});
/** @typedef {keyof typeof marks} MarkedKind */

/** Whether the timeline of a profile is plotted: two dates at least. */
const fewest = 2;

/**
 * What is dated in a profile, as a plot: a lane for the bars of the programmes, and one for each other kind. The list
 * below it says the same in words; the plot's own text says how much there is of each kind.
 * @param {import("./entry.mjs").ProfileContext} context
 */
export function renderTimelinePlot({ profile, site, words }) {
  const rows = timeline(profile).filter(({ field }) => field === undefined);
  const periods = profile.entries.programme.flatMap(({ value }) =>
    value.period === undefined ? [] : [{ period: value.period, id: value.programmeId }],
  );
  const dated = rows.filter(({ kind }) => kind in marks);
  if (dated.length + periods.length < fewest) return undefined;
  const axis = axisOf(
    [...periods.map(({ period }) => period), ...dated.map(({ date }) => date)],
    profile.coverage.latest,
  );
  if (axis === undefined) return undefined;
  const kinds = /** @type {MarkedKind[]} */ (Object.keys(marks)).filter((kind) =>
    dated.some((row) => row.kind === kind),
  );
  const lanes = [
    ...(periods.length === 0
      ? []
      : [
          {
            name: words.kinds("programme"),
            count: periods.length,
            height: periods.length * 15 + 5,
            drawing: periods.map(({ period, id }, index) =>
              renderBar(axis, period, index * 15 + 4, site.programmes.find((one) => one.id === id)?.key),
            ),
          },
        ]),
    ...kinds.map((kind) => {
      const own = dated.filter((row) => row.kind === kind);
      const drawing = own.map(({ date }) => {
        const x = placeDate(axis, date);
        return (
          x !== undefined &&
          html`<svg x="${x}" y="11" overflow="visible"><path class="dot" d="${new Markup(marks[kind])}"/></svg>`
        );
      });
      return { name: words.kinds(kind), count: own.length, height: 22, drawing };
    }),
  ];
  const summary = lanes.map(({ name, count }) => `${name} ${count}`).join(", ");
  return html`${renderGridLines(axis, "dates")}<div class="plot" role="img" aria-label="${words.timeline} ${axis.first}–${axis.last}: ${summary}">
${lanes.map(
  ({ name, height, drawing }) =>
    html`<p class="lane" aria-hidden="true">${name}</p><svg class="bars" width="100%" height="${height}" aria-hidden="true" focusable="false">${renderGrid("dates")}${drawing}</svg>`,
)}
<p class="lane"></p>${renderTicks(axis)}
</div>`;
}
