// One term a line: id|German label|English label|German synonyms|English synonyms|wider term|value in the model|definition.
// A synonym "*konferenz" counts also at the end of a compound.

/** Units of an administration that look after education. */
export const OFFICE_ROWS = `
bildungsbuero|Bildungsbüro|Education office|*bildungsbüro;Kommunales Bildungsbüro;Regionales Bildungsbüro;Büro für Bildung|municipal education office|||Office of a commune that coordinates its education management.
bildungsmanagement|Stelle für Bildungsmanagement|Education management unit|Bildungsmanagement;Team Bildungsmanagement;Stabsstelle Bildungsmanagement|education management team|bildungsbuero||Unit or team named after its task, education management.
bildungskoordination|Bildungskoordination|Education coordination unit|Koordinierungsstelle Bildung;Koordinierungsstelle für Bildung;Bildungskoordinierung||||Office that brings the providers of education together, often for newcomers.
koordinierungsstelle|Koordinierungsstelle|Coordination unit|*koordinierungsstelle;*koordinationsstelle;Kommunale Koordinierung|coordination office;coordinating office|||Unit that coordinates one task across departments and providers.
fachstelle|Fachstelle|Specialist unit|*fachstelle;*servicestelle;*kontaktstelle;*anlaufstelle|specialist office;service point|||Unit with special knowledge that advises others.
geschaeftsstelle|Geschäftsstelle|Secretariat|*geschäftsstelle|business office|||Unit that runs the affairs of a body, a network or a region.
stabsstelle|Stabsstelle|Staff unit|*stabsstelle;Stabsbereich;Stab|executive staff unit;special staff unit|||Unit directly below the head of the administration or of a directorate.
dezernat|Dezernat|Directorate|*dezernat;Geschäftsbereich|department directorate|||Group of departments under a deputy of the head of the administration.
fachbereich|Fachbereich|Division|*fachbereich;Fachdienst;*fachdienst;Geschäftskreis|department division|||Large unit of an administration that holds several sections.
amt|Amt|Department|Amt für Bildung;Fachamt;*bildungsamt;*kulturamt;*sozialamt;*sportamt;*verwaltungsamt|department;department of education|||Department of an administration.
schulamt|Schulamt|School department|*schulamt;Schulverwaltungsamt;Staatliches Schulamt;Amt für Schule;Amt für Schulen;Schul- und Sportamt|school authority;school office|amt||Department for schools, of a commune or of the state.
jugendamt|Jugendamt|Youth welfare office|*jugendamt;Amt für Jugend;Amt für Kinder Jugend und Familie|youth office|amt||Department for child and youth welfare.
abteilung|Abteilung|Section|*abteilung|section|||Part of a department.
sachgebiet|Sachgebiet|Subject unit|*sachgebiet;Fachgebiet;Referat;Team|subject area unit;unit|||Smallest unit of an administration, with one subject.
integrationszentrum|Kommunales Integrationszentrum|Municipal integration centre|*integrationszentrum|integration centre|||Unit for integration through education, in North Rhine-Westphalia by law.
medienzentrum|Medienzentrum|Media centre|*medienzentrum;Kreismedienzentrum;Kreisbildstelle;Medienzentren|media centres|||Unit that lends media and equipment to schools.
bildungsberatungsstelle|Bildungsberatungsstelle|Education advice centre|*beratungsstelle;Bildungsberatung|guidance centre;counselling centre|||Unit that advises people about education.
projektbuero|Projektbüro|Project office|*projektbüro;Projektstelle;Projektteam|project team|||Unit for the term of a project.
`;

