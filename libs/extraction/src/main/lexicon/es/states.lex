# States, organisations and what stands for them in Spanish. Base names come from the generated table;
# this file adds other names, adjectives (which also stand for the people) and seats of government.

[state code=AE form=name]
Emiratos
EAU
E.A.U.
Emiratos Árabes

[state code=AE form=adjective]
emirat(í|íes|ís)

[state code=AE form=capital city=Abu_Dhabi]
Abu Dabi
Abu Dhabi

[state code=AF form=adjective]
afgan(o|a|os|as)

[state code=AF form=capital city=Kabul]
Kabul

[state code=AL form=adjective]
alban(és|esa|eses|esas)

[state code=AL form=capital city=Tirana]
Tirana

[state code=AM form=adjective]
armeni(o|a|os|as)

[state code=AM form=capital city=Yerevan]
Ereván
Yereván

[state code=AO form=adjective]
angoleñ(o|a|os|as)
angolan(o|a|os|as)

[state code=AO form=capital city=Luanda]
Luanda

[state code=AR form=name]
República Argentina

[state code=AR form=adjective]
argentin(o|a|os|as)

[state code=AR form=capital city=Buenos_Aires]
Buenos Aires

[state code=AT form=adjective]
austriac(o|a|os|as)
austríac(o|a|os|as)

[state code=AT form=capital city=Vienna]
Viena

[state code=AU form=adjective]
australian(o|a|os|as)

[state code=AU form=capital city=Canberra]
Canberra

[state code=AZ form=name]
Azerbaijan
Azerbaiyan

[state code=AZ form=adjective]
azerbaiyan(o|a|os|as)
azer(í|íes|ís)

[state code=AZ form=capital city=Baku]
Bakú

[state code=BA form=name]
Bosnia
Bosnia Herzegovina
Bosnia-Herzegovina

[state code=BA form=adjective]
bosni(o|a|os|as)
bosnioherzegovin(o|a|os|as)

[state code=BA form=capital city=Sarajevo]
Sarajevo

[state code=BD form=name]
Bangladesh

[state code=BD form=adjective]
banglades(í|íes|ís)
bengal(í|íes|ís)

[state code=BD form=capital city=Dhaka]
Daca
Dhaka

[state code=BE form=adjective]
(belga|belgas)

[state code=BE form=capital city=Brussels]
Bruselas

[state code=BF form=adjective]
burkin(és|esa|eses|esas)
burkinab(és|esa|eses|esas)
(burkinabe|burkinabes)

[state code=BF form=capital city=Ouagadougou]
Uagadugú
Ouagadougou

[state code=BG form=adjective]
búlgar(o|a|os|as)

[state code=BG form=capital city=Sofia]
Sofía

[state code=BH form=name]
Bahréin
Bahrein
Barein

[state code=BH form=adjective]
barein(í|íes|ís)
bahrein(í|íes|ís)

[state code=BH form=capital city=Manama]
Manama

[state code=BI form=adjective]
burund(és|esa|eses|esas)

[state code=BI form=capital city=Gitega]
Gitega

[state code=BI form=capital city=Bujumbura]
Buyumbura
Bujumbura

[state code=BJ form=name]
Benin

[state code=BJ form=adjective]
benin(és|esa|eses|esas)

[state code=BJ form=capital city=Porto-Novo]
Porto Novo

[state code=BJ form=capital city=Cotonou]
Cotonú

[state code=BO form=name]
Estado Plurinacional de Bolivia

[state code=BO form=adjective]
bolivian(o|a|os|as)

[state code=BO form=capital city=La_Paz]
La Paz

[state code=BR form=name]
República Federativa del Brasil
República Federativa de Brasil

[state code=BR form=adjective]
brasileñ(o|a|os|as)
brasiler(o|a|os|as)

[state code=BR form=capital city=Brasilia]
Brasilia

[state code=BT form=adjective]
butan(és|esa|eses|esas)

[state code=BT form=capital city=Thimphu]
Timbu

[state code=BW form=name]
Botswana

[state code=BW form=adjective]
botsuan(o|a|os|as)
botswan(o|a|os|as)

[state code=BW form=capital city=Gaborone]
Gaborone

[state code=BY form=name]
Belarús
Belarus
Bielorusia

[state code=BY form=adjective]
bielorrus(o|a|os|as)
belarus(o|a|os|as)

[state code=BY form=capital city=Minsk]
Minsk

[state code=BZ form=adjective]
beliceñ(o|a|os|as)

[state code=BZ form=capital city=Belmopan]
Belmopán

[state code=CA form=adjective]
(canadiense|canadienses)

