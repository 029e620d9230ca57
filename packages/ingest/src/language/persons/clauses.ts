import type { Span } from "../../tree/nodes.js";
import type { Block } from "../blocks.js";
import { matchesOf, mayMatch } from "../find-all.js";
import type { PersonMention } from "../persons.js";
import type { View } from "../view.js";
import { type Affiliation, type Part, readAffiliation } from "./affiliation.js";
import { isFunction, leadsUnit } from "./clause-functions.js";
import {
  ADVERBS,
  type ClauseTemplate,
  GAP,
  longestSentence,
  maskSentence,
  OF_UNIT,
  WHO,
} from "./clause-template.js";
import { declineRole } from "./decline-role.js";
import { personRoleLengthAt } from "./roles.js";

/** A way to say in a clause what somebody does and where. */
interface Frame {
  /** Over a template, with the groups `who`, and `unit`, `role` (a noun for the function), `verb` where they stand. */
  readonly pattern: RegExp;
  /** The function that the verb tells. */
  readonly tells?: string;
  /** Whether the unit is that of the person named before. */
  readonly colleague?: boolean;
  /** Whether any noun is a function here. */
  readonly anyNoun?: boolean;
}

const leading = String.raw`(?<verb>leite(?:t|n|te|ten)|führ(?:t|en|te|ten)|verantwor(?:tet|ten|tete|teten)|heads?|leads?|runs?|manages?|directs?)(?!\p{L})`;
const led = String.raw`(?<verb>geleitet|geführt|verantwortet|[Gg]eleitet|headed|led|run|managed|directed)(?!\p{L})`;
const cared = String.raw`(?<verb>[Bb]etreut|[Kk]oordiniert|[Bb]esetzt)(?!\p{L})`;
const agent = String.raw`(?:von|durch|by)\s`;
const object = String.raw`(?:das|die|den|unser\p{Ll}*|ihr\p{Ll}*|sein\p{Ll}*|the)\s`;
const genitive = String.raw`\s(?:der|des|im|in der|beim|bei der|vom|von|für das|für die|für den|of the)\s`;
const place = String.raw`(?:[Ii]m|[Ii]n der|[Aa]m|[Bb]eim|[Bb]ei der|[Aa]n der|[Ff]ür das|[Ff]ür die|[Ff]ür den)\s`;
const function_ = String.raw`(?<role>(?:(?:[Ss]tellvertretende|[Kk]ommissarische|[Oo]perative|[Ff]achliche|[Ss]trategische)\s)?(?:(?:\p{Lu}\p{Ll}+l|Projekt|Geschäftsstellen|Gesamt|Team|Büro|Amts)?[Ll]eitung|Geschäftsführung|Koordination|Koordinierung|Vorsitz|Federführung|Moderation|Projektkoordination))(?!\p{L})`;
const noun = String.raw`(?<role>(?:\p{Ll}+e[nrsm]?\s){0,2}\p{Lu}[\p{L}*:-]+)(?!\p{L})`;
const held = String.raw`(?:hat|haben|hatte|hatten|übernahm|übernahmen|übernimmt|übernehmen|liegt|lag|liegen|obliegt|teilen|teilten|führt|führen|wurde|wird|ist|trägt|hält|bleibt|behält|has|lies)(?!\p{L})`;
const elected = String.raw`(?:gewählt|ernannt|bestellt|berufen|bestimmt|elected|appointed)(?!\p{L})`;

const frame = (source: string, more: Omit<Frame, "pattern"> = {}): Frame => ({
  pattern: new RegExp(source, "dgu"),
  ...more,
});
const head = { tells: "Leitung" } as const;

