import { findEventWords } from "../../language/event-words.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { clausesOf } from "../challenge/clauses.js";
import { aboutEducation } from "./deeds.js";

/** Offers and advice are described there, and not told. */
const described =
  /(?:[Ee]mpfehl|[Vv]orschl[aä]g|[Aa]ngebot|[Ll]eistung|[Ii]nstrument|[Ff]ormat|recommend|services)/u;
/** "Im Herbst bilden wir einen Beirat", "Der Bericht wird fortgeschrieben", "Dann folgen vier Kurse" */
const undertakes =
  /(?:^|\s)(?:wird|werden)\s(?:[^.;:!?]{3,160}\s)?\p{Ll}*(?:ge\p{Ll}+(?:t|en)|(?:be|ver|er|ent)\p{Ll}+t|iert)$|^[Ww]ir\s\p{Ll}{3,}en\s|^(?:[^.;:!?,]{2,80}\s)?\p{Ll}{3,}en\swir\s|(?:^|\s)(?:folg(?:t|en)|entsteh(?:t|en)|starte(?:t|n)|beginn(?:t|en)|erhält|erhalten|bekomm(?:t|en)|öffne(?:t|n)|gibt es|komm(?:t|en)\s[^.;:!?]{3,100}\shinzu$)(?=\s|$)|(?:^|\s)(?:will|are going to)\s/u;
/** What is thought, owed, wanted, over or not so. */
const otherwise =
  /(?<!\p{L})(?:nicht|kein\p{Ll}*|nie|kaum|soll\p{Ll}*|woll\p{Ll}*|will(?= \p{Lu})|möchte\p{Ll}*|muss|müss\p{Ll}*|kann|können|könn\p{Ll}*|würde\p{Ll}*|brauchen|hoffen|freuen|wünschen|danken|glauben|denken|wissen|sehen|erwarten|stehen|sind|haben|wurden?|war(?:en)?|ist|wenn|ob|ich|Bilanz|Herausforderung(?:en)?|Vereinbarung|Vertrag|darüber|davon|dies|[Bb]egleitet|[Uu]nterstützt|[Gg]etragen|[Ff]inanziert|not|should)(?!\p{L})/u;
/** "Der Bericht, der zuletzt 2019 erschienen ist, …" */
const relative = /,\s(?:d(?:er|ie|as|em|en|enen|essen|eren)|in de[rmn])\s[^,]{3,90},/gu;
/** Who answers: "Berger: Im Herbst …" */
const lead = /^(?:\p{Lu}[\p{L}. -]{1,40}:\s)?(?:(?:Und|Auch|Dann|Zudem|Außerdem)\s)?/u;

/** What paragraphs right below "Was steht als Nächstes an?" and the like say that is or will be done. */
export function* findToldPlans(view: View): Generator<Span> {
  for (const block of view.body) {
    const heading = block.headings.at(-1);
    if (block.kind !== "paragraph" || block.list || heading?.announces !== "measure") continue;
    const sentences = described.test(heading.text) ? [] : view.within(view.sentences, block);
    if (sentences.length > 8) continue;
    for (const sentence of sentences) {
      if (sentence.text.length > 300 || /^[„»"]|\?$/u.test(sentence.text)) continue;
      for (const clause of clausesOf(sentence)) {
        const from = lead.exec(clause.text)?.[0].length ?? 0;
        const words = clause.text.slice(from).replace(/[.!]+$/u, "");
        if (
          !undertakes.test(words) ||
          otherwise.test(words.replace(relative, "")) ||
          !aboutEducation.test(words)
        )
          continue;
        if (findEventWords(words).some(({ strong }) => strong)) continue;
        const start = clause.start + from;
        const end = start + words.length;
        if (view.within(view.mentions.dates, { start, end }).every(({ precision }) => precision !== "day"))
          yield { start, end };
      }
    }
  }
}
