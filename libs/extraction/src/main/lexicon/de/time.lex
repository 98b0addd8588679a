# Dates, durations and limits.

[unit unit=hour ago=yes]
(Stunde|Stunden) (nach|nachdem|später|zuvor|vorher|davor|danach|früher|seit)
[unit unit=day ago=yes]
(Tag|Tage|Tagen) (nach|nachdem|später|danach|seit)
> Norwegen hat am Freitag drei libysche Diplomaten ausgewiesen, zehn Tage nach einem ähnlichen Schritt Schwedens. => NO LY 3 NONE
[unit unit=week ago=yes]
(Woche|Wochen) (nach|nachdem|später|zuvor|vorher|davor|danach|früher|seit)

[unit unit=day working=yes]
(Werktag|Werktage|Werktagen|Arbeitstag|Arbeitstage|Arbeitstagen)
> Norwegen gab zwei chilenischen Diplomaten drei Werktage Zeit. => NO CL 2 2022-03-04

[half]
(anderthalb|eineinhalb|einundeinhalb|anderthalber) @value=1
(zweieinhalb|zweiundeinhalb) @value=2
dreieinhalb @value=3
viereinhalb @value=4
fünfeinhalb @value=5
sechseinhalb @value=6
und (einen|ein|eine) (halben|halber|halbe|halbes)
und einhalb
> Norwegen gab zwei chilenischen Diplomaten anderthalb Tage Zeit. => NO CL 2 PT36H
> Norwegen gab zwei chilenischen Diplomaten zweieinhalb Tage Zeit. => NO CL 2 PT60H
[duration iso=PT12H]
(ein|einen|eines|einem) halb(en|er|em) (Tag|Tages)
[duration iso=PT84H]
(eine|einer) halb(e|en) Woche

# "48 Std. Zeit"
[abbreviation]
Std

[unit unit=hour]
(Stunde|Stunden)
(Std|Std.|h)
stündige(|n|r)

[unit unit=day]
(Tag|Tage|Tagen|Tages|Kalendertage|Kalendertagen)

[unit unit=week]
(Woche|Wochen)

[unit unit=month]
(Monat|Monate|Monaten|Monats)

[unit unit=year]
(Jahr|Jahre|Jahren|Jahres)

[duration]
(48|achtundvierzig) stündige(|n|r) @iso=PT48H
(72|zweiundsiebzig) stündige(|n|r) @iso=PT72H
(24|vierundzwanzig) stündige(|n|r) @iso=PT24H
(48stündige|48stündigen|achtundvierzigstündige*) @iso=PT48H
(72stündige|72stündigen) @iso=PT72H
(24stündige|24stündigen) @iso=PT24H
(zweitägige*|2 tägige*) @iso=P2D
(dreitägige*|3 tägige*) @iso=P3D
(fünftägige*|5 tägige*) @iso=P5D
(siebentägige*|einwöchige*) @iso=P7D
(zehntägige*|10 tägige*) @iso=P10D
(zweiwöchige*|vierzehntägige*|14 tägige*) @iso=P14D
(einmonatige*|vierwöchige*) @iso=P1M
Wochenfrist @iso=P7D
(Tagesfrist|Jahr und Tag) @iso=P1D
Monatsfrist @iso=P1M
Zweiwochenfrist @iso=P14D
zwei Wochen Zeit @iso=P14D
> Norwegen gibt zwei chilenischen Diplomaten eine zweiwöchige Frist. => NO CL 2 P14D

[duration iso=same]
(derselben|der gleichen|dieselbe|die gleiche|gleicher) Frist
in gleicher Zeit

[month month=1]
(Anfang|Mitte) Januar
[month month=2]
(Anfang|Mitte) Februar
[month month=3]
(Anfang|Mitte) März
> Norwegen hat am Montag zwei chilenische Diplomaten ausgewiesen. Belgien, das im Februar 21 chilenische Diplomaten ausgewiesen hatte, begrüßte den Schritt. => NO CL 2; BE CL 21 REPORTED_PAST 2022-02
[month month=4]
(Anfang|Mitte) April
[month month=5]
(Anfang|Mitte) Mai
[month month=6]
(Anfang|Mitte) Juni
[month month=7]
(Anfang|Mitte) Juli
[month month=8]
(Anfang|Mitte) August
[month month=9]
(Anfang|Mitte) September
[month month=10]
(Anfang|Mitte) Oktober
[month month=11]
(Anfang|Mitte) November
[month month=12]
(Anfang|Mitte) Dezember
[month]
(Januar|Jänner|Januars) @month=1
(Februar|Feber) @month=2
März @month=3
April @month=4
Mai @month=5
(Juni|Juno) @month=6
Juli @month=7
August @month=8
(September|Sept.) @month=9
Oktober @month=10
November @month=11
Dezember @month=12

