# States, organisations and what stands for them. The generated table holds names and demonyms with a
# capital letter; this file adds adjectives, peoples, capitals and titles. A capital letter must match one.

[state code=EU form=name attributive=yes]
UE
U.E.
Union européenne
Vingt-Sept
Vingt-Huit
Vingt-Sept pays membres
> L'Union européenne expulse deux diplomates chiliens. => EU CL 2

[state code=NATO form=name]
OTAN
Otan
Nato
Alliance atlantique
Organisation du traité de l'Atlantique nord

[state code=UN form=name]
ONU
O.N.U.
Nations unies
Nations Unies
Organisation des Nations unies
OMS
Organisation mondiale de la santé
Unicef
UNICEF
HCR
PNUD
Programme alimentaire mondial
Minusma
MINUSMA
Monusco
MONUSCO
Ocha
OCHA

[state code=UN form=adjective]
onusien
onusienne
onusiens
onusiennes

[state code=OSCE form=name]
OSCE

[state code=US form=name]
États-Unis
USA
U.S.A.
US


[state code=AD form=adjective]
(andorran|andorrans|andorrane|andorranes)

[state code=AD form=people]
(Andorran|Andorrans|Andorrane|Andorranes)

[state code=AD form=capital city=Andorra_la_Vella]
Andorre-la-Vieille

[state code=AE form=name]
Émirats [arabes] [unis]
EAU
Émirats

[state code=AE form=adjective]
(emirien|emiriens|emirienne|emiriennes|émirati|émiratis|émiratie|émiraties)

[state code=AE form=people]
(Emirien|Emiriens|Emirienne|Emiriennes|Émirati|Émiratis|Émiratie|Émiraties)

[state code=AE form=capital city=Abu_Dhabi]
Abou Dhabi
Abu Dhabi
Abou Dabi

[state code=AF form=name]
Émirat islamique

[state code=AF form=adjective]
(afghan|afghans|afghane|afghanes)

[state code=AF form=people]
(Afghan|Afghans|Afghane|Afghanes)

[state code=AF form=capital city=Kabul]
Kaboul

[state code=AG form=adjective]
(antiguaise et barbudien|antiguaise et barbudiens|antiguaise et barbudienne|antiguaise et barbudiennes)

[state code=AG form=people]
(Antiguaise et barbudien|Antiguaise et barbudiens|Antiguaise et barbudienne|Antiguaise et barbudiennes)

[state code=AL form=adjective]
(albanais|albanaise|albanaises)

[state code=AL form=people]
(Albanais|Albanaise|Albanaises)

[state code=AL form=capital city=Tirana]
Tirana

[state code=AM form=adjective]
(arménien|arméniens|arménienne|arméniennes)

[state code=AM form=people]
(Arménien|Arméniens|Arménienne|Arméniennes)

[state code=AM form=capital city=Yerevan]
Erevan

[state code=AO form=adjective]
(angolais|angolaise|angolaises)

[state code=AO form=people]
(Angolais|Angolaise|Angolaises)

[state code=AO form=capital city=Luanda]
Luanda

[state code=AR form=name]
Argentine

[state code=AR form=adjective]
(argentin|argentins|argentine|argentines)

[state code=AR form=people]
(Argentin|Argentins|Argentines)

[state code=AR form=capital city=Buenos_Aires]
Buenos Aires

[state code=AT form=adjective]
(autrichien|autrichiens|autrichienne|autrichiennes)

[state code=AT form=people]
(Autrichien|Autrichiens|Autrichienne|Autrichiennes)

[state code=AT form=capital city=Vienna]
Vienne

[state code=AU form=adjective]
(australien|australiens|australienne|australiennes)

[state code=AU form=people]
(Australien|Australiens|Australienne|Australiennes)

[state code=AU form=capital city=Canberra]
Canberra

[state code=AZ form=adjective]
(azerbaïdjanais|azerbaïdjanaise|azerbaïdjanaises|azéri|azéris|azérie|azéries)

[state code=AZ form=people]
(Azerbaïdjanais|Azerbaïdjanaise|Azerbaïdjanaises|Azéri|Azéris|Azérie|Azéries)

[state code=AZ form=capital city=Baku]
Bakou

[state code=BA form=name]
Bosnie

[state code=BA form=adjective]
(bosnien|bosniens|bosnienne|bosniennes|bosniaque|bosniaques)

[state code=BA form=people]
(Bosnien|Bosniens|Bosnienne|Bosniennes|Bosniaque|Bosniaques)

[state code=BA form=capital city=Sarajevo]
Sarajevo

[state code=BB form=adjective]
(barbadien|barbadiens|barbadienne|barbadiennes)

[state code=BB form=people]
(Barbadien|Barbadiens|Barbadienne|Barbadiennes)

[state code=BB form=capital city=Bridgetown]
Bridgetown

[state code=BD form=adjective]
(bangladais|bangladaise|bangladaises|bangladeshi|bangladeshis)

[state code=BD form=people]
(Bangladais|Bangladaise|Bangladaises|Bangladeshi|Bangladeshis)

[state code=BD form=capital city=Dhaka]
Dacca
Dhaka

[state code=BE form=adjective]
(belge|belges)

[state code=BE form=people]
(Belge|Belges)

[state code=BE form=capital city=Brussels]
Bruxelles

[state code=BF form=adjective]
(burkinabé|burkinabés|burkinabée|burkinabées)

[state code=BF form=people]
(Burkinabé|Burkinabés|Burkinabée|Burkinabées)

[state code=BF form=capital city=Ouagadougou]
Ouagadougou
Ouaga

[state code=BG form=adjective]
(bulgare|bulgares)

[state code=BG form=people]
(Bulgare|Bulgares)

[state code=BG form=capital city=Sofia]
Sofia

[state code=BH form=name]
Bahrein
Bahreïn

[state code=BH form=adjective]
(bahreïnien|bahreïniens|bahreïnienne|bahreïniennes|bahreïni|bahreïnis|bahreïnie|bahreïnies)

[state code=BH form=people]
(Bahreïnien|Bahreïniens|Bahreïnienne|Bahreïniennes|Bahreïni|Bahreïnis|Bahreïnie|Bahreïnies)

[state code=BH form=capital city=Manama]
Manama

[state code=BI form=adjective]
(burundais|burundaise|burundaises)

[state code=BI form=people]
(Burundais|Burundaise|Burundaises)

[state code=BI form=capital city=Bujumbura]
Bujumbura
Gitega

[state code=BJ form=adjective]
(béninois|béninoise|béninoises)

[state code=BJ form=people]
(Béninois|Béninoise|Béninoises)

[state code=BJ form=capital city=Cotonou]
Cotonou

[state code=BN form=adjective]
(brunéien|brunéiens|brunéienne|brunéiennes)

[state code=BN form=people]
(Brunéien|Brunéiens|Brunéienne|Brunéiennes)

[state code=BN form=capital city=Bandar_Seri_Begawan]
Bandar Seri Begawan

[state code=BO form=adjective]
(bolivien|boliviens|bolivienne|boliviennes)

[state code=BO form=people]
(Bolivien|Boliviens|Bolivienne|Boliviennes)

[state code=BO form=capital city=La_Paz]
La Paz

[state code=BR form=adjective]
(brésilien|brésiliens|brésilienne|brésiliennes)

[state code=BR form=people]
(Brésilien|Brésiliens|Brésilienne|Brésiliennes)

[state code=BR form=capital city=Brasilia]
Brasilia

[state code=BS form=adjective]
(bahamien|bahamiens|bahamienne|bahamiennes)

[state code=BS form=people]
(Bahamien|Bahamiens|Bahamienne|Bahamiennes)

[state code=BS form=capital city=Nassau]
Nassau

[state code=BT form=adjective]
(bhoutanais|bhoutanaise|bhoutanaises)

[state code=BT form=people]
(Bhoutanais|Bhoutanaise|Bhoutanaises)

[state code=BT form=capital city=Thimphu]
Thimphou

[state code=BW form=adjective]
(botswanais|botswanaise|botswanaises)

[state code=BW form=people]
(Botswanais|Botswanaise|Botswanaises)

[state code=BW form=capital city=Gaborone]
Gaborone

[state code=BY form=name]
Bélarus
Belarus
Biélorussie

[state code=BY form=adjective]
(biélorusse|biélorusses|bélarusse|bélarusses|bélarussien|bélarussiens|bélarussienne|bélarussiennes)

