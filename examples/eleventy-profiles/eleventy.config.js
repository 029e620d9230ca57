import { describeEntry, describePlace, kindNames, sortEvidence } from "./describe.js";
import { readProfiles } from "./read-profiles.js";

/** @param {import("@11ty/eleventy").UserConfig} config */
export default function (config) {
  config.addGlobalData("profiles", () => readProfiles("data"));
  config.addGlobalData("kindNames", kindNames);
  config.addFilter("describeEntry", describeEntry);
  config.addFilter("sortEvidence", sortEvidence);
  config.addFilter("describePlace", describePlace);
  // profiles are data, not templates: a change of them makes the pages anew
  config.addWatchTarget("data/profiles");
  return { dir: { input: "content", includes: "../layouts", output: "_site" } };
}
