import { actorAnywhere } from "../../language/actors.js";
import { findEventWords } from "../../language/event-words.js";
import { findAll, findFirst, matches } from "../../language/find-all.js";
import { enumerate } from "../../language/phrases.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { domainAt, domainsFrom } from "./domain.js";

const determiner = "(?:(?:d(?:ie|as|en|er|em)|unsere[rnm]?|ihre[rnm]?|seine[rnm]?)\\s)?";
const subject =
  "(?:(?:[Dd](?:ie|er|as)|[Ee]ine?|[Uu]nsere?|[Ii]hre?)\\s(?:\\p{Ll}+\\s)?\\p{Lu}[\\p{L}-]+(?:\\s(?:de[rs]\\s)?\\p{Lu}[\\p{L}-]+)?|wir|sich|sie|es|er)\\s";
const adverbs =
  "(?:(?:auch|vor allem|insbesondere|derzeit|zudem|außerdem|künftig|gemeinsam|weiterhin|aktuell|unter anderem|dabei|zunächst|verstärkt|zukünftig|vorrangig|konkret|hier)\\s){0,2}";
const nounOfField =
  "(?:(?:Schwerpunkt|Quer(?:schnitts)?|Leit|Kern|Haupt|Fokus|Zukunfts)?[Tt]hem(?:as?|en)|(?:Handlungs|Themen|Arbeits|Aufgaben)(?:felde?s?|feldern?|bereiche?n?)|(?:Themen|Arbeits)?[Ss]chwerpunkte?n?)";

/**
 * Turns of phrase that lead to what somebody works on, and to many other things besides: only fields of education count
 * behind them.
 */