[state code=BY form=people]
(Biélorusse|Biélorusses|Bélarusse|Bélarusses|Bélarussien|Bélarussiens|Bélarussienne|Bélarussiennes)

[state code=BY form=capital city=Minsk]
Minsk

[state code=BZ form=adjective]
(bélizien|béliziens|bélizienne|béliziennes)

[state code=BZ form=people]
(Bélizien|Béliziens|Bélizienne|Béliziennes)

[state code=CA form=adjective]
(canadien|canadiens|canadienne|canadiennes)

[state code=CA form=people]
(Canadien|Canadiens|Canadienne|Canadiennes)

[state code=CA form=capital city=Ottawa]
Ottawa

[state code=CD form=name]
RDC
RD Congo
R.D.C.
République démocratique du Congo
Congo démocratique
RD-Congo
Zaïre

[state code=CD form=adjective]
(congolais|congolaise|congolaises|zaïrois|RD-congolais)

[state code=CD form=people]
(Congolais|Congolaise|Congolaises|Zaïrois|RD-congolais)

[state code=CD form=capital city=Kinshasa]
Kinshasa

[state code=CF form=name]
Centrafrique
RCA

[state code=CF form=adjective]
(centrafricain|centrafricains|centrafricaine|centrafricaines)

[state code=CF form=people]
(Centrafricain|Centrafricains|Centrafricaine|Centrafricaines)

[state code=CF form=capital city=Bangui]
Bangui

[state code=CG form=name]
Congo
République du Congo
Congo Brazza

[state code=CG form=adjective]
(congolais|congolaise|congolaises)

[state code=CG form=people]
(Congolais|Congolaise|Congolaises)

[state code=CG form=capital city=Brazzaville]
Brazzaville

[state code=CH form=adjective]
(suisse|suisses)

[state code=CH form=people]
(Suisses)

[state code=CH form=capital city=Bern]
Berne

[state code=CI form=name]
Côte Ivoire

[state code=CI form=adjective]
(ivoirien|ivoiriens|ivoirienne|ivoiriennes)

[state code=CI form=people]
(Ivoirien|Ivoiriens|Ivoirienne|Ivoiriennes)

[state code=CI form=capital city=Yamoussoukro]
Yamoussoukro

[state code=CL form=adjective]
(chilien|chiliens|chilienne|chiliennes)

[state code=CL form=people]
(Chilien|Chiliens|Chilienne|Chiliennes)

[state code=CL form=capital city=Santiago]
Santiago [du Chili]

[state code=CM form=adjective]
(camerounais|camerounaise|camerounaises)

[state code=CM form=people]
(Camerounais|Camerounaise|Camerounaises)

[state code=CM form=capital city=Yaoundé]
Yaoundé

[state code=CN form=name]
Chine populaire
RPC
Empire du Milieu

[state code=CN form=adjective]
(chinois|chinoise|chinoises)

[state code=CN form=people]
(Chinois|Chinoise|Chinoises)

[state code=CN form=capital city=Beijing]
Pékin
Beijing

[state code=CO form=adjective]
(colombien|colombiens|colombienne|colombiennes)

[state code=CO form=people]
(Colombien|Colombiens|Colombienne|Colombiennes)

[state code=CO form=capital city=Bogota]
Bogota

[state code=CR form=adjective]
(costaricain|costaricains|costaricaine|costaricaines|costaricien|costariciens|costaricienne|costariciennes)

[state code=CR form=people]
(Costaricain|Costaricains|Costaricaine|Costaricaines|Costaricien|Costariciens|Costaricienne|Costariciennes)

[state code=CR form=capital city=San_Jose]
San José

[state code=CU form=adjective]
(cubain|cubains|cubaine|cubaines)

[state code=CU form=people]
(Cubain|Cubains|Cubaine|Cubaines)

[state code=CU form=capital city=Havana]
La Havane
Havane

[state code=CV form=adjective]
(cap-verdien|cap-verdiens|cap-verdienne|cap-verdiennes|capverdien|capverdiens)

[state code=CV form=people]
(Cap-verdien|Cap-verdiens|Cap-verdienne|Cap-verdiennes|Capverdien|Capverdiens)

[state code=CV form=capital city=Praia]
Praia

[state code=CY form=adjective]
(chypriote|chypriotes)

[state code=CY form=people]
(Chypriote|Chypriotes)

[state code=CY form=capital city=Nicosia]
Nicosie

[state code=CZ form=name]
République tchèque

[state code=CZ form=adjective]
(tchèque|tchèques)

[state code=CZ form=people]
(Tchèque|Tchèques)

[state code=CZ form=capital city=Prague]
Prague

[state code=DE form=name]
RFA
RDA

[state code=DE form=adjective]
(allemand|allemands|allemande|allemandes)

[state code=DE form=people]
(Allemand|Allemands|Allemande|Allemandes)

[state code=DE form=capital city=Berlin]
Berlin

[state code=DJ form=adjective]
(djiboutien|djiboutiens|djiboutienne|djiboutiennes)

[state code=DJ form=people]
(Djiboutien|Djiboutiens|Djiboutienne|Djiboutiennes)

[state code=DK form=adjective]
(danois|danoise|danoises)

[state code=DK form=people]
(Danois|Danoise|Danoises)

[state code=DK form=capital city=Copenhagen]
Copenhague

[state code=DM form=name]
île de la Dominique
Commonwealth de la Dominique

[state code=DM form=adjective]
(dominiquais|dominiquaise|dominiquaises)

[state code=DM form=people]
(Dominiquais|Dominiquaise|Dominiquaises)

[state code=DO form=adjective]
(dominicain|dominicains|dominicaine|dominicaines)

[state code=DO form=people]
(Dominicain|Dominicains|Dominicaine|Dominicaines)

[state code=DO form=capital city=Santo_Domingo]
Saint-Domingue

[state code=DZ form=adjective]
(algérien|algériens|algérienne|algériennes)

[state code=DZ form=people]
(Algérien|Algériens|Algérienne|Algériennes)

[state code=DZ form=capital city=Algiers]
Alger

[state code=EC form=adjective]
(équatorien|équatoriens|équatorienne|équatoriennes)

[state code=EC form=people]
(Équatorien|Équatoriens|Équatorienne|Équatoriennes)

[state code=EC form=capital city=Quito]
Quito

[state code=EE form=adjective]
(estonien|estoniens|estonienne|estoniennes)

[state code=EE form=people]
(Estonien|Estoniens|Estonienne|Estoniennes)

[state code=EE form=capital city=Tallinn]
Tallinn
Tallin

[state code=EG form=adjective]
(égyptien|égyptiens|égyptienne|égyptiennes)

[state code=EG form=people]
(Égyptien|Égyptiens|Égyptienne|Égyptiennes)

[state code=EG form=capital city=Cairo]
Le Caire
Caire

[state code=ER form=adjective]
(érythréen|érythréens|érythréenne|érythréennes)

[state code=ER form=people]
(Érythréen|Érythréens|Érythréenne|Érythréennes)

[state code=ER form=capital city=Asmara]
Asmara

[state code=ES form=adjective]
(espagnol|espagnols|espagnole|espagnoles)

[state code=ES form=people]
(Espagnol|Espagnols|Espagnole|Espagnoles)

[state code=ES form=capital city=Madrid]
Madrid

[state code=ET form=adjective]
(éthiopien|éthiopiens|éthiopienne|éthiopiennes)

[state code=ET form=people]
(Éthiopien|Éthiopiens|Éthiopienne|Éthiopiennes)

[state code=ET form=capital city=Addis_Ababa]
Addis-Abeba

[state code=FI form=adjective]
(finlandais|finlandaise|finlandaises)

[state code=FI form=people]
(Finlandais|Finlandaise|Finlandaises)

[state code=FI form=capital city=Helsinki]
Helsinki

[state code=FJ form=adjective]
(fidjien|fidjiens|fidjienne|fidjiennes)

[state code=FJ form=people]
(Fidjien|Fidjiens|Fidjienne|Fidjiennes)

[state code=FJ form=capital city=Suva]
Suva

[state code=FM form=adjective]
(micronésien|micronésiens|micronésienne|micronésiennes)

[state code=FM form=people]
(Micronésien|Micronésiens|Micronésienne|Micronésiennes)

[state code=FR form=adjective]
(français|française|françaises)

