import type { ProgrammeEntry } from "./programme.js";

/** Federal programmes for schools, all-day education, culture, language and democracy. */
export const SCHOOL_PROGRAMMES: readonly ProgrammeEntry[] = [
  {
    id: "startchancen",
    name: "Startchancen-Programm",
    aliases: ["Startchancenprogramm", "Startchancen-Schule", "Startchancen-Schulen", "Startchancen"],
    needingContext: ["Startchancen"],
    funder: ["Bund", "Länder"],
    level: "Bund",
    period: "2024-08-01/2034",
    sources: [
      {
        url: "https://www.bmbfsfj.bund.de/bmbfsfj/themen/bildung/schule/fragen-und-antworten-zum-startchancen-programm-278580",
        says: "start 2024-08-01, ten years, 20 billion euros, about 4,000 schools",
      },
    ],
    note: "the last year follows from the term of ten years",
  },
  {
    id: "digitalpakt",
    name: "DigitalPakt Schule",
    aliases: ["Digitalpakt", "DigitalPakt Schule 2019 bis 2024"],
    funder: ["Bund", "Länder"],
    level: "Bund",
    period: "2019-05-17/2024",
    sources: [
      {
        url: "https://digitalpaktschule.de/de/im-wortlaut-die-verwaltungsvereinbarung-1709.html",
        says: "agreement for 2019 to 2024, in force since 2019-05-17",
      },
      {
        url: "https://www.bmbf.de/bmbf/shareddocs/bekanntmachungen/de/2019/06/2487_bekanntmachung",
        says: "announcement",
      },
    ],
  },
  {
    id: "izbb",
    name: "Investitionsprogramm Zukunft Bildung und Betreuung",
    aliases: [],
    abbreviations: ["IZBB"],
    funder: ["Bund"],
    level: "Bund",
    period: "2003/2009",
    sources: [
      {
        url: "http://www.esf.de/portal/DE/Ueber-den-ESF/Geschichte-des-ESF/Foerderperiode-2007-2013/ESF-Programme/programme/bmbf_zukunft_bildung.html",
        says: "four billion euros for 2003 to 2007, to be spent until 2009-12-31",
      },
    ],
  },
  {
    id: "ganztaegig-lernen",
    name: "Ideen für mehr! Ganztägig lernen.",
    aliases: ["Ganztägig lernen", "Serviceagentur Ganztägig lernen"],
    needingContext: ["Ganztägig lernen"],
    funder: ["BMBF", "ESF", "Deutsche Kinder- und Jugendstiftung"],
    level: "Bund",
    period: "2004/2014",
    phases: [
      { name: "1. Phase", period: "2004/2009" },
      { name: "2. Phase", period: "2010/2014" },
    ],
    sources: [
      {
        url: "https://www.dkjs.de/themen/alle-programme/ideen-fuer-mehr-ganztaegig-lernen/",
        says: "first phase 2004 to 2009, second 2010 to 2014",
      },
    ],
  },
  {
    id: "ganztagsausbau",
    name: "Investitionsprogramm Ganztagsausbau",
    aliases: [],
    funder: ["Bund", "Länder"],
    level: "Bund",
    period: "2023-05-17/2029",
    sources: [
      {
        url: "https://ganztagsschulen.org/SharedDocs/Kurzmeldungen/de/v-z/verwaltungs-investitionsprogramm-ganztagsausbau.html",
        says: "agreement signed on 2023-05-17, about three billion euros",
      },
      {
        url: "https://www.recht-auf-ganztag.de/gb/investitionsprogramm-ganztagsausbau-bis-ende-2029-verlaengert-266986",
        says: "extended to the end of 2029",
      },
    ],
  },
  {
    id: "beschleunigter-ganztagsausbau",
    name: "Investitionsprogramm zum beschleunigten Infrastrukturausbau der Ganztagsbetreuung für Grundschulkinder",
    aliases: [
      "Investitionsprogramm zum beschleunigten Infrastrukturausbau der Ganztagsbetreuung für Kinder im Grundschulalter",
    ],
    funder: ["Bund", "Länder"],
    level: "Bund",
    period: "2020/2022",
    successor: "ganztagsausbau",
    sources: [
      {
        url: "http://www.kultusportal-bw.de/,Lde/startseite/schule/Investitionsprogramm-Ganztagsausbau",
        says: "750 million euros from 2020 to the end of 2022",
      },
    ],
  },
  {
    id: "aufholen-nach-corona",
    name: "Aufholen nach Corona für Kinder und Jugendliche",
    aliases: ["Aufholen nach Corona", "Aktionsprogramm Aufholen"],
    funder: ["Bund"],
    level: "Bund",
    period: "2021/2022",
    successor: "zukunftspaket",
    sources: [
      {
        url: "https://www.bmfsfj.de/bmfsfj/mediathek/kindern-und-jugendlichen-den-weg-zurueck-in-die-normalitaet-erleichtern-179164",
        says: "decided on 5 May, two billion euros",
      },
      {
        url: "https://kleineanfragen.org/vorgang/295259-umsetzung-des-bundesprogramms-das-zukunftspaket-fuer-bewegung-kultur-und",
        says: "for 2021 and 2022; the Zukunftspaket follows",
      },
    ],
  },
  {
    id: "zukunftspaket",
    name: "Zukunftspaket für Bewegung, Kultur und Gesundheit",
    aliases: ["Das Zukunftspaket für Bewegung, Kultur und Gesundheit"],
    funder: ["BMFSFJ"],
    level: "Bund",
    period: "2023/2024",
    sources: [
      {
        url: "https://bmfsfj.de/bmfsfj/aktuelles/alle-meldungen/zukunftspaket-erreicht-ueber-eine-halbe-million-junge-menschen-253582",
        says: "two years, the last one 2024",
      },
    ],
  },
  {
    id: "demokratie-leben",
    name: "Demokratie leben!",
    aliases: ["Demokratie leben", "Partnerschaften für Demokratie", "Partnerschaft für Demokratie"],
    needingContext: ["Demokratie leben"],
    funder: ["BMFSFJ"],
    level: "Bund",
    period: "2015/2032",
    phases: [
      { name: "1. Förderperiode", period: "2015/2019" },
      { name: "2. Förderperiode", period: "2020/2024" },
      { name: "3. Förderperiode", period: "2025/2032" },
    ],
    sources: [{ url: "https://bmfsfj.de/demokratieleben", says: "the three periods" }],
  },
  {
    id: "kultur-macht-stark",
    name: "Kultur macht stark. Bündnisse für Bildung",
    aliases: ["Kultur macht stark", "Bündnisse für Bildung"],
    needingContext: ["Bündnisse für Bildung"],
    funder: ["BMBF"],
    level: "Bund",
    period: "2013/2027",
    phases: [
      { name: "1. Förderphase", period: "2013/2017" },
      { name: "2. Förderphase", period: "2018/2022" },
      { name: "3. Förderphase", period: "2023/2027" },
    ],
    sources: [
      {
        url: "https://www.kulturmachtstark-bayern.de/kultur-macht-stark/das-programm-in-kuerze/index.html",
        says: "2013 to 2017 and 2018 to 2022",
      },
      {
        url: "https://www.kunstbuero-bw.de/de/call/bmbf-kultur-macht-stark/",
        says: "third phase from 2023 to the end of 2027",
      },
    ],
  },
  {
    id: "schule-macht-stark",
    name: "Schule macht stark",
    aliases: [],
    abbreviations: ["SchuMaS"],
    funder: ["BMBF", "Länder"],
    level: "Bund",
    period: "2021/..",
    sources: [
      {
        url: "https://berlin.de/sen/bjf/service/presse/pressearchiv-2021/pressemitteilung.1080101.php",
        says: "200 schools, started in 2021 for ten years",
      },
      { url: "https://schule-macht-stark.de/de/initiative/initiative_node.html", says: "aims" },
    ],
  },
  {
    id: "leistung-macht-schule",
    name: "Leistung macht Schule",
    aliases: [],
    abbreviations: ["LemaS", "LEMAS"],
    funder: ["BMBF", "Länder"],
    level: "Bund",
    period: "2018/2028",
    sources: [
      {
        url: "https://mbjs.brandenburg.de/aktuelles/pressemitteilungen.html?news=bb1.c.699246.de",
        says: "start in 2018, first phase to 2023, transfer to 2028",
      },
    ],
  },
  {
    id: "biss",
    name: "Bildung durch Sprache und Schrift",
    aliases: [],
    abbreviations: ["BiSS"],
    funder: ["BMBF", "BMFSFJ", "Länder"],
    level: "Bund",
    period: "2013/2019",
    successor: "biss-transfer",
    sources: [
      {
        url: "https://biss-sprachbildung.de/biss-transfer/initiatoren",
        says: "2013 to 2019, followed by BiSS-Transfer",
      },
    ],
  },
  {
    id: "biss-transfer",
    name: "BiSS-Transfer",
    aliases: ["Transfer von Sprachbildung, Lese- und Schreibförderung"],
    funder: ["BMBF", "Länder"],
    level: "Bund",
    period: "2020/2025",
    sources: [{ url: "https://biss-sprachbildung.de/?p=24804", says: "extended to the end of 2025" }],
  },
  {
    id: "alphadekade",
    name: "Nationale Dekade für Alphabetisierung und Grundbildung",
    aliases: ["AlphaDekade", "Alpha-Dekade"],
    funder: ["Bund", "Länder"],
    level: "Bund",
    period: "2016/2026",
    sources: [{ url: "https://alphadekade.de/de/alphadekade/alphadekade_node.html", says: "2016 to 2026" }],
  },
  {
    id: "mint-cluster",
    name: "MINT-Cluster",
    aliases: ["MINT-Bildungscluster", "Regionale Cluster für die MINT-Bildung von Jugendlichen"],
    needingContext: ["MINT-Cluster"],
    funder: ["BMBF"],
    level: "Bund",
    period: "2020-11/..",
    sources: [
      {
        url: "https://schuelerforschungszentren.de/aktuelles/artikel/mint-cluster-fuer-jugendliche-starten",
        says: "first clusters from November 2020",
      },
      {
        url: "https://www.bmbf.de/bmbf/shareddocs/bekanntmachungen/de/2023/03/2023-03-06-Bekanntmachung-MINT-ClusterIII.html",
        says: "third guideline of 2023-02-27",
      },
    ],
  },
  {
    id: "respekt-coaches",
    name: "Respekt Coaches",
    aliases: [],
    funder: ["BMFSFJ"],
    level: "Bund",
    sources: [
      {
        url: "https://jugendsozialarbeit.news/respekt-coaches-15-millionen-euro-zurueck-im-bundeshaushalt",
        says: "programme at the youth migration services, about 400 sites",
      },
    ],
  },
];
