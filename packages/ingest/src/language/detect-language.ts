// Words that both languages write alike ("in", "an", "was", "will", "am", "so", "war") stand in neither list.
const german =
  "aber als auch auf aus bei beim bis da dass dem den der des die dies diese diesem diesen dieser dieses durch " +
  "ein eine einem einen einer eines er es für gibt haben hat ihr ihre im ist jede kann können mit nach nicht noch " +
  "nur ob oder ohne sein sich sie sind sowie über um und unter vom von vor werden wie wir wird wo wurde wurden zu zum zur zwischen";
const english =
  "about after all and are as at be been before between but by can could each for from had has have he how if into " +
  "is it its more not of on or our she should that the their them there these they this those through to under " +
  "we were what when where which who with within would you your";
const languages: ReadonlyMap<string, "de" | "en"> = new Map([
  ...german.split(" ").map((word) => [word, "de"] as const),
  ...english.split(" ").map((word) => [word, "en"] as const),
]);
/** Letters of the longest of them. */
const longestWord = Math.max(...Array.from(languages.keys(), ({ length }) => length));

/** How much of a text is looked at. */
const longest = 4000;
/** Share of function words below which a text is of neither language, or no running text. */
const leastShare = 0.08;

/**
 * The language of a text by its function words; `undefined` where they are too few or of both languages. Languages
 * other than German and English are not told.
 */
export function detectLanguage(text: string): "de" | "en" | undefined {
  const seen = new Set<string>();
  const amounts = { de: 0, en: 0 };
  const kinds = { de: 0, en: 0 };
  let words = 0;
  for (const word of text.slice(0, longest).match(/\p{L}+/gu) ?? []) {
    words++;
    if (word.length > longestWord) continue;
    const lower = word.toLowerCase();
    const language = languages.get(lower);
    if (language === undefined) continue;
    amounts[language]++;
    if (!seen.has(lower)) kinds[language]++;
    seen.add(lower);
  }
  const found = amounts.de > amounts.en ? "de" : "en";
  const other = Math.min(amounts.de, amounts.en);
  // a single word, however often, may belong to a further language
  if (kinds[found] < 2 || amounts[found] < words * leastShare || amounts[found] < 2 * other) return undefined;
  return found;
}
