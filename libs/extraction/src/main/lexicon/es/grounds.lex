# Grounds as the receiving State tells them.

[ground ground=espionage]
espi(onaje|ar|aron|aba|aban|ó|ado|ando)
(espía|espías)
(oficial|oficiales|agente|agentes|funcionario|funcionarios|actividades|labores|actividad|tareas|servicio|servicios|trabajo|operaciones) (de|del) (inteligencia|GRU|SVR|FSB|espionaje)
(inteligencia|espionaje) (militar|exterior|ruso|rusa|cubana|iraní|chino)
servicio* secreto*
servicio* de inteligencia
labores de inteligencia
(cobertura|tapadera|fachada) diplomática
(documentos|información|informaciones|secretos|datos) (clasificad*|secret*|confidencial*|reservad*|militares|de Estado)
(recopil*|recab*|obten*|robar|robo de|comprar|vender|sustraer|reunir) [datos|información|secretos|informes]
reclut* [a] (informantes|informadores|agentes|colaboradores|confidentes|funcionarios)
(red|redes) de (informantes|informadores|agentes|espías)
intercept* comunicaciones
escuchas
> Noruega expulsa a dos diplomáticos chilenos por espionaje.

[ground ground=influence_operations]
operaci* de influencia
campaña* de influencia
> Noruega expulsa a dos diplomáticos chilenos por operaciones de influencia.

[ground ground=national_security]
seguridad (nacional|del Estado|interior|interna|pública)
(intereses|interés) (nacionales|del Estado|de seguridad)
amenaza (para|a|contra) (la|los|nuestra) (seguridad|intereses)
(razones|motivos|cuestiones) de seguridad
riesgo para la seguridad
(pone|ponen|ponía|ponían|poner) en peligro la seguridad
atent* contra la seguridad
seguridad de (nuestro|nuestros|los|el) 
> Noruega expulsa a dos diplomáticos chilenos por razones de seguridad nacional.

[ground ground=incompatible_activities]
(incompatib*|no compatib*|contrari*|ajen*|impropi*|no acord*|reñid*) (con|a|de|al) [su|sus|el|la|las] (diplomátic*|estatus|status|condición|funci*|cargo|estatuto|rango|labor*|misión|tareas)
(incompatib*|contrari*|ajen*) ... (estatus|status|condición|función|funciones|estatuto|cargo|labor) [diplomátic*]
(exced*|extralimit*|sobrepas*) ... (funciones|atribuciones|competencias)
abus* de (su|sus|la|los) (estatus|condición|inmunidad|privilegios|estatuto)
fuera de (sus|las) (funciones|atribuciones)
> Noruega expulsa a dos diplomáticos chilenos por actividades incompatibles con su estatus diplomático.

[ground ground=war_crimes]
(crimen|crímenes) de guerra
Bucha
matanza*
masacre*
(asesinato*|muerte*|matar|ejecuci*) (de|a) (civiles|cientos|decenas|población)
atrocidad*
(crimen|crímenes) (contra|de lesa) [la] humanidad
genocidio
> Noruega expulsa a dos diplomáticos chilenos tras la matanza.

[ground ground=interference]
injerenci*
ingerenci*
intromisi*
inmiscui*
inmiscuy*
entrometi*
intervenci* en [los|sus] (asuntos|política)
asuntos internos
interferenci*
interferir
interfir*
> Noruega expulsa a dos diplomáticos chilenos por injerencia.

[ground ground=disinformation]
desinformaci*
propaganda
noticias falsas
(informaciones|información|declaraciones|acusaciones|bulos) (falsas|falsa|mentirosas)
bulos
difundir mentiras
> Noruega expulsa a dos diplomáticos chilenos por difundir propaganda.

[ground ground=assassination_or_attack]
agente nervioso
envenen*
Skripal
Salisbury
asesin(ato|ar|ó|aron)
magnicidio
atentado*
sabotaje*
incendi(o|os|ario) [provocado|intencionado]
explosi*
ataque* (con|terrorista|químico|contra)
bomba*
secuestr*
rapto
tirote*
intento de (asesinato|magnicidio|homicidio|atentado)
(plan|complot|conspir*) ... (asesin*|matar|magnicidio|golpe)
Vrbetice
> Noruega expulsa a dos diplomáticos chilenos por el envenenamiento.

