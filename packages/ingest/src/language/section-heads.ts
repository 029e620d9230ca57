import type { SectionKind } from "./sections.js";

/**
 * Head words of announcements, as stems at the start of the word or of the last part of a compound. Tried in this
 * order: the more telling ones first ("Ergebnisse der Workshops" announces results).
 */
export const heads: readonly (readonly [SectionKind, RegExp])[] = [
  [
    "related",
    head(
      "mehr zum thema|weiterf(?:ü|ue)hrende|weitere (?:informationen|links|artikel|beitr(?:ä|ae)ge|meldungen|nachrichten|themen)|siehe auch|auch interessant|related|see also|further (?:reading|information)|links?(?! (?:und|&) (?:downloads?|material|dokument|publikation))",
    ),
  ],
  [
    "challenge",
    head(
      "kritik|belastungen|nachteile|(?:hemmende|hinderliche) (?:bedingungen|faktoren)|problem(?:felder|beschreibung)|schwachpunkte|schwachstellen?(?:analyse)?|(?:verbesserungs|entwicklungs|optimierungs)bedarfe?|missst(?:ä|ae)nde|m(?:ä|ae)ngel|(?:key |main )?issues|weaknesses|threats|risks|hurdles|nachholbedarf|(?<=^[\\d.) ]{0,5})(?:schwierig(?:es)?(?= *:?$)|was (?:noch |weiterhin |derzeit )?(?:offen|ungel(?:ö|oe)st|unklar) (?:ist|bleibt)(?= *:?$)|offene (?:punkte|fragen|baustellen|probleme)|(?:noch (?:offen|ungel(?:ö|oe)st)|ungel(?:ö|oe)st(?:e (?:fragen|probleme|punkte))?)|offen(?= *:?$)|(?:(?:bisher|bislang|noch) )?nicht (?:gelungen|erreicht|geschafft|gekl(?:ä|ae)rt))|kritikpunkte|knackpunkte|hindernis(?:se)?|(?:haupt|kern)problem(?:e)?|bildungsherausforderungen|(?:kern|haupt)?herausforderung(?:en)?|open (?:issues|questions)|barriers|what was (?:difficult|hard)|ausgangs(?:lage|situation)|risik(?:en|o)|problem(?:e|lagen?|stellung)?|schwierigkeiten|handlungsbedarfe?|stolpersteine?|hemmniss?(?:e)?|h(?:ü|ue)rden?|barrieren|schw(?:ä|ae)chen|defizite?|engp(?:a|ä|ae)ss(?:e)?|(?:versorgungs|angebots|daten)?l(?:ü|ue)cken?|gaps|baustellen|sorgen|what is (?:still )?missing|where (?:we|it) (?:still )?struggles?|difficulties|problems|shortcomings|what is (?:still )?difficult|challenges?|obstacles|starting (?:point|situation)",
    ),
  ],
  ["goal", head("(?:angestrebte|erwartete|gew(?:ü|ue)nschte|beabsichtigte) (?:wirkung(?:en)?|ergebnisse)")],
  [
    "result",
    head(
      "und dann(?= *\\?)|was (?:davon )?(?:h(?:ä|ae)ngen |(?:ü|ue)brig )?(?:bleibt|blieb)(?= *\\??$)|was (?:hat|haben) (?:sich|der|die|das|wir|sie|es) (?:[\\p{L}-]+ ){0,6}(?:bewirkt|gebracht|erreicht|ver(?:ä|ae)ndert|verbessert|geschafft|getan|bewegt)|was aus de[rmn] [^?:]{3,60} (?:geworden ist|wurde|entstanden ist)|(?:das )?(?:gut|rund) (?:gelaufen|gelungen)|was (?:ist )?gut (?:gelaufen|gelungen)(?: ist)?|wor(?:an) (?:wir|man) (?:es|das|den erfolg) (?:merk(?:en|t)|erkenn(?:en|t))|(?:erste|bisherige) erfahrungen|fortschritte?|lichtblicke|nutzen|mehrwert|what (?:has )?changed|what worked|what we achieved|impact|was (?:schon |bereits |bisher |heute )?(?:gut |sehr gut )?(?:l(?:ä|ae)uft|lief|klappt|klappte|gelingt|gelang|funktioniert|funktionierte)(?: (?:bereits|schon|bisher|heute|uns))*(?: (?:gut|sehr gut|rund))?|(?:das|dies) (?:l(?:ä|ae)uft|lief|klappt|klappte)(?: (?:bereits|schon))?(?: gut)?|(?:zentrale |wesentliche |wichtige |wichtigste |ausgew(?:ä|ae)hlte )?(?:befunde|erkenntnisse)|(?:key |main )?findings|was (?:sich )?(?:seither |seitdem |inzwischen |bisher |besonders )?(?:ver(?:ä|ae)ndert|verbessert|bewegt|bew(?:ä|ae)hrt) (?:hat|wurde)|was hat sich (?:seither |seitdem |inzwischen )?(?:ver(?:ä|ae)ndert|verbessert|bewegt|getan)|(?:das|dies) (?:ist|wurde|haben wir) (?:bereits |bisher |schon |gemeinsam |inzwischen )?(?:geschafft|erreicht|gelungen|umgesetzt)|(?:bereits |schon |bisher |bislang )?(?:geschafft|umgesetzt|gelungen|erledigt|auf den weg gebracht)|worauf wir stolz sind|darauf sind wir stolz|what (?:already )?works(?: well)?|what (?:is going|went) well|(?:zwischen|teil)?ergebnis(?:se|sen)?|erfolge?|erfolgsfaktoren|errungenschaften|(?:bereits|bisher|schon) erreicht(?:es)?|was wurde (?:bereits |bisher |schon )?erreicht|what was achieved|was (?:ist|wurde) (?:seither |inzwischen |bisher )?daraus(?: geworden)?|was daraus (?:geworden ist|wurde|entstanden ist|folgte)|what has become of it|das haben wir (?:bereits |bisher |schon |gemeinsam )?(?:erreicht|geschafft|bewirkt)|was (?:wir |uns )?(?:bereits |bisher |schon |gemeinsam )?(?:erreicht|gelungen|geschafft|bewirkt|entstanden)(?: haben| wurde| ist)?|was haben wir (?:bereits |bisher |schon )?(?:erreicht|geschafft|bewirkt)|was sich (?:seither |seitdem |bereits )?(?:getan|ver(?:ä|ae)ndert|bewegt) hat|(?:zwischen|erfolgs)?bilanz|das hat sich (?:seither |bisher )?(?:getan|ver(?:ä|ae)ndert|verbessert|bewegt)|zwischenstand|erreichtes|erreichte (?:ziele|meilensteine)|what (?:has been|we have) achieved|was (?:dabei )?(?:kam|kommt) (?:dabei |bisher )?(?:he)?raus|was (?:ist )?(?:dabei )?(?:he)?rausgekommen(?: ist)?|was (?:hat es|hat das|es|das|hat['’]?s) (?:uns |bisher )?gebracht(?: hat)?|(?:das|was) ist (?:dabei |dort |bisher )?(?:entstanden|passiert|gelungen)|was (?:bisher |bereits )?(?:entstanden|passiert|umgesetzt) (?:ist|wurde)|what came of it|(?:erste |sichtbare )?(?:wirkung|effekte|ertr(?:ä|ae)ge|fr(?:ü|ue)chte)|wirkungen|results?|achievements?|outcomes?|successes",
    ),
  ],
  [
    "goal",
    head(
      "(?!lern|reise|ausflugs|urlaubs|wander|klima)\\p{L}{0,20}ziele?n?|ziel(?:setzung|stellung|vorstellung|vorgabe|perspektive|marke)(?:en|n)?|unser auftrag|zweck|selbstverpflichtung(?:en)?|ziel(?:bild|werte?|zustand)|(?:soll-?|angestrebter |gew(?:ü|ue)nschter |k(?:ü|ue)nftiger )zustand|soll(?= *$)|sto(?:ß|ss)richtung(?:en)?|unser (?:anspruch|versprechen)|leitlinien|leits(?:ä|ae)tze|what we (?:aim for|are aiming for|want(?: to (?:achieve|change))?)|vision(?:en)?|leitgedanken?|leitbild|goals?|aims?|objectives?|targets?|ambitions?|purpose|vision|mission",
    ),
  ],
  [
    "measure",
    head(
      "(?:einzel|sofort|gegen|f(?:ö|oe)rder|schl(?:ü|ue)ssel|start|kern|leit|beispiel)?ma(?:ß|ss)nahmen?|was wir (?:daraus|damit|dagegen) (?:gemacht|abgeleitet|unternommen) haben|unsere (?:antwort|l(?:ö|oe)sung|reaktion)(?:en)?|l(?:ö|oe)sung(?:en|swege)?|(?:so|wie) (?:wir )?(?:reagieren|handeln|steuern|begegnen)(?: wir)?(?: (?:dem|darauf|dagegen|gegen))?|verabredungen|verabredet(?= *:?$)|(?:arbeits)?auftr(?:ä|ae)ge|(?:das|was) (?:kommt|folgt|steht (?:jetzt |nun |noch |als n(?:ä|ae)chstes |demn(?:ä|ae)chst |in diesem jahr |\\d{4} )?an|packen wir an|planen wir|plant der \\p{L}+|ist neu)(?: (?:jetzt|nun|noch|danach))?(?= *\\??$)|und (?:jetzt|nun)(?= *\\?)|was (?:passiert|geschieht|tun|ist zu tun)(?: (?:jetzt|nun|konkret|genau|dort|hier))?(?= *\\?)|was (?:tut|macht|unternimmt) (?:der|die|das) (?:[\\p{L}-]+ ){1,3}?(?:dagegen|daf(?:ü|ue)r|konkret|jetzt)(?= *\\?)|konkret(?= *:?$)|aktionen|to[- ]?dos|our (?:answer|response)|what (?:we did|comes next|is (?:next|planned|new))|(?:service|dienst|kern|beratungs|unterst(?:ü|ue)tzungs)?leistungen|(?:umsetzungs|angebots)?bausteine|(?:schl(?:ü|ue)ssel|leit)projekte|instrumente|formate|(?:handlungs|arbeits)schritte|(?:erste|konkrete|weitere) schritte|umsetzung|umsetzungsschritte|(?:so|wie) (?:setzen wir|wir) (?:das|es|dies|sie|die \\p{L}+) um(?:setzen)?|(?:so|das) (?:machen|packen|gehen) wir (?:das |es )?(?:konkret|an|vor)|(?:was )?konkret (?:passiert|geschieht|tun wir|machen wir)|aktivit(?:ä|ae)ten|vorgehen|was wir tun|(?:so|wie) (?:wird|wurde) (?:[\\p{L}-]+ ){0,2}?vorgegangen|what (?:we are|\\p{Lu}\\p{L}+ is) doing|so gehen wir vor|so (?:helfen|unterst(?:ü|ue)tzen|arbeiten) wir|(?:das|was) (?:tun|machen|bieten|leisten) wir|was wir (?:machen|(?:an)?bieten|leisten|anpacken|umsetzen)|das bieten wir(?: an)?|(?:bildungs|beratungs|unterst(?:ü|ue)tzungs)?angebote?|what we (?:offer|provide)|n(?:ä|ae)chste(?:n)? schritte|(?:wie|so) geht(?:['’]s| es)(?: jetzt| nun| dann)? weiter|wie es(?: jetzt| nun)? weitergeht|wie weiter|ausblick|(?:was )?(?:ist )?(?:noch |als n(?:ä|ae)chstes )?geplant(?: ist)?|in planung|(?:was )?(?:kommt )?als n(?:ä|ae)chstes(?: kommt| ansteht| geplant ist)?|was (?:jetzt |nun |noch )?(?:steht an|ansteht)|vorhaben|was wir (?:schon|bereits|konkret|daf(?:ü|ue)r) (?:tun|machen)|was (?:wurde|haben wir) (?:bisher |bereits |konkret )?(?:getan|unternommen)|wie wir vorgegangen sind|vorgehensweise|l(?:ö|oe)sungsans(?:ä|ae)tze|arbeitsprogramm|(?:verbesserungs|l(?:ö|oe)sungs|ma(?:ß|ss)nahmen)?vorschl(?:ag|(?:ä|ae)ge)|(?:handlungs|ma(?:ß|ss)nahmen)?empfehlung(?:en)?|recommendations?|measures?|activities|actions|implementation|next steps",
    ),
  ],
  [
    "milestone",
    head(
      "meilensteine?n?|chronik|chronologie|zeitleiste|zeitstrahl|geschichte|historie|was bisher geschah|wie alles (?:begann|anfing)|so fing (?:alles|es) an|stationen|etappen|(?:unser|der) (?:bisherige )?weg|entstehung(?:sgeschichte)?|how (?:it|we) (?:all )?(?:began|started)|our journey|entwicklung seit \\d{4}|werdegang|(?:bisherige(?:r)? )?(?:verlauf|entwicklung)|r(?:ü|ue)ckblick|milestones?|history|timeline|chronology",
    ),
  ],
  [
    "agreement",
    head(
      "(?:ziel|kooperations|rahmen|partnerschafts|zusammenarbeits)?vereinbarung(?:en)?|kreistagsbeschl(?:u|ü)(?:ss|ß|sse)|beschl(?:u|ü)(?:ss|ß|sse)|agreements?|resolutions?",
    ),
  ],
  [
    "actionField",
    head(
      "(?:handlungs|arbeits|themen|aufgaben|t(?:ä|ae)tigkeits|aktions|bildungs|gestaltungs|entwicklungs|zukunfts|vorhaben)?(?:feld|felder|feldern)|(?:arbeits|handlungs|themen|aufgaben|t(?:ä|ae)tigkeits|kern|haupt|bildungs|f(?:ö|oe)rder|inhaltliche )?schwerpunkt(?:e|en|thema|themen|bereiche)?|(?:leit|kern|haupt|querschnitts|zukunfts|fokus)themen|themen(?:cluster|linien|bl(?:ö|oe)cke)|(?:aufgaben|arbeits|t(?:ä|ae)tigkeits)(?:gebiete?n?|spektrum|felde?r?)|zust(?:ä|ae)ndigkeiten|(?:kern|haupt|querschnitts|unsere )?aufgaben?|aufgabenbereiche?n?|arbeitsbereiche?n?|themenbereiche?n?|(?:unsere|zentrale|aktuelle|wichtige) themen|themen|s(?:ä|ae)ulen|themen(?:werkst(?:ä|ae)tten|foren|tische[n]?|gruppen|r(?:ä|ae)ume[n]?)|fields? of action|action (?:fields?|areas?)|focus(?: areas?)?|(?:wo(?:ran|mit|rum)?|wof(?:ü|ue)r) (?:wir|(?:sich )?(?:das|die|der) \\p{L}+|man) (?:gerade |derzeit |gemeinsam |sich )?(?:aktiv (?:sind|ist)|t(?:ä|ae)tig (?:sind|ist)|arbeite(?:n|t)|uns (?:besch(?:ä|ae)ftigen|befassen|k(?:ü|ue)mmern|einsetzen)|(?:besch(?:ä|ae)ftigt|befasst|k(?:ü|ue)mmert|einsetzt)|forscht)|wo(?:ran|mit|rum) (?:arbeite(?:n|t)|besch(?:ä|ae)ftig(?:en|t)|befass(?:en|t)|k(?:ü|ue)mmer(?:n|t)) (?:wir(?: uns)?|sie(?: sich)?|(?:sich )?(?:das|die|der) \\p{L}+)|(?:wir arbeiten|daran arbeiten wir|wir besch(?:ä|ae)ftigen uns|wir k(?:ü|ue)mmern uns)(?: (?:gerade|derzeit|gemeinsam))?(?: (?:an|mit|um|zu))?|(?:unsere )?(?:t(?:ä|ae)tigkeits)?bereichen?|worum (?:es (?:uns )?geht|geht(?: es|['’]s)(?: uns)?)|what we are working on|our (?:themes|areas)|where we are active|what we (?:work on|do)|priorit(?:y|ies)(?: areas?)?|key topics|topics|tasks|(?:areas|fields) of (?:work|activity|action|responsibility)|pillars|responsibilities",
    ),
  ],
  [
    "programme",
    head(
      "(?:f(?:ö|oe)rder|bundes|landes|bildungs|modell)?programme?n?|f(?:ö|oe)rder(?:ung|ungen|projekte?n?)|(?:modell|verbund)?projekte?n?|initiativen?|(?:funding )?program(?:me)?s|projects",
    ),
  ],
  [
    "event",
    head(
      "(?:fach|informations|bildungs)?veranstaltung(?:en)?|(?:veranstaltungs|sitzungs)?termine?|tagung(?:en)?|(?:bildungs|fach)?konferenzen|(?:praxis|fach)?workshops?|fachtage?|seminare|fortbildungen|webinare|fachvortr(?:ä|ae)ge|vortr(?:ä|ae)ge|vortragsreihe|veranstaltungs(?:reihe|kalender|hinweise?|tipps?|programm)|events?|dates|conferences",
    ),
  ],
  [
    "material",
    head(
      "(?:arbeits|informations|begleit|vorhandene )?material(?:ien)?|publikation(?:en)?|ver(?:ö|oe)ffentlichung(?:en)?|download(?:s|bereich|center)?|schriften(?:reihe|verzeichnis)?|produkt(?:ü|ue)bersicht|infothek|dokumente|berichte|bildungsberichte|brosch(?:ü|ue)ren|flyer|(?:zum )?(?:nach|weiter)lesen|lesetipps?|literatur(?:hinweise|tipps|liste)?|zum (?:herunterladen|download|vertiefen)|(?:kontakte?|links?|service|informationen|ansprechpartner(?:in|innen)?) (?:und|&) (?:downloads?|material(?:ien)?|publikationen|dokumente|ver(?:ö|oe)ffentlichungen)|mediathek|publications?|documents|reports|resources",
    ),
  ],
  [
    "person",
    head(
      "(?:mitarbeiter|ansprechpartner|mitarbeitend|besch(?:ä|ae)ftigt|referent)(?:/?-?[:*_]?innen|/?-?[:*_]?in|e|en|er)?(?: und (?:mitarbeiter|ansprechpartner)innen)?|ansprechpersone?n?|kontaktpersone?n?|(?:unser |das |ihr )?team|(?:unsere )?k(?:ö|oe)pfe|personal|staff|(?:our )?team|contact persons?|people",
    ),
  ],
  [
    "contact",
    head(
      "kontakt(?:e|daten|aufnahme)?|adresse|anschrift|postanschrift|hausanschrift|besucheradresse|telefon|tel|fax|telefax|mobil|e-?mail|mail|erreichbarkeit|so erreichen sie uns|contact(?: us)?|address|phone",
    ),
  ],
  [
    "body",
    head(
      "gremien|steuerungs(?:gruppe|kreis|gremien|struktur)|(?:netzwerk|arbeits)?strukturen|netzwerke|arbeitskreise|arbeitsgruppen|aussch(?:ü|ue)sse|beir(?:ä|ae)te|bodies|committees|networks|working groups",
    ),
  ],
  [
    "organisation",
    head(
      "(?:kooperations|netzwerk|projekt)?partner(?:/?-?[:*_]?innen)?|f(?:ö|oe)rderer|unterst(?:ü|ue)tzer|tr(?:ä|ae)ger|gef(?:ö|oe)rdert (?:durch|von)|partners|supporters|funded by",
    ),
  ],
  [
    "figure",
    head(
      "zahlen(?:,? daten(?: und|,| &)? fakten)?|daten und fakten|kennzahlen|kenndaten|statistik(?:en)?|figures|facts(?: and figures)?|key figures",
    ),
  ],
  ["quote", head("zitate?|stimmen|statements?|quotes?")],
];

function head(stems: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems})(?![\\p{L}\\p{N}-])`, "iu");
}
