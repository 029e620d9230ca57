import type { Span } from "../tree/nodes.js";
import { actorAnywhere, actorBehind, actorFirst, actors } from "./actors.js";
import { findAll, findFirst, matches, matchesOf } from "./find-all.js";

/** A finite verb that nothing but its place tells: beside the noun phrase of an administration. */
export interface OpenVerb {
  readonly index: number;
  readonly verb: string;
}

/** Words in small letters that look like finite verbs in the present. */
const candidate = /(?<=\s)\p{Ll}{3,}(?:t|n)(?=\s)/gu;
/** Adverbs, prepositions, adjectives, pronouns and participles ("angesiedelt") that end like verbs. */
const noVerb =
  /^(?:nicht|jetzt|heute|oft|erst|zuerst|zuletzt|zumeist|meist|seit|damit|somit|womit|hiermit|mit|samt|mitsamt|laut|fast|dort|selbst|sonst|insgesamt|weit|weltweit|bundesweit|landesweit|kreisweit|stadtweit|flächendeckend|breit|bereit|gut|gesamt|derzeit|jederzeit|zurzeit|direkt|schlicht|leicht|recht|bekannt|vertraut|vernetzt|verstärkt|gezielt|bestimmt|sogenannt|genannt|anerkannt|geeignet|statt|anstatt|nebst|dann|wenn|denn|wann|schon|davon|hiervon|wovon|daran|hieran|woran|neben|gegen|wegen|zwischen|eigen|offen|allen|vielen|einigen|beiden|diesen|jenen|jeden|ihren|seinen|unseren|einen|keinen|ihnen|denen|deren|darin|hierin|worin|allein|inzwischen|außen|innen|unten|oben|hinten|vorn|morgen|gestern|sondern|sofern|insofern|hinsichtlich|neuen|vergangenen|kostenlosen|übrigen|anderen|weiteren|verschiedenen|meisten|zusammen|beisammen|ebenso|etlichen|manchen|solchen|welchen|sieben|neun|zehn|\p{L}+(?:ient|tent|gent|rent|nent|dent|ekt|ret|akt|isch|weit|haft|seit)|(?:an|ab|auf|aus|bei|ein|her|hin|mit|nach|um|vor|zu|zusammen|bereit|fest|dar)ge\p{Ll}{2,}t)$/u;
