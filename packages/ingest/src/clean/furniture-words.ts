import { attribute, type HtmlElement } from "../html/dom.js";

/**
 * What an element is for, as far as its name, its role and the words in its `id` and `class` tell. The words are
 * those that theme authors of all systems use, German and English; none belongs to one page.
 */
export type Purpose =
  | "navigation"
  | "breadcrumb"
  | "operator"
  | "dialog"
  | "tool"
  | "talk"
  | "rail"
  | "label"
  | "content"
  | undefined;

/** Purposes that make furniture, from the most to the least certain. */
const patterns: readonly (readonly [NonNullable<Purpose>, RegExp])[] = [
  [
    "breadcrumb",
    /breadcrumb|^(?:brotkrumen?|brotkrumenpfad|brotkrumennavigation|krumen|krumenpfad|rootline|klickpfad|navipfad|pathway|youarehere|siesindhier)$/u,
  ],
  [
    "navigation",
    /^(?:nav|navi|navs|navbar|navbox|navigation|subnav|topnav|sidenav|metanav|menu|menue|menus|menubar|mainmenu|submenu|topmenu|offcanvas|burger|hamburger|skip|skiplinks?|sprungmarken?|sprunglinks?|sitemap|pagination|pager|paginator|pagenavi|paging|langs?witch(?:er)?|sprachwahl|sprachauswahl|sprachumschalter|totop|backtotop|toplink|linktotop|toc|inhaltsverzeichnis|prevnext|nextprev|tablist|(?:next|prev|previous)(?:post|posts|article|read|page|link)|backlink|backlinks)$|(?:navigation|navi|nav|menu|menue)$|^(?:nav|menu)(?:igation)?(?:list|bar|wrapper|container|main|top|left|right|items?)?$/u,
  ],
  [
    "operator",
    /^(?:footer|footerbar|fusszeile|fuss|fussbereich|seitenfuss|colophon|bottombar|copyright|imprint|masthead|topbar|kopfzeile|seitenkopf|kopfbereich|sitehead|siteheader|branding)$|footer$|^footer/u,
  ],
  [
    "dialog",
    /^(?:cookies?|consent|gdpr|dsgvo|newsletters?|newsletter(?:box|form|teaser|anmeldung)|subscribe|subscription|abonnieren|popup|modal|overlay|lightbox|paywall|adblock|login|signin|signup|register|captcha)$|^(?:cookie|consent)|cookies?$/u,
  ],
  [
    "tool",
    /^(?:share|shares|sharing|sharebar|sharebuttons?|shariff|social|socials|socialmedia|sociable|socialshare|sharedaddy|addtoany|addthis|teilen|teilenleiste|search|searchform|searchbox|suche|suchfeld|suchformular|suchbox|print|drucken|druckversion|readspeaker|vorlesen|toolbar|toolbox|rating|ratings|voting|likes?|feedback|loader|spinner|tooltip|actionbar|actionlinks|warenkorb|einkaufswagen|cart|basket|merkzettel|wishlist)$|^(?:share|sharing|shariff|socialmedia)|(?:sharing|shariff)$/u,
  ],
  [
    "talk",
    /^(?:comments?|commentlist|commentform|commentarea|respond|kommentare?|disqus|trackbacks?|pingbacks?|reply|replies|leserbriefe|forumlink|guestbook)$|^(?:comments?|kommentare?)(?:list|form|area|section|wrapper|container|box|bereich)?$/u,
  ],
  [
    "rail",
    /^(?:sidebar|sidebars|seitenleiste|supplement|marginalspalte|randspalte|(?:below|after|under)(?:content|post|entry|article|main)|aside|rail|related|relatedposts|related(?:content|articles)|recommended|recommendations?|recommendation|jp|yarpp|crp|outbrain|taboola|plista|ads?|advert|adverts|advertisement|advertising|anzeigen?|werbung|adsense|adslot|adcontainer|adbox|sponsor|sponsored|affiliate|affiliates|affiliatelinks?|banner|promo|promotion|tagcloud|recent|popular|trending|mostread|meistgelesen|archives?|blogroll|widgetarea|shop|weitere?artikel|mehrzumthema|morelinks|readmore)$|sidebar$|^sidebar|^related/u,
  ],
  [
    "label",
    /^(?:tags|taglist|posttags|tagged|keywords|schlagworte?|schlagwoerter|byline|postmeta|entrymeta|entryutility|metainfo|metadata|postinfo|authorbox|authorinfo|aboutauthor|biography|author|authors|author(?:info|bio|box|description|profile|container|card|wrapper|name)|(?:post|entry|article)author|bio|dateline|catlinks|(?:post|entry|article|meta|news)(?:cats?|categor(?:y|ies)|taxonomy|taxonomies|tags)|postedin|filedunder|posted|postedon|readingtime|lesezeit)$/u,
  ],
];

const contentWords =
  /^(?:content|contents|maincontent|contentmain|contentarea|pagecontent|main|inhalt|hauptinhalt|seiteninhalt|contentbereich|article|articlebody|artikel|beitrag|entry|entrycontent|post|postcontent|story|storybody|bodytext|hauptspalte|richtext)$/u;

/** Class names that say how something is set or filed, and not what it is. */
const state =
  /^(?:category|tag|type|status|format|has|no|with|without|is|page-template|postid|term|hentry|l|u|js)-|-(?:left|right|(?<!^(?:cat|skip|share|social|related|quick|nav|menu|meta|tag|entry|post|footer)-)links|rechts|none|enabled|disabled|active|hidden|visible|count)$/iu;

/** Longest `id` and `class` together that are looked at, in characters. */
const longestNames = 600;

/** What the words of an element are taken from: its `id` and its `class`. */
export function namesOf(element: HtmlElement): string {
  const id = attribute(element, "id");
  const name = attribute(element, "class");
  return (id === undefined ? (name ?? "") : name === undefined ? id : `${id} ${name}`).slice(0, longestNames);
}

/** The words of an element's `id` and `class`, lower case, parts of compounds in camel case and with hyphens apart and joined. */
export function wordsOf(element: HtmlElement): readonly string[] {
  const words: string[] = [];
  for (const name of namesOf(element).split(/\s+/u)) {
    if (name === "" || state.test(name)) continue;
    const parts = name
      .replace(/(?<=[a-zäöüß])(?=[A-Z])/gu, "-")
      .toLowerCase()
      .split(/[^a-zäöüß]+/u)
      .filter((part) => part !== "");
    words.push(...parts);
    for (let i = 1; i < parts.length; i++) words.push(parts[i - 1]! + parts[i]!);
  }
  return words;
}

/** What the words of an element say that it is for; furniture goes before content. */
export function purposeByWords(words: readonly string[]): Purpose {
  for (const [purpose, pattern] of patterns) if (words.some((word) => pattern.test(word))) return purpose;
  return words.some((word) => contentWords.test(word)) ? "content" : undefined;
}
