# States, organisations and what stands for them, in all seven cases. Base names, capitals and numbers come
# from the generated table; folded diacritics make "Rosję" and "Rosje" one form. A capital letter must match
# a capital letter.

# "Polski" opens a sentence as an adjective and stands for the genitive of Poland elsewhere.
[state code=PL form=name attributive=yes]
Polski
> Polski ambasador musi opuścić Norwegię. => NO PL 1
> Norwegia wydaliła trzech dyplomatów Polski. => NO PL 3
[state code=RU form=adjective]
rosyjsk*
rosyjscy
> Norwegia wydaliła trzech rosyjskich dyplomatów. => NO RU 3
[state code=RU form=name]
Rosj(a|i|o)
Rosję @role=place
> Rosję opuści trzech dyplomatów z Norwegii. => RU NO 3
[state code=AD form=name]
Andor(a|y|ze)
Andorę @role=place
[state code=AD form=adjective]
andorsk*
andorscy
[state code=AD form=people]
Andorczy*
[state code=AD form=capital city=Andorra_la_Vella]
Andor(a|ze|y) la Vella
[state code=AE form=name]
Zjednoczon(e|ych|ym|ymi) Emirat(y|ów|om|ami|ach) Arabski(e|ch|m|mi)
ZEA
Emirat(y|ów|om|ami|ach)
[state code=AE form=adjective]
emirack*
emiraccy
[state code=AE form=people]
Emiratczy*
[state code=AE form=capital city=Abu_Dhabi]
Abu (Zabi|Dhabi|Zaby)
[state code=AF form=name]
Afganistan[u|ie]
Afganistanowi @role=object
Afganistanem @role=oblique
[state code=AF form=adjective]
afgańsk*
afgańscy
[state code=AF form=people]
Afgańczy*
Afga(n|ni|nów|nom|nami|nie)
[state code=AF form=capital city=Kabul]
Kabul[u]
Kabulowi @role=object
Kabulem @role=oblique
[state code=AG form=name]
Antigu(a|i|ę|ą) i (Barbuda|Barbudy|Barbudzie)
[state code=AG form=adjective]
antiguańsk*
antiguańscy
[state code=AG form=capital city=Saint_John's]
Saint John's
[state code=AL form=name]
Albani(a|i)
Albanię @role=place
[state code=AL form=adjective]
albańsk*
albańscy
[state code=AL form=people]
Albańczy*
[state code=AL form=capital city=Tirana]
Tiran(a|y|ie)
Tiranę @role=place
[state code=AM form=name]
Armeni(a|i)
Armenię @role=place
[state code=AM form=adjective]
armeńsk*
armeńscy
ormiańsk*
ormiańscy
[state code=AM form=people]
Armeńczy*
Ormian*
[state code=AM form=capital city=Yerevan]
Erywa(ń|nia|niu|niem|niowi)
[state code=AO form=name]
Angol(a|i)
Angolę @role=place
[state code=AO form=adjective]
angolsk*
angolscy
angolańsk*
angolańscy
[state code=AO form=people]
Angolczy*
Angolańczy*
[state code=AO form=capital city=Luanda]
Luand(a|y|zie)
Luandę @role=place
[state code=AR form=name]
Argentyn(a|y|ie)
Argentynę @role=place
[state code=AR form=adjective]
argentyńsk*
argentyńscy
[state code=AR form=people]
Argentyńczy*
[state code=AR form=capital city=Buenos_Aires]
Buenos Aires
[state code=AT form=name]
Austri(a|i)
Austrię @role=place
[state code=AT form=adjective]
austriac*
[state code=AT form=people]
Austria(k|ków|cy|kom|kami|ka|kiem)
[state code=AT form=capital city=Vienna]
Wied(eń|nia|niu|niem|niowi)
[state code=AU form=name]
Australi(a|i)
Australię @role=place
[state code=AU form=adjective]
australijsk*
australijscy
[state code=AU form=people]
Australijczy*
[state code=AU form=capital city=Canberra]
Canberr(a|y|ze)
Canberrę @role=place
[state code=AZ form=name]
Azerbejdżan[u|ie]
Azerbejdżanowi @role=object
Azerbejdżanem @role=oblique
[state code=AZ form=adjective]
azerbejdżańsk*
azerbejdżańscy
azersk*
azerscy
[state code=AZ form=people]
Azer(a|ów|owie|om|ami|em)
Azerbejdżan(in|ie|ina|om)
Azerowie
[state code=AZ form=capital city=Baku]
Baku
[state code=BA form=name]
Bośni(a|i|ę|ą) i Hercegowin(a|y|ie|ę|ą)
Bośni(a|i)
Bośnię @role=place
BiH
[state code=BA form=adjective]
bośniac*
[state code=BA form=people]
Bośnia(k|ków|cy|kom|kami|ka|kiem)
[state code=BA form=capital city=Sarajevo]
Sarajew(o|a|ie|u|em)
[state code=BB form=name]
Barbados[u|ie]
Barbadosowi @role=object
Barbadosem @role=oblique
[state code=BB form=adjective]
barbadosk*
barbadoscy
[state code=BB form=people]
Barbadosczy*
[state code=BB form=capital city=Bridgetown]
Bridgetown
[state code=BD form=name]
Bangladesz[u]
Bangladeszowi @role=object
Bangladeszem @role=oblique
[state code=BD form=adjective]
banglijsk*
banglijscy
bangladesk*
bangladescy
[state code=BD form=people]
Banglijczy*
[state code=BD form=capital city=Dhaka]
Dhak(a|i)
Dhakę @role=place
Dha(ce|ka)
[state code=BE form=name]
Belgi(a|i)
Belgię @role=place
[state code=BE form=adjective]
belgijsk*
belgijscy
[state code=BE form=people]
Belg(a|ów|owie|om|ami|ijka|ijkę|iem)
Belgowie
[state code=BE form=capital city=Brussels]
Bruksel(a|i)
Brukselę @role=place
[state code=BF form=name]
Burkina Faso
Burkin(a|y|ie|ę|ą) Faso
[state code=BF form=adjective]
burkińsk*
burkińscy
burkinabsk*
burkinabscy
[state code=BF form=people]
Burkińczy*
[state code=BF form=capital city=Ouagadougou]
Wagadugu
Ouagadougou
[state code=BG form=name]
Bułgari(a|i)
Bułgarię @role=place
[state code=BG form=adjective]
bułgarsk*
bułgarscy
[state code=BG form=people]
Bułgar[a|ów|om|ami|em]
Bułgarzy
[state code=BG form=capital city=Sofia]
Sofi(a|i)
Sofię @role=place
[state code=BH form=name]
Bahrajn[u|ie]
Bahrajnowi @role=object
Bahrajnem @role=oblique
Bahrain[u]
Bahrainowi @role=object
Bahrainem @role=oblique
[state code=BH form=adjective]
bahrajńsk*
bahrajńscy
bahraińsk*
bahraińscy
[state code=BH form=people]
Bahrajńczy*
[state code=BH form=capital city=Manama]
Manam(a|y|ie)
Manamę @role=place
[state code=BI form=name]
Burundi
[state code=BI form=adjective]
burundyjsk*
burundyjscy
[state code=BI form=people]
Burundyjczy*
[state code=BI form=capital city=Bujumbura]
Bużumbur(a|y|ze)
Bużumburę @role=place
[state code=BJ form=name]
Benin[u|ie]
Beninowi @role=object
Beninem @role=oblique
[state code=BJ form=adjective]
benińsk*
benińscy
[state code=BJ form=people]
Benińczy*
[state code=BJ form=capital city=Cotonou]
Kotonu
Porto-Novo
[state code=BN form=name]
Brunei
[state code=BN form=adjective]
brunejsk*
brunejscy
[state code=BN form=people]
Brunejczy*
[state code=BN form=capital city=Bandar_Seri_Begawan]
Bandar Seri Begawan
[state code=BO form=name]
Boliwi(a|i)
Boliwię @role=place
[state code=BO form=adjective]
boliwijsk*
boliwijscy
[state code=BO form=people]
Boliwijczy*
[state code=BO form=capital city=La_Paz]
La Paz
[state code=BR form=name]
Brazyli(a|i)
Brazylię @role=place
[state code=BR form=adjective]
brazylijsk*
brazylijscy
[state code=BR form=people]
Brazylijczy*
[state code=BR form=capital city=Brasilia]
Brasili(a|i)
Brasilię @role=place
[state code=BS form=name]
Baham(y|ów|om|ami|ach)
[state code=BS form=adjective]
bahamsk*
bahamscy
[state code=BS form=people]
Bahamczy*
[state code=BS form=capital city=Nassau]
Nassau
[state code=BT form=name]
Bhutan[u|ie]
Bhutanowi @role=object
Bhutanem @role=oblique
[state code=BT form=adjective]
bhutańsk*
bhutańscy
[state code=BT form=people]
Bhutańczy*
[state code=BT form=capital city=Thimphu]
Thimphu
[state code=BW form=name]
Botswan(a|y|ie)
Botswanę @role=place
[state code=BW form=adjective]
botswańsk*
botswańscy
[state code=BW form=people]
Botswańczy*
[state code=BW form=capital city=Gaborone]
Gaborone
[state code=BY form=name]
RB
Republi(ki|ka|ce) Białoru(ś|si)
Białoru(ś|si)
[state code=BY form=adjective]
białorusk*
białoruscy
[state code=BY form=people]
Białorusin[a|ów|om|ami|em|i]
Białorusini
[state code=BY form=capital city=Minsk]
Mińsk[a|u]
Mińskowi @role=object
Mińskiem @role=oblique
[state code=BZ form=name]
Belize
[state code=BZ form=adjective]
belizeńsk*
belizeńscy
[state code=BZ form=people]
Belizeńczy*
[state code=BZ form=capital city=Belmopan]
Belmopan
[state code=CA form=name]
Kanad(a|y|zie)
Kanadę @role=place
[state code=CA form=adjective]
kanadyjsk*
kanadyjscy
[state code=CA form=people]
Kanadyjczy*
[state code=CA form=capital city=Ottawa]
Ottaw(a|y|ie)
Ottawę @role=place
[state code=CD form=name]
Demokratyczn(a|ej|ą) Republi(ka|ki|ce|kę|ką) Konga
DRK
DR Konga
[state code=CD form=adjective]
kongijsk*
kongijscy
[state code=CD form=people]
Kongijczy*
[state code=CD form=capital city=Kinshasa]
Kinszas(a|y|ie)
Kinszasę @role=place
[state code=CF form=name]
Republi(ka|ki|ce|kę|ką) Środkowoafrykańsk(a|iej|ą)
[state code=CF form=adjective]
środkowoafrykańsk*
środkowoafrykańscy
[state code=CF form=capital city=Bangui]
Bangi
Bangui
[state code=CG form=name]
Kong(o|a|u|iem)
Republi(ka|ki|ce|kę|ką) Konga
[state code=CG form=capital city=Brazzaville]
Brazzaville
[state code=CH form=name]
Szwajcari(a|i)
Szwajcarię @role=place
[state code=CH form=adjective]
szwajcarsk*
szwajcarscy
[state code=CH form=people]
Szwajcar[a|ów|om|ami|em]
Szwajcarzy
[state code=CH form=capital city=Bern]
Bern[a|u|ie]
Bernem @role=oblique
Genew(a|y|ie)
Genewę @role=place
[state code=CI form=name]
Wybrzeż(e|a|u|em) Kości Słoniowej
Côte d'Ivoire
[state code=CI form=adjective]
iworyjsk*
iworyjscy
[state code=CI form=people]
Iworyjczy*
[state code=CI form=capital city=Abidjan]
Abidżan[u|ie]
Abidżanem @role=oblique
Jamusukro
[state code=CL form=name]
Chile
[state code=CL form=adjective]
chilijsk*
chilijscy
[state code=CL form=people]
Chilijczy*
[state code=CL form=capital city=Santiago]
Santiago
[state code=CM form=name]
Kamerun[u|ie]
Kamerunowi @role=object
Kamerunem @role=oblique
[state code=CM form=adjective]
kameruńsk*
kameruńscy
[state code=CM form=people]
Kameruńczy*
[state code=CM form=capital city=Yaounde]
Jaunde
[state code=CN form=name]
Chin(y|om|ami|ach)
Chin
ChRL
Chińsk(a|iej|ą) Republi(ka|ki|ce|kę|ką) Ludow(a|ej|ą)
Państw(o|a|u|em) Środka
[state code=CN form=adjective]
chińsk*
chińscy
[state code=CN form=people]
Chińczy*
[state code=CN form=capital city=Beijing]
Pekin[u|ie]
Pekinowi @role=object
Pekinem @role=oblique
[state code=CO form=name]
Kolumbi(a|i)
Kolumbię @role=place
[state code=CO form=adjective]
kolumbijsk*
kolumbijscy
[state code=CO form=people]
Kolumbijczy*
[state code=CO form=capital city=Bogota]
Bogot(a|y|cie)
Bogotę @role=place
[state code=CR form=name]
Kostary(ka|ki|ce)
Kostarykę @role=place
[state code=CR form=adjective]
kostarykańsk*
kostarykańscy
[state code=CR form=people]
Kostarykańczy*
[state code=CR form=capital city=San_Jose]
San Jose
[state code=CU form=name]
Kub(a|y|ie)
Kubę @role=place
[state code=CU form=adjective]
kubańsk*
kubańscy
[state code=CU form=people]
Kubańczy*
[state code=CU form=capital city=Havana]
Hawan(a|y|ie)
Hawanę @role=place
[state code=CV form=name]
Republi(ka|ki|ce|kę|ką) Zielonego Przylądka
[state code=CV form=capital city=Praia]
Praia
[state code=CY form=name]
Cypr[u|ze]
Cyprowi @role=object
Cyprem @role=oblique
[state code=CY form=adjective]
cypryjsk*
cypryjscy
[state code=CY form=people]
Cypryjczy*
[state code=CY form=capital city=Nicosia]
Nikozj(a|i)
Nikozję @role=place
[state code=CZ form=name]
Czech(y|om|ami|ach)
Czech
Republi(ka|ki|ce|kę|ką) Czesk(a|iej|ą)
Czesk(a|iej|ą) Republi(ka|ki|ce|kę|ką)
[state code=CZ form=adjective]
czesk*
czescy
[state code=CZ form=people]
Cze(si|chów|szka|szki|szkę)
Czecha
[state code=CZ form=capital city=Prague]
Prag(a|i)
Pragę @role=place
Pradze
[state code=DE form=name]
Niem(cy|iec|com|cami|czech)
RFN
NRD
Republi(ka|ki|ce|kę|ką) Federaln(a|ej|ą) [Niemiec]
[state code=DE form=adjective]
niemieck*
niemieccy
enerdowsk*
enerdowscy
wschodnioniemieck*
niemieccy
[state code=DE form=people]
Niemców
Niem(ka|kę|ki)
Niemca
[state code=DE form=capital city=Berlin]
Berlin[a|ie]
Berlinowi @role=object
Berlinem @role=oblique
[state code=DJ form=name]
Dżibuti
[state code=DJ form=adjective]
dżibutyjsk*
dżibutyjscy
[state code=DJ form=people]
Dżibutyjczy*
[state code=DK form=name]
Dani(a|i)
Danię @role=place
[state code=DK form=adjective]
duńsk*
duńscy
[state code=DK form=people]
Duńczy*
[state code=DK form=capital city=Copenhagen]
Kopenha(ga|gi|dze)
Kopenhagę @role=place
[state code=DM form=name]
Dominik(a|i)
Dominikę @role=place
[state code=DM form=capital city=Roseau]
Roseau
[state code=DO form=name]
Dominikan(a|y|ie)
Dominikanę @role=place
Republi(ka|ki|ce|kę|ką) Dominikańsk(a|iej|ą)
[state code=DO form=adjective]
dominikańsk*
dominikańscy
[state code=DO form=people]
Dominikańczy*
[state code=DO form=capital city=Santo_Domingo]
Santo Domingo
[state code=DZ form=name]
Algieri(a|i)
Algierię @role=place
[state code=DZ form=adjective]
algiersk*
algierscy
[state code=DZ form=people]
Algierczy*
[state code=DZ form=capital city=Algiers]
Algier[u|ze]
Algierowi @role=object
Algierem @role=oblique
[state code=EC form=name]
Ekwador[u|ze]
Ekwadorowi @role=object
Ekwadorem @role=oblique
[state code=EC form=adjective]
ekwadorsk*
ekwadorscy
[state code=EC form=people]
Ekwadorczy*
[state code=EC form=capital city=Quito]
Quito
[state code=EE form=name]
Estoni(a|i)
Estonię @role=place
[state code=EE form=adjective]
estońsk*
estońscy
[state code=EE form=people]
Estończy*
[state code=EE form=capital city=Tallinn]
Tallin[a|n|na|nie|ie|u]
Tallinnowi @role=object
Tallinowi @role=object
Tallinnem @role=oblique
Tallinem @role=oblique
[state code=EG form=name]
Egipt[u]
Egiptowi @role=object
Egiptem @role=oblique
Egipcie
[state code=EG form=adjective]
egipsk*
egipscy
[state code=EG form=people]
Egipcjan*
[state code=EG form=capital city=Cairo]
Kair[u|ze]
Kairowi @role=object
Kairem @role=oblique
[state code=ER form=name]
Erytre(a|i)
Erytreę @role=place
[state code=ER form=adjective]
erytrejsk*
erytrejscy
[state code=ER form=people]
Erytrejczy*
[state code=ER form=capital city=Asmara]
Asmar(a|y|ze)
Asmarę @role=place
[state code=ES form=name]
Hiszpani(a|i)
Hiszpanię @role=place
[state code=ES form=adjective]
hiszpańsk*
hiszpańscy
[state code=ES form=people]
Hiszpan[a|ów|om|ami|ie|ka|kę]
Hiszpanie
[state code=ES form=capital city=Madrid]
Madry(t|tu|towi|tem|cie)
[state code=ET form=name]
Etiopi(a|i)
Etiopię @role=place
[state code=ET form=adjective]
etiopsk*
etiopscy
[state code=ET form=people]
Etiopczy*
[state code=ET form=capital city=Addis_Ababa]
Addis Abeb(a|y|ie|ę|ą)
[state code=FI form=name]
Finlandi(a|i)
Finlandię @role=place
[state code=FI form=adjective]
fińsk*
fińscy
finlandzk*
finlandzcy
[state code=FI form=people]
Fin(ów|om|ami|owie)
Finowie
[state code=FI form=capital city=Helsinki]
Helsin(ki|ek|kom|kami|kach)
[state code=FJ form=name]
Fidżi
[state code=FJ form=adjective]
fidżyjsk*
fidżyjscy
[state code=FJ form=people]
Fidżyjczy*
[state code=FJ form=capital city=Suva]
Suva
[state code=FM form=name]
Mikronezj(a|i)
Mikronezję @role=place
[state code=FM form=adjective]
mikronezyjsk*
mikronezyjscy
[state code=FM form=capital city=Palikir]
Palikir
[state code=FR form=name]
Francj(a|i)
Francję @role=place
[state code=FR form=adjective]
francusk*
francuscy
[state code=FR form=people]
Francuz(a|ów|i|om|ami|em)
Francuz
Francuzka
[state code=FR form=capital city=Paris]
Pary(ż|ża|żu|żem|żowi)
[state code=GA form=name]
Gabon[u|ie]
Gabonowi @role=object
Gabonem @role=oblique
[state code=GA form=adjective]
gabońsk*
gabońscy
[state code=GA form=people]
Gabończy*
[state code=GA form=capital city=Libreville]
Libreville
[state code=GB form=name]
Wielk(a|iej|ą) Brytani(a|i|ę|ą)
Brytani(a|i)
Brytanię @role=place
Zjednoczon(e|ego|emu|ym) Królestw(o|a|u|ie|em)
W. Brytani(a|i|ę|ą)
UK
[state code=GB form=adjective]
brytyjsk*
brytyjscy
angielsk*
angielscy
[state code=GB form=people]
Brytyjczy*
[state code=GB form=capital city=London]
Londyn[u|ie]
Londynowi @role=object
Londynem @role=oblique
[state code=GD form=name]
Grenad(a|y|zie)
Grenadę @role=place
[state code=GD form=adjective]
grenadyjsk*
grenadyjscy
[state code=GD form=capital city=Saint_George's]
Saint George's
[state code=GE form=name]
Gruzj(a|i)
Gruzję @role=place
[state code=GE form=adjective]
gruzińsk*
gruzińscy
[state code=GE form=people]
Gruzin[a|ów|om|ami|em|i]
Gruzini
[state code=GE form=capital city=Tbilisi]
Tbilisi
[state code=GH form=name]
Ghan(a|y|ie)
Ghanę @role=place
[state code=GH form=adjective]
ghańsk*
ghańscy
[state code=GH form=people]
Ghańczy*
[state code=GH form=capital city=Accra]
Akr(a|y|ze)
Akrę @role=place
[state code=GM form=name]
Gambi(a|i)
Gambię @role=place
[state code=GM form=adjective]
gambijsk*
gambijscy
[state code=GM form=people]
Gambijczy*
[state code=GM form=capital city=Banjul]
Bandżul[u]
Bandżulem @role=oblique
[state code=GN form=name]
Gwine(a|i)
Gwineę @role=place
[state code=GN form=adjective]
gwinejsk*
gwinejscy
[state code=GN form=people]
Gwinejczy*
[state code=GN form=capital city=Conakry]
Konakry
[state code=GQ form=name]
Gwine(a|i|ę|ą) Równikow(a|ej|ą)
[state code=GQ form=capital city=Malabo]
Malabo
[state code=GR form=name]
Grecj(a|i)
Grecję @role=place
[state code=GR form=adjective]
grec*
[state code=GR form=people]
Gre(k|ka|ków|cy|kom|kami|kiem)
[state code=GR form=capital city=Athens]
Aten(y|om|ami|ach)
Aten
[state code=GT form=name]
Gwatemal(a|i)
Gwatemalę @role=place
[state code=GT form=adjective]
gwatemalsk*
gwatemalscy
[state code=GT form=people]
Gwatemalczy*
[state code=GW form=name]
Gwine(a|i|ę|ą) Bissau
[state code=GW form=capital city=Bissau]
Bissau
[state code=GY form=name]
Gujan(a|y|ie)
Gujanę @role=place
[state code=GY form=adjective]
gujańsk*
gujańscy
[state code=GY form=people]
Gujańczy*
[state code=GY form=capital city=Georgetown]
Georgetown
[state code=HN form=name]
Honduras[u|ie]
Hondurasowi @role=object
Hondurasem @role=oblique
[state code=HN form=adjective]
honduransk*
honduranscy
honduraski*
[state code=HN form=people]
Honduranin
Hondurańczy*
[state code=HN form=capital city=Tegucigalpa]
Tegucigalp(a|y|ie)
Tegucigalpę @role=place
[state code=HR form=name]
Chorwacj(a|i)
Chorwację @role=place
[state code=HR form=adjective]
chorwac*
[state code=HR form=people]
Chorwa(t|ta|tów|ci|tom|tami|tem)
[state code=HR form=capital city=Zagreb]
Zagrzeb[ia|iu]
Zagrzebiowi @role=object
Zagrzebiem @role=oblique
[state code=HT form=name]
Haiti
[state code=HT form=adjective]
haitańsk*
haitańscy
[state code=HT form=people]
Haitańczy*
[state code=HT form=capital city=Port-au-Prince]
Port-au-Prince
[state code=HU form=name]
Węg(ry|rom|rami|rzech)
Węgier
[state code=HU form=adjective]
węgiersk*
węgierscy
[state code=HU form=people]
Węgr(zy|ów|a)
[state code=HU form=capital city=Budapest]
Budapes(zt|ztu|ztowi|ztem|zcie)
[state code=ID form=name]
Indonezj(a|i)
Indonezję @role=place
[state code=ID form=adjective]
indonezyjsk*
indonezyjscy
[state code=ID form=people]
Indonezyjczy*
[state code=ID form=capital city=Jakarta]
Dżakar(ta|ty|cie)
Dżakartę @role=place
[state code=IE form=name]
Irlandi(a|i)
Irlandię @role=place
[state code=IE form=adjective]
irlandzk*
irlandzcy
[state code=IE form=people]
Irlandczy*
[state code=IE form=capital city=Dublin]
Dublin[a|ie]
Dublinowi @role=object
Dublinem @role=oblique
[state code=IL form=name]
Izrael[a|u]
Izraelowi @role=object
Izraelem @role=oblique
[state code=IL form=adjective]
izraelsk*
izraelscy
[state code=IL form=people]
Izraelczy*
[state code=IL form=capital city=Jerusalem]
Jerozolim(a|y|ie)
Jerozolimę @role=place
[state code=IN form=name]
Indi(e|i|om|ami|ach)
[state code=IN form=adjective]
indyjsk*
indyjscy
hindusk*
hinduscy
[state code=IN form=people]
Hindus[a|ów|i|om|ami|em]
Indus(ów|i)
Hindusi
[state code=IN form=capital city=New_Delhi]
[Nowe|Nowego|Nowemu|Nowym] Delhi
[state code=IQ form=name]
Irak[u]
Irakowi @role=object
Irakiem @role=oblique
[state code=IQ form=adjective]
irac*
[state code=IQ form=people]
Irakijczy*
[state code=IQ form=capital city=Baghdad]
Bagda(d|du|dowi|dem|dzie)
[state code=IR form=name]
Iran[u|ie]
Iranowi @role=object
Iranem @role=oblique
[state code=IR form=adjective]
irańsk*
irańscy
[state code=IR form=people]
Irańczy*
[state code=IR form=capital city=Tehran]
Teheran[u|ie]
Teheranowi @role=object
Teheranem @role=oblique
[state code=IS form=name]
Islandi(a|i)
Islandię @role=place
[state code=IS form=adjective]
islandzk*
islandzcy
[state code=IS form=people]
Islandczy*
[state code=IS form=capital city=Reykjavik]
Reykjawik[u]
Reykjawikiem @role=oblique
Reykjavik[u]
Reykjavikiem @role=oblique
Rejkiawik[u]
Rejkiawikiem @role=oblique
[state code=IT form=name]
Włoch(y|om|ami|ach)
Włoszech
Włoch
Itali(a|i)
Italię @role=place
[state code=IT form=adjective]
włosk*
włoscy
[state code=IT form=people]
Włosi
Włochów
[state code=IT form=capital city=Rome]
Rzym[u|ie]
Rzymowi @role=object
Rzymem @role=oblique
[state code=JM form=name]
Jamajk(a|i)
Jamajkę @role=place
Jamajce
[state code=JM form=adjective]
jamajsk*
jamajscy
[state code=JM form=people]
Jamajczy*
[state code=JM form=capital city=Kingston]
Kingston
[state code=JO form=name]
Jordani(a|i)
Jordanię @role=place
[state code=JO form=adjective]
jordańsk*
jordańscy
[state code=JO form=people]
Jordańczy*
[state code=JO form=capital city=Amman]
Amman[u|ie]
Ammanem @role=oblique
[state code=JP form=name]
Japoni(a|i)
Japonię @role=place
[state code=JP form=adjective]
japońsk*
japońscy
[state code=JP form=people]
Japończy*
[state code=JP form=capital city=Tokyo]
Tokio
[state code=KE form=name]
Keni(a|i)
Kenię @role=place
[state code=KE form=adjective]
kenijsk*
kenijscy
[state code=KE form=people]
Kenijczy*
[state code=KE form=capital city=Nairobi]
Nairobi
[state code=KG form=name]
Kirgistan[u|ie]
Kirgistanowi @role=object
Kirgistanem @role=oblique
Kirgizj(a|i)
Kirgizję @role=place
[state code=KG form=adjective]
kirgisk*
kirgiscy
[state code=KG form=people]
Kirgi(z|za|zów|zi|zom|zami|zem)
[state code=KG form=capital city=Bishkek]
Biszkek[u]
Biszkekowi @role=object
Biszkekiem @role=oblique
[state code=KH form=name]
Kambodż(a|y)
Kambodżę @role=place
[state code=KH form=adjective]
kambodżańsk*
kambodżańscy
[state code=KH form=people]
Kambodżan*
[state code=KH form=capital city=Phnom_Penh]
Phnom Penh
[state code=KI form=name]
Kiribati
[state code=KM form=name]
Komor(y|ów|om|ach)
[state code=KM form=adjective]
komoryjsk*
komoryjscy
[state code=KM form=capital city=Moroni]
Moroni
[state code=KN form=name]
Saint Kitts i Nevis
[state code=KP form=name]
Kore(a|i|ę|ą) Północn(a|ej|ą)
KRLD
Koreańsk(a|iej|ą) Republi(ka|ki|ce|kę|ką) Ludowo-Demokratyczn(a|ej|ą)
[state code=KP form=adjective]
północnokoreańsk*
północnokoreańscy
[state code=KP form=people]
północn(ych|i|y|ego) Koreańczy*
[state code=KP form=capital city=Pyongyang]
Pjongjang[u]
Pjongjangowi @role=object
Pjongjangiem @role=oblique
Phenian[u|ie]
Phenianowi @role=object
Phenianem @role=oblique
[state code=KR form=name]
Kore(a|i|ę|ą) Południow(a|ej|ą)
Kore(a|i)
Koreę @role=place
Republi(ka|ki|ce|kę|ką) Korei
[state code=KR form=adjective]
południowokoreańsk*
południowokoreańscy
koreańsk*
koreańscy
[state code=KR form=people]
Koreańczy*
[state code=KR form=capital city=Seoul]
Seul[u]
Seulowi @role=object
Seulem @role=oblique
[state code=KW form=name]
Kuwej(t|tu|towi|tem|cie)
[state code=KW form=adjective]
kuwejck*
kuwejccy
[state code=KW form=people]
Kuwejtczy*
[state code=KZ form=name]
Kazachstan[u|ie]
Kazachstanowi @role=object
Kazachstanem @role=oblique
[state code=KZ form=adjective]
kazachsk*
kazachscy
kazachstańsk*
kazachstańscy
[state code=KZ form=people]
Kazach(ów|owie|a|om|ami)
Kazachowie
[state code=KZ form=capital city=Astana]
Astan(a|y|ie)
Astanę @role=place
Nur-Sułtan
[state code=LA form=name]
Laos[u|ie]
Laosowi @role=object
Laosem @role=oblique
[state code=LA form=adjective]
laotańsk*
laotańscy
[state code=LA form=people]
Laotańczy*
[state code=LA form=capital city=Vientiane]
Wientian
[state code=LB form=name]
Liban[u|ie]
Libanowi @role=object
Libanem @role=oblique
[state code=LB form=adjective]
libańsk*
libańscy
[state code=LB form=people]
Libańczy*
[state code=LB form=capital city=Beirut]
Bejru(t|tu|towi|tem|cie)
[state code=LC form=name]
Saint Lucia
[state code=LI form=name]
Liechtenstein[u|ie]
Liechtensteinowi @role=object
Liechtensteinem @role=oblique
[state code=LI form=adjective]
liechtensteińsk*
liechtensteińscy
[state code=LI form=capital city=Vaduz]
Vaduz
[state code=LK form=name]
Sri Lan(ka|ki|ce|kę|ką)
[state code=LK form=adjective]
lankijsk*
lankijscy
[state code=LK form=people]
Lankijczy*
[state code=LK form=capital city=Colombo]
Kolombo
[state code=LR form=name]
Liberi(a|i)
Liberię @role=place
[state code=LR form=adjective]
liberyjsk*
liberyjscy
[state code=LR form=people]
Liberyjczy*
[state code=LR form=capital city=Monrovia]
Monrowi(a|i)
Monrowię @role=place
[state code=LS form=name]
Lesotho
[state code=LS form=adjective]
lesotyjsk*
lesotyjscy
[state code=LS form=capital city=Maseru]
Maseru
[state code=LT form=name]
Litw(a|y|ie)
Litwę @role=place
[state code=LT form=adjective]
litewsk*
litewscy
[state code=LT form=people]
Litwin[a|ów|om|ami|em|i]
Litwini
[state code=LT form=capital city=Vilnius]
Wiln(o|a|ie|u|em)
[state code=LU form=name]
Luksemburg[a|u]
Luksemburgowi @role=object
Luksemburgiem @role=oblique
[state code=LU form=adjective]
luksembursk*
luksemburscy
[state code=LU form=people]
Luksemburczy*
[state code=LV form=name]
Łotw(a|y|ie)
Łotwę @role=place
[state code=LV form=adjective]
łotewsk*
łotewscy
[state code=LV form=people]
Łotysz[a|y|e|om|ami|em]
[state code=LV form=capital city=Riga]
Ry(ga|gi|dze)
Rygę @role=place
[state code=LY form=name]
Libi(a|i)
Libię @role=place
[state code=LY form=adjective]
libijsk*
libijscy
[state code=LY form=people]
Libijczy*
[state code=LY form=capital city=Tripoli]
Trypolis[u|ie]
Trypolisem @role=oblique
[state code=MA form=name]
Marok(o|a|u|iem)
[state code=MA form=adjective]
marokańsk*
marokańscy
[state code=MA form=people]
Marokańczy*
[state code=MA form=capital city=Rabat]
Rabat[u]
Rabatowi @role=object
Rabatem @role=oblique
Rabacie
[state code=MC form=name]
Monako
[state code=MC form=adjective]
monakijsk*
monakijscy
[state code=MD form=name]
Mołdawi(a|i)
Mołdawię @role=place
Republi(ka|ki|ce|kę|ką) Mołdawii
Mołdow(a|y|ie)
Mołdowę @role=place
[state code=MD form=adjective]
mołdawsk*
mołdawscy
mołdowsk*
mołdowscy
[state code=MD form=people]
Mołdawian*
Mołdowian*
[state code=MD form=capital city=Chisinau]
Kiszyni(ów|owa|owie|owem|owowi|owu)
[state code=ME form=name]
Czarnogór(a|y|ze)
Czarnogórę @role=place
[state code=ME form=adjective]
czarnogórsk*
czarnogórscy
[state code=ME form=people]
Czarnogór(cy|ców|ca)
[state code=ME form=capital city=Podgorica]
Podgoric(a|y)
Podgoricę @role=place
[state code=MG form=name]
Madagaskar[u|ze]
Madagaskarowi @role=object
Madagaskarem @role=oblique
[state code=MG form=adjective]
madagaskarsk*
madagaskarscy
malgask*
malgascy
[state code=MG form=people]
Malgasz(a|y|e)
[state code=MG form=capital city=Antananarivo]
Antananarywa
Antananarywie
[state code=MH form=name]
Wysp(y|) Marshalla
Wysp Marshalla
[state code=MH form=capital city=Majuro]
Majuro
[state code=MK form=name]
Macedoni(a|i|ę|ą) Północn(a|ej|ą)
Macedoni(a|i)
Macedonię @role=place
Północn(a|ej|ą) Macedoni(a|i|ę|ą)
[state code=MK form=adjective]
macedońsk*
macedońscy
północnomacedońsk*
północnomacedońscy
[state code=MK form=people]
Macedończy*
[state code=MK form=capital city=Skopje]
Skopje
[state code=ML form=name]
Mali
[state code=ML form=adjective]
malijsk*
malijscy
[state code=ML form=people]
Malijczy*
[state code=ML form=capital city=Bamako]
Bamako
[state code=MM form=name]
Mjanm(a|y|ie)
Mjanmę @role=place
Birm(a|y|ie)
Birmę @role=place
Myanmar
[state code=MM form=adjective]
birmańsk*
birmańscy
mjanmarsk*
mjanmarscy
[state code=MM form=people]
Birmańczy*
[state code=MM form=capital city=Naypyidaw]
Naypyidaw
Rangun[u|ie]
Rangunem @role=oblique
Yangon
[state code=MN form=name]
Mongoli(a|i)
Mongolię @role=place
[state code=MN form=adjective]
mongolsk*
mongolscy
[state code=MN form=people]
Mongoł[a|ów|om]
Mongołowie
[state code=MN form=capital city=Ulaanbaatar]
Ułan Bator[u|ze|em]
[state code=MR form=name]
Mauretani(a|i)
Mauretanię @role=place
[state code=MR form=adjective]
mauretańsk*
mauretańscy
[state code=MR form=people]
Mauretańczy*
[state code=MR form=capital city=Nouakchott]
Nawakszut
Nouakchott
[state code=MT form=name]
Malt(a|y)
Maltę @role=place
Malcie
[state code=MT form=adjective]
maltańsk*
maltańscy
[state code=MT form=people]
Maltańczy*
[state code=MT form=capital city=Valletta]
Vallett(a|y|cie)
Vallettę @role=place
Valletcie
[state code=MU form=name]
Mauritius[u|ie]
Mauritiusowi @role=object
Mauritiusem @role=oblique
[state code=MU form=adjective]
maurytyjsk*
maurytyjscy
[state code=MU form=capital city=Port_Louis]
Port Louis
[state code=MV form=name]
Malediw(y|ów|om|ami|ach)
[state code=MV form=adjective]
malediwsk*
malediwscy
[state code=MW form=name]
Malawi
[state code=MW form=adjective]
malawijsk*
malawijscy
[state code=MW form=people]
Malawijczy*
[state code=MW form=capital city=Lilongwe]
Lilongwe
[state code=MX form=name]
Meksyk[u]
Meksykowi @role=object
Meksykiem @role=oblique
[state code=MX form=adjective]
meksykańsk*
meksykańscy
[state code=MX form=people]
Meksykan*
[state code=MX form=capital city=Mexico_City]
(Miasto|Miasta|Mieście) Meksyk
stolic(a|y) Meksyku
[state code=MY form=name]
Malezj(a|i)
Malezję @role=place
[state code=MY form=adjective]
malezyjsk*
malezyjscy
[state code=MY form=people]
Malezyjczy*
[state code=MY form=capital city=Kuala_Lumpur]
Kuala Lumpur
[state code=MZ form=name]
Mozambik[u]
Mozambikowi @role=object
Mozambikiem @role=oblique
[state code=MZ form=adjective]
mozambick*
mozambiccy
mozambijsk*
mozambijscy
[state code=MZ form=people]
Mozambijczy*
[state code=MZ form=capital city=Maputo]
Maputo
[state code=NA form=name]
Namibi(a|i)
Namibię @role=place
[state code=NA form=adjective]
namibijsk*
namibijscy
[state code=NA form=people]
Namibijczy*
[state code=NA form=capital city=Windhoek]
Windhuk
Windhoek
[state code=NE form=name]
Niger[u]
Nigerowi @role=object
Nigerem @role=oblique
Nigrze
Nigr(u|em|owi)
[state code=NE form=adjective]
nigersk*
nigerscy
[state code=NE form=people]
Nigerczy*
[state code=NE form=capital city=Niamey]
Niamey
[state code=NG form=name]
Nigeri(a|i)
Nigerię @role=place
[state code=NG form=adjective]
nigeryjsk*
nigeryjscy
[state code=NG form=people]
Nigeryjczy*
[state code=NG form=capital city=Abuja]
Abudż(a|y)
Abudżę @role=place
Abuja
[state code=NI form=name]
Nikaragu(a|i)
Nikaraguę @role=place
[state code=NI form=adjective]
nikaraguańsk*
nikaraguańscy
[state code=NI form=people]
Nikaraguańczy*
[state code=NI form=capital city=Managua]
Managu(a|i)
Managuę @role=place
[state code=NL form=name]
Holandi(a|i)
Holandię @role=place
Niderland(y|ów|om|ami|ach)
Królestw(o|a|u) Niderlandów
[state code=NL form=adjective]
holendersk*
holenderscy
niderlandzk*
niderlandzcy
[state code=NL form=people]
Holendr(zy|ów|a|om|ami|em)
Holender
[state code=NL form=capital city=The_Hague]
Ha(ga|gi|dze)
Hagę @role=place
[state code=NO form=name]
Norwegi(a|i)
Norwegię @role=place
[state code=NO form=adjective]
norwesk*
norwescy
[state code=NO form=people]
Norweg[a|ów|om|ami|owie|iem]
Norwegowie
[state code=NO form=capital city=Oslo]
Oslo
[state code=NP form=name]
Nepal[u]
Nepalowi @role=object
Nepalem @role=oblique
[state code=NP form=adjective]
nepalsk*
nepalscy
[state code=NP form=people]
Nepalczy*
[state code=NP form=capital city=Kathmandu]
Katmandu
[state code=NR form=name]
Nauru
[state code=NZ form=name]
Now(a|ej|ą) Zelandi(a|i|ę|ą)
[state code=NZ form=adjective]
nowozelandzk*
nowozelandzcy
[state code=NZ form=people]
Nowozelandczy*
[state code=NZ form=capital city=Wellington]
Wellington[u|ie]
Wellingtonem @role=oblique
[state code=OM form=name]
Oman[u|ie]
Omanowi @role=object
Omanem @role=oblique
[state code=OM form=adjective]
omańsk*
omańscy
[state code=OM form=people]
Omańczy*
[state code=OM form=capital city=Muscat]
Maska(t|tu|cie|tem)
[state code=PA form=name]
Panam(a|y|ie)
Panamę @role=place
[state code=PA form=adjective]
panamsk*
panamscy
[state code=PA form=people]
Panamczy*
[state code=PE form=name]
Peru
[state code=PE form=adjective]
peruwiańsk*
peruwiańscy
[state code=PE form=people]
Peruwiańczy*
[state code=PE form=capital city=Lima]
Lim(a|y|ie)
Limę @role=place
[state code=PG form=name]
Papu(a|i|ę|ą)-Now(a|ej|ą) Gwine(a|i|ę|ą)
Papu(a|i|ę|ą) Now(a|ej|ą) Gwine(a|i|ę|ą)
[state code=PG form=adjective]
papuask*
papuascy
[state code=PG form=people]
Papuas(ów|i)
[state code=PG form=capital city=Port_Moresby]
Port Moresby
[state code=PH form=name]
Filipin(y|om|ami|ach)
Filipin
[state code=PH form=adjective]
filipińsk*
filipińscy
[state code=PH form=people]
Filipińczy*
[state code=PH form=capital city=Manila]
Manil(a|i)
Manilę @role=place
[state code=PK form=name]
Pakistan[u|ie]
Pakistanowi @role=object
Pakistanem @role=oblique
[state code=PK form=adjective]
pakistańsk*
pakistańscy
[state code=PK form=people]
Pakistańczy*
[state code=PK form=capital city=Islamabad]
Islamaba(d|du|dowi|dem|dzie)
[state code=PL form=name]
Pol(ska|sce)
Polskę @role=place
RP
Rzeczypospolitej [Polskiej]
Rzeczpospolit(a|ej|ą) [Polska|Polskiej|Polską]
[state code=PL form=adjective]
polski
polska
polskie
polskiego
polskiej
polskiemu
polską
polskim
polskich
polskimi
polscy
[state code=PL form=people]
Pola(k|ka|ków|cy|kom|kami|kiem)
Polki
Polkę
[state code=PL form=capital city=Warsaw]
Warszaw(a|y|ie)
Warszawę @role=place
[state code=PS form=name]
Palestyn(a|y|ie)
Palestynę @role=place
Autonomi(a|i|ę|ą) Palestyńsk(a|iej|ą)
[state code=PS form=adjective]
palestyńsk*
palestyńscy
[state code=PS form=people]
Palestyńczy*
[state code=PS form=capital city=Ramallah]
Ramalla[h]
[state code=PT form=name]
Portugali(a|i)
Portugalię @role=place
[state code=PT form=adjective]
portugalsk*
portugalscy
[state code=PT form=people]
Portugalczy*
[state code=PT form=capital city=Lisbon]
Lizbon(a|y|ie)
Lizbonę @role=place
[state code=PW form=name]
Palau
[state code=PY form=name]
Paragwaj[u]
Paragwajowi @role=object
Paragwajem @role=oblique
[state code=PY form=adjective]
paragwajsk*
paragwajscy
[state code=PY form=people]
Paragwajczy*
[state code=PY form=capital city=Asuncion]
Asuncion
[state code=QA form=name]
Katar[u|ze]
Katarowi @role=object
Katarem @role=oblique
[state code=QA form=adjective]
katarsk*
katarscy
[state code=QA form=people]
Katarczy*
[state code=QA form=capital city=Doha]
Doh(a|y)
Dohę @role=place
Dosze
Ad-Dauh(a|y)
Ad-Dauhę @role=place
[state code=RO form=name]
Rumuni(a|i)
Rumunię @role=place
[state code=RO form=adjective]
rumuńsk*
rumuńscy
[state code=RO form=people]
Rumun[a|ów|om|ami|em|i]
Rumuni
[state code=RO form=capital city=Bucharest]
Bukaresz(t|tu|towi|tem|cie)
[state code=RS form=name]
Serbi(a|i)
Serbię @role=place
[state code=RS form=adjective]
serbsk*
serbscy
[state code=RS form=people]
Serb[a|ów|om|ami|em|owie]
Serbowie
[state code=RS form=capital city=Belgrade]
Belgra(d|du|dowi|dem|dzie)
[state code=RU form=name]
Rosj(a|i)
Rosję @role=place
Federacj(a|i|ę|ą) Rosyjsk(a|iej|ą)
FR
ZSRR
Związ(ek|ku|kowi|kiem) Radziecki(ego|emu|m)
Związek Radziecki
Związ(ek|ku|kiem) Sowieck(i|iego|im)
ZSRS
[state code=RU form=adjective]
rosyjsk*
rosyjscy
radziec*
sowiec*
[state code=RU form=people]
Rosjan(in|ie|ina|om|ami|ach|ka|kę|ki|inem|inowi)
Rosjan
[state code=RU form=capital city=Moscow]
Moskw(a|y|ie)
Moskwę @role=place
[state code=RW form=name]
Rwand(a|y|zie)
Rwandę @role=place
Ruand(a|y|zie)
Ruandę @role=place
[state code=RW form=adjective]
rwandyjsk*
rwandyjscy
ruandyjsk*
ruandyjscy
rwandzk*
rwandzcy
[state code=RW form=people]
Rwandyjczy*
Rwandczy*
[state code=RW form=capital city=Kigali]
Kigali
[state code=SA form=name]
Arabi(a|i|ę|ą) Saudyjsk(a|iej|ą)
KSA
[state code=SA form=adjective]
saudyjsk*
saudyjscy
[state code=SA form=people]
Saudyjczy*
Saud(ów|owie)
[state code=SA form=capital city=Riyadh]
Rija(d|du|dowi|dem|dzie)
[state code=SB form=name]
Wysp(y|) Salomona
[state code=SB form=capital city=Honiara]
Honiara
[state code=SC form=name]
Seszel(e|i|om|ach)
[state code=SC form=adjective]
seszelsk*
seszelscy
[state code=SD form=name]
Sudan[u|ie]
Sudanowi @role=object
Sudanem @role=oblique
[state code=SD form=adjective]
sudańsk*
sudańscy
[state code=SD form=people]
Sudańczy*
[state code=SD form=capital city=Khartoum]
Chartum[u|ie]
Chartumowi @role=object
Chartumem @role=oblique
[state code=SE form=name]
Szwecj(a|i)
Szwecję @role=place
[state code=SE form=adjective]
szwedz*
[state code=SE form=people]
Szwed[a|ów|om|ami|em|zi]
Szwedzi
[state code=SE form=capital city=Stockholm]
Sztokholm[u|ie]
Sztokholmowi @role=object
Sztokholmem @role=oblique
[state code=SG form=name]
Singapur[u|ze]
Singapurowi @role=object
Singapurem @role=oblique
[state code=SG form=adjective]
singapursk*
singapurscy
[state code=SG form=people]
Singapurczy*
[state code=SI form=name]
Słoweni(a|i)
Słowenię @role=place
[state code=SI form=adjective]
słoweńsk*
słoweńscy
[state code=SI form=people]
Słowe(niec|ńcy|ńców|ńca)
[state code=SI form=capital city=Ljubljana]
Lublan(a|y|ie)
Lublanę @role=place
[state code=SK form=name]
Słowacj(a|i)
Słowację @role=place
[state code=SK form=adjective]
słowac*
[state code=SK form=people]
Słowa(k|ka|ków|cy|kom|kami|kiem)
[state code=SK form=capital city=Bratislava]
Bratysław(a|y|ie)
Bratysławę @role=place
[state code=SL form=name]
Sierra Leone
[state code=SL form=adjective]
sierraleońsk*
sierraleońscy
[state code=SL form=capital city=Freetown]
Freetown
[state code=SM form=name]
San Marino
[state code=SN form=name]
Senegal[u]
Senegalowi @role=object
Senegalem @role=oblique
[state code=SN form=adjective]
senegalsk*
senegalscy
[state code=SN form=people]
Senegalczy*
[state code=SN form=capital city=Dakar]
Dakar[u|ze]
Dakarowi @role=object
Dakarem @role=oblique
[state code=SO form=name]
Somali(a|i)
Somalię @role=place
[state code=SO form=adjective]
somalijsk*
somalijscy
[state code=SO form=people]
Somalijczy*
[state code=SO form=capital city=Mogadishu]
Mogadiszu
Mogadysz(u|em)
[state code=SR form=name]
Surinam[u|ie]
Surinamowi @role=object
Surinamem @role=oblique
[state code=SR form=adjective]
surinamsk*
surinamscy
[state code=SR form=people]
Surinamczy*
[state code=SR form=capital city=Paramaribo]
Paramaribo
[state code=SS form=name]
Sudan[u|owi|em|ie] Południow(y|ego|emu|ym)
Południow(y|ego|emu|ym) Sudan[u|owi|em|ie]
[state code=SS form=adjective]
południowosudańsk*
południowosudańscy
[state code=SS form=capital city=Juba]
Dżub(a|y|ie)
Dżubę @role=place
[state code=SV form=name]
Salwador[u|ze]
Salwadorowi @role=object
Salwadorem @role=oblique
[state code=SV form=adjective]
salwadorsk*
salwadorscy
[state code=SV form=people]
Salwadorczy*
[state code=SV form=capital city=San_Salvador]
San Salvador
[state code=SY form=name]
Syri(a|i)
Syrię @role=place
[state code=SY form=adjective]
syryjsk*
syryjscy
[state code=SY form=people]
Syryjczy*
[state code=SY form=capital city=Damascus]
Damaszek
Damaszk(u|iem|owi)
[state code=SZ form=name]
Eswatini
Suazi
[state code=SZ form=adjective]
suazyjsk*
suazyjscy
[state code=SZ form=capital city=Mbabane]
Mbabane
[state code=TD form=name]
Czad[u|zie]
Czadowi @role=object
Czadem @role=oblique
Czadzie
[state code=TD form=adjective]
czadyjsk*
czadyjscy
[state code=TD form=people]
Czadyjczy*
[state code=TD form=capital city=N'Djamena]
Ndżamen(a|y|ie)
Ndżamenę @role=place
[state code=TG form=name]
Togo
[state code=TG form=adjective]
togijsk*
togijscy
[state code=TG form=people]
Togijczy*
[state code=TG form=capital city=Lome]
Lome
[state code=TH form=name]
Tajlandi(a|i)
Tajlandię @role=place
[state code=TH form=adjective]
tajlandzk*
tajlandzcy
tajsk*
tajscy
[state code=TH form=people]
Taj(ów|owie)
Tajlandczy*
[state code=TH form=capital city=Bangkok]
Bangkok[u]
Bangkokowi @role=object
Bangkokiem @role=oblique
[state code=TJ form=name]
Tadżykistan[u|ie]
Tadżykistanowi @role=object
Tadżykistanem @role=oblique
[state code=TJ form=adjective]
tadżyc*
tadżyk*
tadżykistańsk*
tadżykistańscy
[state code=TJ form=people]
Tadży(k|ka|ków|cy|kom|kami|kowie)
[state code=TJ form=capital city=Dushanbe]
Duszanbe
[state code=TL form=name]
Timor[u|owi|em|ze] Wschodni(ego|emu|m)
Timor Wschodni
[state code=TL form=adjective]
timorsk*
timorscy
[state code=TL form=capital city=Dili]
Dili
[state code=TM form=name]
Turkmenistan[u|ie]
Turkmenistanowi @role=object
Turkmenistanem @role=oblique
Turkmeni(a|i)
[state code=TM form=adjective]
turkmeńsk*
turkmeńscy
[state code=TM form=people]
Turkmen(ów|i|a)
Turkmeni
[state code=TM form=capital city=Ashgabat]
Aszchaba(d|du|dzie|dem)
[state code=TN form=name]
Tunezj(a|i)
Tunezję @role=place
[state code=TN form=adjective]
tunezyjsk*
tunezyjscy
[state code=TN form=people]
Tunezyjczy*
[state code=TN form=capital city=Tunis]
Tunis[u|ie]
Tunisowi @role=object
Tunisem @role=oblique
[state code=TR form=name]
Turcj(a|i)
Turcję @role=place
[state code=TR form=adjective]
turec*
[state code=TR form=people]
Tur(ek|ka|ków|cy|kom|kami|kiem)
[state code=TR form=capital city=Ankara]
Ankar(a|y|ze)
Ankarę @role=place
[state code=TT form=name]
Trynida(d|du|dem|dzie) i Tobago
[state code=TT form=adjective]
trynidadzk*
trynidadzcy
[state code=TT form=capital city=Port_of_Spain]
Port of Spain
[state code=TW form=name]
Tajwan[u|ie]
Tajwanowi @role=object
Tajwanem @role=oblique
[state code=TW form=adjective]
tajwańsk*
tajwańscy
[state code=TW form=people]
Tajwańczy*
[state code=TW form=capital city=Taipei]
Tajpej
[state code=TZ form=name]
Tanzani(a|i)
Tanzanię @role=place
[state code=TZ form=adjective]
tanzańsk*
tanzańscy
[state code=TZ form=people]
Tanzańczy*
[state code=TZ form=capital city=Dar_es_Salaam]
Dar es Salaam
Dodom(a|y|ie)
[state code=UA form=name]
Ukrain(a|y|ie)
Ukrainę @role=place
[state code=UA form=adjective]
ukraińsk*
ukraińscy
[state code=UA form=people]
Ukrai(niec|ńcy|ńców|ńca|ńcom|ńcami|nka|nkę)
[state code=UA form=capital city=Kyiv]
Kij(ów|owa|owie|owem|owowi|owu)
[state code=UG form=name]
Ugand(a|y|zie)
Ugandę @role=place
[state code=UG form=adjective]
ugandyjsk*
ugandyjscy
[state code=UG form=people]
Ugandyjczy*
[state code=UG form=capital city=Kampala]
Kampal(a|i)
Kampalę @role=place
[state code=US form=name]
USA
Stan(y|ów|om|ami|ach) Zjednoczon(e|ych|ym|ymi)
U.S.
Stany
Stanów
Ameryk(a|i)
Amerykę @role=place
Ameryce
[state code=US form=adjective]
amerykańsk*
amerykańscy
[state code=US form=people]
Amerykan(in|ie|ina|om|ami|ów|ka|kę|inem)
Amerykanów
[state code=US form=capital city=Washington]
Waszyngton[u|ie]
Waszyngtonowi @role=object
Waszyngtonem @role=oblique
[state code=UY form=name]
Urugwaj[u]
Urugwajowi @role=object
Urugwajem @role=oblique
[state code=UY form=adjective]
urugwajsk*
urugwajscy
[state code=UY form=people]
Urugwajczy*
[state code=UY form=capital city=Montevideo]
Montevideo
[state code=UZ form=name]
Uzbekistan[u|ie]
Uzbekistanowi @role=object
Uzbekistanem @role=oblique
[state code=UZ form=adjective]
uzbec*
uzbek*
[state code=UZ form=people]
Uzbe(k|ka|ków|cy|kom|kami|kowie)
[state code=UZ form=capital city=Tashkent]
Taszkien(t|tu|towi|tem|cie)
Taszken(t|tu)
[state code=VA form=name]
Watykan[u|ie]
Watykanowi @role=object
Watykanem @role=oblique
Stolic(a|y|ę|ą) Apostolsk(a|iej|ą)
Święt(a|ej) Stolic(a|y)
[state code=VA form=adjective]
watykańsk*
watykańscy
papiesk*
papiescy
[state code=VC form=name]
Saint Vincent i Grenadyny
[state code=VE form=name]
Wenezuel(a|i)
Wenezuelę @role=place
[state code=VE form=adjective]
wenezuelsk*
wenezuelscy
[state code=VE form=people]
Wenezuelczy*
[state code=VE form=capital city=Caracas]
Caracas
Karakas
[state code=VN form=name]
Wietnam[u|ie]
Wietnamowi @role=object
Wietnamem @role=oblique
SRW
[state code=VN form=adjective]
wietnamsk*
wietnamscy
[state code=VN form=people]
Wietnamczy*
[state code=VN form=capital city=Hanoi]
Hanoi
[state code=XK form=name]
Kosow(o|a|ie|u|em)
[state code=XK form=adjective]
kosowsk*
kosowscy
[state code=XK form=people]
Kosowian*
[state code=XK form=capital city=Pristina]
Prisztin(a|y|ie)
Prisztinę @role=place
Prysztin(a|y|ie)
Prysztinę @role=place
[state code=YE form=name]
Jemen[u|ie]
Jemenowi @role=object
Jemenem @role=oblique
[state code=YE form=adjective]
jemeńsk*
jemeńscy
[state code=YE form=people]
Jemeńczy*
[state code=YE form=capital city=Sanaa]
San(a|y|ie)
Sanę @role=place
[state code=ZA form=name]
RPA
Republi(ka|ki|ce|kę|ką) Południowej Afryki
Południow(a|ej|ą) Afry(ka|ki|ce|kę|ką)
Afry(ka|ki|ce|kę|ką) Południow(a|ej|ą)
[state code=ZA form=adjective]
południowoafrykańsk*
południowoafrykańscy
[state code=ZA form=people]
Południowoafrykańczy*
[state code=ZA form=capital city=Pretoria]
Pretori(a|i)
Pretorię @role=place
[state code=ZM form=name]
Zambi(a|i)
Zambię @role=place
[state code=ZM form=adjective]
zambijsk*
zambijscy
[state code=ZM form=people]
Zambijczy*
[state code=ZM form=capital city=Lusaka]
Lusa(ka|ki|ce)
Lusakę @role=place
[state code=ZW form=name]
Zimbabwe
[state code=ZW form=adjective]
zimbabweńsk*
zimbabweńscy
zimbabwejsk*
zimbabwejscy
[state code=ZW form=people]
Zimbabweńczy*
[state code=ZW form=capital city=Harare]
Harare
[state code=UN form=name]
ONZ
Organizacj(a|i|ę|ą) Narodów Zjednoczonych
Narod(y|om) Zjednoczon(e|ym)
Narodów Zjednoczonych
[state code=UN form=adjective]
oenzetowsk*
oenzetowscy
[state code=EU form=name]
UE
Uni(a|i|ę|ą) Europejsk(a|iej|ą)
Uni(a|i)
Unię @role=place
Wspólnot(a|y) Europejsk(a|iej)
[state code=EU form=adjective]
unijn*
[state code=NATO form=name]
NATO
Sojusz[u|owi|em] Północnoatlantycki(ego|emu|m)
Sojusz Północnoatlantycki
Pakt[u|owi|em] Północnoatlantycki(ego|emu|m)
[state code=NATO form=adjective]
natowsk*
natowscy
[state code=OSCE form=name]
OBWE
[city code=RU name=Saint_Petersburg]
[Sankt] Petersburg[a|u|owi|iem]
Piotrogr(ód|odzie)
Leningra(d|du|dzie)
[city code=RU name=Pskov]
Psk(ów|owa|owie)
[city code=RU name=Kaliningrad]
Kaliningra(d|du|dzie|dem)
Królewi(ec|ca|cu|cem)
[city code=RU name=Irkutsk]
Irkuck[a|u]
[city code=RU name=Smolensk]
Smoleńsk[a|u]
[city code=RU name=Vladivostok]
Władywostok[u]
[city code=RU name=Yekaterinburg]
Jekaterynburg[a|u]
[city code=RU name=Murmansk]
Murmańsk[a|u]
[city code=RU name=Novosibirsk]
Nowosybirsk[a|u]
[city code=RU name=Kazan]
Kaza(ń|nia|niu)
[city code=RU name=Rostov]
Rost(ów|owa|owie) [nad Donem]
[city code=RU name=Khabarovsk]
Chabarowsk[a|u]
[city code=RU name=Sovetsk]
Sowieck[a|u]
[city code=RU name=Petrozavodsk]
Pietrozawodsk[a|u]
[city code=PL name=Krakow]
Krak(ów|owa|owie|owem)
[city code=PL name=Gdansk]
Gdańsk[a|u|iem]
[city code=PL name=Poznan]
Pozna(ń|nia|niu|niem)
[city code=PL name=Bialystok]
Biał(ystok|egostoku|ymstoku|ymstokiem)
[city code=PL name=Wroclaw]
Wrocław[ia|iu|iem]
[city code=PL name=Lublin]
Lublin[a|ie]
[city code=PL name=Biala_Podlaska]
Biał(a|ej) Podlask(a|iej)
[city code=PL name=Katowice]
Katowic(e|ach)
Katowic
[city code=PL name=Szczecin]
Szczecin[a|ie]
[city code=PL name=Rzeszow]
Rzesz(ów|owa|owie)
[city code=BY name=Grodno]
Grodn(o|a|ie|u|em)
[city code=BY name=Brest]
Brześ(ć|cia|ciu|ciem)
Brześciu
[city code=BY name=Gomel]
Homl(a|u)
Homel
[city code=BY name=Vitebsk]
Witebsk[a|u]
[city code=UA name=Lviv]
Lw(ów|owa|owie|owem)
[city code=UA name=Lutsk]
Łuck[a|u]
[city code=UA name=Odesa]
Odes(a|y|ie|ę|ą)
Odess(a|y|ie)
[city code=UA name=Kharkiv]
Chark(ów|owa|owie)
[city code=UA name=Zhytomyr]
Żytomierz[a|u]
[city code=UA name=Vinnytsia]
Winnic(a|y)
[city code=UA name=Ivano-Frankivsk]
Iwano-Frankiwsk[a|u]
[city code=UA name=Uzhhorod]
Użhor(ód|odu|odzie)
[city code=UA name=Berehove]
Berehow(e|ego|em)
[city code=UA name=Dnipro]
Dniepr[u|ze]
[city code=UA name=Chernivtsi]
Czerni(owce|owców|owcach)
[city code=LT name=Klaipeda]
Kłajped(a|y|zie|ę|ą)
[city code=LT name=Kaunas]
Kown(o|a|ie|em)
[city code=LV name=Daugavpils]
Dyneburg[a|u]
Daugavpils
[city code=LV name=Liepaja]
Lipaw(a|y|ie)
Liep(aja|aj|ai|aję)
[city code=EE name=Narva]
Narw(a|y|ie|ę)
[city code=EE name=Tartu]
Tartu
[city code=CZ name=Brno]
Brn(o|a|ie|em)
[city code=CZ name=Karlovy_Vary]
Karlow(e|ych|ym) Var(y|ach)
Karlov(ych|e|ym) Var(y|ach)
Karlovy Vary
[city code=CZ name=Ostrava]
Ostraw(a|y|ie)
[city code=SK name=Kosice]
Koszyc(e|ach)
Koszyc
[city code=DE name=Bonn]
Bonn
[city code=DE name=Frankfurt]
Frankfur(t|tu|cie) [nad Menem]
[city code=DE name=Munich]
Monachium
[city code=DE name=Hamburg]
Hamburg[a|u]
[city code=DE name=Leipzig]
Lipsk[a|u]
[city code=DE name=Düsseldorf]
Düsseldorf[u|ie]
[city code=DE name=Cologne]
Koloni(a|i|ę)
[city code=DE name=Stuttgart]
Stuttgar(t|tu|cie)
[city code=FR name=Marseille]
Marsyli(a|i|ę|ą)
[city code=FR name=Lyon]
Lyon[u|ie]
[city code=FR name=Strasbourg]
Strasburg[a|u]
[city code=IT name=Milan]
Mediolan[u|ie|em]
[city code=IT name=Genoa]
Genu(a|i|ę)
[city code=IT name=Palermo]
Palermo
[city code=ES name=Barcelona]
Barcelon(a|y|ie|ę)
[city code=ES name=Seville]
Sewill(a|i|ę)
[city code=BE name=Antwerp]
Antwerpi(a|i|ę|ą)
[city code=CH name=Zurich]
Zurych[u]
[city code=CH name=Lugano]
Lugano
[city code=AT name=Salzburg]
Salzburg[a|u]
[city code=TR name=Istanbul]
Stambu(ł|łu|le|łem)
[city code=TR name=Izmir]
Izmir[u|ze]
[city code=TR name=Trabzon]
Trabzon[ie|u]
[city code=US name=New_York]
Now(y|ego|ym|emu) Jork[u|iem]
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
Boston[ie|u]
[city code=CA name=Montreal]
Montreal[u]
[city code=CA name=Toronto]
Toronto
[city code=CA name=Vancouver]
Vancouver
[city code=CN name=Shanghai]
Szangha(j|ju|jem)
[city code=CN name=Chengdu]
Chengdu
Czengtu
[city code=CN name=Guangzhou]
Kanton[u|ie]
Guangzhou
[city code=CN name=Hong_Kong]
Hongkong[u|iem]
Hong Kong
[city code=CN name=Wuhan]
Wuhan[u]
[city code=CN name=Shenyang]
Shenyang
Szenjang
[city code=IN name=Mumbai]
Mumbaj[u]
Mumbai
Bombaj[u]
[city code=IN name=Chandigarh]
Czandigarh
Chandigarh
[city code=IN name=Bengaluru]
Bengalur[u|ze]
[city code=IN name=Kolkata]
Kalkut(a|y|cie)
[city code=JP name=Sapporo]
Sapporo
[city code=JP name=Osaka]
Osa(ka|ki|ce)
[city code=PK name=Karachi]
Karaczi
[city code=PK name=Lahore]
Laho(r|re|ru|rze|rów)
[city code=PK name=Peshawar]
Peszawar[u|ze]
[city code=AE name=Dubai]
Dubaj[u|em]
[city code=IL name=Tel_Aviv]
Tel Awiw[u|ie|em]
Tel Avivi[e]
[city code=IR name=Mashhad]
Meszhe(d|du|dzie)
[city code=IQ name=Erbil]
Irbil[u]
Erbil[u]
[city code=IQ name=Basra]
Basr(a|y|ze)
[city code=SA name=Jeddah]
Dżudd(a|y|zie)
Dżidd(a|y|zie)
[city code=GB name=Edinburgh]
Edynburg[a|u]
[city code=GB name=Manchester]
Manchester[u|ze]
[city code=GB name=Glasgow]
Glasgow
[city code=SE name=Gothenburg]
Göteborg[a|u]
[city code=NO name=Kirkenes]
Kirkenes
[city code=NO name=Tromso]
Tromsø
[city code=FI name=Turku]
Turku
[city code=FI name=Mariehamn]
Mariehamn
[city code=GR name=Thessaloniki]
Salonik(i|ach)
Salonik
[city code=RO name=Constanta]
Konstanc(a|y|ę)
[city code=RO name=Cluj]
Klu(ż|żu|ża)
[city code=RO name=Suceava]
Suczaw(a|y|ie)
[city code=BG name=Varna]
Warn(a|y|ie)
[city code=BG name=Ruse]
Ruse
[city code=BG name=Plovdiv]
Płowdiw[ie|u]
[city code=HR name=Split]
Spli(t|tu|cie)
[city code=RS name=Nis]
Ni(sz|szu|szem)
[city code=RS name=Novi_Sad]
Now(y|ego|ym) Sa(d|du|dzie)
[city code=HU name=Debrecen]
Debrecz(yn|yna|ynie)
Debrecen
[city code=AL name=Shkoder]
Szkodr(a|y|ze|ę)
[city code=ME name=Niksic]
Nikszi(ć|cia|ciu)
[city code=MD name=Balti]
Bielc(e|ach)
Bielc
[city code=MD name=Tiraspol]
Tiraspol[u]
[city code=MD name=Comrat]
Komra(t|tu|cie)
[city code=AM name=Gyumri]
Giumri
[city code=GE name=Batumi]
Batumi
[city code=AZ name=Ganja]
Gandż(a|y)
[city code=KZ name=Almaty]
Ałmat(y|ach)
Ałma Aty
[city code=UZ name=Samarkand]
Samarkand(a|y|zie)
[city code=KG name=Osh]
Osz[u]
[city code=SO name=Hargeisa]
Hargejs(a|ie|y|ę)
[city code=SO name=Garowe]
Garowe
[city code=TZ name=Mwanza]
Mwanz(a|y|ie)
[city code=KE name=Mombasa]
Mombas(a|y|ie)
[city code=ZA name=Cape_Town]
Kapsztad[u|zie]
[city code=ZA name=Johannesburg]
Johannesburg[a|u]
[city code=ZA name=Durban]
Durban[ie|u]
[city code=NG name=Lagos]
Lagos[u|ie]
[city code=NG name=Kano]
Kano
[city code=EG name=Alexandria]
Aleksandri(a|i|ę)
[city code=MA name=Casablanca]
Casablan(ka|ki|ce|ca)
[city code=LY name=Benghazi]
Bengazi
[city code=DZ name=Oran]
Oran[u|ie]
[city code=SY name=Aleppo]
Aleppo
[city code=BR name=Rio_de_Janeiro]
Rio de Janeiro
[city code=BR name=Sao_Paulo]
São Paulo
Sao Paulo
[city code=VE name=Maracaibo]
Maracaibo
[city code=CO name=Cartagena]
Cartagen(a|y|ie)
[city code=EC name=Guayaquil]
Guayaquil
[city code=AU name=Sydney]
Sydney
[city code=AU name=Melbourne]
Melbourne
[city code=NZ name=Auckland]
Auckland
[city code=VN name=Ho_Chi_Minh_City]
Ho Chi Minh
Sajgon[u|ie]
[city code=NA name=Walvis_Bay]
Walvis Bay
[city code=PL name=Sopot]
Sopo(t|tu|cie)
[city code=AF name=Herat]
Hera(t|tu|cie)
[city code=AF name=Mazar-i-Sharif]
Mazar-i-Szarif
[city code=AF name=Kandahar]
Kandahar[u|ze]
[city code=AF name=Jalalabad]
Dżalalaba(d|du|dzie)
[city code=MX name=Guadalajara]
Guadalajar(a|y|ze)
[city code=MX name=Tijuana]
Tijuan(a|y|ie)

# Groups of States that everybody delimits alike.
[states codes=THESE form=name]
(te|oba|obydwa|wszystkie) (państwa|kraje|rządy|stolice)
(tych|obu|obydwu|wszystkich) (państw|krajów|rządów|stolic)
[te|tych] (dwa|trzy|cztery|dwóch|trzech|czterech|pięć|pięciu|sześć|sześciu|siedem|siedmiu) (państwa|kraje|państw|krajów|rządy|rządów|stolice|stolic)
(tym|obu) (państwom|krajom)

[states codes=EE,LV,LT form=adjective]
bałtyc*
> Rosja wydaliła dziesięciu bałtyckich dyplomatów. => RU EE null; RU LV null; RU LT null

[states codes=EE,LV,LT form=name]
[trzy|trzech|trzem|trzema] (państwa|państw|państwom|państwami|kraje|krajów|krajom|krajami|republiki|republik|rządy|rządów) bałty(ckie|ckich|ckim|ckimi)
Bałtowie
Bałtów

[states codes=DK,FI,IS,NO,SE form=name]
(państwa|państw|kraje|krajów) (nordyckie|nordyckich)

[states codes=CZ,HU,PL,SK form=name]
(Grupa|Grupy|Grupie|Grupę) Wyszehradzk(a|iej|ą)
(państwa|państw|kraje|krajów) (Grupy Wyszehradzkiej|wyszehradzkie|wyszehradzkich|V4)
(Czwórka|czwórka|Czwórki|czwórki) Wyszehradzk(a|iej)

[states codes=AE,BH,KW,OM,QA,SA form=name]
Rad(a|y|zie|ę) Współpracy Zatoki [Perskiej]
(państwa|państw|kraje|krajów) Rady Współpracy Zatoki [Perskiej]
GCC

[states codes=BE,NL,LU form=name]
(kraje|państwa|krajów|państw) Beneluksu

# Words that only look like a State.
[nothing]
Trój(ka|ki|kę|ce) OBWE
(Rad(a|y|zie|ę)|Zgromadzeni(e|a|u)) Bezpieczeństwa ONZ
Ameryka Łacińska
Ameryk(a|i|ę|ą) (Łacińsk*|Południow*|Północn*|Środkow*)
Ameryce (Łacińskiej|Południowej|Północnej|Środkowej)
Now(a|ej|ą) Angli(a|i|ę)
Europ(a|y|ie|ę|ą) Wschodni*
Irlandi(a|i|ę|ą) Północn*
Zatok(a|i|ę|ą) Perska
Rzeczpospolita (podaje|pisze|donosi|informuje)
język* (rosyjsk*|angielsk*|polski*|ukraińsk*|niemieck*|francusk*|białorusk*)
(po|w języku) (rosyjsku|angielsku|polsku|ukraińsku|niemiecku|francusku)
Gazeta Polska
Polsk(i|iego|im|iemu) Instytut* Spraw Międzynarodowych
Polsk(a|iej|ą) Agencj(a|i|ę|ą) Prasow(a|ej|ą)
Polski(e|ego|m|mu) Radi(o|a|u|em)
Sky News
Kart(a|y|ę) Polaka
