import type { Block } from "../blocks.js";
import type { OrganisationMention } from "../organisations.js";
import { indexOfOverlapping } from "../overlap.js";
import type { PersonMention } from "../persons.js";
import type { View } from "../view.js";
import type { Part } from "./affiliation.js";
import type { HomeOffice } from "./home-office.js";

/** "ihr Kollege |", "seine Stellvertreterin |": somebody of the unit that was just named. */
const colleague =
  /(?<!\p{L})(?:[Ii]hre?|[Ss]eine?|[Dd]eren|[Dd]essen)[mnrs]?\s(?:neue[nmrs]?\s|langjährige[nmrs]?\s)?(?:\p{Lu}\p{Ll}*)?(?:[Kk]olleg(?:e|en|in)|[Ss]tellvertreter(?:in|s)?|[Mm]itarbeiter(?:in|s)?|[Aa]ssistent(?:in|en)?)\s(?:Herrn?\s|Frau\s)?$/u;
/** "das Team um |", "das Team von |". */
const teamAround = /(?<!\p{L})[Tt]eams?\s(?:um|von|rund um)\s(?:\p{L}+\s){0,2}$/u;
/** "Neu im Team ist |", "das Team verstärkt |": the team of the unit that the sentence before speaks of. */
const inTeam =
  /(?<!\p{L})(?:(?:[Ii]m|[Zz]um|[Ii]ns|[Dd]em|[Dd]as)\s(?:\p{Ll}+e[nms]?\s)?Team|[Dd]ie\s(?:neue\s)?(?:Mannschaft|Besetzung))(?!\s(?:von|der|des|um)(?!\p{L})|\p{L})/u;
/** How far back the unit may be named, in UTF-16 code units. */
const reach = 500;

const asPart = ({ start, end, name }: OrganisationMention): Part => ({ start, end, text: name });

/** The unit whose staff the words right before a name say that its bearer is one of. */
export function unitOfColleagues(view: View, block: Block, { whole }: PersonMention): Part | undefined {
  const at = indexOfOverlapping(view.sentences, whole);
  const sentence = view.sentences[at];
  if (!sentence || sentence.end - sentence.start > reach) return undefined;
  const start = Math.max(block.start, sentence.start);
  const words = view.slice(start, whole.start);
  if (colleague.test(words) || teamAround.test(words)) return onlyUnit(view, start, whole.start);
  if (!inTeam.test(view.slice(start, sentence.end))) return undefined;
  if (onlyUnit(view, start, whole.start)) return undefined;
  const before = view.sentences[at - 1];
  return before && before.start >= block.start ? onlyUnit(view, before.start, before.end) : undefined;
}

/** The one unit or office named in a stretch of text. */
function onlyUnit(view: View, start: number, end: number): Part | undefined {
  const units = view
    .within(view.mentions.organisations, { start, end })
    .filter(({ type }) => type === "office" || type === "unit");
  const [first] = units;
  if (!first) return undefined;
  // "das Bildungsbüro, das zum Fachdienst gehört": an office is meant before the unit that it is part of
  const offices = units.filter(({ type }) => type === "office");
  const [office = first, ...others] = offices.length > 0 ? offices : units;
  return others.every(({ name }) => name === office.name) ? asPart(office) : undefined;
}

/** Functions of the staff of an education office, and nothing behind them that says where. */
const staff =
  /^(?:\p{Ll}+e[rn]?\s)?(?:(?:Bildungs|Übergangs)(?:monitor(?:er)?|manager|koordinator|planer|berater)(?:in|innen|s)?|Projekt(?:leiter|koordinator|mitarbeiter|assistent|manager)(?:in|innen|s)?|Mitarbeiter(?:in|innen|s)?|(?:Büro)?[Ll]eiter(?:in)?)$/u;

const owned = /(?<!\p{L})(?:[Dd]eren|[Dd]essen|[Ii]hre?[mnrs]?|[Ss]eine?[mnrs]?) (?:\p{Ll}+e[nr]? )?$/u;

/** The office that a text is about, for those whom it tells by a function that such an office has. */
export function officeOfStaff(
  view: View,
  block: Block,
  { whole }: PersonMention,
  role: Part,
  home: HomeOffice,
): Part | undefined {
  // "Deren Leiterin" is that of another house
  if (owned.test(view.slice(Math.max(block.start, role.start - 30), role.start))) return undefined;
  if (!staff.test(role.text) || !home.presented || block.kind !== "paragraph" || block.list) return undefined;
  const { document } = home;
  const sentence = view.sentenceAt(whole.start);
  if (!document || !sentence || sentence.end - sentence.start > reach) return undefined;
  // whoever else the sentence names may be meant
  const others = view
    .within(view.mentions.organisations, { start: Math.max(block.start, sentence.start), end: whole.end })
    .some(({ name }) => name !== document.text);
  return others ||
    /^[,\s]*(?:vom|von|der|des|aus|beim|bei)(?!\p{L})/u.test(view.slice(whole.end, whole.end + 6))
    ? undefined
    : document;
}