/** Groups of people or organisations that meet, decide, advise or work together. */
export const BODY_ROWS = `
steuerungsgruppe|Steuerungsgruppe|Steering group|*steuerungsgruppe;*steuergruppe;*lenkungsgruppe;*steuerungskreis;*lenkungskreis;*lenkungsausschuss;*steuerungsgremium;Steuerungsrunde|*steering group;steering committee|||Body that sets the course and decides about means.
beirat|Beirat|Advisory board|*beirat;Bildungsrat;Bildungskommission|advisory council;advisory committee|||Body that advises and does not decide.
ausschuss|Ausschuss|Committee|*ausschuss;Schulausschuss;Jugendhilfeausschuss;Bildungsausschuss|council committee|||Committee of an elected council.
vertretung|Kommunale Vertretung|Elected council|Kreistag;Stadtrat;Gemeinderat;Stadtverordnetenversammlung;Bürgerschaft;Kreisausschuss;Stadtverordnete|district council;city council;municipal council|||Elected council of a commune.
arbeitsgruppe|Arbeitsgruppe|Working group|*arbeitsgruppe;=AG;*projektgruppe;*fachgruppe;*themengruppe;*arbeitsgemeinschaft;Unterarbeitsgruppe|project group;task force|||Group that works on one task.
arbeitskreis|Arbeitskreis|Working circle|*arbeitskreis;=AK;*facharbeitskreis;*gesprächskreis|study group|||Group that meets regularly to exchange views on one subject.
netzwerk|Netzwerk|Network|*netzwerk;*netzwerke;Verbund;*bildungsverbund|*network|||Organisations or people who work together without being one organisation.
buendnis|Bündnis|Alliance|*bündnis;*allianz;*pakt;Bildungsallianz;*partnerschaft|alliance;partnership|netzwerk||Partners who promised each other to follow a common aim.
runder-tisch|Runder Tisch|Round table|Bildungstisch;Runde Tische|round tables|||Open meeting of all who are concerned.
bildungskonferenz|Bildungskonferenz als Gremium|Education conference as a body|*bildungskonferenz;Regionale Bildungskonferenz;Kreisbildungskonferenz|regional education conference|||Standing assembly of those who take part in education.
forum|Forum|Forum|*forum;Foren;*plenum|*forums|||Standing open assembly.
kuratorium|Kuratorium|Board of trustees|Kuratorien;Stiftungsrat;Verwaltungsrat|trustees|||Body that watches over an institution or a foundation.
vorstand|Vorstand|Executive board|*vorstand;Vorstände|board;management board|||Body that leads an association or a company.
gremium|Gremium|Body|*gremium;Gremien||||Any body that meets, where nothing more is known.
interessenvertretung|Interessenvertretung|Representation of interests|*vertretung;*elternrat;*schülerrat;*jugendparlament;*jugendbeirat;Kreiselternrat;Seniorenrat|youth parliament;parents council|||Elected speakers of a group of people.
jury|Jury|Jury|Preisgericht;Auswahlkommission;Auswahlgremium|selection committee|||Body that chooses winners or projects.
tandem|Koordinierungsrunde|Coordination round|*koordinierungsgruppe;*koordinierungskreis;*kernteam;Kernteam;Planungsteam;*planungsgruppe;Redaktionsgruppe|core team;planning group|||Small group that prepares and coordinates.
`;

