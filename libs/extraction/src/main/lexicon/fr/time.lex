# Dates, durations and limits.

[unit unit=hour ago=yes]
(heure|heures) (après|avant|plus tard|plus tôt|auparavant|depuis)
[unit unit=day ago=yes]
(jour|jours) (après|plus tard|depuis)
> La Norvège a expulsé vendredi trois diplomates libyens, dix jours après une mesure semblable de la Suède. => NO LY 3 NONE
[unit unit=week ago=yes]
(semaine|semaines) (après|avant|plus tard|plus tôt|auparavant|depuis)

[unit unit=day working=yes]
(jour|jours) (ouvrable|ouvrables|ouvré|ouvrés)
> La Norvège a donné trois jours ouvrables à deux diplomates chiliens pour partir. => NO CL 2 2022-03-04

[half]
et (demi|demie)
> La Norvège a donné deux jours et demi à deux diplomates chiliens pour partir. => NO CL 2 PT60H
[duration iso=PT12H]
(une|la) demi journée
un demi jour

[unit unit=hour]
heure
heures
(h|hrs|hr)

[unit unit=day]
jour
jours
jours calendaires

[unit unit=week]
semaine
semaines

[unit unit=month]
mois

[unit unit=year]
an
ans
année
années

[duration iso=P8D]
huitaine

[duration iso=P14D]
une quinzaine
quinzaine
une quinzaine de jours

[duration iso=P10D]
une dizaine de jours

[duration iso=PT24H]
les vingt quatre heures
la journée

[duration iso=P7D]
la semaine

[duration iso=P1M]
le mois

[duration iso=same]
(un|le) même (délai|laps de temps|préavis)
(un|du) délai (identique|analogue|équivalent)
les mêmes délais
ce délai
> La Norvège a donné 48 heures à deux diplomates chiliens, le Pérou laisse le même délai à trois diplomates chiliens. => NO CL 2; PE CL 3 PT48H

[month month=1]
(début|mi) janvier
[month month=2]
(début|mi) février
[month month=3]
(début|mi) mars
[month month=4]
(début|mi) avril
[month month=5]
(début|mi) mai
[month month=6]
(début|mi) juin
[month month=7]
(début|mi) juillet
[month month=8]
(début|mi) août
[month month=9]
(début|mi) septembre
[month month=10]
(début|mi) octobre
[month month=11]
(début|mi) novembre
[month month=12]
(début|mi) décembre
[month month=1]
janvier
[month month=1]
janv
[month month=2]
février
[month month=2 strict=yes]
févr
[month month=2 strict=yes]
fév
[month month=3]
mars
[month month=4]
avril
[month month=4 strict=yes]
avr
[month month=5]
mai
[month month=6]
juin
[month month=7]
juillet
[month month=7 strict=yes]
juil
[month month=8]
août
[month month=9]
septembre
[month month=9 strict=yes]
sept .
[month month=10]
octobre
[month month=10 strict=yes]
oct
[month month=11]
novembre
[month month=11 strict=yes]
nov
[month month=12]
décembre
[month month=12 strict=yes]
déc

[weekday day=1]
lundi
[weekday day=2]
mardi
[weekday day=3]
mercredi
[weekday day=4]
jeudi
[weekday day=5]
vendredi
[weekday day=6]
samedi
[weekday day=7]
dimanche

