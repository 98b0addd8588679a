# Words that tell an expulsion. target: where the persons stand (after, before, any). German verbs stand apart
# from their particles ("weist ... aus") or at the end of the clause ("ausgewiesen"), so persons stand before them.
# place=within: the State inside the phrase is the one they leave.
# strength=weak: only persons of a mission with a limit of time; strength=ellipsis: only after another expulsion.

[trigger target=any tense=past]
(hatte|hatten) ... (ausgewiesen|hinausgeworfen|rausgeworfen|heimgeschickt|nach Hause geschickt|des Landes verwiesen|zur Ausreise aufgefordert|vor die Tür gesetzt|ausgeschafft|zurückgeschickt|entzogen)
(hatte|hatten) ... (Person|Personen|non grata|gratae) (erklärt|erklären lassen)
(war|waren) ... (ausgewiesen|hinausgeworfen|des Landes verwiesen|nach Hause geschickt|zur Ausreise aufgefordert|erklärt) worden
> Am 3. Februar hatte Norwegen zwei chilenische Diplomaten ausgewiesen. => NO CL 2 REPORTED_PAST

[trigger target=any]
(weist|weise|weisen|wies|wiesen) ... aus
(wirft|werfe|werfen|warf|warfen) ... (raus|hinaus|heraus)
(wirft|werfe|werfen|warf|warfen) ... aus dem Land
(schickt|schicke|schicken|schickte|schickten) ... (heim|zurück|fort|weg|nach Hause|in die Heimat|außer Landes)
(setzt|setze|setzen|setzte|setzten) ... vor die Tür
(setzt|setze|setzen|setzte|setzten) ... den Stuhl vor die Tür
(verweist|verweise|verweisen|verwies|verwiesen) ... des Landes
(fordert|fordere|fordern|forderte|forderten) ... (zur Ausreise|zum Verlassen des Landes|zum Gehen)
(fordert|fordere|fordern|forderte|forderten|bittet|bitten|bat|baten) ... auf , [{time}] (auszureisen|zu gehen|abzureisen|heimzukehren)
(bittet|bitten|bat|baten|ersucht|ersuchte|ersuchten) ... (zu verlassen|auszureisen|um Ausreise)
(entzieht|entziehe|entziehen|entzog|entzogen) ... (Akkreditierung|Akkreditierungen|Akkreditation|Exequatur|Anerkennung|Diplomatenstatus|Immunität|Aufenthaltsrecht|Zulassung|Zustimmung|Diplomatenpässe|Diplomatenvisa|Status)
(erkennt|erkennen|erkannte) ... (Status|Diplomatenstatus) ab
(streicht|streichen|strich) ... von der Diplomatenliste
(gibt|gebe|geben|gab|gaben) ... den Laufpass
(zeigt|zeigen|zeigte|zeigten) ... die Tür
(weist|weisen|wies|wiesen) ... die Tür
(befördert|befördern|beförderte) ... außer Landes
(schmeißt|schmeißen|schmiss) ... raus
(erklärt|erkläre|erklären|erklärte|erklärten) ... (unerwünscht|für unerwünscht|zu unerwünschten|zur unerwünschten)
(will|wollen) ... (loswerden|nicht mehr dulden)
(duldet|dulden|duldete) ... nicht (länger|mehr)
> Norwegen weist am Dienstag zwei chilenische Diplomaten aus. => NO CL 2
> Zwei chilenische Diplomaten weist Norwegen nun aus. => NO CL 2
> Norwegen schickt zwei chilenische Diplomaten nach Hause. => NO CL 2
> Norwegen entzog zwei chilenischen Diplomaten die Akkreditierung. => NO CL 2