/** Occasions with a date. */
export const EVENT_ROWS = `
konferenz|Konferenz|Conference|*konferenz;Tagung;*tagung;*kongress;*symposium;Symposien|*conference;congress|||Large meeting with talks.
bildungskonferenz|Bildungskonferenz|Education conference|*bildungskonferenz;Bildungstag;*bildungskongress;*bildungsgipfel|education summit|konferenz||Conference of a commune on education.
fachtag|Fachtag|Symposium for professionals|*fachtag;*fachtagung;*fachforum;*fachkongress;*fachveranstaltung;Fachgespräch;*fachkonferenz|professional conference;expert meeting|konferenz||Meeting of professionals on one subject.
transfertag|Transferveranstaltung|Transfer event|*transfertag;*transferkonferenz;*transferforum;*transferwerkstatt;*transferveranstaltung;*transferworkshop;*regionaltreffen|transfer workshop|||Event at which communes pass on what they know.
workshop|Workshop|Workshop|*workshop;*werkstatt;*ideenwerkstatt;*zukunftswerkstatt;Werkstätten;*barcamp|*workshop;barcamp|||Meeting in which the participants work out something.
fortbildung|Fortbildung|Further training|*fortbildung;*schulung;*seminar;*weiterbildung;*qualifizierung;*lehrgang;*webinar|training;seminar;webinar;course|||Event at which people learn for their work.
vortrag|Vortrag|Lecture|*vortrag;*vortragsreihe;*lesung;*impulsvortrag|talk;lecture series|||One person speaks to many.
gespraech|Dialogveranstaltung|Dialogue event|*dialog;*podiumsdiskussion;*gesprächsrunde;*bürgerdialog;*diskussionsrunde;*stammtisch;*bildungsgespräch|panel discussion;dialogue|||Event that lives from talk between those present.
forum|Bildungsforum|Education forum|*forum;Foren|*forum|||Open event at which a subject is presented and discussed.
messe|Messe|Fair|*messe;*börse;*bildungsmarkt;Markt der Möglichkeiten|fair;education fair;job fair|||Providers show what they offer.
netzwerktreffen|Netzwerktreffen|Network meeting|*netzwerktreffen;*vernetzungstreffen;*austauschtreffen;*arbeitstreffen;*treffen;*kooperationstreffen|*meeting|||Members of a network meet.
sitzung|Sitzung|Session|*sitzung;*versammlung;*besprechung|session;assembly|||Meeting of a body with an agenda.
auftakt|Auftaktveranstaltung|Kick-off event|*auftaktveranstaltung;*auftakt;*eröffnung;*eröffnungsveranstaltung;Kick-off;*startschuss|kick-off meeting;launch event;opening|||First event of a project or series.
abschluss|Abschlussveranstaltung|Closing event|*abschlussveranstaltung;*abschlusskonferenz;*abschlusstagung;*bilanzveranstaltung|final conference;closing conference|||Last event of a project or series.
informationsveranstaltung|Informationsveranstaltung|Information event|*informationsveranstaltung;*infoveranstaltung;*infotag;*informationstag;*informationsabend;*infoabend;*elternabend|information evening;open evening|||Event that informs the public or parents.
offene-tuer|Tag der offenen Tür|Open day|Tage der offenen Tür;*schnuppertag|open house|||An institution lets everybody in.
aktionstag|Aktionstag|Day of action|*aktionstag;*aktionswoche;*bildungswoche;*projekttag;*projektwoche;*themenwoche;*vorlesetag;*thementag|week of action;project day;theme week|||Day or week with many activities on one subject.
fest|Fest|Festival|*bildungsfest;*familienfest;*festival;*jubiläum;*festakt;*feier;*jubiläumsveranstaltung|celebration;anniversary|||Event to celebrate.
preisverleihung|Preisverleihung|Award ceremony|*preisverleihung;*auszeichnung;*ehrung;*siegerehrung|prize-giving|||Prizes or honours are awarded.
wettbewerb|Wettbewerb|Competition|*wettbewerb;*olympiade|contest|||People or projects compete.
unterzeichnung|Unterzeichnung|Signing|*unterzeichnung;*vertragsunterzeichnung|signing ceremony|||An agreement is signed.
ausstellung|Ausstellung|Exhibition|*ausstellung|exhibit|||Things are shown.
exkursion|Exkursion|Study visit|*exkursion;*studienreise;*bildungsreise;*hospitation;*lernreise|field trip;site visit|||People travel to see how others do it.
ferienangebot|Ferienangebot|Holiday programme|*ferienakademie;*feriencamp;*ferienfreizeit;*sommerschule;*ferienprogramm|summer school;holiday camp|||Offer for young people in the holidays.
`;

/** What two sides sign or an elected council decides. */
export const AGREEMENT_ROWS = `
zielvereinbarung|Zielvereinbarung|Target agreement|*zielvereinbarung;Ziel- und Leistungsvereinbarung|agreement on objectives;agreement on targets||Zielvereinbarung|Agreement about aims and steps, as between a commune and an agency that advises it.
kooperationsvereinbarung|Kooperationsvereinbarung|Cooperation agreement|*kooperationsvereinbarung;*zusammenarbeitsvereinbarung;Vereinbarung zur Zusammenarbeit;*kooperationsabkommen|co-operation agreement;agreement on cooperation||Kooperationsvereinbarung|Agreement to work together.
kooperationsvertrag|Kooperationsvertrag|Cooperation contract|*kooperationsvertrag;*partnerschaftsvertrag|cooperation treaty|kooperationsvereinbarung|Kooperationsvereinbarung|Contract to work together, with duties of both sides.
rahmenvereinbarung|Rahmenvereinbarung|Framework agreement|*rahmenvereinbarung;*rahmenvertrag|framework contract|kooperationsvereinbarung|Kooperationsvereinbarung|Agreement that leaves the details to later ones.
verwaltungsvereinbarung|Verwaltungsvereinbarung|Administrative agreement|*verwaltungsvereinbarung;Öffentlich-rechtliche Vereinbarung|agreement between administrations|kooperationsvereinbarung|Kooperationsvereinbarung|Agreement between public authorities.
absichtserklaerung|Absichtserklärung|Letter of intent|*absichtserklärung;gemeinsame Erklärung;*selbstverpflichtung;=LOI;=LoI|memorandum of understanding;declaration of intent;joint declaration;=MoU||Absichtserklärung|Declaration of what the signers mean to do.
beschluss|Beschluss|Resolution|*beschluss;*beschlussfassung|decision;council decision||Beschluss|Decision of a body.
kreistagsbeschluss|Kreistagsbeschluss|District council resolution|*kreistagsbeschluss;Beschluss des Kreistages;Beschluss des Kreistags|resolution of the district council|beschluss|Beschluss|Decision of the elected council of a district.
stadtratsbeschluss|Stadtratsbeschluss|City council resolution|*ratsbeschluss;*stadtratsbeschluss;*gemeinderatsbeschluss;Beschluss des Stadtrates;Beschluss des Stadtrats;Beschluss der Stadtverordnetenversammlung|resolution of the city council|beschluss|Beschluss|Decision of the elected council of a town.
`;

