/**
 * Sentences that say that something is not in order: unregulated, uneven, slow, dependent on single people or in
 * nobody's duty; asked like the other readings of adversity.
 */
const few = "(?:nur|lediglich|bislang nur|bisher nur)\\s(?:sehr |recht |noch )?";

export const reservations: readonly RegExp[] = [
  // "zählt zu den ärmsten Städten", "Die Abbruchquote beträgt 28 Prozent"
  `(?<!\\p{L})(?:zähl(?:t|en)|gehör(?:t|en)|gilt|gelten)\\s(?:[^.;:!?„“]{0,40}?\\s)?(?:zu den|als)\\s(?:[^.;:!?„“]{0,30}?\\s)?(?:ärmsten?|strukturschw\\p{Ll}+|am dünnsten|dünn besiedelte?n?|finanzschw\\p{Ll}+|hoch verschuldete?n?|am höchsten verschuldeten)(?!\\p{L})`,
  `(?<!\\p{L})\\p{L}*(?:[Aa]bbruch|[Aa]bbrecher|[Aa]rbeitslosen|[Aa]rmuts|[Vv]ertragslösungs|[Vv]erschuldungs|[Ss]chulabgänger)quote\\s(?:[^.;:!?]|\\d\\.\\d){0,90}?(?:liegt|lag|beträgt|betrug)(?!\\p{L})(?![^.;:!?]{0,60}\\sunter\\s)`,
  `(?<!\\p{L})(?:wird|werden|wurden?|starte[nt]|komm(?:t|en))\\s(?:[^.;:!?]{0,80}?\\s)?mit\\s(?:\\p{Ll}+\\s){0,2}\\p{L}*(?:[Dd]efiziten|[Rr]ückstand|[Rr]ückständen|[Ff]örderbedarf|[Aa]uffälligkeiten|[Ee]ntwicklungsverzögerung\\p{Ll}*)\\s(?:[^.;:!?]{0,40}?\\s)?(?:eingeschult|in die (?:Schule|Kita)|an die Schulen?|angemeldet)(?!\\p{L})`,
  // "existieren nebeneinander", "nicht klar geregelt", "nicht in Sicht"
  `(?<!\\p{L})(?:existier(?:t|en|te|ten)|besteh(?:t|en)|bestanden|lief(?:en)?)\\s(?:[^.;:!?,]{0,50}?\\s)?(?:nebeneinander(?:her)?|unverbunden)(?!\\p{L})`,
  `\\p{Lu}\\p{L}{3,}\\s(?:[^.;:!?„“]{0,70}?\\s)?nicht\\s(?:(?:immer|klar|eindeutig|verbindlich|einheitlich|abschließend|dauerhaft|langfristig|hinreichend|ausreichend|überall)\\s)?(?:geregelt|in Sicht|absehbar|gewährleistet|sichergestellt|gegeben|planbar|auskömmlich)(?=[.,;]|$|\\s(?:und|ist|sind|war|waren)(?!\\p{L}))`,
  `(?<!\\p{L})(?:finde[nt]|findet|fand(?:en)?|erfolg(?:t|en|te|ten)|gescheh(?:en)?|geschieht)\\s(?:[^.;:!?]{0,90}?\\s)?${few}(?:punktuell|vereinzelt|sporadisch|unregelmäßig|selten|gelegentlich|anlassbezogen|teilweise)(?!\\p{L})`,
  `(?<!\\p{L})in (?:ganz )?(?:unterschiedliche[nr]|verschiedene[nr]|verschiedenster?|unterschiedlichste[nr])\\s(?:\\p{L}*(?:[Qq]ualität|[Ff]ormaten?|[Ss]ystemen|[Zz]uschnitten|[Gg]ebietszuschnitten|[Zz]yklen|[Aa]bgrenzungen|[Ss]oftware\\p{L}*))\\s?(?:vor|geführt|erfasst|gespeichert|erhoben|geplant)?(?=[.,;]|$|\\s(?:und|werden|wird|sind|liegen)(?!\\p{L}))`,
  `(?<!\\p{L})\\p{L}*(?:[Pp]rojekt|[Ss]tellen?|[Ff]örderung|[Ff]inanzierung|[Mm]ittel|[Ff]örderzeit)\\s(?:ist|sind|war(?:en)?)\\s(?:(?:jedoch|aber|allerdings|bislang|zunächst|nur|alle|weiterhin|derzeit|zudem)\\s){0,2}(?:zeitlich )?(?:befristet|begrenzt)(?!\\p{L})`,
  `(?<!\\p{L})konnten?\\s(?:[^.;:!?]{0,80}?\\s)?erst\\s(?:nach\\s|sehr spät|spät|mit (?:\\p{Ll}+ )?Verzögerung)|(?<!\\p{L})(?:lässt|lassen|ließ(?:en)?)\\s(?:[^.;:!?]{0,60}?\\s)?zu wünschen übrig(?!\\p{L})`,
  // "Vorbehalte gab es bei den Trägern"
  `(?<!\\p{L})(?:Skepsis|Widerst[aä]nde?|Vorbehalte|Bedenken|Kritik|Unmut|Unsicherheit(?:en)?|Berührungsängste|Reibungsverluste|Doppelstrukturen|Verzögerungen|Schwierigkeiten|Probleme|Missverständnisse)\\s(?:gibt|gab|besteh(?:t|en)|bestand(?:en)?|herrscht?e?|entstand(?:en)?)(?!\\p{L})(?![^.;:!?]{0,20}\\s(?:nicht|kaum|keine))`,
  `(?<!\\p{L})(?:Nachfrage|\\p{L}*[Bb]edarf|Andrang|Anmeldezahlen)\\s(?:[^.;:!?]{0,70}?\\s)?(?:größer|höher)\\sals\\s`,
  `(?<!\\p{L})(?:[Ee]s )?(?:braucht|bräuchte|bedarf) (?:es )?(?:(?:noch|dringend|deutlich|daher|dafür|hier|weiterhin) ){0,2}(?:mehr|zusätzliche[rs]?n?|weitere[rs]?n?|bessere[rs]?n?)\\s\\p{L}`,
  // "gibt es große Unterschiede zwischen Norden und Süden"
  `(?<!\\p{L})(?:gibt es|gab es|besteh(?:t|en)|zeig(?:t|en) sich|herrsch(?:t|en)|sind)\\s(?:[^.;:!?„“]{0,60}?\\s)?(?:große|erhebliche|deutliche|starke|massive|gravierende|teils \\p{Ll}+e)\\s(?:\\p{Ll}+\\s)?\\p{L}*(?:[Uu]nterschiede|[Dd]isparitäten|[Gg]efälle|[Dd]iskrepanzen|[Ss]chieflagen?)(?!\\p{L})`,
  `(?<!\\p{L})(?:lös(?:t|en)|lösten|brech(?:en)|brachen)\\s(?:[^.;:!?]{0,30}?\\s)?\\p{L}*(?:[Vv]ertrag|[Vv]erträge|[Aa]usbildung)\\s(?:[^.;:!?]{0,40}?\\s)?(?:vorzeitig|ab|auf)(?=[.,;]|$)|(?<!\\p{L})\\p{L}*(?:[Vv]ertrag|[Vv]erträge)\\s(?:wird|werden|wurden?)\\s(?:vorzeitig |wieder )?(?:auf)?gelöst(?!\\p{L})`,
  `(?<!\\p{L})häng(?:t|en)\\s(?:[^.;:!?,„“]{0,60}?\\s)?(?:an|von|vom)\\s(?:(?:einzelnen|wenigen)\\s\\p{Lu}|(?:[^.;:!?,]{0,30}\\s)?(?:Engagement|Einsatz|guten Willen)(?!\\p{L}))`,
  `(?<!\\p{L})(?:geht|gehen|kommt|kommen|läuft|laufen|verläuft|verlaufen|schreite[nt])\\s(?:[^.;:!?,„“]{0,70}?\\s)?(?:nur (?:sehr |recht )?(?:langsam|zögerlich|mühsam)|schleppend|zäh|nicht (?:recht |richtig )?voran|nur in kleinen Schritten)(?!\\p{L})`,
  `(?<!\\p{L})(?:steht|stehen|standen)\\s(?!nichts)[^.;:!?„“]{2,80}?\\sentgegen(?=[.,;]|$)|(?<!\\p{L})(?:lässt|lassen|bleibt|bleiben|blieb)\\s(?:[^.;:!?„“]{0,50}?\\s)?(?:wenig|kaum|keinen?|zu wenig)\\s(?:\\p{Ll}+\\s)?(?:Spielr[aä]ume?|Zeit|Raum|Luft|Kapazität(?:en)?)(?!\\p{L})`,
  `(?<!\\p{L})(?:ist|sind|bleibt|gehör(?:t|en))\\s(?:[^.;:!?„“]{0,50}?\\s)?(?:keine Pflichtaufgabe|(?:eine |zu den )?freiwillige[nr]? (?:Aufgaben?|Leistung(?:en)?))(?!\\p{L})`,
  `(?<!\\p{L})(?:[Nn]och|[Oo]ft|[Hh]äufig|[Ww]eiterhin|[Ii]mmer noch|[Vv]ielfach|[Bb]islang)\\s(?:viel\\s)?zu\\s(?:sehr|stark|oft|lange|häufig)\\s`,
  `(?<!\\p{L})(?:vor allem|nur|eher|meist)\\s(?:die|diejenigen|jene)(?:\\s\\p{Lu}\\p{L}+)?,\\sdie\\s(?:ohnehin|sowieso|schon|bereits)\\s`,
  `(?<!\\p{L})(?:uneven|patchy|not (?:clearly )?regulated|depends? on (?:a few|individual|single)|slow(?:ly)? progress|only (?:sporadic|occasional)\\p{Ll}*)(?!\\p{L})`,
].map((source) => new RegExp(source, "u"));
