import type { AddressValue, PhoneValue } from "@bildungsprofil/core";
import type { Span } from "../tree/nodes.js";
import type { Mentions, PlainView } from "./mentions.js";

export interface PhoneMention extends Span {
  readonly value: PhoneValue;
}
export interface EmailMention extends Span {
  readonly value: string;
}
export interface UrlMention extends Span {
  readonly value: string;
}
export interface AddressMention extends Span {
  readonly value: AddressValue;
}

/** Ways to reach somebody. The spans take in nothing but the number, address or name of the host. */
export interface ContactMentions {
  readonly phones: readonly PhoneMention[];
  readonly emails: readonly EmailMention[];
  readonly urls: readonly UrlMention[];
  readonly addresses: readonly AddressMention[];
}

/** Finds phone numbers, e-mail and web addresses, postal addresses in the body. */
export function findContacts(_view: PlainView, _known: Pick<Mentions, "dates">): ContactMentions {
  return { phones: [], emails: [], urls: [], addresses: [] };
}
