import type { CommuneValue } from "@bildungsprofil/core";
import { foldGerman, lookupCommune } from "@bildungsprofil/core";
import type { Block } from "./language/blocks.js";
import type { CommuneMention } from "./language/communes.js";
import { findAll } from "./language/find-all.js";
import type { View } from "./language/view.js";
import type { Span } from "./tree/nodes.js";

/** A territorial authority that a document or a part of it is about. */
export interface Subject {
  /** AGS, two digits for a state, else a slug. */
  readonly key: string;
  /** Name without "Landkreis". */
  readonly name: string;
  /** Absent for a state, and where only a host tells the commune. */
  readonly value?: CommuneValue;
}

/** Whom a document and each of its parts are about. */
export interface Subjects {
  /** What the whole document is about: a commune, else the state; `undefined` where it names none or several alike. */
  readonly document?: Subject;
  /** Key of the territorial authority that the words at this offset concern; `undefined` where the document names none. */
  at(offset: number): string | undefined;
  /** The same with its name; of several that are named in one breath the first. */
  of(offset: number): Subject | undefined;
  /**
   * All whom the words concern alike, the one of `of` first: several where a sentence or heading names them in one
   * breath, "Stadt und Landkreis X", "die Landkreise X, Y und Z".
   */
  all(offset: number): readonly Subject[];
}

/** Weights of the places where a document says whom it is about; a mention in running text counts 1. */
const weights = { title: 6, firstHeading: 6, heading: 2, label: 6, office: 3, host: 3, bare: 0.5 } as const;

const label =
  /^(?:Kommune|Modellkommune|Landkreis|Kreis|Stadt|Gemeinde|Gebietskörperschaft|Municipality|District)\s*:?\s*$/u;
const officeBefore =
  /Bildungs(?:büros?|management|monitoring|region|netzwerk|kommune)[ :–-]+(?:(?:des|der|im|in) )?$/u;

/**
 * Finds whom a document and each of its parts are about: by its title, headings and labels, by how often a commune
 * is named, by hosts that bear its name; a sentence or a section that names another one is about that one.
 */
export function findSubjects(view: View): Subjects {
  const found = known.get(view) ?? readSubjects(view);
  known.set(view, found);
  return found;
}

const known = new WeakMap<View, Subjects>();

