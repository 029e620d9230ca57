import type { Span } from "../../tree/nodes.js";
import type { CandidateOf } from "../extractor.js";
import { genreOf } from "./genre-words.js";

type Material = CandidateOf<"material">;

/** "des Kreises": it tells this report from no other. */
const ofSomeone =
  / (?:de[rs]|im|in der|für (?:den|die)) (?:Landkreis|Kreis|(?:\p{Lu}\p{Ll}+)?[Ss]tadt|Gemeinde|Region|Kommune|Bezirk)(?:e?s)?$/u;

/** "in den Bildungspolitischen Leitlinien": the ending of a title's first adjective. */
const inflected = /(?<=^\p{Lu}\p{L}{3,})(e)[nrsm] (?=\p{Lu})/u;

/** "Bildungsbericht 2024": the edition itself. */
const withYear = /(?:19|20)\d\d$/u;

/** "Zweiter Bildungsbericht" and "2. Bildungsbericht" are one. */
const ordinals = ["", "erste", "zweite", "dritte", "vierte", "fünfte"];

/** Publications of one noun that another is compared with, at most: there may be thousands. */
const mostCompared = 200;

/** One statement for a publication that the document names several times, with its fullest title first. */
export function joinEditions(found: readonly Material[]): Material[] {
  const isReport = ({ rule }: Material): boolean => rule === "report";
  const isNamed = ({ rule }: Material): boolean => rule === "report" || rule === "concept";
  const named = ({ value }: Material): string =>
    value.title
      .split(" ")
      .map((word) => genreOf(word)?.nominative.toLowerCase())
      .find((word) => word !== undefined) ?? value.title.toLowerCase();
  const number = ({ value }: Material): string => {
    const first =
      /^(\d+(?:st|nd|rd|th)?|\p{L}+?ter?(?=\s)|Erster?|First|Second|Third)/u.exec(value.title)?.[0] ?? "";
    const at = ordinals.indexOf(first.toLowerCase().replace(/r$/u, ""));
    return at > 0 ? String(at) : first;
  };
  const isPart = (one: Material, other: Material): boolean =>
    isReport(one) && isReport(other)
      ? number(one) === number(other) || number(one) === ""
      : other.value.title.includes(one.value.title.replace(inflected, "$1 "));
  const joined: (Material & { spans: [Span, ...Span[]] })[] = [];
  /** The places of the joined ones by their noun. */
  const byNoun = new Map<string, number[]>();
  const fullest = [...found].sort((a, b) =>
    isNamed(a) && isNamed(b)
      ? Number(withYear.test(b.value.title)) - Number(withYear.test(a.value.title)) ||
        b.value.title.replace(ofSomeone, "").length - a.value.title.replace(ofSomeone, "").length
      : 0,
  );
  for (const one of fullest) {
    const noun = isNamed(one) ? named(one) : undefined;
    const places = (noun !== undefined && byNoun.get(noun)) || [];
    const same = places.find((at) => {
      const other = joined[at]!;
      return (
        isPart(one, other) &&
        (one.value.year === undefined ||
          other.value.year === undefined ||
          one.value.year === other.value.year)
      );
    });
    if (same === undefined) {
      if (noun !== undefined && places.length < mostCompared) byNoun.set(noun, [...places, joined.length]);
      joined.push({ ...one, spans: [...one.spans] });
      continue;
    }
    const other = joined[same]!;
    other.spans.push(...one.spans);
    // a mention without the number may be of another edition: its year is not this one's
    if (number(one) === number(other)) joined[same] = { ...other, value: { ...one.value, ...other.value } };
  }
  return joined;
}
