# States, organisations and what stands for them. A line may name its State itself (@code=). A capital letter
# must match a capital letter; adjectives end in a star for their inflection.

[nothing]
(Wiener|Haager|Genfer|Römische*) (Übereinkommen|Übereinkunft|Konvention|Konventionen|Vertrag*|Abkommen|Kongress|Protokoll*)
(Wiener|Berliner|Neue Zürcher|Moskauer|Budapester|Prager|Frankfurter|Süddeutsche|Stuttgarter|Kölner) (Zeitung|Morgenpost|Allgemeine*|Stadt Anzeiger|Rundschau|Kurier)
(Deutsche|Deutschen|Deutscher) (Welle|Bank|Bahn|Post|Presse Agentur|Schule|Schulen|Bundestag*|Fußball*)
(Französische|Russische|Türkische) (Revolution|Küche)
(Nordamerika|Südamerika|Lateinamerika|Mittelamerika|Zentralamerika)
Russischkenntnisse
Berlinale
(türkischer|russischer|englischer|deutscher|französischer) Sprache
Deutsche (Telekom|Börse)
Wiener (Staatsoper|Linien|Schnitzel|Kongress)
Paris Saint Germain
Pariser Klimaabkommen
Minsker (Abkommen|Vereinbarung*|Protokoll)
Prager Frühling

# Names; the table generated from CLDR adds the rest.
[state form=name]
Andorra @code=AD
Emirate @code=AE @article=yes
Vereinigte(|n|r) Arabische(|n|r) Emirate(|n) @code=AE @article=yes
Afghanistan @code=AF
Antigua @code=AG
Antigua und Barbuda @code=AG
Albanien @code=AL
Armenien @code=AM
Angola @code=AO
Argentinien @code=AR
Österreich @code=AT
Republik Österreich @code=AT
Australien @code=AU
Aserbaidschan @code=AZ
Bosnien @code=BA
Bosnien und Herzegowina @code=BA
Bosnien-Herzegowina @code=BA
Barbados @code=BB
Bangladesch @code=BD
Bangladesh @code=BD
Belgien @code=BE
Burkina Faso @code=BF
Burkina @code=BF
Bulgarien @code=BG
Bahrain @code=BH
Burundi @code=BI
Benin @code=BJ
Brunei @code=BN
Bolivien @code=BO
Brasilien @code=BR
Bahamas @code=BS
Bhutan @code=BT
Botsuana @code=BW
Botswana @code=BW
Belarus @code=BY
Weißrussland @code=BY
Belize @code=BZ
Kanada @code=CA
DR Kongo @code=CD
Kongo @code=CD
Demokratische(|n) Republik Kongo @code=CD
Kongo-Kinshasa @code=CD
Zentralafrikanische(|n) Republik @code=CF @article=yes
Republik Kongo @code=CG
Kongo-Brazzaville @code=CG
Schweiz @code=CH @article=yes
Eidgenossenschaft @code=CH @article=yes
Elfenbeinküste @code=CI
Côte d'Ivoire @code=CI
Chile @code=CL
Kamerun @code=CM
China @code=CN
Volksrepublik China @code=CN
VR China @code=CN
Kolumbien @code=CO
Costa Rica @code=CR
Kuba @code=CU
Kap Verde @code=CV
Cabo Verde @code=CV
Zypern @code=CY
Tschechien @code=CZ @article=yes
Tschechische(|n) Republik @code=CZ @article=yes
Tschechei @code=CZ @article=yes
Deutschland @code=DE
Bundesrepublik @code=DE
Bundesrepublik Deutschland @code=DE
BRD @code=DE
Dschibuti @code=DJ
Dänemark @code=DK
Dominica @code=DM
Dominikanische(|n) Republik @code=DO @article=yes
Algerien @code=DZ
Ecuador @code=EC
Estland @code=EE
Ägypten @code=EG
Eritrea @code=ER
Spanien @code=ES
Äthiopien @code=ET
Europäische(|n|r) Union @code=EU @article=yes
Finnland @code=FI
Fidschi @code=FJ
Mikronesien @code=FM
Frankreich @code=FR
Gabun @code=GA
Großbritannien @code=GB @article=yes
Vereinigte(|n|s) Königreich(|s|es) @code=GB @article=yes
Britannien @code=GB @article=yes
Grenada @code=GD
Georgien @code=GE
Ghana @code=GH
Gambia @code=GM
Guinea @code=GN
Äquatorialguinea @code=GQ
Griechenland @code=GR
Guatemala @code=GT
Guinea-Bissau @code=GW
Guyana @code=GY
Honduras @code=HN
Kroatien @code=HR
Haiti @code=HT
Ungarn @code=HU
Indonesien @code=ID
Irland @code=IE
Israel @code=IL
Indien @code=IN
Irak @code=IQ @article=yes
Iran @code=IR @article=yes
Islamische(|n) Republik Iran @code=IR @article=yes
Island @code=IS
Italien @code=IT
Jamaika @code=JM
Jordanien @code=JO
Japan @code=JP
Kenia @code=KE
Kirgistan @code=KG
Kirgisien @code=KG
Kirgisistan @code=KG
Kambodscha @code=KH
Kiribati @code=KI
Komoren @code=KM
Nordkorea @code=KP
Südkorea @code=KR
Republik Korea @code=KR
Kuwait @code=KW
Kuweit @code=KW
Kasachstan @code=KZ
Laos @code=LA
Libanon @code=LB @article=yes
Liechtenstein @code=LI
Fürstentum Liechtenstein @code=LI
Sri Lanka @code=LK
Liberia @code=LR
Lesotho @code=LS
Litauen @code=LT
Luxemburg @code=LU
Großherzogtum @code=LU
Großherzogtum Luxemburg @code=LU
Lettland @code=LV
Libyen @code=LY
Marokko @code=MA
Monaco @code=MC
Moldau @code=MD @article=yes
Moldawien @code=MD @article=yes
Republik Moldau @code=MD @article=yes
Montenegro @code=ME
Madagaskar @code=MG
Nordmazedonien @code=MK
Mazedonien @code=MK
Mali @code=ML
Myanmar @code=MM
Birma @code=MM
Burma @code=MM
Mongolei @code=MN @article=yes
Mauretanien @code=MR
Malta @code=MT
Mauritius @code=MU
Malediven @code=MV
Malawi @code=MW
Mexiko @code=MX
Malaysia @code=MY
Mosambik @code=MZ
Namibia @code=NA
Nordatlantikpakt @code=NATO @article=yes
Atlantische(|n|s) Allianz @code=NATO @article=yes
Niger @code=NE @article=yes
Republik Niger @code=NE @article=yes
Nigeria @code=NG
Nicaragua @code=NI
Niederlande @code=NL @article=yes
Niederlanden @code=NL @article=yes
Holland @code=NL @article=yes
Norwegen @code=NO
Nepal @code=NP
Nauru @code=NR
Neuseeland @code=NZ
Oman @code=OM
Panama @code=PA
Peru @code=PE
Papua-Neuguinea @code=PG
Philippinen @code=PH @article=yes
Pakistan @code=PK
Polen @code=PL
Palästina @code=PS
Palästinensergebiete(|n) @code=PS
Autonomiebehörde @code=PS
Portugal @code=PT
Palau @code=PW
Paraguay @code=PY
Katar @code=QA
Qatar @code=QA
Rumänien @code=RO
Serbien @code=RS
Russland @code=RU
Rußland @code=RU
Russische(|n|r) Föderation @code=RU
Sowjetunion @code=RU
UdSSR @code=RU
Ruanda @code=RW
Saudi-Arabien @code=SA
Saudiarabien @code=SA
Salomonen @code=SB
Seychellen @code=SC
Sudan @code=SD @article=yes
Schweden @code=SE
Singapur @code=SG
Slowenien @code=SI
Slowakei @code=SK @article=yes
Slowakische(|n) Republik @code=SK @article=yes
Sierra Leone @code=SL
Senegal @code=SN @article=yes
Somalia @code=SO
Suriname @code=SR
Surinam @code=SR
Südsudan @code=SS
El Salvador @code=SV
Syrien @code=SY
Eswatini @code=SZ
Swasiland @code=SZ
Tschad @code=TD @article=yes
Togo @code=TG
Thailand @code=TH
Tadschikistan @code=TJ
Osttimor @code=TL
Timor-Leste @code=TL
Turkmenistan @code=TM
Tunesien @code=TN
Tonga @code=TO
Türkei @code=TR @article=yes
Türkiye @code=TR @article=yes
Trinidad und Tobago @code=TT
Trinidad @code=TT
Taiwan @code=TW
Tansania @code=TZ
Ukraine @code=UA @article=yes
Uganda @code=UG
Vereinte(|n|r) Nationen @code=UN
Vereinigte(|n|r) Staaten [von Amerika] @code=US @article=yes
Amerika @code=US @article=yes
Uruguay @code=UY
Usbekistan @code=UZ
Vatikan @code=VA @article=yes
Heilige(|n|r|s) Stuhl(|s|es) @code=VA @article=yes
Venezuela @code=VE
Vietnam @code=VN
Vanuatu @code=VU
Samoa @code=WS
Kosovo @code=XK @article=yes
Jemen @code=YE @article=yes
Südafrika @code=ZA
Sambia @code=ZM
Simbabwe @code=ZW

