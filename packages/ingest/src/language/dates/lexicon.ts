import { parseOrdinalWord } from "../number-words.js";

function table(rows: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(rows).flatMap(([number, words]) =>
      words.split(" ").map((word) => [word, Number(number)] as const),
    ),
  );
}

/** German (also Austrian) and English months with their abbreviations → 1 to 12. */
export const months = table({
  1: "januar jänner jaenner january jan",
  2: "februar feber february feb febr",
  3: "märz maerz march mär mrz mar",
  4: "april apr",
  5: "mai may",
  6: "juni june jun",
  7: "juli july jul",
  8: "august aug",
  9: "september sep sept",
  10: "oktober october okt oct",
  11: "november nov",
  12: "dezember december dez dec",
});

/** Names of months that are written out: these may stand without a number. */
export const fullMonths: ReadonlySet<string> = new Set(
  "januar jänner februar märz april mai juni juli august september oktober november dezember january february march may june july october december".split(
    " ",
  ),
);

/** Weekdays written out → 1 (Monday) to 7. */
const weekdays = table({
  1: "montag monday",
  2: "dienstag tuesday",
  3: "mittwoch wednesday",
  4: "donnerstag thursday",
  5: "freitag friday",
  6: "samstag sonnabend saturday",
  7: "sonntag sunday",
});

/** Abbreviated weekdays; they count only directly before a date. */
export const shortWeekdays = table({
  1: "mo mon",
  2: "di tue tues",
  3: "mi wed",
  4: "do thu thur thurs",
  5: "fr fri",
  6: "sa sat",
  7: "so sun",
});

/** Seasons → EDTF code. */
export const seasons = table({
  21: "frühling frühjahr fruehling fruehjahr frühjahrs frühlings spring",
  22: "sommer sommers frühsommer spätsommer hochsommer summer",
  23: "herbst herbstes herbsts spätherbst frühherbst autumn fall",
  24: "winter winters",
});

/** English seasons that are everyday words as well: they need a year or "in". */
export const ambiguousSeasons: ReadonlySet<string> = new Set(["spring", "fall"]);

/** Words that pick a part of the period named after them. */
export const partWords: ReadonlyMap<string, "start" | "middle" | "end"> = new Map([
  ["anfang", "start"],
  ["beginn", "start"],
  ["early", "start"],
  ["beginning", "start"],
  ["start", "start"],
  ["mitte", "middle"],
  ["mid", "middle"],
  ["middle", "middle"],
  ["ende", "end"],
  ["late", "end"],
  ["end", "end"],
]);

export const yearWords: ReadonlySet<string> = new Set([
  "jahr",
  "jahre",
  "jahres",
  "jahren",
  "year",
  "years",
  "anno",
]);
export const schoolYearWords: ReadonlySet<string> = new Set(
  "schuljahr schuljahre schuljahres schuljahren sj kitajahr kitajahres kindergartenjahr kindergartenjahres schulhalbjahr".split(
    " ",
  ),
);
export const quarterWords: ReadonlySet<string> = new Set(["quartal", "quartals", "quartale", "quarter"]);
export const halfWords: ReadonlySet<string> = new Set(["halbjahr", "halbjahres", "halbjahrs", "half"]);
export const schoolHalfWords: ReadonlySet<string> = new Set([
  "schulhalbjahr",
  "schulhalbjahres",
  "schulhalbjahrs",
]);
export const weekWords: ReadonlySet<string> = new Set(["kw", "kalenderwoche"]);
export const summerTerms: ReadonlySet<string> = new Set(["sommersemester", "sommersemesters", "sose"]);
export const winterTerms: ReadonlySet<string> = new Set(["wintersemester", "wintersemesters", "wise"]);

const decadeStems = table({
  10: "zehner",
  20: "zwanziger",
  30: "dreißiger dreissiger",
  40: "vierziger",
  50: "fünfziger",
  60: "sechziger",
  70: "siebziger",
  80: "achtziger",
  90: "neunziger",
});

/** Decade of "Neunziger" or "Neunzigerjahren": 90. */
export function decadeOf(word: string): { readonly decade: number; readonly whole: boolean } | undefined {
  const ending = word.endsWith("jahre") ? 5 : word.endsWith("jahren") ? 6 : 0;
  const decade = decadeStems.get(word.slice(0, word.length - ending));
  return decade === undefined ? undefined : { decade, whole: ending > 0 };
}

const daytimes = "frühmorgen morgen vormittag mittag nachmittag abend nacht früh".split(" ");

/** Weekday of "Montag" or "Dienstagabend", from 1; "montags" means every Monday and is none. */
export function weekdayNumber(word: string): number | undefined {
  const plain = weekdays.get(word);
  if (plain !== undefined) return plain;
  for (const daytime of daytimes)
    if (word.endsWith(daytime)) {
      const compound = weekdays.get(word.slice(0, -daytime.length));
      if (compound !== undefined) return compound;
    }
  return undefined;
}

/** Endings that make a figure an ordinal: "15ten", "4tes", "3rd". */
export const ordinalSuffixes: ReadonlySet<string> = new Set(
  "te ten ter tes tem ste sten ster stes stem st nd rd th".split(" "),
);

/** Day of the month from "erster", "dreißigsten", "first". */
export function dayFromWord(word: string): number | undefined {
  const day = parseOrdinalWord(word);
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
}

const romans = new Map([
  ["i", 1],
  ["ii", 2],
  ["iii", 3],
  ["iv", 4],
]);

/** "II" → 2, up to 4. */
export function romanNumber(word: string): number | undefined {
  return romans.get(word);
}
