import { readDeeds } from "../../language/deeds.js";
import { ofEducation, readEnglishDeed } from "../../language/english-deeds.js";
import { findEventWords } from "../../language/event-words.js";
import type { Sentence } from "../../language/german.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { findDeeds, published, tellsSomething } from "../measure/deeds.js";

/** Help that was given and talks that were held have come to nothing yet. */
const unfinished =
  /(?<!\p{L})(?:verstanden|gezeigt|hervorgehoben|(?:Rahmen|Abend|Tages|Bühnen|Begleit)programm)(?!\p{L})|(?<!\p{L})(?:abgeordnet|angesiedelt|zugeordnet|eingegliedert|eingestellt|diskutiert|vorgestellt|besprochen|gezeigt|thematisiert|eingeladen|begrüßt|unterstützt|begleitet|betreut|beraten|gefördert|finanziert|bezuschusst|koordiniert|moderiert|vorbereitet|abgestimmt|vermittelt|informiert|gesammelt|ermittelt|analysiert|untersucht|befragt|erhoben|erfasst|verteilt|durchgeführt|vorgehalten|aufgegriffen|beleuchtet|behandelt|angesprochen|erörtert|aufgezeigt|vertieft)(?:\sworden)?$|(?:[Vv]orschläge|[Ee]mpfehlungen|Ideen)\s(?:erarbeitet|entwickelt|formuliert|gemacht)$/u;
const otherwise =
  /(?<!\p{L})(?:Herausforderung(?:en)?|Probleme?n?|Defizite?|Lücken?|soll\p{Ll}*|würde\p{Ll}*|müssten?|wenn|ob|[Ee]r|[Ii]hm|[Ii]hr|ich|nur|erst|Landes(?!mittel)\p{L}+|(?:\p{L}*[Vv](?:ertrag|ereinbarung))|Bundes\p{L}+|Ministerium)(?!\p{L})/u;

/** What has been brought about: without a date, which would make it a step, and not what took place. */
export function* findAchieved(view: View, sentence: Sentence): Generator<Span> {
  const english = readEnglishDeed(view, sentence);
  if (
    english?.aspect === "done" &&
    ofEducation.test(sentence.text) &&
    view.within(view.mentions.dates, english).every(({ edtf }) => edtf.endsWith("/.."))
  )
    yield { start: english.start, end: english.end };
  const measures = [...findDeeds(view, sentence)];
  for (const deed of readDeeds(view, sentence)) {
    if ((deed.aspect !== "wasDone" && deed.aspect !== "did") || !tellsSomething(view, deed)) continue;
    // the work that somebody has done is a measure
    if (deed.aspect === "did" && deed.isOpen && !/ können$/u.test(view.slice(deed.start, deed.end))) continue;
    const words = view.slice(deed.start, deed.end);
    if (
      published.test(words) ||
      /^(?:…|\.\.\.)|:$/u.test(sentence.text) ||
      unfinished.test(words) ||
      otherwise.test(words) ||
      findEventWords(words).length > 0
    )
      continue;
    if (view.within(view.mentions.dates, sentence).some(({ edtf }) => !edtf.endsWith("/.."))) continue;
    // "hat in vier Orten Lesebänke aufgestellt" is there since, and a measure
    if (deed.aspect === "did" && measures.some(({ start }) => start === deed.start)) continue;
    yield { start: deed.start, end: deed.end };
  }
}