[trigger target=any]
persona non grata
(personae|personas|persone|personen|persona) (non|no) (gratae|gratas|grata)
personae non grata
(unerwünschte|unerwünschten|unerwünschter|nicht genehme|nicht genehmen|nicht willkommene|nicht erwünschte|nicht erwünschten|missliebige|missliebigen) (Person|Personen|Personal)
(unerwünschte|unerwünschten|unerwünschter) (Diplomat|Diplomaten|Ausländer|Ausländern)
(für|als) unerwünscht (erklärt|erklärte|erklärten|eingestuft|bezeichnet)
für unerwünscht
nicht (länger|mehr) (erwünscht|willkommen|geduldet|genehm|akzeptabel|geduldet werden|tragbar)
(unerwünscht|nicht akzeptabel)
(zur|zu ihrer|zu seiner) Ausreise (aufgefordert|auffordern|aufzufordern|auffordert|aufforderte|aufforderten|angehalten|verpflichtet|gezwungen)
(aufgefordert|aufgefordert worden|gebeten|ersucht|angewiesen|aufgerufen|angehalten|verpflichtet|gezwungen) , (das Land|das Bundesgebiet|die Insel|das Königreich|das Großherzogtum|die Republik) [{time}] [wieder] zu verlassen
(aufgefordert|gebeten|ersucht|angewiesen|gezwungen) [worden] , [{time}] (auszureisen|heimzukehren|abzureisen|zu gehen)
(Akkreditierung|Akkreditierungen|Akkreditation|Exequatur|Anerkennung|Diplomatenstatus|Status|Immunität|Aufenthaltsrecht|Zulassung|Zustimmung) [wird|wurde|wurden|ist|sei|worden] (entzogen|aberkannt|entziehen|aberkennen|zu entziehen|entzieht|widerrufen|annulliert)
(Akkreditierung|Akkreditierungen) (aufgehoben|gestrichen|gekündigt|storniert)
> Norwegen hat zwei chilenische Diplomaten zu unerwünschten Personen erklärt. => NO CL 2
> Norwegen hat zwei chilenischen Diplomaten die Akkreditierung entzogen. => NO CL 2
> Norwegen hat zwei chilenische Diplomaten zur Ausreise aufgefordert. => NO CL 2

[trigger target=before inside=limit]
ausgewiesen
(ausweist|ausweise|ausweisen|auswies|auswiesen|auszuweisen)
(sein|seine|ihre|ihren|die|seine Koffer|ihre Koffer) Koffer (packen|gepackt)
des Landes (verwiesen|verweist|verweisen|zu verweisen|verwies)
(außer Landes|aus dem Land) (gewiesen|geworfen|geschickt|verwiesen|gebracht|komplimentiert|geschmissen|eskortiert)
(nach Hause|in die Heimat|in ihre Heimat|in seine Heimat) (geschickt|schickt|schicken|zu schicken|schickte|gesandt|gesendet|fahren|zurückgeschickt)
(hinausgeworfen|rausgeworfen|herausgeworfen|rausgeschmissen|hinausgeschmissen|hinauswirft|rauswirft|rauswerfen|hinauswerfen|rauszuwerfen|hinauszuwerfen|gefeuert)
(heimgeschickt|heimschicken|heimschickt|heimzuschicken|zurückgeschickt|fortgeschickt|weggeschickt|zurückschickt|zurückschicken|zurückzuschicken|hinauskomplimentiert|ausgeschafft)
vor die Tür (gesetzt|setzt|setzen|zu setzen|gestellt)
(werden|wird|worden) ausgewiesen
(muss|müssen|müsse|müssten|musste|mussten|soll|sollen|sollten|hat|haben|habe|hätten) [{time}|nun|jetzt|nun|{time} nun] (gehen|packen|heim|raus|weg|fort|abreisen|ausreisen|zurück|abziehen|heimkehren|auszureisen|abzureisen|ausgereist sein|abgereist sein|weg sein|nach Hause|die Koffer packen|ihre Koffer packen|seine Koffer packen|ihren Hut nehmen)
(auszureisen hat|auszureisen haben|ausreisen muss|ausreisen müssen|ausreisen müsse|ausreisen müssten|ausreisen musste|ausreisen mussten|gehen müssen|gehen muss|gehen müssten|abreisen müssen|abreisen muss|ausreisen sollen)
(auszureisen|auszureisen habe)
(Akkreditierung|Akkreditierungen|Diplomatenstatus|Aufenthaltsrecht|Immunität) (verloren|verlieren|verliert|verlor|los)
(dürfen|darf) nicht (länger|mehr) bleiben
(Laufpass|Marschbefehl) (bekommen|erhalten)
ausreisepflichtig
(abgeschoben|abschieben)
> Norwegen hat zwei chilenische Diplomaten ausgewiesen. => NO CL 2
> Oslo teilte mit, dass Norwegen zwei chilenische Diplomaten ausweist. => NO CL 2
> Zwei chilenische Diplomaten werden aus Norwegen ausgewiesen. => NO CL 2
> Zwei chilenische Diplomaten müssen bis Freitag ausreisen, so die norwegische Regierung. => NO CL 2