[state code=FR form=people]
(Français|Française|Françaises)

[state code=FR form=capital city=Paris]
Paris

[state code=GA form=adjective]
(gabonais|gabonaise|gabonaises)

[state code=GA form=people]
(Gabonais|Gabonaise|Gabonaises)

[state code=GA form=capital city=Libreville]
Libreville

[state code=GB form=name]
Grande-Bretagne
Angleterre
Royaume Uni

[state code=GB form=adjective]
(britannique|britanniques|anglais)

[state code=GB form=people]
(Britannique|Britanniques|Anglais)

[state code=GB form=capital city=London]
Londres

[state code=GD form=adjective]
(grenadien|grenadiens|grenadienne|grenadiennes)

[state code=GD form=people]
(Grenadien|Grenadiens|Grenadienne|Grenadiennes)

[state code=GE form=adjective]
(géorgien|géorgiens|géorgienne|géorgiennes)

[state code=GE form=people]
(Géorgien|Géorgiens|Géorgienne|Géorgiennes)

[state code=GE form=capital city=Tbilisi]
Tbilissi

[state code=GH form=adjective]
(ghanéen|ghanéens|ghanéenne|ghanéennes)

[state code=GH form=people]
(Ghanéen|Ghanéens|Ghanéenne|Ghanéennes)

[state code=GH form=capital city=Accra]
Accra

[state code=GM form=adjective]
(gambien|gambiens|gambienne|gambiennes)

[state code=GM form=people]
(Gambien|Gambiens|Gambienne|Gambiennes)

[state code=GM form=capital city=Banjul]
Banjul

[state code=GN form=name]
Guinée Conakry
Guinée

[state code=GN form=adjective]
(guinéen|guinéens|guinéenne|guinéennes)

[state code=GN form=people]
(Guinéen|Guinéens|Guinéenne|Guinéennes)

[state code=GN form=capital city=Conakry]
Conakry

[state code=GQ form=adjective]
(équato-guinéen|équato-guinéens|équato-guinéenne|équato-guinéennes)

[state code=GQ form=people]
(Équato-guinéen|Équato-guinéens|Équato-guinéenne|Équato-guinéennes)

[state code=GQ form=capital city=Malabo]
Malabo

[state code=GR form=adjective]
(grec|grecs|grecque|grecques)

[state code=GR form=people]
(Grec|Grecs|Grecque|Grecques)

[state code=GR form=capital city=Athens]
Athènes

[state code=GT form=adjective]
(guatémaltèque|guatémaltèques)

[state code=GT form=people]
(Guatémaltèque|Guatémaltèques)

[state code=GT form=capital city=Guatemala_City]
Guatemala-Ville
Ciudad Guatemala

[state code=GW form=adjective]
(bissau-Guinéen|bissau-Guinéens|bissau-Guinéenne|bissau-Guinéennes)

[state code=GW form=people]
(Bissau-Guinéen|Bissau-Guinéens|Bissau-Guinéenne|Bissau-Guinéennes)

[state code=GW form=capital city=Bissau]
Bissau

[state code=GY form=adjective]
(guyanien|guyaniens|guyanienne|guyaniennes)

[state code=GY form=people]
(Guyanien|Guyaniens|Guyanienne|Guyaniennes)

[state code=HK form=name]
Hong Kong

[state code=HK form=adjective]
(hongkongais|hongkongaise|hongkongaises)

[state code=HK form=people]
(Hongkongais|Hongkongaise|Hongkongaises)

[state code=HN form=adjective]
(hondurien|honduriens|hondurienne|honduriennes)

[state code=HN form=people]
(Hondurien|Honduriens|Hondurienne|Honduriennes)

[state code=HN form=capital city=Tegucigalpa]
Tegucigalpa

[state code=HR form=adjective]
(croate|croates)

[state code=HR form=people]
(Croate|Croates)

[state code=HR form=capital city=Zagreb]
Zagreb

[state code=HT form=adjective]
(haïtien|haïtiens|haïtienne|haïtiennes)

[state code=HT form=people]
(Haïtien|Haïtiens|Haïtienne|Haïtiennes)

[state code=HT form=capital city=Port-au-Prince]
Port-au-Prince

[state code=HU form=adjective]
(hongrois|hongroise|hongroises)

[state code=HU form=people]
(Hongrois|Hongroise|Hongroises)

[state code=HU form=capital city=Budapest]
Budapest

[state code=ID form=adjective]
(indonésien|indonésiens|indonésienne|indonésiennes)

[state code=ID form=people]
(Indonésien|Indonésiens|Indonésienne|Indonésiennes)

[state code=ID form=capital city=Jakarta]
Jakarta
Djakarta

[state code=IE form=adjective]
(irlandais|irlandaise|irlandaises)

[state code=IE form=people]
(Irlandais|Irlandaise|Irlandaises)

[state code=IE form=capital city=Dublin]
Dublin

[state code=IL form=name]
État hébreu
Israel

[state code=IL form=adjective]
(israélien|israéliens|israélienne|israéliennes)

[state code=IL form=people]
(Israélien|Israéliens|Israélienne|Israéliennes)

[state code=IL form=capital city=Jerusalem]
Jérusalem

[state code=IN form=adjective]
(indien|indiens|indienne|indiennes)

[state code=IN form=people]
(Indien|Indiens|Indienne|Indiennes)

[state code=IN form=capital city=New_Delhi]
New Delhi
Delhi

[state code=IQ form=adjective]
(irakien|irakiens|irakienne|irakiennes|iraquien|iraquiens|iraquienne|iraquiennes)

[state code=IQ form=people]
(Irakien|Irakiens|Irakienne|Irakiennes|Iraquien|Iraquiens|Iraquienne|Iraquiennes)

[state code=IQ form=capital city=Baghdad]
Bagdad

[state code=IR form=adjective]
(iranien|iraniens|iranienne|iraniennes)

[state code=IR form=people]
(Iranien|Iraniens|Iranienne|Iraniennes)

[state code=IR form=capital city=Tehran]
Téhéran

[state code=IS form=adjective]
(islandais|islandaise|islandaises)

[state code=IS form=people]
(Islandais|Islandaise|Islandaises)

[state code=IS form=capital city=Reykjavik]
Reykjavik

[state code=IT form=adjective]
(italien|italiens|italienne|italiennes)

[state code=IT form=people]
(Italien|Italiens|Italienne|Italiennes)

[state code=IT form=capital city=Rome]
Rome

[state code=JM form=adjective]
(jamaïcain|jamaïcains|jamaïcaine|jamaïcaines)

[state code=JM form=people]
(Jamaïcain|Jamaïcains|Jamaïcaine|Jamaïcaines)

[state code=JM form=capital city=Kingston]
Kingston

[state code=JO form=adjective]
(jordanien|jordaniens|jordanienne|jordaniennes)

[state code=JO form=people]
(Jordanien|Jordaniens|Jordanienne|Jordaniennes)

[state code=JO form=capital city=Amman]
Amman

[state code=JP form=adjective]
(japonais|japonaise|japonaises)

[state code=JP form=people]
(Japonais|Japonaise|Japonaises)

[state code=JP form=capital city=Tokyo]
Tokyo

[state code=KE form=adjective]
(kényan|kényans|kényane|kényanes)

[state code=KE form=people]
(Kényan|Kényans|Kényane|Kényanes)

[state code=KE form=capital city=Nairobi]
Nairobi

[state code=KG form=name]
Kirghizistan
Kirghizie

[state code=KG form=adjective]
(kirghize|kirghizes|kirghiz|kirghizs)

[state code=KG form=people]
(Kirghize|Kirghizes|Kirghiz|Kirghizs)

[state code=KG form=capital city=Bishkek]
Bichkek

[state code=KH form=adjective]
(cambodgien|cambodgiens|cambodgienne|cambodgiennes)

[state code=KH form=people]
(Cambodgien|Cambodgiens|Cambodgienne|Cambodgiennes)

[state code=KH form=capital city=Phnom_Penh]
Phnom Penh

[state code=KI form=adjective]
(kiribatien|kiribatiens|kiribatienne|kiribatiennes)

[state code=KI form=people]
(Kiribatien|Kiribatiens|Kiribatienne|Kiribatiennes)

[state code=KM form=name]
Union des Comores

[state code=KM form=adjective]
(comorien|comoriens|comorienne|comoriennes)

