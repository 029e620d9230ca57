import type { ProgrammeEntry } from "./programme.js";

/** Programmes of the federation, alone or with states, foundations and the European Social Fund. */
export const FEDERAL_PROGRAMMES: readonly ProgrammeEntry[] = [
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
    needingContext: ["Bildungskommune"],
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
