export { communeLabel } from "./commune-label.js";
export { communeBareForms, communeDesignatedForms, communeNameForms } from "./commune-name-forms.js";
export {
  COMMUNES,
  type CommuneEntry,
  type CommuneKind,
  type CommunePredecessor,
  type FormerCommune,
  getCommune,
  getFormerCommune,
} from "./communes.js";
export type { Concept } from "./concept.js";
export { describeAuthority } from "./describe-authority.js";
export { createTopicFinder, findTopics, type TopicFinder } from "./find-topics.js";
export { foldGerman } from "./fold.js";
export {
  AGREEMENT_KINDS,
  BODY_KINDS,
  EVENT_KINDS,
  type KindEntry,
  MATERIAL_KINDS,
  OFFICE_KINDS,
  ORGANISATION_KINDS,
} from "./kinds.js";
export {
  type CommuneFinder,
  type CommuneHints,
  type CommuneLookup,
  type CommuneMatch,
  createCommuneLookup,
  findDistrictsSeatedIn,
  lookupCommune,
} from "./lookup-commune.js";
export {
  createKindLookup,
  type KindLookup,
  lookupAgreementKind,
  lookupBodyKind,
  lookupEventKind,
  lookupMaterialKind,
  lookupOfficeKind,
  lookupOrganisationKind,
} from "./lookup-kind.js";
export {
  createProgrammeLookup,
  lookupProgramme,
  type ProgrammeLookup,
  type ProgrammeNameForm,
  programmeNameForms,
} from "./lookup-programme.js";
export { createRoleLookup, lookupRole, ROLE_PATTERN_SOURCE, type RoleLookup } from "./lookup-role.js";
export {
  createMinistryLookup,
  lookupMinistry,
  MINISTRIES,
  type MinistryEntry,
  type MinistryLookup,
} from "./ministries.js";
export type { ProgrammeEntry, ProgrammeLevel, ProgrammePhase } from "./programme.js";
export { getProgramme, PROGRAMMES } from "./programmes.js";
export { getRole, ROLES, type RoleEntry } from "./roles.js";
export { getState, lookupState, STATES, type StateEntry } from "./states.js";
export {
  type SkosConcept,
  type SkosConceptScheme,
  type SkosDocument,
  type SkosLabels,
  type SkosScheme,
  toSkos,
} from "./to-skos.js";
export { getTopic, listBroaderTopics, TOPICS, type TopicEntry } from "./topics.js";
