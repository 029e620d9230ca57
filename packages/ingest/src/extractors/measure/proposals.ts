import { findAll } from "../../language/find-all.js";
import { infinitiveClauseEnd, splitInfinitives } from "../../language/phrases.js";
import type { Span } from "../../tree/nodes.js";

/** "Die Gruppe empfiehlt, …", "Vorgeschlagen wurde, …", "Geplant ist ferner, …": somebody is to do a certain thing. */
const proposed =
  /(?<![\p{L}])(?:(?:[Ww]ird|[Ww]urde|werden)(?: es| hiermit| darüber hinaus| ferner| zudem)? (?:empfohlen|vorgeschlagen|angeregt|beauftragt)|beauftragt (?:die|den|das) [^.;:!?,]{2,50}|(?:[Ee]mpfohlen|[Vv]orgeschlagen|[Aa]ngeregt|[Gg]eplant|[Vv]orgesehen|[Aa]ngedacht|[Vv]ereinbart|[Vv]erabredet) (?:wird|wurde|ist|war|sei)(?: es)?(?: \p{Ll}+){0,2}(?: [uz]\. ?[aB]\.)?|(?:ist|war)(?: es)? (?:(?:auch|außerdem|zudem|ferner|weiterhin) )?(?:vorgesehen|geplant|angedacht)|(?:empfiehlt|empfehlen|empfahl|empfahlen|rät|raten)(?! (?:den|allen|anderen) (?:Kommunen|Ländern|Städten|Landkreisen|Gemeinden))(?: [^.;:!?,]{1,40})?|(?:regt|regen|regte|regten)(?: [^.;:!?,]{1,60})? an|(?:schlägt|schlagen|schlug|schlugen)(?: [^.;:!?,]{1,60})? vor|(?:plant|planen)(?: [^.;:!?,]{1,60})?),\s+/gu;

/** What is proposed or planned as an infinitive clause, each with its object. */
export function findProposals(words: string): Span[] {
  return findAll(words, proposed).flatMap((match) => {
    const start = match.index + match[0].length;
    const end = infinitiveClauseEnd(words, start, words.length);
    return end === undefined ? [] : splitInfinitives(words, start, end);
  });
}

/** "… nachhaltig zu etablieren": how things are to become is wanted, and nothing certain is undertaken. */
export const wantsState =
  /(?:zu\s?(?:etablieren|stärken|verbessern|fördern|vernetzen|sichern|erhöhen|steigern|verringern|senken|verzahnen|professionalisieren)|weiterzuentwickeln)$/u;
