# How a text presents what it tells, and what it says around it.
# status: none (no event), threatened, reversed, past; scope: sentence, clause (until the next clause).

[status status=none scope=clause]
(niemand|niemanden|niemandem|keiner|keinen|keine Diplomaten) ... (ausgewiesen|ausweisen|verlassen|ausreisen|erklärt|ausgereist|gehen)
(weist|weisen|wies|wiesen) ... (keine|niemanden|keinen)
(nicht|nie|niemals|keineswegs|kein|keine|keinen|keiner) [von ihnen|des Landes|zur|zu] (ausgewiesen|ausweisen|auszuweisen|verwiesen|erklärt|aufgefordert|ausgewiesen werden)
(keine|keinen|keinerlei|keiner) [_] [_] (Diplomat|Diplomaten|Mitarbeiter|Botschafter|Botschaftsmitarbeiter|Russen|Person|Personen)
(keine|keinerlei|ohne) (Pläne|Absicht|Ausweisung|Ausweisungen|Überlegungen|Entscheidung)
(dementiert|dementierte|dementierten|bestreitet|bestritt|bestritten|dementieren|widerspricht|widersprach|zurückgewiesen) ... (Ausweisung|Ausweisungen|ausgewiesen|ausgewiesen zu haben|Bericht|Berichte|Meldung|Meldungen|ausweisen)
(Meldung|Meldungen|Bericht|Berichte|Gerücht|Gerüchte|Behauptung|Behauptungen) ... (erfunden|falsch|unwahr|unzutreffend|Fälschung|gefälscht|haltlos|Falschmeldung|nicht zu|aus der Luft gegriffen|Unsinn|Ente)
(schließt|schließen|schloss|schlossen) ... (aus|Ausweisung)
(lehnt|lehnte|lehnten|lehnen) ... (Ausweisung|ab)
(Opposition|Oppositionspolitiker|Abgeordnete|Abgeordneter|Demonstranten|Politiker|Parlamentarier|Fraktion|CDU|CSU|SPD|Grünen|Grüne|FDP|AfD|FPÖ|ÖVP|Union|SVP|NEOS|Experten|Experte|Aktivisten|Petition|Parteien|Partei) ... (fordert|fordern|forderte|forderten|verlangt|verlangen|verlangte|verlangten|plädiert|plädieren|Forderung|sprach sich|rief|ruft|drängt|drängen)
(fordert|fordern|forderte|forderten|verlangt|verlangen|verlangte|verlangten|Forderung|Forderungen|Ruf|Rufe|Petition|Antrag) [(die|seine|ihre|eine|nach|auch|der|nach der|nach einer|nun|auf)] [sofortige|umgehende] (Ausweisung|Rauswurf|Ausweisungen)
(fordert|fordern|forderte|forderten|verlangt|verlangten|verlangte) ... (Ausweisung|Ausweisungen|auszuweisen|ausgewiesen werden|auszuweisen)
(erwarten|erwartet|erwartete|rechnen|rechnet|rechnete|spekulieren|vermuten) ... (Ausweisung|Ausweisungen|ausgewiesen|ausweisen|Gegenmaßnahmen)
(soll|sollte|müsse|müssten|sollten) ... ausgewiesen werden , (forderte|fordert|verlangt)
(Antrag|Petition|Vorschlag|Aufruf|Forderung) ... (Ausweisung|auszuweisen|Rauswurf)
(rechnet|rechnen|rechnete) [auch|nun|aber] (damit|mit)
(erwartet|erwarten|befürchtet|befürchten|vermutet|fürchtet|fürchten) [auch|nun] , dass
(unklar|offen|fraglich|ungewiss) ... ob
ob [_] [_] [_] (ausgewiesen|ausweisen|ausweist)
(Ausweisung|Ausweisungen) (abgelehnt|ausgeschlossen|nicht geplant|als Naturschutzgebiet|von Baugebieten|der Flächen)
(mehr als|über|rund|insgesamt|etwa|mindestens) {number} (Länder|Staaten)
(seit|Seit) (2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024) ... (insgesamt|ausgewiesen)
(insgesamt|seit Kriegsbeginn|seit Beginn des Krieges|seit dem Kalten Krieg) ... (ausgewiesen|Diplomaten) @tally=yes
{number} (Länder|Staaten) ... (ausgewiesen|weisen)
(wer|Wer) ... (muss|müssen)
(Gericht|Richter|Ausländerbehörde|Verwaltungsgericht|Landgericht|Bundesamt|Amtsgericht|Migrationsamt|Bezirksgericht)
(Naturschutzgebiet*|Baugebiet*|Bauland|Gewerbegebiet*|Wohngebiet*|Schutzgebiet*|Mehrwertsteuer|Bauplätze*|Flächen|Moor*|Parkplätze*)
(Abschiebeflug|Abschiebung|Abgeschobene)
> Norwegen hat keine chilenischen Diplomaten ausgewiesen. => none
> Norwegen dementiert Berichte über die Ausweisung zweier chilenischer Diplomaten. => none
> Die Opposition in Oslo fordert die Ausweisung des chilenischen Botschafters. => none

