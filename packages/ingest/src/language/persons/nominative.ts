import { headWord } from "./unit-words.js";

const masculine = /(?:tag|kreis|verband|verein|rat|dienst|bereich|bund|betrieb|verbund|ausschuss)$/iu;
const feminine =
  /(?:agentur|stiftung|stelle|verwaltung|behörde|universität|hochschule|akademie|schule|gesellschaft|kammer|initiative|bibliothek|abteilung|regierung|kanzlei|stadt|gemeinde|konferenz|redaktion|kirche|gruppe|vereinigung|einrichtung|landschaft|region|partnerschaft|union|allianz)$/iu;
const neuter =
  /(?:ministerium|institut|amt|zentrum|büro|dezernat|referat|netzwerk|gymnasium|kolleg|museum|jobcenter|land|werk|team|gremium|forum|bündnis|haus|labor|studio)$/iu;

/** Takes the genitive or dative off the name of an organisation: "Landkreises Unna", "Deutschen Städtetages". */
export function nominative(name: string): string {
  const [first = "", second = ""] = name.split(" ");
  if (/^\p{Lu}\p{L}+en$/u.test(first) && second !== "" && !headWord.test(first)) {
    const rest = name.slice(first.length + 1);
    const noun = withoutGenitive(rest);
    const head = noun.split(" ")[0]!;
    const ending = masculine.test(head)
      ? "er"
      : neuter.test(head)
        ? "es"
        : feminine.test(head) || /n$/u.test(head)
          ? "e"
          : undefined;
    if (ending !== undefined) return `${first.slice(0, -2)}${ending} ${noun}`;
  }
  return withoutGenitive(name);
}

function withoutGenitive(name: string): string {
  return name
    .replace(
      /^(\p{L}*(?:kreis|amt|land|haus|werk|rat|bund|verbund|tag|dienst|betrieb|gebiet|institut|vorstand|ausschuss))es(?!\p{L})/iu,
      "$1",
    )
    .replace(
      /^((?:\p{Lu}\p{Ll}+er )?\p{L}*(?:büro|amt|ministerium|zentrum|institut|dezernat|referat|bereich|dienst|gebiet|team|netzwerk|verein|verband|gymnasium|museum|kolleg|betrieb|jobcenter|werk|kreis|tag|department))s(?!\p{L})/iu,
      "$1",
    );
}

/** Grammatical gender of the name of an organisation or unit, by its head noun; `undefined` where nothing tells. */
export function genderOf(name: string): "masculine" | "feminine" | "neuter" | undefined {
  for (const word of name.split(/[\s(–—]+/u)) {
    if (!/^\p{Lu}/u.test(word)) continue;
    if (feminine.test(word)) return "feminine";
    if (neuter.test(word)) return "neuter";
    if (masculine.test(word)) return "masculine";
  }
  return undefined;
}
