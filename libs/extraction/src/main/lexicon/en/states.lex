# States, organisations and what stands for them. Base names, capitals and demonyms come from the generated table;
# this file adds what it lacks and settles what is ambiguous. A capital letter must match a capital letter.

[state code=US form=name attributive=yes]
US
U.S.
USA
U.S.A.
United States [of America]
America
> The US expelled two Chilean diplomats. => US CL 2

[state code=US form=adjective]
American

[state code=US form=people]
Americans

[state code=US form=capital city=Washington]
Washington [D.C.|DC]

[state code=GB form=name attributive=yes]
UK
U.K.
United Kingdom
Britain
Great Britain
> Two UK diplomats were expelled by Norway. => NO GB 2

[state code=GB form=adjective]
British

[state code=GB form=people]
Britons
British nationals
Brits

[state code=EU form=name attributive=yes]
EU
E.U.
European Union

[state code=EU form=adjective]
European Union

[state code=NATO form=name attributive=yes]
NATO
Nato
Atlantic alliance

[state code=UN form=name attributive=yes]
UN
U.N.
United Nations

[state code=OSCE form=name attributive=yes]
OSCE

[state code=AE form=name attributive=yes]
UAE
United Arab Emirates
Emirates
> Sudan expelled 15 diplomats of the United Arab Emirates. => SD AE 15

[state code=AE form=adjective]
Emirati

[state code=AE form=people]
Emiratis

[state code=RU form=name]
Russian Federation
USSR
Soviet Union

[state code=RU form=adjective]
Soviet

[state code=RU form=people]
Russians
> Norway expelled two Russians of the embassy. => NO RU 2

[state code=CZ form=name]
Czech Republic
Czechia

[state code=CZ form=people]
Czechs

[state code=NL form=name]
Netherlands
Holland

[state code=NL form=capital city=The_Hague]
The Hague
Hague

[state code=NL form=people]
Dutchmen

[state code=CD form=name attributive=yes]
DR Congo
DRC
Democratic Republic of [the] Congo
Congo Kinshasa

[state code=CG form=name]
Congo Brazzaville
Republic of [the] Congo
Congo

[state code=CD form=adjective]
Congolese

[state code=KP form=name attributive=yes]
North Korea
DPRK
Democratic People's Republic of Korea

[state code=KP form=adjective]
North Korean

[state code=KP form=people]
North Koreans

[state code=KR form=name]
South Korea
Republic of Korea
Korea

[state code=KR form=adjective]
South Korean

[state code=KR form=people]
South Koreans

[state code=CI form=name]
Ivory Coast
Cote d'Ivoire

[state code=MM form=name]
Myanmar
Burma

[state code=MM form=adjective]
Burmese

[state code=TR form=name]
Turkey
Turkiye

[state code=TR form=people]
Turks

[state code=VA form=name]
Holy See
Vatican

[state code=MK form=name]
North Macedonia
Macedonia

[state code=MK form=adjective]
Macedonian
North Macedonian

[state code=SZ form=name]
Swaziland
Eswatini

[state code=CV form=name]
Cabo Verde

[state code=TL form=name]
East Timor

[state code=PS form=name]
Palestinian Authority
Palestine

[state code=SY form=name]
Syria

[state code=KG form=adjective]
Kyrgyz

[state code=KZ form=adjective]
Kazakh

[state code=KZ form=people]
Kazakhs

[state code=UZ form=adjective]
Uzbek

[state code=TJ form=adjective]
Tajik

[state code=AR form=adjective]
Argentinian
Argentine

[state code=BA form=adjective]
Bosnian

[state code=BW form=adjective]
Botswanan

[state code=BF form=adjective]
Burkinabe
Burkinese

[state code=LS form=adjective]
Basotho

[state code=LU form=adjective]
Luxembourgish

[state code=IS form=adjective]
Icelandic

[state code=NZ form=adjective]
New Zealand

[state code=PH form=adjective]
Philippine

[state code=PH form=people]
Filipinos

[state code=SA form=adjective]
Saudi
Saudi Arabian

[state code=SA form=people]
Saudis

[state code=SK form=adjective]
Slovak
Slovakian

[state code=SK form=people]
Slovaks

[state code=SI form=adjective]
Slovenian
Slovene

[state code=SI form=people]
Slovenes

[state code=ES form=people]
Spaniards

[state code=SE form=people]
Swedes

[state code=PL form=people]
Poles

[state code=DK form=people]
Danes

[state code=FI form=people]
Finns