[status status=threatened scope=clause]
(könnte|könnten|dürfte|dürften) ... (ausweisen|ausgewiesen|verlassen|ausreisen|erklären|erklärt|erklärt werden|heimschicken|nach Hause schicken|gehen)
(erwägt|erwäge|erwägen|erwog|erwogen|prüft|prüfe|prüfen|prüfte|überlegt|überlegen|diskutiert|diskutieren|berät) [, {time}] ... (auszuweisen|Ausweisung|Ausweisungen|ausweisen|zu erklären|zu schicken|Rauswurf|des Landes zu verweisen|ausgewiesen)
(erwägt|erwägen|erwäge|prüft|prüfe) , 
(droht|drohe|drohen|drohte|drohten|gedroht|warnt|warnte|Drohung) ... (Ausweisung|Ausweisungen|auszuweisen|ausweisen|Rauswurf|ausgewiesen|unerwünschten|zu schicken|Landesverweis)
(Ausweisung|Ausweisungen) [_] [_] [_] (gedroht|angedroht|drohen|droht)
(werde|werden|wird|würde|würden|müsse|müssten) ... (ausweisen|ausgewiesen|erklären|heimschicken|verlassen|ausreisen) [werden] , (falls|wenn|sollte|sollten|sofern|solange)
(falls|sofern|wenn|sollte|sollten|Falls|Sollte|Wenn) ... (werde|wird|werden|würde|müssten|müsse) ... (ausgewiesen|ausweisen|erklären|erklärt|ausreisen|verlassen|schicken|heimschicken)
(Sollte|Sollten) ... werde
(würde|würden) [_] [_] [_] [_] (ausweisen|erklären|ausgewiesen)
(bereitet|bereiten|bereitete) ... (Ausweisung|Ausweisungen) ... vor
(bereit|entschlossen|gewillt) ... (auszuweisen|zur Ausweisung)
(spielt|spielen) mit dem Gedanken
(plant|planen|plane|plante|beabsichtigt|beabsichtige) ... (auszuweisen|Ausweisung|Ausweisungen)
(angewiesen|beauftragt|aufgetragen|wies) ... (zu erklären|erklären zu lassen|auszuweisen)
(wies|weist) (das Außenministerium|seinen Außenminister|sein Außenministerium|den Außenminister) an
(nicht ausgeschlossen|möglich|denkbar|im Raum)
> Norwegen erwägt, zwei chilenische Diplomaten auszuweisen. => NO CL 2 THREATENED
> Norwegen droht mit der Ausweisung von zwei chilenischen Diplomaten. => NO CL 2 THREATENED
> Norwegen könnte zwei chilenische Diplomaten ausweisen. => NO CL 2 THREATENED