[trigger target=any inside=limit]
(muss|müssen|müsse|müssten|musste|mussten) ... (ausreisen|abreisen|heimreisen|heimkehren|zurückkehren|packen|gehen|nach Hause|die Koffer packen|Koffer packen|ausgereist sein|das Feld räumen)
(muss|müssen|müsse|müssten|musste|mussten|soll|sollen|hat|haben|habe) ... (auszureisen|abzureisen|auszureisen haben|heimzukehren)
(verliert|verlieren|verlor|verloren|verlören) ... (Akkreditierung|Akkreditierungen|Diplomatenstatus|Aufenthaltsrecht|Status|Immunität)

[trigger target=before place=within inside=limit]
{state} [{time}|wieder|{time} wieder|[bis] {time}] (verlassen|zu verlassen|verlassen haben) [haben|hat|habe|muss|müssen|müsse|müssten|mussten|musste|sollen|soll]
aus {state} (ausgewiesen|verwiesen|geworfen|hinausgeworfen|abberufen|abzuziehen|auszuweisen|ausweisen|ausreisen|auszureisen|abreisen|abgereist|ausgereist|abziehen) 
aus {state} (ausgewiesen|verwiesen|geworfen) (werden|wird|wurde|wurden)
(das Land|das Bundesgebiet|Land|die Insel|das Königreich|das Großherzogtum|die Republik|das Territorium|das Staatsgebiet|ihr Gastland) [{time}|wieder|{time} wieder] (verlassen|zu verlassen|verlassen haben) [haben|hat|habe|muss|müssen|müsse|müssten|mussten|musste|sollen|soll]
(verlassen müssen|verlassen muss|verlassen müssten|verlassen sollen|verlassen mussten)
> Zwei chilenische Diplomaten müssen Norwegen binnen 48 Stunden verlassen. => NO CL 2 PT48H
> Zwei chilenische Diplomaten haben zehn Tage Zeit, um Norwegen zu verlassen. => NO CL 2 P10D
> Norwegen forderte zwei chilenische Diplomaten auf, das Land zu verlassen. => NO CL 2

[trigger target=any place=within inside=limit]
(muss|müssen|müsse|müssten|musste|mussten|soll|sollen|sollten|hat|haben|habe|hätten) ... (verlassen|zu verlassen|verlassen haben|verlassen müssen)
(Zeit|Frist) [{time}] , um ... zu verlassen

[trigger target=after]
(Aufforderung|Aufforderungen) an
Ausweisung(|en) [von|der|des|eines|einer|zweier|dreier]
(Rauswurf|Hinauswurf|Rauswurfs|Landesverweis|Landesverweisung|Verweisung|Abschiebung|Hinausschmiss) [von|der|des|eines|einer|zweier|dreier]
(Ausreise|Abzug|Abreise|Abberufung|Rückzug) (von|der|des|eines|einer|zweier|dreier) 
(verlangt|verlange|verlangen|verlangte|verlangten|fordert|forderte|fordern|forderten|ordnet|ordnete|ordneten) (die|den) (Ausreise|Abzug|Abberufung|Abreise)
(trennt sich|trennen sich|trennte sich|sich trennen) von
(trennen) von
(schafft|schaffen|schaffte) ... aus
> Norwegen hat die Ausweisung von zwei chilenischen Diplomaten angekündigt. => NO CL 2
> Norwegen verkündete die Ausweisung zweier chilenischer Diplomaten. => NO CL 2

[trigger target=any]
(sich [von|gleich von|auch von] ... (trennen|getrennt|trennt))
wird sich ... trennen

[trigger target=after sender=subject]
(muss|müssen|müsse|müsste|hat|haben|solle|soll) ... (abziehen|abzuziehen|abberufen|zurückziehen|zurückzuziehen)
> Norwegen teilte mit, Chile müsse seinen Militärattaché binnen drei Tagen abziehen. => NO CL 1 P3D