[state code=CA form=capital city=Ottawa]
Ottawa

[state code=CD form=name]
RD Congo
RDC
R.D. Congo
República Democrática de Congo
Congo Kinshasa
Zaire

[state code=CD form=capital city=Kinshasa]
Kinshasa
Kinsasa

[state code=CF form=adjective]
centroafrican(o|a|os|as)

[state code=CF form=capital city=Bangui]
Bangui

[state code=CG form=name]
República del Congo
Congo Brazzaville

[state code=CG form=adjective]
congoleñ(o|a|os|as)
congol(és|esa|eses|esas)

[state code=CG form=capital city=Brazzaville]
Brazzaville

[state code=CH form=name]
Confederación Suiza

[state code=CH form=adjective]
suiz(o|a|os|as)
helvétic(o|a|os|as)

[state code=CH form=capital city=Bern]
Berna

[state code=CH form=capital city=Geneva]
Ginebra

[state code=CI form=name]
Costa de Marfil

[state code=CI form=adjective]
marfileñ(o|a|os|as)

[state code=CI form=capital city=Abidjan]
Abiyán
Abidjan

[state code=CI form=capital city=Yamoussoukro]
Yamusukro

[state code=CL form=name]
República de Chile

[state code=CL form=adjective]
chilen(o|a|os|as)

[state code=CL form=capital city=Santiago]
Santiago
Santiago de Chile

[state code=CM form=adjective]
camerun(és|esa|eses|esas)

[state code=CM form=capital city=Yaoundé]
Yaundé
Yaoundé

[state code=CN form=name]
República Popular China
RPC

[state code=CN form=adjective]
chin(o|a|os|as)

[state code=CN form=capital city=Beijing]
Pekín
Beijing

[state code=CO form=adjective]
colombian(o|a|os|as)

[state code=CO form=capital city=Bogotá]
Bogotá

[state code=CR form=adjective]
(costarricense|costarricenses)
tic(o|a|os|as)

[state code=CR form=capital city=San_José]
San José
> San José expulsa a dos diplomáticos chilenos. => CR CL 2

[state code=CU form=name]
República de Cuba

[state code=CU form=adjective]
cuban(o|a|os|as)

[state code=CU form=capital city=Havana]
La Habana
Habana

[state code=CV form=adjective]
caboverdian(o|a|os|as)

[state code=CV form=capital city=Praia]
Praia

[state code=CY form=adjective]
(chipriota|chipriotas)

[state code=CY form=capital city=Nicosia]
Nicosia

[state code=CZ form=name]
República Checa

[state code=CZ form=adjective]
chec(o|a|os|as)

[state code=CZ form=capital city=Prague]
Praga

[state code=DE form=name]
República Federal de Alemania

[state code=DE form=adjective]
alem(án|ana|anes|anas)
german(o|a|os|as)

[state code=DE form=capital city=Berlin]
Berlín

[state code=DJ form=name]
Djibouti
Djibuti

[state code=DJ form=adjective]
yibutian(o|a|os|as)

[state code=DJ form=capital city=Djibouti]
Yibuti

[state code=DK form=adjective]
dan(és|esa|eses|esas)

[state code=DK form=capital city=Copenhagen]
Copenhague

[state code=DO form=name]
Dominicana

[state code=DO form=adjective]
dominican(o|a|os|as)

[state code=DO form=capital city=Santo_Domingo]
Santo Domingo

[state code=DZ form=adjective]
argelin(o|a|os|as)

[state code=DZ form=capital city=Algiers]
Argel

[state code=EC form=name]
República del Ecuador

[state code=EC form=adjective]
ecuatorian(o|a|os|as)

[state code=EC form=capital city=Quito]
Quito

[state code=EE form=adjective]
estoni(o|a|os|as)

[state code=EE form=capital city=Tallinn]
Tallin
Tallinn

[state code=EG form=adjective]
egipci(o|a|os|as)

[state code=EG form=capital city=Cairo]
El Cairo
Cairo

[state code=ER form=adjective]
eritre(o|a|os|as)

[state code=ER form=capital city=Asmara]
Asmara

[state code=ES form=name]
Reino de España

[state code=ES form=adjective]
españ(ol|ola|oles|olas)
hispan(o|a|os|as)

[state code=ES form=capital city=Madrid]
Madrid

[state code=ET form=adjective]
(etíope|etíopes)

[state code=ET form=capital city=Addis_Ababa]
Adís Abeba
Addis Abeba
Adis Abeba

[state code=FI form=adjective]
finland(és|esa|eses|esas)
fin(és|esa|eses|esas)