/** Publications and documents. */
export const MATERIAL_ROWS = `
bericht|Bericht|Report|*bericht;*report;Reporte|*report||report|Account of a state of affairs or a period.
bildungsbericht|Bildungsbericht|Education report|*bildungsbericht;*bildungsreport;*bildungsmonitor;*bildungsatlas;Bildung in Zahlen|report on education|bericht|report|Report of a commune or state on its education, with figures.
monitoringbericht|Monitoringbericht|Monitoring report|*monitoringbericht;*themenbericht;*sozialbericht;*datenreport;*sachstandsbericht;*zwischenbericht;*abschlussbericht;*evaluationsbericht|interim report;final report;evaluation report|bericht|report|Report on one subject or on the course of a project.
studie|Studie|Study|*studie;*gutachten;*expertise;*analyse;*evaluation|expert opinion;analysis|bericht|report|Result of research.
faktenblatt|Faktenblatt|Fact sheet|*faktenblatt;*factsheet;*datenblatt;*steckbrief;*datenblätter|factsheet|bericht|report|One or two pages with the main figures.
broschuere|Broschüre|Brochure|*broschüre;*heft;*magazin;*handreichung;Handreichung|booklet;magazine||brochure|Printed booklet for many readers.
flyer|Flyer|Leaflet|*flyer;*faltblatt;*faltblätter;*poster;*plakat|flyer;poster|broschuere|brochure|One folded sheet.
leitfaden|Leitfaden|Guide|*leitfaden;*handbuch;*handbücher;*arbeitshilfe;*ratgeber;*praxishilfe|handbook;manual;guideline|broschuere|brochure|Book that says how to do something.
dokumentation|Dokumentation|Documentation|*dokumentation;*tagungsband;*protokoll;*ergebnisprotokoll;*mitschrift|proceedings;minutes||documentation|Record of an event or of work done.
praesentation|Präsentation|Presentation|*präsentation;*folien;*foliensatz;Vortragsfolien|slides;slide deck||presentation|Slides of a talk.
interview|Interview|Interview|*interview;Gespräch mit|conversation with||interview|Questions and answers in print.
katalog|Katalog|Catalogue|*katalog;*verzeichnis;*wegweiser;*bildungskatalog;*programmheft;*kursprogramm;*bildungswegweiser;*angebotsübersicht|catalog;directory;guide to offers||catalogue|List of offers or addresses.
bildungsportal|Bildungsportal|Education portal|*bildungsportal;*datenbank;*onlineportal|database;web portal|katalog|catalogue|Catalogue on the web.
konzept|Konzept|Concept paper|*konzept;*konzeption;*rahmenkonzept;*positionspapier;*eckpunktepapier|concept;position paper||other|Paper that says what is planned and why.
strategie|Strategie|Strategy|*strategie;*leitbild;*leitlinie;*bildungsplan;*aktionsplan;*masterplan;*handlungskonzept;*entwicklungsplan|mission statement;action plan|konzept|other|Paper that sets aims for years.
pressemitteilung|Pressemitteilung|Press release|*pressemitteilung;*presseinformation;*medieninformation;*artikel|news release;article||other|News for the press.
newsletter|Newsletter|Newsletter|*newsletter;*rundbrief;*infobrief;*infopost|circular||other|News that appears regularly.
film|Film|Film|*film;*video;*podcast;*erklärfilm|video;podcast||other|Moving pictures or sound.
vorlage|Beschlussvorlage|Council paper|*beschlussvorlage;*sitzungsvorlage;*drucksache;*informationsvorlage|printed paper;draft resolution||other|Paper on which a council decides.
`;

