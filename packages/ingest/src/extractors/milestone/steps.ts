/** Nouns for a step. */
export const stepNoun =
  /(?<![\p{L}])(?:\p{L}*(?:[Ee]inrichtung|[Gg]ründung|[Ss]tart|[Bb]eginn|[Aa]ufbau|[Ee]inführung|[Ee]röffnung|[Vv]erabschiedung|[Ee]tablierung|[Ee]rweiterung|[Nn]euausrichtung|[Aa]usbau|[Vv]erstetigung|[Aa]nsiedlung|[Aa]nbindung|[Uu]mstrukturierung|[Zz]usammenlegung|[Nn]eubesetzung|[Ee]instellung|[Aa]ufnahme|[Bb]eitritt|[Vv]eröffentlichung|[Ff]ertigstellung|[Aa]bschluss|[Kk]onstituierung|[Ii]mplementierung|[Üü]bergabe|[Üü]bernahme|[Uu]mzug|[Ss]chaffung|[Bb]eschluss|[Aa]uszeichnung|[Zz]ertifizierung|[Uu]mbenennung|[Aa]usgliederung|[Ee]ingliederung|[Vv]erleihung|[Ff]reischaltung|[Bb]ewilligung)|Erarbeitung|Entwicklung|[Ee]rste[rsn]?|[Ee]stablishment|[Ff]oundation|[Ll]aunch|[Ss]tart|[Oo]pening|[Ii]ntroduction)(?![\p{L}])/u;
/** Of these the ones that are over once they are done, at the start of a line. */
export const doneNoun =
  /^\s*(?:(?:Offizielle[rs]?|Feierliche[rs]?|Formelle[rs]?) )?(?:\p{L}*(?:[Bb]eschluss|[Ee]inrichtung|[Gg]ründung|[Ss]tart|[Bb]eginn|[Ee]inführung|[Ee]röffnung|[Vv]erabschiedung|[Bb]eitritt|[Vv]eröffentlichung|[Kk]onstituierung|[Aa]uszeichnung|[Zz]ertifizierung|[Ee]inweihung|[Uu]mzug)|Launch|Opening|Establishment|Foundation|Resolution)(?![\p{L}])/u;
/** Verbs that say that something was begun, set up or brought to an end. */
export const founding =
  /(?<![\p{L}])(?:gegründet|eingerichtet|ins Leben gerufen|etabliert|eingeführt|aufgebaut|gestartet|eröffnet|geschaffen|initiiert|verabschiedet|gebildet|verstetigt|verankert|angesiedelt|erweitert|ausgeweitet|übernommen|überführt|zusammengelegt|umbenannt|eingestellt|freigeschaltet|fertiggestellt|in Betrieb genommen|ausgezeichnet|zertifiziert|konstituiert|begonnen|aufgenommen|Arbeit aufnehmen|verliehen|erhalten hat|beworben|hervorgegangen|gewechselt|umgezogen|zusammengeschlossen|fiel(?:en)? der Startschuss|den Anfang machte|ge(?:ht|hen) auf .{4,80} zurück(?=,|\.|$)|zog(?:en)? .{3,80} um(?=[.,]|$)|ging(?:en)? .{0,80} hervor|beigetreten|eingegliedert|gründete[n]?|startete[n]?|begann(?:en)?|schloss(?:en)? sich .{0,80} zusammen|öffnete[n]? .{0,60}Türen|Anfang nahm|gab(?:en)? .{0,60}Startschuss|Startschuss .{0,60} gab(?:en)?|in Kraft getreten|(?:Beitritt|Verstetigung|Eröffnung|Gründung|Einrichtung|Einführung|Verabschiedung|Veröffentlichung|Zusammenlegung|Anerkennung|Zertifizierung|Neuausrichtung|Eingliederung)(?!\p{L}).{0,80} erfolgte|(?:er)?folgte .{0,60}(?:Beitritt|Verstetigung|Eröffnung|Gründung|Einrichtung|Einführung|Verabschiedung|Veröffentlichung|Zusammenlegung|Anerkennung|Zertifizierung|Neuausrichtung|Eingliederung)|(?:Projektstart|Projektbeginn|Startschuss)(?!\p{L}).{0,80} war|entstand(?:en)?|richtete[n]?|nahm(?:en)? .{0,80} auf|ging(?:en)? (?:.{0,80} )?(?:online|an den Start|in Betrieb)|auf den Weg (?:gemacht|gebracht|begeben)|(?:Basis|Grundstein|Grundlagen?|Fundament) .{0,90}gelegt|definiert|festgelegt|formuliert|erarbeitet|entwickelt|umgewandelt|umgestaltet|ausgebaut|benannt|berufen|eingeleitet|angestoßen|aufgelegt|Startschuss .{0,120}(?:gefallen|gegeben)|founded|established|launched|set up|introduced|opened|started (?:its|their|the) work|took up (?:its|their) work|came into force|set out to)(?![\p{L}])/iu;
