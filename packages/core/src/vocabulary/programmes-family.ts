import type { ProgrammeEntry } from "./programme.js";

/** Federal programmes, laws and benefits for early years and families. */
export const FAMILY_PROGRAMMES: readonly ProgrammeEntry[] = [
  {
    id: "fruehe-chancen",
    name: "Frühe Chancen: Schwerpunkt-Kitas Sprache & Integration",
    aliases: [
      "Schwerpunkt-Kitas Sprache & Integration",
      "Schwerpunkt-Kitas Sprache und Integration",
      "Frühe Chancen",
    ],
    needingContext: ["Frühe Chancen"],
    funder: ["BMFSFJ"],
    level: "Bund",
    period: "2011/2015",
    successor: "sprach-kitas",
    sources: [
      {
        url: "https://profilbaru.com/de/Sprach-Kitas",
        says: "2011 to 2015, followed by Sprach-Kitas in January 2016",
      },
    ],
  },
  {
    id: "sprach-kitas",
    name: "Sprach-Kitas: Weil Sprache der Schlüssel zur Welt ist",
    aliases: ["Sprach-Kitas", "Sprach-Kita", "Sprachkitas", "Weil Sprache der Schlüssel zur Welt ist"],
    needingContext: ["Sprach-Kita"],
    funder: ["BMFSFJ"],
    level: "Bund",
    period: "2016-01/2023-06-30",
    sources: [
      { url: "https://sgk.nrw/archive/28987", says: "started in January 2016" },
      {
        url: "https://www.welt.de/politik/deutschland/article246317442/Integration-Wie-gut-ein-Kita-Kind-Deutsch-lernt-haengt-kuenftig-vom-Wohnort-ab.html",
        says: "ran out on 30 June 2023",
      },
    ],
  },
  {
    id: "kita-einstieg",
    name: "Kita-Einstieg: Brücken bauen in frühe Bildung",
    aliases: ["Kita-Einstieg"],
    funder: ["BMFSFJ"],
    level: "Bund",
    period: "2017-04/2022",
    phases: [
      { name: "1. Förderphase", period: "2017/2020" },
      { name: "2. Förderphase", period: "2021/2022" },
    ],
    sources: [
      {
        url: "https://www.fruehe-chancen.de/en/themen/integration-und-inklusion/rueckschau-bundesprogramm-kita-einstieg/ueber-das-programm",
        says: "2017 to 2022 in two phases",
      },
      {
        url: "http://kita-einstieg.fruehe-chancen.de/programm/ueber-das-programm/",
        says: "started in April 2017",
      },
    ],
  },
  {
    id: "gute-kita-gesetz",
    name: "Gute-KiTa-Gesetz",
    aliases: ["Gesetz zur Weiterentwicklung der Qualität und zur Teilhabe in der Kindertagesbetreuung"],
    funder: ["Bund"],
    level: "Bund",
    period: "2019-01-01/2022",
    successor: "kita-qualitaetsgesetz",
    sources: [
      {
        url: "https://www.herder.de/kk/u3-glossar/gute-kita-gesetz/",
        says: "in force since 2019-01-01; 5.5 billion euros until 2022",
      },
    ],
  },
  {
    id: "kita-qualitaetsgesetz",
    name: "KiTa-Qualitätsgesetz",
    aliases: [],
    funder: ["Bund"],
    level: "Bund",
    period: "2023/..",
    sources: [
      {
        url: "https://kita-portal-nord.de/aktuelles/das-kita-qualitaetsgesetz",
        says: "continues the Gute-KiTa-Gesetz, 2023 and 2024",
      },
      {
        url: "https://www.upday.com/de/fuer-bessere-kita-qualitaet-kabinett-verabschiedet-gesetz",
        says: "developed further for 2025 and 2026",
      },
    ],
  },
  {
    id: "fruehe-hilfen",
    name: "Bundesstiftung Frühe Hilfen",
    aliases: [
      "Bundesinitiative Frühe Hilfen",
      "Fonds Frühe Hilfen",
      "Netzwerk Frühe Hilfen",
      "Netzwerke Frühe Hilfen",
    ],
    needingContext: ["Frühe Hilfen"],
    funder: ["BMFSFJ"],
    level: "Bund",
    period: "2012/..",
    phases: [
      { name: "Bundesinitiative Frühe Hilfen", period: "2012-01-01/2017" },
      { name: "Bundesstiftung Frühe Hilfen", period: "2018-01-01/.." },
    ],
    sources: [
      {
        url: "https://fruehehilfen.de/bundesinitiative-fruehe-hilfen",
        says: "initiative 2012 to 2017, foundation since 2018",
      },
    ],
  },
  {
    id: "elternchancen",
    name: "ElternChanceN – mit Elternbegleitung Familien stärken",
    aliases: ["ElternChanceN"],
    funder: ["BMFSFJ", "ESF Plus"],
    level: "Bund",
    period: "2022-06-01/2028",
    phases: [
      { name: "1. Förderphase", period: "2022-06-01/2025-05-31" },
      { name: "2. Förderphase", period: "2025-06-01/.." },
    ],
    sources: [
      {
        url: "https://www.esf.de/SharedDocs/Meldungen_NL/Newsletter/2025/August/ElternChanceN.html",
        says: "the two phases",
      },
      {
        url: "https://www.familien-in-niedersachsen.de/aktuelles/detail/zwischenbilanz-des-esf-plus-programms-elternchancen",
        says: "until 2028",
      },
    ],
  },
  {
    id: "mehrgenerationenhaus",
    name: "Mehrgenerationenhaus. Miteinander – Füreinander",
    aliases: [
      "Aktionsprogramm Mehrgenerationenhäuser",
      "Bundesprogramm Mehrgenerationenhaus",
      "Mehrgenerationenhaus",
      "Mehrgenerationenhäuser",
    ],
    needingContext: ["Mehrgenerationenhaus", "Mehrgenerationenhäuser", "MGH"],
    funder: ["BMFSFJ"],
    level: "Bund",
    period: "2006/2028",
    phases: [
      { name: "Aktionsprogramm Mehrgenerationenhäuser", period: "2006/2012" },
      { name: "Aktionsprogramm Mehrgenerationenhäuser II", period: "2012/2016" },
      { name: "Bundesprogramm Mehrgenerationenhaus", period: "2017/2020" },
      { name: "Mehrgenerationenhaus. Miteinander – Füreinander", period: "2021/2028" },
    ],
    sources: [
      {
        url: "http://www.mgh-sachsen.de/Programm-2006-2012/",
        says: "2006 to 2012, second programme 2012 to 2016",
      },
      {
        url: "https://www.dstgb.de/dstgb/Homepage/Publikationen/Mediathek/Stimmen%20zum%20Bundesprogramm%20Mehrgenerationenhaus/",
        says: "third programme from 2017-01-01",
      },
      {
        url: "https://mehrgenerationenhaeuser.de/programm/was-ist-das-bundesprogramm",
        says: "from 2021-01-01 for eight years",
      },
    ],
    note: "Mehrgenerationenhaus alone usually names a house",
  },
  {
    id: "bildungspaket",
    name: "Bildungs- und Teilhabepaket",
    aliases: ["Bildungspaket", "Leistungen für Bildung und Teilhabe"],
    abbreviations: ["BuT"],
    needingContext: ["Bildungspaket"],
    funder: ["Bund"],
    level: "Bund",
    period: "2011-03/..",
    sources: [
      {
        url: "https://www.ennepetal.de/bildung-jugend-soziales/soziale-hilfen/soziale-leistungen/bildungs-u.-teilhabepaket/",
        says: "in force since the end of March 2011",
      },
      {
        url: "https://sehrgutachten.de/bt/wd6/006-18-das-bildungs-und-teilhabepaket.txt",
        says: "what the benefit covers",
      },
    ],
    note: "a benefit by law, not a programme",
  },
];
