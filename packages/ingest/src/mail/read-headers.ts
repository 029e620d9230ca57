import { Edtf, type TextLocator } from "@bildungsprofil/core";
import { addressParser, decodeWords } from "postal-mime";
import type { Metadata } from "../readers/reader.js";
import type { MailPart } from "./parse-message.js";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** What the header of a message says of it. The date is the day at the sender's place. */
export function readHeaders(message: MailPart): Metadata {
  const [sender] = addressParser(message.header("from") ?? "", { flatten: true });
  const known: Partial<Record<keyof Metadata, string | undefined>> = {
    title: wordsOf(message.header("subject")),
    language: /^\s*([a-z]{2,3}(?:-[a-z0-9]{2,8})*)\s*(?:,|$)/iu.exec(
      message.header("content-language") ?? "",
    )?.[1],
    author: wordsOf(sender?.name) ?? wordsOf(sender && "address" in sender ? sender.address : undefined),
    publisher: wordsOf(message.header("organization")),
    created: toEdtf(message.header("date")),
    generator: wordsOf(message.header("x-mailer") ?? message.header("user-agent")),
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Metadata;
}

/** Words of a header field: decoded, white space collapsed. */
function wordsOf(value: string | undefined): string | undefined {
  const words = decodeWords(value ?? "")
    .replace(/\s+/gu, " ")
    .trim();
  return words === "" ? undefined : words;
}

/** The day of a date as RFC 5322 writes it: `Tue, 5 Mar 2024 09:15:00 +0100`. */
function toEdtf(value: string | undefined): string | undefined {
  const parts = /(?<!\d)(?<day>\d{1,2})\s+(?<month>[a-z]{3})[a-z]*\.?\s+(?<year>\d{4})(?!\d)/iu.exec(
    value ?? "",
  )?.groups;
  if (!parts) return undefined;
  const month = months.indexOf(parts.month!.toLowerCase()) + 1;
  const parsed = Edtf.safeParse(
    `${parts.year}-${String(month).padStart(2, "0")}-${parts.day!.padStart(2, "0")}`,
  );
  return month > 0 && parsed.success ? parsed.data : undefined;
}

/** Where the value of the subject stands: its line in the message as a file. */
export function locateSubject(bytes: Uint8Array): TextLocator | undefined {
  let start = 0;
  for (let line = 1; start < bytes.length; line++) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed;
    const head = String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 40)));
    if (head.trim() === "") return undefined;
    const field = /^subject:[ \t]*/iu.exec(head);
    if (field) return { type: "text", line, column: field[0].length + 1 };
    start = end + 1;
  }
  return undefined;
}
