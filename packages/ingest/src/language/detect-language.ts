const german = new Set(
  "der die das und ist im in den von zu mit für auf des dem ein eine einer eines als auch sich nicht werden wird wurde wurden sind zur zum bei durch nach über aus wie oder sowie am es".split(
    " ",
  ),
);
const english = new Set(
  "the of and to in is for with on as are by that from at be this an or which was were has have their its will would between more than people".split(
    " ",
  ),
);

/** The language of a text by its function words; `undefined` where they do not tell. */
export function detectLanguage(text: string): "de" | "en" | undefined {
  let de = 0;
  let en = 0;
  for (const [word] of text.slice(0, 4000).matchAll(/\p{L}+/gu)) {
    const lower = word.toLowerCase();
    if (german.has(lower)) de++;
    if (english.has(lower)) en++;
  }
  if (de + en < 2 || de === en) return undefined;
  return de > en ? "de" : "en";
}
