# How a text presents what it tells, and what it says around it.
# status: none (no event), threatened, reversed, past; scope: sentence, clause (until the next clause).

[status status=none scope=clause]
no (expulsará|expulsarán|expulsa|expulsan|expulsó|ha expulsado|han expulsado|expulsaría|expulsaron|expulsar|serán expulsados|será expulsado|fue expulsado|fueron expulsados|ha sido expulsado|han sido expulsados|fue expulsada|ha sido expulsada|ha declarado|han declarado|declarará|ha pedido|ha ordenado|ordenó)
no (había|habían) (expulsado|ordenado|declarado|pedido)
no (hay|existe|existen|tiene|tienen) (planes|intención|plan|previsto|ninguna orden|orden)
no (prevé|contempla|piensa|planea|se plantea|pretende|quiere|va a|van a) ... (expuls*|declar*|pedir|salida|echar)
sin (expulsar|que nadie|expulsiones)
(a nadie|ningún diplomático|ninguno de|nadie será|nadie fue)
(descarta|descartó|descartaron|descartan|descartado|descartar)
(desmiente|desmintió|desmintieron|desmentido|desmintiendo|desmentir)
(niega|negó|negaron|negado|niegan) [que|haber|la|las]
(rechaza|rechazó|rechazaron|rechazado) [la|una|el] (propuesta|moción|petición|pedido|solicitud|idea|posibilidad|iniciativa)
(rechaza|rechazó|rechazaron) expulsar
(Eurocámara|Parlamento Europeo|Parlamento|Congreso|Senado|Cámara|Asamblea|ayuntamiento|concejo) [de Diputados|Baja] (pide|pidió|insta|instó|exige|exigió|reclama|reclamó|solicita|solicitó|urge|aprueba|aprobó|recomienda|recomendó) ... (expuls*|declar*)
(exige|exigió|exigen|exigieron|pide|pidió|piden|pidieron|reclama|reclamó|reclaman|reclamaron|solicitó|solicitan|solicitaron) ... al (Gobierno|gobierno|Ejecutivo|presidente|canciller)
(oposición|manifestantes|opositores|diputados|senadores|partido|partidos|moción|petición|proposición|bancada|activistas|legisladores|congresistas) ... (expuls*|declar*|salida|persona|romper)
(moción|petición|proposición|iniciativa|propuesta|pliego) ... (expuls*|declar*)
(expertos|analistas|observadores) ... (esperan|creen|prevén|auguran|expuls*|anticipan)
(rumores|versiones|informaciones|noticia falsa|bulo|noticias falsas)
(falso|falsa|falsas|falsos|inexacto|mentira) que
(no existió|nunca existió|no se produjo|nunca se produjo)
no está (sobre|encima de) la mesa
(espera|esperan|esperaba|prevé|prevén|teme|temen|augura) [que] ... (expuls*|reciprocidad)
no (contempla|descarta la) ... expuls*
(no está|no está) previsto
(posible|eventual|hipotética) expulsión
(preguntado|preguntada|consultado) (por|sobre) ... expuls*
más de {number} (países|Estados)
más de la mitad de
(decenas|docenas|una veintena|una treintena|una decena) de (países|Estados|gobiernos)
# What the Convention allows in general.
cualquier (otro|otra|miembro|integrante|momento)
(facultad|potestad|derecho) (de|a) (declarar|comunicar|expulsar)
(Estado|Estados) (receptor|receptores|acreditante)
artículo (9|nueve|noveno) ... (declarar|comunicar|expulsar)
(desde el inicio de la guerra|desde el comienzo de la guerra|desde la guerra fría)
(debería|deberían|habría que|tendría que|tendrían que) (expulsar|ser expulsado|ser expulsados|irse|declarar)
expulsión (administrativa|colectiva|en caliente)
> Noruega no ha expulsado a ningún diplomático chileno. => none
> El Gobierno noruego desmintió la expulsión de dos diplomáticos chilenos. => none
> La oposición noruega pide la expulsión del embajador chileno. => none