[state form=name attributive=yes]
VAE @code=AE @article=yes
EU @code=EU @article=yes
NATO @code=NATO @article=yes
Nato @code=NATO @article=yes
OSZE @code=OSCE @article=yes
UN @code=UN @article=yes
UNO @code=UN @article=yes
Uno @code=UN @article=yes
USA @code=US @article=yes
US @code=US @article=yes

# A name in the genitive stands before or after the persons: "Chiles Botschafter".
[state form=name attributive=yes genitive=yes role=owner]
Andorras @code=AD
Afghanistans @code=AF
Antiguas @code=AG
Albaniens @code=AL
Armeniens @code=AM
Angolas @code=AO
Argentiniens @code=AR
Österreichs @code=AT
Australiens @code=AU
Aserbaidschans @code=AZ
Bosniens @code=BA
Bosnien-Herzegowinas @code=BA
Bangladeschs @code=BD
Bangladeshs @code=BD
Belgiens @code=BE
Burkinas @code=BF
Bulgariens @code=BG
Bahrains @code=BH
Burundis @code=BI
Benins @code=BJ
Bruneis @code=BN
Boliviens @code=BO
Brasiliens @code=BR
Bhutans @code=BT
Botsuanas @code=BW
Botswanas @code=BW
Weißrusslands @code=BY
Belizes @code=BZ
Kanadas @code=CA
Kongos @code=CD
Kongo-Kinshasas @code=CD
Kongo-Brazzavilles @code=CG
Elfenbeinküstes @code=CI
Chiles @code=CL
Kameruns @code=CM
Chinas @code=CN
Kolumbiens @code=CO
Kubas @code=CU
Zyperns @code=CY
Tschechiens @code=CZ
Tschecheis @code=CZ
Deutschlands @code=DE
Bundesrepubliks @code=DE
BRDs @code=DE
Dschibutis @code=DJ
Dänemarks @code=DK
Dominicas @code=DM
Algeriens @code=DZ
Ecuadors @code=EC
Estlands @code=EE
Ägyptens @code=EG
Eritreas @code=ER
Spaniens @code=ES
Äthiopiens @code=ET
Finnlands @code=FI
Fidschis @code=FJ
Mikronesiens @code=FM
Frankreichs @code=FR
Gabuns @code=GA
Großbritanniens @code=GB
Britanniens @code=GB
Grenadas @code=GD
Georgiens @code=GE
Ghanas @code=GH
Gambias @code=GM
Guineas @code=GN
Äquatorialguineas @code=GQ
Griechenlands @code=GR
Guatemalas @code=GT
Guinea-Bissaus @code=GW
Guyanas @code=GY
Kroatiens @code=HR
Haitis @code=HT
Ungarns @code=HU
Indonesiens @code=ID
Irlands @code=IE
Israels @code=IL
Indiens @code=IN
Iraks @code=IQ
Irans @code=IR
Islands @code=IS
Italiens @code=IT
Jamaikas @code=JM
Jordaniens @code=JO
Japans @code=JP
Kenias @code=KE
Kirgistans @code=KG
Kirgisiens @code=KG
Kirgisistans @code=KG
Kambodschas @code=KH
Kiribatis @code=KI
Nordkoreas @code=KP
Südkoreas @code=KR
Kuwaits @code=KW
Kuweits @code=KW
Kasachstans @code=KZ
Libanons @code=LB
Liechtensteins @code=LI
Liberias @code=LR
Lesothos @code=LS
Litauens @code=LT
Luxemburgs @code=LU
Großherzogtums @code=LU
Lettlands @code=LV
Libyens @code=LY
Marokkos @code=MA
Monacos @code=MC
Moldaus @code=MD
Moldawiens @code=MD
Montenegros @code=ME
Madagaskars @code=MG
Nordmazedoniens @code=MK
Mazedoniens @code=MK
Malis @code=ML
Myanmars @code=MM
Birmas @code=MM
Burmas @code=MM
Mauretaniens @code=MR
Maltas @code=MT
Malawis @code=MW
Mexikos @code=MX
Malaysias @code=MY
Mosambiks @code=MZ
Namibias @code=NA
Nordatlantikpakts @code=NATO
Nigers @code=NE
Nigerias @code=NG
Nicaraguas @code=NI
Norwegens @code=NO
Nepals @code=NP
Naurus @code=NR
Neuseelands @code=NZ
Omans @code=OM
Panamas @code=PA
Perus @code=PE
Papua-Neuguineas @code=PG
Pakistans @code=PK
Polens @code=PL
Palästinas @code=PS
Autonomiebehördes @code=PS
Portugals @code=PT
Palaus @code=PW
Paraguays @code=PY
Katars @code=QA
Qatars @code=QA
Rumäniens @code=RO
Serbiens @code=RS
Russlands @code=RU
Rußlands @code=RU
Sowjetunions @code=RU
UdSSRs @code=RU
Ruandas @code=RW
Saudi-Arabiens @code=SA
Saudiarabiens @code=SA
Salomonens @code=SB
Sudans @code=SD
Schwedens @code=SE
Singapurs @code=SG
Sloweniens @code=SI
Senegals @code=SN
Somalias @code=SO
Surinames @code=SR
Surinams @code=SR
Südsudans @code=SS
Syriens @code=SY
Eswatinis @code=SZ
Swasilands @code=SZ
Tschads @code=TD
Togos @code=TG
Thailands @code=TH
Tadschikistans @code=TJ
Osttimors @code=TL
Timor-Lestes @code=TL
Turkmenistans @code=TM
Tunesiens @code=TN
Tongas @code=TO
Trinidads @code=TT
Taiwans @code=TW
Tansanias @code=TZ
Ugandas @code=UG
Amerikas @code=US
Uruguays @code=UY
Usbekistans @code=UZ
Vatikans @code=VA
Venezuelas @code=VE
Vietnams @code=VN
Vanuatus @code=VU
Samoas @code=WS
Kosovos @code=XK
Jemens @code=YE
Südafrikas @code=ZA
Sambias @code=ZM
Simbabwes @code=ZW

