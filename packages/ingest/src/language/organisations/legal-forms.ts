import { findAll, matchesOf } from "../find-all.js";
import type { OrganisationMention } from "../organisations.js";
import { headOf } from "./heads.js";

const legalForm =
  /(?<![\p{L}\p{N}])(?:e\. ?V\.|eV(?![\p{L}])|g?GmbH(?: & Co\. KG)?|gemeinnützige GmbH|(?:g|gem\. )?mbH|gUG|AöR|eG(?=[\s,.;:)]|$))/gu;
/** Capitalised words and the small ones that join them, up to the legal form; "und dem X" begins the next name. */
const name =
  /(?:(?:\p{Lu}|\p{N}|\p{Ll}+\p{Lu})(?:[\p{L}\p{N}&’'+-]|\.(?=\p{L}))*(?:, (?=\p{Lu})| (?:(?:und|&) (?!(?:de[rsmn]|die|das) ))?(?:(?:für|der|des|im|in|am|an|von|zur|zum|den|dem|e\.) ){0,2})){1,8}$/u;
const leading =
  /^(?:(?:Die|Der|Das|Den|Dem|Des|Ein|Eine|Vom|Von|Mit|Durch|Träger|Verein|Vereins|Trägerverein|Partner|Projektpartner|Kooperationspartner|Im|In|Bei|Zum|Zur|Und|Auch|Herausgeber|Kontakt|Impressum|(?:Nach|Seit|Vor|Aus|Für|Über|Unter|Auf|An|Laut|Neben|Zwischen)(?: de[rmsn]| die| das)?) )+/u;

/** "gehört seit Mai 2016 zur Lernwerk GmbH": the year before it. */
const sinceThen = /^(?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d (?:zu[rm]|vo[nm]|im|in der|an der|bei der) /u;

/** "Projekt des Lernwerks Nord e. V.", "Leitung des …": what the association has or does, or what becomes of it, in front of its name. */
const ofOwner =
  /^(?:[^,]{1,60}, )?(?:\p{Lu}[\p{L}-]* )?(?:Projekt|Vorhaben|Angebot|Einrichtung|Maßnahme|Mitglied|(?:Geschäftsf|F)ührung|Leitung|Gründung|Meldung|Mitteilung|Stellungnahme|Mitwirkung|Beteiligung|Einbindung|Beauftragung|Vertretung|Übernahme|Aufnahme|Beitritt|Abschluss|Erwerb|Erwerbs|Kauf|Verkauf|Zusage|Kooperation|Trägerschaft|Unterstützung|Finanzierung|Räume|Räumen|Sitz|Auftrag|Vorstand|\p{Lu}\p{L}*(?:leiter|führer|vertreter|mitarbeiter|vorsitzende|sprecher|berater|referent|koordinator)(?:in)?) (?:des|der|vom|von der|von) /u;

/** Associations and companies by their legal form; `offset` is added to the spans. */
export function findLegalForms(text: string, offset: number): OrganisationMention[] {
  const found: OrganisationMention[] = [];
  for (const match of findAll(text, legalForm)) {
    const before = text.slice(Math.max(0, match.index - 100), match.index).replace(/, $/u, " ");
    const listed = lastListed(name.exec(before)?.[0] ?? "");
    const whole = withoutOwned(listed);
    const named = whole.replace(leading, "").replace(sinceThen, "");
    // "Verein zur Förderung …": then the word is a part of the name
    const words = /^\p{Ll}/u.test(named) ? whole : named;
    if (words.trim().length < 3) continue;
    const start = text.lastIndexOf(words.trimEnd(), match.index - 1);
    if (start < 0 || text.slice(start, match.index).includes("\n")) continue;
    const end = match.index + match[0].length;
    found.push({
      start: offset + start,
      end: offset + end,
      name: nominative(
        text.slice(start, end).replace(/\s+/gu, " "),
        text.slice(Math.max(0, start - 4), start),
      ),
      type: "organisation",
      kind: /V/u.test(match[0]) ? "association" : "company",
    });
  }
  return found;
}

/** Without what is said to be the association's, however often: "Nach dem Abschluss der Gründung des …". */
function withoutOwned(words: string): string {
  const bare = words.replace(leading, "");
  const owned = ofOwner.exec(bare)?.[0].length ?? 0;
  return owned > 0 ? withoutOwned(bare.slice(owned)) : words;
}

/** What has no legal form of its own and no topics in its name. */
const complete: ReadonlySet<string | undefined> = new Set(["university", "chamber", "authority", "ministry"]);

const severalNames = /^\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+$/u;

/** Of "Hochschule X und Sportbund Y" the last: a joint after one organisation or before the head of another. */
function lastListed(words: string): string {
  // "Sparkasse X, Stadtwerke Y, Lernwerk Z GmbH": names of several words each, and no topics
  const parts = words.trim().split(", ");
  if (parts.length > 1 && parts.slice(-2).every((part) => severalNames.test(part)))
    return words.slice(words.lastIndexOf(", ") + 2);
  const joints = matchesOf(words, /(?<!-)(?:, | und | & )(?=(?<next>\p{Lu}[\p{L}-]*))/gu);
  const first = headOf(/^[\p{L}-]+/u.exec(words)?.[0] ?? "");
  const last = joints
    .reverse()
    .find(({ groups }) => complete.has(first?.kind ?? "") || headOf(groups!.next!) !== undefined);
  return last ? words.slice(last.index + last[0].length) : words;
}

/** "des Deutschen Lernwerks e. V." as "Deutsches Lernwerk e. V.", where the word for what it is tells its gender. */
function nominative(words: string, before: string): string {
  if (before !== "des ") return words;
  const found = /^(?:(?<stem>\p{Lu}\p{Ll}+)en )?(?<noun>\p{Lu}[\p{L}-]+?s)(?= )/u.exec(words);
  const { stem, noun = "" } = found?.groups ?? {};
  const head = headOf(noun) ?? association(noun);
  if (!found || !head || head.nominative === noun) return words;
  const adjective = stem === undefined ? "" : `${stem}${head.gender === "n" ? "es" : "er"} `;
  return `${adjective}${head.nominative}${words.slice(found[0].length)}`;
}

/** "Fördervereins", "Sportbundes": what associations are called that no type word tells. */
function association(noun: string): { readonly nominative: string; readonly gender: "m" | "n" } | undefined {
  const { nominative } =
    /^(?<nominative>.*(?:verein|werk|bund|verband|ring|zentrum))e?s$/iu.exec(noun)?.groups ?? {};
  return nominative === undefined ? undefined : { nominative, gender: /[km]$/u.test(nominative) ? "n" : "m" };
}