[status status=threatened scope=clause]
(podría|podrían|puede que) [también] (expulsar|ser expulsad*|declarar|ordenar|pedir|echar|tener que|verse obligad*|exigir|reducir|retirar)
(puede|pueden) ser (expulsad*|declarad*)
(amenaza|amenazan|amenazó|amenazaron|amenazado|amenazando) [con|hoy|{time}] ... (expuls*|declar*|echar*|salida|persona|se va|irse|pedir)
(advierte|advirtió|advirtieron|avisa|avisó) ... (expuls*|declarar*|persona|se irá|echar*)
(sopesa|sopesan|estudia|estudian|evalúa|evalúan|evaluando|analiza|analizan|analizando|considera|consideran|considerando|contempla|contemplan|valora|valoran|baraja|barajan|planea|planean|prepara|preparan|prevé|prevén|se plantea|se plantean|plantea|discute|piensa|examina|medita|debate|estudiando|sopesando|valorando) [la|una|las] (expuls*|declar*|posible expuls*|posibilidad|opción|pedir|ordenar|exigir|echar|salida|solicitar|retirar la|si)
(sopesa|estudia|evalúa|analiza|contempla|valora|baraja|planea|prepara|plantea|examina) ... (expuls*|declarar|salida de|persona)
no descarta* [la] (expuls*|declarar|que|pedir|ordenar)
(tiene|tienen) (intención|previsto|planes) de (expuls*|declarar|pedir|ordenar)
(dispuest|preparad|list)(o|a|os|as) (a|para) (expuls*|declarar|pedir|ordenar)
(se reserva|se reservan) ... (expuls*)
si ... (expulsará|expulsarán|será expulsad*|serán expulsad*|tendrá que|tendrán que|deberá|deberán|se va|se irá|se irán|declarará|ordenará|saldrá|saldrán|expulsaremos|expulsaría)
(expulsará|expulsarán|será expulsad*|serán expulsad*|deberá|deberán|declarará|tendrá|tendrán|expulsaremos|expulsaría) ... (si|salvo que|a menos que|a no ser que|en caso de que|de no)
(de no|en caso de) ... (expulsará|expulsarán|será expulsad*|serán expulsad*|tendrá que|tendrán que|deberá|deberán|se irá|declarará|ordenará|expulsaremos|expulsaría)
(ordenó|ordenado|pidió|pedido|instruyó|dio instrucciones|encargó) (a|al) [su|la] (canciller|cancillería|ministro|ministra|Ministerio|ministerio|Cancillería) ... (expuls*|declar*)
(quiere|quieren|pretende|pretenden|proponer|propone|propondrá) (expulsar|declarar|echar)
dentro de poco (expulsará|declarará)
> Noruega podría expulsar a dos diplomáticos chilenos. => NO CL 2 THREATENED
> Noruega amenaza con expulsar a dos diplomáticos chilenos. => NO CL 2 THREATENED
> Noruega estudia la expulsión de dos diplomáticos chilenos. => NO CL 2 THREATENED
> Si Chile no libera el barco, Noruega expulsará a dos diplomáticos chilenos. => NO CL 2 THREATENED

[status status=reversed scope=sentence]
(revoca|revocó|revocado|revocan|anula|anuló|anulado|retira|retiró|retirado|cancela|canceló|cancelado|revierte|revirtió|revertido|suspende|suspendió|suspendido|levanta|levantó|levantado|rectifica|rectificó|deroga|derogó|derogado|revocar|anular|revertir|invalidó|abandona|desiste de) [la|su|una|esa|dicha|esta] (orden|expulsión|decisión|medida|declaración|resolución)
(deja|dejó|dejado|dejar|quedó|queda|quedan|dejaron) sin efecto
(da|dio|dado|dieron|dar) marcha atrás
(se retracta|se retractó|retractado|da por anulad*|se echó atrás|se desdijo|recula|reculó|desiste|desistió)
(expulsión|orden|decisión) [ha sido|fue|quedó|queda|era] (anulada|revocada|cancelada|suspendida|revertida|levantada)
(podrá|podrán|puede|pueden) (quedarse|permanecer) finalmente
finalmente (podrá|podrán|puede|pueden) (quedarse|permanecer)
ya no (tiene|tienen|tendrá|tendrán) que (irse|salir|marcharse|abandonar)
no (tendrá|tendrán) que (irse|salir|marcharse|abandonar) finalmente
vuelta atrás
> Noruega revocó la expulsión del embajador chileno. => NO CL 1 REVERSED
> Noruega dejó sin efecto la expulsión de dos diplomáticos chilenos. => NO CL 2 REVERSED

[status status=past scope=clause]
en secreto
ya (expulsó|expulsaron|expulsaba)
(semanas|meses|años|días) (antes|atrás|después)
anteriormente
previamente
(el año|el mes|la semana) (pasado|pasada|anterior)
(el|la) pasad(o|a) (año|mes|semana|verano)
hace (un|dos|tres|cuatro|cinco|seis|diez) (años|año|meses|mes)
> Noruega expulsó en secreto a dos diplomáticos chilenos el año pasado. => NO CL 2 REPORTED_PAST

# The pluperfect tells what went before the news.
[status status=past scope=clause]
(había|habían|hubiera|hubieran) [ya|también|previamente|antes] (expuls*|declarad*|ordenad*|pedid*|dado|dad*|solicitad*|exigid*|echad*|dispuest*|anunciad*|decidid*|notificad*|concedid*|decretad*|sido)
> Noruega expulsa a dos diplomáticos chilenos. Chile había expulsado a tres diplomáticos noruegos. => NO CL 2; CL NO 3 REPORTED_PAST

