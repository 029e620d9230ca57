/** Heads of names of organisations and units, in any case, as whole words or ends of compounds. */
const head =
  "ministerium|senatsverwaltung|verwaltung|agentur|stiftung|amt|büro|stelle|dezernat|referat|abteilung|fachbereich|fachdienst|fachgebiet|sachgebiet|geschäftsbereich|institut|universität|hochschule|akademie|schule|gymnasium|kolleg|zentrum|netzwerk|verein|verband|verbund|bund|kammer|gesellschaft|gmbh|team|kreis|gemeinde|verlag|sparkasse|klinikum|präsidium|jobcenter|(?:städte|landkreis|kreis|gemeinde|land|bundes)tag|kirche|bibliothek|museum|werk|rat|ausschuss|betrieb|kita|fachhochschule|bezirksregierung|regierung|staatskanzlei|behörde|konferenz|initiative|redaktion|klinik|vereinigung|innung|genossenschaft|forum|allianz|bündnis|handwerkerschaft|gewerkschaft|bücherei|foundation|ministry|office|department|agency|university|institute|district|city|county|council|centre|center|municipality|unit";
/** A text that begins with a word for a unit, in any case. */
export const headWord = new RegExp(
  String.raw`^(?:[\p{L}-]*(?:${head})|(?:Hanse|Kreis|Landeshaupt|Haupt|Luther|Universitäts)?Stadt|Land|Freistaat)(?:e?s|e?n)?(?!\p{L})`,
  "iu",
);
/** Too general to be named as an organisation. */
export const generic =
  /^(?:(?:der|die|das|des|dem|den|the)\s)?(?:Schulen?|Stadt|Kreis(?:es)?|Landkreis(?:es)?|Gemeinden?|Kommunen?|Region|Verwaltung|Land(?:es)?|Bund(?:es)?|Amt(?:e?s)?|Behörde|Agentur|Stiftung|Abteilung|Verein(?:s)?|Institut(?:s)?|Universität|Hochschule|Team(?:s)?|Haus(?:es)?|Projekt(?:s)?|Rat(?:e?s)?|Netzwerk(?:s)?|Zentrums?|Praxis|city|district|county|council|office|department|school|unit)$/iu;

/** Ends of nouns that name one unit, body or association in a sentence, where no recogniser knows it. */
export const UNIT_NOUN =
  "\\p{Lu}[\\p{L}-]*(?:büro|stelle|amt|zentrum|agentur|abteilung|bibliothek|bücherei|hochschule|akademie|netzwerk|verein|verband|vereinigung|stiftung|referat|dezernat|beirat|ausschuss|gremium|kreis|kammer|institut|museum|redaktion|gruppe)";
