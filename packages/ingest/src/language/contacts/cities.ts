/** First words of place names of several words. */
const prefix =
  /^(?:Bad|Sankt|St\.|Lutherstadt|Hansestadt|Universitätsstadt|Barlachstadt|Fontanestadt|Reuterstadt|Residenzstadt|Kreisstadt|Stadt|Groß|Gross|Klein|Neu|Alt|Alte|Hann\.|Markt|Hohen|Königs|Königlich|Bergisch|Deutsch|Preußisch|Schwäbisch|Wendisch|Märkisch|Ober|Unter|Schloß|Schloss|Heilig|Heilige|Graal|Freie|Burg|Horn-Bad|Hessisch|Windisch|Dessau)$/u;
/** What follows "am", "an der", "im" in place names: rivers, mountains, landscapes. */
const landmark =
  "Main|Rhein|Neckar|Donau|Inn|Isar|Lech|See|Ammersee|Chiemsee|Bodensee|Harz|Taunus|Saale|Spree|Oder|Elbe|Elster|Ruhr|Lahn|Weser|Aller|Havel|Mulde|Weinstraße|Tauber|Höhe|Fils|Brenz|Steige|Ilm|Ill?er|Alz|Rübenberge|Teutoburger Wald|Odenwald|Schwarzwald|Westerwald|Wald|Breisgau|Allgäu|Erzgebirge|Vogtland|Rügen|Usedom|Fehmarn|Sand|Berg|Land|Teck|Ruhrgebiet|Kyffhäuser|Ems|Leine|Oker|Orla|Unstrut|Sieg|Wied|Mosel|Saar|Nahe|Glan|Aisch|Pegnitz|Rott|Vils|Paar|Ries|Hunsrück|Holstein|Lech|Würm|Schlei|Deister|Solling|Dosse|Elde|Lausitz|Niederlausitz|Oberlausitz|Queich|Bergstraße|Lippe|Krempe";
const preposition = new RegExp(
  String.raw`^ (?:an der|am|im|in der|ob der|vor der|bei|auf|in|unter|a\. ?d\.|i\. ?d\.|v\. ?d\.|i\. ?) ?(?:${landmark}|H\.|Br\.|OPf\.)(?!\p{L})`,
  "u",
);
const bracketOrSlash = /^(?:\s?\(\p{L}[\p{L}. -]{0,24}\)|\s?\/\s?\p{Lu}[\p{L}.-]*\p{L})/u;
const word = /^\p{Lu}[\p{L}’']*(?:\.(?=\s\p{Lu}))?(?:[-–]\p{L}[\p{L}’']*)*/u;

/** Capital words that are counted, not lived in: "12345 Schüler". */
const counted =
  /^(?:Schüler|Einwohner|Bewohner|Menschen|Personen|Kinder|Jugendliche|Erwachsene|Euro|EUR|Teilnehmer|Teilnehmende|Besucher|Gäste|Mitglieder|Beschäftigte|Arbeitslose|Jahre?n?|Tage?n?|Stunden|Minuten|Plätze|Betreuungsplätze|Studierende|Studenten|Lehrkräfte|Lehrer|Fälle|Haushalte|Familien|Frauen|Männer|Mädchen|Jungen|Exemplare|Meter|Kilometer|Quadratmeter|Hektar|Tonnen|Unternehmen|Betriebe|Bürger|Eltern|Azubis|Auszubildende|Geflüchtete|Flüchtlinge|Ausländer|Migranten|Zuwanderer|Neuzugewanderte|Datensätze|Aufrufe|Klicks|Follower|Medien|Bücher|Ausleihen|Unterschriften|Stimmen|Wahlberechtigte|Mal|Prozent|Mark|Stück|Punkte|Seiten|Schulen|Kitas|Students?|Pupils|People|Children|Inhabitants|Residents|Participants|Visitors|Members|Teachers|Schools|Years)$/u;
const countedEnd = /(?:innen|schüler|kinder|plätze|teilnehmer|stunden|beschäftigte|einwohner|bürger|leute)$/u;

/** Words of a contact block that may follow a place in the same line. */
const notPlace =
  /^(?:Tel|Telefon|Telefax|Fax|Fon|Phone|Mobil|Handy|E-?Mail|Mail|Internet|Web|Website|Homepage|www|Deutschland|Germany|Kontakt|Contact|Öffnungszeiten|Sprechzeiten|Ansprechpartner|Ansprechpartnerin|Ansprechpartnerinnen|Leitung|Leiter|Leiterin|Herr|Frau|Dr|Prof|Landkreis|Kreis|Amt|Bildungsbüro|Raum|Zimmer|Haus|Anfahrt|Karte|Uhr|Stand|Redaktion|Druck|Herausgeber|Beginn|Uhrzeit|Datum|Ort|Veranstalter|Anmeldung|Route|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Vorsitz|Registergericht|Amtsgericht|Umsatzsteuer|Bankverbindung|Postanschrift|Postfach|Hausanschrift|Der|Die|Das|Wir|Sie|Es|Im|In|Am|An|Zum|Zur|Mit|Für|Und|Oder|Bitte|Hier|The|We|You)$/u;

/**
 * The place name at the start of `text`, that follows a postal code: its length, or 0 where none stands there. Takes
 * in words of several-word names ("Bad Homburg", "Herzberg (Elster)", "Neustadt an der Weinstraße"), and a second
 * word without such a mark only where the line ends after it.
 */
export function placeNameLength(text: string): number {
  const first = word.exec(text)?.[0];
  if (first === undefined || first.length < 2 || notPlace.test(first)) return 0;
  if (counted.test(first) || countedEnd.test(first)) return 0;
  let length = first.length;
  const next = (): string | undefined => {
    const found = /^ (?=\p{Lu})/u.test(text.slice(length))
      ? word.exec(text.slice(length + 1))?.[0]
      : undefined;
    return found !== undefined && !notPlace.test(found.replace(/\.$/u, "")) ? found : undefined;
  };
  let second = next();
  if (second !== undefined && (prefix.test(first) || /^\p{L}{1,5}\.$/u.test(first))) {
    length += 1 + second.length;
    second = next();
  }
  const more = bracketOrSlash.exec(text.slice(length)) ?? preposition.exec(text.slice(length));
  if (more) return length + more[0].length;
  if (second !== undefined && /^\s*(?:$|[\n\t,;|])/u.test(text.slice(length + 1 + second.length)))
    return length + 1 + second.length;
  return text[length - 1] === "." ? length - 1 : length;
}
