import { wordingOf } from "../../site/wording.mjs";

/** @typedef {"de" | "en"} Language */

/** What the page says of itself; the words for kinds and values are those of the site. */
const phrases = {
  de: {
    pageTitle: "Bildungsprofil: ausprobieren",
    skip: "Zum Ergebnis",
    heading: "Was steht in diesem Dokument?",
    lead: "Legen Sie Seiten, Foliensätze oder PDF-Dateien über kommunales Bildungsmanagement ab. Sie sehen, was darin ausgesagt wird, und an welchen Worten das hängt.",
    intake: "Dokumente wählen",
    pick: "Dateien wählen",
    drop: "oder hierher ziehen",
    formats: "HTML, PDF, PowerPoint, Word, OpenDocument, E-Mail, gespeicherte Seiten (MHTML), Markdown, Text",
    privacy:
      "Die Dateien verlassen dieses Gerät nicht: Gelesen wird im Browser, und diese Seite kann nichts senden.",
    samples: "Keines zur Hand? Erfundene Beispiele:",
    samplePage: "Webseite",
    sampleDeck: "Foliensatz",
    samplePdf: "PDF",
    files: "Dokumente",
    stop: "Anhalten",
    foot: "Gefunden wird nach Regeln, ohne Sprachmodell. Prüfen Sie, was Sie übernehmen, an der Textstelle.",
    waiting: "wartet",
    reading: "wird gelesen …",
    failed: "nicht gelesen",
    stopped: "angehalten",
    unreadable: "Die Datei ließ sich nicht öffnen. Ordner können nicht gelesen werden, nur einzelne Dateien.",
    broken:
      "Der Teil der Seite, der Dokumente liest, ist abgebrochen. Laden Sie die Seite neu; geht es auch dann nicht, ist der Browser zu alt.",
    sampleMissing: "Das Beispiel ließ sich nicht laden.",
    /** @param {number} count */
    statements: (count) => (count === 1 ? "1 Aussage" : `${count} Aussagen`),
    /** @param {number} read @param {number} all */
    progress: (read, all) => `${read} von ${all} gelesen`,
    /** @param {number} files @param {number} statements */
    finished: (files, statements) =>
      `${files === 1 ? "1 Dokument" : `${files} Dokumente`} gelesen, ${statements === 1 ? "1 Aussage" : `${statements} Aussagen`}`,
    found: "Aussagen",
    foundHint: "Ein Zitat führt zu seiner Stelle im Text, eine Markierung zu ihrer Aussage.",
    nothing: "Das Dokument sagt nichts von dem, wonach gesucht wird.",
    text: "Text",
    issues: "Hinweise",
    quotes: "Textstellen",
    confidence: "Sicherheit",
    implied: "ergänzt",
    toText: "zur Stelle im Text",
    layers: { furniture: "Seitenrahmen", notes: "Notizen", hidden: "verborgen" },
    json: "JSON",
    jsonHint: "Dasselbe, was die Befehlszeile schreibt: bildungsprofil extract",
    copy: "Kopieren",
    copied: "Kopiert",
    copyFailed: "Der Browser ließ das Kopieren nicht zu. Sichern Sie die Datei.",
    save: "Sichern",
    severity: { error: "Fehler", warning: "Warnung", info: "Hinweis" },
    file: "Datei",
    writtenIn: "Sprache",
    format: "Format",
    size: "Größe",
    time: "Dauer",
    /** @param {number} milliseconds */
    seconds: (milliseconds) => `${(milliseconds / 1000).toFixed(1).replace(".", ",")} s`,
  },
  en: {
    pageTitle: "Bildungsprofil: try it",
    skip: "To the result",
    heading: "What does this document say?",
    lead: "Drop pages, slide decks or PDF files on municipal education management. You see what they state, and which words each statement rests on.",
    intake: "Choose documents",
    pick: "Choose files",
    drop: "or drag them here",
    formats: "HTML, PDF, PowerPoint, Word, OpenDocument, e-mail, saved pages (MHTML), Markdown, text",
    privacy:
      "The files do not leave this device: they are read in the browser, and this page cannot send anything.",
    samples: "None at hand? Invented examples:",
    samplePage: "Web page",
    sampleDeck: "Slides",
    samplePdf: "PDF",
    files: "Documents",
    stop: "Stop",
    foot: "Found by rules, without a language model. Check what you take over against the words in the text.",
    waiting: "waiting",
    reading: "being read …",
    failed: "not read",
    stopped: "stopped",
    unreadable: "The file could not be opened. Folders cannot be read, only single files.",
    broken:
      "The part of the page that reads documents has broken off. Load the page anew; if that does not help, the browser is too old.",
    sampleMissing: "The example could not be loaded.",
    /** @param {number} count */
    statements: (count) => (count === 1 ? "1 statement" : `${count} statements`),
    /** @param {number} read @param {number} all */
    progress: (read, all) => `${read} of ${all} read`,
    /** @param {number} files @param {number} statements */
    finished: (files, statements) =>
      `${files === 1 ? "1 document" : `${files} documents`} read, ${statements === 1 ? "1 statement" : `${statements} statements`}`,
    found: "Statements",
    foundHint: "A quote leads to its place in the text, a mark to its statement.",
    nothing: "The document states nothing of what is looked for.",
    text: "Text",
    issues: "Notes",
    quotes: "Places in the text",
    confidence: "Confidence",
    implied: "completed",
    toText: "to the place in the text",
    layers: { furniture: "page furniture", notes: "notes", hidden: "hidden" },
    json: "JSON",
    jsonHint: "The same as the command line writes: bildungsprofil extract",
    copy: "Copy",
    copied: "Copied",
    copyFailed: "The browser did not allow copying. Save the file.",
    save: "Save",
    severity: { error: "Error", warning: "Warning", info: "Note" },
    file: "File",
    writtenIn: "Language",
    format: "Format",
    size: "Size",
    time: "Time",
    /** @param {number} milliseconds */
    seconds: (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`,
  },
};

/**
 * All words of the page in one language.
 * @param {Language} language
 */
export function phrasesOf(language) {
  return { ...phrases[language], language, words: wordingOf(language) };
}

/** @typedef {ReturnType<typeof phrasesOf>} Phrases */

/** The language that the browser asks for. @param {readonly string[]} wanted @returns {Language} */
export function chooseLanguage(wanted) {
  const known = wanted
    .map((tag) => tag.slice(0, 2).toLowerCase())
    .find((tag) => tag === "de" || tag === "en");
  return known === "en" ? "en" : "de";
}

/**
 * A number of bytes in the units that people know.
 * @param {number} bytes
 * @param {Language} language
 */
export function writeSize(bytes, language) {
  /** @type {[number, string]} */
  const [value, unit] =
    bytes < 1e3
      ? [bytes, language === "de" ? "Byte" : "bytes"]
      : bytes < 1e6
        ? [bytes / 1e3, "kB"]
        : [bytes / 1e6, "MB"];
  const digits = { maximumFractionDigits: value < 10 ? 1 : 0 };
  return `${new Intl.NumberFormat(language === "de" ? "de-DE" : "en-GB", digits).format(value)}\u00a0${unit}`;
}
