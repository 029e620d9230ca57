import { findAll } from "../../language/find-all.js";
import { enumerate } from "../../language/phrases.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

/** What it is called, as an adjective or a noun. */
const bad =
  "(?:drängend|dringlich|vordringlich|belastend|hinderlich|hemmend|erschwerend|problematisch|schwierig|kritisch|herausfordernd|unbefriedigend|mangelhaft|unzureichend|nachteilig|ungünstig|\\p{L}*(?:[Hh]ürden?|[Pp]robleme?|[Hh]indernisse?|[Hh]indernis|[Hh]emmnisse?|[Hh]emmnis|[Hh]erausforderung(?:en)?|[Ss]chwachstellen?|[Ss]chwachpunkte?|[Ss]chwächen?|[Dd]efizite?|[Mm]angel|[Ss]tolpersteine?|[Bb]arrieren?|[Ss]chwierigkeit(?:en)?|[Ee]ngp[aä]ss(?:e)?|[Nn]achteile?|[Rr]isik(?:o|en)|[Ss]orgen?))";
/** What may stand between the verb and the thing: adverbs, who says it, where. */
const between =
  "(?:sich\\s|(?:viele|alle|einige|manche|mehrere|andere)\\s(?=d(?:en|ie|as)\\s|eine?n?\\s)|(?:dabei|hier|dort|auch|vor allem|insbesondere|allerdings|jedoch|dagegen|weiterhin|nach wie vor|immer wieder|übereinstimmend|zudem|bislang|bisher|derzeit|häufig|oft|sie|wir|er)[\\s,]+|,?\\s?so\\s[^,]{3,80},\\s|(?:in|bei|von|auf|aus|seitens)\\s(?:\\p{Ll}+\\s){0,3}\\p{Lu}[\\p{L}*:-]+\\s|(?:die|der|das|viele|alle|mehrere)\\s(?:\\p{Ll}+\\s)?\\p{Lu}[\\p{L}*:-]+\\s(?:(?:der|des|im|in|aus|und)\\s(?:\\p{Ll}+\\s)?\\p{Lu}[\\p{L}-]+\\s)?(?=(?:vor allem |insbesondere |auch )?(?:d(?:ie|as|en)|eine?n?|\\p{Ll}{4,}e[ns]?|ihre?n?)\\s)|\\p{Lu}[\\p{L}*:-]+\\s(?:und\\s\\p{Lu}[\\p{L}*:-]+\\s)?(?=(?:d(?:ie|as|en)|eine?n?|\\p{Ll}{4,}en?)\\s\\p{Lu})){0,4}";
/** The beginning of a noun phrase. */
const nouns =
  "(?=(?:zu\\s)?(?:d(?:er|ie|as|en)|eine?n?|ihre?n?|(?!wurden?|werden|sie|viele\\s\\p{L}+\\sd(?:ie|en))\\p{Ll}{3,}e[nrs]?)\\s(?:\\p{Ll}+\\s){0,2}\\p{Lu}|\\p{Lu}[\\p{L}-]{3,}(?:[.,;]|$|\\s(?:und|sowie|in|im|an|bei|von|zwischen|mit|der|des|genannt|benannt|gesehen)))";

