/** Controls, bidi marks, invisible characters and lone surrogates: they show as U+FFFD. */
const unprintable = /[\p{Cc}\p{Surrogate}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

/**
 * Text on one line in which nothing is markup, a link, an address that readers turn into one, or HTML, in CommonMark and
 * in GitHub's dialect.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(unprintable, "\uFFFD")
    .replace(/[\\`*_{}[\]<>()#|~&!:@$]/gu, "\\$&")
    .replace(/(www)\./giu, "$1\\.")
    .replace(/^([-+=]|\d+[.)])/u, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}
