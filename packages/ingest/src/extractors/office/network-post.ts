import { nextBlock } from "../../language/neighbours.js";
import type { OrganisationMention } from "../../language/organisations.js";
import type { View } from "../../language/view.js";

/**
 * A "Netzwerkstelle" is a network of many, unless the document is its own page or says which unit it sits in: then it
 * is a post of the administration.
 */
export function isNetworkPost(view: View, mention: OrganisationMention): boolean {
  if (!/^Netzwerkstelle /u.test(mention.name)) return false;
  const title = view.body[0];
  if (title && view.slice(title.start, title.end).trim() === mention.name) {
    const below = nextBlock(view, title);
    return below !== undefined;
  }
  return /^ (?:im|beim|in der) (?:\p{L}+amt|Fachdienst|Fachbereich|Amt|Dezernat)(?!\p{L})/u.test(
    view.slice(mention.end, mention.end + 60),
  );
}