const leads: readonly RegExp[] = [
  // "Inhaltlich geht es um A, B und C"
  `(?<!\\p{L})(?:geht|ging|gehe) es (?:uns |ihnen |ihm |ihr )?${adverbs}um\\s${determiner}`,
  // "Kitas und Schulen arbeiten gemeinsam am Übergang", "berät zu A und B"
  `(?<!\\p{L})(?:arbeite(?:t|n|ten?)|kooperier(?:t|en)|berät|beraten|forscht|engagier(?:t|en))\\s(?:${subject})?${adverbs}(?:\\p{Lu}[\\p{L}-]+\\s(?:und\\s\\p{Lu}[\\p{L}-]+\\s)?)?${adverbs}(?:an|zu|in)\\s(?:de[rnm]\\s(?:${nounOfField}\\s)?|einer\\s)?`,
  `(?<!\\p{L})(?:arbeite(?:t|n|ten?)|kooperier(?:t|en)|berät|beraten)\\s(?:${subject})?${adverbs}(?:\\p{Lu}[\\p{L}-]+\\s(?:und\\s\\p{Lu}[\\p{L}-]+\\s)?)?${adverbs}(?:am|zum|zur|im)\\s(?:${nounOfField}\\s)?`,
  // "setzt die Region auf A und B", "zielt auf A"
  `(?<!\\p{L})(?:setz(?:t|en|te|ten)|ziel(?:t|en))\\s(?:${subject})?${adverbs}auf\\s${determiner}`,
  // "verantwortet die Bereiche A und B", "widmet sich der Elternbildung"
  `(?<!\\p{L})(?:verantworte[nt]|bearbeite[nt]|koordinier(?:t|en)|widme[nt] sich|umfass(?:t|en))\\s${adverbs}(?:(?:d(?:ie|as|en|er|em)|unsere|ihre)\\s(?:${nounOfField}\\s|Bereiche?\\s|Aufgabe\\s)?)?`,
  `(?<!\\p{L})(?:kümmer(?:t|n)|befass(?:t|en)|beschäftig(?:t|en))\\s(?:sich|uns|wir uns)\\s${adverbs}(?:${subject})?(?:um|mit)\\s(?:(?:d(?:ie|as|en|er|em)|unsere[rnm]?)\\s(?:${nounOfField}\\s)?)?`,
  // "stehen die Themen A und B auf dem Programm", "um das Thema A ergänzt", "für das Thema A entschieden"
  `(?<!\\p{L})(?:d(?:as|em|en|ie)|unser(?:em)?|ihr(?:em)?|zum|[Dd]as|[Dd]ie|beim|vom)\\s(?:\\p{Ll}+e[nrs]?\\s)?${nounOfField}\\s(?=["„»]?\\p{L})(?!(?:d(?:er|es|ie|as)|unserer|ihrer|für|in|im|und|wird|war|ist|sind)\\s)`,
  // "im Blick hat der Landkreis A"
  `(?<!\\p{L})im (?:Blick|Fokus) (?:hat|haben|behält|behalten)\\s(?:${subject})?${adverbs}${determiner}`,
  // "Bearbeitet werden sollen A und B", "vorgenommen haben wir uns A"
  `(?<!\\p{L})(?:[Bb]earbeitet|[Aa]ngegangen|[Aa]usgebaut|[Gg]estärkt|[Vv]orangebracht|[Aa]ufgegriffen|[Ff]ortgeführt) (?:werden|wird|wurden?) (?:(?:soll(?:en)?|muss|müssen)\\s)?${adverbs}${determiner}`,
  `(?<!\\p{L})[Gg]earbeitet wird\\s${adverbs}(?:zu[rm]?|an|am|in|im)\\s(?:de[rnm]\\s(?:${nounOfField}\\s)?)?`,
  // "Arbeitsgruppen gibt es zu A, B und C", "Die Arbeitsgruppen „A“", "AGs zu A"
  `(?<!\\p{L})(?:(?:[Aa]rbeits|[Ff]ach|[Tt]hemen|[Pp]rojekt)gruppen?|[Aa]rbeitskreise?n?|AGs?|[Nn]etzwerke?n?|[Ff]achkreise?),?\\s(?:(?:gibt|gab) es\\s|bestehen\\s|tagen\\s|arbeiten\\s)?${adverbs}(?:zu[rm]?\\s(?:${nounOfField}\\s)?(?:d(?:en|er|em)\\s(?:${nounOfField}\\s)?)?|\\()`,
  // "in fünf Arbeitsfeldern, darunter A und B"
  `(?<!\\p{L})(?:${nounOfField}|Bereiche[n]?|Feldern?)(?:\\s[^.;:!?,]{2,50})?,\\s(?:darunter|etwa|zum Beispiel|insbesondere|vor allem|beispielsweise|und zwar)\\s${adverbs}${determiner}`,
  // "Unser drittes Standbein ist die Seniorenbildung"
  `(?<!\\p{L})(?:Standbein|Säule|Arbeitsfeld|Anliegen|Auftrag|Schlüsselthema|Thema)\\s(?:de[rs]\\s[^.;:!?,]{3,50}?\\s)?(?:ist|sind|bleibt|war|waren|bildet)\\s${adverbs}${determiner}`,
  // "hat sich die Steuerungsgruppe den Übergang … vorgenommen", "hat das Amt den Auftrag, A zu koordinieren"
  `(?<!\\p{L})(?:hat|haben|nimmt|nehmen)\\s(?:sich|uns|wir uns)\\s(?:${subject})?(?:für\\s[^.;:!?,]{3,30}?\\s)?${adverbs}(?=d(?:en|ie|as)\\s[^.;:!?,]{4,120}?\\s(?:vorgenommen|vor|an)(?=[.,;]|$))${determiner}`,
  // "Ganz oben auf der Agenda stehen A und B", "Besondere Bedeutung kommt der Sprachbildung zu"
  `(?<!\\p{L})auf\\s(?:der|ihrer|unserer|seiner)\\s(?:\\p{Lu}\\p{Ll}+)?(?:[Aa]genda|[Ll]iste)\\s(?:de[rs]\\s[^.;:!?,]{2,40}?\\s)?(?:steht|stehen)\\s${adverbs}${determiner}`,
  `(?<!\\p{L})(?:[Bb]esonder|[Hh]oh|[Gg]roß|[Zz]entral)e[nrs]?\\s(?:Bedeutung|Stellenwert|Gewicht)\\s(?:kommt|kommen|hat|haben|genießt|genießen|erhält|erhalten)\\s${adverbs}${determiner}`,
  // "Gegenstand der Zielvereinbarung sind A und B", "Die Kooperation bezieht sich auf A"
  `(?<!\\p{L})(?:[Gg]egenstand|[Ii]nhalt(?:e|lich)?|[Tt]hema)\\s(?:de[rs]|unserer)\\s(?:\\p{L}*[Vv]ereinbarung|\\p{L}*[Kk]ooperation|[Zz]usammenarbeit|Arbeit|Prozessbegleitung)\\s(?:ist|sind|war|waren)\\s${adverbs}${determiner}`,
  `(?<!\\p{L})(?:[Vv]ereinbarung|[Kk]ooperation|[Zz]usammenarbeit|[Bb]egleitung|[Bb]eratung)(?:\\s[^.;:!?,]{2,60})?\\s(?:bezieht sich|erstreckt sich|konzentriert sich|zielt)\\s${adverbs}auf\\s${determiner}`,
].map((source) => new RegExp(source, "gu"));

