import { existsSync } from "node:fs";
import { createRequire } from "node:module";

/** Texts that try to become something else than text, wherever they stand in a page. */
export const payloads = [
  '</style></script><script>canary("script")</script>',
  `"'><img src=x onerror=canary("attribute")>`,
  '<svg onload=canary("svg")><animate onbegin=canary("animate") attributeName=x>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=canary(1)&gt;">',
  "<noscript><p title=\"</noscript><img src=x onerror=canary('noscript')>\">",
  "<form><math><mtext></form><form><mglyph><style></math><img src onerror=canary('form')>",
  "<select><template><style><!--</style><a rel=\"--></style></template></select><img src=x onerror=canary('template')>\">",
  "javascript:canary('link')",
  " \u0001java\nscript:canary('link')",
  "data:text/html,<script>canary('data')</script>",
  "https://a.example/\" onmouseover=\"canary('over')",
  "https://a.example/?'><script>canary('url')</script>",
  "&lt;script&gt;canary('entity')&lt;/script&gt;&#60;img src=x onerror=canary(1)&#62;",
  "<!--><script>canary('comment')</script>-->]]><![CDATA[<script>canary(1)</script>",
  "\u202egpj.exe\u2066\u202dx",
  "a\u0000b\u001b[31mc\u0085\u009bd\ud800e",
  `\`;\${canary('template')}//`,
  "{{constructor.constructor('canary(1)')()}}",
  "\n# Überschrift\n\n[x](javascript:canary(1)) ![x](x) <b>x</b> **x** `x` <https://x.example> https://x.example www.x.example a@x.example\n\n| a | b |\n|---|---|\n\n- [ ] x\n1. x\n\n    x\n\n[x]: /y\n***\n~~x~~ [^1]\n&copy; \\",
];

const chromium = "/usr/bin/chromium";

/** What a browser makes of pages: names of scripts that ran, requests, and what the pages consist of. */
export async function openBrowser() {
  if (!existsSync(chromium)) return undefined;
  /** @type {typeof import("playwright-core")} */
  const playwright = createRequire(import.meta.url)("playwright-core");
  const browser = await playwright.chromium.launch({
    executablePath: chromium,
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  });
  return {
    /**
     * @param {string} markup
     * @param {boolean} withoutPolicy whether the page's policy is taken away, so that escaping alone must do
     */
    look: async (markup, withoutPolicy) => {
      const context = await browser.newContext({ bypassCSP: withoutPolicy });
      const page = await context.newPage();
      /** @type {string[]} */
      const ran = [];
      /** @type {string[]} */
      const requests = [];
      await page.exposeFunction("canary", (/** @type {unknown} */ name) => void ran.push(String(name)));
      page.on("dialog", (dialog) => {
        ran.push(`dialog ${dialog.message()}`);
        void dialog.dismiss();
      });
      await page.route("**/*", (route) => {
        const url = route.request().url();
        if (url === "https://profile.example/")
          return route.fulfill({ body: markup, contentType: "text/html; charset=utf-8" });
        requests.push(url);
        return route.abort();
      });
      await page.goto("https://profile.example/", { waitUntil: "load" });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
        // what one parser wrote, another one reads: markup that changes on the way would show
        const copy = document.createElement("div");
        copy.innerHTML = document.body.innerHTML;
        document.body.append(copy);
      });
      await page.waitForTimeout(150);
      const found = await page.evaluate(() => {
        /** @type {Record<string, number>} */
        const elements = {};
        /** @type {string[]} */
        const links = [];
        const handlers = [];
        for (const element of document.querySelectorAll("*")) {
          elements[element.localName] = (elements[element.localName] ?? 0) + 1;
          for (const { name, value } of element.attributes) {
            if (/^on/iu.test(name)) handlers.push(name);
            if (/^(?:href|src|action|formaction|xlink:href)$/iu.test(name)) links.push(value);
          }
        }
        return { elements, links, handlers, text: document.body.textContent ?? "" };
      });
      await context.close();
      return { ran, requests, ...found };
    },
    close: () => browser.close(),
  };
}

/** Marks that turn the direction of what stands around them, controls, and halves of characters. */
const active =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

/**
 * Whether attacked pages consist of the same as harmless ones, and nothing in them runs.
 * @param {object} options
 * @param {(write: (text: string) => string) => string} options.render makes the page of a profile whose every text went through `write`
 * @param {NonNullable<Awaited<ReturnType<typeof openBrowser>>>} options.browser
 * @param {string} options.name
 */
export async function attackPage({ render, browser, name }) {
  /** @type {string[]} */
  const faults = [];
  const calm = await browser.look(
    render((text) => `${text} x`),
    false,
  );
  /** @param {(text: string) => string} write @param {string} what @param {boolean} withoutPolicy */
  const attack = async (write, what, withoutPolicy) => {
    const seen = await browser.look(render(write), withoutPolicy);
    const where = `${name}, ${JSON.stringify(what.slice(0, 40))}${withoutPolicy ? " without policy" : ""}`;
    if (seen.ran.length) faults.push(`${where}: ran ${seen.ran.join(", ")}`);
    if (seen.requests.length) faults.push(`${where}: asked for ${seen.requests.join(", ")}`);
    if (seen.handlers.length) faults.push(`${where}: attributes ${seen.handlers.join(", ")}`);
    for (const link of seen.links)
      if (!/^(?:https?:\/\/|mailto:|#|(?:[\w.-]+\/)*[\w.-]+\.html)/u.test(link))
        faults.push(`${where}: link to ${link.slice(0, 60)}`);
    if (active.test(seen.text)) faults.push(`${where}: text that turns or hides what stands around it`);
    for (const element of Object.keys(seen.elements))
      if (calm.elements[element] === undefined) faults.push(`${where}: a new element ${element}`);
  };
  const all = payloads.join(" ");
  await attack((text) => text + all, "all payloads", false);
  // escaping alone must do, whatever policy a page has that shows the same
  await attack((text) => text + all, "all payloads", true);
  for (const payload of payloads) await attack(() => payload, payload, true);
  return [...new Set(faults)];
}

/**
 * What there is in Markdown, in an order that tells one document from another: elements, links, HTML.
 * @param {string} text
 * @returns {string[]}
 */
export function outlineMarkdown(text) {
  const fromPackage = createRequire(new URL("../../packages/ingest/package.json", import.meta.url));
  const { unified } = fromPackage("unified");
  const parse = fromPackage("remark-parse").default;
  const gfm = fromPackage("remark-gfm").default;
  /** @type {string[]} */
  const found = [];
  /** @param {any} node @param {number} depth */
  const visit = (node, depth) => {
    if (node.type === "text") return;
    found.push(`${depth} ${node.type}${node.url === undefined ? "" : ` ${node.url}`}`);
    for (const child of node.children ?? []) visit(child, depth + 1);
  };
  visit(unified().use(parse).use(gfm).parse(text), 0);
  return found;
}