[state form=adjective]
andorranisch* @code=AD
emiratisch* @code=AE
afghanisch* @code=AF
antiguanisch* @code=AG
albanisch* @code=AL
armenisch* @code=AM
angolanisch* @code=AO
argentinisch* @code=AR
österreichisch* @code=AT
australisch* @code=AU
aserbaidschanisch* @code=AZ
bosnisch* @code=BA
bosnisch-herzegowinisch* @code=BA
barbadisch* @code=BB
bangladeschisch* @code=BD
belgisch* @code=BE
burkinisch* @code=BF
burkinabisch* @code=BF
bulgarisch* @code=BG
bahrainisch* @code=BH
burundisch* @code=BI
beninisch* @code=BJ
bruneiisch* @code=BN
bolivianisch* @code=BO
brasilianisch* @code=BR
bahamaisch* @code=BS
bhutanisch* @code=BT
botsuanisch* @code=BW
botswanisch* @code=BW
belarussisch* @code=BY
belarusisch* @code=BY
weißrussisch* @code=BY
belizisch* @code=BZ
kanadisch* @code=CA
kongolesisch* @code=CD
zentralafrikanisch* @code=CF
schweizerisch* @code=CH
schweizer @code=CH
eidgenössisch* @code=CH
ivorisch* @code=CI
chilenisch* @code=CL
kamerunisch* @code=CM
chinesisch* @code=CN
kolumbianisch* @code=CO
costa-ricanisch* @code=CR
costaricanisch* @code=CR
kubanisch* @code=CU
kapverdisch* @code=CV
zyprisch* @code=CY
zypriotisch* @code=CY
tschechisch* @code=CZ
deutsch @code=DE
deutsche @code=DE
deutschen @code=DE
deutscher @code=DE
deutsches @code=DE
deutschem @code=DE
bundesdeutsch* @code=DE
dschibutisch* @code=DJ
dänisch* @code=DK
dominikanisch* @code=DO
algerisch* @code=DZ
ecuadorianisch* @code=EC
estnisch* @code=EE
estländisch* @code=EE
ägyptisch* @code=EG
eritreisch* @code=ER
spanisch* @code=ES
äthiopisch* @code=ET
finnisch* @code=FI
fidschianisch* @code=FJ
mikronesisch* @code=FM
französisch* @code=FR
gabunisch* @code=GA
britisch* @code=GB
grenadisch* @code=GD
georgisch* @code=GE
ghanaisch* @code=GH
gambisch* @code=GM
guineisch* @code=GN
äquatorialguineisch* @code=GQ
griechisch* @code=GR
guatemaltekisch* @code=GT
guinea-bissauisch* @code=GW
guyanisch* @code=GY
honduranisch* @code=HN
kroatisch* @code=HR
haitianisch* @code=HT
ungarisch* @code=HU
indonesisch* @code=ID
irisch* @code=IE
israelisch* @code=IL
indisch* @code=IN
irakisch* @code=IQ
iranisch* @code=IR
isländisch* @code=IS
italienisch* @code=IT
jamaikanisch* @code=JM
jordanisch* @code=JO
japanisch* @code=JP
kenianisch* @code=KE
kirgisisch* @code=KG
kambodschanisch* @code=KH
komorisch* @code=KM
nordkoreanisch* @code=KP
südkoreanisch* @code=KR
kuwaitisch* @code=KW
kuweitisch* @code=KW
kasachisch* @code=KZ
laotisch* @code=LA
libanesisch* @code=LB
liechtensteinisch* @code=LI
sri-lankisch* @code=LK
srilankisch* @code=LK
liberianisch* @code=LR
lesothisch* @code=LS
litauisch* @code=LT
luxemburgisch* @code=LU
luxemburger @code=LU
lettisch* @code=LV
libysch* @code=LY
marokkanisch* @code=MA
monegassisch* @code=MC
moldauisch* @code=MD
moldawisch* @code=MD
montenegrinisch* @code=ME
madagassisch* @code=MG
nordmazedonisch* @code=MK
mazedonisch* @code=MK
malisch* @code=ML
myanmarisch* @code=MM
birmanisch* @code=MM
burmesisch* @code=MM
mongolisch* @code=MN
mauretanisch* @code=MR
maltesisch* @code=MT
mauritisch* @code=MU
maledivisch* @code=MV
malawisch* @code=MW
mexikanisch* @code=MX
malaysisch* @code=MY
mosambikanisch* @code=MZ
mosambikisch* @code=MZ
namibisch* @code=NA
nigrisch* @code=NE
nigerianisch* @code=NG
nicaraguanisch* @code=NI
niederländisch* @code=NL
holländisch* @code=NL
norwegisch* @code=NO
nepalesisch* @code=NP
neuseeländisch* @code=NZ
omanisch* @code=OM
panamaisch* @code=PA
peruanisch* @code=PE
papua-neuguineisch* @code=PG
philippinisch* @code=PH
pakistanisch* @code=PK
polnisch* @code=PL
palästinensisch* @code=PS
portugiesisch* @code=PT
paraguayisch* @code=PY
katarisch* @code=QA
rumänisch* @code=RO
serbisch* @code=RS
russisch* @code=RU
sowjetisch* @code=RU
russländisch* @code=RU
ruandisch* @code=RW
saudi-arabisch* @code=SA
saudisch* @code=SA
saudiarabisch* @code=SA
salomonisch* @code=SB
seychellisch* @code=SC
sudanesisch* @code=SD
sudanisch* @code=SD
schwedisch* @code=SE
singapurisch* @code=SG
slowenisch* @code=SI
slowakisch* @code=SK
sierra-leonisch* @code=SL
sierraleonisch* @code=SL
senegalesisch* @code=SN
somalisch* @code=SO
surinamisch* @code=SR
südsudanesisch* @code=SS
salvadorianisch* @code=SV
syrisch* @code=SY
swasiländisch* @code=SZ
tschadisch* @code=TD
togoisch* @code=TG
togolesisch* @code=TG
thailändisch* @code=TH
tadschikisch* @code=TJ
osttimoresisch* @code=TL
turkmenisch* @code=TM
tunesisch* @code=TN
tongaisch* @code=TO
türkisch* @code=TR
taiwanisch* @code=TW
taiwanesisch* @code=TW
tansanisch* @code=TZ
ukrainisch* @code=UA
ugandisch* @code=UG
amerikanisch* @code=US
us-amerikanisch* @code=US
uruguayisch* @code=UY
usbekisch* @code=UZ
vatikanisch* @code=VA
venezolanisch* @code=VE
vietnamesisch* @code=VN
samoanisch* @code=WS
kosovarisch* @code=XK
jemenitisch* @code=YE
südafrikanisch* @code=ZA
sambisch* @code=ZM
simbabwisch* @code=ZW

