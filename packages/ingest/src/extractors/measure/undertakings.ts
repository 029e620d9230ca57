import type { Block } from "../../language/blocks.js";
import { findFirst, matches } from "../../language/find-all.js";
import { announcementOf } from "../../language/sections.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { isUndertaking } from "./undertaking-nouns.js";

/** What is brought about, in the passive or the perfect, or said to be planned. */
const participles: ReadonlySet<string> = new Set(
  `gestartet durchgeführt aufgelegt eingerichtet eingeführt aufgebaut entwickelt erprobt gerufen gebracht angeboten angestoßen
  initiiert umgesetzt realisiert geschaffen erarbeitet organisiert etabliert installiert begonnen ausgedehnt ausgeweitet vorgeschlagen
  ausgebildet qualifiziert geschult eingesetzt geplant vorgesehen vorbereitet angedacht konzipiert erstellt ausgebaut erweitert
  fortgeführt vergeben verteilt getestet ausgelobt geführt vereinbart finanziert weiterentwickelt bereitgestellt ermöglicht angeschafft geschaltet beauftragt gegeben hervorgegangen entstanden vorgehalten verschickt angelegt
  bezuschusst bewilligt angemietet gekauft aufgestellt
  anbieten einrichten auflegen einführen durchführen aufbauen ausbauen starten entwickeln schaffen erproben organisieren ausbilden finanzieren bereitstellen fortführen fortsetzen`.split(
    /\s+/u,
  ),
);
/** Verbs in the present or past that bring something about. */
const finite: ReadonlySet<string> = new Set(
  `startet starten startete starteten entsteht entstehen entstand entstanden plant planen plante planten entwickelt entwickeln
  erprobt erproben organisiert organisieren initiiert initiieren initiierte betreibt betreiben schult schulen vergibt vergeben testet testen
  erarbeitet erarbeiten unterhält läuft laufen etabliert etablieren finanziert finanzieren realisiert realisieren bezuschusst ermöglicht
  öffnet öffnen verschickt verschicken verteilt verteilen verleiht verleihen`.split(/\s+/u),
);
/** Verbs of standing work: done for so many, it is a certain thing. */
const standing: ReadonlySet<string> = new Set(
  "koordiniert koordinieren vermittelt vermitteln betreut betreuen".split(" "),
);
/** Verbs that do so with a particle at the end of the clause. */
const parted: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    führ: "durch ein fort",
    biet: "an",
    bau: "auf aus",
    richt: "ein",
    leg: "auf",
    setz: "um ein fort",
    bild: "aus",
    bereit: "vor",
    stell: "bereit",
    schreib: "aus",
    stoß: "an",
    stöß: "an",
    dehn: "aus",
    weit: "aus",
    ruf: "leben",
    bring: "weg",
    ging: "hervor",
    gib: "es",
    gab: "es",
  }).map(([stem, particles]) => [stem, new Set(particles.split(" "))]),
);
const auxiliary = /(?<!\p{L})(?:wird|werden|wurden?|worden|hat|haben|habe|ist|sind|war|waren)(?!\p{L})/u;
/** What is not so, or asked for. */
const unreal =
  /(?<!\p{L})(?:nicht|nie|niemals|kein\p{Ll}*|weder|kaum|soll\p{Ll}*|muss|müss\p{Ll}*|könnte\p{Ll}*|kann|können|würde\p{Ll}*|hätte\p{Ll}*|wäre\p{Ll}*|wenn|falls|sofern|ob|bevor|als(?!\s\p{Lu})|wo|wie|was|wer|warum|bedarf|braucht|brauchen|fehlt|fehlen|beendet|eingestellt)(?!\p{L})/iu;

