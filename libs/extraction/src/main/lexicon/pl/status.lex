# How a text presents what it tells, and what it says around it.
# status: none (no event), threatened, reversed, past; scope: sentence, clause (until the next clause).

[status status=none scope=clause]
(polityk|ekspert|politolog|generał|były ambasador|publicysta) :
nie (zareagowa*|odpowiedzia*)
protest* przeciw* wydaleni*
nie [został*|zosta*|jest|są|będzie|będą|zamierza*|planuje*|ma zamiaru|chce|chcą|mają|ma] [jednak|dotąd|zatem|na razie|nikogo] (wydal*|odeśle*|odesła*|wypros*|uzna*|wyrzuc*|nakaz*|ogłos*)
nikogo nie (wydal*|odeśle|odsyła|odesł*|wyrzuc*|wypros*)
nikt nie (zosta*|jest|będzie|musi|wyjeżdża)
(żaden|żadnego|żadnych|żadni|żadnej|nikt|nikogo) [...] nie
nie (rozważa*|planuje*|przewiduje*|zamierza*|ma mowy|było mowy|chodzi o|potwierdz*)
(zaprzecz*|zdementowa*|dementuj*|wyklucz*|wyklucz*) [...] (wydal*|uzna*|odesłan*|odesł*)
wyklucz(a|ył|yła|yło|ają)
(odrzuc*|oddal*|sprzeciwi*) [...] (wydal*|uznan*|propozycj*|wniosek|żądani*|postulat*)
(ekspert*|anality*|komentator*|obserwator*) [...] (spodziewa*|przewidu*|oczeku*|sądz*|przypuszcza*)
(opozycj*|posło*|poseł*|demonstran*|protestując*|aktywi*|politycy|organizacj*) [...] (domaga*|żąda*|wzyw*|apel*|chce*)
(apel*|petycj*|wniosek|wezwani*|żądani*|postulat*) [...] (wydal*|odesł*|uznan*)
(powinno się|należałoby|należy|trzeba|powinniśmy) (wydalić|odesłać|wyrzucić|uznać)
(zapyta*|pytan*) [o|czy]
jakoby
nie (zdecydowa*|postanowi*|rozstrzyg*|przesądz*|wiadomo) ~ czy
(dotychczas|dotąd|do tej pory|jak dotąd)
(zaprzecz*|zdementowa*|dementuj*) ~ , (że|jakoby|by|aby)
(kończy|zakończył|zakończyła|kończąc|zakończeni*|upływ*) ~ (misj*|kadencj*|służb* w)
(zaprzecz*|zdementowa*|dementuj*) ~ (doniesieni*|pogłosk*|informacj*|plotk*)
(doniesieni*|pogłosk*|informacj*|plotk*|wiadomoś*) ~ (nieprawdziw*|zmyślon*|wyssan*|fałszyw*|nieprawd*|kłamstw*)
łącznie (wydal*|odesł*) @tally=yes
w sumie (wydal*|odesł*) @tally=yes

(ponad|około|blisko) {number} (państw|krajów)
> Norwegia nie wydaliła żadnego chilijskiego dyplomaty. => none
> Norwegia nikogo nie wydala, usłyszeli chilijscy dyplomaci. => none
> Norwegia nie planuje wydalenia chilijskich dyplomatów. => none
> Norwegia jeszcze nie zdecydowała, czy wydali chilijskich dyplomatów. => none

[status status=threatened scope=clause]
(może|mogą|mogłaby|mógłby|mogłoby|mogliby|możliwe*) [też|także|wkrótce|również|jeszcze] (wydal*|odesł*|uzna*|zosta* wydal*|zosta* uznan*|być zmuszon*|wyrzuc*|nakaz*)
(rozważa*|zastanawia*|analizuj*|bierze pod uwagę|biorą pod uwagę|przygotowuj*|planuj*|zamierza*|grozi*|groz*|zagrozi*|ostrzeg*|gotow*|zamiar*) [...] (wydal*|odesł*|odeśl*|uzna*|wyrzuc*|wypros*|wydalić|wydali)
(rozważa*|zastanawia*) [...] (czy nie)
(jeśli|jeżeli|o ile|chyba że|dopóki) [...] (wydali|wydalą|odeśle|odeślą|uzna|uznają|nakaże|wyrzuci|wydalimy)
(wydali|wydalą|odeśle|odeślą|uzna|uznają|nakaże|wyrzuci) [...] (jeśli|jeżeli|o ile|chyba że)
(poleci*|nakaza*|kaza*) [swo*|szefowi] (ministrowi|MSZ|resortowi|ministerstwu|dyplomacji) [...] (wydal*|uzna*|ogłos*|odesł*)
(polecił*|zlecił*) [...] (wydalić|uznać|ogłosić|wydalenie|uznanie)
(wydaliłaby|wydaliłby|odesłałaby|odesłałby|uznałaby|uznałby)
w grę wchodzi wydaleni*
(grozi|grożą) [...] (wydaleniem|wydalenie)
> Norwegia rozważa wydalenie dwóch chilijskich dyplomatów. => NO CL 2 THREATENED
> Norwegia grozi wydaleniem dwóch chilijskich dyplomatów. => NO CL 2 THREATENED
> Jeśli Chile nie zwolni trawlera, Norwegia wydali dwóch chilijskich dyplomatów. => NO CL 2 THREATENED