[month strict=yes]
Jan @month=1
Feb @month=2
Mrz @month=3
Apr @month=4
Jun @month=6
Jul @month=7
Aug @month=8
Sept @month=9
Sep @month=9
Okt @month=10
Nov @month=11
Dez @month=12

[weekday]
(Montag|montags|Montagabend|Montagmorgen|Montagnachmittag|Montagvormittag|Montagmittag|Montagnacht|Montags) @day=1
(Dienstag|Dienstagabend|Dienstagmorgen|Dienstagnachmittag|Dienstagvormittag|Dienstagmittag|Dienstagnacht|Dienstags) @day=2
(Mittwoch|Mittwochabend|Mittwochmorgen|Mittwochnachmittag|Mittwochvormittag|Mittwochmittag|Mittwochnacht|Mittwochs) @day=3
(Donnerstag|Donnerstagabend|Donnerstagmorgen|Donnerstagnachmittag|Donnerstagvormittag|Donnerstagmittag|Donnerstagnacht|Donnerstags) @day=4
(Freitag|Freitagabend|Freitagmorgen|Freitagnachmittag|Freitagvormittag|Freitagmittag|Freitagnacht|Freitags) @day=5
(Samstag|Sonnabend|Samstagabend|Samstagmorgen|Samstagnachmittag|Samstagvormittag|Samstagmittag|Samstagnacht|Samstags) @day=6
(Sonntag|Sonntagabend|Sonntagmorgen|Sonntagnachmittag|Sonntagvormittag|Sonntagmittag|Sonntagnacht|Sonntags) @day=7

[day days=0]
(heute|heutigen|heutige)
heute (früh|Morgen|Mittag|Nachmittag|Vormittag)
heute (Abend|Nacht) @end=day
am (selben|gleichen) Tag
noch am (selben|gleichen) Tag
(vom|des) (selben|gleichen) Tag

[day days=-1]
(gestern|gestrigen)
(am|vom) (Vortag|Vorabend)
gestern Abend
(einen|ein) Tag (zuvor|vorher|davor|früher)
tags zuvor
(am|einen) Tag (zuvor|davor)

[day days=-2]
(vorgestern|zwei Tage (zuvor|davor|früher|vorher)|vor zwei Tagen)

[day days=-3]
(drei Tage (zuvor|davor|früher|vorher)|vor drei Tagen)

[day days=-4]
(vier Tage (zuvor|davor|früher|vorher)|vor vier Tagen)

[day days=-5]
(fünf Tage (zuvor|davor|früher|vorher)|vor fünf Tagen)

[day days=-7]
(eine Woche (zuvor|davor|früher)|vor einer Woche)

[day days=1]
(morgen|am Folgetag|morgigen)
am nächsten Tag

[day days=2]
übermorgen

[day days=1 end=day]
morgen Abend

[day end=day]
Mitternacht
(Ende|Ablauf) des (Tages|Tags)
Tagesende

[day clock=12:00]
(12|zwölf) Uhr [mittags]
(am|zum|bis) Mittag
(mittags|Mittag)
[day]
(6|sechs) Uhr @clock=06:00
(8|acht) Uhr @clock=08:00
(9|neun) Uhr @clock=09:00
(10|zehn) Uhr @clock=10:00
(11|elf) Uhr @clock=11:00
(13|dreizehn) Uhr @clock=13:00
(14|vierzehn) Uhr @clock=14:00
(15|fünfzehn) Uhr @clock=15:00
(16|sechzehn) Uhr @clock=16:00
(17|siebzehn) Uhr @clock=17:00
(18|achtzehn) Uhr @clock=18:00
(19|neunzehn) Uhr @clock=19:00
(20|zwanzig) Uhr @clock=20:00
21 Uhr @clock=21:00
22 Uhr @clock=22:00
23 Uhr @clock=23:00
> Zwei chilenische Diplomaten müssen Norwegen bis Samstag, 12 Uhr verlassen. => NO CL 2 2022-03-05T12:00:00+01:00

[day end=week until=yes]
(Ende|Ablauf) (der|dieser) Woche
Wochenende
Ende der laufenden Woche
> Zwei chilenische Diplomaten müssen Norwegen bis Ende der Woche verlassen. => NO CL 2 DATE

