import type { Block } from "../../language/blocks.js";
import { findAll, mayMatch } from "../../language/find-all.js";
import type { OrganisationMention } from "../../language/organisations.js";
import { findOverlapping } from "../../language/overlap.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { smallestOf } from "./education-unit.js";
import { isAdministration } from "./placement.js";

const task =
  /(?<!\p{L})(?:Bildungs(?:management|monitoring|koordination|koordinierung|berichterstattung)s?|kommunalen? Bildungslandschaft|education management)(?!\p{L})/u;
const charge =
  /(?<!\p{L})(?:verantwort\p{L}*|zuständig|koordinier\p{L}*|steuert|federführend|Federführung|übernimmt|übernommen|liegt|obliegt|betreut|angesiedelt|verankert|wahrgenommen|Aufgaben?|befasst|kümmert|baut|bauen|responsible|coordinates)(?!\p{L})/u;
/** "das Kommunale Bildungsmanagement", "beim Kommunalen Bildungsmanagement", "Die Bildungskoordination" in a sentence that says where it sits. */
const management =
  /(?<!\p{L})(?:(?<at>[Bb]eim)|[Dd]as|[Dd]em|[Dd]es|[Dd]ie|[Dd]er|[Zz]ur|[Uu]nsere?|(?<=^|[.!?:,|]\s|\n)(?=Bildungs(?:management|koordination|koordinierung))) ?(?<name>(?:(?<adjective>[Kk]ommunal|[Rr]egional|[Dd]atenbasiert|[Ss]tädtisch)e[nsm]? )?(?:kommunalen? )?Bildungs(?:management|koordination|koordinierung))s?(?![\p{L}-]| (?:von|für|und)(?!\p{L})| (?:der|des) (?!(?:Landkreis|Kreis|Stadt|Landeshauptstadt|Region|Kommune)(?:e?s)?(?!\p{L})))/gu;
/** Who belongs to it, or leads it: then it is a unit, whatever else is said. */
const headed = /(?<!\p{L})(?:Team|Leiter(?:in)?|Leitung) $/u;
const organised =
  /(?<!\p{L})(?:angesiedelt|zugeordnet|verortet|eingerichtet|untergebracht|angebunden|eingegliedert|unterstellt|verankert|(?:feste|eigene|ständige) Einrichtung|Stabsstelle|Stellen|gehört zum|gehört zur|Teil de[rs]|sitzt|Sitz)(?!\p{L})/u;
/** Its line in the lines of an address. */
const managementLine =
  /^(?:(?:Kommunal|Regional|Datenbasiert|Städtisch)es )?(?:kommunales )?Bildungsmanagement(?: und (?:-|Bildungs)monitoring)?$/u;

/** The work that the document is about, and no other: "Koordination", "Koordination der Bildungsarbeit". */
const work =
  "(?:(?:Projekt)?(?:[Kk]oordination|[Kk]oordinierung)|Projektleitung|Federführung|Vorhaben|Projekt|Bildungs(?:management|monitoring|koordination|koordinierung|arbeit))(?!\\p{L})(?: (?:der|des|für|von) (?:\\p{Ll}+ ){0,2}(?:\\p{L}*[Bb]ildungs?\\p{L}*|Projekte?s|Vorhabens|Programms))?";