[state code=FI form=capital city=Helsinki]
Helsinki

[state code=FJ form=name]
Fiji

[state code=FJ form=adjective]
fiyian(o|a|os|as)

[state code=FJ form=capital city=Suva]
Suva

[state code=FR form=name]
República Francesa

[state code=FR form=adjective]
franc(és|esa|eses|esas)
gal(o|a|os|as)

[state code=FR form=capital city=Paris]
París

[state code=GA form=adjective]
gabon(és|esa|eses|esas)

[state code=GA form=capital city=Libreville]
Libreville

[state code=GB form=name]
Gran Bretaña
Inglaterra
R. Unido
RU

[state code=GB form=adjective]
británic(o|a|os|as)
ingl(és|esa|eses|esas)

[state code=GB form=capital city=London]
Londres

[state code=GE form=adjective]
georgian(o|a|os|as)

[state code=GE form=capital city=Tbilisi]
Tiflis
Tbilisi

[state code=GH form=adjective]
ghan(és|esa|eses|esas)

[state code=GH form=capital city=Accra]
Acra
Accra

[state code=GM form=adjective]
gambian(o|a|os|as)

[state code=GM form=capital city=Banjul]
Banjul

[state code=GN form=name]
Guinea Conakry

[state code=GN form=adjective]
guinean(o|a|os|as)

[state code=GN form=capital city=Conakry]
Conakry

[state code=GQ form=adjective]
ecuatoguinean(o|a|os|as)

[state code=GQ form=capital city=Malabo]
Malabo

[state code=GR form=name]
República Helénica

[state code=GR form=adjective]
grieg(o|a|os|as)
helen(o|a|os|as)

[state code=GR form=capital city=Athens]
Atenas

[state code=GT form=adjective]
guatemaltec(o|a|os|as)

[state code=GT form=capital city=Guatemala_City]
Ciudad de Guatemala

[state code=GW form=name]
Guinea Bissau
Guinea-Bissáu

[state code=GW form=capital city=Bissau]
Bissau
Bisáu

[state code=GY form=adjective]
guyan(és|esa|eses|esas)

[state code=GY form=capital city=Georgetown]
Georgetown

[state code=HN form=adjective]
hondureñ(o|a|os|as)

[state code=HN form=capital city=Tegucigalpa]
Tegucigalpa

[state code=HR form=adjective]
(croata|croatas)

[state code=HR form=capital city=Zagreb]
Zagreb

[state code=HT form=name]
Haiti

[state code=HT form=adjective]
haitian(o|a|os|as)

[state code=HT form=capital city=Port-au-Prince]
Puerto Príncipe

[state code=HU form=adjective]
húngar(o|a|os|as)

[state code=HU form=capital city=Budapest]
Budapest

[state code=ID form=adjective]
indonesi(o|a|os|as)

[state code=ID form=capital city=Jakarta]
Yakarta
Jakarta

[state code=IE form=adjective]
irland(és|esa|eses|esas)

[state code=IE form=capital city=Dublin]
Dublín

[state code=IL form=adjective]
israel(í|íes|ís)

[state code=IL form=capital city=Jerusalem]
Jerusalén

[state code=IL form=capital city=Tel_Aviv]
Tel Aviv

[state code=IN form=adjective]
indi(o|a|os|as)
hind(ú|úes|ús)

[state code=IN form=capital city=New_Delhi]
Nueva Delhi
Delhi

[state code=IQ form=name]
Iraq

[state code=IQ form=adjective]
iraqu(í|íes|ís)
irak(í|íes|ís)

[state code=IQ form=capital city=Baghdad]
Bagdad

[state code=IR form=name]
República Islámica de Irán
República Islámica del Irán

[state code=IR form=adjective]
iran(í|íes|ís)

[state code=IR form=capital city=Tehran]
Teherán

[state code=IS form=adjective]
island(és|esa|eses|esas)

[state code=IS form=capital city=Reykjavik]
Reikiavik
Reykjavik

[state code=IT form=adjective]
italian(o|a|os|as)

[state code=IT form=capital city=Rome]
Roma

[state code=JM form=adjective]
jamaiquin(o|a|os|as)
jamaican(o|a|os|as)

[state code=JM form=capital city=Kingston]
Kingston

[state code=JO form=adjective]
jordan(o|a|os|as)

[state code=JO form=capital city=Amman]
Amán
Ammán

[state code=JP form=adjective]
japon(és|esa|eses|esas)
nip(ón|ona|ones|onas)

[state code=JP form=capital city=Tokyo]
Tokio

[state code=KE form=name]
Kenya

