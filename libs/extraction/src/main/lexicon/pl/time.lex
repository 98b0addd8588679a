# Dates, durations and limits.

[unit unit=hour ago=yes]
(godzin|godziny|godzinę) (po|później|wcześniej|od|temu)
[unit unit=day ago=yes]
(dni|dzień|dnia) (po|później|od)
> Norwegia wydaliła w piątek trzech libijskich dyplomatów, dziesięć dni po podobnym kroku Szwecji. => NO LY 3 NONE
[unit unit=week ago=yes]
(tydzień|tygodnie|tygodni) (po|później|od)

[unit unit=day working=yes]
(dni|dzień|dnia) (robocze|roboczych|roboczy|roboczego)
> Norwegia dała dwóm dyplomatom Chile trzy dni robocze na wyjazd. => NO CL 2 2022-03-04

[half]
(półtora|półtorej) @value=1
i pół
> Norwegia dała dwóm dyplomatom Chile dwa i pół dnia na wyjazd. => NO CL 2 PT60H
> Norwegia dała dwóm dyplomatom Chile półtora dnia na wyjazd. => NO CL 2 PT36H
[duration iso=PT12H]
pół (dnia|doby)
[duration iso=PT36H]
półtorej doby
[duration iso=PT84H]
pół tygodnia

[duration iso=PT24H]
w (ciągu|przeciągu|terminie) [jednej] doby
dobę
jedną dobę
> Norwegia dała dwóm dyplomatom Chile dobę na wyjazd. => NO CL 2 PT24H

[duration iso=P2D]
dwudniow*
> Dwóch dyplomatów Chile ma opuścić Norwegię w dwudniowym terminie. => NO CL 2 P2D

[duration iso=P3D]
trzydniow*

[duration iso=P5D]
pięciodniow*

[duration iso=P7D]
w (ciągu|przeciągu|terminie) [jednego] tygodnia
tydzień
siedmiodniow*
tygodniow(y|ego|ym|emu)
> Norwegia dała dwóm dyplomatom Chile tydzień na wyjazd. => NO CL 2 P7D

[duration iso=P14D]
dwutygodniow*
czternastodniow*
(pary|parę) tygodni

[duration iso=P10D]
dziesięciodniow*

[duration iso=P1M]
w (ciągu|przeciągu|terminie) [jednego] miesiąca
miesiąc
miesięczn(y|ego|ym)

[unit unit=hour]
godzin[y|a|ę|om|ami|ach]
godz.
godzinn*
h

[unit unit=day]
dni
dniow*
dnia
dzień
dniach
dob(y|a|ie)
dób
dni kalendarzowych

[unit unit=week]
tygodni[e|a|u|om]

[unit unit=month]
miesiąc(a|e|u|om)
miesięcy

[unit unit=year]
rok[u|iem]
lat[a|ach]

# The month between days of its own; "mają" (they have) is written like it once diacritics are folded.
[month month=1]
stycz(nia|niu|eń|niem)
[month month=2]
lut(ego|ym)
[month month=2 strict=yes]
luty
[month month=3]
mar(ca|cu|cem)
> Norwegia wydaliła w poniedziałek dwóch chilijskich dyplomatów. Belgia, która w lutym wydaliła 21 chilijskich dyplomatów, pochwaliła decyzję. => NO CL 2; BE CL 21 REPORTED_PAST 2022-02
[month month=3]
marzec
[month month=4]
kwie(tnia|tniu|cień|tniem)
[month month=5 strict=before]
maja
[month month=5]
maju
[month month=6]
czerw(ca|cu|iec|cem)
[month month=7]
lip(ca|cu|iec|cem)
[month month=8]
sier(pnia|pniu|pień|pniem)
[month month=9]
wrze(śnia|śniu|sień|śniem)
[month month=10]
październik[a|u|iem]
[month month=11]
listopad[a|zie|em]
[month month=12]
grud(nia|niu|zień|niem)

[weekday day=1]
poniedział(ek|ku|kiem|ki)
poniedziałkow*
[weekday day=2]
wtor(ek|ku|kiem|ki)
wtorkow*
[weekday day=3]
śro(da|dy|dę|dzie|dą)
środow(y|a|e|ego|ej|ym|ą|ych|ymi|emu)
[weekday day=4]
czwart(ek|ku|kiem)
czwartkow*
[weekday day=5]
piąt(ek|ku|kiem)
piątkow*
[weekday day=6]
sobot(a|y|ę|ą|nie|ni|nia|niej|niego|nim)
sobo(cie)
[weekday day=7]
niedziel(a|i|ę|ą)
niedzieln*

