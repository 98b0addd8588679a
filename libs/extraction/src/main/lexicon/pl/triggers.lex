# Words that tell an expulsion. target: where the persons stand (after, before, any, either: after unless none is there).
# place=after: the State after the phrase is the one they leave.
# strength=weak: only persons of a mission with a limit of time; strength=ellipsis: only after another expulsion.

[trigger target=either]
wydal(a|ą|am|amy|ają|ając|ać|ał|ała|ało|ali|ały|i|ił|iła|iło|ili|iły|ić|imy|ono|ano|iliśmy)
wydaliwszy
(odes|wys)(łał|łała|łało|łali|łały|łano|łać|yła|yłają|yłał|yłała|yłać|yłając|yła|le|lą)
ode(śle|ślą|ślemy|słał|słała|słało|słali|słały|słano|słać)
odsyła[ją|jąc|ł|ła|ć|my|li]
wypros(ił|iła|iło|ili|ić|zono|i|zą)
wyprasza[ją|ł|ła|li|ć]
odprawi(a|ają|ł|ła|ło|li|ły|ono|ć)
wydworz*
przegna(ł|ła|ło|li|no)
(wyprawi|wyprawia|wyprawił|wyprawiła|wyekspediował|wyekspediowała)
relego(wał|wała|wano)
wyprowadz(a|ił|iła|ono) z kraju
wyrzuc(a|ają|ił|iła|iło|ili|iły|ono|ić|i|ą|ać|ał|ała|ając)
wygna(ł|ła|li|no|ć|ło)
usun(ął|ęła|ęło|ęli|ięto|ąć) (z terytorium|z kraju|ze swojego terytorium|z Moskwy|z Warszawy)
wypędz(a|ił|iła|ili|ono|ić|i)
pożegna[ją|ł|ła|ło|li|ły|no|ć]
żegna[ją|ł|ła] się z
pozbywa się
pozby(ł|ła|ło|li) się
pozbawi[ł|ła|ło|li|a|ono|ć] [...] (akredytacji|statusu dyplomatycznego|immunitetu|statusu)
(wskazał|wskazała|wskazało|wskazali|wskazano) [...] (drzwi)
pokaza(ł|ła|ło|li|no) drzwi
deportuj(e|ą) dyplomat*
usu(wa|wają|nie|ną) (z kraju|z terytorium|ze swojego terytorium)
> Norwegia wydala dwóch chilijskich dyplomatów. => NO CL 2
> Dwóch chilijskich dyplomatów Norwegia odesłała do domu. => NO CL 2
> Wydalono dwóch chilijskich dyplomatów, podał norweski rząd. => NO CL 2
> Norwegia wyprosiła dwoje chilijskich dyplomatów. => NO CL 2

[trigger target=after]
uznani(e|a|u|em) za (person* non grat*|os(obę|oby|oba|ób) niepożądan*)
wydaleni(e|a|u|em|ach|om)
wydalania
wydalaniu
wydalanie
odesłani(e|a|u|em) [do domu|do kraju|z powrotem]
wyproszeni(e|a|u|em)
wyrzuceni(e|a|u|em)
wydalając
ekspulsj(a|i|ę|ą)
uznani(e|a|u|em) (za|ich za) os(oby|obę|obami) niepożądan(e|ą)
wyjazd[u|owi|em]
opuszczeni(e|a|u|em) (placówki|kraju|terytorium|Polski|Rosji) przez
> Norwegia ogłosiła wydalenie dwóch chilijskich dyplomatów. => NO CL 2

[trigger target=after needs=diplomat]
deport(uje|owała|ował|owano|ować|acja|acji|ację|owali|ują|owało)

[trigger target=after tense=past]
(po|za) (wydaleniu|wydalenie|wyrzuceniu|wyrzucenie|odesłaniu|odesłanie|wyproszeniu|wyproszenie)
> Chile wezwało ambasadora po wydaleniu przez Norwegię dwóch chilijskich dyplomatów.

[trigger target=either addressee=gap]
(naka*|kaz*|każ*|polec*|zażąda*|żąda*|żąda|wezwa*|wzyw*|popros*|pros*|zobowiąza*|zmus*|zmusza*|zmuszo*|domaga*|rozkaza*|chce*|chcą) [...] (opuści*|opuszcz*|wyjecha*|wyjazd*|wyjeżdż*|wyjechał*|wyjechali|wyniós*|odwoła*|wycofa*|wycofani*|spakowa*|powrot*|powróci*|zabra*)

