import { foldGerman } from "@bildungsprofil/core";
import type { Span } from "../tree/nodes.js";
import type { Block } from "./blocks.js";
import { flattenText } from "./flat-text.js";
import type { Mentions, PlainView } from "./mentions.js";
import { findOverlapping } from "./overlap.js";
import { findAnnounced, findTitleOfProgramme } from "./programmes/announced.js";
import { findForms, type ProgrammeHit } from "./programmes/name-forms.js";
import { opensQuotation } from "./programmes/quoted.js";
import { announcementOf } from "./sections.js";

/** A funding programme, project or initiative named in the text; the span is its name, without quotation marks. */
export interface ProgrammeMention extends Span {
  /** As the document gives it, in the nominative; for a short form the full name where the document has it. */
  readonly name: string;
  readonly programmeId?: string;
}

/** Finds programmes by vocabulary and by announcement ("Förderprogramm", "Projekt" …), in the body. */
export function findProgrammes(
  view: PlainView,
  known: Pick<Mentions, "dates" | "contacts" | "states">,
): ProgrammeMention[] {
  const hidden = [...known.contacts.emails, ...known.contacts.urls].sort((a, b) => a.start - b.start);
  const parts = view.body.map((block) => ({ block, text: block.flat }));
  const title = findTitleOfProgramme(view);
  const announced = parts
    .flatMap(({ block, text }) =>
      findAnnounced(block, text).map(({ start, end }) => ({
        start: block.start + start,
        end: block.start + end,
      })),
    )
    .concat(title ? [{ start: title.start, end: title.end }] : [])
    .sort((a, b) => a.start - b.start)
    .filter((span, index, all) => index === 0 || all[index - 1]!.end <= span.start);
  const states = new Set(known.states.map(({ state }) => state.iso));
  const hits = parts.flatMap(({ block, text }) =>
    findForms(text, view.terms.programmeForms)
      .filter(
        (hit) => (block.text[hit.end] === "\n" || !isContinued(hit, text)) && !isOfOtherState(hit, states),
      )
      .map((hit) => ({
        ...hit,
        start: block.start + hit.start,
        end: block.start + hit.end,
        marked: isMarked(hit, block, text),
      })),
  );
  const inAnnounced = (hit: Span): boolean => {
    const around = findOverlapping(announced, hit);
    return around !== undefined && hit.end - hit.start > 0.6 * (around.end - around.start);
  };
  const supported = new Set(
    hits
      .filter((hit) => hit.form.needs !== "alone" && (hit.marked || inAnnounced(hit)))
      .map(({ form }) => form.entry.id),
  );
  for (const { form } of hits) if (form.exactCase && form.needs === "alone") supported.add(form.entry.id);

  const listed: ProgrammeMention[] = hits
    .filter(({ form, marked, ...hit }) =>
      form.needs === "alone"
        ? true
        : form.needs === "document"
          ? supported.has(form.entry.id)
          : marked || inAnnounced(hit),
    )
    .map(({ form, start, end, name }) => ({
      start,
      end,
      name: name ?? nameAt(view.text, { start, end }).replace(/ \(\p{L}+\)$/u, ""),
      programmeId: form.entry.id,
    }));
  const unlisted = announced
    .filter((span) => !findOverlapping(listed, span))
    .map((span): ProgrammeMention => {
      const name = nameAt(view.text, span).replace(/^(\p{L}*programm)s (?=\p{Lu})/u, "$1 ");
      const id = view.terms.lookupProgramme(name)?.id;
      return { ...span, name, ...(id === undefined ? {} : { programmeId: id }) };
    });
  return withFullNames([...listed, ...unlisted])
    .filter((mention) => !findOverlapping(hidden, mention))
    .sort((a, b) => a.start - b.start);
}

const nameAt = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/gu, " ");

/** Several states have a programme of the same plain name ("Bildungsregion"): the text must name this one's. */
function isOfOtherState({ form: { entry, needs } }: ProgrammeHit, states: ReadonlySet<string>): boolean {
  return needs === "marks" && entry.state !== undefined && !states.has(entry.state);
}

/** "Bildung integriert gestalten": a phrase that goes on is none. */
function isContinued({ form, start, end }: ProgrammeHit, text: string): boolean {
  if (announcing.test(text.slice(Math.max(0, start - 30), start))) return false;
  return (
    form.open &&
    /^ (?!(?:und|oder|sowie|im|in|in der|bis|von|vom|der|des|wird|wurde|ist|hat|war|fördert|unterstützt|startet|läuft)(?!\p{L}))\p{Ll}/u.test(
      text.slice(end, end + 14),
    )
  );
}