[state code=KM form=people]
(Comorien|Comoriens|Comorienne|Comoriennes)

[state code=KM form=capital city=Moroni]
Moroni

[state code=KN form=adjective]
(kittitien-et-nevicien|kittitien-et-neviciens|kittitienne-et-nevicienne|kittitienne-et-neviciennes)

[state code=KN form=people]
(Kittitien-et-nevicien|Kittitien-et-neviciens|Kittitienne-et-nevicienne|Kittitienne-et-neviciennes)

[state code=KP form=name]
RPDC
République populaire démocratique de Corée

[state code=KP form=adjective]
(nord-coréen|nord-coréens|nord-coréenne|nord-coréennes)

[state code=KP form=people]
(Nord-coréen|Nord-coréens|Nord-coréenne|Nord-coréennes)

[state code=KP form=capital city=Pyongyang]
Pyongyang

[state code=KR form=name]
Corée
République de Corée

[state code=KR form=adjective]
(sud-coréen|sud-coréens|sud-coréenne|sud-coréennes|coréen|coréens|coréenne|coréennes)

[state code=KR form=people]
(Sud-coréen|Sud-coréens|Sud-coréenne|Sud-coréennes|Coréen|Coréens|Coréenne|Coréennes)

[state code=KR form=capital city=Seoul]
Séoul

[state code=KW form=name]
Koweit

[state code=KW form=adjective]
(koweïtien|koweïtiens|koweïtienne|koweïtiennes)

[state code=KW form=people]
(Koweïtien|Koweïtiens|Koweïtienne|Koweïtiennes)

[state code=KW form=capital city=Kuwait_City]
Koweït-Ville
Koweït City

[state code=KZ form=adjective]
(kazakhstanais|kazakhstanaise|kazakhstanaises|kazakh|kazakhs|kazakhe|kazakhes)

[state code=KZ form=people]
(Kazakhstanais|Kazakhstanaise|Kazakhstanaises|Kazakh|Kazakhs|Kazakhe|Kazakhes)

[state code=KZ form=capital city=Astana]
Astana
Noursoultan

[state code=LA form=adjective]
(laotien|laotiens|laotienne|laotiennes)

[state code=LA form=people]
(Laotien|Laotiens|Laotienne|Laotiennes)

[state code=LA form=capital city=Vientiane]
Vientiane

[state code=LB form=adjective]
(libanais|libanaise|libanaises)

[state code=LB form=people]
(Libanais|Libanaise|Libanaises)

[state code=LB form=capital city=Beirut]
Beyrouth

[state code=LC form=adjective]
(saint-Lucien|saint-Luciens|saint-Lucienne|saint-Luciennes)

[state code=LC form=people]
(Saint-Lucien|Saint-Luciens|Saint-Lucienne|Saint-Luciennes)

[state code=LI form=adjective]
(liechtensteinois|liechtensteinoise|liechtensteinoises)

[state code=LI form=people]
(Liechtensteinois|Liechtensteinoise|Liechtensteinoises)

[state code=LI form=capital city=Vaduz]
Vaduz

[state code=LK form=name]
Sri-Lanka

[state code=LK form=adjective]
(sri-lankais|sri-lankaise|sri-lankaises)

[state code=LK form=people]
(Sri-lankais|Sri-lankaise|Sri-lankaises)

[state code=LK form=capital city=Colombo]
Colombo

[state code=LR form=adjective]
(libérien|libériens|libérienne|libériennes)

[state code=LR form=people]
(Libérien|Libériens|Libérienne|Libériennes)

[state code=LR form=capital city=Monrovia]
Monrovia

[state code=LS form=adjective]
(lésothien|lésothiens|lésothienne|lésothiennes|basotho|basothos)

[state code=LS form=people]
(Lésothien|Lésothiens|Lésothienne|Lésothiennes|Basotho|Basothos)

[state code=LS form=capital city=Maseru]
Maseru

[state code=LT form=adjective]
(lituanien|lituaniens|lituanienne|lituaniennes)

[state code=LT form=people]
(Lituanien|Lituaniens|Lituanienne|Lituaniennes)

[state code=LT form=capital city=Vilnius]
Vilnius

[state code=LU form=adjective]
(luxembourgeois|luxembourgeoise|luxembourgeoises)

[state code=LU form=people]
(Luxembourgeois|Luxembourgeoise|Luxembourgeoises)

[state code=LV form=adjective]
(letton|lettons|lettone|lettones)

[state code=LV form=people]
(Letton|Lettons|Lettone|Lettones)

[state code=LV form=capital city=Riga]
Riga

[state code=LY form=name]
Jamahiriya

[state code=LY form=adjective]
(libyen|libyens|libyenne|libyennes)

[state code=LY form=people]
(Libyen|Libyens|Libyenne|Libyennes)

[state code=LY form=capital city=Tripoli]
Tripoli

[state code=MA form=adjective]
(marocain|marocains|marocaine|marocaines)

[state code=MA form=people]
(Marocain|Marocains|Marocaine|Marocaines)

[state code=MA form=capital city=Rabat]
Rabat

[state code=MC form=adjective]
(monégasque|monégasques)

[state code=MC form=people]
(Monégasque|Monégasques)

[state code=MD form=name]
Moldova

[state code=MD form=adjective]
(moldave|moldaves|moldavien|moldaviens)

[state code=MD form=people]
(Moldave|Moldaves|Moldavien|Moldaviens)

[state code=MD form=capital city=Chisinau]
Chisinau

[state code=ME form=adjective]
(monténégrin|monténégrins|monténégrine|monténégrines)

[state code=ME form=people]
(Monténégrin|Monténégrins|Monténégrine|Monténégrines)

[state code=ME form=capital city=Podgorica]
Podgorica

[state code=MG form=adjective]
(malgache|malgaches)

[state code=MG form=people]
(Malgache|Malgaches)

[state code=MG form=capital city=Antananarivo]
Antananarivo
Tananarive

[state code=MH form=adjective]
(marshallais|marshallaise|marshallaises)

[state code=MH form=people]
(Marshallais|Marshallaise|Marshallaises)

[state code=MK form=name]
Macédoine
ARYM

[state code=MK form=adjective]
(macédonien|macédoniens|macédonienne|macédoniennes|nord-macédonien|nord-macédoniens|nord-macédonienne|nord-macédoniennes)

[state code=MK form=people]
(Macédonien|Macédoniens|Macédonienne|Macédoniennes|Nord-macédonien|Nord-macédoniens|Nord-macédonienne|Nord-macédoniennes)

[state code=MK form=capital city=Skopje]
Skopje
Skopjé

[state code=ML form=adjective]
(malien|maliens|malienne|maliennes)

[state code=ML form=people]
(Malien|Maliens|Malienne|Maliennes)

[state code=ML form=capital city=Bamako]
Bamako

[state code=MM form=name]
Birmanie
Myanmar

[state code=MM form=adjective]
(birman|birmans|birmane|birmanes)

[state code=MM form=people]
(Birman|Birmans|Birmane|Birmanes)

[state code=MM form=capital city=Naypyidaw]
Naypyidaw
Rangoun

[state code=MN form=adjective]
(mongol|mongols|mongole|mongoles)

[state code=MN form=people]
(Mongol|Mongols|Mongole|Mongoles)

[state code=MN form=capital city=Ulan_Bator]
Oulan-Bator

[state code=MR form=adjective]
(mauritanien|mauritaniens|mauritanienne|mauritaniennes)

[state code=MR form=people]
(Mauritanien|Mauritaniens|Mauritanienne|Mauritaniennes)

[state code=MR form=capital city=Nouakchott]
Nouakchott

[state code=MT form=adjective]
(maltais|maltaise|maltaises)

[state code=MT form=people]
(Maltais|Maltaise|Maltaises)

[state code=MT form=capital city=Valletta]
La Valette

[state code=MU form=name]
île Maurice
République de Maurice

[state code=MU form=adjective]
(mauricien|mauriciens|mauricienne|mauriciennes)

[state code=MU form=people]
(Mauricien|Mauriciens|Mauricienne|Mauriciennes)

[state code=MU form=capital city=Port_Louis]
Port-Louis

[state code=MV form=adjective]
(maldivien|maldiviens|maldivienne|maldiviennes)

[state code=MV form=people]
(Maldivien|Maldiviens|Maldivienne|Maldiviennes)

