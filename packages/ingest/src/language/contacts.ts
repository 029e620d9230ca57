import type { AddressValue, PhoneValue } from "@bildungsprofil/core";
import type { Span } from "../tree/nodes.js";
import { findAddresses } from "./contacts/addresses.js";
import { findEmails } from "./contacts/emails.js";
import { findPhones } from "./contacts/phones.js";
import { findUrls } from "./contacts/urls.js";
import type { Mentions, PlainView } from "./mentions.js";

export interface PhoneMention extends Span {
  /** Number and type; whose number it is, the extractor finds out. */
  readonly value: PhoneValue;
  /** Where the words are an extension only ("Durchwahl 31"): the number that it was completed from. */
  readonly base?: Span;
}
export interface EmailMention extends Span {
  readonly value: string;
}
export interface UrlMention extends Span {
  /** As written, without trailing punctuation. */
  readonly value: string;
}
export interface AddressMention extends Span {
  /** Street, postal code and city; the unit is found by the extractor. */
  readonly value: AddressValue;
  /** Street, or post office box, and place, where other words stand between them. */
  readonly parts: readonly Span[];
}

/** Ways to reach somebody. The spans take in nothing but the number, address or name of the host. */
export interface ContactMentions {
  readonly phones: readonly PhoneMention[];
  readonly emails: readonly EmailMention[];
  readonly urls: readonly UrlMention[];
  readonly addresses: readonly AddressMention[];
}

/** Finds phone numbers, e-mail and web addresses, postal addresses in the body. */
export function findContacts(view: PlainView, known: Pick<Mentions, "dates">): ContactMentions {
  const emails = findEmails(view);
  const urls = findUrls(view, emails);
  const addresses = findAddresses(view);
  const phones = findPhones(view, [
    ...known.dates,
    ...emails,
    ...urls,
    ...addresses.flatMap(({ parts }) => parts),
  ]);
  return { phones, emails, urls, addresses };
}
