# Grounds as the receiving State tells them.

[ground ground=espionage]
(spionage*|spioneerde*|spioneren|spioneert|gespioneerd|bespioneerd*|spion|spionnen)
(inlichtingen*|inlichtingenwerk|inlichtingenactiviteiten)
(geheim|geheime) (agent|agenten|dienst|stukken|documenten|gegevens|informatie)
diplomatieke (dekmantel|cover)
(ronselde|ronselden|ronselen|geronseld|rekruteerde|rekruteren|gerekruteerd) [_] [_] [informant*|bronnen|officieren]
(informant|informanten|netwerk van bronnen)
(vertrouwelijke|gevoelige|geheime) (gegevens|documenten|informatie|stukken)
(GRU|SVR|FSB|KGB)
staatsgeheimen
> Noorwegen zet twee Chileense diplomaten uit wegens spionage.

[ground ground=influence_operations]
(beïnvloedingsoperatie*|beïnvloedingscampagne*|beïnvloeding*|invloedsoperatie*|ongewenste inmenging)
> Noorwegen zet twee Chileense diplomaten uit wegens een beïnvloedingsoperatie.

[ground ground=national_security]
(nationale|binnenlandse|openbare|staats) veiligheid
(staatsveiligheid|veiligheidsrisico|veiligheidsbelangen|veiligheidsredenen)
(veiligheid van (het land|de staat|ons land))
(bedreiging|gevaar) voor (de veiligheid|onze veiligheid)
> Noorwegen zet twee Chileense diplomaten uit om redenen van nationale veiligheid.

[ground ground=incompatible_activities]
(onverenigbaar|niet verenigbaar|niet te verenigen|strijdig|in strijd|niet in overeenstemming|niet stroken|strookte niet|stroken niet|niet te rijmen) [zijn|is|was|waren] met [hun|zijn|haar|de|het] [diplomatieke] (status|statuut|functie|positie|rol)
(onverenigbaar|onverenigbare|niet verenigbaar|niet te verenigen|niet te rijmen)
(strookte|strookten|stroken|strookt) [_] [_] [_] [_] (status|statuut)
(misbruik|misbruikt*) [van] [hun|zijn|haar] [diplomatieke] (status|statuut)
> Noorwegen zet twee Chileense diplomaten uit wegens activiteiten onverenigbaar met hun status.

[ground ground=war_crimes]
(oorlogsmisdaden|oorlogsmisdaad|oorlogsmisdrijven|Boetsja|Butsja|Bucha|bloedbad|massamoord*|wreedheden|gruweldaden|genocide|volkerenmoord|gruwelen)
(doden|moord|moorden|vermoorden|doodschieten|gedode|gedood) [van|op|op de|van de] (burgers|bewoners|betogers)
misdaden tegen de menselijkheid
> Noorwegen zet twee Chileense diplomaten uit na het bloedbad.

[ground ground=interference]
(inmenging|bemoeienis|bemoeid|bemoeide|bemoeien|bemoeit|bemoeiden|gemengd in|mengde)
(binnenlandse|interne) (aangelegenheden|zaken)
(verkiezingsinmenging|staatsgreep|coup|couppoging|ondermijning|ondermijnende)
> Noorwegen zet twee Chileense diplomaten uit wegens inmenging.

[ground ground=disinformation]
(desinformatie*|propaganda*|nepnieuws|misinformatie)
(valse|onware|verzonnen) (berichten|beweringen|informatie|verhalen)
(leugens|geruchten) [verspreid*]
> Noorwegen zet twee Chileense diplomaten uit wegens propaganda.

[ground ground=assassination_or_attack]
(zenuwgas*|zenuwgif*|gifaanval*|gifaanslag*|vergiftig*|novitsjok|novichok)
(Salisbury|Skripal)
(aanslag*|aanslagen|bomaanslag*|moordaanslag*|terreuraanslag*|sabotage*|brandstichting*|terreur*|drone aanval*|raketaanval*|bomaanval)
(moord|moorden|moordcomplot|moordpoging|moordplan|Tiergartenmoord|liquidatie*|geliquideerd*|vermoord*)
(explosie|explosies|ontploffing|ontploffingen|munitiedepot*|Vrbetice)
> Noorwegen zet twee Chileense diplomaten uit na de gifaanval.

