import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { html, Markup } from "./markup.mjs";
import { renderPatterns } from "./programme-key.mjs";

/** A style sheet or script without its comments and indents. @param {string} name */
const asset = (name) =>
  readFileSync(new URL(`assets/${name}`, import.meta.url), "utf8")
    .replace(name.endsWith(".css") ? /\/\*[\s\S]*?\*\//gu : /^\s*\/\/.*\n/gmu, "")
    .replace(/\s*\n\s*/gu, "\n");

/** The style sheet of all pages. */
const styles = asset("style.css");
const commonScript = asset("common.js");
/** Scripts by page: the pages can be read without them. */
const scripts = {
  overview: `${asset("rows.js")}${asset("overview.js")}`,
  rows: asset("rows.js"),
  profile: asset("profile.js"),
  document: asset("document.js"),
};

/** @param {string} text */
const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The pages of the whole site, in the order of the navigation. */
const pages = /** @type {const} */ ([
  ["index.html", "overview"],
  ["vergleich.html", "comparison"],
  ["zeitleiste.html", "timeline"],
  ["register.html", "registerTitle"],
  ["quellen.html", "sourcesTitle"],
]);

/**
 * A whole page. Its style and its script are inside; the policy allows these by their hashes and nothing else, but for
 * what this script loads: the overview's search index, which a page opened from a folder could not load otherwise.
 * @param {import("./describe-site.mjs").Context} context
 * @param {object} page
 * @param {string} page.title
 * @param {import("./markup.mjs").Markup} page.body
 * @param {keyof typeof scripts} [page.script]
 * @param {string} [page.extraStyles] of this page alone
 * @param {boolean} [page.patterns] whether bars of programmes are drawn
 */
export function renderShell(
  { words, root, path, alternate },
  { title, body, script, extraStyles, patterns },
) {
  const code = script && `"use strict";\n${commonScript}${scripts[script]}`;
  const styleHashes = [styles, ...(extraStyles ? [extraStyles] : [])].map(hash).join(" ");
  const scriptPolicy = code ? `${hash(code)}${script === "overview" ? " 'strict-dynamic'" : ""}` : "'none'";
  const policy = `default-src 'none'; style-src ${styleHashes}; script-src ${scriptPolicy}; base-uri 'none'; form-action 'none'`;
  const other = words.language === "de" ? "en" : "de";
  const links = pages.map(
    ([target, name]) =>
      html`<li><a href="${root}${target}"${target === path && html` aria-current="page"`}>${words[name]}</a></li>`,
  );
  return html`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(styles)}</style>${extraStyles && html`<style>${new Markup(extraStyles)}</style>`}
</head>
<body>
<a class="skip" href="#content">${words.skip}</a>
${patterns && renderPatterns()}<header class="bar" id="top"><div class="wide">
<p class="brand"><a href="${root}index.html">${words.title}</a></p>
<nav aria-label="${words.navigation}"><ul>${links}</ul></nav>
${alternate !== undefined && html`<p class="language"><a href="${alternate}" hreflang="${other}" lang="${other}">${words.otherLanguage}</a></p>`}
</div></header>
${body}
<footer class="foot"><div class="wide"><p>${words.made}</p></div></footer>
${code && html`<script>${new Markup(code)}</script>`}
</body>
</html>
`.text;
}