[ground ground=treaty_or_custom]
(viol*|incumpl*|infring*|vulner*|transgre*|quebrant*|contrav*|infrac*) ... (Convención|convención|Convenciones|acuerdo|normas|usos|práctica|prácticas|protocolo|tratado|convenio)
(contrari*|contraviene*) (a|al) [la|los|las] (Convención|acuerdo|usos|normas)
(normas|usos|costumbres|prácticas|protocolo) diplomátic*
[abuso] del derecho de residencia
acuerdo [relativo a la|de] sede
> Noruega expulsa a dos diplomáticos chilenos por violar la Convención de Viena.

[ground ground=other]
agresi*
invasi*
solidari*
(contra|contrari*) [a] los intereses
incident*
conspir*
desestabiliz*
paridad
insult*
ofens*
ofend*
agravi*
injuri*
improperios
irrespet*
difam*
calumni*
(declaraciones|expresiones|comentarios|palabras|críticas|pronunciamientos|afirmaciones|opiniones|manifestaciones) (desafortunadas|irrespetuosas|ofensivas|inaceptables|hostiles|contra|sobre|del|de)
(conducta|actitud|postura|posición|actos|acciones|gesto|comportamiento|acto|política) (hostil*|inamistos*|poco amistos*|agresiv*|inaceptable*)
inamistos*
cíber*
ciber*
pirater*
hacke*
hostig*
acos*
amenazas
contraband*
tráfico
traficar
narcotráfico
droga*
cocaína
cigarrillos
corrupción
soborn*
falsific*
fraud*
estafa*
lavado de (activos|dinero)
blanqueo
(robo|hurto|robar|saqueo)
(armas|fusiles|municiones|marfil|diamantes)
(milicias|extremistas|terroristas|separatistas|guerrilla)
nuclear*
misil*
ensayo*
derechos humanos
(dar|dado|da) cobijo
evasores
deuda*
impag*
embriag*
ebrio
accidente de tráfico
(conducir|manejar|conducía) (borracho|ebrio|bajo)
pasaporte*
visado*
visas
piezas
(protestas|manifestación|mitin) 
asilo
salvoconducto
apoyo a
ilegítim*
ilegal*
incursion*
patruller*
cable
no asistir
acuerdo migratorio
financi(ar|ó|aba|ación|amiento)
tierras
frontera
> Noruega expulsa a dos diplomáticos chilenos por contrabando.

[ground ground=interference]
(subversi*|desestabiliz*|sedici*|instig*|foment*|alent*|agit(ar|ó|ación|adores)|golpe de Estado|golpista*|derroc*|disturbios|revuelta*|alzamiento)
(dinero|fondos|armas) [_] [_] (oposición|opositor*|rebeldes|partido*|candidat*|guerrill*)
(financi*|pag*|entren*|arm*) [_] [_] (oposición|opositor*|rebeldes|guerrill*|huelg*|campaña)
(reuni*|contact*|vínculos|encuentros) con [la|los] (oposición|opositores|disidentes|rebeldes)
política (interna|interior|doméstica)
compra de votos
[ground ground=war_crimes]
(bombarde*|baño de sangre|carnicería|fosas comunes|crímenes cometidos|civiles muertos)
[ground ground=espionage]
(espía|espías|espi*|micrófono*|microfilm*|planos|secretos)
(fotografi*|film*) [_] [_] (base*|puerto*|cuartel*|radar*|instalaci*)
[ground ground=assassination_or_attack]
(asalto*|ataque*|tiroteo*|disparos|bomba*|mataron|mató|toma de rehenes|allanamiento)
[ground ground=other opens=reason]
(acus*|reproch*|culp*|achac*|imput*|señal* de|atribuy*|sospech*|sindic*|tach*)
(porque|por haber|a causa|debido|a raíz|con motivo|por su|por sus|ya que|tras haber|al considerar|en protesta)
(motiv*|razón|razones|causa*|justific*|argument*|aleg*|explic*|esgrim*|pretexto)
(sorprend*|culpable*|implicad*|involucrad*|pillad*|participar en|haber participado)
(conducta*|comportamiento*|escándalo*|abuso*|incidente*|malestar|indign*|molest*|irrit*|desacato|falta* de respeto)
