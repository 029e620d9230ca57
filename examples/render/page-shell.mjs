import { createHash } from "node:crypto";
import { html, Markup } from "./markup.mjs";
import { styles } from "./styles.mjs";

/** @param {string} text */
const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * A whole page that loads nothing: its one style sheet and its one script are inside, and the policy allows these two
 * by their hashes and nothing else.
 * @param {object} page
 * @param {"de" | "en"} page.language
 * @param {string} page.title
 * @param {string} page.skip text of the link over the navigation
 * @param {string} page.script
 * @param {import("./markup.mjs").Markup} page.body
 */
export function renderShell({ language, title, skip, script, body }) {
  const policy = `default-src 'none'; style-src ${hash(styles)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(styles)}</style>
</head>
<body>
<a class="skip" href="#content">${skip}</a>
${body}
<script>${new Markup(script)}</script>
</body>
</html>
`.text;
}
