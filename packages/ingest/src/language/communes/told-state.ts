import { lookupState, STATES } from "@bildungsprofil/core";

const isoByAdjective: ReadonlyMap<string, string> = new Map(
  STATES.flatMap(({ adjective, iso }): [string, string][] => [
    [adjective, iso],
    ...(adjective === "bayerisch" ? ([["bayrisch", iso]] as [string, string][]) : []),
    ...(iso === "DE-MV"
      ? ([
          ["mecklenburgisch", iso],
          ["vorpommersch", iso],
        ] as [string, string][])
      : []),
  ]),
);
/** "im thüringischen |", "die sächsische kreisfreie |": the adjective of a state right before a designation. */
const adjectiveBefore = /(?<![\p{L}-])(?<adjective>[\p{Ll}-]+s(?:is)?ch)e[mnrs]? (?:\p{Ll}+en? )?$/iu;
/** "der Berliner Bezirk X" */
const cityBefore = /(?<![\p{L}-])(?<city>Berlin|Hamburg|Brem)er $/u;
/** "Landkreis X in Thüringen", "Landkreis X (Thüringen)", "Landkreis X, Thüringen". */
const stateAfter =
  /^(?: \(| in | von (?=Berlin(?!\p{L}))| im (?:Bundesl|L|Freist)and |, )(?<state>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?![\p{L}-])/u;

/** The state, by its ISO code, that the words around the name of one commune tell; `undefined` where they tell none. */
export function findToldState(text: string, start: number, end: number): string | undefined {
  const adjective = adjectiveBefore.exec(text.slice(Math.max(0, start - 60), start))?.groups?.adjective;
  const told = adjective === undefined ? undefined : isoByAdjective.get(adjective.toLowerCase());
  if (told !== undefined) return told;
  const city = cityBefore.exec(text.slice(Math.max(0, start - 12), start))?.groups?.city;
  if (city !== undefined) return lookupState(city === "Brem" ? "Bremen" : city)?.iso;
  const words = stateAfter.exec(text.slice(end, end + 60))?.groups?.state;
  return words === undefined ? undefined : (lookupState(words) ?? lookupState(words.split(" ")[0]!))?.iso;
}

/** A name without the state that follows it: "Oderwald in Brandenburg", "Oderwald (Brandenburg)"; "Neustadt in Sachsen" is whole. */
export function withoutState(name: string): string {
  const found = / (?:in |\()(?<state>\p{Lu}[\p{L}-]+)\)?$/u.exec(name);
  if (!found?.groups?.state || name.startsWith("Neustadt")) return name;
  return lookupState(found.groups.state) ? name.slice(0, found.index) : name;
}
