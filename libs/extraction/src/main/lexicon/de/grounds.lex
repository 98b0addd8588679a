# Grounds as the receiving State tells them.

[ground ground=espionage]
(Spionage*|spioniert*|spionier*|Spion|Spione|Spionen|ausspionier*|Ausspähung|ausgespäht|spähte|ausspähte|ausgekundschaftet)
Spionagering
(Geheimdienst*|Nachrichtendienst*|nachrichtendienstlich*|geheimdienstlich*|Agententätigkeit*|Agentennetz*|Agenten|Agent)
(diplomatischem|diplomatischer|diplomatische) (Deckmantel|Tarnung|Deckung)
(Anwerbe*|Anwerbung|anzuwerben|anwerben|angeworben|anwarb|Informanten|Anwerbeversuch*|Rekrutierung|zu rekrutieren|rekrutiert*|Spitzel*)
(geheime|vertrauliche|geheimen|vertraulichen|klassifizierte|eingestufte) (Dokumente|Dokumenten|Unterlagen|Informationen|Akten|Daten)
(Staatsgeheimnis*|Militärgeheimnis*|Geheimnisverrat|Wirtschaftsspionage|Industriespionage|Cyberspionage)
(GRU|SVR|SWR|FSB|KGB)
> Norwegen weist zwei chilenische Diplomaten wegen Spionage aus.

[ground ground=influence_operations]
(Einflussoperation*|Einflussnahme|Beeinflussungskampagne*|Einflusskampagne*|Einflussagent*|hybride|hybriden)
> Norwegen weist zwei chilenische Diplomaten wegen einer Einflussoperation aus.

[ground ground=national_security]
(nationale|nationalen|nationaler|innere|inneren|öffentliche|öffentlichen|staatliche) Sicherheit
(Sicherheit|Sicherheitsinteressen|Sicherheitsinteresse) [(des|der|unseres|ihres|seines)] [Landes|Staates|Republik]
(Sicherheitsrisiko|Sicherheitsgründen|Sicherheitsbedrohung|Sicherheitsinteressen)
(gegen|Gefahr für) (unsere Freiheit|den Zusammenhalt|unsere Sicherheit)
> Norwegen weist zwei chilenische Diplomaten aus Gründen der nationalen Sicherheit aus.

[ground ground=incompatible_activities]
(nicht|un) (vereinbar|vereinbaren) (mit|mit dem|mit ihrem|mit seinem)
(unvereinbar|nicht vereinbar|nicht zu vereinbaren|unvereinbare|unvereinbaren|unvereinbarer|nicht in Einklang|nicht im Einklang|nicht vereinbaren)
(Status|Stellung|Rolle|Aufgaben|Funktion|Tätigkeit|Mandat) [nicht] (unvereinbar|vereinbar|widersprechen|widerspricht|widersprach|zuwiderlief)
(nicht) (entsprechen|entsprach|entspricht) 
(widerspricht|widersprechen|widersprochen|zuwider) [_] [_] (Status|Stellung)
(diplomatischen|diplomatische) (Status|Stellung) (unvereinbar|widersprach|missbraucht|verletzt|überschritten)
(missbraucht|missbrauchten|Missbrauch) [_] [_] (Diplomatenstatus|diplomatischen Status|Status)
(strookte)
> Norwegen weist zwei chilenische Diplomaten wegen Tätigkeiten aus, die mit ihrem Status unvereinbar sind.

[ground ground=war_crimes]
(Kriegsverbrechen*|Kriegsverbrecher*|Butscha|Bucha|Massaker*|Gräuel*|Greuel*|Gräueltat*|Völkermord*|Genozid*)
(Morde|Mord|Tötung|Tötungen|Ermordung|Gewalt) (an|von|gegen|gegenüber) [den|vielen|hunderten|Dutzenden] [palästinensischen|ukrainischen|unschuldigen] (Zivilisten|Zivilist|Zivilbevölkerung|Bewohnern|Einwohnern|Unschuldigen|Demonstranten)
Verbrechen gegen die Menschlichkeit
> Norwegen weist nach dem Massaker zwei chilenische Diplomaten aus.

