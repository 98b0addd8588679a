# Grounds as the receiving State tells them.

[ground ground=espionage]
szpieg*
szpiedzy
szpiegow*
szpiegost*
(wywiad|wywiadu|wywiadem|wywiadowi|wywiadowcz*|wywiadzie|kontrwywiad*)
(służb|służby|służbom|służbami) (specjaln*|wywiadowcz*|wywiad*)
(tajn*|niejawn*|poufn*) (informacj*|dokument*|materia*|dan*)
(GRU|SWR|FSB|KGB)
agent(ów|a|ami|om|em)
agenci
agentur*
zbierani* (danych|informacji|materiał*)
(zbiera*|gromadz*|zdobywa*|wykrada*|kupowa*|kupowani*) (dan*|informacj*|tajemnic*|map*|sekret*)
(werbowa*|werbunk*|werbowani*)
przykryw*
pod przykrywką
dyplomatyczn* przykryw*
podsłuch*
> Norwegia wydaliła dwóch chilijskich dyplomatów za szpiegostwo.

[ground ground=influence_operations]
operacj* wpływu
operacj* (informacyjn*|psychologiczn*)
kampani* wpływu
> Norwegia wydaliła dwóch chilijskich dyplomatów za operacje wpływu.

[ground ground=national_security]
bezpieczeństw(o|a|u|em|ie) (narodow*|państwow*|państwa|kraju|publiczn*|wewnętrzn*|Polski|Republiki|RP)
bezpieczeństwu
(zagroże*|zagraża*|zagrozi*|godz*|godził*) [...] bezpieczeństw*
(względ*|powod*|przyczyn*) bezpieczeństwa
interes* bezpieczeństwa
na szkodę bezpieczeństwa
> Norwegia wydaliła dwóch chilijskich dyplomatów ze względów bezpieczeństwa.

[ground ground=incompatible_activities]
(niezgodn*|sprzeczn*|niekompatybiln*|nie licując*|nielicując*|nieprzystając*) z [ich|jego|jej|posiadanym*|przysługującym*] (status*|rol*|funkcj*|działalności*|zadani*|godności*|dyplomat*)
(niezgodn*|sprzeczn*|kolidując*|niedając* się pogodzić) z (ich|jego|jej|_) (status*|dyplomat*|funkcj*|rol*)
nie licuj* [...] status*
(wykracza*|wykroczy*|poza) [...] status*
(naruszy*|narusza*|naruszeni*|łama*|złama*) [zasad*|warunk*|reguł*] status*
warunki statusu dyplomatycznego
niezgodnie ze statusem
niezgodn* ze status*
sprzeczn* ze status*
nie (przystoi|przystają) dyplomatom
(nadużywa*|nadużyci*|nadużył*) [swo*|sw*] (status*|immunitet*)
> Norwegia wydaliła dwóch chilijskich dyplomatów za działalność niezgodną z ich statusem.
> Norwegia wydaliła dwóch chilijskich dyplomatów za działalność niezgodną ze statusem dyplomatycznym.

[ground ground=war_crimes]
zbrodni* wojenn*
zbrodni*
Bucz(a|y|ę|ą|ańsk*)
masakr*
ludobójstw*
(zabij*|mordowa*|zabici*|zamordowa*) cywil*
mord* (na|w)
okrucieństw*
> Norwegia wydaliła dwóch chilijskich dyplomatów po masakrze.

[ground ground=interference]
ingeren*
ingerow*
(mieszani*|miesza*|miesza|wtrąca*|wmieszani*) się
spraw(y|ach|) wewnętrzn*
spraw wewnętrznych
wewnętrzn* spraw*
(wpłyn*|wpływa*|zakłóc*) [...] wybor*
> Norwegia wydaliła dwóch chilijskich dyplomatów za ingerencję w wybory.

[ground ground=disinformation]
dezinformac*
propagand*
(fałszyw*|nieprawdziw*|kłamliw*|zmyślon*) (informacj*|wiadomoś*|danych|dane|doniesie*|wpis*|pogłos*|relacj*)
fake news*
kłamstw*
> Norwegia wydaliła dwóch chilijskich dyplomatów za szerzenie propagandy.

[ground ground=assassination_or_attack]
otru*
trucizn*
nowiczok*
broni chemicznej
paraliżując*
Salisbury
zamach*
zabójstw*
morderstw*
zamordowa*
zastrzel*
sabot*
dywersj*
dywersyjn*
podpal*
podłoż*
wybuch(u|y|ów|em|ach|)
eksplozj*
atak* (terrorystyczn*|bombow*|nożow*|dron*|rakiet*|na ambasad*|na konsulat*|na synagog*|w Londynie)
porwa*
uprowadz*
Vrběti*
Wrbieti*
Wrbietic*
Skripal*
bomb(a|y|ę|ow*)
> Norwegia wydaliła dwóch chilijskich dyplomatów za podpalenie magazynu.