/** What an organisation is. */
export const ORGANISATION_ROWS = `
ministerium|Ministerium|Ministry|*ministerium;Ministerien;*senatsverwaltung;*staatskanzlei|*ministry;ministries;senate department||ministry|Supreme authority of the federation or a state.
behoerde|Behörde|Authority|*behörde;*verwaltung;*landesamt;*bundesamt;*schulamt;*jugendamt;*landratsamt;*regierungspräsidium;Bezirksregierung;Kreisverwaltung;Stadtverwaltung|*authority;administration;public authority||authority|Public authority below the ministries.
arbeitsagentur|Agentur für Arbeit|Employment agency|*arbeitsagentur;Bundesagentur für Arbeit;*jobcenter;Jugendberufsagentur|jobcentre;federal employment agency|behoerde|authority|Public employment service.
agentur|Agentur|Agency|*agentur;*transferagentur;*entwicklungsagentur;*serviceagentur;=REAB|*agency;agencies||agency|Organisation that supports others on behalf of a programme.
stiftung|Stiftung|Foundation|*stiftung|*foundation||foundation|Organisation with a purpose and a fortune.
verein|Verein|Association|*verein;*verband;*förderverein;Verbände;*jugendring;*sportbund;*bund|registered association;federation;*association||association|Organisation of members.
traeger|Freier Träger|Independent provider|*träger;Wohlfahrtsverband;=AWO;=DRK;Caritas;Diakonie;*wohlfahrtsverband;*lebenshilfe|welfare association;independent provider|verein|association|Non-profit provider of welfare or education.
gewerkschaft|Gewerkschaft|Trade union|*gewerkschaft;=DGB;=GEW|union|verein|association|Association of employees.
kirche|Kirche|Church|*kirche;*kirchenkreis;*kirchengemeinde;*bistum;*diözese|parish;diocese||other|Religious community.
unternehmen|Unternehmen|Company|*unternehmen;*betrieb;*firma;Firmen;=GmbH;=gGmbH;=AG;*sparkasse;*bank|company;enterprise;business||company|Business.
hochschule|Hochschule|University|*hochschule;*universität;Universitäten;*fachhochschule;=TU;*forschungsinstitut;*institut|university of applied sciences;college;institute;universities||university|Institution of higher education or research.
schule|Schule|School|*schule;*gymnasium;Gymnasien;*oberschule;*gesamtschule;*grundschule;*berufskolleg;*oberstufenzentrum;*förderzentrum|*school;grammar school||school|School of any kind.
volkshochschule|Volkshochschule|Adult education centre|*volkshochschule;=VHS;=vhs;*kreisvolkshochschule|folk high school|schule|school|Municipal centre for adult education.
musikschule|Musikschule|Music school|*musikschule;*kunstschule;*jugendkunstschule|art school|schule|school|School for music or the arts.
kita|Kindertageseinrichtung|Day care centre|=Kita;*kindertagesstätte;*kindergarten;*kindergärten;*hort;*kindertageseinrichtung;*familienzentrum|kindergarten;nursery;family centre||other|Day care for children before school.
kammer|Kammer|Chamber|*kammer;Industrie- und Handelskammer;Handwerkskammer;=IHK;=HWK|*chamber;chamber of commerce;chamber of crafts||chamber|Chamber of an economic sector or profession.
netzwerk|Netzwerk|Network|*netzwerk;*verbund;*bündnis;*initiative;*allianz|*network;alliance;initiative||network|Organisations that work together.
kultureinrichtung|Kultureinrichtung|Cultural institution|*bibliothek;*bücherei;*museum;Museen;*theater;*archiv;*gedenkstätte;*kulturzentrum|library;museum;theatre;archive||other|Library, museum, theatre, archive.
einrichtung|Sonstige Einrichtung|Other institution|*einrichtung;*zentrum;Zentren;*mehrgenerationenhaus;*krankenhaus|institution;centre||other|Any other organisation.
`;