[trigger target=any strength=weak]
{limit} Zeit
(Zeit|Frist) {limit}
(Frist|Ultimatum) von {limit}
(haben|hat|habe|hätten|bekommen|bekommt|bekam|bekamen|erhalten|erhält|erhielt|erhielten|gibt|geben|gab|gaben|gibt ihnen|gab ihnen|gegeben) [(ihnen|ihm|ihr|dafür|dazu|jetzt|nun|nur|nun nur|noch|jeweils|eine Frist von|eine Frist|diesen|dem Mann|der Frau)] {limit}
(bleiben|bleibt|blieben) [(ihnen|ihm|ihr|noch|den Betroffenen|dafür|nun|ihnen noch|dem Mann|den Diplomaten)] {limit}
(haben|hat|habe|hätten|bekommen|bekam|bekamen|erhielt|erhielten|erhalten) ... {limit} [Zeit]
(gibt|gebe|geben|gab|gaben|setzt|setzte|räumt|räumte|räumten|gewährt|gewährte|lässt|ließ|stellt|stellte|stellten) ... {limit}
{limit} Zeit (gegeben|eingeräumt|gelassen|bekommen|erhalten)
{limit} (gegeben|eingeräumt|gewährt|gelassen|gesetzt)
(eine|einer) Frist (von|bis) [zum|zu] {limit}
Frist (bis|von) {limit}
{limit} zur Ausreise
{limit} für die (Ausreise|Abreise)
{limit} , um (zu packen|auszureisen|abzureisen)
Frist : {limit}
> Norwegen gab zwei chilenischen Diplomaten 72 Stunden. => NO CL 2 PT72H

# When the time ends that persons told before have; says nothing alone.
[trigger target=before strength=weak dates=limit completes=only]
(Frist|Ultimatum|Zeit) [(dafür|dazu|hierfür|für die Ausreise|zur Ausreise|für sie|für ihn)] (endet|ende|läuft|laufe|lief|endete|ist|verstreicht|erlischt)
(ihr|sein|ihre|seine) [letzter] (Tag|Status|Immunität|Akkreditierung) (endet|erlischt|läuft|ist|verfällt)
(reist|reisen|fliegt|fliegen) ... (ab|aus|heim|nach Hause)
> Norwegen weist zwei chilenische Diplomaten aus. Die Frist endet am 9. März. => NO CL 2 2022-03-09

# An order that stands gets another day.
[trigger target=before]
(darf|dürfen) [(nun|jetzt|noch|doch noch|nun noch)] bis
(darf|dürfen) [_] [_] länger
(haben|hat|bekommen|bekommt|erhalten|erhält) (weitere|zusätzliche|noch einmal|nochmals) {time}
> Die zwei chilenischen Attachés dürfen nun bis 9. März bleiben, teilte die norwegische Regierung mit. => NO CL 2 2022-03-09

# How many they are, told after the fact.
[trigger target=any completes=only counts=yes]
(es geht|es gehe|es ging|geht es|gehe es|handelt es sich|handle es sich|handele sich|es handelt sich|es handele sich|es handelte sich) [dabei|dem Vernehmen nach|laut _|offenbar] um
(betroffen|Betroffen) (sind|seien|waren|ist|sei)
> Norwegen weist chilenische Diplomaten aus. Es handelt sich um zwei Diplomaten. => NO CL 2

[trigger target=after strength=ellipsis repeats=same]
(Das Gleiche|Gleiches|Dasselbe|Das gleiche|Ähnliches|das Gleiche|dasselbe) gilt für

[trigger target=after strength=ellipsis]
(folgt|folgen|folgte|folgten|nennt|nannte|will|wollte|gibt|gab|schickt|schickte|tut es gleich)

# The other side is made to do with fewer people; who must cut is whose people go.
[trigger target=any sender=subject reduces=yes]
(muss|müssen|müsse|müssten|soll|solle|hat|habe) ... (reduzieren|verringern|verkleinern|kürzen|senken|zu reduzieren|zu verringern|zu verkleinern|zu senken|halbieren)
> Norwegen teilte mit, Chile müsse seine Botschaft von 25 auf 14 Mitarbeiter verkleinern. => NO CL 11

