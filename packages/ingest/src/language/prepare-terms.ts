import {
  createProgrammeLookup,
  createTopicFinder,
  findTopics,
  lookupProgramme,
  PROGRAMMES,
  type ProgrammeEntry,
  type ProgrammeLookup,
  type TopicEntry,
} from "@bildungsprofil/core";
import { listProgrammeForms, type ProgrammeForms } from "./programmes/name-forms.js";

/** Lists to use in place of those of `@bildungsprofil/core`: `{ programmes: [...PROGRAMMES, ...own] }`. */
export interface Vocabulary {
  /** Programmes that are known by name; of entries that share a name the first counts. @default PROGRAMMES */
  readonly programmes?: readonly ProgrammeEntry[] | undefined;
  /** Topics of fields of action. @default TOPICS */
  readonly topics?: readonly TopicEntry[] | undefined;
}

/** What the recognisers and extractors look terms up with. */
export interface Terms {
  readonly programmeForms: ProgrammeForms;
  readonly lookupProgramme: ProgrammeLookup;
  /** Ids of the topics that a text is about. */
  readonly findTopics: (text: string) => readonly string[];
}

/** The terms of `@bildungsprofil/core`. */
export const knownTerms: Terms = {
  programmeForms: /* @__PURE__ */ listProgrammeForms(PROGRAMMES),
  lookupProgramme,
  findTopics,
};

/** Prepares lists for one document. A few milliseconds for a list that is not ours, nothing for one that is. */
export function prepareTerms({ programmes, topics }: Vocabulary = {}): Terms {
  return {
    ...knownTerms,
    ...(programmes === undefined
      ? {}
      : {
          programmeForms: listProgrammeForms(programmes),
          lookupProgramme: createProgrammeLookup(programmes),
        }),
    ...(topics === undefined ? {} : { findTopics: createTopicFinder(topics) }),
  };
}