function readSubjects(view: View): Subjects {
  const mentions = view.mentions.communes.filter(({ by }) => by !== "place");
  const subjects = new Map<string, Subject>();
  for (const { key, value } of mentions)
    if ((subjects.get(key)?.name.length ?? 0) < value.name.length)
      subjects.set(key, { key, name: value.name, value });
  const joint = findJoint(view, mentions);
  const state = stateOfDocument(view);
  const document =
    subjectOfDocument(view, mentions, subjects, joint, state !== undefined) ??
    state ??
    (subjects.size === 0 ? subjectOfHosts(view) : undefined);
  const aboutCommune = document?.value !== undefined;
  const communes = [...subjects.values()];
  const severalKinds =
    communes.some((one) => isOfKind(one, "town")) && communes.some((one) => isOfKind(one, "district"));

  const named = (start: number, end: number): string[] => {
    const keys = new Set(view.within(mentions, { start, end }).map(({ key }) => key));
    for (const [second, first] of joint)
      if (keys.has(first)) keys.delete(document?.key === second && keys.has(second) ? first : second);
    return [...keys];
  };
  const ofBlock = (block: Block, sentence: Span): Concern | undefined => {
    const inSentence = named(sentence.start, sentence.end);
    if (inSentence.length === 1) return { key: inSentence[0]!, scope: sentence };
    if (document && inSentence.includes(document.key)) return { key: document.key, scope: sentence };
    if (inSentence.length > 1) return undefined;
    // where the document speaks of a town and a district, "die Stadt" is the one and "der Kreis" the other
    if (severalKinds && !(document && joint.size === 0 && document.value)) {
      const kind = kindOf(view.slice(sentence.start, sentence.end));
      const meant = kind === undefined ? [] : communes.filter((one) => isOfKind(one, kind));
      if (meant.length === 1) return { key: meant[0]!.key };
    }
    for (const label of [block.cell?.rowLabel, block.cell?.columnLabel]) {
      const labelled = label ? named(label.start, label.end) : [];
      if (label && labelled.length === 1) return { key: labelled[0]!, scope: label };
    }
    // without a commune of its own the document speaks of the one that was named last in the same block
    if (!aboutCommune) {
      const before = view.within(mentions, { start: block.start, end: sentence.start }).at(-1);
      if (before) return { key: before.key, scope: sentenceAt(view, before.start) ?? block };
    }
    for (const heading of [...block.headings].reverse()) {
      const above = named(heading.start, heading.end);
      if (above.length === 1) return { key: above[0]!, scope: heading };
    }
    if (!aboutCommune) {
      const inBlock = named(block.start, block.end);
      if (inBlock.length === 1) return { key: inBlock[0]! };
    }
    return document && { key: document.key };
  };
  const concernAt = (offset: number): Concern | undefined => {
    const block = view.blockAt(offset);
    return block ? ofBlock(block, sentenceAt(view, offset) ?? block) : document;
  };
  const subjectOf = (concern: Concern | undefined): Subject | undefined =>
    concern && (subjects.get(concern.key) ?? document);
  const namingScope = (offset: number): Span | undefined =>
    [sentenceAt(view, offset), ...[...(view.blockAt(offset)?.headings ?? [])].reverse()].find(
      (span) => span && view.within(mentions, span).length > 0,
    );
  const all = (offset: number): readonly Subject[] => {
    const concern = concernAt(offset);
    const scope = concern ? concern.scope : namingScope(offset);
    const subject = subjectOf(concern);
    const inScope = scope ? view.within(mentions, scope) : [];
    const breath = inOneBreath(view, inScope, concern?.key);
    if (breath.length < 2) return subject ? [subject] : [];
    const first = subject?.key ?? breath[0]!;
    return [first, ...breath.filter((key) => key !== first)].flatMap((key) => subjects.get(key) ?? []);
  };
  return {
    ...(document ? { document } : {}),
    at: (offset) => subjectOf(concernAt(offset))?.key,
    of: (offset) => subjectOf(concernAt(offset)) ?? all(offset)[0],
    all,
  };
}

/** Whom words concern, and the sentence, label or heading that names it; without one it is understood. */
interface Concern {
  readonly key: string;
  readonly scope?: Span;
}

/**
 * The authorities of one enumeration: the one that holds the given key; without a key the only one there is, where
 * it holds all that is named.
 */
function inOneBreath(
  view: View,
  mentions: readonly CommuneMention[],
  key: string | undefined,
): readonly string[] {
  const chains: CommuneMention[][] = [];
  for (const mention of mentions) {
    const before = chains.at(-1)?.at(-1);
    const between = before && view.slice(before.end, mention.start);
    if (before && (before.end >= mention.end || (between !== undefined && enumerated.test(between))))
      chains.at(-1)!.push(mention);
    else chains.push([mention]);
  }
  const chain = key === undefined ? chains[0] : chains.find((one) => one.some((other) => other.key === key));
  return key === undefined && chains.length > 1 ? [] : [...new Set(chain?.map((one) => one.key))];
}

/** Between two names of an enumeration: "X, Y und der Landkreis Z". */
const enumerated = /^\s?(?:,|und|sowie|and|&|,\s(?:und|sowie|and))\s(?:(?:auch\s)?(?:de[rmns]|die|the)\s)?$/u;

/**
 * Town and district that share their words, "Stadt und Landkreis X": the one named second → the one named first,
 * which stands for both where the words name both.
 */
