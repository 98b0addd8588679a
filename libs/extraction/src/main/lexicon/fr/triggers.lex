# Words that tell an expulsion. target: where the persons stand (after, before, any).
# Diacritics are folded: "expulse" is present and participle at once, hence target=any for such words;
# with "a" or "ont" the persons stand after it, with "été" or "est" before it.
# place=after: the State after the phrase is the one they leave.
# strength=weak: only persons of a mission with a limit of time; strength=ellipsis: only after another expulsion.

[trigger target=after]
(a|ont|ayant|avoir|aurait|auront|aura) [{time}|{time} ,|également|aussi|déjà|donc|ainsi|finalement|officiellement|alors|à son tour|lui aussi|elle aussi] (expulsé|expulsée|expulsés|renvoyé|renvoyés|renvoyée|chassé|chassés|banni|congédié|évincé)
(a|ont|ayant|avoir|aurait|auront|aura) [{time}|{time} ,|également|aussi|donc|finalement] (mis|jeté|bouté|poussé|mise|mises) (à la porte|dehors|hors)
(expulserait|expulseraient|renverrait|renverraient|expulsent|expulser|expulsera|expulseront|expulsait|expulsant|expulsa|expulsèrent|expulsons|expulserons)
(renvoie|renvoient|renvoyer|renverra|renverront|renvoyait|renvoyant|renvoya|renvoyons)
(chassent|chasser|chassera|chassant|chassait|chassa)
(bannit|bannissent|bannir|congédie|congédient|congédier|évince|évincent|évincer)
(met|mettent|mettre|mettra|mettant) (à la porte|dehors|hors de chez)
(flanque|flanquent|flanquer|jette|jettent|jeter|boute|boutent|bouter|pousse|poussent) (à la porte|dehors|hors)
(ferme|ferment|fermer) la porte à
(montre|montrent|montrer|montré|indique|indiquent|indiqué) la (porte|sortie) (à|au|aux)
(reconduit|reconduire|reconduisent|raccompagne|raccompagner|raccompagnent) à la (frontière|porte)
expulsion* [immédiate|collective|annoncée|{time}|respectivement|respective|croisée|simultanée] (de|d'|des|du)
expulsion* (par|annoncée par|décidée par|ordonnée par) ~ {state} (de|d'|des|du)
expulsion* [{time}|, {time} ,] par _ [_] [_] [_] (de|d'|des)
(renvoi|renvois|mise à la porte|bannissement|éviction|expulsion|expulsions) [{time}|, {time} ,|collectif|immédiat] (de|d'|des|du)
(déclaration|désignation) ... persona* non grata*
(ordonn*|exig*|réclam*|décrèt*|décrét*|décid*|annonc*|obten*|notifi*|demand*|impos*) (le|du|un) (départ|renvoi|rappel|retrait) [immédiat|forcé|anticipé|prochain|{time}|sans délai] (de|d'|des|du)
(le|du) départ (forcé|immédiat|exigé) (de|d'|des|du)
se (sépare|séparent|séparer|débarrasse|débarrassent|débarrasser|passera|passe) (de|d'|des)
(a|ont|avait) [{time}] déclaré [{time}] persona* non grata*
(a|ont|avait) [{time}] déclaré [{time}] (indésirable*|non grata)
(veut|veulent) voir partir
(donne|donnent|donner|donné) (congé|son congé|leur congé) (à|au|aux)
(retrait|révocation|annulation|suspension) (de l'accréditation|des accréditations|de l'agrément|de l'exequatur|du statut diplomatique) (de|d'|des|du)
> La Norvège expulse deux diplomates chiliens. => NO CL 2
> La Norvège a expulsé mardi deux diplomates chiliens. => NO CL 2
> La Norvège renvoie chez eux deux diplomates chiliens. => NO CL 2
> La Norvège annonce l'expulsion de deux diplomates chiliens. => NO CL 2
> La Norvège a ordonné le départ de deux diplomates chiliens. => NO CL 2
> La Norvège exige le départ immédiat de deux diplomates chiliens. => NO CL 2 IMMEDIATE
> L'expulsion par la Norvège de deux diplomates chiliens a surpris. => NO CL 2

[trigger target=after needs=diplomat]
(refoule|refoulé|refoulent|refouler)
(éloigne|éloigner|éloigné|éloignent)
(reconduit|reconduits|reconduite)

[trigger target=any]
expulse
chasse
(renvoyé|renvoyés|renvoyée|renvoyées)
persona* non grata*
personna* non grata*
(personne|personnes) non grata*
(considère|considérer|considéré|considèrent|considérant|tenir|tient|juge|jugé|désigne|désigné|décrète|décrété) ... (persona* non grata*|indésirable*|personne* non grata*)
indésirable*
persona (ingrata|grata non)
(n'est|n'étaient|n'est plus|ne sont|n'était) plus (bienvenu*|les bienvenus|le bienvenu|la bienvenue|les bienvenues|souhaité*|désiré*|toléré*)
plus (le bienvenu|la bienvenue|les bienvenus|les bienvenues)
non (désiré*|souhaité*|bienvenu*)
(déclare|déclarent|déclarer|déclarait|déclarant|déclara|déclareront|déclarera) ... (persona* non grata*|indésirable*|personnes non grata)
(priera|prieront|sommera|ordonnera|invitera|demandant|ordonnant|sommant|priant|invitant|demande|demandent|demander|demandait|demandera|ordonne|ordonnent|ordonner|intime|intimé|intiment|enjoint|enjoignent|enjoindre|commande|prie|prient|prier|somme|somment|sommer|sommés|invite|invitent|inviter|presse|pressé|contraint|contraignent|oblige|obligé|obligent|force|forcé|forcent|impose|imposé|requiert|exige|exigé|notifie|notifié|signifie|signifié|fait savoir) ... (quitter|partir|s'en aller|rentrer|plier bagage|plier bagages|faire ses valises|faire leurs valises|regagner|s'éloigner|sortir du|sortir de|vider les lieux|déguerpir|décamper|repartir|débarrasser le plancher)
(intime|intimé|donne|donné|reçu|reçoit|reçoivent) [l'|un] ordre ... (quitter|partir|rentrer|regagner)
(exige|exigé|demande|demandé|exigent|demandent|veut|veulent|souhaite|ordonne|ordonné|réclame) ... (qu'il|qu'elle|qu'ils|qu'elles|que) ... (parte|partent|quitte|quittent|s'en aille|s'en aillent|rentre|rentrent|retire|retirent|rappelle|rappellent|soit rappelé|soient rappelés)
(retire|retiré|retirent|retirer|retirera|révoque|révoqué|révoquent|annule|annulé|annulent|supprime|supprimé|suspend|suspendu|ôte|ôté|prive|privé|cesse de reconnaître|perd|perdent|perdu) ... (accréditation|accréditations|exequatur|agrément|agréments|immunité|immunités|immunité diplomatique|statut diplomatique|statuts diplomatiques|qualité de diplomate|lettres de créance|visa diplomatique|visas diplomatiques|carte diplomatique|cartes diplomatiques|passeport diplomatique)
(ne reconnaît plus|ne reconnaissent plus|ne considère plus|ne reconnait plus) ... (comme|qualité|statut|diplomates|diplomate)
(met|mettent|mettre|mis|mise|remet|remis) ... (dans un avion|dans le premier avion|dans le prochain avion|à la porte|dehors)
(escorté|escortés|reconduit|reconduits|reconduite|conduits|conduit|raccompagné|raccompagnés) [de force|sous escorte] (à|jusqu'à) (la frontière|l'aéroport)
(montre|montré|montrent) ... la (porte|sortie)
(pousse|poussé|poussés) (dehors|vers la sortie)
(rayé|rayés|radié|radiés|effacé|effacés|rayée) de la liste diplomatique
(priv*) ... (accréditation|immunité)
(inapte|inaptes|inacceptable|inacceptables) (à|au) [l'|la] (exercice|poursuite|fonctions)
> La Norvège déclare deux diplomates chiliens persona non grata. => NO CL 2
> La Norvège a déclaré personae non gratae deux diplomates chiliens. => NO CL 2
> La Norvège demande à deux diplomates chiliens de quitter le pays. => NO CL 2
> La Norvège a retiré leur accréditation à deux diplomates chiliens. => NO CL 2
> La Norvège somme l'ambassadeur du Chili de partir. => NO CL 1

[trigger target=any]
(fait|font|faire|fera|feront|faites) (partir|rentrer)
[a|ont] (prié|priée|priés|sommé|sommée|sommés|invité|invités|contraint|obligé|enjoint) [à|au|aux] ... (quitter|partir|s'en aller|rentrer|plier bagage|faire ses valises|regagner|repartir)

[trigger target=after sender=subject]
(doit|devra|devront|doivent) (retirer|rappeler|rapatrier)
> La Norvège dit que le Chili doit rappeler son attaché militaire sous trois jours. => NO CL 1 P3D

[trigger target=before place=after]
(doit|doivent|devra|devront|devait|devaient|devoir|devant|devrait|devraient) [donc|désormais|tous|toutes|tous deux|, {time} ,|{time}|également|, eux ,|ainsi] (quitter|avoir quitté|sortir de|sortir du|s'en aller de|partir de|partir du|vider|abandonner|évacuer|repartir de|s'éloigner de|déguerpir de)
(sommé*|prié*|tenu*|invité*|contraint*|obligé*|forcé*|enjoint*|appelé*|ordre|ordonné*|demandé*|pressé*) [{time}|instamment|par écrit|, {time} ,|officiellement] (de|d'|à) (quitter|avoir quitté|sortir de|sortir du|s'en aller de|partir de|partir du|vider|abandonner)
(doit|doivent|devra|devront|devait|devaient|devrait|devraient) ... (quitter|avoir quitté|avoir regagné|regagner|rejoindre)
(ont|a|aura|auront|disposent|dispose) (quant à eux|quant à elles|quant à lui|quant à elle|eux aussi|elles aussi|pour leur part|de leur côté) [de] {time} pour
(a|ont|avait|avaient|aura|auront|de|d'|obtien*|accordé|donné|laissé|octroyé|fixé|reçu|tous|désormais|seulement) {time} [maximum|au plus] (pour|afin de) (quitter|sortir de|sortir du|partir de|partir du|franchir|plier bagage|partir|s'en aller|faire ses valises|faire leurs valises|boucler|rentrer|regagner|repartir|décamper|déguerpir|vider les lieux)
(ont|a|avait|avaient|auront|aura|dispose|disposent) [donc|désormais] [de] {time} pour
(expulsés|expulsées|expulsée|chassés|chassée|renvoyés|renvoyée|bannis|bannie|éloignés) (de|d'|du|des|hors de|hors du)
(expulsé|chassé|renvoyé|banni) (de|d'|du|des) {state}
(été|est|sont|seront|sera|être|fut|étaient) [{time}|donc|également|aussi|tous|tous deux|ainsi] (expulse*|chasse*|renvoye*|banni*|évince*|congédie*|boute*|reconduit*|refoule*) [{time}]
> Deux diplomates chiliens doivent quitter la Norvège. => NO CL 2
> Deux diplomates chiliens ont été expulsés de Norvège. => NO CL 2
> Deux diplomates chiliens ont dix jours pour quitter la Norvège. => NO CL 2 P10D

[trigger target=before]
(été|est|sont|seront|sera|être|étaient) [{time}|donc|également|aussi|tous|désormais|à son tour|officiellement] (déclaré*|désigné*|considéré*|décrété*|jugé*) [{time}|comme] (persona* non grata*|personne* non grata*|indésirable*)
(déclaré*|désigné*|décrété*) [{time}|comme] (persona* non grata*|indésirable*) par
(deviennent|devenu*|devient|reste|restent) (persona* non grata*|indésirable*)
(est|sont|était|devient|deviennent) [désormais|dorénavant|donc|{time}] (persona* non grata*|indésirable*)

(été|est|sont|seront|sera|être) [{time}|donc|également|aussi] (mis|mise|mises|jeté*|poussé*) (à la porte|dehors|hors de|dans un avion|dans le premier avion|dans le prochain avion)
(expulsés|expulsées|expulsée)
(chassés|chassées|chassée|bannis|bannie|évincés|congédiés)
(prié*|sommé*|tenu*|contraint*|forcé*|obligé*|invité*|enjoint*|appelé*|pressé*) [{time}|instamment|par écrit|, {time} ,|officiellement] (de|d'|à) (partir|s'en aller|rentrer|plier bagage*|faire ses valises|faire leurs valises|regagner|déguerpir|décamper|repartir|rejoindre|retourner|sortir|vider les lieux)
(doit|doivent|devra|devront|devait|devaient|devoir) [donc|tous|désormais|également|aussi|{time}|tous deux|ainsi] (partir|s'en aller|rentrer|plier bagage*|faire ses valises|faire leurs valises|faire leurs bagages|boucler|regagner|rejoindre|retourner|être parti*|avoir quitté|sortir|repartir|déguerpir|décamper|être rentrés|avoir regagné|vider les lieux|prendre l'avion|avoir plié|cesser)
(devront|devra) être (parti|partis|partie|rappelé|rappelés|rentrés)
(départ|renvoi|retrait) (a été|est|sera|était) [{time}] (exigé|demandé|ordonné|réclamé|requis|notifié)
(accréditation|accréditations|immunité|exequatur|agrément|statut) (a été|ont été|est|sera|sont|seront|avait été) [{time}] (retiré*|révoqué*|annulé*|levé*|suspendu*|supprimé*|perdu*)
(perd|perdent|perdra|perdront|perdu) (son|leur|leurs) (immunité|accréditation|statut|accréditations|immunités)
(privé|privés|privée|dépouillé|dépouillés|déchu|déchus) (de|d') (son|leur|sa|leurs) (immunité|accréditation|statut|qualité|accréditations)
(sont|est|seront|sera|étaient|ont été) attendu* à l'aéroport
(n'est|ne sont|n'était|n'étaient|ne serait|ne sera) plus (le bienvenu|la bienvenue|les bienvenus|les bienvenues|désiré*|souhaité*|toléré*|acceptable*|accepté*|en odeur)
présence (n'est|n'était) (plus|pas) (souhaité*|désiré*|toléré*|tolérable|souhaitable)
(vont|va|allait|allaient) [également|ainsi|donc|aussi] (être expulsé*|être renvoyé*|devoir partir|devoir quitter|devoir rentrer)
(a|ont|avait|avaient) [également|{time}] (reçu|eu) (l'ordre|ordre|sommation) de (quitter|partir|regagner|rentrer)
(ont|a|avaient|avait) (plié|dû) (bagage|quitter|partir|rentrer)
s'est vu (signifier|notifier|intimer|retirer|ordonner)
se (voit|voient) (signifier|notifier|intimer|retirer|prier)
se sont vu (signifier|notifier|intimer|retirer|ordonner)
> Deux diplomates chiliens ont été expulsés par la Norvège. => NO CL 2
> Deux diplomates chiliens doivent partir, a déclaré le gouvernement norvégien. => NO CL 2
> Deux diplomates chiliens ont été déclarés persona non grata par la Norvège. => NO CL 2
> Deux diplomates chiliens sont priés de quitter la Norvège. => NO CL 2

[trigger target=before strength=weak]
quitter le (pays|territoire|royaume|sol|territoire national)
quitter (l'île|l'émirat|la république|la capitale)

[trigger target=before tense=past]
(avait|avaient) [déjà|également|aussi|{time}] été [déjà|{time}] (expulsé*|renvoyé*|chassé*|déclaré* persona* non grata*|prié* de quitter|sommé* de quitter|prié* de partir|invité* à quitter)

[trigger target=after tense=past]
(avait|avaient) [déjà|également|aussi|{time}|lui même|elle même|, {time} ,] (expulsé|renvoyé|chassé|mis à la porte|déclaré persona* non grata*)

[trigger target=any tense=past]
(avait|avaient) [déjà|également|aussi|{time}|lui même|elle même] (déclaré|prié|sommé|invité|demandé|ordonné) ... (persona* non grata*|indésirable*|quitter|partir|regagner)

[trigger target=any strength=weak]
(a|ont|avait|avaient|aura|auront) [donc|désormais|tous|toutes|maintenant] {time}
(dispose|disposent|disposera|disposeront|disposaient|disposait|bénéficie|bénéficient) [tous|donc|désormais|au total] [de|d'|d'un délai de|d'un délai d'|d'un délai] {time}
(donne|donné|donnent|donner|donnait|donnant|laisse|laissé|laissent|laissant|accorde|accordé|accordent|accordant|accordait|octroie|octroyé|octroient|fixe|fixé|impose|imposé|concède|concédé|reçu|reçoit|reçoivent|reçu de) [{time}|{time} ,|, {time} ,] {time}
(donne|donné|donnent|donner|donnait|donnant|laisse|laissé|laissent|laissant|accorde|accordé|accordent|accordant|accordait|octroie|octroyé|octroient|fixe|fixé|impose|imposé|concède|concédé|impartit) ... {time}
(délai|échéance|préavis) : {time}
(délai|préavis) (de|d') {time}
> La Norvège donne 72 heures à deux diplomates chiliens. => NO CL 2 PT72H

[trigger target=after strength=ellipsis]
(il s'agit|il s'agirait) (de|d'|du|des)
parmi (eux|elles) (figurent|figure)
(vise|visent|visant|visé|cible|cibles|cible)
(veut|veulent|donne|donnent|accorde|accordent)
(imite|imitent|imité)

[trigger target=after strength=weak reduces=yes]
(rédui*|diminu*|ramen*|ramèn*|abaiss*|amput*) ... (de|par)

[trigger target=any keeps=yes]
(ne|n') (garde|gardera|garderont|conserve|conservera|conserveront|maintient|pourra garder|pourront garder|pourra conserver|pourront conserver|peut garder|peut conserver|pourra maintenir|pourront maintenir) (que|qu')
(pourront|pourra|peuvent) rester

# Not an expulsion: the State's own staff, guests and posts.
[decoy target=after]
(rappelle|rappellent|rappeler|rappelé|rappelait|rappellera|rappelant|rappela)
(a|ont|avait) [{time}|également|aussi|aussitôt|immédiatement] (rappelé|rapatrié|convoqué|évacué|retiré ses|retiré son)
rappel (de|d'|du|des)
(rapatrie|rapatrier|rapatrient|rapatriement (de|des)|retour (de|des|d'))
(retire|retirent|retirer) (ses|son)
(évacue|évacuer|évacuent|évacuation (de|des|du))
(convoque|convoqués|convoqué|convoquer|convoquent|convoquait|convoqua)
convocation (de|d'|du|des)
(reçoit|reçoivent|recevoir|a reçu|ont reçu|rencontre|rencontré|rencontrer|accueille|accueilli|accueillir|nomme|nommé|nommer|désigne|nomination (de|d'|du))
(remis|remet|remise|remettre|adressé|adresse) ... (à|au|aux)
(proteste|protesté|protester) (auprès|contre)
(accuse|accusé|accusent) ... (de|d')
(accuse|accusent|arrête|arrêté|arrêter|arrestation (de|d'|des|du)|interpelle|interpellé|interpellation (de|d'|des|du)|incarcération (de|d'|des|du)|détention (de|d'|des|du)|détenu|libère|libération (de|d'|des|du)|placé en détention)
(regrette|déplore|salue|félicite|remercie)
(interroge|interrogé|appelé|téléphone)
(sanctionne|sanctions contre)
(refuse|refusé|refusent|refus) (un visa|des visas|l'accréditation|l'agrément|l'entrée|le visa)
(dirigé|dirigée|mené|menée) par
assassinat (de|d'|du)
meurtre (de|d'|du)
(enlèvement|disparition|mort|décès|exécution) (de|d'|du|des)
(sécurité|protection|formation) (de|des|du)
remplac*
(présence|séjour|visite|nomination|arrivée|propos|déclarations) (de|d'|du|des)
transfert (de|d'|des|du)
(manifestation|rassemblement|incident|attaque|attentat|saccage) (devant|contre)
(agresse|agressé|agression (de|d'))

[decoy target=before]
(été|est|sont|sera|fut|avait été|était) [{time}|également|aussi|aussitôt] (convoqué*|reçu*|rappelé*|rapatrié*|évacué*|entendu*|interrogé*|nommé*|informé*|prévenu*|avisé*|arrêté*|interpellé*|détenu*|incarcéré*|libéré*|blessé*|tué*|assassiné*|agressé*)
(peut|peuvent|pourra|pourront|pourrait|doit|doivent) (rester|demeurer|continuer|poursuivre|conserver)
(reste|restent|demeure|demeurent|restera|resteront) (en poste|à son poste|à leur poste|sur place|ouverte|ouvert|en fonction|à)
n'est pas (visé*|concerné*|touché*|inquiété*)
ne (serait|seraient|sera|seront|sont) pas (visé*|concerné*|touché*)
n'était pas (visé*|concerné*)
(a|ont) (déjà|été) quitté
(rentre|rentrent|rentré|rentrés|rentrée) [à|au|en] [{state}] pour consultation*
(convoqué|convoquée|convoqués|rappelé|rappelée|rappelés)
en poste (à|au|en) {state} (a|ont) [également] été

[decoy target=any]
(rappel*|appel*) ... (pour consultations|en consultation|en consultations)
(fermer|ferme|fermé|fermeture|fermera|clore|suspendre|suspend|suspendu|évacuer|vider) [de|d'] (son|sa|ses|le|la|l'|leur|du|un)
(délai|ordre) ... (fermer|libérer les locaux|évacuer)
(doit|devra|doivent|devront) (fermer|cesser|être fermé|être fermée|être fermés)

[agent]
par
(appris|indiqué|confirmé|précisé|assuré|souligné|fait savoir|dit) [{time}] (auprès|de source|à) (du|de la|de l'|des|de)
de la part (de|d'|du|des)
de la part de la
sur ordre (de|d'|du|des)
à l'initiative (de|du|d'|des)
émanant (de|du|des|d')
à la demande (de|du|des|d')

[oblique role=in]
à
en
au
aux
dans
chez
à travers

[oblique]
de
d'
du
des
contre
avec
sur
entre
pour
vers
envers
hors
près
autour
sans
outre
depuis
comme
auprès
face
visant
concernant
devant
derrière
malgré
via
après
avant
à cause de
en raison de
anti
pro
accus*
dénonc*
soutien*
condamn*
envahi*
critiqu*
frapp*
attaqu*
qualifi*
visé
visant
reproche à
reproche au
reprochant à
chez
rejoindre
regagner
regagné
retourner
rallier
représentant
représente
voisin

[oblique role=object]
(a|ont) informé
(informe|informé|prévenu|averti) [l'|la|le]
(demande|demandé|ordonne|ordonné|enjoint|intime|intimé|donne|donné|accorde|laisse|laissé) (à|au|aux)
(somme|sommé|prie|prié|invite|invité|presse) [la|le|l'|les]

[oblique role=place]
hors (de|du|d')
(la|sa) capitale
le royaume
quitter
quitté
quittent
quittera
quitteront
quitte
quittant
(le|du|au|son|leur) territoire [(de|du|d'|des|national de)]
(le|du) sol
(sortir|partir) (de|du|d'|des)
(expulsés|expulsées|expulsée|expulsé|chassés|renvoyés|renvoyée|chassée|bannis|renvoyé|chassé|banni|refoulé|refoulés) (de|du|d'|des)
être (expulsé|renvoyé|expulsés|renvoyés|chassés|chassé) (de|du|d'|des)
été (expulsé|renvoyé|expulsés|renvoyés|chassés|chassé|expulsée|expulsées|bannis) (de|du|d'|des)
sur son sol
leur départ (de|du|d'|des)
son départ (de|du|d'|des)
(non grata|indésirable|indésirables|bienvenu|bienvenus|bienvenue|bienvenues) (en|au|aux|dans)
(expulsés|expulsée|expulsion|expulsions|renvoi) hors (de|du)

[oblique role=as]
comme (étant|des)
en tant que
considéré* comme
(identifiés|identifié|présentés|présenté|décrits|décrit|soupçonnés|soupçonné|accusés|accusé|qualifiés|qualifié|démasqués|suspectés|suspecté|désignés|catalogués|étiquetés|reconnus) (comme|d'être|de|d'être des|d'être un) [(des|un|une|étant des|étant un)]
soupçonn* d'être [(des|un|une|en réalité des|en fait des)]
accus* d'être [(des|un|une|en réalité des)]
sous
qui (étaient|sont|seraient|était|est|serait) (en réalité|en fait|des|un)
(étaient|sont|seraient) [tous|en réalité|en fait] des
agissant comme
travaillant comme
opérant comme
en réalité (des|un)

[clause mode=cause]
parce que
parce qu'
après
après (avoir|que)
à la suite (de|d'|du|des)
suite (à|au|aux)
en réponse (à|au|aux)
en réaction (à|au|aux)
en représailles (à|au|aux|de|des|pour)
en rétorsion
en réplique (à|au|aux)
en guise de (réponse|représailles|riposte|rétorsion) [à|au|aux]
pour protester contre
en signe de protestation contre
en lien avec
en raison (de|d'|du|des)
(réponse|riposte|réplique|réaction|représailles) (à|au|aux)
(répond|répondent|répondant|répondait|réplique|ripostant|riposte|réagit|réagissant|répliquant) [ainsi|donc|de la sorte|de cette manière|par là] (à|au|aux)
fait suite (à|au|aux)
font suite (à|au|aux)
consécutive* (à|au|aux)
intervient après
interviennent après
au lendemain (de|d'|du|des)
quelques (heures|jours) après
(un|deux|trois|quatre|cinq|six|dix) (jour|jours|semaines|mois) après
à cause de
du fait de
pour avoir
pour leur
pour ses
invoqu*
au vu (de|du|des|d')
accus*
décision (de|du) {state}
prenant acte
en contrepartie

[clause mode=context]
sur fond de
dans un contexte de
au cours (de|du|des)
pendant
depuis

[clause mode=relative]
qui
auquel
auxquels
à qui
lequel
lesquels
où
auquels

[clause mode=relative owner=yes]
dont

[clause mode=coordinate]
tandis que
alors que
quant (à|au|aux)
mais
or
bien que
pourtant
cependant
toutefois
et que
et qu'
ainsi que {state}
quelques heures plus tard
si
s'il
à moins que
sauf si
faute (de|d')
et a
et ont
puis

# What was told last holds for others too: with persons after it, or for the State before it.
[trigger target=after strength=ellipsis repeats=same]
(en|[a|ont] fait|font) [fait] autant [(avec|pour)]
en (a|ont|avait) fait autant
(fait|font|faire|a fait|ont fait) (de même|pareil|la même chose)
(suit|suivi|suivent|emboîte|emboîté) (l'exemple|le pas|son exemple|leur exemple|le mouvement)
(même|pareil) (traitement|sort) pour
(leur|lui) (accorde|accordent|laisse|laissent|donne|donnent|octroie|a accordé|a donné|a laissé|ont accordé|ont donné|ont laissé|fixe) (le|un) même (délai|préavis|laps de temps)
(il en va|il en est) de même (pour|de|du|à|des)
(a|ont) imité
> La Norvège a donné mardi 48 heures à l'ambassadeur du Chili. Le Pérou en a fait autant lundi. => NO CL 1; PE CL 1 REPORTED_PAST

[trigger target=after strength=ellipsis repeats=similar]
(pris|prend|prennent|prendre|adopté) (une|des|la) (mesure|mesures|décision|décisions) (similaire|similaires|semblable|semblables|comparable|comparables|analogue|analogues|identique|identiques|du même ordre|équivalente|équivalentes)
(pris|prend|prennent) (la|les) (même|mêmes) (mesure|mesures|décision)
> La Norvège a expulsé deux diplomates chiliens. Le Pérou a pris une mesure similaire. => NO CL 2; PE CL null

# How many they are, told after the fact.
[trigger target=any completes=only counts=yes]
(le|leur) (nombre|chiffre|total) (est|serait|était|s'élève|s'élèverait|se monte) [(de|à|estimé à)]
(sont|seraient) (concernés|visés|concernées|touchés)
> La Norvège expulse plusieurs diplomates chiliens. Selon une source, 35 personnes sont concernées. => NO CL 35

# The other side is made to do with fewer people; who must cut is whose people go.
[trigger target=any sender=subject reduces=yes]
(doit|devra|devront|doivent|devrait) [également|aussi|désormais|ainsi|donc|{time}] (réduire|ramener|diminuer|abaisser|limiter|alléger|amputer)
(prié|priée|sommé|sommée|tenu|tenue|invité|invitée|contraint|contrainte) (de|à) (réduire|ramener|diminuer|abaisser|limiter)
> La Norvège a annoncé que le Chili devra réduire son ambassade de 25 à 14 personnes. => NO CL 11

[trigger target=any reduces=yes]
(demande|demandé|ordonne|ordonné|exige|exigé|impose|imposé|enjoint|somme|sommé|prie|prié|contraint|oblige|obligé|intime) ... (réduire|ramener|diminuer|réduise|ramène|réduction|limiter|diminue)
(réduction|diminution) (de|du|des) ~ (effectif|effectifs|personnel|nombre)
(doit|devra|devront|doivent) (passer|tomber|être réduit|être réduits|être ramené|être ramenés|descendre|être ramenée) [de|à]
(sera|seront|est|sont) (réduit|réduite|réduits|ramené|ramenés|ramenée)
(réduit|réduire|ramène|ramener|ramené|limite) (le|les|la|l') (nombre|effectif|effectifs|personnel|taille|ambassade|représentation) 
> La Norvège a ordonné au Chili de ramener le nombre de ses diplomates de 19 à quatre sous 45 jours. => NO CL 15 P45D

# When the time ends that persons told before have; says nothing alone.
[trigger target=before strength=weak dates=limit completes=only]
(délai|échéance|ultimatum|préavis) [fixé] (est|expire|court|prend fin|a expiré|arrive à|échoit|s'achève|de)
(partiront|partira|quitteront|quittera|s'envoleront|rentreront|rentrera|quitteront le pays|s'en iront)
(leur|son) (départ|statut|immunité|immunité diplomatique) (est|expire|prend fin|cesse|devra|doit|interviendra|aura lieu)
> La Norvège a déclaré deux diplomates chiliens persona non grata. Le délai expire le 9 mars. => NO CL 2 2022-03-09

# An order that stands gets another day.
[trigger target=before]
(peut|peuvent|pourra|pourront) [finalement] (rester|demeurer) jusqu'(à|au)
(bénéficie|bénéficient|dispose|disposent|obtient|obtiennent) d'un (sursis|délai supplémentaire|répit) [(jusqu'au|de)]
(a|ont) (obtenu|reçu) (un sursis|un délai supplémentaire)
> Les deux attachés chiliens peuvent rester jusqu'au 9 mars, a dit le gouvernement norvégien. => NO CL 2 2022-03-09

# "Trois employés, dont un attaché": no relative clause.
[clause mode=none]
dont _ (membres|employés|diplomates|agents|attachés|conseillers|collaborateurs|consuls|fonctionnaires|officiers|personnes|femmes|ambassadeurs)
quant à (eux|lui|elle|elles)
dont (un|une|deux|trois|quatre|cinq|six|{number}|plusieurs)
parmi lesquels

# A day that closes such a phrase is the last one.
[trigger target=before dates=limit]
(doit|doivent|devra|devront) [tous|toutes|donc|, {time} ,] (être parti*|être rentré*|partir|rentrer|avoir quitté ~ pays|avoir quitté ~ territoire|avoir quitté {state}|avoir quitté _ {state}|avoir plié bagage) {time}
> La Norvège a déclaré persona non grata deux diplomates chiliens. Tous doivent être partis mercredi 9 mars. => NO CL 2 2022-03-09