[state form=people]
Andorraner(|n|in) @code=AD
Emirati(|s) @code=AE
Emirater(|n) @code=AE
Afghan(e|en|in|innen) @code=AF
Albaner(|n|in|innen) @code=AL
Armenier(|n|in|innen) @code=AM
Angolaner(|n|in) @code=AO
Argentinier(|n|in|innen) @code=AR
Österreicher(|n|in|innen) @code=AT
Australier(|n|in|innen) @code=AU
Aserbaidschaner(|n|in|innen) @code=AZ
Bosnier(|n|in|innen) @code=BA
Bangladescher(|n) @code=BD
Belgier(|n|in|innen) @code=BE
Burkiner(|n) @code=BF
Bulgar(e|en|in|innen) @code=BG
Bahrainer(|n) @code=BH
Bahraini(|s) @code=BH
Burundier(|n) @code=BI
Beniner(|n) @code=BJ
Bolivianer(|n|in|innen) @code=BO
Brasilianer(|n|in|innen) @code=BR
Belarus(se|sen|sin) @code=BY
Weißruss(e|en|in) @code=BY
Kanadier(|n|in|innen) @code=CA
Kongoles(e|en|in) @code=CD
Zentralafrikaner(|n) @code=CF
Schweizerin(|nen) @code=CH
Schweizern @code=CH
Ivorer(|n) @code=CI
Chilen(e|en|in) @code=CL
Kameruner(|n) @code=CM
Chines(e|en|in|innen) @code=CN
Kolumbianer(|n|in|innen) @code=CO
Costa-Ricaner(|n) @code=CR
Kubaner(|n|in|innen) @code=CU
Kapverdier(|n) @code=CV
Zyprer(|n) @code=CY
Zypriot(|en) @code=CY
Tschech(e|en|in|innen) @code=CZ
Dschibutier(|n) @code=DJ
Dän(e|en|in|innen) @code=DK
Dominikaner(|n) @code=DO
Algerier(|n|in|innen) @code=DZ
Ecuadorianer(|n|in) @code=EC
Est(e|en|in) @code=EE
Ägypter(|n|in|innen) @code=EG
Eritreer(|n|in) @code=ER
Spanier(|n|in|innen) @code=ES
Äthiopier(|n|in) @code=ET
Finn(e|en|in|innen) @code=FI
Franzos(e|en) @code=FR
Französin(|nen) @code=FR
Gabuner(|n) @code=GA
Brit(e|en|in|innen) @code=GB
Georgier(|n|in|innen) @code=GE
Ghanaer(|n) @code=GH
Gambier(|n) @code=GM
Guineer(|n) @code=GN
Griech(e|en|in|innen) @code=GR
Guatemaltek(e|en|in) @code=GT
Honduraner(|n) @code=HN
Kroat(e|en|in|innen) @code=HR
Haitianer(|n) @code=HT
Ungarin(|nen) @code=HU
Indonesier(|n|in) @code=ID
Ir(e|en|in) @code=IE
Israeli(|s) @code=IL
Inder(|n|in|innen) @code=IN
Iraker(|n|in) @code=IQ
Iraner(|n|in|innen) @code=IR
Isländer(|n|in) @code=IS
Italiener(|n|in|innen) @code=IT
Jamaikaner(|n) @code=JM
Jordanier(|n|in) @code=JO
Japaner(|n|in|innen) @code=JP
Kenianer(|n|in) @code=KE
Kirgis(e|en|in) @code=KG
Kambodschaner(|n) @code=KH
Nordkoreaner(|n|in|innen) @code=KP
Südkoreaner(|n|in|innen) @code=KR
Kuwaiter(|n) @code=KW
Kasach(e|en|in) @code=KZ
Laot(e|en) @code=LA
Libanes(e|en|in) @code=LB
Liechtensteiner(|n) @code=LI
Sri-Lanker(|n) @code=LK
Liberianer(|n) @code=LR
Litauer(|n|in|innen) @code=LT
Luxemburgern @code=LU
Lett(e|en|in|innen) @code=LV
Libyer(|n) @code=LY
Marokkaner(|n|in|innen) @code=MA
Moldauer(|n) @code=MD
Moldawier(|n) @code=MD
Montenegriner(|n|in) @code=ME
Madagass(e|en) @code=MG
Mazedonier(|n) @code=MK
Nordmazedonier(|n) @code=MK
Malier(|n|in) @code=ML
Birman(e|en) @code=MM
Mongol(e|en|in) @code=MN
Mauretanier(|n) @code=MR
Maltes(er|ern|erin) @code=MT
Malawier(|n) @code=MW
Mexikaner(|n|in|innen) @code=MX
Malaysier(|n) @code=MY
Mosambikaner(|n) @code=MZ
Namibier(|n) @code=NA
Nigrer(|n) @code=NE
Nigerianer(|n|in) @code=NG
Nicaraguaner(|n) @code=NI
Niederländer(|n|in|innen) @code=NL
Holländer(|n) @code=NL
Norweger(|n|in|innen) @code=NO
Nepales(e|en) @code=NP
Neuseeländer(|n) @code=NZ
Omaner(|n) @code=OM
Panamaer(|n) @code=PA
Peruaner(|n|in) @code=PE
Filipino(|s) @code=PH
Philippiner(|n) @code=PH
Pakistaner(|n|in) @code=PK
Pakistani(|s) @code=PK
Pol(e|in|innen) @code=PL
Palästinenser(|n|in) @code=PS
Portugies(e|en|in) @code=PT
Paraguayer(|n) @code=PY
Katarer(|n) @code=QA
Katari(|s) @code=QA
Rumän(e|en|in|innen) @code=RO
Serb(e|en|in|innen) @code=RS
Russ(e|en|in|innen) @code=RU
Sowjets @code=RU
Ruander(|n|in) @code=RW
Saudi(|s) @code=SA
Saudi-Araber(|n) @code=SA
Sudanes(e|en|in) @code=SD
Schwed(e|in|innen) @code=SE
Singapurer(|n) @code=SG
Slowen(e|en|in) @code=SI
Slowak(e|en|in) @code=SK
Senegales(e|en) @code=SN
Somalier(|n) @code=SO
Surinamer(|n) @code=SR
Südsudanes(e|en) @code=SS
Salvadorianer(|n) @code=SV
Syrer(|n|in|innen) @code=SY
Tschader(|n) @code=TD
Togoer(|n) @code=TG
Thailänder(|n) @code=TH
Tadschik(e|en|in) @code=TJ
Osttimores(e|en) @code=TL
Turkmen(e|en) @code=TM
Tunesier(|n|in) @code=TN
Türk(e|en|in|innen) @code=TR
Taiwaner(|n) @code=TW
Taiwanes(e|en) @code=TW
Tansanier(|n) @code=TZ
Ukrainer(|n|in|innen) @code=UA
Ugander(|n|in) @code=UG
Amerikaner(|n|in|innen) @code=US
US-Amerikaner(|n|in|innen) @code=US
US-Bürger(|n) @code=US
Uruguayer(|n) @code=UY
Usbek(e|en|in) @code=UZ
Venezolaner(|n|in|innen) @code=VE
Vietnames(e|en|in) @code=VN
Kosovar(e|en|in) @code=XK
Jemenit(|en) @code=YE
Südafrikaner(|n|in) @code=ZA
Sambier(|n) @code=ZM
Simbabwer(|n) @code=ZW

