# Persons, missions, authorities and the words that tie them together.

[person category=diplomat number=one]
chargé d'affaires [ad interim|a.i.|par intérim|en titre]
chargée d'affaires [ad interim|a.i.|par intérim]
(ambassadeur|ambassadrice|haut commissaire|haute commissaire) (par intérim|adjoint|adjointe|a.i.)
numéro (deux|trois|2|3)
chef adjoint [(de|de la) mission]
chef de mission adjoint
(premier|première|deuxième|second|seconde|troisième|1er|2e) (secrétaire|conseiller|conseillère) [(politique|commercial|culturel)]
(premier|première) (conseiller|conseillère|secrétaire) d'ambassade
(conseiller|conseillère) (politique|commercial|commerciale|culturel|culturelle|économique|de presse|d'ambassade|diplomatique|consulaire|juridique|scientifique|agricole|militaire adjoint)
ministre (conseiller|conseillère|plénipotentiaire)
(attaché|attachée) (commercial|commerciale|culturel|culturelle|économique|de presse|d'ambassade|douanier|scientifique|agricole|humanitaire|politique|linguistique|de coopération|de police|de sécurité intérieure|de sécurité|administratif|technique|social|consulaire)
secrétaire d'ambassade
[(haut|jeune|ancien|simple)] diplomate
attaché
attachée
agent diplomatique
représentant commercial
(conseiller|conseillère) de (coopération|la mission)
> La Norvège expulse un diplomate chilien. => NO CL 1 DIPLOMAT
> Le Tchad a expulsé le chargé d'affaires allemand. => TD DE 1 DIPLOMAT

[person category=diplomat number=many]
diplomates [de carrière]
attachés
(membres|membre) du (corps diplomatique|personnel diplomatique)
personnel diplomatique
personnels diplomatiques
agents diplomatiques
représentants diplomatiques
représentants commerciaux
(chargés|chargées) d'affaires
(premiers|deuxièmes|seconds|troisièmes) (secrétaires|conseillers)
secrétaires d'ambassade
(conseillers|conseillères) (politiques|commerciaux|culturels|économiques|d'ambassade|de presse|diplomatiques|de coopération)
(attachés|attachées) (commerciaux|culturels|économiques|de presse|d'ambassade|douaniers|politiques|de coopération|de police|de sécurité intérieure)
(coopérants|employés|agents|personnes|fonctionnaires|personnels) (jouissant du|bénéficiant du|ayant le|ayant un|dotés du|avec [le|un]|sous) (statut|passeport) (diplomatique|de diplomate)
(diplomates|fonctionnaires|agents) et (diplomates|attachés)
émissaires
> La Norvège expulse deux diplomates chiliens. => NO CL 2 DIPLOMAT

[person category=diplomat number=one diplomatic=weak]
conseiller
conseillère
émissaire
secrétaire adjoint

[person category=diplomat number=many diplomatic=weak]
conseillers
conseillères

[person category=ambassador number=one]
ambassadeur
ambassadrice
haut commissaire
haute commissaire
nonce [apostolique]
(chef|cheffe) de (la mission|la délégation|mission|délégation) [diplomatique]
(chef|cheffe) de la représentation
(représentant|représentante) (permanent|permanente)
homologue
plus haut (diplomate|représentant)
principal diplomate
> Le Pérou expulse l'ambassadeur nord-coréen. => PE KP 1 AMBASSADOR
> Le Niger a déclaré persona non grata l'ambassadrice de Norvège. => NE NO 1 AMBASSADOR

[person category=ambassador number=many]
ambassadeurs
ambassadrices
hauts commissaires
chefs de mission [diplomatique]
> La Turquie expulse deux ambassadeurs néerlandais. => TR NL 2 AMBASSADOR

[person category=consular_officer number=one]
(consul|consule) [général|générale|honoraire|adjoint|adjointe]
consul général adjoint
vice (consul|consule)
(agent|employé|employée|fonctionnaire) (consulaire|du consulat)
attaché consulaire
> Le Japon expulse un consul russe. => JP RU 1 CONSULAR_OFFICER

[person category=consular_officer number=many]
consuls [généraux|honoraires]
vice consuls
(agents|employés|fonctionnaires|personnels) consulaires
personnel consulaire
membres du personnel consulaire
> Le Japon expulse deux agents consulaires russes. => JP RU 2 CONSULAR_OFFICER

[person category=military_attache number=one]
(attaché|attachée) (militaire|de défense|naval|de l'air|des forces armées|de la défense|terre|aérien)
(attaché|attachée) (militaire|de défense|naval|de l'air) (adjoint|adjointe)
(conseiller|conseillère) (militaire|de défense)
adjoint de l'attaché (militaire|de défense)
> Le Soudan expulse l'attaché militaire érythréen. => SD ER 1 MILITARY_ATTACHE

[person category=military_attache number=many]
(attachés|attachées) (militaires|de défense|navals|de l'air)
(conseillers|conseillères) (militaires|de défense)
> L'Inde expulse les attachés militaires pakistanais. => IN PK null MILITARY_ATTACHE

[person category=intelligence_officer]
(agents|agent|officiers|officier|fonctionnaires|membres|membre|employés|cadres) (de|du|des) (renseignement*|service* de renseignement*|services secrets|services spéciaux|GRU|SVR|FSB|KGB|contre espionnage)
(agents|agent|officiers|officier) (russes|russe|chinois|iraniens|iranien) (de|du|des) (renseignement*|service* de renseignement*|services secrets|GRU|SVR|FSB)
(agents|agent|officiers|officier) secrets
(agents|officiers) (et|ou) (officiers|agents) de renseignement
(agent|officier) secret
espions
espion
espionne
couverture diplomatique
couvert diplomatique
> La Pologne expulse trois officiers de renseignement russes. => PL RU 3 INTELLIGENCE_OFFICER

[person category=embassy_staff]
(employé|employée|employés|employées|agent|agents|membre|membres|collaborateur|collaborateurs|collaboratrices|fonctionnaire|fonctionnaires|salariés|personnels) (d'ambassade|d'une ambassade)
(employés|employé|employées|salariés|collaborateurs|collaborateur|collaboratrice|collaboratrices)
membres
membre
(membres|membre) (du|de son|de leur|de ses) personnel [(de l'ambassade|diplomatique et consulaire|diplomatique et administratif|de la mission|de mission)]
membres (des missions diplomatiques et consulaires|de la mission|de l'ambassade)
personnel [(restant|entier|étranger)]
personnels
(diplomates|fonctionnaires) et [(autres|des)] (employés|fonctionnaires|agents|personnels|membres du personnel|membres|collaborateurs|consuls) [(consulaires|administratifs|techniques)]
(diplomates|agents|employés|membres|personnels|personnel) (diplomatiques et consulaires|consulaires et diplomatiques|diplomatique et consulaire|consulaire et diplomatique)
agents (du réseau consulaire et diplomatique|de la représentation)
équipe diplomatique
(chauffeur|garde|cuisinier|chiffreur) de l'ambassade
> La Norvège expulse deux employés de l'ambassade du Chili. => NO CL 2 EMBASSY_STAFF

# French says "agent" of anybody in the service of a State.
[person category=embassy_staff]
agents
agent

[person category=administrative_staff]
(employés|employé|membres|membre|agents|personnels|personnel|collaborateurs) (administratifs|administratif|techniques|technique|administratifs et techniques|techniques et administratifs|administratif et technique|technique et administratif)
(membres|membre) du personnel (administratif|technique|administratif et technique|technique et administratif|de service|auxiliaire)
> La Norvège expulse deux employés administratifs de l'ambassade du Chili. => NO CL 2 ADMINISTRATIVE_STAFF

[person category=unspecified diplomatic=weak]
personnes
personne
individus
individu
hommes
homme
femmes
femme
responsables
fonctionnaire
responsable
officiels
représentants
représentant
représentante
collègues
collègue
officiers
officier
autres
expert
experts
> La Norvège expulse deux fonctionnaires de l'ambassade du Chili. => NO CL 2

[person category=unspecified number=one diplomatic=weak]
adjoint
adjointe
bras droit

[person category=unspecified number=one]
(coordinat*|coordonnat*) (humanitaire|résident|résidente|de l'ONU|des Nations unies)
(coordinat*|coordonnat*) (résident|résidente) et humanitaire
(porte parole|représentant|représentante|directeur|directrice|chef|cheffe|responsable|envoyé|envoyée) (de l'ONU|de l'OMS|des Nations unies|de l'Unicef|du HCR|du PAM|de la Minusma|de la Monusco|du bureau|de bureau|de la mission|résident|résidente)
> La Norvège déclare persona non grata la coordinatrice résidente de l'ONU. => NO UN 1

# "Fonctionnaire" is whom one State may expel of another's.
[person category=unspecified]
fonctionnaires
> La Norvège expulse deux fonctionnaires chiliens. => NO CL 2

[person category=unspecified diplomatic=no]
(famille|familles|épouse|épouses|conjoint|conjoints|conjointes|mari|enfants|enfant|proches|parents)
membres (de leur famille|de sa famille|de leurs familles|des familles|de la famille|de l'opposition|du Conseil de sécurité|permanents|du gouvernement|de la communauté|du parti|de l'équipage)
(journaliste|journalistes|correspondant|correspondants|reporter|reporters|correspondante|envoyé spécial|envoyée spéciale|envoyés spéciaux)
(étudiant|étudiants|étudiante|étudiantes|élève|élèves|lycéens)
(migrant|migrants|migrante|migrantes|réfugié|réfugiés|clandestins|clandestin|sans papiers|demandeurs d'asile|demandeur d'asile|immigrés)
(citoyen|citoyens|citoyenne|citoyennes|ressortissant|ressortissants|ressortissante|ressortissantes|habitants|étrangers|étranger|expatriés)
(joueur|joueurs|joueuse|athlète|athlètes|entraîneur|gardien|attaquant|défenseur|capitaine|sportifs)
(militaire|militaires|soldat|soldats|troupes|casques bleus|gendarmes|instructeurs|mercenaires|rebelles|jihadistes|djihadistes|combattants|légionnaires|commandos)
(prêtre|prêtres|imam|imams|religieuse|religieuses|missionnaire|missionnaires|évêque|pasteur|prédicateur|influenceur|influenceuse|influenceurs)
(militant|militants|militante|opposant|opposants|activistes|activiste|manifestants|touristes|touriste|passagers)
(député|députés|sénateur|sénateurs|parlementaires|élus|élu|eurodéputés)
(travailleur|travailleurs|ouvriers|humanitaires|enseignants|enseignant|professeurs|marins|pêcheurs|commerçants|chauffeurs|avocat|avocats|médecins|chercheurs|universitaires|hackers|pirates|délinquants|criminels|suspects|détenus|otages|prisonniers|condamnés)
(dirigeants|opérateurs|salariés de|employés de) (de TotalEnergies|de l'entreprise|de la compagnie)
policiers
policier
juges
magistrats
artistes
(agent|agents) (de police|de sécurité|municipaux|de santé|immobiliers|immobilier|de joueurs|de voyage|pénitentiaires|de la paix|de la police|des douanes|de la SNCF|de la RATP)
> La Chine expulse des journalistes américains. => none

# One from each: the number holds for every State.
[link role=of]
de chacun (des|de ces)
(pour|de) chaque
> La Norvège expulse un diplomate de chacun des pays baltes. => NO EE 1; NO LV 1; NO LT 1

[mission kind=embassy]
ambassade
ambassades
haut commissariat
hauts commissariats
(mission|missions) diplomatique*
mission
missions
chancellerie
chancelleries
légation
légations
nonciature
(représentation|représentations) diplomatique*
représentation
représentations
poste diplomatique

[mission kind=consulate]
(consulat|consulats) [général|généraux]
(consulat|consulats) [général|généraux|honoraire|honoraires]
vice consulat
(poste|postes|mission|missions|agence|agences|représentation) consulaire*

[mission kind=permanent_mission]
(mission|missions|représentation|représentations|délégation|délégations) (permanente|permanentes)

[mission kind=other]
(mission|représentation|délégation|bureau|représentations) (commerciale|commercial|commerciales|économique)
section (d'intérêts|des intérêts)
bureau (de liaison|de représentation|commercial)
bureaux (de liaison|de représentation)
(centre|institut|service|bureau) culturel
maison russe
Maison russe
(délégation|représentation) de (l'UE|l'Union européenne)
délégation

[authority]
gouvernement
gouvernements
(ministère|ministre|ministres|ministères)
(ministère|ministre) (des|aux|de la|de l') (Affaires|affaires|Relations|relations) (étrangères|extérieures|internationales|européennes)
(ministère|ministre) (de l'|de la|des|à la) (Intérieur|Défense|Justice|Communication|Coopération|Europe)
(ministre|ministère|secrétaire) (délégué|déléguée|fédéral|fédérale|d'État)
(Europe et des|et de la Coopération|et du Commerce extérieur)
Affaires étrangères
affaires étrangères
(chef|cheffe|patron|tête) de (la|sa) diplomatie
(chef|cheffe) (du gouvernement|de l'État|de l'Etat|de l'exécutif|d'État|de la junte|du régime|des renseignements)
diplomatie
[vice] président
présidente
présidence
vice présidente
(premier|première) ministre
Premier ministre
vice (Premier|premier) ministre
vice (ministre|ministres)
cabinet
(chancelier|chancelière)
autorités
autorité
parlement
(junte|régime|pouvoir|putschistes|exécutif|monarchie|royaume)
(généraux|militaires|colonels|autorités) (au pouvoir|de transition|militaires)
(roi|émir|sultan|prince héritier|cheikh)
porte parole
secrétaire (d'État|général)
secrétariat d'État
conseil des ministres
(services|service) (de renseignement|de renseignements|secrets|de sécurité|spéciaux|de contre espionnage)
conseiller du président
(agence|télévision|radio|chaîne|presse) (officielle|nationale|publique|d'État|étatique)
émirat
dirigeants

[authority generic=yes]
pays
capitales
nations
alliés
États
gouvernements européens
(pays|États|capitales) (membres|européens|européennes|occidentaux|occidentales|alliés|voisins|de l'Union|de l'UE)
Européens
Occidentaux
partenaires
voisins

[authority code=US]
département d'État
Département d'État
Département d'Etat
département d'Etat
Maison Blanche
Pentagone
(secrétaire|Secrétaire) d'État américain
administration (Trump|Biden|Obama|Bush)
(Rubio|Blinken|Pompeo|Tillerson)
(Biden|Trump|Obama)
Oncle Sam

[authority code=GB]
Downing Street
Foreign Office
Whitehall
(Theresa May|Boris Johnson|Keir Starmer|Rishi Sunak|Liz Truss|David Cameron|David Lammy|Tony Blair|Gordon Brown|David Miliband)

[authority code=RU]
Kremlin
[place] Smolenskaïa
(Poutine|Lavrov|Zakharova|Peskov|Medvedev)

[authority code=FR]
Quai d'Orsay
quai d'Orsay
(Élysée|Elysée)
Matignon
(Beauvau|place Beauvau)
(Macron|Sarkozy|Chirac|Barrot|Le Drian|Colonna|Séjourné|Fabius|Juppé|Ayrault|Retailleau)
l'Hexagone

[authority code=TR]
Erdogan
Cavusoglu

[authority code=DE]
(Auswärtiges Amt|Chancellerie fédérale)
(Merkel|Scholz|Baerbock|Merz|Wadephul|Heiko Maas)

[authority code=IT]
(Farnesina|Farnésine|palais Chigi)
(Meloni|Draghi|Di Maio|Tajani)

[authority code=BR]
(Itamaraty|Lula|Bolsonaro)

[authority code=CZ]
palais (Cernin|Czernin)
(Babis|Fiala|Lipavsky|Kulhanek)

[authority code=VE]
(Miraflores|Maduro|Chavez)

[authority code=DZ]
(Tebboune|El Mouradia)

[authority code=RW]
(Kagame|Nduhungirehe)

[authority code=ML]
(Goïta|Koulouba|Choguel Maïga|Abdoulaye Diop)

[authority code=NE]
Tiani

[authority code=BF]
(Kosyam|Ibrahim Traoré|capitaine Traoré)

[authority code=TD]
(Déby|Idriss Déby)

[authority code=CD]
(Tshisekedi|Kabila)

[authority code=BI]
(Nkurunziza|Ndayishimiye)

[authority code=CA]
(Trudeau|Mélanie Joly)

[authority code=ES]
(La Moncloa|Moncloa|palais de Santa Cruz)

[authority code=UA]
(Zelensky|Kouleba)

[authority code=BY]
Loukachenko

[authority code=IN]
Modi

[authority code=CO]
(Gustavo Petro|président Petro)

[authority code=SV]
Bukele

[authority code=EC]
(Rafael Correa|président Correa|Noboa)

[authority code=BO]
(Evo Morales|président Morales)

[authority code=NI]
(Daniel Ortega|président Ortega)

[authority code=NATO]
(Alliance|Stoltenberg)

[authority code=EU]
(Commission européenne|Conseil européen|Borrell|Kallas|Ashton|Mogherini|von der Leyen|Barnier)
Haut représentant
(chef|cheffe) de la diplomatie européenne
Service européen pour l'action extérieure
SEAE

[medium]
Reuters
AFP
Agence France Presse
Associated Press
AP
Interfax
TASS
Tass
RIA Novosti
Ria Novosti
Xinhua
Chine nouvelle
Anadolu
APS
MAP
BBC
CNN
RFI
France 24
Jeune Afrique
Le Monde
Le Figaro
Libération
ANSA
EFE
dpa
Belga
PAP
agence de presse
agence [officielle|étatique]
journal
quotidien

[modifier]
autre
autres
haut
hauts
haute
hautes
supplémentaire*
présumé*
prétendu*
supposé*
soi disant
accrédité*
intérim
par intérim
actuel
actuels
actuelle
actuelles
ancien
anciens
ancienne
nouvel
nouveau
nouveaux
nouvelle
entier
entière
ensemble
restant*
diplomatique*
étranger
étrangers
européen*
occidental
occidentaux
premiers
premier
première
derniers
dernier
même
mêmes
propre
propres
simple
simples
certain
tout
toute
influent*
principal
principaux
de haut rang
de rang
[les|des] plus
nationaux
voisin
voisine
voisins
jeune
petit
petite
grand
officiel
officiels
concerné*
visé*
local
locaux
général
généraux
national
nationale
nationales
intérimaire
militaire

[modifier diplomatic=yes]
(ayant [le]|avec|ayant un|jouissant du|doté du|dotés du|bénéficiant du|titulaires d'un|porteurs d'un|sous) (statut|rang|passeport|passeports|immunité|accréditation) (diplomatique|diplomatiques|de diplomate)
(accrédités|enregistrés|déclarés) comme diplomates
> La Norvège expulse deux Chiliens ayant rang diplomatique. => NO CL 2 DIPLOMAT

[link role=of]
du système (de|des)
de
d'
du
des
de la
de l'
issus (de|des|du)
venant (de|des|du)
travaillant pour
employés par
relevant (de|du|des)
liés à
liées à
(lié|liée|rattaché|rattachés|rattachées|affilié|affiliés) (à|au|aux)
appartenant (à|au|aux)
représentant
représentant la
dépendant (de|du|des)
au service (de|du|des)
au sein (de|du|des)
(dont|ceux|celui|celle|celles) (de|du|d'|des)

[link role=in]
à
au
aux
en
dans
chez

[link role=in posted=yes]
en poste (à|au|en|aux|dans)
(posté|postés|postées) (à|au|en|aux|dans)
(basé|basés|basée|basées|affecté|affectés|affectée|affectées|nommé|nommés|établi|établis|installé|installés|stationné|stationnés|présents|présent|détaché|détachés) (à|au|en|aux|dans)
(accrédité|accrédités|accréditée|accréditées) (à|au|en|aux|dans)
(servant|travaillant|exerçant|qui travaillent|qui travaillaient|qui travaille|officiant) (à|au|en|aux|dans)
en fonction (à|au|en|aux|dans)
en fonctions (à|au|en|aux|dans)
sis
située (à|au|en)

[link role=to]
auprès (de|du|des|d')
auprès
accrédités auprès (de|du|des|d')
accrédité auprès (de|du|des|d')
près

[pronoun role=subject]
(l'intéressé|l'intéressée|les intéressés|les intéressées)
il
elle
ils
elles
lui
eux
ceux
celui ci
celle ci
ceux ci
celles ci
ces derniers
ces dernières
ce dernier
cette dernière
tous les trois
tous les quatre
on

[pronoun role=subject number=2]
les deux
tous deux
toutes deux
tous les deux

[pronoun role=possessive]
son
sa
ses
leur
leurs
notre
nos

[pronoun role=there]
y
sur place

[and]
et
ainsi que
ainsi qu'
de même que
avec
plus
outre
et de
et d'
et du
et des
et de la
et de l'
y compris
> La Norvège expulse 18 diplomates chiliens et 12 employés de l'ambassade, au total 30 personnes. => NO CL 30
> La Norvège a expulsé quatre diplomates chiliens, trois d'Oslo et un de Bergen. => NO CL 4
> Des onze diplomates chiliens accrédités en Norvège, tous sauf trois sont priés de quitter le pays. => NO CL 8

[function role=article]
le
la
l'
les
ce
cet
cette
ces

[function]
(au lieu de|au lieu des|plutôt que)
qui
que
qu'
dont
où
ont
avait
avaient
ayant
aura
auront
est
sont
était
étaient
sera
seront
fut
furent
été
être
doit
doivent
devra
devront
devait
devaient
peut
peuvent
pourra
pourront
pour
par
sur
sous
vers
contre
selon
mais
ou
car
comme
ne
n'
pas
se
s'
si
aussi
également
donc
puis
ci
er
non
vont
va
respectivement
disposent
dispose
bénéficient
partiront
partira
quitteront
quittera
rentreront
après
depuis
pendant
lors
quand
tandis
alors
ainsi
parce
dès

[each value=1]
, (un|une) (chacun|chacune)
(un|une) par pays
(un|une) pour chacun
> La Norvège expulse les attachés de presse du Chili et du Pérou, un chacun. => NO CL 1; NO PE 1

[each]
chacun
chacune
par pays
respectivement chacun
de chaque côté
de part et d'autre

[number of=2]
la moitié [(de|des|du)]
[number of=3]
(un|le) tiers [(de|des|du)]
[number of=3 parts=2]
[les] deux tiers [(de|des|du)]
[number of=4]
(un|le) quart [(de|des|du)]

[number article=yes value=1]
un
une

[number value=1]
un seul
une seule

[number value=10 qualifier=about]
(une|la) dizaine [(de|d'|des)]
> La Norvège expulse une dizaine de diplomates chiliens. => NO CL 10 ABOUT

[number value=8 qualifier=about]
une huitaine [(de|d'|des)]

[number value=12 qualifier=about]
(une|la) douzaine [(de|d'|des)]

[number value=15 qualifier=about]
(une|la) quinzaine [(de|d'|des)]

[number value=20 qualifier=about]
(une|la) vingtaine [(de|d'|des)]
deux dizaines [(de|d'|des)]

[number value=30 qualifier=about]
(une|la) trentaine [(de|d'|des)]
trois dizaines [(de|d'|des)]

[number value=40 qualifier=about]
(une|la) quarantaine [(de|d'|des)]

[number value=50 qualifier=about]
(une|la) cinquantaine [(de|d'|des)]

[number value=60 qualifier=about]
(une|la) soixantaine [(de|d'|des)]

[number value=100 qualifier=about]
(une|la) centaine [(de|d'|des)]

[number value=24 qualifier=about]
deux douzaines [(de|d'|des)]

[number value=6 qualifier=exact]
(une|la) demi douzaine [(de|d'|des)]

[number qualifier=same]
autant [de|d']
tout autant [de|d']
(un|le) même nombre [(de|d')]
(un|le|en) nombre (égal|identique|équivalent|similaire) [(de|d')]
(du|de) même nombre (de|d')

[number qualifier=unspecified]
(des|plusieurs|quelques) (dizaines|centaines|douzaines) (de|d'|des)
plusieurs
quelques
certains [(de|des|d')]
certaines
[de] nombreux
[de] nombreuses
[un|une] (grand|très grand|certain|bon) nombre (de|d'|des)
(un|une) (nombre|quantité) (important|importante|significatif|indéterminé|non précisé|inconnu|élevé) (de|d'|des)
nombre (de|d')
beaucoup (de|d')
(une|la) partie (de|d'|des|du)
la plupart (de|d'|des)
la majorité (de|d'|des)
[l'] (ensemble|intégralité|totalité) (de|des|du)
(la|une) totalité (de|des|du)
une poignée (de|d')
(une série|un groupe|une liste) (de|d')
tous
toutes
tous les
toutes les
divers
différents
> La Norvège expulse des dizaines de diplomates chiliens. => NO CL null
> La Norvège expulse plusieurs diplomates chiliens. => NO CL null

[qualifier qualifier=at_least]
au moins
(plus|davantage) (de|d')
pas moins (de|d')
au minimum
un minimum (de|d')
une bonne
> La Norvège expulse plus de 20 diplomates chiliens. => NO CL 20 AT_LEAST

[qualifier qualifier=at_most]
au plus
tout au plus
au maximum
un maximum (de|d')
pas plus (de|d')

[qualifier qualifier=about]
environ
quelque
près (de|d')
à peu près
autour (de|d')
aux alentours (de|d')
aux environs (de|d')
presque
approximativement
> La Norvège expulse environ 25 diplomates chiliens. => NO CL 25 ABOUT

[qualifier qualifier=except]
(tous|toutes|tout) (sauf|hormis|excepté)
(tous|toutes|tout) à l'exception (de|d')
> La Norvège expulse tous sauf 21 des 62 diplomates chiliens. => NO CL 41

[qualifier qualifier=exact]
exactement
au total
un total (de|d')
en tout
seulement
seuls
précisément
au nombre de

# A city in the name of a treaty.
[nothing]
(convention|conventions|Convention|accords|accord|traité|protocole) de (Vienne|Genève|Paris|Minsk|Rome|Londres|Bruxelles)
(convention|Convention) de Vienne (sur|relative)

[nothing]
effectif
effectifs
(est|reste|restent|très|profondément|sont|demeure) attaché*
(chef|chefs) (de l'État|d'État et de gouvernement)
(rang|grade) (de|d') _ (secrétaire|conseiller|attaché)
ambassadeur (désigné|nommé|du beau jeu|de bonne volonté|thématique|itinérant)
ambassadrice (de bonne volonté|désignée)
ancien ambassadeur
ancienne ambassadrice
ancien diplomate
anciens (diplomates|ambassadeurs)
ambassadeur pour
Rainbow Warrior
Casques bleus
mission (de l'ONU|des Nations unies|de maintien de la paix|d'observation|d'information)
en mission
sa mission
leur mission
fin de mission
mission de service public
agent orange
agents (chimiques|pathogènes|innervants)
agent (innervant|neurotoxique|chimique)
persona non grata
en personne
personne n'
ne _ personne
grandes puissances
en effet
droits de l'homme
Droits de l'homme
homme d'affaires
homme fort
membres (de l'Otan|de l'OTAN|de l'Union|de l'UE)
État membre
États membres
pays membres
Etats membres
(troupes|forces) (de|d')
(ligne|grand) quotidien

[nothing]
(dont|notamment|parmi lesquels|parmi eux|y compris) _ (membres|employés|diplomates|agents|attachés|conseillers|collaborateurs|consuls|fonctionnaires|officiers|personnes|femmes|ambassadeurs)

# "Trois employés, dont un attaché": who is among them is counted already.
[nothing]
(dont|notamment|parmi lesquels|parmi eux|y compris) (un|une|le|la|l'|deux|trois|son|leur|les) (attaché*|conseill*|consul*|secrétaire|adjoint|chauffeur|ambassad*|diplomate*|employé*)
(dont|notamment|parmi lesquels|parmi eux|y compris) (un|une|le|la|l'|deux|trois|son|leur) (chargé d'affaires|chargée d'affaires|premier secrétaire|deuxième secrétaire|premier conseiller|numéro deux|attaché militaire|attaché de défense|consul général|conseillers politiques)
> Trois employés de l'ambassade du Chili, dont un attaché, doivent quitter la Norvège. => NO CL 3 EMBASSY_STAFF