function findJoint(view: View, mentions: readonly CommuneMention[]): ReadonlyMap<string, string> {
  const joint = new Map<string, string>();
  mentions.forEach((mention, index) => {
    const before = mentions[index - 1];
    if (!before || before.key === mention.key || joint.has(before.key)) return;
    // "Stadt und Landkreis X", "die Stadt X und der Landkreis X"
    const named = before.end === mention.end || isNamesake(view, before, mention);
    if (named) joint.set(mention.key, before.key);
  });
  return joint;
}

function isNamesake(view: View, first: CommuneMention, second: CommuneMention): boolean {
  return (
    first.value.name === second.value.name &&
    /^ (?:und|sowie|and|&) (?:de[rmns] |die |the )?$/u.test(
      view.slice(first.end, second.start).replace(/\s+/gu, " "),
    )
  );
}

/** "die Stadt", "der Kreis" as those who act, without their name. */
const generic =
  /(?<!\p{L})[Dd](?:ie (?<town>Stadt|Gemeinde)|er (?<district>(?:Land)?[Kk]reis))(?=\s\p{Ll}|[.,;])/gu;

/** The kind of authority that a sentence speaks of without naming one: "die Stadt", "der Landkreis". */
function kindOf(words: string): "town" | "district" | undefined {
  const found = new Set<"town" | "district">();
  for (const { groups } of findAll(words, generic))
    found.add(groups?.town === undefined ? "district" : "town");
  return found.size === 1 ? [...found][0] : undefined;
}

const isOfKind = ({ value }: Subject, kind: "town" | "district"): boolean =>
  value !== undefined && value.kind !== "Region" && (value.kind === "Landkreis") === (kind === "district");

function sentenceAt(view: View, offset: number): Span | undefined {
  const { sentences } = view;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const sentence = sentences[low];
  return sentence && sentence.start <= offset ? sentence : undefined;
}

function subjectOfDocument(
  view: View,
  mentions: readonly CommuneMention[],
  subjects: ReadonlyMap<string, Subject>,
  joint: ReadonlyMap<string, string>,
  namesState: boolean,
): Subject | undefined {
  const scores = new Map<string, number>();
  const add = (key: string, weight: number): void => void scores.set(key, (scores.get(key) ?? 0) + weight);
  const firstHeading = view.body.find(({ kind }) => kind === "heading");
  const opening = openingOf(view);
  const title = foldGerman(view.source.title ?? "");
  const hosts = [
    view.source.url ?? "",
    ...view.mentions.contacts.emails.map(({ value }) => value.split("@").at(-1) ?? ""),
    ...view.mentions.contacts.urls.map(({ value }) => value),
  ].map(foldGerman);

  for (const mention of mentions) {
    const block = view.blockAt(mention.start);
    add(mention.key, mention.by === "designation" ? 1 : weights.bare);
    if (!block) continue;
    if (block === firstHeading || opening.has(block)) add(mention.key, weights.firstHeading);
    else if (block.kind === "heading") add(mention.key, weights.heading);
    const before = view.slice(Math.max(block.start, mention.start - 40), mention.start);
    if ((block.cell?.rowLabel && label.test(block.cell.rowLabel.text)) || label.test(before))
      add(mention.key, weights.label);
    if (officeBefore.test(before)) add(mention.key, weights.office);
  }
  for (const { key, name } of subjects.values()) {
    const folded = foldGerman(name);
    if (
      title.includes(folded) &&
      new RegExp(`(?<![\\p{L}-])${escapeRegExp(folded)}(?:s|es)?(?![\\p{L}-])`, "u").test(title)
    )
      add(key, weights.title);
    const inHost = folded.replace(/[^a-z0-9]+/gu, "-");
    if (
      inHost.length > 3 &&
      hosts.some((host) => host.includes(inHost) || host.includes(inHost.replace(/-/gu, "")))
    )
      add(key, weights.host);
  }
  const prominent = new Set<string>();
  for (const { key, start } of mentions) {
    const block = view.blockAt(start);
    if (block && (block === firstHeading || opening.has(block))) prominent.add(key);
  }
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [first, ...further] = ranked;
  if (!first) return undefined;
  // town and district of one name are no rivals; where they are named alike, the first-named stands for both
  const pair = further[0] && isJoint(joint, first[0], further[0][0]) ? further[0] : undefined;
  const second = pair ? further[1] : further[0];
  // "Hamburg, Bezirk X": the part is what the document is about
  const part = [first, second].find((one) => one?.[0].startsWith("bezirk-") && prominent.has(one[0]));
  if (part && 2 * part[1] >= first[1]) return subjects.get(part[0]);
  // one among several must stand out, by where it is named or by how often
  if (second && first[1] < 2 * second[1] && first[1] - second[1] < weights.title) return undefined;
  // the title names a state: one of its communes is the subject only where it is nearly all that is spoken of
  const others = ranked.slice(1).reduce((sum, [, score]) => sum + score, 0);
  if (namesState && !prominent.has(first[0]) && first[1] < 2 * others) return undefined;
  return subjects.get(pair && first[1] < 2 * pair[1] ? (joint.get(first[0]) ?? first[0]) : first[0]);
}

