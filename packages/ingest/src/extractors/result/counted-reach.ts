import { findEventWords } from "../../language/event-words.js";
import { matches, matchesOf } from "../../language/find-all.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

/** How many people, places or talks: "720 Beratungen", "30 von 42 geförderten Kindern", "18 der 25 Kitas". */
const counted =
  /(?<![\p{L}\d.,§-])(?:\d{1,3}(?:\.\d{3})+|\d{2,4}|\d(?=\s(?:von|der)\s\d)|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht|[Nn]eun|[Zz]ehn|[Ee]lf|[Zz]wölf|[Zz]wanzig|[Dd]reißig|[Vv]ierzig|[Ff]ünfzig|[Hh]undert|[Tt]ausend)(?:\s(?:von|der)\s(?:den\s|insgesamt\s)?\d[\d.]*)?\s(?:\p{Ll}[\p{L}-]*e[nr]?\s){0,2}(?<noun>\p{Lu}[\p{L}*:/-]{3,})/gu;
/** Words for those who are reached, and for what is given to them. */
const reachable =
  /(?:kind(?:er|ern)?|jugendlichen?|schüler\p{L}*|eltern|familien|frauen|männern?|müttern?|vätern?|gästen?|erstklässler\p{L}*|absolvent\p{L}*|studierenden?|anrufenden?|anrufer\p{L}*|interessierten?|besucher\p{L}*|besuchen?|zugriffen?|aufrufen?|gemeinden|menschen|personen|ratsuchenden?|teilnehm\p{L}+|fachkräften?|lehrkräften?|erzieher\p{L}*|ehrenamtlichen?|freiwilligen?|pat(?:en|innen)|lots(?:en|innen)|mentor(?:en|innen)|auszubildenden?|azubis|erwachsenen?|geflüchteten?|zugewanderten?|senior(?:en|innen)|nutz(?:er|erinnen|enden)\p{L}*|bürger\p{L}*|gespräche[n]?|beratungen|kurse[n]?|anfragen|schulen|kitas|betrieben?|einrichtungen|kindertagesstätten|unternehmen|vereinen?|tandems|patenschaften|plätze[n]?|exemplare|bücher|haushalten?|kindern|klassen|angeboten?|anbieter\p{L}*)$/iu;
/** What is offered to them. */
const offering =
  /(?:[Bb]eratung|[Pp]ortal|[Aa]ngebot|[Pp]rojekt|[Pp]rogramm|[Kk]urs|[Tt]reff|[Cc]afé|[Ww]erkst[aä]tt|[Mm]entor|[Pp]aten|[Ll]ots|[Bb]us(?!\p{L})|[Mm]obil|[Ss]tipendi|[Ss]prechstunde|[Aa]gentur|[Ff]ortbildung|[Qq]ualifizierung|[Nn]etzwerk|[Mm]aßnahme|[Ff]örder|[Cc]oach|[Ll]ern|[Ss]chule für|[Bb]egleitung|[Pp]attform|[Dd]atenbank|[Ii]nitiative|[Bb]ildungsb|[Tt]andem|[Ff]erien|[Kk]onzept|[Bb]üro|[Pp]lattform|[Ss]chulung)/u;
/** Nouns that say by themselves that there is such. */
const ofOffers =
  /(?:teilnehm\p{L}+|ratsuchenden?|absolvent\p{L}*|besuche|zugriffe|aufrufe|gespräche|anrufenden?|nutzer\p{L}*)$/iu;
