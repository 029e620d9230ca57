import type { Span } from "../tree/nodes.js";
import { actorAnywhere, actorBehind, actorFirst } from "./actors.js";
import { findAll } from "./find-all.js";
import type { View } from "./view.js";

/** What a clause says that somebody does or did, or that is or was done. */
export interface Deed extends Span {
  /** `does`, `did`: by an administration that is named or goes on; `isDone`, `wasDone`: in the passive. */
  readonly aspect: "does" | "did" | "isDone" | "wasDone";
  /** What it is done to: the clause without its verb and subject. In the passive what stands behind the verb, where nouns do. */
  readonly object: string;
}

/** Verbs of doing: present; the particle that closes the clause, if they have one; participle. */
const verbs: readonly (readonly [present: string, particle: string, participle: string])[] = [
  [
    "(?:koordin|organis|initi|moder|qualifiz|publiz|evalu|analys|realis|konzip|implement|finanz|etabl|dokument|inform|aktualis|sensibilis)ier(?:t|en|e)",
    "",
    "(?:koordin|organis|initi|moder|qualifiz|publiz|evalu|analys|realis|konzip|implement|finanz|etabl|dokument|aktualis|sensibilis)iert",
  ],
  ["berät|beraten|berate", "", "beraten"],
  ["unterstütz(?:t|en|e)|begleite[nt]?|betreu(?:t|en|e)", "", "unterstützt|begleitet|betreut"],
  [
    "förder(?:t|n|e)|vernetz(?:t|en|e)|bündel(?:t|n|e)|sammel(?:t|n|e)",
    "",
    "gefördert|vernetzt|gebündelt|gesammelt",
  ],
  [
    "entwickel(?:t|n|e)|erstell(?:t|en|e)|erarbeite[nt]?|erheb(?:t|en|e)",
    "",
    "entwickelt|erstellt|erarbeitet|erhoben",
  ],
  [
    "veröffentlich(?:t|en|e)|vermittel(?:t|n|e)|bezuschuss(?:t|en|e)",
    "",
    "veröffentlicht|vermittelt|bezuschusst",
  ],
  [
    "betreib(?:t|en|e)|unterhalten|unterhält|schul(?:t|en|e)|verleih(?:t|en|e)|vergibt|vergeben",
    "",
    "betrieben|geschult|verliehen|vergeben",
  ],
  [
    "pfleg(?:t|en|e)|steuer(?:t|n|e)|schaff(?:t|en|e)|identifizier(?:t|en|e)|verantworte[nt]?",
    "",
    "gepflegt|gesteuert|geschaffen",
  ],
  ["biete[nt]?|biete", "an", "angeboten"],
  ["führ(?:t|en|e)", "durch|zusammen", "durchgeführt|zusammengeführt"],
  [
    "stell(?:t|en|e)",
    "bereit|zur Verfügung|her|zusammen",
    "bereitgestellt|zur Verfügung gestellt|zusammengestellt",
  ],
  ["bau(?:t|en|e)", "auf|aus", "aufgebaut|ausgebaut"],
  ["setz(?:t|en|e)", "um|ein", "umgesetzt|eingesetzt"],
  ["richte[nt]?", "aus|ein", "ausgerichtet|eingerichtet"],
  ["gibt|geben|gebe", "heraus", "herausgegeben"],
  ["wertet?|werten", "aus", "ausgewertet"],
  ["bereite[nt]?", "auf|vor", "aufbereitet|vorbereitet"],
  ["bring(?:t|en|e)", "zusammen", "zusammengebracht"],
  ["bilde[nt]?", "aus|fort|weiter", "ausgebildet|fortgebildet|weitergebildet"],
  ["leg(?:t|en|e)", "vor|auf", "vorgelegt|aufgelegt"],
  ["stimm(?:t|en|e)", "ab", "abgestimmt"],
];
/** What only the perfect says: something has come about. */
const completed =
  "gegründet|eröffnet|gestartet|eingeführt|aufgestellt|ausgestattet|ins Leben gerufen|verstetigt|verankert|erweitert|ausgeweitet|verbessert|gestärkt|gesteigert|intensiviert|gewonnen|erreicht|verdoppelt|verdreifacht|halbiert|gesenkt|saniert|modernisiert|zertifiziert|abgeschlossen|verwirklicht|auf den Weg gebracht|implementiert|vereinbart|angestoßen|investiert|zusammengefasst|neu aufgestellt|dauerhaft gesichert";