# Seats of government, by their English names.
[state form=capital]
Andorra la Vella @code=AD @city=Andorra_la_Vella
Abu Dhabi @code=AE @city=Abu_Dhabi
Kabul @code=AF @city=Kabul
Tirana @code=AL @city=Tirana
Eriwan @code=AM @city=Yerevan
Jerewan @code=AM @city=Yerevan
Luanda @code=AO @city=Luanda
Buenos Aires @code=AR @city=Buenos_Aires
Wien @code=AT @city=Vienna
Canberra @code=AU @city=Canberra
Baku @code=AZ @city=Baku
Sarajevo @code=BA @city=Sarajevo
Bridgetown @code=BB @city=Bridgetown
Dhaka @code=BD @city=Dhaka
Brüssel @code=BE @city=Brussels
Ouagadougou @code=BF @city=Ouagadougou
Sofia @code=BG @city=Sofia
Manama @code=BH @city=Manama
Bujumbura @code=BI @city=Bujumbura
Gitega @code=BI @city=Gitega
Cotonou @code=BJ @city=Cotonou
Porto Novo @code=BJ @city=Porto-Novo
Bandar Seri Begawan @code=BN @city=Bandar_Seri_Begawan
La Paz @code=BO @city=La_Paz
Sucre @code=BO @city=Sucre
Brasilia @code=BR @city=Brasilia
Nassau @code=BS @city=Nassau
Thimphu @code=BT @city=Thimphu
Gaborone @code=BW @city=Gaborone
Minsk @code=BY @city=Minsk
Belmopan @code=BZ @city=Belmopan
Ottawa @code=CA @city=Ottawa
Kinshasa @code=CD @city=Kinshasa
Bangui @code=CF @city=Bangui
Brazzaville @code=CG @city=Brazzaville
Bern @code=CH @city=Bern
Abidjan @code=CI @city=Abidjan
Yamoussoukro @code=CI @city=Yamoussoukro
Santiago [de Chile] @code=CL @city=Santiago
Jaunde @code=CM @city=Yaounde
Yaounde @code=CM @city=Yaounde
Peking @code=CN @city=Beijing
Beijing @code=CN @city=Beijing
Bogota @code=CO @city=Bogota
San Jose @code=CR @city=San_Jose
Havanna @code=CU @city=Havana
Praia @code=CV @city=Praia
Nikosia @code=CY @city=Nicosia
Prag @code=CZ @city=Prague
Berlin @code=DE @city=Berlin
Dschibuti-Stadt @code=DJ @city=Djibouti
Kopenhagen @code=DK @city=Copenhagen
Roseau @code=DM @city=Roseau
Santo Domingo @code=DO @city=Santo_Domingo
Algier @code=DZ @city=Algiers
Quito @code=EC @city=Quito
Tallinn @code=EE @city=Tallinn
Reval @code=EE @city=Tallinn
Kairo @code=EG @city=Cairo
Asmara @code=ER @city=Asmara
Madrid @code=ES @city=Madrid
Addis Abeba @code=ET @city=Addis_Ababa
Helsinki @code=FI @city=Helsinki
Suva @code=FJ @city=Suva
Palikir @code=FM @city=Palikir
Paris @code=FR @city=Paris
Libreville @code=GA @city=Libreville
London @code=GB @city=London
Tiflis @code=GE @city=Tbilisi
Tbilissi @code=GE @city=Tbilisi
Accra @code=GH @city=Accra
Banjul @code=GM @city=Banjul
Conakry @code=GN @city=Conakry
Malabo @code=GQ @city=Malabo
Athen @code=GR @city=Athens
Guatemala-Stadt @code=GT @city=Guatemala_City
Bissau @code=GW @city=Bissau
Georgetown @code=GY @city=Georgetown
Tegucigalpa @code=HN @city=Tegucigalpa
Zagreb @code=HR @city=Zagreb
Agram @code=HR @city=Zagreb
Port-au-Prince @code=HT @city=Port-au-Prince
Budapest @code=HU @city=Budapest
Jakarta @code=ID @city=Jakarta
Dublin @code=IE @city=Dublin
Jerusalem @code=IL @city=Jerusalem
Neu-Delhi @code=IN @city=New_Delhi
Neu Delhi @code=IN @city=New_Delhi
Delhi @code=IN @city=New_Delhi
Bagdad @code=IQ @city=Baghdad
Teheran @code=IR @city=Tehran
Reykjavik @code=IS @city=Reykjavik
Rom @code=IT @city=Rome
Kingston @code=JM @city=Kingston
Amman @code=JO @city=Amman
Tokio @code=JP @city=Tokyo
Nairobi @code=KE @city=Nairobi
Bischkek @code=KG @city=Bishkek
Phnom Penh @code=KH @city=Phnom_Penh
Moroni @code=KM @city=Moroni
Pjöngjang @code=KP @city=Pyongyang
Pyongyang @code=KP @city=Pyongyang
Seoul @code=KR @city=Seoul
Kuwait-Stadt @code=KW @city=Kuwait_City
Astana @code=KZ @city=Astana
Nur-Sultan @code=KZ @city=Astana
Vientiane @code=LA @city=Vientiane
Beirut @code=LB @city=Beirut
Vaduz @code=LI @city=Vaduz
Colombo @code=LK @city=Colombo
Monrovia @code=LR @city=Monrovia
Maseru @code=LS @city=Maseru
Vilnius @code=LT @city=Vilnius
Wilna @code=LT @city=Vilnius
Luxemburg-Stadt @code=LU @city=Luxembourg
Riga @code=LV @city=Riga
Tripolis @code=LY @city=Tripoli
Rabat @code=MA @city=Rabat
Chisinau @code=MD @city=Chisinau
Kischinau @code=MD @city=Chisinau
Kischinjow @code=MD @city=Chisinau
Podgorica @code=ME @city=Podgorica
Antananarivo @code=MG @city=Antananarivo
Skopje @code=MK @city=Skopje
Bamako @code=ML @city=Bamako
Naypyidaw @code=MM @city=Naypyidaw
Rangun @code=MM @city=Yangon
Ulan Bator @code=MN @city=Ulaanbaatar
Ulaanbaatar @code=MN @city=Ulaanbaatar
Nouakchott @code=MR @city=Nouakchott
Valletta @code=MT @city=Valletta
Port Louis @code=MU @city=Port_Louis
Lilongwe @code=MW @city=Lilongwe
Mexiko-Stadt @code=MX @city=Mexico_City
Kuala Lumpur @code=MY @city=Kuala_Lumpur
Maputo @code=MZ @city=Maputo
Windhoek @code=NA @city=Windhoek
Windhuk @code=NA @city=Windhoek
Niamey @code=NE @city=Niamey
Abuja @code=NG @city=Abuja
Managua @code=NI @city=Managua
Den Haag @code=NL @city=The_Hague
Haag @code=NL @city=The_Hague
Oslo @code=NO @city=Oslo
Kathmandu @code=NP @city=Kathmandu
Wellington @code=NZ @city=Wellington
Maskat @code=OM @city=Muscat
Panama-Stadt @code=PA @city=Panama_City
Lima @code=PE @city=Lima
Port Moresby @code=PG @city=Port_Moresby
Manila @code=PH @city=Manila
Islamabad @code=PK @city=Islamabad
Warschau @code=PL @city=Warsaw
Ramallah @code=PS @city=Ramallah
Lissabon @code=PT @city=Lisbon
Asuncion @code=PY @city=Asuncion
Doha @code=QA @city=Doha
Bukarest @code=RO @city=Bucharest
Belgrad @code=RS @city=Belgrade
Moskau @code=RU @city=Moscow
Kigali @code=RW @city=Kigali
Riad @code=SA @city=Riyadh
Honiara @code=SB @city=Honiara
Khartum @code=SD @city=Khartoum
Stockholm @code=SE @city=Stockholm
Ljubljana @code=SI @city=Ljubljana
Laibach @code=SI @city=Ljubljana
Bratislava @code=SK @city=Bratislava
Pressburg @code=SK @city=Bratislava
Preßburg @code=SK @city=Bratislava
Freetown @code=SL @city=Freetown
Dakar @code=SN @city=Dakar
Mogadischu @code=SO @city=Mogadishu
Paramaribo @code=SR @city=Paramaribo
Juba @code=SS @city=Juba
Dschuba @code=SS @city=Juba
San Salvador @code=SV @city=San_Salvador
Damaskus @code=SY @city=Damascus
Mbabane @code=SZ @city=Mbabane
N'Djamena @code=TD @city=N'Djamena
Ndjamena @code=TD @city=N'Djamena
Lome @code=TG @city=Lome
Bangkok @code=TH @city=Bangkok
Duschanbe @code=TJ @city=Dushanbe
Dili @code=TL @city=Dili
Aschgabat @code=TM @city=Ashgabat
Tunis @code=TN @city=Tunis
Ankara @code=TR @city=Ankara
Port of Spain @code=TT @city=Port_of_Spain
Taipeh @code=TW @city=Taipei
Daressalam @code=TZ @city=Dar_es_Salaam
Dodoma @code=TZ @city=Dodoma
Kiew @code=UA @city=Kyiv
Kyjiw @code=UA @city=Kyiv
Kyiv @code=UA @city=Kyiv
Kampala @code=UG @city=Kampala
Washington @code=US @city=Washington
Montevideo @code=UY @city=Montevideo
Taschkent @code=UZ @city=Tashkent
Vatikanstadt @code=VA @city=Vatican_City
Caracas @code=VE @city=Caracas
Hanoi @code=VN @city=Hanoi
Pristina @code=XK @city=Pristina
Sanaa @code=YE @city=Sana'a
Pretoria @code=ZA @city=Pretoria
Kapstadt @code=ZA @city=Cape_Town
Lusaka @code=ZM @city=Lusaka
Harare @code=ZW @city=Harare

