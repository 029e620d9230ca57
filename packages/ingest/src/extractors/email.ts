import { createOwnerFinder } from "../language/contacts/find-owner.js";
import type { Extractor } from "./extractor.js";

/** E-mail addresses that stand in the text, with whose they are. */
export const email: Extractor = {
  name: "email",
  kind: "email",
  extract: (view) => {
    const findOwner = createOwnerFinder(view);
    return view.mentions.contacts.emails.map(({ start, end, value }) => {
      const label = findOwner({ start, end }, value);
      return {
        kind: "email",
        value: { value, ...(label === undefined ? {} : { label }) },
        spans: [{ start, end }],
        confidence: 0.99,
        rule: "address",
      };
    });
  },
};
