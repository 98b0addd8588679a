# Dates, durations and limits.

[unit unit=hour ago=yes]
(hora|horas) (más tarde|tras)
[unit unit=day ago=yes]
(día|días) (después|más tarde|tras|desde)
> Noruega expulsó el viernes a tres diplomáticos libios. Chile respondió diez días más tarde. => NO LY 3 NONE
[unit unit=week ago=yes]
(semana|semanas) (después|más tarde|tras|desde|antes)

[unit unit=day working=yes]
(día|días) (hábil|hábiles|laborable|laborables|laboral|laborales)
> Noruega dio tres días hábiles a dos diplomáticos chilenos para irse. => NO CL 2 2022-03-04

[half]
y (medio|media)
> Noruega dio dos días y medio a dos diplomáticos chilenos para irse. => NO CL 2 PT60H
[duration iso=PT12H]
[un] medio día
media jornada
[duration iso=PT84H]
media semana

[unit unit=hour]
hora
horas
h
hs
hrs

[unit unit=day]
(día|días) [(naturales|corridos|calendario)]
jornadas

[unit unit=week]
semana
semanas

[unit unit=month]
mes
meses

[unit unit=year]
año
años

[duration iso=P14D]
[una] quincena
[un par de|dos] semanas
> Noruega dio dos semanas a dos diplomáticos chilenos para irse. => NO CL 2 P14D

[duration iso=same]
[en|con] (el mismo|idéntico|igual) (plazo|tiempo|término)
> Noruega dio 48 horas a dos diplomáticos chilenos. Horas después, Chile expulsó a dos diplomáticos noruegos en el mismo plazo. => NO CL 2 PT48H; CL NO 2 PT48H

[duration iso=P15D]
quince días

[duration iso=P7D]
plazo semanal

[duration iso=PT48H]
un par de días

[duration iso=PT24H]
un día

[month month=1]
enero
[month month=1 strict=yes]
ene
[month month=2]
febrero
[month month=2 strict=yes]
feb
[month month=3]
marzo
[month month=3 strict=yes]
mar
[month month=4]
abril
[month month=4 strict=yes]
abr
[month month=5]
mayo
[month month=5 strict=yes]
may
[month month=6]
junio
[month month=6 strict=yes]
jun
[month month=7]
julio
[month month=7 strict=yes]
jul
[month month=8]
agosto
[month month=8 strict=yes]
ago
[month month=9]
septiembre
setiembre
[month month=9 strict=yes]
sep
sept
set
[month month=10]
octubre
[month month=10 strict=yes]
oct
[month month=11]
noviembre
[month month=11 strict=yes]
nov
[month month=12]
diciembre
[month month=12 strict=yes]
dic

[weekday day=1]
lunes
[weekday day=2]
martes
[weekday day=3]
miércoles
[weekday day=4]
jueves
[weekday day=5]
viernes
[weekday day=6]
sábado
[weekday day=7]
domingo

[day days=0]
horas (antes|después)
hoy [mismo]
esta (mañana|tarde|madrugada)
esta noche @end=day
este mediodía
el mismo día
[en] el día de hoy
en esta fecha
en la fecha

[day days=-1]
ayer
anoche
la víspera
en la víspera
el día anterior
un día (antes|atrás)
la noche anterior

[day days=-2]
anteayer
antier
dos días (antes|atrás)
hace dos días

[day days=-3]
tres días (antes|atrás)
hace tres días

[day days=-4]
cuatro días (antes|atrás)
hace cuatro días

[day days=1]
mañana
el día siguiente

[day days=2]
pasado mañana

[day end=day]
[la] medianoche
[las] doce de la noche
[las] 24 horas de
[el] final del día
[el] fin del día

[day end=week until=yes]
[el|a] (final|fin|finales|fines) de [(la|esta)] semana
> Dos diplomáticos chilenos deben dejar Noruega antes de fin de semana. => NO CL 2

[day end=month until=yes]
[el|a] (final|fin|finales|fines) (del|de este|de) [presente] mes
[el] último día del mes
[a] (finales|fines|final|fin) de
> Dos diplomáticos chilenos deben dejar Noruega antes de fin de mes. => NO CL 2

[day end=year until=yes]
[el|a] (final|fin|finales|fines) (del|de|de este) año

# Clock times in words and with a unit; digits such as 18:00 are read without help.
[day clock=12:00]
[el] mediodía
las doce del (mediodía|día)

[day clock=01:00]
(la|las) (una|1) (de la (mañana|madrugada)|a. m.|am|a.m.)
las 01 horas
las 1 (horas|h|hs)

[day clock=13:00]
(la|las) (una|1) (de la (tarde|noche)|p. m.|pm|p.m.)
las 13 (horas|h|hs)

[day clock=02:00]
(la|las) (dos|2) (de la (mañana|madrugada)|a. m.|am|a.m.)
las 02 horas
las 2 (horas|h|hs)

[day clock=14:00]
(la|las) (dos|2) (de la (tarde|noche)|p. m.|pm|p.m.)
las 14 (horas|h|hs)

