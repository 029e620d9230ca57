import { matchesOf } from "../../language/find-all.js";
import { nameJoining, readNounPhrase } from "../../language/noun-phrases.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { fullNameOf, onlyAgencyOf } from "./names-in-document.js";
import { isOwn, isWitness, type Partner } from "./party.js";
import { onlyOther, signatory } from "./signatory.js";

/** Partners that are no particular ones. */
const generic =
  /^(?:(?:\p{Ll}+ )*(?:Schulen?|Partner\p{L}*(?:[*:_/]-?innen)?|Kommunen?|Träger\p{L}*|Vereinen?|Unternehmen|Akteur\p{L}*(?:[*:_/]-?innen)?|Kitas?|Landkreisen?|Städten?|Gemeinden?|Betrieben?|Eltern|Dritten|Einrichtungen?|Agenturen|Stiftungen|Ministerien|Hochschulen|Verbänden?|Firmen|Kammern|Kooperationspartner\p{L}*|Land|Beteiligten))$/u;

/** Who signs for an organisation: "der Leiter der Agentur". */
const signs =
  /(?<![\p{L}])(?:\p{L}*[Ll]eiter(?:in)?|Vorsitzende[rn]?|Geschäftsführer(?:in)?|Vertreter(?:in|innen|n)?|Präsident(?:in)?|Direktor(?:in)?|Vorstand\p{Ll}*|Sprecher(?:in)?|head|director|chair|president)(?: (?:von|vom|of))?\s+$/u;

/** The other side: behind "mit", or beside the commune as a party of the sentence. */
export function partnerOf(view: View, noun: Span, sentence: Span): Partner | undefined {
  const { text } = view;
  const behind = text.slice(noun.end, Math.min(sentence.end, noun.end + 120));
  const with_ = /^[^.;:!?,]{0,80}?(?<![\p{L}])(?:mit|with)\s+/u.exec(behind);
  if (with_) {
    const represented = representative.exec(
      text.slice(noun.end + with_[0].length, sentence.end).slice(0, 90),
    );
    const partner = represented
      ? readPartner(view, noun.end + with_[0].length + represented[0].length, sentence.end)
      : readPartner(view, noun.end + with_[0].length, sentence.end);
    if (partner) return partner;
    if (startsWithCommune(view, noun.end + with_[0].length, sentence.end)) {
      // "Zielvereinbarung mit dem Landkreis": then the other side is the one agency that the document names
      const agency = onlyAgencyOf(view);
      if (agency) return { name: agency.name, start: agency.start, end: agency.end, proper: true };
    }
  }
  const before = /(?<![\p{L}])(?:[Mm]it|[Ww]ith)\s+$/u;
  for (const organisation of view.within(view.mentions.organisations, sentence)) {
    if (organisation.type === "body" || isOwn(view, organisation) || isWitness(view, organisation, sentence))
      continue;
    const lead = text
      .slice(Math.max(sentence.start, organisation.start - 50), organisation.start)
      .replace(/(?:der|dem|den|die|das|des)\s+$/u, "");
    if (
      signs.test(lead) ||
      before.test(lead) ||
      // "die Zielvereinbarung der Agentur mit dem Fachbereich"
      ofParty.test(text.slice(noun.end, Math.max(noun.end, organisation.start))) ||
      /^\s*(?:[Dd]as|[Dd]er|[Dd]ie)?\s*$/u.test(lead) ||
      /(?:[Zz]wischen|von|und|sowie|,|^|between|and)(?: (?:dem|der))?(?: \p{Lu}\p{L}{1,5}\.)?\s*$/u.test(
        lead,
      ) ||
      // "Den Vertrag schlossen das Ministerium und die Stadt"
      (party.test(lead) && /^ (?:und|sowie) /u.test(text.slice(organisation.end, organisation.end + 7)))
    )
      return {
        name: fullNameOf(view, organisation.name),
        start: organisation.start,
        end: organisation.end,
        proper: true,
      };
  }
  return (
    besideCommune(view, sentence) ??
    besideAuthority(view, sentence) ??
    inFront(view, noun, sentence) ??
    onlyOther(view, sentence) ??
    stateBeside(view, sentence) ??
    signatory(view, sentence)
  );
}