/** The frames, those that tell more first. */
const frames: readonly Frame[] = [
  // passive: "Das Büro wird von … geleitet", "Geleitet wird das Büro von …", "das Büro, das von … geleitet wird"
  ...[
    { verb: led, more: head },
    { verb: cared, more: {} },
  ].flatMap(({ verb, more }) => [
    frame(
      String.raw`${OF_UNIT}(?:,\s(?:das|die|der|which|that)|,\s(?:das|die|der|den|dem)\s[^,;:.!?]{3,90},)?${GAP}\s${agent}${WHO}${GAP}\s${verb}`,
      more,
    ),
    frame(
      String.raw`${verb}\s(?:(?:wird|wurde|werden)\s)?${GAP}(?:(?:das|die|der)\s)?${OF_UNIT}${GAP}\s${agent}${WHO}`,
      more,
    ),
    frame(String.raw`${OF_UNIT}\s(?:(?:wird|wurde|is|was)\s)?${GAP}${verb}\s${agent}${WHO}`, more),
  ]),
  frame(String.raw`${agent}${WHO}\s(?<verb>geleitete|geführte|verantwortete)[nsrm]?\s${OF_UNIT}`, head),
  frame(String.raw`${agent}${WHO}\s(?<verb>betreute|koordinierte)[nsrm]?\s${OF_UNIT}`),
  // active
  frame(String.raw`${WHO}\s${ADVERBS}${leading}\s${ADVERBS}${object}${OF_UNIT}`, head),
  frame(String.raw`(?:^|\s)${leading}\s${ADVERBS}${WHO}\s${ADVERBS}${object}${OF_UNIT}`, head),
  frame(String.raw`(?:[Dd]as|[Dd]ie|[Dd]en)\s${OF_UNIT}\s${ADVERBS}${leading}\s${ADVERBS}${WHO}`, head),
  frame(String.raw`${OF_UNIT},\s(?:das|die|den)\s${GAP}${WHO}${GAP}\s${leading}(?=[,.;]|$)`, head),
  frame(
    String.raw`${OF_UNIT},\s(?:das|die|den)\s${GAP}${WHO}${GAP}\s(?<verb>betreut|koordiniert|verantwortet|übernimmt|übernommen hat)(?=[,.;]|$)`,
  ),
  frame(
    String.raw`${WHO}\s(?:wird|werden|soll|durfte)\s${GAP}${object}${OF_UNIT}${GAP}\s(?<verb>leiten|führen|übernehmen)(?!\p{L})`,
    head,
  ),
  // who is spoken to: "Herr Kunze, Sie leiten das Büro", "Frau Meier, seit 2020 leiten Sie das Büro"
  frame(
    String.raw`${WHO},\s${GAP}(?:Sie\s${ADVERBS}(?:leiten|führen|verantworten)|(?:leiten|führen|verantworten)\sSie)\s${ADVERBS}(?<verb>das|die|den)\s${OF_UNIT}`,
    head,
  ),
  // "Anna Meier, die im Ministerium für die Netzwerke zuständig ist"
  frame(
    String.raw`${WHO},\s(?:die|der)\s${place}${OF_UNIT}${GAP}\s(?<verb>zuständig|verantwortlich|tätig|beschäftigt|arbeitet)(?!\p{L})`,
  ),
  // a noun for the function
  frame(
    String.raw`(?:[Dd]ie|[Dd]eren|[Ii]hre|[Ss]eine|[Dd]essen)\s(?:\p{Ll}+e\s)?${function_}\s${held}\s${GAP}(?:bei\s)?${WHO}`,
  ),
  frame(
    String.raw`${function_}${genitive}${OF_UNIT}${GAP}\s${held}\s${GAP}(?:(?:bei|an|von|durch|in den Händen von|with)\s)?${WHO}`,
  ),
  frame(
    String.raw`${WHO}${GAP}\s${held}\s${GAP}(?:die|den|der)\s(?:\p{Ll}+en?\s)?${function_}${genitive}${OF_UNIT}`,
  ),
  // "Zum 1. August hat … die Leitung des Büros übernommen"
  frame(
    String.raw`(?:hat|haben|hatte|übernahm|übernimmt)\s${WHO}${GAP}\s(?:die|den)\s(?:\p{Ll}+e\s)?${function_}${genitive}${OF_UNIT}`,
  ),
  // "… übergab die Leitung des Büros an …"
  frame(
    String.raw`(?:übergab|übergibt|übergeben|übertrug|überträgt)\s(?:[^;:.!?\u0011]{0,90}?\s)?(?:die|den)\s${function_}${genitive}${OF_UNIT}${GAP}\san\s${WHO}`,
  ),
  frame(String.raw`${OF_UNIT}\s(?:unter|mit)\s(?:der\s)?(?:\p{Ll}+en\s)?${function_}\s(?:von|durch)\s${WHO}`),
  frame(
    String.raw`[Uu]nter\s(?:der\s)?(?:\p{Ll}+en\s)?${function_}\s(?:von|durch)\s${WHO}\s\p{Ll}+\s${GAP}(?:das|die|der)\s${OF_UNIT}`,
  ),
  frame(
    String.raw`(?<verb>[Aa]n der Spitze)\s(?:der|des)\s${OF_UNIT}${GAP}\s(?:steht|stehen|stand|standen)\s${GAP}${WHO}`,
    head,
  ),
  frame(String.raw`[Aa]n\s${OF_UNIT}\s(?<verb>Spitze)\s(?:steht|stehen|stand|standen)\s${GAP}${WHO}`, head),
  frame(
    String.raw`(?<verb>[Aa]n der Spitze)\s(?:der|des)\s${OF_UNIT}\s(?:verabschiedet|geht|ging|wechselt|wechselte|übergibt|übergab|tritt|trat)\s${GAP}${WHO}`,
    head,
  ),
  frame(
    String.raw`${WHO}\s(?:steht|stehen|stand|standen)\s${GAP}(?<verb>an der Spitze)\s(?:der|des)\s${OF_UNIT}`,
    head,
  ),
  frame(
    String.raw`${WHO}\s(?:steht|stehen|stand)\s${GAP}(?:dem|der)\s${OF_UNIT}${GAP}\s(?<verb>vor)(?=[.,;]|$)`,
    {
      tells: "Vorsitz",
    },
  ),
  frame(
    String.raw`[Dd](?:em|er)\s${OF_UNIT}\s(?:steht|stehen|stand)\s${GAP}${WHO}\s(?<verb>vor)(?=[.,;]|$)`,
    {
      tells: "Vorsitz",
    },
  ),
  // "als …", "zur … gewählt"
  frame(
    String.raw`[Mm]it\s${WHO}\s(?:hat|haben|bekommt|bekam|erhält|erhielt|gewinnt|has)\s${GAP}${OF_UNIT}${GAP}\s(?:eine[nr]?|an?)\s${noun}`,
  ),
  frame(
    String.raw`[Zz]u[rm]\s${noun}(?:${genitive}${OF_UNIT})?${GAP}\s(?:wurden?|ist|sind|wird)\s${GAP}${WHO}${GAP}\s${elected}`,
  ),
  frame(
    String.raw`${WHO}\s(?:wurden?|ist|sind|wird)\s${GAP}zu[rm]\s${noun}(?:${genitive}${OF_UNIT})?${GAP}\s${elected}`,
  ),
  frame(
    String.raw`(?:zur Seite|an (?:seiner|ihrer) Seite)\s(?:steht|stehen|stand|standen)\s${GAP}(?:als\s${noun}\s)?${WHO}`,
    { colleague: true, anyNoun: true },
  ),
  frame(
    String.raw`(?<!\p{L})(?:[Ii]hm|[Ii]hr|[Ii]hnen)\s(?:steht|stehen|stand)\s${GAP}(?:als\s${noun}\s)?${WHO}${GAP}\szur Seite`,
    { colleague: true, anyNoun: true },
  ),
  frame(String.raw`(?<!\p{L})[Aa]ls\s${noun}(?:${genitive}${OF_UNIT})?\s\p{Ll}+\s${ADVERBS}${WHO}`),
  frame(
    String.raw`${WHO}\s(?:arbeite(?:t|n|te|ten)|ist|sind|wirk(?:t|en|te)|fungier(?:t|en|te)|kam|starte(?:t|te)|begann|beginnt|wurde|nahm|works|worked)\s${GAP}(?:als|as an?)\s${noun}(?:${genitive}${OF_UNIT})?`,
  ),
  frame(
    String.raw`${WHO}\s(?:nimmt|nahm|übernimmt|übernahm|hat|hatte|erfüllt)\s${GAP}(?:die|das)\s(?:Aufgaben?|Funktion|Rolle|Amt|Stelle)\s(?:des|der|eine[rs]|als)\s${noun}`,
  ),
  // where somebody works
  frame(
    String.raw`(?:beantworte(?:t|n)|erteil(?:t|en)|gibt|geben|nimmt|nehmen)\s${GAP}${place}${OF_UNIT}\s${WHO}`,
  ),
  frame(
    String.raw`${place}${OF_UNIT}\s(?:arbeiten|arbeitet|wirken|wirkt|beraten|berät|beantworten|beantwortet|erreichen|stehen|steht|helfen|hilft)\s${GAP}${WHO}`,
  ),
  frame(
    String.raw`${place}${OF_UNIT}\s(?:ist|sind)\s${GAP}${WHO}${GAP}\s(?:tätig|beschäftigt|zuständig|verantwortlich|angestellt|ansprechbar|für Sie da)`,
  ),
  frame(
    String.raw`${WHO}\s(?:arbeite(?:t|n|te|ten)|wirk(?:t|en|te|ten)|works?|worked)\s${GAP}(?:im|in der|am|beim|bei der|at the|in the|for the)\s${OF_UNIT}`,
  ),
  frame(
    String.raw`${WHO}\s(?:ist|sind)\s${GAP}(?:im|in der|am|beim|bei der)\s${OF_UNIT}${GAP}\s(?:tätig|beschäftigt|angestellt|zuständig|ansprechbar)`,
  ),
  frame(
    String.raw`(?:[Zz]um\s(?:\p{Lu}?\p{L}*[Tt]eam|Personal|Kollegium)\s(?:der|des)\s${OF_UNIT}|[Dd](?:em|er)\s(?:Team\s(?:der|des)\s)?${OF_UNIT.replace("unit", "other")})${GAP}\s(?:gehören|gehört|zählen|zählt)\s${GAP}${WHO}`,
  ),
  frame(
    String.raw`${OF_UNIT}\s(?:ist|sind|wird|wurde|startet|startete|arbeitet)\s${GAP}mit\s${WHO}${GAP}\sbesetzt`,
  ),
  frame(
    String.raw`${WHO}\s${ADVERBS}(?:verstärk(?:t|en)\s${GAP}(?:das|die)\s(?:Team\s(?:der|des)\s)?|(?:unterstütz|ergänz|komplettier)(?:t|en)\s${GAP}das\sTeam\s(?:der|des)\s)${OF_UNIT}`,
  ),
  frame(
    String.raw`(?:Ansprech|Kontakt|Gesprächs)(?:partner|person)(?:[:*_/]?-?innen|in|en)?\s(?:im|in der|beim|bei der|des|der|at the)\s${OF_UNIT}(?:${GAP}\s(?:sind|ist|are|is)\s${GAP}|:\s)${WHO}`,
  ),
  frame(
    String.raw`${WHO}\s(?:ist|sind|war|waren)\s${GAP}(?:Mitarbeite(?:r|rin|rinnen|nden?)|Mitarbeiter[:*_/]-?in(?:nen)?|Beschäftigten?|Teil des Teams)\s(?:der|des|im|in der|beim|am)\s${OF_UNIT}`,
  ),
  frame(
    String.raw`(?:[Vv]om|[Vv]on der|[Ff]ür das|[Ff]ür die|[Ss]eitens (?:der|des))\s${OF_UNIT}\s(?:nahm|nahmen|war|waren|kam|kamen|sprach|sprachen|berichteten?)\s${WHO}`,
  ),
  // "Das Team vom Bildungsbüro: …", "Die beiden Mitarbeiterinnen des Bildungsbüros: …"
  frame(
    String.raw`(?:Team|Mitarbeiter(?:innen|[:*_/]-?innen)?|Mitarbeitenden?|(?:Die|Das|Unsere)\s(?:Neuen|Zwei|Drei|Vier|Fünf|beiden))\s(?:vom|von der|des|der|im|in der|aus dem|aus der)\s${OF_UNIT}:\s${WHO}`,
  ),
  // "beim Bildungsbüro, Frau …"
  frame(
    String.raw`(?:[Bb]eim|[Bb]ei der|[Aa]n das|[Aa]n die|[Aa]n den|[Ii]m|[Ii]n der)\s${OF_UNIT},\s${WHO}(?=\s?[,.;(]|$)`,
  ),
];

