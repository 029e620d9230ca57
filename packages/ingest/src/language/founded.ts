const formed = /(?<!\p{L})[Kk]onstituiert(?!\p{L})/u;
const subject = /(?:^|\ssich )(?:[Dd]er|[Dd]ie|[Dd]as) (?:\p{L}+ )?$/u;

/**
 * "Das Regionale Bildungsforum hat sich 2014 konstituiert": whether the noun at this offset is the subject of a
 * sentence that says so, and by that a group of people.
 */
export function isFounded(sentence: string, at: number): boolean {
  return formed.test(sentence) && subject.test(sentence.slice(Math.max(0, at - 60), at));
}
