/**
 * One topic a line: id|German|English|broader|German synonyms|English synonyms|related. Lists are separated by
 * ";". A synonym that ends in "*" is the beginning of a compound; "=" before a word means exactly this case.
 * Terms are ours, after the usage of municipal education reports.
 */
export const TOPIC_ROWS = `
fruehkindliche-bildung|Frühkindliche Bildung|Early childhood education||frühe Bildung;Elementarbereich;Elementarbildung;vorschulische Bildung;Vorschulbildung;frühkindliche Förderung;frühkindliche*|early childhood education and care;early education;preschool education;early years|familienbildung
kindertagesbetreuung|Kindertagesbetreuung|Child day care|fruehkindliche-bildung|Kita*;Kindertagesstätte*;Kindertageseinrichtung*;Kindergarten*;Kindergärten;Kindertagespflege*;Krippe;Krippenplatz;Krippenplätze|day care;childcare;nursery school;kindergarten|
fruehe-hilfen|Frühe Hilfen|Early help for families|fruehkindliche-bildung|frühe Förderung|early help;early intervention|familienbildung
fruehe-sprachbildung|Frühe Sprachbildung|Early language support|fruehkindliche-bildung|Sprach-Kita;alltagsintegrierte Sprachbildung;vorschulische Sprachförderung|early language education|sprachbildung
schule|Schulische Bildung|School education||Schullandschaft*;Schulbildung;Schulwesen;allgemeinbildende Schulen;Schulqualität|schooling;general education|
schulentwicklung|Schulentwicklung|School development|schule|Schulentwicklungs*;Unterrichtsentwicklung;Schulprogramm*;Schulprofil*|school improvement|schulentwicklungsplanung
schulentwicklungsplanung|Schulentwicklungsplanung|School development planning|bildungsplanung|Schulnetzplanung;Schulentwicklungsplan;Schulentwicklungspläne;Schulentwicklungsplanes|school network planning|schule
ganztag|Ganztagsbildung|All-day education|schule|Ganztag;Ganztags*;Hortbetreuung;ganztägige Bildung;ganztägig lernen;ganztägiges Lernen;Rechtsanspruch auf Ganztag|all-day school;all-day care;full-day school|
hort|Hort|After-school care|ganztag|Hortplatz;Hortplätze;Schulhort|after-school club|
schulsozialarbeit|Schulsozialarbeit|School social work|schule|Jugendsozialarbeit an Schulen;Schulsozialarbeiter*;Schulsozialpädagog*|social work in schools|jugendhilfe
schulabsentismus|Schulabsentismus und Schulabbruch|School absenteeism and drop-out|schule|Schulabsentismus*;Schulverweigerung;Schulabbruch;Schulabbrecher*;Schulabgang ohne Abschluss;Schulerfolg*;Schulversagen|school dropout;early school leaving;truancy|chancengerechtigkeit
grundschule|Grundschule|Primary school|schule|Grundschul*;Primarbereich;Primarstufe|primary education;elementary school|
begabtenfoerderung|Begabungsförderung|Gifted education|schule|Begabtenförderung;Hochbegabung;Hochbegabtenförderung;Talentförderung|gifted and talented education|
lernfoerderung|Lernförderung|Learning support|schule|individuelle Förderung;Nachhilfe;Hausaufgabenbetreuung;Lernpatenschaft*;Bildungspate*;Lesepate*|tutoring;individual support|
uebergaenge|Bildungsübergänge|Educational transitions||Übergangsgestaltung;Übergangsmanagement*;Gestaltung von Übergängen;Bildungsübergang;Übergänge im Bildungssystem;Übergänge|transition management;transitions in education|
uebergang-kita-grundschule|Übergang Kita–Grundschule|Transition from day care to primary school|uebergaenge|Übergang Kindergarten Grundschule;Übergang Kita Schule;Übergang Kindertagesstätte Grundschule;Übergänge Kita Grundschule;Schuleingangsphase;Einschulung*;Schulvorbereitung;Schulfähigkeit;Schulreife|school readiness;school entry|fruehkindliche-bildung
uebergang-grundschule-weiterfuehrend|Übergang Grundschule–weiterführende Schule|Transition to secondary school|uebergaenge|Übergang Grundschule weiterführende Schulen;Übergang weiterführende Schule;Schullaufbahnberatung;Übergang Primarstufe Sekundarstufe|transition from primary to secondary|grundschule
uebergang-schule-beruf|Übergang Schule–Beruf|Transition from school to work|uebergaenge|Übergang Schule Arbeitswelt;Übergang Schule Ausbildung;Übergänge Schule Beruf;Übergang Beruf;Übergangssystem*;Jugendberufsagentur*|transition from school to vocational training;school-to-work transition|
uebergang-schule-studium|Übergang Schule–Studium|Transition from school to university|uebergaenge|Übergang Schule Hochschule;Studienorientierung*;Studienwahl|study orientation|hochschule
berufliche-orientierung|Berufliche Orientierung|Career orientation|uebergang-schule-beruf|Berufsorientierung*;Berufswahl*;Berufsberatung*;Berufsfindung;Praktikumsbörse;Ausbildungsmesse*;Berufsmesse*|vocational orientation;career guidance|
berufliche-bildung|Berufliche Bildung|Vocational education||Berufsbildung*;Berufsausbildung*;Ausbildungsmarkt*;duale Ausbildung;berufsbildende Schulen;Berufsschule*;Berufskolleg*;Oberstufenzentrum;Oberstufenzentren|vocational education and training;vocational training;apprenticeship|
fachkraefte|Fachkräftesicherung|Securing skilled workers|berufliche-bildung|Fachkräfte*;Fachkraft*;Nachwuchsgewinnung;Arbeitskräftebedarf|skilled labour;skilled labor shortage;skilled workers|
lehrkraefte|Lehrkräftegewinnung und -fortbildung|Recruitment and training of teachers|fachkraefte|Lehrkräftegewinnung;Lehrkräftemangel;Lehrermangel;Lehrerfortbildung*;Lehrkräftefortbildung*;Qualifizierung pädagogischer Fachkräfte|teacher training;teacher shortage|schule
erwachsenenbildung|Erwachsenenbildung und Weiterbildung|Adult and continuing education||Erwachsenenbildung*;Weiterbildung*;Volkshochschule*;Fortbildungsangebote;berufliche Weiterbildung|adult education;continuing education;further education;adult learning|
lebenslanges-lernen|Lebenslanges Lernen|Lifelong learning|erwachsenenbildung|lebensbegleitendes Lernen;Lernen im Lebenslauf;Lernen im Lebensverlauf|learning throughout life|
alphabetisierung|Alphabetisierung und Grundbildung|Literacy and basic education|erwachsenenbildung|Alphabetisierung*;Grundbildung*;funktionaler Analphabetismus;Analphabetismus|adult literacy;basic skills|
zweiter-bildungsweg|Zweiter Bildungsweg|Second-chance education|erwachsenenbildung|Nachholen von Schulabschlüssen;Abendschule*;Schulabschlüsse nachholen|second chance schools|
seniorenbildung|Bildung im Alter|Education in later life|erwachsenenbildung|Seniorenbildung;Seniorenakademie;Seniorenuniversität;Bildung für Ältere;Mehrgenerationenhaus;Mehrgenerationenhäuser|learning in later life|
bildungsmanagement|Kommunales Bildungsmanagement|Municipal education management||Bildungsmanagement*;datenbasiertes kommunales Bildungsmanagement;=DKBM;kommunale Bildungslandschaft;Bildungslandschaft*;Bildungsregion*;Bildungssteuerung;kommunale Koordinierung|education management;local education landscape;municipal education|
bildungsmonitoring|Bildungsmonitoring|Education monitoring|bildungsmanagement|Bildungsmonitor*;Bildungsdaten*;Datenmonitoring;Bildungsstatistik*|educational monitoring;education data|
bildungsberichterstattung|Bildungsberichterstattung|Education reporting|bildungsmonitoring|Bildungsbericht*;Bildungsreport*|education report|
bildungsplanung|Bildungsplanung|Education planning|bildungsmanagement|integrierte Bildungsplanung;Bildungsleitbild*;Bildungsstrategie*;Bildungskonzept*;Bildungsleitlinien|education strategy;educational planning|
bildungsnetzwerke|Bildungsnetzwerke und Kooperation|Education networks and cooperation|bildungsmanagement|Bildungsnetzwerk*;Netzwerkarbeit;Vernetzung der Bildungsakteure;Vernetzung von Bildungsakteuren;Bildungspartner*;Bildungskonferenz*;Bildungsbeirat*|education network;cooperation of education providers|
bildungsberatung|Bildungsberatung|Education counselling|bildungsmanagement|Bildungsberat*;Weiterbildungsberatung*;Lernberatung*;Bildungsinformation*|educational guidance;educational counselling;guidance|
bildungstransparenz|Transparenz der Bildungsangebote|Transparency of education offers|bildungsmanagement|Bildungsportal*;Bildungskatalog*;Bildungswegweiser*;Bildungsdatenbank*;Transparenz über Bildungsangebote;Bildungsatlas|education portal;education guide|bildungsberatung
bildungsmarketing|Öffentlichkeitsarbeit für Bildung|Public relations for education|bildungsmanagement|Bildungsmarketing;Bildungsmesse*;Bildungsfest*;Bildungsforum;Bildungspreis*|education fair|
qualitaet|Qualitätsentwicklung|Quality development|bildungsmanagement|Qualitätssicherung;Qualitätsmanagement;Evaluation von Bildungsangeboten;Bildungsqualität|quality assurance;evaluation|
wissenstransfer|Wissenstransfer|Knowledge transfer|bildungsmanagement|Transfer von Wissen;Erfahrungstransfer;Transfer guter Praxis|transfer of good practice|
chancengerechtigkeit|Chancengerechtigkeit|Equal opportunity||Bildungsgerechtigkeit*;Chancengleichheit;Bildungschancen;Teilhabechancen;Bildungsbeteiligung;Bildungsteilhabe;Bildungsbenachteiligung|equity in education;educational equality;equal opportunities|
armutspraevention|Armutsprävention|Poverty prevention|chancengerechtigkeit|Kinderarmut*;Bildung und Teilhabe;Teilhabepaket;Bildungspaket;Bildungsarmut|child poverty|praeventionskette
praeventionskette|Präventionskette|Prevention chain|chancengerechtigkeit|Präventionskette*;Präventionsnetzwerk*;Präventionskonzept*|chain of prevention|
geschlechtergerechtigkeit|Geschlechtergerechtigkeit|Gender equality|chancengerechtigkeit|geschlechtersensible Bildung;Girls Day;Boys Day;Gleichstellung|gender equity|
bildung-laendlicher-raum|Bildung im ländlichen Raum|Education in rural areas|chancengerechtigkeit|ländlicher Raum;ländlichen Räume;demografischer Wandel;demographischer Wandel|rural education;demographic change|
integration|Integration und Migration|Integration and migration||Integration von Zugewanderten;Neuzugewanderte*;Zugewanderte*;Migration;Migrationshintergrund;Geflüchtete*;Flüchtlinge;interkulturelle Bildung;interkulturelle Öffnung;Integrationsarbeit;Integrationsmanagement;Integrationskurs*;Willkommensklasse*;Vorbereitungsklasse*|integration of migrants;newly arrived immigrants;refugees;intercultural education|
deutsch-als-zweitsprache|Deutsch als Zweitsprache|German as a second language|integration|=DaZ;=DaF;Sprachkurs*;Deutschkurs*|german language courses|sprachbildung
mehrsprachigkeit|Mehrsprachigkeit|Multilingualism|sprachbildung|herkunftssprachlicher Unterricht;Herkunftssprache*;Minderheitensprache*|multilingual education|integration
inklusion|Inklusion|Inclusion||inklusive Bildung;inklusive Schule;inklusives Lernen;sonderpädagogische Förderung;sonderpädagogischer Förderbedarf;Förderschule*;Barrierefreiheit;Menschen mit Behinderung;Menschen mit Behinderungen;Schulbegleitung;Integrationshelfer*|inclusive education;special needs education|
digitale-bildung|Digitale Bildung|Digital education||Digitalisierung*;digitales Lernen;digitale Kompetenzen;digitale Medien;digitale Schule|digital learning;digitalisation;digitalization|
medienbildung|Medienbildung|Media education|digitale-bildung|Medienkompetenz*;Medienpädagogik*;medienpädagogisch;Medienzentrum;Medienzentren;Medienentwicklungsplan*|media literacy|
schul-it|Digitale Ausstattung|IT equipment of schools|digitale-bildung|Schul-IT;IT-Ausstattung;Breitbandausbau;digitale Infrastruktur;Digitalpakt*|school it;digital infrastructure|bildungsinfrastruktur
kulturelle-bildung|Kulturelle Bildung|Cultural education||Kulturbildung;ästhetische Bildung;musische Bildung;musisch-kulturelle Bildung;Theaterpädagogik;Museumspädagogik;Kulturvermittlung|arts education|
musikalische-bildung|Musikalische Bildung|Music education|kulturelle-bildung|Musikschule*;Musikpädagogik|music school|
lesefoerderung|Leseförderung|Reading promotion|sprachbildung|Lesekompetenz*;Bibliothek*;Vorlesetag;Leseclub*;Büchereien;Bücherei|reading skills;library;libraries|
demokratiebildung|Demokratiebildung und politische Bildung|Democracy and civic education||Demokratiebildung*;Demokratieförderung;politische Bildung;historisch-politische Bildung;Demokratiepädagogik;Demokratie leben;Extremismusprävention|civic education;political education;citizenship education|
partizipation|Beteiligung von Kindern und Jugendlichen|Participation of children and young people|demokratiebildung|Kinder- und Jugendbeteiligung;Jugendbeteiligung*;Partizipation*;Jugendparlament*;Schülervertretung;Mitbestimmung;Kinderrechte|youth participation;children's rights|jugendhilfe
bne|Bildung für nachhaltige Entwicklung|Education for sustainable development||=BNE;Nachhaltigkeitsbildung;Nachhaltigkeit;nachhaltige Entwicklung|sustainability education;=ESD|
umweltbildung|Umweltbildung|Environmental education|bne|Klimabildung;Naturpädagogik;Waldpädagogik;Umweltpädagogik;Naturbildung|climate education|
mint|MINT-Bildung|STEM education||=MINT;naturwissenschaftlich-technische Bildung;naturwissenschaftliche Bildung;Schülerlabor*;Schülerforschungszentrum;Schülerforschungszentren;technische Bildung|=STEM;science education|
sprachbildung|Sprachbildung|Language education||Sprachförder*;sprachliche Bildung;Sprachentwicklung;Sprachkompetenz*;Sprachstandserhebung|language support;language development|
ausserschulische-bildung|Außerschulische Bildung|Out-of-school education||außerschulische Lernorte;außerschulischer Lernort;außerschulische Bildungsangebote;non-formale Bildung;informelle Bildung;informelles Lernen;Lernort*|extracurricular learning;non-formal education;informal learning|
sport-bewegung|Sport und Bewegung|Sport and physical activity|ausserschulische-bildung|Bewegungsförderung;Sportförderung;Schwimmunterricht;Sportvereine|physical education|gesundheitsbildung
ferienangebote|Ferienangebote|Holiday programmes|ausserschulische-bildung|Ferienprogramm*;Ferienakademie*;Feriencamp*;Ferienfreizeit*;Sommerschule*|summer school;holiday camp|
jugendhilfe|Kinder- und Jugendhilfe|Child and youth welfare||Jugendhilfe*;Jugendamt;Jugendämter;Hilfen zur Erziehung;Kooperation Schule Jugendhilfe;Kooperation Jugendhilfe Schule|youth welfare;child welfare|
jugendarbeit|Jugendarbeit|Youth work|jugendhilfe|Jugendsozialarbeit*;offene Jugendarbeit;Jugendclub*;Jugendzentrum;Jugendzentren;Jugendbildung;mobile Jugendarbeit|youth centre;youth clubs|
jugendhilfeplanung|Jugendhilfeplanung|Youth welfare planning|jugendhilfe|Jugendhilfeplan;Sozialplanung;Kitabedarfsplanung;Bedarfsplanung Kita|social planning|bildungsplanung
familienbildung|Familienbildung|Family education||Familienbildung*;Elternbildung*;Elternarbeit;Elternbegleit*;Familienzentrum;Familienzentren;Erziehungspartnerschaft*;Eltern-Kind-Zentrum;Eltern-Kind-Zentren;Familienfreundlichkeit|parent education;parental involvement|
ehrenamt|Ehrenamt und Engagement|Volunteering||Ehrenamt*;bürgerschaftliches Engagement;freiwilliges Engagement;Freiwilligenagentur*;Bürgerengagement;Engagementförderung|volunteer work;civic engagement|
hochschule|Hochschule und Wissenschaft|Higher education||Hochschul*;Universität;Universitäten;Kinderuni*;Hochschulbildung|university;universities|
gesundheitsbildung|Gesundheitsbildung|Health education||Gesundheitsförderung;gesundheitliche Bildung;Gesundheitskompetenz*;gesundes Aufwachsen;Suchtprävention;Ernährungsbildung;psychische Gesundheit|health promotion;mental health|
gewaltpraevention|Gewaltprävention|Violence prevention|gesundheitsbildung|Mobbing;Konfliktlots*;Streitschlicht*;Kinderschutz|bullying prevention;child protection|
sozialraum|Sozialraum und Quartier|Neighbourhood and social space||Sozialraum*;sozialräumlich*;Stadtteilarbeit;Quartiersmanagement;Quartiersarbeit;Gemeinwesenarbeit|neighbourhood management;community work|
bildungsinfrastruktur|Bildungsinfrastruktur|Education infrastructure||Schulbau*;Schulstandort*;Bildungsstandort*;Schulträgerschaft;Kita-Ausbau;Kitaausbau;Bildungscampus;Schülerbeförderung;Schülerverkehr|school buildings;school construction|
verbraucherbildung|Verbraucher- und Finanzbildung|Consumer and financial education||Verbraucherbildung;Finanzbildung;ökonomische Bildung;wirtschaftliche Bildung|consumer education;financial literacy;economic education|
schule-wirtschaft|Schule und Wirtschaft|School and business|uebergang-schule-beruf|Schule-Wirtschaft*;Arbeitskreis Schule Wirtschaft;Kooperation Schule Wirtschaft;Entrepreneurship Education;Schülerfirma;Schülerfirmen|school-business cooperation|
europa-internationales|Europa und Internationales|Europe and international exchange||Europabildung;internationaler Jugendaustausch;Schüleraustausch;grenzüberschreitende Bildung;Europaschule*;=Erasmus|international exchange;european education|
`;
