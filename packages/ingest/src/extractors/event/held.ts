import type { Span } from "../../tree/nodes.js";

/** Words that say that something takes place. */
export const happens =
  /(?<![\p{L}])(?:statt|stattfand|stattfinde[tn]|stattgefunden|fand|fanden|findet|finden|veranstalt\p{Ll}*|durchgeführt|führte|lud|luden|lädt|laden|einlädt|einlud|eingeladen|begrüßte|eröffnet\p{Ll}*|startet\p{Ll}*|begann|beginnt|trafen|traf|treffen|folgt|folgen|folgte[n]?|geplant|vorgesehen|abgehalten|ausgerichtet|anberaumt|terminiert|bildete[n]?|tagte?n?|tagt|kamen|kam|gab|stattfindet|organisiert\p{Ll}*|held|hosted|invited|took place|takes place)(?![\p{L}])/u;

/** "lud zur diesjährigen Bildungskonferenz nach X ein", "fand die Bildungskonferenz im Rathaus statt". */
export function isInvited(before: string, words: string): boolean {
  return (
    /(?:^|(?<![\p{L}])(?:zur|zum|zu einer|zu einem|die|der|das|dem|den|the) (?:\p{Ll}+ )?)$/iu.test(before) &&
    inviting.test(words)
  );
}

const inviting =
  /(?<![\p{L}])(?:einlädt|gebeten|eingeladen|eingeladen\p{Ll}*|(?:lädt|lud|luden|laden) (?=[^;]{0,200}(?<![\p{L}])ein(?![\p{L}]))|(?:findet|fand) (?=[^;]{0,200}(?<![\p{L}])statt(?![\p{L}]))|stattfindet|stattfand|trafen sich|(?:kamen|kommen) (?=[^;]{0,200}(?<![\p{L}])zusammen(?![\p{L}]))|versammelten sich|took place|takes place)/u;

/** "ein Workshop", "a further conference": of several, any. */
export function isIndefinite(before: string): boolean {
  return /(?<![\p{L}])(?:eine?[rnms]?|an?)\s+(?:\p{Ll}+\s+)?$/u.test(before);
}

/** Whether a date stands right beside a name, in the same sentence. */
export function isNear(text: string, span: Span, date: Span): boolean {
  const between =
    date.start >= span.end ? text.slice(span.end, date.start) : text.slice(date.end, span.start);
  if (between.length <= 20 && !/[.;]\s/u.test(between)) return true;
  return date.start >= span.end && between.length <= 80 && complement.test(between);
}

/** " auf Ganztagsbetreuung (", " mit den Bürgermeisterinnen am ": what else the noun is said to be, up to its date. */
const complement =
  /^(?: (?:mit|für|auf|über|zu[mr]?|der|des|von|zwischen)(?: (?:de[nmrs]|die|das|allen))?(?: \p{Ll}+en?)? \p{Lu}[\p{L}-]+(?: (?:und|sowie) (?:(?:de[nmrs]|die|das) )?\p{Lu}[\p{L}-]+)?){1,3}(?: (?:am|vom)(?: \p{Lu}\p{Ll}+tag(?:,(?: de[mn])?)?)? | \((?:am |vom )?)$/u;