/** Words for the ones who decide on the development. */
const deciders =
  "(?:(?:\\p{Lu}\\p{L}+- (?:und|sowie) )?\\p{L}*(?:kreis|rat|rates|tag|tages|gruppe|gremium|[Aa]usschuss|beirat|versammlung)|Rat der Stadt|Bürgerschaft)";
/** "Der Kreistag hat … beschlossen", "Die Lenkungsgruppe sprach sich … aus". */
export const deciding = new RegExp(
  `(?<![\\p{L}])${deciders}(?![\\p{L}])[^;!?]{0,200}?(?<![\\p{L}])(?:beschlossen|beschloss|beschließt|entschied|entschieden|zugestimmt|stimmte|verabschiedete|billigte|gebilligt|bestätigte|sprach sich|ausgesprochen|einigte sich|verständigte sich|(?:dafür|für [^,;!?]{3,80}) gestimmt|(?<=(?:hat|haben) sich [^;!?]{0,200})(?:verständigt|geeinigt)|fasste (?=[^;!?]{0,80}[Bb]eschluss)|gab grünes Licht)(?![\\p{L}])|(?<![\\p{L}])(?:beschloss|entschied|stimmte|verabschiedete|billigte|sprach sich|fasste|(?<=grünes Licht [^.;!?]{0,90})gab|(?=gab [^.;!?]{0,60}grünes Licht)gab|(?=hat sich [^.;!?]{0,200} (?:ausgesprochen|verständigt|geeinigt))hat sich) (?:der|die) ${deciders}(?![\\p{L}])`,
  "u",
);
/** One of a series of reports that came out: "der zweite Bildungsbericht erschien". */
const nth =
  "(?:[Ee]rste[rnsm]?|[Zz]weite[rnsm]?|[Dd]ritte[rnsm]?|[Vv]ierte[rnsm]?|[Ff]ünfte[rnsm]?|[Ss]echste[rnsm]?|[Ee]rstmals|\\d{1,2}\\.|first|second|third|fourth|fifth)";
const cameOut =
  "(?:erschienen|erschien|veröffentlicht(?:e|en)?|vorgelegt|vorgestellt|präsentiert|herausgegeben|kam(?:en)?|folgte[n]?|entstanden|entstand|published|presented|came out|appeared|followed)";
export const published = new RegExp(
  `(?<![\\p{L}\\d])${nth} [^.;!?]{0,120}?(?<![\\p{L}])${cameOut}(?![\\p{L}])|(?<![\\p{L}])${cameOut} [^.;!?]{0,60}?(?<![\\p{L}\\d])${nth}(?![\\p{L}])`,
  "u",
);
/** Verbs of a state that holds since a year. */
export const lasting =
  /^[\s,]*(?:gibt es|trägt|tragen|besteht|bestehen|arbeitet|arbeiten|sorgt|sorgen|koordiniert|koordinieren|unterstützt|unterstützen|findet|finden|existiert|verfügt|setzt|begleitet|bündelt|bündeln|veröffentlicht|erscheint|ist|sind|betreibt|führt|führen|organisiert|entwickelt|wird|werden|wurden?|nimmt|nehmen|steuert|gehört|liegt|(?:\p{L}+ ){1,6}?(?:has|have|is|are|coordinates|supports)\s)/u;
/** The same before "seit": "Das Bildungsbüro besteht seit 2016". */
export const lastingBefore =
  /(?<![\p{L}])(?:gibt es(?: \p{L}+){0,6}?|besteht|bestehen|existiert|existieren|has existed|exists)(?: (?:bereits|schon))?\s*$/u;
/** "Der Kreis ist seit 2016 in der Region aktiv", "Die Stadt ist seit 2009 Mitglied des Netzwerks". */
export const belonging =
  /(?<![\p{L}])(?:ist|sind)\s(?:bereits\s)?seit\s[^.;!?]{4,120}?(?<![\p{L}])(?:aktiv|tätig|Mitglied|dabei|zertifiziert|Teil|Partner(?:in|kommune|kreis|stadt)?|anerkannt|Modell\p{L}+|Bildungsregion)(?![\p{L}])/u;
