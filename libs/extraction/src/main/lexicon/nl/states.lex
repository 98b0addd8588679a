# States, organisations and what stands for them. A line may name its State itself (@code=). A capital letter
# must match a capital letter; adjectives end in a star for their inflection.

[nothing]
(Weens|Weense|Geneefse|Haagse) (verdrag|Verdrag|Conventie|conventie|verdragen|Conventies|Protocol|akkoord)
(Noord|Zuid|Latijns|Midden) Amerika
(Nederlandse|Duitse|Belgische|Turkse|Franse) (Spoorwegen|Bank|Antillen|film|taal)
Internationaal Gerechtshof
Vrede van _
Engels (spreken|sprekend*)
Pool (van|positie)
Frans (Timmermans|Weekers)

# Names; the table generated from CLDR adds the rest.
[state form=name]
Andorra @code=AD
Emiraten @code=AE
Verenigde Arabische Emiraten @code=AE
Afghanistan @code=AF
Antigua @code=AG
Albanië @code=AL
Armenië @code=AM
Angola @code=AO
Argentinië @code=AR
Oostenrijk @code=AT
Australië @code=AU
Azerbeidzjan @code=AZ
Bosnië @code=BA
Bosnië-Herzegovina @code=BA
Barbados @code=BB
Bangladesh @code=BD
België @code=BE
Burkina Faso @code=BF
Bulgarije @code=BG
Bahrein @code=BH
Burundi @code=BI
Benin @code=BJ
Bolivia @code=BO
Brazilië @code=BR
Bahama's @code=BS
Bhutan @code=BT
Botswana @code=BW
Belarus @code=BY
Wit-Rusland @code=BY
Witrusland @code=BY
Belize @code=BZ
Canada @code=CA
Congo @code=CD
Congo-Kinshasa @code=CD
Democratische Republiek Congo @code=CD
DR Congo @code=CD
Zaïre @code=CD
Centraal-Afrikaanse Republiek @code=CF
Congo-Brazzaville @code=CG
Republiek Congo @code=CG
Zwitserland @code=CH
Ivoorkust @code=CI
Chili @code=CL
Kameroen @code=CM
China @code=CN
Volksrepubliek China @code=CN
Colombia @code=CO
Costa Rica @code=CR
Cuba @code=CU
Kaapverdië @code=CV
Cyprus @code=CY
Tsjechië @code=CZ
Duitsland @code=DE
Bondsrepubliek @code=DE
Djibouti @code=DJ
Denemarken @code=DK
Dominicaanse Republiek @code=DO
Algerije @code=DZ
Ecuador @code=EC
Estland @code=EE
Egypte @code=EG
Eritrea @code=ER
Spanje @code=ES
Ethiopië @code=ET
Europese Unie @code=EU
Finland @code=FI
Fiji @code=FJ
Frankrijk @code=FR
Franse Republiek @code=FR
Gabon @code=GA
Verenigd Koninkrijk @code=GB
Groot-Brittannië @code=GB
VK @code=GB
Brittannië @code=GB
Engeland @code=GB
Georgië @code=GE
Ghana @code=GH
Gambia @code=GM
Guinee @code=GN
Equatoriaal-Guinea @code=GQ
Equatoriaal-Guinee @code=GQ
Griekenland @code=GR
Guatemala @code=GT
Guinee-Bissau @code=GW
Guyana @code=GY
Honduras @code=HN
Kroatië @code=HR
Haïti @code=HT
Hongarije @code=HU
Indonesië @code=ID
Ierland @code=IE
Israël @code=IL
India @code=IN
Irak @code=IQ
Iran @code=IR
Islamitische Republiek Iran @code=IR
IJsland @code=IS
Italië @code=IT
Jamaica @code=JM
Jordanië @code=JO
Japan @code=JP
Kenia @code=KE
Kirgizië @code=KG
Kirgizstan @code=KG
Cambodja @code=KH
Comoren @code=KM
Noord-Korea @code=KP
Zuid-Korea @code=KR
Koeweit @code=KW
Kazachstan @code=KZ
Laos @code=LA
Libanon @code=LB
Liechtenstein @code=LI
Sri Lanka @code=LK
Liberia @code=LR
Lesotho @code=LS
Litouwen @code=LT
Luxemburg @code=LU
Groothertogdom @code=LU
Letland @code=LV
Libië @code=LY
Marokko @code=MA
Moldavië @code=MD
Moldova @code=MD
Montenegro @code=ME
Madagaskar @code=MG
Noord-Macedonië @code=MK
Macedonië @code=MK
Mali @code=ML
Myanmar @code=MM
Birma @code=MM
Mongolië @code=MN
Mauritanië @code=MR
Malta @code=MT
Mauritius @code=MU
Maldiven @code=MV
Malediven @code=MV
Malawi @code=MW
Mexico @code=MX
Maleisië @code=MY
Mozambique @code=MZ
Namibië @code=NA
NAVO @code=NATO
Navo @code=NATO
Niger @code=NE
Nigeria @code=NG
Nicaragua @code=NI
Nederland @code=NL
Koninkrijk der Nederlanden @code=NL
Noorwegen @code=NO
Nepal @code=NP
Nieuw-Zeeland @code=NZ
Oman @code=OM
Panama @code=PA
Peru @code=PE
Papoea-Nieuw-Guinea @code=PG
Filipijnen @code=PH
Pakistan @code=PK
Polen @code=PL
Palestina @code=PS
Palestijnse Autoriteit @code=PS
Portugal @code=PT
Paraguay @code=PY
Qatar @code=QA
Roemenië @code=RO
Servië @code=RS
Rusland @code=RU
Russische Federatie @code=RU
Sovjet-Unie @code=RU
Sovjetunie @code=RU
Rwanda @code=RW
Saoedi-Arabië @code=SA
Saudi-Arabië @code=SA
Seychellen @code=SC
Soedan @code=SD
Zweden @code=SE
Singapore @code=SG
Slovenië @code=SI
Slowakije @code=SK
Sierra Leone @code=SL
Senegal @code=SN
Somalië @code=SO
Suriname @code=SR
Zuid-Soedan @code=SS
El Salvador @code=SV
Syrië @code=SY
Eswatini @code=SZ
Swaziland @code=SZ
Tsjaad @code=TD
Togo @code=TG
Thailand @code=TH
Tadzjikistan @code=TJ
Oost-Timor @code=TL
Turkmenistan @code=TM
Tunesië @code=TN
Turkije @code=TR
Trinidad en Tobago @code=TT
Trinidad @code=TT
Taiwan @code=TW
Tanzania @code=TZ
Oekraïne @code=UA
Uganda @code=UG
Oeganda @code=UG
Verenigde Naties @code=UN
Verenigde Staten [van Amerika] @code=US
Amerika @code=US
Uruguay @code=UY
Oezbekistan @code=UZ
Vaticaan @code=VA
Heilige Stoel @code=VA
Venezuela @code=VE
Vietnam @code=VN
Kosovo @code=XK
Jemen @code=YE
Zuid-Afrika @code=ZA
Zambia @code=ZM
Zimbabwe @code=ZW

[state form=name attributive=yes]
VAE @code=AE
EU @code=EU
NATO @code=NATO
OVSE @code=OSCE
VN @code=UN
UNO @code=UN
VS @code=US
US @code=US
USA @code=US