/** Words one of which stands in each sentence that a frame fits. */
const telling =
  /leite|eleitet|führ|verantwort|heads|leads|runs|manages|directs|headed|led by|run by|managed|directed|etreut|oordiniert|esetzt|eitung|oordination|oordinierung|orsitz|oderation|Spitze|steht|stehen|stand|[Aa]ls |as an? |[Zz]u[rm] |[Mm]it |arbeite|wirk|berät|beraten|antworte|erteil|gibt|geben|nimmt|nehmen|erreichen|hilft|helfen|tätig|beschäftigt|zuständig|angestellt|ansprechbar|für Sie da|work|gehör|zähl|verstärk|unterstütz|ergänz|komplettier|partner|person|itarbeite|eschäftigt|Teil des|nahm|waren? |kam|sprach|berichte|, |Team|Neuen|Zwei|Drei|Vier|Fünf|beiden|Aufgaben? de|Funktion de|Rolle de/u;

/** What the clause around a name says of the person: who leads what, who works where, who was elected as what. */
export function readClause(view: View, block: Block, mention: PersonMention): Affiliation | undefined {
  return readFrames(view, block, mention, true);
}

function readFrames(
  view: View,
  block: Block,
  { whole }: PersonMention,
  withColleague: boolean,
): Affiliation | undefined {
  const sentence = sentenceOf(view, whole);
  if (!sentence || sentence.end - sentence.start > longestSentence) return undefined;
  if (!telling.test(view.slice(sentence.start, sentence.end))) return undefined;
  const template = maskSentence(view, sentence);
  const at = whole.start - sentence.start;
  for (const frame of frames) {
    if (!mayMatch(template.words, frame.pattern)) continue;
    for (const found of matchesOf(template.words, frame.pattern)) {
      const { who } = found.indices!.groups!;
      if (!who || at < who[0] || at >= who[1]) continue;
      const affiliation = readFrame(view, block, template, found, frame, at, withColleague);
      if (affiliation) return affiliation;
    }
  }
  return undefined;
}