[state code=KE form=adjective]
kenian(o|a|os|as)
(keniata|keniatas)

[state code=KE form=capital city=Nairobi]
Nairobi

[state code=KG form=name]
Kirguizistán
Kirguizia

[state code=KG form=adjective]
kirgu(ís|isa|ises|isas)
kirguis(o|a|os|as)

[state code=KG form=capital city=Bishkek]
Biskek
Bishkek

[state code=KH form=adjective]
camboyan(o|a|os|as)

[state code=KH form=capital city=Phnom_Penh]
Nom Pen
Phnom Penh

[state code=KP form=name]
República Popular Democrática de Corea
RPDC

[state code=KP form=adjective]
norcorean(o|a|os|as)

[state code=KP form=capital city=Pyongyang]
Pyongyang
Pionyang

[state code=KR form=name]
República de Corea
Corea

[state code=KR form=adjective]
surcorean(o|a|os|as)
corean(o|a|os|as)
sudcorean(o|a|os|as)

[state code=KR form=capital city=Seoul]
Seúl

[state code=KW form=adjective]
kuwait(í|íes|ís)

[state code=KW form=capital city=Kuwait_City]
Ciudad de Kuwait

[state code=KZ form=name]
Kazajstán
Kazakhstan
Kazakstán

[state code=KZ form=adjective]
kazaj(o|a|os|as)
kazajistan(o|a|os|as)

[state code=KZ form=capital city=Astana]
Astaná
Nursultán

[state code=LA form=adjective]
laosian(o|a|os|as)

[state code=LA form=capital city=Vientiane]
Vientián

[state code=LB form=adjective]
liban(és|esa|eses|esas)

[state code=LB form=capital city=Beirut]
Beirut

[state code=LK form=adjective]
esrilanqu(és|esa|eses|esas)
ceilan(és|esa|eses|esas)
ceiland(és|esa|eses|esas)

[state code=LK form=capital city=Colombo]
Colombo

[state code=LR form=adjective]
liberian(o|a|os|as)

[state code=LR form=capital city=Monrovia]
Monrovia

[state code=LS form=adjective]
(lesotense|lesotenses)

[state code=LS form=capital city=Maseru]
Maseru

[state code=LT form=adjective]
lituan(o|a|os|as)

[state code=LT form=capital city=Vilnius]
Vilna
Vilnius

[state code=LU form=name]
Gran Ducado
Gran Ducado de Luxemburgo

[state code=LU form=adjective]
luxemburgu(és|esa|eses|esas)

[state code=LV form=adjective]
let(ón|ona|ones|onas)

[state code=LV form=capital city=Riga]
Riga

[state code=LY form=adjective]
libi(o|a|os|as)

[state code=LY form=capital city=Tripoli]
Trípoli

[state code=MA form=name]
Reino de Marruecos

[state code=MA form=adjective]
marroqu(í|íes|ís)

[state code=MA form=capital city=Rabat]
Rabat

[state code=MC form=adjective]
monegasc(o|a|os|as)

[state code=MD form=name]
República de Moldavia
Moldova
República de Moldova

[state code=MD form=adjective]
moldav(o|a|os|as)

[state code=MD form=capital city=Chișinău]
Chisináu
Chisinau

[state code=ME form=adjective]
montenegrin(o|a|os|as)

[state code=ME form=capital city=Podgorica]
Podgorica

[state code=MG form=adjective]
(malgache|malgaches)

[state code=MG form=capital city=Antananarivo]
Antananarivo

[state code=MK form=name]
Macedonia

[state code=MK form=adjective]
macedoni(o|a|os|as)
normacedoni(o|a|os|as)

[state code=MK form=capital city=Skopje]
Skopie
Skopje

[state code=ML form=adjective]
(maliense|malienses)
mal(í|íes|ís)

[state code=ML form=capital city=Bamako]
Bamako

[state code=MM form=name]
Birmania
Myanmar

[state code=MM form=adjective]
birman(o|a|os|as)

[state code=MM form=capital city=Naypyidaw]
Naipyidó

[state code=MM form=capital city=Yangon]
Rangún
Yangón

[state code=MN form=adjective]
mong(ol|ola|oles|olas)

[state code=MN form=capital city=Ulan_Bator]
Ulán Bator

[state code=MR form=adjective]
mauritan(o|a|os|as)

[state code=MR form=capital city=Nouakchott]
Nuakchot

[state code=MT form=adjective]
malt(és|esa|eses|esas)

[state code=MT form=capital city=Valletta]
La Valeta

[state code=MU form=name]
Isla Mauricio
Islas Mauricio

