/**
 * Sentences that say that people go without, that something is too much for somebody, comes off badly or runs out;
 * asked like the other readings of adversity.
 */
const people =
  "(?:Schüler|Schulabgänger|Abgänger|Jugendliche|Kind|Familie|Eltern|Auszubildende|Bewerber|Menschen|Alleinerziehende|Betrieb|Absolvent|Zugewanderte|Geflüchtete|Haushalt|Gemeinde|Schule|Kita|Lehrkräfte|Ratsuchende|Mädchen|Jungen)\\p{L}*";
const wanted =
  "\\p{L}*(?:[Pp]erspektiven?|[Aa]nschluss|[Aa]bschluss|[Ll]ehrstellen?|[Pp]latz|[Pp]lätze|[Zz]ugang|[Aa]nsprech\\p{Ll}+|[Üü]berblick|[Vv]ertrag|[Ii]nternet\\p{Ll}*|[Gg]eräte?|[Rr]äume?|[Kk]onzept|[Ee]rfahrung(?:en)?|[Kk]enntnisse|[Pp]ersonal|[Aa]nbindung|[Uu]nterstützung|[Bb]egleitung|[Bb]usverbindung(?:en)?|[Zz]uständigkeit(?:en)?|[Ss]telle|[Dd]aten(?:bank|basis|grundlage)?|[Ss]trategie|[Ww]ohnung|[Aa]rbeit)";
const us = "(?:uns|sie|ihn|ihnen|die|den|alle|viele|das|der)";

