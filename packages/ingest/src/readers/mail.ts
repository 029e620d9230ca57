import { hasMailHeader, looksLikeMail } from "../mail/looks-like-mail.js";
import type { Reader } from "./reader.js";

/**
 * Mail (EML) and saved pages (MHTML).
 *
 * Lines and columns count in the decoded part that holds the words, as "show source" of a page gives it; those of the
 * subject in the file.
 */
export const mail: Reader = {
  name: "mail",
  accepts: ({ bytes, name, contentType }) =>
    looksLikeMail(bytes) ||
    ((/\.(?:eml|mht|mhtml)$/iu.test(name ?? "") ||
      /^\s*(?:message\/rfc822|multipart\/related|application\/x-mimearchive)/iu.test(contentType ?? "")) &&
      hasMailHeader(bytes)),
  read: async (input, context) => {
    const { readMail } = await import("../mail/read-mail.js");
    return readMail(input, context);
  },
};
