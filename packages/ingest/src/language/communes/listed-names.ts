import type { Block } from "../blocks.js";
import type { DesignationKind } from "./designations.js";
import { matchName } from "./name-index.js";
import type { FoundName } from "./resolve.js";

/** What stands over a column or list of authorities, with at most two words before the noun: "Beteiligte Landkreise:". */
const label =
  /^(?:\p{L}+ ){0,2}(?:(?<district>(?:Land)?[Kk]reise?|[Dd]istricts)|(?<city>[Ss]tädte)|Kommunen?|Gebietskörperschaft(?:en)?|Modellkommunen?|Landkreise und (?:kreisfreien? )?Städte|Kreise und (?:kreisfreien? )?Städte|[Mm]unicipalities)(?: (?:im|in|des|der) [^:]{3,40})?\s*:?$/u;
/** What may follow a name that an item or cell begins with. */
const follows = /^(?:\s*$|\s?[,(:;\n–|-])/u;
const longestLabel = 60;

/** A name of the vocabulary that opens a cell or item below such a label. */
export function findListedName(
  block: Pick<Block, "start" | "kind" | "cell"> & Partial<Pick<Block, "list" | "headings">>,
  text: string,
): FoundName | undefined {
  if (block.kind !== "item" && block.kind !== "cell") return undefined;
  const above =
    block.kind === "cell" ? block.cell?.columnLabel : (block.list?.leadIn ?? block.headings?.at(-1));
  if (!above || above.text.length > longestLabel) return undefined;
  const match = label.exec(above.text.trim());
  if (!match) return undefined;
  const first = /^[\p{L}-]+/u.exec(text)?.[0].split("-")[0];
  const hit =
    first === undefined
      ? undefined
      : (matchName(text, 0, first) ?? matchName(text, 0, /^[\p{L}-]+/u.exec(text)![0]));
  if (!hit || !follows.test(text.slice(hit.end, hit.end + 3))) return undefined;
  const kind: DesignationKind | undefined = match.groups?.district
    ? "district"
    : match.groups?.city
      ? "city"
      : undefined;
  const isDistrict = kind === "district" && hit.forms.some(({ entry }) => entry.kind === "Landkreis");
  const isCity = kind === "city" && hit.forms.some(({ entry }) => entry.kind === "kreisfreie Stadt");
  return {
    start: block.start,
    end: block.start + hit.end,
    name: hit.forms[0].name,
    forms: hit.forms,
    ...(isDistrict || isCity
      ? { designation: kind!, context: "designation" as const }
      : { context: "municipal" as const }),
  };
}
