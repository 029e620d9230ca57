import { type Line, linesOf } from "../../language/lines-of.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

/** "Thema: Übergang Schule – Beruf", "Themenfeld: …" as a line of its own */
const theme = /^(?:Them(?:a|en)|Inhaltliches Thema|Topics?|Theme)\s?:\s*(?=[„"»]?\p{L})/u;
/** Other lines of the profile of a commune or its project. */
const profile =
  /^(?:Kommune|Landkreis|Kreis|Stadt|Region|Gebietskörperschaft|Bundesland|Laufzeit|Zeitraum|Förderzeitraum|Träger|Programm|Förderprogramm|Einwohner\p{L}*|Fläche|Art de[rs] \p{L}+|Projekttitel|Projekt|Zielgruppe|Municipality|Period|Programme)\s?:/u;
/** Lines of the announcement of an event. */
const event =
  /^(?:Datum|Uhrzeit|Termin|Zeit|Wann|Ort|Wo|Referent\p{L}*|Moderation|Anmeldung|Anmeldeschluss|Teilnahme\p{L}*|Veranstaltungsort|Betreff|Date|Time|Venue|Speaker)\s?:/u;
/** How far apart the lines of one profile stand. */
const reach = 4;

/** What a profile of a commune or its project names as its theme, in a line among others with labels. */
export function* profileThemes(view: View): Generator<Span> {
  if (!/Them|Topic/u.test(view.text)) return;
  const lines: Line[] = view.body.flatMap((block) =>
    block.layer === "body" && !block.cell && block.text.length <= 600 ? linesOf(block) : [],
  );
  for (const [at, line] of lines.entries()) {
    const label = line.text.length <= 200 ? theme.exec(line.text)?.[0].length : undefined;
    if (label === undefined) continue;
    const near = lines.slice(Math.max(0, at - reach), at + reach + 1);
    if (near.some(({ text }) => profile.test(text)) && !near.some(({ text }) => event.test(text)))
      yield { start: line.start + label, end: line.end };
  }
}