[status status=reversed scope=sentence]
(nimmt|nehme|nehmen|nahm|nahmen) ... (Ausweisung|Ausweisungen|Entscheidung|Entschluss|Anordnung|Beschluss|Rauswurf) ... zurück
(Ausweisung|Ausweisungen|Anordnung|Entscheidung|Beschluss|Ausweisungsbefehl|Rauswurf) ... (zurückgenommen|aufgehoben|widerrufen|rückgängig gemacht|rückgängig|zurückgezogen|annulliert|ausgesetzt|gestoppt|vom Tisch|hinfällig|kassiert)
(widerruft|widerrufen|widerrief|annulliert|annullierte|hebt|hob|kassiert|kassierte|stoppt|stoppte|zieht|zog) ... (Ausweisung|Ausweisungen|Ausweisungsbefehl|Ausweisungsbeschluss|Rauswurf)
(macht|machte|machten) ... (Ausweisung|Ausweisungen|Rauswurf|Entscheidung) ... rückgängig
(verzichtet|verzichten|verzichtete|verzichteten) (doch|nun doch|nun) [_] auf [die|den|seine|ihre] [angekündigte|geplante] (Ausweisung|Rauswurf)
(darf|dürfen|kann|können) (doch|nun doch|also doch) [_] [_] (bleiben|zurückkehren)
> Norwegen nimmt die Ausweisung des chilenischen Botschafters zurück. => NO CL 1 REVERSED
> Die Ausweisung der zwei chilenischen Diplomaten wurde zurückgenommen, teilte Norwegen mit. => NO CL 2 REVERSED

[status status=past scope=clause]
(bereits|schon|zuvor|früher) ... (hatte|hatten|war|waren)
(hatte|hatten) [_] [_] (bereits|schon|zuvor|kurz zuvor|zuletzt)
still und leise
(heimlich|insgeheim|diskret|unbemerkt)
(öffentlich gemacht|geheim gehalten)
(Kurz zuvor|kurz zuvor|Bereits|Schon|Zuletzt)
> Norwegen hat zwei chilenische Diplomaten im vorigen Jahr heimlich ausgewiesen. => NO CL 2 REPORTED_PAST

# A number taken back for another.
[correction]
nicht [(nur|mehr|wie berichtet)] {number} [,] sondern [(sogar|tatsächlich|insgesamt)] ({number}|{group})
> Norwegen weist nicht 21, sondern 22 chilenische Diplomaten aus. => NO CL 22
> Norwegen weist 22 statt 21 chilenische Diplomaten aus. => NO CL 22

[correction order=reverse]
{number} [,] (statt|anstatt|anstelle von|nicht|und nicht) [der] {group}

[retaliation]
im Gegenzug
(Gegenmaßnahme|Gegenmaßnahmen|Gegenmassnahme|Gegenmassnahmen|Gegenreaktion|Gegenschritt|Gegenschlag|Retourkutsche|Revanche|Vergeltung|Vergeltungsmaßnahme|Vergeltungsmaßnahmen|Vergeltungsaktion|Vergeltungsschritt|Quittung)
(revanchiert|revanchieren|revanchierte|revanchierten)
(spiegelbildlich|spiegelbildliche|spiegelbildlichen|symmetrisch|symmetrische|symmetrischen|reziprok|reziproke|reziproken|wechselseitig|wechselseitige|Spiegelmaßnahme*)
(mit|in) gleicher Münze
(zieht|zog|ziehen|zogen) nach
(nachgezogen|nachziehen)
(kontert|konterte|konterten|schlägt zurück|schlug zurück|Gegenzug|vergilt|vergalt)
(Gleiches mit Gleichem|wie du mir)
(nach dem Prinzip|aufgrund) der Gegenseitigkeit
auf Gegenseitigkeit
(dreht|drehte) den Spieß um
(rächt|rächte) sich
(antwortet|antworten|antwortete|antworteten|antworte|beantwortet|beantwortete|erwidert|erwiderte) 
(reagiert|reagierte|reagieren|reagierten|reagiere) [damit|so|hiermit|nun|ihrerseits|seinerseits] [auf]
(Antwort|Reaktion|Erwiderung) auf [die|den|das|eine|einen|unfreundliche]
(als|in) (Antwort|Reaktion|Erwiderung)
ihrerseits
seinerseits
> Norwegen hat im Gegenzug zwei chilenische Diplomaten ausgewiesen. => NO CL 2 RETALIATION