[state code=MU form=adjective]
maurician(o|a|os|as)

[state code=MV form=adjective]
maldiv(o|a|os|as)

[state code=MV form=capital city=Malé]
Malé

[state code=MW form=name]
Malawi

[state code=MW form=adjective]
malau(í|íes|ís)
malawian(o|a|os|as)

[state code=MW form=capital city=Lilongwe]
Lilongüe

[state code=MX form=name]
Estados Unidos Mexicanos
Méjico

[state code=MX form=adjective]
mexican(o|a|os|as)
mejican(o|a|os|as)

[state code=MX form=capital city=Mexico_City]
Ciudad de México
CDMX

[state code=MY form=adjective]
malasi(o|a|os|as)

[state code=MY form=capital city=Kuala_Lumpur]
Kuala Lumpur

[state code=MZ form=adjective]
mozambiqueñ(o|a|os|as)

[state code=MZ form=capital city=Maputo]
Maputo

[state code=NA form=adjective]
namibi(o|a|os|as)

[state code=NA form=capital city=Windhoek]
Windhoek

[state code=NE form=adjective]
nigerin(o|a|os|as)

[state code=NE form=capital city=Niamey]
Niamey

[state code=NG form=adjective]
nigerian(o|a|os|as)

[state code=NG form=capital city=Abuja]
Abuya
Abuja

[state code=NI form=name]
República de Nicaragua

[state code=NI form=adjective]
(nicaragüense|nicaragüenses)
(nica|nicas)

[state code=NI form=capital city=Managua]
Managua

[state code=NL form=name]
Holanda

[state code=NL form=adjective]
neerland(és|esa|eses|esas)
holand(és|esa|eses|esas)

[state code=NL form=capital city=The_Hague]
La Haya

[state code=NL form=capital city=Amsterdam]
Ámsterdam
Amsterdam

[state code=NO form=adjective]
norueg(o|a|os|as)

[state code=NO form=capital city=Oslo]
Oslo

[state code=NP form=adjective]
nepal(í|íes|ís)
nepal(és|esa|eses|esas)

[state code=NP form=capital city=Kathmandu]
Katmandú

[state code=NZ form=adjective]
neozeland(és|esa|eses|esas)
neoceland(és|esa|eses|esas)

[state code=NZ form=capital city=Wellington]
Wellington

[state code=OM form=adjective]
oman(í|íes|ís)

[state code=OM form=capital city=Muscat]
Mascate

[state code=PA form=adjective]
panameñ(o|a|os|as)

[state code=PA form=capital city=Panama_City]
Ciudad de Panamá

[state code=PE form=name]
República del Perú

[state code=PE form=adjective]
peruan(o|a|os|as)

[state code=PE form=capital city=Lima]
Lima

[state code=PG form=adjective]
pap(ú|úes|ús)

[state code=PH form=adjective]
filipin(o|a|os|as)

[state code=PH form=capital city=Manila]
Manila

[state code=PK form=name]
Paquistán

[state code=PK form=adjective]
pakistan(í|íes|ís)
paquistan(í|íes|ís)

[state code=PK form=capital city=Islamabad]
Islamabad

[state code=PL form=adjective]
polac(o|a|os|as)

[state code=PL form=capital city=Warsaw]
Varsovia

[state code=PS form=name]
Palestina
Autoridad Palestina
Estado de Palestina

[state code=PS form=adjective]
palestin(o|a|os|as)

[state code=PS form=capital city=Ramallah]
Ramala

[state code=PT form=adjective]
portugu(és|esa|eses|esas)
lus(o|a|os|as)

[state code=PT form=capital city=Lisbon]
Lisboa

[state code=PY form=adjective]
paraguay(o|a|os|as)

[state code=PY form=capital city=Asunción]
Asunción

[state code=QA form=name]
Qatar

[state code=QA form=adjective]
catar(í|íes|ís)
qatar(í|íes|ís)

[state code=QA form=capital city=Doha]
Doha

[state code=RO form=name]
Rumania

[state code=RO form=adjective]
ruman(o|a|os|as)

[state code=RO form=capital city=Bucharest]
Bucarest

[state code=RS form=adjective]
serbi(o|a|os|as)

[state code=RS form=capital city=Belgrade]
Belgrado

[state code=RU form=name]
Federación Rusa
Federación de Rusia
URSS
Unión Soviética
U.R.S.S.

[state code=RU form=adjective]
rus(o|a|os|as)
soviétic(o|a|os|as)
> Noruega expulsa a dos diplomáticos rusos. => NO RU 2

[state code=RU form=capital city=Moscow]
Moscú