export const shortfalls: readonly RegExp[] = [
  // "hatten rund 18 Prozent der Abgänger keinen Ausbildungsplatz"
  `(?<!\\p{L})(?:hat|haben|hatten?|finde[nt]|findet|fand(?:en)?|erhielt(?:en)?|erhalten|erhält|bekam(?:en)?|bekommt|bekommen|besaß(?:en)?)\\s(?:[^.;:!?„“]{0,90}?\\s)?${people}\\s(?:[^.;:!?„“]{0,70}?\\s)?(?:noch |weiterhin |bislang )?(?:keine?n?|kaum|nicht genug)\\s(?:\\p{Ll}+en?\\s)?${wanted}(?!\\p{L})`,
  `${people}\\s(?:[^.;:!?„“]{0,60}?\\s)?(?:hat|haben|hatten?|finde[nt]|findet|fand(?:en)?|erhielt(?:en)?|erhalten|erhält|bekam(?:en)?|bekommt|bekommen)\\s(?:[^.;:!?„“]{0,60}?\\s)?(?:keine?n?|kaum)\\s(?:\\p{Ll}+en?\\s)?${wanted}(?!\\p{L})`,
  `${people}\\s(?:[^.;:!?„“]{0,60}?\\s)?(?:keine?n?|kaum)\\s(?:\\p{Ll}+en?\\s)?(?:${wanted}|\\p{L}*[Pp]artner)\\s(?:hat|haben|hatten?|finde[nt]|findet|bekommt|bekommen|erhalten|erhält)(?=[.,;]|$)`,
  // "die Anmeldung zu kompliziert ist", "Informationen zu spät kommen"
  `(?<!\\p{L})zu (?:kompliziert|bürokratisch|aufwendig|aufwändig|teuer|weit|spät|knapp|klein|kurz|hochschwellig|unübersichtlich|unbekannt|selten)\\s(?:ist|sind|war(?:en)?|sei|seien|komm(?:t|en)|erfolg(?:t|en)|stattfinde[nt])(?=[.,;]|$)`,
  `(?<!\\p{L})(?:ist|sind|war(?:en)?|sei|seien)\\s(?:[^.;:!?„“]{0,70}?\\s)?(?:viel |oft |häufig |noch )?zu (?:kompliziert|bürokratisch|aufwendig|aufwändig|hochschwellig|unübersichtlich|unbekannt|kurz)(?=[.,;]|$)`,
  `(?<!\\p{L})(?:brems|lähm|hinder)(?:t|en|te|ten)\\s(?:uns|unsere?n?|die|das|den|viele)(?!\\p{L})`,
  `(?<!\\p{L})(?:kannten?|wussten?|nutzten?|erreichten?|verfügten?|sprachen?)\\s(?:[^.;:!?„“]{0,80}?\\s)?(?:nicht(?! nur)|kaum|keine[nr]?|zu wenig)(?!\\p{L})`,
  `(?<!\\p{L})blieb(?:en)?\\s(?:[^.;:!?]{2,70}?\\s)?(?:ohne\\s(?:\\p{Ll}+\\s)?\\p{Lu}|unversorgt|außen vor|auf der Strecke|zurück|unbesetzt|leer|aus)(?=[\\p{L}\\s.,;-]|$)`,
  `(?<!\\p{L})(?:wächst|wachsen|leb(?:t|en)|wuchs(?:en)?)\\s(?:[^.;:!?]{0,80}?\\s)?(?:in Armut|Sozialleistung|Transferleistung|Bürgergeld|Grundsicherung|beengt|SGB)\\p{L}*`,
  // "kommt zu kurz", "bleibt auf der Strecke", "haben das Nachsehen"
  `(?<!\\p{L})(?:kommt|kommen|kam(?:en)?)\\s(?:[^.;:!?]{0,60}?\\s)?zu kurz(?!\\p{L})|(?<!\\p{L})zu kurz (?:kommt|kommen|kam(?:en)?)(?!\\p{L})|das Nachsehen(?!\\p{L})`,
  // "wird uns in den nächsten Jahren am meisten fordern", "beschäftigt die Schulen stark"
  `(?<!\\p{L})(?:wird|werden)\\s${us}\\s(?:[^.;:!?„“]{0,90}?\\s)?(?:fordern|herausfordern|belasten|überfordern|beschäftigen|umtreiben|viel Kraft kosten|vor (?:\\p{Ll}+ )?(?:Probleme|Herausforderungen|Aufgaben) stellen)(?=[.,;“”"]|$)`,
  `(?<!\\p{L})(?:fordert|fordern|belastet|belasten|überfordert|überfordern)\\s(?:uns|die \\p{L}*(?:[Kk]ommunen?|[Vv]erwaltung|[Ss]chulen|[Gg]emeinden|[Tt]räger|[Hh]aushalte?|[Ff]amilien|[Ll]ehrkräfte|[Kk]reise?|[Ss]tädte|[Ss]tadt)|den \\p{L}*[Kk]reis)(?!\\p{L})(?!\\s[^.;:!?]*\\sauf(?=[.,;]|$))`,
  // "tun sich schwer", "fällt vielen schwer", "ist nicht selbstverständlich"
  `(?<!\\p{L})(?:tun|tut|tat(?:en)?)\\ssich\\s(?:[^.;:!?]{0,50}?\\s)?schwer(?!\\p{L})|(?<!\\p{L})(?:fällt|fallen|fiel(?:en)?)\\s(?:[^.;:!?,]{0,60}?\\s)?(?<!nicht )schwer(?=[.,;]|$)`,
  `(?<!\\p{L})(?:ist|sind|war(?:en)?|bleibt)\\s(?:[^.;:!?,„“]{0,70}?\\s)?(?:(?:noch|längst|keineswegs|leider|bislang)\\s)?(?:nicht (?:überall |immer |für alle )?selbstverständlich|keine Selbstverständlichkeit|alles andere als (?:einfach|leicht|selbstverständlich)|ein Kraftakt|kein Selbstläufer)(?!\\p{L})`,
  // "steht nur eine halbe Stelle zur Verfügung"
  `(?<!\\p{L})(?:steh(?:t|en)|gibt es|hat|haben|verfüg(?:t|en)|arbeite[nt]|bleib(?:t|en))\\s(?:[^.;:!?„“]{0,90}?\\s)?(?:nur|lediglich)\\s(?:über\\s)?(?:eine? (?:halbe|Viertel|geringe[rs]?|kleine[rs]?|einzige[rs]?|begrenzte[rs]?)|einen? (?:geringen|kleinen|begrenzten)|begrenzte|wenige?|geringe|knappe)\\s(?:\\p{Ll}+\\s)?\\p{Lu}`,
  // "lässt sich nicht halten", "haben wir keinen Einfluss"
  `(?<!\\p{L})(?:lässt|lassen|ließ(?:en)?) sich\\s(?:[^.;:!?„“]{0,80}?\\s)?(?:nicht(?! nur)|kaum|nur (?:schwer|bedingt|mühsam))\\s(?:\\p{Ll}+\\s)?\\p{Ll}{4,}(?:en|ern|eln)(?=[.,;]|$)|(?<!\\p{L})keinen (?:\\p{Ll}+ )?(?:Einfluss auf|Zugriff(?! auf (?:personenbezogene|sensible)))(?!\\p{L})`,
  `(?<!\\p{L})komm(?:t|en)\\s(?:hohe|erhebliche|steigende|zusätzliche|große|enorme)\\s\\p{L}*(?:[Kk]osten|[Bb]elastung(?:en)?|[Aa]ufwand|[Aa]nforderungen|[Aa]ufgaben)\\s[^.;:!?]{0,70}(?:\\szu|\\shinzu)(?=[.,;]|$)`,
  // "die niedrigste Akademikerquote des Landes"
  `(?<!\\p{L})(?:hat|haben|weist|verzeichnet|ist|liegt|zähl(?:t|en))\\s(?:[^.;:!?„“]{0,70}?\\s)?(?:niedrigste|geringste|schlechteste|kleinste)[nr]?\\s\\p{L}*(?:[Qq]uote|[Aa]nteil|[Rr]ate|[Aa]bdeckung|[Ss]teuerkraft|[Vv]ersorgung|[Pp]latz\\p{Ll}*)(?!\\p{L})|(?<!\\p{L})höchste[nr]?\\s\\p{L}*(?:[Aa]rbeitslos\\p{L}*|[Aa]bbr\\p{L}+|[Aa]rmut\\p{L}*|[Vv]erschuldung\\p{L}*)(?!\\p{L})`,
  // "altert", "in die Jahre gekommen", "geht in den Ruhestand"
  `(?<!\\p{L})\\p{L}*(?:[Bb]evölkerung|[Bb]elegschaft(?:en)?|[Kk]ollegi(?:um|en)|[Gg]ebäude|[Rr]egion)\\s(?:[^.;:!?,]{0,50}?\\s)?(?:altert|altern|überaltert|wird (?:immer )?älter|werden (?:immer )?älter)(?!\\p{L})|(?<!\\p{L})in die Jahre gekommen(?!\\p{L})|(?<!\\p{L})\\p{L}*[Dd]urchschnittsalter\\s(?:[^.;:!?,]{0,50}?\\s)?(?:steigt|gestiegen|nimmt zu|wächst)(?!\\p{L})`,
  `(?<!\\p{L})\\p{L}*(?:[Kk]räfte|[Kk]ollegium|[Bb]eschäftigten?|[Bb]elegschaft|[Ll]ehrer\\p{L}*|[Ee]rzieher\\p{L}*|[Ff]achkräfte|[Mm]itarbeite\\p{L}+)\\s(?:[^.;:!?]{0,90}?\\s)?(?:in (?:den Ruhestand|Rente|Pension)|altersbedingt|in den (?:nächsten|kommenden) (?:\\p{L}+ )?Jahren aus)(?!\\p{L})`,
  // "hat die Netzwerke zurückgeworfen", "hat Ungleichheiten verstärkt"
  `(?<!\\p{L})(?:hat|haben)\\s(?!sich\\s)[^.;:!?„“]{3,100}?\\s(?:verzögert|zurückgeworfen|ausgebremst|lahmgelegt|aus dem Takt gebracht)(?!\\p{L})|(?:[Uu]ngleichheit(?:en)?|[Bb]enachteiligung(?:en)?|[Dd]efizite|[Pp]robleme|[Ss]chieflagen?|[Uu]nterschiede|[Ll]ücken?|[Mm]angel)\\s(?:\\p{Ll}+\\s)?(?:verstärkt|verschärft|vergrößert|offengelegt|sichtbar gemacht|verfestigt)(?=[.,;]|$|\\sund\\s)`,
  `(?<!\\p{L})\\p{L}*(?:[Ss]tellen|[Mm]ittel|[Ff]inanzierung|[Vv]erträge)\\s(?:\\p{Ll}+\\s){0,2}(?:läuft|laufen|ende[nt]|endet)\\s(?:[^.;:!?,„“]{0,60}?\\s)?(?:aus|ersatzlos)(?=[.,;]|$)`,
  // "Es gibt keine zentrale Stelle"
  `(?<!\\p{L})[Ee]s (?:gibt|gab)\\s(?:\\p{Ll}+\\s){0,3}?keine?n?\\s(?:zentrale|gemeinsame|einheitliche|verbindliche|feste|verlässliche|flächendeckende|eigene|aktuelle|vergleichbare|abgestimmte|belastbare|geregelte|ausreichende|weiterführende|kommunale)[nrs]?\\s(?:\\p{Ll}+\\s)?\\p{Lu}`,
  `${people}\\s(?:[^.;:!?„“]{0,50}?\\s)?(?:nutz(?:t|en)|besuch(?:t|en)|kenn(?:t|en)|erreich(?:t|en)|nehmen)\\s(?:[^.;:!?,„“]{2,60}?\\s)(?:(?:nur|sehr|viel zu|deutlich|zu|eher)\\s)?(?:selten|wenig|unregelmäßig|seltener)(?:\\s(?:an|in Anspruch|wahr|teil))?(?=[.,;]|$)`,
  `(?<!\\p{L})(?:ist|sind)\\sd(?:er|ie)\\s\\p{L}*[Ww]ege?\\s[^.;:!?]{2,70}?\\s(?:weit|lang|beschwerlich)(?=[.,;]|$)`,
  // "niemand fühlte sich zuständig"
  `(?<!\\p{L})(?:[Nn]iemand|[Kk]einer|[Kk]aum jemand)\\s(?:fühlt|fühlte|weiß|wusste|kennt|kannte|hat|hatte|will|wollte|ist|war)(?!\\p{L})`,
  // "Das Ehrenamt findet kaum noch Nachwuchs"
  `(?<!\\p{L})(?:finde[nt]|findet|gewinn(?:t|en)|bekomm(?:t|en))\\s(?:\\p{Ll}+\\s)?(?:kaum|nur schwer|nicht genug|immer weniger|immer seltener)\\s(?:noch\\s|mehr\\s)?\\p{Lu}`,
  `(?<!\\p{L})(?:strain(?:s|ed)?|overburdened?|(?:cannot|can not|could not|unable to) (?:fill|find|recruit|cover|meet|reach|offer enough)|run(?:s|ning)? out (?:at|in|by|of)|fall(?:s|ing)? behind|out of reach|hard to reach|miss(?:es|ing)? out|retir(?:e|es|ing) (?:in|within|over))(?!\\p{L})`,
].map((source) => new RegExp(source, "u"));
