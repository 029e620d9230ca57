import type { Metadata } from "../readers/reader.js";
import type { PdfMetadata } from "./pdf-engine.js";

/** The information dictionary in the terms of all readers. */
export function toMetadata(info: PdfMetadata): Metadata {
  const created = toEdtf(info.creationDate);
  const modified = toEdtf(info.modificationDate);
  const generator = info.creator ?? info.producer;
  const properties = Object.fromEntries(
    Object.entries({ subject: info.subject, keywords: info.keywords, producer: info.producer }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  return {
    ...(info.title === undefined ? {} : { title: info.title }),
    ...(info.author === undefined ? {} : { author: info.author }),
    ...(info.language === undefined ? {} : { language: info.language }),
    ...(created === undefined ? {} : { created }),
    ...(modified === undefined ? {} : { modified }),
    ...(generator === undefined ? {} : { generator }),
    properties,
  };
}

/** The day of a PDF date (`D:20240614093000+02'00'`; all after the year may be missing). */
function toEdtf(date: string | undefined): string | undefined {
  const match = /^(?:D:)?\s*(?<year>\d{4})(?:(?<month>\d{2})(?<day>\d{2})?)?/u.exec(date ?? "")?.groups;
  if (!match) return undefined;
  const { year, month, day } = match;
  if (month === undefined || Number(month) < 1 || Number(month) > 12) return year;
  if (day === undefined) return `${year}-${month}`;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= last ? `${year}-${month}-${day}` : `${year}-${month}`;
}
