# Grounds as the receiving State tells them.

[ground ground=espionage]
espionn*
(espion|espions|espionne)
(agents|agent|officier|officiers|membres|service|services|activités|activité|opération|opérations|réseau|réseaux|collecte|recueil|officine) (de|du|des) (renseignement|renseignements|SVR|GRU|FSB|KGB)
(agents|agent|officiers|officier) ... (de renseignement|du GRU|du SVR|du FSB)
renseignement*
(services|service|agents|agent) (secrets|secret|spéciaux)
(couverture|couvert) diplomatique
(documents|informations|secrets|données) (classifié*|confidentiel*|secrets|secrètes|militaires|sensibles)
secrets (militaires|industriels|d'État|d'Etat)
(recrut*) ... (informateurs|informateur|indicateurs|agents|sources|source|officiers|fonctionnaire|fonctionnaires)
(soutir*|vol de|voler|vendre|vendu|acheter|acheté|achet*) ... (secrets|plans|informations|documents)
(clandestin*|opération clandestine)
(photographi*|filmé) ... (base|installations|port|sites|caserne)
(écoutes|mettre sur écoute|micros)
> La Norvège expulse deux diplomates chiliens pour espionnage.

[ground ground=influence_operations]
(opération|opérations|campagne|campagnes|actions|action|activités|tentatives|tentative) ... d'influence
d'influence
ingérence informationnelle
> La Norvège expulse deux diplomates chiliens pour des opérations d'influence.

