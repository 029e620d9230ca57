import type { Block } from "../../language/blocks.js";
import { findFirst, matches } from "../../language/find-all.js";
import { announcementOf } from "../../language/sections.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { adversityOf } from "./adverse-words.js";
import { ofEducation } from "./difficulty.js";
import { plights } from "./plights.js";
import { reservations } from "./reservations.js";
import { shortfalls } from "./shortfalls.js";
import { states } from "./states.js";
import { findStrain } from "./strain.js";

/** What it is bad to have: lack, decline, inequality, strain. */
const trouble =
  "(?:\\p{L}*(?:[Mm]angel|[Dd]efizite?n?|[Rr]ückgang|[Rr]ückgänge|[Ll]ücken?|[Ee]ngp[aä]ss\\p{Ll}*|[Aa]bwanderung|[Üü]berlastung|[Uu]ngleichheit\\p{Ll}*|[Uu]nsicherheit\\p{Ll}*|[Hh]indernis\\p{Ll}*|[Hh]emmnis\\p{Ll}*|[Bb]arrieren?|[Dd]oppelstrukturen|[Pp]arallelstrukturen|[Kk]ürzungen|[Ss]tau|[Aa]rmut|[Aa]bbr[uü]ch\\p{Ll}*|[Nn]achteile?n?|[Bb]elastung(?:en)?|[Pp]robleme?n?|[Ss]chwierigkeiten|(?:[Nn]achhol|[Mm]ehr)bedarf|[Ll]eerstand|[Ww]artelisten?|[Hh]ürden?|[Gg]efälle|[Ss]chieflagen?|[Uu]nklarheit|[Vv]erunsicherung|[Ss]tillstand)|(?:demogra[fp]h?ische[nrm]?|wirtschaftliche[nrm]?)\\s(?:Wandel\\p{Ll}*|Entwicklung(?:en)?|Strukturwandel)|Strukturwandel)(?![\\p{L}-])";
/** What is bad whatever is said of it. */
const plight =
  "(?:\\p{L}*(?:[Mm]angel|[Rr]ückgang|[Rr]ückgänge|[Ee]ngp[aä]ss\\p{Ll}*|[Aa]bwanderung|[Üü]berlastung|[Uu]ngleichheit\\p{Ll}*|[Dd]oppelstrukturen|[Pp]arallelstrukturen|[Nn]achholbedarf|[Kk]inderarmut|[Uu]nübersichtlichkeit|[Bb]evölkerungsverlust|[Gg]eburtendefizit|[Ii]ntransparenz))(?![\\p{L}-])";
/** Verbs by which it is said to be there. */
const present =
  "(?:gibt es|gab es|besteht|bestehen|herrscht|herrschen|(?:zeig|zeichne)(?:t|n|en) sich|führt|führen|prägt|prägen|verstärkt(?:e|en)?|verschärft(?:e|en)?|wächst|nimmt|nehmen|(?:be)?trifft|(?:be)?treffen|bereite[nt]|verursacht|bedroht|bekommt|bekommen|spür(?:t|en)|verzeichne[nt]|beklag(?:t|en)|haben|hat)";
/** What one would like to be able to do for people who learn. */
const able =
  "(?:(?:ab)?gedeckt|(?:ab)?decken|besetzt|besetzen|erreicht|erreichen|genutzt|nutzen|gefunden|finden|bewältig\\p{Ll}+|erfüll\\p{Ll}+|leisten|geleistet|gewährleiste\\p{Ll}+|sicher(?:ge)?stell\\p{Ll}+|angeboten|anbieten|teilnehmen|mithalten|folgen|gelingen|umgesetzt|umsetzen|bereitgestellt|bereitstellen|vorgehalten|vorhalten|versorgt|versorgen|unterstützt|unterstützen|begleitet|begleiten|aufnehmen|aufgenommen|bedien\\p{Ll}+|gewonnen|gewinnen|bewilligt|bearbeitet|beantwortet|öffnen|geöffnet|stattfinden|finanzier\\p{Ll}+|helfen|geholfen|ausgleichen|ausgeglichen|auffangen|aufgefangen|Schritt halten|lösen|überblicken|beurteil\\p{Ll}+|steuern|gesteuert|lesen|schreiben|sprechen|verstehen|einschätzen|abschließen|betreut|betreuen|unterrichtet|berücksichtigt)(?![\\p{L}])";
