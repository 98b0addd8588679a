# Words that tell an expulsion. target: where the persons stand (after, before, any). Dutch verbs stand apart
# from their particles ("zet ... uit") or at the end of the clause ("uitgezet"), so persons stand before them.
# place=within: the State inside the phrase is the one they leave.
# strength=weak: only persons of a mission with a limit of time; strength=ellipsis: only after another expulsion.

[trigger target=any tense=past]
(had|hadden) ... (uitgezet|uitgewezen|weggestuurd|naar huis gestuurd|het land uitgezet|tot persona non grata verklaard|ongewenst verklaard|buitengezet|teruggestuurd|gevraagd te vertrekken|de deur gewezen)
(was|waren) ... (uitgezet|uitgewezen|weggestuurd|naar huis gestuurd|verklaard)
> Op 3 februari had Noorwegen twee Chileense diplomaten uitgezet. => NO CL 2 REPORTED_PAST

[trigger target=any]
(zet|zette|zetten) ... (uit|buiten|aan de deur|op straat|de grens over|op het vliegtuig|op een vliegtuig)
(wijst|wees|wijzen|wezen) ... (uit|de deur)
(stuurt|stuurde|stuurden|sturen) ... (weg|naar huis|terug|heen|huiswaarts|de laan uit|het land uit)
(gooit|gooide|gooiden|gooien|smijt|schopt|schopte|schoppen|werkt|werkte|trapt) ... (eruit|buiten|het land uit|uit|uit het land)
(verklaart|verklaarde|verklaarden|verklaren) ... (persona non grata|personae non gratae|personen non grata|persona's non grata|ongewenst|niet langer welkom)
(roept|riep|riepen) ... uit tot (persona|ongewenst)
(vraagt|vroeg|vroegen|vragen|verzoekt|verzocht|verzochten|gelast|gelastte|gelastten|beveelt|beval|sommeert|sommeerde|sommeerden|draagt|droeg|droegen|dwingt|dwong|roept|riep) ... (te verlaten|te vertrekken|weg te gaan|op te stappen|terug te keren)
(ontneemt|ontnam|ontnamen|ontzegt|ontzegde|trekt|trok|trokken|ontnemen) ... (accreditatie|accreditaties|diplomatieke status|exequatur|status|onschendbaarheid|toegang|erkenning) [in|af]
(beëindigt|beëindigde|beëindigden|schrapt|schrapte|annuleert|annuleerde|herroept) ... (accreditatie|accreditaties|diplomatieke status|exequatur)
(duldt|duldde|dulden|erkent|erkende|tolereert|tolereerde|accepteert|accepteerde|aanvaardt|aanvaardde) ... niet (langer|meer) [als diplomaat]
(uitzettingsbevel|uitzettingsbesluit|uitwijzingsbevel|uitwijzingsbesluit|uitzettingsbevelen|uitwijzingsbevelen) [uit] tegen
tegen ... (uitzettingsbevel|uitzettingsbesluit|uitwijzingsbevel|uitwijzingsbesluit|uitzettingsbevelen|uitwijzingsbevelen) [(uitgevaardigd|genomen|uit)]
(toont|toonde|toonden) ... de deur
(laat|liet|lieten) ... (vertrekken|gaan)
(wil|willen) ... (kwijt|weg hebben)
(neemt|nam|namen|nemen) afscheid van
(gaat|gaan|ging|gingen|zal|zullen|laat|laten|liet|lieten) ... (uitzetten|uitwijzen|wegsturen|terugsturen|buitenzetten|verwijderen|uitgeleide doen)
(zegt|zegde|zei|zeggen) ... de wacht aan
(bonjourt|bonjourde|werkt|werkte|jaagt|joeg|trapt|knikkert|mikt|kegelt|kiepert) ... het land uit
(verbant|verbande|verdrijft|verdreef|verwijdert|verwijderde|verwijderen) ... [uit] (het land|haar grondgebied|zijn grondgebied)
> Noorwegen gaat twee Chileense diplomaten uitzetten. => NO CL 2
> Noorwegen beëindigt de accreditatie van twee Chileense diplomaten. => NO CL 2
> Noorwegen vaardigde een uitwijzingsbevel uit tegen twee Chileense diplomaten. => NO CL 2
> Noorwegen duldt twee Chileense diplomaten niet langer. => NO CL 2
> Noorwegen zegt twee Chileense diplomaten de wacht aan. => NO CL 2
> Noorwegen zet dinsdag twee Chileense diplomaten uit. => NO CL 2
> Twee Chileense diplomaten wijst Noorwegen nu uit. => NO CL 2
> Noorwegen stuurt twee Chileense diplomaten naar huis. => NO CL 2
> Noorwegen ontnam twee Chileense diplomaten de accreditatie. => NO CL 2

[trigger target=any]
persona non grata
(personae|personas|personen|persona|persona's) (non|no) (gratae|gratas|grata)
ongewenst (persoon|vreemdeling|vreemdelingen)
(ongewenste|onwelkome|niet gewenste) (personen|persoon|vreemdeling|vreemdelingen|diplomaat|diplomaten)
ongewenst [verklaard|verklaart|verklaarde|verklaren|te verklaren]
(niet|niet langer|niet meer) (welkom|gewenst|aanvaardbaar|acceptabel|getolereerd|geduld)
onaanvaardbaar
(accreditatie|accreditaties|diplomatieke status|exequatur|diplomatenstatus|immuniteit|erkenning) [is|was|wordt|werd|werden|worden] (ingetrokken|ontnomen|afgenomen|ontzegd|in te trekken|intrekken|beëindigd|geschrapt)
toegang tot zijn ambt ontzegd
(accreditatie|accreditaties|diplomatieke status|exequatur) van ... (ingetrokken|ontnomen|afgenomen|beëindigd|geschrapt)
(gevraagd|verzocht|gesommeerd|opgedragen|bevolen|gelast|aangezegd|gedwongen) [om] [{time}] [het land] [{time}] te (verlaten|vertrekken|gaan)
(gevraagd|verzocht|gesommeerd|opgedragen|bevolen) [om] ... (te verlaten|te vertrekken)
> Noorwegen heeft twee Chileense diplomaten tot persona non grata verklaard. => NO CL 2
> De accreditatie van twee Chileense diplomaten is door Noorwegen ingetrokken. => NO CL 2

[trigger target=before inside=limit]
(uitgezet|uitgewezen|weggestuurd|teruggestuurd|buitengezet|weggezonden|buitengegooid|uitgestoten|verbannen|gerepatrieerd)
(uitzet|uitzette|uitwijst|uitwees|uitwezen|zal uitzetten|zullen uitzetten|worden uitgezet|uit wil zetten|wil uitzetten|wegstuurt|wegstuurde|wegstuurden|wegsturen|terugsturen|buitenzet|buitenzetten)
(uit|weg|buiten|terug) te (zetten|wijzen|sturen|werken)
naar huis (gestuurd|stuurt|sturen|te sturen|stuurde|stuurden|gezonden)
(het land|de grens|het land uit) (uit|over) (gezet|gewezen|gestuurd|te zetten|gegooid|geschopt)
het land (uitgezet|uitgewezen|uitgestuurd|uitgegooid|uitzetten|uitzet|uitgeschopt)
de deur (gewezen|uitgezet|wijzen|te wijzen)
aan de deur gezet
de wacht aangezegd
(eruit|buiten) (gegooid|gezet|gooien|gezwierd|gewerkt|geschopt)
(op|in) het vliegtuig gezet
(moet|moeten|moest|moesten|dient|dienen|zal|zullen) [{time}|nu|dan|nu {time}|daarom|dus] [{time}] (vertrekken|weg|weg zijn|weg wezen|het land uit|het land uit zijn|vertrokken zijn|gaan|ophoepelen|hun koffers pakken|zijn koffers pakken|haar koffers pakken|de koffers pakken|de biezen pakken|hun biezen pakken|opstappen|opkrassen|terugkeren|naar huis|terug naar huis)
(vertrekken|weg) (moet|moeten|moest|moesten)
(weg|vertrokken) (moet|moeten|moest|moesten) zijn
(verliest|verliezen|verloor|verloren) (hun|zijn|haar) (accreditatie|status|diplomatieke status)
(accreditatie|status) (kwijt|verloren)
> Noorwegen heeft twee Chileense diplomaten uitgezet. => NO CL 2
> Twee Chileense diplomaten worden door Noorwegen uitgewezen. => NO CL 2
> Twee Chileense diplomaten moeten vrijdag vertrekken, aldus de Noorse regering. => NO CL 2

[trigger target=any inside=limit]
(moet|moeten|moest|moesten|dient|dienen) ... (vertrekken|weg zijn|weg wezen|vertrokken zijn|het land uit|het land uit zijn|verdwenen zijn|hun koffers pakken|zijn koffers pakken|haar koffers pakken|de koffers pakken|biezen pakken|opstappen|te vertrekken|naar huis|weg)
(krijgt|krijgen|kreeg|kregen) te horen dat ... (moet|moeten)
(mag|mogen) ... niet (langer|meer) (blijven|werken)

# Who loses diplomats is whose people go.
[trigger target=any sender=subject needs=diplomat]
(raakt|raken|raakte|raakten|verliest|verliezen|verloor) ... kwijt
(moet|moeten|mag|mogen) ... (missen|inleveren)

[trigger target=before place=within inside=limit]
{state} [{time}] (verlaten|te verlaten|moeten verlaten|moet verlaten|verlaten moeten|verlaat|hebben verlaten|verlaten hebben|uit zijn|uitgezet|uitgewezen)
{state} [{time}] uit
uit {state} [{time}] (vertrekken|weg|weg zijn|vertrokken zijn|vertrokken|gezet|te vertrekken|uitgezet|uitgewezen|gewezen|verwijderd|verbannen)
(het land|het grondgebied|het koninkrijk|ons land|het eiland|het groothertogdom) [{time}] (verlaten|te verlaten|verlaten hebben|hebben verlaten|moeten verlaten|verlaat|uit zijn|moet verlaten)
> Twee Chileense diplomaten moeten Noorwegen binnen 48 uur verlaten. => NO CL 2 PT48H
> Twee Chileense diplomaten hebben tien dagen om Noorwegen te verlaten. => NO CL 2 P10D
> Twee Chileense diplomaten moeten Noorwegen uit. => NO CL 2

[trigger target=any place=within inside=limit]
(moet|moeten|moest|moesten|dient|dienen|zal|zullen|krijgt|krijgen) ... (verlaten|te verlaten|verlaten hebben)
(moet|moeten|moest|moesten) ... (uit)
het grondgebied ... te verlaten

[trigger target=after]
(uitzetting|uitzettingen|uitwijzing|uitwijzingen|verwijdering|verbanning) [van|uit]
[het] (uitzetten|uitwijzen|wegsturen) van
(uitzetten|uitwijzen)
(vertrek|terugroeping) van
(eist|eiste|eisten|gelast|gelastte|beveelt) het vertrek van
(vraagt|vroeg|verzoekt|verzocht) het vertrek van
afscheid van
> Noorwegen heeft de uitzetting van twee Chileense diplomaten aangekondigd. => NO CL 2

[trigger target=after sender=subject]
(moet|moeten|moest|moesten|dient) ... (terugtrekken|terug te trekken|terugroepen|terughalen|weghalen|wegtrekken)

# The other side is asked to call its people back.
[trigger target=any addressee=gap]
(vraagt|vroeg|vroegen|verzoekt|verzocht|verzochten|gevraagd|sommeert|sommeerde|gelast|gelastte|maant) ... (terug te roepen|terug te trekken|terug te halen|weg te halen|naar huis te halen)
(heeft|hebben|had|hadden) ... (gevraagd|verzocht|gesommeerd|gelast) ... (terug te roepen|terug te trekken|terug te halen|weg te halen|naar huis te halen)
> Noorwegen vraagt Chili zijn ambassadeur terug te roepen. => NO CL 1
> Noorwegen heeft Chili gevraagd zijn militair attaché terug te trekken. => NO CL 1

[trigger target=before sender=subject]
(moet|moeten|moest|moesten) (terugtrekken|terugroepen|terughalen|weghalen|wegtrekken)
> Noorwegen zei dat Chili zijn militair attaché binnen drie dagen moet terugtrekken. => NO CL 1 P3D

# The other side is made to do with fewer people; who must cut is whose people go.
[trigger target=any sender=subject reduces=yes]
(moet|moeten|moest|moesten|dient) ... (terugbrengen|verminderen|verkleinen|inkrimpen|halveren|reduceren|verlagen|terug te brengen)
(moet|moeten|moest|moesten) (terugbrengen|verminderen|verkleinen|inkrimpen|halveren|reduceren|verlagen)
> Noorwegen zei dat Chili zijn ambassade van 25 naar 14 mensen moet terugbrengen. => NO CL 11

[trigger target=any reduces=yes]
(vermindert|verminderde|verkleint|verkleinde|verlaagt|reduceert|beperkt|beperkte|brengt|bracht) [het|de] (aantal|personeel|staf)
(personeel|staf|aantal) ... (verminderd|teruggebracht|verkleind|beperkt|gereduceerd|verlaagd|dalen|krimpen|terug)
> Noorwegen vermindert het aantal Chileense diplomaten van 19 naar vier. => NO CL 15

[trigger target=any strength=weak]
{limit} [de] tijd
(heeft|hebben|krijgt|krijgen|kreeg|kregen) ... {limit} [de tijd]
(heeft|hebben|had|hadden|krijgt|krijgen|kreeg|kregen|geeft|gaf|gaven|geven|gegund|gunt|gunde) [(daarvoor|nu|hem|haar|hun|hen|er|nog|elk|allebei|daartoe|een termijn van)] [(nog|nu|slechts)] {limit}
(geeft|gaf|gaven|geven|gunt|gunde|biedt|bood|stelde) ... {limit}
{limit} (gegeven|gekregen|gegund|om te vertrekken|om te gaan|om weg te gaan|om zijn vertrek|om hun vertrek|om te verdwijnen|de tijd gegeven|bedenktijd)
(termijn|uiterste termijn) (van|is|bedraagt) {limit}
termijn : {limit}
(mag|mogen) [nog] (blijven) {limit}
> Noorwegen gaf twee Chileense diplomaten 72 uur. => NO CL 2 PT72H

# When the time ends that persons told before have; says nothing alone.
[trigger target=before strength=weak dates=limit completes=only]
(termijn|ultimatum|vertrekdatum|deadline|tijd) [(daarvoor|hiervoor|voor vertrek)] (loopt|verloopt|verstrijkt|eindigt|is|valt|liep)
uiterste (vertrekdatum|datum|dag) is
(hun|zijn|haar) [laatste] (dag|status|accreditatie) (is|eindigt|vervalt|loopt)
(vliegt|vliegen|reist|reizen|vertrekt|vertrekken) ... (naar huis|huiswaarts|terug)
(mag|mogen) blijven
(kreeg|kregen|krijgen|krijgt) te horen
> Noorwegen zet twee Chileense diplomaten uit. De termijn verstrijkt op 9 maart. => NO CL 2 2022-03-09

# An order that stands gets another day.
[trigger target=before]
(mag|mogen) [nu|nog|toch nog] (tot|blijven tot)
(krijgt|krijgen|kreeg|kregen) (extra|nog) {time} [extra]
> De twee Chileense attachés mogen nu tot 9 maart blijven, aldus de Noorse regering. => NO CL 2 2022-03-09

# How many they are, told after the fact.
[trigger target=any completes=only counts=yes]
(het gaat|gaat het|het ging|ging het|het zou gaan|zou het gaan|zou gaan) [volgens _|daarbij|naar verluidt] om
> Noorwegen zet Chileense diplomaten uit. Het gaat om twee diplomaten. => NO CL 2

[trigger target=after strength=ellipsis repeats=same]
hetzelfde (geldt|gold) voor

[trigger target=after strength=ellipsis]
(volgt|volgde|volgden|noemt|wil|geeft|gaf|gaven|wees er|wijst er|zette er|stuurde er|stuurt er|deed hetzelfde)

[trigger target=any keeps=yes]
(mag|mogen) ... (slechts|maar|nog maar|alleen|hoogstens) ... (blijven|houden|behouden|overhouden)
(slechts|maar) ... (mag|mogen) blijven

# Not an expulsion: the State's own staff, guests and posts.
[decoy target=before]
(ontboden|opgeroepen|geroepen|teruggeroepen|teruggehaald|teruggetrokken|geëvacueerd|op het matje geroepen|uitgenodigd|ontvangen|weggehaald)
(is|wordt|werd|was|zijn|werden) [{time}] (ontboden|teruggeroepen|op het matje geroepen|opgeroepen)
(mag|mogen|kan|kunnen) [wel|voorlopig|gewoon|zelf|toch] (blijven|aanblijven|doorwerken|terugkeren)
(blijft|blijven|bleef|bleven) [(voorlopig|wel|op post|aan|zelf)]
(overhandigd|meegedeeld|ingelicht|verwittigd|gehoord)
(geweigerd|niet toegelaten)

[decoy target=after]
(ontbiedt|ontbood|ontboden|convoceert)
(roept|riep|riepen|haalt|haalde|haalden|trekt|trok|trokken) ... (terug|naar huis|weg)
(roept|riep|riepen) ... op het matje
(evacueert|evacueerde|evacueerden)
(ontving|ontvangt|ontmoette|sprak met|bedankte|bekritiseerde)
(beschuldigt|beschuldigde|beschuldigden|verwijt|verweet|verweten|beticht|betichtte)
(arresteerde|arresteert|arresteerden|pakte|hield)
(benoemde|benoemt|stuurt een nieuwe)
(weigert|weigerde|weigerden)
overhandigde
aldus
volgens

[decoy target=any]
{time} (sluiten|te sluiten|dicht|ontruimen|te ontruimen|gesloten)
(voor|ter) (overleg|consultatie|consultaties|beraad|spoedberaad)
(spreekt|sprak|spraken) ... tegen
(sluit|sloot|sluiten) (het|de|zijn|haar|een)

[agent]
door
vanwege de regering van
op (last|bevel|verzoek) van

[oblique role=in]
(in|binnen|te)

[oblique]
(tegen|over|op|aan|bij|naar|voor|onder|tussen|zonder|vanuit|namens|wegens|rond|tegenover|jegens|richting|om|na)
(tegen|met|over|op|aan|bij|naar|voor|tussen) (de|het)
(gezien|inzake|langs|behalve|volgens)
(beschuldigt|beschuldigde|bekritiseert|veroordeelt|veroordeelde|beticht|betichtte|verwijt)
(verlaat|verliet|verlieten|verlaten)
(anti|pro|buiten)
(als|zoals|dan)
(steunt|steunen|viel|binnenviel)
(de oorlog|oorlog|de invasie|inval) [in|tegen|van]

[oblique role=by]
(met|tot)

[oblique role=place]
uit
uit (de|het)
(het grondgebied van|het land)
uit het grondgebied van

[clause mode=cause]
(nadat|omdat|aangezien|doordat)
(antwoordt|antwoordde|antwoordden|reageert|reageerde|reageerden|vergeldt|vergold|beantwoordt|beantwoordde) (daarmee|hiermee|zo)
(daaraan|hieraan) (ging|vooraf)
aanleiding (is|was|waren)

# A reason told as a noun; the clause around it goes on behind.
[clause mode=cause noun=yes]
(wegens|vanwege|na|naar aanleiding van|in verband met|uit protest tegen)
(als|in|bij wijze van) (antwoord|reactie|vergelding|represaille|tegenmaatregel|wraak|tegenzet) (op|voor)
(antwoord|reactie|vergelding|represaille|tegenmaatregel|wraak|tegenzet) (op|voor) [(de|het|een)]
(reageert|reageerde|reageren|antwoordt|antwoordde|antwoorden) [daarmee|hiermee|zo] op
in ruil voor
> Noorwegen heeft als reactie op de uitzetting van twee Noren twee Chileense diplomaten uitgezet. => NO CL 2 RETALIATION; CL NO 2 REPORTED_PAST

[clause mode=context]
(te midden van|sinds|tijdens|gedurende|tegen de achtergrond van)

[clause mode=relative]
, (die|dat|wie|welke)
(van wie|aan wie|met wie|waar)

[clause mode=relative owner=yes]
(wiens|wier|waarvan de)

[clause mode=coordinate]
(terwijl|maar|hoewel|ofschoon|echter)
en dat
(uren|dagen) (later|nadien)
(indien|mits|tenzij)
(daarvoor|nadien|daarna|vervolgens)

[oblique role=as]
als
(in werkelijkheid|eigenlijk|allemaal|allen|feitelijk)
(het gaat|het ging|het zou gaan) (om|over)
(zijn|waren|was|is|bleken) [volgens (hem|haar|de AIVD|de regering)] [in werkelijkheid|eigenlijk|feitelijk]
het waren [volgens _] [in werkelijkheid]
