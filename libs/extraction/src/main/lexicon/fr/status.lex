# How a text presents what it tells, and what it says around it.
# status: none (no event), threatened, reversed, past; scope: sentence, clause (until the next clause).

[status status=none scope=clause]
n'expuls*
(n'a|n'ont|n'avait) (été|pas été|jamais été|pas encore été) (expuls*|renvoy*|déclar*|prié*|chass*|sommé*)
(n'a|n'ont|n'avait) [pas|jamais|nullement|aucunement|encore] (expulsé|renvoyé|déclaré|demandé|ordonné|chassé|exigé)
(n'a|n'ont|n'avait|n'est|ne sont) (pas|jamais|nullement) été (expuls*|renvoy*|déclar*|pri*|somm*|invit*|chass*)
ne (va|vont|compte|comptent|souhaite|veut|prévoit|envisage|projette) (pas|nullement) [de|d'] (expuls*|renvoy*|déclar*|demander)
ne (sera|seront|serait|seraient|sont) (pas|nullement) (expuls*|renvoy*|déclar*|prié*|invité*|chass*)
ne (expuls*|renverra|renvoie|renverront|renvoient) (pas|personne|aucun)
(n'envisage|n'entend|n'envisagent|n'entendent) (pas|nullement|aucune) [de|d'|l'] [expuls*]
(aucun|aucune|nul) [autre] (expulsion|diplomate|employé|agent|membre|ambassadeur|mesure|départ|renvoi) ... (n'a|n'est|ne|n'ont|n'était|n'avait)
(pas|ni|non) (expulsé|expulsés|question d'expulser|d'expulsion|eu expulsion|été question)
(pas|aucune|jamais) [d'] (expulsion|expulsions) [n'est]
(pas|hors de) question (d'|de) (expuls*|renvoy*|déclarer|demander)
personne n'(a|est|avait) [été]
personne (n'a|n'est|ne sera|n'avait|n'était) [été]
n'expulse (personne|aucun)
expulser personne
(exclu*|écart*|rejet*|refus*|refuse|exclut|écarte|rejette) ... (d'expulser|expulsion|expulsions|expulser|de renvoyer|demande)
(qu'on|qu'il|qu'ils|qu'elle|que l'on|il faut|faut) ~ (renvoie|expulse|renvoyer|expulser|chasse|chasser)
franchir [le|ce] pas (de|des) (l'expulsion|expulsions)
(demande|demandent|appelle|appellent|réclame|réclament|exige|exigent|exhorte|pétition|motion|proposition) ... (d'expulser|à expulser|que soit expulsé|l'expulsion [de|d'|du|des]|expulsion de)
(opposition|manifestants|manifestantes|députés|élus|parlementaires|sénateurs|pétition|militants|partis|foule|collectif|ONG|syndicats|eurodéputés) ~ (réclam*|demand*|exig*|appel*|souhait*|veulent)
(analystes|observateurs|experts|commentateurs|spécialistes) ~ (s'attendent|prédisent|estiment|pensent|jugent)
interrogé* [{time}] sur (un|une|l'|la|le|les) (éventuel*|éventualité|possibilité|possible*|hypothèse) [_] [_]
(n'est|n'était|ne sont|n'étaient|ne serait) pas (envisagé*|prévu*|à l'étude|programmé*)
(faudrait|il faut|devrait|devraient) (expulser|renvoyer|l'expulser|les expulser)
(si|savoir si) ... (expulsé|expulsés) ,
(plus|quelque|près|une|au total) [de|d'] {number} pays
{number} pays
au total @tally=yes
depuis le début de la guerre
depuis la fin de la guerre froide
telle n'était pas
pas à l'ordre du jour
n'est pas [une] option
sans (expulser|annoncer|aller jusqu'à)
> La Norvège n'a expulsé aucun diplomate chilien. => none
> La Norvège n'a pas expulsé le diplomate chilien. => none
> Personne n'a été expulsé, dit la Norvège à propos des diplomates chiliens. => none
> Oslo dément avoir expulsé deux diplomates chiliens. => none

[status status=none scope=clause denies=yes]
(dément|démenti|démentent|démentie|nie|nient|nié|contredit|infirme|infirmé) ... (expuls*|départ|renvoi|informations|information|rumeur*|avoir|ait|persona*)
(information|informations|rumeur|rumeurs|allégations) (selon|sur|faisant|concernant|d'une|d'un) ... (fausse|fausses|infondé*|inexact*|sans fondement|mensongère*|inventée)
> La Norvège dément les informations selon lesquelles deux diplomates chiliens auraient été expulsés. => none

[status status=none scope=sentence denies=before]
(information|informations|rumeur|rumeurs|récit|article|lettre|document|annonce) (est|sont|était|étaient|serait|seraient) [_] [_] (faux|fausse|fausses|inventée|inventé|inventées|infondée|infondées|mensongère|inexacte|inexactes|un faux|sans fondement)
(c'est|il s'agit) (faux|d'un faux|une invention|d'une invention|une fausse information|d'une fausse information|un canular)
> Un journal a écrit que la Norvège donnait trois jours à deux attachés chiliens. L'information est fausse. => none

[status status=threatened scope=clause]
(pourrait|pourraient) [également|aussi|alors|à son tour|donc|bientôt] (expulser|renvoyer|déclarer|demander|ordonner|être|prier|chasser|devoir|faire|prendre|procéder|exiger)
(envisag*|étudi*|examin*|réfléch*|song*|évoqu*|prépar*|s'apprête|s'apprêtent|compte|comptent|prévoi*|projett*|n'exclut pas|n'excluent pas|prêt|prête|prêts|envisageant) [(à|de|d'|l'|la|le|une|la possibilité de|la possibilité d'|l'idée de)] (expuls*|renvoyer|renvoi|déclarer|chasser|demander à|ordonner|faire partir|mettre à la porte|prier)
(veut|veulent|entend|entendent|pense|pensent) (expulser|renvoyer|déclarer|faire partir|procéder)
(menace|menacé|menacent|menaçait|menaçant|menacer|averti|avertit|prévient|prévenu) ... (d'expuls*|d'expulser|expulser|expulsera|expulsion|de renvoyer|renverra|de déclarer|de faire partir|priera)
(menace|menaces|menacé|risque|risquent|passible) (d'|de|une) expulsion*
(si|s'il|s'ils|sauf si|à moins que|faute de|faute d'|à défaut de|tant que) ... (expulsera|expulseront|renverra|renverront|priera|prieront|déclarera|sera expulsé*|seront expulsé*|devra quitter|devront quitter|devra partir|devront partir|demandera|ordonnera|chassera|fera ses valises|sera prié*|seront prié*|sera déclaré*|seront déclaré*|devra)
(expulsera|expulseront|renverra|renverront|priera|déclarera|sera expulsé*|seront expulsé*|devra quitter|devront quitter|devront partir|devra partir|sera prié*|seront prié*|sera déclaré*|seront déclaré*) ... (si|s'il|s'ils|sauf si|à moins|faute|tant que)
(faute|à défaut) (de|d') ... (priera|expulsera|renverra|déclarera|devra)
(pourrait|pourraient) ... (expuls*|renvoy*|persona*)
(serait|seraient|sera|seront) expulsé* (si|en cas)
(donné instruction|donné pour instruction|chargé|demandé|ordonné) [à|au|à son|au ministère|à la] ... (ministre|ministère|diplomatie) ... (déclarer|d'expulser|de déclarer|expulser)
> La Norvège pourrait expulser deux diplomates chiliens. => NO CL 2 THREATENED
> La Norvège envisage d'expulser deux diplomates chiliens. => NO CL 2 THREATENED
> La Norvège menace d'expulser deux diplomates chiliens. => NO CL 2 THREATENED
> Si le Chili ne libère pas le chalutier, la Norvège expulsera deux diplomates chiliens. => NO CL 2 THREATENED

[status status=reversed scope=sentence]
(annul*|révoqu*|rapport*|lev*|suspend*|rapporte) [{time}|finalement|, {time} ,] (l'ordre|la mesure|sa décision|la décision|sa mesure|son ordre|la déclaration|leur décision|ces mesures|cette mesure|cette décision|ses mesures|l'ultimatum)
(retir*|abandonn*) [{time}] (l'ordre|son ordre|sa décision|leur décision|l'ultimatum|son ultimatum)
(annul*|révoqu*|retir*|rapport*|lev*|suspend*|abandonn*|revient|revenu|revenue|reviennent|revenus|renonc*|marche arrière|machine arrière) ~ (l'expulsion|expulsion|expulsions|ordre d'expulsion|mesure d'expulsion|décision d'expuls*|d'expulser|expulser|l'ordre de quitter|l'ordre d'expulsion|décision de renvoyer|ordre de départ|le renvoi)
(revient|revenu|revenue|reviennent|revenus) [{time}] sur (sa|leur|la|cette|une|l') (décision|mesure|expulsion|annonce|ordre)
(expulsion|expulsions|ordre|mesure|décision) (a été|ont été|est|sont|avait été|sera) [{time}|finalement] (annulé*|levé*|rapporté*|révoqué*|suspendu*|retiré*|abandonné*)
(peut|peuvent|pourra|pourront) (finalement|finalement ,|tout compte fait) (rester|revenir|demeurer)
(pourra|pourront) rester finalement
autorisé* (finalement|à nouveau) à (rester|revenir)
(ne doit|ne doivent|n'a|n'ont) plus [à] (partir|quitter)
(marche|machine) arrière
(fait|fera) volte face
> La Norvège a annulé l'expulsion de l'ambassadeur du Chili. => NO CL 1 REVERSED
> La Norvège est revenue sur sa décision d'expulser deux diplomates chiliens. => NO CL 2 REVERSED

[status status=past scope=clause]
(secrètement|discrètement|en toute discrétion|sans publicité) (expulsé|renvoyé|fait partir|prié|demandé)
(a|ont) (secrètement|discrètement|déjà) (expulsé|renvoyé|prié|déclaré)
(l'an|la semaine|le mois) dernier
(l'année|la semaine) dernière
> La Norvège a discrètement renvoyé deux diplomates chiliens l'an dernier. => NO CL 2 REPORTED_PAST

# A number taken back for another.
[correction]
(non|pas) [(pas|seulement)] {number} [,] mais [(bien|plutôt)] ({number}|{group})
> La Norvège a expulsé non pas 21 mais 22 diplomates chiliens. => NO CL 22
> La Norvège expulse 22 diplomates chiliens au lieu de 21. => NO CL 22

[correction order=reverse]
{number} [,] (au lieu de|plutôt que|et non|et non pas|et pas|non) [les] {group}

[retaliation]
(par|en|à titre de|mesure de|mesures de|principe de|au nom de la|au nom du principe de|la stricte|stricte|simple) réciprocité
(en|par) représailles
(représailles|rétorsion|riposte|riposter|ripostent|ripostant|réplique|répliqué|répliquer|riposté|rétorsions|contre mesure|contre mesures)
(mesure|mesures|réponse|réponses|décision|principe|riposte) (réciproque|réciproques|symétrique|symétriques|miroir|miroirs|équivalente|équivalentes|identique|identiques|similaire|similaires)
(mesure|mesures) de rétorsion
(du|le) tac au tac
œil pour œil
coup pour coup
(rend|rendu|rendent|rendre) la (pareille|monnaie)
(la|même|de la même) monnaie [de sa pièce]
(fait|font) (de même|pareil)
mesure miroir
effet miroir
réciproquement
en retour
contre attaque
donnant donnant
(prend|pris|prendre) sa revanche
à (son|leur) tour
symétrie
parité des expulsions
> La Norvège a expulsé deux diplomates chiliens par mesure de réciprocité. => NO CL 2 RETALIATION

[retaliation needs=act]
en (réponse|réaction|réplique|guise de réponse|rétorsion) (à|au|aux)
(réponse|réplique|riposte|réaction) (à|au|aux)
(répond|répondent|répondu|répondant|réagit|réagi|réagissent|répondait) [ainsi|donc] (à|au|aux|par)
fait suite (à|au|aux)
> La Norvège a expulsé deux diplomates chiliens en réponse à l'expulsion de deux Norvégiens. => NO CL 2 RETALIATION; CL NO 2 REPORTED_PAST

# Words that do not say what is answered.
[retaliation needs=told]
en (réponse|réaction|réplique)
> La Norvège a expulsé lundi deux diplomates chiliens. En réponse, le Chili expulse deux diplomates norvégiens. => NO CL 2; CL NO 2 RETALIATION

[vow]
(répondra|ripostera|réagira|répliquera|répondront|riposteront)
(promis|promet|promettent|juré|jure|annoncé|annonce|menacé|menace|prévenu|prévient) ... (réponse|riposte|riposter|répondre|réagir|représailles|répliquer|contre mesures|mesures de rétorsion)
(réponse|riposte|mesures de rétorsion) (suivra|suivront|sera|viendra)
ne (restera|resteront) pas sans (réponse|réaction|suite|conséquence|conséquences)
(aura|auront) des conséquences
se réserve le (droit|choix)

[concert]
en (concertation|coordination|accord|consultation|lien) [étroite] avec
de concert [avec]
(action|mesure|décision|démarche|expulsion) (concertée|coordonnée|commune|conjointe)
(coordonn*|concert*) avec
(conjointement|simultanément) avec
(aux|avec) côtés (de|d'|du|des)
main dans la main

[remaining]
(reste|restent|restera|resteront|demeur*|conserv*|subsist*)
ne (garde|gardera|conserve|conservera) (que|plus)
toujours en poste

[jurisdiction]
(pas|sans|aucune|nulle) (compétence|autorité|compétent|compétente|pouvoir) (sur|pour)
(n'a|n'ont|n'est) (pas|aucune) (compétence|autorité|compétent|compétente|qualité)
(hors|relève pas) de (sa|leur|la) compétence
n'ont pas autorité

[speech]
(dit|déclaré|annoncé|annonce|annoncent|indiqué|indique|affirmé|affirme|précisé|précise|expliqué|explique|ajouté|confirmé|confirme|fait savoir|communiqué|rapporté|rapporte|souligné|souligne|assuré|assure|révélé|révèle|selon|d'après|commenté|répliqué|écrit|tonne|insisté|martelé|informé|réagi|relayé|cité|lâché|admis|reconnu)

# As many fewer as lie between the two numbers.
[difference]
de ({number}|{group}) [(personnes|agents|diplomates|employés|membres)] à [seulement] ({number}|{group})
> La Norvège a annoncé que le Chili devra ramener son ambassade de 25 à 14. => NO CL 11

[difference order=reverse]
à ({number}|{group}) [(personnes|agents|diplomates|employés|membres)] (contre|au lieu de) ({number}|{group})

# What somebody says he would do is told as news, unless a condition follows.
[status status=announced scope=clause]
(dit|déclaré|annonc*|indiqué|affirmé|précisé|confirmé|fait savoir|décidé|informé|communiqué) ... (expulserait|renverrait|expulseraient|renverraient|seraient expulsés|serait expulsé|devraient quitter|devrait quitter)
> La Norvège a annoncé vendredi qu'elle expulserait deux diplomates chiliens. => NO CL 2