const adverbs = "(?:\\p{Ll}+\\s){0,3}";

const readings: readonly RegExp[] = [
  // "In der Region gibt es deutliche Rückgänge", "verstärkte bestehende Probleme"
  `(?<!\\p{L})${present}\\s(?:[^.;:!?,„“]{0,70}?\\s)?${trouble}`,
  `(?<!\\p{L})(?:\\p{Ll}{3,}(?:t|te|en|e)|kam(?:en)?|gab|war(?:en)?|ist|sind|stieg|sank|wuchs|sei|seien)\\s(?:[^.;:!?,„“]{0,90}?\\s)?${plight}`,
  // "Der Fachkräftemangel trifft auch die Kitas"
  `(?<=^|[.;:,]\\s)(?:[Dd]er|[Dd]ie|[Dd]as|[Ee]in|[Ee]ine|\\p{Lu}\\p{Ll}+e[nrs]?)?\\s?(?:\\p{Ll}+e[nrs]?\\s){0,2}${trouble}\\s(?:[^.;:!?,„“]{0,60}?\\s)?${present}(?!\\p{L})`,
  // numbers that go down
  `(?<!\\p{L})(?:sink(?:t|en)|sank(?:en)?|schrumpf(?:t|en)|fällt|fallen|(?:geht|gehen|ging|gingen)(?=[^.;:!?]{4,120}\\szurück(?!\\p{L}))|nimmt(?=[^.;:!?]{4,120}\\sab(?!\\p{L})))\\s${adverbs}(?:\\p{Lu}\\p{L}+\\s){0,2}?(?:die|der|das)\\s(?:\\p{Ll}+\\s)?\\p{L}*(?:[Qq]uoten?|[Zz]ahl(?:en)?|[Aa]ngebot|[Nn]achfrage|[Aa]nteil)(?!\\p{L})`,
  `(?<!\\p{L})(?:sinkende[nr]?|rückläufige[nr]?|zurückgehende[nr]?|schrumpfende[nr]?)\\s\\p{L}*(?:[Zz]ahl(?:en)?|[Qq]uoten?|[Nn]achfrage)(?!\\p{L})`,
  `(?<!\\p{L})\\p{L}*(?:[Qq]uoten?|[Zz]ahl(?:en)?|[Aa]ngebot|[Nn]achfrage|[Pp]lätze|[Tt]eilnah?m\\p{Ll}*|[Bb]eteiligung|[Aa]nmeldungen|[Bb]ewerber\\p{L}*|[Bb]evölkerung(?:sentwicklung)?)(?:\\s(?:an|der|des|nach|von|in|mit)\\s[^.;:!?,]{2,60}?)?\\s${adverbs}(?:sank(?:en)?|sink(?:t|en)|fiel(?:en)?|schrumpf(?:t|en|te|ten)|(?:ist|sind)\\s(?:[^.;:!?,]{0,40}?\\s)?(?:gesunken|zurückgegangen|rückläufig|eingebrochen|gefallen)|(?:ging|gingen|geht|gehen)\\s(?:[^.;:!?,]{0,60}?\\s)?zurück)(?!\\p{L})`,
  // "Leicht ist das nicht", "Das ist nicht einfach, denn …"
  `^(?:Leicht|Einfach)\\s(?:ist|war|wird)\\s(?:\\p{L}+\\s){1,4}?nicht(?!\\p{L})|^(?:Das|Dies|Es)\\s(?:ist|war)\\s(?:\\p{Ll}+\\s){0,2}nicht (?:immer )?(?:leicht|einfach)(?=[,:]|\\szu\\s)`,
  // "… ist schwierig", "erweist sich als schwierig"
  `\\p{Lu}\\p{L}{3,}\\s(?:ist|sind|bleibt|bleiben|wird|gestalte[nt] sich|erweis(?:t|en) sich)\\s(?:[^.;:!?,]{0,40}?\\s)?(?<!nicht mehr )(?:als\\s)?(?:schwierig|schwer|problematisch|herausfordernd|aufwendig|aufwändig|unübersichtlich|unzureichend|mangelhaft|lückenhaft|begrenzt|knapp|ungeklärt|unklar|ungewiss|unsicher|zersplittert|fragmentiert|überfordert|überlastet|benachteiligt|unterrepräsentiert|eine Herausforderung|ein Problem|ein Hemmnis|eine Hürde)(?:er)?(?=\\s*(?:[.,;]|$|\\s(?:und|da|weil)\\s))`,
  // people who get lost, drop out, stay behind
  `(?<!\\p{L})(?:geh(?:t|en)\\s(?:[^.;:!?]{2,60}?\\s)?verloren|(?:brech|brich)(?:t|en)\\s[^.;:!?]{2,60}?\\sab(?=[.,;]|$|\\sund\\s)|(?:hat|haben)\\s[^.;:!?]{2,60}?\\sabgebrochen|(?<!(?:oder|und) )scheiter(?:t|n)|bleib(?:t|en)\\s(?:[^.;:!?]{2,60}?\\s)?(?:ohne|auf der Strecke|zurück|außen vor)|fall(?:en)?\\s(?:[^.;:!?]{2,30}?\\s)?(?:durch|in ein Loch)|wechseln\\snicht|ohne\\s(?:\\p{L}+\\s)?\\p{L}*[Aa]bschluss\\s(?:[^.;:!?]{2,40}?\\s)?(?:abgehen|abgeht|verlassen|verlässt|verließen|verließ|bleiben|bleibt|beenden|beendet))(?!\\p{L})`,
  // "Hilfen gibt es zwar, aber nicht aus einer Hand", "kommen meist nur solche Eltern", "meist kann keine helfen"
  `(?<!\\p{L})zwar(?:\\s[^.;:!?]{2,140}?)?,?\\s(?:aber|jedoch|doch)\\s[^.;:!?]{0,60}?(?<!\\p{L})(?:nicht|kaum|kein\\p{Ll}*|nur)(?!\\p{L})`,
  `(?<!\\p{L})(?:meist|meistens|oft|häufig|überwiegend|vielfach|immer wieder)\\s(?:nur\\s(?:\\p{Ll}+\\s){0,2}\\p{Lu}|(?:kann|können)\\s[^.;:!?]{0,40}?(?:kein\\p{Ll}*|nicht|kaum)(?!\\p{L}))`,
  // "die Menschen, die Unterstützung brauchen, nicht erreicht werden"
  `(?<!\\p{L})(?:nicht|kaum|schwer|zu selten|zu wenig)\\s(?:\\p{Ll}+\\s)?(?:erreicht|genutzt|wahrgenommen|angenommen|gefunden|versorgt|berücksichtigt)\\s(?:wird|werden|wurden?)(?!\\p{L})|(?:wird|werden)\\s(?:[^.;:!?]{0,60}?\\s)?(?:nicht|kaum|zu selten|zu wenig)\\s(?:\\p{Ll}+\\s)?(?:erreicht|genutzt|wahrgenommen|angenommen|versorgt|berücksichtigt)(?=[.,;]|$)`,
  // "werden Fachkräfte fehlen"
  `(?<!\\p{L})(?:wird|werden)\\s(?:[^.;:!?]|\\d\\.\\d){5,160}?\\sfehlen(?!\\p{L})`,
  // "stellt sich die Lage schwierig dar", "ein unüberschaubares System"
  `(?<!\\p{L})stell(?:t|en)\\ssich\\s[^.;:!?]{2,80}?(?:schwierig|problematisch|unübersichtlich|herausfordernd|unbefriedigend)\\s(?:\\p{Ll}+\\s)?dar(?!\\p{L})`,
  `(?<!\\p{L})(?:unüberschaubar|unübersichtlich|zersplittert|fragmentiert|unkoordiniert|unzureichend|mangelhaft)e[nrsm]?\\s(?:\\p{Ll}+\\s)?\\p{Lu}`,
  `(?<!\\p{L})(?:wenig|kaum|nicht|unzureichend|schlecht)\\s(?:aufeinander\\s)?(?:abgestimmt|vernetzt|koordiniert|verzahnt)(?!\\p{L})`,
  // "verfügen nicht über", "kennen die Angebote nicht"
  `\\p{Lu}\\p{L}{3,}\\s(?:[^.;:!?,„“]{0,60}?\\s)?(?:kenn(?:t|en)|nutz(?:t|en)|erreich(?:t|en)|verfüg(?:t|en)|finde[nt]|wissen|sprechen)\\s(?:[^.;:!?,„“]{0,60}?\\s)?(?:nicht|kaum|nur selten|keine[nr]?)(?!\\p{L}|\\s(?:nur|zuletzt))`,
  // "sind besonders spürbar", "macht sich bemerkbar"
  `${trouble}\\s(?:[^.;:!?]{0,90}?\\s)?(?:(?:deutlich|besonders|stark|überall|bereits|schon)\\s)?(?:spürbar|bemerkbar)(?!\\p{L})`,
  // what cannot be done, or hardly
  `(?<!\\p{L})(?:kann|können|konnten?)\\s(?:[^.;:!?,„“]{0,90}?\\s)?(?:nicht(?! (?:nur|zuletzt|allein|ohne))|kaum|nur (?:schwer|bedingt|eingeschränkt|unzureichend|teilweise|selten|vereinzelt|verzögert|verspätet|unregelmäßig|mit (?:\\p{Ll}+ )?Verzögerung)|keine[nrms]?)\\s(?:[^.;:!?,„“]{0,60}?\\s)?${able}`,
  `(?<!\\p{L})(?:nicht|kaum|nur (?:schwer|bedingt|unzureichend|teilweise)|keine[nrms]?)\\s(?:[^.;:!?,„“]{0,60}?\\s)?${able}\\s(?:werden\\s)?(?:kann|können|konnten?)(?!\\p{L})`,
  `(?<!\\p{L})(?:geling(?:t|en)|gelang(?:en)?)\\s(?:[^.;:!?„“]{0,90}?\\s)?(?:nicht|kaum|nur (?:schwer|bedingt|teilweise|selten|unzureichend)|zu selten)(?=[.,;]|$|\\s(?:immer|überall|ausreichend|mehr)(?!\\p{L}))`,
  // "schwer zu erreichen", "kaum zu finden"
  `(?<!\\p{L})(?:nur schwer|schwer|kaum|schwierig|nicht (?:immer )?(?:leicht|einfach))\\szu\\s\\p{Ll}{4,}en\\s(?:ist|sind|waren?)(?!\\p{L})`,
  `(?<!\\p{L})(?:ist|sind|bleibt|bleiben|waren?)\\s(?:[^.;:!?,„“]{0,80}?\\s)?(?:nur schwer|schwer|kaum|schwierig|nicht (?:immer )?(?:leicht|einfach))\\szu\\s\\p{Ll}{4,}en(?=[.,;]|$)`,
  // too little, too late
  `(?<!\\p{L})(?:gibt|haben|hat|besteht|bestehen|finde[nt]|findet|erreich(?:t|en)|komm(?:t|en)|stehen|erhalten|bekommen|arbeite[nt]|sprechen|nutzen|ist|sind|werden|wird|sei|seien|waren?)\\s(?:[^.;:!?,„“]{0,80}?\\s)?(?<!(?:nicht|bis|nie)\\s)zu\\s(?:wenige?[nr]?|gering|spät|selten|knapp|klein|weit|teuer|niedrig|langsam)(?![\\p{L}])`,
  // what gets worse or in the way
  `(?<!\\p{L}|(?<!\\p{L})zu\\s)(?:erschwer|gefährde|behinder|hemm|beeinträchtig|überforder|verschlechter|verschärf)(?:t|en|n|te|ten)(?=[.,;]|$|\\s(?!\\p{Lu}|können|könnt|würde|zu\\s))`,
  // judged badly: "fühlen sich schlecht vorbereitet", "die Verbindungen sind schlecht"
  `(?<!\\p{L})(?:ist|sind|seien|sei|bleibt|bleiben|fühl(?:t|en) sich|gilt|gelten)\\s(?:[^.;:!?,„“]{0,80}?\\s)?(?<!nicht (?:mehr )?)(?:schlecht(?: \\p{Ll}+t)?|nicht gut|nicht (?:ausreichend|genügend|hinreichend|dauerhaft|langfristig|gut) \\p{Ll}+t|ungenügend|unbefriedigend|veraltet|marode|sanierungsbedürftig|unvollständig|uneinheitlich|unterrepräsentiert|unterversorgt|unterfinanziert|ungleich verteilt)(?=[.,;]|$|\\s(?:und|da|weil)\\s)`,
  `(?<!\\p{L})(?:vergeblich|vergebens|händeringend|nur mit (?:großer )?Mühe)(?!\\p{L})|(?<!\\p{L})[Ll]ange[nr]?\\s(?:Wartelisten|Wartezeiten|Fahrzeiten|Fahrwege|Schulwege)(?!\\p{L})`,
  `(?<!\\p{L})(?:Zunahme|Anstieg|[Zz]ahl|[Vv]iele)\\s(?:der\\s|von\\s)?(?:unbesetzt|unversorgt|fehlend)e[rn]?\\s\\p{Lu}`,
  `(?<!\\p{L})verlier(?:t|en)\\s(?:[^.;:!?,„“]{0,60}?\\s)?(?:Menschen|Einwohner\\p{L}*|Jugendliche|Fachkräfte|Schüler\\p{L}*|Kinder)(?!\\p{L})|(?<!\\p{L})leb(?:t|en)\\s(?:[^.;:!?,„“]{0,60}?\\s)?in\\s(?:\\p{Ll}+\\s)?Armut(?!\\p{L})|von\\s(?:\\p{L}*[Aa]rmut|Benachteiligung|Ausgrenzung)\\s(?:bedroht|betroffen)(?!\\p{L})`,
  `(?<!\\p{L})(?:nur|lediglich)\\sbis\\s(?:[^.;:!?,„“]{2,40}?\\s)?(?:gesichert|finanziert|bewilligt|befristet)(?!\\p{L})`,
  `(?<!\\p{L})(?:Problem|Herausforderung|Schwierigkeit|Hürde|Hindernis)(?:e|en)?\\s(?:sieht|sehen|sah|sahen)\\s(?:[^.;:!?,„“]{1,50}?\\s)?(?:in|im|bei|beim|darin)(?!\\p{L})`,
  // demand that grows
  `(?<!\\p{L})\\p{L}*[Bb]edarf\\s(?:[^.;:!?,„“]{0,80}?\\s)?(?:steigt|wächst|nimmt\\s(?:[^.;:!?,„“]{0,40}?\\s)?zu|übersteigt|gestiegen|gewachsen|ungedeckt|nicht gedeckt)(?!\\p{L})|(?<!\\p{L})(?:steigt|wächst|nimmt)\\s(?:\\p{Ll}+\\s){0,3}?der\\s(?:\\p{Ll}+\\s)?\\p{L}*[Bb]edarf(?!\\p{L})(?!\\s[^.;:!?]{0,80}\\sab(?=[.,;]|$))`,
  // "berichten von Ängsten", "klagen über lange Wege"
  `(?<!\\p{L})(?:berichte(?:t|n|ten?)|erzähl(?:t|en|ten?))\\s(?:[^.;:!?,„“]{0,40}?\\s)?(?:von|über)\\s(?:[^.;:!?,„“]{0,60}?\\s)?${trouble}|(?<!\\p{L})(?:klag|beklag)(?:t|en|ten?)\\s(?:[^.;:!?,„“]{0,40}?\\s)?über\\s`,
  // "Gründe sind fehlende Sprachkenntnisse"
  `(?<!\\p{L})(?:ist|sind|seien|sei|führ(?:t|en)|erschwer(?:t|en)|bremst?|liegen?|liegt|wegen|aufgrund)\\s(?:[^.;:!?„“]{0,80}?\\s)?(?:fehlende|mangelnde)[nrsm]?\\s(?:\\p{Ll}+\\s)?\\p{Lu}|(?<!\\p{L})(?:[Ff]ehlende|[Mm]angelnde)[rs]?\\s(?:\\p{Ll}+\\s)?\\p{Lu}\\p{L}+\\s(?:[^.;:!?,„“]{0,60}?\\s)?(?:ist|sind|führ(?:t|en)|erschwer(?:t|en)|mach(?:t|en)|verhinder(?:t|n)|bremsen|bremst)(?!\\p{L})`,
  `(?<!\\p{L})(?:suffers? from|lack(?:s|ed)?|hardly exists?|there (?:is|are|was|were) (?:a )?(?:\\p{Ll}+ )?(?:lack|shortage|decline)s?|struggles? (?:with|to)|(?:is|are|remains?) (?:still )?(?:insufficient|inadequate|too (?:few|little|low|late)|scarce|(?:difficult|hard) to)|(?:not enough|too few) (?:teachers|places|staff|rooms|skilled|qualified|young)|(?:has|have) (?:declined|fallen|decreased|shrunk))(?!\\p{L})`,
].map((source) => new RegExp(source, "u"));

