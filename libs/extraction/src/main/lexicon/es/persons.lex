# Persons, missions, authorities and the words that tie them together.
# Adjectives follow the noun, so a person may carry one: "diplomáticos acreditados".

[person category=diplomat number=one]
(diplomático|diplomática) [(acreditado|acreditada|destinado|destinada|destacado|destacada|de carrera)]
(encargado|encargada) de negocios [(ad interim|a. i.|interino|interina|en funciones)]
(primer|segundo|tercer) secretario
(primera|segunda|tercera) secretaria
(agregado|agregada) (comercial|cultural|de prensa|laboral|económico|económica|agrícola|policial|de Interior|de interior|civil|político|política|científico|científica|diplomático|de educación|consular)
(agregado|agregada)
(consejero|consejera) [(político|política|comercial|cultural|económico|económica|de prensa|de embajada)]
ministro consejero
ministra consejera
(miembro|integrante|funcionario|funcionaria) del (personal|cuerpo) diplomático
(funcionario|funcionaria|agente|representante) (diplomático|diplomática)
segundo jefe [de (misión|la misión|la embajada)]
segunda jefa [de (misión|la misión|la embajada)]
(número|numero) dos
viceembajador
(embajador|embajadora) (adjunto|adjunta|interino|interina|en funciones)
secretario de embajada
> Noruega expulsa a un diplomático chileno. => NO CL 1 DIPLOMAT
> Chad expulsa a la encargada de negocios de Alemania. => TD DE 1 DIPLOMAT

[person category=diplomat number=many]
(diplomáticos|diplomáticas) [(acreditados|acreditadas|destinados|destacados|de carrera)]
(personal|aparato|equipo) diplomático
cuerpo diplomático
representantes [diplomáticos]
(funcionarios|agentes) diplomáticos
encargados de negocios
consejeros
(agregados|agregadas) [(comerciales|culturales|de prensa|laborales|económicos|policiales)]
(primeros|segundos|terceros) secretarios
enviados
(personas|ciudadanos) con (estatus|rango|pasaporte) (diplomático|diplomáticos)
(funcionarios|miembros|integrantes) del cuerpo diplomático
> Noruega expulsa a dos diplomáticos chilenos. => NO CL 2 DIPLOMAT
> Noruega expulsa al personal diplomático de Chile. => NO CL null DIPLOMAT

[person category=ambassador number=one]
(embajador|embajadora)
(alto comisionado|alta comisionada)
nuncio [apostólico]
(jefe|jefa) de [la] (misión|delegación|misión diplomática|legación|delegación diplomática)
(representante|representación) permanente
máximo representante diplomático
(jefe|jefa) de la (embajada|representación)
> Perú expulsa al embajador norcoreano. => PE KP 1 AMBASSADOR

[person category=ambassador number=many]
(embajadores|embajadoras)
> Turquía expulsa a dos embajadores neerlandeses. => TR NL 2 AMBASSADOR

[person category=consular_officer number=one]
cónsul [(general|honorario|honoraria|adjunto|adjunta)]
(vicecónsul|consulesa)
(funcionario|funcionaria|agente|empleado|empleada) (consular|del consulado)
> Japón expulsa a un cónsul ruso. => JP RU 1 CONSULAR_OFFICER

[person category=consular_officer number=many]
cónsules [(generales|honorarios)]
vicecónsules
(funcionarios|agentes|empleados|personal|trabajadores) (consular|consulares)
> Japón expulsa a dos cónsules rusos. => JP RU 2 CONSULAR_OFFICER

[person category=military_attache number=one]
(agregado|agregada|adjunto al agregado) (militar|naval|aéreo|aérea|de defensa|de Defensa|del Ejército)
(agregado|agregada) (militar|de defensa|de Defensa) (adjunto|adjunta)
> Sudán expulsa al agregado militar de Eritrea. => SD ER 1 MILITARY_ATTACHE

[person category=military_attache number=many]
agregados (militares|navales|aéreos|de defensa|de Defensa)
> India expulsa a los agregados de defensa de Pakistán. => IN PK null MILITARY_ATTACHE

[person category=intelligence_officer number=one]
(oficial|agente|funcionario|miembro) [encubierto] (de inteligencia|de los servicios secretos|de los servicios de inteligencia|del GRU|del SVR|del FSB|de la inteligencia|del espionaje|secreto)
(espía|agente secreto)

