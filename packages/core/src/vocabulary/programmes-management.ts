import type { ProgrammeEntry } from "./programme.js";

/** Federal programmes for education management in communes. */
export const MANAGEMENT_PROGRAMMES: readonly ProgrammeEntry[] = [
  {
    id: "lernende-regionen",
    name: "Lernende Regionen – Förderung von Netzwerken",
    aliases: ["Lernende Regionen"],
    needingContext: ["Lernende Regionen"],
    funder: ["BMBF", "ESF"],
    level: "Bund",
    period: "2000/2008",
    successor: "lernen-vor-ort",
    sources: [
      {
        url: "http://www.bildungsserver.de/innovationsportal/bildungplusartikel.html?artid=693&mstn=19",
        says: "begun in 2000, ran out at the end of 2008",
      },
      { url: "https://billenetz.de/archiv/programm", says: "started in October 2000" },
    ],
  },
  {
    id: "lernen-vor-ort",
    name: "Lernen vor Ort",
    aliases: ["Lernen vor Ort (LvO)"],
    abbreviations: ["LvO"],
    funder: ["BMBF", "ESF", "Stiftungsverbund"],
    level: "Bund",
    period: "2009-09-01/2014",
    phases: [
      { name: "1. Förderphase", period: "2009-09-01/2012-08-31" },
      { name: "2. Förderphase", period: "2012-09-01/2014" },
    ],
    successor: "transferinitiative",
    sources: [
      { url: "https://www.bmbf.de/foerderungen/bekanntmachung-1010.html", says: "2009 to 2014" },
      {
        url: "https://esf.de/portal/DE/Ueber-den-ESF/Geschichte-des-ESF/Foerderperiode-2007-2013/ESF-Programme/programme/bmbf_lernen_vor_ort.html",
        says: "term 2009 to 2015",
      },
      {
        url: "https://mwg.rlp.de/service/pressemitteilungen/detail/ahnen-staerkere-vernetzung-fuer-lebenslanges-lernen",
        says: "first phase from September 2009, 40 communes",
      },
      { url: "https://www.bmbf.de/foerderungen/bekanntmachung.php?B=379", says: "call for applications" },
    ],
    note: "40 communes in the first phase, 35 in the second",
  },
  {
    id: "transferinitiative",
    name: "Transferinitiative Kommunales Bildungsmanagement",
    aliases: ["Transferinitiative"],
    needingContext: ["TI"],
    funder: ["BMBF"],
    level: "Bund",
    period: "2014/..",
    sources: [
      { url: "https://www.bmbf.de/foerderungen/bekanntmachung-1010.html", says: "since 2014" },
      {
        url: "https://www.transferagentur-bayern.de/agentur/transferinitiative",
        says: "the initiative and its agencies",
      },
    ],
  },
  {
    id: "transferagenturen",
    name: "Transferagenturen für kommunales Bildungsmanagement",
    aliases: ["Transferagentur für kommunales Bildungsmanagement"],
    needingContext: ["Transferagentur", "Transferagenturen"],
    agencies: ["Transferagentur"],
    funder: ["BMBF"],
    level: "Bund",
    partOf: "transferinitiative",
    period: "2014-09/2024-01",
    successor: "fachnetzwerk-reab",
    sources: [
      {
        url: "https://en.involas.com/aktuelles/translate-to-englisch-news/translate-to-englisch-details/transferagentur-wird-zur-regionalen-entwicklungsagentur-hessen-776.html",
        says: "the agency of Hesse became the REAB",
      },
      { url: "http://transferinitiative.de/754.php", says: "new structure from 2024-02" },
    ],
    note: "nine agencies",
  },
  {
    id: "fachnetzwerk-reab",
    name: "Fachnetzwerk für kommunales Bildungsmanagement",
    aliases: [
      "Regionale Entwicklungsagentur für kommunales Bildungsmanagement",
      "Regionale Entwicklungsagenturen für kommunales Bildungsmanagement",
    ],
    abbreviations: ["REAB"],
    needingContext: ["REAB"],
    agencies: ["REAB", "Regionale Entwicklungsagentur"],
    funder: ["BMBF"],
    level: "Bund",
    partOf: "transferinitiative",
    period: "2024-02-01/..",
    sources: [
      {
        url: "http://transferinitiative.de/754.php",
        says: "start 2024-02-01; eight regional agencies and five specialist centres",
      },
      {
        url: "https://www.bmbf.de/bmbf/shareddocs/bekanntmachungen/de/2023/02/2023-02-01-Bekanntmachung-Bildungsmanagement.html",
        says: "guideline of 2023-01-18",
      },
      {
        url: "https://www.dji.de/ueber-uns/projekte/projekte/regionale-entwicklungsagentur-fuer-kommunales-bildungsmanagement-bayern.html",
        says: "the agency of Bavaria",
      },
    ],
    note: "REAB usually names one of the agencies, a partner rather than the programme",
  },
  {
    id: "bildung-integriert",
    name: "Bildung integriert",
    aliases: [],
    funder: ["BMBF", "ESF"],
    level: "Bund",
    period: "2015/2021",
    successor: "bildungskommunen",
    sources: [
      {
        url: "https://www.bmbf.de/bmbf/shareddocs/bekanntmachungen/de/2023/02/2023-02-01-Bekanntmachung-Bildungsmanagement.html",
        says: "2015 to 2021",
      },
      { url: "https://www.transferinitiative.de/439.php", says: "latest end of a project 2021-06-30" },
    ],
  },
  {
    id: "kommunale-koordinierung",
    name: "Kommunale Koordinierung der Bildungsangebote für Neuzugewanderte",
    aliases: [
      "Bildungskoordination für Neuzugewanderte",
      "Bildungskoordination Neuzugewanderte",
      "Bildungskoordinatorinnen und Bildungskoordinatoren für Neuzugewanderte",
      "Koordinierung der Bildungsangebote für Neuzugewanderte",
    ],
    funder: ["BMBF"],
    level: "Bund",
    period: "2016/..",
    sources: [
      { url: "https://www.bmbf.de/foerderungen/bekanntmachung-1135.html", says: "guideline of 2016-01-14" },
      {
        url: "https://www.transferagentur-grossstaedte.de/aktuelles/verl%C3%A4ngerung/foerderprogramm-kommunale-koordinierung-bildungsangebote-neuzugewanderte",
        says: "two more years from November 2017",
      },
      {
        url: "https://www.stadt-muenster.de/schulamt/zuwanderung-und-schule/sport-sprache-integration/mehr-zum-bmbf-bundesprojekt.html",
        says: "one commune funded until the end of 2021",
      },
    ],
    note: "the end of the programme is not confirmed by a source of the funder",
  },
  {
    id: "bildungskommunen",
    name: "Bildungskommunen",
    aliases: ["Ganztag in Bildungskommunen", "Koordination in der Ganztagsbildung", "Bildungskommune"],
    funder: ["BMBF", "ESF Plus"],
    level: "Bund",
    period: "2022-01/..",
    sources: [
      {
        url: "https://www.bmbf.de/bmbf/shareddocs/bekanntmachungen/de/2022/01/2022-01-18-Bekanntmachung-Bildungskommunen.html",
        says: "guideline of 2022-01-10, ESF Plus period 2021 to 2027",
      },
      { url: "https://www.transferinitiative.de/704.php", says: "the programme and its communes" },
      {
        url: "https://www.ganztagsbetreuung.org/beitraege/bildungskommune/3012091",
        says: "the line for all-day education",
      },
    ],
  },
  {
    id: "binakom",
    name: "Bildung – Nachhaltigkeit – Kommune: BNE-Kompetenzzentrum für Prozessbegleitung und Prozessevaluation",
    aliases: ["BNE-Kompetenzzentrum Bildung – Nachhaltigkeit – Kommune", "BNE-Kompetenzzentrum"],
    abbreviations: ["BiNaKom"],
    funder: ["BMBF"],
    level: "Bund",
    period: "2020-07-01/2025-06-30",
    sources: [
      {
        url: "https://www.bne-fachstelle.de/de/bne-kompetenzzentrum",
        says: "2020-07-01 to 2025-06-30, about 50 communes",
      },
    ],
  },
];