# "Chile's capital" as owner or as an adjective of place.
[state form=capital]
Andorra la Vellas @code=AD @city=Andorra_la_Vella
Abu Dhabis @code=AE @city=Abu_Dhabi
Kabuls @code=AF @city=Kabul
Tiranas @code=AL @city=Tirana
Eriwans @code=AM @city=Yerevan
Jerewans @code=AM @city=Yerevan
Luandas @code=AO @city=Luanda
Wiens @code=AT @city=Vienna
Wiener @code=AT @city=Vienna
Canberras @code=AU @city=Canberra
Bakus @code=AZ @city=Baku
Sarajevos @code=BA @city=Sarajevo
Bridgetowns @code=BB @city=Bridgetown
Dhakas @code=BD @city=Dhaka
Brüssels @code=BE @city=Brussels
Brüsseler @code=BE @city=Brussels
Ouagadougous @code=BF @city=Ouagadougou
Sofias @code=BG @city=Sofia
Manamas @code=BH @city=Manama
Bujumburas @code=BI @city=Bujumbura
Gitegas @code=BI @city=Gitega
Cotonous @code=BJ @city=Cotonou
Porto Novos @code=BJ @city=Porto-Novo
Bandar Seri Begawans @code=BN @city=Bandar_Seri_Begawan
Sucres @code=BO @city=Sucre
Brasilias @code=BR @city=Brasilia
Nassaus @code=BS @city=Nassau
Thimphus @code=BT @city=Thimphu
Gaborones @code=BW @city=Gaborone
Minsks @code=BY @city=Minsk
Minsker @code=BY @city=Minsk
Belmopans @code=BZ @city=Belmopan
Ottawas @code=CA @city=Ottawa
Kinshasas @code=CD @city=Kinshasa
Banguis @code=CF @city=Bangui
Brazzavilles @code=CG @city=Brazzaville
Berns @code=CH @city=Bern
Berner @code=CH @city=Bern
Abidjans @code=CI @city=Abidjan
Yamoussoukros @code=CI @city=Yamoussoukro
Santiagos @code=CL @city=Santiago
Jaundes @code=CM @city=Yaounde
Yaoundes @code=CM @city=Yaounde
Pekings @code=CN @city=Beijing
Pekinger @code=CN @city=Beijing
Beijings @code=CN @city=Beijing
Bogotas @code=CO @city=Bogota
San Joses @code=CR @city=San_Jose
Havannas @code=CU @city=Havana
Praias @code=CV @city=Praia
Nikosias @code=CY @city=Nicosia
Prags @code=CZ @city=Prague
Prager @code=CZ @city=Prague
Berlins @code=DE @city=Berlin
Berliner @code=DE @city=Berlin
Dschibuti-Stadts @code=DJ @city=Djibouti
Kopenhagens @code=DK @city=Copenhagen
Kopenhagener @code=DK @city=Copenhagen
Roseaus @code=DM @city=Roseau
Santo Domingos @code=DO @city=Santo_Domingo
Algiers @code=DZ @city=Algiers
Quitos @code=EC @city=Quito
Tallinns @code=EE @city=Tallinn
Tallinner @code=EE @city=Tallinn
Revals @code=EE @city=Tallinn
Kairos @code=EG @city=Cairo
Kairoer @code=EG @city=Cairo
Asmaras @code=ER @city=Asmara
Madrids @code=ES @city=Madrid
Madrider @code=ES @city=Madrid
Addis Abebas @code=ET @city=Addis_Ababa
Helsinkis @code=FI @city=Helsinki
Helsinkier @code=FI @city=Helsinki
Suvas @code=FJ @city=Suva
Palikirs @code=FM @city=Palikir
Pariser @code=FR @city=Paris
Librevilles @code=GA @city=Libreville
Londons @code=GB @city=London
Londoner @code=GB @city=London
Tbilissis @code=GE @city=Tbilisi
Accras @code=GH @city=Accra
Banjuls @code=GM @city=Banjul
Conakrys @code=GN @city=Conakry
Malabos @code=GQ @city=Malabo
Athens @code=GR @city=Athens
Athener @code=GR @city=Athens
Guatemala-Stadts @code=GT @city=Guatemala_City
Bissaus @code=GW @city=Bissau
Georgetowns @code=GY @city=Georgetown
Tegucigalpas @code=HN @city=Tegucigalpa
Zagrebs @code=HR @city=Zagreb
Zagreber @code=HR @city=Zagreb
Agrams @code=HR @city=Zagreb
Port-au-Princes @code=HT @city=Port-au-Prince
Budapests @code=HU @city=Budapest
Budapester @code=HU @city=Budapest
Jakartas @code=ID @city=Jakarta
Dublins @code=IE @city=Dublin
Dubliner @code=IE @city=Dublin
Jerusalems @code=IL @city=Jerusalem
Neu-Delhis @code=IN @city=New_Delhi
Neu Delhis @code=IN @city=New_Delhi
Delhis @code=IN @city=New_Delhi
Bagdads @code=IQ @city=Baghdad
Teherans @code=IR @city=Tehran
Teheraner @code=IR @city=Tehran
Reykjaviks @code=IS @city=Reykjavik
Roms @code=IT @city=Rome
Kingstons @code=JM @city=Kingston
Ammans @code=JO @city=Amman
Tokios @code=JP @city=Tokyo
Nairobis @code=KE @city=Nairobi
Bischkeks @code=KG @city=Bishkek
Phnom Penhs @code=KH @city=Phnom_Penh
Moronis @code=KM @city=Moroni
Pjöngjangs @code=KP @city=Pyongyang
Pyongyangs @code=KP @city=Pyongyang
Seouls @code=KR @city=Seoul
Kuwait-Stadts @code=KW @city=Kuwait_City
Astanas @code=KZ @city=Astana
Nur-Sultans @code=KZ @city=Astana
Vientianes @code=LA @city=Vientiane
Beiruts @code=LB @city=Beirut
Colombos @code=LK @city=Colombo
Monrovias @code=LR @city=Monrovia
Maserus @code=LS @city=Maseru
Vilniuser @code=LT @city=Vilnius
Wilnas @code=LT @city=Vilnius
Luxemburg-Stadts @code=LU @city=Luxembourg
Rigas @code=LV @city=Riga
Rigaer @code=LV @city=Riga
Rabats @code=MA @city=Rabat
Chisinaus @code=MD @city=Chisinau
Kischinaus @code=MD @city=Chisinau
Kischinjows @code=MD @city=Chisinau
Podgoricas @code=ME @city=Podgorica
Antananarivos @code=MG @city=Antananarivo
Skopjes @code=MK @city=Skopje
Bamakos @code=ML @city=Bamako
Naypyidaws @code=MM @city=Naypyidaw
Ranguns @code=MM @city=Yangon
Ulan Bators @code=MN @city=Ulaanbaatar
Ulaanbaatars @code=MN @city=Ulaanbaatar
Nouakchotts @code=MR @city=Nouakchott
Vallettas @code=MT @city=Valletta
Lilongwes @code=MW @city=Lilongwe
Mexiko-Stadts @code=MX @city=Mexico_City
Kuala Lumpurs @code=MY @city=Kuala_Lumpur
Maputos @code=MZ @city=Maputo
Windhoeks @code=NA @city=Windhoek
Windhuks @code=NA @city=Windhoek
Niameys @code=NE @city=Niamey
Abujas @code=NG @city=Abuja
Managuas @code=NI @city=Managua
Den Haags @code=NL @city=The_Hague
Haags @code=NL @city=The_Hague
Oslos @code=NO @city=Oslo
Osloer @code=NO @city=Oslo
Kathmandus @code=NP @city=Kathmandu
Wellingtons @code=NZ @city=Wellington
Maskats @code=OM @city=Muscat
Panama-Stadts @code=PA @city=Panama_City
Limas @code=PE @city=Lima
Port Moresbys @code=PG @city=Port_Moresby
Manilas @code=PH @city=Manila
Islamabads @code=PK @city=Islamabad
Warschaus @code=PL @city=Warsaw
Warschauer @code=PL @city=Warsaw
Ramallahs @code=PS @city=Ramallah
Lissabons @code=PT @city=Lisbon
Lissabonner @code=PT @city=Lisbon
Asuncions @code=PY @city=Asuncion
Dohas @code=QA @city=Doha
Bukarests @code=RO @city=Bucharest
Bukarester @code=RO @city=Bucharest
Belgrads @code=RS @city=Belgrade
Belgrader @code=RS @city=Belgrade
Moskaus @code=RU @city=Moscow
Moskauer @code=RU @city=Moscow
Kigalis @code=RW @city=Kigali
Riads @code=SA @city=Riyadh
Honiaras @code=SB @city=Honiara
Khartums @code=SD @city=Khartoum
Stockholms @code=SE @city=Stockholm
Stockholmer @code=SE @city=Stockholm
Ljubljanas @code=SI @city=Ljubljana
Laibachs @code=SI @city=Ljubljana
Bratislavas @code=SK @city=Bratislava
Bratislavaer @code=SK @city=Bratislava
Pressburgs @code=SK @city=Bratislava
Preßburgs @code=SK @city=Bratislava
Freetowns @code=SL @city=Freetown
Dakars @code=SN @city=Dakar
Mogadischus @code=SO @city=Mogadishu
Paramaribos @code=SR @city=Paramaribo
Jubas @code=SS @city=Juba
Dschubas @code=SS @city=Juba
San Salvadors @code=SV @city=San_Salvador
Mbabanes @code=SZ @city=Mbabane
N'Djamenas @code=TD @city=N'Djamena
Ndjamenas @code=TD @city=N'Djamena
Lomes @code=TG @city=Lome
Bangkoks @code=TH @city=Bangkok
Duschanbes @code=TJ @city=Dushanbe
Dilis @code=TL @city=Dili
Aschgabats @code=TM @city=Ashgabat
Ankaras @code=TR @city=Ankara
Ankaraner @code=TR @city=Ankara
Port of Spains @code=TT @city=Port_of_Spain
Taipehs @code=TW @city=Taipei
Daressalams @code=TZ @city=Dar_es_Salaam
Dodomas @code=TZ @city=Dodoma
Kiews @code=UA @city=Kyiv
Kiewer @code=UA @city=Kyiv
Kyjiws @code=UA @city=Kyiv
Kyivs @code=UA @city=Kyiv
Kampalas @code=UG @city=Kampala
Washingtons @code=US @city=Washington
Washingtoner @code=US @city=Washington
Montevideos @code=UY @city=Montevideo
Taschkents @code=UZ @city=Tashkent
Vatikanstadts @code=VA @city=Vatican_City
Caracaser @code=VE @city=Caracas
Hanois @code=VN @city=Hanoi
Pristinas @code=XK @city=Pristina
Sanaas @code=YE @city=Sana'a
Pretorias @code=ZA @city=Pretoria
Kapstadts @code=ZA @city=Cape_Town
Lusakas @code=ZM @city=Lusaka
Harares @code=ZW @city=Harare