[trigger target=either]
[uzna*|uznaj*|ogłos*|ogłasz*] (za|jako) os(obę|oby|oba|ób) niepożądan*
[uzna*|uznaj*|ogłos*|ogłasz*] za person* non grat*
(uzna*|uznaj*|ogłos*|ogłasz*) ~ za (osob* niepożądan*|person* non grat*)
(uzna*|ogł*|uznaj*|ogłasz*|nazw*) [...] (osob* niepożądan*|person* non grata|non grata|niepożądan*)
os(oba|obę|obą|oby|obami|ób|obom) niepożądan(a|ą|e|ymi|ych|ym)
person(a|ę|ą|y|ami|ae) non grata[e]
non grata
niemile widzian*
niepożądan(y|a|i|e|ą|ych|ym|ymi|ego)
(nie|przesta*) [(jest|są|będzie|będą|być)] [już] (mile widzian*|akceptowan*|tolerowan*)
przesta* być (mile widzian*|akceptowan*|tolerowan*)
(cofn*|wycofa*|odebra*|odbiera*|odbier*|unieważni*|anulowa*|cofa*|wycofuj*|uchyli*|traci*|straci*|pozbawi*) [...] (akredytacj*|exequatur|ekwatur*|status* dyplomatyczn*|agrément|immunitet*|legitymacj* dyplomatyczn*|uznani*)
(wręcz*|otrzyma*|dosta*) [...] (nakaz wyjazdu|nakaz opuszczenia|wilczy bilet)
(zwraca|zwróci*) się [...] o (odwołani*|wycofani*)
skreśl* z listy [dyplomatycznej|korpusu]
(odstaw*|odprowadz*) (na|do) (lotnisko|granic*|lotnisk*)
> Norwegia uznała dwóch chilijskich dyplomatów za osoby niepożądane. => NO CL 2
> Za osoby niepożądane Norwegia uznała dwóch dyplomatów Chile. => NO CL 2
> Dwóch chilijskich dyplomatów ogłoszono w Norwegii personami non grata. => NO CL 2
> Norwegia nakazała dwóm dyplomatom Chile opuszczenie kraju. => NO CL 2
> Norwegia zwróciła się do Chile o odwołanie ambasadora. => NO CL 1
> Norwegia cofnęła akredytację dwóm dyplomatom Chile. => NO CL 2

[trigger target=before]
(zosta*|został*|są|jest|był*|będ*|zostan*) [także|też|również|w {time}|{time}|już|formalnie|niezwłocznie] (wydal*|odesłan*|wyproszon*|wyrzucon*|pozbawion*|zmuszon*|wygnan*|usunięt*)
wydal(ony|ona|eni|one|onych|onego|onym|onej|oną)
odesłan(y|a|i|e|ych|ego|ym)
wyproszon(y|a|e|ych|ego)
wyproszeni
wyrzucon(y|a|e|ych|ego)
wyrzuceni
muszą się (spakować|pakować|wynieść|wynosić)
musi się (spakować|pakować|wynieść|wynosić)
musz(ą|ącym) (pożegnać się|się pożegnać)
musi pożegnać się
(muszą|musi|mają|ma|będą musieli|będzie musiał|będzie musiała|musieli|musiał|musiała|musiało) [też|także|również|teraz|więc|wszyscy|jak najszybciej|natychmiast|{time}] (wrócić|powrócić|wracać|pakować|spakować|odejść|zniknąć)
(wrócą|wróci|powróci|powrócą|wyjadą|wyjedzie|wyjechali) do (kraju|domu|ojczyzny|Moskwy|Warszawy|Mińska|siebie)
(mają|ma|muszą|musi|mieli|miał|miała) się [{time}] (wynieść|wynosić|wyprowadzić|zabierać)
> Dwóch chilijskich dyplomatów zostało wydalonych przez Norwegię. => NO CL 2
> Dwaj chilijscy dyplomaci mają się wynieść, podała Norwegia. => NO CL 2
> Dwóch chilijskich dyplomatów musi wracać do domu, podał rząd Norwegii. => NO CL 2