/** Something granted, and what is said against it behind. */
const conceded =
  /(?<!\p{L})zwar(?:\s[^.;:!?]{2,140}?)?,\s(?:aber|jedoch|doch|allerdings)\s|(?<!\p{L})(?:[Aa]llerdings|[Jj]edoch)\s/u;

const allReadings = [...readings, ...plights, ...states, ...shortfalls, ...reservations];

/** "Einen Beschluss gibt es noch nicht": news. */
export const undecided =
  /(?<!\p{L})(?:(?:Plätze|\p{L}*[Zz]ahl|Teilnahme\p{L}*) (?:ist|sind) (?:auf \d+ )?(?:\p{Ll}+ )?(?:begrenzt|beschränkt)|(?:Beschluss|Termin|Datum|Entscheidung|Ergebnisse?|Antwort|Anmeldung) (?:gibt|liegt|liegen|steht|stehen)|(?:ist|wird) [^.;:!?]{0,50}nicht vorgesehen|(?:gibt|liegt|liegen|steht|stehen) (?:es |noch |ein(?:en?)? |keine?n? |die |der ){1,4}(?:Beschluss|Termin|Datum|Entscheidung|Ergebnisse?|Antwort|Anmeldung))(?!\p{L})/u;

/** A wish, a condition, a denial, or what is done against it. */
const otherwise =
  /(?<!\p{L})(?:[Kk]ein(?:e[nrms]?)?\s(?:\p{Ll}+\s)?(?:Kind|Jugendliche\p{L}*|Mensch|Schüler\p{L}*|Talent)|Ziele?|soll\p{Ll}*|will|wollen|möchten?|würden?|könnten?|müsste\p{Ll}*|wenn|[Ww]enn|falls|[Oo]b(?!\s[^,;:]*$|\s[^;:]*,\s(?:hängt|ist|sei|steht|bleibt)\s)|damit|Damit(?!\s(?:geraten|gerät|fehl|steig|sink|wächst|nimmt|geht|gehen|fällt|fallen|entfäll|bleib|verschärf|droh|ist|sind|hat|haben|wird|werden|verlier))|[Uu]m(?=\s[^,;:]*(?:\szu\s\p{Ll}|\p{Ll}zu\p{Ll}+en))|nicht (?:mehr|länger) (?:erschwer|behinder|gehemmt|beeinträchtig|überforder|gefährde)\p{Ll}*|(?:nicht|nie) zu (?:schwer|spät|wenig|gering|weit|teuer)|kein\p{Ll}* (?:Mangel|Problem\p{Ll}*|Defizite?)|ohne (?:Probleme|Schwierigkeiten|Hürden)|trotz|Hürden?\s(?:\p{L}+\s){0,8}(?:genommen|überwunden|gemeistert|übersprungen)|abbau\p{Ll}*|abgebaut|Abbau|bekämpf\p{Ll}*|Bekämpfung|entgegen\p{Ll}*|begegne\p{Ll}*|schließ\p{Ll}*|geschlossen|verringer\p{Ll}*|reduzier\p{Ll}*|verm(?:ei|ie)d\p{Ll}*|verhinder\p{Ll}*|überw[iu]nd\p{Ll}*|lös(?:t|en)|(?<![Nn]icht (?:\p{Ll}+ )?)gelöst|beheb\p{Ll}*|behoben|beseitig\p{Ll}*|hinter sich|ich|(?:Unterstützung|Hilfe|Förderung|Beratung) (?:erfahren|erhalten|bekommen|finden)|[Ss]ie haben|Ihnen|Ihre?|Arbeitslosen\p{L}*|Abbruch\p{L}*|Schulabgänger ohne Abschluss sank|reduce\p{Ll}*|address\p{Ll}*|overcome)(?!\p{L})/u;