[state code=RW form=name]
Rwanda

[state code=RW form=adjective]
ruand(és|esa|eses|esas)
rwand(és|esa|eses|esas)

[state code=RW form=capital city=Kigali]
Kigali

[state code=SA form=name]
Arabia Saudita
Arabia Saudi

[state code=SA form=adjective]
saud(í|íes|ís)
(saudita|sauditas)

[state code=SA form=capital city=Riyadh]
Riad

[state code=SD form=adjective]
sudan(és|esa|eses|esas)

[state code=SD form=capital city=Khartoum]
Jartum

[state code=SE form=adjective]
suec(o|a|os|as)

[state code=SE form=capital city=Stockholm]
Estocolmo

[state code=SG form=name]
Singapore

[state code=SG form=adjective]
(singapurense|singapurenses)

[state code=SG form=capital city=Singapore]
Singapur

[state code=SI form=adjective]
esloven(o|a|os|as)

[state code=SI form=capital city=Ljubljana]
Liubliana

[state code=SK form=name]
República Eslovaca

[state code=SK form=adjective]
eslovac(o|a|os|as)

[state code=SK form=capital city=Bratislava]
Bratislava

[state code=SL form=adjective]
sierraleon(és|esa|eses|esas)

[state code=SL form=capital city=Freetown]
Freetown

[state code=SN form=adjective]
senegal(és|esa|eses|esas)

[state code=SN form=capital city=Dakar]
Dakar

[state code=SO form=adjective]
somal(í|íes|ís)

[state code=SO form=capital city=Mogadishu]
Mogadiscio

[state code=SR form=adjective]
surinam(és|esa|eses|esas)

[state code=SR form=capital city=Paramaribo]
Paramaribo

[state code=SS form=adjective]
sursudan(és|esa|eses|esas)

[state code=SS form=capital city=Juba]
Yuba
Juba

[state code=SV form=adjective]
salvadoreñ(o|a|os|as)

[state code=SV form=capital city=San_Salvador]
San Salvador

[state code=SY form=name]
República Árabe Siria

[state code=SY form=adjective]
siri(o|a|os|as)

[state code=SY form=capital city=Damascus]
Damasco

[state code=SZ form=name]
Suazilandia
Swazilandia
Eswatini

[state code=SZ form=capital city=Mbabane]
Mbabane

[state code=TD form=name]
Tchad

[state code=TD form=adjective]
chadian(o|a|os|as)