# A name in the genitive stands before the persons as well.
[state form=name attributive=yes]
Andorras @code=AD
Emiratens @code=AE
Afghanistans @code=AF
Antiguas @code=AG
Albaniës @code=AL
Armeniës @code=AM
Angolas @code=AO
Argentiniës @code=AR
Oostenrijks @code=AT
Australiës @code=AU
Azerbeidzjans @code=AZ
Bosniës @code=BA
Bosnië-Herzegovinas @code=BA
Bangladeshs @code=BD
Belgiës @code=BE
Bulgarijes @code=BG
Bahreins @code=BH
Burundis @code=BI
Benins @code=BJ
Bolivias @code=BO
Braziliës @code=BR
Bhutans @code=BT
Botswanas @code=BW
Wit-Ruslands @code=BY
Witruslands @code=BY
Belizes @code=BZ
Canadas @code=CA
Congos @code=CD
Congo-Kinshasas @code=CD
Zaïres @code=CD
Congo-Brazzavilles @code=CG
Zwitserlands @code=CH
Ivoorkusts @code=CI
Chilis @code=CL
Kameroens @code=CM
Chinas @code=CN
Colombias @code=CO
Cubas @code=CU
Kaapverdiës @code=CV
Tsjechiës @code=CZ
Duitslands @code=DE
Bondsrepublieks @code=DE
Djiboutis @code=DJ
Denemarkens @code=DK
Algerijes @code=DZ
Ecuadors @code=EC
Estlands @code=EE
Egyptes @code=EG
Eritreas @code=ER
Spanjes @code=ES
Ethiopiës @code=ET
Finlands @code=FI
Fijis @code=FJ
Frankrijks @code=FR
Gabons @code=GA
Groot-Brittanniës @code=GB
VKs @code=GB
Brittanniës @code=GB
Engelands @code=GB
Georgiës @code=GE
Ghanas @code=GH
Gambias @code=GM
Guinees @code=GN
Equatoriaal-Guineas @code=GQ
Equatoriaal-Guinees @code=GQ
Griekenlands @code=GR
Guatemalas @code=GT
Guinee-Bissaus @code=GW
Guyanas @code=GY
Kroatiës @code=HR
Haïtis @code=HT
Hongarijes @code=HU
Indonesiës @code=ID
Ierlands @code=IE
Israëls @code=IL
Indias @code=IN
Iraks @code=IQ
Irans @code=IR
IJslands @code=IS
Italiës @code=IT
Jamaicas @code=JM
Jordaniës @code=JO
Japans @code=JP
Kenias @code=KE
Kirgiziës @code=KG
Kirgizstans @code=KG
Cambodjas @code=KH
Comorens @code=KM
Noord-Koreas @code=KP
Zuid-Koreas @code=KR
Koeweits @code=KW
Kazachstans @code=KZ
Libanons @code=LB
Liechtensteins @code=LI
Liberias @code=LR
Lesothos @code=LS
Litouwens @code=LT
Luxemburgs @code=LU
Groothertogdoms @code=LU
Letlands @code=LV
Libiës @code=LY
Marokkos @code=MA
Moldaviës @code=MD
Moldovas @code=MD
Montenegros @code=ME
Madagaskars @code=MG
Noord-Macedoniës @code=MK
Macedoniës @code=MK
Malis @code=ML
Myanmars @code=MM
Birmas @code=MM
Mongoliës @code=MN
Mauritaniës @code=MR
Maltas @code=MT
Maldivens @code=MV
Maledivens @code=MV
Malawis @code=MW
Mexicos @code=MX
Maleisiës @code=MY
Mozambiques @code=MZ
Namibiës @code=NA
NAVOs @code=NATO
Navos @code=NATO
Nigers @code=NE
Nigerias @code=NG
Nicaraguas @code=NI
Nederlands @code=NL
Noorwegens @code=NO
Nepals @code=NP
Nieuw-Zeelands @code=NZ
Omans @code=OM
Panamas @code=PA
Perus @code=PE
Papoea-Nieuw-Guineas @code=PG
Filipijnens @code=PH
Pakistans @code=PK
Polens @code=PL
Palestinas @code=PS
Portugals @code=PT
Paraguays @code=PY
Qatars @code=QA
Roemeniës @code=RO
Serviës @code=RS
Ruslands @code=RU
Sovjet-Unies @code=RU
Sovjetunies @code=RU
Rwandas @code=RW
Saoedi-Arabiës @code=SA
Saudi-Arabiës @code=SA
Seychellens @code=SC
Soedans @code=SD
Zwedens @code=SE
Singapores @code=SG
Sloveniës @code=SI
Slowakijes @code=SK
Senegals @code=SN
Somaliës @code=SO
Surinames @code=SR
Zuid-Soedans @code=SS
Syriës @code=SY
Eswatinis @code=SZ
Swazilands @code=SZ
Tsjaads @code=TD
Togos @code=TG
Thailands @code=TH
Tadzjikistans @code=TJ
Oost-Timors @code=TL
Turkmenistans @code=TM
Tunesiës @code=TN
Turkijes @code=TR
Trinidads @code=TT
Taiwans @code=TW
Tanzanias @code=TZ
Oekraïnes @code=UA
Ugandas @code=UG
Oegandas @code=UG
Amerikas @code=US
Uruguays @code=UY
Oezbekistans @code=UZ
Vaticaans @code=VA
Venezuelas @code=VE
Vietnams @code=VN
Kosovos @code=XK
Jemens @code=YE
Zuid-Afrikas @code=ZA
Zambias @code=ZM
Zimbabwes @code=ZW

