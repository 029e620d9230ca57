/**
 * Whether a phrase speaks of something lacking, strained, unequal or in the way: by its words alone, and so only where
 * its neighbours or what stands before it say that such things are told.
 */
const plain = new Set(
  (
    "nicht kaum wenig wenige weniger fehlt fehlen fehlte mangelt mangelhaft knapp rar dünn dürftig schwach " +
    "unklar ungeklärt ungelöst unsicher ungewiss unübersichtlich uneinheitlich ungleich unbesetzt unkoordiniert unbekannt unverbindlich unterbesetzt unterfinanziert " +
    "lückenhaft zersplittert fragmentiert verstreut isoliert nebeneinander überlastet überfordert überlaufen veraltet überaltert marode befristet begrenzt prekär brüchig schwierig schwer schlecht " +
    "sinkt sinken schrumpft schrumpfen scheitert scheitern stockt stocken erschwert erschweren behindert behindern bremst bremsen hemmt hemmen belastet belasten gefährdet droht drohen verschärft verschärfen " +
    "zögerlich schleppend aufwendig aufwändig rückläufig unzureichend ungenügend bildungsfern benachteiligt abgehängt strukturschwach " +
    "lack lacks lacking few little without missing insufficient limited scarce unclear fragmented scattered incomplete difficult hard poor weak low declining shrinking ageing aging outdated overstretched shortage shortages unequal uneven inadequate hardly"
  ).split(" "),
);
/** What may be bad and need not. */
const weak = new Set("kein keine keinen keiner keinem nur ohne steigt steigen no not".split(" "));
const weakStems =
  /^(?:unterschiedlich|parallel|doppelt|steigend|wachsend|zunehmend|hoh|lang|weit|niedrig)(?:e[nrsm]?)$/u;
const stems =
  /^(?:fehlend|mangelnd|unzureichend|ungenügend|unklar|ungleich|unübersichtlich|uneinheitlich|unbesetzt|unkoordiniert|ungeklärt|ungelöst|unverbindlich|unsicher|unterschiedlich|lückenhaft|begrenzt|knapp|befristet|veraltet|überlastet|überfordert|überfüllt|zersplittert|fragmentiert|verstreut|isoliert|schwach|dünn|dürftig|gering|schwierig|schlecht|sinkend|schrumpfend|rückläufig|drohend|schwindend|ausgedünnt|wegbrechend|marod|prekär|strukturschwach|überaltert|bildungsfern|benachteiligt)(?:e[nrsm]?)$/u;
/** Ends of nouns for what is bad. */
const tails =
  /(?:mangel|mängel|armut|defizite?n?|lücken?|eng[pP][aä]ss(?:e|en)?|wanderung|wegzug|rückgang|rückgänge|barrieren?|hürden?|hemmnisse?|hemmnis|hindernisse?|hindernis|probleme?n?|problemlagen|schwierigkeit(?:en)?|konkurrenz|konkurrenzdenken|belastung(?:en)?|überlastung|ungleichheit(?:en)?|benachteiligung(?:en)?|doppelstrukturen|parallelstrukturen|doppelarbeit|gefälle|personalwechsel|fluktuation|zurückhaltung|wegfall|kürzung(?:en)?|aufwand|bürokratie|unsicherheit(?:en)?|intransparenz|unübersichtlichkeit|segregation|abbr[uü]ch(?:e|en)?|absentismus|leerstand|[sS]tau|zeitdruck|kostendruck|verlust(?:e|en)?|alterung|überalterung|schrumpfung|ausdünnung|unterversorgung|strukturwandel|strukturschwäche|nebeneinander|widerst[aä]nde?n?|vorbehalte?n?|skepsis|ängste?n?|wartezeit(?:en)?|wartelisten?|arbeitslosigkeit|zersplitterung|flickenteppich|insellösungen|personalnot|raumnot|haushaltslage|(?:fachkräfte|personal|förder|unterstützungs|sanierungs|nachhol)bedarfe?|shortages?|barriers?|unemployment|poverty|migration|decline|drop-?outs?|inequalit(?:y|ies)|distances|turnover|bureaucracy|overload)$/iu;
/** What is good to be long, high or different. */
const harmless =
  /(?:Tradition|Erfahrung|Atem|Sicht|Frist|Qualität|Ansehen|Zufriedenheit|Motivation|Niveau|Stellenwert|Bedeutung|Beteiligung|Lebensphasen|Angebote|Formate|Partner|Akteure|Zielgruppen|Themen|Professionen|Engagement|Interesse)(?:e?n|s)?(?!\p{L})/u;
/** "demografischer Wandel", "zu wenig Zeit", "too few places" */
const phrases =
  /(?<!\p{L})(?:demogra[fp]h?ische[nrsm]? (?:Wandel|Entwicklung|Veränderung\p{Ll}*)|(?:zu|viel zu|too) (?:wenige?\p{Ll}*|viele?|spät|kurz|lang|selten|gering|weit|teuer|klein|groß|few|little|late|many)|(?:wandern|brechen|fallen|ziehen|springen) [^,;]{0,40}(?:ab|weg|aus)(?!\p{L})|lack of|high (?:share|proportion|number|costs?)|long (?:distances|journeys|waiting)|mehr als die Hälfte|jede[rs]? (?:\p{Ll}+te|\d+\.) (?:Kind|Schüler|Jugendliche|Ausbildung|Vertrag))/iu;
/** What is done about it, wished or planned. */
const relief =
  /(?<!\p{L})(?:Abbau|Verbesserung|Stärkung|Förderung|Ausbau|Aufbau|Einrichtung|Entwicklung|Maßnahmen?|Vermeidung|Überwindung|Senkung|Verringerung|Bekämpfung|Schließung|Unterstützung|Begleitung|nicht (?:nur|mehr|zuletzt)|kein Kind|keine[rnm]? (?:verloren|zurück)|kostenlos|kostenfrei|barrierefrei\p{Ll}*|soll(?:en|te|ten)?|will|wollen|gelingt|gelungen|verbessert\p{Ll}*|gestärkt|erreicht|abgebaut|geschlossen|halbiert|gesenkt|gesunken|sank|reduce\p{Ll}*|improv\p{Ll}+)(?!\p{L})|(?<!\p{L}zu )\p{Ll}{4,}(?:ern|eln|ieren|bauen|schließen|senken|meiden|winden|kämpfen|stärken|fördern|schaffen|ringern)$/u;

/** What a word counts that may be bad and need not. */
const perhaps = 1;

/** Tells whether a phrase of at most a sentence is adverse by its words. */
export const hasAdverseWords = (phrase: string): boolean => adversityOf(phrase) > 0;

/** How adverse a phrase is by its words: 1 where one says so by itself, less where one may, 0 where none does. */
export function adversityOf(phrase: string): number {
  if (relief.test(phrase.replace(/[.!]+$/u, ""))) return 0;
  if (phrases.test(phrase)) return 1;
  const words = phrase.match(/[\p{L}-]+/gu) ?? [];
  let most = 0;
  for (const [at, word] of words.entries()) {
    const lower = word.toLowerCase();
    if (plain.has(lower)) return 1;
    const isStrong = stems.test(lower);
    if ((isStrong || weakStems.test(lower)) && !harmless.test(words.slice(at + 1, at + 3).join(" "))) {
      if (isStrong) return 1;
      most = perhaps;
    }
    if (tails.test(word) && (/^\p{Lu}/u.test(word) || /^[a-z-]+$/u.test(word))) return 1;
    if (weak.has(lower)) most = perhaps;
  }
  return most;
}
