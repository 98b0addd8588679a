# Dates, durations and limits.

[unit unit=hour ago=yes]
(uur|uren) (na|nadat|later|eerder|geleden|daarna|sinds)
[unit unit=day ago=yes]
(dag|dagen) (na|nadat|later|daarna|sinds)
> Noorwegen heeft vrijdag drie Libische diplomaten uitgewezen, tien dagen na een vergelijkbare stap van Zweden. => NO LY 3 NONE
[unit unit=week ago=yes]
(week|weken) (na|nadat|later|daarna|sinds)

[unit unit=day working=yes]
(werkdag|werkdagen|arbeidsdag|arbeidsdagen)
> Noorwegen gaf twee Chileense diplomaten drie werkdagen om te vertrekken. => NO CL 2 2022-03-04

[half]
(anderhalve|anderhalf) @value=1
(tweeënhalve|tweeëneenhalve|tweeënhalf|tweeëneenhalf) @value=2
(drieënhalve|drieëneenhalve|drieënhalf|drieëneenhalf) @value=3
(vierenhalve|viereneenhalve|vierenhalf) @value=4
(vijfenhalve|vijfeneenhalve|vijfenhalf) @value=5
en een (half|halve)
> Noorwegen gaf twee Chileense diplomaten anderhalve dag om te vertrekken. => NO CL 2 PT36H
> Noorwegen gaf twee Chileense diplomaten twee en een halve dag om te vertrekken. => NO CL 2 PT60H
[duration iso=PT12H]
een halve dag
[duration iso=PT84H]
een halve week

[unit unit=hour]
(uur|uren|u)

[unit unit=day]
(dag|dagen|kalenderdagen)

[unit unit=week]
(week|weken)

[unit unit=month]
(maand|maanden)

[unit unit=year]
(jaar|jaren)

[duration]
(veertien dagen|twee weken tijd) @iso=P14D
(een dag|één dag|dag) de tijd @iso=P1D
een etmaal @iso=PT24H
(twee|2) etmalen @iso=PT48H
(drie|3) etmalen @iso=PT72H
(een week|één week) @iso=P7D
(een maand|één maand) @iso=P1M
> Noorwegen geeft twee Chileense diplomaten een maand om te vertrekken. => NO CL 2 P1M

[duration iso=same]
(dezelfde|diezelfde) (termijn|tijd)
een even lange termijn

[month month=1]
(begin|half|medio) januari
[month month=2]
(begin|half|medio) februari
[month month=3]
(begin|half|medio) maart
> Noorwegen heeft maandag twee Chileense diplomaten uitgewezen. België, dat in februari 21 Chileense diplomaten uitwees, verwelkomde het besluit. => NO CL 2; BE CL 21 REPORTED_PAST 2022-02
[month month=4]
(begin|half|medio) april
[month month=5]
(begin|half|medio) mei
[month month=6]
(begin|half|medio) juni
[month month=7]
(begin|half|medio) juli
[month month=8]
(begin|half|medio) augustus
[month month=9]
(begin|half|medio) september
[month month=10]
(begin|half|medio) oktober
[month month=11]
(begin|half|medio) november
[month month=12]
(begin|half|medio) december
[month]
januari @month=1
februari @month=2
maart @month=3
april @month=4
mei @month=5
juni @month=6
juli @month=7
augustus @month=8
september @month=9
oktober @month=10
november @month=11
december @month=12

[month strict=yes]
jan @month=1
feb @month=2
mrt @month=3
apr @month=4
jun @month=6
jul @month=7
aug @month=8
sept @month=9
sep @month=9
okt @month=10
nov @month=11
dec @month=12

[weekday]
(maandag|maandagavond|maandagochtend|maandagmiddag|maandagnacht|maandags) @day=1
(dinsdag|dinsdagavond|dinsdagochtend|dinsdagmiddag|dinsdagnacht|dinsdags) @day=2
(woensdag|woensdagavond|woensdagochtend|woensdagmiddag|woensdagnacht|woensdags) @day=3
(donderdag|donderdagavond|donderdagochtend|donderdagmiddag|donderdagnacht|donderdags) @day=4
(vrijdag|vrijdagavond|vrijdagochtend|vrijdagmiddag|vrijdagnacht|vrijdags) @day=5
(zaterdag|zaterdagavond|zaterdagochtend|zaterdagmiddag|zaterdagnacht|zaterdags) @day=6
(zondag|zondagavond|zondagochtend|zondagmiddag|zondagnacht|zondags) @day=7

