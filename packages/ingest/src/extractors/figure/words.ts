/** Nouns whose number is a name, not a count. */
export const numbered =
  /(?<![\p{L}])(?:Forum|Foren|Klassen?|Klassenstufen?|Jahrgangs?(?:stufen?)?|Jahrgänge|Seiten?|S\.|Nr\.?|Nummer|Referats?|Raum|Zimmer|Moduls?|Teil|Kapitel|Phase|Stufe|Abschnitt|Abs\.|Absatz|Art\.|Artikel|§+|Band|Heft|Ausgabe|Block|Level|Sekundarstufe|Etage|Haus|Abb\.|Abbildung|Tab\.|Tabelle|SGB|Workshop|Panel|Säule|Schritt|Folie|Bild|Version|Gleis|Linie|Tel\.|Telefon|Fax|Postfach|Platz|Anlage|Top|TOP|Ziffer|Punkt|Handlungsfeld|Ziel|Maßnahme|Baustein|Thema|U?A[GK]|Arbeitskreis|Arbeitsgruppe|Kita-Jahr|PISA|Dezernat|Fachbereich|Fachdienst|Fachgebiet|Sachgebiet|Fach[Aa]bteilung|Abteilung|Geschäftsbereich|Geschäftskreis|Team|Amt|Class|Grade|Page|Figure|Table|Part|Phase|Step)\s+(?:\d+[a-z]?\s*(?:bis|und|oder|[-–,/])\s*)*$/u;
/** Of these nobody has a hundred, so that a larger number behind them counts something. */
export const fewOnly =
  /(?<!\p{L})(?:Phase|Stufe|Modul|Moduls|Teil|Forum|Schritt|Ziel|Maßnahme|Thema|Team|Baustein|Säule|Handlungsfeld|Block|Workshop)\s+$/u;
/** Ages and times. */
export const ages =
  /(?<![\p{L}])(?:ab|unter|über|bis|zwischen|von|im Alter|Kinder|aged?)\s+(?:von\s+)?(?:\d+\s*(?:bis|und|[-–])\s*)*$/u;
export const noUnits =
  /^(?:Uhr|Seiten?|Mal|Male|Fragen|Punkte?n?|Dinge?n?|Beispiele?n?|Arten|Teile?n?|Ebenen|Gründe?n?|Minuten?|Stunden?|Sekunden?|Tagen?|Wochen?|Wegen?|Grad|Klicks|Sätzen?|Min|Std|Sek|Zeilen|Spalten|Hälften?|Klassen?|Stufe|MB|KB|GB|Bytes?|Pixel|Meter[n]?|Gramm|Liter[n]?|Zentimeter|EL|TL|Teelöffel|Esslöffel|Tassen?|Prisen?|Stücke?n?|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Hours?|Minutes?|Days?|Weeks?|Pages?|Uhrzeit|Quartal|Halbjahr|Jahrhunderte?n?|Seite|Blick|Sicht|Perspektiven|Worten?|Bildern?|Farben|Richtungen|Varianten|Optionen|Möglichkeiten|Begriffe?n?|Lektionen)$/u;
export const periods = /^(?:Jahre?n?|Monate?n?|years?|months?)$/iu;
export const spans =
  /(?<![\p{L}])(?:seit|nach(?: nur)?|binnen|innerhalb(?: von)?|Laufzeit(?: von| beträgt)?|Projektlaufzeit|Dauer(?: von)?|for|within)[: ]+(?:\p{Ll}+ ){0,1}$|(?<![\p{L}])(?:beträgt|betragen|betrug|dauer(?:t|n)|dauerten?|warte(?:t|n)|warteten?|Wartezeit(?:en)?)\s(?:[^.,;:!?]{1,40}\s)?$/u;