[day clock=03:00]
(la|las) (tres|3) (de la (mañana|madrugada)|a. m.|am|a.m.)
las 03 horas
las 3 (horas|h|hs)

[day clock=15:00]
(la|las) (tres|3) (de la (tarde|noche)|p. m.|pm|p.m.)
las 15 (horas|h|hs)

[day clock=04:00]
(la|las) (cuatro|4) (de la (mañana|madrugada)|a. m.|am|a.m.)
las 04 horas
las 4 (horas|h|hs)

[day clock=16:00]
(la|las) (cuatro|4) (de la (tarde|noche)|p. m.|pm|p.m.)
las 16 (horas|h|hs)

[day clock=05:00]
(la|las) (cinco|5) (de la (mañana|madrugada)|a. m.|am|a.m.)
las 05 horas
las 5 (horas|h|hs)

[day clock=17:00]
(la|las) (cinco|5) (de la (tarde|noche)|p. m.|pm|p.m.)
las 17 (horas|h|hs)

[day clock=06:00]
(la|las) (seis|6) (de la (mañana|madrugada)|a. m.|am|a.m.)
las 06 horas
las 6 (horas|h|hs)

[day clock=18:00]
(la|las) (seis|6) (de la (tarde|noche)|p. m.|pm|p.m.)
las 18 (horas|h|hs)

[day clock=07:00]
(la|las) (siete|7) (de la (mañana|madrugada)|a. m.|am|a.m.)
las 07 horas
las 7 (horas|h|hs)

[day clock=19:00]
(la|las) (siete|7) (de la (tarde|noche)|p. m.|pm|p.m.)
las 19 (horas|h|hs)

[day clock=08:00]
(la|las) (ocho|8) (de la (mañana|madrugada)|a. m.|am|a.m.)
las 08 horas
las 8 (horas|h|hs)

[day clock=20:00]
(la|las) (ocho|8) (de la (tarde|noche)|p. m.|pm|p.m.)
las 20 (horas|h|hs)

[day clock=09:00]
(la|las) (nueve|9) (de la (mañana|madrugada)|a. m.|am|a.m.)
las 09 horas
las 9 (horas|h|hs)

[day clock=21:00]
(la|las) (nueve|9) (de la (tarde|noche)|p. m.|pm|p.m.)
las 21 (horas|h|hs)

[day clock=10:00]
(la|las) (diez|10) (de la (mañana|madrugada)|a. m.|am|a.m.)
las 10 horas
las 10 (horas|h|hs)

[day clock=22:00]
(la|las) (diez|10) (de la (tarde|noche)|p. m.|pm|p.m.)
las 22 (horas|h|hs)

[day clock=11:00]
(la|las) (once|11) (de la (mañana|madrugada)|a. m.|am|a.m.)
las 11 horas
las 11 (horas|h|hs)

[day clock=23:00]
(la|las) (once|11) (de la (tarde|noche)|p. m.|pm|p.m.)
las 23 (horas|h|hs)

> El diplomático chileno debe dejar Noruega antes de las seis de la tarde del martes. => NO CL 1 DIPLOMAT

# Months and years counted back from publication; before "after" from the news.
[day past=yes]
el mes pasado @ago=P1M
el pasado mes @ago=P1M
hace un mes @ago=P1M
el año pasado @ago=P1Y
el pasado año @ago=P1Y
hace un año @ago=P1Y
un mes después de que @ago=P1M
un año después de que @ago=P1Y
hace (dos|2) meses @ago=P2M
hace (tres|3) meses @ago=P3M
hace (cuatro|4) meses @ago=P4M
hace (cinco|5) meses @ago=P5M
hace (seis|6) meses @ago=P6M
hace (siete|7) meses @ago=P7M
hace (ocho|8) meses @ago=P8M
hace (nueve|9) meses @ago=P9M
hace (diez|10) meses @ago=P10M
hace (once|11) meses @ago=P11M
hace (dos|2) años @ago=P2Y
hace (tres|3) años @ago=P3Y
hace (cuatro|4) años @ago=P4Y
hace (cinco|5) años @ago=P5Y
hace (seis|6) años @ago=P6Y
hace (siete|7) años @ago=P7Y
hace (ocho|8) años @ago=P8Y
hace (nueve|9) años @ago=P9Y
hace (diez|10) años @ago=P10Y
(dos|2) meses después de que @ago=P2M
(tres|3) meses después de que @ago=P3M
(cuatro|4) meses después de que @ago=P4M
(cinco|5) meses después de que @ago=P5M
(seis|6) meses después de que @ago=P6M
(siete|7) meses después de que @ago=P7M
(ocho|8) meses después de que @ago=P8M
(nueve|9) meses después de que @ago=P9M
(diez|10) meses después de que @ago=P10M
(once|11) meses después de que @ago=P11M
(dos|2) años después de que @ago=P2Y
(tres|3) años después de que @ago=P3Y
(cuatro|4) años después de que @ago=P4Y
(cinco|5) años después de que @ago=P5Y
(seis|6) años después de que @ago=P6Y
(siete|7) años después de que @ago=P7Y
(ocho|8) años después de que @ago=P8Y
(nueve|9) años después de que @ago=P9Y
(diez|10) años después de que @ago=P10Y
> Noruega expulsó el lunes a dos diplomáticos chilenos. Hace dos meses Bélgica expulsó a 21 diplomáticos chilenos. => NO CL 2; BE CL 21 REPORTED_PAST 2022-01
> Noruega expulsó el lunes a dos diplomáticos chilenos, cuatro meses después de que Bélgica expulsara a 21 diplomáticos chilenos. => NO CL 2; BE CL 21 REPORTED_PAST 2021-11

