export { renderMarkdown } from "./markdown.mjs";
export { renderSite } from "./render-site.mjs";
