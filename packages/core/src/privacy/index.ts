export type { PersonalSource } from "./collect-persons.js";
export { collectPersons } from "./collect-persons.js";
export { erasePerson } from "./erase-person.js";
export { listPersonalData, type PersonalDatum } from "./list-personal-data.js";
export {
  makePersonFinder,
  type PersonFinder,
  type PersonFinderOptions,
  type PersonRange,
} from "./person-finder.js";
export { makePseudonyms } from "./pseudonyms.js";
export { type RedactOptions, redact } from "./redact.js";