# A part of a year that the year after it makes a date.
[day season=yes]
(primavera|verano|otoño|invierno)
> Noruega expulsó el lunes a dos diplomáticos chilenos. En la primavera de 2021 Bélgica expulsó a 21 diplomáticos chilenos. => NO CL 2; BE CL 21 REPORTED_PAST 2021

[day past=yes]
(la semana|el mes|el año|el verano|el otoño|el invierno) (pasado|pasada|anterior)
(la|el) pasad(a|o) (semana|mes|año|verano|otoño|invierno|primavera)
la primavera pasada
hace (_ [_]) (días|semanas|meses|años)
hace (algunos|unos|pocos|varios|muchos) (días|meses|años)
(días|semanas|meses|años) (atrás|antes)
_ (días|semanas|meses|años) (atrás|antes)
(una semana|un mes|un año) (antes|atrás)
previamente
[el] pasado día _
anteriormente
con anterioridad
en su momento
en el pasado
en (los últimos|las últimas) (días|semanas|meses|años)

# A limit of time, or of number: "hasta el 3 de mayo", "hasta cinco diplomáticos".
[until qualifier=at_most clock=yes]
hasta

[until]
antes (del|de|de que)
antes (del|de) (final|fin|término|cierre) (del|de la|de)
a más tardar
como muy tarde
como máximo
como tarde
no más tarde del
para el
dentro de
en un plazo [máximo|no mayor|perentorio|improrrogable|de no más] de
en el [mismo] plazo [máximo|perentorio|improrrogable] de
en un (máximo|término|lapso|periodo|período) [máximo] de
en el (término|lapso) [máximo] de
plazo [máximo|perentorio|improrrogable] (de|hasta|del)
con plazo hasta
plazo que (expira|vence|finaliza|termina)
vence
> Dos diplomáticos chilenos deben dejar Noruega a más tardar el 23 de marzo. => NO CL 2

[immediate]
inmediatamente
de inmediato
de [(forma|manera|modo)] inmedia(to|ta)
con (carácter|efecto) inmediato
con efectos inmediatos
con inmediatez
en el acto
sin (demora|dilación|tardanza|retraso)
(la|su) [(expulsión|salida|partida|retirada|marcha)] inmediata
(salida|expulsión|retirada|partida) inmediata
a la mayor brevedad posible inmediata
al instante
> Dos diplomáticos chilenos deben dejar Noruega de inmediato. => NO CL 2 IMMEDIATE

[nothing]
_ (horas|días|semanas|meses|años|minutos) después
_ horas antes
el año que viene
el próximo año
tres años
días de

[habit]
(generalmente|habitualmente|normalmente|usualmente|típicamente|comúnmente)
(por lo general|en general|de ordinario|por regla general|por lo común|como es habitual)
(suele|suelen|solía|solían)
> Noruega expulsa a tres diplomáticos libios. Los diplomáticos suelen tener 72 horas. => NO LY 3 NONE

[day end=weekend until=yes]
antes (del|de este) fin de semana
> Dos diplomáticos chilenos deben dejar Noruega antes del fin de semana. => NO CL 2 2022-03-04

[zone]
(GMT|UTC) @zone=UTC
(CET) @zone=+01:00
(CEST) @zone=+02:00
hora [local] (de|del) @of=after
horas de Madrid @code=ES
horas de Moscú @code=RU
hora de Nueva York @code=US
hora peninsular [española] @zone=Europe/Madrid
hora del este @zone=America/New_York
(hora|horas) local @zone=seat
(hora|horas) locales @zone=seat
> Dos diplomáticos chilenos deben dejar Noruega antes de las 18 horas del sábado, hora de Madrid. => NO CL 2 2022-03-05T18:00:00+01:00

[nothing]
no (inmediatamente|de inmediato)
inmediatamente (después|antes|tras|claro|conocido)
no ~ respondió (inmediatamente|de inmediato)
(reaccionó|respondió|reaccionaron|respondieron|condenó|rechazó|comentó) (inmediatamente|de inmediato)
(reaccionado|respondido|comentado) (inmediatamente|de inmediato)
> Noruega expulsó a dos diplomáticos chilenos. Chile no respondió de inmediato. => NO CL 2 NONE