# Houses, offices and persons that stand for a State.
[authority]
Ballhausplatz @code=AT
Minoritenplatz @code=AT
Itamaraty @code=BR
Lukaschenko @code=BY
Bundesbern @code=CH
EDA @code=CH
Bundeshaus @code=CH
Czernin-Palais @code=CZ
Czernin-Palast @code=CZ
Palais Czernin @code=CZ
Auswärtige(|n|s) Amt(|s|es) @code=DE
Kanzleramt @code=DE
Bundesregierung @code=DE
Bundesaußenminister* @code=DE
Bundeskanzler* @code=DE
Bundesinnenminister* @code=DE
Werderscher Markt @code=DE
Moncloa @code=ES
Elysee @code=FR
Elysee-Palast @code=FR
Quai d'Orsay @code=FR
Matignon @code=FR
Downing Street @code=GB
Foreign Office @code=GB
Whitehall @code=GB
Westminster @code=GB
Farnesina @code=IT
Palazzo Chigi @code=IT
Kreml @code=RU
Kremls @code=RU
Smolenskaja-Platz @code=RU
Putin @code=RU
Putins @code=RU
Lawrow @code=RU
Lawrows @code=RU
Sacharowa @code=RU
Peskow @code=RU
Erdogan @code=TR
Erdogans @code=TR
Weiße(|n|s) Haus(|es) @code=US
Pentagon @code=US
State Department @code=US
US-Regierung @code=US
US-Außenminister* @code=US
US-Präsident* @code=US
Trump @code=US
Biden @code=US
Blinken @code=US
Rubio @code=US
Miraflores @code=VE
Maduro @code=VE
Maduros @code=VE

# Groups of States that everybody delimits alike.
[states codes=THESE form=name]
(diese|beide|diesen|beiden|dieser|beider) (Länder|Ländern|Staaten|Regierungen|Hauptstädte)
[die|alle|allen|den] (zwei|drei|vier|fünf|sechs|sieben|beiden) (Länder|Ländern|Staaten|Regierungen|Hauptstädte)

[states codes=EE,LV,LT form=adjective]
baltisch*
> Norwegen weist zwei baltische Diplomaten aus. => NO EE null; NO LV null; NO LT null

[states codes=EE,LV,LT form=name]
(baltische|baltischen|baltischer) (Staaten|Länder|Ländern|Republiken|Regierungen|Hauptstädte)
[drei] (Baltenstaaten|Baltenrepubliken)
Baltikum
Balten
> Die baltischen Staaten weisen je einen chilenischen Diplomaten aus. => EE CL 1; LV CL 1; LT CL 1