[state code=EC form=adjective]
Ecuadorian
Ecuadorean

[state code=NE form=people]
Nigeriens

[state code=BN form=adjective]
Bruneian

[state code=DO form=adjective]
Dominican

[state code=SR form=adjective]
Surinamese

[state code=LI form=adjective]
Liechtenstein

[state code=SG form=adjective]
Singaporean
Singapore

[state code=ZW form=people]
Zimbabweans

[state code=TZ form=people]
Tanzanians

[state code=IE form=people]
Irishmen

[state code=FR form=people]
Frenchmen

[state code=IL form=people]
Israelis

[state code=PK form=people]
Pakistanis

[state code=IQ form=people]
Iraqis

[state code=AF form=people]
Afghans

[state code=GR form=people]
Greeks

[state code=KR form=metonym]
Blue House

[state code=FR form=metonym]
Paris's foreign ministry

[state code=CH form=capital city=Bern]
Bern
Berne
Geneva

[state code=UA form=capital city=Kyiv]
Kyiv
Kiev

[state code=BI form=capital city=Bujumbura]
Bujumbura

[state code=BO form=capital city=La_Paz]
La Paz

[state code=LK form=capital city=Colombo]
Colombo

[state code=TZ form=capital city=Dar_es_Salaam]
Dar es Salaam

[state code=CI form=capital city=Abidjan]
Abidjan

[state code=NG form=capital city=Abuja]
Abuja

[state code=IN form=capital city=New_Delhi]
New Delhi
Delhi

[state code=TR form=capital city=Ankara]
Ankara

[state code=MM form=capital city=Naypyidaw]
Naypyidaw
Naypyitaw
Yangon

[state code=BR form=capital city=Brasilia]
Brasilia

[state code=CO form=capital city=Bogota]
Bogota

[state code=CN form=capital city=Beijing]
Beijing
Peking

[state code=MY form=capital city=Kuala_Lumpur]
Kuala Lumpur
Putrajaya

[state code=MN form=capital city=Ulaanbaatar]
Ulaanbaatar

[state code=KZ form=capital city=Astana]
Astana
Nur Sultan

[state code=AE form=capital city=Abu_Dhabi]
Abu Dhabi

[state code=TG form=capital city=Lome]
Lome

[state code=SV form=capital city=San_Salvador]
San Salvador

[state code=CR form=capital city=San_Jose]
San Jose

[state code=BJ form=capital city=Cotonou]
Cotonou

[state code=KW form=capital city=Kuwait_City]
Kuwait City

[state code=PA form=capital city=Panama_City]
Panama City

[state code=GT form=capital city=Guatemala_City]
Guatemala City

[state code=MX form=capital city=Mexico_City]
Mexico City

[state code=ZA form=capital city=Pretoria]
Pretoria

[state code=IL form=capital city=Jerusalem]
Jerusalem

[state code=CM form=capital city=Yaounde]
Yaounde

[state code=PY form=capital city=Asuncion]
Asuncion

[state code=MD form=capital city=Chisinau]
Chisinau

