import type { Kind } from "@bildungsprofil/core";
import type { Attributed } from "./settle.js";
import type { Span } from "./tree/nodes.js";

/** What tells a deed or a state of things, and which other kinds it gives way to where both stand in the same words. */
const givesWayTo: ReadonlyMap<Kind, readonly Kind[]> = new Map<Kind, readonly Kind[]>([
  ["measure", ["goal", "milestone", "challenge", "result"]],
  // "vor der Herausforderung, Angebote zu verzahnen" wishes nothing, "den Mangel beheben" complains of nothing
  ["goal", ["challenge"]],
  ["challenge", ["goal"]],
  // "Das Büro sammelt Daten" in a list of subjects is the deed that it ends with
  ["actionField", ["measure"]],
]);

/** How much of a measure another statement tells, so that both tell the same: "2026: erster Bericht". */
const mostOf = 0.7;

/**
 * Without what says once more, as another kind, what another statement says in the same words: a deed is a measure
 * only as long as nothing in these words tells it as wanted, done by a day, achieved or hard. Of a challenge and a
 * goal the one that takes in the other is kept.
 */
export function tellOnce(statements: readonly Attributed[]): Attributed[] {
  const near = placed(statements.filter(({ kind }) => rivals.has(kind)));
  return statements.filter((one) => {
    const others = givesWayTo.get(one.kind);
    if (!others) return true;
    const [{ start, end }] = one.spans;
    return ![start, end - 1].some((at) =>
      near.get(cell(at))?.some((other) => others.includes(other.kind) && isTold(one, other)),
    );
  });
}

const rivals: ReadonlySet<Kind> = new Set([...givesWayTo.values()].flat());

/** In UTF-16 code units: about as much as a statement takes. */
const cell = (at: number): number => Math.floor(at / 512);

/** The statements by the stretches of text that they stand in, so that each is held against its neighbours alone. */
function placed(statements: readonly Attributed[]): ReadonlyMap<number, readonly Attributed[]> {
  const near = new Map<number, Attributed[]>();
  for (const statement of statements) {
    const [{ start, end }] = statement.spans;
    for (let at = cell(start); at <= cell(end - 1); at++) {
      const here = near.get(at);
      if (here) here.push(statement);
      else near.set(at, [statement]);
    }
  }
  return near;
}

function isTold({ kind, rule, confidence, spans: [span] }: Attributed, other: Attributed): boolean {
  const {
    spans: [by],
  } = other;
  // a certain thing that was set up is one, on whatever day
  if (rule === "undertaking" && /^(?:milestone|result)$/u.test(other.kind)) return false;
  // what stands under "Ziele" is a goal, whatever its words complain of
  if (kind === "goal" && confidence > 0.8 && confidence > other.confidence) return false;
  if (kind === "challenge" && other.kind === "goal" && other.confidence > 0.8 && takesIn(by, span))
    return true;
  if (kind === "actionField") return by.start > span.start && by.start < span.end && by.end >= span.end - 1;
  if (kind === "measure" && takesIn(span, by) && lengthOf(by) >= mostOf * lengthOf(span)) return true;
  // of the same words they are the challenge
  if (kind === "challenge" && by.start === span.start && by.end === span.end) return false;
  return takesIn(by, span);
}

const takesIn = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
const lengthOf = ({ start, end }: Span): number => end - start;