[ground ground=treaty_or_custom]
(Weens|Weense|Verdrag van Wenen|Conventie van Wenen|Verdragen van Wenen) [verdrag|conventie|Verdrag|Conventie]
zetelovereenkomst*
diplomatieke (normen|gebruiken|gebruik|regels|gewoonten|omgangsvormen|etiquette)
(schending|overtreding|inbreuk) (van|op) [het|de] (verdrag|conventie|diplomatieke)
> Noorwegen zet twee Chileense diplomaten uit wegens schending van het verdrag.

[ground ground=other]
(agressie|aanvalsoorlog|invasie|inval in|annexatie|binnenviel|Russische inval)
(solidariteit|solidair)
(pariteit|evenveel|even veel|gelijk aantal|wederkerigheid|evenwicht)
(belediging*|beledig*|beledigende|uitlatingen|uitspraken|opmerkingen|kritiek op|kwetsende)
(oorlog in|oorlog tegen|soevereiniteit*|hack|hacks|digitale aanval*)
(cyberaanval*|hackpoging*|hackaanval*|gehackt*|hacken|hackers)
(intimidatie*|intimideerde*|bedreigingen|bedreigd*|dwang|onder druk gezet)
(smokkel*|gesmokkeld*|sigaretten*|drugs*|cocaïne|ivoor|wapenhandel*|wapens|goud|goudwet|belastingvrij*|diamanten|witwassen|zwarte markt)
(corruptie|omkoping|fraude*|vervalst*|valse papieren|vervalsing*|gestolen|diefstal|oplichting|visumhandel|visumfraude|doorreisvisa|geld voor visa|visa)
(huurschuld*|huurschulden|huur|onbetaald*|achterstallig*|schulden|rekening|rekeningen|loon|diasporabelasting|tweeprocentsbelasting|belasting)
(dronken*|rijden onder invloed|verkeersruzie*|aanrijding|vechtpartij|klappen|mishandel*|handgemeen|geslagen)
(vlag|vlaggen)
(uitlevering|niet meewerken|medewerking|weigerde mee te werken|weigering)
(sancties|sanctie)
(mensenrechten*|arrestatie|executie|gevangen*|opsluiting)
(ontvoering*|ontvoerd*|ontvoerden)
(vijandig gedrag|vijandige houding)
(grensconflict*|luchtruim|rakettest*|kernproef*|residentie)
(bemanning|schip|vissers)
> Noorwegen zet twee Chileense diplomaten uit wegens smokkel.

[ground ground=interference]
(opruiing|opgeruid|opstoken|opgestookt|aanzetten tot|aangezet tot|ophitsen|onrust|rellen|opstand*|omverwerp*|samenzwering|samengespannen|onder één hoedje|stemmen kopen|partijpolitiek)
(oppositie|rebellen|guerrilla*|dissidenten|opstandelingen) [_] [_] [_] (geld|wapens|steun|gesteund|betaald|gefinancierd|opgeleid)
(geld|wapens|steun|financier*|gefinancierd|opgeleid|contacten|contact) [_] [_] [_] (oppositie|rebellen|guerrilla*|dissidenten|partij)
binnenlandse politiek
[ground ground=war_crimes]
(slachting|slachtpartij|bombardement*|gebombardeerd|burgerdoden|massagraf|massagraven|doodgeschoten|gifgas)
[ground ground=espionage]
(afluister*|afgeluisterd|bespied*|bespionner*|geheimen|microfilm*|staatsgeheim*|militaire geheimen|tekeningen|luchtmachtspion)
(fotografe*|gefotografeerd|filmen|gefilmd) [_] [_] (basis|haven*|kazerne*|radar*|vliegbasis)
[ground ground=assassination_or_attack]
(overval|bestorming|bestormd|aanval*|bom|bommen|beschieting|schietpartij|gijzel*|gedood)
[ground ground=incompatible_activities]
(past|passen|pasten|paste) niet (bij|in) [de|het|hun|zijn] (status|functie|taak)
[ground ground=treaty_or_custom]
grove schending
[ground ground=other opens=reason]
(beschuldig*|verwijt|verwijten|verweet|verweten|verdenk*|verdacht*|aangewreven|betich*|ten laste)
(omdat|wegens|vanwege|aangezien|nadat|om reden|naar aanleiding|doordat|op grond van)
(reden|redenen|aanleiding|oorzaak|motiver*|motief|uitleg|verklaring)
(betrapt|schuldig|betrokken|betrokkenheid|zou hebben|zouden hebben)
(protest tegen|woede|woedend|verontwaardig*|ergernis|wangedrag|gedrag|misdragingen|misbruik|schandaal|affaire|incident)
