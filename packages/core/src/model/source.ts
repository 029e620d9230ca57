import { z } from "zod";
import { Edtf } from "../time/edtf.js";

/** A document that was read. */
export const Source = z
  .object({
    id: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ description: "SHA-256 of the bytes, lower-case hexadecimal." }),
    name: z.string().optional().meta({ description: "File name, without its folders." }),
    url: z.string().optional().meta({ description: "Address the document was retrieved from." }),
    mediaType: z
      .string()
      .meta({ description: "Media type sniffed from the bytes, such as `application/pdf`." }),
    byteLength: z.int().min(0),
    title: z.string().optional(),
    language: z.string().optional().meta({ description: "BCP 47 tag: as declared, else as detected." }),
    author: z.string().optional(),
    publisher: z.string().optional(),
    created: Edtf.optional(),
    modified: Edtf.optional(),
    retrieved: Edtf.optional().meta({
      description: "Day on which the bytes were fetched, if the caller said so.",
    }),
    generator: z.string().optional().meta({ description: "Program that made the file." }),
  })
  .meta({ description: "A document that was read." });
export type Source = z.infer<typeof Source>;