[day days=0]
dziś
dzisiaj
dzisiejsz*
(dziś|dzisiaj) (rano|po południu)
(dziś wieczorem|dzisiaj wieczorem|dziś wieczór|dzisiejszego wieczoru|dziś w nocy) @end=day
tego samego dnia
w dniu dzisiejszym

[day days=-1]
wczoraj
wczorajsz*
dzień wcześniej
dzień przedtem
dobę wcześniej
poprzedniego dnia
w przeddzień

[day days=-2]
przedwczoraj
dwa dni (temu|wcześniej)

[day days=-3]
trzy dni (temu|wcześniej)

[day days=-4]
cztery dni (temu|wcześniej)

[day days=-7]
tydzień (temu|wcześniej)

[day days=1]
jutr(o|a|ze)
jutrzejsz*

[day end=day]
północ(y|ą)
północ
koń(ca|cu|cem) dnia
dnia dzisiejszego

[day end=week until=yes]
koń(ca|cu|cem) [tego|bieżącego] tygodnia
> Norwegia dała dwóm dyplomatom Chile czas do końca tygodnia. => NO CL 2

[day end=month until=yes]
koń(ca|cu|cem) [tego|bieżącego] miesiąca
koń(ca|cu|cem)
> Dwóch dyplomatów Chile ma opuścić Norwegię do końca miesiąca. => NO CL 2

[day end=year until=yes]
koń(ca|cu|cem) [tego|bieżącego] roku

# Months and years counted back from publication; before "after" from the news.
[day past=yes]
w (ubiegłym|zeszłym|minionym) miesiącu @ago=P1M
miesiąc temu @ago=P1M
w (ubiegłym|zeszłym|minionym) roku @ago=P1Y
(ubiegłego|zeszłego) roku @ago=P1Y
rok temu @ago=P1Y
miesiąc po tym [,] jak @ago=P1M
rok po tym [,] jak @ago=P1Y
(dwa|2) (miesiące|miesięcy) temu @ago=P2M
(trzy|3) (miesiące|miesięcy) temu @ago=P3M
(cztery|4) (miesiące|miesięcy) temu @ago=P4M
(pięć|5) (miesiące|miesięcy) temu @ago=P5M
(sześć|6) (miesiące|miesięcy) temu @ago=P6M
(siedem|7) (miesiące|miesięcy) temu @ago=P7M
(osiem|8) (miesiące|miesięcy) temu @ago=P8M
(dziewięć|9) (miesiące|miesięcy) temu @ago=P9M
(dziesięć|10) (miesiące|miesięcy) temu @ago=P10M
(jedenaście|11) (miesiące|miesięcy) temu @ago=P11M
(dwa|2) (lata|lat) temu @ago=P2Y
(trzy|3) (lata|lat) temu @ago=P3Y
(cztery|4) (lata|lat) temu @ago=P4Y
(pięć|5) (lata|lat) temu @ago=P5Y
(sześć|6) (lata|lat) temu @ago=P6Y
(siedem|7) (lata|lat) temu @ago=P7Y
(osiem|8) (lata|lat) temu @ago=P8Y
(dziewięć|9) (lata|lat) temu @ago=P9Y
(dziesięć|10) (lata|lat) temu @ago=P10Y
(dwa|2) (miesiące|miesięcy) po tym [,] jak @ago=P2M
(trzy|3) (miesiące|miesięcy) po tym [,] jak @ago=P3M
(cztery|4) (miesiące|miesięcy) po tym [,] jak @ago=P4M
(pięć|5) (miesiące|miesięcy) po tym [,] jak @ago=P5M
(sześć|6) (miesiące|miesięcy) po tym [,] jak @ago=P6M
(siedem|7) (miesiące|miesięcy) po tym [,] jak @ago=P7M
(osiem|8) (miesiące|miesięcy) po tym [,] jak @ago=P8M
(dziewięć|9) (miesiące|miesięcy) po tym [,] jak @ago=P9M
(dziesięć|10) (miesiące|miesięcy) po tym [,] jak @ago=P10M
(jedenaście|11) (miesiące|miesięcy) po tym [,] jak @ago=P11M
(dwa|2) (lata|lat) po tym [,] jak @ago=P2Y
(trzy|3) (lata|lat) po tym [,] jak @ago=P3Y
(cztery|4) (lata|lat) po tym [,] jak @ago=P4Y
(pięć|5) (lata|lat) po tym [,] jak @ago=P5Y
(sześć|6) (lata|lat) po tym [,] jak @ago=P6Y
(siedem|7) (lata|lat) po tym [,] jak @ago=P7Y
(osiem|8) (lata|lat) po tym [,] jak @ago=P8Y
(dziewięć|9) (lata|lat) po tym [,] jak @ago=P9Y
(dziesięć|10) (lata|lat) po tym [,] jak @ago=P10Y
> Norwegia wydaliła w poniedziałek dwóch chilijskich dyplomatów. W ubiegłym roku Belgia wydaliła 21 chilijskich dyplomatów. => NO CL 2; BE CL 21 REPORTED_PAST 2021