[day days=0]
(vandaag|heden|vanmiddag|vanochtend|vanmorgen)
(vanavond|vannacht) @end=day
nog dezelfde dag

[day days=-1]
(gisteren|gisteravond|gisteren avond|gistermiddag)
(een|één) dag (eerder|ervoor|daarvoor|tevoren)
de (vorige dag|dag ervoor|dag daarvoor)
daags (ervoor|tevoren)

[day days=-2]
(eergisteren|twee dagen (eerder|geleden|tevoren|daarvoor))

[day days=-3]
drie dagen (eerder|geleden|tevoren|daarvoor)

[day days=-4]
vier dagen (eerder|geleden|tevoren|daarvoor)

[day days=-7]
een week (eerder|geleden|tevoren|daarvoor)

[day days=1]
(morgen|morgenochtend|morgenmiddag)
morgenavond @end=day
de volgende dag

[day days=2]
overmorgen

[day clock=12:00]
(12|twaalf) uur ['s middags]
het middaguur
> Twee Chileense diplomaten moeten Noorwegen uiterlijk zaterdag 12 uur verlaten. => NO CL 2 2022-03-05T12:00:00+01:00

[day end=day]
(middernacht|het einde van de dag|eind van de dag)

[day end=week until=yes]
(eind|einde) [(deze|van de|van deze|der)] week
het (einde van de week|weekend)

[day end=month until=yes]
(eind|einde) [(deze|van de|van deze|der)] maand
het (einde|eind) van (de|deze) maand
het (eind|einde) van
maandeinde
> Twee Chileense diplomaten moeten Noorwegen voor eind mei verlaten. => NO CL 2 2022-05-31

[day end=month]
(eind|einde) [van]

[day end=year until=yes]
(eind|einde) [(dit|van het|van dit)] jaar
het (einde|eind) van het jaar
(oudjaar|jaareinde)

# Months and years counted back from publication; before "after" from the news.
[day past=yes]
(vorige|afgelopen) maand @ago=P1M
een maand geleden @ago=P1M
vorig jaar @ago=P1Y
een jaar geleden @ago=P1Y
eerder dit jaar @ago=P0Y
een maand [,] nadat @ago=P1M
een jaar [,] nadat @ago=P1Y
(twee|2) maanden geleden @ago=P2M
(drie|3) maanden geleden @ago=P3M
(vier|4) maanden geleden @ago=P4M
(vijf|5) maanden geleden @ago=P5M
(zes|6) maanden geleden @ago=P6M
(zeven|7) maanden geleden @ago=P7M
(acht|8) maanden geleden @ago=P8M
(negen|9) maanden geleden @ago=P9M
(tien|10) maanden geleden @ago=P10M
(elf|11) maanden geleden @ago=P11M
(twee|2) jaar geleden @ago=P2Y
(drie|3) jaar geleden @ago=P3Y
(vier|4) jaar geleden @ago=P4Y
(vijf|5) jaar geleden @ago=P5Y
(zes|6) jaar geleden @ago=P6Y
(zeven|7) jaar geleden @ago=P7Y
(acht|8) jaar geleden @ago=P8Y
(negen|9) jaar geleden @ago=P9Y
(tien|10) jaar geleden @ago=P10Y
(twee|2) maanden [,] nadat @ago=P2M
(drie|3) maanden [,] nadat @ago=P3M
(vier|4) maanden [,] nadat @ago=P4M
(vijf|5) maanden [,] nadat @ago=P5M
(zes|6) maanden [,] nadat @ago=P6M
(zeven|7) maanden [,] nadat @ago=P7M
(acht|8) maanden [,] nadat @ago=P8M
(negen|9) maanden [,] nadat @ago=P9M
(tien|10) maanden [,] nadat @ago=P10M
(elf|11) maanden [,] nadat @ago=P11M
(twee|2) jaar [,] nadat @ago=P2Y
(drie|3) jaar [,] nadat @ago=P3Y
(vier|4) jaar [,] nadat @ago=P4Y
(vijf|5) jaar [,] nadat @ago=P5Y
(zes|6) jaar [,] nadat @ago=P6Y
(zeven|7) jaar [,] nadat @ago=P7Y
(acht|8) jaar [,] nadat @ago=P8Y
(negen|9) jaar [,] nadat @ago=P9Y
(tien|10) jaar [,] nadat @ago=P10Y
> Noorwegen heeft maandag twee Chileense diplomaten uitgewezen. Vorige maand wees België 21 Chileense diplomaten uit. => NO CL 2; BE CL 21 REPORTED_PAST 2022-02
> Noorwegen heeft maandag twee Chileense diplomaten uitgewezen, vier maanden nadat België 21 Chileense diplomaten had uitgewezen. => NO CL 2; BE CL 21 REPORTED_PAST 2021-11

# A part of a year that the year after it makes a date.
[day season=yes]
(voorjaar|lente|zomer|najaar|herfst|winter)
> Noorwegen heeft maandag twee Chileense diplomaten uitgewezen. In het voorjaar van 2021 wees België 21 Chileense diplomaten uit. => NO CL 2; BE CL 21 REPORTED_PAST 2021

[day past=yes]
(vorige|afgelopen|voorbije) (week|maand|jaar|weken|maanden|jaren|zomer|winter|herfst|lente|dagen|zomer|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)
(vorig|afgelopen|voorbij) (jaar|weekend|voorjaar|najaar)
(eerder (deze|dit) (week|maand|jaar))
(eerder|voorheen|destijds|indertijd|vroeger|onlangs|laatst|recent|recentelijk|eertijds)
(een|enkele|twee|drie|vier|vijf|tien) (weken|maanden|jaar|jaren|maand) (geleden|eerder)
_ (weken|maanden|jaar|jaren) geleden
sinds (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)
in het verleden
begin (deze|dit|van de|van het) (week|maand|jaar)

[until]
binnen
(tot|uiterlijk|tegen|voor) @clock=yes
tot (en met|uiterlijk|aan)
(binnen|in) (de|een) (komende|termijn van)
(uiterlijk|ten laatste|op zijn laatst|niet later dan) [(op|binnen|tegen|vóór|voor|om|tot)]
over
(ten laatste|tegen ten laatste) [op]
voor (het|het begin van)
> Twee Chileense diplomaten moeten Noorwegen uiterlijk 23 maart verlaten. => NO CL 2 2022-03-23
> Twee Chileense diplomaten moeten Noorwegen binnen tien dagen verlaten. => NO CL 2 P10D

[immediate]
(onmiddellijk|meteen|direct|terstond|onverwijld|ogenblikkelijk|stante pede)
(per direct|per omgaande|met onmiddellijke ingang|op staande voet|zonder uitstel|nog vandaag)
> Twee Chileense diplomaten moeten Noorwegen onmiddellijk verlaten. => NO CL 2 IMMEDIATE

[nothing]
(amper|nog geen|pas) een (week|maand|dag)
(reageerde|reageert|antwoordde|volgde) (meteen|onmiddellijk|direct)
direct betrokken
(volgend|komend) jaar
(op een dag|dag van de|Dag van de)
(ooit eens|goede dag)

[habit]
(doorgaans|meestal|gewoonlijk|normaliter|normaal|gebruikelijk)
(normaal gesproken|in de regel|over het algemeen)
> Noorwegen wijst drie Libische diplomaten uit. Diplomaten krijgen doorgaans 72 uur. => NO LY 3 NONE

[day end=weekend until=yes]
[nog] voor (het|dit) weekend
> Twee Chileense diplomaten moeten Noorwegen voor het weekend verlaten. => NO CL 2 2022-03-04

[zone]
(GMT|UTC) @zone=UTC
(CET) @zone=+01:00
(CEST) @zone=+02:00
(Moskouse tijd) @code=RU
(Amsterdamse|Haagse) tijd @code=NL
(Brusselse tijd) @code=BE
tijd @of=before
(plaatselijke|lokale) tijd @zone=seat
> Twee Chileense diplomaten moeten Noorwegen uiterlijk zaterdag 18 uur Nederlandse tijd verlaten. => NO CL 2 2022-03-05T18:00:00+01:00

[nothing]
niet (onmiddellijk|meteen|direct|terstond)
(onmiddellijk|meteen|direct) (na|nadat|duidelijk|bekend|gereageerd|voor)
> Noorwegen heeft twee Chileense diplomaten uitgewezen. Het was niet meteen duidelijk waarom. => NO CL 2 NONE
