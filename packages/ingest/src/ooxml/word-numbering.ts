import { childOf, childrenOf, type XmlElement } from "../office/xml.js";
import { readValue } from "./word-values.js";

/** A level of a numbering that a paragraph belongs to. */
export interface NumberedLevel {
  /** Numberings with the same definition count on from each other. */
  readonly counter: string;
  readonly numbering: string;
  /** From 0. */
  readonly level: number;
  /** Definitions of all levels (`w:lvl`). */
  readonly definitions: readonly XmlElement[];
  /** Numbers that the numbering begins anew with, by level. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** What stands before a numbered paragraph. */
export interface CountedItem {
  /** Its number in the list, from 1 as a rule; letters and Roman numerals count as numbers. */
  readonly ordinal: number;
  /** The words that the numbering writes, such as "Ziel 2:"; absent where it writes a number alone. */
  readonly label?: string;
}

/** Counts the numbered paragraphs of one story, in document order. */
export function createCounters(): (item: NumberedLevel) => CountedItem {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return ({ counter, numbering, level, definitions, restarts }) => {
    const numbers = counts.get(counter) ?? [];
    counts.set(counter, numbers);
    const key = `${numbering} ${level}`;
    const restart = begun.has(key) ? undefined : restarts.get(level);
    begun.add(key);
    const last = numbers[level];
    const ordinal = restart ?? (last === undefined ? startOf(definitions, level) : last + 1);
    numbers[level] = ordinal;
    for (let deeper = level + 1; deeper < numbers.length; deeper++)
      if (readValue(definitionOf(definitions, deeper), "lvlRestart") !== "0") numbers[deeper] = undefined;
    const label = writeLabel(definitions, level, numbers);
    return { ordinal, ...(label === undefined ? {} : { label }) };
  };
}

/** The numbers that a numbering (`w:num`) begins anew with, by level. */
export function readRestarts(numbering: XmlElement): ReadonlyMap<number, number> {
  const restarts = new Map<number, number>();
  for (const override of childrenOf(numbering, "lvlOverride")) {
    const start = Number(
      readValue(override, "startOverride") ?? readValue(childOf(override, "lvl"), "start"),
    );
    if (Number.isInteger(start)) restarts.set(Number(override.attributes["w:ilvl"] ?? 0), start);
  }
  return restarts;
}

function definitionOf(definitions: readonly XmlElement[], level: number): XmlElement | undefined {
  return definitions.find(({ attributes }) => Number(attributes["w:ilvl"]) === level);
}

function startOf(definitions: readonly XmlElement[], level: number): number {
  const start = Number(readValue(definitionOf(definitions, level), "start") ?? 1);
  return Number.isInteger(start) ? start : 1;
}

/** The text of a level with its numbers put in, where it has words of its own. */
function writeLabel(
  definitions: readonly XmlElement[],
  level: number,
  numbers: readonly (number | undefined)[],
): string | undefined {
  const definition = definitionOf(definitions, level);
  const template = readValue(definition, "lvlText") ?? "";
  if (readValue(definition, "numFmt") === "bullet" || !/§|\p{L}{2}/u.test(template)) return undefined;
  return template.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    return formatNumber(
      numbers[at] ?? startOf(definitions, at),
      readValue(definitionOf(definitions, at), "numFmt") ?? "decimal",
    );
  });
}

const romans: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** Largest number that is written in Roman numerals. */
const largestRoman = 3999;

/** A number as one of the formats of Word writes it; formats that are not known here give digits. */
function formatNumber(value: number, format: string): string {
  const isUpper = format.startsWith("upper");
  const cased = (text: string): string => (isUpper ? text.toUpperCase() : text);
  if (/Letter$/u.test(format) && value > 0)
    // after z come aa, bb, cc
    return cased(String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(5, Math.ceil(value / 26))));
  if (/Roman$/u.test(format) && value > 0 && value <= largestRoman) {
    let rest = value;
    let text = "";
    for (const [worth, sign] of romans) for (; rest >= worth; rest -= worth) text += sign;
    return cased(text);
  }
  return String(value);
}