/** Being, having, saying, thinking, wanting, taking place: no deeds. */
const stative =
  /^(?:ist|sind|seien|war|waren|hat|haben|habe|hatten?|hätten?|wird|werden|wurden?|würden?|kann|können|konnten?|könnten?|muss|müssen|soll|sollen|darf|dürfen|will|wollen|möchten?|mögen|lässt|lassen|bleibt|bleiben|heißt|heißen|bedeute[nt]|gilt|gelten|schein(?:t|en)|gehör(?:t|en)|zähl(?:t|en)|lieg(?:t|en)|steht|stehen|besteh(?:t|en)|existier(?:t|en)|umfass(?:t|en)|enthält|enthalten|beinhalte[nt]|verfüg(?:t|en)|besitz(?:t|en)|erhält|erhalten|bekomm(?:t|en)|brauch(?:t|en)|benötig(?:t|en)|fehl(?:t|en)|mangelt|profitier(?:t|en)|befinde[nt]|sieht|sehen|versteht|verstehen|wünsch(?:t|en)|plan(?:t|en)|beabsichtig(?:t|en)|streb(?:t|en)|verfolg(?:t|en)|dient|dienen|zeig(?:t|en)|sitz(?:t|en)|trifft|treffen|tag(?:t|en)|feier(?:t|n)|wächst|wachsen|sinkt|sinken|steigt|steigen|sag(?:t|en)|erklär(?:t|en)|beton(?:t|en)|berichte[nt]|mein(?:t|en)|weiß|wissen|glaub(?:t|en)|hoff(?:t|en)|freut|freuen|dank(?:t|en)|lob(?:t|en)|begrüß(?:t|en)|bedauer(?:t|n)|kritisier(?:t|en)|forder(?:t|n)|erwarte[nt]|kenn(?:t|en)|nenn(?:t|en)|find(?:et|en)|denk(?:t|en)|rechne[nt]|geh(?:t|en)|komm(?:t|en)|heiß(?:t|en)|lädt|laden|ruf(?:t|en)|bitte[nt]|such(?:t|en)|spiel(?:t|en)|trägt|tragen|leiste[nt]|wirkt|wirken|zieh(?:t|en)|hält|halten|glieder(?:t|n)|teil(?:t|en)|gehör(?:t|en)|macht|machen|lieb(?:t|en)|versuch(?:t|en)|bewirbt|bewerben|verpflichte[nt]|entscheide[nt]|beschließ(?:t|en)|unterzeichne[nt]|unterschreib(?:t|en)|einig(?:t|en)|nimmt|nehmen|zahl(?:t|en)|koste[nt]|beginn(?:t|en)|starte[nt]|ende[nt]|entsprich(?:t|en)|entsprechen|ermöglich(?:t|en)|verzeichne[nt]|leb(?:t|en)|wohn(?:t|en)|behandel(?:t|n)|grenz(?:t|en)|kooperier(?:t|en)|verlang(?:t|en)|oblieg(?:t|en)|erforder(?:t|n)|fungier(?:t|en)|agier(?:t|en)|erfüll(?:t|en)|tritt|treten|schau(?:t|en)|blick(?:t|en)|kümmer(?:t|n)|befass(?:t|en)|beschäftig(?:t|en)|widme[nt]|arbeite[nt]|leite[nt]|liefer(?:t|n)|warte[nt]|ändern|ändert|übernimmt|übernehmen|übernehm(?:t|en)|beschreib(?:t|en)|empfiehlt|empfehlen|rät|raten|schätz(?:t|en)|hat|teilen|zieht|präsentier(?:t|en)|reagier(?:t|en)|möcht\p{L}*|vertritt|vertreten|bezieh(?:t|en)|orientier(?:t|en)|konzentrier(?:t|en)|fokussier(?:t|en)|engagier(?:t|en)|verzichte[nt]|unterl(?:ässt|assen)|lehn(?:t|en)|sperr(?:t|en)|weiger(?:t|n)|untersteh(?:t|en)|weist|weisen|verweis(?:t|en)|erinner(?:t|n)|erläuter(?:t|n)|schilder(?:t|n)|unterstreich(?:t|en)|hebt|heben|spricht|sprechen|antworte[nt]|ergänz(?:t|en)|bemerk(?:t|en)|äußer(?:t|n)|mahn(?:t|en)|warn(?:t|en)|appellier(?:t|en)|plädier(?:t|en)|resümier(?:t|en)|verdeutlich(?:t|en)|bemängel(?:t|n)|monier(?:t|en)|bestätig(?:t|en)|würdig(?:t|en)|beschwer(?:t|en)|stimm(?:t|en)|frag(?:t|en)|zweifel(?:t|n)|ziel(?:t|en)|knüpf(?:t|en)|beantworte[nt]|senk(?:t|en)|bereicher(?:t|n)|beziehungsweise)$/u;
/** Verbs of work that say little themselves; what goes on behind "und" may: "kümmern uns um A und beraten B". */
const busy = /^(?:kümmer|befass|beschäftig|widme|arbeite|engagier|leite|nimmt|nehmen|übern)/u;
/** "übernimmt die Koordination der Beratung": what is done stands as a noun. */
const undertaken =
  /^\s(?:[^,;.:]{0,70}?\s)?die\s(?:\p{Ll}+\s)?(?!Verantwortung|Finanzierung|Leitung|Federführung|Trägerschaft)\p{Lu}[\p{L}-]*(?:ung|tion)\s(?:de[rs]|von|\p{Ll}+er)\s/u;
/** Verbs that say little without the particle that closes their clause; those with one we know. */
const light =
  /^(?:bilde[nt]|stell(?:t|en)|setz(?:t|en)|führ(?:t|en)|gibt|geben|leg(?:t|en)|bring(?:t|en)|richte[nt]|bau(?:t|en)|biete[nt]|stimm(?:t|en)|bereite[nt]|werte[nt])$/u;