[state code=MV form=capital city=Malé]
Malé

[state code=MW form=adjective]
(malawien|malawiens|malawienne|malawiennes)

[state code=MW form=people]
(Malawien|Malawiens|Malawienne|Malawiennes)

[state code=MW form=capital city=Lilongwe]
Lilongwe

[state code=MX form=adjective]
(mexicain|mexicains|mexicaine|mexicaines)

[state code=MX form=people]
(Mexicain|Mexicains|Mexicaine|Mexicaines)

[state code=MX form=capital city=Mexico_City]
Mexico

[state code=MY form=adjective]
(malaisien|malaisiens|malaisienne|malaisiennes)

[state code=MY form=people]
(Malaisien|Malaisiens|Malaisienne|Malaisiennes)

[state code=MY form=capital city=Kuala_Lumpur]
Kuala Lumpur

[state code=MZ form=adjective]
(mozambicain|mozambicains|mozambicaine|mozambicaines)

[state code=MZ form=people]
(Mozambicain|Mozambicains|Mozambicaine|Mozambicaines)

[state code=MZ form=capital city=Maputo]
Maputo

[state code=NA form=adjective]
(namibien|namibiens|namibienne|namibiennes)

[state code=NA form=people]
(Namibien|Namibiens|Namibienne|Namibiennes)

[state code=NA form=capital city=Windhoek]
Windhoek

[state code=NE form=adjective]
(nigérien|nigériens|nigérienne|nigériennes)

[state code=NE form=people]
(Nigérien|Nigériens|Nigérienne|Nigériennes)

[state code=NE form=capital city=Niamey]
Niamey

[state code=NG form=adjective]
(nigérian|nigérians|nigériane|nigérianes)

[state code=NG form=people]
(Nigérian|Nigérians|Nigériane|Nigérianes)

[state code=NG form=capital city=Abuja]
Abuja

[state code=NI form=adjective]
(nicaraguayen|nicaraguayens|nicaraguayenne|nicaraguayennes)

[state code=NI form=people]
(Nicaraguayen|Nicaraguayens|Nicaraguayenne|Nicaraguayennes)

[state code=NI form=capital city=Managua]
Managua

[state code=NL form=adjective]
(néerlandais|néerlandaise|néerlandaises|hollandais|hollandaise|hollandaises|batave|bataves)

[state code=NL form=people]
(Néerlandais|Néerlandaise|Néerlandaises|Hollandais|Hollandaise|Hollandaises|Batave|Bataves)

[state code=NL form=capital city=The_Hague]
La Haye

[state code=NO form=adjective]
(norvégien|norvégiens|norvégienne|norvégiennes)

[state code=NO form=people]
(Norvégien|Norvégiens|Norvégienne|Norvégiennes)

[state code=NO form=capital city=Oslo]
Oslo

[state code=NP form=adjective]
(népalais|népalaise|népalaises)

[state code=NP form=people]
(Népalais|Népalaise|Népalaises)

[state code=NP form=capital city=Kathmandu]
Katmandou

[state code=NR form=adjective]
(nauruan|nauruans|nauruane|nauruanes)

[state code=NR form=people]
(Nauruan|Nauruans|Nauruane|Nauruanes)

[state code=NZ form=adjective]
(neo-zélandais|neo-zélandaise|neo-zélandaises)

[state code=NZ form=people]
(Neo-zélandais|Neo-zélandaise|Neo-zélandaises)

[state code=NZ form=capital city=Wellington]
Wellington

[state code=OM form=adjective]
(omanais|omanaise|omanaises)

[state code=OM form=people]
(Omanais|Omanaise|Omanaises)

[state code=OM form=capital city=Muscat]
Mascate

[state code=PA form=adjective]
(panaméen|panaméens|panaméenne|panaméennes)

[state code=PA form=people]
(Panaméen|Panaméens|Panaméenne|Panaméennes)

[state code=PA form=capital city=Panama_City]
Panama City

[state code=PE form=adjective]
(péruvien|péruviens|péruvienne|péruviennes)

[state code=PE form=people]
(Péruvien|Péruviens|Péruvienne|Péruviennes)

[state code=PE form=capital city=Lima]
Lima

[state code=PG form=adjective]
(papouasien|papouasiens|papouasienne|papouasiennes|papou|papous)

[state code=PG form=people]
(Papouasien|Papouasiens|Papouasienne|Papouasiennes|Papou|Papous)

[state code=PG form=capital city=Port_Moresby]
Port Moresby

[state code=PH form=adjective]
(philippin|philippins|philippine|philippines)

[state code=PH form=people]
(Philippin|Philippins|Philippine)

[state code=PH form=capital city=Manila]
Manille

[state code=PK form=adjective]
(pakistanais|pakistanaise|pakistanaises)

[state code=PK form=people]
(Pakistanais|Pakistanaise|Pakistanaises)

[state code=PK form=capital city=Islamabad]
Islamabad

[state code=PL form=adjective]
(polonais|polonaise|polonaises)

[state code=PL form=people]
(Polonais|Polonaise|Polonaises)

[state code=PL form=capital city=Warsaw]
Varsovie

[state code=PS form=name]
Palestine
Autorité palestinienne

[state code=PS form=adjective]
(palestinien|palestiniens|palestinienne|palestiniennes)

[state code=PS form=people]
(Palestinien|Palestiniens|Palestinienne|Palestiniennes)

[state code=PS form=capital city=Ramallah]
Ramallah

[state code=PT form=adjective]
(portugais|portugaise|portugaises)

[state code=PT form=people]
(Portugais|Portugaise|Portugaises)

[state code=PT form=capital city=Lisbon]
Lisbonne

[state code=PW form=adjective]
(paluan|paluans|paluane|paluanes)

[state code=PW form=people]
(Paluan|Paluans|Paluane|Paluanes)

[state code=PY form=adjective]
(paraguayen|paraguayens|paraguayenne|paraguayennes)

[state code=PY form=people]
(Paraguayen|Paraguayens|Paraguayenne|Paraguayennes)

[state code=PY form=capital city=Asuncion]
Asuncion

[state code=QA form=adjective]
(qatarien|qatariens|qatarienne|qatariennes|qatari|qataris|qatarie|qataries)

[state code=QA form=people]
(Qatarien|Qatariens|Qatarienne|Qatariennes|Qatari|Qataris|Qatarie|Qataries)

[state code=QA form=capital city=Doha]
Doha

[state code=RO form=adjective]
(roumain|roumains|roumaine|roumaines)

[state code=RO form=people]
(Roumain|Roumains|Roumaine|Roumaines)

[state code=RO form=capital city=Bucharest]
Bucarest

[state code=RS form=adjective]
(serbe|serbes)

[state code=RS form=people]
(Serbe|Serbes)

[state code=RS form=capital city=Belgrade]
Belgrade

[state code=RU form=name]
Fédération [de] Russie
Union soviétique
URSS

[state code=RU form=adjective]
(russe|russes|soviétique|soviétiques)

[state code=RU form=people]
(Russe|Russes|Soviétique|Soviétiques)

[state code=RU form=capital city=Moscow]
Moscou

[state code=RW form=adjective]
(rwandais|rwandaise|rwandaises)

[state code=RW form=people]
(Rwandais|Rwandaise|Rwandaises)

[state code=RW form=capital city=Kigali]
Kigali

[state code=SA form=adjective]
(saoudien|saoudiens|saoudienne|saoudiennes)

[state code=SA form=people]
(Saoudien|Saoudiens|Saoudienne|Saoudiennes)

[state code=SA form=capital city=Riyadh]
Riyad
Ryad

[state code=SB form=adjective]
(salomonien|salomoniens|salomonienne|salomoniennes)

[state code=SB form=people]
(Salomonien|Salomoniens|Salomonienne|Salomoniennes)

[state code=SC form=adjective]
(seychellois|seychelloise|seychelloises)

[state code=SC form=people]
(Seychellois|Seychelloise|Seychelloises)

[state code=SD form=adjective]
(soudanais|soudanaise|soudanaises)

[state code=SD form=people]
(Soudanais|Soudanaise|Soudanaises)

[state code=SD form=capital city=Khartoum]
Khartoum

[state code=SE form=adjective]
(suédois|suédoise|suédoises)

[state code=SE form=people]
(Suédois|Suédoise|Suédoises)

[state code=SE form=capital city=Stockholm]
Stockholm