[day end=month until=yes]
Ende (des|dieses) Monats
Ende des laufenden Monats
Monatsende
> Zwei chilenische Diplomaten müssen Norwegen bis Ende Mai verlassen. => NO CL 2 2022-05-31

[day end=month]
Ende

[day end=year until=yes]
Ende (des|dieses) Jahres
Jahresende

# Months and years counted back from publication; before "after" from the news.
[day past=yes]
> Norwegen hat am Montag zwei chilenische Diplomaten ausgewiesen. Vor zwei Monaten hatte Belgien 21 chilenische Diplomaten ausgewiesen. => NO CL 2; BE CL 21 REPORTED_PAST 2022-01
> Norwegen hat am Montag zwei chilenische Diplomaten ausgewiesen, vier Monate nachdem Belgien 21 chilenische Diplomaten ausgewiesen hatte. => NO CL 2; BE CL 21 REPORTED_PAST 2021-11
[im] (vergangenen|letzten|vorigen) Monat @ago=P1M
vor einem Monat @ago=P1M
[im] (vergangenen|letzten|vorigen) Jahr @ago=P1Y
(vergangenes|letztes|voriges) Jahr @ago=P1Y
vor einem Jahr @ago=P1Y
im Vorjahr @ago=P1Y
im Vormonat @ago=P1M
einen Monat [,] nachdem @ago=P1M
ein Jahr [,] nachdem @ago=P1Y
vor (zwei|2) Monaten @ago=P2M
vor (drei|3) Monaten @ago=P3M
vor (vier|4) Monaten @ago=P4M
vor (fünf|5) Monaten @ago=P5M
vor (sechs|6) Monaten @ago=P6M
vor (sieben|7) Monaten @ago=P7M
vor (acht|8) Monaten @ago=P8M
vor (neun|9) Monaten @ago=P9M
vor (zehn|10) Monaten @ago=P10M
vor (elf|11) Monaten @ago=P11M
vor (zwei|2) Jahren @ago=P2Y
vor (drei|3) Jahren @ago=P3Y
vor (vier|4) Jahren @ago=P4Y
vor (fünf|5) Jahren @ago=P5Y
vor (sechs|6) Jahren @ago=P6Y
vor (sieben|7) Jahren @ago=P7Y
vor (acht|8) Jahren @ago=P8Y
vor (neun|9) Jahren @ago=P9Y
vor (zehn|10) Jahren @ago=P10Y
(zwei|2) Monate [,] nachdem @ago=P2M
(drei|3) Monate [,] nachdem @ago=P3M
(vier|4) Monate [,] nachdem @ago=P4M
(fünf|5) Monate [,] nachdem @ago=P5M
(sechs|6) Monate [,] nachdem @ago=P6M
(sieben|7) Monate [,] nachdem @ago=P7M
(acht|8) Monate [,] nachdem @ago=P8M
(neun|9) Monate [,] nachdem @ago=P9M
(zehn|10) Monate [,] nachdem @ago=P10M
(elf|11) Monate [,] nachdem @ago=P11M
(zwei|2) Jahre [,] nachdem @ago=P2Y
(drei|3) Jahre [,] nachdem @ago=P3Y
(vier|4) Jahre [,] nachdem @ago=P4Y
(fünf|5) Jahre [,] nachdem @ago=P5Y
(sechs|6) Jahre [,] nachdem @ago=P6Y
(sieben|7) Jahre [,] nachdem @ago=P7Y
(acht|8) Jahre [,] nachdem @ago=P8Y
(neun|9) Jahre [,] nachdem @ago=P9Y
(zehn|10) Jahre [,] nachdem @ago=P10Y

# A part of a year that the year after it makes a date.
[day season=yes]
(Frühjahr|Frühling|Sommer|Herbst|Winter)
> Norwegen hat am Montag zwei chilenische Diplomaten ausgewiesen. Im Frühjahr 2021 hatte Belgien 21 chilenische Diplomaten ausgewiesen. => NO CL 2; BE CL 21 REPORTED_PAST 2021

[day past=yes]
(vergangene|vergangenen|vergangener|letzte|letzten|letzter|vorige|voriger|vorigen) (Woche|Wochen|Monat|Monats|Monate|Jahr|Jahre|Jahres|Jahren|Frühjahr|Sommer|Herbst|Winter|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)
(vergangenes|letztes|voriges) (Jahr|Wochenende)
(im|aus dem) (Vorjahr|Vormonat)
Anfang (der Woche|des Monats|des Jahres)
seit (Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)
vor (einigen|wenigen|mehreren) (Tagen|Wochen|Monaten|Jahren)
vor _ (Wochen|Monaten|Jahren)
vor (einem|einer|einigen) (Woche|Monat|Jahr)
(zuvor|vorher|früher|seinerzeit|damals|einst|ehedem|unlängst|kürzlich|jüngst|bislang|bisher)
in der (Vorwoche|Vergangenheit)
in den (vergangenen|letzten) _ (Jahren|Monaten|Wochen)
in den (vergangenen|letzten) (Jahren|Monaten|Wochen|Tagen)
zu Beginn (der Woche|des Monats|des Jahres)

