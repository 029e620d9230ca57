// Written by scripts/build-given-names.mjs; do not edit. Names: @faker-js/faker 10.6.0 and gender-detection-from-name
// 1.11.5 (both MIT), and additions of ours; without those that are common words.

/** Given names of people who live in Germany: lower case, umlauts as two letters, no other diacritics. */
export const GIVEN_NAMES = `
aaliyah aaltje aarav aaron aba abaco abadon abak abaka abakan abakay abar abay abbas abbondanza abbondanzio abbondio
abby abdallah abdelkader abdon abdone abdul abdullah abdulrahman abe abel abelard abelardo abele abena abendam abenzio
abibo abidin abigail abigel abilay abluc abraham abramio abramo absar absolon acacio acar acario accursio ace acela
acelya achil achiles achille achim acig acik acilay acilia acilio acim aciscolo acrisio acuk acun ada adalan adalardo
adalbert adalberta adalberto adaldi adalfredo adalgisa adalgiso adalmis adalrico adam adamo adan adar adas adberilgen
addo addolorata adea adel adela adelaida adelaide adelajda adelardo adelasia adelberto adelchi adele adelfo adelgardo
adelin adelina adelmo adelya adem adeodato adi adiguezel adik adikutlu adikutlutas adil adile adin adina adli adlibeg
adnan ado adolf adolfa adolfina adolfo adone adonis adraman adria adriaan adrian adriana adriano adriena adrijan
adrijana adrione adsiz aenne afanasij afanasija affan afi afinogen afitap afonso afra afro afsar afsin agabay agabio
agafija agafja agafon agah agakagan agalak agamennone agap agape agapija agapito agata agatha agaton agazio agca
agenore agesilao aggej aglaia aglaja aglamis agnes agnesa agnese agneta agnieszka agnija agnos agostina agostino
agripina agrippa agrypina agustin ahenk ahlam ahlem ahmad ahmed ahmet ahsen aiace aicha aida aidano aiden aileen aimee
aimone aina aischa aisha ajan ajana ajla ajlin ajna akalp akas akata akbas akbatur akbay akboerue akboga akbudak
akbugra akbulak akca akcakoca akcora akdemir akdogan ake aki akibudak akim akin akinci akiner akkun akkunlu akkurt
akkus akos akpira akram aksel aksungur aktan aktekin aktimur akulina ala alaa alaban alaboerue aladag aladino aladogan
alakurt alamanno alan alana alano alara alarico alayunt alayuntlu alban albano albena alberico albert alberta alberte
albertina alberto albertyna albin albina alboino albrecht albrico alceo alceste alcibiade alcide alcina alcino alda
aldemir aldigerey aldo aldobrando aldogan alea aleandro aleardo alec alejandra alejandro aleksa aleksandar aleksander
aleksandr aleksandra aleksej aleksy alemka alen alena alenia alenka aleodor aleramo ales aleska alessa alessandra
alessandro alessia alessio alewtin alewtina alex alexa alexander alexandr alexandra alexandre alexandrea alexandrina
alexandros alexandru alexe alexei alexej alexia alexis aleya aleyna alfio alfons alfonsa alfonso alfred alfreda
alfredo algiso algu ali alia alica alican alice alicia alicja alida alighiero alimga alin alina aline alis alisa
alisan alisha alisir alissa alissia alistar alix aliya aliyah aliz aljosa alka alkaboeluek alkaevli alkan alkasi alke
alkis alla allegra alma almerigo almila almiro almut alois aloisie aloisio alojz alojzije alonso alosius alouis aloys
aloysius alpagut alpamis alparsbeg alparslan alpata alpay alpaya alpaykagan alpbamsi alpbilge alpdirek alpdogan alper
alperen alpertunga alpgerey alphan alphons alphonse alpike alpilig alpis alpkara alpkueluek alpkutlu alpsalci alptegin
alptugrul alptunga alpturan alptutuk alpulug alpurungu alpurungututuk alpyoeruek altan altankagan altankan altay altea
altemur altin altinkagan altinkan altinoba altintamgan altintamgantarkan altintarkan altintay altmiskara altuga alva
alvar alvaro alviero alvin alvina alvise alwar alwin alwina alya alyssa alyssia alzbeta amabela amabile amac amadea
amadeo amadeus amadou amal amalia amalie amalija amalrich aman amand amanda amando amandus amanzio amar amara amaranto
amat amata amato amatore amauri amaya amber ambra ambrogio ambrosiano ambroz ambrozy amea amedeo amedeu amelia amelie
amelio amelya amerigo amico amilcare amin amina aminata amintore amir amira amjad amleto ammar amon amone amore amos
ampelio amra amrak amul amwrosij amy amza ana anabel anabela anacleto anahita anaida anais anamaria anamarija ananij
ananya anar anas anastas anastasia anastasiia anastasij anastasija anastasije anastasio anastasius anastaz anastazie
anastazija anastazja anatazie anatol anatole anatoli anatolia anatolie anatolij anatolija anatolius anca anci ancica
ancilla ancuk ancuta anda andac andariman andel andela andelika andelin andelina andelko andelo andi andjelina andra
andrada andras andre andrea andreas andree andreea andrei andrej andreja andres andrew andri andrij andrija andrijana
andrin andrina andriy andro andromeda andron andronik andrzej andy andzelika anej anemona anesa aneta anett anetta
anette anezka anfisa angela angele angelica angelika angelina angelique angelo angelus anghel anghelina angie anh ani
anica aniceto aniela aniello anik anika anikej anikita anil anina anise anisim anisoara anita anja anjana anjette
anjuscha anjutha anka anke ankea anko ann anna annabel annabell annabella annabelle annagrazia annalena annalisa
annamaria anne annecke annegret annekathrin anneke anneli annelie anneliese annelise annelore annemarie annemie
annemijn annerose annett annette anni annibale annie annika annlis annunziata anny anouar anouk ansaldo anschela
anschelika anselm anselma anselmo ansgar ansgary ansovino ant anta antal ante antea antek antelmo antero anthony
antigone antim antimo antin antino antioco antip antje antoaneta antoine antoinette anton antonela antonella antonello
antoni antonia antonida antonie antonij antonija antonin antonina antonio antoniu antonius antun anuar anuschka anuta
anwar apa apak apatarkan apolena apollina apollinare apollinarij apollinarija apollinary apollon apollonia apollonija
apollonius appia aprancur apuleio aquilino arabela arabella araboga arademir aral araldo aram aranka ararat aras arash
aratone arbay arbuz arcadio archibald archimede archip archippo arcibaldo arcuk arda ardic ardito arduino arefij aren
aresio areta argelia argil argimiro argo argu argun ari aria ariadna ariadne arialdo arian ariana ariane arianna
aribert ariberto ariboga ariel ariela ariele arielle arif arife arik arikagan arikdoruk arin arina arinc arion ariosto
aris arisa aristarch aristarco aristeo aristid aristide aristione aristita aristo aristofane aristotele arjen arkad
arkadij arkadija arkadiusz arkady arkin arkis arleta armagan armand armando armida armin arminio arminius arna arnac
arnaldo arnauld arnd arndt arne arnim arno arnold arnolda arnost arnostka arnulf aron aronne arpad arpat arrigo arsal
arsen arsenie arsenij arsenije arseniusz arsil arslan arslanargun arslanboerue arslansungur arslantegin arslanyabgu
arsun artem artemij artemija artemisa arthur artiinal artuk artukac artur arturo artus artut aruk arun arunthavanathan
arved arvid arwen arya arystarch arzen arzu asa asalija asan asanboga asantudun asantugrul asarij asartegin ascanio
asdrubale asel asella ashley ashraf asig asija asikbulmus asil asim asimodeo asiya asja askin askold asli aslim asma
asri assad assunta assunto asta astalogul asterio astianatte astrid astrida asuela asug asuk asya ata atac atakagan
atakan atalan atalay ataldi ataleo atalmis ataman atanas atanasia atanasio atanazie atanazy atasagun atasu ataullah
atberilgen atena athanasia athanasius athos atif atigay atikutlu atikutlutas atila atilgan atilla atim atimer atis
atli atlibeg atlikagan atmaca atsiz attila attilano attilio atuncu auberto audace auguste augustin augustina
augustinus augusto augustus augustyn augustyna aurea aurel aurelia aurelian aureliana aureliano aurelie aurelio aurica
auro auron ausilia ausiliatrice ausilio ava avan avar avdal ave averardo avluc avni avram avsar awad awar awaz awdej
awerjan awerkij awgust awgustin awksentij awrelij awrelija awrora awtonom axel axinte aya ayaci ayan ayana ayas ayaz
aybalta ayban aybars aybeg ayberk aydarkagan aydemir ayden aydin aydinalp aydogan aydogdu aydogmus ayesha ayfer
aygirak ayhan ayitmis ayiz ayizdag aykagan aykal aykan aykurt aykut ayla ayleen aylin ayluc ayluctarkan ayma ayman
aynur ayoub ayren ayruk aysar ayse aysel aysenur aysil aysilig aysun aytac aytak aytekin ayten aytug ayvaz ayyildiz
aza azad azadeh azak azban azeglio azelia azelio azer azgan azganaz azil azime aziz aziza azizhan azmi azra azzo
azzurra babacan babeta babett babetta babette babila babir babsi babur bacara baccayman bacco bacman badabul bade badr
badruk badur baerbel baga bagaalp bagaisbara bagan bagasatulu bagatarkan bagatengrikagan bagatur bagaturcigsi
bagaturgerey bagaturipi bagatursepi bagdaguel bagis bagtas baha bahadir bahar bahram bahri bahtiyar bakagul baki bakir
bakirsokum bakr baksi baktasch balaban balaka balakatay balamir balazs balcar baldassarre balderico baldo baldomero
baldovino baldu baldur baldwin balin balint balkik balta baltaci baltar baltazar balthasar baltir baltur bambina bamsi
banel bangu banu bara barak baraktoere baran barb barbara barbarigo barbe barbeg barbi barbla barbli barboga barbol
barbora barbro barbu barbulsun barca barcadogdu barcadogmus barcadurdu barcadurmus barcan barcatoyun bardibay bardo
bardomiano bargan barica barimtay barin barkan barkdogdu barkdogmus barkdurdu barkdurmus barkin barlas barlibay
barmaklak barmakli barman barnaba barnabas bars barsaba barsbeg barsboga barsgan barsimeo barskan barsurungu
bartholomaeus bartholome bartholomew bartley bartolo bartolomea bartolomej bartolomeo bartolomeu bartosz bartu bas
basademir basak basan basanyalavac basarab basat basbug baschen basci basel basem basgan bashar basil basile basileo
basilia basilio basilius baskin baskirt baskurt basmil bassam bassiano bassilla bastar basti bastiaan bastian bastiano
bastl bastugrul basu basut bathe batilda batrak battal battista batu batuhan batuk batur baturalp bawer bayancar
bayankagan bayat bayazit baybars baybayik baybicen bayboga baybora baybuere baydar baydemir baydur bayik bayincur
bayindir baykal baykara baykoca baykuzu baymuenke bayna baynal baypuere bayrac bayrak bayram bayri bayrin bayruk
baysungur baytara baytas bayuncur bayur bayurku bayutmus bayuttu baz bazil bazir bazyli bea beat beata beate beato
beatrice beatrix beatriz beatrycze beatus beau bebe beceapa beckem bedir bedirhan bediz bedran bedreddin bedri bedrich
bedriska beg begarslan begbars begbilgeciksin begboga begcur begdemir begdilli begdurmus begi begil begine begitutuk
begkulu beglen begni begtas begtegin begtuezuen behcet behic behluel behnam behram behrem behzat bek bekazil bekbekec
bekec bekecarslan bekecarslantegin bekectegin beker bekir beklemis bektas bektuer bela belcim belcir belek belemir
belgi belgin belguec belimir belina belinda beliz bella bellino belma beltir beltramo beltun ben bence bende bendeguz
benedek benedetta benedetto benedict benedicta benedikt benedikta benedita benedykt benett bengi bengt bengue beniamin
beniamina beniamino benice benigna benigno benita benito benja benjamim benjamin benli benlidemir bennet bennett benno
benny benone bent bente benthe bentley benvenuta benvenuto benyamin bera berardo berat bercem berceste bercin berdan
berdibeg berend berendey berengario berenice berenika berfin berginsenge bergit bergue berinay berislav berit beritan
berivan berk berkan berkay berke berkin berkis berkyaruk bermek bernadetta bernadette bernard bernarda bernardo bernd
berndt bernfried bernhard bernharda bernhardine berni bernice bernward beronico berran berre bert berta bertalan
bertha berthilde berthold berti bertold bertolda bertoldo bertolfo bertram bertrand bertrud berva besar besentegin
beser besim besir besnik besra betemir betina betta bettina betty beyizci beyrek beyrem biagio bianca bianka bibi
bibiana bibianna bibiano biborka bice bicek bich bicki bickici bidin biggi bigna bilal bilge bilgebayuncur bilgebeg
bilgeciksin bilgeisbara bilgeisbaratamgan bilgekagan bilgekan bilgekueluecur bilgekutluk bilgetacam bilgetamgaci
bilgetardu bilgetegin bilgetonyukuk bilgez bilgic bilgin bilig biligkoenguelsenguen bilik biljana bilomir biloslaw
biloslawa binbegi bindir bindo binh binnaz bino birger birgid birgit birgita birgitt birgitta birgitte birino birk
birol birte bisenija biserka bitaybiki bitri bivoj bjarne bjoern bjorn blagica blagoje blagowista blahomil blahomila
blahomir blahomira blahoslav blahoslava blanca blanduzia blanka blazej blazena blerim boas boaz boban bobana bobbi
bobbie bobby bodhi bodi bodo boegde boege boegue boekde boeke boelen boeluekbasi boenek boenge boertecine boerue
boeruebars boeruesenguen boet boga bogac bogacuk bogdan bogdana boglarka bogoljub boguslaw boguslawa bohdan bohdana
bohuchval bohumil bohumila bohumir bohumira bohun bohuna bohus bohuse bohuslav bohuslava bojan bojana bojislava boldaz
boldizsar bolemir boleslav boleslava boleslaw boleslawa bolmus bolsun bolun bonagiunta bonaldo bonaventura bonavita
boncuk bongul bongulboga bonifac bonifacio bonito bora boran borbala borcul borek borimir borimisl boris borislav
borislava borislaw borislawa borivoj borivoje borjan borka borko borlukcu borna bornak boroka bortolo borys boschemir
boschen boschena bosiljka bosko botan botond bowie boyan boyankulu boylabaga boylabagatarkan boylakutlutarkan boza
bozan bozboerue bozdogan bozena bozetech bozetecha bozica bozidar bozidara bozislav bozkurt bozkus bozok bradley
bradut brajan brajen bram brancaleone brando brandon brandusa branimir branimira branislav branislava branka brankica
branko bratimir bratislav bratislava bratislaw bratomil bratoslaw brenda brenn brent bret bretislav bretislava brian
brianna bridget brigida brigita brigitt brigitta brigitte brit brita britt britta brjatschislaw bronislav bronislava
bronislaw bronislawa bruce brun bruna brunhild brunhilda bruni brunilde bruno bruto bryan brygida bucan bucur budag
budak budimir budislav budivoj budunlu buedues bueduestudun buegduez buegduezemen buege buegue bueguebilge buekduez
bueke buekebuyrac buekebuyruc buekey buektegin buekuesboga buelent buemen buenuel buenyamin buere buerguet buerkek
buerkuet buerluek buesra bugday bugra bugrakarakagan bujtur bukak bukaktutuk buket bulacapan bulak bulan buldur bulgak
bulmaz bulmus buluc bulug buluk bulus bulut bumin bunsuz burak burcak burcin burewist burgucan burhan burkard burkay
burkhard burkhardt burkhart burslan burulday burulgu burunduk bushra busulgan butak butuk buyan buyancuk buyandemir
buyankara buyat buyrac buyruc buyruk buzac buzactutuk caba cabdar cabli cabus caecilia caecilie caecilius caetana
cafer cagan cagatay cagdas cagil cagla caglar caglayan cagri cagribeg cagrihan cagritegin cagru cahid caino caio
caitlin caius calanico calapkulu calcedonio calin callisto calogera calogero calpurnia calvin camelia camil camila
camill camilla camille camillo camillus cana canalp candar candida candido canel caner canguel cankan cankiz cannur
cansel cansin cansu cantemir cantidio canziano capitolina cara caridad carina carl carla carlene carles carlijn carlo
carlos carlota carlotta carmel carmela carmelina carmelita carmella carmelo carmen carmilla carmina carmine carminho
carmo carna carol carola carolin carolina caroline carolyn caronte carponio carsten cas casandra casian casiana
casilda casimira casimiro caslav caspar casper cassandra cassiano cassio cassiopea casto cataldo cataleya catalin
catalina catarina catena caterina catharina catherine cathleen cathrin cathy catina catinca cato catrice catrin
catrina catrinel catriona catullo cavid cavit cazimir cebe ceca cecco cecil cecile cecilia cecilie cecilio cecily
cecylia cecyliusz cedomir cedric cedrik cedrin celal celaleddin celasun celen celeste celestin celestina celestyn
celestyna celia celie celik celil celina celine celinia celso cem cemal cemali cemen cemgen cemil cemre cenek cengiz
cengizn cenk cenka centa cerasela ceren cerstin cesar cesare cesario cesminaz cestmir cestmira cetin cetinel cetiner
cevahir cevat ceyda ceyhun ceykuen ceyla ceylan ceylin ceylinaz cezar cezara cezary cezmi chantal charitina chariton
charlampij charleen charlene charles charlie charlott charlotta charlotte charly chase chayenne chelsey cherubino
cheyenne chiaffredo chiara chidi chloe choriw chrabros chraniboj chranibor chranislav chranislava chris christa
christel christer christfried christhard christiaan christian christiana christiane christiano christie christien
christina christine christja christl christof christoffer christofor christoph christophe christopher christophorus
christos chrudos chval chwalimir cicek cicem cigdem cigil cihad cihan cihangir cihansah cilasun cilay cilenti ciler
cilvenaz cimen cindy cingir cino cintia cinzia ciprian cipriana cipriano cirano ciriaco cirilla cirillo cirino ciro
cise cisem cisil cistoslav cistoslava civan ciya claas claes claire clara clarenzio clarice clarisa clarissa clarisse
clarita claude claudette claudi claudia claudine claudio claudiu claudius claus clea cleandro clelia clemency clemens
clement clemente clementia clementina clementine clemenzia cleo cleofe cleonico cleopatra climaco clinio clodomiro
clodoveo cloe clorinda cobulmak coco cocukboerue codin codrin codrina codrut codruta coelue coen cointa cokramayul
colin colleen collien collin colman colmanno colmazio colomba colombano colombo colpan concepcion concetta concetto
conchita concordio conner connor conny conrad consolata constanca constance constanta constantin constantina
constantine constanze consuela cora coralia corbiniano cordelia cordula coreno corina corinna corinne coriolano cornel
cornelia cornelio cornelis corneliu cornelius cornell coronato corrado corvin cosima cosimo coskun coskuner cosma
cosmas cosmin cosmina cosmo costache costante costantino costanza costanzo costel costin cremenzio crenguta crescente
crescenzia crescenzio crespignano crin crina crispino cristaldo cristea cristian cristiana cristiano cristina
cristobal cristofor cristoforo crocefissa crocefisso cronida csaba csanad csenge csongor ctibor ctibora ctirad ctirada
ctislav ctislava cuebeyr cueneyt cumhur cunegonda cuniberto cuong cupido curd curie curt cuzia cvijan cvijetin cyn
cynthia cyntie cyprian cyra cyril cyrila cyrus cyryl daan daantje dabiziv dacian daciana daciano dacio dada dado
dafina dafne daghan dagmar dagmara dagobert dagoberto dahlia daiana daisy dajana dalemir daleslawa daley dalia dalibor
dalibora daliborka dalida dalie dalila dalimil dalimila dalimir dalimira dalmazio damaris damaso damian damiana
damiano damien damil damin damir damjan damjanka damla damocle dan dana danejko danela danella dani danica daniel
daniela daniele daniella danielle daniil danijel danijela danila danilo danio danique danka danko danni danny dano
dante danuse danuta dany daphne dara darek daria darian dariana darie darij darija darina darinka dario daris
darislawa darius dariusz darja darko darleen daromir darren daryna dave daveen davelle daver davey davi david davida
davide davin davina davino davis davorin davud davut davy dawid dawyd dax dayana dea deanna debora deborah decebal
decimo dedit deen deepak defne degna dejan dejana delal delfina delfino delia delie delinda delizia dementij demet
demetra demetria demetrio demetrius demetriusz demi demid demiralp demirhan demjan democrito demostene denis denisa
denise denisz denizalp dennis denny deodata deodato depold derek derin derrick dersim dervis derya desanka desdemona
desiderata desiderato desiderio desimir despina destan deste detert detlef detlev detmar detrich devin devota devran
dewi dex dexter dexx dezider diamante diana diane dianora diar diara dicle diclehan dida didem didier didimo didina
diede diedrich diego dieke diepolt dierck dietbald dieter diethard diethelm dietleib dietlind dietlindis dietmar
dietrich dijana dikmen dilan dilara dilaver dilay dilber dilberay dildar dilek diler diletta dilhan dilovan dilruba
dimitri dimitrij dimitrije dimitrina dimitrios dina dinah dinc dincer dini dinis dino dinu diocleziano diodata diodoro
diogene diogo diomede dion dione dionigi dionisia dionisio dionizy dionysia dionysius dionyz dionyzos dirck direnc
diri dirk dirko diroj dirok dita ditmar dittmar divis diviska divna divo divya diyar dizik djalal djamal djamila
djayden djenna dluhos dmiti dmitri dmitrij dmitro dmytro dobrava dobrila dobrinka dobromil dobromila dobromir
dobromira dobromisl dobromisla dobromysl dobroslav dobroslava dobroslaw dobroslawa dochia doda dodato doendue doerte
dogan doganay doganer dogu dogukan doina doleslawa doljana dolores dolunay domagoj domenic domenica domenico domenicus
domenik domezio domingo domini dominic dominicus dominik dominika dominikus dominique domiziano domnica dona donald
donalda donat donata donatella donatello donato donka donna donny dora dorana dorde doreen dorel dorena dorene dorette
dorian doriana doriano dorica dorin dorina dorinel doris dorit dorita dorka dorli dorofej dorota dorotea doroteja
doroteo dorothea dorothee dorothy dorottya dorrit dorthe doru doubrava doubravka douwe draga dragan dragana dragica
draginja dragisa drago dragoje dragojlo dragoljub dragomir dragos dragoslav dragotin dragutin drahomil drahomila
drahomir drahomira drahon drahos drahoslav drahoslava drahotin drahotina drahuse drahutin draza drazen dren drina
driton drogo druina drzimir drzislav dschingis dua duarte dubravka dubravko duc duccio duco ducu duendar duenya
duerdane duerriye duilio duje dujo dulcinea dulina dumitra dumitrana dumitru dunja duong dura durad durante durda
durica durmus dursun duru dururbunsuz dusan dusana dusanka dusica duska dusko dustin duuk duygu dylan dylano eamon
ebba ebbert ebe eberardo eberhard ebin ebkizi ebren ebru ebuzer ecaterina ecclesio ece ecehan ecem ecevit eckart
eckehard eckehart eckhard eckhardt ecmel ecrin ecvet eda edda eddi eddie eddy ede edelberga edelgard edeltraud eden
edgar edgardo edgitha edhem edi edil edilberto edit edita edith editha editta ediz edmond edmondo edmund edoardo
edouard eduard eduarda eduardo edvard edvarda edvige edvin edward edwin edwina edyta eef eefje efe efim efisio efken
eflah efraim efrem efsun eftalya eftimia eftimie ege egemen egeo egidio eginardo egino egisto egizia egle egmont egon
egona egor egrim ehrenfried ehsan eike eileen eirik ekaterina ekec ekim ekin ekkehard ekmel ekrem ela elaide elaine
elanur elcin elda elea eleanor eleazar elektra elena eleni eleonora eleonore elettra eleuterio elfi elfrida elfride
elfriede elgin elham eli elia eliah elian eliana eliane eliano elias eliasz elide elif elifio elifnur eligio elija
elijah elimena elin elina eline elinor elio eliodoro elion eliona elisa elisabet elisabeta elisabeth elisabetta elisar
elisaveta elisaweta elise elisea elisej eliseo eliska elita eliza elizabet elizabeth elize elizej elizeus elka elke
elkin ella ellen elli ellie elliot elly elmar elmas elmo elodia elodie elogio eloisa elpidio elsa elsbeth else elti
elvan elvezio elvi elvia elvino elvira elvis elwira elyas elynn elza elzbieta ema eman emanoil emanouel emanuel
emanuela emanuele emanuil emced emeka emel emelie emeljan emely emerich emese emidio emil emile emili emilia emilian
emiliana emiliano emilie emilija emilijan emilio emily emin emine emir emirhan emma emmanuel emmanuil emmely emmerich
emmerico emmi emmy empirio emrah emre emrullah ena ender enderun endrigo enea enecone enes engelbert engin enie enimia
enio enis enise enna ennio enno enrica enrico enriko enrique ensar enver enya enyo enzio enzo epifan eppo eracla
eraclide eraldo eralp erardo erasmo erast eray erazim erazmus erberk erberto ercan ercin ercolano ercole ercuement
erda erdal erdem erdeni erdenikatun erdenioezuek erdinc erdogan erdt erel eremej eremia eren erenia erentuez erfried
ergene ergenekatun ergin erguen erguener erhan erhard erhardt eriberto eric erica erich erico erik erika erinc erkam
erkan erke erman ermanno ermelind ermelinda ermen ermenegarda ermenegilda ermenegildo ermes ermete ermil ermilo
erminia erminio ermolaj erna ernest ernesta ernestina ernesto ernestus erno ernoe ernst erofej erol eron eros ersan
ersilia ersin ertan erten ertenoezuek ertugrul ervin ervina erwein erwin esat esau esben esen esenbike eser esin esma
esmee esmeralda esmeray esperanza esra esref esteban estela estella estelle ester estera esterina estevan esther
estrella estrid esuperio eszter etela eterie ethan ethem etienne etil ettore euclide eudokia eudoksja eufebio eufemia
eufemio eufrasia eufronio eufrosina eufrozina eugen eugene eugenia eugenie eugenio eugenius eugeniusz eulalia eulalie
eunika euridice eusebia eusebie eusebio eusebiu eusebius euseo eustatiu eustorgio eustosio eustracjusz eutalia eutalio
eva evald evaldo evan evandro evangelina evangelist evangelos evanghelina evar evarist evaristo evasio evdokija eve
eveke eveleen evelien evelin evelina eveline evelyn evelyne everardo everd everhard evgenia evgenij evi evidio evie
evin evodio evon evonne evran evremondo evren evrim evsen evy evzen evzenie ewa ewald ewdokija ewdokim ewelina
ewfrosinija ewgenij ewgenija ewgraf ewlampij ewpraksija ewsej ewstafij ewstignej eyiz eyluel eymen eysan eyuep
ezechiel ezechiele ezio ezra ezrak ezzo faas fabia fabian fabiana fabiano fabie fabien fabienne fabijan fabio fabiola
fabius fabrice fabrizio fadej fadi fadia fadil fadime fahrettin fahri fahriye fahruenissa faik faina faisal falco
falih falk falko famiano famke fanni fanny farah fardau farhad farid farida faris faruk fasih fatemeh fatih fatima
fatin fatma fatmeh fatmir fatos fatou fausta faustin faustina fausto faustyn faustyna fay faya faye fayen fayenne
faysal fazil fazilet fazio fazli fazullah feba febe feda fedai fedde fedele federica federico fedor fedora fedosij
fedot fedro fehime fehmi felice felicia felician feliciano felicie felicita felicitas felicity feliks felina feline
felipe felix felizia felizitas fem femke femm fender fenja fenna fenne feodosija feofan feoktist ferah feramus feramuz
ferapont feray ferda ferdi ferdinand ferdinanda ferdinando ferdynanda ferenc fereshteh ferhan ferhat feride feridun
feriha ferit ferman fermiano fermo fernanda fernando ferre ferruccio ferruh ferry festo fevzi fewronija feyyaz feyza
feyzullah fiammetta fidan fidelie fidelius fidenziano fidenzio fieke fien fiene fiep fiete figen fikret fikri fikriye
filaret filemon filibert filiberto filimon filip filipa filipe filipp filippa filippo filiz filofteia filomen filomena
filomeno filotije filou fine finia finja finlay finley finn finnja finnley fiodor fiona fionn fiordaliso fiore
fiorella fiorenza fiorenziano fiorenzo firas firat firdevs firs firuz fjodor fjodora fjokla flaminia flavia flavian
flaviana flaviano flavie flavio flaviu flavius fleano fleur flip floare floarea floor floortje flore florea florence
florencia florencja florenta florentin florentina florentine florentyn florentyna florenz floria florian floriana
floriano florica floridia florin florina florine floris flurin flurina flynn foca foka folco foma fortunat fortunata
fortunato fos fosca fosco foss fotij fraenze frana franc franca frances francesca francesco francetta francette
francine francis francisc francisca francisco franciszek franciszka franco francois francoise franjo frank franka
frantisek frantiska franz franziska franziskus frauke fred freddy frederic frederica frederick frederico frederik
frederike fredi fredrik fredy freek freja frenkie freya frida fridericus fridlin frido fridolin frieda friedbert
friedel friedemann frieder friederich friederike friedhelm friedrich fritz frol frontiniano frusina fruzsina fryderyk
fuat fuereyya fueruzan fuesun fulberto fuldem fulden fulgenzio fulvia fulvio fulya funda furio furkan furseo fuscolo
fuzuli fynn gabi gabin gabino gabor gabriel gabriela gabriele gabriella gabrielle gabrijela gaby gaetana gaetano
gaffar gaglioffo gaia gaio gaj gaja gajana galaktion galatea galdino galeazzo galfryd galileo galina gallicano gamze
gandolfo ganna garik garika garimberto garnoslaw gary gaspar gaspard gaspare gaston gastone gaudenzia gaudenzio
gaudino gautiero gavino gavrilo gawrila gawrilo gaye gazanfer gazi geanina gebhard gedeon gedeone geerda gejza gela
gelena gelila gelin gelincik gellert gelsomina geltrude gelu geminiano gemma genadij gencer generosa generoso genesia
genesio gennadij gennaro genoveffa gentiana gentile genziano georg george georgel georges georgeta georgia georgian
georgiana georgij georgije gerald geralda geralde geraldina geraldine gerard gerarda gerardina gerardo gerasim
gerasimo gerazim gerazym gerd gerda gerdi geremia gergely gergo gerhard gerharda gerhart gerhild gerino gerlind
gerlinde germain germaine germana germano gernot gero gerolamo gerold geronimo geronzio gerrard gerrit gerry gert
gerta gerti gertien gertraud gertraude gertrud gertruda gertrude gervasio gerwald gesa gesine gesualdo geta gevheri
geza ghada ghassan ghenadie gheorghe gheorghita gherardo gherghina ghita giacinta giacinto giacobbe giacomo giada
giadero giambattista gian gianbattista giancarlo giandomenico gianfranco giang gianina gianluca gianluigi gianmarco
gianmaria gianmario gianna gianni gianpaolo gianpiero gianpietro gianuario giasone gica gicu gideon giel gigi gigliola
gijs gil gila gilbert gilberta gilberto gilbrecht gilda gildo giliola gillo gina gineto ginevra ginewra gino
gioacchina gioacchino giobbe gioberto gioconda giocondo gioele gioia gion giona gionata giordano giorgia giorgian
giorgiana giorgio giosue giosuele giotto giovanna giovanni giove gioventino giovenzio girardo giray girolamo gisa
gisbert gisel gisela giselbert gisele gisella gisla gita gitta gitte giuda giuditta giulia giuliana giuliano giulio
giulitta giuseppa giuseppe giuseppina giusta giustiniano giusto giyas gizela gizem glafira glauco gleb glen glenda
glenn glib gligorije gloria glorie gnat godeberta godiva goekalp goekben goekboerue goekce goekcegoel goekcen
goekcicek goekhan goekmen goeknur goeksin goenenc goengoer goenuel goeran goerkem goeruen goetz goezde goffredo gojko
golia golub gomberto gonca goncalo gondulfo gonerio gonsalwy gonzaga gonzalo goran gorana goranka gorazd gordan
gordana gordej gordiano gordij gordon gorimir gorislaw gosto gostomysl gothard gottardo gottfried gotthard gotthilf
gottlieb gottlob grace gracian graciana gracie graciela graciliano gracja gradimir grant gratian gratiana gratiela
grato grazia graziana graziano graziella grazina grazyna greg gregor gregoria gregorian gregorio gregorios gregory
gremislaw greta gretchen grete gretel grga grgo grgur grigore grigorij grigorije grimaldo griselda grit gritt grizelda
grozdana gry grzegorz guadalupe gualberto gualtiero gudela gudrun gueher guel guelay guelbahar guelben guelcin gueldem
guelden gueldeste guelegen guelemen guelen gueler guelfo guelguen guelhan guelnaz guelpembe guelriz guelsen guelsuem
gueltekin guelten gueluemser guemues guen guenay guencicek guenda guendalina guendogdu guendogmus guener guenes
guengoer gueniz guennur guensel guenseli guenter guenther guenyaruk guerbuez guercan guerdal guerhan guerkan guerol
guerrino guersel gueven guevenalp guevercin guezey guglielmo guiberto guido guilherme guillaume guillermina guillermo
guinevere guiscardo gula gulbahar gulistan gulseren gumesindo gun gunda gundel gundelinda gundolf gundula gunilla
gunnar gunnel gunter gunther guntram gurij gustav gustava gustavo guus guusje gvendolina gvozden gwen gwido gyoergy
habbab habib habil hacib hadewig hadi hadrian hadrianus hadwig hafi hafid hafiz hafsa hagen haiko hailey hajo hakan
hakem haki hakim hakki hakon hala haldun hale halil halim halina halis halit halka haluk halyna hamdi hamdullah hami
hamid hamida hamide hamit hammad hamza hana hanaa hanan handan hande hanefi hanga hanh hani hanife hanna hannah hanne
hannelore hannes hanni hanno hanns hanny hans hansjoerg hanspeter hansruedi hansueli hanus haralamb haralambie harald
hardi hardy harm harold harro harry hartmut hartwig harun harvey hasan haseki hasibi hasim hasin hasmet hassan hasso
hastal hata hatem hatice hatip hattab hauke hava havel havla hawar hayal hayali hayat hayati haydar hayley hayriye
hazan hazar hazim heather heba heda hedda hedi hedvig hedvika hedwig heidemarie heiderose heidi heidrun heike heiko
heilgard heilmar hein heinar heiner heinke heinko heino heinrich heintje heinz heja heleen helen helena helene helenka
helfried helga helgard helge helin helio hella hellmut helma helmar helmfried helmolt helmut helmuth hendrick hendrik
hendrika henner hennes henni hennig henning henny henri henrick henrieta henriette henrik henrika henrike henrique
henry henryk henryka heracleea herbert herberta herbold heribert herma herman hermann hermenegildo hermi hermina
hermine hernan hernando herta hertha herwig hester heval hevi hicabi hidaya hidde hien hieronim hieu hifzi hikmet
hilal hilar hilarion hilarius hilary hilda hilde hildegard hildemar hildmar hilke hilko hilma hilmar hilmi hiltraud
hiltrud himmet hinrich hinz hiob hipolit hira hisam hisham hizir hjalmar hoa hoang hoda holger holm holma homer homero
hong honor honorius horac horacio horacy horatiu horea horia horst hortensia hortensie hortenzie horymir horymira
hossein hostimil hostimila hostimir hostimira hostislav hostislava hostivit houda hovard howard hozan hrvoj hrvoje
hrvojka hubald hubert hubertus hud huda hue hueccet huedavendigar huedayi huelya huema huemayun huemeyra huener
huerkan huesameddin huesamettin hueseyin huesnue huesrev huey hugh hugo hui hulderich huldreich huldrich huldrych
hulki hulusi hunor huong hursit hussam hussein huub huy huzeyfe hvalimir hvezdoslav hvezdoslava hyacint hyacinta
hyazinth hyazintha hyazinthus hynek hypolit iacob iacopo iacopone iago ian iancu ianira ianis iasmina iboja ibrahim
ibrahima ica icaro icilio iclal ico ida idea idil ido idris ieremia iffet iginia iginio igino ignac ignacie ignacio
ignacy ignat ignata ignatia ignatij ignatius ignaz ignazia ignazio ignjat igor ihor ihsan ihvan ija ikbal ikeme
ikicitoyun ikrime ila ilacin ilai ilan ilana ilaria ilarie ilario ilarion ilay ilayda ilbey ilbilge ilda ildebrando
ildefonso ildegarda ildegonda ildika ildike ileana ilenia ilgegue ilgin ilhami ilhan ilia ilian iliana ilias ilie
ilija ilinca ilinka ilja iljana ilka ilkay ilkben ilker ilknur ilko ilksen ilkyaz illidio illja illuminato ilona
ilonka ilsa ilse ilva ilyas ilza imad iman imani imelda imge imke immacolata immacolato immanuel imran imre imrem ina
inanc inara inaya inc inci incoronata indro indy ines inesa inez inga inge ingeborg ingeborga ingeburg ingehild
ingelore inger ingmar ingo ingolf ingomar ingrid ingrida ingvar inja inka inna innesa innocente innocenty innocenza
innocenzo innokentij ino inocenc inocentiu ioan ioana ioanina ioannis iolanda iole ion iona ione ionel ionela ionelia
ionica ionne ionut iorio iosefina iosif ipat ipatij ipek ippocrate ippolit ippolito iraida iraklij irem irena irene
irenej ireneo ireneus ireneusz irfan iride iridenta irina irinc irinckoel irinel iris irma irmak irmfried irmgard
irmhild irmi irmin irmina irmingard irmo irmtraud irmtraut irtis irvin iryna isa isaac isabeau isabel isabela isabell
isabella isabelle isac isacco isaia isaiah isaj isak ischirione ise iside isidor isidora isidore isidoro isig isik
isil isilay isin isiner isjaslaw ismael ismaele ismail ismet isolda isolde isot isotta isra istvan ita italia italo
itil itir itri iulia iulian iuliana iuliu iurie iustin iustina iustinian iva ivan ivana ivancica ivanka ivano ivanoe
ivar ive ivek iven iveta ivetta ivica ivna ivo ivona ivone ivonne ivor ivy iwan iwanna iwona iyik iyiktag izaak
izabela izabella izaias izajasz izak ize izel izidor izidora izmael izolda izydor izzet izzettin izzy jaak jaap jace
jacek jachym jacinta jacinto jack jackie jackson jacky jacob jacoba jacobo jacobus jacomo jacqueline jacques jada jade
jaden jadon jadran jadrana jadranka jadranko jadro jadwiga jael jaelynn jaga jagica jailey jaime jaimy jairo jaivey
jake jakob jakov jakow jakub jakuba jakubina jakubka jalal jale jalou jamal james jamie jamila jamiro jan jana jane
janek janet janeta janett janica janik janika janin janina janine janis janka janko jann janna janne jannek jannes
janni jannik jannika jannis jano janos janosch januarij janus janusz jaqueline jara jared jarema jari jarina jarmil
jarmila jarne jarno jaro jarolim jarolima jaromil jaromir jaromira jaron jaropolk jaroslav jaroslava jaroslaw
jaroslawa jarowid jasen jasenko jasin jasmijn jasmin jasmina jasmine jasna jasnena jason jasper javi javier jawad jax
jaxon jaxx jay jayce jayda jayden jaylano jaylen jaylinn jayson jayvano jazmin jazzlyn jazzlynn jean jeana jeanette
jeanne jeannetta jeannine jeffrey jefta jeip jekaterina jela jelena jelica jelisaveta jelka jella jelle jelmer jelte
jenel jenna jennifer jenny jenovefa jens jente jeppe jerald jeremi jeremiah jeremias jeremiasz jeremie jeremij jeremy
jermaine jerold jerome jeronimo jeronym jerrard jerry jerzy jesa jesika jesko jesper jess jesse jessica jessie jesslyn
jesslynn jessy jesus jette jevrosima jewgen jewgenij jezdimir jidde jil jilji jill jim jimi jimmy jimram jindra
jindrich jindriska jing jinte jinthe jip jiri jirina jitka jiyan joachim joah joakim joan joana joanna joao joaquim
joaquin joas jobst jochen jodokus joe joel joelina joeline joella joelle joellen joep joerdis joerg joergen joern joes
joey johan johana johann johanna johannata johanne johannes john johnny jolana jolanda jolanta jolantha joleen jolie
jolien jolijn jolin jolina joline jon jona jonah jonas jonatan jonathan jonna jonny jonte joost jop jordana jordi
jordy jorga jorge jorgen jorin joris jorn jorrit jort joscha joschka joschua jose josef josefa josefien josefin
josefina josefine josep joseph josephin josephine josette josh joshua josiane josie josip josipa joska josko joso jost
josua josue josy jovan jovana jovanka jovin joy joya joyce joza joze jozef jozefa jozefina jozsef jozue juan juana
juanita juchim juchima juchimija juda judit judita judith juditha juditta judy judyta juerg juergen jugoslav jula
julan jule jules julia julian juliana juliane julianna julide julie julien julienne julieta juliette julij julija
julijana julika julina julio julita julius juliusz juna junayd juno jupp juri jurij juris jurre jusra justin justina
justine justus justyn justyna jusuf juta jutta juul juwenalij kaan kabil kacper kadem kadi kadir kadrican kadriye
kaethe kagan kai kaia kaj kaja kajetan kajetana kalea kalina kalinik kalistrat kalle kallistrat kamal kamber kamelya
kamil kamila kamile kamilla kamran kamuran kanci kanut kapgar kapiton karaca karahan karak karam karel karen kargilac
karim karima karin karina karl karla karlheinz karligac karlijn karlo karlotta karmela karmen karol karola karolina
karoline karp karsten karyn kasian kasim kasimir kasjan kaspar kasper kassandra kastor kata katalin katarina katarzyna
kate katerina kateryna katharina katherine kathinka kathleen kathrein kathrin kathrine kati katica katija katina katja
katka kato katrein katrin katrina katrine katun katunkiz kavita kawa kay kaya kayaalp kayacik kayca kayden kaylee
kayleigh kaynak kayra kazanc kazi kazim kazimierz kazimir kazimira kazkatun keano keanu kees keet keith kekik keklik
keles kelly kemal kemalettin kenan kende kenji kenneth kenny keno kensi kent kenza kenzo kepez keramet kerami kerem
keremsah kerim kerst kersten kersti kerstin kerstina kesme kessaf kevan kevin kevser keyan keyken kezlik khadija
khaled khalid khalil khanh kian kiana kiano kiara kij kika kiki kilian kim kimberley kimberly kimi kimiz kimizalma
kimizalmila kimizin kimo kincso kinga kir kira kiraz kircicek kirgavul kirill kirilo kirlangic kirsten kirstin kirsty
kismet kivanc kivilcim kiyan kiymet kizdurmus kizilalma kjeld kjell klaas klara klarencjusz klaudia klaudian klaudie
klaudius klaudiusz klaus klawdij klawdija klea klemens klement klementina klementyna kleopatra kliment klodwig
klotylda knud knut kocer koeksal koen kofi koleta kolja koloman kolombin kolombina kolos kolumban kolumbin kolumbina
kondrat kondratij konon konrad konstance konstancie konstancja konstantin konstantina konstantine konstantinos
konstanty konstantyn konstanze konsuela konzuela kora koralia koray korbinian kordula korina korinna korkut kornel
korneli kornelia kornelie kornelij kornelius korneliusz kornij kornil kornilij kornilo kosma kosmas kosta kostjantin
krasava krasomil krasomila krasoslav krentta kresimir kresomysl kreszentia kreszenz krijn kristan kristian kristijan
kristin kristina kristine kristjan kristof kristoffer kristyna krisztian krisztofer krsto kruno krunoslav kryspin
krystian krystiana krystof krystyna krzysztof ksawera ksawery ksenia ksenija ksenofont kubat kubilay kuddusi kuebra
kuersad kumru kunhuta kunibert kunigunde kuno kunz kupawa kuprijan kurt kusma kutbettin kuzey kuzman kveta kveton
kvetos kvetoslav kvetoslava kvetuse kvido kwame kwintyn kwitka kwitoslawa kyan kyano kyara kyle kylie kyra kyrylo
lacramioara lad lada ladewig ladimir ladina ladislao ladislau ladislaus ladislav ladislava ladislaw lado ladomir
laetitia laia laila lajos lale lambert lamberta lamberto lambertus lambrecht lamia lamih lammert lana lancilotto
landolfo lanfranco lapo lara larina larisa larissa larry lars larysa lasar lascar laszlo latif latife laura laure
laureen lauren laurenc laurence laurencie laurencja laurencjusz laurene laurens laurent laurentia laurentino laurentiu
laurentius laurenty laurentyna laurenz lauretta lauri laurian lauriano laurids laurie laurin laurina lautone laux
lavinia lavinio lawr lawrence lawrentij lawrin layla lazar lazarz lazzaro lea leah lean leana leander leandr leandra
leandro leann leano leart leda ledion lee leeann leendert leia leif leila lejla lela lelia leman lemide lena lene
lenette leni lenia lenja lenka lenn lennard lennart lenne lennert lenni lennie lennon lennox lenny lenya leo leodegar
leokadie leon leona leonard leonardo leone leonel leonhard leoni leonia leonid leonida leonidas leonie leonilda leonio
leonis leonor leonora leonore leontij leontin leontina leontyn leontyna leonzio leopardo leopold leopolda leopoldina
leopoldo leopoldyna leos leposava leroy lerzan lesek lesia lesja leszek leticia leticie letitia letizia letterio lev
levent levente levi levin levinia levio levke levy lew lewin lewis lewko lex lexi lexie leya leyan leyla lia liah liam
lian liana liane lianne liara lias libena liberata liberato liberatore liberio liberto libor libora liboria liborio
liboslav liboslava libuse lica licia lida lidania liddy lidia lidija lidio lidmila lieke lien liene liesbeth
lieselotte lieto lieuwe lieve ligia likera lil lilan lili lilia lilian liliana liliane lilianna lilien lilija lilith
lilla lilli lillian lilly lilo lilou lily lina linda lindsay linett linh linn linne linnea lino linus lio lioara
lionel lior lirik liron lis lisa lisamaria lisandro lisann lisanne lisbeth lise liselotte lisette lissa listwitsch
liutpold liv liva livia liviana livie livino livio liviu livius liya liyam liyan liyana liz liza lize lizz lizzy
ljiljana ljuba ljubawa ljubica ljubim ljubisa ljubislawa ljubodar ljubomila ljubomir ljubomira ljuborada ljubosar
ljuboslawa ljubosmysl ljubow ljudevit ljudmila ljudomila loa lodewijk lodovica lodovico loek loes loet logan loic lois
loisl lola lone longin loni lora lorant lore loredana loreen lorelei lorella lorena lorenc loreno lorenz lorenza
lorenzo loreta loretta lorian loriana lorik lorin loris lorna lota lotar lothar lothario lott lotta lotte lotti lou
loua louan louay louie louis louisa louise lourdes lourenco lova lovisa lovorka loy lua luan luana lubna lubomir
lubomira lubor lubos luboslav luboslava luc luca lucas luce lucentiu luci lucia lucian luciana luciano lucie lucien
lucienne lucija lucijan lucilla lucio lucius lucja lucjan lucretia lucretiu lucrezia lucy ludano ludek ludewig ludger
ludise ludivoj ludka ludmila ludmilla ludmyla ludomir ludomira ludoslav ludoslava ludovic ludovica ludovico ludvig
ludvik ludvika ludwig ludwik ludwika lueder luena luetfi luetfullah lui luigi luigia luis luisa luise luiz luiza lujza
luk luka lukas lukasz lukija lukjan lukrecie lukrecius luk’jan luminita luminosa lumir lumira luna lune lutibor
lutobor lutschesar lutz luuk luus lux luzie lya lyam lyan lydia lydie lykke lyn lynn lyubov lyudmyla maad maaike maan
maarten maartje maas mabel mabela maca macaria macario maccabeo mace maciej macy madalena madalin madalina maddalena
maddie maddox madeleine madelief madeline madison madita madlaina madleen madlen madlyn mads mae mael maelle maes
maeve mafalda maffeo magda magdalena maggie maggiorino maggy magno magnus maha mahdi maher mahir mahmood mahmoud
mahmud mahmut mahsa mahulena mahzun maia maica maida maik maika maike maila mailin mailo maiorico maira maja majd
majda majid majja makar makary maksim maksimiljan maksud maksym maksymilian malco malea malena malene malgorzata malia
malik malin malina malisa malou malte malthe malvina malwa malwina mamadou mamante manal mancio manda mandie mandy
manel manetto manfred manfredo manfried manilio manja manlio manoah manoel manole manolito manolo manon manona mansour
mansueto mansur mansvet manu manuel manuela manuele manuella mara marah marana marc marcel marcela marceli marcelina
marcell marcella marcello marcellus marcelo marcheta marcia marciano marcin marco marcos marcu marcus mare marei
mareike mareile marek mareka maren marena maret mareta maretta marfa marga margaret margareta margarete margaretha
margarida margarita margaux margherita margit margita margitta margot margret margrit margrith marguerite marharyta
mari maria mariam mariama marian mariana marianna marianne mariano marica maricarmen maricica marie mariechen marieke
mariella mariena marieta marietta mariette mariia marija marijana marijke marijn marika marilena marilu marilyn marin
marina marinela marinella marinetta marinko marino marinus mario marioara mariola marion marisa marisol marissa marit
marita maritschka mariuca marius mariusz marjan marketa markijan markika marko markus marla marlaine marleen marlen
marlena marlene marley marlie marlies marliese marlis marlo marlon marly marlyn marolo marrit mart marta marte marten
martha marthe martim martin martina martine martino martjan marton marty martyn martyna maruta marvin marwa marwan
marwin mary maryam maryna marzella marzena marzia marzio mar’jan mar’jana mas masa masinka mason massima massimiliano
massimo matan mate matei matej mateja mateo mateus mateusz matheo mathes mathew mathias mathijs mathilda mathilde
mathis matias matija matilda matilde matis matko mato matous matroniano mats mattea matteo mattes matthaeus matthes
matthew matthias matthieu matthijs matthis matti mattia mattias mattis matwej matwij matyas matylda matz maud maura
maurice mauricio maurilio maurine maurits maurizio mauro maurus maurycy max maxi maxim maxima maximilian maxine
maxmilian maya mayla mayra maysa mayson mayte mazhar mazlum mechthild mecislav mecislava medard medardo medea medina
medine medoro medya mees mefodij megan meggie meghan mehdi mehmet mehtap mei meik meike meiko meina meinhard meinharde
meinhild meino meinolf meinrad mel melania melanie melanija melanio melany melchiade melchiorre melda melek melenija
melezio melia melichar melih melike meliksah melina melinda melis melisa melissa melita melitina melitta melle melodi
melody melony mels meltem melvin memduh menardo mendel menelao meneo menno mennone menodora meral mercede mercurio
merel merete meric merih merijn merjem merle merlin merline mert merve mervin meryem messalina mestan mesut meta mete
metello metin metod metodej metrofane metschislaw metschislawa mette mevluet mex meyra mia mica micael micaela micah
micha michael michaela michaele michail michajlo michal michala michalina michej michela michelangelo michele
micheline michelle mick mickey midas mieke miguel mihael mihaela mihai mihail mihailo mihajlo mihaly mihnea mihriban
mija mijat mik mika mikael mikaela mikail mike mikita mikkel mikki miklos mikola mikolaj mikolas mikulas mila milada
miladin milan milana milanka milanko milano mile milen milena miles mileta miley milic milica milij milik milisav
milivoj miliza miljan miljana miljenko milka milla milly milo milodara milojica milomir milon milorad milos miloslav
miloslava miloslawa milota milou milous milovan milovin milowan milred miluse milutin mima mimma mimo mina minerva
minervina minervino ming minh mink minkes minnie minodora mio mioara miodrag miomir mira mirabela mirac miran miranda
miray mircea mirco mirek mirela mirella miriam mirja mirjam mirjan mirjana mirka mirkelam mirko mirna miro mirocleto
miromil miromila miron mirona miroslav miroslava miroslaw miroslawa mirre mirta mirte mirthe mirtil miruna mirza misa
misaele misbah mischa misko mislav misra mitar mitch mithat mitica mitofan mitra mitrut mizgin mlad mladana mladen
mnata mnislav mnislava moa modest modesto mohamad mohamed mohammad mohammed moira moisej moises mojmir mojzesz mojzis
mokej mokrina momir momira mona monaldo monalisa monica monika monique monitore morena moreno morgan morgana moric
moris moritz moriz morris morten mose moses moshe motrja mounir moussa mozes mstislav mstislaw mstislawa mualla
muammer muaviye muaz muazzez mueesser muefid muege muejdat muejde muejgan muekerrem muemtaz muenevver muenir mueren
muesir muezdad muezeyyen mugur mugurel muhammad muhammed muharrem muhsin muhtar muhterem muhtesem muhyiddin mukadder
mukaddes muktedi muktedir muktefi muna munir murad murat muriel muriela musa musij muslih mustafa mutahhar mutasim
muteber mutemed muttalib muzaffer muziano mykhailo mykola myla mylan mylo myra myriam myrna myron myrthe myrtil nabi
nabil naci nada nadalina nadeschda nadezda nadi nadia nadija nadin nadine nadir nadiya nadja nadjana nadjeschda nadya
nadzieja nae nael naemi nafiz nahid nahil nail naim naima naina naja najib najla nala nalan nam namazio namik nana
nancy nando nandor naneta nanna nannette naomi naoufal naoufel napoleon napoleone nara narcis narcisa narciso narin
narkis narseo narsete nasar nasarij nasim nasrin nasrullah nastja natale natalia natalie nataliia natalija natalina
nataliya natalja nataly natan natanael natanja natasa natascha nathalie nathan nathanael natka naud naum navid nawroz
naya nayla naz nazan nazanin nazario nazariusz nazary nazif nazim nazli nazlican nazmi nazzareno nazzaro nea nebojsa
necat necati necdet nechifor necib necla necmettin neda nedeljko nedim nedjeljka nedjeljko neele neeltje nefeli neha
nehir nehle nehoslav neil neiva nejat nejla neklan nela nele neli nelio nelja nelli nellie nelly nelson nelu nemanja
nemir nemira nena nenad neopolo neoterio nepomuk nera nerea nereo nergis neri nermin nesa nese neset nesim neslisah
nesrin nestor nestore neva neven nevena nevenka nevin nevio nevra nevzat newroz neyla nezamysl nga ngoc ngozi nguyen
nhung nia nicarete nicea niceforo niceto nicezio nichifor nicholas nick nicklas nicla niclas nico nicoara nicodemo
nicodim nicol nicola nicolae nicolai nicolaie nicolas nicole nicoleta nicoletta nicoline nicolo nicu niculina niculita
nicusor nicuta nida nidia niek niels niene nienke nifont nigar nihal nihan nihat nika nikandr nikanor nikhil nikifor
nikita nikki nikkie niklas niklaus niko nikodem nikodema nikodim nikol nikola nikolai nikolaj nikolas nikolasz
nikolaus nikoleta nikolina nikon niksa nil nila nilde nilguen nils nimrod nina nine ninel ninfa niniano nino ninthe
nio nisa nisan nisrin nistiman nives niyazi nizamettin njegomirka noa noah noam noami noan noar noe noel noelia noella
noelle noema noemi nola nolan nolen nomi nona nonna noor noortje nora norah norbert norberta norberto nore norica
norina norma norman nostriano noud nour nouri nout novak novan novella novi nowi nox nuccia nuda nudem nuekhet
nuerettin numan nuno nunziata nunzio nural nuran nureddin nuredin nurettin nurguel nuri nuria nuriye nursel nurseli
nurullah nusa nusret nynke oana obrad obren ochrim octav octave octavia octavian octaviana octavie octavio octaviu
octavius octavus oda oddone oderico odeta odetta odidone odila odilia odilo odin odo odolen odon odorico oemer oender
oeykue oezcan oezden oezer oezge oezguer oezhan oezkan oezlem oezlen oeznur ofelia ofelie ognjana ognjen oguz oguzhan
okan oke oksan oksana oktavian oktavie oktavius oktay oktjabrina olaf olav olbram olcay oldrich oldriska ole oleg oleh
oleksandr oleksandra oleksii oleksij oleksiy olelko olena oles olesja olf olga olgica olha olimpia olimpiada olimpian
olimpij olimpio olimpiu olinda olindo oliva olivarius oliver olivera olivia olivie olivier oliviera oliviero oliviu
oliwia oliwier olof olrich oluf olympie omar ombretta omeljan omero omid ondina ondrej ondrejka onesta onesto onofrio
onorata onorina onorino onorio onufrij onufry onur ophelia ophelie orazio orban orchidea orchip orcun orell orenzio
orest oresta oreste orestes orfeo orhan oriana orietta orijana orina orio orisja orislawa orlando ornella oronzo
orsino orso orsola orsolina ortansa ortensia ortensio ortraud ortrud ortrun ortwin osama osanna oscar osip oskar osman
osmondo osmund ostap ostoja ostromir osvald osvaldo oswald oswin ota otakar otakara otello otfried othmar otilia
otilie otis otmar oto otokar otomar ott ottaviano ottavio otte ottfried ottilia ottmar otto ottokar ottomar ottone
otylie oumar oumayra ousama ove ovidio ovidiu ovidius owe owen oxana oya ozan ozana ozren paavo pablo pachom paciano
pacifico pacomio paja pakize pal palaschka palatino palladia palladio palmazio palmira palmiro pamela pamfil pammachio
panagachie panagiota panagiotis panait panas pancario pancrazio panfil panfilo panka pankrac pankracy pankrat
pankratij panna pantaleo pantaleon pantaleone pantelejmon paola paolo paramon paraschiva pardo parfen paride parisa
parla parmenio parsival parvin pascal paschalis pascual paskal paskala pasquale pat paterniano patrice patricia
patricie patricio patricius patrick patrik patrizia patrizio patroclo patru patrycja patrycjusz patrycy patryk paul
paula pauleen paulette paulica paulina pauline paulo pauside pava pave pavel pavica pavla pavle pavlin pavlina pavlo
pawel pawlina pawlo payidar pedro peer peggie peggy pelageja pelagia pelagie pelagija peleo pelhrim pelin pelinsu
pellegrino pembe penelopa penelope pepe pepijn pepo pera peri perica pericle perihan perikles perla pernilla pero
perran perseo persida pertev peruna perver pervin perzida petar petek peter petko petr petra petrana petre petrica
petrija petrisor petro petronela petronila petronilla petronio petronius petru petruse petrut petruta petula peyami
phil phileine philine philip philipp philippa philippe philippine philippus philou phoebe phuong pia pien piera
pierangelo piergiorgio pierluigi piermarco piero pierre piersilvio piet pieter pietro pilar pilip pim pimen pinar pio
piotr pip pippa pippo piraye pit pius pjotr placida placido platon platone pleun plinio plutarco podoljan pola
polidoro polifemo polikarp polina polissena poljana pollione polykarp polyxena pompeo pompilia pompiliu pomponio
pontus ponziano ponzio pooja porfirij porfirio porfiriusz porfiry porzia porziano postumio potap potischana poul
pradeep praskowja prassede pravdan pravdomil pravdomila pravomil pravomila pravoslav pravoslava predrag premysl priamo
pribyslav pribyslava primo prisca priscila priscilla prisco priska privato priya prochor procopio profira prokl
prokles prokofij prokop prokopa prokul proserpina prosper prospera prospero protasio proteo prow prudenzia prudenzio
prvoslav przemyslaw publio puk pupolo pusicio quang quartilla quarto quasimodo quentin querano quieta quin quinn
quinten quintiliano quintilio quintino quinty quinziano quinzio quirin quirino quiteria quynh rabia rachel rachela
rachele raci rada radan radana radegast radek radenko radhost radife radim radimir radimira radina radisa radislav
radislava radislaw radivoj radivoje radka radko radmil radmila radmilo radojka radolf radolfo radomil radomila radomir
radomira rados radosav radoslav radoslava radoslawa radovan radovana radowan radslava radu raducu radul raduz radvan
raed rafael rafaela rafal rafet raff raffaele raffaella rafik rafila raghad rahaf rahel rahim rahime rahmi rahsan
rahul raide raif raik raika raiko raimo raimonda raimondo raimund raimunde raina rainald rainaldo rainelda rainer
rainhard rainhold rainold raisa rajana rajesh rajka rajko rajmund rajna rajnold rajsa rakip rakita ralf ralph raluca
ramazan rami ramiro ramiz ramon ramona rana randolf randolph ranek rania raniero ranko ranolfo raoul raphael raquel
rares rasha rashid rasim rasit rasko rasmus rastislav rastislava ratibor ratimir ratmir rauf raul ravi ray rayan rayen
raymond raymund rayyan razvan rea rebeca rebecca rebeka rebekka recai recep redmond reem reenold refah refet refik
regina reginald reginaldo regine regitze regolo regula reha rehor rehorka reimar reimer reimo reimund reina reinar
reinard reiner reinhard reinhardt reinhart reinhild reinhold reinold rejan reka relja relu remig remigio remmer remo
remondo remus remzi renald renas renat renata renate renato renatus rene rengin renja renske renzo resat resi resid
respicio resuel resul reto revi reyhan reynold reza rezzan rhea ria rian riana rica ricarda ricardo ricario riccarda
riccardo ricco richard richarda richelmo richie rick rickard ricky rico ridvan rieke rifat riff rifki rija rike rikke
riley rima rina rinaldo ringo rino ristana rita riv rixa riza rjurik roan robaldo robby robert roberta robertina
roberto robi robin robina robinson robyn rocco roch roche rochus rocio rocky rodan rodelind roderik roderyk rodiano
rodica rodion rodolfo rodoljub rodoslaw rodrigo roger rohan roho roj rojin roko roksana roksolan roksolana rolan
roland rolando rolf rolfo romain romaine roman romana romanita romano romanus romee romena romeo romero romeu romi
romilda romina romoaldo romola romolo romuald romualdo romul romulus romy ron rona ronak ronald ronette roni ronja
ronna ronnie ronny roos rosa rosalia rosalie rosalind rosalinda rosalinde rosalita rosalyn rosamunda rosan rosana
rosanna rosaria rosario rosel rosemaria rosemarie rosemary rosemie roser rosie rosimarie rosina rosita rosmarie
rosmunda rossana rossella rostislav rostislava rostislaw rostislawa roswitha rotger rotraud rouven rovena rover rowan
roxana roxelana roxy roy roya roza rozalia rozalie rozalinda rozamunda rozana rozina rozita rozvita ruben rubiano ruby
rudi rudolf rudolfa rudolfina rudolph ruechan ruedeger ruedi ruediger ruekneddin ruestue ruetger rueya rufina rufino
rufo rufus ruggero ruggiero ruhiye ruhsar rui ruken rumena runa rupert ruperto ruprecht ruslan ruslana rut ruta ruth
rutilo ruxanda ruxandra ruza ruzena ruzica ryan ryszard saad saar saba sabah saban sabato sabawa sabazio sabele sabin
sabina sabine sabino sabir sabreena sabri sabrina sachar sacharij sacid sadan sadberk sadettin sadi sadie sadik sadri
sadullah safa safae saffet saffiro saffo safi safira safiya safouan safouane safta sahap sahar sahin sahinalp sahra
sahsuevar sahsuvar said saida saim sait sakip sakir saladin saladino salah salam salamoun saleh salih saliha salihe
salim salima sally salma salome salomea salomena salomon salomone salomoun salustio salvatore salvo salwator sam
samanta samantha samar samara samed samet sami samia samih samil samim samir samira sammie sammy samo samona samson
samu samuel samuela samuele samuil sanaa sancho sanda sander sandor sandra sandrina sandro sandu sandy sanem saniye
sanja sanjay sanjin sanna sanne sansone sante santiago santina santino santo sanziana saphira sapiente sara sarah
sarani sarbello sare sarina sarka sarlota sasa sascha sasha saskia saskie saturniano saturnin saturnino saul sava
savel saverio saveta savi savina savino sawelij sawwa sawwatij saxona sayan sayed sborislaw schanna scholastika
schorsch schosefina schtschastislaw schtschek schura scolastica scott scottie sean seb sebas sebastiaan sebastian
sebastiana sebastiano sebastiao sebastien sebestian sebnem secaeddin secil seckin seconda secondiano secondina secondo
seda sedat sedef seden sedrik sef sefa sefer seff sefik sefora sehlevent sehrazat selahattin selale selami selcuk
selda selen selena selene selim selin selina seliwan seliwerst selma selvaggia selvi sem sema semen semenica semibor
semih semiha semir semiramide semislaw semplicio sempronio semra semsi sena senay sener senesio senguel senka senn
senna sennur senofonte senol senowij senta sep sepp seppe serafettin serafim serafin serafina serafino seraina serap
serapione serban serbuelent serdar seref seren serena serenus serge sergei sergej sergen sergi sergii sergij sergio
sergiu sergius sergiusz serhad serhat serhii serhiy serif serin serkan sermet sermin serpil sertac sertap servac
servan servidio serviliano sesto seth settar settimio settimo sev seval sevda sever severa severiano severin severina
severine severino severo severus sevgi sevguel sevil sevim sevinc sevket sevki sevtap sevval sewastjan seweryn sexmus
seyban seyda seyfettin seyfi seyfullah seyma seyyit sezgin shadi shahin shahram shane sharon shawn sherin shilan
shirin siamak siana siara sibel sibilla sibille sibyl sibyla sibylla sibylle sicco sico sicuro siddik sidki sidney
sidon sidonia sidonie sidonio sidor sidra siebe siegbert siegesmund siegfried sieghard sieglinde siegmar siegmund
siegrid siegrun siegward siem siemon siena sienna siep sigfrid sigfrido siggi sigismondo sigismund sigmar signe sigrid
sigrun sigurd sihab sihabeddin siham siir sil sila silan silantij silas silja silje silka silke silva silvan silvana
silvano silverio silvestr silvestro silvia silvian silviana silvie silvija silvio silviu silvius silwestr sima simao
simay simea simen simeon simeona simeone simge simi simina simion simo simon simona simone simonetta simonida sina
sinaida sinan sinasi sindre sindy sinem sinesio sinfronio sinica sinisa sinja sinkler sinklitikija sinook sinowij
sipan sireno siria siriano siricio sirin sirio sirko siro sirri sisto siv sixt sixtus sjoerd sjors sjusana skarlet
skarleta sky skye sladana slat slata slatomir slava slavek slaven slavena slaviboj slavibor slavica slavika slavka
slavko slavoboj slavoj slavoljub slavomil slavomila slavomir slavomira slawa slawoljub slawomir slawuta slobodan
slobodanka smaranda smeralda smijana smil smiljana smilla snezana snischan snischana snjezana soave sobeslav sobeslava
soccorso socrate soenke soeren sofia sofie sofiia sofija sofon sofron sofronia sofronie soheila soja sokrat soledad
solocone sologub solomiia solomija solomon solveig solveiga solveigh solvej solvey soma sona sondre songuel sonia
sonja sonya soof sophia sophie soraia sorana soraya soremir soren soreslaw soreslawa sorin sorina sorjan sorjana
sosima sostene sosteneo sostrato soter sotira spano spartaco spartak speranta speranza speranzio spiridon spirydion
spytihnev srboljub srecko sredoje srna stan stana stanca stancu stanimir stanislao stanislaus stanislav stanislava
stanislaw stanislawa stanko stasa stasta staza steen stef stefan stefana stefania stefanie stefanij stefano steffen
steffi stela stelian steliana stella steluta sten stepan stepana stepanka stephan stephane stephanie stephen ster
sterre stevan steve steven stig stijn stiliano stina stine stipan stipe stiriaco stjepan stjepana stoffer stojan
stojanka stojmir storm stoschar strahinja stribor stuart suat subhi sude sudi sueheyl suekrue sueleyman suha suhaila
sulaiman sule sunay suncica sune sunita sunniva surano sururi susa susan susana susann susanna susanne susi suus suzan
suzana suzanne suze suzy svantje svatava svatoboj svatobor svatomir svatopluk svatoslav svatoslava svea svebor sven
svend svenja sverre svetislav svetla svetlana svetluse svetolik svetomir svetozar sveva svitlana sviturno swen
swenigor swenimir swenislaw swenislawa swetlana swetosar switlana swjatopolk swjatoslaw swjatoslawa sybilla sybille
sydney sylke sylva sylvain sylvia sylvie sylwester sylwia synne szabolcs szczepan szofi szofia szonja szymon tabea
tabita taceddin tacjana taddeo tadeas tadeo tadeusz tadija tadzio taha tahir tahsin taib taide taisija talat talay
talea talha talia talip tamar tamara tamas tamer tamia tamina tamino tammaro tammo tana tancredi taner tania tanija
tanja tanju tankred tanya tanyeli tara taras tarcisio tarek tareq tarik tariq tarja tarkan tarquinia tarsilla tarso
tasa taskin tatana tatiana tatius tatjana tayfun taylan tayler taylor tayyar taziana taziano tazio tea tecla teea
teije teja tekin tekinalp tekla telchide telemaco telica temel temistocle teo teobald teobaldo teodata teodolinda
teodor teodora teodorik teodoro teodosia teodosio teodoto teodoz teodozie teofan teofil teofila teogene teohari teoman
teona terena terenc terencius terencjusz terentij terenzio teresa tereza terezie terina terrence terrie terry terzo
tesauro tesifonte tess tessa tessie tetiana tetjana tetyana teudosia teun teunis tevfik tevhid tevhide tewes tezcan
tezel tezer thaddaeus thalea thalia thao thea thekla theo theobald theodor theodora theodore theodorik theodosie
theofan theofil theofila thera theresa therese theresia thi thiago thierry thies thietmar thije thijmen thijn thijs
thilo thirza thom thomas thoralf thorben thore thorge thorstein thorsten thu thuy tia tiago tian tiana tibaldo tibbe
tiber tiberia tiberio tiberiu tiberius tibor tiburcius tiburtius tiburzio tichomil tichomir tichon ticone tieme tien
tihomir tija tijana tijmen tijn tijs til tilda till tilla tillmann tilo tim timea timisch timm timmy timo timofej
timofij timon timotei timotej timoteo timoteus timothea timotheus timothy timur tina tinas tinca tincuta tine tino
tiril tirone tirza tit titia tito titus tizian tiziana tiziano tizio tjark tobia tobias tobiasz tobin tobit toby todor
toennies tolga tolomeo tolunay tom toma tomas tomaska tomasz tome tomek tomislav tomislava tomke tommaso tommi tommy
tomo tonci toncica tone toni tonija tonka tonko tony toon torben torbjoern tore torkvat torquato torsten tosca tosco
toska tracy traian trang tranquillo trasea traude traudel traudl traute trifon trischa trish tristan tristano troels
trofim trpimir trpko trude tscheslaw tschornota tuan tuana tudor tudora tudorita tudosia tuelay tuelin tuemer tuerkan
tuerkay tuerker tuerkes tufan tugay tugba tugce tugrul tugtekin tuhfe tullia tulliano tullio tunahan tunay tunc tuncay
tuncer tur turan turgay turgut turi turibio turna tussio tutku tuur tuva tuyen tvrtko twan twerdislaw tworimir tycho
tygo tyler tymon tymoteusz tyron ubaldo ubertino uberto udo uelfet uelgen ueli uelker uelkue uemit uemmiye uemran
uenal uensel uenseli uezeyir uffe ufuk ugo ugolina ugolino uguccione ugur uhra ukbe ulberto ulderico ulf ulfa ulfo uli
ulin ulisse uliva uljan uljana ulla ulli ullrich ulpiano ulrica ulrich ulrico ulrik ulrika ulrike ulstano ultimo ulv
ulvi ulviye uma umberto umile umit umur umuralp undina undine unna upton uranio urbano urdino uriele urs ursel ursi
ursicio ursino ursmaro ursula urszula usama usame uschi ustim ustin ustina uta ute uthman utku uve uwe uygu vaclav
vaclava vadim vadym vagn vaha vahdet vahid vahide vala valburga valdemar valdemara valente valentijn valentim valentin
valentina valentine valentino valentinus valentyn valentyna valera valeria valerian valeriana valeriane valeriano
valerico valerie valerij valerija valerio valeriu valerius valery valfredo valfrido vali valtena valter valtin valtr
vanda vanesa vanessa vania vanja vanna varo varvara vasco vasil vasile vasilica vasilisa vasko vassilios vasyl
vatroslav vavrinec vecdi vedasto vedat vedran vedrana veduna veerle vefa vefik vehbi veit vela velana veleslav
veleslava veli velibor velimir velimira velina velio velislav velislava venanzio vencel venceslao venceslav venceslava
vendel vendelin vendelina vendula vendulka venek venera veneranda venerando venere venerio veniamin venka ventura
venuse venusta venustiano venusto vera verano verda verdiana vere verecondo verena verenzio veriana verica veridiana
verner verona veronica veronika veronique veroslav veroslava verulo veselinka vesile veslava vesna vespasiano veta
veysel veysi vezio vibeke vic vicdan vicente vicentia vicentiu victor victoria victorio vida vidak vidiano vidone
vidor vienna viet vieve viggo vigo vijay vijeko vik viktor viktoria viktorie viktoriia viktorin viktorio vildan vilde
vilem vilema vilemina vilfredo vilhelm viliana vilibald viliberto villy vilma vilmar vilmos vin vince vincenc
vincencie vincent vincenta vincentiu vincenz vincenza vincenzina vincenzo vindonio vinebaldo vinfrido vinicio vinka
vinz vinzent vinzenz viola violante violet violeta violetta viorel viorela viorica virag virgil virgilio virgin
virginia virginie virginio virone visarion viscardo visnja vissia vit vitali vitalico vitalii vitalij vitalis
vitezslav vitezslava vito vitold vitor vitoria vitoslav vittore vittoria vittoriano vittorio vitus vivaldo vive vivian
viviana viviano vivien vivienne vjekoslav vjenceslav vlad vladan vladana vladek vladena vladimir vladimira vladimiro
vladislav vladislava vladivoj vlado vlaicu vlasta vlastimil vlastimila vlastimir vlastimira vlastislav vlastislava
vlatka vlatko vlk vodingo voichita voicu vojen vojin vojislava vojmil vojmir vojmira vojslav vojslava vojtech vojteska
vok volfango volfgang volkan volker volkert volkhard volkmar volodymyr vorsila vratislav vratislava vreni vseboj
vsebor vserad vseslav vsevolod vujadin vujica vuk vukan vukasin vukica vukota vulmaro vulpiano vuslat waclaw wadim
wael wafaa walafried walburga waldemar waldfried walentin walentina walenty walentyn walentyna waleria walerian
walerij walerija walerjan walery walfried walfriede walgierz walid walli walter walther waltraud waltraut wanda wanesa
warfolomej warlaam warwara wasil wasilij wasilina wasilisa wassili wassim wastl wawrzyniec wazlaw welat welemir
welimir wencke wendelin wendy wenedikt weniamin wenke wenzel wenzeslaus wera werner weronika wes wessel wiara wibke
wido widukind wiebe wiebke wieland wieslaw wikentij wiktor wiktoria wiktorija wiktorin wilena wilenina wilfred
wilfried wilfryd wilhelm wilhelma wilhelmina wilhelmine wilina willa willem willi william willibald willie willy wilm
wilma wiltraud wiltrud wim wincenty winfried wiola wioletta wira wirginia wirginija wissarion wita witalij witalina
witalis wjatscheslaw wlad wlada wladilen wladimir wladislaw wladislawa wladlen wladyslaw wlas wlasta wlodzimierz
wojciech woldemar wolf wolfgang wolfhard wolfram wolodimir wolodislaw wolter wout wouter wsemil wseslaw wseslawa
wsewlad wsewolod wulf wyscheslaw xander xatun xaver xaveria xaverie xaverius xavi xavier xaviera xebat xem xenia xenie
xezal xin xuan yael yagiz yagmur yago yahya yalcin yalgin yaman yan yana yanek yanis yann yannek yannic yannick
yannicka yannig yannik yannika yannis yaprak yara yarah yaren yaro yaron yaroslav yasar yasemin yasin yasmin yasmine
yassin yassine yassir yavuz yazan yekta yelda yeliz yen yener yenthe yesim yetkin yevhen yfke yigit yildirim yildiz
yilmaz yinthe ylvi ylvie yolanda yolande yonca yosun younes youp yousef youssef yuece yuecel yueksel yuemni yulia
yuliia yuna yunus yuri yuriy yusiv yusuf yven yves yvette yvon yvonne zabedeo zabina zaboj zaccaria zaccheo zachar
zacharias zachariasz zachary zafir zaharia zahide zahit zahra zaid zaida zain zainab zaira zakaria zakelina zaki zalan
zama zamfir zamfira zamir zana zaneta zanita zanobi zara zarah zaraza zarije zarina zarko zavida zavis zayd zayn
zbigniew zbislav zbyhnev zbyhneva zbynek zbynka zbysek zbyska zbyslav zbyslava zdan zdana zdena zdenek zdenka zdenko
zderad zdeslav zdeslava zdik zdirad zdislav zdislava zdravko zef zefiro zehra zejnep zekai zekeriyya zeki zekiye
zelibor zeliha zelimir zelimira zelinda zelislav zelislava zeljka zeljko zelmir zelmira zena zenaide zenebio zeno
zenobia zenobie zenobio zenon zenone zenovia zente zerdest zerrin zerya zeteny zetico zev zeyd zeyneb zeynel zeynep
zhanna ziad zihni zikmund zilan zin zina zinaida zion zita zitomir zitomira zitoslav zitoslava ziva zivan zivana ziver
ziya ziyad ziynet zlata zlatan zlatica zlatka zlatko zlatomir zlatomira zlatuse zoe zoey zofia zofie zohra zoilo zoja
zoltan zora zoran zorana zorka zoroslav zoroslava zosim zosima zosimo zoya zrinislav zrinko zselyke zsofia zsolt
zsombor zuebeyde zuebeyr zuehal zuelal zueleyha zuelfikar zuemruet zuzana zuzanna zvezdana zvonimir zvonimira zvonko
zygmunt
`;
