# Persons, missions, authorities and the words that tie them together. German writes compounds in one word.

[person category=diplomat number=one]
Geschäftsträger(|s|in) [ad interim|a.i.]
Chargé [d'affaires]
Interimsgeschäftsträger(|s|in)
stellvertretende(|r|n) Botschafter(|s|in)
Vizebotschafter(|s|in)
(Ersten|Erster|Erste|Zweiten|Zweiter|Zweite|Dritten|Dritter|Dritte) [Botschafts] Sekretär(|s|in)
Botschaftssekretär(|s|in)
(Erster|Ersten|Erste|Zweiter|Zweiten|Zweite|Dritter|Dritten|Dritte) Botschaftssekretär(|s|in)
(1.|2.|3.) (Sekretär|Sekretärs|Botschaftssekretär)
(Botschaftsrat|Botschaftsrats|Botschaftsrates|Botschaftsrätin)
(Gesandter|Gesandten|Gesandte|Gesandtin)
Ministerialrat
(Handels|Wirtschafts|Kultur|Presse|Agrar|Landwirtschafts|Sozial|Wissenschafts|Forschungs|Zoll)(attaché|attachés|rat|rats|rates|rätin)
(Handelsattaché|Handelsattachés|Wirtschaftsattaché|Kulturattaché|Presseattaché|Polizeiattaché|Wissenschaftsattaché|Agrarattaché|Zollattaché|Sozialattaché|Rechtsattaché|Verbindungsattaché)
(Handelsrat|Handelsrats|Wirtschaftsrat|Kulturrat|Presserat)
(politischer|politischen|politische) (Referent|Referenten|Referentin|Berater|Beraterin)
Attaché(|s)
Diplomatin
Spitzendiplomat(|in)
(höchster|höchsten|ranghöchster|ranghöchsten|oberster|obersten) Diplomat(|en)
Missionschef Stellvertreter
(Nummer|Nr.) zwei der
Presserefer(ent|enten|entin)
Delegationsrat
Vizemissionschef(|in)
(Verbindungsoffizier|Verbindungsbeamter|Verbindungsbeamten)
> Norwegen weist eine chilenische Diplomatin aus. => NO CL 1 DIPLOMAT

[person category=diplomat number=many]
Diplomat(|en|s|innen)
(Diplomatinnen|Diplomaten) und (Diplomaten|Diplomatinnen)
Diplomat*innen
Spitzendiplomaten
Berufsdiplomat(|en)
diplomatische(|s|n|m) Personal(|s)
(diplomatische|diplomatischen|diplomatischer) (Vertreter|Vertretern|Bedienstete|Bediensteten|Mitarbeiter|Mitarbeitern|Mitglieder|Mitgliedern|Angestellte|Angestellten)
(Personen|Menschen|Mitarbeiter) mit (Diplomatenstatus|diplomatischem Status|Diplomatenpass|Diplomatenrang)
Geschäftsträgern
Attachés
(die|der|den) Attachés
Gesandten
Botschaftsräte(|n)
Botschaftssekretäre(|n)
> Norwegen weist zwei chilenische Diplomaten aus. => NO CL 2 DIPLOMAT

[person category=ambassador number=one]
Botschafter(|s)
Botschafterin
(Hochkommissar|Hochkommissars|Hochkommissarin|Hoher Kommissar|Hohen Kommissar)
Nuntius
(apostolischer|apostolischen|päpstlicher|päpstlichen) Nuntius
(Chefdiplomat|Chefdiplomaten|Topdiplomat|Top Diplomat|Topdiplomaten)
(Missionschef|Missionschefs|Missionschefin|Delegationsleiter|Delegationsleiterin|Delegationschef|Delegationschefin|Missionsleiter|Missionsleiterin)
(Leiter|Leiterin|Chef|Chefin|Leiters) (der|ihrer|seiner) (Delegation|Mission|Botschaft|Vertretung|Ständigen Vertretung|diplomatischen Mission|diplomatischen Vertretung|Gesandtschaft)
Botschaftschef(|s|in)
Amtskollege(|n)
Amtskollegin
Ständige(|r|n) Vertreter(|s|in)
> Norwegen weist die chilenische Botschafterin aus. => NO CL 1 AMBASSADOR

[person category=ambassador number=many]
Botschaftern
Botschafterinnen
Nuntien
Hochkommissare

[person category=ambassador number=one diplomatic=weak]
(Leiter|Leiterin|Leiters|Chef|Chefin)
> Norwegen weist die Leiterin der chilenischen Botschaft aus. => NO CL 1 AMBASSADOR

[person category=consular_officer number=one]
Konsul(|s|in)
(General|Honorar|Vize|Wahl)konsul(|s|in)
Generalkonsul(|s|in)
Honorarkonsul(|s|in)
Vizekonsul(|s|in)
Konsularbeamte(|r|n)
(Konsulatsmitarbeiterin|Konsulatsangestellte|Konsulatsbeamter)
> Norwegen weist den chilenischen Konsul aus. => NO CL 1 CONSULAR_OFFICER

[person category=consular_officer number=many]
Konsuln
Generalkonsuln
Honorarkonsuln
Vizekonsuln
(Konsulatsmitarbeiter|Konsulatsmitarbeitern|Konsulatsmitarbeitende|Konsulatsmitarbeitenden|Konsulatsangehörige|Konsulatsangehörigen|Konsulatsangestellten|Konsulatsbedienstete|Konsulatsbediensteten|Konsulatsbeamte|Konsulatsbeamten|Konsulatspersonal)
(konsularische|konsularischen|konsularisches) (Mitarbeiter|Mitarbeitern|Bedienstete|Bediensteten|Personal|Personals|Beamte|Beamten|Vertreter)
(Konsularbeamten|Konsularpersonal|Konsularmitarbeiter)
> Norwegen weist zwei chilenische Konsulatsmitarbeiter aus. => NO CL 2 CONSULAR_OFFICER

[person category=military_attache number=one]
[(stellvertretende|stellvertretender|stellvertretenden)] (Militär|Verteidigungs|Luftwaffen|Marine|Heeres|Wehr)attaché(|s|es)
[(stellvertretende|stellvertretender|stellvertretenden) [russischen|russische|russischer]] (Militärattaché|Militärattachés|Verteidigungsattaché|Verteidigungsattachés|Luftwaffenattaché|Marineattaché|Heeresattaché|Wehrattaché)
(Gehilfe|Gehilfen|Stellvertreter) des (Militärattachés|Verteidigungsattachés)
Militärberater
> Norwegen weist den chilenischen Militärattaché aus. => NO CL 1 MILITARY_ATTACHE

[person category=military_attache number=many]
(Militärberatern|Verteidigungsberater|Verteidigungsberatern)
(zwei|drei|vier|alle) _ (Militärattachés|Verteidigungsattachés)

[person category=intelligence_officer number=one]
(offizieller|offizielle) Vertreter der [vietnamesischen|russischen|chinesischen|iranischen] (Nachrichtendienste|Geheimdienste)
(Spion|Spionin|Agentin|Geheimdienstmann|Geheimdienstlerin|Geheimagent|Resident)
(GRU|SVR|FSB) (Offizier|Agent)

[person category=intelligence_officer]
(Geheimdienst|Nachrichtendienst|Spionage|Agenten)(offizier|offiziere|offizieren|mitarbeiter|mitarbeitern|mitarbeiterin|agent|agenten|ler|lern)
(Geheimdienstler|Geheimdienstlern|Geheimdienstlerin|Nachrichtendienstler|Nachrichtendienstlern|Geheimdienstoffizier*|Geheimdienstmitarbeit*|Geheimdienstagent*|Geheimdienstangehörige*|Nachrichtendienstmitarbeit*|Nachrichtendienstoffizier*|Geheimdienstmann|Geheimdienstleute*|Geheimdienstbeamte*|Geheimagent*|Agentenführer*)
(Spione|Spionen)
(Agent|Agenten|Agentin|GRU Agenten|Undercover Agenten)
(GRU|SVR|SWR|FSB|KGB|GUGI) (Agent|Agenten|Offizier|Offiziere|Offizieren|Mitarbeiter|Mitarbeitern|Leute)
(Offizier|Offiziere|Offizieren|Mitarbeiter|Mitarbeitern|Angehörige|Angehörigen|Angehöriger|Agenten|Vertreter|Mitglieder) (der|des|von|eines) [vietnamesischen|russischen|chinesischen|iranischen] (Geheimdienst|Geheimdienste|Geheimdienstes|Geheimdiensts|Nachrichtendienst|Nachrichtendienste|Nachrichtendienstes|Nachrichtendiensts|Militärgeheimdienst|Militärgeheimdienstes|Militärgeheimdiensts|GRU|SVR|SWR|FSB|Auslandsgeheimdienst|Auslandsgeheimdienstes)
(Residenten|Führungsoffizier|Führungsoffiziere)
> Norwegen weist drei chilenische Geheimdienstler aus. => NO CL 3 INTELLIGENCE_OFFICER

[person category=embassy_staff number=one]
(Botschaftsmitarbeiterin|Botschaftsangehöriger|Botschaftsangestellter|Botschaftsbediensteter|Botschaftsbeamter)
Mitarbeiterin

[person category=embassy_staff]
(Botschafts|Vertretungs)(mitarbeiter|angehörige)
(Botschaftsmitarbeiter|Botschaftsmitarbeitern|Botschaftsmitarbeiters|Botschaftsmitarbeitende|Botschaftsmitarbeitenden|Botschaftsmitarbeiterinnen)
(Botschaftsangehörige|Botschaftsangehörigen|Botschaftsangestellte|Botschaftsangestellten|Botschaftsbedienstete|Botschaftsbediensteten|Botschaftspersonal|Botschaftspersonals|Botschaftsmitglieder|Botschaftsmitgliedern|Botschaftsbeschäftigte|Botschaftsbeschäftigten|Botschaftsvertreter|Botschaftsleute|Botschaftsbeamte|Botschaftsbeamten|Botschaftskräfte)
(Mitarbeiter|Mitarbeitern|Mitarbeiters|Mitarbeitende|Mitarbeitenden|Mitarbeiterinnen)
Mitarbeiterinnen und Mitarbeiter(|n)
(Angehörige|Angehörigen|Angehöriger|Angestellte|Angestellten|Angestellter|Bedienstete|Bediensteten|Bediensteter|Beschäftigte|Beschäftigten|Beschäftigter)
(Staatsbedienstete|Staatsbediensteten|Regierungsmitarbeiter|Regierungsmitarbeitern|Regierungsangestellte)
(Mitglied|Mitglieder|Mitgliedern|Mitglieds|Mitgliedes)
(Personal|Personals|Belegschaft)
(Diplomaten|Diplomatinnen) (und|sowie|oder) [anderes|andere|anderen|weitere|weiteren|weiteres|sonstige|sonstigen|technisches|technische|technischen|administratives|konsularische] (Mitarbeiter|Mitarbeitern|Botschaftsmitarbeiter|Botschaftsmitarbeitern|Angestellte|Angestellten|Botschaftsangestellte|Botschaftsangehörige|Botschaftsangehörigen|Bedienstete|Bediensteten|Personal|Techniker|Technikern|Botschaftspersonal|Verwaltungskräfte|Verwaltungsmitarbeiter|Beamte|Beamten)
(Techniker|Technikern|Mitarbeiter) und Diplomaten
(Verwaltungskräfte|Verwaltungskräften) und (Techniker|Technikern)
Vertretungspersonal
[diplomatische ,] (administrative|technische|administrativer) und (technische|administrative|technischer) (Mitarbeiter|Mitarbeitern|Angestellte|Bedienstete)
> Norwegen weist zwei Mitarbeiter der chilenischen Botschaft aus. => NO CL 2 EMBASSY_STAFF

[person category=administrative_staff]
(Verwaltungskraft|Verwaltungskräfte|Verwaltungskräften|Verwaltungsmitarbeiter|Verwaltungsmitarbeitern|Verwaltungsangestellte|Verwaltungsangestellten|Verwaltungspersonal)
(Techniker|Technikern|Chiffrierer|Fahrer|Kraftfahrer)
(technische|technischer|technischen|technisches|administrative|administrativen|administrativer|administratives) [und (technische|technischen|administrative|administrativen|technisches|administratives)] (Mitarbeiter|Mitarbeitern|Angestellte|Angestellten|Bedienstete|Bediensteten|Personal|Personals|Kräfte)
> Norwegen weist zwei technische Mitarbeiter der chilenischen Botschaft aus. => NO CL 2 ADMINISTRATIVE_STAFF

[person category=unspecified number=one diplomatic=weak]
(Stellvertreter|Stellvertreters|Stellvertreterin|Vize)
> Norwegen weist den chilenischen Botschafter und seinen Stellvertreter aus. => NO CL 2 DIPLOMAT

[person category=unspecified diplomatic=weak]
(Person|Personen|Menschen|Mann|Männer|Männern|Frau|Frauen|Leute|Leuten|Kollege|Kollegen|Kollegin|Kolleginnen)
(Beamter|Beamte|Beamten|Beamtin|Vertreter|Vertretern|Vertreterin|Vertreters|Repräsentant|Repräsentanten|Funktionär|Funktionäre|Regierungsvertreter)
(Betroffene|Betroffenen|Ausgewiesenen|Ausgewiesene)
> Norwegen weist zwei Beamte der chilenischen Botschaft aus. => NO CL 2

[person category=unspecified diplomatic=no]
(Familie|Familien|Familienangehörige|Familienangehörigen|Familienmitglieder|Familienmitgliedern|Angehörigen ihrer Familien|Ehefrau|Ehefrauen|Ehemann|Ehepartner|Kinder|Kindern|Kind|Verwandte|Verwandten)
(Journalist|Journalisten|Journalistin|Journalistinnen|Reporter|Reportern|Reporterin|Korrespondent|Korrespondenten|Korrespondentin|Medienvertreter|Berichterstatter|Kameramann)
(Student|Studenten|Studentin|Studierende|Studierenden|Schüler|Schülern|Gaststudent*|Austauschschüler)
(Migrant|Migranten|Migrantin|Flüchtling|Flüchtlinge|Flüchtlingen|Asylbewerber|Asylbewerbern|Asylsuchende|Asylsuchenden|Geflüchtete|Geflüchteten|Schutzsuchende|Ausreisepflichtige)
(Staatsbürger|Staatsbürgern|Staatsbürgerin|Staatsangehörige|Staatsangehörigen|Staatsangehöriger|Bürger|Bürgern|Landsleute|Landsleuten|Einwohner|Bewohner|Einwohnern)
(Spieler|Spielern|Sportler|Sportlern|Athlet|Athleten|Fußballer|Fans|Trainer|Profi|Profis|Anhänger)
(Soldat|Soldaten|Truppe|Truppen|Blauhelm*|Friedenssoldaten|Militärangehörige|Matrosen|Söldner|Kämpfer)
(Priester|Priestern|Imam|Imame|Bischof|Pfarrer|Missionar|Missionare|Geistliche|Geistlichen|Prediger|Predigern|Ordensleute)
(Aktivist|Aktivisten|Aktivistin|Dissident|Dissidenten|Oppositionelle|Oppositionellen|Helfer|Helfern|Entwicklungshelfer)
(Arbeiter|Arbeitern|Gastarbeiter|Bauarbeiter|Tourist|Touristen|Passagiere|Fischer|Seeleute)
(Abgeordnete|Abgeordneten|Abgeordneter|Parlamentarier|Parlamentariern|Politiker|Politikern|Oppositionspolitiker|Oppositionspolitikern|Regierungschefs|Staatschefs)
(Lehrer|Lehrern|Lehrkräfte|Wissenschaftler|Professor|Forscher|Inspekteure|Inspektoren|Hacker)
(Straftäter|Straftätern|Verurteilte|Verurteilten|Verdächtige|Verdächtigen|Gefährder|Islamisten|Terroristen|Extremisten|Demonstranten)
(Ausländer|Ausländern|Ausländerin|Auswanderer|Besucher|Gast|Gäste|Gästen)
(Ortskräfte|Ortskräften|Ortskraft|Hausmeister|Wachleute|Wachmann)
(Milizionär|Milizionäre|Luftwaffenoffiziere|Luftwaffenoffizieren|Zivilist|Zivilisten)
(Bergleute|Unternehmer|Geschäftsmann|Geschäftsleute|Künstler|Sänger|Anlieger)
> Norwegen weist zwei chilenische Journalisten aus. => none

[link role=of]
von
aus
aus den Reihen
vonseiten
für
die für
in Diensten
der Vertretung
angehörten

[link role=in]
(im|in|an|am|bei|beim|auf)
bei der
(stationiert|akkreditiert|beschäftigt|tätig|ansässig) (in|an|bei|am)
(stationierte|akkreditierte|beschäftigte|tätige|arbeitende)(|n|r) 
vor Ort in
mit Sitz in

[link role=to]
(bei|beim) (den|der|dem)
zu den
zur
bei
gegenüber

[mission kind=embassy]
(Botschaft|Botschaften)
(diplomatische|diplomatischen|diplomatischer) (Vertretung|Vertretungen|Mission|Missionen)
(Vertretung|Vertretungen)
(Mission|Missionen)
(Gesandtschaft|Nuntiatur|Hochkommission|High Commission|Hochkommissariat|Botschaftskanzlei|Auslandsvertretung|Auslandsvertretungen)
> Die chilenische Botschaft in Oslo

[mission kind=consulate]
(Konsulat|Konsulate|Konsulats|Konsulates|Konsulaten)
(Generalkonsulat|Generalkonsulate|Generalkonsulats|Generalkonsulates|Generalkonsulaten|Honorarkonsulat|Honorarkonsulats|Vizekonsulat|Konsularabteilung)
(konsularische|konsularischen|konsularischer) (Vertretung|Vertretungen|Abteilung)

[mission kind=permanent_mission]
(ständige|ständigen|ständiger) (Vertretung|Vertretungen|Mission|Missionen|Delegation)
(UN|UNO|Uno|EU|NATO|Nato|OSZE) (Botschaft|Vertretung|Mission|Delegation)

[mission kind=other]
(Handelsvertretung|Handelsvertretungen|Handelsmission|Handelsbüro|Handelsdelegation|Wirtschaftsvertretung)
(Interessenvertretung|Verbindungsbüro|Verbindungsbüros|Vertretungsbüro|Repräsentanz|Kulturinstitut|Kulturzentrum|Kulturzentrums|Goethe Institut*|Interessensektion)
EU (Delegation|Vertretung|Mission)
Delegation

[authority]
(Regierung|Regierungen|Regierungskreise|Regierungskreisen|Kabinett|Kabinetts|Regierungsrat|Führung)
(Außenministerium|Außenministeriums|Aussenministerium|Aussenministeriums|Außenamt|Außenamts|Außenamtes|Aussenamt|Außenressort|Außendepartement|Außendepartements|Aussendepartement|Aussendepartements|Außenbehörde)
(Außenminister|Außenministers|Außenministern|Außenministerin|Aussenminister|Aussenministerin|Vizeaußenminister|Vize Außenminister|Außenamtschef|Außenamtschefin|Chefdiplomatie)
(Ministerium|Ministeriums|Minister|Ministers|Ministerin|Ministerien|Ministern)
(Innenminister|Innenministerium|Innenministeriums|Innenministerin|Verteidigungsminister|Verteidigungsministerium|Verteidigungsministeriums|Verteidigungsministerin|Justizminister|Justizministerium|Justizministerin|Finanzminister|Europaminister|Vizeministerin|Vizeminister|Kulturministerium)
Ministerium für (auswärtige|europäische und internationale) Angelegenheiten
(Departement|Departements) für auswärtige Angelegenheiten
(Präsident|Präsidenten|Präsidentin|Staatspräsident|Staatspräsidenten|Staatschef|Staatschefs|Staatsoberhaupt|Vizepräsident|Vizepräsidenten|Vizepräsidentin|Interimspräsident*|Übergangspräsident*|Übergangsregierung)
(Premier|Premiers|Premierminister|Premierministers|Premierministerin|Ministerpräsident|Ministerpräsidenten|Ministerpräsidentin|Regierungschef|Regierungschefs|Regierungschefin|Vizepremier|Vize Premier|Kanzler|Kanzlerin|Bundesrat|Bundesrats)
(Junta|Militärjunta|Militärregierung|Militärrat|Machthaber|Militärmachthaber|Militärführung|Behörde|Behörden|König|Königshaus|Parlament|Staatsführung|Sicherheitsrat|Nationaler Sicherheitsrat|Zentralregierung)
(Sprecher|Sprechers|Sprecherin|Regierungssprecher|Regierungssprecherin|Regierungssprechers|Außenamtssprecher|Außenamtssprecherin|Ministeriumssprecher|Ministeriumssprecherin|Außenministeriumssprecher|Außenministeriumssprecherin|Kremlsprecher|Kremlsprechers|Pressesprecher|Präsidialamt|Präsidialamts|Präsidialbüro|Präsidentschaft)
(Staatssekretär|Staatssekretärs|Staatssekretärin|Vizeaußenministerin|Generalsekretär|Generalsekretärs)
(Geheimdienst|Geheimdienste|Geheimdienstes|Inlandsgeheimdienst|Inlandsgeheimdienstes|Nachrichtendienst|Nachrichtendienste|Nachrichtendienstes|Sicherheitsdienst|Sicherheitsdienste|Verfassungsschutz|Spionageabwehr|Abwehr|Polizei|Staatsanwaltschaft)
(Staatsfernsehen|Staatsmedien|Staatsagentur)
(Diplomatie)
(Hauptstadt)

[authority generic=yes]
(Staaten|Länder|Ländern|Nationen|Regierungen|Verbündete|Verbündeten|Hauptstädte|Partner|EU Staaten|Mitgliedstaaten|Mitgliedsstaaten|EU Länder|NATO Staaten|Nato Staaten|Partnerländer)

[authority code=RU]
(Kremlsprecher|Kremlsprechers|Kremlchef|Kremlchefs)
(Sacharowa|Lawrow|Putin)

[authority code=GB]
(Unterhaus|Cleverly|Starmer|Lammy)

[authority code=NATO]
(Allianz|Bündnis|Bündnisses|Verteidigungsbündnis|Militärbündnis|Militärallianz|Bündnisvertreter|NATO Generalsekretär|Nato Generalsekretär)

[authority code=EU]
(EU Kommission|Europäische Kommission|EU Außenbeauftragte*|EU Chefdiplomat*|Staatenbund)

[authority code=DE]
(Baerbock|Baerbocks|Maas|Wadephul|Gabriel|Scholz|Merkel|Steinmeier)

[authority code=AT]
(Schallenberg|Nehammer|Kneissl|Meinl Reisinger)

[medium]
(Reuters|AFP|dpa|DPA|APA|AP|Interfax|TASS|Tass|RIA|Ria Nowosti|Xinhua|epd|SDA|Keystone SDA|KNA|ANSA|Ansa|EFE|Belga|BTA|PAP|ČTK|CTK|Tanjug|Anadolu|BNS|LETA|ERR)
(Nachrichtenagentur|Nachrichtenagenturen|Agentur|Agenturen|Presseagentur)
(Spiegel|Bild|BILD|FAZ|ARD|ZDF|Tagesschau|NZZ|SRF|ORF|BBC|CNN|RTL|Handelsblatt|Tagesspiegel)
(Zeitung|Zeitungen|Blatt|Magazin|Medienberichten|Medienbericht|Medien)

[modifier]
(weiterer|weitere|weiteren|weiteres|weiterem|zusätzliche|zusätzlichen|zusätzlicher)
(anderer|andere|anderen|anderes|sonstige|sonstigen|übrige|übrigen|übriger|restliche|restlichen|verbliebene|verbliebenen|verbleibenden)
(hochrangige|hochrangigen|hochrangiger|ranghohe|ranghohen|ranghoher|leitende|leitenden|führende|führenden)
(mutmaßliche|mutmaßlichen|mutmaßlicher|mutmassliche|mutmasslichen|angebliche|angeblichen|angeblicher|vermeintliche|vermeintlichen|sogenannte|sogenannten|getarnte|getarnten|getarnter)
(gesamte|gesamten|gesamtes|ganze|ganzen|komplette|kompletten|komplettes)
(eigene|eigenen|eigener|ehemalige|ehemaligen|ehemaliger|früherer|früheren|frühere|neue|neuen|neuer|damalige|damaligen|amtierende|amtierenden|amtierender|derzeitige|derzeitigen|jetzige|jetzigen|bisherige|bisherigen)
(stellvertretende|stellvertretenden|stellvertretender|stv.|erste|ersten|erster|zweite|zweiten|zweiter|dritte|dritten)
(ausländische|ausländischen|ausländischer|europäische|europäischen|europäischer|westliche|westlichen|westlicher)
(ausgewiesene|ausgewiesenen|betroffene|betroffenen|betroffener|genannte|genannten)
(diplomatische|diplomatischen|diplomatischer|diplomatisches|konsularische|konsularischen)
(offizielle|offiziellen|offizieller|ständige|ständigen|örtliche|örtlichen|dortige|dortigen|hiesige|hiesigen)
(Islamische|Islamischen|Republik|Königreich|Königreichs|Bundesrepublik|Volksrepublik|Föderation)
(Bundes|bundesdeutsche)
benachbarte(|n|r)
(politischen|konsularischen) (Referats|Abteilung) der
(Wirtschaftsabteilung|Konsularabteilung|Handelsabteilung|Presseabteilung|Militärabteilung|Visastelle|Kulturabteilung|Politikabteilung) der

[modifier participle=yes]
(akkreditierte|akkreditierten|akkreditierter|stationierte|stationierten|entsandte|entsandten|entsandter|tätige|tätigen|tätiger|beschäftigte|beschäftigten|arbeitende|arbeitenden|eingesetzte|eingesetzten|angemeldete|angemeldeten|registrierte|registrierten|ansässige|ansässigen)
> Norwegen weist zwei an der chilenischen Botschaft in Oslo tätige Diplomaten aus. => NO CL 2

[pronoun role=subject]
(er|sie|ihn|ihm|ihnen|man|wir|uns|es)
(jene|diese|dieser)
(der|die) (Mann|Frau|Männer)
Letzterer
Dieser

[pronoun role=subject number=2]
(die|diese) (beiden|zwei) (müssen|haben|hätten|wurden|werden|sind|seien|waren|sollen|müssten|hatten|würden|gelten|dürfen)
Beide (müssen|haben|hätten|wurden|werden|sind|seien|waren|sollen|müssten|hatten|würden|gelten)

[pronoun role=possessive]
(sein|seine|seinen|seinem|seiner|seines)
(ihr|ihre|ihren|ihrem|ihrer|ihres)
(unser|unsere|unseren|unserer)
(dessen|deren)

[pronoun role=there]
(dort|hier|hierzulande)

[and]
(und|sowie|plus|samt|nebst)
zusammen mit
gemeinsam mit
und auch
darunter
> Norwegen weist insgesamt 30 Chilenen aus, 18 Diplomaten und zwölf Mitarbeiter. => NO CL 30

[function role=article]
(die|das|dem|den|diese|diesen|dieser|diesem|dieses|jene|jenen)
Der

[function role=article genitive=yes]
(der|des)

[function]
(statt|anstatt|anstelle von)
(zu|zum|zur|auf|um|hat|haben|habe|hätten|hatte|hatten|wird|werden|werde|würden|wurde|wurden|worden|ist|sind|sei|seien|war|waren|wäre|muss|müssen|müsse|müssten|musste|mussten|müßen|soll|sollen|sollte|darf|dürfen|kann|können|will|wollen|möge|mögen)
(auch|nun|jetzt|bereits|schon|noch|dann|wieder|nur|daher|deshalb|damit|somit|zudem|außerdem|ebenfalls|erneut|offiziell|sofort|zurück|aus|heim|raus|hinaus|weg|nach)
(und zwar|oder|aber|dass|weil|nachdem|als|wie|wenn|während|bevor|denn|doch|ob)
(wegen|gegen|mit|nicht|über|seit|vor|unter|ohne|nach)
(jeweils)
(gehören|gehört|gehörten|arbeiteten|arbeiten)
(verringern|verringert|reduzieren|reduziert|senken|gesenkt|verkleinern|kürzen|begrenzen|begrenzt|bleiben|zu)
(ausgewiesen|ausweist|ausweisen|auszuweisen|ausgereist|ausreisen|verlassen|gehen|packen|entzogen)

[each]
(jeweils|je|pro Land|je Land)

[each value=1]
(je|jeweils) (einer|eine|einen|ein)
> Norwegen weist die Attachés Chiles und Perus aus, je einen. => NO CL 1 DIPLOMAT; NO PE 1

[number of=2]
die Hälfte [(der|des|von)]
[number of=3]
ein Drittel [(der|des|von)]
[number of=3 parts=2]
zwei Drittel [(der|des|von)]
[number of=4]
ein Viertel [(der|des|von)]
[number of=4 parts=3]
drei Viertel [(der|des|von)]

[number article=yes value=1]
(ein|eine|einen|einem|einer|eines)

[number value=1]
(einzige|einzigen|einziger)
(einen einzigen|ein einziger|nur einen|nur eine)

[number value=12 qualifier=about]
(ein|einem|eines) Dutzend
> Norwegen weist ein Dutzend chilenische Diplomaten aus. => NO CL 12 ABOUT

[number value=12 qualifier=at_least]
(gut|mehr als|über) ein Dutzend
ein gutes Dutzend
> Norwegen weist gut ein Dutzend chilenische Diplomaten aus. => NO CL 12 AT_LEAST

[number value=12 qualifier=about]
(rund|etwa|ungefähr|knapp|fast|beinahe|zirka|circa) ein Dutzend

[number value=24 qualifier=about]
[rund|etwa|knapp|fast] zwei Dutzend
> Norwegen weist zwei Dutzend chilenische Diplomaten aus. => NO CL 24 ABOUT

[number value=36 qualifier=about]
drei Dutzend

[number value=6 qualifier=exact]
ein halbes Dutzend

[number value=2]
(beide|beiden|zweier|zweien)

[number]
dreier @value=3
vieren @value=4
siebzehn @value=17
sechzehn @value=16
dreissig @value=30
fünfunddreissig @value=35

[number qualifier=same]
(ebenso|genauso|gleich|genau so) (viele|vieler|vielen)
(dieselbe|die gleiche|derselben|gleichen|der gleichen) (Zahl|Anzahl) [von|an]
in gleicher Zahl

[number qualifier=unspecified definite=yes]
(alle|aller|allen|sämtliche|sämtlicher|sämtlichen)

[number qualifier=unspecified]
(Dutzende|Dutzenden|Hunderte|hunderte|dutzende|zahlreiche|zahlreichen|zahlreicher|mehrere|mehreren|mehrerer|einige|einigen|einiger|etliche|etlichen|viele|vielen|vieler|wenige|verschiedene)
mehrere (hundert|Dutzend|dutzend|Hundert)
(einige|etliche) (Dutzend|dutzend|hundert)
(ein|eine|einen|einem|einer) (Teil|Reihe|Gruppe|Handvoll) [der|von|des]
(eine|einer) (erhebliche|erheblichen|größere|größeren|unbekannte|unbekannten|nicht genannte|ungenannte|gewisse|beträchtliche|hohe|hohen|Anzahl|Zahl|bestimmte) [Anzahl|Zahl] [von|an]
(eine|einer) (Zahl|Anzahl) [von|an]
(ein|das) (Großteil|Gros) (der|des)
(keine|keinen|keiner|kein)
die meisten
das gesamte
> Norwegen weist mehrere chilenische Diplomaten aus. => NO CL null

[qualifier qualifier=at_least]
mindestens
wenigstens
zumindest
(mehr|nicht weniger) als
über
gut
> Norwegen weist mehr als 20 chilenische Diplomaten aus. => NO CL 20 AT_LEAST

[qualifier qualifier=at_most]
bis zu
höchstens
maximal
nicht mehr als
> Norwegen weist bis zu 20 chilenische Diplomaten aus. => NO CL 20 AT_MOST

[qualifier qualifier=about]
(rund|etwa|ungefähr|zirka|circa|ca.|ca|knapp|fast|beinahe|nahezu|an die|um die|schätzungsweise)
> Norwegen weist rund 25 chilenische Diplomaten aus. => NO CL 25 ABOUT

[qualifier qualifier=except]
(alle|sämtliche) bis auf
(alle|sämtliche) außer
bis auf
> Norwegen weist alle bis auf 21 der 62 chilenischen Diplomaten aus. => NO CL 41

[qualifier qualifier=exact]
(genau|insgesamt|zusammen|noch|lediglich)

[nothing]
(Botschaft|Botschaften) (an die|an den|an das|an alle|der Hoffnung|des Friedens)
(klare|deutliche|frohe|klaren|starke|wichtige|eindeutige|zentrale|politische) Botschaft(|en)
(die|eine|seine|meine|ihre) Botschaft (sei|ist|lautet|lautete) [klar|angekommen|deutlich]
(designierte|designierter|designierten|künftige|künftiger|künftigen) [_] Botschafter(|s|in)
(Sonderbotschafter*|Markenbotschafter*|Weltbotschafter*|Sondergesandte*|Sonderbeauftragte*)
(Staats und Regierungschefs)
(Naturschutzgebiet|Naturschutzgebiets)
(stellvertretender|stellvertretende|stellvertretenden) (Außenminister|Außenministers|Außenministerin|Ministerpräsident|Premierminister|Sprecher|Sprecherin|Regierungssprecher|Verteidigungsminister|Innenminister)

# Who is among them is counted already.
[nothing]
(darunter|unter ihnen|einer davon|eine davon|einschließlich|inklusive) (ein|eine|einen|einer|der|die|den|des|zwei|drei) [_] (Attaché|Attachés|Militärattaché|Militärattachés|Verteidigungsattaché|Botschaftsrat|Konsul|Konsuln|Konsuls|Botschaftssekretär|Geschäftsträger|Geschäftsträgers|Sekretär|Sekretäre|Stellvertreter|Fahrer|Vizekonsul)
(darunter|unter ihnen|einschließlich|inklusive) [auch] (der|den|die|des|dem) [_] (Hochkommissar|Hochkommissars|Konsul|Generalkonsul|Geschäftsträger|Missionschef|Gesandte|Gesandten|Botschafter|Botschafters|Botschafterin|Militärattaché|Militärattachés|Verteidigungsattaché|Verteidigungsattachés)
> Drei Mitarbeiter der chilenischen Botschaft, darunter ein Attaché, müssen Norwegen verlassen. => NO CL 3 EMBASSY_STAFF