[until]
(binnen|innerhalb|längstens)
(bis|spätestens) @clock=yes
bis (zum|zur|spätestens|einschließlich|inklusive)
bis spätestens (zum|zur|am)
spätestens (bis|am|zum|in|binnen|innerhalb) [zum]
innerhalb (von|der) [nächsten|kommenden]
binnen (der) [nächsten]
binnen nur
in den (nächsten|kommenden)
vor [dem] Ablauf [(von|der|des)]
ab dem
> Zwei chilenische Diplomaten müssen Norwegen bis zum 23. März verlassen. => NO CL 2 2022-03-23
> Zwei chilenische Diplomaten müssen Norwegen binnen zehn Tagen verlassen. => NO CL 2 P10D

[immediate]
(sofort|unverzüglich|umgehend|augenblicklich|schleunigst|schnellstens|fristlos)
mit sofortiger Wirkung
ab sofort
auf der Stelle
ohne (Verzug|Verzögerung|Aufschub)
noch heute
sofortige(|n|r) (Ausreise|Abreise)
> Zwei chilenische Diplomaten müssen Norwegen unverzüglich verlassen. => NO CL 2 IMMEDIATE

[nothing]
(zog|zieht|zogen|reagierte|reagiert|antwortete|reagierten) (umgehend|sofort|prompt|unverzüglich)
(nächstes|nächsten|kommendes|kommenden) Jahr(|es)
(eines|guten|schönen|schöner) Tages
Jahrestag*
(Tag der|Tage der)

[habit]
(üblicherweise|normalerweise|gewöhnlich|meist|meistens|grundsätzlich|regelmäßig|generell|typischerweise)
(in der Regel|im Regelfall|für gewöhnlich|im Normalfall)
> Norwegen weist drei libysche Diplomaten aus. In der Regel haben sie 72 Stunden. => NO LY 3 NONE

# "vor Sonntag" is a limit, "vor sechs Tagen" lies back.
[until ago=yes]
vor
vor (dem|der)
> Zwei chilenische Diplomaten müssen Norwegen vor Sonntag verlassen. => NO CL 2 2022-03-06
[day end=weekend until=yes]
[noch] vor (dem|diesem) Wochenende
> Zwei chilenische Diplomaten müssen Norwegen vor dem Wochenende verlassen. => NO CL 2 2022-03-04

[zone]
Uhr @zone=seat
(GMT|UTC|Weltzeit) @zone=UTC
(MEZ|CET) @zone=+01:00
(MESZ|CEST) @zone=+02:00
(mitteleuropäischer Zeit) @zone=Europe/Berlin
(Moskauer Zeit|MSK) @code=RU
(New Yorker|Washingtoner) Zeit @code=US
(Berliner Zeit|deutscher Zeit) @code=DE
Londoner Zeit @code=GB
(Kiewer|Kyjiwer) Zeit @code=UA
Pariser Zeit @code=FR
Wiener Zeit @code=AT
Warschauer Zeit @code=PL
Prager Zeit @code=CZ
Teheraner Zeit @code=IR
Zeit @of=before
Ortszeit @zone=seat
(örtlicher|lokaler) Zeit @zone=seat
> Zwei chilenische Diplomaten müssen Norwegen bis Samstag um 18 Uhr MEZ verlassen. => NO CL 2 2022-03-05T18:00:00+01:00
> Zwei chilenische Diplomaten müssen Norwegen bis Samstag, 18 Uhr Moskauer Zeit, verlassen. => NO CL 2 2022-03-05T18:00:00+03:00

[nothing]
nicht (sofort|umgehend|unverzüglich|gleich)
bis heute (ist|war|sind|hat|haben|gibt|bleibt|blieb|nicht|kein|keine|keinen|unklar|ungeklärt)
(sofort|umgehend|unverzüglich) (nach|nachdem|klar|bekannt|erreichbar|reagiert|geantwortet|zurückgewiesen|verurteilt)
> Norwegen hat zwei chilenische Diplomaten ausgewiesen. Der Grund war nicht sofort klar. => NO CL 2 NONE
