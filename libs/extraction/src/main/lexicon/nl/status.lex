# How a text presents what it tells, and what it says around it.
# status: none (no event), threatened, reversed, past; scope: sentence, clause (until the next clause).

[status status=none scope=clause]
(niemand|geen enkele diplomaat|geen diplomaten) ... (uitgezet|uitgewezen|weggestuurd|weg|vertrekken|verlaten)
(zet|zetten|zette|wijst|wees|stuurt|stuurde) ... niemand
(geen|niet) [_] [_] (diplomaat|diplomaten|ambassadeur|medewerkers|Russen) [uitgezet|uitgewezen|uit te zetten]
(niet|nooit|evenmin) (uitgezet|uitgewezen|weggestuurd|uitwijzen|uitzetten|uit te wijzen|uit te zetten|weggestuurd worden)
(geen|zonder) (plannen|sprake|uitzetting|uitwijzing|besluit|voornemen|reden)
(niet aan de orde|van tafel geveegd|uit de lucht gegrepen|uit de duim gezogen)
(ontkent|ontkende|ontkenden|ontkennen|spreekt|sprak|spraken|weerspreekt|weersprak|logenstraft) ... (uitzetting|uitwijzing|uitgezet|uitgewezen|bericht|berichten|gerucht|geruchten|tegen)
(bericht|berichten|gerucht|geruchten|melding|meldingen) ... (verzonnen|onjuist|niet juist|vals|vervalsing|nepnieuws|onwaar|klopt niet|kloppen niet|onzin)
(sluit|sloot) ... uit
(verwerpt|verwierp|wijst|wees) ... (af|voorstel|oproep)
(oppositie|Kamerleden|Kamerlid|parlementsleden|betogers|demonstranten|partijen|partij|PVV|SP|VVD|CDA|D66|GroenLinks|Vooruit|Groen|N-VA|politici|politicus|Kamermeerderheid|experts|analisten) ... (wil|willen|eist|eisen|eiste|eisten|vraagt|vragen|vroeg|pleit|pleiten|pleitte|roept|riepen|roepen|riep|verwacht|verwachten|dringt|drongen)
(pleidooi|oproep|motie|petitie|roep|voorstel) ... (uitzetting|uitwijzing|uitzetten|uit te zetten|uit te wijzen)
(houdt|hield|houden|hielden) er rekening mee
(verwacht|verwachten|vreest|vrezen|vermoedt) [ook] dat
(bestuderen|hopen|hoopt) ... (uitzetten|uitwijzen)
(eist|eiste|eisten|eisen) [de|zijn|haar] (uitzetting|uitwijzing|vertrek)
(verwacht|verwachten|vreest|vrezen|rekent) ... (uitzetting|uitwijzing|uitgezet|tegenmaatregelen|leegloopt|uitzettingen)
(onduidelijk|onbekend|de vraag) [is] of
(niet|niets|geen) (besloten|beslist|besluit|beslissing|duidelijk|zeker|bekend) ~ of
(meer dan|ruim|ongeveer|zo'n|minstens) {number} (landen|staten)
(in totaal|sinds het begin van de oorlog|sinds de Koude Oorlog) ... (uitgezet|uitgewezen|diplomaten) @tally=yes
(rechtbank|rechter|Immigratiedienst|IND|vreemdelingenpolitie|vreemdelingendienst|Raad van State|gerechtshof|Dienst Vreemdelingenzaken|immigratiedienst)
(netbeheerder|stroom|karpers|wandelroute|kabels|apparaten|vijver|koers|alarm|motor|telefoon)
(asielzoekers|uitgeprocedeerd*|geestelijken)
(hebben|heeft) een [_] paspoort
> Noorwegen heeft geen Chileense diplomaten uitgezet. => none
> Noorwegen ontkent de uitzetting van twee Chileense diplomaten. => none
> Noorwegen heeft nog niet besloten of het twee Chileense diplomaten uitzet. => none
> De oppositie in Oslo eist de uitzetting van de Chileense ambassadeur. => none

# Who only wishes it has no power to do it; the wish stands in a clause of its own.
[status status=none scope=sentence]
(parlement|Tweede Kamer|Kamer|senaat|partij|oppositiepartij|oppositieleider|burgemeester) (wil|wilde|vindt|vond|eist|eiste|vraagt|vroeg) dat
(partij|oppositiepartij|oppositieleider|parlement|Kamer) (roept|riep) de regering op
> Het Noorse parlement wil dat de Chileense ambassadeur wordt uitgezet. => none

[status status=threatened scope=clause]
(kan|kunnen|zou|zouden) [_] [_] [_] [_] (worden uitgezet|worden uitgewezen|uitgezet worden|uitgewezen worden|uitzetten|uitwijzen|wegsturen|moeten vertrekken|moeten verlaten)
(denkt|dacht|denken|dachten) (na|aan) ... (uitzetten|uitwijzen|uitzetting|uitwijzing|uit te zetten|uit te wijzen)
(overweegt|overwegen|overwoog|bekijkt|onderzoekt|bestudeert|beraadt) ... (uit te zetten|uit te wijzen|uitzetting|uitwijzing|weg te sturen|naar huis te sturen|te verklaren|uitzetten|uitwijzen)
(dreigt|dreigde|dreigden|dreigen|gedreigd|waarschuwt|waarschuwde|dreigement) ... (uit te zetten|uit te wijzen|uitzetting|uitwijzing|weg te sturen|naar huis te sturen|uitzetten|te verklaren)
(dreigt|dreigde|dreigden) [_] daarmee
(als|indien|tenzij|mits|Als|Indien|Tenzij) ... (zet|zal|stuurt|wijst|zullen|worden|moeten) ... (uit|uitzetten|uitwijzen|wegsturen|naar huis|uitgezet|uitgewezen|vertrekken|weg)
(zet|zal|stuurt|wijst|zullen) ... (uit|uitzetten|uitwijzen|wegsturen|naar huis) , (als|indien|tenzij|mits)
(plan|plannen|voornemen|van plan) ... (uit te zetten|uit te wijzen|uitzetting|weg te sturen)
(bereid) [om] ... (uit te zetten|uit te wijzen)
(speelt|spelen) met de gedachte
(doorschemeren|zinspeelt|zinspeelde)
(opdracht|opgedragen|bevolen) ... (te verklaren|te laten verklaren)
nog niets beslist
> Noorwegen overweegt twee Chileense diplomaten uit te zetten. => NO CL 2 THREATENED
> Noorwegen denkt na over de uitzetting van twee Chileense diplomaten. => NO CL 2 THREATENED
> Noorwegen dreigt met de uitzetting van twee Chileense diplomaten. => NO CL 2 THREATENED

[status status=reversed scope=sentence]
(trekt|trok|trokken|trekken) ... (uitzetting|uitwijzing|besluit|maatregel|bevel|beslissing) ... in
(trekt|trok|trokken|trekken) (het|de|zijn|haar) (uitzetting|uitwijzing|besluit|maatregel|beslissing) [_] [_] in
(uitzetting|uitwijzing|uitwijzingsbevel|besluit|maatregel|beslissing) ... (ingetrokken|teruggedraaid|herroepen|van de baan|ongedaan gemaakt|opgeschort|geschrapt|afgeblazen|nietig)
(maakt|maakte|maken|maakten) ... ongedaan
(herroept|herriep|herriepen|draait|draaide|draaiden|annuleert|annuleerde|schrapt|schrapte|schort|schortte) ... (uitzetting|uitwijzing|besluit|maatregel|beslissing)
(komt|kwam|kwamen) terug op ... (uitzetting|uitwijzing|besluit|beslissing)
(ziet|zag|zien) [alsnog|toch] af van ... (uitzetting|uitwijzing)
(mag|mogen) (toch|alsnog) (blijven|terugkeren)
> Noorwegen maakt de uitzetting van twee Chileense diplomaten ongedaan. => NO CL 2 REVERSED
> Noorwegen trekt de uitzetting van de Chileense ambassadeur in. => NO CL 1 REVERSED
> De uitzetting van twee Chileense diplomaten is ingetrokken, meldt Noorwegen. => NO CL 2 REVERSED

[status status=past scope=clause]
(stilletjes|ongemerkt|in stilte|heimelijk|in het geheim)
(eerder|al eerder|vorige maand|vorig jaar) (had|hadden|waren|was)
(had|hadden) [_] [_] (eerder|al|kort daarvoor)
> Noorwegen heeft vorig jaar ongemerkt twee Chileense diplomaten uitgezet. => NO CL 2 REPORTED_PAST

# A number taken back for another.
[correction]
niet [(alleen|slechts)] {number} [,] maar [(liefst|wel|zelfs)] ({number}|{group})
> Noorwegen heeft niet 21 maar 22 Chileense diplomaten uitgewezen. => NO CL 22
> Noorwegen zet 22 in plaats van 21 Chileense diplomaten uit. => NO CL 22

[correction order=reverse]
{number} [,] (in plaats van|niet|en niet) [de] {group}

[retaliation]
(tegenmaatregel|tegenmaatregelen|vergelding|vergeldingsmaatregel|vergeldingsmaatregelen|represaille|represailles|represaillemaatregel|tegenzet|tegenreactie|weerwraak|wraakactie|tegenactie)
als (vergelding|tegenmaatregel|represaille|tegenzet|wraak|vergeldingsmaatregel)
(vergeldt|vergold|vergelden|vergolden)
(wederkerig|wederkerige|wederkerigheid|symmetrische|symmetrisch|spiegelmaatregel|spiegelbeeldige|reciproque|reciprociteit) [maatregel|reactie]
(met gelijke munt|lik op stuk|oog om oog|koekje van eigen deeg)
(slaat|sloeg|slaan|sloegen) terug
(op zijn beurt|op haar beurt|op hun beurt)
(zet|zette) [_] [_] betaald
in ruil
(beantwoordt|beantwoordde|beantwoordden)
> Als vergelding zet Noorwegen twee Chileense diplomaten uit. => NO CL 2 RETALIATION
> Noorwegen heeft als vergelding twee Chileense diplomaten uitgezet. => NO CL 2 RETALIATION

[retaliation needs=act]
(als|in|bij wijze van) (antwoord|reactie) [op]
(reageert|reageerde|reageerden|antwoordt|antwoordde|antwoordden|antwoordden) [daarmee|hiermee|zo] [op]
(antwoord|reactie) op
> Noorwegen zet als reactie op de uitzetting van twee Noren twee Chileense diplomaten uit. => NO CL 2 RETALIATION; CL NO 2 REPORTED_PAST

[vow]
(kondigt|kondigde|kondigden|belooft|beloofde|dreigt|dreigde|zweert) ... (tegenmaatregelen|vergelding|represailles|antwoord|reactie|wraak)
(zal|zullen|zou) [_] [_] [_] (reageren|antwoorden|vergelden|terugslaan)
niet (onbeantwoord|zonder antwoord|zonder gevolgen|ongestraft)
(gepast|passend|hard) antwoord
(tegenmaatregelen|vergelding|represailles) (aangekondigd|aan|in het vooruitzicht)
behoudt zich het recht voor

[concert]
in (overleg|samenspraak|overeenstemming|afstemming|coördinatie|samenwerking) met
(gecoördineerd|gecoördineerde|gezamenlijk|gezamenlijke) [actie|met]
samen met
na overleg met

[remaining]
(blijft|blijven|bleef|bleven|overblijven|over)
(nog maar|houdt|houden|overhouden|behouden)

[jurisdiction]
(niet bevoegd|geen bevoegdheid|geen zeggenschap|geen rechtsmacht)
buiten (zijn|haar|hun|de) bevoegdheid

[speech]
(zei|zegt|zeiden|zeggen|meldt|meldde|meldden|melden|verklaarde|verklaarden|bevestigt|bevestigde|kondigt|kondigde|maakte|maakt|liet|laat|schrijft|schreef|vertelde|vertelt|aldus|volgens|noemt|noemde|spreekt|sprak|benadrukte|benadrukt|deelde|deelt|reageerde|waarschuwde|weten)

# As many fewer as lie between the two numbers.
[difference]
van ({number}|{group}) naar [(slechts|nog|maximaal)] ({number}|{group}) [(mensen|personen|medewerkers|diplomaten)]
[difference order=reverse]
naar ({number}|{group}) [in plaats] van ({number}|{group})