[state code=TD form=capital city=N'Djamena]
Yamena
N'Djamena

[state code=TG form=adjective]
togol(és|esa|eses|esas)

[state code=TG form=capital city=Lomé]
Lomé

[state code=TH form=adjective]
tailand(és|esa|eses|esas)

[state code=TH form=capital city=Bangkok]
Bangkok

[state code=TJ form=adjective]
tayik(o|a|os|as)

[state code=TJ form=capital city=Dushanbe]
Dusambé

[state code=TM form=adjective]
turkmen(o|a|os|as)
turcoman(o|a|os|as)

[state code=TM form=capital city=Ashgabat]
Asjabad

[state code=TN form=adjective]
tunecin(o|a|os|as)

[state code=TR form=name]
Türkiye

[state code=TR form=adjective]
turc(o|a|os|as)

[state code=TR form=capital city=Ankara]
Ankara

[state code=TT form=name]
Trinidad y Tabago
Trinidad y Tobago
Trinidad

[state code=TT form=adjective]
(trinitense|trinitenses)

[state code=TT form=capital city=Port_of_Spain]
Puerto España

[state code=TW form=adjective]
taiwan(és|esa|eses|esas)

[state code=TW form=capital city=Taipei]
Taipéi
Taipei

[state code=TZ form=adjective]
tanzan(o|a|os|as)

[state code=TZ form=capital city=Dodoma]
Dodoma

[state code=TZ form=capital city=Dar_es_Salaam]
Dar es Salaam

[state code=UA form=adjective]
ucranian(o|a|os|as)
ucrani(o|a|os|as)

[state code=UA form=capital city=Kyiv]
Kiev
Kyiv

[state code=UG form=adjective]
ugand(és|esa|eses|esas)

[state code=UG form=capital city=Kampala]
Kampala

[state code=US form=name]
EE UU
EE. UU.
EE.UU.
EEUU
EE. UU
Estados Unidos de América
USA
EUA
E.U.
U.S.A.
Norteamérica
> EE. UU. expulsa a dos diplomáticos chilenos. => US CL 2

[state code=US form=adjective]
(estadounidense|estadounidenses)
norteamerican(o|a|os|as)
american(o|a|os|as)
(estadunidense|estadunidenses)

[state code=US form=capital city=Washington]
Washington
Washington D.C.
Washington DC

[state code=UY form=adjective]
uruguay(o|a|os|as)

[state code=UY form=capital city=Montevideo]
Montevideo

[state code=UZ form=adjective]
uzbek(o|a|os|as)

[state code=UZ form=capital city=Tashkent]
Taskent
Tashkent

[state code=VA form=name]
Vaticano
Santa Sede

[state code=VA form=adjective]
vatican(o|a|os|as)

[state code=VE form=name]
República Bolivariana de Venezuela

[state code=VE form=adjective]
venezolan(o|a|os|as)
bolivarian(o|a|os|as)
(chavista|chavistas)

[state code=VE form=capital city=Caracas]
Caracas

[state code=VN form=adjective]
(vietnamita|vietnamitas)

[state code=VN form=capital city=Hanoi]
Hanói

[state code=XK form=adjective]
(kosovar|kosovares)

[state code=XK form=capital city=Pristina]
Pristina

[state code=YE form=adjective]
yemen(í|íes|ís)

[state code=YE form=capital city=Sana'a]
Saná

[state code=ZA form=name]
Suráfrica

[state code=ZA form=adjective]
sudafrican(o|a|os|as)
surafrican(o|a|os|as)

[state code=ZA form=capital city=Pretoria]
Pretoria

[state code=ZA form=capital city=Cape_Town]
Ciudad del Cabo

[state code=ZM form=adjective]
zambian(o|a|os|as)

[state code=ZM form=capital city=Lusaka]
Lusaka

[state code=ZW form=name]
Zimbabwe

[state code=ZW form=adjective]
(zimbabuense|zimbabuenses)
zimbabu(o|a|os|as)

[state code=ZW form=capital city=Harare]
Harare

[state code=JO form=name]
Reino Hachemita

[state code=EU form=name]
UE
U.E.
Unión Europea

[state code=EU form=adjective]
comunitari(o|a|os|as)

[state code=NATO form=name]
OTAN
Alianza Atlántica
Organización del Tratado del Atlántico Norte

[state code=UN form=name]
ONU
Naciones Unidas
Organización de las Naciones Unidas

[state code=OSCE form=name]
OSCE

# Buildings and streets that stand for a government are authorities (persons.lex).
# Groups of States that everybody delimits alike.
[states codes=THESE form=name]
(estos|esos|dichos|aquellos|tales) (países|Estados|gobiernos|Gobiernos)
[los] (dos|tres|cuatro|cinco|seis|siete) (países|Estados|gobiernos|Gobiernos|capitales)
ambos (países|Estados|gobiernos|Gobiernos)

[states codes=EE,LV,LT form=name]
[tres] (países|Estados|estados|naciones|repúblicas) (bálticos|bálticas)
Bálticos

[states codes=EE,LV,LT form=adjective]
báltic(o|a|os|as)
> Moscú expulsa a diez diplomáticos bálticos. => RU EE null; RU LV null; RU LT null

[states codes=DK,FI,IS,NO,SE form=name]
(países|Estados) nórdicos

[states codes=CZ,HU,PL,SK form=name]
[Grupo de|países de|cuatro de] (Visegrado|Visegrad)

[states codes=AE,BH,KW,OM,QA,SA form=name]
Consejo de Cooperación del Golfo
CCG

# Cities that are no capitals but seats of posts.
[city code=RU name=Saint_Petersburg]
San Petersburgo

[city code=RU name=Vladivostok]
Vladivostok

[city code=RU name=Yekaterinburg]
Ekaterimburgo

[city code=RU name=Kaliningrad]
Kaliningrado

[city code=RU name=Murmansk]
Múrmansk

[city code=RU name=Novosibirsk]
Novosibirsk

[city code=US name=New_York]
Nueva York

[city code=US name=Houston]
Houston

[city code=US name=Los_Angeles]
Los Ángeles

[city code=US name=San_Francisco]
San Francisco

[city code=US name=Chicago]
Chicago

[city code=US name=Miami]
Miami

[city code=US name=Boston]
Boston

[city code=US name=New_Orleans]
Nueva Orleans

[city code=US name=Atlanta]
Atlanta

[city code=US name=Dallas]
Dallas

[city code=US name=Seattle]
Seattle

[city code=US name=Philadelphia]
Filadelfia

[city code=US name=Orlando]
Orlando

[city code=ES name=Barcelona]
Barcelona

[city code=ES name=Seville]
Sevilla

[city code=ES name=Valencia]
Valencia

[city code=ES name=Bilbao]
Bilbao

[city code=ES name=Vigo]
Vigo

[city code=ES name=Malaga]
Málaga

[city code=ES name=Las_Palmas]
Las Palmas

[city code=CO name=Medellin]
Medellín

[city code=CO name=Cali]
Cali

[city code=CO name=Barranquilla]
Barranquilla

[city code=CO name=Cartagena]
Cartagena

[city code=CO name=Cucuta]
Cúcuta

[city code=CO name=Leticia]
Leticia

[city code=VE name=Maracaibo]
Maracaibo

[city code=VE name=San_Cristobal]
San Cristóbal

[city code=VE name=Merida]
Mérida

[city code=EC name=Guayaquil]
Guayaquil

[city code=BO name=Santa_Cruz]
Santa Cruz

[city code=BO name=Cochabamba]
Cochabamba

[city code=BO name=Santa_Cruz]
Santa Cruz de la Sierra

[city code=PE name=Arequipa]
Arequipa

[city code=PE name=Cusco]
Cusco

[city code=PE name=Puno]
Puno

[city code=PE name=Tacna]
Tacna

[city code=CL name=Valparaiso]
Valparaíso

[city code=CL name=Arica]
Arica

[city code=CL name=Antofagasta]
Antofagasta

[city code=CL name=Calama]
Calama

[city code=CL name=Punta_Arenas]
Punta Arenas

[city code=CL name=Iquique]
Iquique

[city code=AR name=Cordoba]
Córdoba

[city code=AR name=Rosario]
Rosario

[city code=AR name=Mendoza]
Mendoza

[city code=BR name=Sao_Paulo]
São Paulo

[city code=BR name=Sao_Paulo]
San Pablo

[city code=BR name=Sao_Paulo]
Sao Paulo

[city code=BR name=Rio_de_Janeiro]
Río de Janeiro

[city code=BR name=Rio_de_Janeiro]
Rio de Janeiro

[city code=BR name=Manaus]
Manaos

[city code=BR name=Porto_Alegre]
Porto Alegre

[city code=MX name=Guadalajara]
Guadalajara

[city code=MX name=Monterrey]
Monterrey

[city code=MX name=Tijuana]
Tijuana

[city code=MX name=Ciudad_Juarez]
Ciudad Juárez

[city code=TR name=Istanbul]
Estambul

[city code=TR name=Izmir]
Esmirna

[city code=DE name=Frankfurt]
Fráncfort

[city code=DE name=Munich]
Múnich

[city code=DE name=Hamburg]
Hamburgo

[city code=DE name=Bonn]
Bonn

[city code=DE name=Leipzig]
Leipzig

[city code=DE name=Düsseldorf]
Düsseldorf

[city code=FR name=Marseille]
Marsella

[city code=FR name=Lyon]
Lyon

[city code=FR name=Strasbourg]
Estrasburgo

[city code=IT name=Milan]
Milán

[city code=IT name=Naples]
Nápoles

[city code=CN name=Shanghai]
Shanghái

[city code=CN name=Hong_Kong]
Hong Kong

[city code=CN name=Chengdu]
Chengdu

[city code=CN name=Guangzhou]
Cantón

[city code=CN name=Wuhan]
Wuhan

[city code=CN name=Shenyang]
Shenyang

[city code=IN name=Mumbai]
Bombay

[city code=IN name=Mumbai]
Mumbai

[city code=IN name=Kolkata]
Calcuta

[city code=IN name=Chandigarh]
Chandigarh

[city code=IN name=Bengaluru]
Bangalore

[city code=CA name=Montreal]
Montreal

[city code=CA name=Toronto]
Toronto

[city code=CA name=Vancouver]
Vancouver

[city code=PL name=Gdansk]
Gdansk

[city code=PL name=Poznan]
Poznan

[city code=PL name=Krakow]
Cracovia

[city code=GB name=Edinburgh]
Edimburgo

[city code=BE name=Antwerp]
Amberes

[city code=UA name=Odesa]
Odesa

[city code=UA name=Lviv]
Leópolis

[city code=UA name=Kharkiv]
Járkov

[city code=GQ name=Bata]
Bata

[city code=MA name=Casablanca]
Casablanca

[city code=MA name=Tangier]
Tánger

[city code=MA name=Nador]
Nador

[city code=MA name=Tetouan]
Tetuán

[city code=CR name=Ciudad_Quesada]
Ciudad Quesada

[city code=DO name=Dajabon]
Dajabón

[city code=HT name=Cap-Haitien]
Cabo Haitiano
