/** A street with its number, or a post office box, in a piece of text; offsets count in that piece. */
export interface Street {
  readonly start: number;
  readonly end: number;
}

const houseNumber = String.raw`\d{1,4}(?:\s?[a-zA-Z](?!\p{L}))?(?:\s?[-–/+&]\s?\d{1,4}(?:\s?[a-zA-Z](?!\p{L}))?){0,2}`;

/** Ends of street names that make a compound: "Bahnhofstraße", "Schlossplatz". */
const compoundEnd =
  "straße|strasse|str\\.|str|weg|platz|allee|gasse|gässchen|ring|damm|ufer|chaussee|markt|hof|steig|stieg|promenade|wall|graben|berg|tor|park|brücke|pfad|zeile|winkel|anger|wiese|garten|gärten|feld|kamp|redder|twiete|stiege|steg|leite|halde|siedlung|kai|hafen|burg|schanze|freiheit|plan|kirchhof|tal|grund|rain|bogen|insel|hang|höhe|haide|heide|acker|bach|mühle|laube|lauben|terrasse";
/** The same as a word of its own: "Breite Straße", "Platz der Einheit". */
const ownWord =
  "Straße|Strasse|Str\\.|Weg|Platz|Allee|Gasse|Ring|Damm|Ufer|Chaussee|Markt|Promenade|Wall|Graben|Tor|Park|Anger|Street|Road|Avenue";
const capital = String.raw`\p{Lu}[\p{L}’'.]*(?:-[\p{L}’'.]+)*`;
/** Adjectives and names in front of a street word of its own: "Alte", "Magdeburger", "Karl-Marx". */
const attribute = String.raw`(?!\p{Lu}\p{L}*(?:stelle|schule|hilfe|leitung|kasse|zentrale|akademie|gruppe|börse|werke|betriebe|dienste|räume|center|zimmer)\s)(?:\p{Lu}[\p{L}ß]*(?:e|er|en|es|ische|burger)|\p{Lu}[\p{L}]*\.?(?:-[\p{L}.]+)+|(?:St|Dr|Prof|Sankt)\.?)`;
const leading =
  "(?:Am|An|Auf|Im|In|Zum|Zur|Bei|Beim|Unter|Hinter|Vor|Über|Ober|Unterm|Hinterm|Vorm|Zu|Neben|Gegenüber)(?: (?:der|dem|den|die|das|alten|neuen|großen|kleinen|oberen|unteren))*";

const named = [
  // An der Promenade, Am Markt, Zum Alten Rathaus
  `${leading} ${capital}(?: ${capital})?`,
  // Platz der Deutschen Einheit, Straße des Friedens
  `(?:Straße|Platz|Weg|Allee|Ring|Ufer|Markt) (?:der|des|den|zum|zur|am|an der|von)(?: ${capital}){1,3}`,
  // Breite Straße, Große Ulrichstraße, Alte Post Straße
  String.raw`(?:${attribute} ){1,3}(?:${ownWord}|\p{Lu}[\p{L}]*(?:${compoundEnd}))`,
  // Clara-Zetkin-Straße, Bahnhofstr., Schlossplatz
  String.raw`\p{Lu}[\p{L}ß’'.]*(?:-[\p{L}’'.]+)*(?:-(?:${ownWord})|(?:${compoundEnd}))`,
  // Markt, Ring, Allee alone
  `(?:${ownWord})`,
].join("|");

const streetAtEnd = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${named})\s${houseNumber}(?=\s*$)`, "u");
const streetAnywhere = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:${named})\s${houseNumber}(?![\p{L}\p{N}.%]|,\d)`,
  "u",
);
/** House numbers are written without a space in a hurry: "Bahnhofstr.12". */
const tightAtEnd = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])\p{Lu}[\p{L}-]*(?:straße|strasse|Straße|str\.|Str\.)${houseNumber}(?=\s*$)`,
  "u",
);
/** A street line without a number is one only by a plain street word. */
const withoutNumber =
  /^(?:(?:Am|An der|An den|Auf dem|Auf der|Zum|Zur|Unter den) \p{Lu}[\p{L}-]+|(?:\p{Lu}[\p{L}.]+[- ]){0,3}\p{Lu}?[\p{L}]*(?:[Ss]traße|[Ss]trasse|[Ss]tr\.|[Ww]eg|[Pp]latz|[Aa]llee|[Gg]asse|[Dd]amm|[Uu]fer|[Cc]haussee|[Mm]arkt|[Pp]romenade))$/u;
/** A line of its own: some capital words and a number, or a square of a town laid out in squares ("E 5"). */
const plainLine = new RegExp(
  String.raw`^(?:${capital}(?: (?:${capital}|der|des|den|dem|von|zu|zur|zum|am|an)){0,3} ${houseNumber}|\p{Lu} ?\d{1,2}(?:[ /,-]{1,2}\d{1,2})?)$`,
  "u",
);
const postBox =
  /(?<![\p{L}\p{N}])(?:Postfach|Postbox|P\.\s?O\.\s?Box|PO Box|PF)\s?(?:Nr\.?\s?)?\d(?:[\d /]{0,12}\d)?(?=\s*$)/u;

const bareWord = new RegExp(String.raw`^(?:${ownWord})\s`, "u");

/** Words with a number after them that are no street: "Zimmer 12", "Seit 2019", "Haus 3". */
const noStreet =
  /^(?:Zimmer|Raum|Haus|Gebäude|Etage|Stock|Aufgang|Block|Ebene|Büro|Flügel|Eingang|Nr|Tel|Telefon|Fax|Fon|Mobil|Telefax|Seite|Kapitel|Klasse|Stand|Seit|Im|Am|Ab|Bis|Vom|Um|Jahr|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Rund|Etwa|Über|Circa|Insgesamt|Nur|Fast|Mehr|Referat|Abteilung|Dezernat|Fachbereich|Sachgebiet|Amt|Team|Artikel|Absatz|Anlage|Abbildung|Tabelle|Ziffer|Punkt|Room|Floor|Building|Since|In|Phone)$/u;

/**
 * The street at the end of a piece of an address (what stands between commas or line ends), before a postal code.
 *
 * `whole`: whether the piece is known to be nothing but the street, so that any name with a number will do.
 */
export function streetAtEndOf(piece: string, whole: boolean): Street | undefined {
  const found = postBox.exec(piece) ?? streetAtEnd.exec(piece) ?? tightAtEnd.exec(piece);
  const street =
    found && !isNoStreet(found[0]) ? { start: found.index, end: found.index + found[0].length } : undefined;
  // "Alte Post Straße 5": before a street word alone the whole piece is the name
  if (!whole || (street && !bareWord.test(found![0]))) return street;
  const trimmed = piece.trim();
  if (!(plainLine.test(trimmed) || withoutNumber.test(trimmed)) || isNoStreet(trimmed)) return street;
  const start = piece.indexOf(trimmed);
  return { start, end: start + trimmed.length };
}

/** A street with its number anywhere in a piece, for labels such as "Besucheradresse:". */
export function streetIn(piece: string): Street | undefined {
  const found = streetAnywhere.exec(piece);
  return found && !isNoStreet(found[0])
    ? { start: found.index, end: found.index + found[0].length }
    : undefined;
}

function isNoStreet(street: string): boolean {
  const [first = "", second = ""] = street.split(/[\s.]+/u);
  if (/^(?:19|20)\d\d$/u.test(street.split(" ").at(-1)!) && !/(?:str|weg|platz|allee)/iu.test(street))
    return true;
  return noStreet.test(first) && (/^\d/u.test(second) || second === "");
}
