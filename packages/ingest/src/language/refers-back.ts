import type { Span } from "../tree/nodes.js";
import { actorAnywhere } from "./actors.js";
import { matches } from "./find-all.js";
import type { View } from "./view.js";

/** Communes in general, and not the one that the text is about. */
const many =
  /(?<!\p{L})(?:[Zz]ahlreiche|[Vv]iele|meisten|[Ii]mmer mehr|[Aa]ndere|[Ee]inige|jeweilige[nr]?)\s(?:\p{Ll}+\s)?(?:Kommunen?|\p{L}*[Kk]reise?n?|Städten?|Gemeinden?)(?!\p{L})/u;
/** What a sentence has for its subject, as far as a pronoun of the next one agrees with its article. */
const byPronoun: Readonly<Record<string, RegExp>> = {
  er: /^\s*(?:Der|Dieser|Ein|Unser)\s(?:\p{Ll}+\s){0,2}(?<noun>\p{Lu}[\p{L}-]+)/u,
  es: /^\s*(?:Das|Dieses|Ein|Unser)\s(?:\p{Ll}+\s){0,2}(?<noun>\p{Lu}[\p{L}-]+)/u,
};

/** Whether the clause or sentence before names an administration. */
export function refersBack(view: View, { start }: Span): boolean {
  const before = view.slice(Math.max(0, start - 500), start).trimEnd();
  // of the block, or of the one before where it begins
  const near = before.slice(before.lastIndexOf("\n\n") + 1);
  const last = /[^.!?]*[.!?;:]?$/u.exec(near)?.[0] ?? "";
  if (many.test(last)) return false;
  // "Der Bericht … der Stadt. Er …"
  const subject =
    byPronoun[
      view
        .slice(start, start + 3)
        .trim()
        .toLowerCase()
    ]?.exec(last)?.groups?.noun;
  if (subject !== undefined && !matches(subject, actorAnywhere)) return false;
  if (matches(last, actorAnywhere)) return true;
  // "Hierzu schaffen sie …: sie bringen …" goes back further
  return /(?<!\p{L})(?:[Ss]ie|[Ee]s)(?!\p{L})/u.test(last) && matches(near, actorAnywhere);
}