/** Verbs of giving and taking part, in the past: what they tell is over and counted. */
const reached =
  /(?<!\p{L})(?:erreichte[n]?|berieten?|begleiteten?|vermittelten?|betreuten?|unterstützten?|schulten?|qualifizierten?|gewannen|gewann|brachten?|nutzten|durchliefen|absolvierten|erhielten|bekamen|fanden(?!\s[^.;:!?]{0,60}\sstatt)|begannen|bestanden|schafften|erwarben|wechselten|kehrten|holten(?=\s[^.;:!?]{3,90}\snach$)|beteiligten|vergab(?:en)?|verlieh(?:en)?|führten|gelang|zählten?|verzeichneten?|registrierten?|nahmen\s[^.;:!?]{3,90}\s(?:teil|in Anspruch))(?!\p{L})|(?<!\p{L})(?:haben|hat|wurden?|konnten?|sind)\s(?:[^;:!?]{0,170}?\s)?(?:erreicht|beraten|begleitet|vermittelt|betreut|geschult|qualifiziert|gewonnen|genutzt|durchlaufen|absolviert|erhalten|gefunden|begonnen|bestanden|geschafft|erworben|gewechselt|zurückgekehrt|nachgeholt|ausgebildet|fortgebildet|weitergebildet|verteilt|vergeben|verliehen|geführt|aufgenommen|angemeldet|registriert|eingetragen|angeschlossen|mitgemacht|beteiligt|abgeschlossen|gefördert|organisiert|angesprochen|in Anspruch genommen|teilgenommen|gezählt|verzeichnet|heruntergeladen|abgerufen|aufgerufen)(?:\s(?:werden|worden))?(?=$|[.;,]|\sund\s|\s\()/u;
/** People of a region, a place or a year, and not of what is offered there. */
const otherwise =
  /(?<!\p{L})(?:nicht|kein\p{Ll}*|kaum|nur|lediglich|noch|soll\p{Ll}*|will|wollen|möchte\p{Ll}*|würde\p{Ll}*|könnte\p{Ll}*|muss|müssen|wenn|ob|bis zu|geplant|[Ee]inwohner\p{L}*|leb(?:t|en|ten)|wohn(?:t|en|ten)|Euro|Stimmen|Umfrage|Befragung|befragt\p{Ll}*|Rücklauf|Fragebögen|ohne (?:\p{L}+)?[Aa]bschluss|Uhr|ich|Jahre alt)(?!\p{L})/u;
const longest = 260;

/** Sentences and clauses that count whom an offer has reached or what it has given; nothing that took place on a day. */
export function* findCountedReach(view: View, { start, end }: Span): Generator<Span> {
  if (end - start > longest) return;
  const words = view
    .slice(start, end)
    .replace(/[.!]+$|\sund (?:soll|sollen|will|wollen|wird|werden)\s[^,;]*$/u, "");
  if (/^[„»"]|[?“”«:]$/u.test(words)) return;
  if (!matches(words, reached) || otherwise.test(words)) return;
  const nouns = matchesOf(words, counted).map(({ groups }) => groups!.noun!);
  if (!nouns.some((noun) => reachable.test(noun))) return;
  if (
    !(
      offering.test(words) ||
      nouns.some((noun) => ofOffers.test(noun)) ||
      /^(?:Seit|Dank|Durch)\s|\s(?:mitgemacht|genutzt)$/u.test(words)
    )
  )
    return;
  if (findEventWords(words).some(({ strong }) => strong)) return;
  // a day or a month is that of a step; a year or "since" the time in which they were counted
  const dates = view.within(view.mentions.dates, { start, end });
  if (
    dates.every(
      ({ edtf, start: at }) =>
        edtf.endsWith("/..") ||
        edtf.startsWith("../") ||
        /^\d{4}(?:\/\d{4})?$/u.test(edtf) ||
        isSince(view, at),
    )
  )
    yield { start, end: start + words.length };
}

const isSince = (view: View, at: number): boolean =>
  /(?<!\p{L})(?:[Ss]eit(?:her|dem)?\s(?:de[rm]\s\p{L}+\s(?:im\s|am\s)?)?|[Bb]is\s(?:Ende\s|Anfang\s|Mitte\s|zum\s)?)$/u.test(
    view.slice(Math.max(0, at - 40), at),
  );