[ground ground=national_security]
sécurité (nationale|de l'État|de notre pays|du pays|publique|intérieure|du royaume|et la souveraineté|de la France|de la Belgique|nationaux)
intérêts (de sécurité|nationaux de sécurité|de la sécurité)
intérêts nationaux
(menace|menacer|menacent|menacé|danger|atteinte|atteintes|nuire|nuisent|nuit|compromett*|mett*) ... sécurité
raisons de sécurité
sûreté (de l'État|nationale)
> La Norvège expulse deux diplomates chiliens pour des raisons de sécurité nationale.

[ground ground=incompatible_activities]
(incompatible*|contraire*|conforme*|inconciliable*|compatible*) (avec|à|au|aux) (statut*|fonction*|rôle|mission*|qualité*|exercice)
(incompatible*|contraire*|conforme*|inconciliable*|compatible*) (avec|à) (son|leur|leurs|la|le|ses|un|l') (statut*|fonction*|rôle|mission*|qualité*|rang|travail|exercice)
(en contradiction|en désaccord) avec (son|leur|leurs|ses|le) (statut|fonctions|rôle|mission)

(sort|sortent|sortant|débord*|dépass*|excéd*|outrepass*) ... (statut|fonctions|mandat|attributions|cadre|prérogatives|mission)
(hors|en dehors) (du|de leur|de leurs|de son|de ses) [cadre de] [(leur|son|ses|leurs)] (fonctions|attributions|statut|mandat|mission)
(abus*) ... (statut|privilèges|immunité|qualité)
> La Norvège expulse deux diplomates chiliens pour des activités incompatibles avec leur statut.

[ground ground=war_crimes]
crime* de guerre
crimes contre l'humanité
(Boutcha|Butcha|Bucha|Houla)
massacre*
(tuerie|tueries|carnage)
atrocité*
exaction*
génocide
(civils|villageois|population) (tués|massacrés|assassinés|exécutés|abattus)
(tué|massacré|assassiné|bombardé) ... civils
> La Norvège expulse deux diplomates chiliens après le massacre.

[ground ground=interference]
ingér*
immisc*
immixtion*
affaires (intérieures|internes)
intrusion*
(intervention|intervenir|interven*) ... (affaires|politique) (intérieure|intérieures|internes|nationale)
(interférence|interférences|interfér*)
(élection|élections|campagne électorale|scrutin|présidentielle|référendum) ... (influencer|manipuler|perturber|peser)
(influencer|manipuler|perturber|peser) ... (élection|élections|scrutin|présidentielle|vote|référendum|campagne)
(subversif|subversive|subversives|subversion|déstabilis*|subversifs)
(financ*|soutien|soutenir|soutenu|aidé|aide|contacts|réunion|réunions|rencontres|rencontré) ... (opposition|opposants|parti d'opposition|groupes d'opposition)
opposition
> La Norvège expulse deux diplomates chiliens pour ingérence.

[ground ground=disinformation]
désinformation
propagande
(fausse|fausses) (nouvelle|nouvelles|information|informations|rumeur|rumeurs|allégations)
(mensong*) 
(diffus*|propag*|colport*|répand*) ... (mensonges|rumeurs|rumeur|contrevérités)
> La Norvège expulse deux diplomates chiliens pour propagande.

[ground ground=assassination_or_attack]
(empoisonn*|agent neurotoxique|agent innervant|neurotoxique|Novitchok|novitchok|Skripal)
Salisbury
(assassin*|meurtr*)
(attentat|attentats)
(acte|actes) terroriste*
(attaque|attaques) (contre|de|à|au|terroriste|terroristes|armée|au couteau|au drone|antisémite|antisémites|chimique)
attaqué
(tentative|tentatives|projet|projets|complot) ... (d'assassinat|de meurtre|d'attentat|d'enlèvement|d'attentats)
sabot*
incendie* (criminel*|volontaire*)
complot*
(explosion|explosions)
(homicide|tué par balle|abattu devant|abattu dans)
(enlèvement|enlevé|enlever|kidnapp*|rapt|séquestr*)
Vrbetice
cyberattaque*
> La Norvège expulse deux diplomates chiliens après l'attentat.

[ground ground=treaty_or_custom]
(violation|violations|viol*|infraction*|enfreint|entorse|entorses|manquement|manquements|non respect|mépris) ... (convention|conventions|accord de siège|usages|règles|normes|protocole|droit diplomatique)
(contraire|contraires|contrairement|contrevenant|incompatible|incompatibles|contravention) ... (convention|conventions|usages|accord de siège|normes)
(usages|coutumes|us et coutumes|normes|règles|pratiques|protocole|étiquette|bienséance|courtoisie) (diplomatique|diplomatiques|consulaires)
(ignorer|ignor*|mépris*|bafou*|respect*) ... (usages|protocole|règles|normes)
> La Norvège expulse deux diplomates chiliens pour violation de la convention de Vienne.

[ground ground=other]
(agression|agressions)
(invasion|offensive) 
solidarité
parité
(équilibre|déséquilibre|disproportion*)
(insult*|injur*|offens*|outrag*|dénigr*|irrespect*|désoblige*|discourtois*)
(inamical*|hostil*|agressif|agressive)
(propos|déclarations|critique|critiques|critiqué|remarques|tweet|tweets|message|entretien|interview) 
excuses
convocation
(passeport*|visa|visas)
(contreband*|trafic|trafiqu*|fraud*|faux|fausse monnaie|blanchiment|corruption|escroquer*|détourn*|vol|vols|volé|malversation*)
(drogue|cocaïne|héroïne|stupéfiants|cigarettes|diamants|ivoire|armes|or|alcool|ivre|ivresse)
(coups|bagarre|rixe|agressé|violences|harcèlement|harcel*|intimid*|menacé)
(dette|dettes|loyer|loyers|salaires|impayé*)
(rébellion|rebelles|séparatistes|extrémistes|insurgés|putsch|coup d'État|coup d'Etat)
(procédures|procédure)
(colonial*|néocolonial*|parti pris|partial*|pris parti)
droits de l'homme
(ordre constitutionnel|dictature|légitimité|illégitime)
(missile|missiles|nucléaire|nucléaires|essai nucléaire)
(guerre|conflit) (en|contre|au|à|menée)
soutien*
soutenir
(soutient|soutenant)
(différend|litige|contentieux)
(saboter|entraver|entrave)
(manifestation|manifestations)
atteinte*
agissements
comportement*
> La Norvège expulse deux diplomates chiliens pour trafic de cigarettes.

[ground ground=interference]
(attis*|foment*|incit*|soulèvement*|émeute*|troubles|putsch*|renvers*|complicité avec|noyaut*) 
(argent|fonds|armes) [_] [_] (opposition|rebelles|parti|candidat|guérilla*)
(achat de voix|politique intérieure|agitation|agitateur*)
[ground ground=war_crimes]
(bain de sang|bombardement*|boucherie|charnier*|répression sanglante|tirs sur la foule|gazé*)
[ground ground=espionage]
(secret|secrets|micro|espionn*|mouchard*|microfilm*|plans) (militaire*|d'État|de la base|du port|sonor*)
(photographié|photographiait|relev*|filmait) [_] [_] (base*|port*|caserne*|radar*)
[ground ground=assassination_or_attack]
(raid|assaut|attaque|attaques|fusillade|tirs|bombe|bombes|tué*|colis piégé*|prise d'otages|saccag*|mise à sac)
[ground ground=other opens=reason]
(accus*|reproch*|soupçonn*|grief*|imput*|tenu* pour|tient pour|blâm*|mis en cause|mise en cause|inculp*)
(parce|car|pour avoir|en raison|à cause|du fait|faute d'|faute de|suite à|à la suite|au motif|motif*|motiv*|raison|raisons)
(justifi*|expliqu*|explication*|invoqu*|allégu*|à l'origine|prétexte)
(coupable*|surpris* à|pris la main|impliqu*|mêlé*|complic*)
(protest* contre|irrit*|colère|indign*|scandal*|affaire|incident*|dérapage*|écart*|abus|agissements|conduite)