# "Hours before it had expelled": the same day, so it is news.
[status status=announced scope=clause]
(semanas|meses|años|días) después de que
(horas|minutos) (antes|después) ... (había|habían) [ya|también] (expuls*|declarad*|ordenad*|pedid*|dado|solicitad*|exigid*|echad*|dispuest*|anunciad*|decidid*|notificad*|sido)

# As many fewer as lie between the two numbers.
[difference]
(de|desde) [(los|sus|las)] ({number}|{group}) [(actuales|personas|funcionarios)] (a|hasta) [(solo|los|tan solo|apenas)] ({number}|{group})
> Noruega exige que Chile reduzca su embajada de 25 a 14 personas. => NO CL 11

[difference order=reverse]
(a|hasta) [(solo|tan solo|apenas)] ({number}|{group}) (de|desde) [(los|sus)] ({number}|{group})

# A number taken back for another.
[correction]
no [(solo|sólo)] [a] {number} [,] sino [(que a|a)] ({number}|{group})
> Noruega expulsó no a 21, sino a 22 diplomáticos chilenos. => NO CL 22
> Noruega expulsa no a 21 sino a 22 diplomáticos chilenos. => NO CL 22
> Noruega expulsa a 22 diplomáticos chilenos y no a 21. => NO CL 22

[correction order=reverse]
{number} [,] (en lugar de|en vez de|y no|no) [(a|los)] {group}

[retaliation]
represalia*
reciprocidad
recíproc*
retorsión
contramedida*
contraataca*
(medida|medidas|respuesta|acción|paso|gesto) (simétric*|espejo|recíproc*|equivalente*|similar*|análog*|proporcional*)
en espejo
espejo
simétric*
ojo por ojo
toma y daca
(devuelve|devolvió|devuelven|devolviendo) el golpe
la misma moneda
hace lo propio
hizo lo propio
en los mismos términos
en justa correspondencia
en correspondencia
pagan por
(respondió|responde|responden|respondieron|responderá|respondido|contestó|contesta|contestaron|replicó|replica|replicaron) [este {time}|{time}|hoy|a su vez|así] (con|expulsando|de la misma manera|de la misma forma|a|al)
como (respuesta|contestación|réplica)
(la|una|su) (contestación|réplica)
vengan*
desquite
paga con

[retaliation needs=act]
en (respuesta|reacción|contestación) (a|al)
(respuesta|reacción) (a|al|de)
(respondió|responde|respondieron|reaccionó|reacciona)
> Noruega expulsa a dos diplomáticos chilenos en respuesta a la expulsión de dos noruegos. => NO CL 2 RETALIATION; CL NO 2 REPORTED_PAST

# Words that do not say what is answered.
[retaliation needs=told]
en (respuesta|reacción|contestación)
> Noruega expulsó el lunes a dos diplomáticos chilenos. En respuesta, Chile expulsa a dos diplomáticos noruegos. => NO CL 2; CL NO 2 RETALIATION

[vow]
(responderá|responderán|contestará|replicará|tomará represalias|actuará en consecuencia)
(promete|prometió|anuncia|anunció|advierte|advirtió|amenaza|amenazó) [con|de|que|una] [habrá|tomará|tomar] (respuesta|represalias|contramedidas|responder|una respuesta|medidas recíprocas|reciprocidad|responderá)
no (quedará|quedarán) sin respuesta
(habrá|tendrá|recibirá) (una|la) respuesta
(respuesta|represalias|contramedidas) (adecuada|correspondiente|llegará|llegarán)

[concert]
en (coordinación|concertación|consulta|sintonía|acuerdo) con
de forma (coordinada|concertada|conjunta)
de manera (coordinada|concertada|conjunta)
(acción|medida|decisión|respuesta) (coordinada|concertada|conjunta)
coordinad*
conjuntamente

[remaining]
(permanecerán|permanecen|quedan|quedarán|seguirán|permanecer|quedarse|conservará|mantendrá|seguir)
solo (quedan|quedarán|permanecerán)

[jurisdiction]
(no tiene|carece de|sin) (jurisdicción|competencia|competencias|autoridad)
fuera de su (jurisdicción|competencia)

[speech]
(dijo|dice|declaró|anunció|anuncia|informó|informa|comunicó|comunica|señaló|señala|afirmó|afirma|indicó|indica|precisó|precisa|confirmó|confirma|explicó|explica|aseguró|asegura|manifestó|agregó|añadió|detalló|reveló|revela|difundió|según|subrayó|sostuvo|expresó|notificó|apuntó|recalcó|puntualizó|adelantó|publicó|citó|contó|denunció|denuncia|reza|calificó|protestó|lamentó|rechazó|tachó|hizo saber|dio a conocer)
