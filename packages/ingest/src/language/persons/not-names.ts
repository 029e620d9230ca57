/** Words with a capital that are no family name, though they stand where one could. */
const common = new Set(
  `der die das den dem des ein eine einer eines einem einen und oder aber als am an auf aus bei beim bis da dann dass denn
  dort durch er es für gegen hat hier ich ihr ihre ihren ihrem im in ins ist ja je jede jeder jedes kein keine können man mehr
  mein meine mit nach nicht noch nur ob ohne sein seine seit sich sie sind so soll sowie um uns unser unsere unter vom von vor
  was weil wenn wer wie wir wird wo zu zum zur zwei drei vier fünf alle allen beide über weitere weiterer weiteres neue neuer
  neues guten gute guter herzlich willkommen danke vielen dank liebe lieber liebes sehr geehrte geehrter
  the a an of and or for to in on at by with from as is are was were our we you your they their this that these
  montag dienstag mittwoch donnerstag freitag samstag sonntag monday tuesday wednesday thursday friday saturday sunday
  januar februar märz april mai juni juli august september oktober november dezember january february march may june july
  october december tag tage woche wochen monat monate jahr jahre uhr heute morgen morgens abend nachmittag stunde stunden
  tel telefon telefax fax fon phone mobil handy e-mail email mail internet web website homepage www adresse anschrift
  kontakt contact raum zimmer haus etage gebäude postfach straße str platz weg allee ort plz
  herr herrn frau frauen mr mrs ms familie team nn
  prof professor professorin dr doktor dipl mag ing med phil
  kreis kreise kreises landkreis landkreise landkreises stadt städte gemeinde gemeinden kommune kommunen land länder bund region regionen
  amt ämter amtes büro dezernat referat abteilung fachbereich fachdienst sachgebiet stabsstelle eigenbetrieb verein verband
  bildung schule schulen kita kitas hort hochschule universität ausbildung weiterbildung beruf berufe arbeit jugend kinder kind
  eltern familien soziales kultur sport gesundheit integration inklusion migration wirtschaft wissenschaft forschung umwelt
  projekt projekte programm programme netzwerk netzwerke konferenz tagung workshop vortrag impuls thema themen ziel ziele
  bericht berichte material download foto bild bilder quelle text film video datei seite seiten startseite mehr weiter
  nord süd ost west mitte brandenburg sachsen bayern hessen thüringen berlin hamburg bremen niedersachsen saarland deutschland
  europa germany europe education school schools office head district city county council municipality department
  grußwort begrüßung moderation podium fazit ausblick einblick pause mittagspause kaffeepause anmeldung programmpunkt
  kardinal bischof bischöfin papst könig königin kaiserin chancellor prime pfarrer pfarrerin superintendent
  foundation stiftung preis award prize street avenue road square park airport center centre institute college university
  spd cdu csu fdp afd linke grüne grünen bündnis fraktion partei gmbh ag kg ev mbh ggmbh mdl mdb mdep
  straßen platzes insel hafen museum theater bibliothek kirche rathaus bahnhof halle saal hotel verlag zentrum
  standort standorte niederlassung zweigstelle außenstelle stelle stellen teilhabe medien sprache sprachen lernen fachkräfte ganztag übergang übergänge angebote angebot hilfe hilfen beratung
  strategie prävention planung steuerung vernetzung koordination koordinierung öffentlichkeitsarbeit verwaltung politik praxis
  nachhaltige nachhaltigkeit digitale digitales digitaler kulturelle frühkindliche kommunale kommunales kommunaler`
    .split(/\s+/)
    .filter(Boolean),
);

/** Of those the ones that are family names after a given name. */
const alsoFamily = new Set(
  "montag freitag sonntag märz januar west nord beruf haus kirche lange stein kinder sommer".split(" "),
);

/** Ends of German nouns and adjectives that hardly any family name has: told from the end, as each word is asked. */
const commonEnd =
  /$(?<=(?:.{4}ungs?|.{4}ungen|heit|heiten|keit|keiten|schaft|schaften|.{2}[ts]ion|.{2}[ts]ionen|.{2}ismus|.{3}tät|.{3}täten|.{2}straße|.{2}strasse|.{2}platz|.{2}schule|.{2}schulen|gymnasium|gymnasiums|kolleg|kita|stiftung|büro|büros|amt|amtes|ämter|ministerium|ministeriums|zentrum|zentrums|zentren|institut|institute|akademie|agentur|.{2}stelle|.{2}stellen|projekt|projekte|programm|programme|konferenz|konferenzen|.{3}forum|.{3}kommunen?|bericht|berichte|netzwerk|netzwerke|.{3}kreis|.{3}kreises|.{2}gruppe|gruppen|.{2}arbeit|.{2}leben|management|managements|monitoring|marketing|coaching|training|.{3}haus|.{2}hauses|.{2}häuser|verein|vereine|verband|verbände|.{3}rates?|räte|beirat|ausschuss|preis|.{3}tag|.{3}tages|.{3}tage|woche|wochen|.{3}jahre?|.{3}themen|.{3}feld|.{3}felder|.{3}hilfe|.{3}pflege|.{3}wesen|.{3}politik|.{3}recht|.{3}planung|.{3}bereich|.{3}bereiche|dienst|dienste|.{3}werk|werke|verlag|museum|theater|bibliothek|library|trust|hospital|church|hall|universität|hochschule|.{3}weg|.{3}allee|.{3}brücke|.{3}kirche|.{3}klinik|.{3}hotel|.{3}halle|vertrag|vereinbarung|konzept|konzepte|leitbild|landschaft|gesellschaft|genossenschaft|gmbh|.{3}liche[nrsm]?|.{3}ische[nrsm]?|.{3}ige[nrsm]?|elle[nrsm]|.{3}ale[nrsm]|.{3}ierte[nrsm]?|.{3}ende[nrsm]?|innen))/u;
