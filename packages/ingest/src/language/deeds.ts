import type { Span } from "../tree/nodes.js";
import { actorAnywhere, actorBehind, actorFirst } from "./actors.js";
import { findAll, findFirst, matches } from "./find-all.js";
import { findAttributes, findOpenVerbs, mayBeNoVerb, type OpenVerb } from "./open-verbs.js";
import { refersBack } from "./refers-back.js";
import type { View } from "./view.js";

/** What a clause says that somebody does or did, or that is or was done. */
export interface Deed extends Span {
  /** `does`, `willDo`, `did`: by an administration that is named or goes on; `isDone`, `wasDone`: in the passive. */
  readonly aspect: "does" | "willDo" | "did" | "isDone" | "wasDone";
  /** What it is done to: the clause without its verb and subject. In the passive what stands behind the verb, where nouns do. */
  readonly object: string;
  /** Whether the verb is none of those that we know, and told by its form and place alone. */
  readonly isOpen: boolean;
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
  ["führ(?:t|en|e)", "durch|zusammen|fort|weiter", "durchgeführt|zusammengeführt|fortgeführt|weitergeführt"],
  [
    "stell(?:t|en|e)",
    "bereit|zur Verfügung|her|zusammen",
    "bereitgestellt|zur Verfügung gestellt|zusammengestellt",
  ],
  ["bau(?:t|en|e)", "auf|aus", "aufgebaut|ausgebaut"],
  ["setz(?:t|en|e)", "um|ein|fort", "umgesetzt|eingesetzt|fortgesetzt"],
  ["richte[nt]?", "aus|ein", "ausgerichtet|eingerichtet"],
  ["gibt|geben|gebe", "heraus", "herausgegeben"],
  ["wertet?|werten", "aus", "ausgewertet"],
  ["bereite[nt]?", "auf|vor", "aufbereitet|vorbereitet"],
  ["bring(?:t|en|e)", "zusammen|an einen Tisch|ins Gespräch", "zusammengebracht"],
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
/** Participles of any verb of doing. */
const anyParticiple =
  "(?!gefördert|finanziert|bezeichnet|bestimmt|ernannt|benannt|verstanden|betrachtet|erwartet|empfohlen|gewählt|berichtet|erläutert|erklärt|betont|begrüßt|beschlossen|vereinbart|vereinigt|besucht|besetzt|geehrt|gefeiert|gezeigt|gesehen|gesagt|genannt|gehalten|gefragt|gesucht|gebeten|gegeben|gewünscht|geladen|gelebt|bekannt|benannt|bewertet|bewilligt|beantragt|behandelt|besprochen|benötigt|verabschiedet|verkündet|verlängert|verlegt|verloren|verschoben|verstärkt|erhalten|ersetzt|erinnert|erwähnt|erreicht|gerecht|geplant|beendet|beleuchtet|geprüft|vorgestellt|angesprochen|vorgesehen|angestrebt|angenommen|eingeladen|ausgesprochen|angenommen|hingewiesen|aufgerufen|unterschieden|gerechnet|gehören|gelingen|geschehen|nachgefragt|gedacht|gewährleistet|dargestellt|beigesteuert|gebunden|gewonnen|genutzt|geschont|abgeleitet|(?:ab|be)gesprochen|festgelegt|vermieden|erhöht|gesteigert|erzielt|reagiert|gesprochen|geleistet|gebraucht|getroffen|gefreut|gedankt|gelobt|gehört|geworden|gewesen|(?:\\p{Ll}+)?gekommen|(?:\\p{Ll}+)?gegangen|gestanden|(?:an)?gestiegen|gesunken|gewachsen|geblieben|gefallen|gefunden|begonnen|entschieden|beteiligt|bewährt|verändert|zusammengetragen|hingewiesen|entstanden|(?:\\p{Ll}+)?genommen)(?:(?:\\p{Ll}+)?ge\\p{Ll}{2,}(?:t|en)|(?:ab|an|auf|aus|ein|vor|mit|um|durch|her|bei)?(?:be|ver|er|ent|zer|über|unter|hinter)\\p{Ll}{3,}(?:t|en)|\\p{Ll}{3,}iert)";
const done = new RegExp(`(?<!\\p{L})(?:${participles}|${anyParticiple})$`, "u");
const come = new RegExp(`(?<!\\p{L})(?:${participles}|${completed})(?:\\sworden)?$`, "u");
const comeAtAll = new RegExp(
  `(?<!\\p{L})(?:${participles}|${completed}|${anyParticiple}|\\p{Ll}+en können)(?:\\sworden)?$`,
  "u",
);
const participleBefore = new RegExp(
  `(?<!\\p{L})(?:${participles}|${completed})(?=,\\s(?!und\\s)\\p{L})`,
  "u",
);
const finite = new RegExp(
  `(?<=\\s|^)(?<!(?<!\\p{L})zu\\s)(?:(?:${join(0)})(?:\\s(?:und|sowie)\\s(?:${join(0)}|\\p{Ll}{4,}t))?|hat|haben|habe|hätten|wird|werden|werde|wurden?|entsteh(?:t|en)|konnten?|sind|ist|seien|sei)(?=\\s)`,
  "gu",
);
const presents = verbs.map(
  ([present, particle]) =>
    [
      new RegExp(`^(?:${present})$`, "u"),
      particle ? new RegExp(`(?<!\\p{L})(?:${particle})$`, "u") : undefined,
      particle ? new RegExp(`\\s(?:${particle})(?=,\\s|\\s(?:und|sowie)\\s)`, "u") : undefined,
    ] as const,
);
const perfect = /^(?:hat|haben|habe)$/u;
const passive = /^(?:wird|werden|werde)$/u;
/** Comes about without a doer. */
const arising = /^entsteh(?:t|en)$/u;
const outcome =
  /(?<!\p{L})(?:Synergie\p{L}*|Kosten|Herausforderung(?:en)?|Fragen?|Probleme?|Ideen?|Kontakte|Eindruck|Druck|Bedarf|Konflikte?|etwas)(?!\p{L})/u;
/** "Die Koordinatorinnen werden daher Akteure zusammenbringen" */
const infinitive =
  /(?<!\p{L})(?!(?:sein|haben|werden|können|müssen|sollen|wollen|bleiben|erhalten|bekommen|profitieren|stehen|liegen|gehören|geben|finden|stattfinden|teilnehmen|vorstellen|präsentieren|beschließen|entscheiden|erfahren|wissen|sehen|brauchen|fehlen|befassen|beschäftigen|kümmern|widmen|beginnen|starten|berichten)$)\p{Ll}{4,}(?:en|ern|eln)$/u;
const past = /^(?:wurden?|konnten?|sind|ist|seien|sei)$/u;

const negated =
  /(?<!\p{L})(?:nicht|nie|niemals|kein\p{Ll}*|weder|kaum|nur|selten|würde\p{Ll}*|hätte\p{Ll}*|könnte\p{Ll}*|müsste\p{Ll}*|soll(?:en|te|ten)?)(?!\p{L}|\s(?:nur|zuletzt))/u;
/** What is done and is no work on anything: a decision, an honour, that it stays so. */
const noWork =
  /(?<!\p{L})(?:verzichtet|angesiedelt|zugeordnet|verortet|angegliedert|eingegliedert|untergebracht|beheimatet|unterstellt|ausgezeichnet|aufgezeigt|eingeleitet|verwirklicht|ausgesucht|geregelt|umbenannt|vertieft|untersetzt|angesehen|verdeutlicht)$/u;
const closesHead = /(?:,|\s(?:wird|werden|wurden?|ist|sind))\s$/u;
/** "wird unterstützt von der Stiftung", "Begleitet wird es vom Bund" */
const byOthers = /(?:unterstützt|[Bb]egleitet|gefördert|finanziert|getragen)\s(?:(?:\S+\s)?vo[nm]|durch)\s/u;
/** What a commune runs is worked on as well: "Das Portal wird überarbeitet". */
const ownWork = /(?:[Pp]ortal|[Pp]lattform|[Dd]atenbank|Angebot)(?!\p{L})/u;
/** Names and mottos deny nothing. */
const titles = /[„"»][^„“”"«»]{2,60}[“”"«]/gu;
/** What begins with an article is most likely the subject. */
const nominative = /^(?:Der|Die|Das|Diese[rs]?|Eine?|Alle|Viele|Mehrere|Auch d(?:er|ie|as))\s/u;
/** What tells where, when or how, and is no subject. */
const adverbial =
  /^(?!Auch\s(?:der|die|das|eine?|\p{Lu}))(?:$|\d{4}$|(?:In|Im|Mit|Durch|Zu|Zum|Zur|An|Am|Auf|Bei|Beim|Für|Seit|Nach|Unter|Über|Aus|Von|Vom|Um|So|Es|Auch|Hier|Dort|Bereits|Schon|Erstmals|Inzwischen|Mittlerweile|Gemeinsam|Damit|Neben|Zudem|Außerdem|Ferner|Weiterhin|Derzeit|Aktuell|Heute|Nun|Jetzt|Künftig|Dabei|Ab|Vor|Während|Dank|Innerhalb|Zwischen|Als|Parallel|Darüber hinaus|Jährlich|Jedes Jahr|\p{Lu}\p{Ll}*(?:lich|weise|bei|zu|mit|für|dem|über|her))(?!\p{L}))/u;
/** A clause in front: "Um Eltern zu erreichen, organisiert das Büro …". */
const fronted = /^(?:Um|Damit|Da|Weil|Indem|Nachdem|Wie)\s/u;
/** What opens a clause whose verb stands last, or a question. */
const subordinate =
  /^(?:dass|weil|wenn|ob|um|indem|damit|da|wo|was|wer|wie|sodass|obwohl|während|nachdem|bevor|sobald|falls|sofern|[Ww]elche[nrsm]?|[Ww]enn|[Dd]ass|[Oo]b|[Ff]alls|[Ss]ofern|[Ww]ährend|[Oo]bwohl|[Ww]eil|[Ww]er|[Ww]as|[Ww]ie|[Ww]o)\s/u;
/** A later clause in front of the verb that tells what is not so yet. */
const unreal = /,\s(?:damit|wenn|falls|ob|sofern|bevor|sobald)\s[^,]*$/u;
/** Ends a clause: a mark, or a comma before another one. */
const clauseEnd =
  /[;:?](?!\p{L})|[“”"«],?(?=\s(?:sagte?|erklärte?|betonte?|so|meinte?|berichtete?|\p{Ll}+t)\s|$)|\s[–—-]\s|,\s\p{Ll}{4,}t\ssich\s|,\s(?:um|damit|dass|weil|da|wenn|indem|wobei|wodurch|womit|sodass|so|was|welche[rsn]?|aber|sondern|während|obwohl|denn|sagte?|erklärte?|betonte?|berichtete?|heißt|und (?:es|sie|er|wir)|es|sie|er|wir)\s/u;
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
  const quoted = /^[„»"“]/u.test(view.slice(sentence.start, sentence.end)) ? 1 : 0;
  const offset = sentence.start + quoted;
  const words = view.slice(offset, sentence.end).replace(/[.!]+[“”"«]?$/u, "");
  if (words.endsWith("?")) return [];
  const found = findVerbs(words);
  const deeds: Deed[] = [];
  /** Whether the subject of the clause before is an administration, which the next one may leave out. */
  let goesOn = matches(words, actorFirst);
  for (const [index, { verb, index: at, isOpen }] of found.entries()) {
    const start = clauseStart(words, at);
    const before = words.slice(start, at).trimEnd();
    const from = at + verb.length;
    const rest = words.slice(from, clauseStop(words, from, found[index + 1]?.index, verb)).trimEnd();
    const end = from + rest.length;
    // "setzen wir uns für gute Bildung ein" is a stance
    if (/^setz/u.test(verb) && /\s(?:sich|uns)\s[^,]*\sein$/u.test(`${before} ${rest}`)) continue;
    // ", unterstützt von der Stiftung", "begleitet wird es" is a participle
    if (
      (!isOpen && /^\s(?:wird|werden|wurden?)[\s,]/u.test(rest)) ||
      (closesHead.test(words.slice(0, at)) && /^\s(?:vo[nm]|durch)\s/u.test(rest))
    )
      continue;
    // "Damit A gelingt, damit B und C entstehen, …"
    if (subordinate.test(before) || unreal.test(before)) continue;
    if ((isOpen || passive.test(verb)) && /,\s(?:dass|ob|weil|wenn)\s/u.test(before)) continue;
    if (negated.test(words.slice(start, end).replace(titles, ""))) continue;
    const inverted = subjectBehind(view, { start: offset + start, end: sentence.end }, before, rest);
    const first =
      before === ""
        ? at === 0
          ? opensUnder(view, sentence)
          : goesOn || actsBefore(words, at, verb)
        : isActor(view, sentence, start, before) && !isObject(before, verb);
    const acts = first || inverted !== undefined;
    // "steuert Mittel bei" is another verb
    if (/^steuer/u.test(verb) && /\sbei$/u.test(rest)) continue;
    // "Der Beirat berät das Bildungsbüro"
    if (first && matches(rest, actorBehind) && !verb.startsWith("übern")) continue;
    // "wird unterstützt von der Stiftung": others act
    if (passive.test(verb) && byOthers.test(`${before.trimEnd()}${rest}`)) continue;
    // "wird der Landkreis vorangebracht": done to it
    if (passive.test(verb) && matches(rest, actorBehind) && done.test(rest)) continue;
    const aspect = isOpen ? (acts ? "does" : undefined) : aspectOf(verb, before, rest, acts);
    if (aspect) {
      const isPassive = aspect === "isDone" || aspect === "wasDone";
      deeds.push({
        start: offset + startOf(words, { start, at, from, first, aspect }),
        end: offset + end,
        aspect,
        isOpen:
          isOpen ||
          aspect === "willDo" ||
          (/^(?:did|wasDone)$/u.test(aspect) &&
            !come.test(before) &&
            !come.test(rest.replace(/\swerden$/u, ""))),
        object:
          isPassive && (adverbial.test(before) || done.test(before)) && /\p{Lu}/u.test(rest)
            ? rest
            : `${(first && !(isPassive && ownWork.test(before))) || (inverted !== undefined && adverbial.test(before)) ? "" : before} ${rest.slice(inverted?.length ?? 0)}`,
      });
    }
    if (before !== "") goesOn = acts;
  }
  for (const { start, end, object } of findAttributes(words))
    deeds.push({ start: offset + start, end: offset + end, aspect: "does", isOpen: true, object });
  return deeds;
}

/** The finite verbs that we know, and those that their place tells. */
function findVerbs(words: string): readonly (OpenVerb & { readonly isOpen: boolean })[] {
  const listed = findAll(words, finite).map(({ 0: verb, index }) => ({ verb, index, isOpen: false }));
  // "- führen die Geschäfte der Gremien" below "Wir"
  const opening = /^\p{Ll}{3,}(?:t|n)(?=\s)/u.exec(words)?.[0];
  const open = [
    ...(opening && !mayBeNoVerb(opening) ? [{ verb: opening, index: 0 }] : []),
    ...findOpenVerbs(words),
  ]
    .filter(({ index }) =>
      listed.every((other) => index < other.index || index >= other.index + other.verb.length),
    )
    .map((verb) => ({ ...verb, isOpen: true }));
  return open.length === 0 ? listed : [...listed, ...open].sort((one, other) => one.index - other.index);
}

/** A deed is told from its verb on where nothing but an adverb or its doer stands before; one that was done behind it. */
function startOf(
  words: string,
  clause: { start: number; at: number; from: number; first: boolean; aspect: Deed["aspect"] },
): number {
  const { start, at, from, first, aspect } = clause;
  const before = words.slice(start, at).trimEnd();
  if (first && aspect === "isDone" && ownWork.test(before)) return start;
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
    // "konnte das Team Gäste begrüßen" is no passive
    const isOpen = verb.startsWith("wurde") || closed !== rest;
    return isPast && (isOpen ? comeAtAll : come).test(closed) ? "wasDone" : undefined;
  }
  if (arising.test(verb)) return outcome.test(`${before} ${rest}`) ? undefined : "isDone";
  if (passive.test(verb)) {
    // "wird uns begleiten"
    if (/^\s(?:uns|euch|ihnen|ihn)\s|^\s(?:es|das|dies)\ssein(?!\p{L})/u.test(rest)) return undefined;
    // "Gefördert wird das Engagement der Ehrenamtlichen"
    if (done.test(before) && !/\p{Lu}/u.test(before.slice(1)) && /\p{Lu}/u.test(rest)) return "isDone";
    // "werden die Schulen besuchen": the form of both, with an object of its own
    if (acts && /\p{Lu}/u.test(rest) && infinitive.test(rest) && /(?:be|ver|er|ent)\p{Ll}+en$/u.test(rest))
      return /\s(?:von|vom|durch)\s/u.test(rest) ? "isDone" : "willDo";
    if (done.test(rest))
      return /\ssich\s|\szu\s\p{Ll}+$/u.test(rest) || noWork.test(rest) ? undefined : "isDone";
    return acts && !/\ssich\s|\sals\s[^,]*\sgesehen$/u.test(rest) && infinitive.test(rest)
      ? "willDo"
      : undefined;
  }
  if (!acts) return undefined;
  if (perfect.test(verb))
    return comeAtAll.test(rest) && !/\ssich\s|\szu\s\p{Ll}+$/u.test(rest) ? "did" : undefined;
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

function clauseStop(words: string, from: number, next: number | undefined, verb: string): number {
  const rest = words.slice(from);
  const belonging = relative.exec(rest)?.index;
  // "entsteht eine Plattform, die alle Angebote zeigt": what it is for tells what it is
  const ends = [
    clauseEnd.exec(rest)?.index,
    arising.test(verb) && belonging !== undefined && belonging < 60 ? undefined : belonging,
  ].filter((end): end is number => end !== undefined);
  // "bringt Akteure zusammen, berät …"
  const particle = presents.find(([present]) => present.test(verb))?.[2];
  if (particle) ends.push(endOf(rest, particle));
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

function endOf(words: string, pattern: RegExp): number {
  const found = pattern.exec(words);
  return found ? found.index + found[0].length : words.length;
}

/** "Das Monitoring entwickeln die Ämter weiter": one thing in front of a verb of several is its object. */
const isObject = (before: string, verb: string): boolean =>
  /^(?:Das|Der|Dieses|Dieser)\s/u.test(before) &&
  !/,|\s(?:und|sowie|mit)\s/u.test(before) &&
  /(?<!tu)n$/u.test(verb) &&
  !passive.test(verb) &&
  !perfect.test(verb) &&
  !past.test(verb);

/** "Daher nimmt das Büro die Zahlen in den Blick und führt …": the clause before has its subject behind a verb like this one. */
function actsBefore(words: string, at: number, verb: string): boolean {
  const head = words.slice(0, at);
  if (!/\s(?:und|sowie)\s$/u.test(head)) return false;
  const behind = /(?:^|[;:]\s)\p{Lu}[^.;:!?,]{1,60}?\s\p{Ll}{3,}(?<ending>[tn])(?=\s)/u.exec(head);
  if (!behind || behind.groups!.ending !== verb.at(-1)) return false;
  return matches(head.slice(behind.index + behind[0].length), actorBehind);
}

/** The subject right behind the verb: "In Arbeitsgruppen entwickelt das Büro …". */
function subjectBehind(view: View, clause: Span, before: string, rest: string): string | undefined {
  // "Die Ministerien unterstützen die Agentur" has its subject in front
  const { start } = view.sentenceAt(clause.start) ?? clause;
  if ((before === "" && !fronted.test(view.slice(start, clause.end))) || nominative.test(before))
    return undefined;
  const named = findFirst(rest, actorBehind)?.[0];
  if (named !== undefined) return named;
  const pronoun = /^\s(?:es|sie)(?=\s)/u.exec(rest)?.[0];
  return pronoun !== undefined && refersBack(view, clause) ? pronoun : undefined;
}

/** Whether the words before the verb are an administration, or a pronoun for one. */
function isActor(view: View, sentence: Span, start: number, before: string): boolean {
  if (matches(before, actorFirst)) return true;
  return (
    (start === 0
      ? /^(?:Es|Sie|Er|Dieses|Diese)(?:\s\p{Ll}+){0,2}$/u
      : /^(?:[Ee]s|[Ss]ie)(?:\s\p{Ll}+){0,2}$/u
    ).test(before.trim()) && refersBack(view, { start: sentence.start + start, end: sentence.end })
  );
}

/** "Das Bildungsbüro" above a list: its items begin with their verbs. */
function opensUnder(view: View, { start }: Span): boolean {
  const leadIn = view.blockAt(start)?.list?.leadIn?.text;
  return (
    leadIn !== undefined && /(?::|…|\.\.\.|\p{L})$/u.test(leadIn.trimEnd()) && actorAnywhere.test(leadIn)
  );
}
