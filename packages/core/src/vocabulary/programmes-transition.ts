import type { ProgrammeEntry } from "./programme.js";

/** Federal programmes for the transition from school to work. */
export const TRANSITION_PROGRAMMES: readonly ProgrammeEntry[] = [
  {
    id: "bildungsketten",
    name: "Initiative Bildungsketten",
    aliases: ["Abschluss und Anschluss – Bildungsketten bis zum Ausbildungsabschluss", "Bildungsketten"],
    needingContext: ["Bildungsketten"],
    funder: ["BMBF", "BMAS", "Bundesagentur für Arbeit", "Länder"],
    level: "Bund",
    period: "2010/..",
    sources: [
      {
        url: "https://www.gibinfo.de/gibinfo/2021/3_21/die-initiative-bildungsketten",
        says: "begun by the BMBF in 2010; BMAS joined in 2014",
      },
      {
        url: "https://gut-ausgebildet.de/artikel-detail/bildungsketten-vereinbarung-baden-wuerttemberg-wird-bis-2026-fortgesetzt-und-ausgeweitet",
        says: "agreement with a state until 2026",
      },
    ],
  },
  {
    id: "berufsorientierungsprogramm",
    name: "Berufsorientierungsprogramm",
    aliases: [
      "Berufsorientierungsprogramm des BMBF",
      "Förderung der Berufsorientierung in überbetrieblichen und vergleichbaren Berufsbildungsstätten",
    ],
    needingContext: ["BOP", "Berufsorientierungsprogramm"],
    funder: ["BMBF"],
    level: "Bund",
    partOf: "bildungsketten",
    period: "2008/..",
    sources: [
      {
        url: "http://www.berufsorientierungsprogramm.de/de/allgemeine-informationen-1694.html",
        says: "begun in 2008",
      },
      {
        url: "https://www.bmbf.de/bmbf/shareddocs/bekanntmachungen/de/2022/12/2022-12-22-Bekanntmachung-BOP.html",
        says: "new guideline from 2024-01-01; part of the Bildungsketten",
      },
    ],
  },
  {
    id: "perspektive-berufsabschluss",
    name: "Perspektive Berufsabschluss",
    aliases: [],
    funder: ["BMBF", "ESF"],
    level: "Bund",
    period: "2008/..",
    sources: [
      {
        url: "http://qib.f-bb.de/qib/beraten/nachqualifizierung/strukturentwicklung.rsys",
        says: "set up in 2008; lines Regionales Übergangsmanagement and Nachqualifizierung",
      },
    ],
    note: "the end was not found",
  },
  {
    id: "regionales-uebergangsmanagement",
    name: "Regionales Übergangsmanagement",
    aliases: [],
    needingContext: ["Regionales Übergangsmanagement"],
    funder: ["BMBF", "ESF"],
    level: "Bund",
    partOf: "perspektive-berufsabschluss",
    sources: [
      {
        url: "http://qib.f-bb.de/qib/beraten/nachqualifizierung/strukturentwicklung.rsys",
        says: "first line of Perspektive Berufsabschluss",
      },
    ],
    note: "also an ordinary term of the field",
  },
  {
    id: "jugendberufsagentur",
    name: "Arbeitsbündnisse Jugend und Beruf",
    aliases: ["Arbeitsbündnis Jugend und Beruf", "Jugendberufsagentur", "Jugendberufsagenturen"],
    needingContext: ["Jugendberufsagentur", "Jugendberufsagenturen", "JBA"],
    funder: ["BMAS", "Bundesagentur für Arbeit"],
    level: "Bund",
    period: "2010/..",
    sources: [
      {
        url: "https://kyf.aturis.org/bildung-soziales/jobcenter",
        says: "begun nationwide in 2010 by BMAS and the employment agency",
      },
      {
        url: "https://www.sgb2.info/DE/Themen/Jugendberufsagenturen/Hitergrundbericht/inhalt.html",
        says: "more than 200 by 2017",
      },
    ],
    note: "Jugendberufsagentur usually names the local body",
  },
  {
    id: "justiq",
    name: "JUGEND STÄRKEN im Quartier",
    aliases: [],
    abbreviations: ["JUSTiQ"],
    funder: ["BMFSFJ", "BMI", "ESF"],
    level: "Bund",
    period: "2015-01-01/2022-06-30",
    successor: "just-best",
    sources: [
      {
        url: "https://www.esf.de/SharedDocs/Meldungen_NL/Newsletter/2022/nl_justig.html",
        says: "2015-01-01 to 2022-06-30",
      },
      { url: "https://jugend-staerken.de/just/jugend-staerken-im-quartier-139420", says: "funders and aims" },
    ],
  },
  {
    id: "just-best",
    name: "JUGEND STÄRKEN: Brücken in die Eigenständigkeit",
    aliases: ["JUGEND STÄRKEN – Brücken in die Eigenständigkeit"],
    abbreviations: ["JUST BEst"],
    funder: ["BMFSFJ", "ESF Plus"],
    level: "Bund",
    period: "2022/2027",
    sources: [
      {
        url: "https://jugendsozialarbeit.news/jugend-staerken-interessenbekundungsverfahren-fuer-neues-esf-plus-bundesprogramm-gestartet",
        says: "from mid-2022 to 2027",
      },
    ],
  },
  {
    id: "biwaq",
    name: "Bildung, Wirtschaft, Arbeit im Quartier",
    aliases: [],
    abbreviations: ["BIWAQ"],
    funder: ["BMWSB", "ESF", "ESF Plus"],
    level: "Bund",
    period: "2008/..",
    sources: [
      {
        url: "https://leipzig-paunsdorf.de/quartiersarbeit/bildung-wirtschaft-arbeit-im-quartier-biwaq/",
        says: "since 2008",
      },
      {
        url: "https://www.treffpunkt-kommune.de/projektkommunen-des-foerderprogramms-bildung-wirtschaft-arbeit-im-quartier/",
        says: "ESF Plus period 2021 to 2027; round 2023 to 2026",
      },
    ],
  },
];