[trigger target=either place=after]
(odleci|odlecą|wyleci|wylecą|wyprowadzi się|wyprowadzą się|wyniesie się|wyniosą się|ewakuuje się) (z|ze)
(opuści|opuszczą|opuścić|opuszcza|opuszczają|wyjedzie|wyjadą|wyjechać|wyjeżdża|wyjeżdżają|opuszczać|wyjeżdżać) [z|ze|terytorium|z terytorium|z terenu|z granic]
(ma|mają|miał|miała|mieli|dosta*|otrzyma*|da*|daje|dają) [tylko|zaledwie] {time} na (opuszczenie|wyjazd|spakowanie|powrót|wyjechanie) [z|ze|terytorium|z terytorium|z terenu|z granic]
(ma|mają|miał|miała|mieli|dosta*|otrzyma*) na (wyjazd|spakowanie się|spakowanie|powrót|opuszczenie kraju) [czas|tylko] {time}
{time} na (opuszczenie|wyjazd|spakowanie|powrót|pakowanie) [się] [z|ze|terytorium|z terytorium|z terenu|z granic]
{time} , (aby|by|żeby) (opuścić|wyjechać) [z|ze|terytorium|z terytorium|z terenu|z granic]
(wydalon*|wydaleni|wydaleniu|wydalenie|wydalenia|odesłan*|wyrzucon*|wyproszon*|usunięt*) (z|ze|poza) [terytorium]
> Dwóch dyplomatów Chile musi opuścić Norwegię. => NO CL 2
> Norwegię mają opuścić dwaj dyplomaci Chile. => NO CL 2
> Dwóch dyplomatów Chile ma dziesięć dni na opuszczenie Norwegii. => NO CL 2 P10D
> Dwóch dyplomatów Chile wydalono z Norwegii. => NO CL 2

[trigger target=any strength=weak]
(ma|mają|miał|miała|mieli|dostał|dostała|dostali|dostało|otrzymał|otrzymała|otrzymali|otrzymało|dał*|daje|dają|dano|wyznaczy*|wyznaczono) [im|mu|jej|na to|czas|termin|tylko|zaledwie] {time}
(ma|miał|miała|mieli|dostał|dostała|dostali|dostało|dała|dał|dało|dali|daje|dają|dano|otrzymał|otrzymała|otrzymali|otrzymało) [...] {time}
{time} (im|mu) (dano|dała|dał|dało)
> Norwegia dała dwóm dyplomatom Chile 72 godziny. => NO CL 2 PT72H

[trigger target=before strength=weak]
(ma|mają|miał|miała|mieli|otrzyma*|dosta*) [tylko|zaledwie] czas [tylko|na (opuszczenie|wyjazd|powrót)]
(czas|termin) na (wyjazd|opuszczenie kraju) : {time}
(czas|termin) [na (wyjazd|opuszczenie)] (upływa|mija|kończy się|minie|upłynie)
> Dwaj chilijscy dyplomaci mają czas do 23 marca, podał rząd Norwegii. => NO CL 2 2022-03-23

[trigger target=after strength=ellipsis]
(wskazał*|wskazało|żegna*|dorzuci*|dołączy*|dołączając)
to samo

[trigger target=any reduces=yes]
(zmniejsz*|zredukuj*|zredukowa*|redukuj*|redukow*|redukcj*|ogranicz*|okroi*|uszczupl*|obniż*|zmaleje|zmaleć|stopnieje|stopnieć|skurczy*|spad(nie|ną|ać)|odchudz*|obetn*|obcię*) ~ (personel*|obsad*|liczb*|skład*|stan*|etat*|ambasad*|placów*|konsulat*|misj*|przedstawicielst*|zatrudnieni*|dyplomat*|pracownik*|załog*|kadr*)
(personel|obsada|liczba|skład|załoga) ~ (zmniejsz*|zmalej*|zmaleć|spadnie|stopnie*|skurczy*|ograniczon*|zredukowan*)
> Norwegia zmniejszy personel ambasady Chile z 25 do 14 osób. => NO CL 11
> Norwegia nakazała zmniejszyć ambasadę Chile o osiem osób. => NO CL 8

# The other side is made to do with fewer people; who must cut is whose people go.
[trigger target=any sender=subject reduces=yes]
(by|aby|żeby|ażeby) ~ (zmniejszył*|zredukował*|ograniczył*|okroił*|uszczuplił*|odchudził*)
(musi|muszą|ma|mają|powinn*) (zmniejszyć|zredukować|ograniczyć|okroić|uszczuplić|odchudzić)
> Norwegia oświadczyła, że Chile musi zmniejszyć personel swojej ambasady z 25 do 14 osób. => NO CL 11

