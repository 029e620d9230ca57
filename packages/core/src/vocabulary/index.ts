export { communeBareForms, communeDesignatedForms, communeNameForms } from "./commune-name-forms.js";
export {
  COMMUNES,
  type CommuneEntry,
  type CommuneKind,
  type CommunePredecessor,
  getCommune,
} from "./communes.js";
export { foldGerman } from "./fold.js";
export {
  type CommuneHints,
  type CommuneLookup,
  type CommuneMatch,
  findDistrictsSeatedIn,
  lookupCommune,
} from "./lookup-commune.js";
export { getState, lookupState, STATES, type StateEntry } from "./states.js";