[state form=adjective]
Andorrees @code=AD
Andorrese @code=AD
Emiraats @code=AE
Emiraatse @code=AE
Emirati @code=AE
Afghaans* @code=AF
Albanees @code=AL
Albanese @code=AL
Armeens* @code=AM
Angolees @code=AO
Angolese @code=AO
Argentijns* @code=AR
Oostenrijks* @code=AT
Australisch* @code=AU
Azerbeidzjaans* @code=AZ
Azerisch* @code=AZ
Bosnisch* @code=BA
Barbadiaans* @code=BB
Bengaals* @code=BD
Bengalees @code=BD
Bengalese @code=BD
Belgisch* @code=BE
Burkinees @code=BF
Burkinese @code=BF
Bulgaars* @code=BG
Bahreins* @code=BH
Burundees @code=BI
Burundese @code=BI
Benins* @code=BJ
Beninees @code=BJ
Beninese @code=BJ
Boliviaans* @code=BO
Braziliaans* @code=BR
Bahamaans* @code=BS
Bhutaans* @code=BT
Botswaans* @code=BW
Belarussisch* @code=BY
Wit-Russisch* @code=BY
Witrussisch* @code=BY
Belarusisch* @code=BY
Belizaans* @code=BZ
Canadees @code=CA
Canadese @code=CA
Congolees @code=CD
Congolese @code=CD
Centraal-Afrikaans* @code=CF
Zwitsers* @code=CH
Ivoriaans* @code=CI
Chileens* @code=CL
Kameroens* @code=CM
Kameroenees @code=CM
Kameroenese @code=CM
Chinees @code=CN
Chinese @code=CN
Colombiaans* @code=CO
Costa Ricaans* @code=CR
Cubaans* @code=CU
Kaapverdisch* @code=CV
Cypriotisch* @code=CY
Tsjechisch* @code=CZ
Duits* @code=DE
Djiboutiaans* @code=DJ
Djiboutisch* @code=DJ
Deens* @code=DK
Dominicaans* @code=DO
Algerijns* @code=DZ
Ecuadoraans* @code=EC
Ecuadoriaans* @code=EC
Estisch* @code=EE
Ests* @code=EE
Estlands* @code=EE
Egyptisch* @code=EG
Eritrees @code=ER
Eritrese @code=ER
Spaans* @code=ES
Ethiopisch* @code=ET
Fins* @code=FI
Fijisch* @code=FJ
Frans @code=FR
Franse @code=FR
Gabonees @code=GA
Gabonese @code=GA
Brits* @code=GB
Engels* @code=GB
Georgisch* @code=GE
Ghanees @code=GH
Ghanese @code=GH
Gambiaans* @code=GM
Guinees @code=GN
Guineese @code=GN
Equatoriaal-Guinees @code=GQ
Equatoriaal-Guineese @code=GQ
Grieks* @code=GR
Guatemalaans* @code=GT
Guatemalteeks* @code=GT
Guinee-Bissaus* @code=GW
Guyaans* @code=GY
Guyanees @code=GY
Guyanese @code=GY
Hondurees @code=HN
Hondurese @code=HN
Kroatisch* @code=HR
Haïtiaans* @code=HT
Hongaars* @code=HU
Indonesisch* @code=ID
Iers* @code=IE
Israëlisch* @code=IL
Indiaas @code=IN
Indiase @code=IN
Indisch* @code=IN
Iraaks* @code=IQ
Irakees @code=IQ
Irakese @code=IQ
Iraans* @code=IR
IJslands* @code=IS
Italiaans* @code=IT
Jamaicaans* @code=JM
Jordaans* @code=JO
Japans* @code=JP
Keniaans* @code=KE
Keniaas* @code=KE
Kirgizisch* @code=KG
Cambodjaans* @code=KH
Comorees @code=KM
Comorese @code=KM
Noord-Koreaans* @code=KP
Zuid-Koreaans* @code=KR
Koeweits* @code=KW
Kazachs* @code=KZ
Kazachstaans* @code=KZ
Laotiaans* @code=LA
Libanees @code=LB
Libanese @code=LB
Liechtensteins* @code=LI
Sri Lankaans* @code=LK
Liberiaans* @code=LR
Lesothaans* @code=LS
Litouws* @code=LT
Luxemburgs* @code=LU
Lets @code=LV
Letse @code=LV
Letlands* @code=LV
Libisch* @code=LY
Marokkaans* @code=MA
Moldavisch* @code=MD
Moldovisch* @code=MD
Montenegrijns* @code=ME
Malagassisch* @code=MG
Macedonisch* @code=MK
Noord-Macedonisch* @code=MK
Malinees @code=ML
Malinese @code=ML
Birmees @code=MM
Birmese @code=MM
Birmaans* @code=MM
Mongools* @code=MN
Mauritaans* @code=MR
Maltees @code=MT
Maltese @code=MT
Maltezer @code=MT
Mauritiaans* @code=MU
Maldivisch* @code=MV
Malediefs* @code=MV
Malawisch* @code=MW
Mexicaans* @code=MX
Maleisisch* @code=MY
Mozambikaans* @code=MZ
Namibisch* @code=NA
Nigerees @code=NE
Nigerese @code=NE
Nigeriaans* @code=NG
Nicaraguaans* @code=NI
Nederlands* @code=NL
Noors* @code=NO
Nepalees @code=NP
Nepalese @code=NP
Nieuw-Zeelands* @code=NZ
Omaans* @code=OM
Omanitisch* @code=OM
Panamees @code=PA
Panamese @code=PA
Peruaans* @code=PE
Papoea-Nieuw-Guinees* @code=PG
Filipijns* @code=PH
Pakistaans* @code=PK
Pools* @code=PL
Palestijns* @code=PS
Portugees @code=PT
Portugese @code=PT
Paraguayaans* @code=PY
Qatarees @code=QA
Qatarese @code=QA
Qatars* @code=QA
Roemeens* @code=RO
Servisch* @code=RS
Russisch* @code=RU
Sovjet @code=RU
Rwandees @code=RW
Rwandese @code=RW
Saoedisch* @code=SA
Saudisch* @code=SA
Saoedi-Arabisch* @code=SA
Soedanees @code=SD
Soedanese @code=SD
Zweeds* @code=SE
Singaporees @code=SG
Singaporese @code=SG
Singaporaans* @code=SG
Sloveens* @code=SI
Slowaaks* @code=SK
Sierra Leoons* @code=SL
Senegalees @code=SN
Senegalese @code=SN
Somalisch* @code=SO
Surinaams* @code=SR
Zuid-Soedanees @code=SS
Zuid-Soedanese @code=SS
Salvadoraans* @code=SV
Syrisch* @code=SY
Swazisch* @code=SZ
Tsjadisch* @code=TD
Togolees @code=TG
Togolese @code=TG
Thais* @code=TH
Thailands* @code=TH
Tadzjieks* @code=TJ
Oost-Timorees @code=TL
Oost-Timorese @code=TL
Turkmeens* @code=TM
Tunesisch* @code=TN
Turks* @code=TR
Trinidadiaans* @code=TT
Taiwanees @code=TW
Taiwanese @code=TW
Taiwans* @code=TW
Tanzaniaans* @code=TZ
Oekraïens* @code=UA
Ugandees @code=UG
Ugandese @code=UG
Oegandees @code=UG
Oegandese @code=UG
Amerikaans* @code=US
Uruguayaans* @code=UY
Oezbeeks* @code=UZ
Vaticaans* @code=VA
Venezolaans* @code=VE
Vietnamees @code=VN
Vietnamese @code=VN
Kosovaars* @code=XK
Jemenitisch* @code=YE
Zuid-Afrikaans* @code=ZA
Zambiaans* @code=ZM
Zimbabwaans* @code=ZW