/** What is read, heard or run once; and what other authorities do. */
const elsewhere =
  /(?<!\p{L})(?:\p{L}*(?:[Vv]ortrag|[Vv]orträge|[Ii]mpuls|[Ss]eminar|[Ff]ilm|[Bb]uch|[Tt]hemenheft|[Nn]ewsletter|[Ss]tudie|[Uu]mfrage|[Bb]efragung|[Bb]roschüre|[Hh]andreichung|[Aa]rtikel|[Bb]eitrag|[Ii]nterview|[Pp]odcast|[Vv]ideo|[Kk]apitel|[Bb]ericht|[Gg]espräch|[Dd]iskussion|[Aa]usstellung|[Rr]eferat|[Ff]ortbildung|[Ss]chulung|[Ww]ebinar|[Kk]urs)(?:e?n?s?|e?s)?|Bundes\p{Ll}+|[Mm]inisteri\p{L}+|Landesregierung|[Ss]tudi(?:ert|erte|um)|Ich|ich|Sie(?=\s[^.]*\?))(?!\p{L})/u;
const us = /(?<!\p{L})(?:[Ww]ir|uns|[Uu]nsere?[nmrs]?)(?!\p{L})/u;
const longest = 400;

/** Fields of education behind turns that lead to what somebody works on. */
export function* topicalFields(view: View, sentence: Span & { readonly text: string }): Generator<Span> {
  const { text, start } = sentence;
  yield* bracketed(view, sentence);
  if (text.length > longest || /[?…]$/u.test(text) || findFirst(text, elsewhere)) return;
  let allowed: boolean | undefined;
  for (const lead of leads)
    for (const match of findAll(text, lead)) {
      const at = match.index + match[0].length;
      const found = domainsFrom(view, text.slice(at));
      if (found.length === 0) continue;
      allowed ??=
        findEventWords(text).length === 0 &&
        (matches(text, us) || matches(text, actorAnywhere) || matches(text, group));
      if (!allowed) return;
      for (const one of found) yield { start: start + at + one.start, end: start + at + one.end };
    }
}

/** "vier Workshops (A, B, C und D)", "die Fachgruppen (A, B, C)": three fields or more in a bracket. */
const bracket =
  /(?<!\p{L})(?:[Ww]orkshops?|\p{L}*[Ff]oren|\p{L}*(?:[Gg]ruppen|[Kk]reisen?|[Bb]ündnissen?|[Tt]ischen?|[Ii]nseln)|(?:Handlungs|Themen|Arbeits)bereichen?|\p{L}*(?:[Ff]eldern?|[Ss]chwerpunkten?|[Tt]hemen|[Ll]eitlinien|[Zz]ielen?))(?:\s[^().;:!?]{1,40})?\s\((?:Themen:?\s|darunter\s|u\. ?a\. )?(?<fields>[^()]{12,240})\)/gu;

function* bracketed(view: View, { text, start }: Span & { readonly text: string }): Generator<Span> {
  for (const match of findAll(text, bracket)) {
    const fields = match.groups!.fields!;
    const at = start + match.index + match[0].length - 1 - fields.length;
    const parts = enumerate(view.text, { start: at, end: at + fields.length });
    const named = parts.filter((part) => domainAt(view, view.slice(part.start, part.end)) > 0);
    // what nobody knows among them is one more
    if (named.length >= 2 && named.length * 3 >= parts.length * 2 && parts.length >= 3) yield* parts;
  }
}

/** Those who work together without an office: "Kitas und Schulen arbeiten am Übergang", "Vier Arbeitsgruppen". */
const group =
  /(?<!\p{L})(?:[Aa]rbeitsgruppen?|[Ss]teuerungs\p{L}+|[Bb]ildungs\p{L}+|Schulen|Kitas|Träger|Partner|[Tt]hem(?:a|en)|Handlungsfeld\p{Ll}*|Schwerpunkt\p{Ll}*|[Ii]nhaltlich|[Aa]genda|Vereinbarung|Zielvereinbarung)(?!\p{L})/u;
