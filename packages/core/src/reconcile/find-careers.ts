import type { Entry, Evidence, Profile } from "../model/index.js";
import { compareEdtf, overlaps } from "../time/index.js";
import { personKey } from "./like-name.js";
import { normalise, stemsOf, wordsOf } from "./normalise.js";

/** A person as one profile has it. */
export interface CareerStation {
  /** Key of the profile. */
  readonly profile: string;
  /** Name of the authority. */
  readonly commune: string;
  /** Id of the entry of the kind `person`. */
  readonly entry: string;
  readonly honorific?: string;
  readonly role?: string;
  readonly organisation?: string;
  /** Latest date of the documents that name the person, their own or else of what they tell; absent where none is known. */
  readonly seen?: string;
  readonly evidence: readonly Evidence[];
}

/** What speaks for or against that the stations are of one person. */
export interface CareerReason {
  /**
   * For: `same-name`, `same-title`, `same-organisation`, `same-field`, `one-after-the-other`, and the two that link:
   * `names-the-other` and `same-words`. Against: `common-name`, `other-title`, `at-the-same-time`, `unknown-time`,
   * `no-common-field`, `many-stations`.
   */
  readonly rule: string;
  /** English sentence. */
  readonly text: string;
}

/** Persons of several profiles that may be one. */
export interface Career {
  /** As the first station's profile writes it. */
  readonly name: string;
  /**
   * `linked`: the documents themselves say so, since one names the person with the other authority, and nothing speaks
   * against it. `candidate`: it is for a reader to decide.
   */
  readonly status: "linked" | "candidate";
  /** In order of time as far as known, then of the profiles' keys. */
  readonly stations: readonly CareerStation[];
  readonly reasons: readonly CareerReason[];
  readonly counterReasons: readonly CareerReason[];
}

/** Family names that most people in Germany bear, folded. */
const COMMON_NAMES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "mueller schmidt schneider fischer weber meyer maier meier mayer wagner becker schulz schulze hoffmann schaefer koch " +
    "bauer richter klein wolf schroeder neumann schwarz zimmermann braun krueger hofmann hartmann lange schmitt schmitz " +
    "werner krause lehmann kaiser"
  ).split(" "),
);
/** More stations than these are not one career; what they have in common is no longer looked for. */
const MOST_STATIONS = 8;

/**
 * Persons who turn up under one name in profiles of several authorities, each with what speaks for and against that
 * it is one person. Nothing is merged: the profiles stay as they are. An initial or a family name alone leads to none.
 * In order of the names; the order of the profiles does not matter.
 */
export function findCareers(profiles: readonly Profile[]): Career[] {
  const times = datesOfSources(profiles);
  const byName = new Map<string, { station: CareerStation; name: string }[]>();
  for (const { key, commune, entries } of [...profiles].sort((a, b) => (a.key < b.key ? -1 : 1)))
    for (const entry of entries.person) {
      const name = personKey(entry.value.name);
      const [first, ...others] = wordsOf(name);
      if (first === undefined || first.length < 2 || others.length === 0) continue;
      const found = { station: toStation(key, commune.name, entry, times), name: entry.value.name };
      const same = byName.get(name);
      if (same) same.push(found);
      else byName.set(name, [found]);
    }
  return [...byName]
    .filter(([, found]) => new Set(found.map(({ station }) => station.profile)).size > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, found]) => judge(key, found));
}

/** The latest date of each document: its own, else the latest that a profile's timeline has from it. */
function datesOfSources(profiles: readonly Profile[]): Map<string, string> {
  const told = new Map<string, string>();
  const own = new Map<string, string>();
  for (const { sources, timeline, entries } of profiles) {
    for (const { id, modified, created } of sources) {
      const date = modified ?? created;
      if (date !== undefined) own.set(id, date);
    }
    const evidence = new Map(
      timeline.length === 0
        ? []
        : Object.entries(entries).flatMap(([kind, list]) =>
            (list as readonly Entry[]).map((entry) => [`${kind} ${entry.id}`, entry.evidence] as const),
          ),
    );
    for (const { kind, entry, date } of timeline)
      for (const { source } of evidence.get(`${kind} ${entry}`) ?? []) {
        const known = told.get(source);
        if (known === undefined || compareEdtf(known, date) < 0) told.set(source, date);
      }
  }
  return new Map([...told, ...own]);
}