/** The sentence of a name, and of the one before where it was ended by the full stop of a title. */
function sentenceOf(view: View, whole: Span): Span | undefined {
  const sentence = view.sentenceAt(whole.start);
  const last = view.sentenceAt(whole.end - 1);
  if (!sentence || !last) return undefined;
  const [from, to] = [sentence.start, last.end];
  const divided = view
    .within(view.mentions.persons, { start: from - 80, end: from + 80 })
    .find((person) => person.whole.start < from && from < person.whole.end);
  const first = divided && view.sentenceAt(divided.whole.start);
  return { start: first?.start ?? from, end: to };
}

function readFrame(
  view: View,
  block: Block,
  template: ClauseTemplate,
  { indices, groups }: RegExpExecArray,
  { tells, colleague, anyNoun }: Frame,
  at: number,
  withColleague: boolean,
): Affiliation | undefined {
  const span = (group: string): [number, number] | undefined => indices!.groups![group];
  const named = span("unit") ?? span("other");
  const field = named && template.fieldAt(named[0]);
  let organisation = named && template.unitAt(named[0]);
  if (colleague && !organisation && withColleague) organisation = unitOfColleague(view, block, template, at);
  let role: Part | undefined;
  const [verb, noun] = [span("verb"), span("role")];
  // a function of one's own in front of the name is nearer: "von der Leiterin Anna Meier geleitet"
  if (noun && groups?.role !== undefined) {
    if (!anyNoun && tells === undefined && !isFunction(groups.role)) return undefined;
    const start = template.start + noun[0];
    const end = template.start + noun[1];
    const read = anyNoun
      ? { role: { start, end, text: view.slice(start, end) } }
      : readAffiliation(view, { start, end }, true);
    ({ role } = declineRole(read, view.slice(Math.max(template.start, start - 8), start)));
  } else if (tells !== undefined && verb && organisation) {
    role = {
      start: template.start + verb[0],
      end: template.start + verb[1],
      text: block.language === "en" ? "Head" : leadsUnit(organisation.text) ? "Leitung" : tells,
    };
  }
  // "das Monitoring unter der Leitung von Anna Meier": what she leads is no unit
  if (field && !(role && personRoleLengthAt(role.text) > 0)) {
    const lead = role?.text ?? tells;
    role = { ...field, text: lead === undefined ? field.text : `${lead} ${field.text}` };
  }
  if (!role && !organisation) return undefined;
  return { ...(role ? { role } : {}), ...(organisation ? { organisation } : {}) };
}

/** The unit of the person named last before, in the same sentence or the one before. */
function unitOfColleague(view: View, block: Block, template: ClauseTemplate, at: number): Part | undefined {
  const end = template.start + at;
  const other = view
    .within(view.mentions.persons, { start: Math.max(block.start, end - 300), end })
    .findLast(({ whole }) => whole.end < end);
  return other && readFrames(view, block, other, false)?.organisation;
}