[trigger target=any reduces=yes]
(lässt|ließ|lassen|will|wird|werde) ... (reduzieren|verringern|verkleinern|kürzen|senken)
(reduziert|reduzierte|verringert|verringerte|verkleinert|verkleinerte|senkt|senkte|kürzt|kürzte|beschränkt|beschränkte|begrenzt|begrenzte) [(die|das|den)] (Zahl|Anzahl|Personal|Obergrenze|Personalstärke)
(Zahl|Personal|Personalstärke|Anzahl) ... (verringert|reduziert|verkleinert|gesenkt|sinkt|sinken|schrumpfen|verringern|reduzieren|begrenzt|beschränkt)
> Norwegen verringert die Zahl der chilenischen Diplomaten von 19 auf vier. => NO CL 15

[trigger target=any keeps=yes]
(dürfen|darf) ... (nur|nur noch|noch|lediglich|bloß) ... (bleiben|arbeiten|behalten|verbleiben)
(dürfen|darf) ... nur ... (bleiben|arbeiten|behalten)
(nur|lediglich) ... (bleiben|behalten|verbleiben) (dürfen|darf)

# Not an expulsion: the State's own staff, guests and posts.
[decoy target=before]
(einbestellt|einbestellte|einbestellten|einzubestellen|vorgeladen|zitiert|zitierte|zitierten|herbeizitiert|geladen)
(abberufen|zurückberufen|zurückbeordert|zurückgerufen|zurückgeholt|heimgeholt|heimgerufen|abgezogen|evakuiert|ausgeflogen|herausgeholt|heimbeordert)
(wird|wurde|werden|wurden|ist|sind) [am {time}|{time}] (einbestellt|abberufen|zurückgerufen)
(darf|dürfen|kann|können) [vorerst|weiter|dagegen|aber|jedoch] (bleiben|weiterarbeiten|zurückkehren)
(bleibt|bleiben|blieb|blieben) [(vorerst|weiter|weiterhin|im Amt|in|auf seinem Posten|davon|auf ihrem Posten)]
(verzichtet|verzichten)
(beteiligt|beteiligen|betroffen|verschont)
(übergeben|überreicht|ausgehändigt|mitgeteilt|informiert)

[decoy target=after]
(bestellt|bestellte|bestellten|bestellen) ... ein
(beruft|berief|beriefen|berufen) ... (ab|ein|zurück)
(ruft|rief|riefen) ... (zurück|heim)
(zieht|ziehe|ziehen|zog|zogen) ... (ab|zurück)
(beordert|beorderte|beorderten) ... (zurück|heim|nach)
(holt|holte|holten) ... (heim|zurück|nach Hause)
(lädt|lud|luden) ... vor
(zitiert|zitierte|zitierten)
(traf|trafen|trifft|treffen) [sich]
(empfing|empfängt|empfingen)
(warf|wirft|werfen|warfen) ... vor
(beschuldigt|beschuldigte|beschuldigten)
(verhaftet|verhaftete|festgenommen|verhaftete|nahm|nahmen) ... fest
(übergab|übergaben|überreichte|überreichten|händigte)
(ernannte|ernennt|entsendet|entsandte)
(lehnt|lehnte|lehnten|verweigert|verweigerte|verweigerten)
(evakuiert|evakuierte|evakuierten)
(dankte|dankt|begrüßte|begrüßt|kritisierte|kritisiert|verurteilte|verurteilt)
laut
nach Angaben

[decoy target=any]
{time} (schließen|zu schließen|dichtmachen|räumen|zu räumen|geschlossen)
(zu Konsultationen|zu Beratungen|zur Beratung|zur Berichterstattung) [(zurück|zurückgerufen|einbestellt|heim|nach)]
(weist|wies|weisen|wiesen) ... (zurück|darauf hin)
(weist|wies|weisen|wiesen) (die Vorwürfe|den Vorwurf|die Anschuldigungen|jede Schuld|dies|das|alle Vorwürfe|alles)
(schließt|schließen|schloss|schlossen) (das|die|sein|seine|ihr|ihre|mehrere|den)

[agent]
von
durch
seitens
vonseiten
auf (Anordnung|Betreiben|Geheiß|Befehl) [von]