[person category=intelligence_officer number=many]
(oficiales|agentes|funcionarios|miembros|integrantes) [encubiertos] (de inteligencia|de los servicios secretos|de los servicios de inteligencia|de espionaje|del GRU|del SVR|del FSB|de la inteligencia|del espionaje|secretos|encubiertos|del servicio secreto)
espías
> Polonia expulsa a tres espías rusos. => PL RU 3 INTELLIGENCE_OFFICER
> Polonia expulsa a tres oficiales de inteligencia rusos. => PL RU 3 INTELLIGENCE_OFFICER

[person category=embassy_staff number=one]
(miembro|integrante|empleado|empleada|trabajador|trabajadora) [(diplomático|diplomática|no diplomático)]
(colaborador|colaboradora)

[person category=embassy_staff]
(miembros|integrantes|empleados|empleadas|trabajadores|trabajadoras|colaboradores) [(diplomáticos|no diplomáticos)]
(miembros|parte|resto|totalidad|integrantes) del personal [(diplomático|consular|de la embajada)]
diplomáticos y [(otros|demás)] (empleados|funcionarios|trabajadores|miembros|personal) [(de embajada|consulares|administrativos|técnicos|de la embajada)]
(diplomáticos y consulares|diplomático y consular)
personal diplomático y (consular|administrativo|técnico|no diplomático)
personal (diplomático|consular) y consular
(funcionarios|representantes) diplomáticos y consulares
diplomáticos y técnicos
(funcionarios|empleados) (técnicos|administrativos) y (técnicos|administrativos|diplomáticos)
personal
plantilla
agentes (consulares y diplomáticos|diplomáticos y consulares)
agentes de la red (consular|diplomática|consular y diplomática|diplomática y consular)
> Noruega expulsa a dos empleados de la embajada de Chile. => NO CL 2 EMBASSY_STAFF

[person category=administrative_staff]
(personal|empleados|trabajadores|funcionarios|miembros) (administrativo|administrativos|técnico|técnicos|de apoyo)
(empleado|funcionario|trabajador) (administrativo|técnico)
(personal|miembros del personal) (administrativo y técnico|técnico y administrativo)
técnicos
técnico de
> Noruega expulsa a dos empleados administrativos de la embajada de Chile. => NO CL 2 ADMINISTRATIVE_STAFF

[person category=unspecified diplomatic=weak number=one]
(funcionario|funcionaria|oficial|representante)
(persona|individuo|colega|homólogo)

[person category=unspecified diplomatic=weak]
(funcionarios|funcionarias|oficiales|personas|individuos|hombres|mujeres|colegas|nombres)
(delegados|homólogos|jefes)
> Noruega expulsa a dos funcionarios de la embajada chilena. => NO CL 2

[person category=unspecified diplomatic=no]
(familia|familias|familiar|familiares|dependientes|esposa|esposas|esposo|cónyuge|cónyuges|hijos|parientes|allegados)
periodista*
reporter*
corresponsal*
estudiante*
alumn(o|a|os|as)
migrante*
inmigrante*
(refugiad|asilad)*
solicitantes de asilo
(ciudadano|ciudadana|ciudadanos|ciudadanas|nacionales)
jugador*
futbolista*
atleta*
deportista*
tropas
soldado*
militares
cascos azules
efectivos
sacerdote*
(cura|curas|obispo|obispos|monja|monjas|religiosas|religiosos|misioneros|misioneras|imán|imanes)
activista*
turista*
pasajer(o|a|os|as)
(diputados|senadores|parlamentarios|eurodiputados|legisladores|diputado|senador)
cooperantes
(maestros|profesores|profesor|médicos|docentes)
marineros
pescador*
hinchas
(observadores|inspectores)
(detenidos|presos|sospechosos|manifestantes|opositores|disidentes|delincuentes|exmilitares)
indocumentados
extranjeros
colonos
vecinos
empresarios
> China expulsa a periodistas estadounidenses. => none

# One from each: the number holds for every State.
[link role=of each=yes]
de cada (uno de|una de)
de cada
(por|para) cada
> Noruega expulsa a un diplomático de cada uno de los países bálticos. => NO EE 1; NO LV 1; NO LT 1

[mission kind=embassy]
embajada*
(alto comisionado|alta comisión)
(misión|misiones|legación|legaciones|delegación|representación|sede|sedes|oficina) (diplomática|diplomáticas)
legación
nunciatura
(misión|misiones)
cancillería de la embajada

