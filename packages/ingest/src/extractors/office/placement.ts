import type { OrganisationMention } from "../../language/organisations.js";
import { findOverlapping, indexOfOverlapping } from "../../language/overlap.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import {
  behindUnit,
  inApposition,
  inBracket,
  inHeadingAbove,
  inLineAbove,
  inLineBelow,
  isEnglish,
} from "./placement-lines.js";
import type { Found } from "./since.js";

const located =
  /angesiedelt|verortet|entstand(?:en)?(?!\p{L})|geschaffen|gebildet|weiter(?:ge|zu)?führ|fortgeführt|fortzuführen|als (?:Fachbereich|Stabs?stelle|Sachgebiet|Abteilung|Referat|Fachdienst)(?!\p{L})|aufgebaut|beheimatet|arbeitet(?= (?:seit|im|in der|beim|bei der|am)(?!\p{L}))|errichtet|aufgehängt|tätig|wechselte|überführt|verlagert|eingegliedert|untergebracht|angebunden|angeknüpft|angegliedert|zugeordnet|integriert|Einrichtung|eingerichtet|Gründung|gegründet|gibt es|besteht|gehör(?:t|en)|unterhält|Teil (?:de[rs]|von)|ein Teil|eine? (?:\p{Ll}+e[sr]? )?(?:Abteilung|Stabsstelle|Stelle|Einheit|Organisationseinheit|Sachgebiet|Fachgebiet|Referat|Team) (?:de[rs]|im|in der|bei der|beim)(?!\p{L})|liegt(?= (?:im|in der|beim|bei der)(?!\p{L}))|unter dem Dach|(?:seinen|ihren) Platz|zu ?[Hh]ause|sitzt|unterst(?:ellt|eht|ehen)|zählt(?: es| sie)? zu[mr]|zugehörig|(?:mit|seinen|ihren|dessen|deren) Sitz|geführt|verstetig|verankert|located|part of|based in|(?:sits?|placed|housed|anchored|integrated) (?:with)?in|set up (?=[^.;]{0,60}within)|comes under|belongs? to|(?:attached|assigned) to/iu;
const level = /(?:auf|on) (?<level>\p{Lu}\p{L}*ebene|(?:department|division) level)/u;
const leader =
  "(?:\\d\\. |Ersten |Zweiten )?(?:Landrat|Landrätin|Oberbürgermeister|Oberbürgermeisterin|Bürgermeister|Bürgermeisterin|\\p{L}*[Dd]ezernent(?:en|in)|\\p{L}*[Dd]irektor(?:in)?|Beigeordneten(?: für \\p{Lu}[\\p{L}-]+(?:(?:, | und )\\p{Lu}[\\p{L}-]+){0,4})?|Verwaltungs(?:leitung|spitze))(?!\\p{L})";
const person = new RegExp(
  `(?:als (?=Stabsstelle))?(?<phrase>(?:Stabsstelle )?(?:direkt )?(?:beim|bei der|bei dem) ${leader})`,
  "u",
);
/** "untersteht unmittelbar der Landrätin", "berichtet an den Landrat". */
const answering = new RegExp(
  `(?<!\\p{L})(?:unterstehe?n?t?|berichtet)(?: es| sie)?(?: \\p{Ll}+)?(?: an den| an die| dem| der) (?<leader>${leader})`,
  "u",
);
/** "direkt dem Landrat zugeordnet". */
const under = new RegExp(
  `(?<!\\p{L})(?:dem|der) (?<leader>${leader})(?: direkt| unmittelbar)? (?:zugeordnet|unterstellt|angegliedert|zugehörig)`,
  "u",
);
const cabinet =
  /(?:im|in dem|vom|zum|beim|dem|im erweiterten) (?<cabinet>(?:Büro|Stab|Vorstandsbereich|Geschäftsbereich|Dezernat|Referat) (?:des|der|von) (?:(?:Ersten|Zweiten|Dritten|Hauptamtlichen|hauptamtlichen|[1-9]\.) )?(?:Landrate?s?|Landrätin|Oberbürgermeisters?|Oberbürgermeisterin|Bürgermeisters?|Bürgermeisterin|(?:Kreisb|B)eigeordneten)(?!\p{L})(?:(?<= von \p{L}+) \p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+)?)/u;