const lies = "(?:liegt|liegen|obliegt|angesiedelt|verortet|angebunden|verankert|sitzt)(?!\\p{L})";
const seatOf = "(?:beim|bei der|im|in der|am|dem|der)";
/** "Die Koordination liegt beim Amt …", "obliegt die Koordination dem Referat …". */
const lying = new RegExp(
  `(?<!\\p{L})(?:${work} (?:liegt|liegen|obliegt|sitzt) (?:\\p{Ll}+ ){0,2}?|(?:liegt|liegen|obliegt) (?:die|das) ${work} (?:\\p{Ll}+ ){0,2}?)${seatOf} $`,
  "u",
);
/** "Das Projekt ist beim Dezernat … angesiedelt", "ist das Projekt im Dezernat … angesiedelt". */
const located = new RegExp(
  `(?<!\\p{L})(?:${work} (?:ist|wurde) (?:\\p{Ll}+ ){0,2}?|(?:ist|wurde) (?:die|das) ${work} (?:\\p{Ll}+ ){0,2}?)${seatOf} $`,
  "u",
);
const locatedBehind = new RegExp(`^[^.;:!?]{0,60}? ${lies}`, "u");
/** "Angesiedelt ist das Projekt in der Stabsstelle …", "Verortet ist die Koordination im Amt …". */
const seatInFront = new RegExp(
  `(?:^|\\s)(?:Angesiedelt|Verortet|Angebunden|Verankert|Zugeordnet|Eingerichtet) (?:ist|sind|wurde) (?:das|die) ${work} (?:\\p{Ll}+ ){0,3}?${seatOf} $`,
  "u",
);
/** "Das Bildungsmanagement wird vom Referat … koordiniert", "Die Aufgaben des Bildungsmanagements nimmt das Referat … wahr". */
const doer = new RegExp(
  `(?<!\\p{L})${work}s? (?:(?:wird|werden) (?:\\p{Ll}+ ){0,2}?(?:vom|von der|durch d(?:as|ie|en)) |(?:nimmt|verantwortet|koordiniert|steuert) (?:(?:in|im) [^.;:!?,]{3,40} )??d(?:as|ie|er) |ist (?:in [^.;:!?,]{3,40} )?Aufgabe de[rs] )$|(?:[Zz]uständig|[Vv]erantwortlich|[Ff]ederführend) für d(?:as|ie) ${work}[^.;:!?,]{0,30} ist (?:in [^.;:!?,]{3,40} )?d(?:as|ie|er) $|(?:[Kk]oordinier|[Gg]esteuer|[Vv]erantworte)t wird d(?:as|ie) ${work}[^.;:!?,]{0,30} (?:vom|von der|durch d(?:as|ie|en)) $`,
  "u",
);
/** "…, in dem das Vorhaben angesiedelt ist". */
const seatBehind = new RegExp(
  `^[^.;:!?,]{0,40}, (?:in|an|bei|unter) (?:dem|der) (?:das|die|der) ${work}[^.;:!?,]{0,40}? ${lies}`,
  "u",
);

/** "Angesiedelt in der Abteilung …, befasst sich die Stelle mit …": the task is another's. */
const seatedIn =
  /(?:management|monitoring|koordination|koordinierung),? (?:(?:seit|ab) [^,;.]{4,24} )?(?:im|in der|beim|bei der|am) $|(?:[Aa]ngesiedelt|[Vv]erortet|[Ii]ntegriert|[Aa]ngebunden|[Ee]ingegliedert|[Vv]erankert) (?:im|in der|beim|bei der|an das|an die) $/u;

/** Whether a unit is said to be where the work on education is done. */
function isSeat(view: View, mention: OrganisationMention): boolean {
  if (mention.type !== "unit" || isAdministration(mention.name)) return false;
  const sentence = findOverlapping(view.sentences, mention);
  if (!sentence) return false;
  const before = view.slice(Math.max(sentence.start, mention.start - 140), mention.start);
  const after = view.slice(mention.end, Math.min(sentence.end, mention.end + 120));
  if (
    lying.test(before) ||
    doer.test(before) ||
    seatInFront.test(before) ||
    (located.test(before) && locatedBehind.test(after))
  )
    return true;
  return seatBehind.test(after);
}

/**
 * Where a document names no education office: the unit that it says has the management of education for its task
 * ("Das Referat Bildung koordiniert das Bildungsmanagement").
 */