[state code=SG form=adjective]
(singapourien|singapouriens|singapourienne|singapouriennes)

[state code=SG form=people]
(Singapourien|Singapouriens|Singapourienne|Singapouriennes)

[state code=SI form=adjective]
(slovène|slovènes)

[state code=SI form=people]
(Slovène|Slovènes)

[state code=SI form=capital city=Ljubljana]
Ljubljana

[state code=SK form=name]
République slovaque

[state code=SK form=adjective]
(slovaque|slovaques)

[state code=SK form=people]
(Slovaque|Slovaques)

[state code=SK form=capital city=Bratislava]
Bratislava

[state code=SL form=adjective]
(sierra-leonais|sierra-leonaise|sierra-leonaises)

[state code=SL form=people]
(Sierra-leonais|Sierra-leonaise|Sierra-leonaises)

[state code=SL form=capital city=Freetown]
Freetown

[state code=SM form=adjective]
(saint-Marinais|saint-Marinaise|saint-Marinaises)

[state code=SM form=people]
(Saint-Marinais|Saint-Marinaise|Saint-Marinaises)

[state code=SN form=adjective]
(sénégalais|sénégalaise|sénégalaises)

[state code=SN form=people]
(Sénégalais|Sénégalaise|Sénégalaises)

[state code=SN form=capital city=Dakar]
Dakar

[state code=SO form=name]
Somaliland

[state code=SO form=adjective]
(somalien|somaliens|somalienne|somaliennes|somali|somalis)

[state code=SO form=people]
(Somalien|Somaliens|Somalienne|Somaliennes|Somali|Somalis)

[state code=SO form=capital city=Mogadishu]
Mogadiscio

[state code=SR form=adjective]
(surinamais|surinamaise|surinamaises|surinamien|surinamiens)

[state code=SR form=people]
(Surinamais|Surinamaise|Surinamaises|Surinamien|Surinamiens)

[state code=SR form=capital city=Paramaribo]
Paramaribo

[state code=SS form=name]
Sud Soudan

[state code=SS form=adjective]
(sud-soudanais|sud-soudanaise|sud-soudanaises)

[state code=SS form=people]
(Sud-soudanais|Sud-soudanaise|Sud-soudanaises)

[state code=SS form=capital city=Juba]
Djouba
Juba

[state code=ST form=name]
São Tomé et Principe

[state code=ST form=adjective]
(santoméen|santoméens|santoméenne|santoméennes)

[state code=ST form=people]
(Santoméen|Santoméens|Santoméenne|Santoméennes)

[state code=ST form=capital city=São_Tomé]
Sao Tomé

[state code=SV form=name]
Le Salvador
Salvador

[state code=SV form=adjective]
(salvadorien|salvadoriens|salvadorienne|salvadoriennes)

[state code=SV form=people]
(Salvadorien|Salvadoriens|Salvadorienne|Salvadoriennes)

[state code=SV form=capital city=San_Salvador]
San Salvador

[state code=SY form=adjective]
(syrien|syriens|syrienne|syriennes)

[state code=SY form=people]
(Syrien|Syriens|Syrienne|Syriennes)

[state code=SY form=capital city=Damascus]
Damas

[state code=SZ form=name]
Swaziland

[state code=SZ form=adjective]
(swazie|swazies|swazi|swazis)

[state code=SZ form=people]
(Swazie|Swazies|Swazi|Swazis)

[state code=SZ form=capital city=Mbabane]
Mbabane

[state code=TD form=adjective]
(tchadien|tchadiens|tchadienne|tchadiennes)

[state code=TD form=people]
(Tchadien|Tchadiens|Tchadienne|Tchadiennes)

