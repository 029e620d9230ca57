import type { Block } from "../../language/blocks.js";
import { findAll, matches } from "../../language/find-all.js";
import type { OrganisationMention } from "../../language/organisations.js";
import { findOverlapping } from "../../language/overlap.js";
import { trimPhrase } from "../../language/phrases.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

/** "Federführend:", "Zuständige Stelle:" */
const label =
  /^(?:Federführend(?:e[rs]? (?:Stelle|Amt|Bereich|Fachbereich|Fachdienst|Dezernat))?|Federführung|Zuständig(?:e[rs]? (?:Stelle|Amt|Bereich|Fachbereich|Fachdienst))?|Organisationseinheit|Dienststelle|Fachbereich|Fachdienst|Fachamt)$/u;
const labelInLine =
  /(?:^|(?<=\s))(?:Federführend(?:e[rs]? (?:Stelle|Amt|Bereich|Fachbereich|Fachdienst|Dezernat))?|Federführung|Zuständig(?:e[rs]? (?:Stelle|Amt|Bereich|Fachbereich|Fachdienst))?|Organisationseinheit|Dienststelle|Fachbereich|Fachdienst|Fachamt)\s?: ?(?=[\p{Lu}\d])/gu;
/** The next label of a line: "Bearbeiter/-in:", "Aktenzeichen:". */
const nextLabel = /\s+\p{Lu}[\p{L}/*_-]{2,30}\s?:/u;
/** What a unit is called by the number and the matters it has. */
const unitName =
  /^(?:(?:FD|FB|Amt|Abt\.|SG|Fachbereich|Fachdienst|Abteilung|Dezernat|Referat|Sachgebiet) )?(?:\d{1,3}(?:\.\d{1,3})?(?: [–-])? )?(?:für )?\p{Lu}[\p{L}-]*(?:(?:, | und | & | [–-] |-, | )\p{Lu}[\p{L}-]*){0,5}(?: und -\p{Ll}+)?$/u;
/** The number that school administration has in most towns and districts. */
const schoolNumber = /^(?:FD|FB|Amt|Fachbereich|Fachdienst) 40$/u;
const education =
  /(?<!Aus|Fort|Weiter|Fach)bildung(?!\p{L})|(?<!Aus|Fort|Weiter|Fach)bildungs-? ?(?:und|management|büro|verwaltung|initiative|region|planung|beratung|steuerung|koordin|monitoring|entwicklung)|Schul(?:e|en|amt|verwaltung|verwaltungsamt|wesen|entwicklung)(?!\p{L})/iu;
/** Someone in the unit, or a school. */
const other = /(?:leitung|leiter|leiterin|schule|ministerium|rat|beirat|ausschuss)$/iu;

/** A unit for education that only its place tells to be one: behind a label, or a name over an address. */
export function findByLines(view: View): OrganisationMention[] {
  return view.body.flatMap((block) =>
    block.text.length > 2000 ? [] : [...behindLabel(view, block), ...overAddress(view, block)],
  );
}

function* behindLabel(view: View, block: Block): Generator<OrganisationMention> {
  const beside = block.cell?.rowLabel ?? block.label;
  if (beside && label.test(beside.text.replace(/\s*:$/u, "").trim())) yield* unitIn(view, block);
  for (const match of findAll(block.text, labelInLine)) {
    const from = match.index + match[0].length;
    const line = block.text.slice(from, from + 120).split("\n")[0]!;
    const next = nextLabel.exec(line);
    const start = block.start + from;
    yield* unitIn(view, { start, end: start + (next ? next.index : line.length) });
  }
}

function unitIn(view: View, span: Span): OrganisationMention[] {
  const former = / \((?:ehem|vormals|früher|bis \d)[^()]{2,40}\)\s*$/u.exec(view.slice(span.start, span.end));
  const { start, end } = trimPhrase(view.text, {
    start: span.start,
    end: former ? span.start + former.index : span.end,
  });
  const name = view.slice(start, end);
  if (name.length > 80 || other.test(name) || !(schoolNumber.test(name) || isEducationUnit(name))) return [];
  const { persons, communes } = view.mentions;
  const isPerson = findOverlapping<Span>(persons, { start, end }) !== undefined;
  // "Bildungsinitiative Auenland" ends with its place, the line of an authority begins with it
  if (isPerson || findOverlapping<Span>(communes, { start, end })?.start === start) return [];
  return [{ start, end, name, type: "office" }];
}

const isEducationUnit = (name: string): boolean => unitName.test(name) && education.test(name);

/** "Amt für Schule und Bildung" over the street, or the name that the section has. */
function* overAddress(view: View, block: Block): Generator<OrganisationMention> {
  if (block.kind === "heading" || !block.text.includes("\n")) return;
  const { addresses, phones } = view.mentions.contacts;
  const contact = [...view.within(addresses, block), ...view.within(phones, block)].sort(
    (a, b) => a.start - b.start,
  )[0];
  if (!contact) return;
  const heading = block.headings.at(-1)?.text.trim();
  let start = block.start;
  let isUnderHead = false;
  for (const words of block.text.split("\n")) {
    const span = { start, end: start + words.trimEnd().length };
    start += words.length + 1;
    if (span.end > contact.start) return;
    const known = findOverlapping(view.mentions.organisations, span);
    const isUnit = known?.type === "unit" && known.start === span.start && known.end === span.end;
    const isSection = heading === view.slice(span.start, span.end) && known === undefined;
    if (isUnit || isSection || (isUnderHead && known === undefined)) yield* unitIn(view, span);
    isUnderHead = headOfAuthority.test(words.trim());
  }
}

/** Whose unit stands in the next line of an address. */
const headOfAuthority =
  /^(?:D(?:er|ie) )?(?:Landrat|Landrätin|Oberbürgermeister(?:in)?|Bürgermeister(?:in)?|Magistrat|Kreisausschuss|Kreisverwaltung|Stadtverwaltung|Landratsamt)(?: \p{Lu}[\p{L}-]+){0,2}$/u;

/** "eine Koordinierungsstelle, die Bildungsangebote abstimmt": a unit with no name but its task. */
const withTask =
  /(?<!\p{L})(?:eine|einer|(?:die|der|ihre|ihrer) neuen?) (?:\p{Ll}+e[nr]? ){0,2}(?<name>Koordinierungs(?:stelle|einheit)|Koordinations(?:stelle|einheit)|Stabsstelle|Fachstelle|Servicestelle|Geschäftsstelle), (?:die|welche|deren) (?<task>[^.;:!?]{0,160})/gu;
const taskWord = /(?<!Aus|Fort|Weiter)[Bb]ildungs?(?!surlaub|sgutschein|spaket)/u;
/** It is wished for. */
const wished =
  /(?<!\p{L})(?:braucht|brauchen|bräuchte|benötigt|fehlt|fehle|fordert|fordern|wünscht|wünschen|sollte|könnte|wäre|würde|empfiehlt|empfehlen|kein\p{L}*)(?!\p{L})/u;

/** The unit that a document tells of by its task alone, where it tells of one. */
export function findByRelativeClause(view: View): OrganisationMention[] {
  const found = view.body.flatMap((block) =>
    findAll(block.text, withTask).flatMap((match): OrganisationMention[] => {
      const { name = "", task = "" } = match.groups!;
      if (!taskWord.test(task)) return [];
      const start = block.start + match.index + match[0].indexOf(name);
      if (matches(view.sentenceAt(start)?.text ?? block.text, wished)) return [];
      return [{ start, end: start + name.length, name, type: "office" }];
    }),
  );
  return new Set(found.map(({ name }) => name)).size === 1 ? found : [];
}