[states codes=DK,FI,IS,NO,SE form=name]
(nordische|nordischen|nordischer) (Staaten|Länder|Ländern)

[states codes=CZ,HU,PL,SK form=name]
(Visegrad|Visegrád) (Staaten|Länder|Ländern|Gruppe|Vier)
(Visegradstaaten|Visegradländer)
Viererguppe

[states codes=AE,BH,KW,OM,QA,SA form=name]
[Staaten des] (Golfkooperationsrat|Golfkooperationsrates|Golf Kooperationsrat*|Kooperationsrat*)
GCC

[states codes=BE,NL,LU form=name]
(Benelux|Beneluxstaaten|Beneluxländer)

# Cities that are no capitals but seats of posts.
[city]
(Sankt|St.|St) Petersburg @code=RU @name=Saint_Petersburg
Petersburg @code=RU @name=Saint_Petersburg
Wladiwostok @code=RU @name=Vladivostok
(Jekaterinburg|Ekaterinburg) @code=RU @name=Yekaterinburg
(Kaliningrad|Königsberg) @code=RU @name=Kaliningrad
(Nowosibirsk|Novosibirsk) @code=RU @name=Novosibirsk
Murmansk @code=RU @name=Murmansk
Rostow @code=RU @name=Rostov-on-Don
Irkutsk @code=RU @name=Irkutsk
New York @code=US @name=New_York
Houston @code=US @name=Houston
Los Angeles @code=US @name=Los_Angeles
San Francisco @code=US @name=San_Francisco
Seattle @code=US @name=Seattle
Chicago @code=US @name=Chicago
Miami @code=US @name=Miami
Boston @code=US @name=Boston
Antwerpen @code=BE @name=Antwerp
Lüttich @code=BE @name=Liege
Gent @code=BE @name=Ghent
Bonn @code=DE @name=Bonn
Frankfurt [am Main] @code=DE @name=Frankfurt
München @code=DE @name=Munich
Hamburg @code=DE @name=Hamburg
Leipzig @code=DE @name=Leipzig
Düsseldorf @code=DE @name=Düsseldorf
Köln @code=DE @name=Cologne
Stuttgart @code=DE @name=Stuttgart
Marseille @code=FR @name=Marseille
Lyon @code=FR @name=Lyon
(Straßburg|Strasbourg) @code=FR @name=Strasbourg
(Mailand|Milano) @code=IT @name=Milan
Genua @code=IT @name=Genoa
Neapel @code=IT @name=Naples
Palermo @code=IT @name=Palermo
Istanbul @code=TR @name=Istanbul
Izmir @code=TR @name=Izmir
(Shanghai|Schanghai) @code=CN @name=Shanghai
Chengdu @code=CN @name=Chengdu
(Guangzhou|Kanton) @code=CN @name=Guangzhou
(Hongkong|Hong Kong) @code=CN @name=Hong_Kong
Wuhan @code=CN @name=Wuhan
Shenyang @code=CN @name=Shenyang
(Mumbai|Bombay) @code=IN @name=Mumbai
Chandigarh @code=IN @name=Chandigarh
(Bengaluru|Bangalore) @code=IN @name=Bengaluru
(Kolkata|Kalkutta) @code=IN @name=Kolkata
Chennai @code=IN @name=Chennai
(Montreal|Montréal) @code=CA @name=Montreal
Toronto @code=CA @name=Toronto
Vancouver @code=CA @name=Vancouver
Sapporo @code=JP @name=Sapporo
Osaka @code=JP @name=Osaka
Busan @code=KR @name=Busan
Posen @code=PL @name=Poznan
Krakau @code=PL @name=Krakow
Danzig @code=PL @name=Gdansk
(Breslau|Wroclaw) @code=PL @name=Wroclaw
Stettin @code=PL @name=Szczecin
Lublin @code=PL @name=Lublin
(Brünn|Brno) @code=CZ @name=Brno
Karlsbad @code=CZ @name=Karlovy_Vary
(Odessa|Odesa) @code=UA @name=Odesa
(Lemberg|Lwiw) @code=UA @name=Lviv
(Charkiw|Charkow) @code=UA @name=Kharkiv
(Uschhorod|Uzhhorod) @code=UA @name=Uzhhorod
(Berehowe|Berehowo|Beregowe) @code=UA @name=Berehove
Edinburgh @code=GB @name=Edinburgh
Manchester @code=GB @name=Manchester
Belfast @code=GB @name=Belfast
Tel Aviv @code=IL @name=Tel_Aviv
Haifa @code=IL @name=Haifa
Ostjerusalem @code=IL @name=Jerusalem
Dubai @code=AE @name=Dubai
(Karachi|Karatschi) @code=PK @name=Karachi
Lahore @code=PK @name=Lahore
(Peschawar|Peshawar) @code=PK @name=Peshawar
Rio de Janeiro @code=BR @name=Rio_de_Janeiro
(Sao Paulo|São Paulo) @code=BR @name=Sao_Paulo
Sydney @code=AU @name=Sydney
Melbourne @code=AU @name=Melbourne
Barcelona @code=ES @name=Barcelona
Sevilla @code=ES @name=Seville
Hargeisa @code=SO @name=Hargeisa
(Garowe|Garoowe) @code=SO @name=Garowe
(Klaipeda|Memel) @code=LT @name=Klaipeda
(Daugavpils|Dünaburg) @code=LV @name=Daugavpils
(Liepaja|Libau) @code=LV @name=Liepaja
(Narva|Narwa) @code=EE @name=Narva
Tartu @code=EE @name=Tartu
Salzburg @code=AT @name=Salzburg
Graz @code=AT @name=Graz
Innsbruck @code=AT @name=Innsbruck
Genf @code=CH @name=Geneva
(Zürich|Zuerich) @code=CH @name=Zurich
Lugano @code=CH @name=Lugano
Basel @code=CH @name=Basel
Brest @code=BY @name=Brest
(Grodno|Hrodna) @code=BY @name=Grodno
Göteborg @code=SE @name=Gothenburg
Kirkenes @code=NO @name=Kirkenes
Bergen @code=NO @name=Bergen
(Dschidda|Jeddah|Dschiddah) @code=SA @name=Jeddah
(Maschhad|Meschhed) @code=IR @name=Mashhad
Isfahan @code=IR @name=Isfahan
Ho-Chi-Minh-Stadt @code=VN @name=Ho_Chi_Minh_City
Saigon @code=VN @name=Ho_Chi_Minh_City
Split @code=HR @name=Split
Vukovar @code=HR @name=Vukovar
Nis @code=RS @name=Nis
Novi Sad @code=RS @name=Novi_Sad
Banja Luka @code=BA @name=Banja_Luka
Mostar @code=BA @name=Mostar
Ulcinj @code=ME @name=Ulcinj
Thessaloniki @code=GR @name=Thessaloniki
Varna @code=BG @name=Varna
Plowdiw @code=BG @name=Plovdiv
(Cluj|Klausenburg) @code=RO @name=Cluj
Konstanza @code=RO @name=Constanta
Alexandria @code=EG @name=Alexandria
Basra @code=IQ @name=Basra
Erbil @code=IQ @name=Erbil
Herat @code=AF @name=Herat
Kandahar @code=AF @name=Kandahar
Bengasi @code=LY @name=Benghazi
Lagos @code=NG @name=Lagos
Mombasa @code=KE @name=Mombasa
Johannesburg @code=ZA @name=Johannesburg
Maracaibo @code=VE @name=Maracaibo
