import * as z from "zod/mini";
import { count, date, freeText, object, optional, pattern, text } from "./fields.js";

/** A document that was read. */
export const Source = object("Source", "A document that was read. What the file does not say is absent.", {
  id: pattern(/^[0-9a-f]{64}$/, "SHA-256 of the bytes, lower-case hexadecimal."),
  name: optional(z.string(), "File name, without its folders.", freeText),
  url: optional(z.string(), "Address that the document was retrieved from.", freeText),
  mediaType: text("Media type sniffed from the bytes.", { examples: ["application/pdf"] }),
  byteLength: count(0, "Length in bytes."),
  title: optional(z.string(), "Title in the metadata of the file or page.", freeText),
  language: optional(z.string(), "BCP 47 tag: as declared, else as detected.", { examples: ["de"] }),
  author: optional(z.string(), "Author in the metadata.", { "x-pii": "name" }),
  publisher: optional(z.string(), "Publisher in the metadata.", freeText),
  created: date("Day on which it was made, by its metadata."),
  modified: date("Day of the last change, by its metadata."),
  retrieved: date("Day on which the bytes were fetched, if the caller said so."),
  generator: optional(z.string(), "Program that made the file."),
});
export type Source = z.infer<typeof Source>;
