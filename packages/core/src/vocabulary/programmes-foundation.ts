import type { ProgrammeEntry } from "./programme.js";

/** Programmes of foundations. */
export const FOUNDATION_PROGRAMMES: readonly ProgrammeEntry[] = [
  {
    id: "kinder-forschen",
    name: "Stiftung Kinder forschen",
    en: "Children Research Foundation",
    aliases: ["Haus der kleinen Forscher", "Stiftung Haus der kleinen Forscher"],
    funder: ["Stiftung Kinder forschen", "BMBF"],
    level: "Stiftung",
    period: "2006/..",
    phases: [
      { name: "Haus der kleinen Forscher", period: "2006/2023-05" },
      { name: "Stiftung Kinder forschen", period: "2023-05/.." },
    ],
  },
  {
    id: "kulturagenten",
    name: "Kulturagenten für kreative Schulen",
    en: "Culture Agents for Creative Schools",
    aliases: ["Kulturagentenprogramm"],
    funder: ["Kulturstiftung des Bundes", "Stiftung Mercator"],
    level: "Stiftung",
    period: "2011/2019",
    phases: [
      { name: "Modellphase", period: "2011/2015" },
      { name: "Transferphase", period: "2015/2019" },
    ],
  },
  {
    id: "quadratkilometer-bildung",
    name: "Ein Quadratkilometer Bildung",
    en: "One Square Kilometre of Education",
    aliases: ["km2 Bildung", "km² Bildung"],
    funder: ["Freudenberg Stiftung", "Stiftung Ein Quadratkilometer Bildung"],
    level: "Stiftung",
    period: "2007/..",
  },
  {
    id: "ruhrfutur",
    name: "RuhrFutur",
    en: "RuhrFutur",
    aliases: ["Bildungsinitiative RuhrFutur"],
    funder: ["Stiftung Mercator", "Land Nordrhein-Westfalen"],
    level: "Stiftung",
    state: "DE-NW",
    period: "2013-05-02/..",
  },
];