export function findByTask(view: View): OrganisationMention[] {
  const seat = view.mentions.organisations.filter((mention) => isSeat(view, mention));
  const seats = new Set(seat.map(({ name }) => name));
  if (seats.size === 1)
    return view.mentions.organisations.filter(({ name, type }) => type === "unit" && seats.has(name));
  const charged = view.mentions.organisations.filter((mention) => {
    if (
      mention.type !== "unit" ||
      !/(?<!\p{L}|Weiter|Aus|Fort)[Bb]ildung|^Stabsstelle|^(?:Sachgebiet|Fachdienst|Fachgebiet|Referat|Abteilung) \d/u.test(
        mention.name,
      )
    )
      return false;
    const sentence = findOverlapping(view.sentences, mention);
    if (!sentence || seatedIn.test(view.slice(sentence.start, mention.start))) return false;
    const words = sentence.text;
    return mayMatch(words, task) && task.test(words.replace(mention.name, "")) && charge.test(words);
  });
  const units = smallestOf(charged);
  const names = new Set(units.map(({ name }) => name));
  if (names.size > 1) return [];
  if (names.size === 1)
    return view.mentions.organisations.filter(({ name, type }) => type === "unit" && names.has(name));
  return [];
}

const otherStaff =
  /Presse|Öffentlichkeit|Kommunikation|Recht|Digitalisierung|Controlling|Revision|Brand|Katastroph|Klima/u;

/** Where no office is named: the one staff unit that a sentence on education names, whatever it is called. */
export function findStaffUnits(view: View): OrganisationMention[] {
  const found = view.mentions.organisations.filter((mention) => {
    if (mention.type !== "unit" || !/^Stabs?s?(?:stelle|bereich) \p{L}/u.test(mention.name)) return false;
    const sentence = findOverlapping(view.sentences, mention);
    return (
      !otherStaff.test(mention.name) &&
      sentence !== undefined &&
      taught.test(view.slice(sentence.start, mention.start) + view.slice(mention.end, sentence.end))
    );
  });
  return new Set(found.map(({ name }) => name)).size === 1 ? found : [];
}

const seated =
  /(?<!\p{L})(?:[Dd]ie|[Dd]as|[Dd]er) (?:seit [^,;.]{4,30} )?(?:im|in der|beim|bei der|am) [^,;.:]{3,60}? (?:angesiedelt|verortet|angebunden|eingegliedert|eingerichtet)e[nrs]? (?<name>\p{Lu}\p{Ll}*(?:planung|koordination|koordinierung|management|monitoring|stelle))(?![\p{L}-])/gu;

/** "Die seit 2016 im Landratsamt angesiedelte Sozialplanung übernahm …": a unit that its seat tells to be one. */
export function findSeated(view: View): OrganisationMention[] {
  return view.body.flatMap((block) =>
    findAll(block.text, seated).map((match): OrganisationMention => {
      const name = match.groups!.name!;
      const end = block.start + match.index + match[0].length;
      return { start: end - name.length, end, name, type: "office" };
    }),
  );
}

const accord = /(?:Ziel|Kooperations)vereinbarung/u;

