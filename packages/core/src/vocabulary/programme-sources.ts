/** Where a fact about a programme comes from. */
export interface ProgrammeSource {
  readonly url: string;
  /** What the page says that the entry uses. */
  readonly says: string;
}

/** id|page|what it says. The pages were read as stored copies in November 2026. */
const SOURCE_ROWS = `
lernende-regionen|http://www.bildungsserver.de/innovationsportal/bildungplusartikel.html?artid=693&mstn=19|begun in 2000, ran out at the end of 2008
lernende-regionen|https://billenetz.de/archiv/programm|started in October 2000
lernen-vor-ort|https://www.bmbf.de/foerderungen/bekanntmachung-1010.html|2009 to 2014
lernen-vor-ort|https://esf.de/portal/DE/Ueber-den-ESF/Geschichte-des-ESF/Foerderperiode-2007-2013/ESF-Programme/programme/bmbf_lernen_vor_ort.html|term 2009 to 2015
lernen-vor-ort|https://mwg.rlp.de/service/pressemitteilungen/detail/ahnen-staerkere-vernetzung-fuer-lebenslanges-lernen|first phase from September 2009, 40 communes
lernen-vor-ort|https://www.bmbf.de/foerderungen/bekanntmachung.php?B=379|call for applications
transferinitiative|https://www.bmbf.de/foerderungen/bekanntmachung-1010.html|since 2014
transferinitiative|https://www.transferagentur-bayern.de/agentur/transferinitiative|the initiative and its agencies
transferagenturen|https://en.involas.com/aktuelles/translate-to-englisch-news/translate-to-englisch-details/transferagentur-wird-zur-regionalen-entwicklungsagentur-hessen-776.html|the agency of Hesse became the REAB
transferagenturen|http://transferinitiative.de/754.php|new structure from 2024-02
fachnetzwerk-reab|http://transferinitiative.de/754.php|start 2024-02-01; eight regional agencies and five specialist centres
fachnetzwerk-reab|https://www.bmbf.de/bmbf/shareddocs/bekanntmachungen/de/2023/02/2023-02-01-Bekanntmachung-Bildungsmanagement.html|guideline of 2023-01-18
fachnetzwerk-reab|https://www.dji.de/ueber-uns/projekte/projekte/regionale-entwicklungsagentur-fuer-kommunales-bildungsmanagement-bayern.html|the agency of Bavaria
bildung-integriert|https://www.bmbf.de/bmbf/shareddocs/bekanntmachungen/de/2023/02/2023-02-01-Bekanntmachung-Bildungsmanagement.html|2015 to 2021
bildung-integriert|https://www.transferinitiative.de/439.php|latest end of a project 2021-06-30
kommunale-koordinierung|https://www.bmbf.de/foerderungen/bekanntmachung-1135.html|guideline of 2016-01-14
kommunale-koordinierung|https://www.transferagentur-grossstaedte.de/aktuelles/verl%C3%A4ngerung/foerderprogramm-kommunale-koordinierung-bildungsangebote-neuzugewanderte|two more years from November 2017
kommunale-koordinierung|https://www.stadt-muenster.de/schulamt/zuwanderung-und-schule/sport-sprache-integration/mehr-zum-bmbf-bundesprojekt.html|one commune funded until the end of 2021
bildungskommunen|https://www.bmbf.de/bmbf/shareddocs/bekanntmachungen/de/2022/01/2022-01-18-Bekanntmachung-Bildungskommunen.html|guideline of 2022-01-10, ESF Plus period 2021 to 2027
bildungskommunen|https://www.transferinitiative.de/704.php|the programme and its communes
bildungskommunen|https://www.ganztagsbetreuung.org/beitraege/bildungskommune/3012091|the line for all-day education
binakom|https://www.bne-fachstelle.de/de/bne-kompetenzzentrum|2020-07-01 to 2025-06-30, about 50 communes
bildungsketten|https://www.gibinfo.de/gibinfo/2021/3_21/die-initiative-bildungsketten|begun by the BMBF in 2010; BMAS joined in 2014
bildungsketten|https://gut-ausgebildet.de/artikel-detail/bildungsketten-vereinbarung-baden-wuerttemberg-wird-bis-2026-fortgesetzt-und-ausgeweitet|agreement with a state until 2026
berufsorientierungsprogramm|http://www.berufsorientierungsprogramm.de/de/allgemeine-informationen-1694.html|begun in 2008
berufsorientierungsprogramm|https://www.bmbf.de/bmbf/shareddocs/bekanntmachungen/de/2022/12/2022-12-22-Bekanntmachung-BOP.html|new guideline from 2024-01-01; part of the Bildungsketten
perspektive-berufsabschluss|http://qib.f-bb.de/qib/beraten/nachqualifizierung/strukturentwicklung.rsys|set up in 2008; lines Regionales Übergangsmanagement and Nachqualifizierung
regionales-uebergangsmanagement|http://qib.f-bb.de/qib/beraten/nachqualifizierung/strukturentwicklung.rsys|first line of Perspektive Berufsabschluss
jugendberufsagentur|https://kyf.aturis.org/bildung-soziales/jobcenter|begun nationwide in 2010 by BMAS and the employment agency
jugendberufsagentur|https://www.sgb2.info/DE/Themen/Jugendberufsagenturen/Hitergrundbericht/inhalt.html|more than 200 by 2017
justiq|https://www.esf.de/SharedDocs/Meldungen_NL/Newsletter/2022/nl_justig.html|2015-01-01 to 2022-06-30
justiq|https://jugend-staerken.de/just/jugend-staerken-im-quartier-139420|funders and aims
just-best|https://jugendsozialarbeit.news/jugend-staerken-interessenbekundungsverfahren-fuer-neues-esf-plus-bundesprogramm-gestartet|from mid-2022 to 2027
biwaq|https://leipzig-paunsdorf.de/quartiersarbeit/bildung-wirtschaft-arbeit-im-quartier-biwaq/|since 2008
biwaq|https://www.treffpunkt-kommune.de/projektkommunen-des-foerderprogramms-bildung-wirtschaft-arbeit-im-quartier/|ESF Plus period 2021 to 2027; round 2023 to 2026
fruehe-chancen|https://profilbaru.com/de/Sprach-Kitas|2011 to 2015, followed by Sprach-Kitas in January 2016
sprach-kitas|https://sgk.nrw/archive/28987|started in January 2016
sprach-kitas|https://www.welt.de/politik/deutschland/article246317442/Integration-Wie-gut-ein-Kita-Kind-Deutsch-lernt-haengt-kuenftig-vom-Wohnort-ab.html|ran out on 30 June 2023
kita-einstieg|https://www.fruehe-chancen.de/en/themen/integration-und-inklusion/rueckschau-bundesprogramm-kita-einstieg/ueber-das-programm|2017 to 2022 in two phases
kita-einstieg|http://kita-einstieg.fruehe-chancen.de/programm/ueber-das-programm/|started in April 2017
gute-kita-gesetz|https://www.herder.de/kk/u3-glossar/gute-kita-gesetz/|in force since 2019-01-01; 5.5 billion euros until 2022
kita-qualitaetsgesetz|https://kita-portal-nord.de/aktuelles/das-kita-qualitaetsgesetz|continues the Gute-KiTa-Gesetz, 2023 and 2024
kita-qualitaetsgesetz|https://www.upday.com/de/fuer-bessere-kita-qualitaet-kabinett-verabschiedet-gesetz|developed further for 2025 and 2026
fruehe-hilfen|https://fruehehilfen.de/bundesinitiative-fruehe-hilfen|initiative 2012 to 2017, foundation since 2018
elternchancen|https://www.esf.de/SharedDocs/Meldungen_NL/Newsletter/2025/August/ElternChanceN.html|the two phases
elternchancen|https://www.familien-in-niedersachsen.de/aktuelles/detail/zwischenbilanz-des-esf-plus-programms-elternchancen|until 2028
mehrgenerationenhaus|http://www.mgh-sachsen.de/Programm-2006-2012/|2006 to 2012, second programme 2012 to 2016
mehrgenerationenhaus|https://www.dstgb.de/dstgb/Homepage/Publikationen/Mediathek/Stimmen%20zum%20Bundesprogramm%20Mehrgenerationenhaus/|third programme from 2017-01-01
mehrgenerationenhaus|https://mehrgenerationenhaeuser.de/programm/was-ist-das-bundesprogramm|from 2021-01-01 for eight years
bildungspaket|https://www.ennepetal.de/bildung-jugend-soziales/soziale-hilfen/soziale-leistungen/bildungs-u.-teilhabepaket/|in force since the end of March 2011
bildungspaket|https://sehrgutachten.de/bt/wd6/006-18-das-bildungs-und-teilhabepaket.txt|what the benefit covers
startchancen|https://www.bmbfsfj.bund.de/bmbfsfj/themen/bildung/schule/fragen-und-antworten-zum-startchancen-programm-278580|start 2024-08-01, ten years, 20 billion euros, about 4,000 schools
digitalpakt|https://digitalpaktschule.de/de/im-wortlaut-die-verwaltungsvereinbarung-1709.html|agreement for 2019 to 2024, in force since 2019-05-17
digitalpakt|https://www.bmbf.de/bmbf/shareddocs/bekanntmachungen/de/2019/06/2487_bekanntmachung|announcement
izbb|http://www.esf.de/portal/DE/Ueber-den-ESF/Geschichte-des-ESF/Foerderperiode-2007-2013/ESF-Programme/programme/bmbf_zukunft_bildung.html|four billion euros for 2003 to 2007, to be spent until 2009-12-31
ganztaegig-lernen|https://www.dkjs.de/themen/alle-programme/ideen-fuer-mehr-ganztaegig-lernen/|first phase 2004 to 2009, second 2010 to 2014
ganztagsausbau|https://ganztagsschulen.org/SharedDocs/Kurzmeldungen/de/v-z/verwaltungs-investitionsprogramm-ganztagsausbau.html|agreement signed on 2023-05-17, about three billion euros
ganztagsausbau|https://www.recht-auf-ganztag.de/gb/investitionsprogramm-ganztagsausbau-bis-ende-2029-verlaengert-266986|extended to the end of 2029
beschleunigter-ganztagsausbau|http://www.kultusportal-bw.de/,Lde/startseite/schule/Investitionsprogramm-Ganztagsausbau|750 million euros from 2020 to the end of 2022
aufholen-nach-corona|https://www.bmfsfj.de/bmfsfj/mediathek/kindern-und-jugendlichen-den-weg-zurueck-in-die-normalitaet-erleichtern-179164|decided on 5 May, two billion euros
aufholen-nach-corona|https://kleineanfragen.org/vorgang/295259-umsetzung-des-bundesprogramms-das-zukunftspaket-fuer-bewegung-kultur-und|for 2021 and 2022; the Zukunftspaket follows
zukunftspaket|https://bmfsfj.de/bmfsfj/aktuelles/alle-meldungen/zukunftspaket-erreicht-ueber-eine-halbe-million-junge-menschen-253582|two years, the last one 2024
demokratie-leben|https://bmfsfj.de/demokratieleben|the three periods
kultur-macht-stark|https://www.kulturmachtstark-bayern.de/kultur-macht-stark/das-programm-in-kuerze/index.html|2013 to 2017 and 2018 to 2022
kultur-macht-stark|https://www.kunstbuero-bw.de/de/call/bmbf-kultur-macht-stark/|third phase from 2023 to the end of 2027
schule-macht-stark|https://berlin.de/sen/bjf/service/presse/pressearchiv-2021/pressemitteilung.1080101.php|200 schools, started in 2021 for ten years
schule-macht-stark|https://schule-macht-stark.de/de/initiative/initiative_node.html|aims
leistung-macht-schule|https://mbjs.brandenburg.de/aktuelles/pressemitteilungen.html?news=bb1.c.699246.de|start in 2018, first phase to 2023, transfer to 2028
biss|https://biss-sprachbildung.de/biss-transfer/initiatoren|2013 to 2019, followed by BiSS-Transfer
biss-transfer|https://biss-sprachbildung.de/?p=24804|extended to the end of 2025
alphadekade|https://alphadekade.de/de/alphadekade/alphadekade_node.html|2016 to 2026
mint-cluster|https://schuelerforschungszentren.de/aktuelles/artikel/mint-cluster-fuer-jugendliche-starten|first clusters from November 2020
mint-cluster|https://www.bmbf.de/bmbf/shareddocs/bekanntmachungen/de/2023/03/2023-03-06-Bekanntmachung-MINT-ClusterIII.html|third guideline of 2023-02-27
respekt-coaches|https://jugendmigrationsdienste.de/aktuelles-termine/aktuelles/detail/auftakt-mit-bundesministerin|work begun in 2018
respekt-coaches|https://jugendsozialarbeit.news/respekt-coaches-15-millionen-euro-zurueck-im-bundeshaushalt|programme at the youth migration services, about 400 sites
schulerfolg-sichern|https://mb.sachsen-anhalt.de/themen/schule-und-unterricht/schulsozialarbeit|the cycles
schulerfolg-sichern|https://www.schulerfolg-sichern.de/das-programm.html|since the school year 2008/09
ruemsa|https://thomas-keindorf.de/uebergang-schule-beruf-erste-ergebnisse-zu-ruemsa-ernuechternd/|started in 2015
ruemsa|https://foerdersuche.org/node/24333|ends in 2023
ruemsa|https://ms.sachsen-anhalt.de/themen/arbeit/berufsorientierung/ruemsa|aims
regio-aktiv|https://www.servicestelle-jba.de/wws/monitoring-sachsen-anhalt.php|followed RÜMSA
regio-aktiv|https://ms.sachsen-anhalt.de/themen/arbeit/fachkraeftesicherung/regionalisierung|first signed in December 2021
produktives-lernen-st|https://iple.de/sachsen-anhalt/|school project from 2002/03, special classes since 2007/08
kaoa|https://kreis-coesfeld.de/themen-projekte/bildung-schulen/kein-abschluss-ohne-anschluss-kaoa|founded in 2011 by the Ausbildungskonsens
kaoa|https://gib.nrw.de/adressat/komm-koordinierung-jugend-beruf/|coordination in all 53 districts and cities
kein-kind-zuruecklassen|https://isa-muenster.de/index.php?id=311|model project from 2012; all communes under the new name from summer 2020
kein-kind-zuruecklassen|https://www.kinderstark.nrw/praxis/aktuelles/detail?cHash=cef0ff5316cf6aec8730dc898c86ee3b&tx_news_pi1%5Baction%5D=detail&tx_news_pi1%5Bcontroller%5D=News&tx_news_pi1%5Bnews%5D=815|from 2017 as Kommunale Präventionsketten NRW
kinderstark|https://isa-muenster.de/index.php?id=311|since summer 2020
regionale-bildungsnetzwerke-nrw|https://www.brd.nrw.de/Themen/Schule-Bildung/Regionale-Bildungsnetzwerke|first contracts in 2008
regionale-bildungsnetzwerke-nrw|https://www.land.nrw/de/pressemitteilung/fuenf-neue-regionen-buendeln-ihre-kraefte-regionalen-bildungsnetzwerken|started in June 2008 with 19 regions
kim-nrw|https://kim.nrw/kim-fuer-akteurinnen/wissensbereich-zum-kim/die-historie-von-kim|started in 2020; guideline in November
bildungsregionen-bayern|https://www.regierung.oberfranken.bayern.de/digitalisierung/digitale_bildungsregion/index.php|started in 2012
digitale-bildungsregion|https://www.regierung.oberfranken.bayern.de/digitalisierung/digitale_bildungsregion/index.php|started in 2018
bildungsregionen-bw|http://ls-bw.de/,Lde/Startseite/Service/landesprogramm-bildungsregionen|since 2009, first as Impulsprogramm
bildungsregionen-bw|https://ibbw-bw.de/,Lde/Startseite/Empirische-Bildungsforschung/das-programm|announcement of 2013
bildungsregionen-ni|https://transferagentur-niedersachsen.de/arbeitsmaterial/newsletter/apr2023/strategisch-koordinierende-gremien|funded since the school year 2010/11
bildungsregionen-ni|https://www.mk.niedersachsen.de/startseite/schule/bildungsregionen_in_niedersachsen/allgemeine_informationen_zu_bildungsregionen/bildungsregionen-in-niedersachsen--150302.html|what a region is
praeventionsketten-ni|https://www.praeventionsketten-nds.de/unser-programm/vorhaben/|launched on 2016-08-25, until the end of 2022
praeventionsketten-ni|https://www.familien-in-niedersachsen.de/aktuelles/detail/auf-und-ausbau-von-praeventionsketten-15-kommunen-sind-im-neuen-foerderprogramm-gestartet|new round since 1 October with 15 communes
olov|https://www.olov-hessen.de/olov-strategie/olov/partner-ziele.html|founded in 2005
nelecom|https://schulportal-thueringen.de/home/bildungsmodell_nelecom|started in 2008, transfer 2010 to 2014
initiative-oberschule|https://expydoc.com/doc/5387066/inisek-i---ministerium-f%C3%BCr-bildung--jugend-und-sport|ran out on 2015-07-31
inisek|https://mbjs.brandenburg.de/bildung/uebergang-schule-beruf/berufs-und-studienorientierung/initiative-sekundarstufe-i.html|started on 2015-08-01; funds until 2021-07-31
tueroeffner|https://www.ueberaus.de/wws/tueroeffner-zukunft-beruf.php|since October 2016
tueroeffner|https://esf.brandenburg.de/esf/de/ansicht/~04-07-2025-esf-erfolgsgeschichte-tueroeffner-ein-starkes-netzwerk-fuer-den-uebergang|third phase until July 2028
rucksack-kita|https://www.auridis-stiftung.de/unsere-projekte/bundestransfer-griffbereit-rucksack-kita|programme of the Kommunale Integrationszentren in Nordrhein-Westfalen, carried to other states
rucksack-kita|https://lag-nds.de/rucksack|in communes of Niedersachsen since 2005
griffbereit|https://www.auridis-stiftung.de/unsere-projekte/bundestransfer-griffbereit-rucksack-kita|programme of the Kommunale Integrationszentren in Nordrhein-Westfalen, carried to other states
kinder-forschen|https://stiftung-kinder-forschen.de/ueber-uns/transparenz/jahresbericht/|founded in 2006, renamed in May 2023
kinder-forschen|https://natec-bw.de/mitglieder/stiftung-kinder-forschen|the new name
kulturagenten|http://kulturagenten-programm.de/laender/|model phase from 2011, transfer 2015 to 2019
quadratkilometer-bildung|https://www.km2-bildung.de/ueber-die-stiftung/|since 2007; a foundation of its own since 2021
ruhrfutur|https://www.uni-due.de/de/presse/meldung.php?id=8017|agreement signed on 2 May 2013
`;

/**
 * Gives the pages behind an entry of `PROGRAMMES`; empty for an unknown id. An entry point of its own,
 * `@bildungsprofil/core/vocabulary/programme-sources`, so that who only looks programmes up does not load them.
 */
export function getProgrammeSources(id: string): ProgrammeSource[] {
  return SOURCE_ROWS.split("\n").flatMap((row) => {
    const [of, url, says] = row.split("|");
    return of === id && url !== undefined && says !== undefined ? [{ url, says }] : [];
  });
}