/** "mit dem Land, vertreten durch das Regierungspräsidium": who acts for it. */
const representative =
  /^(?:dem |der )?(?:Land|Freistaat|Bund)(?: \p{Lu}[\p{L}-]+)?,? (?:(?:dieses )?vertreten durch|in Vertretung durch) (?:das |die |den )?/u;

const party =
  /(?<!\p{L})(?:schließen|schlossen|unterzeichne(?:te)?n|unterschreiben|unterschrieben|vereinbarten|besiegelten|haben|hatten)\s*$/u;
const ofParty = /^ (?:der|des|vom|von der|von dem) $/u;
/** "Land und Landkreis schlossen …": the state without its name. */
const withState =
  /(?<!\p{L})(?:(?<state>Land|Freistaat) (?:und|sowie) (?:de[rmn] |die )?(?:Landkreis|Kreis|Stadt|Region)|(?:Landkreis|Kreis|Stadt|Region) (?:und|sowie) (?:das |der )?(?<other>Land|Freistaat))(?!\p{L})/u;
const concluded =
  /(?<!\p{L})(?:(?:ge)?schlossen|schloss|abgeschlossen|unterzeichne\p{Ll}+|unterschrieben|besiegel\p{Ll}+)(?!\p{L})/u;

function stateBeside(view: View, sentence: Span): Partner | undefined {
  const words = view.slice(sentence.start, sentence.end);
  const match = concluded.test(words) ? withState.exec(words) : null;
  const name = match?.groups?.state ?? match?.groups?.other;
  if (!match || name === undefined) return undefined;
  const start = sentence.start + match.index + (match.groups?.state ? 0 : match[0].length - name.length);
  return { name, start, end: start + name.length, proper: true };
}

/** What an organisation's name ends with, where it is none that is known. */
const organisationWord =
  /(?:agentur|stelle|büro|schule|universität|akademie|verein|verband|verbund|bund|stiftung|werk|netzwerk|institut|kammer|amt|ministerium|zentrum|gesellschaft|genossenschaft|kirche|sparkasse|museum|initiative|fonds|klinikum|gGmbH|GmbH|Caritas|Diakonie)$|^\p{Lu}{3,}$/u;

/** "Mit der Technischen Hochschule X besteht seit 2019 eine Vereinbarung": the partner in front, known or not. */
function inFront(view: View, noun: Span, sentence: Span): Partner | undefined {
  const words = view.slice(sentence.start, noun.start);
  for (const match of matchesOf(words, /(?<![\p{L}])[Mm]it (?:de[rmn] |einer |einem )?(?=\p{Lu})/gu)) {
    const start = sentence.start + match.index + match[0].length;
    const phrase = readNounPhrase(view.text, start, noun.start, { joining: nameJoining });
    if (!phrase || phrase.start > start) continue;
    const core = view.slice(phrase.nouns.start, phrase.nouns.end).split(/\s+/u);
    if (
      !core.some((word) => organisationWord.test(word)) ||
      core.length + (phrase.nouns.start - phrase.start) < 2
    )
      continue;
    const name = inNominative(view.slice(phrase.start, phrase.end).replace(/\s+/gu, " "));
    if (!generic.test(name))
      return { name: fullNameOf(view, name), start: phrase.start, end: phrase.end, proper: true };
  }
  return undefined;
}

/** "Technischen Hochschule" as "Technische Hochschule". */
const inNominative = (name: string): string =>
  name.replace(
    /^(\p{Lu}\p{Ll}+(?:isch|lich|al|ig|ell))en (?=\p{Lu}\p{L}*(?:schule|agentur|stelle|universität|akademie|stiftung|kammer|gesellschaft|kirche|initiative)(?!\p{L}))/u,
    "$1e ",
  );

const own = /(?<!\p{L})(?:städtisch|kommunal|kreiseigen)en $/u;

