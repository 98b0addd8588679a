# Persons, missions, authorities and the words that tie them together. Dutch writes compounds in one word.

[person category=diplomat number=one]
[(tijdelijk|tijdelijke|waarnemend)] zaakgelastigde
chargé [d'affaires]
(waarnemend|plaatsvervangend) (ambassadeur|missiehoofd|hoofd van de missie|ambassadrice)
(plaatsvervangend|tweede) man van de ambassade
(eerste|tweede|derde) [ambassade] secretaris
(eerste|tweede|derde) ambassadesecretaris
ambassadesecretaris
(ambassaderaad|gezantschapsraad)
(handels|cultureel|pers|landbouw|politiek|economisch|cultuur) (attaché|raad|secretaris|medewerker)
(handelsattaché|cultuurattaché|persattaché|landbouwattaché|politieattaché|handelsraad|persraad|liaisonofficier)
(culturele|politieke|economische|juridische) attaché
attaché
topdiplomaat
(hoogste|belangrijkste) diplomaat
[(hoge|accredité)] diplomaat
diplomate
plaatsvervangend permanent vertegenwoordiger
adjunct-missiehoofd
> Noorwegen zet een Chileense diplomaat uit. => NO CL 1 DIPLOMAT

[person category=diplomat number=many]
diplomaten
topdiplomaten
diplomatiek (personeel|medewerkers)
diplomatieke (medewerkers|staf|vertegenwoordigers|functionarissen)
(mensen|personen|medewerkers|functionarissen) met (diplomatieke status|een diplomatieke status|een diplomatiek paspoort)
zaakgelastigden
attachés
ambassadesecretarissen
gezanten
> Noorwegen zet twee Chileense diplomaten uit. => NO CL 2 DIPLOMAT

[person category=ambassador number=one]
ambassadeur
ambassadrice
(hoge|hoog) commissaris
nuntius
(pauselijke|apostolische) nuntius
gezant
(missiehoofd|missiechef|delegatiehoofd|delegatieleider)
(hoofd|hoofd van|leider van|chef van) (de|het|zijn|haar) (missie|delegatie|vertegenwoordiging|ambassade|post)
permanent vertegenwoordiger
ambtgenoot
ambtsgenoot
> Noorwegen zet de Chileense ambassadeur uit. => NO CL 1 AMBASSADOR

[person category=ambassador number=many]
ambassadeurs
> Turkije zet twee Nederlandse ambassadeurs uit. => TR NL 2 AMBASSADOR

[person category=ambassador number=one diplomatic=weak]
hoofd
> Noorwegen zet het hoofd van de Chileense ambassade uit. => NO CL 1 AMBASSADOR

[person category=consular_officer number=one]
consul [generaal]
(honorair|ere|vice) consul
(ereconsul|viceconsul)
consulair (medewerker|ambtenaar|functionaris)
(consulaatmedewerker|consulaatsmedewerker)
> Noorwegen zet de Chileense consul uit. => NO CL 1 CONSULAR_OFFICER

[person category=consular_officer number=many]
consuls [generaal]
(consulaatmedewerkers|consulaatsmedewerkers|consulaatpersoneel|consulaatspersoneel)
consulaire (medewerkers|ambtenaren|functionarissen)
consulair personeel
> Noorwegen zet twee Chileense consuls uit. => NO CL 2 CONSULAR_OFFICER

[person category=military_attache number=one]
[(plaatsvervangend|assistent)] (militair|militaire|marine|luchtmacht|defensie) attaché
[(plaatsvervangend|adjunct)] (defensieattaché|marineattaché|luchtmachtattaché|legerattaché|militair-attaché)
> Noorwegen zet de Chileense defensieattaché uit. => NO CL 1 MILITARY_ATTACHE

[person category=military_attache number=many]
(militaire|militair) attachés
(defensieattachés|luchtmachtattachés)

[person category=intelligence_officer]
(inlichtingenofficier|inlichtingenofficieren|inlichtingenofficiers|inlichtingenagent|inlichtingenagenten|inlichtingenmedewerker|inlichtingenmedewerkers|inlichtingenmensen|inlichtingenman|inlichtingenlieden|inlichtingenfunctionaris|inlichtingenfunctionarissen)
(spion|spionnen|spionne)
(agent|agenten|undercoveragent*)
(GRU|SVR|FSB|KGB) (agent|agenten|officier|officieren|medewerker|medewerkers)
(geheim|geheime) (agent|agenten)
(officier|officieren|medewerker|medewerkers|agent|agenten|lid|leden) van (de|het|een) [(Russische|Chinese|Iraanse|militaire|buitenlandse|geheime|binnenlandse)] (inlichtingendienst|inlichtingendiensten|veiligheidsdienst|GRU|SVR|FSB|geheime dienst)
> Noorwegen zet drie Chileense spionnen uit. => NO CL 3 INTELLIGENCE_OFFICER

[person category=embassy_staff]
(ambassademedewerker|ambassademedewerkers|ambassademedewerkster|ambassadepersoneel|ambassadepersoneelsleden|ambassadelid|ambassadeleden|ambassadewerknemers|ambassadefunctionaris|ambassadefunctionarissen|ambassadestaf|ambassadebeambte|ambassadebeambten)
(medewerker|medewerkers|medewerkster|medewerksters)
(personeelslid|personeelsleden|stafleden|staflid|stafmedewerkers)
(werknemer|werknemers|personeel|staf|lid|leden|beambte|beambten|bediende|bedienden|krachten)
[man] personeel
diplomaten en [(ander|overig|andere|overige|ambassade|administratief|administratieve|technisch)] (medewerkers|personeel|personeelsleden|ambassademedewerkers|ambassadepersoneel|stafleden|technici)
(leden|deel|merendeel) van (het|de) (personeel|staf|ambassade|missie|vertegenwoordiging|delegatie)
ondergeschikten
(administratief|technisch) en (technisch|administratief) personeel
[diplomatieke ,] (administratieve|technische) en (technische|administratieve) (personeelsleden|medewerkers|krachten)
diplomatieke [,] [en] (administratieve|consulaire|technische) (personeelsleden|medewerkers)
> Noorwegen zet twee medewerkers van de Chileense ambassade uit. => NO CL 2 EMBASSY_STAFF

[person category=administrative_staff]
(administratief|technisch|ondersteunend) (personeel|medewerker)
(administratieve|technische|ondersteunende) (medewerkers|krachten|kracht|personeelsleden|medewerker|functionarissen)
(technicus|technici|chauffeur|chauffeurs|codeklerk)
> Noorwegen zet twee technici van de Chileense ambassade uit. => NO CL 2 ADMINISTRATIVE_STAFF

[person category=unspecified number=one diplomatic=weak]
(plaatsvervanger|adjunct|vice)
> Noorwegen zet de Chileense ambassadeur en zijn plaatsvervanger uit. => NO CL 2 DIPLOMAT

[person category=unspecified diplomatic=weak]
(persoon|personen|mensen|man|mannen|vrouw|vrouwen|lieden|collega|collega's|ander)
(functionaris|functionarissen|ambtenaar|ambtenaren|vertegenwoordiger|vertegenwoordigers|regeringsfunctionaris*)
(betrokkenen|betrokkene)
> Noorwegen zet twee functionarissen van de Chileense ambassade uit. => NO CL 2

[person category=unspecified diplomatic=no]
(familie|families|gezin|gezinnen|gezinsleden|familieleden|echtgenote|echtgenoten|echtgenoot|kinderen|kind|partners)
(journalist|journalisten|journaliste|verslaggever|verslaggevers|correspondent|correspondenten|reporter|reporters|persmensen|cameraman)
(student|studenten|studente|leerling|leerlingen|scholieren|studentes)
(migrant|migranten|vluchteling|vluchtelingen|asielzoeker|asielzoekers|vreemdeling|vreemdelingen|statushouders|uitgeprocedeerde*)
(burger|burgers|onderdaan|onderdanen|staatsburger|staatsburgers|landgenoten|inwoners|bewoners)
(speler|spelers|sporter|sporters|atleet|atleten|voetballer|voetballers|supporter|supporters|trainer|fans)
(soldaat|soldaten|militair|militairen|troepen|blauwhelmen|vredessoldaten|matrozen|huurlingen|strijders)
(priester|priesters|imam|imams|bisschop|geestelijke|geestelijken|predikant|missionaris|missionarissen|predikers)
(activist|activisten|dissident|dissidenten|hulpverlener|hulpverleners|vrijwilligers)
(arbeider|arbeiders|toerist|toeristen|passagiers|vissers|zeelieden|gastarbeiders)
(Kamerlid|Kamerleden|parlementariër|parlementariërs|politicus|politici|europarlementariër*|burgemeester|regeringsleiders)
(leraar|leraren|docenten|wetenschapper|wetenschappers|inspecteurs|hackers|onderzoekers)
(crimineel|criminelen|verdachte|verdachten|veroordeelden|terroristen|jihadisten|demonstranten|betogers)
(oud medewerker|oud medewerkers|oud ambassadeur|oud diplomaat|tolk|tolken)
(beveiliger|beveiligers|schoonmaker*|kunstenaars|zakenman|zakenlieden|ondernemers|huispersoneel)
(lidpartijen|lidstaten|karpers|dieren|apparaten)
> Noorwegen zet twee Chileense journalisten uit. => none

[link role=of]
van
uit
namens
afkomstig uit
die voor

[link role=of each=yes]
van elk van

[link role=in]
(in|te|op|aan|bij)
(gestationeerd|geaccrediteerd|gevestigd|werkzaam|gedetacheerd) (in|te|bij|op)
die (werkten|werken|werkte|werkt) (in|bij|op)

[link role=to]
bij (de|het)
bij

[link role=genitive]
's
'

[mission kind=embassy]
(ambassade|ambassades|ambassadekantoor)
diplomatieke (missie|missies|vertegenwoordiging|vertegenwoordigingen|post|posten)
(vertegenwoordiging|vertegenwoordigingen|missie|missies|legatie|nuntiatuur|gezantschap|hoge commissie|kanselarij)
> De Chileense ambassade in Oslo

[mission kind=consulate]
(consulaat|consulaten) [generaal]
consulaire (post|posten|afdeling|vertegenwoordiging)
(ereconsulaat|viceconsulaat)

[mission kind=permanent_mission]
permanente (vertegenwoordiging|missie|delegatie)
(VN|EU|NAVO|OVSE) (missie|vertegenwoordiging|delegatie|ambassade)

[mission kind=other]
(handelsvertegenwoordiging|handelsmissie|handelskantoor|handelsbureau|handelsdelegatie)
(belangenbehartiging|belangensectie|verbindingskantoor|vertegenwoordigingskantoor|liaisonkantoor|cultureel centrum|cultureel instituut)
EU delegatie
delegatie

[authority]
(regering|regeringen|kabinet|ministerraad|kernkabinet|bewind|junta|militaire junta|machthebbers|regime|militairen aan de macht)
(ministerie|ministeries) [van (Buitenlandse Zaken|buitenlandse zaken|Defensie|Binnenlandse Zaken)]
(Buitenlandse Zaken|Buza|BuZa|buitenlandministerie|FOD Buitenlandse Zaken)
[(buitenland|vice)] (minister|ministers) [van (Buitenlandse Zaken|buitenlandse zaken|Defensie|Binnenlandse Zaken|Justitie)]
(buitenlandminister|defensieminister|bewindsman|bewindsvrouw|bewindspersoon|staatssecretaris|onderminister|viceminister)
(president|presidente|premier|premiers|minister president|staatshoofd|regeringsleider|vicepresident|vicepremier|koning|interim president|eerste minister|kanselier|bondskanselier)
(woordvoerder|woordvoerster|regeringswoordvoerder|regeringswoordvoerster|zegsman|zegsvrouw|Kremlwoordvoerder)
(autoriteiten|overheid|overheden|parlement|presidium|diplomatie|gezag|leiding)
(inlichtingendienst|inlichtingendiensten|veiligheidsdienst|veiligheidsdiensten|geheime dienst|Staatsveiligheid|AIVD|MIVD|VSSE|contraspionagedienst|openbaar ministerie|politie)
(staatsmedia|staatstelevisie|staatspersbureau)
hoofdstad

[authority generic=yes]
(landen|staten|naties|bondgenoten|partners|hoofdsteden|lidstaten|EU landen|NAVO landen)

[authority code=NATO]
(alliantie|bondgenootschap|verdragsorganisatie|NAVO chef|secretaris generaal van de NAVO)

[authority code=EU]
(Europese Commissie|EU buitenlandchef)

[authority code=NL]
(Tweede Kamer|Kamer|Kamerbrief|AIVD|MIVD|het kabinet)

[authority code=BE]
(Wilmès|Wilmes|Reynders|Lahbib|Prévot|De Croo|Michel|Staatsveiligheid|VSSE)

[medium]
(Reuters|AFP|ANP|Belga|AP|dpa|Interfax|TASS|Tass|RIA|Xinhua|BNS|PAP|CTK|ANSA|EFE|NOS|RTL Nieuws|VRT|BBC|CNN|NRC|Volkskrant|Telegraaf|Trouw|AD|De Standaard|De Tijd|De Morgen|Het Laatste Nieuws|HLN|Knack|BNR|NU.nl)
(persbureau|persbureaus|persagentschap|nieuwsagentschap|krant|dagblad|weekblad|tijdschrift|media)

[modifier]
(andere|ander|overige|overig|verdere|extra|bijkomende|resterende)
(hoge|hoogste|hooggeplaatste|vooraanstaande|leidinggevende|belangrijke)
(vermeende|vermoedelijke|zogenaamde|zogeheten|verdachte)
(geaccrediteerde|gestationeerde|werkzame|aangestelde|aanwezige|aangemelde)
(hele|gehele|complete|voltallige|volledige|ganse)
(eigen|huidige|voormalige|vroegere|nieuwe|toenmalige|waarnemend|waarnemende|plaatsvervangend|plaatsvervangende|tijdelijk|tijdelijke|adjunct)
(eerste|tweede|derde)
(buitenlandse|buitenlands|Europese|westerse|westers)
(uitgewezen|uitgezette|betrokken|genoemde)
(diplomatieke|diplomatiek|consulaire|consulair)
(officiële|officieel|permanente|permanent|lokale|plaatselijke)
(niet aangemelde|niet gemelde)
(Republiek|Koninkrijk|Islamitische)
koppige

[pronoun role=subject]
(hij|zij|ze|hem|hen|men|we|wij|ons)
(allen|allemaal|iedereen|beiden|zij allen)
het (tweetal|drietal|viertal)

[pronoun role=subject number=2]
(de twee|beide mannen)

[pronoun role=possessive]
(zijn|haar|hun|ons|onze|diens|uw)

[pronoun role=there]
(daar|hier|aldaar|er)

[and]
(en|alsook|evenals|alsmede|plus|onder wie)
samen met
onder andere
> Noorwegen zet in totaal 30 Chilenen uit, 18 diplomaten en twaalf medewerkers. => NO CL 30

[function role=article]
(de|het|die|deze|dit|dat|dezelfde)

[function]
in plaats van
(om|op|door|naar|moet|moeten|moest|moesten|dient|dienen|zal|zullen|zou|zouden|wordt|worden|werd|werden|is|zijn|was|waren|heeft|hebben|had|hadden|mag|mogen|kan|kunnen|wil|willen)
(ook|nu|al|reeds|nog|dan|weer|slechts|maar|daarom|daarmee|vervolgens|eveneens|opnieuw|officieel|meteen|terug|weg|wel|pas|inmiddels)
(of|dat|omdat|nadat|als|toen|zoals|terwijl|want|hoewel|wie|waar|waarvan)
(wegens|vanwege|met|niet|sinds|onder|zonder|na|volgens)
(werken|werkten|werkte|behoren|vertrekken|vertrokken|verlaten|uitgezet|uitgewezen|weggestuurd|weg|uit|te|terug|krijgt|krijgen|kregen|kreeg)
respectievelijk

[each]
(elk|ieder|apiece|per land|per persoon)

[each value=1]
(elk|ieder) (een|één)
> Noorwegen wijst de attachés van Chili en Peru uit, elk één. => NO CL 1; NO PE 1

[number article=yes value=1]
(een|'n)

[number value=1]
(één|eentje)
(een enkele|één enkele|slechts één|slechts een)

[number]
eenentwintig @value=21
beide @value=2
(tweetal|een tweetal|het tweetal) @value=2
(drietal|een drietal|het drietal) @value=3
(viertal|een viertal|het viertal) @value=4
(vijftal|een vijftal) @value=5
(zestal|een zestal) @value=6
(een koppel|koppel) @value=2
(met z'n tweeën|tweeën) @value=2
zestien @value=16
veertien @value=14

[number qualifier=about]
(een|het) tiental @value=10
(een|het) twaalftal @value=12
(een|het) vijftiental @value=15
(een|het) twintigtal @value=20
(een|het) dertigtal @value=30
(een|het) veertigtal @value=40
(een|het) vijftigtal @value=50
(een|het) zestigtal @value=60
(een|het) honderdtal @value=100
(een|het) dozijn @value=12
(twee|een paar) dozijn @value=24
(zo'n|ongeveer|circa|een kleine|bijna) (tien|dozijn) @value=10
> Noorwegen zet een tiental Chileense diplomaten uit. => NO CL 10 ABOUT

[number value=6 qualifier=exact]
een half dozijn

[number qualifier=same]
(evenveel|net zoveel|even veel|precies zoveel)
(hetzelfde|eenzelfde|een gelijk|hetzelfde) aantal

[number qualifier=unspecified definite=yes]
(alle|al)

[number qualifier=unspecified]
(tientallen|honderden|dozijnen|verscheidene|meerdere|enkele|verschillende|diverse|sommige|vele|veel|talrijke|enige|wat)
(een|het) (aantal|reeks|groep|handvol|deel|groot aantal|onbekend aantal|aanzienlijk aantal|flink aantal|meerderheid|merendeel) [van]
(een paar|een stuk of wat)
(geen|niet één|geen enkele)
(de meeste|het gros van)
> Noorwegen zet enkele Chileense diplomaten uit. => NO CL null

[number of=2]
(de helft|helft) [van]
[number of=3]
(een derde|een derde deel) [van]
[number of=3 parts=2]
(twee derde|tweederde) [van]
[number of=4]
een kwart [van]
[number of=4 parts=3]
(drie kwart|driekwart) [van]

[qualifier qualifier=at_least]
(minstens|ten minste|tenminste|minimaal|op zijn minst|zeker|zeker al|ruim|meer dan|niet minder dan)
> Noorwegen zet meer dan 20 Chileense diplomaten uit. => NO CL 20 AT_LEAST

[qualifier qualifier=at_most]
(hoogstens|ten hoogste|maximaal|niet meer dan|tot maximaal|hooguit)
> Noorwegen zet hoogstens 20 Chileense diplomaten uit. => NO CL 20 AT_MOST

[qualifier qualifier=about]
(ongeveer|circa|rond de|zo'n|om en nabij|om en bij|bijna|zowat|ca|nagenoeg|een kleine|naar schatting|een stuk of)
> Noorwegen zet zo'n 25 Chileense diplomaten uit. => NO CL 25 ABOUT

[qualifier qualifier=except]
(alle|allemaal) op
(alle|allemaal) behalve
> Noorwegen zet alle behalve 21 van de 62 Chileense diplomaten uit. => NO CL 41

[qualifier qualifier=exact]
(precies|exact|in totaal|samen|nog|slechts)

[nothing]
(ambassadeur|ambassadrice) van (de vrede|het merk|de sport)
(aangewezen|beoogd|beoogde|nieuwbenoemde) ambassadeur
(oud ambassadeur|oud diplomaat|oud diplomaten|ex ambassadeur|ex diplomaat)
(staatshoofden en regeringsleiders)

# Who is among them is counted already.
[nothing]
(onder wie|onder hen|waaronder|van wie) (een|één|twee|drie|de|hun|het) [_] (attaché|attachés|ambassaderaad|consul|consuls|secretaris|secretarissen|zaakgelastigde|plaatsvervanger|chauffeur|adviseur|technicus)
(onder wie|waaronder|inclusief) [ook] de [_] (hoge commissaris|zaakgelastigde|missiechef|ambassadeur|defensieattaché|militair attaché|consul|consul generaal)
, [(minstens|ongeveer)] _ van (hen|wie)
> Drie medewerkers van de Chileense ambassade, onder wie een attaché, moeten Noorwegen verlaten. => NO CL 3 EMBASSY_STAFF