/** The past of strong verbs, and of weak ones in the plural, which "beraten" and "gestalten" look like. */
const past =
  /^(?:\p{Ll}*(?:hielt|bot|trat|riet|galt|bat|tat|sprachen|gaben|kamen|nahmen|trafen|fanden|gingen|standen|hielten|luden|schlossen|wurden|sahen|lagen|ließen|liefen|riefen|zogen|boten|traten|schufen|begannen|entstanden|brachten|hatten)|(?!\p{Ll}*(?:arbeiten|gestalten|leiten|bieten|beraten|starten|richten|walten|falten|werten|sichten|testen|breiten|bereiten|antworten|worten|leisten)$)\p{Ll}+ten)$/u;
/** Who has a say of its own beside the administration. */
const beside = /(?:[Aa]gentur|[Ss]tiftung|[Vv]olkshochschule|[Zz]entrum|Verein)(?:$|\s)/u;
/** An auxiliary or a modal before it: then it is no finite verb itself. */
const auxiliary =
  /(?<!\p{L})(?:ist|sind|war|waren|hat|haben|hatten?|wird|werden|wurden?|kann|können|konnten?|soll|sollen|sollten?|will|wollen|muss|müssen|darf|dürfen|möchten?|würden?|könnten?|lässt|lassen)(?!\p{L})/u;
/** Behind these an adjective stands: "der neuen Stadt". */
const beforeAdjective =
  /(?:^|\s)(?:d(?:er|ie|as|en|em|es)|eine?[nmrs]?|ihre?[nmrs]?|seine?[nmrs]?|unsere?[nmrs]?|diese?[nmrs]?|alle[nr]?|viele[nr]?|von|mit|in|an|auf|aus|bei|zu|für|über|unter|nach|vor|durch|im|am|zum|zur|beim|vom|und|sowie|zu|\p{Ll}+en|\p{Ll}+er)$/u;
const several =
  /(?:^|\s)[Ww]ir$|[Ii]nnen(?!\p{L})|(?:[Kk]oordinatoren|[Mm]itarbeitende[nr]|[Bb]eschäftigten|[Ff]achkräfte|[Kk]olleg(?:en|innen)|gruppen|kreise|lotsen|manager|berater|begleiter|Mitarbeiter)(?!\p{L})|\s(?:und|sowie)\s/u;
const determined = /^\s(?:\p{Ll}+\s)*?(?:wir|d(?:er|ie|as)|unsere?|diese[rs]?|eine?|ihre?)(?!\p{L})/u;
/** "und", "sowie" or a comma: the clause before may go on. */
const joint = /(?:,|\s(?:und|sowie))\s(?:(?:auch|zudem|dabei|so|außerdem|ferner)\s)?$/u;
const opening = /(?:^|[:;,]\s|\s[–—]\s|\sund\s)(?=\S)/gu;

/**
 * Finite verbs of any kind in the present whose subject is an administration: right behind its noun phrase and what
 * belongs to that, right before it, or going on behind "und".
 */
