import { COMMUNE_ROWS } from "./communes.data.js";
import { splitList } from "./concept.js";
import { STATES } from "./states.js";

/** The two kinds of territorial authority on district level. */
export type CommuneKind = "Landkreis" | "kreisfreie Stadt";

/** What an authority was before: another that was merged into it, or itself under another key or name. */
export interface CommunePredecessor {
  /** Five-digit key that it had; today's key where only the name changed. */
  readonly ags: string;
  readonly kind: CommuneKind;
  readonly name: string;
  /** Last day on which it had that key and name, `YYYY-MM-DD`. */
  readonly until: string;
}

/** A key that is no longer in use, with the authorities that came after it. */
export interface FormerCommune extends CommunePredecessor {
  /** One for a merger or a new key; several where the territory was split. */
  readonly successors: readonly CommuneEntry[];
}

/** A district or district-free city. */
export interface CommuneEntry {
  /** Official municipality key of the district: two digits of the state and three more. */
  readonly ags: string;
  /** Without "Landkreis", "Kreis" or "Stadt"; names that hold the word themselves keep it ("Burgenlandkreis"). */
  readonly name: string;
  readonly kind: CommuneKind;
  /** Official designation: "Landkreis", "Kreis", "Kreisfreie Stadt", "Stadtkreis", "Region", "Städteregion", "Regionalverband". */
  readonly designation: string;
  /** ISO 3166-2 code of the state. */
  readonly state: string;
  /** Seat of the district's administration, which may be a district-free city outside of it. Absent for cities. */
  readonly seat?: string;
  /** Distinguishing sign on number plates, also used as an abbreviation ("LK EE"). Districts and cities may share one. */
  readonly plate: string;
  /** Further names in use. */
  readonly aliases: readonly string[];
  /** What it goes back to since 2007: merged authorities, former keys, former names. Of one that was split, each successor has it. */
  readonly predecessors: readonly CommunePredecessor[];
  /**
   * Whether the bare name is as likely something else: an ordinary word (Essen, Halle), a personal name (Hagen),
   * a landscape or another place (Harz, Friesland). Then only a designation beside it makes it this commune.
   */
  readonly bareIsCommonWord: boolean;
}

const DESIGNATIONS: Readonly<Record<string, readonly [CommuneKind, string]>> = {
  L: ["Landkreis", "Landkreis"],
  K: ["Landkreis", "Kreis"],
  R: ["Landkreis", "Region"],
  A: ["Landkreis", "Städteregion"],
  V: ["Landkreis", "Regionalverband"],
  S: ["kreisfreie Stadt", "Kreisfreie Stadt"],
  T: ["kreisfreie Stadt", "Stadtkreis"],
};

const COMMON_WORDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  // Ordinary words: "das Essen", "der Hof", "das Erlangen von Abschlüssen", "die Halle".
  "Bergstraße",
  "Borken",
  "Erlangen",
  "Essen",
  "Gießen",
  "Halle (Saale)",
  "Hof",
  "Leer",
  "Münster",
  "Regen",
  "Südliche Weinstraße",
  "Weiden in der Oberpfalz",
  // Personal names.
  "Hagen",
  "Hamm",
  "Landau in der Pfalz",
  "Roth",
  // Landscapes, rivers and better known places of the name.
  "Birkenfeld",
  "Börde",
  "Eichsfeld",
  "Friesland",
  "Harburg",
  "Harz",
  "Haßberge",
  "Lippe",
  "Mecklenburgische Seenplatte",
  "Neunkirchen",
  "Schaumburg",
  "Vulkaneifel",
]);

function parseKind(code: string | undefined): CommuneKind {
  return DESIGNATIONS[code ?? ""]?.[0] ?? "Landkreis";
}

function parsePredecessor(text: string): CommunePredecessor {
  const [ags = "", kind, name = "", until = ""] = text.split(":");
  return { ags, kind: parseKind(kind), name, until };
}

function parseRow(row: string): CommuneEntry {
  const [ags = "", code = "", name = "", plate = "", seat = "", aliases = "", former = ""] = row.split("|");
  const [kind, designation] = DESIGNATIONS[code] ?? ["Landkreis", "Landkreis"];
  return {
    ags,
    name,
    kind,
    designation,
    state: STATES.find((state) => ags.startsWith(state.ags))?.iso ?? "",
    ...(seat === "" ? {} : { seat: seat === "=" ? name : seat }),
    plate,
    aliases: splitList(aliases),
    predecessors: splitList(former).map(parsePredecessor),
    bareIsCommonWord: COMMON_WORDS.has(name),
  };
}

/** All 294 districts and 106 district-free cities as of 2025, by key. Sources: docs/vocabulary.md. */
export const COMMUNES: readonly CommuneEntry[] = /* @__PURE__ */ (() =>
  COMMUNE_ROWS.trim().split("\n").map(parseRow))();

/** Gives the commune with a five-digit key, today's only; `undefined` when there is none. */
export function getCommune(ags: string): CommuneEntry | undefined {
  return COMMUNES.find((entry) => entry.ags === ags);
}

/**
 * Gives what bore a five-digit key that is no longer in use, with its successors: "16056" is Eisenach until
 * 2021-06-30, today in the Wartburgkreis. `undefined` for keys in use and for unknown ones. Knows keys since 2007.
 */
export function getFormerCommune(ags: string): FormerCommune | undefined {
  const isFormer = (former: CommunePredecessor): boolean => former.ags === ags;
  const successors = COMMUNES.filter((entry) => entry.ags !== ags && entry.predecessors.some(isFormer));
  const former = successors[0]?.predecessors.find(isFormer);
  return former === undefined ? undefined : { ...former, successors };
}
