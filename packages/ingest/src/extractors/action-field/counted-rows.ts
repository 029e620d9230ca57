import type { Block, CellContext } from "../../language/blocks.js";
import type { View } from "../../language/view.js";

/** "I", "AG 2", "Forum B", "3.", "2026": no more than the count of a row. */
const count =
  /^(?:\p{Lu}[\p{L}-]{0,30}\s)?(?:\d{1,2}|[IVX]{1,4}|[A-H])[.)]?$|^(?:19|20)\d{2}(?:\/\d{2,4})?$/u;
/** "Thema" beside the count of a group is its field; elsewhere it may be a lecture's. */
const theme =
  /^(?:(?:Inhaltliche[rs]?\s)?(?:Them(?:a|en)|Titel|Bezeichnung|Schwerpunkt)|Topic|Theme)(?:\s(?:de[rs]|\/|und)\s.{3,40})?$/u;
/** Groups that work on one field each. */
const groups =
  /^(?:Nr\.?\s)?(?:(?:Handlungs|Fach|Themen|Bildungs|Arbeits)?[Ff]or(?:um|en)|(?:Fach|Themen|Unter)?[Aa]rbeitsgruppen?|(?:Fach-?|Unter-?)?AGs?|(?:Fach|Themen|Projekt)gruppen?|(?:Fach)?[Aa]rbeitskreise?|AKs?|Cluster|Säulen?|Working groups?|Groups?)$/u;
/** What a programme of lectures has, and no plan of work. */
const programme =
  /^(?:Uhrzeit|Zeit|Datum|Termin|Wann|Tag|Raum|Ort|Referent|Referierende|Dozent|Time|Date|Room)/u;

/** Above a table that parts a conference. */
const event =
  /(?:konferenz|tagung|kongress|messe|veranstaltung|programm|ablauf|workshops?|fachtag|conference)(?!\p{L})/iu;
/** Share of the themes of a table that are of education, at least. */
const mostly = 0.6;

/** Whether the first cell of the row of a table does nothing but count it. */
export const isCounted = (cell: CellContext): boolean =>
  cell.rowLabel !== undefined && count.test(cell.rowLabel.text);

/** Communes, which have one field each: "Landkreis Auental | Ganztag". */
const communes =
  /^(?:Kommunen?|Gebietskörperschaft(?:en)?|(?:Land)?[Kk]reise?|St(?:adt|ädte)|Gemeinden?|Regionen?|Bildungsregion(?:en)?|Municipality)$/u;

/**
 * Cells with the themes of groups that go by numbers, or of communes, in tables that are no programme of an event.
 */
export function countedRows(view: View): readonly Block[] {
  const heads = view.body.filter(({ cell }) => cell?.header);
  const tables = new Set(
    heads
      .filter(({ cell, text }) => cell!.column === 0 && (groups.test(text) || communes.test(text)))
      .map(({ cell }) => cell!.table),
  );
  for (const { cell, text } of heads) if (programme.test(text)) tables.delete(cell!.table);
  if (tables.size === 0) return [];
  const cells = view.body.filter(
    ({ cell }) =>
      cell?.columnLabel !== undefined &&
      tables.has(cell.table) &&
      theme.test(cell.columnLabel.text) &&
      (isCounted(cell) || communes.test(cell.rowLabel?.cell?.columnLabel?.text ?? "")),
  );
  const known = new Map<number, { all: number; topics: number }>();
  for (const { cell, text } of cells) {
    const count = known.get(cell!.table) ?? { all: 0, topics: 0 };
    count.all++;
    if (view.terms.findTopics(text).length > 0) count.topics++;
    known.set(cell!.table, count);
  }
  return cells.filter(({ cell, headings }) => {
    const { all, topics } = known.get(cell!.table)!;
    const isOfEvent = [headings[0], headings.at(-1)].some((above) => event.test(above?.text ?? ""));
    return topics >= mostly * all && !isOfEvent;
  });
}
