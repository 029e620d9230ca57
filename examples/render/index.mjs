export { renderMarkdown } from "./markdown.mjs";
export { renderOverview } from "./overview-page.mjs";
export { renderProfile } from "./profile-page.mjs";
