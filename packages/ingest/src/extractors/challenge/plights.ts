import { findFirst } from "../../language/find-all.js";
import type { Span } from "../../tree/nodes.js";

/** What marks a region or its schools for the worse. */
const mark =
  "(?:\\p{L}*(?:[Aa]bwanderung|[Ww]egzug|[Ss]trukturschwäche|[Ss]trukturwandel|[Aa]rbeitslosigkeit|[Aa]lterung|[Ss]chrumpfung|[Rr]ückgang|[Rr]ückgängen|[Mm]angel|[Aa]rmut|[Uu]ngleichheit(?:en)?|[Bb]enachteiligung(?:en)?|[Ss]egregation|[Bb]elastung(?:en)?|[Dd]efiziten?|[Kk]risen?|[Uu]nsicherheit(?:en)?|[Ee]ngpässen|[Pp]roblemen|[Pp]roblemlagen|[Vv]erlust(?:en)?|[Kk]ürzungen)|(?:langen|weiten)\\s(?:\\p{L}*[Ww]egen|Entfernungen)|demogra[fp]h?ischen\\s(?:Wandel|Veränderungen))(?![\\p{L}-])";
/** What one wishes that offers, structures and authorities were. */
const wished =
  "(?:transparent|bekannt|sichtbar|übersichtlich|verständlich|attraktiv|erreichbar|zugänglich|flexibel|durchlässig|verlässlich|koordiniert|verbreitet|entwickelt|ausgebaut|ausgeprägt|verankert|strukturiert|systematisch|zielgerichtet|aufeinander bezogen|miteinander verbunden|passgenau|niedrigschwellig|bedarfsgerecht|barrierefrei)";
const state =
  "(?:\\p{L}*(?:[Ff]inanz|[Hh]aushalts|[Pp]ersonal|[Rr]aum|[Aa]usbildungs|[Aa]rbeits|[Ww]ohnungs|[Ll]ehr|[Kk]assen|[Vv]ersorgungs)\\p{Ll}*|[Ll]age|[Ss]ituation)";
const bad =
  "(?:angespannt|prekär|dramatisch|kritisch|besorgniserregend|unbefriedigend|desolat|ernst|eng|knapp|schwierig)";