const announcing =
  /(?:[Pp]rogramm(?:s|es|e|en|punkt|linie)?|[Pp]rojekt(?:s|es|e|en)?|[Ii]nitiativen?|[Kk]ampagne|[Ff]örderrichtlinie|[Rr]ichtlinie|[Vv]orhabens?|[Ff]örderung(?: durch)?|[Pp]rogram(?:me)?|[Pp]roject|ESF(?: Plus|-Plus|\+)?)[ :–-]+["„“»'‚]?$/u;

/** "im Rahmen von Lernen vor Ort", "die erste Phase von …", "Teilnahme an …". */
const taken =
  /(?<!\p{L})(?:[Ii]m Rahmen von|\p{L}*[Pp]hase von|[Tt]eilnahme an|[Bb]eteiligung an|(?:teilgenommen|teilnahm|beteiligt\p{Ll}*) an|(?:[Mm]odell|[Pp]rojekt)\p{Ll}+ (?:bei|in|von)|dank|(?:ist|war) seit (?:\p{Lu}\p{L}+ )?\d{4}) $/u;

/** "2009–2014: Lernen vor Ort", by itself in a line. */
const periodBefore =
  /(?:^|[\n;])\s*(?:(?:seit|ab|since) )?\d{4}(?: ?(?:[-–]|bis|to) ?(?:\d{4}|heute|today))?(?: ?[:–-]| {1,2})\s?["„“»]?$/u;

const periodAfter =
  /^["“”«]?(?:[,:]| [–-])? ?(?:von |vom |seit |ab |since )?(?:(?:\d{1,2}\.){1,2})?\d{4}(?!\p{L})/u;

/** Whether the words around say that this is a programme: quotation marks, "Programm", a list of programmes, a period. */
function isMarked({ start, end }: ProgrammeHit, block: Block, text: string): boolean {
  const after = text.slice(end, end + 24);
  const quoted = opensQuotation(text[start - 1]) && /^[!.]?(?: ?\(\p{L}{2,8}\))?["“”«’‘]/u.test(after);
  const before = text.slice(Math.max(0, start - 40), start);
  if (quoted || announcing.test(before) || taken.test(before)) return true;
  if (
    /^s?[!]? ?(?:\((?:\p{Lu}[\p{L}]{1,6}\)|(?:ab |seit |bis )?\d)|-?(?:Programm|Projekt|Initiative))/u.test(
      after,
    )
  )
    return true;
  const lineBefore = flattenText(block.text.slice(Math.max(0, start - 24), start), "\n");
  // "die Bildungskoordination, ein vom Bund gefördertes Vorhaben, lief"
  if (
    !/[Aa]gentur(?:en)?$/u.test(text.slice(start, end)) &&
    /^, eine? (?:[^,]{0,60} )?(?:Vorhaben|Projekt|\p{L}*[Pp]rogramm|Initiative)(?!\p{L})/u.test(
      text.slice(end, end + 90),
    )
  )
    return true;
  if (periodBefore.test(lineBefore) && /^["“”«’]?\s*(?:$|[\n,;(])/u.test(block.text.slice(end, end + 4)))
    return true;
  // "Bildung integriert, 2016 bis 2021", an item of a list
  if (start <= 2 && block.kind !== "paragraph" && periodAfter.test(after)) return true;
  if (
    (start <= 2 || end >= text.length - 2) &&
    block.kind !== "paragraph" &&
    announcementOf(block)?.kind === "programme"
  )
    return true;
  return false;
}

/** Short forms get the full name of their programme, where the document has it; each programme one spelling. */
function withFullNames(mentions: readonly ProgrammeMention[]): ProgrammeMention[] {
  const names = new Map<string, string>();
  const keyOf = ({ name, programmeId }: ProgrammeMention): string => programmeId ?? foldGerman(name);
  for (const mention of mentions) {
    const key = keyOf(mention);
    if ((names.get(key)?.length ?? 0) < mention.name.length) names.set(key, mention.name);
  }
  return mentions.map((mention) => ({ ...mention, name: names.get(keyOf(mention)) ?? mention.name }));
}