[trigger target=any keeps=yes]
(zatrzyma*|zachowa*|pozostawi*) (tylko|jedynie|ledwie|zaledwie)
może zostać (tylko|jedynie)
pozwala [...] zatrzymać

# Whose people go is told by who must call them back.
[trigger target=any sender=subject]
(musi|muszą|ma|mają|powinn*) [też|także|również|teraz|{time}] (odwołać|wycofać|zabrać|ściągnąć|odesłać)
(by|aby|żeby|ażeby) ~ (odwołał*|wycofał*|zabrał*|ściągnęł*|ściągnął)
> Norwegia oświadczyła, że Chile musi odwołać swojego attaché wojskowego. => NO CL 1
> Norwegia zażądała, aby Chile odwołało dwóch dyplomatów. => NO CL 2

# Not an expulsion: the State's own staff, guests and posts.
[decoy target=after]
odwoł(ał|ała|ało|ali|uje|ują|ać|ano|anie|ania|aniu) [swo*|własn*|na konsultacje]
ściąg(nął|nęła|nęło|nęli|a|ają|nąć|nięto)
wycof(ał|ała|ało|ali|uje|ują|anie|ania) (swo*|własn*|część|personel)
ewakuo(wał|wała|wało|wali|wano|wać|wania|wanie)
ewakuuj(e|ą)
ewakuacj(a|i|ę)
wezwa(ł|ła|ło|li|no|nie|nia|ć|niu)
wzywa[ją|ł|ła]
zapros(ił|iła|iło|ili|zono)
przyj(ął|ęła|ęto)
spotka(ł|ła|li|ło|nie|nia) się
rozmawia(ł|ła|li)
wręcz(ył|yła|yło|ono|yli|enie|a) [not(ę|y)] 
przekaza(ł|ła|ło|no|li)
poinformowa(ł|ła|ło|no|li)
zatrzyma(ł|ła|ło|no|li|nie|nia|ć)
aresztowa(ł|ła|ło|no|nie|nia|niu)
oskarż(a|ył|yła|yli|ają|ono|enie|yło)
zarzuc(a|ił|iła|ają|ili|iło)
podejrzewa*
skryty(kował|kowała)
uwolni(ł|ła|ło|ono|enie|enia)
odwiedz(ił|iła|ili)
protest(uje|owała|ował)
według
zdaniem
zapyta(ł|ła|no|ny|na|ni)
cytuj(e|ą|emy)
odmów(ił|iła|iło|ili|iono|i) [...] (wiz*|akredytacj*|agrément)
nie przyzna(ł|ła|ło|no) wiz
jak (podał|podała|przekazał|przekazała|powiedział|powiedziała|poinformował|poinformowała)
> Norwegia odwołała swojego ambasadora z Chile. => none
> Norwegia wezwała ambasadora Chile. => none

[decoy target=before]
(zosta*|został*|jest|był*|będ*) [też|także|również|w {time}|{time}] (wezwan*|odwołan*|zaproszon*|ewakuowan*|przyjęt*|zatrzyman*|aresztowan*|poinformowan*)
(wezwan*|odwołan*|zaproszon*) (do|na|w)
(pozosta*|zostaj*|zostanie|zostaną) (w|na|przy) 
pozosta(je|nie|ją|ną|ł|ła)
(powiedzia*|oświadczy*|stwierdzi*|zapewni*|zaprzecz*|skomentowa*|doda*|przyzna*|podkreśli*|odmówi*|odrzuci*|oceni*|nazwał*) [w rozmowie|{time}|dziennikarzom|agencji|,]
wzywa* na konsultacje
opuści* (spotkanie|salę|obrady)
wr(ócił|óciła|ócili) z

[decoy target=any]
{time} na (zamknięcie|opróżnienie|zwolnienie)
(wezwa*|odwoła*|wzywa*|ściągn*) [...] (na konsultacje|do kraju na|w celu konsultacji|do MSZ|do ministerstwa|do resortu|na dywanik)
(wezwa*) [...] (do siedziby|w trybie pilnym)
(zamkn*|zamyka*|zlikwidowa*) [swo*] (ambasad*|konsulat*|placów*|granic*|przejś*)

[agent]
przez
ze strony
z rąk
decyzją
na mocy decyzji
na wniosek
z polecenia
zgodnie z decyzją
z inicjatywy

