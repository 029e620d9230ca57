import { readDeeds } from "../../language/deeds.js";
import { findEventWords } from "../../language/event-words.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { tellsSomething } from "../measure/deeds.js";

/** Help that was given and talks that were held have come to nothing yet. */
const unfinished =
  /(?<!\p{L})(?:unterstützt|begleitet|betreut|beraten|gefördert|finanziert|bezuschusst|koordiniert|moderiert|vorbereitet|abgestimmt|vermittelt|informiert|gesammelt)(?:\sworden)?$/u;
const otherwise =
  /(?<!\p{L})(?:soll\p{Ll}*|würde\p{Ll}*|müssten?|wenn|ob|[Ee]r|[Ii]hm|[Ii]hr|ich|nur|erst|Landes\p{L}+|Bundes\p{L}+|Ministerium)(?!\p{L})/u;

/** What has been brought about: without a date, which would make it a step, and not what took place. */
export function* findAchieved(view: View, sentence: Span): Generator<Span> {
  for (const deed of readDeeds(view, sentence)) {
    if ((deed.aspect !== "wasDone" && deed.aspect !== "did") || !tellsSomething(view, deed)) continue;
    const words = view.text.slice(deed.start, deed.end);
    if (unfinished.test(words) || otherwise.test(words) || findEventWords(words).length > 0) continue;
    if (view.within(view.mentions.dates, sentence).some(({ edtf }) => !edtf.endsWith("/.."))) continue;
    yield { start: deed.start, end: deed.end };
  }
}
