import type { Block } from "../blocks.js";
import { announcementOf } from "../sections.js";
import type { FullName } from "./read-names.js";
import { personLabel, personRoleLengthAt, ROLE_ADJECTIVE, ROLE_WORD, roleLengthAt } from "./roles.js";
import { degreeAt, titlesEndingAt } from "./titles.js";
import { foldName } from "./words.js";

const form = String.raw`(?:Herrn?|Frau|Hr\.|Fr\.|Mrs?\.?|Ms\.?)`;
const formBefore = new RegExp(String.raw`(?<![\p{L}-])${form}\s(?:${ROLE_ADJECTIVE}?${ROLE_WORD}\s)?$`, "u");
/** The form alone: a quick look before the long one. */
const anyForm = new RegExp(form, "u");
const wordBefore = /(?<word>\p{L}[\p{L}-]*),?\s$/u;
/** Offices that nothing but a name follows directly. */
const officeBefore =
  /(?:[Ll]andrat|[Ll]andrätin|[Mm]eister(?:in)?|[Mm]inister(?:in)?|[Pp]räsident(?:in)?|Moderator(?:in)?|[Dd]ezernent(?:in)?|[Ss]chulleiter(?:in)?|[Aa]mtsleiter(?:in)?|Senator(?:in)?|[Ss]ekretär(?:in)?|[Ff]ührer(?:in)?|[Bb]eigeordneter?)\s$/u;
const pluralRole = /(?:innen|leute),?\s$/u;

/** The form of address that ends where a name or its titles begin; its offset. */
export function formOfAddressBefore(text: string, at: number): number | undefined {
  const before = text.slice(Math.max(0, at - 80), at);
  if (!anyForm.test(before)) return undefined;
  const found = formBefore.exec(before);
  return found ? at - found[0].length : undefined;
}

/**
 * How sure it is that two capital words, the first of which is in no list of given names, are a person; 0 where
 * nothing around them says so.
 */
export function contextConfidence(block: Block, name: FullName, emails: readonly string[]): number {
  const { text } = block;
  const title = titlesEndingAt(text, name.start);
  const start = title?.start ?? name.start;
  if (formOfAddressBefore(text, start) !== undefined) return 0.9;
  if (title) return 0.9;
  if (emails.some((email) => nameInEmail(name, email))) return 0.9;
  const end = name.end + (degreeAt(text, name.end)?.length ?? 0);
  const after = text.slice(end, end + 80);
  const atBoundary = /^\s*(?:$|[\n\t,;:(|/]|[-–•·]\s|\.\s*$)/u.test(after);
  // the end of the line before it: enough to see, and as long for every name
  const near = text.slice(Math.max(0, start - 120), start);
  const before = near.slice(near.lastIndexOf("\n") + 1);
  const rolesFollow = /^(?:,|\s[-–]|\s\(|\s*\n)\s*/u.exec(after);
  const roleFollows =
    rolesFollow !== null &&
    (roleLengthAt(after.slice(rolesFollow[0].length)) > 0 ||
      /^(?:zuständig|verantwortlich) für (?!den Inhalt|die Inhalte)/u.test(
        after.slice(rolesFollow[0].length),
      ));
  if (/:\s*$/u.test(before)) {
    const label = personLabel(before.trim());
    if ((label === "plain" || label === "role") && atBoundary) return 0.85;
  }
  const labels = [block.cell?.columnLabel, block.cell?.rowLabel];
  if (before.trim() === "" && atBoundary) {
    if (roleFollows) return 0.8;
    if (labels.some((label) => label && ["plain", "role"].includes(personLabel(label.text) ?? "")))
      return 0.85;
    if (announcementOf(block)?.kind === "person" && block.kind !== "heading") return 0.75;
  }
  if (roleFollows && /(?:^|[\p{Ll},;:„"“(]\s?)$/u.test(before)) return 0.75;
  if (officeBefore.test(before) && (atBoundary || /^\.\s\p{Lu}/u.test(after))) return 0.7;
  if (isAgent(before, after)) return 0.75;
  // "Landrätin Xyz Abc eröffnete"; a line such as "Referent Kulturelle Bildung" goes on with nothing
  if (
    isRole(wordBefore.exec(before)?.groups?.word) &&
    !pluralRole.test(before) &&
    /^(?:\s\p{Ll}|,)/u.test(after)
  )
    return 0.7;
  return 0;
}

/** "… geleitet von |", "wird von | geleitet", "zur Seite steht ihm als … |": only a person does so. */
const agentBefore =
  /(?:(?<!\p{L})(?:[Gg]eleitet|headed|led)(?!\p{L})[^.;:]{0,100}?\s(?:von|durch|by)|(?<!\p{L})zur Seite\s(?:steht|stehen|stand|standen)(?:\s(?:als|dabei|seit)\s[^.,;:]{2,40}?)?|(?<!\p{L})Leitung\s[^.;:,]{0,60}?\s(?:liegt|lag|obliegt)\s[^.;:,]{0,30}?(?:bei)?|(?:Gespräch|Interview)\s(?:führten?|moderierten?))\s$/u;
const passiveAfter =
  /^\s(?:(?:und|sowie)\s\p{Lu}[^.;:]{2,40}?\s)?(?:geleitet|verantwortet|koordiniert|betreut)(?!\p{L})/u;

function isAgent(before: string, after: string): boolean {
  if (/(?<!\p{L})(?:von|durch)\s$/u.test(before) && passiveAfter.test(after)) return true;
  return agentBefore.test(before) && /^\s*(?:$|[\n.,;(]|\s(?:und|sowie|and|geleitet)\s)/u.test(after);
}

/** Whether a name goes on a list of one that is known: "Ilka Dreger und | leiten". */
export function followsPerson(text: string, previousEnd: number, name: FullName): boolean {
  return (
    !/^(?:Bad|Sankt|(?:Neu|Deutsch|Jung|Alt|Groß|Klein|Frei|Rot|Weiß|Grün)e[rs]?|The|New)\s/u.test(
      name.name,
    ) &&
    /^\s(?:und|sowie|and|&)\s$/u.test(text.slice(previousEnd, name.start)) &&
    /^\s*(?:$|[\n.,;)]|\s\p{Ll})/u.test(text.slice(name.end, name.end + 12))
  );
}

function isRole(word: string | undefined): boolean {
  return word !== undefined && personRoleLengthAt(word) === word.length;
}

/** Whether the part before the "@" of an address is made of the name: "a.meier@", "anna-meier@", "meier@". */
export function nameInEmail(name: Pick<FullName, "name" | "family">, email: string): boolean {
  const local = foldName(email.slice(0, email.indexOf("@")));
  const family = foldName(name.family).split(/[\s-]/u).at(-1)!;
  if (family.length < 3 || !local.includes(family)) return false;
  const rest = local.replace(family, "").replace(/[._-]|\d+$/gu, "");
  const given = foldName(name.name)
    .slice(0, -foldName(name.family).length)
    .trim()
    .split(/[\s-]+/u);
  const initials = given.map((word) => word[0] ?? "").join("");
  return rest === "" || given.join("").startsWith(rest) || initials.startsWith(rest);
}
