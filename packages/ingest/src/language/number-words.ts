const units: ReadonlyMap<string, number> = new Map(
  Object.entries({
    null: 0,
    zero: 0,
    eins: 1,
    ein: 1,
    one: 1,
    zwei: 2,
    zwo: 2,
    two: 2,
    drei: 3,
    three: 3,
    vier: 4,
    four: 4,
    fuenf: 5,
    five: 5,
    sechs: 6,
    six: 6,
    sieben: 7,
    seven: 7,
    acht: 8,
    eight: 8,
    neun: 9,
    nine: 9,
    zehn: 10,
    ten: 10,
    elf: 11,
    eleven: 11,
    zwoelf: 12,
    twelve: 12,
    dreizehn: 13,
    thirteen: 13,
    vierzehn: 14,
    fourteen: 14,
    fuenfzehn: 15,
    fifteen: 15,
    sechzehn: 16,
    sixteen: 16,
    siebzehn: 17,
    seventeen: 17,
    achtzehn: 18,
    eighteen: 18,
    neunzehn: 19,
    nineteen: 19,
    zwanzig: 20,
    twenty: 20,
    dreissig: 30,
    thirty: 30,
    vierzig: 40,
    forty: 40,
    fuenfzig: 50,
    fifty: 50,
    sechzig: 60,
    sixty: 60,
    siebzig: 70,
    seventy: 70,
    achtzig: 80,
    eighty: 80,
    neunzig: 90,
    ninety: 90,
  }),
);
/** Forms of the article that is also the number one. */
export const articles = new Set("ein eine einen einem einer eines eins one".split(" "));
const dative: ReadonlyMap<string, number> = new Map(
  Object.entries({ zweien: 2, zweier: 2, dreien: 3, dreier: 3, vieren: 4, fuenfen: 5 }),
);

/** The first two letters of every number; "fünf" is looked up as "fuenf". */
const beginnings: ReadonlySet<string> = new Set(
  [...units.keys(), ...articles, "anderthalb", "hundert", "tausend", "fünf"].map((word) => word.slice(0, 2)),
);

/** Longer words are no numbers; the bound keeps the work on each word constant. */
const longestWord = 48;

function fold(word: string): string {
  if (!/[äöüß]/u.test(word)) return word;
  return word.replace(/ä/gu, "ae").replace(/ö/gu, "oe").replace(/ü/gu, "ue").replace(/ß/gu, "ss");
}

/**
 * Value of a German or English cardinal written as one word, lower case: "elf", "einundzwanzig", "zweihundert",
 * "twenty"; with a half: "eineinhalb". Articles ("eine") count as 1. `undefined` for every other word.
 */
export function parseNumberWord(word: string): number | undefined {
  // asked of every word
  if (word.length > longestWord || !beginnings.has(word.slice(0, 2))) return undefined;
  if (articles.has(word)) return 1;
  const folded = fold(word);
  return dative.get(folded) ?? withHalf(folded) ?? below1e6(folded);
}

/** "eineinhalb", "anderthalb", "zweieinhalb" */
function withHalf(word: string): number | undefined {
  if (word.startsWith("anderthalb")) return word.length <= 12 ? 1.5 : undefined;
  if (!word.endsWith("einhalb")) return undefined;
  const whole = below100(word.slice(0, -7));
  return whole === undefined || whole === 0 ? undefined : whole + 0.5;
}

function below1e6(word: string): number | undefined {
  const at = word.indexOf("tausend");
  if (at < 0) return below1000(word);
  const thousands = at === 0 ? 1 : below1000(word.slice(0, at));
  const rest = at + 7 === word.length ? 0 : below1000(word.slice(at + 7).replace(/^und/u, ""));
  return thousands === undefined || rest === undefined ? undefined : thousands * 1000 + rest;
}

function below1000(word: string): number | undefined {
  const at = word.indexOf("hundert");
  if (at < 0) return below100(word);
  const hundreds = at === 0 ? 1 : below100(word.slice(0, at));
  const rest = at + 7 === word.length ? 0 : below100(word.slice(at + 7).replace(/^und/u, ""));
  return hundreds === undefined || rest === undefined ? undefined : hundreds * 100 + rest;
}

function below100(word: string): number | undefined {
  const known = units.get(word);
  if (known !== undefined) return known;
  const at = word.indexOf("und", 3);
  if (at < 0) return undefined;
  const [one, ten] = [units.get(word.slice(0, at)), units.get(word.slice(at + 3))];
  return one !== undefined && ten !== undefined && one >= 1 && one <= 9 && ten >= 20 && ten % 10 === 0
    ? one + ten
    : undefined;
}

const irregularOrdinals: ReadonlyMap<string, number> = new Map(
  Object.entries({
    erst: 1,
    dritt: 3,
    sechst: 6,
    siebt: 7,
    acht: 8,
  }),
);
const englishOrdinals: ReadonlyMap<string, number> = new Map(
  Object.entries({
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    thirtieth: 30,
  }),
);

/**
 * Value of a German or English ordinal written as one lower-case word: "siebte", "neunzehnten", "zwanzigster",
 * "third". `undefined` for every other word.
 */
export function parseOrdinalWord(word: string): number | undefined {
  if (word.length < 5 || word.length > longestWord) return undefined;
  const english = englishOrdinals.get(word);
  if (english !== undefined) return english;
  // asked of every word
  if (word.lastIndexOf("te") < word.length - 3 || !/te[nrsm]?$/u.test(word)) return undefined;
  const stem = fold(word).replace(/e[nrsm]?$/u, "");
  const irregular = irregularOrdinals.get(stem);
  if (irregular !== undefined) return irregular;
  const value = below1e6(stem.endsWith("st") ? stem.slice(0, -2) : stem.slice(0, -1));
  if (value !== undefined && value >= 20 === stem.endsWith("st")) return value;
  // "hundertdritte", "zweihunderterste"
  const [, head, tail] = /^(.*(?:hundert|tausend))(?:und)?(erst|dritt|siebt|acht)$/u.exec(stem) ?? [];
  const base = head === undefined ? undefined : below1e6(head);
  return base === undefined ? undefined : base + (irregularOrdinals.get(tail ?? "") ?? 0);
}
