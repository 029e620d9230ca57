import type { ProgrammeEntry } from "./programme.js";

/** Programmes of foundations. */
export const FOUNDATION_PROGRAMMES: readonly ProgrammeEntry[] = [
  {
    id: "kinder-forschen",
    name: "Stiftung Kinder forschen",
    aliases: ["Haus der kleinen Forscher", "Stiftung Haus der kleinen Forscher"],
    funder: ["Stiftung Kinder forschen", "BMBF"],
    level: "Stiftung",
    period: "2006/..",
    phases: [
      { name: "Haus der kleinen Forscher", period: "2006/2023-05" },
      { name: "Stiftung Kinder forschen", period: "2023-05/.." },
    ],
    sources: [
      {
        url: "https://stiftung-kinder-forschen.de/ueber-uns/transparenz/jahresbericht/",
        says: "founded in 2006, renamed in May 2023",
      },
      { url: "https://natec-bw.de/mitglieder/stiftung-kinder-forschen", says: "the new name" },
    ],
  },
  {
    id: "kulturagenten",
    name: "Kulturagenten für kreative Schulen",
    aliases: ["Kulturagentenprogramm"],
    funder: ["Kulturstiftung des Bundes", "Stiftung Mercator"],
    level: "Stiftung",
    period: "2011/2019",
    phases: [
      { name: "Modellphase", period: "2011/2015" },
      { name: "Transferphase", period: "2015/2019" },
    ],
    sources: [
      {
        url: "http://kulturagenten-programm.de/laender/",
        says: "model phase from 2011, transfer 2015 to 2019",
      },
    ],
  },
  {
    id: "quadratkilometer-bildung",
    name: "Ein Quadratkilometer Bildung",
    aliases: ["km2 Bildung", "km² Bildung"],
    funder: ["Freudenberg Stiftung", "Stiftung Ein Quadratkilometer Bildung"],
    level: "Stiftung",
    period: "2007/..",
    sources: [
      {
        url: "https://www.km2-bildung.de/ueber-die-stiftung/",
        says: "since 2007; a foundation of its own since 2021",
      },
    ],
  },
  {
    id: "ruhrfutur",
    name: "RuhrFutur",
    aliases: ["Bildungsinitiative RuhrFutur"],
    funder: ["Stiftung Mercator", "Land Nordrhein-Westfalen"],
    level: "Stiftung",
    state: "DE-NW",
    period: "2013-05-02/..",
    sources: [
      { url: "https://www.uni-due.de/de/presse/meldung.php?id=8017", says: "agreement signed on 2 May 2013" },
    ],
  },
];
