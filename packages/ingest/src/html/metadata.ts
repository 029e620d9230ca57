import { parseEdtf } from "@bildungsprofil/core";
import { countSteps, finishAtOnce, type Work } from "../finish-work.js";
import type { Metadata } from "../readers/reader.js";
import { attribute, elementsBelow, type HtmlElement, plainText } from "./dom.js";

/** Most meta elements, and longest value of one, that are kept. */
const mostProperties = 100;
const longestValue = 2000;
const longestJson = 500_000;

/** What a page says of itself: title, language, JSON-LD, meta elements (Dublin Core, Open Graph and plain ones). */
export function readMetadata(root: HtmlElement): Metadata {
  return finishAtOnce(readMetadataInSteps(root));
}

/** The same with pauses, for long pages. */
export function* readMetadataInSteps(root: HtmlElement): Work<Metadata> {
  const isPauseDue = countSteps();
  const properties = new Map<string, string>();
  const linked: JsonObject[] = [];
  let title: string | undefined;
  let heading: string | undefined;
  let language: string | undefined;
  for (const element of elementsBelow(root)) {
    if (isPauseDue()) yield;
    if (element.name === "html" || element.name === "body")
      language ??= languageTag(attribute(element, "lang") ?? attribute(element, "xml:lang"));
    else if (element.name === "title" && element.parent?.name === "head")
      title ??= orAbsent(plainText(element));
    else if (element.name === "h1") heading ??= orAbsent(plainText(element));
    else if (element.name === "meta") collectProperty(element, properties);
    else if (element.name === "script" && /^application\/ld\+json/iu.test(attribute(element, "type") ?? ""))
      linked.push(...readJsonLd(element));
  }
  const first = (...names: string[]): string | undefined => {
    for (const name of names) {
      const value = properties.get(name);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const byId = new Map(
    linked.flatMap((node) => (typeof node["@id"] === "string" ? [[node["@id"], node] as const] : [])),
  );
  const page =
    linked.find((node) => hasType(node, /Article$|^BlogPosting$|^Report$/u)) ??
    linked.find((node) => hasType(node, /Page$|^CreativeWork$|^Event$/u));
  const metadata: Metadata = {
    title:
      title ??
      first("og:title", "dc.title", "dcterms.title") ??
      textOf(page?.headline ?? page?.name) ??
      heading,
    language:
      language ??
      languageTag(
        first("content-language", "dc.language", "dcterms.language", "language") ??
          textOf(page?.inLanguage) ??
          first("og:locale"),
      ),
    author:
      personName(first("author", "dc.creator", "dcterms.creator", "article:author")) ??
      nameOf(page?.author, byId),
    publisher:
      first("dc.publisher", "dcterms.publisher", "publisher", "og:site_name") ??
      nameOf(page?.publisher, byId),
    created:
      toEdtf(
        first(
          "article:published_time",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dc.date.created",
          "datepublished",
        ),
      ) ??
      toEdtf(textOf(page?.datePublished ?? page?.dateCreated)) ??
      toEdtf(first("date", "dc.date", "dcterms.date", "pubdate")),
    modified:
      toEdtf(
        first(
          "article:modified_time",
          "dc.date.modified",
          "dcterms.modified",
          "datemodified",
          "og:updated_time",
          "last-modified",
        ),
      ) ?? toEdtf(textOf(page?.dateModified)),
    generator: first("generator"),
    properties: Object.fromEntries(properties),
  };
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined)) as Metadata;
}

function collectProperty(element: HtmlElement, properties: Map<string, string>): void {
  const name = (
    attribute(element, "name") ??
    attribute(element, "property") ??
    attribute(element, "itemprop") ??
    attribute(element, "http-equiv")
  )
    ?.trim()
    .toLowerCase();
  const value = attribute(element, "content")?.replace(/\s+/gu, " ").trim().slice(0, longestValue);
  if (!name || !value || properties.size >= mostProperties || properties.has(name) || name === "__proto__")
    return;
  properties.set(name, value);
}

type JsonObject = { readonly [name: string]: unknown };

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The objects of a JSON-LD script, those of its graph included; none where it is no JSON. */
function readJsonLd(script: HtmlElement): JsonObject[] {
  const source = script.children.map((child) => (child.type === "text" ? child.value : "")).join("");
  if (source.length > longestJson) return [];
  try {
    const data: unknown = JSON.parse(source);
    return [data]
      .flat()
      .flatMap((node) =>
        isObject(node)
          ? [node, ...(Array.isArray(node["@graph"]) ? node["@graph"].filter(isObject) : [])]
          : [],
      );
  } catch {
    // scripts of authors are often no valid JSON; nothing but metadata is lost
    return [];
  }
}

function hasType(node: JsonObject, pattern: RegExp): boolean {
  return [node["@type"]].flat().some((type) => typeof type === "string" && pattern.test(type));
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string"
    ? orAbsent(value.replace(/\s+/gu, " ").trim().slice(0, longestValue))
    : undefined;
}

function nameOf(value: unknown, byId: ReadonlyMap<string, JsonObject>): string | undefined {
  const [first] = [value].flat();
  if (!isObject(first)) return personName(textOf(first));
  const named = first.name === undefined && typeof first["@id"] === "string" ? byId.get(first["@id"]) : first;
  return textOf(named?.name);
}

/** Some systems put the address of a profile where the name should be. */
function personName(value: string | undefined): string | undefined {
  return value !== undefined && !/^(?:https?:)?\/\//iu.test(value) ? value : undefined;
}

function languageTag(value: string | undefined): string | undefined {
  return /^\s*(?<tag>[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3})(?:\s*[,;]|\s*$)/iu
    .exec(value ?? "")
    ?.groups?.tag?.replaceAll("_", "-");
}

/** The day of a date as pages write it: ISO 8601, or German. */
function toEdtf(value: string | undefined): string | undefined {
  const iso = /^(?<date>\d{4}(?:-\d{2}(?:-\d{2})?)?)(?![\d])/u.exec(value?.trim() ?? "")?.groups?.date;
  const german = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)/u.exec(
    value?.trim() ?? "",
  )?.groups;
  const date =
    iso ??
    (german ? `${german.year}-${german.month!.padStart(2, "0")}-${german.day!.padStart(2, "0")}` : undefined);
  return date !== undefined && parseEdtf(date) !== undefined ? date : undefined;
}

function orAbsent(value: string): string | undefined {
  return value === "" ? undefined : value;
}