[status status=reversed scope=sentence]
(cofn*|cofa*|wycofa*|wycofuj*|anulowa*|anuluj*|odwoła*|odwołuj*|uchyli*|uchyla*|unieważni*|wstrzyma*|zawiesi*|zniós*|zniosł*) [swo*|wcześniejsz*|sw*] (decyzj* [o|w sprawie] [wydal*|uznan*]|nakaz*|wydaleni*|postanowieni*|żądani* opuszczenia)
(decyzj*|nakaz*|wydaleni*|postanowieni*) [...] (zosta*|został*) (cofnięt*|anulowan*|odwołan*|uchylon*|unieważnion*|wycofan*|wstrzyman*|zniesion*)
(cofnięt*|anulowan*|odwołan*|uchylon*|unieważnion*) (decyzj*|nakaz*|wydaleni*)
(cofnięto|anulowano|odwołano|uchylono|unieważniono|wycofano) [...] (decyzj*|nakaz*|wydaleni*)
(wycofa*|wycofuj*) się z (decyzji|wydalenia|żądania|zamiaru wydalenia|nakazu)
(zrezygnowa*|rezygnuj*|odstąpi*|odstępuj*) (z|od) (wydalenia|decyzji|nakazu)
(może|mogą) (jednak|mimo wszystko) (zostać|pozostać|wrócić)
(pozwoli*|pozwala*|zezwoli*) [jednak] (zostać|pozostać|wrócić)
(rozkaz|nakaz|decyzj*|polecenie) (wycofano|cofnięto|odwołano|anulowano|uchylono)
(jednak|mimo wszystko) (zostaje|zostają|może zostać|mogą zostać)
nie musi* już (wyjeżdża*|opuszcza*)
> Norwegia cofnęła decyzję o wydaleniu ambasadora Chile. => NO CL 1 REVERSED

[status status=past scope=clause]
(wcześniej|uprzednio|poprzednio|przedtem|w przeszłości) (wydal*|odesł*|uzna*|wyrzuc*|wypros*|nakaz*)
(wydal*|odesł*|uzna*|wyrzuc*) (wcześniej|uprzednio|poprzednio|przedtem)
(w zeszłym|w ubiegłym|w minionym) (tygodniu|miesiącu|roku)
potajemn*
po cichu
(kiedy|gdy) [my] (wydal*|odesł*)
> Norwegia wcześniej wydaliła dwóch chilijskich dyplomatów. => NO CL 2 REPORTED_PAST

# A number taken back for another.
[correction]
nie [tylko] {number} [,] (lecz|ale|a|tylko) [aż] ({number}|{group})
> Norwegia wydaliła nie 21, lecz 22 chilijskich dyplomatów. => NO CL 22
> Norwegia wydaliła 22, a nie 21 chilijskich dyplomatów. => NO CL 22

[correction order=reverse]
{number} [,] (zamiast|a nie|nie) {group}

[retaliation]
(odwet*|odwecie|retorsj*|rewanż*)
(lustrzan*|symetryczn*|analogiczn*|wzajemn*) (odpowied*|krok*|środ*|posuni*|działani*|reakcj*|decyzj*|ruch*|miar*)
(zasad*|zasady|regu*) wzajemności
na zasadzie wzajemności
wzajemności
wet za wet
ząb za ząb
oko za oko
pięknym za nadobne
(środk*|krok*|działani*|posunięci*) odwetow*
odpłac*
rewanżuj*
zrewanżowa*
lustrzan*
tym samym odpowiedzi*
(odpowiedział*|odpowiada*) (tym samym|w ten sposób|podobnie|analogicznie)
(zrobi*|postąpi*) to samo
> Norwegia wydaliła dwóch chilijskich dyplomatów w odwecie za wydalenie dwóch Norwegów. => NO CL 2 RETALIATION; CL NO 2 REPORTED_PAST