/** Right behind the name a place needs no verb: "die Stabsstelle Bildung im Büro des Landrates". */
const attached =
  /^["“”]?,? (?:(?:eine? )?(?:Stabsstelle|Abteilung|Einrichtung|Teil) )?(?:im|in der|in dem|innerhalb de[rs]|beim|bei der|am|der|des)(?: \p{Lu}\p{Ll}{3,}er)? $|^, an? (?:\p{Ll}+ )?(?:department|unit|office|team|division|part) (?:in|of|within) the $/u;
/** The administration as a whole says less than the unit in it. */
const administration =
  /^(?:(?:Kreis|Stadt|Gemeinde|Bezirks|Landkreis)verwaltung|Landratsamt|Bezirksamt|Rathaus|Kreishaus)(?!\p{L})/u;

/** Whether a placement names the administration as a whole. */
export const isAdministration = (name: string): boolean => administration.test(name);
/** An office that others may be part of. */
const staffUnit = /^(?:Stabsstelle|Stabsbereich|Fachbereich|Fachdienst|Abteilung|Referat) \p{L}/u;
const moved = /(?<!\p{L})(?:wechselte|gewechselt|überführt|verlagert|umgezogen|moved)(?!\p{L})/u;
const toward = /(?<!\p{L})(?:in den|in das|ins|in die|zum|zur|an das|dem|der|to the) $/u;
/** The adult education centre of a district or town, where its office may sit. */
const adultEducation = /^(?:Kreisv|V)olkshochschule(?!\p{L})|^(?:K?VHS|vhs)(?!\p{L})/u;
const school =
  /(?<!\p{L})(?:bei der|an der|in der|zur|an die|Dach der) (?:städtischen )?(?<school>(?:Kreisv|V)olkshochschule)(?!\p{L})/u;
const noLonger = /(?<!\p{L})nicht (?:mehr |länger )?(?:zum|zur|im|in der|beim|bei der|dem|der) $/u;
const toCome =
  /(?<!\p{L})(?:soll(?:en)?|wird künftig|will)(?!\p{L})[^,;.]{0,120}(?:angesiedelt|verortet|eingegliedert|angebunden|angegliedert|zugeordnet|eingerichtet|geschaffen|unterstellt) werden|(?<!\p{L})is to be(?!\p{L})/u;
/** "im Amt Volkshochschule", "in der Senatskanzlei": units that only the place before the verb tells. */
const chamber =
  /(?<!\p{L})(?:im|in der|beim|bei der|zum|zur|der(?= \p{Lu}\p{Ll}*kanzlei)) (?<chamber>Amt (?!für)\p{Lu}[\p{L}-]{3,}(?: und \p{Lu}[\p{L}-]{3,})?|\p{Lu}\p{Ll}*kanzlei)(?!\p{L})/u;
/** "im FB 31". */
const short =
  /(?<!\p{L})(?:(?:im|in der|beim|dem|zum|zur|des|der) |\()(?<short>(?:FB|FD|SG|GB|FG|Amt|Dez\.?|Abt\.?|Ref\.?) ?\d{1,3}(?:\.\d{1,2})?)(?![\p{L}\d])/u;
/** "Als Stabsstelle der Landrätin koordiniert …" */
const staffOf = new RegExp(
  `(?<!\\p{L})[Aa]ls (?<phrase>Stabsstelle (?:de[rs]|beim|bei der) ${leader.replace("(?:Landrat|", "(?:Landrate?s?|")})`,
  "u",
);
/** "ist Teil der Fachstelle": a part of an administration by its type word alone. */
const partOf =
  /(?<!\p{L})(?:Teil|Bestandteil) der (?<whole>\p{Lu}\p{L}*(?:stelle|verwaltung|abteilung))(?![\p{L}-])/u;
const reporting =
  /(?<!\p{L})(?:reporting|reports|attached|assigned|answers)(?: directly)? to (?:the )?(?<leader>(?:lord )?mayor|(?:chief )?district administrator)(?!\p{L})/u;
const prepositionBefore =
  /(?:^|[\s(,])(?:im|in der|in dem|innerhalb der|innerhalb des|beim|bei der|bei dem|dem|der|des|zum|zur|am|an das|an die|an der|an den|in das|in den|ins|in die|unter dem|Teil von|in the|within the|under the|of the|to the|\p{L}+['’]s)(?: (?:neuen|neu \p{L}+|städtischen|kommunalen))? $/iu;
const farthest = 160;

/** The unit that the office sits in, by the sentence that names both. */
export function findPlacement(view: View, mention: OrganisationMention): Found<string> | undefined {
  const sentence = findOverlapping(view.sentences, mention);
  if (!sentence) return undefined;
  const own =
    inSentence(view, sentence, mention) ??
    inBracket(view, mention) ??
    inLineAbove(view, mention) ??
    inHeadingAbove(view, mention) ??
    inApposition(view, mention) ??
    behindUnit(view, mention) ??
    inLineBelow(view, mention) ??
    amongParts(view, sentence, mention);
  if (own) return own;
  const block = view.blockAt(mention.start);
  const at = indexOfOverlapping(view.sentences, mention);
  for (const [distance, next] of view.sentences.slice(at + 1, at + 3).entries()) {
    const below = view.blockAt(next.start);
    if (below !== block && !(block?.kind === "heading" && below?.headings.at(-1) === block)) break;
    const words = view.slice(next.start, next.end);
    if (noun.test(words) || (distance === 0 && pronoun.test(words))) {
      const found = inSentence(view, next, { start: next.start, end: next.start + 1 });
      if (found) return found;
    }
  }
  return undefined;
}

const partsOf =
  /^(?:Dazu|Hierzu|Zu (?:ihr|ihm|diesem?r?|dieser)) (?:\p{Ll}+ )?(?:gehört|gehören|zählt|zählen)(?!\p{L})/u;

/** "… die Abteilung Mensch. Dazu gehören die Stabsstellen und das Bildungsbüro": the unit of the sentence before. */
function amongParts(view: View, sentence: Span, mention: Span): Found<string> | undefined {
  if (!partsOf.test(view.slice(sentence.start, mention.start))) return undefined;
  const before = view.sentences[indexOfOverlapping(view.sentences, sentence) - 1];
  if (!before || sentence.start - before.end > 2) return undefined;
  const units = view.within(view.mentions.organisations, before).filter(({ type }) => type === "unit");
  const [unit] = units;
  return unit && units.every(({ name }) => name === unit.name)
    ? { value: unit.name, start: unit.start, end: unit.end }
    : undefined;
}

const verb =
  "(?:ist|hat (?:seinen|ihren) Sitz|wird|wurde|sitzt|gehört|untersteht|zählt|bildet|liegt|is|was|belongs|sits)(?!\\p{L})";
/** A later sentence that goes on speaking of the office. */
const noun = new RegExp(
  `^(?:(?:Das|Die) (?:Team|Mitarbeite\\p{L}+) de[sr] \\p{L}*(?:[Bb]üros|[Ss]telle),|(?:Das (?:\\p{L}*[Bb]üro)|Die (?:\\p{L}*[Ss]telle)|The (?:\\p{L}+ )?(?:[Oo]ffice|[Uu]nit)) ${verb})`,
  "u",
);
const pronoun = new RegExp(
  `^(?:Wir (?:sind|gehören|sitzen|arbeiten)(?!\\p{L})|Als Teil de[sr](?!\\p{L})|(?:Angesiedelt|Verortet|Eingegliedert|Integriert|Angebunden) (?:ist (?:es|sie) )?(?:in|im|bei|beim|an)(?!\\p{L})|(?:Seit [^,;.]{3,24}|Strategisch|Organisatorisch|Strukturell|Fachlich|Formal|Räumlich|Dort|Heute|Inzwischen) (?:ist|wird|wurde|gehört|zählt|untersteht) (?:es|sie)(?!\\p{L})|(?:In|Innerhalb|Bei|Beim|Im|Seit|Damals|Anfangs|Zunächst|Mittlerweile|Derzeit|Aktuell|Verwaltungsintern|Personell)(?: [^.;:!?,]{2,50})? (?:ist|wird|wurde|gehört|untersteht|zählt) (?:es|sie)(?!\\p{L})|(?:Es|Sie|Dieses|Diese|It) ${verb}|(?:Geführt|Angesiedelt|Verortet|Zugeordnet|Angebunden|Eingerichtet|Organisatorisch gehört) (?:(?:ist|wird|wurde) )?(?:es|sie)(?!\\p{L}))`,
  "u",
);

function inSentence(view: View, sentence: Span, mention: Span): Found<string> | undefined {
  const from = Math.max(sentence.start, mention.start - farthest);
  const to = Math.min(sentence.end, mention.end + farthest);
  const words = view.slice(from, to);
  const isLocated = located.test(words);
  if (isLocated && (toCome.test(words) || isBesides(view, mention))) return undefined;
  const direction = moved.test(words) ? toward : prepositionBefore;
  const units = view
    .within(view.mentions.organisations, { start: from, end: to })
    .filter(
      ({ type, kind, name, start }) =>
        (type === "unit" ||
          (type === "office" && staffUnit.test(name)) ||
          (isLocated && kind === "school" && adultEducation.test(name))) &&
        start !== mention.start,
    )
    .filter(
      ({ start, end }) =>
        isAttached(view, mention, { start, end }) ||
        (end < mention.start && isWhole(view, sentence, mention, { start, end })) ||
        (isLocated &&
          direction.test(view.slice(Math.max(from, start - 30), start)) &&
          !noLonger.test(view.slice(Math.max(from, start - 30), start))),
    )
    .sort(
      (a, b) =>
        Number(isAdministration(a.name)) - Number(isAdministration(b.name)) ||
        Math.abs(a.start - mention.start) - Math.abs(b.start - mention.start),
    );
  const [unit] = units;
  if (unit && !(isAdministration(unit.name) && under.test(words))) return smallerOf(view, unit, mention);
  for (const [pattern, group] of [
    [cabinet, "cabinet"],
    [under, "leader"],
    [answering, "leader"],
    [chamber, "chamber"],
    [level, "level"],
    [person, "phrase"],
    [reporting, "leader"],
    [short, "short"],
    [partOf, "whole"],
    [staffOf, "phrase"],
    [school, "school"],
  ] as const) {
    const match = pattern.exec(words);
    const found = match?.groups?.[group];
    if (!match || found === undefined) continue;
    const isBeside =
      (group === "cabinet" || group === "short" || pattern === person || pattern === chamber) &&
      besides.test(view.slice(mention.end, from + match.index));
    if (!isLocated && !isBeside && pattern !== reporting && pattern !== answering && pattern !== staffOf)
      continue;
    const start = from + match.index + match[0].indexOf(found);
    // "es ist Teil der Fachstelle" does not place the Fachstelle
    if (pattern === partOf && start < mention.end && mention.start < start + found.length) continue;
    const whole =
      pattern === partOf
        ? findOverlapping(view.mentions.organisations, { start, end: start + 1 })
        : undefined;
    if (whole?.start === start) return { value: whole.name, start, end: whole.end };
    return { value: found, start, end: start + found.length };
  }
  const known = isLocated ? ofKind(view, words, from) : undefined;
  if (known) return known;
  const named = isLocated ? inNamed.exec(words) : null;
  const phrase = named?.groups?.phrase;
  if (!named || phrase === undefined || noUnit.test(phrase)) return undefined;
  const start = from + named.index + named[0].indexOf(phrase);
  return start > mention.start ? { value: phrase, start, end: start + phrase.length } : undefined;
}

/** "ist im Amt X angesiedelt und eng mit dem Bildungsbüro verzahnt": something else sits there. */
const isBesides = (view: View, { start, end }: Span): boolean =>
  /^(?: [^,;.]{0,24})? (?:verzahnt|vernetzt|verbunden|verknüpft|abgestimmt|gekoppelt|zusammen)(?!\p{L})/u.test(
    view.slice(end, end + 40),
  ) && /(?<!\p{L})mit (?:dem|der|unser\p{Ll}+) $/u.test(view.slice(Math.max(0, start - 14), start));

/** "besteht im Fachdienst die Koordinierungsstelle": the word for its kind, which one unit of the document has. */
const kindOnly =
  /(?<!\p{L})(?:im|in der|beim|bei der) (?<kind>Fachdienst|Fachbereich|Fachgebiet|Sachgebiet|Geschäftsbereich|Amt|Dezernat|Referat|Abteilung)(?= (?:das|die|eine?|unsere?|angesiedelt|verortet|eingerichtet|untergebracht)(?!\p{L})|[,.])/u;

function ofKind(view: View, words: string, from: number): Found<string> | undefined {
  const match = kindOnly.exec(words);
  const kind = match?.groups?.kind;
  if (!match || kind === undefined) return undefined;
  const units = view.mentions.organisations.filter(
    ({ type, name }) => type === "unit" && name.startsWith(`${kind} `),
  );
  if (new Set(units.map(({ name }) => name)).size !== 1) return undefined;
  const end = from + match.index + match[0].length;
  return { value: units[0]!.name, start: end - kind.length, end };
}

const isAttached = (view: View, mention: Span, { start, end }: Span): boolean =>
  start > mention.end &&
  start - mention.end < 40 &&
  (attached.test(view.slice(mention.end, start)) ||
    // "Bildungsbüro (Dezernat IV)"
    (view.text[start - 1] === "(" &&
      view.text[end] === ")" &&
      // of a "Department" the bracket tells the German name
      !isEnglish.test(view.slice(mention.start, mention.end)) &&
      besides.test(view.slice(mention.end, start - 1))));

/** "Bildungsbüro des Landkreises X (Amt 40)": what may stand between. */
const besides = /^["“”]?(?: (?:de[rs]|im|in) (?:\p{Lu}\p{Ll}+ )?\p{Lu}[\p{L}-]{2,30}(?= ))? ?$/u;

const comprises =
  /^(?: (?:de[rs]|in) [^,;.]{3,40}?)? (?:umfasst|gliedert sich in|besteht aus|vereint|bündelt|zählt|mit (?:seinem|ihrem))(?!\p{L})[^.;]{0,120}$/u;

/** "Das Dezernat III umfasst … und das Bildungsbüro", "Innerhalb des Dezernats III berät das Bildungsbüro …". */
function isWhole(view: View, sentence: Span, mention: Span, unit: Span): boolean {
  const between = view.slice(unit.end, mention.start);
  return (
    comprises.test(between) ||
    (/^ \p{Ll}+ (?:das|die|unser) $/u.test(between) &&
      /(?:Innerhalb|Unter dem Dach) de[rs] $/u.test(view.slice(sentence.start, unit.start)))
  );
}

/** "im Dezernat II, Amt für Schule": the smaller unit behind the comma, where the verb or the end follows. */
function smallerOf(view: View, unit: OrganisationMention, mention: Span): Found<string> {
  const { organisations } = view.mentions;
  const next = organisations[indexOfOverlapping(organisations, unit) + 1];
  const isSmaller =
    next?.type === "unit" &&
    next.start !== mention.start &&
    /^(?:Dezernat|Geschäftsbereich|Fachbereich)(?!\p{L})/u.test(unit.name) &&
    view.slice(unit.end, next.start) === ", " &&
    /^(?:[,.;)]| \p{Ll})/u.test(view.slice(next.end, next.end + 2));
  const { name, start, end } = isSmaller ? next : unit;
  return { value: name, start, end };
}

/** "ist in der Zukunftsinitiative X angesiedelt": what no word tells to be a unit, right before the verb. */
const inNamed =
  /(?<!\p{L})(?:im|in der|in dem|beim|bei der|bei dem|an der|am|an das|an die|an den) (?<phrase>\p{Lu}[\p{L}-]{3,}(?: (?:und |für |der |des )?[\p{L}-]{3,}){0,5}?) (?:organisatorisch |strukturell |direkt |fest )?(?:angesiedelt|angebunden|angeknüpft|verortet|angegliedert|eingegliedert|verankert|untergebracht)(?!\p{L})/u;
/** Houses, places and levels are no units. */
const noUnit =
  /(?:stadt|raum|haus|gebäude|zentrum|straße|ebene|hof|region|schloss|strategie|konzept|leitbild|mitte|struktur(?:en)?)$|^(?:Land|Kern|Zentrum|Herzen|Norden|Süden|Osten|Westen|Jahr|Rahmen|Bereich)(?!\p{L})/iu;