/** "…, an wen sie sich wenden sollen": what is not known. */
const asked = /,\s(?:(?:an|für|zu|mit|bei|von)\s)?(?:wen|wem|wer|wo|wohin|wie|was|welche[rsnm]?)\s[^.;:]*$/u;
/** Fewer of these is good. */
const fewerIsGood =
  /(?:[Aa]rbeitslos|[Aa]bbr[uü]ch|[Ff]ehlzeit|[Aa]bsentismus|ohne (?:\p{L}+)?[Aa]bschluss|[Aa]rmut|[Kk]osten|[Ww]artezeit|[Vv]erschuldung|[Kk]riminalität)/u;

/** The part of a sentence between dashes, semicolons and colons. */
function partAround(text: string, at: number): string {
  const end = /\s[–—]\s|[;:]\s/u.exec(text.slice(at))?.index;
  const head = text.slice(0, at);
  const start = Math.max(...[" – ", " — ", "; ", ": "].map((mark) => head.lastIndexOf(mark)), 0);
  return text.slice(start, end === undefined ? text.length : at + end);
}

/** What is listed as something else. */
const isElse = /^(?:goal|measure|actionField|material|event)$/u;

const besides =
  /,\s(?:wie|so|weshalb|weswegen|wodurch|und (?:wir|sie|er|es)|sagte?|erklärte?|betonte?|berichtete?|meinte?)\s/u;

