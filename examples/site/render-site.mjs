import { renderChroniclePage } from "./chronicle-page.mjs";
import { renderComparisonPage } from "./comparison-page.mjs";
import { describeSite, documentPath, profilePath, yearPath } from "./describe-site.mjs";
import { renderDocumentPage } from "./document-page.mjs";
import { renderOverviewPage } from "./overview-page.mjs";
import { renderProfilePage } from "./profile-page.mjs";
import { renderRegisterPage } from "./register-page.mjs";
import { renderSearchIndex } from "./search-index.mjs";
import { renderSourcesPage } from "./sources-page.mjs";
import { renderTimelinePage } from "./timeline-page.mjs";
import { wordingOf } from "./wording.mjs";

/** @typedef {import("./describe-site.mjs").Context} Context */

/** A file of the site. @typedef {{ path: string, text: string }} SiteFile */

/**
 * All files of a site, one after the other, so that few are in memory at a time. The first language stands at the top,
 * the other in a folder of its name; each page leads to itself in the other language. The same input gives the same
 * bytes.
 * @param {object} input
 * @param {readonly import("@bildungsprofil/core").Profile[]} input.profiles
 * @param {readonly import("./describe-site.mjs").SiteDocument[]} [input.documents] those that the profiles were made from; a document left out has no page, and its passages no links
 * @param {object} [options]
 * @param {readonly ("de" | "en")[]} [options.languages] Default: German, then English
 * @returns {Generator<SiteFile, void, undefined>}
 */
export function* renderSite({ profiles, documents = [] }, { languages = ["de", "en"] } = {}) {
  const site = describeSite({ profiles, documents });
  for (const [number, language] of languages.entries()) {
    const folder = number === 0 ? "" : `${language}/`;
    const other = languages[1 - number];
    const words = wordingOf(language);
    /** @param {string} path @param {(context: Context) => string} render @returns {SiteFile} */
    const file = (path, render) => {
      const root = path.includes("/") ? "../" : "";
      const alternate =
        other === undefined ? {} : { alternate: `${root}${number === 0 ? `${other}/` : "../"}${path}` };
      return { path: `${folder}${path}`, text: render({ site, words, root, path, ...alternate }) };
    };
    yield file("index.html", renderOverviewPage);
    yield file("vergleich.html", renderComparisonPage);
    yield file("zeitleiste.html", renderTimelinePage);
    yield file("register.html", renderRegisterPage);
    yield file("quellen.html", renderSourcesPage);
    yield file("search-index.js", renderSearchIndex);
    for (const [number, { year }] of site.years.entries())
      yield file(yearPath(year), (context) => renderChroniclePage(context, number));
    for (const profile of site.profiles)
      yield file(profilePath(profile), (context) => renderProfilePage(context, profile));
    for (const document of site.documents.values())
      yield file(documentPath(document.source.id), (context) => renderDocumentPage(context, document));
  }
}
