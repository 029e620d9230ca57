import { holdsMimetype } from "../odf/holds-mimetype.js";
import type { Reader } from "./reader.js";

const mediaType = "application/vnd.oasis.opendocument.presentation";

/** OpenDocument presentations: ODP, OTP. */
export const odp: Reader = {
  name: "odp",
  accepts: (input) => holdsMimetype(input, mediaType, /\.(?:odp|otp)$/iu),
  read: async (input, context) => {
    const { readOdp } = await import("../odf/read-odp.js");
    return readOdp(input, context);
  },
};
