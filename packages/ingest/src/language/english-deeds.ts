import type { Span } from "../tree/nodes.js";
import { findFirst } from "./find-all.js";
import type { View } from "./view.js";

const office =
  "(?:Bildungsbüro|Office|Unit|Department|Team|Agency|District|City|County|Municipality|Council|Network|Coordinators?|Coordination|Bureau|Administration|office|unit|department|team|agency|district|city|county|municipality|network|coordinators?|administration)";
/** Being, having, saying, wanting, taking place. */
const stative =
  "(?:is|was|has|does|says|states|believes|hopes|wants|plans|aims|needs|consists|includes|comprises|belongs|knows|thinks|receives|gets|lies|seems|remains|becomes|faces|lacks|suffers|focuses|concentrates|employs|celebrates|meets|wishes|expects|considers|regards|sees|follows|pursues|strives|seeks|intends|aspires|welcomes|emphasi[sz]es|shows|contains|stands|sits|lives|means|serves|acts|began|are|were|have|do|say|believe|hope|want|plan|aim|need|strive|seek|intend|consist|include|comprise|belong|receive|face|lack|focus|employ|meet|see|show|serve|act|can|could|will|would|should|may|might|must|and|of|for|in|with|from|to|at|by|on|as|which|that|who)";
const adverbs =
  "(?:(?:also|now|currently|regularly|closely|therefore|jointly|together|annually|continuously)\\s)?";

/** "After publication, the Education Office oversees the implementation", "We advise schools" */
const does = new RegExp(
  `^(?:[^.;:!?]{2,110},\\s|[^.;:!?]{2,80}:\\s)?(?:(?:[Tt]he|[Oo]ur|[Aa]n?|[Ii]ts)\\s(?:[\\p{L}-]+\\s){0,4}?${office}(?:\\s(?:of|for|in)\\s(?:the\\s)?(?:\\p{Lu}[\\p{L}-]*\\s?(?:of\\s)?){1,4})?\\s?(?<=\\s)${adverbs}(?<one>(?!${stative}\\s)\\p{Ll}{3,}s)|[Ww]e\\s${adverbs}(?<many>(?!${stative}\\s)\\p{Ll}{4,}))\\s(?<object>[^.;:!?]{8,200})`,
  "u",
);
/** "A portal has been set up", "Three centres were opened" */
const done =
  /^(?:[^.;:!?,]{2,80},\s)?(?:[Aa]n?|[Tt]he|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|\d+|[Nn]ew|[Ss]everal|[Aa]ll|[Mm]ost|[Mm]any)\s(?:[\p{L}\d-]+\s|\([^()]{2,40}\)\s){1,9}?(?:has|have|was|were)\s(?:been\s)?(?:\p{Ll}+ly\s|now\s|already\s|also\s)?(?<verb>established|set up|created|founded|built|developed|introduced|launched|improved|strengthened|expanded|implemented|completed|achieved|opened|installed|trained|equipped|extended|anchored|reached)(?!\p{L})/u;
/** ", and since 2033 mentors have been visiting schools": a clause of its own. */
const nextClause = /,\s(?:and|while|but)\s(?=[^.;:!?]{3,120}\s(?:has|have|was|were|is|are)\s)/u;
/** "A survey was carried out among all schools" */
const worked =
  /^(?:[^.;:!?,]{2,80},\s)?(?:An?|The|Two|Three|Four|Five|Six|\d+|New|Several|All)\s(?:[\p{L}-]+\s){1,9}?(?:has|have|was|were)\s(?:been\s)?(?:\p{Ll}+ly\s|now\s|already\s|also\s)?(?:carried out|conducted|surveyed|interviewed|analy[sz]ed|piloted)(?!\p{L})/u;
const otherwise =
  /(?<!\p{L})(?:not|no|never|should|would|could|if|whether|hardly|only|planned|next year|will|[Pp]lease|you|your)(?!\p{L})/u;

/**
 * A clause that says what an administration does (`does`), what work was done (`worked`) or what has come about (`done`);
 * nothing for other sentences.
 */
export function readEnglishDeed(
  view: View,
  sentence: Span & { readonly text: string },
): (Span & { readonly aspect: "does" | "worked" | "done" }) | undefined {
  const { text } = sentence;
  if (text.length > 320 || /[?“”"]/u.test(text) || view.blockAt(sentence.start)?.language !== "en")
    return undefined;
  if (otherwise.test(text)) return undefined;
  const end = sentence.start + text.replace(/[.!]+$/u, "").length;
  const acting = findFirst(text, does)?.groups;
  const verb = acting?.one ?? acting?.many;
  if (verb !== undefined) {
    const start = text.indexOf(`${verb} ${acting!.object}`);
    return {
      start: sentence.start + start,
      end: Math.min(end, sentence.start + start + verb.length + 1 + acting!.object!.length),
      aspect: "does",
    };
  }
  if (findFirst(text, worked)) return { start: sentence.start, end, aspect: "worked" };
  const [opening, verbAt] = doneAt(text);
  if (verbAt === undefined) return undefined;
  const next = nextClause.exec(text.slice(verbAt))?.index;
  return {
    start: sentence.start + opening,
    end: next === undefined ? end : sentence.start + verbAt + next,
    aspect: "done",
  };
}

/** Where the clause begins that says what has come about, and where its verb does. */
function doneAt(text: string): readonly [number, number | undefined] {
  const match = findFirst(text, done);
  if (!match) return [0, undefined];
  const opening = /^(?:Among other things|So far|As a result|In addition|Since then),\s/u.exec(text)?.[0]
    .length;
  return [opening ?? 0, match[0].length];
}

/** What such a clause must speak of. */
export const ofEducation =
  /educat|school|learn|child|famil|youth|pupil|teach|train|language|network|monitor|report|recommend|stakeholder|integrat|offer|advi[cs]|support|course|library|data|strateg|project|participa|transition|career|digital|parent|portal/iu;
