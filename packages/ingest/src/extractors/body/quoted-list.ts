import { findAll } from "../../language/find-all.js";
import type { OrganisationMention } from "../../language/organisations.js";
import { readQuoted } from "../../language/programmes/quoted.js";
import type { View } from "../../language/view.js";

const groups =
  /(?<![\p{L}-])(?:(?<word>(?:Arbeits|Unterarbeits|Projekt|Fach|Themen|Experten)gruppe|Fachrunde)n|(?<stem>Arbeitskreis|Fachkreis)en?|(?<short>AG|AK)s) (?=["„“»])/gu;
const joint = /^(?:,| und|, und| sowie) (?=["„“»])/u;
const most = 8;

/** "die Arbeitsgruppen „Sprache“, „Übergang“ und „Ganztag“": each by its own name. */
export function findQuotedList(view: View): OrganisationMention[] {
  return view.body.flatMap(({ flat, start: offset }) =>
    findAll(flat, groups).flatMap((match): OrganisationMention[] => {
      const { word, stem, short } = match.groups!;
      const found: OrganisationMention[] = [];
      let at = match.index + match[0].length;
      while (found.length < most) {
        const quoted = readQuoted(flat, at);
        if (!quoted || quoted.end - quoted.start > 60) break;
        const name = `${word ?? stem ?? short} ${flat.slice(at, quoted.end + 1)}`;
        found.push({ start: offset + at, end: offset + quoted.end + 1, name, type: "body" });
        const next = joint.exec(flat.slice(quoted.end + 1, quoted.end + 12));
        if (!next) break;
        at = quoted.end + 1 + next[0].length;
      }
      return found;
    }),
  );
}