[mission kind=consulate]
consulado* [general|generales|honorario]
consulado* generales
(oficina|oficinas|sección|misión|representación|sede) consular*

[mission kind=permanent_mission]
(misión|representación|delegación) permanente
misión diplomática ante

[mission kind=other]
(oficina|representación|delegación|misión|sección) comercial
oficina de (intereses|enlace|representación)
sección de intereses
(instituto|centro|casa|oficina) cultural
delegación de la (UE|Unión Europea)
delegación
oficina de la (ONU|OEA|UE|Unión Europea)

[authority]
(gobierno|Gobierno|Ejecutivo|ejecutivo|régimen|administración|gabinete) [(interino|en funciones|central|federal|provisional|de transición|de facto|socialista|conservador|izquierdista|sandinista|militar|saliente)]
Consejo de (Ministros|ministros|Seguridad Nacional|Gobierno)
(ministro|ministra|viceministro|viceministra|titular|jefe|jefa) de [Asuntos|asuntos|Relaciones|relaciones] (Exteriores|exteriores|Extranjeros|extranjeros)
(ministro|ministra|viceministro|viceministra) de (Defensa|Interior|Justicia|Gobierno|Información|Comunicación|Seguridad) 
(ministro|ministra) [del Interior]
(viceministro|viceministra)
(Ministerio|ministerio|Secretaría|secretaría|Departamento|Oficina) de [Asuntos|asuntos|Relaciones|relaciones] (Exteriores|exteriores|Extranjeros|extranjeros) [y (Cooperación|Culto|Movilidad Humana|Comercio Internacional|Cooperación Internacional)]
(ministerio|Ministerio)
(ministerio|Ministerio) de [Asuntos|Relaciones] (Exteriores|Defensa|Interior)
Asuntos Exteriores
Relaciones Exteriores
Exteriores
(canciller|cancillería|excanciller)
(cancilleria|Cancilleria) (de la República|del)
(presidente|presidenta|vicepresidente|vicepresidenta|mandatario|mandataria|dictador|exmandatario) [(interino|interina|encargado|en funciones|electo|Constitucional|constitucional)]
(presidente|presidenta) del (Gobierno|gobierno|Consejo)
(presidencia|Presidencia)
(primer ministro|primera ministra|premier)
(jefe|jefa|jefatura) (de Estado|del Estado|de gobierno|de Gobierno|del Gobierno|de la diplomacia)
diplomacia
(secretario|secretaria|subsecretario|subsecretaria) de (Estado|Relaciones Exteriores|Exteriores)
(portavoz|vocero|vocera|portavoces|voceros) [(del|de la|de)]
(portavocía|vocería)
(autoridades|autoridad)
(parlamento|Parlamento|Congreso|Asamblea Nacional|Senado)
junta [militar]
rey
emir
(servicio|servicios) (de inteligencia|secretos|secreto)
(servicio|Servicio) (Federal|federal) de Seguridad
contrainteligencia
(comunicado|nota) del
fuentes (oficiales|del|gubernamentales|diplomáticas)

[authority generic=yes]
países
naciones
gobiernos
aliados
capitales
Estados
socios

[authority code=US]
Departamento de Estado
Casa Blanca
Pentágono
(Gobierno|gobierno|Administración|administración) [(de|del)] (Trump|Biden|Obama|Bush)
Trump
Biden
Obama
Blinken
Rubio
Pompeo

[authority code=GB]
Downing Street
Foreign Office
(Theresa|) May
Boris Johnson
Scotland Yard

[authority code=RU]
Kremlin
Putin
Lavrov
Zajárova
Zakharova
Peskov
plaza Smolenskaya

[authority code=FR]
Quai d'Orsay
Elíseo
Macron

[authority code=ES]
La Moncloa
Moncloa
Albares
Palacio de Santa Cruz
Dastis

[authority code=TR]
Erdogan

[authority code=DE]
Baerbock

[authority code=IT]
Farnesina
Palacio Chigi

[authority code=BR]
Itamaraty
Planalto
Lula [da Silva]
Bolsonaro

[authority code=AR]
Casa Rosada
Palacio San Martín
Milei

[authority code=CL]
La Moneda
Boric
Piñera

[authority code=CO]
Casa de Nariño
Palacio de San Carlos
(Gustavo|) Petro
Iván Duque