/** Family names with such an end all the same. */
const notCommon =
  /^(?:(?!vor|ab|auf|zeit|quanten|gedanken|qualitäts|innovations|entwicklungs)\p{L}*sprung|hornung|hartung|buchheit|adelung|gerstung|nierung|löffelung|kreis|haus|berghaus|neuhaus|althaus|holzhaus|steinhaus|waldhaus|backhaus|niehaus|brockhaus|buschhaus|hellweg|ehrlich|fröhlich|weidlich|friedlich|redlich|kärrlich|freitag|sonntag|hirschfeld|rosenfeld|schönfeld|mansfeld|blumenfeld|kleinfeld|lilienfeld|grünfeld|ehrenfeld|hasenfeld|bielefeld|westerfeld|sommerfeld|steinfeld|winterfeld|neuenfeld|mosebach|albrecht|ruprecht|lambrecht|siebrecht|engelbrecht|knecht|schwerdtfeger|hellwege|kortweg)$/u;

/** Of those ends the ones that not even a word after a given name has, if it is a family name. */
const neverFamily =
  /$(?<=(?:.{5}ung|.{4}ungen|heit|heiten|keit|keiten|schaft|schaften|.{2}tion|.{2}tionen|.{3}tät|.{3}täten|.{2}straße|.{2}strasse|.{2}platz|.{2}schule|.{2}schulen|gymnasium|kolleg|stiftung|büro|büros|.{3}amt|.{3}amtes|ministerium|zentrum|institut|akademie|agentur|.{3}stelle|.{3}stellen|projekt|projekte|programm|programme|konferenz|bericht|berichte|netzwerk|.{3}gruppe|management|monitoring|.{3}verein|.{3}verband|beirat|ausschuss|.{3}preis|museum|theater|bibliothek|universität|hochschule|gesellschaft|gmbh|.{3}haus|.{3}allee))/u;

/** Whether a capital word after a given name can be the family name. */
export function canBeFamilyName(word: string): boolean {
  const lower = word.toLowerCase();
  if (word.length < 2 || (common.has(lower) && !alsoFamily.has(lower))) return false;
  return !neverFamily.test(lower) || canBeName(word);
}

/** Whether a capital word can be a family name or a given name that is in no list. */
export function canBeName(word: string): boolean {
  const lower = word.toLowerCase();
  if (word.length < 2 || common.has(lower)) return false;
  if (!commonEnd.test(lower)) return true;
  return (
    notCommon.test(lower) ||
    (/^\p{Lu}\p{Ll}+[-‐‑]\p{Lu}/u.test(word) && canBeName(word.split(/[-‐‑]/u).at(-1)!))
  );
}

const institution =
  "stiftung|foundation|schule|school|gymnasium|oberschule|grundschule|realschule|sekundarschule|förderschule|gesamtschule|hauptschule|regelschule|kolleg|college|preis|preises|prize|award|medaille|orden|straße|strasse|str|street|road|avenue|platz|square|allee|weg|ring|ufer|brücke|halle|haus|institut|institute|zentrum|center|centre|gmbh|ggmbh|ag|kg|ohg|mbh|verlag|akademie|academy|fonds|programm|program|programme|stipendium|saal|universität|university|hochschule|museum|theater|bibliothek|klinik|klinikum|krankenhaus|kirche|kirchengemeinde|archiv|gesellschaft|verein|kita|kindergarten|kindertagesstätte|hort|campus|turnier|cup|pokal|tag|jahr|ausstellung|denkmal|gedenkstätte|kaserne|siedlung|viertel|park|stadion|arena|bahnhof|airport|flughafen|werke|werk|bau|consulting|immobilien|apotheke|optik|reisen|logistik|chor|ensemble|orchester|edition|collection|sammlung";
const institutionAfter = new RegExp(`^(?:\\p{L}*(?:${institution})s?|und\\s+co|co)$`, "iu");
const institutionBefore =
  /(?:schulen?|schulzentrum|gymnasium|gymnasiums|kolleg|kita|kindertagesstätte|kindergarten|kinderhaus|hort|haus|stiftung|straße|strasse|platz|allee|verlag|hotel|villa|halle|museum|firma|café|bäckerei|apotheke|buchhandlung|gaststätte|restaurant|campus|schloss|burg|kirche|gemeinde|pfarrei|pfarrgemeinde|kloster|klinik|klinikum|krankenhaus|akademie|schiff|sankt|(?<!\p{L})st|preis|medaille|gesellschaft|roman|oper|theater|stadion|denkmal)$/iu;

const profession =
  /(?:anwalt|anwältin|arzt|ärztin|ingenieur|ingenieurin|architekt|architektin|pfarrer|pfarrerin|pastor|pastorin|diakon|diakonin|psychologe|therapeut|pädagoge|biologe|soziologe|.{3}(?:erin|orin|istin|entin|antin|login|gogin|peutin|wirtin|tistin|nomin|karin|ktin|tärin|eurin))$/iu;

/** Whether a word, no given name, says what somebody is by profession. */
export function isProfession(word: string): boolean {
  return profession.test(word);
}

/** Whether the word after a name makes it the name of an institution: "Robert Bosch | Stiftung". */
export function namesInstitution(after: string): boolean {
  return institutionAfter.test(after);
}

/** Whether a name after this word is that of an institution: "Grundschule | Astrid Lindgren". */
export function isNamedAfter(before: string): boolean {
  return institutionBefore.test(before);
}