const join = (index: 0 | 1 | 2): string =>
  verbs
    .map((verb) => verb[index])
    .filter(Boolean)
    .join("|");
const participles = `(?:${join(2)})`;
const done = new RegExp(`(?<!\\p{L})${participles}$`, "u");
const come = new RegExp(`(?<!\\p{L})(?:${participles}|${completed})(?:\\sworden)?$`, "u");
const participleBefore = new RegExp(
  `(?<!\\p{L})(?:${participles}|${completed})(?=,\\s(?!und\\s)\\p{L})`,
  "u",
);
const finite = new RegExp(
  `(?<=\\s|^)(?<!zu\\s)(?:(?:${join(0)})(?:\\s(?:und|sowie)\\s(?:${join(0)}|\\p{Ll}{4,}t))?|hat|haben|habe|hätten|wird|werden|werde|wurden?|konnten?|sind|ist|seien|sei)(?=\\s)`,
  "gu",
);
const presents = verbs.map(
  ([present, particle]) =>
    [
      new RegExp(`^(?:${present})$`, "u"),
      particle ? new RegExp(`(?<!\\p{L})(?:${particle})$`, "u") : undefined,
    ] as const,
);
const perfect = /^(?:hat|haben|habe)$/u;
const passive = /^(?:wird|werden|werde)$/u;
const past = /^(?:wurden?|konnten?|sind|ist|seien|sei)$/u;

const negated =
  /(?<!\p{L})(?:nicht|nie|niemals|kein\p{Ll}*|weder|kaum|nur|selten|würde\p{Ll}*|hätte\p{Ll}*|könnte\p{Ll}*|müsste\p{Ll}*|soll(?:en|te|ten)?)(?!\p{L}|\s(?:nur|zuletzt))/u;
/** What begins with an article is most likely the subject. */
const nominative = /^(?:Der|Die|Das|Diese[rs]?|Eine?|Alle|Viele|Mehrere|Auch d(?:er|ie|as))\s/u;
/** What tells where, when or how, and is no subject. */
const adverbial =
  /^(?:$|(?:In|Im|Mit|Durch|Zu|Zum|Zur|An|Am|Auf|Bei|Beim|Für|Seit|Nach|Unter|Über|Aus|Von|Vom|Um|So|Es|Auch|Hier|Dort|Bereits|Schon|Erstmals|Inzwischen|Mittlerweile|Gemeinsam|Damit|\p{Lu}\p{Ll}*(?:lich|weise|bei|zu|mit|für|dem|über|her))(?!\p{L}))/u;
/** What opens a clause whose verb stands last, or a question. */
const subordinate =
  /^(?:dass|weil|wenn|ob|um|indem|damit|da|wo|was|wer|wie|sodass|obwohl|während|nachdem|bevor|sobald|falls|sofern|welche[rs]?|[Ww]enn|[Dd]ass|[Oo]b|[Ff]alls|[Ss]ofern|[Ww]ährend|[Oo]bwohl|[Ww]eil|[Ww]er|[Ww]as|[Ww]ie|[Ww]o)\s/u;