const frames: readonly RegExp[] = [
  // "Als besonders drängend benannten sie A, B sowie C", "Als Hemmnis wurde in vielen Foren A genannt"
  new RegExp(
    `(?<!\\p{L})[Aa]ls\\s(?:\\p{Ll}+\\s){0,3}?${bad}(?:e[srn]?)?\\s(?:erweis|erwies|gilt|gelten|galt|zeig|stell|nenn|nannte|benenn|benannte|bezeichne|bewerte|empfind|empfand|erleb|seh|sieh|sah|beschreib|beschrieb|schilder|betracht|wird|werden|wurde)(?:e|t|en|te|ten|n)*(?=[\\s,])[\\s]?${between}${nouns}`,
    "gu",
  ),
  // "Bemängelt wurden A und B", "Am häufigsten kritisiert werden A sowie B"
  new RegExp(
    `(?<!\\p{L})(?:[Bb]emängelt|[Bb]eklagt|[Kk]ritisiert|[Mm]oniert|[Bb]eanstandet|[Vv]ermisst|[Aa]ls störend empfunden|[Kk]ritisch (?:angemerkt|gesehen|bewertet|hinterfragt|beurteilt))\\s(?:wird|werden|wurden?)\\s${between}${nouns}`,
    "gu",
  ),
  // "Viele Eltern bemängeln die fehlende Übersicht", "Die Betriebe beklagten A"
  new RegExp(
    `\\p{Lu}\\p{L}{3,}\\s(?:\\p{Ll}+\\s){0,2}?(?:bemängel|beklag|kritisier|monier|beanstande|vermiss)(?:t|n|en|te|ten)\\s${between}${nouns}`,
    "gu",
  ),
  // "Eine besondere Schwierigkeit sieht sie in der Fläche", "Die größten Hürden sehen Eltern bei den Kosten"
  new RegExp(
    `(?<!\\p{L})(?:\\p{Ll}+e[nrs]?\\s){0,2}\\p{L}*(?:[Hh]ürden?|[Pp]robleme?|[Hh]indernisse?|[Ss]chwachstellen?|[Dd]efizite?|[Ss]chwierigkeit(?:en)?|[Hh]erausforderung(?:en)?|[Ll]ücken?|[Ll]uft nach oben)\\s(?:seh(?:en)|sieht|sah(?:en)?|gibt es|gab es|besteht|bestehen|zeig(?:t|en) sich|lieg(?:t|en)|lag(?:en)?)\\s${between}(?:(?:die|der|das|viele)\\s)?(?:\\p{Lu}[\\p{L}*:-]+\\s){0,2}(?:in|bei|beim|im)\\s(?=(?:d(?:er|em|en)\\s|\\p{Ll}+(?:er|en|em)\\s)?(?:\\p{Ll}+\\s)?\\p{Lu})`,
    "gu",
  ),
];
/** "Als Hürde wurde genannt, dass die Daten fehlen": the clause is one. */
const that = new RegExp(
  `(?<!\\p{L})(?:(?:[Bb]emängelt|[Bb]eklagt|[Kk]ritisiert|[Mm]oniert|[Bb]eanstandet|[Kk]ritisch angemerkt|[Nn]egativ (?:angemerkt|vermerkt))\\s(?:wird|werden|wurden?)(?:\\s[^.;:!?,]{1,60})?|(?:bemängel|beklag|kritisier|monier|beanstand)(?:e?t|e?n|e?te|e?ten)),\\sdass\\s|(?<!\\p{L})[Aa]ls\\s(?:\\p{Ll}+\\s){0,3}?${bad}(?:e[srn]?)?\\s(?:erwies|gilt|galt|zeig|nenn|nannte|benenn|benannte|bezeichne|empfind|empfand|erleb|seh|sieh|sah|schilder|wird|wurde)(?:e|t|en|te|ten|n)*(?:\\s[^.;:!?,]{1,80})?,\\sdass\\s`,
  "gu",
);
const stop =
  /[;!?]|:\s(?!\d)|\.(?=\s|$)|\s[–—]\s|,\s(?:die|das|den|denen|welche[rsn]?|wobei|damit|um|weil|da|obwohl|während|aber|doch|wie|so|sagte?)\s(?!\p{Ll}+e[nrs]?\s\p{Lu})|\s(?:heraus|dar|hervor)(?=[.,;]|$)/u;
/** The participle that closes the clause, behind which a further thing may follow: "… genannt, daneben …". */
const closed =
  /\s(?:genannt|benannt|bezeichnet|gesehen|angesehen|empfunden|bewertet|beschrieben|wahrgenommen|angeführt|erlebt|geschildert)(?=[\s.,;]|$)(?:,\s(?:daneben|außerdem|zudem|ferner|aber auch|gefolgt von|ebenso)\s)?/u;
/** What is wanted or done is none. */
const wanted =
  /^(?:d(?:er|ie|as|en)\s|eine?n?\s)?(?:\p{Ll}+\s)?(?:Aufbau|Ausbau|Einrichtung|Schaffung|Stärkung|Verbesserung|Förderung|Entwicklung|Einführung|Erhöhung|Vernetzung|Maßnahmen?|Fortführung|Verstetigung|Weiterentwicklung|Umsetzung|Unterstützung)(?!\p{L})/u;
const longest = 400;

/** The things that a sentence names as hard, lacking or in the way. */
export function findNamed(view: View, sentence: Span & { readonly text: string }): Span[] {
  const { text, start } = sentence;
  if (text.length > longest || text.endsWith("?")) return [];
  const found: Span[] = findAll(text, that).map((match) => {
    const from = match.index + match[0].length;
    return {
      start: start + from,
      end: start + from + (stop.exec(text.slice(from))?.index ?? text.length - from),
    };
  });
  for (const frame of frames)
    for (const match of findAll(text, frame)) {
      const from = match.index + match[0].length;
      const rest = text.slice(from);
      const length = stop.exec(rest)?.index ?? rest.length;
      let at = from;
      for (const part of rest.slice(0, length).split(closed)) {
        const begin = text.indexOf(part, at);
        at = begin + part.length;
        if (part.trim() === "") continue;
        const span = { start: start + begin, end: start + at };
        found.push(
          ...enumerate(view.text, span, true).filter(
            (item) => !wanted.test(view.slice(item.start, item.end)),
          ),
        );
      }
    }
  return found;
}
