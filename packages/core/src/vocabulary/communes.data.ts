// Written by scripts/build-communes.mjs; do not edit. Data: landkreise-deutschland 3.0.0 by Alexander Wunschik
// (CC BY 4.0), from the Gemeindeverzeichnis of the Statistisches Bundesamt, corrected and completed as of 2025.

/** One commune a line: key|designation|name|plate|seat (= the name)|further names|former (key:kind:name:last day). */
export const COMMUNE_ROWS = `
01001|S|Flensburg|FL
01002|S|Kiel|KI
01003|S|Lübeck|HL
01004|S|Neumünster|NMS
01051|K|Dithmarschen|HEI|Heide
01053|K|Herzogtum Lauenburg|RZ|Ratzeburg
01054|K|Nordfriesland|NF|Husum
01055|K|Ostholstein|OH|Eutin
01056|K|Pinneberg|PI|Elmshorn
01057|K|Plön|PLÖ|=
01058|K|Rendsburg-Eckernförde|RD|Rendsburg
01059|K|Schleswig-Flensburg|SL|Schleswig
01060|K|Segeberg|SE|Bad Segeberg
01061|K|Steinburg|IZ|Itzehoe
01062|K|Stormarn|OD|Bad Oldesloe
02000|S|Hamburg|HH
03101|S|Braunschweig|BS||Brunswick
03102|S|Salzgitter|SZ
03103|S|Wolfsburg|WOB
03151|L|Gifhorn|GF|=
03153|L|Goslar|GS|=
03154|L|Helmstedt|HE|=
03155|L|Northeim|NOM|=
03157|L|Peine|PE|=
03158|L|Wolfenbüttel|WF|=
03159|L|Göttingen|GÖ|=||03152:L:Göttingen:2016-10-31;03156:L:Osterode am Harz:2016-10-31
03241|R|Region Hannover|H|Hannover|Hanover Region|03253:L:Hannover:2001-10-31;03201:S:Hannover:2001-10-31
03251|L|Diepholz|DH|=
03252|L|Hameln-Pyrmont|HM|Hameln
03254|L|Hildesheim|HI|=
03255|L|Holzminden|HOL|=
03256|L|Nienburg (Weser)|NI|Nienburg/Weser
03257|L|Schaumburg|SHG|Stadthagen
03351|L|Celle|CE|=
03352|L|Cuxhaven|CUX|=
03353|L|Harburg|WL|Winsen (Luhe)
03354|L|Lüchow-Dannenberg|DAN|Lüchow (Wendland)
03355|L|Lüneburg|LG|=
03356|L|Osterholz|OHZ|Osterholz-Scharmbeck
03357|L|Rotenburg (Wümme)|ROW|=
03358|L|Heidekreis|HK|Bad Fallingbostel||03358:L:Soltau-Fallingbostel:2011-07-31
03359|L|Stade|STD|=
03360|L|Uelzen|UE|=
03361|L|Verden|VER|Verden (Aller)
03401|S|Delmenhorst|DEL
03402|S|Emden|EMD
03403|S|Oldenburg (Oldb)|OL||Oldenburg (Oldenburg);Oldenburg i. O.;Oldenburg in Oldenburg
03404|S|Osnabrück|OS
03405|S|Wilhelmshaven|WHV
03451|L|Ammerland|WST|Westerstede
03452|L|Aurich|AUR|=
03453|L|Cloppenburg|CLP|=
03454|L|Emsland|EL|Meppen
03455|L|Friesland|FRI|Jever
03456|L|Grafschaft Bentheim|NOH|Nordhorn
03457|L|Leer|LER|Leer (Ostfriesland)
03458|L|Oldenburg|OL|Wildeshausen
03459|L|Osnabrück|OS|=
03460|L|Vechta|VEC|=
03461|L|Wesermarsch|BRA|Brake (Unterweser)
03462|L|Wittmund|WTM|=
04011|S|Bremen|HB
04012|S|Bremerhaven|HB
05111|S|Düsseldorf|D
05112|S|Duisburg|DU
05113|S|Essen|E
05114|S|Krefeld|KR
05116|S|Mönchengladbach|MG
05117|S|Mülheim an der Ruhr|MH
05119|S|Oberhausen|OB
05120|S|Remscheid|RS
05122|S|Solingen|SG
05124|S|Wuppertal|W
05154|K|Kleve|KLE|=
05158|K|Mettmann|ME|=
05162|K|Rhein-Kreis Neuss|NE|Neuss|Rhein-Kreis-Neuss|05162:L:Neuss:2003-06-30
05166|K|Viersen|VIE|=
05170|K|Wesel|WES|=
05314|S|Bonn|BN
05315|S|Köln|K||Cologne
05316|S|Leverkusen|LEV
05334|A|Städteregion Aachen|AC|Aachen||05354:L:Aachen:2009-10-20;05313:S:Aachen:2009-10-20
05358|K|Düren|DN|=
05362|K|Rhein-Erft-Kreis|BM|Bergheim
05366|K|Euskirchen|EU|=
05370|K|Heinsberg|HS|=
05374|K|Oberbergischer Kreis|GM|Gummersbach
05378|K|Rheinisch-Bergischer Kreis|GL|Bergisch Gladbach
05382|K|Rhein-Sieg-Kreis|SU|Siegburg
05512|S|Bottrop|BOT
05513|S|Gelsenkirchen|GE
05515|S|Münster|MS
05554|K|Borken|BOR|=
05558|K|Coesfeld|COE|=
05562|K|Recklinghausen|RE|=
05566|K|Steinfurt|ST|=
05570|K|Warendorf|WAF|=
05711|S|Bielefeld|BI
05754|K|Gütersloh|GT|=
05758|K|Herford|HF|=
05762|K|Höxter|HX|=
05766|K|Lippe|LIP|Detmold
05770|K|Minden-Lübbecke|MI|Minden
05774|K|Paderborn|PB|=
05911|S|Bochum|BO
05913|S|Dortmund|DO
05914|S|Hagen|HA
05915|S|Hamm|HAM
05916|S|Herne|HER
05954|K|Ennepe-Ruhr-Kreis|EN|Schwelm|EN-Kreis
05958|K|Hochsauerlandkreis|HSK|Meschede
05962|K|Märkischer Kreis|MK|Lüdenscheid
05966|K|Olpe|OE|=
05970|K|Siegen-Wittgenstein|SI|Siegen
05974|K|Soest|SO|=
05978|K|Unna|UN|=
06411|S|Darmstadt|DA
06412|S|Frankfurt am Main|F||Frankfurt a. M.;Frankfurt a.M.;Frankfurt/M.
06413|S|Offenbach am Main|OF||Offenbach a. M.;Offenbach a.M.
06414|S|Wiesbaden|WI
06431|L|Bergstraße|HP|Heppenheim (Bergstraße)
06432|L|Darmstadt-Dieburg|DA|Darmstadt
06433|L|Groß-Gerau|GG|=
06434|L|Hochtaunuskreis|HG|Bad Homburg vor der Höhe
06435|L|Main-Kinzig-Kreis|MKK|Gelnhausen
06436|L|Main-Taunus-Kreis|MTK|Hofheim am Taunus
06437|L|Odenwaldkreis|ERB|Erbach
06438|L|Offenbach|OF|Dietzenbach
06439|L|Rheingau-Taunus-Kreis|RÜD|Bad Schwalbach
06440|L|Wetteraukreis|FB|Friedberg (Hessen)
06531|L|Gießen|GI|=
06532|L|Lahn-Dill-Kreis|LDK|Wetzlar
06533|L|Limburg-Weilburg|LM|Limburg an der Lahn
06534|L|Marburg-Biedenkopf|MR|Marburg
06535|L|Vogelsbergkreis|VB|Lauterbach (Hessen)
06611|S|Kassel|KS
06631|L|Fulda|FD|=
06632|L|Hersfeld-Rotenburg|HEF|Bad Hersfeld
06633|L|Kassel|KS|=
06634|L|Schwalm-Eder-Kreis|HR|Homberg (Efze)
06635|L|Waldeck-Frankenberg|KB|Korbach
06636|L|Werra-Meißner-Kreis|ESW|Eschwege
07111|S|Koblenz|KO
07131|L|Ahrweiler|AW|Bad Neuenahr-Ahrweiler
07132|L|Altenkirchen (Westerwald)|AK|=
07133|L|Bad Kreuznach|KH|=
07134|L|Birkenfeld|BIR|=
07135|L|Cochem-Zell|COC|Cochem
07137|L|Mayen-Koblenz|MYK|Koblenz
07138|L|Neuwied|NR|=
07140|L|Rhein-Hunsrück-Kreis|SIM|Simmern/Hunsrück
07141|L|Rhein-Lahn-Kreis|EMS|Bad Ems
07143|L|Westerwaldkreis|WW|Montabaur
07211|S|Trier|TR
07231|L|Bernkastel-Wittlich|WIL|Wittlich
07232|L|Eifelkreis Bitburg-Prüm|BIT|Bitburg|Bitburg-Prüm
07233|L|Vulkaneifel|DAU|Daun||07233:L:Daun:2006-12-31
07235|L|Trier-Saarburg|TR|Trier
07311|S|Frankenthal (Pfalz)|FT
07312|S|Kaiserslautern|KL
07313|S|Landau in der Pfalz|LD
07314|S|Ludwigshafen am Rhein|LU||Ludwigshafen a. Rh.
07315|S|Mainz|MZ
07316|S|Neustadt an der Weinstraße|NW||Neustadt/Wstr.;Neustadt a. d. Weinstr.
07317|S|Pirmasens|PS
07318|S|Speyer|SP
07319|S|Worms|WO
07320|S|Zweibrücken|ZW
07331|L|Alzey-Worms|AZ|Alzey
07332|L|Bad Dürkheim|DÜW|=
07333|L|Donnersbergkreis|KIB|Kirchheimbolanden
07334|L|Germersheim|GER|=
07335|L|Kaiserslautern|KL|=
07336|L|Kusel|KUS|=
07337|L|Südliche Weinstraße|SÜW|Landau in der Pfalz
07338|L|Rhein-Pfalz-Kreis|RP|Ludwigshafen am Rhein||07338:L:Ludwigshafen:2003-12-31
07339|L|Mainz-Bingen|MZ|Ingelheim am Rhein
07340|L|Südwestpfalz|PS|Pirmasens
08111|T|Stuttgart|S
08115|L|Böblingen|BB|=
08116|L|Esslingen|ES|Esslingen am Neckar
08117|L|Göppingen|GP|=
08118|L|Ludwigsburg|LB|=
08119|L|Rems-Murr-Kreis|WN|Waiblingen
08121|T|Heilbronn|HN
08125|L|Heilbronn|HN|=
08126|L|Hohenlohekreis|KÜN|Künzelsau
08127|L|Schwäbisch Hall|SHA|=
08128|L|Main-Tauber-Kreis|TBB|Tauberbischofsheim
08135|L|Heidenheim|HDH|Heidenheim an der Brenz
08136|L|Ostalbkreis|AA|Aalen
08211|T|Baden-Baden|BAD
08212|T|Karlsruhe|KA
08215|L|Karlsruhe|KA|=
08216|L|Rastatt|RA|=
08221|T|Heidelberg|HD
08222|T|Mannheim|MA
08225|L|Neckar-Odenwald-Kreis|MOS|Mosbach
08226|L|Rhein-Neckar-Kreis|HD|Heidelberg
08231|T|Pforzheim|PF
08235|L|Calw|CW|=
08236|L|Enzkreis|PF|Pforzheim
08237|L|Freudenstadt|FDS|=
08311|T|Freiburg im Breisgau|FR||Freiburg i. Br.;Freiburg i.Br.
08315|L|Breisgau-Hochschwarzwald|FR|Freiburg im Breisgau
08316|L|Emmendingen|EM|=
08317|L|Ortenaukreis|OG|Offenburg
08325|L|Rottweil|RW|=
08326|L|Schwarzwald-Baar-Kreis|VS|Villingen-Schwenningen
08327|L|Tuttlingen|TUT|=
08335|L|Konstanz|KN|=
08336|L|Lörrach|LÖ|=
08337|L|Waldshut|WT|Waldshut-Tiengen
08415|L|Reutlingen|RT|=
08416|L|Tübingen|TÜ|=
08417|L|Zollernalbkreis|BL|Balingen
08421|T|Ulm|UL
08425|L|Alb-Donau-Kreis|UL|Ulm
08426|L|Biberach|BC|Biberach an der Riß
08435|L|Bodenseekreis|FN|Friedrichshafen
08436|L|Ravensburg|RV|=
08437|L|Sigmaringen|SIG|=
09161|S|Ingolstadt|IN
09162|S|München|M||Munich
09163|S|Rosenheim|RO
09171|L|Altötting|AÖ|=
09172|L|Berchtesgadener Land|BGL|Bad Reichenhall
09173|L|Bad Tölz-Wolfratshausen|TÖL|Bad Tölz
09174|L|Dachau|DAH|=
09175|L|Ebersberg|EBE|=
09176|L|Eichstätt|EI|=
09177|L|Erding|ED|=
09178|L|Freising|FS|=
09179|L|Fürstenfeldbruck|FFB|=
09180|L|Garmisch-Partenkirchen|GAP|=
09181|L|Landsberg am Lech|LL|=
09182|L|Miesbach|MB|=
09183|L|Mühldorf am Inn|MÜ|=
09184|L|München|M|=|Munich
09185|L|Neuburg-Schrobenhausen|ND|Neuburg an der Donau
09186|L|Pfaffenhofen an der Ilm|PAF|=
09187|L|Rosenheim|RO|=
09188|L|Starnberg|STA|=
09189|L|Traunstein|TS|=
09190|L|Weilheim-Schongau|WM|Weilheim in Oberbayern
09261|S|Landshut|LA
09262|S|Passau|PA
09263|S|Straubing|SR
09271|L|Deggendorf|DEG|=
09272|L|Freyung-Grafenau|FRG|Freyung
09273|L|Kelheim|KEH|=
09274|L|Landshut|LA|=
09275|L|Passau|PA|=
09276|L|Regen|REG|=
09277|L|Rottal-Inn|PAN|Pfarrkirchen
09278|L|Straubing-Bogen|SR|Straubing
09279|L|Dingolfing-Landau|DGF|Dingolfing
09361|S|Amberg|AM
09362|S|Regensburg|R
09363|S|Weiden in der Oberpfalz|WEN||Weiden i. d. OPf.;Weiden i.d.OPf.
09371|L|Amberg-Sulzbach|AS|Amberg
09372|L|Cham|CHA|=
09373|L|Neumarkt in der Oberpfalz|NM|=|Neumarkt i. d. OPf.;Neumarkt i.d.OPf.
09374|L|Neustadt an der Waldnaab|NEW|=
09375|L|Regensburg|R|=
09376|L|Schwandorf|SAD|=
09377|L|Tirschenreuth|TIR|=
09461|S|Bamberg|BA
09462|S|Bayreuth|BT
09463|S|Coburg|CO
09464|S|Hof|HO||Hof (Saale);Hof an der Saale
09471|L|Bamberg|BA|=
09472|L|Bayreuth|BT|=
09473|L|Coburg|CO|=
09474|L|Forchheim|FO|=
09475|L|Hof|HO|=
09476|L|Kronach|KC|=
09477|L|Kulmbach|KU|=
09478|L|Lichtenfels|LIF|=
09479|L|Wunsiedel im Fichtelgebirge|WUN|Wunsiedel
09561|S|Ansbach|AN
09562|S|Erlangen|ER
09563|S|Fürth|FÜ
09564|S|Nürnberg|N||Nuremberg
09565|S|Schwabach|SC
09571|L|Ansbach|AN|=
09572|L|Erlangen-Höchstadt|ERH|Erlangen
09573|L|Fürth|FÜ|Zirndorf
09574|L|Nürnberger Land|LAU|Lauf an der Pegnitz
09575|L|Neustadt an der Aisch-Bad Windsheim|NEA|Neustadt an der Aisch
09576|L|Roth|RH|=
09577|L|Weißenburg-Gunzenhausen|WUG|Weißenburg in Bayern
09661|S|Aschaffenburg|AB
09662|S|Schweinfurt|SW
09663|S|Würzburg|WÜ
09671|L|Aschaffenburg|AB|=
09672|L|Bad Kissingen|KG|=
09673|L|Rhön-Grabfeld|NES|Bad Neustadt an der Saale
09674|L|Haßberge|HAS|Haßfurt
09675|L|Kitzingen|KT|=
09676|L|Miltenberg|MIL|=
09677|L|Main-Spessart|MSP|Karlstadt
09678|L|Schweinfurt|SW|=
09679|L|Würzburg|WÜ|=
09761|S|Augsburg|A
09762|S|Kaufbeuren|KF
09763|S|Kempten (Allgäu)|KE
09764|S|Memmingen|MM
09771|L|Aichach-Friedberg|AIC|Aichach
09772|L|Augsburg|A|=
09773|L|Dillingen an der Donau|DLG|=
09774|L|Günzburg|GZ|=
09775|L|Neu-Ulm|NU|=
09776|L|Lindau (Bodensee)|LI|=
09777|L|Ostallgäu|OAL|Marktoberdorf
09778|L|Unterallgäu|MN|Mindelheim
09779|L|Donau-Ries|DON|Donauwörth
09780|L|Oberallgäu|OA|Sonthofen
10041|V|Regionalverband Saarbrücken|SB|Saarbrücken||10041:V:Stadtverband Saarbrücken:2007-12-31
10042|L|Merzig-Wadern|MZG|Merzig
10043|L|Neunkirchen|NK|Ottweiler
10044|L|Saarlouis|SLS|=
10045|L|Saarpfalz-Kreis|HOM|Homburg
10046|L|St. Wendel|WND|=|Sankt Wendel
11000|S|Berlin|B
12051|S|Brandenburg an der Havel|BRB||Brandenburg a. d. H.
12052|S|Cottbus|CB||Cottbus/Chóśebuz;Chóśebuz
12053|S|Frankfurt (Oder)|FF||Frankfurt/O.
12054|S|Potsdam|P
12060|L|Barnim|BAR|Eberswalde
12061|L|Dahme-Spreewald|LDS|Lübben (Spreewald)
12062|L|Elbe-Elster|EE|Herzberg (Elster)
12063|L|Havelland|HVL|Rathenow
12064|L|Märkisch-Oderland|MOL|Seelow
12065|L|Oberhavel|OHV|Oranienburg
12066|L|Oberspreewald-Lausitz|OSL|Senftenberg
12067|L|Oder-Spree|LOS|Beeskow
12068|L|Ostprignitz-Ruppin|OPR|Neuruppin
12069|L|Potsdam-Mittelmark|PM|Bad Belzig
12070|L|Prignitz|PR|Perleberg
12071|L|Spree-Neiße|SPN|Forst (Lausitz)|Spree-Neiße/Wokrejs Sprjewja-Nysa
12072|L|Teltow-Fläming|TF|Luckenwalde
12073|L|Uckermark|UM|Prenzlau
13003|S|Rostock|HRO||Hanse- und Universitätsstadt Rostock
13004|S|Schwerin|SN
13071|L|Mecklenburgische Seenplatte|MSE|Neubrandenburg||13002:S:Neubrandenburg:2011-09-03;13052:L:Demmin:2011-09-03;13055:L:Mecklenburg-Strelitz:2011-09-03;13056:L:Müritz:2011-09-03
13072|L|Rostock|LRO|Güstrow||13051:L:Bad Doberan:2011-09-03;13053:L:Güstrow:2011-09-03
13073|L|Vorpommern-Rügen|VR|Stralsund||13005:S:Stralsund:2011-09-03;13057:L:Nordvorpommern:2011-09-03;13061:L:Rügen:2011-09-03
13074|L|Nordwestmecklenburg|NWM|Wismar||13006:S:Wismar:2011-09-03;13058:L:Nordwestmecklenburg:2011-09-03
13075|L|Vorpommern-Greifswald|VG|Greifswald||13001:S:Greifswald:2011-09-03;13052:L:Demmin:2011-09-03;13059:L:Ostvorpommern:2011-09-03;13062:L:Uecker-Randow:2011-09-03
13076|L|Ludwigslust-Parchim|LUP|Parchim||13054:L:Ludwigslust:2011-09-03;13060:L:Parchim:2011-09-03
14511|S|Chemnitz|C|||14161:S:Chemnitz:2008-07-31
14521|L|Erzgebirgskreis|ERZ|Annaberg-Buchholz||14171:L:Annaberg:2008-07-31;14181:L:Mittlerer Erzgebirgskreis:2008-07-31;14188:L:Stollberg:2008-07-31;14191:L:Aue-Schwarzenberg:2008-07-31
14522|L|Mittelsachsen|FG|Freiberg||14177:L:Freiberg:2008-07-31;14182:L:Mittweida:2008-07-31;14375:L:Döbeln:2008-07-31
14523|L|Vogtlandkreis|V|Plauen||14166:S:Plauen:2008-07-31;14178:L:Vogtlandkreis:2008-07-31
14524|L|Zwickau|Z|=||14167:S:Zwickau:2008-07-31;14173:L:Chemnitzer Land:2008-07-31;14193:L:Zwickauer Land:2008-07-31
14612|S|Dresden|DD|||14262:S:Dresden:2008-07-31
14625|L|Bautzen|BZ|=||14264:S:Hoyerswerda:2008-07-31;14272:L:Bautzen:2008-07-31;14292:L:Kamenz:2008-07-31
14626|L|Görlitz|GR|=||14263:S:Görlitz:2008-07-31;14284:L:Niederschlesischer Oberlausitzkreis:2008-07-31;14286:L:Löbau-Zittau:2008-07-31
14627|L|Meißen|MEI|=||14280:L:Meißen:2008-07-31;14285:L:Riesa-Großenhain:2008-07-31
14628|L|Sächsische Schweiz-Osterzgebirge|PIR|Pirna||14287:L:Sächsische Schweiz:2008-07-31;14290:L:Weißeritzkreis:2008-07-31
14713|S|Leipzig|L|||14365:S:Leipzig:2008-07-31
14729|L|Leipzig|L|Borna||14379:L:Leipziger Land:2008-07-31;14383:L:Muldentalkreis:2008-07-31
14730|L|Nordsachsen|TDO|Torgau||14374:L:Delitzsch:2008-07-31;14389:L:Torgau-Oschatz:2008-07-31
15001|S|Dessau-Roßlau|DE|||15101:S:Dessau:2007-06-30;15151:L:Anhalt-Zerbst:2007-06-30
15002|S|Halle (Saale)|HAL|||15202:S:Halle (Saale):2007-06-30
15003|S|Magdeburg|MD|||15303:S:Magdeburg:2007-06-30
15081|L|Altmarkkreis Salzwedel|SAW|Salzwedel||15370:L:Altmarkkreis Salzwedel:2007-06-30
15082|L|Anhalt-Bitterfeld|ABI|Köthen (Anhalt)||15154:L:Bitterfeld:2007-06-30;15159:L:Köthen:2007-06-30;15151:L:Anhalt-Zerbst:2007-06-30
15083|L|Börde|BK|Haldensleben||15355:L:Bördekreis:2007-06-30;15362:L:Ohrekreis:2007-06-30
15084|L|Burgenlandkreis|BLK|Naumburg (Saale)||15256:L:Burgenlandkreis:2007-06-30;15268:L:Weißenfels:2007-06-30
15085|L|Harz|HZ|Halberstadt||15357:L:Halberstadt:2007-06-30;15364:L:Quedlinburg:2007-06-30;15369:L:Wernigerode:2007-06-30
15086|L|Jerichower Land|JL|Burg||15151:L:Anhalt-Zerbst:2007-06-30;15358:L:Jerichower Land:2007-06-30
15087|L|Mansfeld-Südharz|MSH|Sangerhausen||15260:L:Mansfelder Land:2007-06-30;15266:L:Sangerhausen:2007-06-30
15088|L|Saalekreis|SK|Merseburg||15261:L:Merseburg-Querfurt:2007-06-30;15265:L:Saalkreis:2007-06-30
15089|L|Salzlandkreis|SLK|Bernburg (Saale)||15153:L:Bernburg:2007-06-30;15352:L:Aschersleben-Staßfurt:2007-06-30;15367:L:Schönebeck:2007-06-30
15090|L|Stendal|SDL|=||15363:L:Stendal:2007-06-30
15091|L|Wittenberg|WB|Lutherstadt Wittenberg||15151:L:Anhalt-Zerbst:2007-06-30;15171:L:Wittenberg:2007-06-30
16051|S|Erfurt|EF
16052|S|Gera|G
16053|S|Jena|J
16054|S|Suhl|SHL
16055|S|Weimar|WE
16061|L|Eichsfeld|EIC|Heilbad Heiligenstadt
16062|L|Nordhausen|NDH|=
16063|L|Wartburgkreis|WAK|Bad Salzungen||16056:S:Eisenach:2021-06-30
16064|L|Unstrut-Hainich-Kreis|UH|Mühlhausen/Thüringen
16065|L|Kyffhäuserkreis|KYF|Sondershausen
16066|L|Schmalkalden-Meiningen|SM|Meiningen
16067|L|Gotha|GTH|=
16068|L|Sömmerda|SÖM|=
16069|L|Hildburghausen|HBN|=
16070|L|Ilm-Kreis|IK|Arnstadt
16071|L|Weimarer Land|AP|Apolda
16072|L|Sonneberg|SON|=
16073|L|Saalfeld-Rudolstadt|SLF|Saalfeld/Saale
16074|L|Saale-Holzland-Kreis|SHK|Eisenberg
16075|L|Saale-Orla-Kreis|SOK|Schleiz
16076|L|Greiz|GRZ|=
16077|L|Altenburger Land|ABG|Altenburg
`;
