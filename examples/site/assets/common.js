// biome-ignore-all lint/correctness/noUnusedVariables: the script of a page follows
// "Größe" is found by "groesse".
const fold = (text) =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/\u00ad/g, "")
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ß/g, "ss");
// Endings of inflection are left off, so that "Konferenzen" finds "Konferenz".
const wordsOf = (text) =>
  fold(text)
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => (word.length > 6 ? word.replace(/(?:innen|ern|en|er|es|em|e|n|s)$/, "") : word));
const status = document.getElementById("status");