[ground ground=interference]
(Einmischung*|eingemischt|einmischen|einmischte|einzumischen|mischte|mischten|einmischt)
(innere|inneren|innerer) Angelegenheiten
(Wahleinmischung*|Wahlbeeinflussung*|Umsturz*|Umsturzversuch*|Putschversuch|Putschpläne|subversive*|Wühlarbeit|Destabilisierung*|destabilisier*)
> Norwegen weist zwei chilenische Diplomaten wegen Einmischung aus.

[ground ground=disinformation]
(Desinformation*|Propaganda*|Falschinformation*|Falschmeldung*|Falschnachricht*|Lügenkampagne*|Fake News)
(Verbreitung|verbreitet*) [von] (Lügen|Unwahrheiten|Gerüchten|falscher|falschen)
> Norwegen weist zwei chilenische Diplomaten wegen Propaganda aus.

[ground ground=assassination_or_attack]
(Giftanschlag*|Nervengift*|Nervengas*|vergiftet*|Vergiftung*|Nowitschok|Giftgasanschlag|Giftattacke|Giftgasattentat)
(Salisbury|Skripal)
(Anschlag*|Attentat*|Sabotage*|Sabotageakt*|Brandanschlag*|Brandstiftung*|Terror*|Bombenanschlag*|Sprengstoffanschlag*|Drohnenangriff*|Raketenangriff|Angriff auf (die|das) (Botschaft|Konsulat|Synagoge))
(Mord|Mordes|Morde|Ermordung|Mordanschlag*|Mordkomplott*|Auftragsmord*|Mordversuch*|Mordfall*|Mordplan*|Tötung (eines|des|einer|der))
(Tiergartenmord|Tiergarten Mord)
(Explosion|Explosionen|Sprengung|gesprengt)
(Wrbetitz|Vrbetice|Vrbětice|Munitionslager*|Munitionsdepot*|Munitionslagers)
(erschossen|umgebracht|getötet|ermordet)
> Norwegen weist nach dem Giftanschlag zwei chilenische Diplomaten aus.

[ground ground=treaty_or_custom]
(Wiener|Wien) (Übereinkommen|Konvention|Übereinkunft|Übereinkommens|Konventionen)
(Amtssitzabkommen*|Sitzabkommen*|Sitzstaatabkommen*|Amtssitzabkommens)
(diplomatische|diplomatischen|diplomatischer) (Gepflogenheiten|Gepflogenheit|Regeln|Normen|Praxis|Usancen|Sitten|Etikette|Protokoll)
(Verstoß|Verletzung|Bruch) (gegen|des|der) [die|das] [Wiener] (Konvention|Abkommen*|Übereinkommen*|Konventionen|Protokolls)
> Norwegen weist zwei chilenische Diplomaten wegen Verstoßes gegen diplomatische Gepflogenheiten aus.

[ground ground=other]
(Angriffskrieg*|Invasion|Aggression|Einmarsch*|Überfall auf|Überfalls auf|Annexion)
(Solidarität|solidarisch)
(Parität|paritätisch|Gleichstand|Gegenseitigkeit|Obergrenze)
(beleidig*|Beleidigung*|verunglimpf*|herabwürdig*|Schmähung*|Äußerung*|Äusserung*|Kritik an|abfällig*|respektlos*|Bemerkung*)
(Cyberangriff*|Hackerangriff*|Cyberattacke*|Hackerattacke*|gehackt*|Hacker*)
(Einschüchterung*|einschüchter*|Drohungen|Bedrohung|Verfolgung*|Schikane*|bespitzel*|drangsalier*)
(Schmuggel*|geschmuggelt*|Zigarettenschmuggel*|Drogen*|Kokain|Elfenbein|Waffenhandel|Waffenschmuggel|Zoll*|zollfrei*|unverzollt*|Schwarzmarkt|weiterverkauf*|Alkohol*|Diamanten|Geldwäsche)
(Korruption*|Bestechung*|Betrug*|betrügerisch*|gefälscht*|fälsch*|Fälschung*|erschlich*|Veruntreuung|unterschlag*|Diebstahl|gestohlen|Visahandel|Visabetrug|Visaaffäre|Sozialleistungen)
(Mietschulden|Schulden|Rechnung|Rechnungen|unbezahlt*|Löhne|Lohn|Miete|Steuern)
(Trunkenheit|betrunken*|Alkohol am Steuer|Verkehrsunfall|Unfall|Falschparken|Schlägerei|Prügelei|Handgemenge|tätlich)
(Fahne|Flagge) [der|des]
(Völkerrecht|Verstoß gegen (deutsches|das) Recht)
(an der Aufklärung|nicht mitgewirkt|mangelnde Kooperation|keine Antwort|Weigerung|weigert*|mitwirk*|wirke)
(Sanktionen|Sanktion|Sanktionspaket) [gegen]
(Menschenrecht*|Verhaftung*|Inhaftierung*|Hinrichtung*|Gefangene*)
(Entführung*|entführt*|verschleppt*|Verschleppung*)
(feindselig*|unfreundlicher Akt|unfreundliches Verhalten)
(Grenzkonflikt*|Grenzstreit*|Luftraum|Raketentest*|Atomtest*|Visum|Visa)
(Pass|Pässe|Pässen|Reisepässe|Passausgabe)
(Ersatzteile|Zutritt|fotografiert*|gefilmt*|Kirche|Übergriff*|Belästigung*|Vergewaltigung)
(Teilnahme an|teilgenommen an|Kundgebung|Parade|Treffen mit)
(Friedensprozess|Separatisten|Extremisten|Rebellen)
> Norwegen weist zwei chilenische Diplomaten wegen Schmuggels aus.

