import { lookupState } from "@bildungsprofil/core";
import { firstNameWord } from "../flat-text.js";
import { isGivenName } from "../persons/words.js";
import { endsWord } from "./name-index.js";

/** Rivers and landscapes that towns are told apart by: "am Main", "(Elster)". */
const qualifiers = `Aisch|Allgäu|Aller|Altmark|Anhalt|Bayern|Bergstraße|Bode|Bodensee|Brandenburg|Breisgau|Brenz|Dahme|Donau|Eder|Efze|Eider|Eifel|Elbe|Elde|Elster|Emmer|Ems|Enz|Erzgebirge|Erzgeb\\.|Fichtelgebirge|Fils|Finne|Fläming|Fulda|Glan|Hainich|Hainleite|Harz|Havel|Heide|Hellweg|Helme|Hessen|Holstein|Höhe|Hönne|Hunsrück|Hunte|Ilm|Ilmenau|Inn|Isar|Jagst|Kahl|Kocher|Kyffhäuser|Lahn|Lausitz|Lech|Leine|Lenne|Lippe|Luhe|Main|Mark|Mecklenburg|Meckl\\.|Mosel|Mulde|Münsterland|Neckar|Neiße|Nahe|Niederlausitz|Niederrhein|Nuthe|Oberbayern|Oberlausitz|Oberpfalz|Oberschwaben|Oder|Odenwald|Ohm|Oker|Oste|Ostfriesland|Ostsee|Pegnitz|Peene|Pfalz|Prignitz|Rems|Rennsteig|Rhein|Rhön|Ried|Riß|Ruhr|Rur|Saale|Saar|Sachsen|Sauerland|Schwaben|Schwarzwald|See|Sieg|Solling|Spessart|Spree|Spreewald|Steigerwald|Steinhuder Meer|Sulm|Tauber|Taunus|Teck|Thüringen|Uckermark|Unstrut|Unterweser|Vogtland|Vogtl\\.|Vogelsberg|Waldnaab|Warthe|Weinstraße|Wendland|Werra|Weser|Westerwald|Westf\\.|Westfalen|Wetterau|Wiehengebirge|Wiesental|Wümme|Wupper|Württemberg|Würm|Zschopau`;
const head =
  "(?:Hohe[rn]?|Nördliche[rsn]?|Südliche[rsn]?|Östliche[rsn]?|Westliche[rsn]?|Obere[rsn]?|Untere[rsn]?|Mittlere[rsn]?|Neue[rsn]?|Alte[rsn]?|Bad|Heilbad|Kurort|Ostseebad|Nordseebad|Seebad|Lutherstadt|Sankt|St\\.|Markt|Königs|Hohen|Alt|Neu|Groß|Klein|Schwäbisch|Hessisch|Preußisch|Hann\\.|Schloß|Burg|Deutsch|Clausthal|Höhr)";
const place = new RegExp(
  `(?:${head} )?\\p{Lu}\\p{Ll}[\\p{Ll}ß]+(?:-\\p{Lu}\\p{Ll}+|-(?:an|am|der|im)-?)*` +
    `(?: ?/ ?(?:${qualifiers})(?!\\p{L})| \\((?:(?:an der|am|im|bei) )?(?:${qualifiers})\\)` +
    `| (?:am|an der|a\\. ?d\\.|a\\.|im|in der|i\\.|in|bei|ob der|vor der|unter der) (?:${qualifiers})(?!\\p{L}))?`,
  "uy",
);

/** Endings of German place names, for where the designation alone does not tell. */
const placeLike =
  /(?:dorf|stadt|städt|stedt|berg|burg|heim|hausen|ingen|feld|felde|bach|au|aue|ow|itz|nitz|zig|rode|roda|leben|furt|brück|brücken|münde|münster|hafen|t?hal|tal|wald|walde|see|born|bronn|brunn|kirchen|kirch|weiler|hofen|hagen|horst|loh|lohe|büttel|bostel|büll|koog|siel|hütte|reuth|rath|scheid|stein|fels|linden|kamp|höfen|moor|wangen|ach|heide|trup|land|mark)$/u;

/** Endings of nouns that stand after "Stadt", "Gemeinde", "Region" and are no names. */
const nounLike =
  /(?:ung|ungen|heit|keit|schaft|schaften|tion|tionen|ität|ismus|büro|amt|ämter|rat|räte|schule|schulen|kita|kitas|netz|netzwerk|werk|plan|konzept|projekt|programm|management|monitoring|bericht|zentrum|bildung|kultur|arbeit|leiter|leiterin|leitung|straße|platz|ministerium|verein|verband|träger|partner|akteure|eltern|kinder|familien|innen|jahr|jahre|zahl|zahlen|haushalt|planer|planerin|archiv|bibliothek|museum|theater|halle|region|regionen|kommune|kommunen|standort|portal|kurse|kursen|angebote|angeboten|plätze|plätzen|stellen|fachkräfte|lehrkräfte|projekte)$/iu;
