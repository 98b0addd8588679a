# States and organisations, with their cases, and what stands for them. Base names come from the generated table.
# role=object: a form that is told, given or hit (dative, accusative); role=agent: a form that acts in a passive
# (instrumental); genitive=no: a nominative, which never owns the noun before it. attributive=yes: a genitive that folds like the adjective ("Ruska", "Ruská ambasáda").

[state code=RU form=name genitive=no]
Rusko
[state code=RU form=name attributive=yes]
Ruska
[state code=RU form=name]
(Ruská federace|Ruské federace|SSSR|Sovětský svaz|Sovětského svazu|RF)
[state code=RU form=name role=object]
(Rusku|Ruské federaci|Ruskou federaci|Sovětskému svazu)
[state code=RU form=name role=agent]
(Ruskem|Sovětským svazem)
[state code=RU form=adjective]
(rusk*|ruští|sovětsk*|sovětští)
[state code=RU form=people]
(Rus|Rusa|Rusovi|Rusové|Rusů|Rusům|Rusy|Rusech|Sověti|Sověty|Sovětů)
[state code=RU form=capital city=Moscow]
(Moskva|Moskvy)
[state code=RU form=capital city=Moscow role=object]
(Moskvě|Moskvu)
[state code=RU form=capital city=Moscow role=agent]
Moskvou
[state code=CZ form=name genitive=no]
Česko
[state code=CZ form=name attributive=yes]
Česka
[state code=CZ form=name]
(Česká republika|České republiky|ČR)
[state code=CZ form=name role=object]
(Česku|České republice|Českou republiku)
[state code=CZ form=name role=agent]
(Českem|Českou republikou)
[state code=CZ form=adjective]
(česk*|čeští|tuzemsk*|tuzemští)
[state code=CZ form=people]
(Čech|Čecha|Češi|Čechů|Čechům|Čechy|Češích)
[state code=CZ form=capital city=Prague]
(Praha|Prahy)
[state code=CZ form=capital city=Prague role=object]
(Praze|Prahu)
[state code=CZ form=capital city=Prague role=agent]
Prahou
[state code=SK form=name genitive=no]
Slovensko
[state code=SK form=name attributive=yes]
Slovenska
[state code=SK form=name]
(Slovenská republika|Slovenské republiky)
[state code=SK form=name role=object]
(Slovensku|Slovenské republice|Slovenskou republiku)
[state code=SK form=name role=agent]
(Slovenskem|Slovenskou republikou)
[state code=SK form=adjective]
(slovensk*|slovenští)
[state code=SK form=people]
(Slovák|Slováci|Slováků|Slovákům|Slováky)
[state code=SK form=capital city=Bratislava]
(Bratislava|Bratislavy)
[state code=SK form=capital city=Bratislava role=object]
(Bratislavě|Bratislavu)
[state code=SK form=capital city=Bratislava role=agent]
Bratislavou
[state code=PL form=name genitive=no]
Polsko
[state code=PL form=name attributive=yes]
Polska
[state code=PL form=name role=object]
Polsku
[state code=PL form=name role=agent]
Polskem
[state code=PL form=adjective]
(polsk*|polští)
[state code=PL form=people]
(Polák|Poláci|Poláků|Polákům|Poláky)
[state code=PL form=capital city=Warsaw]
(Varšava|Varšavy)
[state code=PL form=capital city=Warsaw role=object]
(Varšavě|Varšavu)
[state code=PL form=capital city=Warsaw role=agent]
Varšavou
[state code=DE form=name genitive=no]
Německo
[state code=DE form=name attributive=yes]
Německa
[state code=DE form=name]
(SRN|Spolková republika Německo|NDR)
[state code=DE form=name role=object]
Německu
[state code=DE form=name role=agent]
Německem
[state code=DE form=adjective]
(německ*|němečtí|spolkov*|spolkoví|východoněmeck*|východoněmečtí)
[state code=DE form=people]
(Němec|Němce|Němci|Němců|Němcům)
[state code=DE form=capital city=Berlin]
(Berlín|Berlínu|Berlína)
[state code=DE form=capital city=Berlin role=object]
Berlíně
[state code=DE form=capital city=Berlin role=agent]
Berlínem
[state code=AT form=name genitive=no]
Rakousko
[state code=AT form=name attributive=yes]
Rakouska
[state code=AT form=name role=object]
Rakousku
[state code=AT form=name role=agent]
Rakouskem
[state code=AT form=adjective]
(rakousk*|rakouští)
[state code=AT form=people]
(Rakušan|Rakušané|Rakušanů|Rakušanům|Rakušany)
[state code=AT form=capital city=Vienna]
(Vídeň|Vídně|Vídni|Vídní)
[state code=HU form=name genitive=no]
Maďarsko
[state code=HU form=name attributive=yes]
Maďarska
[state code=HU form=name role=object]
Maďarsku
[state code=HU form=name role=agent]
Maďarskem
[state code=HU form=adjective]
(maďarsk*|maďarští)
[state code=HU form=people]
(Maďar|Maďaři|Maďarů|Maďarům|Maďary)
[state code=HU form=capital city=Budapest]
(Budapešť|Budapešti|Budapeští)
[state code=GB form=name]
(Británie|Velká Británie|Velké Británie|Spojené království|Spojeného království|Spojenému království|Spojeným královstvím|Anglie|UK)
[state code=GB form=name role=object]
(Británii|Velké Británii|Velkou Británii|Anglii)
[state code=GB form=adjective]
(britsk*|britští|anglick*|angličtí)
[state code=GB form=people]
(Brit|Brita|Britové|Britů|Britům|Brity|Britech)
[state code=GB form=capital city=London]
(Londýn|Londýnu|Londýna)
[state code=GB form=capital city=London role=object]
Londýně
[state code=GB form=capital city=London role=agent]
Londýnem
[state code=FR form=name]
Francie
[state code=FR form=name role=object]
Francii
[state code=FR form=adjective]
(francouzsk*|francouzští)
[state code=FR form=people]
(Francouz|Francouzi|Francouzů|Francouzům|Francouze|Francouzi)
[state code=FR form=capital city=Paris]
(Paříž|Paříže)
[state code=FR form=capital city=Paris role=object]
Paříži
[state code=US form=name genitive=no]
Amerika
[state code=US form=name]
(USA|Spojené státy|Spojených států|Spojeným státům|Spojenými státy|Spojených státech|Spojené státy americké|Spojených států amerických|Spojeným státům americkým|Ameriky)
[state code=US form=name role=object]
(Americe|Ameriku)
[state code=US form=name role=agent]
Amerikou
[state code=US form=adjective]
(americk*|američtí)
[state code=US form=people]
(Američan|Američana|Američané|Američanů|Američanům|Američany|Američankou)
[state code=US form=capital city=Washington]
(Washington|Washingtonu|Washingtona)
[state code=US form=capital city=Washington role=object]
Washingtoně
[state code=US form=capital city=Washington role=agent]
Washingtonem
[state code=CA form=name genitive=no]
Kanada
[state code=CA form=name]
Kanady
[state code=CA form=name role=object]
(Kanadě|Kanadu)
[state code=CA form=name role=agent]
Kanadou
[state code=CA form=adjective]
(kanadsk*|kanadští)
[state code=CA form=people]
(Kanaďan|Kanaďané|Kanaďanů|Kanaďanům|Kanaďany)
[state code=CA form=capital city=Ottawa]
(Ottawa|Ottawy)
[state code=CA form=capital city=Ottawa role=object]
(Ottawě|Ottawu)
[state code=CA form=capital city=Ottawa role=agent]
Ottawou
[state code=UA form=name genitive=no]
Ukrajina
[state code=UA form=name]
Ukrajiny
[state code=UA form=name role=object]
(Ukrajině|Ukrajinu)
[state code=UA form=name role=agent]
Ukrajinou
[state code=UA form=adjective]
(ukrajinsk*|ukrajinští)
[state code=UA form=people]
(Ukrajinec|Ukrajince|Ukrajinci|Ukrajinců|Ukrajincům)
[state code=UA form=capital city=Kyiv]
(Kyjev|Kyjevu|Kyjeva)
[state code=UA form=capital city=Kyiv role=object]
Kyjevě
[state code=UA form=capital city=Kyiv role=agent]
Kyjevem
[state code=BY form=name genitive=no]
Bělorusko
[state code=BY form=name attributive=yes]
Běloruska
[state code=BY form=name role=object]
Bělorusku
[state code=BY form=name role=agent]
Běloruskem
[state code=BY form=adjective]
(bělorusk*|běloruští)
[state code=BY form=people]
(Bělorus|Bělorusové|Bělorusů|Bělorusům|Bělorusy|Bělorusi)
[state code=BY form=capital city=Minsk]
(Minsk|Minsku|Minska)
[state code=BY form=capital city=Minsk role=object]
Minskě
[state code=BY form=capital city=Minsk role=agent]
Minskem
[state code=MD form=name genitive=no]
(Moldavsko|Moldova)
[state code=MD form=name attributive=yes]
Moldavska
[state code=MD form=name]
Moldovy
[state code=MD form=name role=object]
(Moldavsku|Moldově|Moldovu)
[state code=MD form=name role=agent]
(Moldavskem|Moldovou)
[state code=MD form=adjective]
(moldavsk*|moldavští)
[state code=MD form=people]
(Moldavan|Moldavané|Moldavanů|Moldavanům|Moldavany)
[state code=MD form=capital city=Chisinau]
(Kišiněv|Kišinjov|Kišiňov|Kišiněvu|Kišiněva|Kišinjovu|Kišinjova|Kišiňovu|Kišiňova)
[state code=MD form=capital city=Chisinau role=object]
(Kišiněvě|Kišinjově|Kišiňově)
[state code=MD form=capital city=Chisinau role=agent]
(Kišiněvem|Kišinjovem|Kišiňovem)
[state code=LT form=name genitive=no]
Litva
[state code=LT form=name]
Litvy
[state code=LT form=name role=object]
(Litvě|Litvu)
[state code=LT form=name role=agent]
Litvou
[state code=LT form=adjective]
(litevsk*|litevští)
[state code=LT form=people]
(Litevec|Litevce|Litevci|Litevců|Litevcům)
[state code=LT form=capital city=Vilnius]
(Vilnius|Vilno|Vilniusu|Vilniusa|Vilna)
[state code=LT form=capital city=Vilnius role=object]
(Vilniusě|Vilnu)
[state code=LT form=capital city=Vilnius role=agent]
(Vilniusem|Vilnem)
[state code=LV form=name genitive=no]
Lotyšsko
[state code=LV form=name attributive=yes]
Lotyšska
[state code=LV form=name role=object]
Lotyšsku
[state code=LV form=name role=agent]
Lotyšskem
[state code=LV form=adjective]
(lotyšsk*|lotyšští)
[state code=LV form=people]
(Lotyš|Lotyši|Lotyšů|Lotyšům|Lotyše)
[state code=LV form=capital city=Riga]
(Riga|Rigy)
[state code=LV form=capital city=Riga role=object]
(Rize|Rigu)
[state code=LV form=capital city=Riga role=agent]
Rigou
[state code=EE form=name genitive=no]
Estonsko
[state code=EE form=name attributive=yes]
Estonska
[state code=EE form=name role=object]
Estonsku
[state code=EE form=name role=agent]
Estonskem
[state code=EE form=adjective]
(estonsk*|estonští)
[state code=EE form=people]
(Estonec|Estonce|Estonci|Estonců|Estoncům)
[state code=EE form=capital city=Tallinn]
(Tallinn|Tallin|Tallinnu|Tallinna|Tallinu|Tallina)
[state code=EE form=capital city=Tallinn role=object]
(Tallinně|Tallině)
[state code=EE form=capital city=Tallinn role=agent]
(Tallinnem|Tallinem)
[state code=FI form=name genitive=no]
Finsko
[state code=FI form=name attributive=yes]
Finska
[state code=FI form=name role=object]
Finsku
[state code=FI form=name role=agent]
Finskem
[state code=FI form=adjective]
(finsk*|finští)
[state code=FI form=people]
(Fin|Finové|Finů|Finům|Finy)
[state code=FI form=capital city=Helsinki]
(Helsinky|Helsink|Helsinkám|Helsinkách|Helsinkami)
[state code=SE form=name genitive=no]
Švédsko
[state code=SE form=name attributive=yes]
Švédska
[state code=SE form=name role=object]
Švédsku
[state code=SE form=name role=agent]
Švédskem
[state code=SE form=adjective]
(švédsk*|švédští)
[state code=SE form=people]
(Švéd|Švédové|Švédů|Švédům|Švédy)
[state code=SE form=capital city=Stockholm]
(Stockholm|Stockholmu|Stockholma)
[state code=SE form=capital city=Stockholm role=object]
Stockholmě
[state code=SE form=capital city=Stockholm role=agent]
Stockholmem
[state code=NO form=name genitive=no]
Norsko
[state code=NO form=name attributive=yes]
Norska
[state code=NO form=name role=object]
Norsku
[state code=NO form=name role=agent]
Norskem
[state code=NO form=adjective]
(norsk*|norští)
[state code=NO form=people]
(Nor|Norové|Norů|Norům|Nory)
[state code=NO form=capital city=Oslo]
(Oslo|Osla)
[state code=NO form=capital city=Oslo role=object]
Oslu
[state code=NO form=capital city=Oslo role=agent]
Oslem
[state code=DK form=name genitive=no]
Dánsko
[state code=DK form=name attributive=yes]
Dánska
[state code=DK form=name role=object]
Dánsku
[state code=DK form=name role=agent]
Dánskem
[state code=DK form=adjective]
(dánsk*|dánští)
[state code=DK form=people]
(Dán|Dánové|Dánů|Dánům|Dány)
[state code=DK form=capital city=Copenhagen]
(Kodaň|Kodaně|Kodani|Kodaní)
[state code=IS form=name genitive=no]
Island
[state code=IS form=name]
(Islandu|Islanda)
[state code=IS form=name role=object]
Islandě
[state code=IS form=name role=agent]
Islandem
[state code=IS form=adjective]
(islandsk*|islandští)
[state code=IS form=people]
(Islanďan|Islanďané|Islanďanů|Islanďany)
[state code=IS form=capital city=Reykjavik]
(Reykjavík|Reykjavíku|Reykjavíka)
[state code=IS form=capital city=Reykjavik role=object]
Reykjavíkě
[state code=IS form=capital city=Reykjavik role=agent]
Reykjavíkem
[state code=IE form=name genitive=no]
Irsko
[state code=IE form=name attributive=yes]
Irska
[state code=IE form=name role=object]
Irsku
[state code=IE form=name role=agent]
Irskem
[state code=IE form=adjective]
(irsk*|irští)
[state code=IE form=people]
(Irové|Irů|Irům|Iry)
[state code=IE form=capital city=Dublin]
(Dublin|Dublinu|Dublina)
[state code=IE form=capital city=Dublin role=object]
Dublině
[state code=IE form=capital city=Dublin role=agent]
Dublinem
[state code=NL form=name genitive=no]
(Nizozemsko|Holandsko)
[state code=NL form=name attributive=yes]
(Nizozemska|Holandska)
[state code=NL form=name]
Nizozemí
[state code=NL form=name role=object]
(Nizozemsku|Holandsku)
[state code=NL form=name role=agent]
(Nizozemskem|Holandskem)
[state code=NL form=adjective]
(nizozemsk*|nizozemští|holandsk*|holandští)
[state code=NL form=people]
(Nizozemec|Nizozemci|Nizozemců|Nizozemcům|Nizozemce|Holanďan|Holanďané|Holanďanů)
[state code=NL form=capital city=The_Hague]
(Haag|Haagu|Haaga)
[state code=NL form=capital city=The_Hague role=object]
Haagě
[state code=NL form=capital city=The_Hague role=agent]
Haagem
[state code=BE form=name]
Belgie
[state code=BE form=name role=object]
Belgii
[state code=BE form=adjective]
(belgick*|belgičtí)
[state code=BE form=people]
(Belgičan|Belgičané|Belgičanů|Belgičanům|Belgičany)
[state code=BE form=capital city=Brussels]
(Brusel|Bruselu|Brusela)
[state code=BE form=capital city=Brussels role=object]
Bruselě
[state code=BE form=capital city=Brussels role=agent]
Bruselem
[state code=LU form=name genitive=no]
(Lucembursko|Lucemburk)
[state code=LU form=name attributive=yes]
Lucemburska
[state code=LU form=name]
(Lucemburku|Lucemburka)
[state code=LU form=name role=object]
(Lucembursku|Lucemburkě)
[state code=LU form=name role=agent]
(Lucemburskem|Lucemburkem)
[state code=LU form=adjective]
(lucembursk*|lucemburští)
[state code=LU form=people]
(Lucemburčan|Lucemburčané|Lucemburčanů)
[state code=CH form=name genitive=no]
Švýcarsko
[state code=CH form=name attributive=yes]
Švýcarska
[state code=CH form=name role=object]
Švýcarsku
[state code=CH form=name role=agent]
Švýcarskem
[state code=CH form=adjective]
(švýcarsk*|švýcarští)
[state code=CH form=people]
(Švýcar|Švýcaři|Švýcarů|Švýcarům|Švýcary)
[state code=CH form=capital city=Bern]
(Bern|Bernu|Berna)
[state code=CH form=capital city=Bern role=object]
Berně
[state code=CH form=capital city=Bern role=agent]
Bernem
[state code=LI form=name genitive=no]
Lichtenštejnsko
[state code=LI form=name attributive=yes]
Lichtenštejnska
[state code=LI form=name role=object]
Lichtenštejnsku
[state code=LI form=name role=agent]
Lichtenštejnskem
[state code=LI form=adjective]
(lichtenštejnsk*|lichtenštejnští)
[state code=LI form=capital city=Vaduz]
(Vaduz|Vaduzu|Vaduza)
[state code=LI form=capital city=Vaduz role=object]
Vaduzě
[state code=LI form=capital city=Vaduz role=agent]
Vaduzem
[state code=IT form=name]
Itálie
[state code=IT form=name role=object]
Itálii
[state code=IT form=adjective]
(italsk*|italští)
[state code=IT form=people]
(Ital|Italové|Italů|Italům|Italy)
[state code=IT form=capital city=Rome]
(Řím|Římu|Říma)
[state code=IT form=capital city=Rome role=object]
Římě
[state code=IT form=capital city=Rome role=agent]
Římem
[state code=ES form=name genitive=no]
Španělsko
[state code=ES form=name attributive=yes]
Španělska
[state code=ES form=name role=object]
Španělsku
[state code=ES form=name role=agent]
Španělskem
[state code=ES form=adjective]
(španělsk*|španělští)
[state code=ES form=people]
(Španěl|Španělé|Španělů|Španělům|Španěly)
[state code=ES form=capital city=Madrid]
(Madrid|Madridu|Madrida)
[state code=ES form=capital city=Madrid role=object]
Madridě
[state code=ES form=capital city=Madrid role=agent]
Madridem
[state code=PT form=name genitive=no]
Portugalsko
[state code=PT form=name attributive=yes]
Portugalska
[state code=PT form=name role=object]
Portugalsku
[state code=PT form=name role=agent]
Portugalskem
[state code=PT form=adjective]
(portugalsk*|portugalští)
[state code=PT form=people]
(Portugalec|Portugalci|Portugalců|Portugalcům|Portugalce)
[state code=PT form=capital city=Lisbon]
(Lisabon|Lisabonu|Lisabona)
[state code=PT form=capital city=Lisbon role=object]
Lisaboně
[state code=PT form=capital city=Lisbon role=agent]
Lisabonem
[state code=VA form=name genitive=no]
Vatikán
[state code=VA form=name]
(Vatikánu|Vatikána|Svatý stolec|Svatého stolce|Svatému stolci|Svatým stolcem)
[state code=VA form=name role=object]
Vatikáně
[state code=VA form=name role=agent]
Vatikánem
[state code=VA form=adjective]
(vatikánsk*|vatikánští|papežsk*|papežští)
[state code=MT form=name genitive=no]
Malta
[state code=MT form=name]
Malty
[state code=MT form=name role=object]
(Maltě|Maltu)
[state code=MT form=name role=agent]
Maltou
[state code=MT form=adjective]
(maltsk*|maltští)
[state code=MT form=people]
(Malťan|Malťané|Malťanů)
[state code=MT form=capital city=Valletta]
(Valletta|Valletty)
[state code=MT form=capital city=Valletta role=object]
(Vallettě|Vallettu)
[state code=MT form=capital city=Valletta role=agent]
Vallettou
[state code=GR form=name genitive=no]
Řecko
[state code=GR form=name attributive=yes]
Řecka
[state code=GR form=name role=object]
Řecku
[state code=GR form=name role=agent]
Řeckem
[state code=GR form=adjective]
(řeck*|řečtí)
[state code=GR form=people]
(Řek|Řekové|Řeků|Řekům|Řeky)
[state code=GR form=capital city=Athens]
(Atény|Atén|Aténám|Aténách|Aténami|Athény|Athén|Athénám|Athénách)
[state code=CY form=name genitive=no]
Kypr
[state code=CY form=name]
(Kypru|Kypra)
[state code=CY form=name role=object]
Kyprě
[state code=CY form=name role=agent]
Kyprem
[state code=CY form=adjective]
(kypersk*|kyperští)
[state code=CY form=people]
(Kypřan|Kypřané|Kypřanů)
[state code=CY form=capital city=Nicosia]
Nikósie
[state code=CY form=capital city=Nicosia role=object]
Nikósii
[state code=TR form=name genitive=no]
Turecko
[state code=TR form=name attributive=yes]
Turecka
[state code=TR form=name]
Türkiye
[state code=TR form=name role=object]
Turecku
[state code=TR form=name role=agent]
Tureckem
[state code=TR form=adjective]
(tureck*|turečtí)
[state code=TR form=people]
(Turek|Turci|Turků|Turkům|Turky)
[state code=TR form=capital city=Ankara]
(Ankara|Ankary)
[state code=TR form=capital city=Ankara role=object]
(Ankaře|Ankaru)
[state code=TR form=capital city=Ankara role=agent]
Ankarou
[state code=BG form=name genitive=no]
Bulharsko
[state code=BG form=name attributive=yes]
Bulharska
[state code=BG form=name role=object]
Bulharsku
[state code=BG form=name role=agent]
Bulharskem
[state code=BG form=adjective]
(bulharsk*|bulharští)
[state code=BG form=people]
(Bulhar|Bulhaři|Bulharů|Bulharům|Bulhary)
[state code=BG form=capital city=Sofia]
(Sofia|Sofie|Sofiy)
[state code=BG form=capital city=Sofia role=object]
(Sofii|Sofiu)
[state code=BG form=capital city=Sofia role=agent]
Sofiou
[state code=RO form=name genitive=no]
Rumunsko
[state code=RO form=name attributive=yes]
Rumunska
[state code=RO form=name role=object]
Rumunsku
[state code=RO form=name role=agent]
Rumunskem
[state code=RO form=adjective]
(rumunsk*|rumunští)
[state code=RO form=people]
(Rumun|Rumuni|Rumunů|Rumunům|Rumuny)
[state code=RO form=capital city=Bucharest]
(Bukurešť|Bukurešti|Bukureští)
[state code=RS form=name genitive=no]
Srbsko
[state code=RS form=name attributive=yes]
Srbska
[state code=RS form=name]
Jugoslávie
[state code=RS form=name role=object]
(Srbsku|Jugoslávii)
[state code=RS form=name role=agent]
Srbskem
[state code=RS form=adjective]
(srbsk*|srbští|jugoslávsk*|jugoslávští)
[state code=RS form=people]
(Srb|Srbové|Srbů|Srbům|Srby)
[state code=RS form=capital city=Belgrade]
(Bělehrad|Bělehradu|Bělehrada)
[state code=RS form=capital city=Belgrade role=object]
Bělehradě
[state code=RS form=capital city=Belgrade role=agent]
Bělehradem
[state code=ME form=name]
(Černá Hora|Černé Hory|Černé Hoře|Černou Horu|Černou Horou)
[state code=ME form=adjective]
(černohorsk*|černohorští)
[state code=ME form=people]
(Černohorec|Černohorci|Černohorců|Černohorce)
[state code=ME form=capital city=Podgorica]
(Podgorica|Podgorice|Podgorici|Podgoricí|Podgoricu|Podgoricou)
[state code=HR form=name genitive=no]
Chorvatsko
[state code=HR form=name attributive=yes]
Chorvatska
[state code=HR form=name role=object]
Chorvatsku
[state code=HR form=name role=agent]
Chorvatskem
[state code=HR form=adjective]
(chorvatsk*|chorvatští)
[state code=HR form=people]
(Chorvat|Chorvati|Chorvatů|Chorvatům|Chorvaty)
[state code=HR form=capital city=Zagreb]
(Záhřeb|Záhřebu|Záhřeba)
[state code=HR form=capital city=Zagreb role=object]
Záhřebě
[state code=HR form=capital city=Zagreb role=agent]
Záhřebem
[state code=SI form=name genitive=no]
Slovinsko
[state code=SI form=name attributive=yes]
Slovinska
[state code=SI form=name role=object]
Slovinsku
[state code=SI form=name role=agent]
Slovinskem
[state code=SI form=adjective]
(slovinsk*|slovinští)
[state code=SI form=people]
(Slovinec|Slovinci|Slovinců|Slovincům|Slovince)
[state code=SI form=capital city=Ljubljana]
(Lublaň|Lublaně|Lublani|Lublaní)
[state code=BA form=name genitive=no]
Bosna
[state code=BA form=name]
(Bosna a Hercegovina|Bosny a Hercegoviny|Bosně a Hercegovině|Bosnu a Hercegovinu|Bosnou a Hercegovinou|Bosny)
[state code=BA form=name role=object]
(Bosně|Bosnu)
[state code=BA form=name role=agent]
Bosnou
[state code=BA form=adjective]
(bosensk*|bosenští)
[state code=BA form=people]
(Bosňan|Bosňané|Bosňanů|Bosňany)
[state code=BA form=capital city=Sarajevo]
(Sarajevo|Sarajeva)
[state code=BA form=capital city=Sarajevo role=object]
Sarajevu
[state code=BA form=capital city=Sarajevo role=agent]
Sarajevem
[state code=MK form=name]
(Severní Makedonie|Makedonie)
[state code=MK form=name role=object]
(Severní Makedonii|Makedonii)
[state code=MK form=adjective]
(makedonsk*|makedonští|severomakedonsk*|severomakedonští)
[state code=MK form=people]
(Makedonec|Makedonci|Makedonců|Makedonce)
[state code=MK form=capital city=Skopje]
Skopje
[state code=AL form=name]
Albánie
[state code=AL form=name role=object]
Albánii
[state code=AL form=adjective]
(albánsk*|albánští)
[state code=AL form=people]
(Albánec|Albánci|Albánců|Albánce)
[state code=AL form=capital city=Tirana]
(Tirana|Tirany)
[state code=AL form=capital city=Tirana role=object]
(Tiraně|Tiranu)
[state code=AL form=capital city=Tirana role=agent]
Tiranou
[state code=XK form=name genitive=no]
Kosovo
[state code=XK form=name attributive=yes]
Kosova
[state code=XK form=name role=object]
Kosovu
[state code=XK form=name role=agent]
Kosovem
[state code=XK form=adjective]
(kosovsk*|kosovští)
[state code=XK form=capital city=Pristina]
(Priština|Prištiny)
[state code=XK form=capital city=Pristina role=object]
(Prištině|Prištinu)
[state code=XK form=capital city=Pristina role=agent]
Prištinou
[state code=GE form=name]
Gruzie
[state code=GE form=name role=object]
Gruzii
[state code=GE form=adjective]
(gruzínsk*|gruzínští)
[state code=GE form=people]
(Gruzínec|Gruzínci|Gruzínců|Gruzínce)
[state code=GE form=capital city=Tbilisi]
Tbilisi
[state code=AM form=name]
Arménie
[state code=AM form=name role=object]
Arménii
[state code=AM form=adjective]
(arménsk*|arménští)
[state code=AM form=people]
(Armén|Arméni|Arménů|Armény)
[state code=AM form=capital city=Yerevan]
(Jerevan|Jerevanu|Jerevana)
[state code=AM form=capital city=Yerevan role=object]
Jerevaně
[state code=AM form=capital city=Yerevan role=agent]
Jerevanem
[state code=AZ form=name genitive=no]
Ázerbájdžán
[state code=AZ form=name]
(Ázerbájdžánu|Ázerbájdžána)
[state code=AZ form=name role=object]
Ázerbájdžáně
[state code=AZ form=name role=agent]
Ázerbájdžánem
[state code=AZ form=adjective]
(ázerbájdžánsk*|ázerbájdžánští)
[state code=AZ form=people]
(Ázerbájdžánec|Ázerbájdžánci|Ázerbájdžánců)
[state code=AZ form=capital city=Baku]
Baku
[state code=KZ form=name genitive=no]
Kazachstán
[state code=KZ form=name]
(Kazachstánu|Kazachstána)
[state code=KZ form=name role=object]
Kazachstáně
[state code=KZ form=name role=agent]
Kazachstánem
[state code=KZ form=adjective]
(kazašsk*|kazašští|kazachstánsk*|kazachstánští)
[state code=KZ form=people]
(Kazach|Kazaši|Kazachů|Kazachy)
[state code=KZ form=capital city=Astana]
(Astana|Nur Sultan|Astany|Nur Sultanu|Nur Sultana)
[state code=KZ form=capital city=Astana role=object]
(Astaně|Astanu|Nur Sultaně)
[state code=KZ form=capital city=Astana role=agent]
(Astanou|Nur Sultanem)
[state code=UZ form=name genitive=no]
Uzbekistán
[state code=UZ form=name]
(Uzbekistánu|Uzbekistána)
[state code=UZ form=name role=object]
Uzbekistáně
[state code=UZ form=name role=agent]
Uzbekistánem
[state code=UZ form=adjective]
(uzbeck*|uzbečtí|uzbekistánsk*|uzbekistánští)
[state code=UZ form=people]
(Uzbek|Uzbekové|Uzbeků|Uzbeky)
[state code=UZ form=capital city=Tashkent]
(Taškent|Taškentu|Taškenta)
[state code=UZ form=capital city=Tashkent role=object]
Taškentě
[state code=UZ form=capital city=Tashkent role=agent]
Taškentem
[state code=KG form=name genitive=no]
Kyrgyzstán
[state code=KG form=name]
(Kyrgyzstánu|Kyrgyzstána|Kirgizie)
[state code=KG form=name role=object]
(Kyrgyzstáně|Kirgizii)
[state code=KG form=name role=agent]
Kyrgyzstánem
[state code=KG form=adjective]
(kyrgyzsk*|kyrgyzští|kirgizsk*|kirgizští|kyrgyzstánsk*|kyrgyzstánští)
[state code=KG form=people]
(Kyrgyz|Kyrgyzové|Kyrgyzů)
[state code=KG form=capital city=Bishkek]
(Biškek|Biškeku|Biškeka)
[state code=KG form=capital city=Bishkek role=object]
Biškekě
[state code=KG form=capital city=Bishkek role=agent]
Biškekem
[state code=TJ form=name genitive=no]
Tádžikistán
[state code=TJ form=name]
(Tádžikistánu|Tádžikistána)
[state code=TJ form=name role=object]
Tádžikistáně
[state code=TJ form=name role=agent]
Tádžikistánem
[state code=TJ form=adjective]
(tádžick*|tádžičtí)
[state code=TJ form=people]
(Tádžik|Tádžikové|Tádžiků)
[state code=TJ form=capital city=Dushanbe]
Dušanbe
[state code=TM form=name genitive=no]
Turkmenistán
[state code=TM form=name]
(Turkmenistánu|Turkmenistána)
[state code=TM form=name role=object]
Turkmenistáně
[state code=TM form=name role=agent]
Turkmenistánem
[state code=TM form=adjective]
(turkmensk*|turkmenští)
[state code=TM form=people]
(Turkmen|Turkmeni|Turkmenů)
[state code=TM form=capital city=Ashgabat]
(Ašchabad|Ašchabadu|Ašchabada)
[state code=TM form=capital city=Ashgabat role=object]
Ašchabadě
[state code=TM form=capital city=Ashgabat role=agent]
Ašchabadem
[state code=IR form=name genitive=no]
Írán
[state code=IR form=name]
(Íránu|Írána)
[state code=IR form=name role=object]
Íráně
[state code=IR form=name role=agent]
Íránem
[state code=IR form=adjective]
(íránsk*|íránští)
[state code=IR form=people]
(Íránec|Íránce|Íránci|Íránců|Íráncům)
[state code=IR form=capital city=Tehran]
(Teherán|Teheránu|Teherána)
[state code=IR form=capital city=Tehran role=object]
Teheráně
[state code=IR form=capital city=Tehran role=agent]
Teheránem
[state code=IQ form=name genitive=no]
Irák
[state code=IQ form=name]
(Iráku|Iráka)
[state code=IQ form=name role=object]
Irákě
[state code=IQ form=name role=agent]
Irákem
[state code=IQ form=adjective]
(iráck*|iráčtí)
[state code=IQ form=people]
(Iráčan|Iráčané|Iráčanů|Iráčany)
[state code=IQ form=capital city=Baghdad]
(Bagdád|Bagdádu|Bagdáda)
[state code=IQ form=capital city=Baghdad role=object]
Bagdádě
[state code=IQ form=capital city=Baghdad role=agent]
Bagdádem
[state code=SY form=name]
Sýrie
[state code=SY form=name role=object]
Sýrii
[state code=SY form=adjective]
(syrsk*|syrští)
[state code=SY form=people]
(Syřan|Syřané|Syřanů|Syřanům|Syřany)
[state code=SY form=capital city=Damascus]
(Damašek|Damašku)
[state code=SY form=capital city=Damascus role=agent]
Damaškem
[state code=LB form=name genitive=no]
Libanon
[state code=LB form=name]
(Libanonu|Libanona)
[state code=LB form=name role=object]
Libanoně
[state code=LB form=name role=agent]
Libanonem
[state code=LB form=adjective]
(libanonsk*|libanonští)
[state code=LB form=people]
(Libanonec|Libanonci|Libanonců|Libanonce)
[state code=LB form=capital city=Beirut]
(Bejrút|Bejrútu|Bejrúta)
[state code=LB form=capital city=Beirut role=object]
Bejrútě
[state code=LB form=capital city=Beirut role=agent]
Bejrútem
[state code=IL form=name genitive=no]
Izrael
[state code=IL form=name]
(Izraelu|Izraela)
[state code=IL form=name role=object]
Izraelě
[state code=IL form=name role=agent]
Izraelem
[state code=IL form=adjective]
(izraelsk*|izraelští)
[state code=IL form=people]
(Izraelec|Izraelce|Izraelci|Izraelců|Izraelcům)
[state code=IL form=capital city=Jerusalem]
(Jeruzalém|Jeruzalému|Jeruzaléma)
[state code=IL form=capital city=Jerusalem role=object]
Jeruzalémě
[state code=IL form=capital city=Jerusalem role=agent]
Jeruzalémem
[state code=PS form=name genitive=no]
Palestina
[state code=PS form=name]
(Palestiny|Palestinská samospráva|Palestinské samosprávy)
[state code=PS form=name role=object]
(Palestině|Palestinu)
[state code=PS form=name role=agent]
Palestinou
[state code=PS form=adjective]
(palestinsk*|palestinští)
[state code=PS form=people]
(Palestinec|Palestinci|Palestinců)
[state code=PS form=capital city=Ramallah]
(Ramalláh|Rámalláh|Ramalláhu|Ramalláha|Rámalláhu|Rámalláha)
[state code=PS form=capital city=Ramallah role=object]
(Ramalláhě|Rámalláhě)
[state code=PS form=capital city=Ramallah role=agent]
(Ramalláhem|Rámalláhem)
[state code=JO form=name genitive=no]
Jordánsko
[state code=JO form=name attributive=yes]
Jordánska
[state code=JO form=name role=object]
Jordánsku
[state code=JO form=name role=agent]
Jordánskem
[state code=JO form=adjective]
(jordánsk*|jordánští)
[state code=JO form=people]
(Jordánec|Jordánci|Jordánců)
[state code=JO form=capital city=Amman]
(Ammán|Ammánu|Ammána)
[state code=JO form=capital city=Amman role=object]
Ammáně
[state code=JO form=capital city=Amman role=agent]
Ammánem
[state code=SA form=name]
(Saúdská Arábie|Saúdské Arábie)
[state code=SA form=name role=object]
(Saúdské Arábii|Saúdskou Arábii)
[state code=SA form=adjective]
(saúdskoarabsk*|saúdskoarabští|saúdsk*|saúdští)
[state code=SA form=people]
(Saúd|Saúdové|Saúdů)
[state code=SA form=capital city=Riyadh]
(Rijád|Rijádu|Rijáda)
[state code=SA form=capital city=Riyadh role=object]
Rijádě
[state code=SA form=capital city=Riyadh role=agent]
Rijádem
[state code=AE form=name]
(Spojené arabské emiráty|Spojených arabských emirátů|Spojeným arabským emirátům|Spojenými arabskými emiráty|Spojených arabských emirátech|SAE|Emiráty|Emirátů|Emirátům|Emirátech)
[state code=AE form=adjective]
(emirátsk*|emirátští)
[state code=AE form=people]
(Emiráťan|Emiráťané)
[state code=AE form=capital city=Abu_Dhabi]
(Abú Dhabí|Abú Zabí)
[state code=QA form=name genitive=no]
Katar
[state code=QA form=name]
(Kataru|Katara)
[state code=QA form=name role=object]
Katarě
[state code=QA form=name role=agent]
Katarem
[state code=QA form=adjective]
(katarsk*|katarští)
[state code=QA form=people]
(Katařan|Katařané|Katařanů)
[state code=QA form=capital city=Doha]
(Dauhá|Dohá|Dauhou)
[state code=KW form=name genitive=no]
Kuvajt
[state code=KW form=name]
(Kuvajtu|Kuvajta)
[state code=KW form=name role=object]
Kuvajtě
[state code=KW form=name role=agent]
Kuvajtem
[state code=KW form=adjective]
(kuvajtsk*|kuvajtští)
[state code=KW form=people]
(Kuvajťan|Kuvajťané|Kuvajťanů)
[state code=BH form=name genitive=no]
Bahrajn
[state code=BH form=name]
(Bahrajnu|Bahrajna)
[state code=BH form=name role=object]
Bahrajně
[state code=BH form=name role=agent]
Bahrajnem
[state code=BH form=adjective]
(bahrajnsk*|bahrajnští)
[state code=BH form=capital city=Manama]
(Manáma|Manámy)
[state code=BH form=capital city=Manama role=object]
(Manámě|Manámu)
[state code=BH form=capital city=Manama role=agent]
Manámou
[state code=OM form=name genitive=no]
Omán
[state code=OM form=name]
(Ománu|Omána)
[state code=OM form=name role=object]
Ománě
[state code=OM form=name role=agent]
Ománem
[state code=OM form=adjective]
(ománsk*|ománští)
[state code=OM form=capital city=Muscat]
(Maskat|Maskatu|Maskata)
[state code=OM form=capital city=Muscat role=object]
Maskatě
[state code=OM form=capital city=Muscat role=agent]
Maskatem
[state code=YE form=name genitive=no]
Jemen
[state code=YE form=name]
(Jemenu|Jemena)
[state code=YE form=name role=object]
Jemeně
[state code=YE form=name role=agent]
Jemenem
[state code=YE form=adjective]
(jemensk*|jemenští)
[state code=YE form=people]
(Jemenec|Jemenci|Jemenců)
[state code=YE form=capital city=Sanaa]
(Sanaa|Saná)
[state code=AF form=name genitive=no]
Afghánistán
[state code=AF form=name]
(Afghánistánu|Afghánistána)
[state code=AF form=name role=object]
Afghánistáně
[state code=AF form=name role=agent]
Afghánistánem
[state code=AF form=adjective]
(afghánsk*|afghánští)
[state code=AF form=people]
(Afghánec|Afghánci|Afghánců)
[state code=AF form=capital city=Kabul]
(Kábul|Kábulu|Kábula)
[state code=AF form=capital city=Kabul role=object]
Kábulě
[state code=AF form=capital city=Kabul role=agent]
Kábulem
[state code=PK form=name genitive=no]
Pákistán
[state code=PK form=name]
(Pákistánu|Pákistána)
[state code=PK form=name role=object]
Pákistáně
[state code=PK form=name role=agent]
Pákistánem
[state code=PK form=adjective]
(pákistánsk*|pákistánští)
[state code=PK form=people]
(Pákistánec|Pákistánci|Pákistánců|Pákistánce)
[state code=PK form=capital city=Islamabad]
(Islámábád|Islamabád|Islámábádu|Islámábáda|Islamabádu|Islamabáda)
[state code=PK form=capital city=Islamabad role=object]
(Islámábádě|Islamabádě)
[state code=PK form=capital city=Islamabad role=agent]
(Islámábádem|Islamabádem)
[state code=IN form=name]
Indie
[state code=IN form=name role=object]
Indii
[state code=IN form=adjective]
(indick*|indičtí)
[state code=IN form=people]
(Indové|Indů|Indům|Indy)
[state code=IN form=capital city=New_Delhi]
(Nové Dillí|Nového Dillí|Novému Dillí|Novým Dillím|Dillí|Dillím)
[state code=BD form=name genitive=no]
Bangladéš
[state code=BD form=name]
(Bangladéšu|Bangladéša)
[state code=BD form=name role=object]
Bangladéšě
[state code=BD form=name role=agent]
Bangladéšem
[state code=BD form=adjective]
(bangladéšsk*|bangladéšští)
[state code=BD form=people]
(Bangladéšan|Bangladéšané)
[state code=BD form=capital city=Dhaka]
(Dháka|Dháky)
[state code=BD form=capital city=Dhaka role=object]
(Dháce|Dháku)
[state code=BD form=capital city=Dhaka role=agent]
Dhákou
[state code=NP form=name genitive=no]
Nepál
[state code=NP form=name]
(Nepálu|Nepála)
[state code=NP form=name role=object]
Nepálě
[state code=NP form=name role=agent]
Nepálem
[state code=NP form=adjective]
(nepálsk*|nepálští)
[state code=NP form=people]
(Nepálec|Nepálci|Nepálců)
[state code=NP form=capital city=Kathmandu]
Káthmándú
[state code=BT form=name genitive=no]
Bhútán
[state code=BT form=name]
(Bhútánu|Bhútána)
[state code=BT form=name role=object]
Bhútáně
[state code=BT form=name role=agent]
Bhútánem
[state code=BT form=adjective]
(bhútánsk*|bhútánští)
[state code=BT form=capital city=Thimphu]
Thimphu
[state code=LK form=name]
(Srí Lanka|Srí Lanky|Srí Lance|Srí Lanku|Srí Lankou|Šrí Lanka|Šrí Lanky|Šrí Lance|Šrí Lanku|Šrí Lankou)
[state code=LK form=adjective]
(srílansk*|srílanští|šrílansk*|šrílanští)
[state code=LK form=people]
(Srílančan|Srílančané)
[state code=LK form=capital city=Colombo]
(Kolombo|Colombo|Kolomba|Colomba)
[state code=LK form=capital city=Colombo role=object]
(Kolombu|Colombu)
[state code=LK form=capital city=Colombo role=agent]
(Kolombem|Colombem)
[state code=MV form=name genitive=no]
Maledivy
[state code=MV form=name]
Malediv
[state code=MV form=name role=object]
(Maledivám|Maledivách)
[state code=MV form=name role=agent]
Maledivami
[state code=MV form=adjective]
(maledivsk*|maledivští)
[state code=CN form=name genitive=no]
Čína
[state code=CN form=name]
(Číny|ČLR|Čínská lidová republika|Čínské lidové republiky)
[state code=CN form=name role=object]
(Číně|Čínu)
[state code=CN form=name role=agent]
Čínou
[state code=CN form=adjective]
(čínsk*|čínští)
[state code=CN form=people]
(Číňan|Číňané|Číňanů|Číňanům|Číňany)
[state code=CN form=capital city=Beijing]
(Peking|Pekingu|Pekinga)
[state code=CN form=capital city=Beijing role=object]
Pekingě
[state code=CN form=capital city=Beijing role=agent]
Pekingem
[state code=TW form=name genitive=no]
(Tchaj wan|Tchajwan|Taiwan)
[state code=TW form=name]
(Tchaj wanu|Tchaj wana|Tchajwanu|Tchajwana|Taiwanu|Taiwana)
[state code=TW form=name role=object]
(Tchaj waně|Tchajwaně|Taiwaně)
[state code=TW form=name role=agent]
(Tchaj wanem|Tchajwanem|Taiwanem)
[state code=TW form=adjective]
(tchajwansk*|tchajwanští|taiwansk*|taiwanští)
[state code=TW form=people]
(Tchajwanec|Tchajwanci)
[state code=TW form=capital city=Taipei]
(Tchaj pej|Tchajpej)
[state code=JP form=name genitive=no]
Japonsko
[state code=JP form=name attributive=yes]
Japonska
[state code=JP form=name role=object]
Japonsku
[state code=JP form=name role=agent]
Japonskem
[state code=JP form=adjective]
(japonsk*|japonští)
[state code=JP form=people]
(Japonec|Japonci|Japonců|Japoncům|Japonce)
[state code=JP form=capital city=Tokyo]
(Tokio|Tokia)
[state code=JP form=capital city=Tokyo role=object]
Tokiu
[state code=JP form=capital city=Tokyo role=agent]
Tokiem
[state code=KR form=name genitive=no]
Korea
[state code=KR form=name]
(Jižní Korea|Jižní Koreje|Jižní Koreji|Jižní Koreu|Jižní Koreou|Korejská republika|Korejské republiky|Koreje|Korey)
[state code=KR form=name role=object]
(Koreji|Koreě|Koreu)
[state code=KR form=name role=agent]
Koreou
[state code=KR form=adjective]
(jihokorejsk*|jihokorejští|korejsk*|korejští)
[state code=KR form=people]
(Jihokorejec|Jihokorejci|Jihokorejců|Jihokorejce|Korejci|Korejců)
[state code=KR form=capital city=Seoul]
(Soul|Soulu|Soula)
[state code=KR form=capital city=Seoul role=object]
Soulě
[state code=KR form=capital city=Seoul role=agent]
Soulem
[state code=KP form=name]
(Severní Korea|Severní Koreje|Severní Koreji|Severní Koreu|Severní Koreou|KLDR)
[state code=KP form=adjective]
(severokorejsk*|severokorejští)
[state code=KP form=people]
(Severokorejec|Severokorejci|Severokorejců|Severokorejce)
[state code=KP form=capital city=Pyongyang]
(Pchjongjang|Pchongjang|Pchjongjangu|Pchjongjanga|Pchongjangu|Pchongjanga)
[state code=KP form=capital city=Pyongyang role=object]
(Pchjongjangě|Pchongjangě)
[state code=KP form=capital city=Pyongyang role=agent]
(Pchjongjangem|Pchongjangem)
[state code=MN form=name genitive=no]
Mongolsko
[state code=MN form=name attributive=yes]
Mongolska
[state code=MN form=name role=object]
Mongolsku
[state code=MN form=name role=agent]
Mongolskem
[state code=MN form=adjective]
(mongolsk*|mongolští)
[state code=MN form=people]
(Mongol|Mongolové|Mongolů)
[state code=MN form=capital city=Ulaanbaatar]
(Ulánbátar|Ulánbátaru|Ulánbátara)
[state code=MN form=capital city=Ulaanbaatar role=object]
Ulánbátarě
[state code=MN form=capital city=Ulaanbaatar role=agent]
Ulánbátarem
[state code=VN form=name genitive=no]
Vietnam
[state code=VN form=name]
(Vietnamu|Vietnama)
[state code=VN form=name role=object]
Vietnamě
[state code=VN form=name role=agent]
Vietnamem
[state code=VN form=adjective]
(vietnamsk*|vietnamští)
[state code=VN form=people]
(Vietnamec|Vietnamci|Vietnamců|Vietnamce)
[state code=VN form=capital city=Hanoi]
(Hanoj|Hanoje|Hanoji|Hanojí)
[state code=LA form=name genitive=no]
Laos
[state code=LA form=name]
(Laosu|Laosa)
[state code=LA form=name role=object]
Laosě
[state code=LA form=name role=agent]
Laosem
[state code=LA form=adjective]
(laosk*|laoští)
[state code=LA form=people]
Laosané
[state code=LA form=capital city=Vientiane]
Vientiane
[state code=KH form=name genitive=no]
Kambodža
[state code=KH form=name]
(Kambodžy|Kambodži|Kambodžou)
[state code=KH form=name role=object]
(Kambodžě|Kambodžu)
[state code=KH form=adjective]
(kambodžsk*|kambodžští)
[state code=KH form=people]
(Kambodžan|Kambodžané)
[state code=KH form=capital city=Phnom_Penh]
(Phnompenh|Phnompenhu|Phnompenha)
[state code=KH form=capital city=Phnom_Penh role=object]
Phnompenhě
[state code=KH form=capital city=Phnom_Penh role=agent]
Phnompenhem
[state code=TH form=name genitive=no]
Thajsko
[state code=TH form=name attributive=yes]
Thajska
[state code=TH form=name role=object]
Thajsku
[state code=TH form=name role=agent]
Thajskem
[state code=TH form=adjective]
(thajsk*|thajští)
[state code=TH form=people]
(Thajec|Thajci|Thajců|Thajce)
[state code=TH form=capital city=Bangkok]
(Bangkok|Bangkoku|Bangkoka)
[state code=TH form=capital city=Bangkok role=object]
Bangkokě
[state code=TH form=capital city=Bangkok role=agent]
Bangkokem
[state code=MM form=name genitive=no]
(Myanmar|Barma)
[state code=MM form=name]
(Myanmaru|Myanmara|Barmy)
[state code=MM form=name role=object]
(Myanmarě|Barmě|Barmu)
[state code=MM form=name role=agent]
(Myanmarem|Barmou)
[state code=MM form=adjective]
(myanmarsk*|myanmarští|barmsk*|barmští)
[state code=MM form=people]
(Barmánec|Barmánci)
[state code=MM form=capital city=Naypyidaw]
(Rangún|Neipyijto|Rangúnu|Rangúna)
[state code=MM form=capital city=Naypyidaw role=object]
Rangúně
[state code=MM form=capital city=Naypyidaw role=agent]
Rangúnem
[state code=MY form=name]
Malajsie
[state code=MY form=name role=object]
Malajsii
[state code=MY form=adjective]
(malajsijsk*|malajsijští|malajsk*|malajští)
[state code=MY form=people]
(Malajsijec|Malajsijci)
[state code=MY form=capital city=Kuala_Lumpur]
(Kuala Lumpur|Kuala Lumpuru|Kuala Lumpura)
[state code=MY form=capital city=Kuala_Lumpur role=object]
Kuala Lumpurě
[state code=MY form=capital city=Kuala_Lumpur role=agent]
Kuala Lumpurem
[state code=SG form=name genitive=no]
Singapur
[state code=SG form=name]
(Singapuru|Singapura)
[state code=SG form=name role=object]
Singapurě
[state code=SG form=name role=agent]
Singapurem
[state code=SG form=adjective]
(singapursk*|singapurští)
[state code=SG form=people]
(Singapurec|Singapurci)
[state code=ID form=name]
Indonésie
[state code=ID form=name role=object]
Indonésii
[state code=ID form=adjective]
(indonésk*|indonéští|indonézsk*|indonézští)
[state code=ID form=people]
(Indonésan|Indonésané)
[state code=ID form=capital city=Jakarta]
(Jakarta|Jakarty)
[state code=ID form=capital city=Jakarta role=object]
(Jakartě|Jakartu)
[state code=ID form=capital city=Jakarta role=agent]
Jakartou
[state code=PH form=name genitive=no]
Filipíny
[state code=PH form=name]
Filipín
[state code=PH form=name role=object]
(Filipínám|Filipínách)
[state code=PH form=name role=agent]
Filipínami
[state code=PH form=adjective]
(filipínsk*|filipínští)
[state code=PH form=people]
(Filipínec|Filipínci|Filipínců)
[state code=PH form=capital city=Manila]
(Manila|Manily)
[state code=PH form=capital city=Manila role=object]
(Manilě|Manilu)
[state code=PH form=capital city=Manila role=agent]
Manilou
[state code=BN form=name]
(Brunej|Bruneje|Bruneji|Brunejí)
[state code=BN form=adjective]
(brunejsk*|brunejští)
[state code=TL form=name genitive=no]
Východní Timor
[state code=TL form=name]
(Východní Timoru|Východní Timora)
[state code=TL form=name role=object]
Východní Timorě
[state code=TL form=name role=agent]
Východní Timorem
[state code=TL form=adjective]
(východotimorsk*|východotimorští)
[state code=AU form=name]
Austrálie
[state code=AU form=name role=object]
Austrálii
[state code=AU form=adjective]
(australsk*|australští)
[state code=AU form=people]
(Australan|Australané|Australanů|Australany)
[state code=AU form=capital city=Canberra]
(Canberra|Canberry)
[state code=AU form=capital city=Canberra role=object]
(Canberře|Canberru)
[state code=AU form=capital city=Canberra role=agent]
Canberrou
[state code=NZ form=name]
(Nový Zéland|Nového Zélandu|Novému Zélandu|Novým Zélandem|Novém Zélandu)
[state code=NZ form=adjective]
(novozélandsk*|novozélandští)
[state code=NZ form=people]
(Novozélanďan|Novozélanďané)
[state code=NZ form=capital city=Wellington]
(Wellington|Wellingtonu|Wellingtona)
[state code=NZ form=capital city=Wellington role=object]
Wellingtoně
[state code=NZ form=capital city=Wellington role=agent]
Wellingtonem
[state code=PG form=name]
(Papua Nová Guinea|Papuy Nové Guineje)
[state code=PG form=adjective]
(papuánsk*|papuánští)
[state code=FJ form=name]
Fidži
[state code=FJ form=adjective]
(fidžijsk*|fidžijští)
[state code=EG form=name genitive=no]
Egypt
[state code=EG form=name]
(Egyptu|Egypta)
[state code=EG form=name role=object]
Egyptě
[state code=EG form=name role=agent]
Egyptem
[state code=EG form=adjective]
(egyptsk*|egyptští)
[state code=EG form=people]
(Egypťan|Egypťané|Egypťanů|Egypťany)
[state code=EG form=capital city=Cairo]
(Káhira|Káhiry)
[state code=EG form=capital city=Cairo role=object]
(Káhiře|Káhiru)
[state code=EG form=capital city=Cairo role=agent]
Káhirou
[state code=LY form=name]
(Libye|Libyi|Libyí)
[state code=LY form=adjective]
(libyjsk*|libyjští)
[state code=LY form=people]
(Libyjec|Libyjci|Libyjců)
[state code=LY form=capital city=Tripoli]
(Tripolis|Tripolisu|Tripolisa)
[state code=LY form=capital city=Tripoli role=object]
Tripolisě
[state code=LY form=capital city=Tripoli role=agent]
Tripolisem
[state code=TN form=name genitive=no]
Tunisko
[state code=TN form=name attributive=yes]
Tuniska
[state code=TN form=name role=object]
Tunisku
[state code=TN form=name role=agent]
Tuniskem
[state code=TN form=adjective]
(tunisk*|tuniští)
[state code=TN form=people]
(Tunisan|Tunisané|Tunisanů)
[state code=TN form=capital city=Tunis]
(Tunis|Tunisu|Tunisa)
[state code=TN form=capital city=Tunis role=object]
Tunisě
[state code=TN form=capital city=Tunis role=agent]
Tunisem
[state code=DZ form=name genitive=no]
Alžírsko
[state code=DZ form=name attributive=yes]
Alžírska
[state code=DZ form=name role=object]
Alžírsku
[state code=DZ form=name role=agent]
Alžírskem
[state code=DZ form=adjective]
(alžírsk*|alžírští)
[state code=DZ form=people]
(Alžířan|Alžířané|Alžířanů|Alžířany|Alžířanům)
[state code=DZ form=capital city=Algiers]
(Alžír|Alžíru|Alžíra)
[state code=DZ form=capital city=Algiers role=object]
Alžírě
[state code=DZ form=capital city=Algiers role=agent]
Alžírem
[state code=MA form=name genitive=no]
Maroko
[state code=MA form=name attributive=yes]
Maroka
[state code=MA form=name role=object]
Maroku
[state code=MA form=name role=agent]
Marokem
[state code=MA form=adjective]
(marock*|maročtí)
[state code=MA form=people]
(Maročan|Maročané|Maročanů)
[state code=MA form=capital city=Rabat]
(Rabat|Rabatu|Rabata)
[state code=MA form=capital city=Rabat role=object]
Rabatě
[state code=MA form=capital city=Rabat role=agent]
Rabatem
[state code=EH form=name]
Západní Sahara
[state code=EH form=adjective]
(saharsk*|saharští)
[state code=SD form=name genitive=no]
Súdán
[state code=SD form=name]
(Súdánu|Súdána)
[state code=SD form=name role=object]
Súdáně
[state code=SD form=name role=agent]
Súdánem
[state code=SD form=adjective]
(súdánsk*|súdánští)
[state code=SD form=people]
(Súdánec|Súdánci|Súdánců)
[state code=SD form=capital city=Khartoum]
(Chartúm|Chartúmu|Chartúma)
[state code=SD form=capital city=Khartoum role=object]
Chartúmě
[state code=SD form=capital city=Khartoum role=agent]
Chartúmem
[state code=SS form=name]
(Jižní Súdán|Jižního Súdánu|Jižnímu Súdánu|Jižním Súdánem|Jižním Súdánu)
[state code=SS form=adjective]
(jihosúdánsk*|jihosúdánští)
[state code=SS form=people]
(Jihosúdánec|Jihosúdánci)
[state code=SS form=capital city=Juba]
(Džuba|Juba|Džuby|Juby)
[state code=SS form=capital city=Juba role=object]
(Džubě|Džubu|Jubě|Jubu)
[state code=SS form=capital city=Juba role=agent]
(Džubou|Jubou)
[state code=ET form=name]
Etiopie
[state code=ET form=name role=object]
Etiopii
[state code=ET form=adjective]
(etiopsk*|etiopští)
[state code=ET form=people]
(Etiopan|Etiopané|Etiopanů)
[state code=ET form=capital city=Addis_Ababa]
(Addis Abeba|Addis Abeby|Addis Abebě|Addis Abebu|Addis Abebou|Addis Ababa|Addis Abeba)
[state code=ER form=name genitive=no]
Eritrea
[state code=ER form=name]
(Eritreje|Eritrey)
[state code=ER form=name role=object]
(Eritreji|Eritreě|Eritreu)
[state code=ER form=name role=agent]
Eritreou
[state code=ER form=adjective]
(eritrejsk*|eritrejští)
[state code=ER form=people]
(Eritrejec|Eritrejci|Eritrejců)
[state code=ER form=capital city=Asmara]
(Asmara|Asmary)
[state code=ER form=capital city=Asmara role=object]
(Asmaře|Asmaru)
[state code=ER form=capital city=Asmara role=agent]
Asmarou
[state code=DJ form=name genitive=no]
Džibutsko
[state code=DJ form=name attributive=yes]
Džibutska
[state code=DJ form=name]
Džibuti
[state code=DJ form=name role=object]
Džibutsku
[state code=DJ form=name role=agent]
Džibutskem
[state code=DJ form=adjective]
(džibutsk*|džibutští)
[state code=SO form=name genitive=no]
Somálsko
[state code=SO form=name attributive=yes]
Somálska
[state code=SO form=name role=object]
Somálsku
[state code=SO form=name role=agent]
Somálskem
[state code=SO form=adjective]
(somálsk*|somálští)
[state code=SO form=people]
(Somálec|Somálci|Somálců)
[state code=SO form=capital city=Mogadishu]
(Mogadišo|Mogadiša|Mogadišu|Mogadišem)
[state code=KE form=name]
(Keňa|Keni|Keně|Keňu|Keňou)
[state code=KE form=adjective]
(keňsk*|keňští)
[state code=KE form=people]
(Keňan|Keňané|Keňanů)
[state code=KE form=capital city=Nairobi]
Nairobi
[state code=UG form=name genitive=no]
Uganda
[state code=UG form=name]
Ugandy
[state code=UG form=name role=object]
(Ugandě|Ugandu)
[state code=UG form=name role=agent]
Ugandou
[state code=UG form=adjective]
(ugandsk*|ugandští)
[state code=UG form=people]
(Uganďan|Uganďané)
[state code=UG form=capital city=Kampala]
(Kampala|Kampaly)
[state code=UG form=capital city=Kampala role=object]
(Kampalě|Kampalu)
[state code=UG form=capital city=Kampala role=agent]
Kampalou
[state code=TZ form=name]
Tanzanie
[state code=TZ form=name role=object]
Tanzanii
[state code=TZ form=adjective]
(tanzansk*|tanzanští|tanzanijsk*|tanzanijští)
[state code=TZ form=people]
(Tanzanec|Tanzanci)
[state code=TZ form=capital city=Dodoma]
(Dar es Salaam|Dodoma|Dar es Salaamu|Dar es Salaama|Dodomy)
[state code=TZ form=capital city=Dodoma role=object]
(Dar es Salaamě|Dodomě|Dodomu)
[state code=TZ form=capital city=Dodoma role=agent]
(Dar es Salaamem|Dodomou)
[state code=RW form=name genitive=no]
Rwanda
[state code=RW form=name]
Rwandy
[state code=RW form=name role=object]
(Rwandě|Rwandu)
[state code=RW form=name role=agent]
Rwandou
[state code=RW form=adjective]
(rwandsk*|rwandští)
[state code=RW form=people]
(Rwanďan|Rwanďané|Rwanďanů|Rwanďany)
[state code=RW form=capital city=Kigali]
Kigali
[state code=BI form=name]
Burundi
[state code=BI form=adjective]
(burundsk*|burundští)
[state code=BI form=people]
(Burunďan|Burunďané)
[state code=BI form=capital city=Gitega]
(Bujumbura|Bužumbura|Bujumbury|Bužumbury|Gitega)
[state code=BI form=capital city=Gitega role=object]
(Bujumbuře|Bujumburu|Bužumbuře|Bužumburu)
[state code=BI form=capital city=Gitega role=agent]
(Bujumburou|Bužumburou)
[state code=CD form=name]
(Demokratická republika Kongo|Demokratické republiky Kongo|Demokratické republice Kongo|Demokratickou republiku Kongo|Demokratickou republikou Kongo|Konžská demokratická republika|Konžské demokratické republiky|DRK|DR Kongo)
[state code=CD form=capital city=Kinshasa]
(Kinšasa|Kinshasa|Kinshasy|Kinshase|Kinshasu|Kinshasou|Kinšasy)
[state code=CD form=capital city=Kinshasa role=object]
(Kinšasě|Kinšasu)
[state code=CD form=capital city=Kinshasa role=agent]
Kinšasou
[state code=CG form=name genitive=no]
Kongo
[state code=CG form=name attributive=yes]
Konga
[state code=CG form=name]
(Republika Kongo|Republiky Kongo)
[state code=CG form=name role=object]
Kongu
[state code=CG form=name role=agent]
Kongem
[state code=CG form=capital city=Brazzaville]
Brazzaville
[state code=CD form=adjective]
(konžsk*|konžští)
[state code=CD form=people]
(Konžan|Konžané|Konžanů)
[state code=AO form=name genitive=no]
Angola
[state code=AO form=name]
Angoly
[state code=AO form=name role=object]
(Angolě|Angolu)
[state code=AO form=name role=agent]
Angolou
[state code=AO form=adjective]
(angolsk*|angolští)
[state code=AO form=people]
(Angolan|Angolané)
[state code=AO form=capital city=Luanda]
(Luanda|Luandy)
[state code=AO form=capital city=Luanda role=object]
(Luandě|Luandu)
[state code=AO form=capital city=Luanda role=agent]
Luandou
[state code=ZM form=name]
Zambie
[state code=ZM form=name role=object]
Zambii
[state code=ZM form=adjective]
(zambijsk*|zambijští)
[state code=ZM form=people]
(Zambijec|Zambijci)
[state code=ZM form=capital city=Lusaka]
(Lusaka|Lusaky)
[state code=ZM form=capital city=Lusaka role=object]
(Lusace|Lusaku)
[state code=ZM form=capital city=Lusaka role=agent]
Lusakou
[state code=ZW form=name]
Zimbabwe
[state code=ZW form=adjective]
(zimbabwsk*|zimbabwští|zimbabwešsk*|zimbabwešští)
[state code=ZW form=people]
(Zimbabwan|Zimbabwané)
[state code=ZW form=capital city=Harare]
Harare
[state code=MW form=name]
Malawi
[state code=MW form=adjective]
(malawisk*|malawiští|malawijsk*|malawijští)
[state code=MW form=people]
(Malawijci|Malawijců)
[state code=MW form=capital city=Lilongwe]
Lilongwe
[state code=MZ form=name genitive=no]
Mosambik
[state code=MZ form=name]
(Mosambiku|Mosambika)
[state code=MZ form=name role=object]
Mosambikě
[state code=MZ form=name role=agent]
Mosambikem
[state code=MZ form=adjective]
(mosambick*|mosambičtí)
[state code=MZ form=people]
(Mosambičan|Mosambičané)
[state code=MZ form=capital city=Maputo]
(Maputo|Maputa)
[state code=MZ form=capital city=Maputo role=object]
Maputu
[state code=MZ form=capital city=Maputo role=agent]
Maputem
[state code=NA form=name]
Namibie
[state code=NA form=name role=object]
Namibii
[state code=NA form=adjective]
(namibijsk*|namibijští)
[state code=NA form=people]
(Namibijec|Namibijci)
[state code=NA form=capital city=Windhoek]
(Windhoek|Windhoeku|Windhoeka)
[state code=NA form=capital city=Windhoek role=object]
Windhoekě
[state code=NA form=capital city=Windhoek role=agent]
Windhoekem
[state code=BW form=name genitive=no]
Botswana
[state code=BW form=name]
Botswany
[state code=BW form=name role=object]
(Botswaně|Botswanu)
[state code=BW form=name role=agent]
Botswanou
[state code=BW form=adjective]
(botswansk*|botswanští)
[state code=BW form=people]
(Botswaňan|Botswaňané)
[state code=BW form=capital city=Gaborone]
Gaborone
[state code=ZA form=name]
(Jihoafrická republika|Jihoafrické republiky|Jihoafrické republice|Jihoafrickou republiku|Jihoafrickou republikou|JAR|Jižní Afrika|Jižní Afriky|Jižní Africe|Jižní Afriku|Jižní Afrikou)
[state code=ZA form=adjective]
(jihoafrick*|jihoafričtí)
[state code=ZA form=people]
(Jihoafričan|Jihoafričané|Jihoafričanů)
[state code=ZA form=capital city=Pretoria]
Pretorie
[state code=ZA form=capital city=Pretoria role=object]
Pretorii
[state code=LS form=name genitive=no]
Lesotho
[state code=LS form=name attributive=yes]
Lesotha
[state code=LS form=name role=object]
Lesothu
[state code=LS form=name role=agent]
Lesothem
[state code=LS form=adjective]
(lesothsk*|lesothští)
[state code=LS form=capital city=Maseru]
Maseru
[state code=SZ form=name genitive=no]
Svazijsko
[state code=SZ form=name attributive=yes]
Svazijska
[state code=SZ form=name]
Eswatini
[state code=SZ form=name role=object]
Svazijsku
[state code=SZ form=name role=agent]
Svazijskem
[state code=SZ form=adjective]
(svazijsk*|svazijští)
[state code=MG form=name genitive=no]
Madagaskar
[state code=MG form=name]
(Madagaskaru|Madagaskara)
[state code=MG form=name role=object]
Madagaskarě
[state code=MG form=name role=agent]
Madagaskarem
[state code=MG form=adjective]
(madagaskarsk*|madagaskarští)
[state code=MG form=people]
(Madagaskařan|Madagaskařané)
[state code=MG form=capital city=Antananarivo]
(Antananarivo|Antananariva)
[state code=MG form=capital city=Antananarivo role=object]
Antananarivu
[state code=MG form=capital city=Antananarivo role=agent]
Antananarivem
[state code=MU form=name genitive=no]
Mauricius
[state code=MU form=name]
(Mauriciusu|Mauriciusa)
[state code=MU form=name role=object]
Mauriciusě
[state code=MU form=name role=agent]
Mauriciusem
[state code=MU form=adjective]
(mauricijsk*|mauricijští)
[state code=NG form=name]
Nigérie
[state code=NG form=name role=object]
Nigérii
[state code=NG form=adjective]
(nigerijsk*|nigerijští)
[state code=NG form=people]
(Nigerijec|Nigerijci|Nigerijců)
[state code=NG form=capital city=Abuja]
(Abuja|Abuji|Abuju|Abujou|Abudža|Abudže|Abudži|Abudžou)
[state code=NE form=name genitive=no]
Niger
[state code=NE form=name]
(Nigeru|Nigera)
[state code=NE form=name role=object]
Nigerě
[state code=NE form=name role=agent]
Nigerem
[state code=NE form=adjective]
(nigersk*|nigerští)
[state code=NE form=people]
(Nigeřan|Nigeřané)
[state code=NE form=capital city=Niamey]
(Niamey|Niameye|Niameyi)
[state code=BF form=name]
(Burkina Faso|Burkiny Faso|Burkině Faso|Burkinu Faso|Burkinou Faso|Burkina|Burkiny)
[state code=BF form=adjective]
(burkinsk*|burkinští|burkinafask*|burkinafaští)
[state code=BF form=people]
(Burkiňan|Burkiňané)
[state code=BF form=capital city=Ouagadougou]
(Ouagadougou|Wagadugu)
[state code=ML form=name]
Mali
[state code=ML form=adjective]
(malijsk*|malijští)
[state code=ML form=people]
(Malijec|Malijci|Malijců)
[state code=ML form=capital city=Bamako]
(Bamako|Bamaka)
[state code=ML form=capital city=Bamako role=object]
Bamaku
[state code=ML form=capital city=Bamako role=agent]
Bamakem
[state code=SN form=name genitive=no]
Senegal
[state code=SN form=name]
(Senegalu|Senegala)
[state code=SN form=name role=object]
Senegalě
[state code=SN form=name role=agent]
Senegalem
[state code=SN form=adjective]
(senegalsk*|senegalští)
[state code=SN form=people]
(Senegalec|Senegalci)
[state code=SN form=capital city=Dakar]
(Dakar|Dakaru|Dakara)
[state code=SN form=capital city=Dakar role=object]
Dakarě
[state code=SN form=capital city=Dakar role=agent]
Dakarem
[state code=GM form=name]
Gambie
[state code=GM form=name role=object]
Gambii
[state code=GM form=adjective]
(gambijsk*|gambijští)
[state code=GM form=people]
(Gambijec|Gambijci)
[state code=GM form=capital city=Banjul]
(Banjul|Banjulu|Banjula)
[state code=GM form=capital city=Banjul role=object]
Banjulě
[state code=GM form=capital city=Banjul role=agent]
Banjulem
[state code=GN form=name genitive=no]
Guinea
[state code=GN form=name]
(Guineje|Guiney)
[state code=GN form=name role=object]
(Guineji|Guineě|Guineu)
[state code=GN form=name role=agent]
Guineou
[state code=GN form=adjective]
(guinejsk*|guinejští)
[state code=GN form=people]
(Guinejec|Guinejci)
[state code=GN form=capital city=Conakry]
(Konakry|Conakry)
[state code=GW form=name]
(Guinea Bissau|Guineje Bissau|Guineji Bissau|Guineu Bissau)
[state code=GW form=adjective]
(bissauguinejsk*|bissauguinejští)
[state code=GW form=capital city=Bissau]
Bissau
[state code=GQ form=name]
(Rovníková Guinea|Rovníkové Guineje|Rovníkové Guineji|Rovníkovou Guineu)
[state code=GQ form=adjective]
(rovníkovoguinejsk*|rovníkovoguinejští)
[state code=GQ form=capital city=Malabo]
(Malabo|Malaba)
[state code=GQ form=capital city=Malabo role=object]
Malabu
[state code=GQ form=capital city=Malabo role=agent]
Malabem
[state code=SL form=name]
Sierra Leone
[state code=SL form=adjective]
(sierraleonsk*|sierraleonští)
[state code=SL form=capital city=Freetown]
(Freetown|Freetownu|Freetowna)
[state code=SL form=capital city=Freetown role=object]
Freetowně
[state code=SL form=capital city=Freetown role=agent]
Freetownem
[state code=LR form=name]
Libérie
[state code=LR form=name role=object]
Libérii
[state code=LR form=adjective]
(liberijsk*|liberijští)
[state code=LR form=people]
(Liberijec|Liberijci)
[state code=LR form=capital city=Monrovia]
(Monrovia|Monrovie|Monrovii|Monrovií)
[state code=CI form=name]
(Pobřeží slonoviny|Pobřežím slonoviny)
[state code=CI form=adjective]
(pobřežnick*|pobřežničtí)
[state code=CI form=capital city=Yamoussoukro]
(Abidžan|Yamoussoukro|Abidžanu|Abidžana|Yamoussoukra)
[state code=CI form=capital city=Yamoussoukro role=object]
(Abidžaně|Yamoussoukru)
[state code=CI form=capital city=Yamoussoukro role=agent]
(Abidžanem|Yamoussoukrem)
[state code=GH form=name genitive=no]
Ghana
[state code=GH form=name]
Ghany
[state code=GH form=name role=object]
(Ghaně|Ghanu)
[state code=GH form=name role=agent]
Ghanou
[state code=GH form=adjective]
(ghansk*|ghanští)
[state code=GH form=people]
(Ghaňan|Ghaňané)
[state code=GH form=capital city=Accra]
(Akkra|Accra|Akkry|Accry)
[state code=GH form=capital city=Accra role=object]
(Akkře|Akkru|Accře|Accru)
[state code=GH form=capital city=Accra role=agent]
(Akkrou|Accrou)
[state code=TG form=name genitive=no]
Togo
[state code=TG form=name attributive=yes]
Toga
[state code=TG form=name role=object]
Togu
[state code=TG form=name role=agent]
Togem
[state code=TG form=adjective]
(togsk*|togští|tožsk*|tožští)
[state code=TG form=people]
(Tožan|Tožané)
[state code=TG form=capital city=Lome]
Lomé
[state code=BJ form=name genitive=no]
Benin
[state code=BJ form=name]
(Beninu|Benina)
[state code=BJ form=name role=object]
Benině
[state code=BJ form=name role=agent]
Beninem
[state code=BJ form=adjective]
(beninsk*|beninští)
[state code=BJ form=people]
(Beninec|Beninci)
[state code=BJ form=capital city=Porto_Novo]
(Cotonou|Porto Novo)
[state code=MR form=name]
Mauritánie
[state code=MR form=name role=object]
Mauritánii
[state code=MR form=adjective]
(mauritánsk*|mauritánští)
[state code=MR form=people]
(Mauritánec|Mauritánci)
[state code=MR form=capital city=Nouakchott]
(Nouakchott|Nouakchottu|Nouakchotta)
[state code=MR form=capital city=Nouakchott role=object]
Nouakchottě
[state code=MR form=capital city=Nouakchott role=agent]
Nouakchottem
[state code=TD form=name genitive=no]
Čad
[state code=TD form=name]
(Čadu|Čada)
[state code=TD form=name role=object]
Čadě
[state code=TD form=name role=agent]
Čadem
[state code=TD form=adjective]
(čadsk*|čadští)
[state code=TD form=people]
(Čaďan|Čaďané|Čaďanů)
[state code=TD form=capital city=N'Djamena]
(Ndžamena|N'Djamena|N'Djameny|N'Djameně|N'Djamenu|N'Djamenou|Ndžameny)
[state code=TD form=capital city=N'Djamena role=object]
(Ndžameně|Ndžamenu)
[state code=TD form=capital city=N'Djamena role=agent]
Ndžamenou
[state code=CF form=name]
(Středoafrická republika|Středoafrické republiky|Středoafrické republice|Středoafrickou republiku)
[state code=CF form=adjective]
(středoafrick*|středoafričtí)
[state code=CF form=capital city=Bangui]
Bangui
[state code=CM form=name genitive=no]
Kamerun
[state code=CM form=name]
(Kamerunu|Kameruna)
[state code=CM form=name role=object]
Kameruně
[state code=CM form=name role=agent]
Kamerunem
[state code=CM form=adjective]
(kamerunsk*|kamerunští)
[state code=CM form=people]
(Kamerunec|Kamerunci)
[state code=CM form=capital city=Yaounde]
(Yaoundé|Jaunde)
[state code=GA form=name genitive=no]
Gabon
[state code=GA form=name]
(Gabonu|Gabona)
[state code=GA form=name role=object]
Gaboně
[state code=GA form=name role=agent]
Gabonem
[state code=GA form=adjective]
(gabonsk*|gabonští)
[state code=GA form=people]
(Gaboňan|Gaboňané)
[state code=GA form=capital city=Libreville]
Libreville
[state code=CV form=name genitive=no]
Kapverdy
[state code=CV form=name]
Kapverd
[state code=CV form=name role=object]
(Kapverdám|Kapverdách)
[state code=CV form=name role=agent]
Kapverdami
[state code=CV form=adjective]
(kapverdsk*|kapverdští)
[state code=CV form=capital city=Praia]
Praia
[state code=MX form=name genitive=no]
Mexiko
[state code=MX form=name attributive=yes]
Mexika
[state code=MX form=name role=object]
Mexiku
[state code=MX form=name role=agent]
Mexikem
[state code=MX form=adjective]
(mexick*|mexičtí)
[state code=MX form=people]
(Mexičan|Mexičané|Mexičanů|Mexičany)
[state code=MX form=capital city=Mexico_City]
(Ciudad de México|México City|Mexico City)
[state code=GT form=name genitive=no]
Guatemala
[state code=GT form=name]
Guatemaly
[state code=GT form=name role=object]
(Guatemalě|Guatemalu)
[state code=GT form=name role=agent]
Guatemalou
[state code=GT form=adjective]
(guatemalsk*|guatemalští)
[state code=GT form=people]
(Guatemalec|Guatemalci)
[state code=BZ form=name]
Belize
[state code=BZ form=adjective]
(belizsk*|belizští)
[state code=HN form=name genitive=no]
Honduras
[state code=HN form=name]
(Hondurasu|Hondurasa)
[state code=HN form=name role=object]
Hondurasě
[state code=HN form=name role=agent]
Hondurasem
[state code=HN form=adjective]
(hondurask*|honduraští)
[state code=HN form=people]
(Honduřan|Honduřané)
[state code=HN form=capital city=Tegucigalpa]
(Tegucigalpa|Tegucigalpy)
[state code=HN form=capital city=Tegucigalpa role=object]
(Tegucigalpě|Tegucigalpu)
[state code=HN form=capital city=Tegucigalpa role=agent]
Tegucigalpou
[state code=SV form=name genitive=no]
(Salvador|El Salvador)
[state code=SV form=name]
(Salvadoru|Salvadora|El Salvadoru|El Salvadora)
[state code=SV form=name role=object]
(Salvadorě|El Salvadorě)
[state code=SV form=name role=agent]
(Salvadorem|El Salvadorem)
[state code=SV form=adjective]
(salvadorsk*|salvadorští)
[state code=SV form=people]
(Salvadorec|Salvadorci)
[state code=SV form=capital city=San_Salvador]
(San Salvador|San Salvadoru|San Salvadora)
[state code=SV form=capital city=San_Salvador role=object]
San Salvadorě
[state code=SV form=capital city=San_Salvador role=agent]
San Salvadorem
[state code=NI form=name]
(Nikaragua|Nikaraguy|Nikaragui|Nikaraguu|Nikaraguou)
[state code=NI form=adjective]
(nikaragujsk*|nikaragujští)
[state code=NI form=people]
(Nikaragujec|Nikaragujci|Nikaragujců)
[state code=NI form=capital city=Managua]
(Managua|Managuy|Managui|Managuu|Managuou)
[state code=CR form=name genitive=no]
Kostarika
[state code=CR form=name]
Kostariky
[state code=CR form=name role=object]
(Kostarice|Kostariku)
[state code=CR form=name role=agent]
Kostarikou
[state code=CR form=adjective]
(kostarick*|kostaričtí)
[state code=CR form=people]
(Kostaričan|Kostaričané)
[state code=CR form=capital city=San_Jose]
San José
[state code=PA form=name genitive=no]
Panama
[state code=PA form=name]
Panamy
[state code=PA form=name role=object]
(Panamě|Panamu)
[state code=PA form=name role=agent]
Panamou
[state code=PA form=adjective]
(panamsk*|panamští)
[state code=PA form=people]
(Panamec|Panamci)
[state code=CU form=name genitive=no]
Kuba
[state code=CU form=name]
Kuby
[state code=CU form=name role=object]
(Kubě|Kubu)
[state code=CU form=name role=agent]
Kubou
[state code=CU form=adjective]
(kubánsk*|kubánští)
[state code=CU form=people]
(Kubánec|Kubánci|Kubánců|Kubánce)
[state code=CU form=capital city=Havana]
(Havana|Havany)
[state code=CU form=capital city=Havana role=object]
(Havaně|Havanu)
[state code=CU form=capital city=Havana role=agent]
Havanou
[state code=DO form=name]
(Dominikánská republika|Dominikánské republiky|Dominikánské republice|Dominikánskou republiku)
[state code=DO form=adjective]
(dominikánsk*|dominikánští)
[state code=DO form=people]
(Dominikánec|Dominikánci)
[state code=DO form=capital city=Santo_Domingo]
(Santo Domingo|Santo Dominga)
[state code=DO form=capital city=Santo_Domingo role=object]
Santo Domingu
[state code=DO form=capital city=Santo_Domingo role=agent]
Santo Domingem
[state code=HT form=name]
Haiti
[state code=HT form=adjective]
(haitsk*|haitští)
[state code=HT form=people]
(Haiťan|Haiťané)
[state code=HT form=capital city=Port-au-Prince]
Port au Prince
[state code=JM form=name genitive=no]
Jamajka
[state code=JM form=name]
Jamajky
[state code=JM form=name role=object]
(Jamajce|Jamajku)
[state code=JM form=name role=agent]
Jamajkou
[state code=JM form=adjective]
(jamajsk*|jamajští)
[state code=JM form=people]
Jamajčan
[state code=JM form=capital city=Kingston]
(Kingston|Kingstonu|Kingstona)
[state code=JM form=capital city=Kingston role=object]
Kingstoně
[state code=JM form=capital city=Kingston role=agent]
Kingstonem
[state code=TT form=name]
Trinidad a Tobago
[state code=TT form=adjective]
(trinidadsk*|trinidadští)
[state code=CO form=name]
Kolumbie
[state code=CO form=name role=object]
Kolumbii
[state code=CO form=adjective]
(kolumbijsk*|kolumbijští)
[state code=CO form=people]
(Kolumbijec|Kolumbijci|Kolumbijců|Kolumbijce)
[state code=CO form=capital city=Bogota]
(Bogota|Bogoty|Bogotá)
[state code=CO form=capital city=Bogota role=object]
(Bogotě|Bogotu)
[state code=CO form=capital city=Bogota role=agent]
Bogotou
[state code=VE form=name genitive=no]
Venezuela
[state code=VE form=name]
Venezuely
[state code=VE form=name role=object]
(Venezuelě|Venezuelu)
[state code=VE form=name role=agent]
Venezuelou
[state code=VE form=adjective]
(venezuelsk*|venezuelští)
[state code=VE form=people]
(Venezuelan|Venezuelané|Venezuelanů|Venezuelec|Venezuelci|Venezuelců|Venezuelce)
[state code=VE form=capital city=Caracas]
(Caracas|Caracasu|Caracasa)
[state code=VE form=capital city=Caracas role=object]
Caracasě
[state code=VE form=capital city=Caracas role=agent]
Caracasem
[state code=EC form=name genitive=no]
Ekvádor
[state code=EC form=name]
(Ekvádoru|Ekvádora)
[state code=EC form=name role=object]
Ekvádorě
[state code=EC form=name role=agent]
Ekvádorem
[state code=EC form=adjective]
(ekvádorsk*|ekvádorští)
[state code=EC form=people]
(Ekvádorec|Ekvádorci|Ekvádorců)
[state code=EC form=capital city=Quito]
(Quito|Quita)
[state code=EC form=capital city=Quito role=object]
Quitu
[state code=EC form=capital city=Quito role=agent]
Quitem
[state code=PE form=name]
Peru
[state code=PE form=adjective]
(peruánsk*|peruánští)
[state code=PE form=people]
(Peruánec|Peruánci|Peruánců)
[state code=PE form=capital city=Lima]
(Lima|Limy)
[state code=PE form=capital city=Lima role=object]
(Limě|Limu)
[state code=PE form=capital city=Lima role=agent]
Limou
[state code=BO form=name]
Bolívie
[state code=BO form=name role=object]
Bolívii
[state code=BO form=adjective]
(bolivijsk*|bolivijští)
[state code=BO form=people]
(Bolivijec|Bolivijci|Bolivijců)
[state code=BO form=capital city=La_Paz]
(La Paz|La Pazu)
[state code=BR form=name]
Brazílie
[state code=BR form=name role=object]
Brazílii
[state code=BR form=adjective]
(brazilsk*|brazilští)
[state code=BR form=people]
(Brazilec|Brazilci|Brazilců|Brazilce)
[state code=BR form=capital city=Brasilia]
(Brasília|Brasílie|Brasílii)
[state code=AR form=name genitive=no]
Argentina
[state code=AR form=name]
Argentiny
[state code=AR form=name role=object]
(Argentině|Argentinu)
[state code=AR form=name role=agent]
Argentinou
[state code=AR form=adjective]
(argentinsk*|argentinští)
[state code=AR form=people]
(Argentinec|Argentinci|Argentinců|Argentince)
[state code=AR form=capital city=Buenos_Aires]
Buenos Aires
[state code=CL form=name]
Chile
[state code=CL form=adjective]
(chilsk*|chilští)
[state code=CL form=people]
(Chilan|Chilané|Chilanů)
[state code=CL form=capital city=Santiago]
(Santiago|Santiago de Chile|Santiaga)
[state code=CL form=capital city=Santiago role=object]
Santiagu
[state code=CL form=capital city=Santiago role=agent]
Santiagem
[state code=UY form=name genitive=no]
Uruguay
[state code=UY form=name]
(Uruguayu|Uruguaya|Uruguaye|Uruguayi|Uruguayem)
[state code=UY form=adjective]
(uruguaysk*|uruguayští)
[state code=UY form=people]
(Uruguayec|Uruguayci)
[state code=UY form=capital city=Montevideo]
(Montevideo|Montevidea|Montevideu)
[state code=PY form=name genitive=no]
Paraguay
[state code=PY form=name]
(Paraguayu|Paraguaya|Paraguaye|Paraguayi|Paraguayem)
[state code=PY form=adjective]
(paraguaysk*|paraguayští)
[state code=PY form=people]
(Paraguayec|Paraguayci)
[state code=PY form=capital city=Asuncion]
(Asunción|Asunciónu|Asuncióna)
[state code=PY form=capital city=Asuncion role=object]
Asuncióně
[state code=PY form=capital city=Asuncion role=agent]
Asunciónem
[state code=GY form=name genitive=no]
Guyana
[state code=GY form=name]
Guyany
[state code=GY form=name role=object]
(Guyaně|Guyanu)
[state code=GY form=name role=agent]
Guyanou
[state code=GY form=adjective]
(guyansk*|guyanští)
[state code=GY form=capital city=Georgetown]
(Georgetown|Georgetownu|Georgetowna)
[state code=GY form=capital city=Georgetown role=object]
Georgetowně
[state code=GY form=capital city=Georgetown role=agent]
Georgetownem
[state code=SR form=name genitive=no]
Surinam
[state code=SR form=name]
(Surinamu|Surinama)
[state code=SR form=name role=object]
Surinamě
[state code=SR form=name role=agent]
Surinamem
[state code=SR form=adjective]
(surinamsk*|surinamští)
[state code=SR form=capital city=Paramaribo]
(Paramaribo|Paramariba)
[state code=SR form=capital city=Paramaribo role=object]
Paramaribu
[state code=SR form=capital city=Paramaribo role=agent]
Paramaribem
[state code=EU form=name]
(EU|Evropská unie|Evropské unie|Evropské unii|Evropskou unii|Evropskou unií|Unie|Unii|sedmadvacítka*)
[state code=EU form=adjective]
(unijn*|unijní)
[state code=NATO form=name]
(NATO|Severoatlantická aliance|Severoatlantické aliance|Severoatlantické alianci|Severoatlantickou alianci|Severoatlantickou aliancí|Aliance|Alianci|Aliancí)
[state code=UN form=name]
(OSN|Organizace spojených národů|Organizaci spojených národů|Spojené národy|Spojených národů)
[state code=OSCE form=name]
(OBSE|Organizace pro bezpečnost a spolupráci v Evropě|Organizaci pro bezpečnost a spolupráci v Evropě)

# Cities that are no capitals but seats of posts.
[city code=RU name=Saint_Petersburg]
(Petrohrad*|Sankt Petěrburg*|Petěrburg*)
[city code=RU name=Yekaterinburg]
(Jekatěrinburg*|Jekaterinburg*)
[city code=RU name=Kaliningrad]
Kaliningrad*
[city code=RU name=Vladivostok]
Vladivostok*
[city code=RU name=Murmansk]
Murmansk*
[city code=RU name=Novosibirsk]
Novosibirsk*
[city code=RU name=Rostov]
Rostov*
[city code=RU name=Kazan]
(Kazaň|Kazani)
[city code=US name=New_York]
(New York*|New Yorsk*)
[city code=US name=Houston]
Houston*
[city code=US name=Los_Angeles]
Los Angeles
[city code=US name=San_Francisco]
San Francis*
[city code=US name=Seattle]
Seattl*
[city code=US name=Chicago]
Chicag*
[city code=US name=Miami]
Miami
[city code=US name=Boston]
Boston*
[city code=BE name=Antwerp]
Antverp*
[city code=DE name=Bonn]
Bonn*
[city code=DE name=Frankfurt]
Frankfurt*
[city code=DE name=Munich]
Mnichov*
[city code=DE name=Hamburg]
Hamburk*
[city code=DE name=Leipzig]
Lipsk*
[city code=DE name=Dresden]
Drážďan*
[city code=DE name=Düsseldorf]
Düsseldorf*
[city code=FR name=Marseille]
Marseill*
[city code=FR name=Lyon]
Lyon*
[city code=FR name=Strasbourg]
Štrasburk*
[city code=FR name=Toulouse]
Toulous*
[city code=IT name=Milan]
Milán*
[city code=IT name=Naples]
Neapol*
[city code=IT name=Venice]
(Benátk*|Benátek|Benátkách)
[city code=IT name=Turin]
Turín*
[city code=IT name=Genoa]
Janov*
[city code=IT name=Palermo]
Palerm*
[city code=TR name=Istanbul]
Istanbul*
[city code=TR name=Izmir]
Izmir*
[city code=TR name=Trabzon]
Trabzon*
[city code=CN name=Shanghai]
Šanghaj*
[city code=CN name=Chengdu]
(Čcheng tu|Čchengtu)
[city code=CN name=Guangzhou]
Kanton*
[city code=CN name=Hong_Kong]
(Hongkong*|Hong Kong*)
[city code=CN name=Wuhan]
(Wu chan*|Wuchan*)
[city code=CN name=Shenyang]
Šen jang*
[city code=IN name=Mumbai]
Bombaj*
[city code=IN name=Chennai]
(Madrás*|Čennaj*)
[city code=IN name=Kolkata]
Kalkat*
[city code=IN name=Chandigarh]
Čandígarh*
[city code=IN name=Bengaluru]
Bengalúr*
[city code=CA name=Montreal]
Montreal*
[city code=CA name=Toronto]
Toront*
[city code=CA name=Vancouver]
Vancouver*
[city code=JP name=Sapporo]
Sappor*
[city code=JP name=Osaka]
Ósak*
[city code=JP name=Niigata]
Niigat*
[city code=PL name=Poznan]
(Poznaň|Poznani|Poznaně)
[city code=PL name=Krakow]
Krakov*
[city code=PL name=Gdansk]
Gdaňsk*
[city code=PL name=Lublin]
Lublin*
[city code=PL name=Wroclaw]
Vratislav*
[city code=PL name=Katowice]
Katovic*
[city code=CZ name=Brno]
(Brno|Brna|Brnu|Brně|Brnem)
[city code=CZ name=Karlovy_Vary]
Karlov* Var*
[city code=CZ name=Ostrava]
Ostrav*
[city code=SK name=Košice]
Košic*
[city code=SK name=Prešov]
Prešov*
[city code=UA name=Odesa]
(Oděs*|Odes*)
[city code=UA name=Lviv]
Lvov*
[city code=UA name=Kharkiv]
Charkov*
[city code=UA name=Uzhhorod]
Užhorod*
[city code=UA name=Chernivtsi]
Černovic*
[city code=UA name=Berehove]
Berehov*
[city code=UA name=Mukachevo]
Mukačev*
[city code=GB name=Edinburgh]
Edinburgh*
[city code=GB name=Manchester]
Manchester*
[city code=GB name=Belfast]
Belfast*
[city code=IL name=Tel_Aviv]
Tel Aviv*
[city code=IL name=Haifa]
Haif*
[city code=AE name=Dubai]
Dubaj*
[city code=PK name=Karachi]
Karáčí*
[city code=PK name=Lahore]
Láhaur*
[city code=PK name=Peshawar]
Péšávar*
[city code=BR name=Rio_de_Janeiro]
(Riu de Janeir*|Rio de Janeiro)
[city code=BR name=Sao_Paulo]
São Paul*
[city code=AU name=Sydney]
Sydney*
[city code=AU name=Melbourne]
Melbourn*
[city code=ES name=Barcelona]
Barcelon*
[city code=ES name=Seville]
Sevill*
[city code=PT name=Porto]
Port*
[city code=SO name=Hargeisa]
(Hargejs*|Hargeis*)
[city code=SO name=Garowe]
Garow*
[city code=SO name=Kismayo]
Kismaj*
[city code=LT name=Klaipeda]
(Klajped*|Klaipėd*|Klaipėdě|Klaipėdy|Klaipėdu)
[city code=LT name=Kaunas]
Kaunas*
[city code=LV name=Daugavpils]
Daugavpils*
[city code=LV name=Liepaja]
Liepáj*
[city code=EE name=Narva]
Narv*
[city code=EE name=Tartu]
Tartu
[city code=AT name=Salzburg]
Salcburk*
[city code=AT name=Graz]
(Štýrsk* Hrad*|Štýrském Hradci)
[city code=AT name=Linz]
(Linec|Linci|Lince)
[city code=AT name=Innsbruck]
Innsbruck*
[city code=BY name=Brest]
Brest*
[city code=BY name=Grodno]
(Grodn*|Hrodn*)
[city code=BY name=Vitebsk]
Vitebsk*
[city code=SE name=Gothenburg]
Göteborg*
[city code=SE name=Malmö]
Malmö
[city code=NO name=Kirkenes]
Kirkenes*
[city code=NO name=Bergen]
Bergen*
[city code=FI name=Mariehamn]
Mariehamn*
[city code=FI name=Turku]
Turku
[city code=BG name=Varna]
Varn*
[city code=BG name=Plovdiv]
Plovdiv*
[city code=BG name=Burgas]
Burgas*
[city code=BG name=Ruse]
Ruse
[city code=RO name=Constanta]
(Constanț*|Constanc*|Konstanc*)
[city code=RO name=Cluj]
(Kluž*|Cluj*)
[city code=RO name=Iasi]
Jas*
[city code=RO name=Timisoara]
Temešvár*
[city code=HU name=Debrecen]
Debrecín*
[city code=HU name=Szeged]
(Szeged*|Segedín*)
[city code=HU name=Pécs]
Pécs*
[city code=MK name=Bitola]
Bitol*
[city code=MK name=Ohrid]
Ohrid*
[city code=RS name=Niš]
Niš*
[city code=RS name=Novi_Sad]
Nov* Sad*
[city code=HR name=Split]
Split*
[city code=HR name=Rijeka]
Rijek*
[city code=HR name=Osijek]
Osijek*
[city code=HR name=Vukovar]
Vukovar*
[city code=SI name=Maribor]
Maribor*
[city code=SI name=Koper]
Koper*
[city code=BA name=Mostar]
Mostar*
[city code=BA name=Banja_Luka]
Banj* Luk*
[city code=ME name=Herceg_Novi]
Herceg Nov*
[city code=AL name=Vlorë]
Vlor*
[city code=AL name=Gjirokastër]
Gjirokast*
[city code=GR name=Thessaloniki]
(Soluň|Soluni|Soluně)
[city code=MD name=Balti]
Bălți
[city code=MD name=Comrat]
Komrat*
[city code=GE name=Batumi]
Batumi
[city code=AZ name=Ganja]
Gjandž*
[city code=AZ name=Nakhchivan]
Nachičevan*
[city code=IR name=Tabriz]
Tabríz*
[city code=IR name=Mashhad]
Mašhad*
[city code=IR name=Isfahan]
Isfahán*
[city code=IQ name=Erbil]
(Irbíl*|Erbíl*)
[city code=IQ name=Basra]
Basr*
[city code=IQ name=Mosul]
Mosul*
[city code=SY name=Aleppo]
(Alepp*|Halab*)
[city code=LB name=Tripoli]
Tripolis*
[city code=SA name=Jeddah]
(Džidd*|Džedd*)
[city code=EG name=Alexandria]
Alexandri*
[city code=LY name=Benghazi]
Benghází
[city code=MA name=Casablanca]
Casablanc*
[city code=MA name=Marrakesh]
Marrákeš*
[city code=ZA name=Cape_Town]
(Kapsk* Měst*|Kapském Městě)
[city code=ZA name=Durban]
Durban*
[city code=ZA name=Johannesburg]
Johannesburg*
[city code=KE name=Mombasa]
Mombas*
[city code=TZ name=Mwanza]
Mwanz*
[city code=TZ name=Zanzibar]
Zanzibar*
[city code=NG name=Lagos]
Lagos*
[city code=NG name=Kano]
(Kan|Kanu)
[city code=CD name=Goma]
Gom*
[city code=CD name=Lubumbashi]
Lubumbaši*
[city code=CI name=Bouaké]
Bouaké
[city code=CM name=Douala]
(Douala|Douale)
[city code=MX name=Tijuana]
Tijuan*
[city code=MX name=Guadalajara]
Guadalajar*
[city code=MX name=Monterrey]
Monterre*
[city code=GT name=Quetzaltenango]
Quetzaltenang*
[city code=CO name=Cúcuta]
Cúcut*
[city code=CO name=Medellín]
Medellín*
[city code=VE name=Maracaibo]
Maracaib*
[city code=EC name=Guayaquil]
Guayaquil*
[city code=PE name=Arequipa]
Arequip*
[city code=PE name=Cuzco]
(Cuzc*|Cusc*)
[city code=BO name=Santa_Cruz]
Santa Cruz
[city code=AR name=Rosario]
Rosari*
[city code=AR name=Mendoza]
Mendoz*
[city code=CL name=Valparaíso]
Valparaís*
[city code=CL name=Arica]
Aric*
[city code=KZ name=Almaty]
Almat*
[city code=KZ name=Aktobe]
Aktobe
[city code=UZ name=Samarkand]
Samarkand*
[city code=KG name=Osh]
(Oš|Oši)
[city code=TJ name=Khujand]
Chudžand*
[city code=VN name=Ho_Chi_Minh_City]
Ho Či Minov* Měst*
[city code=TH name=Chiang_Mai]
Čiang Maj*
[city code=NP name=Biratnagar]
Birátnagar*
[city code=BD name=Chittagong]
Čitágong*
[city code=MM name=Yangon]
Rangún*
[city code=CH name=Geneva]
Ženev*
[city code=CH name=Zurich]
Curych*
[city code=CH name=Basel]
Basilej*
[city code=CH name=Lugano]
Lugan*

# Groups of States that everybody delimits alike.
[states codes=THESE form=name]
(tyto|tato|těchto|těmto|těmito) (země|zemí|zemím|státy|států|státům|zeměmi)
(tyto|těchto|těmto) (dva|dvě|tři|čtyři|pět|šest|sedm|dvou|dvěma|tří|třem|čtyř|čtyřem|pěti) (země|zemí|zemím|státy|států|státům)
(všechny|všech) (dvě|tři|čtyři|dvou|tří|čtyř|pěti) (země|zemí|státy|států|vlády|metropole)
(obě|obou|oběma) (země|zemí|zemím|zeměmi|metropole|vlády|sousední země)
oba (státy|sousedé)
(trojice|čtveřice|pětice) (zemí|států)
(jmenovan*|uveden*) (země|státy)

[states codes=EE,LV,LT form=adjective]
(pobaltsk*|baltsk*)
> Rusko vyhostilo deset pobaltských diplomatů. => RU EE null; RU LV null; RU LT null

[states codes=EE,LV,LT form=name]
[(tři|tří|třem|všechny tři|všech tří|trojice)] (pobaltské|pobaltských|pobaltským|baltské|baltských) (země|zemí|zemím|státy|států|státům|republiky|republik|metropole)
(Pobaltí|Pobaltím)
pobaltsk* (trojice|trojka)

[states codes=DK,FI,IS,NO,SE form=name]
(severské|severských|severským) (země|zemí|zemím|státy|států)

[states codes=CZ,HU,PL,SK form=name]
(země|zemí|státy|států|členové) (Visegrádské|visegrádské) (čtyřky|skupiny)
(visegrádská|Visegrádská|visegrádské|Visegrádské) (čtyřka|čtyřky|skupina|skupiny)

[states codes=BE,LU,NL form=name]
[(země|zemí|státy|států)] Beneluxu

[states codes=AE,BH,KW,OM,QA,SA form=name]
(Rada|Rady|Radu|Radě) pro spolupráci [arabských států] [v|Perského] (Zálivu|zálivu|Perském zálivu)

# Names that are no States here.
[nothing]
československ*
(Jižní|Severní|Latinská|Latinské|Latinskou|Střední|Střední) (Amerika|Ameriky|Americe|Ameriku)
latinskoamerick*
severoamerick*
jihoamerick*
(Nová|Nové|Novou) (Anglie|Anglii)
Dominika
Rudé (právo|náměstí)
Čínsk* restaurac*
(indick*|Indick*) oceán*
(českého|Českého|české|České|český|Český) (ráje|Krumlova|Krumlov|Budějovice|Budějovicích|Budějovic)
(americk*|britsk*|francouzsk*) (dolar*|libr*|frank*)
(ruská|ruské|ruskou) ruleta
(Česká|České|Českou) (televize|televizi|tisková kancelář|tiskové kanceláře|pošta|spořitelna|lékařská komora)
(Český|Českého|Českém) (rozhlas|rozhlasu)
(Polské|Polská|Polského) (rádio|televize|rádia)
(Ruský|Ruské|Ruská) (dům|soukromé univerzity)
španělsk* chřipk*