[ground ground=treaty_or_custom]
(naruszy*|narusza*|naruszeni*|łama*|złama*|pogwałc*) [...] (konwencj*|umow*|zwyczaj*|norm*|protoko*|porozumieni*|zasad* dyplomat*|procedur*)
(niezgodn*|sprzeczn*) z [_] (konwencj*|umow* o siedzibie|zwyczaj*|prawem międzynarodowym|protoko*)
umow* o siedzibie
(zwyczaj*|norm*|praktyk*|etykiet*) dyplomatyczn*
> Norwegia wydaliła dwóch chilijskich dyplomatów za naruszenie konwencji.

[ground ground=other]
wojn(a|y|ę|ą|ie) (w|na|z|przeciw*)
suwerennoś*
agresj*
inwazj*
napaś*
napaści
solidarn*
solidaryz*
paryte*
obraz(a|ę|y|ił*|iła)
obraź*
obraźliw*
znieważ*
zniewag*
cyber*
haker*
hacker*
SolarWinds
nieprzyjaz*
wrog(ie|i|ich|iego|im|imi|ą|a) (działa*|zachowa*|krok*|akt*|postaw*|polity*|działalno*)
wrogo*
destrukcyjn*
prowokac*
przemyt*
przemyc*
szmugl*
korupc*
łapów*
fałszerstw*
sfałszowan*
fałszyw* (paszport*|faktur*|dokument*|wiz*)
podrobion*
paszport*
oszustw*
kradzież*
handl*
narkotyk*
papieros*
(pijan*|po pijanemu|jazd* po)
mandat*
długi
zaległoś*
wypowiedz*
krytyk*
skrytykowa*
(udział|uczestni*) (w|na) [_] (demonstracj*|obchod*|protest*|manifestac*|wiec*|uroczystoś*)
(demonstracj*|protest*|manifestacj*|wiec*|obchod*)
separaty*
ekstremi*
prześladowa*
represj*
praw człowieka
działa* na szkodę
na szkodę
dyskryminac*
nękani*
wiz(owy|owe|owych|owym|owego|ami|y|ę)
spor(u|em|ze)
uznani* (Tajwanu|Kosowa|państwa)
rebelian*
terrory*
bojówk*
nuklear*
jądrow*
prób* (jądrow*|rakiet*)
rakiet*
dron(a|y|ów|em)
przesta* uznawać
afer*
skandal*
lekceważ*
zlekceważ*
handel
> Norwegia wydaliła dwóch chilijskich dyplomatów za przemyt papierosów.

[ground ground=interference]
(podżega*|podburza*|podsyca*|przewrot*|wywrotow*|pucz*|obaleni*|obalić|rozruch*|zamieszk*|bunt*|rebeli*|spisk*|destabiliz*|kupowa* głos*)
(opozycj*|dysydent*|rebeliant*|partyzan*|związkow*) [_] [_] (pieniądz*|broń|wsparci*|wspiera*|finans*)
(finansowa*|wspiera*|pomaga*|zbroi*|szkoli*|kontakt*|spotka*) [_] [_] (opozycj*|dysydent*|rebeliant*|partyzan*|parti*)
polityk* (wewnętrzn*|krajow*)
[ground ground=war_crimes]
(rzeź|rzezi|bombardowa*|ostrzał*|masow* grob*|cywil(e|ów|i|ach|om)|rozstrzela*)
[ground ground=espionage]
(tajemnic*|siatk*|podsłuch*|mikrofilm*|szpicl*)
(fotografowa*|filmowa*) [_] [_] (baz*|port*|koszar*|radar*|lotnisk*)
[ground ground=assassination_or_attack]
(napad*|napaść|szturm*|atak*|strzelanin*|zakładni*|zabit*|bomb*)
[ground ground=national_security]
(zagroże*|niebezpieczeństw*|godząc*) [_] [_] bezpieczeństw*
[ground ground=other opens=reason]
(oskarż*|zarzut*|zarzuc*|obwini*|podejrzen*|podejrzew*|posądz*|winą|wini|pomawia*|wytyka*)
(ponieważ|gdyż|bo|dlatego|z powodu|w związku|wskutek|na skutek|za to, że|po tym, jak)
(powód|powod*|przyczyn*|uzasadn*|wyjaśni*|pretekst*|tłumacz*)
(przyłapa*|winny|winni|zamiesza*|uwikła*|udział w)
(protest przeciw*|oburz*|zachowani*|skandal*|incydent*|wybryk*|nadużyci*|afer*)