/** Sentences that say so without a word for challenges; asked like the other readings of adversity. */
export const plights: readonly RegExp[] = [
  // "ist von Abwanderung geprägt", "geprägt durch lange Wege"
  `(?<!\\p{L})(?:von|durch|vom)\\s(?:[^.;:!?„“]{0,60}?\\s)?${mark}(?:\\s(?:und|sowie)\\s(?:\\p{Ll}+\\s)?\\p{Lu}[\\p{L}-]+)?\\s(?:(?:besonders|stark|zunehmend|weiterhin)\\s)?(?:geprägt|gekennzeichnet|bestimmt|betroffen|gezeichnet|belastet|bedroht)(?!\\p{L})`,
  `(?<!\\p{L})(?:geprägt|gekennzeichnet|bestimmt|betroffen|gezeichnet|belastet|bedroht)\\s(?:von|durch|vom)\\s(?:[^.;:!?„“]{0,60}?\\s)?${mark}`,
  // "Ein Bildungsmonitoring fehlt noch"
  `(?:^|(?<=[.;:]\\s))(?:Eine?\\s|Das\\s|Die\\s|Der\\s|(?!(?:Was|Wer|Wo|Es|Hier|Dort|Auch|Noch|Nicht|Dafür|Dazu|So|Wir|Sie|Er|Dann)\\s))(?:\\p{Ll}+e?[rs]?\\s)?\\p{Lu}[^.;:!?,]{3,60}?\\s(?:fehlt|fehlen)(?:\\s(?:\\p{Ll}+\\s)?(?:noch|bislang|bisher|derzeit|weiterhin|aktuell))?(?=[.,;]|$)`,
  // "Die Angebote sind aus den Dörfern verschwunden"
  `(?<!\\p{L})(?:ist|sind|seien|sei)\\s(?:[^.;:!?,„“]{0,80}?\\s)?(?:verschwunden|weggefallen|weggebrochen|ausgedünnt)(?!\\p{L})`,
  // "verlieren deutlich an Bevölkerung", "verlassen nach der Schule den Landkreis"
  `(?<!\\p{L})verlier(?:t|en)\\s(?:[^.;:!?,„“]{0,60}?\\s)?(?:an\\s(?:Bevölkerung|Attraktivität|Boden|Bedeutung|Einwohner\\p{L}*)|Bewohner\\p{L}*|Bevölkerung|Nachwuchs|den Überblick|den Anschluss)(?!\\p{L})|(?<!\\p{L})verlassen\\s[^.;:!?,„“]{0,50}?\\s?(?:den \\p{L}*[Kk]reis|die Region|die Stadt|ihre Heimat|das Land)(?=\\s*(?:[.,;]|$|\\sund\\s))`,
  // "Kooperation gibt es nur wenig", "Angebote für Eltern gibt es kaum"
  `\\p{Lu}\\p{L}{3,}\\s(?:[^.;:!?,„“]{0,60}?\\s)?(?:gibt|gebe|gab) es\\s(?:(?!nicht)\\p{Ll}+\\s){0,4}?(?:kaum|zu wenige?|nicht genug|nur (?:sehr |recht )?(?:wenige?|selten|vereinzelt|begrenzt|eingeschränkt))(?=\\s*(?:[.,;]|$))`,
  `(?<!\\p{L})(?:[Ee]s (?:gibt|gebe|gab)|(?:gibt|gab) es)\\s(?:(?!nicht)\\p{Ll}+\\s){0,3}?(?:kaum|nur (?:sehr |recht )?wenige?|nur vereinzelt)\\s(?!eine?[nrs]?\\s)(?:\\p{Ll}+\\s){0,2}\\p{Lu}`,
  // "zu wenig transparent seien", "sind nicht bekannt genug"
  `(?<!\\p{L})(?:zu wenig|noch wenig|kaum|nicht (?:hinreichend|ausreichend|genügend|immer|überall)|nur unzureichend)\\s${wished}(?=\\s(?:ist|sind|seien|sei|waren?|werden|wird|wurden?)(?!\\p{L}))`,
  `(?<!\\p{L})(?:ist|sind|seien|sei|waren?|bleib(?:t|en))\\s(?:[^.;:!?,„“]{0,80}?\\s)?(?:(?:zu wenig|noch wenig|kaum|nicht (?:hinreichend|ausreichend|genügend|immer|überall)|nur unzureichend)\\s${wished}|nicht\\s${wished}\\sgenug)(?!\\p{L})`,
  `(?<!\\p{L})nur (?:sehr |recht )?wenigen\\s(?:\\p{Lu}\\p{L}+\\s)?(?:bekannt|zugänglich|vertraut)(?!\\p{L})|(?<!\\p{L})voneinander (?:entkoppelt|losgelöst|getrennt|isoliert|abgeschottet)(?!\\p{L})`,
  `(?:Anteil|Zahl|Quote)\\s(?:der|an|von)\\s[^.;:!?,]{3,80}?(?:bedarf|[Aa]bschluss|[Aa]rmut|[Aa]rbeitslos\\p{L}*|[Aa]bbrecher\\p{L}*|[Bb]enachteiligung\\p{L}*)\\s(?:ist|bleibt|liegt|war)\\s(?:mit\\s[^.;:!?]{1,30}?(?:%|Prozent)\\s)?(?:(?!nicht)\\p{Ll}+\\s){0,3}?(?:hoch|groß|über dem (?:(?:Landes|Bundes)?[Dd]urchschnitt|(?:Landes|Bundes)(?:schnitt|mittel)))(?!\\p{L})`,
  `Zahl der \\p{L}+ ohne\\s(?!(?:Wartezeit|Voranmeldung)(?!\\p{L}))[^.;:!?]{3,60}?\\s(?:hat|ist)\\s(?:[^.;:!?]{0,50}\\s)?(?:verdoppelt|verdreifacht|gestiegen|gewachsen|zugenommen)(?!\\p{L})`,
  `\\p{Lu}\\p{L}{3,}\\s(?:ist|sind|bleibt|wirkt)\\s(?:(?!nicht)\\p{Ll}+\\s){0,2}?(?:alarmierend|besorgniserregend|bedenklich|erschreckend)(?!\\p{L})`,
  // "Die Finanzlage ist angespannt"
  `${state}(?:\\s(?:de[rs]|in|im|an|vieler|mancher)\\s[^.;:!?,]{2,50}?)?\\s(?:ist|sind|bleibt|bleiben|war|sei)\\s(?:(?!nicht)\\p{Ll}+\\s){0,3}?${bad}(?!\\p{L})`,
  // "arbeiten weitgehend nebeneinander", "auf viele Ämter verteilt"
  `(?<!\\p{L})(?:kaum|wenig|kein|nicht (?:gut|ausreichend|richtig))\\sDeutsch\\s(?:sprechen|spricht|können|kann|verstehen|versteht)(?!\\p{L})`,
  `(?<!\\p{L})(?:[Vv]ielen|[Mm]anchen|[Dd]en meisten)\\s[^.;:!?„“]{2,60}?\\s(?:nicht|kaum|wenig)\\s(?:bekannt|klar|bewusst|geläufig)(?!\\p{L})`,
  `(?<!\\p{L})häng(?:t|en)\\s[^.;:!?,„“]{0,60}?(?:erfolg|chancen|weg\\p{Ll}*)\\s[^.;:!?,„“]{0,40}?(?:Herkunft|Elternhaus|Geldbeutel|Einkommen|Wohnort)\\s[^.;:!?,„“]{0,30}?ab(?!\\p{L})`,
  `(?<!\\p{L})(?:arbeite(?:ten|te|n|t)|agier(?:t|en)|plan(?:t|en)|handel(?:t|n)|steh(?:t|en))\\s(?:[^.;:!?,„“]{0,50}?\\s)?(?:nebeneinander(?!\\sher\\sgut)|nebeneinanderher|aneinander vorbei|isoliert|unkoordiniert|für sich allein)(?!\\p{L})`,
  `(?<!\\p{L})(?:Zuständigkeit|Verantwortung|Verantwortlichkeit|Angebot|Daten|Information|Aufgaben)\\p{L}*\\s(?:[^.;:!?,„“]{0,50}?\\s)?(?:auf|über)\\s(?:viele|mehrere|verschiedene|unterschiedliche|zahlreiche)\\s\\p{L}+\\s(?:verteilt|verstreut|aufgeteilt|zersplittert)(?!\\p{L})`,
  `(?<!\\p{L})(?:short of (?:\\p{Ll}+ )?(?:staff|teachers|rooms|places|money)|understaffed|overcrowded|(?:number|share|proportion) of [^.;:!?,]{3,60}? (?:special needs|without|poverty|support|drop-?outs?)[^.;:!?,]{0,40}? (?:has|have|is|are) (?:risen|increased|grown|doubled|rising|growing|increasing))(?!\\p{L})|(?<!\\p{L})(?:characteri[sz]ed|marked|affected|shaped|hit) by (?:[^.;:!?]{0,40}? )?(?:out-?migration|emigration|unemployment|poverty|ag(?:e)?ing|decline|shortages?|inequalit\\p{Ll}+|depopulation|structural change)|(?<!\\p{L})(?:fac(?:es?|ing)|confronted with|grappl(?:es?|ing) with) (?:[^.;:!?]{0,40}? )?(?:declin\\p{Ll}+|shortages?|lack|inequalit\\p{Ll}+|unemployment|poverty|drop-?outs?|age?ing|shrinking)|(?<!\\p{L})(?:is|are|has been|have been) losing (?:\\p{Ll}+ )?(?:population|inhabitants|residents|pupils|students|young people|staff|teachers)|(?<!\\p{L})[Tt]here (?:is|are) (?:still |too |only |very ){0,2}(?:little|few|hardly any|scarcely any) (?!doubt)\\p{Ll}+(?![^.;:!?]{0,40} (?:that|who) )|(?<!\\p{L})(?:is|are) not (?:yet )?(?:sufficiently |well |adequately )(?:\\p{Ll}+)(?!\\p{L})`,
].map((source) => new RegExp(source, "u"));

