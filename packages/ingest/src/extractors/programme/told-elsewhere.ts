import { matches } from "../../language/find-all.js";
import type { ProgrammeMention } from "../../language/programmes.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { everywhere, findTurns } from "./turns.js";
import type { Period } from "./whole-period.js";

/** "Das Projekt läuft …", "Die Förderung endet …", "Gestartet sind wir …": a sentence on the project without its name. */
const onProject =
  /^["„“»]?(?:(?:Das|Unser|Dieses) (?:Projekt|Vorhaben|Förderprojekt|Förderprogramm|Bundesprojekt)|Die (?:Projektl|Förderl|L)aufzeit|Die (?:Bundesf|Projektf|Anschubf|F)örderung|Der (?:Förder|Projekt|Bewilligungs)zeitraum|The (?:project|funding|programme)|(?:Projekt|Förder)(?:start|beginn|ende)|(?:Gestartet|Begonnen) (?:sind|haben|ist|hat|wurde)) (?=\p{Ll}|[:(])/u;
const running =
  /(?<!\p{L})(?:läuft|lief|[Ll]aufzeit|zeitraum|geförder(?:t|te)|[Ff]örderung|bewilligt|finanziert|umgesetzt|angelegt|funded|financed|runs|ran)(?!\p{L})|zeitraum/u;
const intended =
  /(?<!\p{L})(?:soll(?:en|te|ten)?|will|wollen|möchten?|nicht|kein\p{L}*|beantragt\p{L}*|Antrag|hoff\p{L}+|not|should)(?!\p{L})/u;
/** A project of its own, which "das Projekt" takes up then. */
export const otherProject =
  /(?:[Pp]rojekte?s?|Initiative|Vorhaben) ["„“»]|(?<!\p{L})(?!Bundes|Förder|Modell|Gesamt)\p{Lu}\p{L}{2,}projekt(?:e?s)?(?!\p{L})|(?<!\p{L})(?:ein|eine[ms]|weiteres|anderes|neues) (?:\p{Ll}+ )?(?:Projekt|Vorhaben)/u;
const nearby = 300;
const longest = 400;

/**
 * Where all programmes but one have their period, or the document names but one: what its sentences on "das Projekt"
 * tell, wherever they stand.
 */
export function findToldElsewhere(view: View, named: readonly ProgrammeMention[]): Period[] {
  return view.sentences.flatMap((sentence): Period[] => {
    const { start, end, text } = sentence;
    if (text.length > longest || !matches(text, onProject)) return [];
    if (intended.test(text) || everywhere.test(text)) return [];
    if (view.within(view.mentions.programmes, sentence).length > 0) return [];
    const block = view.blockAt(start);
    const before = view.slice(Math.max(block?.start ?? 0, start - nearby), start);
    if (otherProject.test(withoutNames(view, named, { start: start - before.length, end: start }, before)))
      return [];
    const spoken = view
      .within(view.mentions.dates, { start, end })
      .filter(({ edtf }) => edtf.includes("/") && running.test(text))
      .map(({ edtf, ...date }): Period => ({ edtf, spans: [{ start: date.start, end: date.end }] }));
    const turns = findTurns(view, sentence, undefined).map(
      ({ edtf, ...turn }): Period => ({ edtf, spans: [{ start: turn.start, end: turn.end }] }),
    );
    return [...turns, ...spoken];
  });
}

/** The words with the marks of the programme's own name taken off. */
function withoutNames(view: View, named: readonly ProgrammeMention[], span: Span, words: string): string {
  let found = words;
  for (const { start } of view.within(named, span)) {
    const at = start - span.start - 1;
    if (/["„“»]/u.test(found[at] ?? "")) found = `${found.slice(0, at)} ${found.slice(at + 1)}`;
  }
  return found;
}