/** Ends a clause: a mark, or a comma before another one. */
const clauseEnd =
  /[;:?]|[“”"«],?(?=\s(?:sagte?|erklärte?|betonte?|so|meinte?|berichtete?|\p{Ll}+t)\s|$)|\s[–—-]\s|,\s\p{Ll}{4,}t\ssich\s|,\s(?:um|damit|dass|weil|da|wenn|indem|wobei|wodurch|womit|sodass|so|was|welche[rsn]?|aber|sondern|während|obwohl|denn|sagte?|erklärte?|betonte?|berichtete?|heißt|und (?:es|sie|er|wir)|es|sie|er|wir)\s/u;
/** A relative clause: its own verb stands last. */
const relative =
  /,\s(?:(?:in|mit|von|für|zu|an|auf|bei|durch|über|aus|nach|unter)\s)?(?:die|der|das|den|dem|denen|deren|dessen)\s[^,;:]*?\p{Ll}{2,}(?=$|[,;:])/u;

/** Longer sentences are not read, in UTF-16 code units. */
const longest = 500;

/** What has been read of a sentence: several kinds ask for it. */
const known = new WeakMap<Span, readonly Deed[]>();

/** The deeds that a sentence tells: what an administration does or did, what is or was done. */
export function readDeeds(view: View, sentence: Span): readonly Deed[] {
  let deeds = known.get(sentence);
  if (!deeds) {
    deeds = [...read(view, sentence)];
    known.set(sentence, deeds);
  }
  return deeds;
}

function read(view: View, sentence: Span): readonly Deed[] {
  if (sentence.end - sentence.start > longest) return [];
  const quoted = /^[„»"“]/u.test(view.text.slice(sentence.start, sentence.end)) ? 1 : 0;
  const offset = sentence.start + quoted;
  const words = view.text.slice(offset, sentence.end).replace(/[.!]+[“”"«]?$/u, "");
  if (words.endsWith("?")) return [];
  const found = findAll(words, finite);
  const deeds: Deed[] = [];
  /** Whether the subject of the clause before is an administration, which the next one may leave out. */
  let goesOn = actorFirst.test(words);
  for (const [index, { 0: verb, index: at }] of found.entries()) {
    const start = clauseStart(words, at);
    const before = words.slice(start, at).trimEnd();
    const from = at + verb.length;
    const rest = words.slice(from, clauseStop(words, from, found[index + 1]?.index)).trimEnd();
    const end = from + rest.length;
    if (subordinate.test(before) || negated.test(words.slice(start, end))) continue;
    const inverted = subjectBehind(view, sentence, before, rest);
    const first =
      before === ""
        ? at === 0
          ? opensUnder(view, sentence)
          : goesOn
        : isActor(view, sentence, start, before);
    const acts = first || inverted !== undefined;
    // "Der Beirat berät das Bildungsbüro"
    if (first && actorBehind.test(rest)) continue;
    const aspect = aspectOf(verb, before, rest, acts);
    if (aspect) {
      const isPassive = aspect === "isDone" || aspect === "wasDone";
      deeds.push({
        start: offset + startOf(words, { start, at, from, first, aspect }),
        end: offset + end,
        aspect,
        object:
          isPassive && adverbial.test(before) && /\p{Lu}/u.test(rest)
            ? rest
            : `${first ? "" : before} ${rest.slice(inverted?.length ?? 0)}`,
      });
    }
    if (before !== "") goesOn = acts;
  }
  return deeds;
}

/** A deed is told from its verb on where nothing but an adverb or its doer stands before; one that was done behind it. */
function startOf(
  words: string,
  clause: { start: number; at: number; from: number; first: boolean; aspect: Deed["aspect"] },
): number {
  const { start, at, from, first, aspect } = clause;
  const before = words.slice(start, at).trimEnd();
  if (first || (aspect === "isDone" && adverbial.test(before)) || /^\p{Lu}\p{Ll}+$/u.test(before)) {
    if (aspect !== "wasDone") return at;
  } else if (aspect !== "wasDone") return start;
  if (!adverbial.test(before)) return start;
  return (
    from + (/^\s(?:(?:bereits|schon|inzwischen|mittlerweile)\s)?/u.exec(words.slice(from))?.[0].length ?? 0)
  );
}

function aspectOf(verb: string, before: string, rest: string, acts: boolean): Deed["aspect"] | undefined {
  if (past.test(verb)) {
    const closed = verb.startsWith("konnte") ? rest.replace(/\swerden$/u, "") : rest;
    const isPast = /^(?:wurde|konnte)/u.test(verb) || rest.endsWith(" worden");
    // "Bereits gegründet wurde ein Beirat"
    if (/^wurde/u.test(verb) && come.test(before)) return "wasDone";
    return isPast && come.test(closed) ? "wasDone" : undefined;
  }
  if (passive.test(verb)) return done.test(rest) ? "isDone" : undefined;
  if (!acts) return undefined;
  if (perfect.test(verb)) return come.test(rest) ? "did" : undefined;
  // "koordiniert und steuert die Arbeit": the last verb closes
  const last = verb.slice(verb.lastIndexOf(" ") + 1);
  const particle = presents.find(([present]) => present.test(last))?.[1];
  return !particle || (particle.test(rest) && !/\ssich\s/u.test(rest)) ? "does" : undefined;
}

/** Where the clause begins that holds the verb: behind the last mark before it, or an enumeration in front. */
function clauseStart(words: string, at: number): number {
  const head = words.slice(0, at);
  if (/(?:,|\s(?:und|sowie|aber|oder))\s$/u.test(head)) return at;
  const behind = (mark: string): number => {
    const last = head.lastIndexOf(mark);
    return last < 0 ? 0 : last + mark.length;
  };
  const start = Math.max(...[": ", "; ", " – ", " — "].map(behind));
  const comma = behind(", ");
  // "Mit Fachtagen, Workshops und Beratung unterstützt das Büro …": nothing but nouns before the comma
  const enumerates =
    comma > start &&
    !/(?<!\p{L})(?:\p{Ll}{3,}t|\p{Ll}{4,}en|ist|sind|hat)(?=,|\s\p{Lu}|\s(?:der|die|das|den|ein))/u.test(
      head.slice(start, comma),
    );
  return comma > start && !enumerates ? comma : start;
}

function clauseStop(words: string, from: number, next: number | undefined): number {
  const rest = words.slice(from);
  const ends = [clauseEnd.exec(rest)?.index, relative.exec(rest)?.index].filter((end) => end !== undefined);
  // "werden Berichte veröffentlicht, Fachkonferenzen abgehalten …": the first of several
  const several = participleBefore.exec(rest);
  if (several && !presents.some(([present]) => present.test(words.slice(0, from).split(" ").at(-1)!)))
    ends.push(several.index + several[0].length);
  const joint =
    next === undefined
      ? null
      : /(?:,|,?\s(?:und|sowie|aber|oder))\s(?:(?:ferner|außerdem|zudem|auch|dort|hier|zugleich|ebenso)\s)?$/u.exec(
          words.slice(from, next),
        );
  if (joint) ends.push(joint.index);
  return from + Math.min(rest.length, ...ends);
}

/** The subject right behind the verb: "In Arbeitsgruppen entwickelt das Büro …". */
function subjectBehind(view: View, sentence: Span, before: string, rest: string): string | undefined {
  // "Die Ministerien unterstützen die Agentur" has its subject in front
  if (before === "" || nominative.test(before)) return undefined;
  const named = actorBehind.exec(rest)?.[0];
  if (named !== undefined) return named;
  const pronoun = /^\s(?:es|sie)(?=\s)/u.exec(rest)?.[0];
  return pronoun !== undefined && refersBack(view, sentence) ? pronoun : undefined;
}

/** Whether the words before the verb are an administration, or a pronoun for one. */
function isActor(view: View, sentence: Span, start: number, before: string): boolean {
  if (actorFirst.test(before)) return true;
  return (
    start === 0 &&
    /^(?:Es|Sie|Er|Dieses|Diese)(?:\s\p{Ll}+){0,2}$/u.test(before.trim()) &&
    refersBack(view, sentence)
  );
}

/** Whether the sentence before, in the same block, names an administration. */
function refersBack(view: View, { start }: Span): boolean {
  const block = view.blockAt(start);
  const before = view.text.slice(Math.max(block?.start ?? start, start - 300), start).trimEnd();
  return actorAnywhere.test(/[^.!?]*[.!?]?$/u.exec(before)?.[0] ?? "");
}

/** "Das Bildungsbüro" above a list: its items begin with their verbs. */
function opensUnder(view: View, { start }: Span): boolean {
  const leadIn = view.blockAt(start)?.list?.leadIn?.text;
  return (
    leadIn !== undefined && /(?::|…|\.\.\.|\p{L})$/u.test(leadIn.trimEnd()) && actorAnywhere.test(leadIn)
  );
}
