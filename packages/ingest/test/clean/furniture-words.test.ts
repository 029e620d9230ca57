import { describe, expect, it } from "vitest";
import { purposeByWords, wordsOf } from "../../src/clean/furniture-words.js";
import type { HtmlElement } from "../../src/html/dom.js";

const element = (className: string, id = ""): HtmlElement => ({
  type: "element",
  name: "div",
  namespace: "http://www.w3.org/1999/xhtml",
  attributes: [
    { name: "class", value: className },
    { name: "id", value: id },
  ],
  children: [],
  parent: undefined,
});

describe("purposeByWords", () => {
  it("knows furniture by the words of theme authors", () => {
    const expected = {
      navigation: ["main-navigation", "mainNav", "sub_menu", "navbar-nav", "skip-link", "pagination"],
      breadcrumb: ["breadcrumb", "c-breadcrumbs", "brotkrumen", "rootline"],
      operator: ["site-footer", "fusszeile", "colophon", "page-footer"],
      dialog: ["cookie-notice", "cookieBanner", "newsletter-form", "modal"],
      tool: ["shariff", "share-buttons", "social-media", "search-form"],
      talk: ["comments-area", "commentlist", "kommentare"],
      rail: ["sidebar", "supplement", "after-entry", "widget-area", "related-posts", "tagcloud"],
      label: ["author-box", "cat-links", "post-category", "entry-meta", "post-tags"],
    };
    for (const [purpose, names] of Object.entries(expected))
      for (const name of names) expect(purposeByWords(wordsOf(element(name))), name).toBe(purpose);
  });

  it("knows content", () => {
    for (const name of ["entry-content", "content", "inhalt", "article-body", "mainContent"])
      expect(purposeByWords(wordsOf(element(name))), name).toBe("content");
  });

  it("keeps silent on words that only look alike, on states and on what a post is filed under", () => {
    for (const name of [
      "category-anzeige",
      "tag-newsletter",
      "has-sidebar",
      "layout-sidebar-right",
      "with-navigation",
      "navigator-des-lernens",
      "fussball",
      "menschen",
      "suchtberatung",
      "teilhabe",
      "kommentierung",
      "kontakt",
      "team",
      "teaser",
      "downloads",
      "bild-links",
      "supplementary-text",
      "wp-block-columns",
      "csc-default",
      "frame-type-text",
    ])
      expect(purposeByWords(wordsOf(element(name))), name).toBeUndefined();
  });
});
