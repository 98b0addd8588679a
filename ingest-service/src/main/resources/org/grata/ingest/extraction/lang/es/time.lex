# Dates, durations and limits.

[unit unit=hour]
hora
horas
h
hs
hrs

[unit unit=day]
(día|días) [(hábiles|naturales|corridos|calendario|laborables)]
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

[duration iso=P15D]
quince días

[duration iso=P7D]
[una] semana de (plazo|margen)
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
hoy [mismo]
esta (mañana|tarde|noche|madrugada)
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
un día (antes|atrás|después)
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
anteriormente
con anterioridad
en su momento
en el pasado
en (los últimos|las últimas) (días|semanas|meses|años)

[until]
antes del
antes de
hasta
a más tardar
como muy tarde
como máximo
como tarde
no más tarde del
para el
dentro de
en un plazo [máximo|no mayor|perentorio|improrrogable|de no más] de
en el plazo [máximo|perentorio|improrrogable] de
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
el año que viene
el próximo año
tres años
días de
