/**
 * Further sentences that say that something is lacking, late, in part or in danger; asked like the other readings of
 * adversity.
 */
const partly =
  "(?:(?:noch |bislang |bisher |derzeit )?(?:nur (?:sehr |recht )?(?:unzureichend|schwer|teilweise|bedingt|vereinzelt|selten|punktuell|lückenhaft|eingeschränkt|schleppend|mäßig|langsam)|unzureichend|kaum|zu wenig|zu selten|nicht (?:ausreichend|hinreichend|genügend|systematisch|einheitlich|verbindlich|flächendeckend|überall)))";
const money =
  "(?:\\p{L}*(?:[Mm]ittel|[Ff]örder|[Ss]telle|[Aa]ngebot|[Bb]eratung|[Kk]urs|[Gg]eld|[Aa]rbeitsplätze|[Aa]usbildungsplätze)\\p{L}*|€|Euro)";
const fewer =
  "(?<!\\p{L})\\p{L}*(?:[Bb]evölkerung|[Ee]inwohner|[Ss]chülerzahl|[Kk]inderzahl|[Gg]eburten|[Bb]ewerberzahl|[Zz]ahl der)\\p{L}*";

export const states: readonly RegExp[] = [
  // "Nicht alle Gemeinden beteiligen sich", "Nur wenige Betriebe bilden noch aus"
  `^(?:(?:Längst |Noch |Bislang )?[Nn]icht (?:alle|jede[rs]?)|Nur (?:sehr )?(?:wenige|einzelne)|Nur ein (?:\\p{Ll}+ )?Teil)\\s(?:\\p{Ll}+\\s){0,3}\\p{Lu}[^.;:!?]{2,60}?(?:beteilig|nutz|kenn|erreich|verfüg|nehm|nimmt|hat(?!te)|haben|mach(?:t|en)|profitier|finde|bilde|besuch|angeschlossen|eingebunden|vernetzt|besetzt)`,
  // "erreicht der Nahverkehr nicht alle Schulen"
  `(?<!\\p{L})(?:erreich|nutz|kenn|bedien|versorg|bind)(?:e?t|en)\\s[^.;:!?,]{3,60}\\s(?:noch |bislang |bisher |längst )?nicht (?:alle|jede[nrs]?)\\s\\p{Lu}`,
  // "Schwer erreicht werden Eltern", "Noch nicht gelöst ist die Frage"
  `^(?:(?:Nur |Besonders |Noch |Bislang |Bisher |Weiterhin |Nach wie vor )*(?:[Ss]chwer|[Kk]aum|[Nn]icht|[Zz]u selten|[Zz]u wenig|[Uu]nzureichend|[Nn]ur teilweise|[Nn]icht ausreichend))\\s(?!nur|zuletzt|mehr|verschwiegen|vergessen|unterschätzt|vernachlässigt|übersehen|verwunderlich|betroffen|notwendig|nötig)(?:zu \\p{Ll}+en|(?:\\p{Ll}{4,}(?:d|ig|lich|bar|nd|t|haft)\\s)?\\p{Ll}{4,}(?:t|en|bar|ig|end))\\s(?:wird|werden|wurden?|ist|sind|bleib(?:t|en))\\s`,
  // "werden kleine Orte bislang nur unzureichend erreicht", "sind Daten nicht systematisch erfasst"
  `(?<!\\p{L})(?:wird|werden|ist|sind|war(?:en)?)\\s(?:[^.;:!?„“]{0,90}?\\s)?${partly}\\s\\p{Ll}{4,}(?:t|en)(?=[.,;]|$|\\sund\\s)`,
  `(?<!\\p{L})${partly}\\s\\p{Ll}{4,}(?:t|en)\\s(?:wird|werden|ist|sind|war(?:en)?)(?=[.,;]|$)`,
  // "ist kaum vorgesehen", "noch nicht geklärt"
  `(?<!\\p{L})(?:kaum|nicht|noch nicht)\\s(?:verbindlich |eindeutig |klar |abschließend |einheitlich )?(?:vorgesehen|geregelt|geklärt|vorbereitet|mitgenommen|mitgedacht|ausgelegt|barrierefrei|zeitgemäß|anschlussfähig|festgelegt|gesichert|definiert|eingeplant|verfügbar|zugänglich|vergleichbar|erkennbar|nachvollziehbar|ersichtlich|absehbar|finanzierbar|auffindbar)(?=[.,;]|$|\\s(?:ist|sind|war(?:en)?|bleibt|und)(?!\\p{L}))`,
  // "entfallen 20.000 Euro im Jahr", "brechen Mittel weg"
  `(?<!\\p{L})(?:entfällt|entfallen|wegfällt|wegfallen|wegbricht|wegbrechen)\\s[^.;:!?]{0,60}?${money}|${money}\\s(?:[^.;:!?]{0,60}\\s)?(?:entfällt|entfallen|wegfällt|wegfallen|wegbricht|wegbrechen|gekürzt|gestrichen)(?!\\p{L})|(?<!\\p{L})(?:fällt|fallen|bricht|brechen)\\s(?:[^.;:!?]|\\.\\d){0,60}?${money}[^.;:!?]{0,40}\\sweg(?!\\p{L})`,
  // "Die Bevölkerung wird um ein Fünftel zurückgehen"
  `${fewer}\\s[^.;:!?]{0,110}?(?:zurückgehen|sinken|abnehmen|schrumpfen)(?:\\s(?:wird|werden|dürften?))?(?=[.,;]|$)`,
  "(?<!\\p{L})(?:gerät|geraten|gerieten)\\s(?:[^.;:!?]{0,70}\\s)?(?:unter (?:\\p{Ll}+ )?Druck|ins Hintertreffen|in Schwierigkeiten|ins Stocken|aus dem Blick|in Vergessenheit)(?!\\p{L})",
  // "Ob die Stellen bleiben, hängt vom Haushalt ab"
  "^Ob\\s[^;:!?]{10,200},\\s(?:hängt\\s[^;:!?]{3,80}\\sab(?=[.,;]|$)|(?:ist|sei)\\s(?:noch |derzeit |bislang |weiterhin )?(?:offen|unklar|ungewiss|fraglich|nicht (?:geklärt|gesichert|entschieden))|steht\\s(?:noch |derzeit )?nicht fest|bleibt\\s(?:abzuwarten|offen|unklar|ungewiss))",
  // "Die Zahl derer, die abbrechen, ist zu hoch", "Zu hoch ist der Eigenanteil"
  "(?<!\\p{L})\\p{L}*(?:[Zz]ahl|[Qq]uote|[Aa]nteil|[Aa]ufwand|[Kk]osten|[Bb]elastung|[Hh]ürden?|[Ff]luktuation)(?!\\p{L})(?:\\s[^.;:!?]{2,140}?)?,?\\s(?:ist|sind|bleib(?:t|en)|liegt|war(?:en)?|sei|seien)\\s(?:[^.;:!?,]{0,50}\\s)?(?:viel |deutlich |nach wie vor |noch immer |weiterhin |immer noch )*zu (?:hoch|groß)(?=[.,;“”]|$)|(?<!\\p{L})(?:ist|sind|war(?:en)?|erschein(?:t|en)|erschien(?:en)?)\\s(?:d(?:er|ie)|unser|ihr)\\s(?:\\p{Ll}+e\\s)?\\p{L}*(?:[Aa]nteil|[Aa]ufwand|[Kk]osten|[Bb]elastung|[Hh]ürden?)\\s(?:[^.;:!?,]{0,50}\\s)?(?:zu|sehr) (?:hoch|groß)(?=[.,;]|$)",
  // "Die Zuständigkeiten verteilen sich auf viele Träger", "liegt in vielen Händen"
  "(?<!\\p{L})(?:verteil(?:t|en)|verstreu(?:t|en)) sich (?:\\p{Ll}+ )?auf (?:eine (?:Vielzahl|große Zahl) |viele |zahlreiche |verschiedene |mehrere |unterschiedliche )|(?<!\\p{L})lieg(?:t|en) (?:\\p{Ll}+ )?in (?:vielen|verschiedenen|mehreren) Händen(?!\\p{L})",
  // "dass die Finanzierung offen ist", "Offen ist, wie es weitergeht"
  "(?:[Ff]inanzierung|Zukunft|Fortführung|Verstetigung|Trägerschaft|Zuständigkeit(?:en)?)\\s(?:[^.;:!?,]{0,70}\\s)?(?:offen|ungewiss|unklar|ungeklärt)(?:\\s(?:ist|sind|bleibt|bleiben))?(?=[.,;]|$)",
  "^(?:Noch |Weiterhin |Derzeit )?(?:[Oo]ffen|[Uu]nklar|[Uu]ngeklärt|[Ff]raglich|[Uu]ngewiss)\\s(?:ist|bleibt)(?:\\s\\p{Ll}+){0,3},\\s(?:wie|ob|wer|wann|welche[rs]?|woher|was|in welche\\p{Ll}*)\\s",
  "\\p{L}*[Ww]arte(?:zeit|liste)(?:en|n)?\\s(?:[^.;:!?,]{0,60}\\s)?(?:beträgt|betragen|dauert|dauern|liegt bei|umfasst|umfassen)\\s",
  "\\p{Lu}\\p{L}{3,}\\s(?:[^.;:!?,]{0,40}\\s)?nicht (?:immer |genau |sicher )?wissen,\\s",
  // "liefern ihre Zahlen nicht oder viel zu spät"
  "\\p{Lu}\\p{L}{3,}\\s(?:[^.;:!?,]{0,80}\\s)?(?:gar nicht(?! (?:so|erst|mehr))|überhaupt nicht|erst (?:sehr |viel zu |recht )spät|nur (?:sehr |recht )?(?:zögerlich|schleppend|unregelmäßig|sporadisch))(?!\\p{L})",
  // "Es war nicht leicht, alle an einen Tisch zu bringen"
  "(?<!\\p{L})(?:ist|war|bleibt|blieb|fällt|fiel)\\s(?:es\\s)?(?:[^.;:!?,]{0,50}\\s)?(?:schwierig|schwer|mühsam|herausfordernd|aufwendig|aufwändig|nicht (?:immer )?(?:leicht|einfach)),(?:\\sso\\s[^,]{3,60},)?\\s[^.;:!?]{6,160}?(?:\\szu\\s\\p{Ll}+n|\\p{Ll}zu\\p{Ll}+n)(?!\\p{L})",
  // things that are in the way, wherever they are said to be
  "(?<!\\p{L})(?:gibt|gab|besteh(?:t|en)|herrsch(?:t|en|te|ten)|stieß(?:en)?|trifft|treffen|führt|führen|verursach(?:t|en)|kostet|kosten|erzeug(?:t|en)|überwieg(?:t|en)|leide[nt])\\s(?:[^.;:!?„“]{0,60}\\s)?\\p{L}*(?:[Vv]orbehalte|[Ww]iderstände|[Ss]kepsis|[Bb]erührungsängste|[Rr]eibungsverluste|[Dd]oppelarbeit|[Ff]luktuation|[Pp]ersonalwechsel|[Zz]eitdruck|[Kk]onkurrenzdenken|[Ii]nsellösungen|[Ff]lickenteppich|[Bb]ürokratie|[Pp]ersonalnot|[Rr]aumnot|[Ss]anierungsstau)(?![\\p{L}-])",
  "(?<!\\p{L})(?:hinkt|hinken|hinkte)\\s[^.;:!?,]{0,60}hinterher(?!\\p{L})|(?<!\\p{L})gleich(?:t|en)\\s(?:einem|eher einem)\\s(?:Flickenteppich|Dschungel|Labyrinth)(?!\\p{L})",
  // told of others: "erschwere", "scheiterten", "sei kaum erreichbar", "existiere nicht"
  "(?<!\\p{L})(?:erschwere|behindere|bremse|gefährde|fehle|mangele|scheitere|drohe)(?=[.,;]|$)|(?<!\\p{L}|zu )(?:scheiter(?:ten|te)|droh(?:ten|te|en|t)|stock(?:te|ten))\\s(?!mit\\s)",
  "(?<!\\p{L})kaum (?:erreichbar|zugänglich|verfügbar|vergleichbar|zu \\p{Ll}+en)(?=[.,;]|$|\\s(?:ist|sind|sei|seien|war|waren)(?!\\p{L}))|(?<!\\p{L})(?:existier(?:t|te|ten|en|e)|bestand|bestehe)\\s(?:bislang |bisher )?nicht(?=[.,;]|$)",
  // "Weite Wege machen es den Familien schwer", "sind nicht miteinander verknüpft", "Bei den Kitas besteht Ausbaubedarf"
  "(?<!\\p{L})mach(?:t|en|te|ten|e)\\s(?:es|das)\\s(?:[^.;:!?,]{0,50}\\s)?(?<!nicht\\s)(?:schwer|schwierig(?:er)?|schwerer|kompliziert(?:er)?|unmöglich|nicht (?:leicht|einfach)(?:er)?)(?!\\p{L})|(?<!\\p{L})(?:noch |bislang |bisher )?nicht\\s(?:miteinander|aufeinander|untereinander)\\s(?:verknüpft|abgestimmt|vernetzt|verbunden|verzahnt)(?!\\p{L})|(?<!\\p{L})besteh(?:t|en|e)\\s(?:[^.;:!?,]{0,50}\\s)?(?:erheblicher |großer |weiterer |dringender |hoher )?(?:Ausbau|Nachhol|Handlungs|Verbesserungs|Sanierungs|Nachsteuerungs)bedarf(?!\\p{L})",
  "(?<!\\p{L})(?:ist|sind|sei|seien|bleib(?:t|e|en))\\s(?:[^.;:!?„“]{0,90}\\s)?(?:knapp|mühsam|rar)(?=[.,;]|$)|(?<!\\p{L})(?:hat|haben|habe|hätten|bleibt|bleibe)\\s(?:[^.;:!?„“]{0,80}\\s)?(?:keine|kaum|zu wenig) (?:Zeit|Kapazität(?:en)?|Ressourcen|Personal|Mittel)(?!\\p{L})",
  "(?<!\\p{L})(?:verlassen|verlässt)\\s(?:[^.;:!?„“]{0,60}\\s)?ohne\\s(?:\\p{L}+\\s)?\\p{L}*[Aa]bschluss(?!\\p{L})|(?<!\\p{L})(?:niemand|keiner) (?:hat|hatte|habe) (?:\\p{Ll}+ )?(?:den|einen) Überblick(?!\\p{L})",
  "(?<!\\p{L})(?:is|are|remains?) (?:still |often )?(?:incomplete|fragmented|scattered|patchy|unclear|outdated|uneven|overstretched|inconsistent|not comparable)(?!\\p{L})|(?<!\\p{L})(?:remain(?:s|ed)? (?:vacant|unfilled)|makes? [^.;:!?]{3,80} difficult)(?!\\p{L})|(?<!\\p{L})there (?:is|are|was|were) (?:still |as yet )?no (?:overall|common|shared|uniform|central|binding|single|reliable|clear)(?!\\p{L})|(?<!\\p{L})(?:is|are) (?:split|divided|scattered|spread) (?:between|among|across)(?!\\p{L})",
  // turns of phrase
  "(?<!\\p{L})(?:Luft nach oben|in den Kinderschuhen|am Limit|auf der Kippe|an einer Hand (?:ab)?(?:zu)?zähl|in der Schublade|auf Eis|klafft|allein ?gelassen|nicht (?:mitgenommen|ernst genommen)|nicht(?: mehr)? Schritt|hinter (?:den|unseren|seinen|ihren) (?:Erwartungen|Möglichkeiten|Zielen|Zielwerten)|unter den Erwartungen|liegt brach)(?!\\p{L})",
  // "Die Übergabe funktioniert nicht", "Die Kurse greifen noch nicht"
  "\\p{Lu}\\p{L}{3,}\\s(?:[^.;:!?,„“]{0,70}\\s)?(?:funktionier|klapp|greif|pass|läuf|lauf)(?:t|en|te|ten)?\\s(?:(?:noch|bislang|bisher|derzeit|oft|vielerorts|so|immer)\\s){0,2}nicht(?:\\s(?:reibungslos|rund|immer|überall|zuverlässig|gut|optimal|zusammen|zueinander|wie gewünscht))?(?=[.,;:]|$)",
  // "Die Beteiligung blieb verhalten", "Die Teilnahme ließ nach"
  "(?<!\\p{L})blieb(?:en)?\\s(?:[^.;:!?,]{0,60}\\s)?(?:verhalten|gering|niedrig|schwach|überschaubar|vakant|unbesetzt|ungeklärt|unklar|offen|schwierig|aufwendig|zäh)(?=[.,;]|$)|(?<!\\p{L})(?:lässt|lassen|ließ(?:en)?)\\s(?:[^.;:!?,]{0,60}\\s)?nach(?=[.,;]|$)|(?<!\\p{L})(?:ging(?:en)?\\s(?:[^.;:!?]{2,60}\\s)?verloren|brach(?:en)?\\s[^.;:!?]{2,60}\\s(?:ab|weg))(?=[.,;]|$)",
  // "stehen immer weniger Mittel bereit"
  "(?<!\\p{L})immer weniger (?:\\p{Ll}+ )?\\p{L}*(?:[Mm]ittel|[Pp]ersonal|[Jj]ugendliche|[Bb]etriebe|[Kk]räfte|[Bb]ewerb\\p{L}+|[Ee]hrenamtliche|[Ss]chüler\\p{L}*|[Pp]lätze|[Zz]eit|[Gg]eld|[Mm]enschen|[Ff]amilien|[Ee]ltern|[Vv]ereine|[Nn]achwuchs)(?!\\p{L})",
  // "warten monatelang", "vergehen oft sechs Wochen"
  "(?<!\\p{L})(?:wart|vergeh|verstreich)(?:e?t|en)\\s(?:[^.;:!?,]{0,60}\\s)?(?:(?:wochen|monate|jahre)lang|Wochen|Monate|Jahre)(?!\\p{L})",
  "(?<!\\p{L})(?:lag(?:s|ged|ging)? behind|hampered|held back|remains? a (?:concern|problem|barrier)|[Oo]nly one in \\p{L}+)(?!\\p{L})",
  // "haben Mühe, die Anträge auszufüllen", "stehen unter Druck", "später als geplant"
  "(?<!\\p{L})(?:hat|haben|hatten?)\\s(?:[^.;:!?,]{0,40}\\s)?(?:Mühe|Schwierigkeiten|Probleme)(?:,\\s|\\s(?:mit|bei|beim)\\s)|(?<!\\p{L})unter\\s(?:\\p{Ll}+\\s)?(?:Druck|(?:Zeit|Spar|Kosten|Konkurrenz)druck|Zugzwang)(?!\\p{L})|(?<!\\p{L})(?:wächst|steigt)\\s(?:\\p{Ll}+\\s){0,2}der\\s\\p{L}*[Dd]ruck(?!\\p{L})|(?<!\\p{L})(?:länger|später|langsamer|schleppender|aufwendiger|schwieriger|weniger|geringer|niedriger|schlechter)\\s(?:[^.;:!?,]{0,30}\\s)?als\\s(?:geplant|gedacht|erwartet|vorgesehen|erhofft|angenommen)(?!\\p{L})",
  "(?<!\\p{L})(?:ist|sei|war)\\s(?:es\\s)?(?:[^.;:!?,]{0,50}\\s)?nicht\\s(?:\\p{Ll}+\\s)?gelungen(?!\\p{L})",
].map((source) => new RegExp(source, "u"));
