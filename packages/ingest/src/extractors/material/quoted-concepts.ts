import type { Block } from "../../language/blocks.js";
import { findAll } from "../../language/find-all.js";
import { findOverlapping } from "../../language/overlap.js";
import { phraseText, wordCount } from "../../language/phrases.js";
import type { View } from "../../language/view.js";
import type { NamedMaterial } from "./concepts.js";

/** A title in marks that says itself what it is: „Leitlinien für Bildung“, „Fachkonzept Bildungslandschaft“. */
const quoted =
  /[„“"»](?<title>[^“”"«„»\n]{0,60}?(?<head>[Kk]onzept(?:ion)?|[Ll]eitlinien|[Ll]eitbild|[Ss]trategie|[Mm]asterplan|[Rr]ahmenplan|[Ff]ahrplan|[Bb]ericht|[Aa]tlas|[Ww]egweiser|[Ll]eitfaden|[Hh]andreichung|[Hh]andbuch|[Kk]ompass|[Ll]andkarte|[Bb]roschüre|[Kk]atalog|[Rr]eport|[Ff]aktencheck|[Ff]aktenblatt|[Mm]onitor|[Rr]atgeber|[Tt]hemenheft|[Dd]okumentation|[Bb]estandsaufnahme|[Ll]andkarte)(?!\p{L})[^“”"«„»\n.!?]{0,60})[“”"«]/gu;
/** It is not there yet, or somebody speaks. */
const otherwise =
  /(?<!\p{L})(?:soll\p{L}*|kein\p{L}*|noch nicht|geplant|würde\p{L}*|will|wollen|fehlt|fordert\p{L}*|sagt\p{L}*|betont\p{L}*|erklärt\p{L}*)(?!\p{L})/u;
/** Announced, and named already: "der Ende 2025 vorliegen wird". */
const coming =
  /(?<!\p{L})(?:erscheint|erscheinen|vorliegen|vorgelegt|veröffentlicht|herausgegeben|fertig\p{L}*|vorgestellt)(?!\p{L})/u;
const denied = /(?<!\p{L})(?:kein\p{L}*|nicht|fehlt|fordert\p{L}*)(?!\p{L})/u;
/** What else bears a name in marks. */
const bearer =
  /(?<!\p{L})(?:\p{L}*[Pp]rogramms?|\p{L}*[Pp]rojekte?s?|Workshops?|Vortrag|\p{L}*[Gg]ruppe|Handlungsfeld|Thema|Motto|Forum|\p{L}*[Vv]eranstaltung|Reihe|Modul)\s*$/u;
const finite = /(?<!\p{L})(?:ist|sind|wir|ich|hat|haben|wird|werden|war|nicht|es|sie)(?!\p{L})/u;

/** Concepts, guidelines, guides and reports by titles in quotation marks that hold their kind. */
export function* findQuotedConcepts(view: View, block: Block): Generator<NamedMaterial> {
  for (const match of findAll(block.text, quoted)) {
    const { title = "", head = "" } = match.groups!;
    const start = block.start + match.index + 1;
    const span = { start, end: start + title.length };
    // between two titles in plain marks
    if (/^\s|\s$/u.test(title)) continue;
    if (wordCount(title) > 9 || finite.test(title) || (wordCount(title) < 2 && title.length < 14)) continue;
    // „Arbeitsgruppe Strategie und Bildung“: a unit or a body
    if (findOverlapping(view.mentions.organisations, span)?.start === span.start) continue;
    const words = (view.sentenceAt(start)?.text ?? block.text).replace(title, "");
    // "fand unter dem Titel „Lernen“ statt"
    if (
      /\s(?:statt|ein|eingeladen)[.!]?$/u.test(words) &&
      /unter dem (?:Titel|Motto)\s$/u.test(view.slice(Math.max(block.start, start - 24), start - 1))
    )
      continue;
    const comes = coming.test(words) && !denied.test(words);
    if (
      (otherwise.test(words) && !comes) ||
      bearer.test(view.slice(Math.max(block.start, start - 40), start - 1))
    )
      continue;
    const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(title)?.[0];
    yield {
      value: {
        title: phraseText(view.text, span),
        kind: /^(?:bericht|atlas|report|faktencheck|faktenblatt|monitor)$/iu.test(head)
          ? "report"
          : /^(?:wegweiser|kompass|katalog)$/iu.test(head)
            ? "catalogue"
            : /^broschüre$/iu.test(head)
              ? "brochure"
              : "other",
        ...(year ? { year } : {}),
      },
      span,
      rule: "concept",
      confidence: 0.68,
    };
  }
}