/** What stands before the noun: its determiner and adjectives, and the preposition that makes it no object. */
const head =
  /(?<![\p{L}-])(?:(?<preposition>(?:mit|für|in|an|auf|bei|von|zu|durch|aus|über|um|zum|zur|im|beim|am|vom|nach|unter|zwischen|ohne|gegen|neben|wie|als|seit|per|statt|dank|trotz|während|innerhalb|außerhalb|anhand|mittels|je|pro)\s)?(?<determiner>(?:d(?:er|ie|as|en|em|es)|diese[rsnm]?|jene[rsnm]?|unsere?[rsnm]?|ihre?[rsnm]?|seine?[rsnm]?|deren|dessen|alle[rsnm]?|jede[rsnm]?|beide[nr]?|eine?[nmrs]?|mehrere|zahlreiche|viele|einige|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\d{1,3}(?:\.\d{3})*)\s)?(?:(?:rund|etwa|mehr als|über)\s\d+\s)?)(?<adjectives>(?:(?!(?:wurden?|werden?|haben?|unter|anderem|sind|eine?[nmrs]?|d(?:ie|er|en|em|es)|allem)\s)\p{Ll}[\p{L}-]*e[nrms]?,?\s(?:und\s|sowie\s)?){0,4})(?:[„"»]?(?:\p{Lu}[\p{L}-]*-\s(?:und|oder)\s)?)$/u;
const definite = /^(?:d(?:er|ie|as|en|em|es)|diese|jene|unser|ihr|sein|deren|dessen|alle|jede|beide)/u;

/** What bears a name in marks: "das Projekt „Lesen im Park“". */
const bearer = /(?:[Pp]rojekt|[Ii]nitiative|[Aa]ngebot|[Rr]eihe|[Kk]ampagne)$/u;

/** What tells which ones: "(Interviews) mit Schulen". */
const complement = /^\s(?:mit|für|zu[mr]?|an|in|im|über|bei|von|de[rs]|aus|zwischen|unter|auf|am|ab|beim)\s/u;

/** Where the clause ends that holds what is undertaken. */
const joint =
  /(?<!(?<!\p{L})(?:\p{L}|ca|bzw|inkl|sog|rd|evtl|ggf|Nr))[.](?=\s|$)|[;:!?](?=\s|$)|,\s|\s[–—]\s/gu;
/** What closes the noun phrase: a verb, or the next of several things. */
const closing =
  /,|\s\((?=[^)]*\d)|[;:.!?](?=\s|$)|\s[–—]\s|\s(?:wird|werden|wurden?|ist|sind|hat|haben|war|waren)\s|\s(?:und|sowie|oder)\s(?=(?:eine?[nmr]?|mehrere|die|das|der|den|\d+)\s|\p{Ll}+(?:t|en)\s)/u;

const words = /\p{L}+/gu;

const endings = ["", "t", "et", "e", "en", "te", "ten"];

/** The particles with which a form of a verb, such as "bieten" or "führte", brings something about. */
function particlesOf(word: string): ReadonlySet<string> | undefined {
  for (const ending of endings) {
    const found = word.endsWith(ending) ? parted.get(word.slice(0, word.length - ending.length)) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Whether the clause says that somebody brings something about. */
function bringsAbout(clause: string, isCounted: boolean): boolean {
  const list = clause.toLowerCase().match(words) ?? [];
  const hasAuxiliary = auxiliary.test(clause);
  for (const [at, word] of list.entries()) {
    if (participles.has(word) && (hasAuxiliary || at === 0)) return true;
    if (finite.has(word) || (isCounted && standing.has(word))) return true;
    const particles = particlesOf(word);
    if (particles && list.slice(at + 1).some((later) => particles.has(later))) return true;
  }
  return false;
}

/** Noun phrases that name something new or counted that is planned, set up or carried out: "eine Befragung der Träger". */
export function* findUndertakings(view: View, block: Block): Generator<Span> {
  if (block.kind === "heading" || block.text.length > 20_000) return;
  // what came about is listed there
  const above = block.kind === "paragraph" ? undefined : announcementOf(block)?.kind;
  if (above === "event" || (above === "result" && block.kind === "item")) return;
  let last = -1;
  for (const { word, start } of block.nameWords) {
    if (start < last) continue;
    const named = /^\s[„"»]/u.test(block.text.slice(start + word.length, start + word.length + 2));
    if (!(isUndertaking(word) || (named && bearer.test(word)))) continue;
    const sentence = view.sentenceAt(block.start + start);
    if (!sentence || sentence.text.endsWith("?") || sentence.end - sentence.start > 600) continue;
    const text = sentence.text;
    const at = block.start + start - sentence.start;
    const clause = clauseAt(text, at);
    // "Seit 2012 betreibt …": a step
    // "Daraus sind drei Patenschaften entstanden": what came of it
    if (/^(?:Daraus|Hieraus|(?:Im|Als)\sErgebnis)\s/u.test(text)) continue;
    if (/^[„“"»]|^Seit\s(?:\p{Lu}\p{L}+\s)?\d{4}\s/u.test(text) || matches(clause, unreal)) continue;
    const front = text.slice(Math.max(0, at - 120), at);
    const before = findFirst(at <= 120 ? front.charAt(0).toLowerCase() + front.slice(1) : front, head);
    const { preposition, determiner, adjectives = "" } = before?.groups ?? {};
    // "(der Aufbau) eines Portals"
    if (determiner === "eines ") continue;
    // "(aus Akten und) eigenen Erhebungen": a dative
    if (determiner === undefined && /en $/u.test(adjectives) && /en$/u.test(word)) continue;
    if (preposition !== undefined || (determiner !== undefined && definite.test(determiner) && !named))
      continue;
    // "Beratung und Kurse sind wichtig": nothing tells that it is a thing
    if (
      determiner === undefined &&
      adjectives === "" &&
      !named &&
      !(/(?:e|n|s)$/u.test(word) && complement.test(text.slice(at + word.length)))
    )
      continue;
    if (!bringsAbout(clause, determiner !== undefined && /^(?!eine?)[\p{Ll}\d]/u.test(determiner))) continue;
    // a part of a name: "des Europäischen Sozialfonds", "„Portale planen“"
    if (
      /(?:[„"»]|(?<!\p{L})(?:d(?:er|ie|as|en|em|es)|vom|im|zu[mr]|beim|am)\s\p{Lu}\p{Ll}+e[nrs]?\s)$/u.test(
        text.slice(Math.max(0, at - 40), at),
      )
    )
      continue;
    const lead = adjectives.length;
    const rest = text.slice(at + word.length);
    const end = at + word.length + endOf(rest);
    last = sentence.start + end - block.start;
    yield { start: sentence.start + at - lead, end: sentence.start + end };
  }
}

/** Behind the complements of a noun: before the verb that closes the clause. */
function endOf(rest: string): number {
  let from = 0;
  const name = /^\s[„"»][^„“”"«»]{2,80}[“”"«]/u.exec(rest)?.[0].length ?? 0;
  from += name;
  const stop = closing.exec(rest.slice(from))?.index;
  let part = rest.slice(0, stop === undefined ? rest.length : from + stop);
  for (let match = tail.exec(part); match && verbal(match[1]!); match = tail.exec(part))
    part = part.slice(0, match.index);
  return part.length;
}
const tail = /\s(\p{Ll}+|Leben|Weg)$/u;
const particle =
  /^(?:an|auf|aus|heraus|ein|um|durch|fort|weiter|zusammen|her|vor|bereit|ab|worden|ins|den|werden|Leben|Weg|statt|zur|verfügung)$/u;
const participle = /^(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:be|er|ver|ent)\p{Ll}{3,}t|\p{Ll}{3,}iert)$/u;
const verbal = (word: string): boolean =>
  participles.has(word) || particle.test(word) || participle.test(word);

/** "(eine Datenbank), in der heute 320 Kurse stehen": a clause with a verb of its own. */
const relative =
  /^(?:(?:in|mit|an|auf|bei|zu|für|von|durch|über)\s)?(?:der|die|das|dem|den|denen|deren|dessen)\s.*\s\p{Ll}{3,}(?:t|en)$/u;

/** The clause around an offset: between the marks next to it. */
function clauseAt(text: string, at: number): string {
  let start = 0;
  let end = text.length;
  for (const { index, 0: mark } of text.matchAll(joint)) {
    if (index + mark.length <= at) start = index + mark.length;
    else if (index >= at) {
      end = index;
      break;
    }
  }
  const own = text.slice(start, end);
  // ", mehrere Kurse und ein Portal eingerichtet": the enumeration goes on, its verb stands elsewhere
  return /^(?:eine?[nmr]?|mehrere|\d+|zwei|drei|vier)\s/u.test(own) ||
    (!auxiliary.test(own) && start > 0 && !relative.test(own))
    ? text
    : own;
}
