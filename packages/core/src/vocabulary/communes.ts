import { COMMUNE_ROWS } from "./communes.data.js";
import { STATES } from "./states.js";

/** The two kinds of territorial authority on district level. */
export type CommuneKind = "Landkreis" | "kreisfreie Stadt";

/** An authority that was merged into another. */
export interface CommunePredecessor {
  /** Five-digit key that it had. */
  readonly ags: string;
  readonly kind: CommuneKind;
  readonly name: string;
  /** Last day of its existence, `YYYY-MM-DD`. */
  readonly until: string;
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
  /** Authorities merged into this one since 2007; of one that was split, each successor has it. */
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

const COMMON_WORDS: ReadonlySet<string> = new Set([
  // Ordinary words: "das Essen", "der Hof", "das Erlangen von Abschlüssen", "die Halle".
  ...[
    "Bergstraße",
    "Borken",
    "Essen",
    "Erlangen",
    "Gießen",
    "Halle (Saale)",
    "Hof",
    "Leer",
    "Münster",
    "Regen",
  ],
  ...["Südliche Weinstraße", "Weiden in der Oberpfalz"],
  // Personal names.
  ...["Hagen", "Hamm", "Landau in der Pfalz", "Roth"],
  // Landscapes, rivers and better known places of the name.
  ...[
    "Börde",
    "Eichsfeld",
    "Friesland",
    "Harburg",
    "Harz",
    "Haßberge",
    "Lippe",
    "Mecklenburgische Seenplatte",
  ],
  ...["Birkenfeld", "Neunkirchen", "Schaumburg", "Vulkaneifel"],
]);

function parseKind(code: string | undefined): CommuneKind {
  return DESIGNATIONS[code ?? ""]?.[0] ?? "Landkreis";
}

function splitList(text: string): string[] {
  return text === "" ? [] : text.split(";");
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
    ...(seat === "" ? {} : { seat }),
    plate,
    aliases: splitList(aliases),
    predecessors: splitList(former).map(parsePredecessor),
    bareIsCommonWord: COMMON_WORDS.has(name),
  };
}

/** All 294 districts and 106 district-free cities as of 2025, by key. Sources: docs/vocabulary.md. */
export const COMMUNES: readonly CommuneEntry[] = /* @__PURE__ */ COMMUNE_ROWS.trim()
  .split("\n")
  .map(parseRow);

/** Gives the commune with a five-digit key, today's only; `undefined` when there is none. */
export function getCommune(ags: string): CommuneEntry | undefined {
  return COMMUNES.find((entry) => entry.ags === ags);
}
