# Words that tell an expulsion. target: where the persons stand (after, before, any).
# place=after: the State after the phrase is the one they leave.
# strength=weak: only persons of a mission with a limit of time; strength=ellipsis: only after another expulsion.

[trigger target=after]
[ha|han|haber|habiendo] (expulsa|expulsan|expulsó|expulsaron|expulsará|expulsarán|expulsaba|expulsaban|expulsar|expulsando|expulse|expulsen|expulsase|expulsaría|expulsarían|expulsamos|expulsaremos|expulso)
(ha|han|haber|habiendo|hemos|había|habían|hubo|hubiera|hubieran) [ya|también|previamente|antes] expulsado
(expulsara|expulsaran|expulsase|expulsasen)
(ha|han|había|habían) [ya|también] echado
(expulsión|expulsiones) [inmediata] (de|del)
(expulsión|expulsiones) [,] (en|el|este|el pasado|por sorpresa) {time} [,] (de|del)
(expulsión|expulsiones) {time} (de|del)
(expulsión|expulsiones) (del país|de su territorio|del territorio nacional|por parte de {state}|por {state}) (de|del)
declar* [este|el] [{time}] [('|")] persona* [('|")] (non|no|nom) (grata|gratas|gratos) [('|")] (a|al)
declar* [('|")] (non|no) (grato|gratos|grata|gratas) [('|")] (a|al)
(echa|echan|echó|echaron|echar|echará|echarán) [de su (país|territorio)] (a|al)
(bota|botan|botó|botaron) (a|al)
(despide|despiden|despidió|despacha|despachan|despachó) (a|al)
(saca|sacan|sacó|sacaron) del país
(desaloja|desalojó|destierra|desterró) (a|al)
(orden*|dispon*|dispus*|dispuesto|decret*|decid*|acord*|acuerda|exig*|pid*|ped*|solicit*|reclam*|demand*|anunci*|notific*|requ*|impuso|forz*) (la|el) [inmediata] (salida|retir*|partida|marcha|abandono|repatriación|cese) [inmediata|del país] (de|del)
(orden*|dispon*|dispus*|dispuesto|decret*|decid*|acord*|acuerda|exig*|pid*|ped*|solicit*|reclam*|demand*|anunci*|notific*|requ*|impuso|forz*) (a su vez|también|hoy|así|ayer) (la|el) (salida|retir*|partida|marcha|abandono|repatriación|cese) (de|del)
(orden*|dispon*|dispus*|dispuesto|decret*|decid*|acord*|acuerda|exig*|pid*|ped*|solicit*|reclam*|demand*|anunci*|notific*|requ*|impuso|forz*) [este|el] {time} (la|el) (salida|retir*|partida|marcha|abandono|repatriación|cese) (de|del)
(enseña|enseñó|mostró|muestra|señaló|señala) la (puerta|salida) (a|al)
(invita|invitó|invitado) a (salir|marcharse|abandonar el país) (a|al)
(insta|instó|conminó|conmina) a (salir|marcharse|abandonar el país|abandonar) (a|al)
se deshace de
prescinde de
> Noruega expulsa a dos diplomáticos chilenos. => NO CL 2
> Noruega anunció la expulsión de dos diplomáticos chilenos. => NO CL 2
> Noruega ordenó la salida inmediata de dos diplomáticos chilenos. => NO CL 2 IMMEDIATE

[trigger target=after needs=diplomat]
(deporta|deportan|deportó|deportaron|deportar|deportado)
[la] deportación de
> Noruega deportó a dos diplomáticos chilenos. => NO CL 2

[trigger target=any]
persona [(non|no|nom)] (grata|gratas)
persona* ('|") (non|no|nom) (grata|gratas)
personas (non|no|nom) (grata|gratas|gratae)
personae non gratae
persona (non|no) grata*
(non|no) (gratos|grato|gratas|grata)
(declara|declaran|declaró|declararon|declarar|declarado|declarados|declarada|declaradas|declarará|declarando|nombra|nombró|considera|consideró|calificó) ... (persona|personas) (non|no) (grata|gratas)
(indeseable|indeseables|no deseado|no deseados|no deseada|no deseadas|no bienvenido|no bienvenidos)
(inaceptable|inaceptables) como (diplomático|diplomáticos|miembro|miembros)
ya no (es|son|era|eran) (bienvenido|bienvenida|bienvenidos|bienvenidas|aceptable|aceptables|grato|gratos)
(expulsado|expulsada|expulsados|expulsadas)
(orden*|pid*|ped*|solicit*|exig*|inst*|conmin*|oblig*|invit*|requ*|intim*|mandó|urg*|emplaz*) ... (abandon*|salir|salga*|salier*|march*|irse|se vaya*|retirarse|dejar el|dejar su|dejen|deje|regres*|partir|deben salir|debe salir|debía*)
(manda|mandan|mandó|mandaron|mandar|mandado|envía|envió|enviado|envían|devuelve|devolvió|devuelto) ... (a casa|de vuelta|de regreso|a su país|a Moscú|para casa)
(mand*|envi*|devolv*|devuelv*|devuelt*) (a casa|de vuelta|de regreso|a su país)
(retir*|revoc*|cancel*|anul*|quit*|suspend*|despoj*|priva*|privó|deja* sin|dejó sin|puso fin) ... (acreditaci*|credencial*|exequatur*|inmunidad*|estatus|reconocimiento|plácet|beneplácito|status diplomático|visados diplomáticos|visas diplomáticas|carnés|carnets|privilegios)
(pierde|pierden|perdió|perdieron|perderá|perderán) ... (acreditación|acreditaciones|inmunidad|estatus diplomático|credenciales)
(quiere|quieren|quería|querían) fuera [del país|de su territorio]
(quiere|quieren|quería) ... fuera del (país|territorio)
(pone|puso|pusieron|ponen|puesto|subió|embarcó|montó) ... (en un avión|en el primer avión|en el primer vuelo|en la frontera|en un vuelo|de patitas en la calle)
(acompaña*|escolt*|conduc*|traslad*) ... (a|hasta) (la frontera|el aeropuerto)
(da|dan|dio|dieron|dará|daba|dado|dando|otorg*|conced*|fij*|establec*) ... para (abandonar|salir|dejar|irse|marcharse|partir|que abandone*|que salga*|que se marche*|que se vaya*|que deje*|su salida|retirarse|hacer las maletas|regresar|volver|desalojar)
> Noruega declaró persona non grata a dos diplomáticos chilenos. => NO CL 2
> Dos diplomáticos chilenos fueron declarados personas no gratas por Noruega. => NO CL 2
> Noruega pidió a dos diplomáticos chilenos que abandonen el país. => NO CL 2
> Noruega retiró la acreditación a dos diplomáticos chilenos. => NO CL 2
> Han sido expulsados de Noruega dos diplomáticos chilenos. => NO CL 2

[trigger target=any]
(exig*|pid*|ped*|solicit*|orden*|reclam*|demand*|requ*|inst*) ... (retirar|retire|retiren|retirara|retiraran|retirase|repatri*|sacar|llevarse|que se lleve*|reemplac*|relev*)
(exig*|pid*|ped*|solicit*|orden*|reclam*) ... (retirada|retiro|salida|partida|marcha|repatriación) (de|del)
> Noruega exige a Chile que retire a dos diplomáticos. => NO CL 2

# The other side is made to do with fewer people; who must cut is whose people go.
[trigger target=any sender=subject reduces=yes]
(deberá*|debe*|tendrá* que|tiene* que|ha de|han de|habrá* de) [también|ahora] (reducir|recortar|rebajar|disminuir|limitar)
> Noruega dijo que Chile debe reducir su embajada de 25 a 14 personas. => NO CL 11

[trigger target=any reduces=yes addressee=gap]
(orden*|pid*|ped*|exig*|oblig*|solicit*|impuso|impon*|requ*|inst*|fuerz*|forz*) ... (reducir|recortar|rebajar|disminuir|reduzca*|recorte*|rebaje*|reduj*|pase*|baje*|reducción de|recorte de|disminución de)

[trigger target=any reduces=yes]
(bajará*|pasará*|disminuirá*|quedará*|se reducirá*|reducirá*|será* reducid*|se verá* reducid*|deberá* (bajar|pasar|reducirse|quedar|disminuir)) [de|a]
(reduc*|redujo|recort*|rebaj*|disminuy*) [a] (el|la|los|las|su|sus|al) (número|cifra|cantidad|nivel) de
(reduc*|redujo|recort*|rebaj*|disminuy*) [a] (el|la|los|las|al) (personal|plantilla|diplomáticos|embajada|misión|funcionarios|empleados|delegación|representación)
> Noruega ordenó a Chile rebajar el personal de su embajada en Oslo de 25 a 14 personas. => NO CL 11
> La plantilla de la embajada de Chile en Oslo bajará de doce a cinco personas. => NO CL 7

# When the time ends that persons told before have; says nothing alone.
[trigger target=before strength=weak dates=limit completes=only]
[el] plazo [(concedido|otorgado|dado|fijado|para irse|para salir)] [,] (es|vence|expira|termina|finaliza|concluye|acaba|se cumple)
(saldrá*|abandonará*|partirá*|viajará*|se marchará*|regresará*|volará*)
(podrá*|puede*) (quedarse|permanecer|seguir) hasta
> Noruega declaró persona non grata a dos diplomáticos chilenos. El plazo vence el 9 de marzo. => NO CL 2 2022-03-09

# The end of a posting that the host decides.
[trigger target=after]
(con|adopt*|tom*|aplic*) [la|una] (idéntica|misma|igual|similar|análoga) medida [{time}|y el mismo plazo|,] (contra|con|a|al)
(da|dan|dio|dieron|dado|da por) por (terminad*|concluid*|finalizad*) (la|las) (misión|misiones|acreditación) (de|del)
puso (fin|término) a (la|las) (misión|misiones|acreditación) (de|del)
(pon*|puso|puest*|señal*|mostr*|muestra*|indic*|enseñ*) (la puerta|en la puerta|de patitas en la calle) (a|al)
> Noruega dio por terminada la misión de dos diplomáticos chilenos. => NO CL 2

[trigger target=any]
(salida|expulsión|partida|retirada|marcha) (de|del) ... (decretad*|ordenad*|exigid*|dispuest*|anunciad*|decidid*|pedid*|solicitad*) por

[trigger target=after sender=subject]
(deberá|debe|deberán|tendrá que|tiene que|ha de|habrá de) (retirar|repatriar|sacar|llamar de vuelta|llevarse)
> Chile deberá retirar de Noruega a su agregado militar en tres días. => NO CL 1 P3D

[trigger target=any place=after]
(debe*|debía*|deberá*|tendrá* que|tiene* que|tuv* que|tenía* que|(ha|han|habrá*|hub*) de) [ahora|ya|también|ambos|{time}|de inmediato] (abandonar|(salir|irse|marcharse|partir|retirarse) (de|del)|dejar|estar fuera (de|del)|haber (abandonado|salido de|dejado)|desalojar|cruzar)
((oblig|inst|conmin|forz|invit)* a|orden* de|órdenes de|instruc* de|obligación de) [ahora|ya|también|ambos|{time}|de inmediato] (abandonar|(salir|irse|marcharse|partir|retirarse) (de|del)|dejar|estar fuera (de|del)|haber (abandonado|salido de|dejado)|desalojar|cruzar)
{time} [más|de plazo|como plazo|como máximo|de margen|de tiempo] para (abandonar|salir de|salir del|dejar|irse de|irse del|marcharse de|marcharse del|partir de|que abandone*|que salga* de|que deje*|retirarse de|retirarse del|hacer las maletas|que hagan las maletas|hacer la maleta)
(expulsado|expulsada|expulsados|expulsadas) (de|del)
(abandonará|abandonarán|dejará|dejarán|saldrá de|saldrán de|saldrá del|saldrán del) [{time}|inmediatamente|de inmediato] (el país|el territorio|territorio|{state}|suelo)
> Dos diplomáticos chilenos deben abandonar Noruega. => NO CL 2
> Dos diplomáticos chilenos tienen diez días para salir de Noruega. => NO CL 2 P10D
> Dos diplomáticos chilenos fueron expulsados de Noruega. => NO CL 2

[trigger target=any]
(debe*|debía*|deberá*|tendrá* que|tiene* que|tuvo que|tuvieron que|tenía* que|ha de|han de|habrá* de|oblig(ado|ada|ados|adas|a) a) [ahora|ya|también|ambos|entonces|inmediatamente] (salir|irse|marcharse|partir|retirarse|regresar|volver a su país|volver|hacer las maletas|hacer la maleta|largarse|estar fuera)
{time} [más|de plazo|como plazo|como máximo|de margen] para (salir|irse|marcharse|partir|que salga|que salgan|que se vaya|que se vayan|que se marche|que se marchen|retirarse|regresar|volver|su salida|hacer efectiva)
(recibió|recibieron|recibido|reciben|tienen|tiene|con) [{time}|este {time}|el {time}] [la] (orden|órdenes|instrucción) de (salir|partir|irse|marcharse|abandonar|dejar|expulsión|salida)
(fue|fueron|ha sido|han sido|es|son|será|serán|sido|siendo|queda|quedan|quedó|quedaron) [también|ya|este {time}|{time}|hoy|ambos] (expulsado|expulsada|expulsados|expulsadas|echado|echados|echada|invitado a salir|invitados a salir|invitado a abandonar|invitados a abandonar|devuelto a su país|devueltos a su país|repatriados por orden|desterrados)
> Dos diplomáticos chilenos tienen que irse, dijo el Gobierno noruego. => NO CL 2
> Dos diplomáticos chilenos fueron expulsados por Noruega. => NO CL 2
> Dos diplomáticos chilenos recibieron la orden de partir, dijo el Gobierno noruego. => NO CL 2

[trigger target=before]
se (va|van|irá|irán|marcha|marchan) (a casa|del país)
han perdido (la|su) (acreditación|inmunidad)
(su|cuya|la) (presencia|permanencia) (ya no es|no es|no era|resulta) (deseada|bienvenida|grata|aceptable|tolerada|indeseable)
(ya no|no) (puede|pueden|podrá|podrán) (seguir|permanecer|continuar) (en|acreditado|acreditados)

[trigger target=any strength=weak]
(tiene|tienen|tendrá|tendrán|tenía|tenían|dispone de|disponen de|dispondrá de|dispondrán de|cuenta con|cuentan con|contará con|contarán con|disponía de|disponían de) [un plazo [máximo|perentorio|improrrogable] de|un máximo de|como plazo|de plazo|solo|solamente|apenas|de] {time}
(tiene|tienen|tendrá|tendrán|tenía|tenían|disponen de|dispone de|dispondrán de|dispondrá de|cuentan con|cuenta con) [un|el|tan solo|ahora|todavía|solo] {time}
(da|dan|dio|dieron|dará*|daba*|dado|dando|darle|darles|otorg*|conced*|fij*|puso|estableci*|establec*) [les] [un|el|apenas|solo|tan solo] {time}
(da|dan|dio|dieron|dará*|daba*|dado|dando|darle|darles|otorg*|conced*|fij*|establec*) ... {time}
un {time}
el {time} (dado|otorgado|concedido|fijado)
el plazo (es|será|era) de {time}
{time} de (plazo|margen)
(deberá|deberán|debe|deben|habrá de|habrán de|tendrán que|tienen que) hacerlo
(deberá|deberán|debe|deben|habrá de|habrán de|tendrán que|tienen que) (cumplir|acatar|ejecutar) [con] (la|esta|el) (medida|orden|decisión|plazo)
(la|esta) (medida|orden|decisión|salida) (debe|deberá|tiene que) (cumplirse|ejecutarse|hacerse efectiva|producirse)

[trigger target=after strength=ellipsis]
(hizo|hace|hicieron|hacen|hará|harán) lo (mismo|propio) con
(da|dio|dan|concede)

[trigger target=after strength=weak reduces=yes]
(reduc*|recort*|rebaj*|disminu*|redujo) ... en
(reduc*|recort*|rebaj*|disminu*|redujo) en

[trigger target=any keeps=yes]
(solo|sólo|solamente|únicamente) [quiere|puede|podrá|podrán|pueden|permite|permitirá] (conservar|mantener|retener|quedarse|tener|permanecer|quedarse con|seguir)
(podrá|podrán|puede|pueden) (conservar|mantener|tener|permanecer|quedarse) (solo|sólo|solamente|únicamente)

# Not an expulsion: the State's own staff, guests and posts.
[decoy target=after]
(orden*|dispon*|dispus*|dispuso|decid*|anunci*|acord*|confirm*) (la|el) (salida|retir*|repatriación|evacuación) [inmediata] de [todo] (su|sus)
> La Cancillería argentina ordenó el retiro de su personal diplomático en Teherán. => none
(fin|término|por terminad*) [a] [las|sus] (funciones|nombramiento) (de|del|como)
(llam*|convoc*|cita|citó|citado|citaron|retir*) [a consultas|de vuelta|{time}] [a] (su|sus) (embajador*|encargad*|diplomátic*|personal|representante|cónsul|agregado)
(llama|llaman|llamó|llamaron|llamar|llamado|llamará) [{time}] a consultas
(convoca|convocan|convocó|convocaron|convocar|convocado|convocada|convocará|cita|citan|citó|citaron|citado|citar|citará|emplazó a comparecer)
(retirada|retiro|repatriación|regreso|llamada|evacuación) de (su|sus)
(evacua|evacúa|evacuó|evacuar|evacuado|evacuará|evacuación|evacuan)
(entrega|entregó|entregaron|entregado) [una nota|la nota|una protesta] (a|al)
(recibe|recibió|recibieron) (a|al)
(se reunió|reunió|reunirse|reúne) con
(acusa|acusan|acusó|acusaron|acusado|acusar) (a|al) 
(detiene|detuvo|detuvieron|detenido|arresta|arrestó|encarceló|detención de|arresto de)
(rechaza|rechazó|niega|negó|deniega|denegó|denegado|negado) [el|la|los|las|un|una] (plácet|placet|beneplácito|visa|visado|visados|visas|acreditación|entrada)
(agradece|agradeció|despidió|saluda|saludó|elogió)
(nombra|nombró|designó|designa|nombrar|nombrado|nombramiento)
(reconoce|reconoció) (como|a)
(reitera|expresa|expresó|manifestó) [su] (apoyo|respaldo|solidaridad) (a|al)
representante de
(asesinato|muerte|secuestro|agresión|ataque) (de|del|a|al|contra)
según (el|la|los|un|una)

[decoy target=before]
(fue|fueron|ha sido|han sido|será|serán|es|son|sido) [también|{time}|hoy] (convocado|convocada|convocados|convocadas|citado|citada|citados|citadas|llamado|llamada|llamados|llamadas|recibido|recibida|recibidos|evacuado|evacuados|evacuadas|retirado|retirados|trasladado|trasladados|agredido|detenido|detenidos)
(puede|pueden|podrá|podrán|podría) (quedarse|permanecer|seguir|continuar|mantenerse)
(se (queda|quedan|quedará|quedarán))
no (figura|figuran|está|están) [(entre|incluido)]
(permanece|permanecen|permanecerá|permanecerán|sigue|siguen|continúa|continúan)
volvió a casa
(calificó|calificaron|negó|rechazó|protestó|acudió|compareció|tachó|aseguró|declinó|explicó|lamentó|dijo|recogió)

[decoy target=any]
(cierra|cerró|cerrar|cerrará|cerrado|clausura|clausuró|clausurar|cierre del|cierre de) [el|la|su|sus|los|las]
{time} para (cerrar|desalojar|vaciar|responder|entregar|presentar)
(regresa|regresó|regresan|volver) [a|al] (su|sus)

[agent]
por
por parte de
por parte del
de parte de
por orden de
por orden del
por decisión de
por decisión del
por mandato de
a manos de
como

[oblique role=in]
en
dentro de
desde

[oblique]
de
del
contra
con
sobre
entre
hacia
ante
tras
según
respecto a
frente a
para
sin
junto a
como a
contra el
en contra de
a favor de
debido a
a causa de
por culpa de
además de
invadir
invadió
apoya
condena
condenó
acusa
acusó
atacar
atacó
rumbo a
camino de
visitó
visita
regresado de
entre otros
incluidos
incluida

[oblique role=object]
a
al
a la
a los

[oblique role=place]
salir de
salir del
abandonar
abandone
abandonen
abandonaran
abandonara
dejar
deje
dejen
irse de
irse del
marcharse de
marcharse del
fuera de
fuera del
salgan de
salga de
saldrá de
saldrán de
partir de
salida de
expulsado de
expulsados de
expulsada de
expulsadas de
(retirar|repatriar|sacar) (de|del)
territorio de
territorio del
suelo
retirarse de
abandonarán
abandonará
dejarán

[clause mode=cause]
tras
luego de
después de
después de que
luego de que
en (respuesta|represalia|reacción|reciprocidad|contestación|réplica|venganza|protesta) (a|al|por|con)
en [estricta|justa] (respuesta|represalia|reciprocidad|correspondencia) (a|al|por|con)
como (respuesta|represalia|réplica|contestación|reacción|castigo|protesta) (a|al|por)
(respuesta|réplica|contestación|reacción) (a|al) (la|las|los|el)
por (la|las|su|sus|una) (expulsión|expulsiones|decisión)
por (haber|expulsar)
debido a
a raíz de
a causa de
en relación con
con motivo de
por motivo de
ante la (decisión|expulsión)
porque
ya que
puesto que
dado que
(respondiendo|replicando) a
responde a
responden a
respondió a
a consecuencia de
como consecuencia de
(a|ante|por|tras|contra|con) la decisión (de|del)
acusad(o|a|os|as) de
por su presunt(o|a)

[clause mode=context]
en medio de
desde que
durante
en plena
en pleno
en el marco de

[clause mode=relative]
quien
quienes
, que
a quien
a quienes
a la que
a los que
a las que
al que
el cual
la cual
los cuales
los que
donde
cuando

[clause mode=relative owner=yes]
cuyo
cuya
cuyos
cuyas

[clause mode=coordinate]
mientras
mientras que
en tanto
pero
sino
aunque
si bien
por su parte
a su vez
y que
y de
horas después
horas más tarde
si
salvo que
a menos que
en cambio

[oblique role=as]
como
(identificad|calificad|señalad|considerad|descrit)(o|a|os|as) (como|por _ como)
como presunt(o|os)
en realidad
eran
eran en realidad
son en realidad
son
era
todos ellos
