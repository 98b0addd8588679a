# Persons, missions, authorities and the words that tie them together, in all seven cases.

# "Undesirable person" is the verdict, no person of its own.
[nothing]
os(oba|obę|obą|oby|ób|obami|obom|obie) (niepożądan*|niemil* widzian*)
persona non grata

[person category=diplomat number=one]
dyplom(ata|aty|acie|atę|atą|atka|atki|atce|atkę|atką)
chargé [d'affaires] [a.i.|ad interim]
charge d'affaires
(pierwsz*|drug*|trzeci*|I|II|III) sekretar(z|za|zowi|zem|ka|kę|ki)
sekretar(z|za|zowi|zem|ka|kę) ambasady
[(handlow*|kulturaln*|prasow*|ekonomiczn*|rolny|naukow*|polityczn*)] attaché [(handlow*|kulturaln*|prasow*|ekonomiczn*|rolny|rolnego|naukow*|polityczn*|policyjn*|ds. _)]
rad(ca|cy|cę|cą|czyni|czynię) [(minister|ministra|polityczn*|handlow*|prasow*|ambasady)]
(zastęp(ca|cę|cy|cą|czyni|czynię)) (ambasadora|szefa misji|kierownika placówki|kierownika misji|szefa placówki)
wysłanni(k|ka|kowi|kiem)
rezydent* koordynator*
przedstawiciel* handlow*
> Norwegia wydaliła chilijskiego dyplomatę. => NO CL 1 DIPLOMAT
> Norwegia wydaliła drugiego sekretarza ambasady Chile. => NO CL 1 DIPLOMAT

[person category=diplomat number=many]
dyplom(aci|atów|atom|atami|atach|atek|atkami|atkom)
wysłanni(cy|ków|kom|kami)
przedstawiciel(e|i|om|ami) dyplomatyczn*
(członk*) (korpusu dyplomatycznego|personelu dyplomatycznego)
korpus* dyplomatyczn*
(pierwsi|drudzy|trzeci|pierwszych|drugich|trzecich) sekretarz(e|y|ów|om|ami)
sekretarz(e|y|ów|om|ami) [ambasady]
rad(cy|ców|com|cami) [ambasady]
(osoby|osób|osobom) (ze|o) (statusem dyplomatycznym|statusie dyplomatycznym)
(osoby|osób|osobom) z paszport(ami|em) dyplomatycznym*
(współpracowni(cy|ków)) z paszportami dyplomatycznymi
> Norwegia wydaliła dwóch chilijskich dyplomatów. => NO CL 2 DIPLOMAT
> Norwegia odesłała dwie chilijskie dyplomatki. => NO CL 2 DIPLOMAT

[person category=diplomat]
dyplomatki
> Norwegia wydaliła pięć chilijskich dyplomatek. => NO CL 5 DIPLOMAT

[person category=embassy_staff staff=yes]
personel* dyplomatyczn*

[person category=ambassador number=one]
ambasador[a|owi|em|ka|kę|ce|ki|ką|ze]
nuncjusz[a|owi|em] [apostolski*]
wysok(i|iego|iemu|im) komisarz[a|owi|em]
(szef(owa|ową|owej|a|owi|em)|szef|kierowni(k|ka|kowi|kiem|czka|czkę|czce)|głow(a|ę|y)) (misji|delegacji|przedstawicielstwa|misji dyplomatycznej)
> Peru wydaliło północnokoreańskiego ambasadora. => PE KP 1 AMBASSADOR
> Norwegia kazała wyjechać ambasadorowi Chile. => NO CL 1 AMBASSADOR

[person category=ambassador number=many]
ambasador(zy|owie|ów|om|ami|ach)
nuncjusz(e|y|ów)
> Turcja wydaliła dwóch holenderskich ambasadorów. => TR NL 2 AMBASSADOR

[person category=consular_officer number=one]
[wice]konsul[a|owi|em] [generaln(y|ego|emu|ym)] 
wicekonsul[a|owi|em]
konsul[a|owi|em] honorow*
zastęp(ca|cę|cy|cą) konsula [generalnego]
(kierowni(k|ka|kowi|kiem|czka|czkę|czce)|szef(a|owi|em|owa|ową|owej)|szef) konsulatu [generalnego]
urzędni(k|ka|kowi|kiem|czka|czkę|czce|czką) konsularn*
> Japonia wydaliła rosyjskiego konsula. => JP RU 1 CONSULAR_OFFICER

[person category=consular_officer number=many]
[wice]konsul(owie|ów|om|ami|ach|e) [generaln(i|ych|ym|ymi)|honorow*]
wicekonsul(owie|ów|om|ami)
urzędni(cy|ków|kom|kami) (konsularn*|konsulatu*|wydziału konsularnego)
pracowni(cy|ków|kom|kami) (konsularn*|konsulat*)
personel* konsularn*
> Japonia wydaliła dwóch rosyjskich konsulów. => JP RU 2 CONSULAR_OFFICER
> Japonia wydaliła dwoje rosyjskich konsulów. => JP RU 2 CONSULAR_OFFICER

[person category=military_attache number=one]
attaché (wojskow*|obrony|obronny*|morski*|lotnicz*|ds. obrony)
(wojskow*|obronn*) attaché
attachatu wojskowego
zastęp(ca|cę|cy|cą) attaché (wojskow*|obrony)
dorad(ca|cę|cy|cą) wojskow*
> Sudan wydalił attaché wojskowego Erytrei. => SD ER 1 MILITARY_ATTACHE

[person category=military_attache number=many]
(attaché|attachés) (wojskowi|wojskowych|wojskowym)
doradc(y|ów|om) (wojskowi|wojskowych)
> Indie wydaliły dwóch pakistańskich attaché wojskowych. => IN PK 2 MILITARY_ATTACHE

[person category=intelligence_officer]
szpieg(a|owi|iem|ów|om|ami)
szpieg
szpiedzy
(oficerowie|oficerów|oficerzy|oficer|oficera|oficerom|agenci|agentów|agent|agenta|agentka|agentkę|agentom|funkcjonariusze|funkcjonariuszy|funkcjonariuszów|funkcjonariusza|pracownicy|pracowników|pracownik|pracownika|współpracownicy|współpracowników) [obcego|wojskowego] (wywiadu|kontrwywiadu|wywiadów) [wojskowego|cywilnego]
(oficerowie|oficerów|oficerzy|oficer|oficera|oficerom|agenci|agentów|agent|agenta|agentka|agentkę|agentom|funkcjonariusze|funkcjonariuszy|funkcjonariuszów|funkcjonariusza|pracownicy|pracowników|pracownik|pracownika|współpracownicy|współpracowników) [obcych|tajnych|wojskowych] służb [specjalnych|wywiadowczych|bezpieczeństwa]
(oficerowie|oficerów|oficerzy|oficer|oficera|agenci|agentów|agent|agenta|funkcjonariusze|funkcjonariuszy|funkcjonariusza|pracownicy|pracowników) (GRU|SWR|FSB|KGB|MSS|SVR)
agen(ci|tów|tom|tami|ta|tem|t|tka|tkę)
(kadrow*|niejawn*) (oficer*|funkcjonariusz*)
> Polska wydaliła trzech rosyjskich szpiegów. => PL RU 3 INTELLIGENCE_OFFICER
> Polska wydaliła trzech agentów z ambasady Chile. => PL CL 3 INTELLIGENCE_OFFICER

[person category=embassy_staff]
pracowni(k|ka|kowi|kiem|cy|ków|kom|kami|czka|czkę|czki|czek|kach)
urzędni(k|ka|kowi|kiem|cy|ków|kom|kami|czka|czkę|czki|czek)
członk(a|owi|iem|ów|om|ami|owie|inię|ini)
członek
członk(ów|owie|om|ami|a|iem) [całego] (personelu|załogi|misji|obsady|przedstawicielstwa|ambasady)
członków rodzin pracowników
obsad(a|y|ę|zie|ą)
załog(a|i|ę) 
współpracowni(cy|ków|kom|kami|k|ka)
podwładn(i|ych|ym|ymi)
zatrudnion(ych|ym|e|y|ego)
funkcjonariusz(a|e|y|om|ami|ów|owi)
dyplomat(ów|om|ami) i [innych] (pracowników|urzędników|członków personelu|personel*|pracownikom)
dyplomaci i (pracownicy|urzędnicy|członkowie personelu)
etat(ów|y|ach|ami)
kadr(y|ę|a)
pracownicy
szyfrant[a|ów|owi]
> Norwegia wydaliła dwóch pracowników ambasady Chile. => NO CL 2 EMBASSY_STAFF
> Troje członków personelu ambasady Chile musi opuścić Norwegię. => NO CL 3 EMBASSY_STAFF

[person category=embassy_staff staff=yes]
personel[u|owi|em]
> Norwegia uznała trzech członków chilijskiego personelu ambasady za osoby niepożądane. => NO CL 3

[person category=administrative_staff]
(pracowni(k|ka|cy|ków|kom|kami|czka|czkę)|personel[u|owi|em]|członk(owie|ów) personelu|urzędni(cy|ków)) (administracyjn*|techniczn*|pomocnicz*|administracyjno techniczn*) [i (techniczn*|administracyjn*)]
(technik|technika|technicy|techników)
(administracyjn*|techniczn*) (pracowni(k|ka|cy|ków)|personel*)
> Norwegia wydaliła dwóch pracowników administracyjnych ambasady Chile. => NO CL 2 ADMINISTRATIVE_STAFF

[person category=unspecified diplomatic=weak]
os(ób|oby|oba|obom|obę|obami|obie|obą)
przedstawiciel[a|e|i|owi|om|ami|ka|kę]
(ludzi|ludzie|ludziom)
> Norwegia wydaliła dwóch przedstawicieli ambasady Chile. => NO CL 2

oficer(a|owie|ów|om|ami|owi|em|zy)
oficer
> Polska wydaliła trzech oficerów chilijskich służb specjalnych z ambasady. => PL CL 3 INTELLIGENCE_OFFICER

[person category=unspecified diplomatic=no]
(rodzin[a|y|ę|om|ami|ą]|dzie(ci|ciom|ćmi)|żon[a|y|ę|om|ami]|małżon(ka|kowie|ków|ek|ki|kom|kami|kę)|krewn(i|ych|ym)|bliscy|bliskich)
członk(owie|ów|om|ami|a|ek) [ich] rodzin[y]
mężczyzn[a|y|ę|om]
mężczyźni
kobiet[a|y|ę|om]
obywatel(e|i|a|om|ami|ka|kę|owi|ki|ek|em|ce)
obywatel
dziennikar(z|za|zy|ze|zom|zami|ka|kę|ki|zowi|zem|ek|ce|ską)
korespondent[a|ów|om|ami|ka|kę|owi|em|ki]
korespondenci
reporter[a|ów|om|zy|ka|kę|ami]
student[a|ów|om|ka|kę|ek|ki|ami|em]
studenci
ucz(niów|niowie|nia|ennic|ennice)
(migrant|imigrant|uchodźc|emigrant|azylant|nielegaln)*
cudzoziem(ców|cy|iec|ca|com|cami|ka|kę|ki|ek)
nielegaln* imigrant*
piłkarz*
zawodni*
sportow(iec|cy|ców|ca)
trener[a|ów|zy|owi|em]
kibic*
żołnier(z|ze|zy|za|zom|zami)
wojsk(a|o|ami|om|u)
oddział(y|ów)
ksi(ądz|ęża|ędza|ęży|ężom)
kapłan[a|ów|i]
biskup*
zakonni(k|ka|cy|ków|ca|ce|cę|c)
misjonar*
sióstr
siostry
imam*
turyst(a|ów|y|ka|kę|ki|ek|om)
turyści
aktywist(a|ów|ka|kę|ki|y)
aktywiści
działacz*
opozycjonist*
poseł
pos(łowie|łów|ła|łanka|łankę)
senator*
eurodeputowan*
deputowan*
radn(y|i|ych|ego|a|ą)
robotni(k|ka|ków|cy)
(skazan|więźni|aresztant|przestęp|podejrzan|zatrzyman)*
nauczyciel*
lekarz*
hakerz*
artyst(a|ów|ka|ki|ę|y)
artyści
piosenkar*
obserwator(zy|ów)
inspektor(zy|ów)
wolontariusz*
pasażer*
kierow(ca|cy|ców|com|cę)
członk(ów|owie|a) (partii|klubu|stowarzyszenia|związku|rady|parlamentu|Rady Bezpieczeństwa)
(rosyjsk*|amerykańsk*|chińsk*|brytyjsk*|polsk*) (dziennikarz*|korespondent*)
> Chiny wydalają dwóch dziennikarzy amerykańskich. => none

[link role=of]
[_] (państw|krajów) [,] (w tym|m.in.|między innymi)
z
ze
od
pracujących w
zatrudnionych w
z grona
z listy
spośród
po jednym z
należących do
z każdego z
z każdej z
reprezentujących
akredytowanych przy
akredytowany przy
obsługujących

[link role=in]
w
we
na
akredytowan* w
pracując* w
zatrudnion* w
urzędując* w
stacjonując* w
przebywając* w
działając* w
służąc* w
mieszcząc* się w
z siedzibą w
z biura w

[link role=to]
przy
akredytowan* przy
oddelegowan* do
przydzielon* do

[mission kind=embassy]
ambasad(a|y|zie|ę|ą|om|ach|ami)
ambasad
(misj(a|i|ę|ą|ach|om|e)) [dyplomatyczn*]
placów(ka|ki|ce|kę|ką|ek|kach|kom|kami) [dyplomatyczn*]
placów(ka|ki|ce|kę|ką|ek|kach|kom|kami) dyplomatyczno-konsularn*
przedstawicielstw(o|a|u|ie|em|ach|om) dyplomatyczn*
nuncjatur(a|y|ze|ę|ą) [apostolsk*]
(attachat|ataszat)[u|em|cie] [wojskow*]
misj(a|i|ę|ą) dyplomatyczn*

[mission kind=consulate]
konsulat[u|owi|em|y|ów|om|ami|ach] [generaln*|honorow*]
konsulacie [generaln*|honorow*]
placów(ka|ki|ce|kę|ką|ek|kach|kom) konsularn*
wicekonsulat*
agencj(a|i|ę|ą) konsularn*
konsulat* [generaln*]
urz(ąd|ędu|ędzie) konsularn*

[mission kind=permanent_mission]
stał(e|ego|ym|emu|a|ej|ą) (przedstawicielstw(o|a|u|ie|em)|misj(a|i|ę|ą)|delegacj(a|i|ę|ą))
przedstawicielstw(o|a|u|ie|em)
(misj(a|i|ę|ą)|przedstawicielstw(o|a|u|ie|em)) przy

[mission kind=other]
przedstawicielstw(o|a|u|ie|em) handlow*
biur(o|a|ze|u|em) (łącznikow*|handlow*|przedstawicielski*|radcy handlowego|interesów)
sekcj(a|i|ę) interesów
(ośrod(ek|ka|ku|kiem)|centrum|instytut[u|cie|em]) kultury
delegacj(a|i|ę|ą) (UE|Unii Europejskiej|Unii)
misj(a|i|ę|ą) handlow*
biur(o|a|ze|u)
kancelari(a|i|ę) ambasady

# Officers of such a service are intelligence officers.
[authority staff=yes category=intelligence_officer]
służb (specjaln*|wywiadowcz*|wywiadu)
służb
wywiadu [wojskowego|cywilnego|zagranicznego]
kontrwywiadu

[authority]
MSZ[-u|-etu|-cie|-owi]
MSZ
MZS
MON
MSWiA
MSW
ABW
ministerstw(o|a|u|ie|em) [spraw] [zagranicznych|wewnętrznych|obrony]
resort[u|owi|em|cie] [dyplomacji|spraw zagranicznych|obrony]
resorcie
dyplomacj(a|i|ę|ą)
rząd[u|owi|em|y|ów]
rządzie
gabinet[u|owi|em]
kancelari(a|i|ę|ą) [premiera|prezydenta|rządu]
kanclerz[a|owi|em]
premier[a|owi|em|ka|ki|kę|zy]
prezydent[a|owi|em|ka|ki]
prezydent
wiceprezydent[a|owi|em]
wicepremier[a|owi|em]
minist(er|ra|rowi|rem|rowie|ra|ry) [spraw zagranicznych|obrony|spraw wewnętrznych|sprawiedliwości]
wiceminist(er|ra|rowi|rem)
minist(er|ra|rowi|rem) (Sikorski*|Rau|Kamiński*|Siemoniak*)
szef[a|owi|em|owa|owej|ową|owie] (MSZ|dyplomacji|resortu|rządu|MSW|MON|resortu spraw zagranicznych|resortu dyplomacji|kancelarii|państwa)
szef[a|owi|em|owa|owej|ową] (polskie*|rosyjskie*|ukraińskie*|niemieckie*|litewskie*|brytyjskie*|węgierskie*|czeskie*|białoruskie*) (MSZ|dyplomacji)
wiceszef[a|owi|em|owa|owej] (MSZ|dyplomacji|resortu|MSW)
rzeczni(k|ka|kowi|kiem|czka|czki|czkę|czką|czce) [prasow*] [(MSZ|resortu|rządu|ministerstwa|ministra|dyplomacji|prezydenta|Kremla|Departamentu Stanu)]
władz(e|om|ami|ach|a|y)
władz
junt(a|y|ę|ą|cie)
parlament[u|owi|em]
parlament
administracj(a|i|ę|ą)
król[a|owi|em]
kontrwywiad[u|owi|em]
kontrwywiad
wywiad[u]
służb(y|om|ami) [specjaln*] [wywiadu|bezpieczeństwa]
policj(a|i) bezpieczeństwa
agencj(a|i|ę) (państwow*|wywiadu|bezpieczeństwa*)
departament[u] (spraw zagranicznych|stanu)
strona
stron(y|ę|ie|ą)
kierownictw(o|a|u)
prokuratur(a|y|ę)
polityk[a|om|ów]
rada (ministrów|państwa)

[authority generic=yes]
państwa
kraj(e|ów|om|ami|ach)
państw
państwach
rządy
stolic(e|om|ami|ach)
sojuszni(cy|ków|kom|kami)
partner(zy|ów|om|ami)

[authority code=US]
Departament[u|owi|em] Stanu
Departamencie Stanu
Biał(y|ego|emu|ym) Dom[u|owi|em]
Pentagon[u]
sekretarz[a|owi|em] stanu
administracj(a|i|ę|ą) (Trumpa|Bidena|Obamy|Busha)
Bide(n|na|nowi|nem)
Trump[a|owi|em]
Obam(a|y|ie|ę|ą)
Blinken[a|owi|em]
Rubio

[authority code=GB]
Downing Street
Foreign Office
Whitehall

[authority code=RU]
Krem(l|la|lowi|lem|lu)
Smoleńsk(i|iego|im) Plac[u]
Putin[a|owi|em]
Ławrow[a|owi|em]
Zacharow(a|ej|ą)
Pieskow[a|owi|em]

[authority code=FR]
Quai d'Orsay
Pałac[u] Elizejski*

[authority code=TR]
Erdoğan[a|owi|em]
Erdogan[a|owi|em]

[authority code=DE]
niemieckie Auswärtiges Amt
Bundestag[u]
Baerbock
Scholz[a|owi|em]

[authority code=PL]
Sikorski[ego|emu|m]
Sikorskiego
ale(i|je|jach) Szucha
al. Szucha
Morawiecki[ego|emu|m]
Tusk[a|owi|iem]
Sejm[u]

[authority code=CZ]
Pałac[u] Czerni(na|ńskich)
Babiš[a|em|owi]
Lipavský
Lipavsk(iego|i)

[authority code=UA]
Zełensk(i|iego|iemu|im)
Kułeb(a|y|ę|ą)
Sybih(a|y|ę|ą)

[authority code=HU]
Orbán[a|owi|em]
Szijjártó

[authority code=BY]
Łukaszen(ka|ki|ce|kę|ką)

[authority code=LT]
Landsbergis[a|owi|em]

[authority code=VE]
Maduro
Miraflores

[authority code=NATO]
sojusz[u|owi|em]
Sojusz[u|owi|em]
kwater(a|y|ze) główn(a|ej)

[authority code=EU]
Komisj(a|i|ę|ą) Europejsk(a|iej|ą)
Rad(a|y|ę|zie) Europejsk(a|iej|ą)
Bruksel(a|i) 
szef[a|owa|owej] unijnej dyplomacji

[medium]
Reuters[a]
Reuterowi
Reuter
AFP
AP
PAP
PAP-owi
IAR
Interfax[u]
TASS
RIA Nowosti
BiełTA
Biełta
Ukrinform
Polsat News
TVN24
TVP [Info]
Onet
WP
RMF [FM]
Radio ZET
BBC
CNN
dpa
DPA
ANSA
EFE
MTI
BNS
ČTK
CTK
CzTK
Sky News
Der Spiegel
Spiegel
Bild
Kommiersant
agencj(a|i|ę|ą) [prasow*] (Reutera|Reuters|AFP|AP|TASS|Interfax|RIA|PAP|Associated Press|BNS|BiełTA|Bloomberg|Sputnik|Xinhua)
(dziennik|gazeta|tygodnik|portal|telewizja|stacja|agencja)
agencj(a|i|ę) (prasow*|informacyjn*)
Associated Press
Agence France Presse
Bloomberg

[modifier]
współpracując(ych|y|ymi) z (nimi|nim|nią)
grup(a|ę|y|ie|ą)
in(ny|ni|nych|nego|nemu|nym|na|ną|nej|ne)
wysok(i|iej|ich|ich rangą)
wysoko postawion*
wyższ(y|ych|ego|emu)
wyższ(y|ych) rang(ą|i)
wysokiej rangi
wyższej rangi
[wysokiego] szczebla
wysokiego
czołow*
kolejn(y|ych|i|ego|e|ą|a|emu|ymi)
dalsz(y|ych|i|ego|a|e)
dodatkow(y|ych|i|ego|e)
domnieman*
rzekom*
tak zwan*
tzw.
niezadeklarowan*
zdemaskowan*
podejrzewan* o szpiegostwo
podejrzan* o szpiegostwo
akredytowan(y|ych|i|ego|ym|emu|a|ą)
pełniąc(y|ego) obowiązki
p.o.
cał(y|ego|ej|a|ą|emu|ym)
wszystk(ich|im|ie|imi)
wszyscy
pozostał(ych|ym|ymi|e|y|ą)
pozostali
ówczesn(y|ego|ej|a)
były
był(y|ego|ych|emu|ym)
byli
now(y|ego|emu|ym|ej|a|ą)
lokaln*
zagraniczn(ych|i|y|ego)
dyplomatyczn*
europejsk*
zachodni*
konsularn*
obecn(y|ego|emu|ych|ej)
dotychczasow*
tamtejsz*
miejscow*
tutejsz*
urzędując*
główn(y|ego|emu|ym)
oficjaln*
jedyn(y|ego)
sąsiedni*
państwow*
pełnomocn*
nadzwyczajn* i pełnomocn*
ambasadzki*
szefując*
stołeczn*
tajn*
zawodow*
Republik(a|i|ę|ą)
Republice
Królestw(o|a|u|em)
Federaln(ej|a)
Islamsk(iej|a|ą) Republi(ki|ka|kę|ce)

[pronoun role=subject]
on
ona
oni
one
jemu
mu
im
jej
go
obaj
obie
oboje
obu
obojgu
obydwaj
ci
tym
wszyscy
wszystkim
ten
ta
ich
niego
ją
je
nim
nimi
pozostali
pozostałym
każdy
każdemu

[pronoun role=possessive]
jego
jej
ich
sw(ój|oje|ego|ojego|ojej|oich|oim|oimi|oją|oja|oi|ą|emu|ych)
nasz(ego|ych|ym|ymi|e|a|ej|ą|emu)
nasz
nasi
własn(y|ych|ego|e|i)

[pronoun role=there]
tam

[and]
i
oraz
wraz z
razem z
a także
jak również
jak też
także
plus
tudzież
ani
> Norwegia wydaliła czterech chilijskich dyplomatów, trzech z Oslo i jednego z Bergen. => NO CL 4
> Z 62 chilijskich dyplomatów w Norwegii, 41 musi wyjechać do 1 czerwca. => NO CL 41

[function role=article]
ci
ten
te
tego
tych
tym
tymi
ta
tę
tej
owych
ów
wspomnian(ych|i|y|ego|ym)
wymienion(ych|i)
rzeczon*

[function]
zamiast
ma
miał
miała
mieli
miały
musi
muszą
musiał
musiała
musieli
będzie
będą
jest
są
był
była
było
byli
zostali
został
została
zostało
zostanie
zostaną
powinni
powinien
powinna
powinny
może
mogą
mogło
dostał
dostała
dostali
dostało
otrzymał
otrzymała
otrzymali
otrzymało
opuści
opuszczą
opuściło
wyjedzie
wyjadą
wyjechało
wróci
wrócą
odeśle
usłyszał
usłyszało
nie
już
też
to
za
dla
się
potem
dziś
które
który
którzy
która
których
którym
lub
albo
czy
niż
ponieważ
bo
gdy
kiedy
w
we
z
ze
na
od
przez
o
jako
zatem
więc
natomiast
zaś
a
ale
kazano
nakazano
wydaliła
wydalił
wydalili
wydaliło
wydaliły
odpowiednio
łącznie
odesłano
wydalono
uznano

[nothing]
po (tym|raz|południu|pierwsze|drugie|ataku|atakach|otruciu|masakrze|inwazji|agresji|zamachu|zamachach|wybuchu|śmierci|decyzji|latach|roku|miesiącu|tygodniu|spotkaniu|rozmowie|wizycie|stronie|polsku|rosyjsku|prostu|to|czym|zerwaniu|zamknięciu|ujawnieniu|zatrzymaniu|aresztowaniu|wydaleniu|publikacji|doniesieniach|uznaniu|konsultacjach|incydencie|zabójstwie|morderstwie|wyborach|puczu|wojnie)

[each]
po
każd(y|a|e|ej|ego)
z każdego (państwa|kraju)
> Szwecja i Norwegia wydaliły po dwóch chilijskich dyplomatów. => SE CL 2; NO CL 2

# Collective and inflected numerals that the table of numbers lacks.
[number value=2]
dwoje
dwojga
dwojgu
dwojgiem
dwu
obu
obydwu
obydwaj
obydwoje
obojga
dwaj
para
parę osób
dwójka
dwójki
dwójkę
dwójce
> Norwegia wydaliła dwoje chilijskich dyplomatów. => NO CL 2

[number value=3]
troje
trojga
trojgu
trojgiem
trójka
trójki
trójkę
trójce
trójką
> Trojgu dyplomatom Chile kazano opuścić Norwegię. => NO CL 3

[number value=4]
czwor(o|ga|gu|giem)
czwór(ka|ki|kę|ce)

[number value=5]
pięcior(o|ga|gu|giem)
piąt(ka|ki|ce)

[number value=6]
sześcior(o|ga|gu|giem)
szóst(ka|ki)

[number value=7]
siedmior(o|ga|gu|giem)
siódem(ka|ki)

[number value=8]
ośmior(o|ga|gu|giem)
ósem(ka|ki)

[number value=9]
dziewięcior(o|ga|gu|giem)
dziewiąt(ka|ki)

[number value=10]
dziesięcior(o|ga|gu|giem)
dziesiąt(ka|kę) osób
> Norwegia wydaliła dziesięcioro chilijskich dyplomatów. => NO CL 10

[number value=11]
jedenaścior(o|ga|gu|giem)
[number value=12]
dwanaścior(o|ga|gu|giem)
[number value=13]
trzynaścior(o|ga|gu|giem)
[number value=14]
czternaścior(o|ga|gu|giem)
[number value=15]
piętnaścior(o|ga|gu|giem)
[number value=16]
szesnaścior(o|ga|gu|giem)
[number value=17]
siedemnaścior(o|ga|gu|giem)
[number value=18]
osiemnaścior(o|ga|gu|giem)
[number value=19]
dziewiętnaścior(o|ga|gu|giem)
[number value=20]
dwadzieścior(o|ga|gu|giem)
[number value=30]
trzydzieścior(o|ga|gu|giem)
[number value=40]
czterdzieścior(o|ga|gu|giem)

[number value=50]
pięćdziesięcior(o|ga|gu|giem)
[number value=60]
sześćdziesięcior(o|ga|gu|giem)
[number value=70]
siedemdziesięcior(o|ga|gu|giem)
[number value=80]
osiemdziesięcior(o|ga|gu|giem)
[number value=90]
dziewięćdziesięcior(o|ga|gu|giem)
[number value=22]
dwadzieścia dwoje
[number value=23]
dwadzieścia troje
[number value=24]
dwadzieścia czworo
[number value=25]
dwadzieścia pięcioro
[number value=26]
dwadzieścia sześcioro
[number value=27]
dwadzieścia siedmioro
[number value=28]
dwadzieścia ośmioro
[number value=29]
dwadzieścia dziewięcioro
[number value=32]
trzydzieści dwoje
[number value=33]
trzydzieści troje
[number value=34]
trzydzieści czworo
[number value=35]
trzydzieści pięcioro
[number value=36]
trzydzieści sześcioro
[number value=37]
trzydzieści siedmioro
[number value=38]
trzydzieści ośmioro
[number value=39]
trzydzieści dziewięcioro
[number value=42]
czterdzieści dwoje
[number value=43]
czterdzieści troje
[number value=44]
czterdzieści czworo
[number value=45]
czterdzieści pięcioro
[number value=46]
czterdzieści sześcioro
[number value=47]
czterdzieści siedmioro
[number value=48]
czterdzieści ośmioro
[number value=49]
czterdzieści dziewięcioro

[number value=1]
po jednym
po jednej
jedn(emu|ego|ej|ą|ym|a)
jeden

[number value=12 qualifier=about]
tuzin[a|em|owi]
> Norwegia wydaliła tuzin chilijskich dyplomatów. => NO CL 12 ABOUT

[number value=24 qualifier=about]
dwa tuziny

[number value=6 qualifier=exact]
pół tuzina

[number qualifier=same]
tylu
tyle
tylu samo
tyle samo
tyluż
tyle samo osób
tak(a|ą|iej) sam(a|ą|ej) liczb(a|ę|y)
identyczn(a|ą|ej) liczb(a|ę|y)
równ(a|ą|ej) liczb(a|ę|y)
tylu samych

[number qualifier=unspecified]
kilku
kilkoro
kilkorga
kilkorgu
kilka
kilkoma
kilkunast(u|oma|oro)
kilkanaście
kilkanaścioro
kilkudziesięci(u|oma)
kilkadziesiąt
dziesiąt(ki|ek|kami|kom)
setki
setek
parę
paru
paroma
szereg[u]
wiel(u|e|oma)
niektór(ych|zy|ym|e)
część
części
większoś(ć|ci|cią)
liczn(ych|i)
nieokreślon* liczb*
pewn* liczb*
niejaw* liczb*
znaczn* liczb*
jacyś
żaden
żadn(ego|ych|emu)
> Norwegia wydaliła kilkunastu chilijskich dyplomatów. => NO CL null
> Norwegia wydaliła kilkoro chilijskich dyplomatów. => NO CL null

[qualifier qualifier=at_least]
co najmniej
przynajmniej
ponad
powyżej
więcej niż
nie mniej niż
z górą
minimum
> Norwegia wydaliła ponad 20 chilijskich dyplomatów. => NO CL 20 AT_LEAST

[qualifier qualifier=at_most]
maksymalnie
co najwyżej
najwyżej
nie więcej niż
maksimum
> Norwegia wydaliła najwyżej 20 chilijskich dyplomatów. => NO CL 20 AT_MOST

[qualifier qualifier=about]
około
ok.
mniej więcej
w przybliżeniu
blisko
niemal
prawie
jakieś
jakichś
circa
z grubsza
> Norwegia wydaliła około 25 chilijskich dyplomatów. => NO CL 25 ABOUT

[qualifier qualifier=except]
wszyst(kich|cy|kim) poza
wszyst(kich|cy|kim) oprócz
wszyst(kich|cy|kim) z wyjątkiem

[qualifier qualifier=exact]
dokładnie
łącznie
w sumie
ogółem
razem
kolejn(ych|ego|i)
dalszych
jeszcze
tylko
zaledwie
ledwie
aż

[nothing]
z (ambasadorem|ambasador|ambasadorką|konsulem|chargé [d'affaires]|attaché|radcą|pierwszym sekretarzem) [_|_ _|_ _ _] na czele
(szef|szefa|szefowa|głowa|głowy) państwa
(członk*) (rodziny|rodzin|partii)
wśród nich (attaché|radca|konsul|sekretarz|zastępca)
(w tym|wśród nich|m.in.|między innymi) [jeden|jednego|jedna|dwóch|trzech] [_] (attaché|radc*|konsul|konsula|sekretarz*|zastępc*|kierowc*)
powyżej rangi
(sekretarz*) (generaln*|redakcji)
sekretarz stanu w
pierwszy sekretarz partii
