import { canonicalJson } from "../export/printable-json.js";
import type { Issue } from "../model/index.js";
import {
  type Claim,
  collectPersons,
  isDocument,
  isPersonalContact,
  isProfile,
  maskedName,
  type PersonalSource,
} from "./collect-persons.js";
import { makePersonFinder, mayBeSamePerson, type PersonFinder } from "./person-finder.js";
import { applyRedaction, numbersOf } from "./redact.js";

/**
 * A copy without one person: the entries or statements about the person and the person's own contacts go, and every place
 * that names the person is masked as `redact` does it: with title, initials or family name alone, in the genitive, with
 * umlauts written out, in mail addresses, file names and addresses. Other persons stay, also those of the same family name
 * whose full name is in the data. An issue `privacy/person-erased` that names nobody says that it was done.
 */
export function erasePerson<T extends PersonalSource>(data: T, name: string): T {
  const persons = collectPersons(data);
  const targets = new Set([name, ...persons.filter((one) => mayBeSamePerson(one, name))]);
  const all = makePersonFinder([...targets, ...persons], {
    ordinary: isProfile(data) ? [data.commune.name] : [],
  });
  const finder: PersonFinder = {
    find: (text, address) =>
      all.find(text, address).filter((range) => range.persons.some((one) => targets.has(one))),
  };
  const isTarget = (text: string): boolean => finder.find(text, true).length > 0;
  const drops = (claim: Claim): boolean =>
    claim.kind === "person"
      ? targets.has(String(claim.value.name))
      : isPersonalContact(claim, isTarget) &&
        [claim.value.label, claim.value.value].some((text) => typeof text === "string" && isTarget(text));
  const erased = applyRedaction(data, {
    finder,
    contacts: false,
    numbers: numbersOf(data, drops),
    goes: (one) => targets.has(one),
    label: () => maskedName,
    drops,
  });
  if (canonicalJson(erased) === canonicalJson(data)) return erased;
  const tombstone: Issue = {
    code: "privacy/person-erased",
    severity: "info",
    message: "A person was erased on request. Leave the person out when the documents are read again.",
  };
  return isProfile(erased) || isDocument(erased)
    ? { ...erased, issues: [...erased.issues, tombstone] }
    : erased;
}