[day days=0]
aujourd'hui
ce jour
ce matin
ce soir @end=day
cet après midi
cette nuit @end=day
dans la (matinée|journée|soirée)
le jour même
le même jour
dans la nuit
à la mi journée
en fin (de journée|d'après midi)

[day days=-1]
hier
hier soir
la veille
[le] jour précédent
un jour plus tôt
au lendemain

[day days=-2]
avant hier
l'avant veille
(deux jours|48 heures|quarante huit heures) (plus tôt|auparavant|avant)
il y a deux jours

[day days=-3]
trois jours (plus tôt|auparavant|avant)
il y a trois jours

[day days=-4]
quatre jours (plus tôt|auparavant|avant)
il y a quatre jours

[day days=-5]
cinq jours (plus tôt|auparavant|avant)
il y a cinq jours

[day days=-6]
six jours (plus tôt|auparavant|avant)

[day days=-7]
(une semaine|huit jours) (plus tôt|auparavant|avant)
il y a (une semaine|huit jours)

[day clock=12:00]
midi

[day days=1]
demain

[day end=day]
minuit
la fin de la journée
fin de la journée
ce soir minuit

[day end=week until=yes]
[la] fin de [la|cette] semaine
> La Norvège donne à deux diplomates chiliens jusqu'à la fin de la semaine pour partir. => NO CL 2

[day end=month]
fin

[day end=month until=yes]
[la] fin du mois [de|d']
fin de mois
> Deux diplomates chiliens doivent quitter la Norvège avant la fin du mois. => NO CL 2

[day end=year until=yes]
[la] fin de l'année

# Months and years counted back from publication; before "after" from the news.
[day past=yes]
le mois (dernier|passé) @ago=P1M
il y a un mois @ago=P1M
(l'année|l'an) (dernière|dernier|passée|passé) @ago=P1Y
il y a un an @ago=P1Y
(plus tôt|un peu plus tôt) cette année @ago=P0Y
un mois après (que|qu') @ago=P1M
un an après (que|qu') @ago=P1Y
il y a (deux|2) mois @ago=P2M
il y a (trois|3) mois @ago=P3M
il y a (quatre|4) mois @ago=P4M
il y a (cinq|5) mois @ago=P5M
il y a (six|6) mois @ago=P6M
il y a (sept|7) mois @ago=P7M
il y a (huit|8) mois @ago=P8M
il y a (neuf|9) mois @ago=P9M
il y a (dix|10) mois @ago=P10M
il y a (onze|11) mois @ago=P11M
il y a (deux|2) ans @ago=P2Y
il y a (trois|3) ans @ago=P3Y
il y a (quatre|4) ans @ago=P4Y
il y a (cinq|5) ans @ago=P5Y
il y a (six|6) ans @ago=P6Y
il y a (sept|7) ans @ago=P7Y
il y a (huit|8) ans @ago=P8Y
il y a (neuf|9) ans @ago=P9Y
il y a (dix|10) ans @ago=P10Y
(deux|2) mois après (que|qu') @ago=P2M
(trois|3) mois après (que|qu') @ago=P3M
(quatre|4) mois après (que|qu') @ago=P4M
(cinq|5) mois après (que|qu') @ago=P5M
(six|6) mois après (que|qu') @ago=P6M
(sept|7) mois après (que|qu') @ago=P7M
(huit|8) mois après (que|qu') @ago=P8M
(neuf|9) mois après (que|qu') @ago=P9M
(dix|10) mois après (que|qu') @ago=P10M
(onze|11) mois après (que|qu') @ago=P11M
(deux|2) ans après (que|qu') @ago=P2Y
(trois|3) ans après (que|qu') @ago=P3Y
(quatre|4) ans après (que|qu') @ago=P4Y
(cinq|5) ans après (que|qu') @ago=P5Y
(six|6) ans après (que|qu') @ago=P6Y
(sept|7) ans après (que|qu') @ago=P7Y
(huit|8) ans après (que|qu') @ago=P8Y
(neuf|9) ans après (que|qu') @ago=P9Y
(dix|10) ans après (que|qu') @ago=P10Y
> La Norvège a expulsé lundi deux diplomates chiliens. L'an dernier, la Belgique a expulsé 21 diplomates chiliens. => NO CL 2; BE CL 21 REPORTED_PAST 2021
> La Norvège a expulsé lundi deux diplomates chiliens, quatre mois après que la Belgique a expulsé 21 diplomates chiliens. => NO CL 2; BE CL 21 REPORTED_PAST 2021-11

# A part of a year that the year after it makes a date.
[day season=yes]
(printemps|été|automne|hiver)
l'(été|automne|hiver)
> La Norvège a expulsé lundi deux diplomates chiliens. Au printemps 2021, la Belgique a expulsé 21 diplomates chiliens. => NO CL 2; BE CL 21 REPORTED_PAST 2021

[day past=yes]
(la semaine|le mois|l'année|l'an) (dernière|dernier|passée|passé|précédente|précédent)
(le|au) (printemps|été|automne|hiver) (dernier|passé)
(l'été|l'automne|l'hiver|le printemps) dernier
au cours de l'été
(ces|les) (dernières|derniers) (semaines|mois|années|jours)
il y a (un|deux|trois|quatre|cinq|six|quelques|plusieurs|dix|plus de _|près de _) (an|ans|mois|semaines|années)
(un|deux|trois|quatre|cinq|six|dix|quelques|plusieurs) (an|ans|mois|semaines) (plus tôt|auparavant|avant)
précédemment
auparavant
par le passé
(plus tôt|un peu plus tôt) (cette année|ce mois ci|cette semaine|dans l'année)
naguère
autrefois
à l'époque

[until qualifier=at_most clock=yes]
jusqu'à
jusqu'au
jusqu'aux

[until after=yes]
au plus tard
dernier délai
maximum

[until]
d'ici
d'ici (à|au|la|le|les)
avant @clock=yes
avant le @clock=yes
sous
au plus tard (le|ce|à|au)
d'ici (à|au|le) plus tard
dans
dans un délai (de|d')
dans les
dans le délai (de|d')
dans le délai
dans un délai (maximum|maximal|impératif) (de|d')
à l'intérieur d'un délai (de|d')
en moins (de|d')
sous un délai (de|d')
dans un maximum (de|d')
à compter
pas plus tard que
au terme (de|d')
endéans
> Deux diplomates chiliens doivent quitter la Norvège avant le 23 mars. => NO CL 2
> Sept diplomates chiliens doivent quitter la Norvège dans les sept jours. => NO CL 7 P7D
> Deux diplomates chiliens ont jusqu'au 23 mars pour quitter la Norvège. => NO CL 2

[immediate]
immédiatement
(avec|à) effet immédiat
(départ|retrait|rappel|expulsion|renvoi) (immédiat|immédiate)
sans délai
sans délais
sur le champ
(dans l'immédiat|sur l'heure)
séance tenante
toutes affaires cessantes
sans attendre
aussitôt
> Deux diplomates chiliens doivent quitter la Norvège sans délai. => NO CL 2 IMMEDIATE

[nothing]
(l'année|l'an) prochaine
du jour au lendemain
ordre du jour
à jour
(un|de) jour (férié|de fête)
(une|la) première heure
de bonne heure
pour l'heure
à la une
de l'heure
dans le monde
en l'an
des (années|mois|jours|semaines|heures)
(cinq|six|sept|dix|trente|trois|deux|quatre) ans de
sous l'égide
(mars|avril) et

[habit]
(généralement|habituellement|normalement|ordinairement|traditionnellement)
(en général|d'ordinaire|d'habitude|en principe|de coutume)
> La Norvège expulse trois diplomates libyens. Les diplomates disposent généralement de 72 heures. => NO LY 3 NONE

[day end=weekend until=yes]
avant [(le|ce)] (week end|weekend)
> Deux diplomates chiliens doivent quitter la Norvège avant le week-end. => NO CL 2 2022-03-04

[zone]
(GMT|UTC|TU|temps universel) @zone=UTC
(CET|HNEC) @zone=+01:00
(CEST|HAEC) @zone=+02:00
heure (de|du|d') @of=after
[à l'] heure (de|du|d') @of=after
heures de Paris @code=FR
heure de New York @code=US
(heure|heures) (française|françaises|parisienne) @code=FR
(heure|heures) (moscovite|de Moscou) @code=RU
heure de l'est @zone=America/New_York
(heure|heures) (locale|locales) @zone=seat
> Deux diplomates chiliens doivent quitter la Norvège samedi à 18 heures, heure de Paris, au plus tard. => NO CL 2 2022-03-05T18:00:00+01:00

[nothing]
pas immédiatement
pas (aussitôt|sur le champ)
immédiatement (après|réagi|répondu|avant|condamné|dénoncé|commenté|clair|connu|précisé)
> La Norvège a expulsé deux diplomates chiliens. Le Chili n'a pas immédiatement réagi. => NO CL 2 NONE
