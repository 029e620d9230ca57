import { attribute, type HtmlElement, plainText } from "../html/dom.js";
import { headingDepth } from "../html/elements.js";
import type { Page } from "./page.js";

/** Longest line of these kinds, in characters without white space. */
const longestLine = 160;
/** Longest line that says where a text is filed. */
const longestFiling = 80;
/** Longest line that is a path to the page. */
const longestPath = 250;

/** Lines that content systems write of themselves, as they begin. */
const written =
  /^[\p{Ps}\s]*(?:(?:es gibt )?(?:noch )?keine (?:kommentare|bewertungen|antworten)|die kommentarfunktion ist|(?:die )?kommentare (?:sind )?(?:derzeit )?(?:geschlossen|deaktiviert)|comments are closed|diese (?:web)?(?:site|seite) verwendet akismet|this site uses akismet|(?:dieser|diese|dieses) (?:eintrag|beitrag|artikel|posting) (?:wurde|ist) (?:am |unter |in |von |veröffentlicht|geschrieben|verfasst|abgelegt)|this entry was posted|verschlagwortet mit|(?:lese(?:zeit|dauer)|reading time)\s?:?\s?(?:ca\.?|etwa)?\s?\d|(?:zugriffe|aufrufe|seitenaufrufe|klicks|gelesen)\s?:\s?\d|\d[\d.]* (?:mal gelesen|aufrufe|zugriffe|views)|(?:war|waren|ist|fanden sie|finden sie) (?:dies(?:e|er|es)?|die|der|das) [^?.]{3,40} (?:hilfreich|nützlich|interessant)\s?\?|(?:haben|konnten) (?:sie|wir) [^?.]{0,40}(?:weitergeholfen|helfen|gefunden, was sie)|beitrags-?navigation|post navigation|artikel-?navigation|navigation überspringen|(?:direkt )?zu[mr] (?:haupt)?(?:inhalt|menü|navigation|suche|fußbereich)(?: springen| wechseln)?$|(?:fehler|problem|inhalt|beitrag) melden$|wird geladen|bitte warten|alle(?:s|n?) (?:auf|aus|ein|zu)klappen|(?:mit einem )?\* (?:gekennzeichnete|markierte|sind) (?:felder|pflichtfelder)|(?:erforderliche felder|pflichtfelder) sind)/iu;

/** Where a text is filed, before links. */
const filedUnder =
  /^(?:(?:veröffentlicht|abgelegt|eingeordnet|gespeichert|geschrieben|posted|filed) (?:in|unter|under|von|by)\s?:? |(?:kategorien?|rubriken?|themen|schlagw[oö]rte?r?|tags?|von|by)\s?:)/iu;

/** Who put a text on the site, as the whole line. */
const byline =
  /^(?:geschrieben|verfasst|veröffentlicht|eingestellt|written|posted) (?:von|durch|by)\s?:? [^.!?:;]{3,60}$/iu;

/** Lines that say when the page was put there or changed, and nothing else. */
const dated =
  /^[([]?(?:(?:zuletzt|letzte|letztmals)[ -](?:änderung|aktualisierung|aktualisiert|geändert|bearbeitet)|(?:diese |die )?seite (?:wurde )?(?:zuletzt )?(?:aktualisiert|geändert|erstellt)?|(?:eingestellt|erstellt|aktualisiert|veröffentlicht|geändert))(?: am| vom| on)?\s?:?\s?(?:am )?\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9})\s?\d{2,4}[\d:,\s]*(?:uhr)?(?: (?:aktualisiert|geändert|bearbeitet|erstellt|von [^.]{3,40}))?[)\].]?$/iu;

/** Ways to see or hear the page otherwise, as the whole text of a link. */
const otherwise =
  /^[\s\p{P}\p{S}]*(?:schrift(?:größe|grad)?(?: (?:ändern|vergrößern|verkleinern|anpassen|zurücksetzen|größer|kleiner))?|größere schrift|kleinere schrift|(?:hoher |höherer |hohen )?kontrast(?: (?:ändern|erhöhen|umschalten|einschalten|ein|aus|an))?|(?:in |zur? )?leichte[rn]? sprache|(?:in |zur? )?(?:deutsche[rn]? )?gebärdensprache|(?:seite |text |inhalt |artikel )?(?:vorlesen|anhören)(?: lassen)?|barrierefrei(?:e ansicht|heit)?|nachtmodus|dunkelmodus|(?:menü|suche|navigation) (?:öffnen|schließen|ein-? ?\/ ?ausblenden))[\s\p{P}\p{S}]*$/iu;

const path =
  /^(?:sie (?:sind|befinden sich) hier|hier sind sie|ihre position|pfad|you are here|standort)\s?(?::|›|»|>|$)/iu;

/** Whether a short element is a line that a content system writes about the page, and not its author. */
export function isServiceLine(element: HtmlElement, page: Page): boolean {
  const { text, linkText, headings, files, contacts } = page.measure(element);
  if (text > longestPath || files > 0 || contacts > 0 || headings > 1 || page.holdsTitle(element))
    return false;
  const words = plainText(element, longestPath * 2);
  if (path.test(words)) return true;
  if (text > longestLine) return false;
  if (written.test(words) || dated.test(words)) return true;
  if (filedUnder.test(words) && text <= longestFiling && linkText > 0.3 * text && headings === 0) return true;
  if (text <= longestFiling && byline.test(words)) return true;
  return (
    otherwise.test(words) &&
    headingDepth(element) === undefined &&
    (linkText === text || attribute(element, "role") === "button")
  );
}