export function findOpenVerbs(words: string): readonly OpenVerb[] {
  if (!matches(words, actorAnywhere) && !/(?<!\p{L})(?:[Ww]ir|[Ss]ie|[Ee]s)(?!\p{L})/u.test(words)) return [];
  const found: OpenVerb[] = [];
  /** Where the last clause began that has its verb. */
  let clause = -1;
  /** Whether the verb before has such a subject, and how many it is; another one may follow it. */
  const subject = findFirst(words, actorFirst)?.[0];
  let goesOn: { readonly plural: boolean } | undefined =
    subject === undefined || beside.test(subject) ? undefined : { plural: several.test(subject) };
  const add = (verb: string, index: number): void => {
    if (!light.test(verb) && !/^\ssich\s/u.test(words.slice(index + verb.length)))
      found.push({ index, verb });
  };
  for (const { 0: verb, index } of matchesOf(words, candidate)) {
    if (noVerb.test(verb) || past.test(verb)) continue;
    const start = clauseStart(words, index);
    const own = words.slice(start, index).trimEnd();
    const plural = verb.endsWith("n");
    if (plural && beforeAdjective.test(words.slice(0, index - 1))) continue;
    const behind = actorBehind.exec(words.slice(index + verb.length))?.[0];
    if (joint.test(words.slice(0, index)) && behind === undefined) {
      // "organisiert Treffen und berät Schulen"
      if (goesOn?.plural === plural && !stative.test(verb)) add(verb, index);
      continue;
    }
    if (auxiliary.test(own) || start === clause) continue;
    const inFront = findFirst(own, actorFirst)?.[0] ?? /^(?:[Ss]ie|[Ee]s)(?=$|\s)/u.exec(own)?.[0];
    // "die gut ausgestatteten Bildungsbegleiter": no verb stands before a noun alone
    const actor = inFront ?? (behind !== undefined && determined.test(behind) ? behind : undefined);
    if (actor === undefined || beside.test(actor)) continue;
    if (!/^[Ss]ie$/u.test(actor) && plural !== several.test(actor)) continue;
    clause = start;
    // "arbeitet an einem Portal"
    const worksAt =
      /^arbeite/u.test(verb) &&
      /^\s(?:(?:der|die|das)\s(?:\p{L}+\s){1,3}|wir\s)?(?:\p{Ll}+\s){0,2}an\s(?:eine[mr]|de[mr]|\p{Ll}+en)\s(?!\p{L}*[Bb]ericht)/u.test(
        words.slice(index + verb.length),
      );
    const takesOn =
      /^übernimmt|^übernehmen$/u.test(verb) && undertaken.test(words.slice(index + verb.length));
    const acts = !stative.test(verb) || worksAt || takesOn;
    goesOn = acts || busy.test(verb) ? { plural } : undefined;
    if (acts) add(verb, index);
  }
  return found;
}

/** Whether a word in small letters is none that tells what somebody does. */
export const mayBeNoVerb = (word: string): boolean =>
  noVerb.test(word) || stative.test(word) || past.test(word) || auxiliary.test(word);

/** "die Stabsstelle, die alle Angebote bündelt": a clause that tells what the administration before it does. */
const attribute =
  /,\s(?:der|die|das)\s(?<object>(?!(?:der|wir|sie|er|es|man|sich|ich)\s)[^,;:.]{6,140}?)\s(?<verb>\p{Ll}{3,}(?:t|n))(?=$|[,;])/gu;
const administration = new RegExp(`${actors}(?:\\s(?:des|der|im|in|am|für|von|beim)\\s[^,;:.]{1,60})?$`, "u");

const unreal = /(?<!\p{L})(?:wären?|würden?|könnten?)(?!\p{L})/u;

/** What relative clauses say that an administration does. */
export function findAttributes(words: string): readonly (Span & { readonly object: string })[] {
  if (!matches(words, actorAnywhere) || matches(words, unreal)) return [];
  return findAll(words, attribute).flatMap((match) => {
    const { object, verb } = match.groups as { object: string; verb: string };
    const start = match.index + match[0].length - object.length - verb.length - 1;
    if (
      stative.test(verb) ||
      light.test(verb) ||
      noVerb.test(verb) ||
      past.test(verb) ||
      auxiliary.test(object) ||
      /\szu$/u.test(object)
    )
      return [];
    // "die das Ministerium finanziert"
    if (
      /^(?:finanzier|förder)/u.test(verb) ||
      /^(?:das|die)\s(?:Bund|Land|EU|\p{L}*[Mm]inisterium|Schule|Agentur)/u.test(object)
    )
      return [];
    if (
      matches(object, actorFirst) ||
      !administration.test(words.slice(Math.max(0, match.index - 120), match.index))
    )
      return [];
    return [{ start, end: match.index + match[0].length, object }];
  });
}

/** Where the clause begins that holds the verb. */
function clauseStart(words: string, index: number): number {
  const head = words.slice(0, index).trimEnd();
  return Math.max(0, ...matchesOf(head, opening).map((match) => match.index + match[0].length));
}