const nouns: ReadonlySet<string> = new Set(
  `Bildung Jugend Land Fluss Umland Kreis Kreise Kreisen Bund Länder Bürger Politik Jesu Gottes Christi Aktuell Deutschland Europa Euro
  Mitte Nord Süd Ost West Nordost Nordwest Südost Südwest Zukunft Mensch Menschen Familie Region Stadt Städte Gemeinde Gemeinden
  Landkreis Landkreise Kommune Kommunen Hochschule Universität Schule Kita Sport Soziales Gesundheit Umwelt Wohnen Leben Lernen
  Wirtschaft Verkehr Tourismus Natur Digital Einwohner Fläche Summe Gesamt Januar Februar März April Mai Juni Juli August September
  Oktober November Dezember Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Herr Frau Dr Prof Im In Am An Auf Aus Bei Das Der Die
  Ein Eine Es Für Mit Nach Seit Sie Und Von Wie Wir Zu Zum Zur Über Vor Als Auch Dabei Dazu Hier Hierzu So Diese Dieser Dieses Telefon
  Postfach Internet Team Kontakt Impressum Startseite Projekt Programm Seite Damit Darüber Unter Durch Was Wer Wo Warum Alle Alles
  Tel Fon Fax Mobil Mail Adresse Anschrift Ansprechpartner Ansprechpartnerin Ansprechpersonen Angebote Kurse Beratung
  Dezernat Fachbereich Fachdienst Abteilung Agentur Initiative Stiftung Ideen Kinder Eltern Vereine Betriebe Unternehmen Presse Rathaus The
  Library Council Hall Administration Administrator Government Office Offices Museum Theatre Theater Centre Center Park Mayor Manager
  Education Development Planning School Schools University College Level Hospital Archive Archives Department Departments Authority
  Mitglied Mitglieder Gründungsmitglied Partner Kooperationspartner Teil Sitz Vorreiter Vorbild Gastgeber Veranstalter Gesellschafter
  Eigentümer Antragsteller Auftraggeber Arbeitgeber Schulträger Preisträger Modellregion Modellkommune Modellkreis Standort
  Authorities Parliament Treasurer Commissioner Network Districts Cities Councillor Councillors Assembly Court Staff Website Report`.split(
    /\s+/,
  ),
);

/** "der größte Landkreis Deutschlands", "die Städte Europas": the country that it is one of. */
const ofCountry =
  /^(?:(?:Ost|West|Nord|Süd|Mittel)?[Dd]eutschlands?|(?:Ost|West|Mittel)?[Ee]uropas|Österreichs|Polens)$/u;

/** Words that say how others belong together and name nothing, where a title or a sentence begins with them. */
const functionWords: ReadonlySet<string> = new Set(
  `Ab Aber All Allen Aller Beim Bis Da Dann Dass Dein Deine Dem Den Denn Der Des Deren Dessen Dich Diesen Diesem Dir Doch Dort Du
  Eines Einem Einen Einer Einige Er Etwas Euer Eure Gar Gegen Gemeinsam Genug Heute Hin Ich Ihr Ihre Ihren Immer Ins Jede Jeder Jedes
  Jeden Jetzt Kein Keine Keinem Keinen Keiner Keines Man Manche Mehr Mein Meine Mich Mir Nicht Nichts Nie Niemand Noch Nun Nur Ob Obwohl
  Oder Ohne Schon Sein Seine Sich Solche Sondern Trotz Um Uns Unser Unsere Unserer Viel Viele Vielen Vom Während Wann Was Wegen Weil
  Welche Welcher Welches Wenig Wenige Wenn Weniger Weshalb Wessen Wieder Wieso Woher Wohin Zwischen`.split(
    /\s+/,
  ),
);

/**
 * Reads the name of a municipality or district that no vocabulary has, from `at` on: one capitalised word, with
 * what is added to tell it from others. `strict` where the words before are weak: then it must end like a place.
 */
export function parseUnknownName(
  text: string,
  at: number,
  strict: boolean,
): { readonly name: string; readonly end: number } | undefined {
  place.lastIndex = at;
  const name = place.exec(text)?.[0];
  if (name === undefined || !endsWord(text, at + name.length)) return undefined;
  const first = firstNameWord(name)?.word ?? name;
  const lastPart = first.split("-").at(-1) ?? first;
  const isPlain = !/[(/ ]/u.test(name);
  // "die Vorsitzende der Bildungsregion Anna Meier"
  if (
    isPlain &&
    isGivenName(first) &&
    /^ \p{Lu}\p{Ll}/u.test(text.slice(at + name.length, at + name.length + 4))
  )
    return undefined;
  // "Kreisstadt Hörninger Teiche": a town gives its name to what follows
  if (
    isPlain &&
    /\p{Ll}{2}ger$/u.test(first) &&
    /^ \p{Lu}\p{Ll}/u.test(text.slice(at + name.length, at + name.length + 4))
  )
    return undefined;
  if (functionWords.has(first) || ofCountry.test(first)) return undefined;
  // "die Landkreise Sachsens"
  if (first.endsWith("s") && lookupState(first.slice(0, -1))) return undefined;
  // "die Stadt „Gut ankommen“": the first word of a title
  if (/[„“"»]/u.test(text[at - 1] ?? " ") && !/^[“”"«]/u.test(text.slice(at + name.length))) return undefined;
  if (isPlain && (nouns.has(first) || nouns.has(lastPart) || nounLike.test(first))) return undefined;
  if (strict && isPlain && !placeLike.test(first)) return undefined;
  return { name, end: at + name.length };
}