/** "Im Bericht ist festgestellt worden, dass …", "Es ist ein bekanntes Problem, dass …" */
const saying =
  /^[^.;:!?]{0,160}?(?:festgestellt|zeigt(?:e|en)?|belegt|deutlich|bekannt|Problem|Herausforderung|Schwierigkeit|verschwiegen|unerwähnt|anzumerken|zu bedenken|einzuräumen|Wahrheit gehört|beklagt|bemängelt|kritisiert|moniert|beanstandet|heißt es|berichtet)(?:\sworden)?(?:\s\p{Ll}+){0,3},\sdass\s/iu;

const titles = /[„"»](?!(?:Wir|Es|Ich|Das|Uns|Viele)\s)[^„“”"«»,]{2,60}[“”"«]/gu;

/** Asked of each sentence, and a block may have thousands. */
const known = new WeakMap<Block, boolean>();

function isOfEducation(block: Block): boolean {
  let answer = known.get(block);
  if (answer === undefined) {
    answer =
      matches(block.text, ofEducation) ||
      (block.list !== undefined && matches(block.headings.at(-1)?.text ?? "", ofEducation));
    known.set(block, answer);
  }
  return answer;
}

/** In UTF-16 code units. */
const longClause = 160;
const shortClause = 40;

/** The clause that says that something goes badly for education: what is lacking, shrinks or is hard. */
export function findAdversity(view: View, sentence: Span & { readonly text: string }): Span | undefined {
  const block = view.blockAt(sentence.start);
  if (sentence.text.length > 320 || /[?:]$/u.test(sentence.text) || !block || block.kind === "heading")
    return undefined;
  // "Die Zahl der Abbrüche sinkt" in a column of goals
  if ((block.cell || block.list) && isElse.test(announcementOf(block)?.kind ?? "")) return undefined;
  // names and mottos say nothing bad: „Kein Talent geht verloren“
  const text = /[„"»]/u.test(sentence.text)
    ? sentence.text.replace(titles, (title) => " ".repeat(title.length))
    : sentence.text;
  if (!matches(text, ofEducation) && !isOfEducation(block)) return undefined;
  const strain = findStrain(text);
  let at = strain < 0 ? Number.POSITIVE_INFINITY : strain;
  let behind = at;
  // "Die Daten liegen zwar vor, jedoch verstreut über mehrere Ämter"
  const though = /^(?:Das|Dies|Es|Sie)\s/u.test(text) ? null : findFirst(text, conceded);
  if (though && adversityOf(text.slice(though.index + though[0].length)) >= 1 && though.index < at)
    [at, behind] = [though.index, text.length];
  for (const reading of allReadings) {
    const match = findFirst(text, reading);
    if (match && match.index < at) [at, behind] = [match.index, match.index + match[0].length];
  }
  if (!Number.isFinite(at)) return undefined;
  const that = saying.exec(text.slice(0, at + 1))?.[0].length ?? 0;
  const words = partAround(text.slice(that), at - that);
  if (otherwise.test(words.replace(asked, "")) || undecided.test(words)) return undefined;
  if (fewerIsGood.test(words) && /(?:sank|sink|zurück|gesunken|rückläufig|fiel)/u.test(words))
    return undefined;
  const colon = text.lastIndexOf(": ", at);
  const start = Math.max(colon < 0 ? 0 : colon + 2, that);
  // "…, wie die Daten zeigen", "…, sagt der Landrat" is beside the matter
  const beside = besides.exec(text.slice(at))?.index;
  // what else a long clause tells
  const comma = text.length - start > longClause && behind < text.length ? text.indexOf(", ", behind) : -1;
  const ends = [beside === undefined ? -1 : at + beside, comma].filter((end) => end > start + shortClause);
  return {
    start: sentence.start + start,
    end: ends.length > 0 ? sentence.start + Math.min(...ends) : sentence.end,
  };
}