/** The unit that agrees with an agency on the management of education, where it is the only one that does. */
export function findByAgreement(view: View): OrganisationMention[] {
  const { organisations } = view.mentions;
  const parties = organisations.filter((mention) => {
    if (mention.type !== "unit" || isAdministration(mention.name) || !taught.test(mention.name)) return false;
    const sentence = findOverlapping(view.sentences, mention);
    return (
      sentence !== undefined &&
      mayMatch(sentence.text, accord) &&
      accord.test(sentence.text) &&
      view.within(organisations, sentence).some(({ kind }) => kind === "agency")
    );
  });
  const [party] = parties;
  const bare = (name: string): string => name.replace(/["„“”]/gu, "");
  return parties.every(({ name }) => bare(name) === bare(party!.name))
    ? parties.map((one) => ({ ...one, name: bare(one.name) }))
    : [];
}

const taught = /(?<!\p{L})(?:Schul|Bildung)/u;

/** The management of education itself, where it sits somewhere or can be reached. */
export function findManagement(view: View): OrganisationMention[] {
  return view.body.flatMap((block) => [
    ...inSentences(view, block),
    ...inEnglish(view, block),
    ...inContact(view, block),
  ]);
}

/** "Education Planning is assigned to the Department of Culture" */
const englishManagement =
  /(?<!\p{L})(?<name>(?:[Mm]unicipal |[Ll]ocal )?[Ee]ducation(?:al)? [Mm]anagement(?: (?:team|unit))?)(?= (?:is|was|has been|sits|belongs|reports)(?!\p{L}))/gu;
const englishSeat =
  /(?<!\p{L})(?:assigned|attached|belongs|reports) to|(?<!\p{L})(?:located|based|placed|housed|sits|anchored) (?:in|at|with)|part of the|staffed (?:by|with)/u;

function* inEnglish(view: View, block: Block): Generator<OrganisationMention> {
  if (block.language !== "en") return;
  for (const match of findAll(block.text, englishManagement)) {
    const { name = "" } = match.groups!;
    const start = block.start + match.index;
    const end = start + name.length;
    const sentence = findOverlapping(view.sentences, { start, end });
    if (sentence && englishSeat.test(view.slice(end, Math.min(sentence.end, end + 80))))
      yield { start, end, name, type: "office" };
  }
}

/** No sentence that people write is longer, in UTF-16 code units. */
const longest = 1500;

/** "Früher war das Bildungsbüro im Dezernat I angesiedelt": it is no longer. */
const before = /^(?:Zuvor|Vorher|Davor|Früher|Damals|Ursprünglich|Einst|Anfangs)(?!\p{L})/u;

function inSentences(view: View, block: Block): OrganisationMention[] {
  return findAll(block.text, management).flatMap((match): OrganisationMention[] => {
    const { name = "", adjective, at } = match.groups!;
    const start = block.start + match.index + match[0].indexOf(name);
    const end = start + name.length;
    const sentence = findOverlapping(view.sentences, { start, end });
    const isPlace = at !== undefined && adjective !== undefined && /^\p{Lu}/u.test(adjective);
    if (!sentence || sentence.end - sentence.start > longest || before.test(sentence.text)) return [];
    const isHeaded = headed.test(
      view.slice(Math.max(block.start, block.start + match.index - 12), block.start + match.index),
    );
    const isOrganised = !/^des /iu.test(match[0]) && organised.test(sentence.text);
    if (!(isPlace || isHeaded || isOrganised || sitsIn(view, end))) return [];
    return [{ start, end, name: nominative(name, adjective), type: "office" }];
  });
}

/** "Bildungskoordination im Amt für Jugend", "Bildungsmanagement, Abteilung Schulen". */
function sitsIn(view: View, end: number): boolean {
  const joint = /^(?: (?:im|in der|beim|bei der)|,) (?=\p{Lu})/u.exec(view.slice(end, end + 12))?.[0].length;
  if (joint === undefined) return false;
  const unit = findOverlapping(view.mentions.organisations, { start: end + joint, end: end + joint + 1 });
  return unit?.type === "unit" && unit.start === end + joint;
}

function nominative(name: string, adjective: string | undefined): string {
  if (adjective === undefined) return name;
  const rest = name.slice(name.indexOf(" ") + 1).replace(/^kommunalen? /u, "kommunales ");
  const gender = /management$/u.test(rest) ? "es" : "e";
  return `${adjective.charAt(0).toUpperCase()}${adjective.slice(1)}${gender} ${rest}`;
}

function inContact(view: View, block: Block): OrganisationMention[] {
  const { addresses, phones, emails } = view.mentions.contacts;
  if (
    !block.text.includes("\n") ||
    ![addresses, phones, emails].some((all) => view.within<Span>(all, block).length)
  )
    return [];
  let start = block.start;
  let previous = block.start;
  return block.text.split("\n").flatMap((line): OrganisationMention[] => {
    const span = { start, end: start + line.trimEnd().length };
    start += line.length + 1;
    const name = line.trim();
    // the line below a name is what she works on
    const isWork = view.within<Span>(view.mentions.persons, { start: previous, end: span.start }).length > 0;
    previous = span.start;
    return managementLine.test(name) && !isWork ? [{ ...span, name, type: "office" }] : [];
  });
}