[oblique role=none]
, że

[oblique role=in]
w
we
na terenie
na terytorium
na
wewnątrz

[oblique]
przeciw[ko]
z
ze
wobec
do
dla
o
między
pomiędzy
nad
pod
po
za
od
przy
bez
ku
poza
u
jak
niż
według
zdaniem
mimo
wbrew
wśród
dzięki
przeciwko
napaś* na
ataku na
atak na
agresj* na
inwazj* na
wojn* (w|na|z|przeciwko)
ataku
atak
agresji
agresja
agresję
inwazji
inwazję
wojska
interes(y|ów|om|ami)
bezpieczeństw(o|a|u)
szkod(ę|y)
niekorzyść
rzecz
sprawy
spraw
sprawach
oskarża*
oskarżył*
potępi*
potępia*
obwinia*
stosunk(i|ów|ach|om) (z|ze)
stosunki dyplomatyczne z
relacj(e|i|ach) (z|ze)
zaatakowa*
zarzuc*
prezydent[a|em]
po stronie
wezwa*
graniczy z
z powodu
w związku z
w sprawie
ws.
stosunków z

[oblique role=object]
pozwala[ją]
pozwoli[ł|ła|ło]
zezwala
zezwoli[ł|ła|ło]
poinformował[a|o]
powiadomił[a|o]
wezwał[a|o]
wezwano
poprosił[a|o]
prosi
zażądał[a|o] od
żąda od
domaga się od
zwrócił[a|o] się do
wręczono
przekazano
dał[a|o]
daje
kazał[a|o]
każe
nakazał[a|o]
nakazuje

[oblique role=place]
opuści[ć|ł|ła|li|ło]
opuszcz(ą|ają|a|ać|enie|enia|eniu)
wyjech(ać|ał|ała|ali|ało) z
wyjazd[u] z
wyjadą z
wyjedzie z
(opuścić|opuści|opuszczą|opuszczenie|opuszczenia|z) [swoje|całe] (terytorium|terenu|granic|obszaru|terytoriów)
terytorium
poza (terytorium|granice)
(wydal*|odesłan*|wyrzucon*|wyproszon*|usunięt*|odesła*|wyrzuc*|wypros*|wygna*) (z|ze)

# A reason told as a noun: a clause of its own only if it tells an expulsion.
[clause mode=cause noun=yes]
w [ramach] (odpowiedzi|odwecie|odwetu|retorsji|reakcji|rewanżu) (na|za|wobec)
w odwecie
tytułem (odwetu|retorsji|odpowiedzi) (za|na)
(odpowied*|odwet*|retorsj*|reakcj*|rewanż*) (na|za|wobec)
za
po
wskutek
na skutek
w następstwie
w wyniku
z powodu
w związku z
ze względu na
z uwagi na
w proteście przeciw*
protestując przeciw*
(odpowiedzia*|odpowiedzie*|odpowiada*|reaguj*|zareagowa*) [w ten sposób|tym samym|tak|tym|również] na

[clause mode=cause]
bo
jako że
ponieważ
gdyż
bowiem
albowiem
dlatego że
po tym [,] (jak|gdy|kiedy)
> Norwegia wydaliła dwóch chilijskich dyplomatów po tym, jak Belgia wydaliła 21 chilijskich dyplomatów. => NO CL 2; BE CL 21 REPORTED_PAST

[clause mode=context]
od (początku|czasu|wybuchu|rozpoczęcia)
podczas
w trakcie
w cieniu
na tle
pomimo

[clause mode=relative]
któr(y|a|e|zy|ego|ej|emu|ym|ych|ą|ymi)
gdzie
skąd
dokąd

[clause mode=relative owner=yes]
któr(ego|ej|ych) (dyplomaci|dyplomatów|pracownicy|pracowników|ambasador|konsul*)

[clause mode=coordinate]
a
ale
lecz
natomiast
zaś
podczas gdy
choć
chociaż
, że
iż
gdy
kiedy
jeśli
jeżeli
o ile
dopóki
z kolei
tymczasem
jednak
zanim

[oblique role=as]
jako
za
(uznan*|uważan*|zidentyfikowan*|podejrzewan*|rozpoznan*|zdemaskowan*|podając*) [się] (za|jako|o bycie)
są
to
byli
był
była
okazał* się
udając*
uważa ich za
uważa je za
uważa go za