[authority code=PE]
Torre Tagle
Palacio de Torre Tagle
Boluarte

[authority code=EC]
Carondelet
(Daniel|) Noboa
Lenín Moreno
Rafael Correa

[authority code=BO]
Palacio Quemado
Evo Morales
Áñez

[authority code=CR]
Casa Presidencial de Zapote

[authority code=VE]
Miraflores
Casa Amarilla de Caracas
Nicolás Maduro
Maduro
Hugo Chávez
Chávez
Yván Gil
Jorge Arreaza
Arreaza
chavismo

[authority code=NI]
(Daniel|) Ortega
sandinismo
sandinista

[authority code=MX]
SRE
López Obrador
AMLO
Sheinbaum
Palacio Nacional de México

[authority code=SV]
Bukele

[authority code=CU]
MINREX
Bruno Rodríguez
Díaz Canel

[authority code=UA]
Zelenski

[authority code=BY]
Lukashenko

[authority code=NATO]
(Alianza|alianza)

[authority code=EU]
(Alto Representante|Alta Representante|alto representante|jefe de la diplomacia europea|jefa de la diplomacia europea)
Comisión Europea
bloque comunitario
Servicio Europeo de Acción Exterior
SEAE
los Veintisiete

[medium]
Reuters
AFP
AP
EFE
Europa Press
Associated Press
Interfax
Tass
TASS
RIA Novosti
Sputnik
Xinhua
dpa
ANSA
BBC
CNN
Télam
Notimex
Prensa Latina
(diario|periódico|semanario|revista)
(agencia|agencias) [de (noticias|prensa)]
El País
El Mundo
RTVE
Telesur
teleSUR

[modifier]
otros
otras
más
presunt(o|a|os|as)
supuest(o|a|os|as)
acreditad(o|a|os|as)
altos
alto
principales
principal
ex
entonces
actual*
todavía
dichos
citados
mencionados
mismos
nuevos
nuevo
nueva
primeros
primer
últimos
demás
restantes
propios
propi(o|a|as)
europeos
europeo
europea
occidental
occidentales
hasta ahora
interin(o|a)
provisional
República de
República del
República de la
Reino de
Estado de
Federación de
Confederación de

[link role=of]
de
del
procedente de
procedentes de
pertenecientes a
perteneciente a
que (trabaja|trabajan|trabajaban|trabajaba) (para|en)
al servicio de
representantes de
adscrit(o|a|os|as) a
vinculad(o|a|os|as) a
representando a

[link role=in]
en
destinad(o|a|os|as) en
destacad(o|a|os|as) en
acreditad(o|a|os|as) en
basad(o|a|os|as) en
asignad(o|a|os|as) (en|a)
con sede en
que (trabaja|trabajan|trabajaban|trabajaba|sirve|sirven|servían|residen) en
ubicad(o|a|os|as) en

[link role=to]
ante
acreditad(o|a|os|as) ante
destinad(o|a|os|as) ante
adscrit(o|a|os|as) ante

[pronoun role=subject]
ellos
ellas
ella
todos [ellos]
todas [ellas]
(ambos|ambas)
los (cuatro|cinco|seis)
(les|le)
quienes

[pronoun role=subject number=2]
(los|las) dos

[pronoun role=subject number=3]
(los|las) tres

[pronoun role=possessive]
su
sus

[pronoun role=there]
allí
ahí
allá

[and]
y
e
así como
además de
junto con
junto a
con
y a
e incluso
más
> Noruega expulsa a 18 diplomáticos chilenos y 12 empleados de la embajada, 30 personas en total. => NO CL 30
> Noruega expulsó a cuatro diplomáticos chilenos, tres de Oslo y uno de Bergen. => NO CL 4
> Chile expulsó a dos noruegos de la embajada. => CL NO 2

[function role=article]
el
la
los
las
este
esta
estos
estas
ese
esa
esos
al
lo

# "al embajador y a dos cónsules": the mark of an object may stand in a list.
[function joins=yes]
a

[function]
(en lugar de|en vez de)
sino
o
u
se
han
ha
había
habían
fueron
fue
son
es
eran
era
será
serán
sido
serían
deben
deberán
tienen
tendrán
debían
no
ya
también
tanto
respectivamente
está
están
aún
salieron
abandonaron
abandonarán
saldrán
podrán
habrán
quedan
pertenecen
trabajaban
trabajan