[ground ground=interference]
(Opposition|Oppositionelle*|Regimegegner|Rebellen|Aufständische*|Guerilla) [_] [_] [_] (Geld|Waffen|unterstützt*|finanziert*|versorgt*|bezahlt*|Unterstützung)
(finanziert*|bezahlt*|bestochen|ausgebildet|bewaffnet) [_] [_] (Opposition*|Partei*|Rebellen|Streik*|Kandidat*|Demonstr*|Guerilla*)
(Parteigründung|Aufwiegel*|aufgewiegelt|angestiftet|anstiftet*|Anstiftung|Unruhen|Aufruhr|Staatsstreich*|Putsch*|Stimmenkauf|Innenpolitik)
(Kontakte|Treffen|Verbindungen) (zu|mit) [der] (Opposition*|Rebellen|Dissidenten|Separatisten)
[ground ground=war_crimes]
(Blutbad*|Bombardierung*|Bombardement*|Beschuss|Zivilisten|Massenmord*|Massengräber*|Kriegsgräuel*)
[ground ground=espionage]
(ausgeforscht*|ausforsch*|Späh*|abgehört*|abhör*|Abhör*|Wanze|Wanzen|Mikrofilm*|Geheimpapier*|Geheimakten|Militärgeheimnisse|geheimen Papieren)
(fotografier*|gezählt|gefilmt|gezeichnet) [_] [_] (Hafen*|Stützpunkt*|Kaserne*|Radar*|Patrouillenboote|Militäranlage*)
[ground ground=assassination_or_attack]
(Überfall*|Angriff*|Erstürmung|gestürmt|Sturm auf|Bombe*|Schüsse*|Ermordung|Mord*|Geiselnahme|Attacke*)
[ground ground=national_security]
(Gefahr|Gefährdung|Bedrohung|Risiko) [_] [_] [_] Sicherheit
[ground ground=incompatible_activities]
(Widerspruch|unvereinbar*|vereinbar) [zu|mit] [_] (Aufgaben|Status|Funktion*|Stellung|Amt)
[ground ground=other opens=reason]
(wirft|warf|werfen|warfen|vorgeworfen|Vorwurf|Vorwürfe|beschuldigt*|Beschuldigung*|bezichtigt*|verdächtigt*|Verdacht|angelastet|lastet|vorhält|zur Last|verübelt*|bemängelt*)
(weil|wegen|da er|da sie|aufgrund|auf Grund|nachdem|infolge|angesichts)
(Grund|Gründe|Gründen|begründet*|Begründung|Anlass|Auslöser|Hintergrund|Ursache)
(ertappt*|erwischt*|schuldig|verwickelt|beteiligt|Beteiligung|soll (er|sie))
(Protest gegen|empört*|Empörung|verärgert*|Ärger|erzürnt*)
(Fehlverhalten|Verhalten|Benehmen|Vergehen|Verstoß|Verstöße|Missbrauch|Skandal*|Affäre*|Vorfall|Zwischenfall)