[oblique role=in]
(in|im)
innerhalb
aus Sicht

[oblique]
(gegen|mit|über|an|am|zu|zum|zur|gegenüber|nach|bei|beim|vor|für|auf|ohne|neben|zwischen|unter|wegen|ab|außer|hinter)
(mit|nach) (der|dem|den)
(gegen|über|an|zu|für|auf|wegen|zwischen|bei|nach|mit) (die|den|das|der|dem)
(in die|in den|in das|ins)
(angesichts|anlässlich|laut|entlang|infolge|zugunsten)
(beschuldigt|beschuldigte|kritisiert|kritisierte|verurteilt|verurteilte|wirft|warf|werfen|warfen)
(verließ|verlassen|verließen)
(anti|pro|nahe)
(als|wie)
(unterstützt|unterstützen|überfallen|überfiel)
(der Krieg|des Krieges|dem Krieg|Krieg) [in|gegen] [die|der]

[oblique role=object]
(gibt|gab|gaben)

[oblique role=place]
aus
aus (dem|der|den|dem Gebiet der|dem Staatsgebiet)
außer

[oblique role=by]
um

[clause mode=cause]
(nachdem|weil|da)
(antwortet|antworten|antwortete|antworteten|antworte|reagiert|reagieren|reagierte|reagierten|reagiere|revanchiert|revanchieren|revanchierte|erwidert) (damit|so|hiermit|somit|jetzt|nun)
(antwortet|antworten|antwortete|antworteten|antworte|reagiert|reagieren|reagierte|reagierten|reagiere) [man|Moskau|Russland|die Regierung] [damit] auf
(reagiert|reagierte|antwortet|antwortete) ... darauf , dass
(das|dies) (wiederum|seinerseits) (war|ist)
vorausgegangen (war|waren)
Hintergrund (ist|war|sind)
Anlass (ist|war|sind)

# A reason told as a noun; the clause around it goes on behind.
[clause mode=cause noun=yes]
(wegen|aufgrund|infolge|nach|angesichts)
(als|in|zur) (Antwort|Reaktion|Vergeltung|Erwiderung|Retourkutsche|Revanche) (auf|für)
(Antwort|Reaktion|Vergeltung|Quittung|Erwiderung|Retourkutsche|Revanche|Gegenmaßnahme|Gegenmaßnahmen) (auf|für|zu) [(die|den|das|eine|einen|einer)]
(aus Protest|im Zusammenhang) (gegen|mit)
im Gegenzug (für|zu)
(reagiert|reagierte|antwortet|antwortete|reagieren|antworten|reagierten|antworteten|antworte|reagiere) [damit|so|hiermit|nun] auf
(reagiert|reagierte|antwortet|antwortete|reagieren|antworten|reagierten|antworteten|antworte|reagiere|revanchiert|revanchierte) ... (auf|für) (die|eine|den|einen) (Ausweisung|Ausweisungen|Rauswurf)
> Norwegen hat als Reaktion auf die Ausweisung zweier Norweger zwei chilenische Diplomaten ausgewiesen. => NO CL 2 RETALIATION; CL NO 2 REPORTED_PAST
> Norwegen weist als Reaktion auf die Ausweisung zweier Norweger zwei chilenische Diplomaten aus. => NO CL 2 RETALIATION; CL NO 2 REPORTED_PAST

[clause mode=context]
(inmitten|seit|während|vor dem Hintergrund)

[clause mode=relative article=yes]
, (der|die|das|denen|dem|den|welche|welcher)
wo

[clause mode=relative owner=yes]
(dessen|deren)

[clause mode=coordinate]
(während|aber|sondern|wohingegen|obwohl|obgleich|jedoch|doch)
und dass
(Stunden|Tage) (später|darauf|danach)
(falls|sofern|sollte|sollten|wenn)

[oblique role=as]
als
(allesamt|sämtlich|eigentlich|in Wahrheit|in Wirklichkeit|tatsächlich)
(es handelt sich|es handele sich|es handelte sich) [dabei|bei ihnen|hierbei] um
(seien|sind|waren|sei|ist|war) [in Wahrheit|in Wirklichkeit|tatsächlich|allesamt|nicht angemeldete|laut]