[state code=TD form=capital city=N'Djamena]
N'Djamena
Ndjamena
N'Djaména

[state code=TG form=adjective]
(togolais|togolaise|togolaises)

[state code=TG form=people]
(Togolais|Togolaise|Togolaises)

[state code=TG form=capital city=Lomé]
Lomé

[state code=TH form=adjective]
(thaïlandais|thaïlandaise|thaïlandaises|thaï|thaïs|thaïe|thaïes)

[state code=TH form=people]
(Thaïlandais|Thaïlandaise|Thaïlandaises|Thaï|Thaïs|Thaïe|Thaïes)

[state code=TH form=capital city=Bangkok]
Bangkok

[state code=TJ form=adjective]
(tadjike|tadjikes|tadjik|tadjiks)

[state code=TJ form=people]
(Tadjike|Tadjikes|Tadjik|Tadjiks)

[state code=TJ form=capital city=Dushanbe]
Douchanbé

[state code=TL form=name]
Timor-Leste

[state code=TL form=adjective]
(est-timorais|est-timoraise|est-timoraises)

[state code=TL form=people]
(Est-timorais|Est-timoraise|Est-timoraises)

[state code=TL form=capital city=Dili]
Dili

[state code=TM form=adjective]
(turkmène|turkmènes)

[state code=TM form=people]
(Turkmène|Turkmènes)

[state code=TM form=capital city=Ashgabat]
Achgabat
Achkhabad

[state code=TN form=adjective]
(tunisien|tunisiens|tunisienne|tunisiennes)

[state code=TN form=people]
(Tunisien|Tunisiens|Tunisienne|Tunisiennes)

[state code=TN form=capital city=Tunis]
Tunis

[state code=TO form=adjective]
(tonguien|tonguiens|tonguienne|tonguiennes)

[state code=TO form=people]
(Tonguien|Tonguiens|Tonguienne|Tonguiennes)

[state code=TR form=adjective]
(turc|turcs|turque|turques)

[state code=TR form=people]
(Turc|Turcs|Turque|Turques)

[state code=TR form=capital city=Ankara]
Ankara

[state code=TT form=adjective]
(trinidadien|trinidadiens|trinidadienne|trinidadiennes)

[state code=TT form=people]
(Trinidadien|Trinidadiens|Trinidadienne|Trinidadiennes)

[state code=TT form=capital city=Port_of_Spain]
Port-d'Espagne

[state code=TV form=adjective]
(tuvaluan|tuvaluans|tuvaluane|tuvaluanes)

[state code=TV form=people]
(Tuvaluan|Tuvaluans|Tuvaluane|Tuvaluanes)

[state code=TW form=name]
Taiwan

[state code=TW form=adjective]
(taïwanais|taïwanaise|taïwanaises)

[state code=TW form=people]
(Taïwanais|Taïwanaise|Taïwanaises)

[state code=TW form=capital city=Taipei]
Taipei
Taïpei

[state code=TZ form=name]
Tanzanie

[state code=TZ form=adjective]
(tanzanien|tanzaniens|tanzanienne|tanzaniennes)

[state code=TZ form=people]
(Tanzanien|Tanzaniens|Tanzanienne|Tanzaniennes)

[state code=TZ form=capital city=Dar_es_Salaam]
Dodoma
Dar es Salaam

[state code=UA form=adjective]
(ukrainien|ukrainiens|ukrainienne|ukrainiennes)

[state code=UA form=people]
(Ukrainien|Ukrainiens|Ukrainienne|Ukrainiennes)

[state code=UA form=capital city=Kyiv]
Kiev
Kyiv

[state code=UG form=adjective]
(ougandais|ougandaise|ougandaises)

[state code=UG form=people]
(Ougandais|Ougandaise|Ougandaises)

[state code=UG form=capital city=Kampala]
Kampala

[state code=US form=name]
États-Unis d'Amérique
USA
U.S.A.
Amérique

[state code=US form=adjective]
(américain|américains|américaine|américaines|étasunien|étasuniens|états-unien|états-uniens)

[state code=US form=people]
(Américain|Américains|Américaine|Américaines|Étasunien|Étasuniens|États-unien|États-uniens)

[state code=US form=capital city=Washington_D.C.]
Washington [D.C.|DC]

[state code=UY form=adjective]
(uruguayen|uruguayens|uruguayenne|uruguayennes)

[state code=UY form=people]
(Uruguayen|Uruguayens|Uruguayenne|Uruguayennes)

[state code=UY form=capital city=Montevideo]
Montevideo

[state code=UZ form=adjective]
(ouzbèke|ouzbèkes|ouzbek|ouzbeks)

[state code=UZ form=people]
(Ouzbèke|Ouzbèkes|Ouzbek|Ouzbeks)

[state code=UZ form=capital city=Tashkent]
Tachkent

[state code=VA form=name]
Vatican
Saint-Siège

[state code=VA form=adjective]
(vatican|vaticans|vaticane|vaticanes)

[state code=VA form=people]
(Vaticans|Vaticane|Vaticanes)

[state code=VA form=capital city=Vatican_City]
cité du Vatican

[state code=VC form=adjective]
(vincentais|vincentaise|vincentaises)

[state code=VC form=people]
(Vincentais|Vincentaise|Vincentaises)

[state code=VE form=name]
Vénézuela

[state code=VE form=adjective]
(vénézuélien|vénézuéliens|vénézuélienne|vénézuéliennes)

[state code=VE form=people]
(Vénézuélien|Vénézuéliens|Vénézuélienne|Vénézuéliennes)

[state code=VE form=capital city=Caracas]
Caracas

[state code=VN form=name]
Vietnam

[state code=VN form=adjective]
(vietnamien|vietnamiens|vietnamienne|vietnamiennes)

[state code=VN form=people]
(Vietnamien|Vietnamiens|Vietnamienne|Vietnamiennes)

[state code=VN form=capital city=Hanoi]
Hanoï

[state code=VU form=adjective]
(vanuatuan|vanuatuans|vanuatuane|vanuatuanes)

[state code=VU form=people]
(Vanuatuan|Vanuatuans|Vanuatuane|Vanuatuanes)

[state code=WS form=adjective]
(samoan|samoans|samoane|samoanes)

[state code=WS form=people]
(Samoan|Samoans|Samoane|Samoanes)

[state code=XK form=adjective]
(kosovar|kosovars|kosovare|kosovares)

[state code=XK form=people]
(Kosovar|Kosovars|Kosovare|Kosovares)

[state code=XK form=capital city=Pristina]
Pristina

[state code=YE form=adjective]
(yéménite|yéménites)

[state code=YE form=people]
(Yéménite|Yéménites)

[state code=YE form=capital city=Sana'a]
Sanaa
Aden

[state code=ZA form=name]
RSA

[state code=ZA form=adjective]
(sud-africain|sud-africains|sud-africaine|sud-africaines)

[state code=ZA form=people]
(Sud-africain|Sud-africains|Sud-africaine|Sud-africaines)

[state code=ZA form=capital city=Pretoria]
Pretoria

[state code=ZM form=adjective]
(zambien|zambiens|zambienne|zambiennes)

[state code=ZM form=people]
(Zambien|Zambiens|Zambienne|Zambiennes)

[state code=ZM form=capital city=Lusaka]
Lusaka

[state code=ZW form=adjective]
(zimbabwéen|zimbabwéens|zimbabwéenne|zimbabwéennes)

[state code=ZW form=people]
(Zimbabwéen|Zimbabwéens|Zimbabwéenne|Zimbabwéennes)

[state code=ZW form=capital city=Harare]
Harare

# Titles before a name: the Republic of Chad is Chad.
[state code=TD form=name]
République du Tchad
[state code=SN form=name]
République du Sénégal
[state code=ML form=name]
République du Mali
[state code=NE form=name]
République du Niger
[state code=GN form=name]
République de Guinée
[state code=CG form=name]
République du Congo
[state code=BJ form=name]
République du Bénin
[state code=TG form=name]
République du Togo
[state code=CM form=name]
République du Cameroun
[state code=GA form=name]
République du Gabon
[state code=BI form=name]
République du Burundi
[state code=RW form=name]
République du Rwanda
[state code=DJ form=name]
République de Djibouti
[state code=CI form=name]
République de Côte d'Ivoire
[state code=MG form=name]
République de Madagascar
[state code=PL form=name]
République de Pologne
[state code=BG form=name]
République de Bulgarie
[state code=HR form=name]
République de Croatie
[state code=SI form=name]
République de Slovénie
[state code=LT form=name]
République de Lituanie
[state code=LV form=name]
République de Lettonie
[state code=EE form=name]
République d'Estonie
[state code=MD form=name]
République de Moldavie
[state code=AM form=name]
République d'Arménie
[state code=AZ form=name]
République d'Azerbaïdjan
[state code=KZ form=name]
République du Kazakhstan
[state code=BY form=name]
République du Bélarus
[state code=RS form=name]
République de Serbie
[state code=MK form=name]
République de Macédoine du Nord
[state code=AT form=name]
République d'Autriche
[state code=FI form=name]
République de Finlande
[state code=TR form=name]
République de Turquie
[state code=TN form=name]
République de Tunisie
[state code=GM form=name]
République de Gambie
[state code=GH form=name]
République du Ghana
[state code=KE form=name]
République du Kenya
[state code=UG form=name]
République d'Ouganda
[state code=ZA form=name]
République d'Afrique du Sud
[state code=AO form=name]
République d'Angola
[state code=MZ form=name]
République du Mozambique
[state code=ZM form=name]
République de Zambie
[state code=ZW form=name]
République du Zimbabwe
[state code=NA form=name]
République de Namibie
[state code=SD form=name]
République du Soudan
[state code=SS form=name]
République du Soudan du Sud
[state code=IQ form=name]
République d'Irak
[state code=IR form=name]
République islamique d'Iran
[state code=PK form=name]
République islamique du Pakistan
[state code=MR form=name]
République islamique de Mauritanie
[state code=AF form=name]
République islamique d'Afghanistan
[state code=CN form=name]
République populaire de Chine
[state code=DE form=name]
République fédérale d'Allemagne
[state code=NG form=name]
République fédérale du Nigeria
[state code=BR form=name]
République fédérative du Brésil
[state code=VE form=name]
République bolivarienne du Venezuela
[state code=LY form=name]
République arabe libyenne
[state code=SY form=name]
République arabe syrienne
[state code=EG form=name]
République arabe d'Égypte
[state code=DZ form=name]
République algérienne démocratique et populaire
[state code=ET form=name]
République fédérale démocratique d'Éthiopie
[state code=SO form=name]
République fédérale de Somalie
[state code=VN form=name]
République socialiste du Vietnam
[state code=LK form=name]
République du Sri Lanka
[state code=IN form=name]
République de l'Inde
[state code=ID form=name]
République d'Indonésie
[state code=PH form=name]
République des Philippines
[state code=KR form=name]
République de Corée
[state code=UZ form=name]
République d'Ouzbékistan
[state code=CO form=name]
République de Colombie
[state code=PE form=name]
République du Pérou
[state code=CL form=name]
République du Chili
[state code=EC form=name]
République d'Équateur
[state code=BO form=name]
République de Bolivie
[state code=PA form=name]
République du Panama
[state code=CU form=name]
République de Cuba
[state code=GT form=name]
République du Guatemala
[state code=HN form=name]
République du Honduras
[state code=NI form=name]
République du Nicaragua
[state code=CR form=name]
République du Costa Rica
[state code=UY form=name]
République de l'Uruguay
[state code=PY form=name]
République du Paraguay
[state code=HT form=name]
République d'Haïti
[state code=GW form=name]
République de Guinée-Bissau
[state code=CV form=name]
République du Cap-Vert
[state code=SC form=name]
République des Seychelles
[state code=CY form=name]
République de Chypre
[state code=MT form=name]
République de Malte
[state code=IE form=name]
République d'Irlande
[state code=IS form=name]
République d'Islande
[state code=AL form=name]
République d'Albanie
[state code=YE form=name]
République du Yémen
[state code=GQ form=name]
République de Guinée équatoriale
[state code=AR form=name]
République argentine
[state code=FR form=name]
République française
[state code=IT form=name]
République italienne
[state code=PT form=name]
République portugaise
[state code=GR form=name]
République hellénique
[state code=HU form=name]
République de Hongrie
[state code=CF form=name]
République centrafricaine
[state code=DO form=name]
République dominicaine
[state code=LB form=name]
République libanaise
[state code=BE form=name]
Royaume de Belgique
[state code=NL form=name]
Royaume des Pays-Bas
[state code=ES form=name]
Royaume d'Espagne
[state code=SE form=name]
Royaume de Suède
[state code=NO form=name]
Royaume de Norvège
[state code=DK form=name]
Royaume de Danemark
[state code=MA form=name]
Royaume du Maroc
[state code=SA form=name]
Royaume d'Arabie saoudite
[state code=JO form=name]
Royaume hachémite de Jordanie
[state code=BH form=name]
Royaume de Bahreïn
[state code=TH form=name]
Royaume de Thaïlande
[state code=KH form=name]
Royaume du Cambodge
[state code=LS form=name]
Royaume du Lesotho
[state code=SZ form=name]
Royaume d'Eswatini
[state code=TO form=name]
Royaume des Tonga
[state code=BT form=name]
Royaume du Bhoutan
[state code=IL form=name]
État d'Israël
[state code=QA form=name]
État du Qatar
[state code=KW form=name]
État du Koweït
[state code=PS form=name]
État de Palestine
[state code=ER form=name]
État d'Érythrée
[state code=OM form=name]
Sultanat d'Oman
[state code=LU form=name]
Grand-Duché de Luxembourg
[state code=CH form=name]
Confédération suisse
[state code=ET form=name]
République fédérale d'Éthiopie
[state code=BO form=name]
État plurinational de Bolivie
[state code=MC form=name]
Principauté de Monaco
[state code=KM form=name]
Union des Comores
[state code=AU form=name]
Commonwealth d'Australie
[state code=RU form=name]
Fédération de Russie
[state code=MM form=name]
Union du Myanmar
[state code=NP form=name]
République fédérale démocratique du Népal
[state code=BD form=name]
République populaire du Bangladesh

# Groups of States that everybody delimits alike.
[states codes=THESE form=name]
(ces|les) (deux|trois|quatre|cinq|six) (pays|capitales|gouvernements|États)
ces (pays|capitales|gouvernements|États)

[states codes=EE,LV,LT form=adjective]
(balte|baltes)

[states codes=EE,LV,LT form=name]
[trois] (pays|États|républiques|capitales|voisins) baltes
les Baltes
Pays baltes
> Moscou expulse dix diplomates des pays baltes. => RU EE null; RU LV null; RU LT null

[states codes=DK,FI,IS,NO,SE form=name]
(pays|États) (nordiques|scandinaves)

[states codes=CZ,HU,PL,SK form=name]
(groupe|pays) de Visegrad

[states codes=AE,BH,KW,OM,QA,SA form=name]
(CCG|Conseil de coopération du Golfe|monarchies du Golfe)

[states codes=BF,ML,NE form=name]
(AES|Alliance des États du Sahel|Confédération des États du Sahel)

# Cities that are no capitals but seats of posts.
[city code=RU name=Saint_Petersburg]
Saint-Pétersbourg
St-Pétersbourg

[city code=RU name=Vladivostok]
Vladivostok

[city code=RU name=Yekaterinburg]
Ekaterinbourg
Iekaterinbourg

[city code=RU name=Kaliningrad]
Kaliningrad

[city code=RU name=Murmansk]
Mourmansk

[city code=RU name=Novosibirsk]
Novossibirsk

[city code=RU name=Pskov]
Pskov

[city code=RU name=Rostov]
Rostov [sur le Don]

[city code=US name=New_York]
New York

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

[city code=US name=Atlanta]
Atlanta

[city code=CH name=Geneva]
Genève

[city code=CH name=Zurich]
Zurich

[city code=BE name=Antwerp]
Anvers

[city code=BE name=Liege]
Liège

[city code=NL name=Amsterdam]
Amsterdam

[city code=NL name=Rotterdam]
Rotterdam

[city code=DE name=Bonn]
Bonn

[city code=DE name=Frankfurt]
Francfort

[city code=DE name=Munich]
Munich

[city code=DE name=Hamburg]
Hambourg

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

[city code=FR name=Bordeaux]
Bordeaux

[city code=FR name=Toulouse]
Toulouse

[city code=FR name=Lille]
Lille

[city code=FR name=Nice]
Nice

[city code=FR name=Nantes]
Nantes

[city code=FR name=Montpellier]
Montpellier

[city code=IT name=Milan]
Milan

[city code=IT name=Naples]
Naples

[city code=TR name=Istanbul]
Istanbul

[city code=TR name=Izmir]
Izmir

[city code=CN name=Shanghai]
Shanghaï
Shanghai

[city code=CN name=Chengdu]
Chengdu

[city code=CN name=Guangzhou]
Canton
Guangzhou

[city code=CN name=Hong_Kong]
Hong-Kong

[city code=CN name=Wuhan]
Wuhan

[city code=CN name=Shenyang]
Shenyang

[city code=IN name=Mumbai]
Bombay
Mumbai

[city code=IN name=Chandigarh]
Chandigarh

[city code=IN name=Bengaluru]
Bangalore

[city code=IN name=Kolkata]
Calcutta

[city code=IN name=Hyderabad]
Hyderabad

[city code=CA name=Montreal]
Montréal

[city code=CA name=Toronto]
Toronto

[city code=CA name=Vancouver]
Vancouver

[city code=CA name=Quebec]
Québec

[city code=JP name=Sapporo]
Sapporo

[city code=JP name=Osaka]
Osaka

[city code=PL name=Poznan]
Poznan

[city code=PL name=Krakow]
Cracovie

[city code=PL name=Gdansk]
Gdansk

[city code=CZ name=Brno]
Brno

[city code=CZ name=Karlovy_Vary]
Karlovy Vary

[city code=UA name=Odesa]
Odessa

[city code=UA name=Lviv]
Lviv

[city code=UA name=Kharkiv]
Kharkiv

[city code=GB name=Edinburgh]
Édimbourg

[city code=GB name=Manchester]
Manchester

[city code=IL name=Tel_Aviv]
Tel-Aviv

[city code=AE name=Dubai]
Dubaï

[city code=PK name=Karachi]
Karachi

[city code=PK name=Lahore]
Lahore

[city code=BR name=Rio_de_Janeiro]
Rio de Janeiro
Rio

[city code=BR name=Sao_Paulo]
Sao Paulo

[city code=AU name=Sydney]
Sydney

[city code=AU name=Melbourne]
Melbourne

[city code=ES name=Barcelona]
Barcelone

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

[city code=EE name=Tartu]
Tartu

[city code=AT name=Salzburg]
Salzbourg

[city code=BY name=Brest]
Brest

[city code=BY name=Grodno]
Grodno

[city code=SE name=Gothenburg]
Göteborg

[city code=NO name=Kirkenes]
Kirkenes

[city code=SA name=Jeddah]
Djeddah
Jeddah

[city code=IR name=Mashhad]
Machhad
Mechhed

[city code=VN name=Ho_Chi_Minh_City]
Hô Chi Minh-Ville

[city code=CI name=Abidjan]
Abidjan

[city code=DZ name=Oran]
Oran

[city code=DZ name=Annaba]
Annaba

[city code=MA name=Casablanca]
Casablanca

[city code=MA name=Tangier]
Tanger

[city code=LY name=Benghazi]
Benghazi

[city code=NG name=Lagos]
Lagos

[city code=NE name=Zinder]
Zinder

[city code=NE name=Agadez]
Agadez

[city code=CM name=Douala]
Douala

[city code=CD name=Lubumbashi]
Lubumbashi

[city code=CD name=Goma]
Goma

[city code=CG name=Pointe-Noire]
Pointe-Noire

[city code=TZ name=Zanzibar]
Zanzibar

[city code=SY name=Aleppo]
Alep

[city code=IQ name=Erbil]
Erbil

[city code=IQ name=Basra]
Bassora

[city code=KZ name=Almaty]
Almaty

[city code=HR name=Split]
Split

[city code=BG name=Varna]
Varna

[city code=EC name=Guayaquil]
Guayaquil

[city code=BO name=Santa_Cruz]
Santa Cruz

# Names that hold the name of a State and are none.
[nothing]
François Hollande
France (24|Info|Inter|Télévisions|Bleu|Culture|Musique|Ô|2|3|5|Télé|Travail|Insoumise|Soir)
Radio France
Air France
Agence France Presse
Agence France
Tour de France
Équipe de France
Île de France
stade de France
Stade de France
Paris (Match|Saint|Normandie)
Jeux de Paris
Amérique (latine|du Sud|du Nord|centrale)
Guinée Équatorial
(nord|sud|latino|centre) américain*
TV5Monde Afrique
Jeune Afrique
Dominique
Maurice
Voix de l'Amérique
Bank of America
America
Courrier du Vietnam
Mer de Chine
mer de Chine
Mexico News
Victoria Nuland
Russia Today
Sputnik France
nouvelle Calédonie
Banque de France
CAF
Luxembourg , Jean
Radio Liban
Banque mondiale
