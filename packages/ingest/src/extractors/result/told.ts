import type { Block } from "../../language/blocks.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { findAdversity } from "../challenge/adversity.js";
import { clausesOf } from "../challenge/clauses.js";

/** "Handlungsfelder und Erreichtes": the last part of a heading names results. */
const alsoResults =
  /(?:\sund|\s&|,|\s[–-])\s(?:[Ee]rreichtes|[Ee]rgebnisse|[Ee]rfolge|[Bb]ilanz|[Ww]irkung(?:en)?|results|achievements)\s*$/u;
/** Perfects, passives and the past of what came about. */
const done =
  /(?<!\p{L})(?:wurden?|hat|haben|ist|sind|konnten?)\s(?:[^.;:!?]{0,200}?\s)?\p{Ll}{3,}(?:t|en)(?:\s(?:werden|worden))?[.!]?$|(?<!\p{L})(?:(?:wurden?|hat|haben|ist|sind|konnten?)\s|nahm(?:en)?|sank(?:en)?|stieg(?:en)?|ging(?:en)?|gab(?:en)?|fand(?:en)?|entstand(?:en)?|kam(?:en)?|gelang(?:en)?|wuchs(?:en)?|schloss(?:en)?|lieg(?:t|en)|besteh(?:t|en)|arbeiten|nutz(?:t|en)|bescheinig(?:t|te|en)|bestätig(?:t|te|en)|existier(?:t|en)|kenn(?:t|en)|erreich(?:t|en)|verwende(?:t|n)|zeig(?:t|te|en)|(?<!(?:für|mit|durch|in|zur|zum|die|der|das|den|eine|einer|und) )\p{Ll}{4,}(?:te|ten)|steig(?:t|en)|wächst|wachsen|(?:nimmt|nehmen)\s[^.;:!?]{2,80}\szu)(?!\p{L})|(?<!\p{L})(?:has|have|was|were|\p{Ll}{3,}ed)(?!\p{L})/u;
const otherwise =
  /[?:]$|(?<!\p{L})(?:soll(?:en|te|ten)?|will|wollen|möchten?|würden?|könnte\p{Ll}*|geplant|vorgesehen|künftig|[Ww]ichtig (?:war|ist)|Ziel (?:ist|war|bleibt)|[Oo]ffen|nicht|kein\p{Ll}*|kaum|nur|noch|nächste[nrs]?|empf(?:ohlen|iehlt|ehlen)|gewünscht|vorgeschlagen|wünschen|bemängelt|Download|Befragte\p{Ll}*|Herr|Frau|planned|should|not)(?!\p{L})/u;
/** That somebody said so: "Über den Stand berichtete die Amtsleiterin". */
export const reports =
  /(?<!\p{L})(?:berichte(?:t|te|n|ten)|erläuter(?:t|te|n|ten)|informier(?:t|te|en|ten)|schilder(?:t|te|n|ten)|(?:sagt|räumt|betont|erklärt|mein)(?:e|en|t|te)?|stell(?:t|te|en|ten)\s[^.;:!?]{2,90}\svor|(?:habe|sei)\s(?:man|er|sie|es))(?!\p{L})/u;
/** What people did at a meeting: "Im Anschluss diskutierten die Gäste …". */
export const ofMeeting =
  /(?<!\p{L})(?:[Ii]m Anschluss|[Aa]nschließend|[Dd]anach|[Zz]um Abschluss|[Zz]u Beginn|[Zz]um Auftakt|[Aa]m Nachmittag|[Ii]n (?:der|einer) (?:Diskussion|Podiumsrunde)|[Ii]n \p{Ll}+ (?:\p{L}*[Rr]unden|Workshops|Gruppen|Foren))\s[^.;:!?]{0,40}?(?:diskutier|tausch|besprach|sprach|stellte|hielt|begrüßte|moderier|präsentier|informier|erörter|berichte)|(?<!\p{L})(?:diskutierten|begrüßten?|moderierten?)\s/u;
/** "Am Nachmittag wurde in drei Foren diskutiert:" above what those were about. */
const groupsOfMeeting =
  /(?<!\p{L})\p{L}*(?:[Ff]oren|[Ff]orum|[Ww]orkshops?|[Gg]ruppen|[Tt]ischen?|[Pp]anels|[Rr]unden|[Ww]erkstätten)(?:\s[^.!?:]{0,80})?\s(?:diskutier|gearbeitet|arbeiteten|getagt|tagten|ausgetausch|tauschten|besprochen|beraten|berieten|vertief|behandel|statt)\p{Ll}*(?:\s[^.!?:]{0,20})?:\s*$/u;

/** Whether a list stands below words that tell what people did at a meeting. */
export const isListOfMeeting = (leadIn: string): boolean =>
  leadIn.endsWith(":") && (ofMeeting.test(leadIn.slice(-160)) || groupsOfMeeting.test(leadIn.slice(-160)));

/** A main clause of some length, and a long relative clause that closes the sentence. */
const aside =
  /^(?<main>[^,]{24,}),\s(?:der|die|das|welche[rs]?|(?:mit|in|an|bei|zu) (?:dem|der|denen))\s[^;:]{50,}\p{Ll}(?:t|en|n)$/u;
/** Who answers a question: "Berger: Wir haben …". */
const speaker = /^\p{Lu}[\p{L}. -]{1,40}:\s/u;
/** "Vereinbart ist, das Monitoring zu erweitern" */
export const agreedTo = /^(?:Vereinbart|Verabredet|Beabsichtigt)\s(?:ist|sind|wurden?)(?!\p{L})/u;
/** What the kinds of agreements tell. */
const agreed =
  /[Vv](?:ereinbarung|ertrag)[^,;]{0,70}\s(?:geschlossen|abgeschlossen|unterzeichnet|unterschrieben)/u;
const longest = 300;
const mostSentences = 8;

/** Whether what stands below tells what has been reached. */
export const tellsResults = (heading: Block | undefined): boolean =>
  heading !== undefined && (heading.announces === "result" || alsoResults.test(heading.text));

/** The clauses of a paragraph below such a heading that tell what came about: no plans, nothing that is lacking. */
export function* findToldBelow(view: View, block: Block): Generator<Span> {
  const sentences = view.within(view.sentences, block);
  if (sentences.length > mostSentences) return;
  for (const sentence of sentences) {
    if (sentence.text.length > longest || /^[„»"]/u.test(sentence.text)) continue;
    for (const clause of clausesOf(sentence)) {
      if (!done.test(clause.text) || otherwise.test(clause.text) || reports.test(clause.text)) continue;
      if (ofMeeting.test(clause.text) || findAdversity(view, clause)) continue;
      if (agreed.test(clause.text) || agreedTo.test(clause.text)) continue;
      const told = clause.text.replace(/[.!]+$/u, "");
      const lead = speaker.exec(told)?.[0].length ?? 0;
      // ", der im Mai erschien und die Lage beschreibt": more about the thing, and no part of what came about
      const length = aside.exec(told)?.groups?.main?.length ?? told.length;
      yield { start: clause.start + lead, end: clause.start + length };
    }
  }
}