[state code=TD form=capital city=N'Djamena]
N'Djamena

[state code=RS form=capital city=Belgrade]
Belgrade

[state code=XK form=capital city=Pristina]
Pristina

[state code=VA form=capital city=Vatican_City]
Vatican City

# Groups of States that everybody delimits alike.
[states codes=THESE form=name]
these (countries|states|governments)
those (countries|states|governments)
[all] [the] (two|three|four|five|six|seven) (countries|states|governments|capitals)
both (countries|states|governments|capitals)

[states codes=EE,LV,LT form=adjective]
Baltic
> Moscow expelled ten Baltic diplomats. => RU EE null; RU LV null; RU LT null

[states codes=EE,LV,LT form=name]
[three] Baltic (States|states|countries|nations|republics|governments)
Baltics

[states codes=DK,FI,IS,NO,SE form=name]
Nordic (States|states|countries)
Nordics

[states codes=CZ,HU,PL,SK form=name]
Visegrad (Four|countries|states|group)

[states codes=AE,BH,KW,OM,QA,SA form=name]
GCC
Gulf Cooperation Council
Gulf Cooperation Council countries

# Cities that are no capitals but seats of posts.
[city code=RU name=Saint_Petersburg]
Saint Petersburg
St Petersburg
St. Petersburg

[city code=RU name=Vladivostok]
Vladivostok

[city code=RU name=Yekaterinburg]
Yekaterinburg

[city code=RU name=Kaliningrad]
Kaliningrad

[city code=RU name=Murmansk]
Murmansk

[city code=RU name=Novosibirsk]
Novosibirsk

[city code=US name=New_York]
New York [City]

[city code=US name=Houston]
Houston

[city code=US name=Los_Angeles]
Los Angeles

[city code=US name=San_Francisco]
San Francisco

[city code=US name=Seattle]
Seattle

[city code=US name=Chicago]
Chicago

[city code=US name=Miami]
Miami

[city code=US name=Boston]
Boston

[city code=BE name=Antwerp]
Antwerp

[city code=DE name=Bonn]
Bonn

[city code=DE name=Frankfurt]
Frankfurt

[city code=DE name=Munich]
Munich

[city code=DE name=Hamburg]
Hamburg

[city code=DE name=Leipzig]
Leipzig

[city code=DE name=Düsseldorf]
Düsseldorf

[city code=FR name=Marseille]
Marseille

[city code=FR name=Lyon]
Lyon

[city code=FR name=Strasbourg]
Strasbourg

[city code=IT name=Milan]
Milan

[city code=TR name=Istanbul]
Istanbul

[city code=TR name=Izmir]
Izmir

[city code=CN name=Shanghai]
Shanghai

[city code=CN name=Chengdu]
Chengdu

[city code=CN name=Guangzhou]
Guangzhou

[city code=CN name=Hong_Kong]
Hong Kong

[city code=CN name=Wuhan]
Wuhan

[city code=CN name=Shenyang]
Shenyang

[city code=IN name=Mumbai]
Mumbai

[city code=IN name=Chandigarh]
Chandigarh

[city code=IN name=Bengaluru]
Bengaluru

[city code=IN name=Kolkata]
Kolkata

[city code=IN name=Hyderabad]
Hyderabad

[city code=CA name=Montreal]
Montreal

[city code=CA name=Toronto]
Toronto

[city code=CA name=Vancouver]
Vancouver

[city code=JP name=Sapporo]
Sapporo

[city code=JP name=Osaka]
Osaka

[city code=JP name=Niigata]
Niigata

[city code=PL name=Poznan]
Poznan

[city code=PL name=Krakow]
Krakow

[city code=PL name=Gdansk]
Gdansk

[city code=CZ name=Brno]
Brno

[city code=CZ name=Karlovy_Vary]
Karlovy Vary

[city code=UA name=Odesa]
Odesa
Odessa

[city code=UA name=Lviv]
Lviv

[city code=UA name=Kharkiv]
Kharkiv

[city code=GB name=Edinburgh]
Edinburgh

[city code=GB name=Manchester]
Manchester

[city code=IL name=Tel_Aviv]
Tel Aviv

[city code=AE name=Dubai]
Dubai

[city code=PK name=Karachi]
Karachi

[city code=PK name=Lahore]
Lahore

[city code=PK name=Peshawar]
Peshawar

[city code=BR name=Rio_de_Janeiro]
Rio de Janeiro

[city code=BR name=Sao_Paulo]
Sao Paulo

[city code=AU name=Sydney]
Sydney

[city code=AU name=Melbourne]
Melbourne

[city code=ES name=Barcelona]
Barcelona

[city code=SO name=Hargeisa]
Hargeisa

[city code=SO name=Garowe]
Garowe

[city code=LT name=Klaipeda]
Klaipeda

[city code=LV name=Daugavpils]
Daugavpils

[city code=LV name=Liepaja]
Liepaja

[city code=EE name=Narva]
Narva

[city code=AT name=Salzburg]
Salzburg

[city code=BY name=Brest]
Brest

[city code=BY name=Grodno]
Grodno

[city code=SE name=Gothenburg]
Gothenburg

[city code=NO name=Kirkenes]
Kirkenes

[city code=TZ name=Mwanza]
Mwanza

[city code=NA name=Walvis_Bay]
Walvis Bay

[city code=SA name=Jeddah]
Jeddah

[city code=IR name=Mashhad]
Mashhad

[city code=VN name=Ho_Chi_Minh_City]
Ho Chi Minh City

[nothing]
Moscow , Idaho
State of Georgia
Atlanta , Georgia
North America
Latin America
New England
South America
Central America
Bank of America
Theresa May
Tom Tugendhat

[states codes=MUTUAL form=name]
each other
one another
> Norway and Chile have expelled each other's diplomats. => NO CL null; CL NO null

[state code=EC form=adjective]
Ecuador(ian|ean|an)

[state code=MV form=adjective]
Maldivian

[state code=MV form=people]
Maldivians