[retaliation needs=act]
(als|in) (Antwort|Reaktion|Erwiderung) [auf]
(reagiert|reagierte|reagieren|reagierten|reagiere|antwortet|antwortete|antworten|antworte) [damit|so|hiermit|nun] [man|Moskau|Russland] [auf]
(Antwort|Reaktion|Erwiderung) auf
> Norwegen weist als Reaktion auf die Ausweisung zweier Norweger zwei chilenische Diplomaten aus. => NO CL 2 RETALIATION; CL NO 2 REPORTED_PAST

[vow]
(kündigt|kündigte|kündigten|kündigen) ... (Gegenmaßnahmen|Vergeltung|Antwort|Reaktion|Gegenmassnahmen|Konsequenzen|Schritte|Revanche) [an]
(droht|drohte|drohten|drohen) ... (Gegenmaßnahmen|Vergeltung|Antwort|Konsequenzen|Gegenmassnahmen|Folgen)
(werde|werden|wird) [_] [_] [_] (antworten|reagieren|erwidern|vergelten|beantworten|zurückschlagen)
(nicht unbeantwortet|nicht ohne Antwort|nicht folgenlos|nicht ohne Folgen|nicht unerwidert)
(behält|behalte|behielt) sich ... (vor)
(Antwort|Reaktion|Gegenmaßnahmen|Vergeltung) (werde|werden|wird) [_] (folgen|kommen)
(angemessene|entsprechende|harte|symmetrische) (Antwort|Reaktion) (angekündigt|an)
(Gegenmaßnahmen|Vergeltung|Vergeltungsmaßnahmen) (angekündigt|an|angedroht)
(sprach|spricht|sprachen) von

[concert]
in (Abstimmung|Absprache|Koordination|Übereinstimmung) mit
(abgestimmt|koordiniert|koordinierte|abgestimmte|koordinierten|abgestimmten|konzertierte|konzertierten) [mit|Aktion]
gemeinsam mit
nach (Absprache|Rücksprache) mit
in einer (gemeinsamen|koordinierten|konzertierten) Aktion

[remaining]
(bleiben|bleibt|verbleiben|verbleibt|blieben|übrig|behalten|behält)
nur noch
(weiterhin|noch) (tätig|akkreditiert|im Einsatz)

[jurisdiction]
(nicht zuständig|keine Zuständigkeit|ohne Zuständigkeit|keine Befugnis|keinen Einfluss)
(außerhalb|nicht in) (ihrer|seiner|der) (Zuständigkeit|Kompetenz)
(kann|können) ... nicht (ausweisen|belangen)

[speech]
(sagte|sagten|sagt|sagen|sprach|sprachen|teilte|teilten|teilt|erklärte|erklärten|erklärt|verkündete|verkündeten|verkündet|bestätigte|bestätigten|bestätigt|kündigte|kündigten|kündigt|gab|gaben|meldete|meldet|melden|meldeten|berichtete|berichtet|berichten|schrieb|schreibt|hieß|heißt|betonte|betont|erläuterte|erläutert|nannte|nennt|zufolge|laut|so|mitgeteilt|bekannt|warnte|warf|bezeichnete|bezeichnet|kritisierte|kritisiert)

# As many fewer as lie between the two numbers.
[difference]
von [(derzeit|bisher|zuletzt|jetzt|gegenwärtig)] ({number}|{group}) auf [(nur|noch|nur noch|höchstens|künftig)] ({number}|{group}) [(Personen|Mitarbeiter|Diplomaten|Bedienstete|Menschen)]
> Norwegen teilte mit, Chile müsse sein Personal von 25 auf 14 verringern. => NO CL 11

[difference order=reverse]
auf ({number}|{group}) von [(derzeit|bisher|zuletzt)] ({number}|{group})
