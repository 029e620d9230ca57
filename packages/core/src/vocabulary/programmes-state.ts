import type { ProgrammeEntry } from "./programme.js";

/** Programmes of single states and of foundations. */
export const STATE_PROGRAMMES: readonly ProgrammeEntry[] = [
  {
    id: "schulerfolg-sichern",
    name: "Schulerfolg sichern",
    aliases: ["Schulerfolg sichern!"],
    funder: ["Land Sachsen-Anhalt", "ESF", "ESF+"],
    level: "Land",
    state: "DE-ST",
    period: "2008/..",
    phases: [
      { name: "ESF+ 1. Zyklus", period: "2022-08-01/2024-07" },
      { name: "ESF+ 2. Zyklus", period: "2024-08-01/.." },
    ],
    sources: [
      {
        url: "https://mb.sachsen-anhalt.de/themen/schule-und-unterricht/schulsozialarbeit",
        says: "the cycles",
      },
      { url: "https://www.schulerfolg-sichern.de/das-programm.html", says: "since the school year 2008/09" },
    ],
  },
  {
    id: "ruemsa",
    name: "Regionales Übergangsmanagement Sachsen-Anhalt",
    aliases: ["Regionales Übergangsmanagement in Sachsen-Anhalt"],
    abbreviations: ["RÜMSA"],
    funder: ["Land Sachsen-Anhalt", "ESF"],
    level: "Land",
    state: "DE-ST",
    period: "2015/2023",
    successor: "regio-aktiv",
    sources: [
      {
        url: "https://thomas-keindorf.de/uebergang-schule-beruf-erste-ergebnisse-zu-ruemsa-ernuechternd/",
        says: "started in 2015",
      },
      { url: "https://foerdersuche.org/node/24333", says: "ends in 2023" },
      { url: "https://ms.sachsen-anhalt.de/themen/arbeit/berufsorientierung/ruemsa", says: "aims" },
    ],
  },
  {
    id: "regio-aktiv",
    name: "REGIO AKTIV",
    aliases: [],
    funder: ["Land Sachsen-Anhalt", "ESF+"],
    level: "Land",
    state: "DE-ST",
    sources: [
      { url: "https://www.servicestelle-jba.de/wws/monitoring-sachsen-anhalt.php", says: "followed RÜMSA" },
    ],
  },
  {
    id: "produktives-lernen-st",
    name: "Produktives Lernen in Sachsen-Anhalt",
    aliases: ["Produktives Lernen in Schule und Beruf", "Produktives Lernen"],
    needingContext: ["Produktives Lernen"],
    funder: ["Land Sachsen-Anhalt", "ESF"],
    level: "Land",
    state: "DE-ST",
    period: "2002/..",
    sources: [
      {
        url: "https://iple.de/sachsen-anhalt/",
        says: "school project from 2002/03, special classes since 2007/08",
      },
    ],
    note: "there are offers of the name in other states",
  },
  {
    id: "kaoa",
    name: "Kein Abschluss ohne Anschluss",
    aliases: ["Kein Abschluss ohne Anschluss – Übergang Schule-Beruf in NRW"],
    abbreviations: ["KAoA"],
    funder: ["Land Nordrhein-Westfalen", "ESF"],
    level: "Land",
    state: "DE-NW",
    period: "2011/..",
    sources: [
      {
        url: "https://kreis-coesfeld.de/themen-projekte/bildung-schulen/kein-abschluss-ohne-anschluss-kaoa",
        says: "founded in 2011 by the Ausbildungskonsens",
      },
      {
        url: "https://gib.nrw.de/adressat/komm-koordinierung-jugend-beruf/",
        says: "coordination in all 53 districts and cities",
      },
    ],
  },
  {
    id: "kein-kind-zuruecklassen",
    name: "Kein Kind zurücklassen! Kommunen in NRW beugen vor",
    aliases: ["Kein Kind zurücklassen", "Kommunale Präventionsketten NRW"],
    abbreviations: ["KeKiz"],
    needingContext: ["Kein Kind zurücklassen", "KPK"],
    funder: ["Land Nordrhein-Westfalen", "Bertelsmann Stiftung", "ESF"],
    level: "Land",
    state: "DE-NW",
    period: "2012/2020",
    successor: "kinderstark",
    sources: [
      {
        url: "https://isa-muenster.de/index.php?id=311",
        says: "model project from 2012; all communes under the new name from summer 2020",
      },
      {
        url: "https://www.kinderstark.nrw/praxis/aktuelles/detail?cHash=cef0ff5316cf6aec8730dc898c86ee3b&tx_news_pi1%5Baction%5D=detail&tx_news_pi1%5Bcontroller%5D=News&tx_news_pi1%5Bnews%5D=815",
        says: "from 2017 as Kommunale Präventionsketten NRW",
      },
    ],
  },
  {
    id: "kinderstark",
    name: "kinderstark – NRW schafft Chancen",
    aliases: ["kinderstark NRW"],
    funder: ["Land Nordrhein-Westfalen"],
    level: "Land",
    state: "DE-NW",
    period: "2020/..",
    sources: [{ url: "https://isa-muenster.de/index.php?id=311", says: "since summer 2020" }],
  },
  {
    id: "regionale-bildungsnetzwerke-nrw",
    name: "Regionale Bildungsnetzwerke NRW",
    aliases: [
      "Regionale Bildungsnetzwerke in NRW",
      "Regionales Bildungsnetzwerk",
      "Regionale Bildungsnetzwerke",
    ],
    abbreviations: ["RBN"],
    needingContext: ["RBN", "Regionales Bildungsnetzwerk", "Regionale Bildungsnetzwerke"],
    funder: ["Land Nordrhein-Westfalen"],
    level: "Land",
    state: "DE-NW",
    period: "2008/..",
    sources: [
      {
        url: "https://www.brd.nrw.de/Themen/Schule-Bildung/Regionale-Bildungsnetzwerke",
        says: "first contracts in 2008",
      },
      {
        url: "https://www.land.nrw/de/pressemitteilung/fuenf-neue-regionen-buendeln-ihre-kraefte-regionalen-bildungsnetzwerken",
        says: "started in June 2008 with 19 regions",
      },
    ],
  },
  {
    id: "kim-nrw",
    name: "Kommunales Integrationsmanagement NRW",
    aliases: ["Kommunales Integrationsmanagement"],
    needingContext: ["KIM", "Kommunales Integrationsmanagement"],
    funder: ["Land Nordrhein-Westfalen"],
    level: "Land",
    state: "DE-NW",
    period: "2020/..",
    sources: [
      {
        url: "https://kim.nrw/kim-fuer-akteurinnen/wissensbereich-zum-kim/die-historie-von-kim",
        says: "started in 2020; guideline in November",
      },
    ],
  },
  {
    id: "bildungsregionen-bayern",
    name: "Bildungsregionen in Bayern",
    aliases: ["Bildungsregion in Bayern"],
    needingContext: ["Bildungsregion"],
    funder: ["Freistaat Bayern"],
    level: "Land",
    state: "DE-BY",
    period: "2012/..",
    sources: [
      {
        url: "https://www.regierung.oberfranken.bayern.de/digitalisierung/digitale_bildungsregion/index.php",
        says: "started in 2012",
      },
    ],
    note: "a seal of quality",
  },
  {
    id: "digitale-bildungsregion",
    name: "Digitale Bildungsregion",
    aliases: ["Digitale Bildungsregionen"],
    funder: ["Freistaat Bayern"],
    level: "Land",
    state: "DE-BY",
    partOf: "bildungsregionen-bayern",
    period: "2018/..",
    sources: [
      {
        url: "https://www.regierung.oberfranken.bayern.de/digitalisierung/digitale_bildungsregion/index.php",
        says: "started in 2018",
      },
    ],
  },
  {
    id: "bildungsregionen-bw",
    name: "Landesprogramm Bildungsregionen",
    aliases: ["Impulsprogramm Bildungsregionen"],
    funder: ["Land Baden-Württemberg"],
    level: "Land",
    state: "DE-BW",
    period: "2009/..",
    sources: [
      {
        url: "http://ls-bw.de/,Lde/Startseite/Service/landesprogramm-bildungsregionen",
        says: "since 2009, first as Impulsprogramm",
      },
      {
        url: "https://ibbw-bw.de/,Lde/Startseite/Empirische-Bildungsforschung/das-programm",
        says: "announcement of 2013",
      },
    ],
  },
  {
    id: "bildungsregionen-ni",
    name: "Bildungsregionen in Niedersachsen",
    aliases: ["Bildungsregion in Kooperation mit dem Land"],
    funder: ["Land Niedersachsen"],
    level: "Land",
    state: "DE-NI",
    period: "2010/..",
    sources: [
      {
        url: "https://transferagentur-niedersachsen.de/arbeitsmaterial/newsletter/apr2023/strategisch-koordinierende-gremien",
        says: "funded since the school year 2010/11",
      },
      {
        url: "https://www.mk.niedersachsen.de/startseite/schule/bildungsregionen_in_niedersachsen/allgemeine_informationen_zu_bildungsregionen/bildungsregionen-in-niedersachsen--150302.html",
        says: "what a region is",
      },
    ],
  },
  {
    id: "praeventionsketten-ni",
    name: "Präventionsketten Niedersachsen: Gesund aufwachsen für alle Kinder!",
    aliases: ["Präventionsketten Niedersachsen", "Präventionsketten in Niedersachsen"],
    funder: ["Auridis Stiftung", "GKV-Bündnis für Gesundheit in Niedersachsen"],
    level: "Land",
    state: "DE-NI",
    period: "2016/..",
    phases: [{ name: "Auridis", period: "2016/2022" }],
    sources: [
      {
        url: "https://www.praeventionsketten-nds.de/unser-programm/vorhaben/",
        says: "launched on 2016-08-25, until the end of 2022",
      },
      {
        url: "https://www.familien-in-niedersachsen.de/aktuelles/detail/auf-und-ausbau-von-praeventionsketten-15-kommunen-sind-im-neuen-foerderprogramm-gestartet",
        says: "new round since 1 October with 15 communes",
      },
    ],
  },
  {
    id: "olov",
    name: "Optimierung der lokalen Vermittlungsarbeit im Übergang Schule – Beruf",
    aliases: ["OloV-Strategie"],
    abbreviations: ["OloV"],
    funder: ["Land Hessen"],
    level: "Land",
    state: "DE-HE",
    period: "2005/..",
    sources: [
      { url: "https://www.olov-hessen.de/olov-strategie/olov/partner-ziele.html", says: "founded in 2005" },
    ],
  },
  {
    id: "nelecom",
    name: "Thüringer Bildungsmodell – Neue Lernkultur in Kommunen",
    aliases: ["Neue Lernkultur in Kommunen"],
    abbreviations: ["nelecom", "nelekom"],
    funder: ["Freistaat Thüringen", "ESF"],
    level: "Land",
    state: "DE-TH",
    period: "2008/2014",
    phases: [{ name: "Transferphase", period: "2010/2014" }],
    sources: [
      {
        url: "https://schulportal-thueringen.de/home/bildungsmodell_nelecom",
        says: "started in 2008, transfer 2010 to 2014",
      },
    ],
  },
  {
    id: "initiative-oberschule",
    name: "Initiative Oberschule",
    aliases: [],
    needingContext: ["IOS"],
    funder: ["Land Brandenburg", "ESF"],
    level: "Land",
    state: "DE-BB",
    period: "../2015-07-31",
    successor: "inisek",
    sources: [
      {
        url: "https://expydoc.com/doc/5387066/inisek-i---ministerium-f%C3%BCr-bildung--jugend-und-sport",
        says: "ran out on 2015-07-31",
      },
    ],
  },
  {
    id: "inisek",
    name: "Initiative Sekundarstufe I",
    aliases: [],
    abbreviations: ["INISEK I", "INISEK"],
    funder: ["Land Brandenburg", "ESF"],
    level: "Land",
    state: "DE-BB",
    period: "2015-08-01/..",
    sources: [
      {
        url: "https://mbjs.brandenburg.de/bildung/uebergang-schule-beruf/berufs-und-studienorientierung/initiative-sekundarstufe-i.html",
        says: "started on 2015-08-01; funds until 2021-07-31",
      },
    ],
  },
  {
    id: "tueroeffner",
    name: "Türöffner: Zukunft Beruf",
    aliases: ["Türöffner – Zukunft Beruf"],
    funder: ["Land Brandenburg", "ESF", "ESF+"],
    level: "Land",
    state: "DE-BB",
    period: "2016-10/2028-07",
    sources: [
      { url: "https://www.ueberaus.de/wws/tueroeffner-zukunft-beruf.php", says: "since October 2016" },
      {
        url: "https://esf.brandenburg.de/esf/de/ansicht/~04-07-2025-esf-erfolgsgeschichte-tueroeffner-ein-starkes-netzwerk-fuer-den-uebergang",
        says: "third phase until July 2028",
      },
    ],
  },
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
];