/** Sentences that count up what was spoken of, named or complained about. */
const spokenOf =
  /^(?:[^.;:!?,]{0,60}?\s)?(?:[Zz]ur Sprache (?:kam(?:en)?|gebracht wurden?)|(?:[Gg]enannt|[Aa]ngesprochen|[Tt]hematisiert|[Dd]iskutiert|[Bb]eklagt|[Kk]ritisiert|[Bb]emängelt|[Aa]ngeführt|[Aa]ufgezählt) (?:wird|werden|wurden?)|[Tt]hemen (?:waren|sind)|[Gg]ründe (?:dafür |hierfür )?(?:sind|waren)|[Uu]rsachen (?:dafür |hierfür )?(?:sind|waren)|[Kk]ritikpunkte (?:sind|waren)|[Mm]entioned were|[Tt]opics (?:were|included))\s(?:(?:etwa|dabei|auch|unter anderem|vor allem|insbesondere|zum Beispiel|beispielsweise|immer wieder|häufig)\s){0,2}/u;
/** What is lacking, strained or too little, as a thing with its attribute. */
const adverse =
  /^(?:(?:d(?:ie|er|as)|eine?)\s)?(?:(?:weiterhin|nach wie vor|immer noch|noch immer|oft|teils|teilweise|zunehmend|sehr|zu|häufig|besonders)\s)?(?:fehlend|mangelnd|unzureichend|ungenügend|angespannt|knapp|begrenzt|überlastet|überfüllt|unbesetzt|veraltet|marode|prekär|ungeklärt|lückenhaft|unübersichtlich|mangelhaft|ungleich|drohend|lacking|insufficient|missing|inadequate)(?:e[nrs]?)?\s(?:\p{Ll}+\s)?\p{L}|^(?:(?:d(?:ie|er|as)|eine?)\s)?(?:(?:hohe|große|steigende|wachsende|zunehmende)[nr]?\s(?:Zahl|Anzahl|Quote|\p{L}*[Aa]rmut|\p{L}*[Bb]elastung|\p{L}*[Mm]angel|\p{L}*[Kk]osten|Arbeitslosigkeit)|(?:lange|weite|zu lange|zu weite)[nr]?\s\p{L}*(?:[Ww]ege|[Ww]artezeiten|[Ww]artelisten|[Ff]ahrzeiten)|(?:viel )?zu (?:wenige?|viele?)\s\p{Lu}|überfüllte\s\p{Lu}|(?:steigende|wachsende|zunehmende)[rn]?\s\p{L}*(?:[Bb]edarfe?|[Ss]chülerzahlen|[Aa]nforderungen|[Hh]eterogenität|[Uu]ngleichheit|[Nn]achfrage)|(?:sinkende|rückläufige|zurückgehende)[nr]?\s\p{L}*(?:[Zz]ahl|[Qq]uote|[Mm]ittel|[Ee]innahmen)|schlechte[rn]?\s\p{Lu}|(?:starke|hohe|anhaltende|zunehmende)[rn]?\s\p{L}*(?:[Aa]bwanderung|[Aa]rbeitslosigkeit|[Ff]luktuation|[Kk]onkurrenz)|(?:steigende|wachsende|hohe)[rn]?\s\p{L}*(?:[Aa]usgaben|[Kk]osten|[Bb]elastung\p{Ll}*)|\p{L}*[Mm]angel(?:\s(?:an|bei)\s|$))/u;

/** Whether a thing is bad by its attribute or its noun alone. */
export const isAdverse = (words: string): boolean => adverse.test(words);

/** Things that were named somewhere and are lacking or strained: "Zur Sprache kamen A, fehlende Plätze und B". */
export function adverseItems(sentence: Span & { readonly text: string }): Span[] {
  const { text } = sentence;
  if (text.length > 400 || text.endsWith("?")) return [];
  const spoken = findFirst(text, spokenOf)?.[0];
  // "Die Schulen stehen unter Druck: steigende Zahlen, zu wenige Räume"
  const colon = spoken === undefined ? /^[^:„“]{4,120}:\s/u.exec(text)?.[0] : undefined;
  const lead = spoken ?? colon;
  if (lead === undefined) return [];
  const items: Span[] = [];
  let start = sentence.start + lead.length;
  for (const part of text.slice(lead.length).split(/(,?\s(?:und|sowie|and)\s|,\s)/u)) {
    const end = start + part.length;
    if (adverse.test(part)) items.push({ start, end });
    start = end;
  }
  return colon !== undefined && items.length < 2 ? [] : items;
}
