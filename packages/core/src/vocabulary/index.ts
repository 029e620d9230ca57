export { communeBareForms, communeDesignatedForms, communeNameForms } from "./commune-name-forms.js";
export {
  COMMUNES,
  type CommuneEntry,
  type CommuneKind,
  type CommunePredecessor,
  getCommune,
} from "./communes.js";
export { findTopics } from "./find-topics.js";
export { foldGerman } from "./fold.js";
export {
  type CommuneHints,
  type CommuneLookup,
  type CommuneMatch,
  findDistrictsSeatedIn,
  lookupCommune,
} from "./lookup-commune.js";
export { lookupProgramme, type ProgrammeNameForm, programmeNameForms } from "./lookup-programme.js";
export { lookupRole, ROLE_PATTERN_SOURCE } from "./lookup-role.js";
export { lookupMinistry, MINISTRIES, type MinistryEntry } from "./ministries.js";
export type { ProgrammeEntry, ProgrammeLevel, ProgrammePhase, ProgrammeSource } from "./programme.js";
export { getProgramme, PROGRAMMES } from "./programmes.js";
export { getRole, ROLES, type RoleEntry } from "./roles.js";
export { getState, lookupState, STATES, type StateEntry } from "./states.js";
export { getTopic, listBroaderTopics, TOPICS, type TopicEntry } from "./topics.js";
