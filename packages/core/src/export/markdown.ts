import { type Entry, type Evidence, type Kind, kinds, type Profile, type Source } from "../model/index.js";
import { formatDate } from "../time/index.js";
import { headlineOf } from "../views/headline.js";
import { webIri } from "./iri.js";
import { escapeMarkdown } from "./markdown-text.js";

const kindNames: Readonly<Record<Kind, string>> = {
  commune: "Kommune",
  office: "Bildungsbüro",
  person: "Personen",
  address: "Anschriften",
  phone: "Telefon",
  email: "E-Mail",
  url: "Netzadressen",
  programme: "Programme",
  agreement: "Vereinbarungen",
  body: "Gremien",
  organisation: "Partner",
  actionField: "Handlungsfelder",
  goal: "Ziele",
  measure: "Maßnahmen",
  challenge: "Herausforderungen",
  result: "Ergebnisse",
  event: "Veranstaltungen",
  milestone: "Meilensteine",
  material: "Veröffentlichungen",
  figure: "Zahlen",
  quote: "Zitate",
};

/** Text that is a link only where its address is a web address. */
function link(text: string, address: unknown): string {
  const iri = typeof address === "string" ? webIri(address) : undefined;
  return iri === undefined ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](<${iri}>)`;
}

const nameOf = ({ title, name, url, id }: Source): string => title || name || url || id.slice(0, 12);

const plain = (value: unknown): string => (typeof value === "string" ? value : (JSON.stringify(value) ?? ""));

/**
 * A profile as Markdown (CommonMark) in German: the entries by kind with their words and documents, the timeline, the
 * contradictions, the documents. Whatever the texts hold, none of it becomes markup. Some readers turn a web or mail
 * address that stands in a text into a link of its own accord.
 */
export function toMarkdown(profile: Profile): string {
  const numbers = new Map(profile.sources.map(({ id }, index) => [id, index + 1]));
  const quoted = (evidence: readonly Evidence[], indent: string): string[] =>
    evidence.map(
      ({ source, quote }) => `${indent}- „${escapeMarkdown(quote)}“ \\[${numbers.get(source) ?? "?"}\\]`,
    );
  const { commune } = profile;
  const parts = [`# ${escapeMarkdown(`${commune.kind} ${commune.name}`)}`];
  const add = (heading: string, lines: readonly string[]): void => {
    if (lines.length > 0) parts.push(`## ${heading}`, lines.join("\n"));
  };
  for (const kind of kinds)
    add(
      kindNames[kind],
      (profile.entries[kind] as readonly Entry[]).flatMap((entry) => [
        `- ${lineOf(entry)}`,
        ...quoted(entry.evidence, "  "),
        ...(entry.versions ?? []).flatMap(({ field, value, validity, evidence }) => [
          `  - ${escapeMarkdown(`${field}: ${plain(value)}${validity === undefined ? "" : ` (${validity})`}`)}`,
          ...quoted(evidence, "    "),
        ]),
      ]),
    );
  add(
    "Zeitleiste",
    profile.timeline.map(
      ({ date, kind, text }) =>
        `- ${escapeMarkdown(`${formatDate(date, "de")}: ${text}`)} (${kindNames[kind]})`,
    ),
  );
  add(
    "Widersprüche",
    profile.conflicts.flatMap(({ kind, field, sides }) => [
      `- ${kindNames[kind]}: ${escapeMarkdown(field)}`,
      ...sides.flatMap(({ value, evidence }) => [
        `  - ${escapeMarkdown(plain(value))}`,
        ...quoted(evidence, "    "),
      ]),
    ]),
  );
  add(
    "Dokumente",
    profile.sources.map((source, index) => {
      const date = source.modified ?? source.created ?? source.retrieved;
      return `${index + 1}. ${link(nameOf(source), source.url)}${date === undefined ? "" : `, ${formatDate(date, "de")}`}`;
    }),
  );
  add(
    "Hinweise",
    profile.issues.map(({ code, message }) => `- ${escapeMarkdown(`${message} (${code})`)}`),
  );
  return `${parts.join("\n\n")}\n`;
}

/** The headline and the other fields of an entry. */
function lineOf(entry: Entry): string {
  const headline = headlineOf(entry);
  const value = entry.value as Record<string, unknown>;
  const facts = Object.entries(value)
    .filter(([, content]) => content !== undefined && content !== headline)
    .map(
      ([field, content]) =>
        `${escapeMarkdown(field)}: ${link(plain(content), field === "url" ? content : undefined)}`,
    );
  // two pairs of asterisks with nothing between are a rule across the page
  const words = headline.trim() === "" ? "–" : headline;
  return [`**${link(words, value.value)}**`, ...facts].join(" · ");
}