export const limited = /^ (?:befristet|angelegt|ausgelegt|bewilligt)/u;
/** What small spelled numbers must count, so that "zwei Perspektiven" is no figure. */
export const counted =
  /schul|mitglied|(?<!dis|ex)kurs(?!ion)|gymnasi|kita|hort|krippe|büchere|bibliothek|museen|sprachen|kreis|kommun|stadt|städt|gemeind|land$|länder|mitarbeit|stelle|person|kind|jugend|schüler|lehr|eltern|famil|teilnehm|besuch|gäst|akteur|partner|träger|verein|betrieb|unternehm|projekt|programm|konferenz|workshop|veranstalt|treffen|angebot|standort|einricht|gremi|netzwerk|arbeitsgrupp|bericht|plätz|gruppe|foren|fachtag|beziehung|koordinat|manager|sozialarbeit|kräfte|pädagog|berat|zentren|büro|haushalt|region|modell|feld|maßnahme|köpfe|mensch|frauen|männer|dörf|ort(?:en?|steile|schaften)$|läden|geschäftsstell|bus(?:se)?$|ehrenamt|paten|mentor|coach|jugendhä|häuser|vertret|verbünd|fachdienst|empfehlung|resident|inhabitant|village|day-care|centre|nurser|librar|member|pupil|student|post|cit(?:y|ies|izens?)|compan|visitor|municipal|ziele|schwerpunkt|ausbild|studi|stipend|preis|säulen|bausteine|sitzung|werkst|einwohn|lots|patenschaft|kennzahl|dienst|kolleg|district|school|town|people|children|participant|partner|staff|employee|conference|project|municipalit|place|teacher|famil|volunteer|refugee|provider|report|course|coordinator|offices|center|recommendation|measures$|institution|association|organi[sz]ation|expert|mediator|mentor|apprentice|trainee|kindergarten|handbook|brochure/iu;
export const dative =
  /(?<![\p{L}])(?:in|mit|von|aus|bei|an|zu|nach|seit|den|vor|unter|auf|neben|außer)\s+(?:den\s+|je |jeweils |allen |diesen |ihren |unseren |seinen |deren |nur |bisher |bislang |mittlerweile |inzwischen |derzeit |aktuell |ca\. |rund |etwa |über |insgesamt |mehr als )*$/iu;

export const paid =
  /(?<!\p{L})(?:\p{L}*[Kk]osten|\p{L}*[Aa]usgaben|\p{L}*[Ff]inanzier\p{L}*|\p{L}*[Ff]örder(?:ung|t|mitteln?)|\p{L}*[Mm]itteln?|getragen|übernommen|übernimmt|bezahlt|erstattet|bezuschusst|vom (?:Bund|Land))(?!\p{L})/u;

/** Nouns that go on an enumeration of what is counted. */
export const manyOf =
  /(?:schulen|kitas|städten?|gemeinden|kreisen?|kommunen|einrichtungen|vereinen?|betrieben?|verbänden?|gruppen|kräften?|eltern|trägern?|innen)$/iu;

export function isPlural(noun: string): boolean {
  return /(?:e|en|er|n|s|innen|ern|eln|el|er|schaft|personal|team|kräfte|quote|^(?:VZ[ÄS]|EW))$/iu.test(noun);
}

/** Nouns whose plural ends in -e, which the dative turns into -en. */
const pluralInE =
  /(?:programm|kreis|projekt|tag|monat|jahr|ort|träg|bereich|betrieb|verein|angebot|termin|gespräch|werk|plätz|sätz|städt|räum|format|instrument|element|ziel|schritt|schwerpunkt|prozess|beirät|konzept|bericht|punkt|kurs|fäll|preis|beruf|schuljahr|haushalt|länd)en$/iu;

/** Participles and adjectives as nouns: "zwei Mitarbeitenden" are "Mitarbeitende". */
const nominalised =
  /(?<!\p{L})(?:\p{L}*(?:arbeitend|nehmend|studierend|lehrend|lernend|pendelnd|interessiert|beschäftigt|angestellt|abgeordnet|geflüchtet|zugewandert|verantwortlich|jugendlich|freiwillig|auszubildend|erwachsen|vorsitzend|befragt|betroffen|angehörig|alleinerziehend|ratsuchend|arbeitslos)en)$/iu;

/** Nouns that only the dative plural gives an "n", whatever stands before them. */
export const dativeNoun =
  /(?:wohner|schüler|bürger|teilnehmer|mitarbeiter|kinder|partner|länder|vertreter)n$/iu;

/** Undoes the dative plural as far as the ending tells: "verschiedenen Landkreisen" gives "verschiedene Landkreise". */
export function nominativePlural(words: string): string {
  const plain = words.replace(/\s+/gu, " ").replace(/(?<=^|\s)(\p{Ll}{3,}e)n(?=\s)/gu, "$1");
  if (/[Ee]ltern$/u.test(plain)) return plain;
  if (pluralInE.test(plain) || nominalised.test(plain)) return plain.slice(0, -1);
  return plain.replace(/(?<=[\p{Ll}](?:er|el))n$/u, "");
}