function startsWithCommune(view: View, start: number, end: number): boolean {
  const commune = view
    .within(view.mentions.communes, { start, end: Math.min(end, start + 80) })
    .find((mention) => mention.start <= start + 24);
  return (
    commune !== undefined &&
    /^(?:\s|\p{Ll}|Landkreis|Kreis|Stadt|Hansestadt|Landeshauptstadt|Gemeinde)*$/u.test(
      view.slice(start, commune.start),
    )
  );
}

function readPartner(view: View, start: number, end: number): Partner | undefined {
  // the agency writes, and the other side is the commune itself
  if (startsWithCommune(view, start, end)) return undefined;
  const known = view
    .within(view.mentions.organisations, { start, end: Math.min(end, start + 200) })
    .find(({ start: at }) => at <= start + 5 || /^(?:de[rmn] )?\p{Ll}+en $/u.test(view.slice(start, at)));
  if (known && !isOwn(view, known))
    return { name: fullNameOf(view, known.name), start: known.start, end: known.end, proper: true };
  // "mit dem städtischen Fachbereich Schule": the agency writes of the commune's own
  if (known?.type === "unit" && own.test(view.slice(start, known.start))) return undefined;
  const phrase = readNounPhrase(view.text, start, end, { joining: nameJoining });
  if (!phrase) return undefined;
  const name = view.slice(phrase.start, phrase.end).replace(/\s+/gu, " ");
  return generic.test(name)
    ? undefined
    : { name: fullNameOf(view, name), start: phrase.start, end: phrase.end, proper: true };
}

/** "der Landkreis X sowie die Agentur Y", "die Transferagentur und der Landkreis X". */
function besideCommune(view: View, sentence: Span): Partner | undefined {
  const { text } = view;
  for (const commune of view.within(view.mentions.communes, sentence)) {
    const joint = /^\s+(?:und|sowie|and)\s+(?:(?:der|die|das|dem|den|the)\s+)?(?=\p{Lu})/u.exec(
      text.slice(commune.end, commune.end + 24),
    );
    if (joint) {
      const partner = readPartner(view, commune.end + joint[0].length, sentence.end);
      if (partner) return partner;
    }
    const left = text
      .slice(Math.max(sentence.start, commune.start - 160), commune.start)
      .replace(/(?:Landkreis|Kreis|Stadt|Hansestadt)\s+$/u, "");
    const lead =
      /(?:^|[\s,])(?:der|die|das|dem|den|the)\s{1,5}((?:(?!(?:und|sowie|and)\s)[^,.;:]){3,100})\s{1,5}(?:und|sowie|and)\s{1,5}(?:der|die|das|dem|den|the)?\s*$/u.exec(
        left,
      );
    if (lead?.[1] && /^\p{Lu}/u.test(lead[1])) {
      const start = Math.max(sentence.start, commune.start - 160) + lead.index + lead[0].indexOf(lead[1]);
      const partner = readPartner(view, start, start + lead[1].length);
      if (partner) return partner;
    }
  }
  return undefined;
}

const authority =
  /(?<![\p{L}])(?:der|die|dem|the) (?:Landkreis|Kreis|Stadt|Kommune|Gemeinde|district|town|city|municipality)\s+(?:und|sowie|and)\s+(?=(?:der|die|das|dem|the)\s+\p{Lu})/iu;

/** "the district and the Foundation for Learning", where the commune is not named. */
function besideAuthority(view: View, sentence: Span): Partner | undefined {
  const match = authority.exec(view.slice(sentence.start, sentence.end));
  return match ? readPartner(view, sentence.start + match.index + match[0].length, sentence.end) : undefined;
}

/** The commune that the sentence names as a party. */
export function communeIn(view: View, sentence: Span, partner?: Span): { commune?: string } {
  const mention = view
    .within(view.mentions.communes, sentence)
    .find(
      ({ by, start, end }) => by !== "place" && !(partner && start >= partner.start && end <= partner.end),
    );
  return mention ? { commune: mention.value.name } : {};
}