function toStation(
  profile: string,
  commune: string,
  { id, value, evidence }: Entry<"person">,
  times: ReadonlyMap<string, string>,
): CareerStation {
  const { honorific, role, organisation } = value;
  const seen = evidence
    .flatMap(({ source }) => times.get(source) ?? [])
    .sort(compareEdtf)
    .at(-1);
  return {
    profile,
    commune,
    entry: id,
    ...(honorific === undefined ? {} : { honorific }),
    ...(role === undefined ? {} : { role }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(seen === undefined ? {} : { seen }),
    evidence,
  };
}

function judge(key: string, found: readonly { station: CareerStation; name: string }[]): Career {
  const stations = found
    .map(({ station }) => station)
    .sort(
      (a, b) =>
        compareEdtf(a.seen ?? "", b.seen ?? "") ||
        (`${a.profile} ${a.entry}` < `${b.profile} ${b.entry}` ? -1 : 1),
    );
  const reasons = new Map<string, CareerReason>();
  const counterReasons = new Map<string, CareerReason>();
  const add = (to: Map<string, CareerReason>, rule: string, text: string): void => {
    if (!to.has(rule)) to.set(rule, { rule, text });
  };
  const name = found[0]!.name;
  add(reasons, "same-name", `Given and family name are the same: “${name}”.`);
  if (COMMON_NAMES.has(wordsOf(key).at(-1)!))
    add(counterReasons, "common-name", "The family name is among the most frequent ones.");
  if (stations.length > MOST_STATIONS)
    add(
      counterReasons,
      "many-stations",
      `The name turns up ${stations.length} times: more than one person may bear it.`,
    );
  else
    stations.forEach((one, index) => {
      for (const other of stations.slice(index + 1)) {
        for (const { rule, text, against } of compareStations(one, other))
          add(against ? counterReasons : reasons, rule, text);
      }
    });
  const links = reasons.has("names-the-other") || reasons.has("same-words");
  const doubts = [...counterReasons.keys()].filter(
    (rule) => rule !== "unknown-time" && rule !== "no-common-field",
  );
  return {
    name,
    // what two stations show says nothing of a third
    status: links && doubts.length === 0 && stations.length === 2 ? "linked" : "candidate",
    stations,
    reasons: [...reasons.values()],
    counterReasons: [...counterReasons.values()],
  };
}

interface Finding extends CareerReason {
  readonly against?: boolean;
}

function compareStations(a: CareerStation, b: CareerStation): Finding[] {
  const findings: Finding[] = [];
  if (a.profile !== b.profile) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      if (names(one, other.commune))
        findings.push({
          rule: "names-the-other",
          text: `What is said of the person in “${one.commune}” names “${other.commune}” too.`,
        });
    if (
      a.evidence.some((left) =>
        b.evidence.some((right) => left.source === right.source && left.start === right.start),
      )
    )
      findings.push({ rule: "same-words", text: "Both rest on the same words of one document." });
  }
  findings.push(...compareTitles(a, b), ...compareTimes(a, b), ...compareFields(a, b));
  return findings;
}

function names(station: CareerStation, commune: string): boolean {
  const said = [station.role, station.organisation, ...station.evidence.map(({ quote }) => quote)];
  const place = ` ${normalise(commune)} `;
  return (
    place.length > 5 && said.some((text) => text !== undefined && ` ${normalise(text)} `.includes(place))
  );
}

function compareTitles(a: CareerStation, b: CareerStation): Finding[] {
  if (a.honorific === undefined || b.honorific === undefined) return [];
  const [left, right] = [normalise(a.honorific), normalise(b.honorific)];
  if (left === right) return [{ rule: "same-title", text: `Both have the title “${a.honorific}”.` }];
  // a doctor may have become a professor
  if (left.includes(right) || right.includes(left)) return [];
  return [
    { rule: "other-title", text: `The titles differ: “${a.honorific}” and “${b.honorific}”.`, against: true },
  ];
}

function compareTimes(a: CareerStation, b: CareerStation): Finding[] {
  if (a.seen === undefined || b.seen === undefined)
    return [{ rule: "unknown-time", text: "The documents of one of them have no date.", against: true }];
  const [left, right] = [a.seen.slice(0, 4), b.seen.slice(0, 4)];
  if (left !== right && !overlaps(a.seen, b.seen))
    return [
      { rule: "one-after-the-other", text: `The documents are of different years: ${left} and ${right}.` },
    ];
  if (a.organisation !== undefined && b.organisation !== undefined && !share(a.organisation, b.organisation))
    return [
      {
        rule: "at-the-same-time",
        text: `Documents of the same time name different places of work: “${a.organisation}” and “${b.organisation}”.`,
        against: true,
      },
    ];
  return [];
}

function compareFields(a: CareerStation, b: CareerStation): Finding[] {
  const findings: Finding[] = [];
  if (
    a.organisation !== undefined &&
    b.organisation !== undefined &&
    normalise(a.organisation) === normalise(b.organisation)
  )
    findings.push({ rule: "same-organisation", text: `Both work at “${a.organisation}”.` });
  const [left, right] = [a, b].map(({ role, organisation }) => `${role ?? ""} ${organisation ?? ""}`) as [
    string,
    string,
  ];
  const common = share(left, right);
  if (common !== undefined)
    findings.push({ rule: "same-field", text: `The fields of work have a word in common: “${common}”.` });
  else if (left.trim() !== "" && right.trim() !== "")
    findings.push({
      rule: "no-common-field",
      text: "The fields of work have no word in common.",
      against: true,
    });
  return findings;
}

/** A word of both, also as the first part of a compound: "bildung" of "Bildungsmonitoring" and "Bildung". */
function share(a: string, b: string): string | undefined {
  const [left, right] = [a, b].map((text) =>
    stemsOf(normalise(text)).filter((word) => word.length >= 6 && !ADMINISTRATION.test(word)),
  ) as [string[], string[]];
  for (const one of left)
    for (const other of right) {
      const [short, long] = one.length <= other.length ? [one, other] : [other, one];
      if (long.startsWith(short)) return short;
    }
  return undefined;
}

/** Words that half of all roles and places of work have. */
const ADMINISTRATION =
  /^(?:landkreis|kreis|stadt|gemeind|verwaltung|mitarbeit|leit|referent|sachbearbeit|fachbereich|dezernat|abteil)/u;
