import type { Statement } from "../model/index.js";
import { type Doubt, ofKind } from "./rule.js";

/** Units that are counted: people and institutions, also as the head of a compound and in gender forms. */
const counted =
  /^(?:Einwohner|Personen|Menschen|Kinder|Jugendliche|Schüler|Schul(?:en|abgänger)|Lehr(?:kräfte|er)|Fachkräfte|Kitas|Kindertages(?:stätten|einrichtungen)|Grundschulen|Oberschulen|Gymnasien|Gemeinden|Kommunen|Beschäftigte|Mitglieder|inhabitants|residents|people|children|pupils|schools)/u;
/** Words of an average or of posts, which may be a fraction. */
const average =
  /(?<![\p{L}])(?:pro|je|durchschnitt\p{L}*|mittel\p{L}*|schnitt|per|average|Quote|Verhältnis|Vollzeit\p{L}*|VZÄ|Stellen?)(?!\p{L})/iu;

/** A fraction as it is written; three digits after the sign are thousands. */
const decimals = /\d[.,]\d{1,2}(?!\d)/u;

/** Numbers of people and institutions that are no whole numbers: a dot may have been read as a decimal point. */
export function checkFigureCount(statements: readonly Statement[]): Doubt[] {
  return ofKind(statements, "figure").flatMap((statement) => {
    const { value, unit, text } = statement.value;
    if ((Number.isInteger(value) && value >= 0) || !counted.test(unit)) return [];
    const words = [unit, text, ...statement.evidence.map(({ quote }) => quote)].join(" ");
    if (decimals.test(words) || average.test(words) || /Mio|Million|Mrd|Tsd|Tausend/iu.test(words)) return [];
    return {
      statement,
      message: `A number of “${unit}” is a whole number: the dot or comma may separate thousands.`,
      expected: "a whole number",
      actual: String(value),
    };
  });
}