# A part of a year that the year after it makes a date.
[day season=yes]
(wiosną|latem|jesienią|zimą)
> Norwegia wydaliła w poniedziałek dwóch chilijskich dyplomatów. Wiosną 2021 roku Belgia wydaliła 21 chilijskich dyplomatów. => NO CL 2; BE CL 21 REPORTED_PAST 2021

[day past=yes]
w (ubiegłym|zeszłym|minionym|poprzednim) (tygodniu|miesiącu|roku)
(ubiegłego|zeszłego|minionego|poprzedniego) (tygodnia|miesiąca|roku|lata)
(ubiegłej|zeszłej|minionej) (wiosny|jesieni|zimy)
(zeszłej|ubiegłej) zimy
_ (dni|tygodni|tygodnie|miesięcy|miesiące|lat|lata) (temu|wcześniej)
(rok|miesiąc) (temu|wcześniej)
kilka (dni|tygodni|miesięcy|lat) (temu|wcześniej)
wcześniej
uprzednio
poprzednio
niedawno
ostatnio
(w ciągu|na przestrzeni|przez) ostatnich [_] (lat|miesięcy|tygodni|dni)
w ostatnich (tygodniach|miesiącach|latach|dniach)
w przeszłości
przedtem
swego czasu
kiedyś
dawniej

[until]
(upływa|upłynie|mija|minie|wygasa) [z|o|w|wraz z]
do @clock=yes
najpóźniej [do]
nie później niż [do]
w ciągu
w terminie [do]
w przeciągu
przed upływem
w czasie
nim minie
do dnia
do godz. @clock=hour
do godziny @clock=hour
w najbliższych
w nieprzekraczalnym terminie [do]
> Dwóch dyplomatów Chile ma opuścić Norwegię do 23 marca. => NO CL 2 2022-03-23

[immediate]
natychmiast
natychmiastow(o|ego|ym|e|emu)
w trybie natychmiastowym
ze skutkiem natychmiastowym
niezwłocznie
bezzwłocznie
bez zwłoki
od razu
z miejsca
jeszcze dziś
> Dwóch dyplomatów Chile musi natychmiast opuścić Norwegię. => NO CL 2 IMMEDIATE

[nothing]
(niezwłocznie|natychmiast) (odpowie|odpowiedzieć|odpowiedział*|zareaguje|i adekwatnie|zareagował*|potępił*|wezwał*|zaprotest*)
_ (stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia) przyszłego roku
w przyszłym roku
(przez|od) _ lat
na _ lat
wyrok* * lat

[habit]
(zwykle|zazwyczaj|zwyczajowo|przeważnie|normalnie)
(na ogół|z reguły|co do zasady)
> Norwegia wydala trzech libijskich dyplomatów. Dyplomaci mają zwykle 72 godziny. => NO LY 3 NONE

# "przed piątkiem" is a limit, "przed sześcioma dniami" lies back.
[until ago=yes]
przed
[day end=weekend until=yes]
[jeszcze] przed weekendem
> Dwóch dyplomatów Chile ma opuścić Norwegię przed weekendem. => NO CL 2 2022-03-04

[day clock=12:00]
(w południe|południa)

[zone]
(GMT|UTC) @zone=UTC
(CET) @zone=+01:00
(CEST) @zone=+02:00
czasu (warszawskiego|polskiego) @code=PL
czasu moskiewskiego @code=RU
czasu kijowskiego @code=UA
czasu londyńskiego @code=GB
czasu berlińskiego @code=DE
czasu paryskiego @code=FR
(warszawskiego|polskiego) czasu @code=PL
moskiewskiego czasu @code=RU
czasu środkowoeuropejskiego @zone=Europe/Warsaw
czasu (lokalnego|miejscowego) @zone=seat
czasu @of=after
> Dwóch dyplomatów Chile ma opuścić Norwegię do soboty w południe czasu warszawskiego. => NO CL 2 2022-03-05T12:00:00+01:00

[nothing]
nie (od razu|natychmiast|niezwłocznie)
(natychmiast|od razu|niezwłocznie) (po|nie|jasne)
> Norwegia wydaliła dwóch chilijskich dyplomatów. Chile nie odpowiedziało od razu. => NO CL 2 NONE
(odpowiedział*|zareagował*|skomentował*) (od razu|natychmiast)