[state form=people]
Andorrezen @code=AD
Emirati's @code=AE
Afghaan @code=AF
Afghanen @code=AF
Albanees @code=AL
Albanezen @code=AL
Armeniër(|s) @code=AM
Angolezen @code=AO
Argentijn(|en) @code=AR
Oostenrijker(|s) @code=AT
Australiër(|s) @code=AU
Azerbeidzjaan @code=AZ
Azerbeidzjanen @code=AZ
Azeri('s|) @code=AZ
Bosniër(|s) @code=BA
Belg(|en) @code=BE
Burkinezen @code=BF
Bulgaar @code=BG
Bulgaren @code=BG
Bahreini(|'s) @code=BH
Burundezen @code=BI
Beniners @code=BJ
Boliviaan @code=BO
Bolivianen @code=BO
Braziliaan @code=BR
Brazilianen @code=BR
Belarussen @code=BY
Wit-Rus(|sen) @code=BY
Canadees @code=CA
Canadezen @code=CA
Congolezen @code=CD
Zwitser(|s) @code=CH
Ivoriaan @code=CI
Ivorianen @code=CI
Chileen @code=CL
Chilenen @code=CL
Kameroeners @code=CM
Chinezen @code=CN
Colombiaan @code=CO
Colombianen @code=CO
Cubaan @code=CU
Cubanen @code=CU
Kaapverdiërs @code=CV
Cyprioten @code=CY
Tsjech(|en) @code=CZ
Duitser(|s) @code=DE
Djiboutianen @code=DJ
Deen @code=DK
Denen @code=DK
Dominicanen @code=DO
Algerijn(|en) @code=DZ
Ecuadoranen @code=EC
Esten @code=EE
Egyptenaar @code=EG
Egyptenaren @code=EG
Eritreeër(|s) @code=ER
Spanjaard(|en) @code=ES
Ethiopiër(|s) @code=ET
Finnen @code=FI
Fransman @code=FR
Fransen @code=FR
Brit(|ten) @code=GB
Georgiër(|s) @code=GE
Ghanezen @code=GH
Gambianen @code=GM
Guineeërs @code=GN
Griek(|en) @code=GR
Guatemalteken @code=GT
Guyanezen @code=GY
Kroaat @code=HR
Kroaten @code=HR
Haïtianen @code=HT
Hongaar @code=HU
Hongaren @code=HU
Indonesiër(|s) @code=ID
Ier(|en) @code=IE
Israëliër(|s) @code=IL
Israëli(|'s) @code=IL
Indiër(|s) @code=IN
Irakezen @code=IQ
Iraniër(|s) @code=IR
IJslanders @code=IS
Italiaan @code=IT
Italianen @code=IT
Jamaicanen @code=JM
Jordaniër(|s) @code=JO
Japanner(|s) @code=JP
Keniaan @code=KE
Kenianen @code=KE
Kirgiezen @code=KG
Cambodjanen @code=KH
Noord-Koreaan @code=KP
Noord-Koreanen @code=KP
Zuid-Koreaan @code=KR
Zuid-Koreanen @code=KR
Koeweiti(|'s) @code=KW
Kazach(|en) @code=KZ
Laotianen @code=LA
Libanezen @code=LB
Sri Lankanen @code=LK
Liberianen @code=LR
Litouwer(|s) @code=LT
Luxemburger(|s) @code=LU
Letten @code=LV
Libiër(|s) @code=LY
Marokkaan @code=MA
Marokkanen @code=MA
Moldaviër(|s) @code=MD
Montenegrijn(|en) @code=ME
Macedoniër(|s) @code=MK
Malinezen @code=ML
Birmezen @code=MM
Mongolen @code=MN
Mauritaniërs @code=MR
Maltezers @code=MT
Mexicaan @code=MX
Mexicanen @code=MX
Maleisiër(|s) @code=MY
Mozambikanen @code=MZ
Namibiërs @code=NA
Nigerezen @code=NE
Nigeriaan @code=NG
Nigerianen @code=NG
Nicaraguanen @code=NI
Nederlander(|s) @code=NL
Noor @code=NO
Noren @code=NO
Nepalezen @code=NP
Nieuw-Zeelander(|s) @code=NZ
Omani(|'s) @code=OM
Panamezen @code=PA
Peruaan @code=PE
Peruanen @code=PE
Filipijn @code=PH
Filipino('s|) @code=PH
Pakistaan @code=PK
Pakistanen @code=PK
Pakistani(|'s) @code=PK
Palestijn(|en) @code=PS
Portugezen @code=PT
Paraguayanen @code=PY
Qatarezen @code=QA
Qatari(|'s) @code=QA
Roemeen @code=RO
Roemenen @code=RO
Serviër(|s) @code=RS
Rus @code=RU
Russen @code=RU
Russin @code=RU
Rwandees @code=RW
Rwandezen @code=RW
Saoedi(|'s) @code=SA
Saoediër(|s) @code=SA
Soedanezen @code=SD
Zweed @code=SE
Sloveen @code=SI
Slovenen @code=SI
Slowaak @code=SK
Slowaken @code=SK
Senegalezen @code=SN
Somaliër(|s) @code=SO
Surinamer(|s) @code=SR
Zuid-Soedanezen @code=SS
Salvadoranen @code=SV
Syriër(|s) @code=SY
Tsjadiërs @code=TD
Togolezen @code=TG
Thai @code=TH
Tadzjieken @code=TJ
Turkmenen @code=TM
Tunesiër(|s) @code=TN
Turk(|en) @code=TR
Taiwanezen @code=TW
Tanzanianen @code=TZ
Oekraïner(|s) @code=UA
Oegandezen @code=UG
Amerikaan @code=US
Amerikanen @code=US
Uruguayanen @code=UY
Oezbeek @code=UZ
Oezbeken @code=UZ
Venezolaan @code=VE
Venezolanen @code=VE
Vietnamezen @code=VN
Kosovaar @code=XK
Kosovaren @code=XK
Jemeniet @code=YE
Jemenieten @code=YE
Zuid-Afrikaan @code=ZA
Zuid-Afrikanen @code=ZA
Zambianen @code=ZM
Zimbabwanen @code=ZW

# Seats of government, by their English names.
[state form=capital]
Abu Dhabi @code=AE @city=Abu_Dhabi
Kabul @code=AF @city=Kabul
Kaboel @code=AF @city=Kabul
Tirana @code=AL @city=Tirana
Jerevan @code=AM @city=Yerevan
Luanda @code=AO @city=Luanda
Buenos Aires @code=AR @city=Buenos_Aires
Wenen @code=AT @city=Vienna
Canberra @code=AU @city=Canberra
Bakoe @code=AZ @city=Baku
Sarajevo @code=BA @city=Sarajevo
Bridgetown @code=BB @city=Bridgetown
Dhaka @code=BD @city=Dhaka
Brussel @code=BE @city=Brussels
Ouagadougou @code=BF @city=Ouagadougou
Sofia @code=BG @city=Sofia
Manama @code=BH @city=Manama
Bujumbura @code=BI @city=Bujumbura
Cotonou @code=BJ @city=Cotonou
La Paz @code=BO @city=La_Paz
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
Yaounde @code=CM @city=Yaounde
Peking @code=CN @city=Beijing
Beijing @code=CN @city=Beijing
Bogota @code=CO @city=Bogota
San Jose @code=CR @city=San_Jose
Havana @code=CU @city=Havana
Praia @code=CV @city=Praia
Nicosia @code=CY @city=Nicosia
Praag @code=CZ @city=Prague
Berlijn @code=DE @city=Berlin
Kopenhagen @code=DK @city=Copenhagen
Santo Domingo @code=DO @city=Santo_Domingo
Algiers @code=DZ @city=Algiers
Quito @code=EC @city=Quito
Tallinn @code=EE @city=Tallinn
Caïro @code=EG @city=Cairo
Asmara @code=ER @city=Asmara
Madrid @code=ES @city=Madrid
Addis Abeba @code=ET @city=Addis_Ababa
Helsinki @code=FI @city=Helsinki
Suva @code=FJ @city=Suva
Parijs @code=FR @city=Paris
Libreville @code=GA @city=Libreville
Londen @code=GB @city=London
Tbilisi @code=GE @city=Tbilisi
Accra @code=GH @city=Accra
Banjul @code=GM @city=Banjul
Conakry @code=GN @city=Conakry
Malabo @code=GQ @city=Malabo
Athene @code=GR @city=Athens
Guatemala-Stad @code=GT @city=Guatemala_City
Bissau @code=GW @city=Bissau
Georgetown @code=GY @city=Georgetown
Tegucigalpa @code=HN @city=Tegucigalpa
Zagreb @code=HR @city=Zagreb
Port-au-Prince @code=HT @city=Port-au-Prince
Boedapest @code=HU @city=Budapest
Jakarta @code=ID @city=Jakarta
Dublin @code=IE @city=Dublin
Jeruzalem @code=IL @city=Jerusalem
New Delhi @code=IN @city=New_Delhi
Delhi @code=IN @city=New_Delhi
Bagdad @code=IQ @city=Baghdad
Teheran @code=IR @city=Tehran
Reykjavik @code=IS @city=Reykjavik
Rome @code=IT @city=Rome
Kingston @code=JM @city=Kingston
Amman @code=JO @city=Amman
Tokio @code=JP @city=Tokyo
Nairobi @code=KE @city=Nairobi
Bisjkek @code=KG @city=Bishkek
Phnom Penh @code=KH @city=Phnom_Penh
Moroni @code=KM @city=Moroni
Pyongyang @code=KP @city=Pyongyang
Seoul @code=KR @city=Seoul
Seoel @code=KR @city=Seoul
Koeweit-Stad @code=KW @city=Kuwait_City
Astana @code=KZ @city=Astana
Vientiane @code=LA @city=Vientiane
Beiroet @code=LB @city=Beirut
Vaduz @code=LI @city=Vaduz
Colombo @code=LK @city=Colombo
Monrovia @code=LR @city=Monrovia
Maseru @code=LS @city=Maseru
Vilnius @code=LT @city=Vilnius
Luxemburg-Stad @code=LU @city=Luxembourg
Riga @code=LV @city=Riga
Tripoli @code=LY @city=Tripoli
Rabat @code=MA @city=Rabat
Chisinau @code=MD @city=Chisinau
Podgorica @code=ME @city=Podgorica
Antananarivo @code=MG @city=Antananarivo
Skopje @code=MK @city=Skopje
Bamako @code=ML @city=Bamako
Naypyidaw @code=MM @city=Naypyidaw
Rangoon @code=MM @city=Yangon
Ulaanbaatar @code=MN @city=Ulaanbaatar
Oelan Bator @code=MN @city=Ulaanbaatar
Nouakchott @code=MR @city=Nouakchott
Valletta @code=MT @city=Valletta
Port Louis @code=MU @city=Port_Louis
Lilongwe @code=MW @city=Lilongwe
Mexico-Stad @code=MX @city=Mexico_City
Kuala Lumpur @code=MY @city=Kuala_Lumpur
Maputo @code=MZ @city=Maputo
Windhoek @code=NA @city=Windhoek
Niamey @code=NE @city=Niamey
Abuja @code=NG @city=Abuja
Managua @code=NI @city=Managua
Den Haag @code=NL @city=The_Hague
Oslo @code=NO @city=Oslo
Kathmandu @code=NP @city=Kathmandu
Wellington @code=NZ @city=Wellington
Masqat @code=OM @city=Muscat
Muscat @code=OM @city=Muscat
Panama-Stad @code=PA @city=Panama_City
Lima @code=PE @city=Lima
Port Moresby @code=PG @city=Port_Moresby
Manilla @code=PH @city=Manila
Islamabad @code=PK @city=Islamabad
Warschau @code=PL @city=Warsaw
Ramallah @code=PS @city=Ramallah
Lissabon @code=PT @city=Lisbon
Asuncion @code=PY @city=Asuncion
Doha @code=QA @city=Doha
Boekarest @code=RO @city=Bucharest
Belgrado @code=RS @city=Belgrade
Moskou @code=RU @city=Moscow
Kigali @code=RW @city=Kigali
Riyad @code=SA @city=Riyadh
Riaad @code=SA @city=Riyadh
Khartoem @code=SD @city=Khartoum
Stockholm @code=SE @city=Stockholm
Ljubljana @code=SI @city=Ljubljana
Bratislava @code=SK @city=Bratislava
Freetown @code=SL @city=Freetown
Dakar @code=SN @city=Dakar
Mogadishu @code=SO @city=Mogadishu
Paramaribo @code=SR @city=Paramaribo
Juba @code=SS @city=Juba
San Salvador @code=SV @city=San_Salvador
Damascus @code=SY @city=Damascus
Mbabane @code=SZ @city=Mbabane
N'Djamena @code=TD @city=N'Djamena
Ndjamena @code=TD @city=N'Djamena
Lome @code=TG @city=Lome
Bangkok @code=TH @city=Bangkok
Doesjanbe @code=TJ @city=Dushanbe
Dili @code=TL @city=Dili
Asjchabad @code=TM @city=Ashgabat
Tunis @code=TN @city=Tunis
Ankara @code=TR @city=Ankara
Port of Spain @code=TT @city=Port_of_Spain
Taipei @code=TW @city=Taipei
Dodoma @code=TZ @city=Dodoma
Dar es Salaam @code=TZ @city=Dar_es_Salaam
Kiev @code=UA @city=Kyiv
Kyiv @code=UA @city=Kyiv
Kiëv @code=UA @city=Kyiv
Kampala @code=UG @city=Kampala
Washington @code=US @city=Washington
Montevideo @code=UY @city=Montevideo
Tasjkent @code=UZ @city=Tashkent
Vaticaanstad @code=VA @city=Vatican_City
Caracas @code=VE @city=Caracas
Hanoi @code=VN @city=Hanoi
Pristina @code=XK @city=Pristina
Sanaa @code=YE @city=Sana'a
Pretoria @code=ZA @city=Pretoria
Kaapstad @code=ZA @city=Cape_Town
Lusaka @code=ZM @city=Lusaka
Harare @code=ZW @city=Harare

# "Chile's capital" as owner or as an adjective of place.
[state form=capital]
Abu Dhabis @code=AE @city=Abu_Dhabi
Abu Dhabise @code=AE @city=Abu_Dhabi
Kabuls @code=AF @city=Kabul
Kabulse @code=AF @city=Kabul
Kaboels @code=AF @city=Kabul
Kaboelse @code=AF @city=Kabul
Tiranas @code=AL @city=Tirana
Tiranase @code=AL @city=Tirana
Jerevans @code=AM @city=Yerevan
Jerevanse @code=AM @city=Yerevan
Luandas @code=AO @city=Luanda
Luandase @code=AO @city=Luanda
Wenens @code=AT @city=Vienna
Wenense @code=AT @city=Vienna
Canberras @code=AU @city=Canberra
Canberrase @code=AU @city=Canberra
Bakoes @code=AZ @city=Baku
Bakoese @code=AZ @city=Baku
Sarajevos @code=BA @city=Sarajevo
Sarajevose @code=BA @city=Sarajevo
Bridgetowns @code=BB @city=Bridgetown
Bridgetownse @code=BB @city=Bridgetown
Dhakas @code=BD @city=Dhaka
Dhakase @code=BD @city=Dhaka
Brussels @code=BE @city=Brussels
Brusselse @code=BE @city=Brussels
Ouagadougous @code=BF @city=Ouagadougou
Ouagadougouse @code=BF @city=Ouagadougou
Sofias @code=BG @city=Sofia
Sofiase @code=BG @city=Sofia
Manamas @code=BH @city=Manama
Manamase @code=BH @city=Manama
Bujumburas @code=BI @city=Bujumbura
Bujumburase @code=BI @city=Bujumbura
Cotonous @code=BJ @city=Cotonou
Cotonouse @code=BJ @city=Cotonou
Brasilias @code=BR @city=Brasilia
Brasiliase @code=BR @city=Brasilia
Nassaus @code=BS @city=Nassau
Nassause @code=BS @city=Nassau
Thimphus @code=BT @city=Thimphu
Thimphuse @code=BT @city=Thimphu
Gaborones @code=BW @city=Gaborone
Gaboronese @code=BW @city=Gaborone
Minsks @code=BY @city=Minsk
Minskse @code=BY @city=Minsk
Belmopans @code=BZ @city=Belmopan
Belmopanse @code=BZ @city=Belmopan
Ottawas @code=CA @city=Ottawa
Ottawase @code=CA @city=Ottawa
Kinshasas @code=CD @city=Kinshasa
Kinshasase @code=CD @city=Kinshasa
Banguis @code=CF @city=Bangui
Banguise @code=CF @city=Bangui
Brazzavilles @code=CG @city=Brazzaville
Brazzavillese @code=CG @city=Brazzaville
Berns @code=CH @city=Bern
Bernse @code=CH @city=Bern
Abidjans @code=CI @city=Abidjan
Abidjanse @code=CI @city=Abidjan
Yamoussoukros @code=CI @city=Yamoussoukro
Yamoussoukrose @code=CI @city=Yamoussoukro
Santiagos @code=CL @city=Santiago
Santiagose @code=CL @city=Santiago
Yaoundes @code=CM @city=Yaounde
Yaoundese @code=CM @city=Yaounde
Pekings @code=CN @city=Beijing
Pekingse @code=CN @city=Beijing
Beijings @code=CN @city=Beijing
Beijingse @code=CN @city=Beijing
Bogotas @code=CO @city=Bogota
Bogotase @code=CO @city=Bogota
San Joses @code=CR @city=San_Jose
San Josese @code=CR @city=San_Jose
Havanas @code=CU @city=Havana
Havanase @code=CU @city=Havana
Praias @code=CV @city=Praia
Praiase @code=CV @city=Praia
Nicosias @code=CY @city=Nicosia
Nicosiase @code=CY @city=Nicosia
Praags @code=CZ @city=Prague
Praagse @code=CZ @city=Prague
Berlijns @code=DE @city=Berlin
Berlijnse @code=DE @city=Berlin
Kopenhagens @code=DK @city=Copenhagen
Kopenhagense @code=DK @city=Copenhagen
Santo Domingos @code=DO @city=Santo_Domingo
Santo Domingose @code=DO @city=Santo_Domingo
Quitos @code=EC @city=Quito
Quitose @code=EC @city=Quito
Tallinns @code=EE @city=Tallinn
Tallinnse @code=EE @city=Tallinn
Caïros @code=EG @city=Cairo
Caïrose @code=EG @city=Cairo
Asmaras @code=ER @city=Asmara
Asmarase @code=ER @city=Asmara
Madrids @code=ES @city=Madrid
Madridse @code=ES @city=Madrid
Addis Abebas @code=ET @city=Addis_Ababa
Addis Abebase @code=ET @city=Addis_Ababa
Helsinkis @code=FI @city=Helsinki
Helsinkise @code=FI @city=Helsinki
Suvas @code=FJ @city=Suva
Suvase @code=FJ @city=Suva
Librevilles @code=GA @city=Libreville
Librevillese @code=GA @city=Libreville
Londens @code=GB @city=London
Londense @code=GB @city=London
Tbilisis @code=GE @city=Tbilisi
Tbilisise @code=GE @city=Tbilisi
Accras @code=GH @city=Accra
Accrase @code=GH @city=Accra
Banjuls @code=GM @city=Banjul
Banjulse @code=GM @city=Banjul
Conakrys @code=GN @city=Conakry
Conakryse @code=GN @city=Conakry
Malabos @code=GQ @city=Malabo
Malabose @code=GQ @city=Malabo
Athenes @code=GR @city=Athens
Athenese @code=GR @city=Athens
Guatemala-Stads @code=GT @city=Guatemala_City
Guatemala-Stadse @code=GT @city=Guatemala_City
Bissaus @code=GW @city=Bissau
Bissause @code=GW @city=Bissau
Georgetowns @code=GY @city=Georgetown
Georgetownse @code=GY @city=Georgetown
Tegucigalpas @code=HN @city=Tegucigalpa
Tegucigalpase @code=HN @city=Tegucigalpa
Zagrebs @code=HR @city=Zagreb
Zagrebse @code=HR @city=Zagreb
Port-au-Princes @code=HT @city=Port-au-Prince
Port-au-Princese @code=HT @city=Port-au-Prince
Boedapests @code=HU @city=Budapest
Boedapestse @code=HU @city=Budapest
Jakartas @code=ID @city=Jakarta
Jakartase @code=ID @city=Jakarta
Dublins @code=IE @city=Dublin
Dublinse @code=IE @city=Dublin
Jeruzalems @code=IL @city=Jerusalem
Jeruzalemse @code=IL @city=Jerusalem
New Delhis @code=IN @city=New_Delhi
New Delhise @code=IN @city=New_Delhi
Delhis @code=IN @city=New_Delhi
Delhise @code=IN @city=New_Delhi
Bagdads @code=IQ @city=Baghdad
Bagdadse @code=IQ @city=Baghdad
Teherans @code=IR @city=Tehran
Teheranse @code=IR @city=Tehran
Reykjaviks @code=IS @city=Reykjavik
Reykjavikse @code=IS @city=Reykjavik
Romes @code=IT @city=Rome
Romese @code=IT @city=Rome
Kingstons @code=JM @city=Kingston
Kingstonse @code=JM @city=Kingston
Ammans @code=JO @city=Amman
Ammanse @code=JO @city=Amman
Tokios @code=JP @city=Tokyo
Tokiose @code=JP @city=Tokyo
Nairobis @code=KE @city=Nairobi
Nairobise @code=KE @city=Nairobi
Bisjkeks @code=KG @city=Bishkek
Bisjkekse @code=KG @city=Bishkek
Phnom Penhs @code=KH @city=Phnom_Penh
Phnom Penhse @code=KH @city=Phnom_Penh
Moronis @code=KM @city=Moroni
Moronise @code=KM @city=Moroni
Pyongyangs @code=KP @city=Pyongyang
Pyongyangse @code=KP @city=Pyongyang
Seouls @code=KR @city=Seoul
Seoulse @code=KR @city=Seoul
Seoels @code=KR @city=Seoul
Seoelse @code=KR @city=Seoul
Koeweit-Stads @code=KW @city=Kuwait_City
Koeweit-Stadse @code=KW @city=Kuwait_City
Astanas @code=KZ @city=Astana
Astanase @code=KZ @city=Astana
Vientianes @code=LA @city=Vientiane
Vientianese @code=LA @city=Vientiane
Beiroets @code=LB @city=Beirut
Beiroetse @code=LB @city=Beirut
Colombos @code=LK @city=Colombo
Colombose @code=LK @city=Colombo
Monrovias @code=LR @city=Monrovia
Monroviase @code=LR @city=Monrovia
Maserus @code=LS @city=Maseru
Maseruse @code=LS @city=Maseru
Luxemburg-Stads @code=LU @city=Luxembourg
Luxemburg-Stadse @code=LU @city=Luxembourg
Rigas @code=LV @city=Riga
Rigase @code=LV @city=Riga
Tripolis @code=LY @city=Tripoli
Tripolise @code=LY @city=Tripoli
Rabats @code=MA @city=Rabat
Rabatse @code=MA @city=Rabat
Chisinaus @code=MD @city=Chisinau
Chisinause @code=MD @city=Chisinau
Podgoricas @code=ME @city=Podgorica
Podgoricase @code=ME @city=Podgorica
Antananarivos @code=MG @city=Antananarivo
Antananarivose @code=MG @city=Antananarivo
Skopjes @code=MK @city=Skopje
Skopjese @code=MK @city=Skopje
Bamakos @code=ML @city=Bamako
Bamakose @code=ML @city=Bamako
Naypyidaws @code=MM @city=Naypyidaw
Naypyidawse @code=MM @city=Naypyidaw
Rangoons @code=MM @city=Yangon
Rangoonse @code=MM @city=Yangon
Ulaanbaatars @code=MN @city=Ulaanbaatar
Ulaanbaatarse @code=MN @city=Ulaanbaatar
Oelan Bators @code=MN @city=Ulaanbaatar
Oelan Batorse @code=MN @city=Ulaanbaatar
Nouakchotts @code=MR @city=Nouakchott
Nouakchottse @code=MR @city=Nouakchott
Vallettas @code=MT @city=Valletta
Vallettase @code=MT @city=Valletta
Lilongwes @code=MW @city=Lilongwe
Lilongwese @code=MW @city=Lilongwe
Mexico-Stads @code=MX @city=Mexico_City
Mexico-Stadse @code=MX @city=Mexico_City
Kuala Lumpurs @code=MY @city=Kuala_Lumpur
Kuala Lumpurse @code=MY @city=Kuala_Lumpur
Maputos @code=MZ @city=Maputo
Maputose @code=MZ @city=Maputo
Windhoeks @code=NA @city=Windhoek
Windhoekse @code=NA @city=Windhoek
Niameys @code=NE @city=Niamey
Niameyse @code=NE @city=Niamey
Abujas @code=NG @city=Abuja
Abujase @code=NG @city=Abuja
Managuas @code=NI @city=Managua
Managuase @code=NI @city=Managua
Den Haags @code=NL @city=The_Hague
Den Haagse @code=NL @city=The_Hague
Oslos @code=NO @city=Oslo
Oslose @code=NO @city=Oslo
Kathmandus @code=NP @city=Kathmandu
Kathmanduse @code=NP @city=Kathmandu
Wellingtons @code=NZ @city=Wellington
Wellingtonse @code=NZ @city=Wellington
Masqats @code=OM @city=Muscat
Masqatse @code=OM @city=Muscat
Muscats @code=OM @city=Muscat
Muscatse @code=OM @city=Muscat
Panama-Stads @code=PA @city=Panama_City
Panama-Stadse @code=PA @city=Panama_City
Limas @code=PE @city=Lima
Limase @code=PE @city=Lima
Port Moresbys @code=PG @city=Port_Moresby
Port Moresbyse @code=PG @city=Port_Moresby
Manillas @code=PH @city=Manila
Manillase @code=PH @city=Manila
Islamabads @code=PK @city=Islamabad
Islamabadse @code=PK @city=Islamabad
Warschaus @code=PL @city=Warsaw
Warschause @code=PL @city=Warsaw
Ramallahs @code=PS @city=Ramallah
Ramallahse @code=PS @city=Ramallah
Lissabons @code=PT @city=Lisbon
Lissabonse @code=PT @city=Lisbon
Asuncions @code=PY @city=Asuncion
Asuncionse @code=PY @city=Asuncion
Dohas @code=QA @city=Doha
Dohase @code=QA @city=Doha
Boekarests @code=RO @city=Bucharest
Boekarestse @code=RO @city=Bucharest
Belgrados @code=RS @city=Belgrade
Belgradose @code=RS @city=Belgrade
Moskous @code=RU @city=Moscow
Moskouse @code=RU @city=Moscow
Kigalis @code=RW @city=Kigali
Kigalise @code=RW @city=Kigali
Riyads @code=SA @city=Riyadh
Riyadse @code=SA @city=Riyadh
Riaads @code=SA @city=Riyadh
Riaadse @code=SA @city=Riyadh
Khartoems @code=SD @city=Khartoum
Khartoemse @code=SD @city=Khartoum
Stockholms @code=SE @city=Stockholm
Stockholmse @code=SE @city=Stockholm
Ljubljanas @code=SI @city=Ljubljana
Ljubljanase @code=SI @city=Ljubljana
Bratislavas @code=SK @city=Bratislava
Bratislavase @code=SK @city=Bratislava
Freetowns @code=SL @city=Freetown
Freetownse @code=SL @city=Freetown
Dakars @code=SN @city=Dakar
Dakarse @code=SN @city=Dakar
Mogadishus @code=SO @city=Mogadishu
Mogadishuse @code=SO @city=Mogadishu
Paramaribos @code=SR @city=Paramaribo
Paramaribose @code=SR @city=Paramaribo
Jubas @code=SS @city=Juba
Jubase @code=SS @city=Juba
San Salvadors @code=SV @city=San_Salvador
San Salvadorse @code=SV @city=San_Salvador
Mbabanes @code=SZ @city=Mbabane
Mbabanese @code=SZ @city=Mbabane
N'Djamenas @code=TD @city=N'Djamena
N'Djamenase @code=TD @city=N'Djamena
Ndjamenas @code=TD @city=N'Djamena
Ndjamenase @code=TD @city=N'Djamena
Lomes @code=TG @city=Lome
Lomese @code=TG @city=Lome
Bangkoks @code=TH @city=Bangkok
Bangkokse @code=TH @city=Bangkok
Doesjanbes @code=TJ @city=Dushanbe
Doesjanbese @code=TJ @city=Dushanbe
Dilis @code=TL @city=Dili
Dilise @code=TL @city=Dili
Asjchabads @code=TM @city=Ashgabat
Asjchabadse @code=TM @city=Ashgabat
Ankaras @code=TR @city=Ankara
Ankarase @code=TR @city=Ankara
Port of Spains @code=TT @city=Port_of_Spain
Port of Spainse @code=TT @city=Port_of_Spain
Taipeis @code=TW @city=Taipei
Taipeise @code=TW @city=Taipei
Dodomas @code=TZ @city=Dodoma
Dodomase @code=TZ @city=Dodoma
Dar es Salaams @code=TZ @city=Dar_es_Salaam
Dar es Salaamse @code=TZ @city=Dar_es_Salaam
Kievs @code=UA @city=Kyiv
Kievse @code=UA @city=Kyiv
Kyivs @code=UA @city=Kyiv
Kyivse @code=UA @city=Kyiv
Kiëvs @code=UA @city=Kyiv
Kiëvse @code=UA @city=Kyiv
Kampalas @code=UG @city=Kampala
Kampalase @code=UG @city=Kampala
Washingtons @code=US @city=Washington
Washingtonse @code=US @city=Washington
Montevideos @code=UY @city=Montevideo
Montevideose @code=UY @city=Montevideo
Tasjkents @code=UZ @city=Tashkent
Tasjkentse @code=UZ @city=Tashkent
Vaticaanstads @code=VA @city=Vatican_City
Vaticaanstadse @code=VA @city=Vatican_City
Hanois @code=VN @city=Hanoi
Hanoise @code=VN @city=Hanoi
Pristinas @code=XK @city=Pristina
Pristinase @code=XK @city=Pristina
Sanaas @code=YE @city=Sana'a
Sanaase @code=YE @city=Sana'a
Pretorias @code=ZA @city=Pretoria
Pretoriase @code=ZA @city=Pretoria
Kaapstads @code=ZA @city=Cape_Town
Kaapstadse @code=ZA @city=Cape_Town
Lusakas @code=ZM @city=Lusaka
Lusakase @code=ZM @city=Lusaka
Harares @code=ZW @city=Harare
Hararese @code=ZW @city=Harare

# Houses, offices and persons that stand for a State.
[authority]
Wetstraat @code=BE
Itamaraty @code=BR
Loekasjenko @code=BY
Czernin-paleis @code=CZ
Baerbock @code=DE
Bondsregering @code=DE
Bondskanselier @code=DE
bondskanselier @code=DE
Elysee @code=FR
Quai d'Orsay @code=FR
Matignon @code=FR
Downing Street @code=GB
Foreign Office @code=GB
Whitehall @code=GB
Farnesina @code=IT
Palazzo Chigi @code=IT
Hoekstra @code=NL
Zijlstra @code=NL
Blok @code=NL
Ollongren @code=NL
Rutte @code=NL
Bruins Slot @code=NL
Veldkamp @code=NL
Koenders @code=NL
Timmermans @code=NL
Rosenthal @code=NL
Binnenhof @code=NL
Kremlin @code=RU
Poetin @code=RU
Lavrov @code=RU
Zacharova @code=RU
Zakharova @code=RU
Peskov @code=RU
Smolenskplein @code=RU
Erdogan @code=TR
Witte Huis @code=US
Pentagon @code=US
State Department @code=US
Trump @code=US
Biden @code=US
Obama @code=US
Blinken @code=US
Rubio @code=US
Maduro @code=VE
Miraflores @code=VE

# Groups of States that everybody delimits alike.
[states codes=THESE form=name]
(deze|beide|die) (landen|staten|regeringen|hoofdsteden)
[de|alle] (twee|drie|vier|vijf|zes|zeven) (landen|staten|regeringen|hoofdsteden)

[states codes=EE,LV,LT form=adjective]
Baltisch*
> Noorwegen zet twee Baltische diplomaten uit. => NO EE null; NO LV null; NO LT null

[states codes=EE,LV,LT form=name]
[drie] Baltische (staten|landen|republieken|regeringen|hoofdsteden)
Baltenstaten
> De Baltische staten zetten elk een Chileense diplomaat uit. => EE CL 1; LV CL 1; LT CL 1

[states codes=DK,FI,IS,NO,SE form=name]
(Noordse|Scandinavische) (landen|staten)

[states codes=CZ,HU,PL,SK form=name]
(Visegrad|Visegrád) (landen|groep|staten|vier)
Visegradlanden

[states codes=AE,BH,KW,OM,QA,SA form=name]
Golfsamenwerkingsraad
Samenwerkingsraad van de Golf
GCC

[states codes=BE,NL,LU form=name]
(Benelux|Beneluxlanden)

# Cities that are no capitals but seats of posts.
[city]
Sint-Petersburg @code=RU @name=Saint_Petersburg
St.-Petersburg @code=RU @name=Saint_Petersburg
Vladivostok @code=RU @name=Vladivostok
(Jekaterinenburg|Jekaterinburg) @code=RU @name=Yekaterinburg
(Kaliningrad|Königsberg) @code=RU @name=Kaliningrad
Novosibirsk @code=RU @name=Novosibirsk
Moermansk @code=RU @name=Murmansk
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
Luik @code=BE @name=Liege
Gent @code=BE @name=Ghent
Bonn @code=DE @name=Bonn
Frankfurt [am Main] @code=DE @name=Frankfurt
München @code=DE @name=Munich
Hamburg @code=DE @name=Hamburg
Leipzig @code=DE @name=Leipzig
Düsseldorf @code=DE @name=Düsseldorf
Keulen @code=DE @name=Cologne
Stuttgart @code=DE @name=Stuttgart
Marseille @code=FR @name=Marseille
Lyon @code=FR @name=Lyon
Straatsburg @code=FR @name=Strasbourg
Milaan @code=IT @name=Milan
Genua @code=IT @name=Genoa
Napels @code=IT @name=Naples
Palermo @code=IT @name=Palermo
Istanbul @code=TR @name=Istanbul
Izmir @code=TR @name=Izmir
Shanghai @code=CN @name=Shanghai
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
Poznan @code=PL @name=Poznan
Krakau @code=PL @name=Krakow
Gdansk @code=PL @name=Gdansk
Wroclaw @code=PL @name=Wroclaw
Stettin @code=PL @name=Szczecin
Lublin @code=PL @name=Lublin
Brno @code=CZ @name=Brno
(Karlsbad|Karlovy Vary) @code=CZ @name=Karlovy_Vary
(Odessa|Odesa) @code=UA @name=Odesa
Lviv @code=UA @name=Lviv
(Charkiv|Charkov) @code=UA @name=Kharkiv
(Oezjhorod|Uzhhorod) @code=UA @name=Uzhhorod
(Berehove|Berehovo|Beregovo) @code=UA @name=Berehove
Edinburgh @code=GB @name=Edinburgh
Manchester @code=GB @name=Manchester
Belfast @code=GB @name=Belfast
Tel Aviv @code=IL @name=Tel_Aviv
Haifa @code=IL @name=Haifa
Oost-Jeruzalem @code=IL @name=Jerusalem
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
Klaipeda @code=LT @name=Klaipeda
Daugavpils @code=LV @name=Daugavpils
Liepaja @code=LV @name=Liepaja
(Narva|Narwa) @code=EE @name=Narva
Tartu @code=EE @name=Tartu
Salzburg @code=AT @name=Salzburg
Graz @code=AT @name=Graz
Innsbruck @code=AT @name=Innsbruck
Genève @code=CH @name=Geneva
(Zürich|Zurich) @code=CH @name=Zurich
Lugano @code=CH @name=Lugano
Basel @code=CH @name=Basel
Brest @code=BY @name=Brest
(Grodno|Hrodna) @code=BY @name=Grodno
Göteborg @code=SE @name=Gothenburg
Kirkenes @code=NO @name=Kirkenes
Bergen @code=NO @name=Bergen
(Djedda|Jeddah|Jedda) @code=SA @name=Jeddah
(Maschhad|Meschhed) @code=IR @name=Mashhad
Isfahan @code=IR @name=Isfahan
Ho Chi Minhstad @code=VN @name=Ho_Chi_Minh_City
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
Plovdiv @code=BG @name=Plovdiv
Cluj @code=RO @name=Cluj
Konstanza @code=RO @name=Constanta
Alexandrië @code=EG @name=Alexandrië
Basra @code=IQ @name=Basra
Erbil @code=IQ @name=Erbil
Herat @code=AF @name=Herat
Kandahar @code=AF @name=Kandahar
Benghazi @code=LY @name=Benghazi
Lagos @code=NG @name=Lagos
Mombasa @code=KE @name=Mombasa
Johannesburg @code=ZA @name=Johannesburg
Maracaibo @code=VE @name=Maracaibo
Rotterdam @code=NL @name=Rotterdam
Amsterdam @code=NL @name=Amsterdam
Maastricht @code=NL @name=Maastricht
Willemstad @code=NL @name=Willemstad
Oranjestad @code=NL @name=Oranjestad
Nieuw-Nickerie @code=SR @name=Nieuw_Nickerie
Santa Cruz @code=BO @name=Santa_Cruz