[retaliation needs=act]
(odpowiedzia*|odpowiada*|zareagowa*) ~ (wydal*|odesłani*|uznani*)
w (odpowiedzi|reakcji|rewanżu) (na|za)
odpowied(ź|zią) (na|za|Rosji|Moskwy|Kremla|Mińska)
odpowied(ź|zią|zi)
reakcj(a|ą|i) na
(odpowiedział*|odpowiada*|zareagowa*|reaguj*)

[vow]
(nie pozostan*|nie pozostaje) bez (odpowiedzi|reakcji|konsekwencji|odzewu)
(zapowie*|zapowiada*|obieca*|zagrozi*|grozi*|przyrzek*) [...] (odpowied*|odpowie|odpowiedzieć|odwet*|retorsj*|środk*|reakcj*|kroki|konsekwencj*)
(odpowie|odpowiemy|zareaguje|zareagujemy|odpowiedzą)
(odpowiedź|reakcja|odwet|retorsje) [_] (nastąpi|nadejdzie|będzie|przyjdzie)
(zastrzega*|rezerwuj*) [...] praw*
(adekwatn*|stosown*|odpowiedni*|bolesn*|ostr*|zdecydowan*) (odpowied*|reakcj*|krok*|środk*)
pożałuj*

[concert]
w (porozumieniu|koordynacji|uzgodnieniu|konsultacji) z
(skoordynowan*|uzgodnion*|wspóln*) (działani*|decyzj*|krok*|akcj*|ruch*|posuni*)
wspólnie z
wraz z (sojusznikami|partnerami)
jednocześnie z

[remaining]
(pozosta*|zostan*|zostaje|zostają|pozostają)
(zatrzymać|zachować) (tylko|jedynie|ledwie)

[jurisdiction]
nie ma[ją] (kompetencji|jurysdykcji|władzy|uprawnień)
nie leży w (kompetencjach|gestii)
nie (podlega*) jurysdykcji
poza (jurysdykcją|kompetencjami)

[speech]
(powiedzi*|oświadcz*|poinformowa*|informuj*|poda*|ogłosi*|ogłasza*|przekaza*|przekazuj*|zapowiedzi*|stwierdzi*|podkreśli*|doda*|potwierdzi*|oznajmi*|zakomunikowa*|napisa*|doni*|wyjaśni*|zaznaczy*|mówi*|tłumaczy*|skomentowa*|zapewni*|sprostowa*|obwieści*|ujawni*|czytamy|głosi|według|zdaniem)

[difference]
(z|ze) [(obecnych|dotychczasowych|dzisiejszych|obecnego|dotychczasowego)] ({number}|{group}) [(osób|pracowników|dyplomatów|ludzi|etatów|stanowisk)] do [(zaledwie|tylko|ledwie)] ({number}|{group})
> Norwegia zmniejszy personel ambasady Chile z 25 do 14 osób. => NO CL 11

[difference order=reverse]
do [(zaledwie|tylko|ledwie)] ({number}|{group}) [(osób|pracowników|dyplomatów|ludzi)] (z|ze) [(obecnych|dotychczasowych)] ({number}|{group})

[difference order=by]
(zmniejsz*|zredukuj*|zredukowa*|redukuj*|redukcj*|ogranicz*|okroi*|uszczupl*|obniż*) ~ o ({number}|{group})
> Norwegia nakazała zmniejszyć ambasadę Chile o osiem osób. => NO CL 8

# An order that is not taken back stands.
[status status=announced scope=clause]
nie (wycofa*|cofn*|cofa*|odwoła*|uchyli*|wycofuj*|zmieni*|anuluj*)
> Norwegia nie wycofa się z wydalenia dwóch chilijskich dyplomatów. => NO CL 2

# What is answered is no act of the other side's authorities.
[speech]
(odpowiedzi|odpowiedź|reakcji|reakcja) na (prób*|test*|inwazj*|agresj*|atak*|masakr*|zbrodni*|otruci*|zamach*|wojn*|rosyjską agresję|rosyjską inwazję|szpieg*)
