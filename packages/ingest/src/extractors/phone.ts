import { createOwnerFinder } from "../language/contacts/find-owner.js";
import type { Extractor } from "./extractor.js";

/** Telephone, fax and mobile numbers, with whose they are. */
export const phone: Extractor = {
  name: "phone",
  kind: "phone",
  extract: (view) => {
    const findOwner = createOwnerFinder(view);
    return view.mentions.contacts.phones.map(({ start, end, value, base }) => {
      const label = findOwner({ start, end });
      return {
        kind: "phone",
        value: { ...value, ...(label === undefined ? {} : { label }) },
        spans: base ? [{ start, end }, base] : [{ start, end }],
        confidence: base ? 0.9 : 0.97,
        rule: base ? "extension" : "number",
        ...(base ? { implied: ["value"] } : {}),
      };
    });
  },
};