/** "Der Kreis trägt seit Januar 2016 das Siegel": who does it since then, in one main clause. */
export const holding =
  /^(?!\p{L}+\s\p{L}*[Ss]chule\s)(?:[Dd]er|[Dd]ie|[Dd]as|[Uu]nser\p{Ll}*|[Ss]tadt|[Ll]andkreis|[Kk]reis|[Ee]in|[Ee]ine)\s[^,;:!?]{2,90}?\s(?:trägt|führt|betreibt|betreiben|unterhält|verfügt|bietet|erscheint|organisiert|koordiniert|finanziert|leistet|beschäftigt)\s(?:bereits\s|schon\s)?$/u;
const subject =
  "(?:der|die|das|unser\\p{Ll}*) (?:\\p{L}+e[rn]? ){0,2}?\\p{L}*(?:kreis|rat|tag|gruppe|gremium|[Aa]usschuss|[Bb]üro|stelle|verwaltung|[Ss]tadt|[Kk]ommune|[Ll]and|[Bb]und|ministerium|region|beirat|netzwerk|[Aa]mt|[Bb]ericht|[Kk]onzept|[Ll]eitbild|[Pp]rogramm|[Pp]rojekt|[Ff]örderung|[Pp]lan|[Pp]ortal|[Ss]trategie)(?![\\p{L}])";
const stative =
  "(?:hatte|hatten|konnte|konnten|sollte|sollten|wollte|wollten|musste|mussten|durfte|durften|lebte|lebten|besuchte|besuchten|zählte|zählten|wohnte|wohnten|nutzte|nutzten|betonte|erklärte|sagte|lobte|lobten|dankte|begrüßte|würdigte|freute|meinte|berichtete)";
/** What the ones who shape the development did in a year: "2016 stellte der Lenkungskreis das Format um". */
export const acted = new RegExp(
  `^\\s*,?\\s*(?!${stative}\\s)(?:\\p{Ll}{3,}te[n]?|kam|ging|trat|schloss|zog|erhielt|bekam|übernahm|entschied|beschloss|gewann|bewarb|wurde) (?:sich )?${subject}`,
  "u",
);
/** "Der Landkreis erhielt im September 2017 einen Bescheid", up to the date: the subject first, then what it did. */
export const actedBefore = new RegExp(
  `^(?:Der|Die|Das|Unser\\p{Ll}*) (?:(?!${stative})[^,;:!?]){0,40}?(?:[Kk]reis|[Ss]tadt|[Rr]at|[Tt]ag|[Gg]ruppe|[Gg]remium|[Aa]usschuss|[Bb]üro|[Ss]telle|[Vv]erwaltung|[Kk]ommune|[Gg]emeinde|[Ll]and|[Bb]und|[Mm]inisterium|[Rr]egion|[Bb]eirat|[Nn]etzwerk|[Aa]mt|[Aa]gentur|[Vv]erein|[Ss]tiftung|[Pp]rogramm|[Pp]rojekt|[Ii]nitiative)(?:es|s)?(?: \\p{Lu}[\\p{L}-]+){0,3} (?!${stative}\\s)(?:\\p{Ll}{4,}te|bekam|kam|ging|trat|schloss|zog|erhielt|übernahm|gewann|bewarb)(?: sich| sie| dazu| hierfür| damit| bereits| schon| erstmals){0,2} (?:(?:bereits|schon|erstmals|dann|erst) )?(?:im (?:Jahre? |\\p{Lu}\\p{Ll}+ )?|in |Anfang |Ende |Mitte |zum )?$`,
  "u",
);
/** "wird es einen Kurs geben" */
export const future =
  /(?<!\p{L})(?:wird|werden)\s[^.;:,]{0,140}?\s(?:geben|stattfinden|folgen|entstehen|kommen|starten|beginnen|haben|erscheinen|arbeiten|sein)(?=[.,;]|\s*$)/u;
/** Nothing has happened yet. */
export const pending =
  /(?<![\p{L}])(?:soll(?:en|te|ten)?|geplant\p{Ll}*|plant|planen|voraussichtlich\p{Ll}*|angestrebt|vorgesehen|will|wollen|möchten?|könnten?)(?![\p{L}])/u;
/** "sind bereits mehr als 300 Gespräche geführt worden": what has been counted since then. */
export const soFar =
  /(?<!\p{L})(?:ist|sind|wurden?|haben|hat|konnten)\s(?:bereits|schon|inzwischen|mittlerweile|insgesamt)\s(?:(?:mehr als|rund|über|gut|knapp|fast|etwa)\s)?(?:\d|\p{Ll}*hundert)/u;
/** Counts and shares are of the state of things. */
export const statistical = /%|(?<![\p{L}])(?:Prozent|per ?cent)(?![\p{L}])/u;