[each value=1]
uno cada uno
uno por cada (país|Estado)
uno por (cabeza|país|barba)
uno cada (país|Estado)

[each]
cada uno
cada una
por (cabeza|país|barba)
respectivamente cada uno
cada (país|Estado)

[number article=yes value=1]
un
una

[number value=1]
otro
otra
un solo
una sola
un único
una única

[number value=12 qualifier=about]
una docena [de]
docena [de]
> Noruega expulsa a una docena de diplomáticos chilenos. => NO CL 12 ABOUT

[number value=24 qualifier=about]
dos docenas [de]
(par de) docenas [de]

[number value=36 qualifier=about]
tres docenas [de]

[number value=6 qualifier=exact]
media docena [de]

[number value=10 qualifier=about]
una decena [de]
decena [de]
> Honduras expulsa a una decena de diplomáticos chilenos. => HN CL 10 ABOUT

[number value=15 qualifier=about]
una quincena de

[number value=20 qualifier=about]
una veintena [de]
dos decenas [de]

[number value=30 qualifier=about]
una treintena [de]
tres decenas [de]

[number value=40 qualifier=about]
una cuarentena [de]

[number value=50 qualifier=about]
medio centenar [de]
una cincuentena [de]

[number value=60 qualifier=about]
una sesentena [de]

[number value=100 qualifier=about]
un centenar [de]

[number value=2]
un par de
sendos
sendas

[number of=2]
la mitad

[number of=3]
un tercio
la tercera parte

[number of=3 parts=2]
dos tercios
las dos terceras partes

[number of=4]
un cuarto
la cuarta parte

[number qualifier=same]
otros tantos
otras tantas
el mismo número de
(igual|idéntico|mismo) número de
la misma cantidad de
(igual|misma) cantidad de
tantos
un número (igual|idéntico|equivalente) de

[number qualifier=unspecified]
decenas de
docenas de
centenares de
varios
varias
algunos
algunas
muchos
numerosos
diversos
un número (indeterminado|no precisado|significativo|elevado|importante) de
un grupo de
un número de
parte de
la mayoría de
la mayor parte de
la totalidad de
la totalidad del
el resto de
el resto del
resto de
resto del
buena parte de
el grueso de
gran parte de
todo
toda
todos
todas
ningún
ninguno
ciertos
cierto número de
cientos de

[qualifier qualifier=at_least]
al menos
por lo menos
cuando menos
más de
no menos de
como mínimo
> Noruega expulsa a más de 20 diplomáticos chilenos. => NO CL 20 AT_LEAST

[qualifier qualifier=at_most]
como máximo
a lo sumo
un máximo de
no más de
> Noruega expulsa a hasta 20 diplomáticos chilenos. => NO CL 20 AT_MOST

[qualifier qualifier=about]
unos
unas
cerca de
alrededor de
aproximadamente
casi
en torno a
entorno a
cosa de
poco más de
poco menos de
> Noruega expulsa a unos 25 diplomáticos chilenos. => NO CL 25 ABOUT

[qualifier qualifier=except]
todos menos
todos salvo
todos excepto
salvo
excepto

[qualifier qualifier=exact]
exactamente
un total de
en total
solo
sólo
únicamente
solamente
adicionales

[nothing]
(Real|Atlético de|Atletico de) Madrid
(Deportivo|Club|Athletic) _
(embajador|embajadora|cónsul) (designado|designada|propuesto|propuesta|electo|electa)
persona* (non|no|nom) grat*
persona* ('|") (non|no|nom) grat*
('|") persona* (non|no|nom) grat*
personae non gratae
Mauricio
Lucía
por la mañana
de la mañana
por la (tarde|noche)
en la mañana
la mañana (del|de)
jefe de (la oposición|prensa)
Santa Lucía
Convención de Viena
(convención|convenio|Convenio|Convenciones|Tratado|Acuerdo) de (Viena|Ginebra)
Viena de 1961
, [(al menos|unos|todos)] _ de (ellos|ellas|los cuales)
# Who is among them is counted already.
[nothing]
(entre ellos|entre los que|entre quienes|incluid(o|a|os|as)|uno de ellos|una de ellas) [el|la|un|una|dos|a|al] (agregado|agregada|consejero|cónsul|embajador|embajadora|agregados|cónsules|militar|encargado)
