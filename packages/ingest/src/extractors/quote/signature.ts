import type { Block } from "../../language/blocks.js";
import type { PersonMention } from "../../language/persons.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

/** Who says something, and the words that tell it. */
export interface Speaker extends Span {
  readonly name?: string;
  readonly role?: string;
  /** Words elsewhere that tell who is meant. */
  readonly also?: readonly Span[];
  /** Fields that those words completed. */
  readonly implied?: readonly string[];
}

/** Words that say that someone speaks. */
export const saying =
  /(?<![\p{L}])(?:heißt es (?:von|bei)|lautete? (?:das|der|die|sein|seine|ihr|ihre) (?:Fazit|Bilanz|Appell|Wunsch|Einschätzung|Überzeugung)|so|sagte?n?|betonte?n?|erklärte?n?|meinte?n?|berichtete?n?|erläuterte?n?|unterstreicht|unterstrich|freute?n?|resümierte?|lobte?|ergänzte?|erzählte?|bekräftigte?|fest|findet|fand|forderte?|hoffte?|weiß|schrieb|schreibt|dankte?|bilanzierte?|kommentierte?|verdeutlichte?|hervor|hebt|hob|begrüßte?|fasste?|zusammen|wünschte?|antwortete?|fügte?|hinzu|würdigte?|appellierte?|versprach|verspricht|überzeugt|sieht|[Ll]aut|zitiert|ließ|says?|said|explain(?:s|ed)|emphasi[sz]e[sd]|stress(?:es|ed)|according)(?![\p{L}])/u;

/** Persons among whom a surname is looked up; documents with more are lists of names. */
export const mostPersons = 500;

type Line = Pick<Block, "start" | "end" | "text">;

/** A line that is nothing but a person and a function. */
export function speakerLine(view: View, line: Line): Speaker | undefined {
  const person = view.within(view.mentions.persons, line)[0] ?? knownIn(view, line);
  const first = person?.whole.start ?? 0;
  const rest = person ? line.text.slice(person.end - line.start) : "";
  // a line that goes on with words of its own speaks for itself
  const sentences = rest.replace(/(?<=^[\s,(–—-]*)(?:ehem|stellv|komm|koord|wiss)\.(?=\s)/u, "");
  if (!person || /[.!?]\s+\p{Lu}|:\s+\S/u.test(sentences)) return undefined;
  if (
    !/^[\s–—([-]*(?:(?:\p{L}*\p{Lu}[\p{L}-]*|der|die|und|für|von|des)\s+){0,5}$/u.test(
      line.text.slice(0, first - line.start),
    )
  )
    return undefined;
  const role = /^\s*[,(–—-]\s*(?<role>\p{L}[^:„»"“]{1,160}?)[\s)\]:]*$/u.exec(rest)?.groups?.role;
  return role
    ? {
        name: person.name,
        start: person.whole.start,
        end: person.whole.end,
        role: role.replace(/\s+/gu, " "),
      }
    : withRole(view, person, line.start, line.end);
}

/** A person of the document whose full name begins the line, behind a dash. */
function knownIn(view: View, line: Line): PersonMention | undefined {
  const lead = /^[\s–—([-]*/u.exec(line.text)![0].length;
  const words = line.text.slice(lead, lead + 80);
  const person = view.mentions.persons
    .slice(0, mostPersons)
    .find(({ name }) => words.startsWith(name) && !/^[\p{L}-]/u.test(words.slice(name.length)));
  if (!person) return undefined;
  const span = { start: line.start + lead, end: line.start + lead + person.name.length };
  return { ...person, ...span, whole: span };
}

/** What stands beside the full name of somebody who speaks under the family name alone. */
function roleElsewhere(view: View, { name }: PersonMention): (Span & { readonly role: string }) | undefined {
  for (const person of view.mentions.persons.slice(0, mostPersons)) {
    if (person.name !== name || person.repeat) continue;
    const block = view.blockAt(person.start);
    const { role, start, end } = withRole(
      view,
      person,
      Math.max(block?.start ?? 0, person.start - 80),
      person.end,
    );
    if (role) return { role, start, end };
  }
  return undefined;
}

/** The function beside a name: behind a comma up to the end, or the words before it. */
export function withRole(view: View, person: PersonMention, from: number, limit: number): Speaker {
  const behind = /^\s*[,(]\s*(?<role>[\p{L}][^:„»"“.!?()]{2,140}?)\s*(?:[),:]?\s*$|[),:](?=\s)|$)/u.exec(
    view.slice(person.end, limit),
  )?.groups?.role;
  const before =
    /(?:^|\s)(?:der |die |den |dem )?(?<role>(?:(?:zweite[rn]?|\p{Ll}{3,}(?<!et|[^s]t)e[rn]?) )?\p{Lu}[\p{Ll}-]+(?:er|erin|in|rat|rätin|or|orin|ent|entin|eter|ete|eiter|eiterin|ender|ende|ter|te))\s$/u.exec(
      view.slice(from, person.whole.start),
    )?.groups?.role;
  // "(Bürgermeister Max Muster, Auenheim)", "…, Stadt Auenheim": a single name behind is a place
  const isPlace =
    before !== undefined &&
    /^(?:\p{Lu}\p{Ll}+$|(?:Stadt|(?:Land)?[Kk]reis|Gemeinde)\s\p{Lu})/u.test(behind ?? "");
  const own =
    behind && !isPlace && !/^(?:die|der|das)\s/u.test(behind) && !saying.test(behind.split(/\s/u)[0] ?? "")
      ? behind.replace(/[\s)\]]+$/u, "")
      : before;
  const elsewhere = own === undefined && person.repeat ? roleElsewhere(view, person) : undefined;
  const role = own ?? elsewhere?.role;
  return {
    name: person.name,
    start: person.whole.start,
    end: person.whole.end,
    ...(role ? { role } : {}),
    ...(elsewhere ? { also: [{ start: elsewhere.start, end: elsewhere.end }], implied: ["role"] } : {}),
  };
}