const isJoint = (joint: ReadonlyMap<string, string>, one: string, other: string): boolean =>
  joint.get(one) === other || joint.get(other) === one;

const hostPrefix = /^(?<kind>landkreis|kreis|lk|landratsamt|lra|stadt|region)-/u;

/**
 * The commune whose name is the host of the page or of the e-mail addresses in it ("landkreis-unna.de"), where there
 * is but one. The document itself does not name it, so it has no value here.
 */
function subjectOfHosts(view: View): Subject | undefined {
  const found = new Map<string, Subject>();
  const hosts = [
    view.source.url?.replace(/^\w+:\/\//u, "").split("/")[0],
    ...view.mentions.contacts.emails.map(({ value }) => value.split("@")[1]),
  ];
  for (const label of hosts.flatMap((host) => host?.toLowerCase().split(".").slice(0, -1) ?? [])) {
    const kind = hostPrefix.exec(label)?.groups?.kind;
    const name = label.replace(hostPrefix, "");
    const lookup = lookupCommune(
      kind === undefined ? name : `${kind === "stadt" ? "Stadt" : "Landkreis"} ${name}`,
      kind === undefined ? { kind: "kreisfreie Stadt" } : {},
    );
    if (lookup.status === "found")
      found.set(lookup.entry.ags, { key: lookup.entry.ags, name: lookup.entry.name });
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

/** The short blocks that the document begins with: its title, where no heading says so. */
function openingOf(view: View): ReadonlySet<Block> {
  const [first] = view.body;
  const end = view.body.findIndex(
    ({ kind, depth }, index) => index > 0 && kind === "heading" && depth! > (first?.depth ?? 0),
  );
  return new Set(view.body.slice(0, end < 0 ? 3 : Math.min(3, end)).filter(isTitleLike));
}

/** Whether a block may be a title, and is no sentence. */
function isTitleLike({ kind, text }: Block): boolean {
  return text.length <= 200 && (kind === "heading" || !/\p{Ll}{2}[.!?]$/u.test(text.trimEnd()));
}

/** The state that the title or the first headings name, where there is but one. */
function stateOfDocument(view: View): Subject | undefined {
  const { states } = view.mentions;
  if (states.length === 0) return undefined;
  const title = foldGerman(view.source.title ?? "");
  const opening = openingOf(view);
  const prominent = states.filter(({ start, state }) => {
    const block = view.blockAt(start);
    return (
      (block?.kind === "heading" && block.depth! <= 2) ||
      (block && opening.has(block)) ||
      title.includes(foldGerman(state.name))
    );
  });
  const keys = new Set(prominent.map(({ state }) => state.ags));
  const state = prominent[0]?.state;
  return state && keys.size === 1 ? { key: state.ags, name: state.name } : undefined;
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
