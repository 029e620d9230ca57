import type { Kind } from "@bildungsprofil/core";
import type { Candidate } from "./extractors/extractor.js";
import type { Attributed } from "./settle.js";
import type { Subjects } from "./subjects.js";

/** Kinds that a sentence on several authorities states of each of them; a person or a telephone is not everyone's. */
const shared: ReadonlySet<Kind> = new Set([
  "office",
  "programme",
  "agreement",
  "body",
  "event",
  "material",
  "actionField",
  "goal",
  "measure",
  "challenge",
  "result",
  "milestone",
]);

/**
 * Says whom a candidate concerns: one for each authority that its words name in one breath, with the same evidence,
 * otherwise the one that its extractor or its place tells.
 */
export function attribute(candidate: Candidate, extractor: string, subjects: Subjects): Attributed[] {
  const { start } = candidate.spans[0];
  const about = candidate.about ?? subjects.at(start);
  const all = shared.has(candidate.kind) ? subjects.all(start) : [];
  const [first] = all;
  if (all.length < 2 || !first || (about !== undefined && !all.some(({ key }) => key === about)))
    return [{ ...candidate, extractor, ...(about === undefined ? {} : { about }) }];
  return all.map(({ key, name }) => ({
    ...candidate,
    extractor,
    about: key,
    value: communeOf(candidate) === undefined ? candidate.value : { ...candidate.value, commune: name },
  })) as Attributed[];
}

const communeOf = ({ value }: Candidate): string | undefined =>
  "commune" in value ? value.commune : undefined;
