import { attribute, type HtmlElement } from "../html/dom.js";

/** What the links, fields and pictures in an element lead to or ask for, as numbers of them. */
export interface Signs {
  /** Links with an address, whatever it is. */
  readonly links: number;
  /** Of them those that hand the page on, print it, or lead to its own start. */
  readonly tools: number;
  /** Those that scripts alone answer, such as the sizes of the letters. */
  readonly scripted: number;
  /** Those to a place in the page itself. */
  readonly inPage: number;
  /** Those to all texts that are filed under the same word or written by the same author. */
  readonly filed: number;
  /** Those to the neighbours in a row of articles. */
  readonly neighbours: number;
  /** Those to the page in another language. */
  readonly languages: number;
  /** Those that answer a comment. */
  readonly replies: number;
  /** Fields to be filled in. */
  readonly fields: number;
  /** Fields for the address that news are sent to. */
  readonly mailFields: number;
  /** Fields for longer texts. */
  readonly areas: number;
  /** Links to all texts of an author, and pictures of authors. */
  readonly authors: number;
  /** Pictures of those who comment. */
  readonly avatars: number;
}

export const noSigns: Signs = {
  links: 0,
  tools: 0,
  scripted: 0,
  inPage: 0,
  filed: 0,
  neighbours: 0,
  languages: 0,
  replies: 0,
  fields: 0,
  mailFields: 0,
  areas: 0,
  authors: 0,
  avatars: 0,
};

/** Addresses that hand a page on: those that the networks document for it. */
const sharing =
  /facebook\.com\/(?:sharer|share\.php|dialog\/(?:share|send|feed))|(?:twitter|x)\.com\/(?:intent|share|home\?status)|linkedin\.com\/(?:sharearticle|sharing|cws\/share)|xing\.com\/(?:spi\/shares|social_plugins|app\/user\?op=share|social\/share)|(?:wa\.me|(?:api|web)\.whatsapp\.com\/send)\/?\?|^whatsapp:|^threema:\/\/compose|t(?:elegram)?\.me\/share|^tg:|pinterest\.[a-z.]{2,6}\/pin\/create|reddit\.com\/submit|tumblr\.com\/(?:share|widgets\/share)|getpocket\.com\/(?:save|edit)|bsky\.app\/intent|addtoany\.com|^mailto:\?|plus\.google\.com\/share|flipboard\.com\/|[?&]share=\p{L}|share\.diasporafoundation|s2f\.kytta/iu;
const printing =
  /^javascript:\s?(?:window|self|top)?\.?print|[?&/](?:print|druck(?:en|version|ansicht)?)(?:=|\/?$)/iu;
const start = /^#(?:top|oben|page-?top|seitenanfang|anfang|nach-?oben|header|start)?$/iu;
const authors = /\/(?:authors?|autor(?:en|in)?)\/[^/?#]/iu;
const filing = /\/(?:tags?|schlagw(?:or|oe)rte?r?|keywords?)\/[^/?#]/iu;
const replying = /[?&]replytocom=|#(?:respond|reply)\b|#comment-\d/iu;

/** What a single element adds. */
export function signsOf(element: HtmlElement): Partial<Signs> | undefined {
  switch (element.name) {
    case "a":
      return ofLink(element);
    case "textarea":
      return { fields: 1, areas: 1 };
    case "select":
      return { fields: 1 };
    case "input":
      return ofField(element);
    case "img":
      return /gravatar\.com\/avatar/iu.test(attribute(element, "src") ?? attribute(element, "data-src") ?? "")
        ? { authors: 1, avatars: 1 }
        : undefined;
    default:
      return undefined;
  }
}

function ofField(element: HtmlElement): Partial<Signs> | undefined {
  const type = attribute(element, "type")?.toLowerCase() ?? "text";
  if (!/^(?:text|search|email|password|tel|url|number|date)$/u.test(type)) return undefined;
  const isMail =
    type === "email" ||
    /^e?-?_?mail|newsletter/iu.test(attribute(element, "name") ?? attribute(element, "id") ?? "");
  return isMail ? { fields: 1, mailFields: 1 } : { fields: 1 };
}

/** Longest address that is looked at, in characters. */
const longestAddress = 300;

function ofLink(element: HtmlElement): Partial<Signs> | undefined {
  const address = attribute(element, "href")?.trim().slice(0, longestAddress);
  if (address === undefined) return undefined;
  const relation = attribute(element, "rel") ?? "";
  if (relation !== "") {
    if (/(?:^|\s)author(?:\s|$)/iu.test(relation)) return { links: 1, filed: 1, authors: 1 };
    if (/(?:^|\s)(?:tag|category)(?:\s|$)/iu.test(relation)) return { links: 1, filed: 1 };
    if (/(?:^|\s)(?:prev|next|previous)(?:\s|$)/iu.test(relation)) return { links: 1, neighbours: 1 };
  }
  if (sharing.test(address) || printing.test(address)) return { links: 1, tools: 1 };
  if (replying.test(address)) return { links: 1, replies: 1 };
  if (/^(?:javascript:|#$)/iu.test(address)) return { links: 1, scripted: 1 };
  if (start.test(address)) return { links: 1, tools: 1 };
  if (address.startsWith("#")) return { links: 1, inPage: 1 };
  if (attribute(element, "hreflang") !== undefined) return { links: 1, languages: 1 };
  if (authors.test(address)) return { links: 1, filed: 1, authors: 1 };
  if (filing.test(address)) return { links: 1, filed: 1 };
  return { links: 1 };
}

export function addSigns(one: Signs, other: Partial<Signs>): Signs {
  if (one === noSigns) return { ...noSigns, ...other };
  return {
    links: one.links + (other.links ?? 0),
    tools: one.tools + (other.tools ?? 0),
    scripted: one.scripted + (other.scripted ?? 0),
    inPage: one.inPage + (other.inPage ?? 0),
    filed: one.filed + (other.filed ?? 0),
    neighbours: one.neighbours + (other.neighbours ?? 0),
    languages: one.languages + (other.languages ?? 0),
    replies: one.replies + (other.replies ?? 0),
    fields: one.fields + (other.fields ?? 0),
    mailFields: one.mailFields + (other.mailFields ?? 0),
    areas: one.areas + (other.areas ?? 0),
    authors: one.authors + (other.authors ?? 0),
    avatars: one.avatars + (other.avatars ?? 0),
  };
}
