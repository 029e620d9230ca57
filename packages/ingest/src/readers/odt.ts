import { holdsMimetype } from "../odf/holds-mimetype.js";
import type { Reader } from "./reader.js";

const mediaType = "application/vnd.oasis.opendocument.text";

/** OpenDocument texts: ODT, OTT. */
export const odt: Reader = {
  name: "odt",
  accepts: (input) => holdsMimetype(input, mediaType, /\.(?:odt|ott)$/iu),
  read: async (input, context) => {
    const { readOdt } = await import("../odf/read-odt.js");
    return readOdt(input, context);
  },
};
