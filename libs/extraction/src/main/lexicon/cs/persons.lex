# Persons, missions, authorities and the words that tie them together.

[person category=diplomat number=one]
[(vysoce postaven*|vysok*|předn*)] (diplomat|diplomata|diplomatovi|diplomatem|diplomatka|diplomatku|diplomatce|diplomatkou)
chargé [d'affaires] [a. i.|ad interim]
(charge|chargé) d'affaires
(pověřen*|prozatímn*) (chargé|zástupce velvyslance)
[(první|prvního|prvnímu|prvním|druhý|druhého|druhému|druhým|druhá|druhou|druhé|třetí|třetího|třetímu|třetím)] (tajemník|tajemníka|tajemníkovi|tajemníkem|tajemnice|tajemnici) [velvyslanectví|ambasády]
(tajemník|tajemníka|tajemníkovi|tajemníkem|tajemnice|tajemnici|tajemnicí) (velvyslanectví|ambasády)
(velvyslaneckého|velvyslaneckému|velvyslanecký|velvyslaneckým) (tajemníka|tajemník|tajemníkovi|tajemníkem)
(obchodní|obchodního|obchodnímu|obchodním|politický|politického|politickému|politickým|kulturní|kulturního|tiskový|tiskového|ekonomický|ekonomického|velvyslanecký|velvyslaneckého|vědecký|vědeckého|zemědělský|zemědělského|legační|legačního|vyslanecký|hospodářský|hospodářského|hlavní) (rada|rady|radu|radovi|radou)
(rada|rady|radu|radovi|radou) (velvyslanectví|ambasády)
(obchodní|obchodního|obchodnímu|kulturní|kulturního|kulturnímu|tiskový|tiskového|hospodářský|hospodářského|zemědělský|zemědělského|vědecký|vědeckého|policejní|policejního|školský|školského) (atašé|přidělenec|přidělence|přidělenci|přidělencem)
atašé
(zástupce|zástupci|zástupcem|zástupkyně|zástupkyni) (velvyslance|velvyslankyně|ambasadora|vedoucího mise|vedoucího velvyslanectví|vedoucího ambasády|vedoucího zastupitelského úřadu|šéfa mise|šéfa ambasády|chargé d'affaires|chargé)
(úřadující|dočasn*|zastupující*) (velvyslanec|velvyslance|velvyslanci|vedoucí|vedoucího|šéf|šéfa) [mise|ambasády|velvyslanectví|zastupitelského úřadu]
(dvojk*|číslo dvě|muž* číslo dvě) [ruské] (ambasády|velvyslanectví)
(obchodní|obchodního) (zástupce|zástupci|zmocněnec|zmocněnce)
(tiskový|tiskového|tisková|tiskovou) (tajemník|tajemníka|tajemnice|tajemnici)
(protokolář|protokoláře)
> Norsko vyhostilo chilského diplomata. => NO CL 1 DIPLOMAT
> Čad vypověděl německého chargé d'affaires. => TD DE 1 DIPLOMAT

[person category=diplomat number=many]
[(vysoce postaven*|vysok*)] (diplomaté|diplomati|diplomatů|diplomaty|diplomatům|diplomatech|diplomatky|diplomatek)
diplomatick* (personál|personálu|personálem|sbor|sboru|zástupc*|zástupců|zástupci|představitel*|pracovní*)
(osob*|lidé|lidi|lidí) s diplomatick* (status*|statut*|pas*|imunit*|hodností)
členov* diplomatického (personálu|sboru)
(obchodní|kulturní|političtí|tiskoví|kulturních|obchodních) (radové|radů|rady|atašé|přidělenci|přidělenců)
(první|druzí|třetí|prvních|druhých|třetích) tajemn(íci|íků|íky|íkům)
tajemn(íci|íků|íky|íkům) (velvyslanectví|ambasády)
> Norsko vyhostilo dva chilské diplomaty. => NO CL 2 DIPLOMAT
> Dva chilští diplomaté musí opustit Norsko. => NO CL 2 DIPLOMAT

[person category=ambassador number=one]
[mimořádn* a zplnomocněn*] (velvyslanec|velvyslance|velvyslanci|velvyslancem|velvyslankyně|velvyslankyni|velvyslankyní)
(ambasador|ambasadora|ambasadorovi|ambasadorem|ambasadorka|ambasadorku|ambasadorce|ambasadorkou)
[apoštolsk*|papežsk*] (nuncius|nuncia|nunciovi|nunciem)
vysok* (komisař|komisaře|komisaři|komisařem|komisařka|komisařku) [OSN|EU|Unie]
(vedoucí|vedoucího|vedoucímu|vedoucím|šéf|šéfa|šéfovi|šéfem|šéfka|šéfku|šéfce|šéfkou|hlava|hlavu|hlavě) (mise|ambasády|velvyslanectví|delegace|zastupitelského úřadu|diplomatické mise|stálé mise|zastoupení|kanceláře OBSE)
(nejvyšší|nejvyššího|nejvyššímu) [ruský|ruského|americký|amerického|čínský|čínského] (diplomat|diplomata|diplomatovi)
(vyslanec|vyslance|vyslanci|vyslancem|vyslankyně|vyslankyni)
(stál*) (představitel|představitele|představiteli|představitelem|zástupce|zástupci) při
> Peru vyhostilo severokorejského velvyslance. => PE KP 1 AMBASSADOR
> Švédskou velvyslankyni Chile vypovědělo. => CL SE 1 AMBASSADOR

[person category=ambassador number=many]
(velvyslanců|velvyslancům|velvyslancích|velvyslankyň|velvyslankyním|ambasadoři|ambasadorů|ambasadory|ambasadorům|vyslanců|nunciů)
> Turecko vypovědělo deset velvyslanců Chile. => TR CL 10 AMBASSADOR

[person category=consular_officer number=one]
[(generální*|honorární*|čestn*|úřadující*)] (konzul|konzula|konzulovi|konzulem|konzulka|konzulku|konzulce|konzulkou|konzulky)
(vicekonzul|vicekonzula|vicekonzulovi|vicekonzulem|vicekonzulka|vicekonzulku)
(zástupce|zástupci|zástupkyni|zástupkyně) [generálního] (konzula|konzulky)
konzulárn* (úředník|úředníka|úředníkovi|úřednice|úřednici|pracovník|pracovníka|pracovníkovi|pracovnice|pracovnici|zaměstnanec|zaměstnance|atašé)
(vedoucí*|šéf|šéfa|šéfovi|šéfem|tajemník|tajemníka|pracovník|pracovníka|pracovnice|pracovnici|zaměstnanec|zaměstnance|úředník|úředníka) [generálního|honorárního] konzulátu
(vedoucí*|šéf|šéfa|šéfovi) konzulárního (oddělení|úseku|úřadu)
> Japonsko vyhostilo ruského konzula. => JP RU 1 CONSULAR_OFFICER

[person category=consular_officer number=many]
[(generální*|honorární*|čestn*)] (konzulové|konzulů|konzuly|konzulům|konzulech)
(vicekonzulové|vicekonzulů|vicekonzuly)
konzulárn* (úředníci|úředníků|úředníky|úředníkům|pracovníci|pracovníků|pracovníky|pracovníkům|zaměstnanci|zaměstnanců|zaměstnance|zaměstnancům|personál|personálu|personálem)
(pracovníci|pracovníků|pracovníky|pracovníkům|zaměstnanci|zaměstnanců|zaměstnance|zaměstnancům|úředníci|úředníků|úředníky|úředníkům|personál|personálu|členové|členy|členů) [ruského] [generálního|honorárního|generálních] (konzulátu|konzulátů)
> Japonsko vyhostilo dva ruské konzuly. => JP RU 2 CONSULAR_OFFICER

[person category=military_attache number=one]
[(zástupce|zástupci|pomocník|pomocníka)] (vojensk*|obrann*|leteck*|námořn*|vojenského|armádní*) [(a leteck*|a námořn*|a obrann*)] (přidělenec|přidělence|přidělenci|přidělencem|atašé|ataše)
(přidělenec|přidělence|přidělenci|přidělencem) obrany
(přidělenec|přidělence|přidělenci|přidělencem)
(vojensk*) (diplomat|diplomata|diplomatovi)
> Súdán vyhostil eritrejského vojenského přidělence. => SD ER 1 MILITARY_ATTACHE

[person category=military_attache number=many]
(vojensk*|obrann*|leteck*|námořn*) (přidělenci|přidělenců|přidělencům|přidělenců)
(přidělenců|přidělencům) [obrany]

> Indie vyhostila dva vojenské přidělence Pákistánu. => IN PK 2 MILITARY_ATTACHE

[person category=intelligence_officer number=one]
[(nedeklarovan*|utajen*|údajn*|kariérn*)] (zpravodajský|zpravodajského|zpravodajskému) (důstojník|důstojníka|důstojníkovi|pracovník|pracovníka|agent|agenta)
(důstojník|důstojníka) [ruské|běloruské|čínské|íránské|vojenské] [vojenské|civilní] (GRU|SVR|FSB|KGB|rozvědky|tajné služby|zpravodajské služby)
(špion|špiona|špionovi|špionka|vyzvědač|vyzvědače|rozvědčík|rozvědčíka|agent|agenta|zpravodajec)

[person category=intelligence_officer]
[(nedeklarovan*|utajen*|údajn*|domnělý|kariérn*|profesionálních)] (zpravodajsk*|rozvědn*|kontrarozvědn*) (důstojník*|důstojníc*|pracovní*|agent*|operativ*|činitel*|příslušní*)
důstojní* [ruských|ruské|vojenské|civilní|běloruské|čínské|íránské] (GRU|SVR|FSB|KGB|rozvědky|výzvědné služby|tajné služby|tajných služeb|zpravodajské služby|zpravodajských služeb|vojenské rozvědky|vojenské zpravodajské služby)
(příslušní*|pracovní*|zaměstnan*|člen*|agent*|lidé|lidi|lidí) [ruských|ruské|vojenské|civilní|běloruské] (GRU|SVR|FSB|KGB|rozvědky|rozvědek|výzvědné služby|výzvědných služeb|tajné služby|tajných služeb|zpravodajské služby|zpravodajských služeb|vojenské rozvědky)
rozvědčí*
(zpravodajec|zpravodajce|zpravodajci|zpravodajců|zpravodajcům|zpravodajcem)
(špion|špiona|špionovi|špionem|špioni|špiony|špionů|špionům|špionka|špionku)
(vyzvědač|vyzvědače|vyzvědači|vyzvědačů|vyzvědačům|vyzvědačem|vyzvědačka)
(agent|agenta|agentovi|agentem|agenti|agentů|agenty|agentům)
(tajn*) (agent|agenta|agenti|agentů|agenty)
> Polsko vyhostilo tři ruské zpravodajské důstojníky. => PL RU 3 INTELLIGENCE_OFFICER

[person category=embassy_staff number=one]
(pracovník|pracovníka|pracovníkovi|pracovníkem|pracovnice|pracovnici|pracovnicí)
(zaměstnanec|zaměstnance|zaměstnancem|zaměstnankyně|zaměstnankyni)
(člen|člena|členovi|členem|členka|členku) [diplomatick* a konzulárn*|personálu|osazenstva]
(úředník|úředníka|úředníkovi|úředníkem|úřednice|úřednici) (velvyslanectví|ambasády)
(představitel|představitele|zástupce|zástupkyni|zástupkyně) (velvyslanectví|ambasády)
> Norsko vyhostilo zaměstnance chilského velvyslanectví. => NO CL 1 EMBASSY_STAFF

[person category=embassy_staff]
(pracovníci|pracovníků|pracovníky|pracovníkům|pracovnic)
(zaměstnanci|zaměstnanců|zaměstnancům)
(spolupracovníci|spolupracovníků|spolupracovníky|spolupracovníkům)
(personál|personálu|personálem|osazenstvo|osazenstva|osazenstvem)
(členové|členů|členy|členům) [diplomatick* a konzulárn*|personálu|osazenstva]
(diplomaté|diplomatů|diplomaty|diplomatům|diplomat*) a (zaměstnan*|pracovní*|úřední*|technic* pracovní*|administrativn* pracovní*|dalších zaměstnanců|další pracovníky|další zaměstnance|další pracovníci|další zaměstnanci|dalších pracovníků|další personál|technický personál|technici|techniky|techniků|členů personálu|ostatní personál)
(diplomatick*) a (konzulárn*|technick*|administrativn*) (pracovní*|zaměstnan*|personál*)
(pracovník*|zaměstnanec|zaměstnance) (protokolu|ochranky)
(úředník|úředníka|úředníkovi|úředníkem|úředníci|úředníků|úředníky|úředníkům|úřednice|úřednici) (velvyslanectví|ambasády)
(představitel*|zástupc*|zástupce|zástupci|zástupců) (velvyslanectví|ambasády)
> Norsko vyhostilo dva pracovníky velvyslanectví Chile. => NO CL 2 EMBASSY_STAFF

[person category=administrative_staff]
(administrativn*|technick*|technič*|pomocn*) [a (administrativn*|technick*)] (pracovní*|zaměstnan*|personál*|síl*)
administrativně technick* (pracovní*|zaměstnan*|personál*)
(technik|technika|technici|techniků|techniky|technikům)
(šifrant|šifranta|šifranti|šifrantů|šifranty)
> Norsko vyhostilo dva administrativní pracovníky velvyslanectví Chile. => NO CL 2 ADMINISTRATIVE_STAFF

[person category=unspecified diplomatic=weak number=one]
(zástupce|zástupci|zástupcem|zástupkyně|zástupkyni|představitel|představitele|představiteli|představitelka|úředník|úředníka|úředníkovi|úředníkem|úřednice|úřednici|příslušník|příslušníka|příslušníkovi|muž|muže|žena|ženu|osoba|osobu|osobou)
> Norsko vyhostilo chilského velvyslance a jeho zástupce. => NO CL 2 DIPLOMAT

[person category=unspecified diplomatic=weak number=one]
(koordinátor|koordinátora|koordinátorka|koordinátorku|koordinátorovi|zmocněnec|zmocněnce|zmocněnkyně|vyslance OSN)
(šéf|šéfa|šéfka|šéfku|vedoucí|vedoucího|ředitel|ředitele|ředitelka|ředitelku) (mise|kanceláře|úřadu|programu) OSN

[person category=unspecified diplomatic=weak]
(expert|experta|experti|expertů|experty)
(osoby|osob|osobám|osobami|osobách)
(lidé|lidi|lidí|lidem|lidmi)
(mužů|mužům|ženy|žen)
(úředníci|úředníků|úředníky|úředníkům)
(představitelé|představitelů|představitelům)
(zástupců|zástupcům)
(činitel|činitele|činitelé|činitelů|činitelům)
(kolega|kolegu|kolegy|kolegů|kolegové|kolegovi)
(příslušníci|příslušníků|příslušníky|příslušníkům)
(pracovník*|úředník*) (OSN|Rady Evropy)
(ostatní|ostatních|ostatním)
> Norsko vyhostilo dva úředníky velvyslanectví Chile. => NO CL 2

[person category=unspecified diplomatic=no]
(rodina|rodiny|rodinu|rodinou|rodině|rodin|rodinami|rodinám)
(rodinní|rodinných|rodinným|rodinné|rodinnými) (příslušníci|příslušníků|příslušníkům|příslušníky)
člen* (jejich|jeho|její|svých) rodin*
člen* (rodin*|posádk*|parlamentu|vlády|strany|hnutí|opozice|gangu|klubu|týmu|výprav*|královské rodiny)
(manžel|manžela|manželé|manželka|manželku|manželky|manželek|manželce|manželkou)
(dítě|děti|dětí|dětem|dětmi)
(novinář*|reportér*|zpravodaj|zpravodaje|zpravodajové|zpravodajů|zpravodajka|zpravodajku|zpravodajům|redaktor*|korespondent*|publicist*|bloger*)
(student|studenta|studentka|studenti|studentů|studenty|studentům|studentky|studentek|žák*|žác*|školá*)
(migrant*|uprchlí*|běženc*|běženec|azylant*|přistěhoval*)
(žadatel*) o azyl
(cizinec|cizince|cizinci|cizinců|cizincům|cizinka|cizinku)
(občan|občana|občanovi|občané|občanů|občany|občanům|občanka|občanku|občanky)
(státn*) příslušní*
(hráč*|fotbalist*|hokejist*|sportov(ec|ce|ci|ců|cům|kyně)|atlet*|trenér*|tenist*|rozhodč*|reprezentant*)
(voják|vojáka|vojáci|vojáků|vojáky|vojákům|vojsk*|jednot(ka|ky|ek|ku|kou)|mírov*|žoldnéř*|legionář*)
(kněz|kněze|kněží|kněžím|kněžími|duchovní|duchovního|duchovních|imám*|misionář*|biskup*|kazatel*|jeptišk*|řádov*)
(dělník|dělníka|dělníci|dělníků|dělníky|dělníkům|gastarbajt*|brigádn*)
(turist*|cestujíc*|pasažér*|rekreant*)
(poslanec|poslance|poslanci|poslanců|poslancům|poslankyně|senátor*|zákonodárc*|europoslan*|radní*|zastupitel|zastupitele|zastupitelé|zastupitelů)
(hacker*|aktivist*|disident*|opozičn(í|ík|íci|íků|íka)|demonstrant*|odbořá*)
(umělec|umělce|umělci|umělců|zpěva(k|ka|ci|čka|čku)|režisér*|herec|herce|herci|spisovatel*|hudební*|dirigent*)
(učitel|učitele|učitelé|učitelů|učitelka|profesor*|lektor*|vědec|vědce|vědci|vědců|akademi(k|ka|ci|ků))
(řidič|řidiče|řidiči|řidičů|řidičům|kamion(ák|áci|áků))
(námořní(k|ka|ci|ků|ky)|rybář*)
(trestan(ec|ce|ci|ců)|vězn(ě|i|ů)|vězeň|zločin(ec|ce|ci|ců)|zloděj*|pachatel*|odsouzen*|podezřel(ý|ého|í|ých) z (krádeže|vraždy))
(nájemník*|nájemnic*|partner*|spolužá*)
(podnikatel*|obchodní(k|ci|ka|ků)|lékař|lékaře|lékaři|lékařů|zdravotní(k|ci|ků))
(pozorovatel|pozorovatele|pozorovatelé|pozorovatelů|inspektor*)
(fanouš*|příznivc*|chuligán*)
(humanitárn*) (pracovní*)
(pracovní*) (neziskov*|humanitárn*)
(domovník|domovníka|školník*|uklízeč*)
> Čína vyhostila tři americké novináře. => none
> Norsko vyhostilo pět chilských studentů. => none

# One from each: the number holds for every State.
[link role=of]
z každ*
z každé ze

[mission kind=embassy]
(velvyslanectví|velvyslanectvích|velvyslanectvím|velvyslanectvími)
(diplomatick*) (zařízení|úřad*|zastoupení)
(ambasáda|ambasády|ambasádě|ambasádu|ambasádou|ambasád|ambasádám|ambasádách)
(zastupitelský|zastupitelského|zastupitelskému|zastupitelském|zastupitelským|zastupitelské|zastupitelských) (úřad|úřadu|úřadem|úřady|úřadů|úřadech)
(diplomatická|diplomatické|diplomatickou|diplomatických|diplomatickým) (mise|misi|misí|misích|reprezentac*)
(diplomatické|diplomatického|diplomatickém) (zastoupení|zastupitelství)
(mise|misi|misí)
(nunciatura|nunciatury|nunciatuře|nunciaturu)
(vysoký|vysokého|vysokém) komisariát*
(vysoká|vysoké|vysokou) (komise|komisi|komisí)
vyslanectví

[mission kind=consulate]
[(generální*|honorární*)] (konzulát|konzulátu|konzulátě|konzulátem|konzuláty|konzulátů|konzulátech|konzulátům)
konzulárn* (úřad*|mis*|oddělení|jednatelství|zastoupení)
vicekonzulát*

[mission kind=permanent_mission]
(stálá|stálé|stálou|stálého|stálém) (mise|misi|misí|zastoupení|delegace|delegaci|delegací|zastupitelství)
(mise|misi|misí|zastoupení|zastupitelství|delegac*|velvyslanectví) při

[mission kind=other]
(styčný|styčného|styčném) úřad*
(obchodní|obchodního|obchodním) (mise|misi|misí|zastoupení|zastupitelství|oddělení|kancelář*|úřad*|delegac*)
zájmov* sekc*
(styčná|styčné|styčnou) kancelář*
(kulturní|kulturního|kulturním) (středisko|střediska|středisku|centrum|centra|centru|institut*|oddělení)
(středisko|střediska|středisku) vědy a kultury
(delegace|delegaci|delegací) (EU|Evropské unie|Unie)
(zastoupení|delegace|delegaci) (EU|Evropské unie|Unie)
(zastupitelsk*|reprezentační*) kancelář*

[authority]
(generální|generálního|generálnímu|generálním) (tajemník|tajemníka|tajemníkovi|tajemníkem) [OSN|NATO]
(vláda|vlády|vládu|vládě|vládou|vládní|vládního|vládních|kabinet|kabinetu)
(ministerstvo|ministerstva|ministerstvu|ministerstvem) [zahraničních věcí|zahraničí|obrany|vnitra|vnějších vztahů|zahraničních vztahů|zahraničních záležitostí|spravedlnosti|informací]
MZV
MZd
(diplomacie|diplomacii|diplomacií)
(ministr|ministra|ministrovi|ministrem|ministryně|ministryni|ministryní|ministři|ministrů) [zahraničí|zahraničních věcí|vnitra|obrany|vnějších vztahů|spravedlnosti|zahraničních vztahů|zahraničních záležitostí]
(šéf|šéfa|šéfovi|šéfem|šéfka|šéfku|šéfce|šéfkou) [ruské|české|americké|polské|britské|unijní|německé|francouzské|ukrajinské|maďarské] diplomacie
náměst(ek|ka|kovi|kem|kyně|kyni) [ministra] [zahraničí|zahraničních věcí]
(premiér|premiéra|premiérovi|premiérem|premiérka|premiérku|premiérce|premiérkou)
předsed(a|y|ovi|u|ou|kyně|kyni) [vlády|vládního kabinetu]
(prezident|prezidenta|prezidentovi|prezidentem|prezidentka|prezidentku|prezidentský|prezidentova|prezidentské)
(kancléř|kancléře|kancléři|kancléřka|kancléřem)
(úřady|úřadů|úřadům|úřad vlády|strana|strany|vedení|režim|režimu|režimem|junta|junty|junty|juntou|juntu|metropole|představitelé)
(mluvčí|mluvčího|mluvčímu)
(parlament|parlamentu|sněmovn*|senát|senátu)
(král|krále|emír|emíra|sultán*|královský dvůr|korunní princ)
(rozvědka|rozvědky|kontrarozvědka|kontrarozvědky|kontrarozvědku|tajná služba|tajné služby|zpravodajské služby|bezpečnostní služba|státní bezpečnost|tajných služeb|zpravodajských služeb)
(předsednictvo|předsednictva|prezidentská kancelář|prezidentské kanceláře|Hrad|Hradu)
(státní tajemník|státního tajemníka|státní tajemnice|státním tajemníkem|ministerský rada)
(vojenská|vojenské) (vláda|vlády|rada|rady|junta|junty)

[authority generic=yes]
(zemím|zeměmi|zemích)
(členských|dalších|jiných|západních|evropských|spojeneckých|několik|několika|řada|většina|desítky|desítek|deset|dvacet|dvaceti|tucet|více|patnáct|osmnáct|třicet) (zemí|evropských zemí|západních zemí)
(státy|států|státům|státech)
(členské|další|západní|evropské|některé|mnohé|spojenecké|unijní|obě|dvě|tři|čtyři) země
(spojenci|spojenců|partneři|vlády dalších|metropole)
(členské|členských) (země|zemí|státy|států)

[authority code=CZ]
(Černínský|Černínského|Černínském|Černínským) (palác|paláce|paláci|palácem)
Černín
(Strakova|Strakovy|Strakově) (akademie|akademii)
BIS
(Babiš*|Lipavsk*|Kulháne*|Hamáč*|Petříč*|Zaorál*|Fiala|Fialy|Fialova|Zeman|Zemana)
(Macink*|Pavel Petr)

[authority code=SK]
(Heger|Hegera|Hegerova|Korčok|Korčoka|Kár|Káčer|Káčera|Blanár|Blanára|Fico|Fica|Fica)

[authority code=US]
(Bílý|Bílého|Bílém|Bílému) (dům|domu|domě)
(Pentagon|Pentagonu)
(Rubio|Blinken|Blinkena|Biden|Bidena|Bidenova|Trump|Trumpa|Trumpova|Obama|Obamy|Obamova|Obamův|Bushova|Nauertov*)
(ministr|ministra) zahraničí USA
(Trumpova|Bidenova|Obamova|Bushova) (administrativa|vláda)
(administrativa|administrativy|administrativu)

[authority code=GB]
Downing Street
Foreign Office
Whitehall
(Mayov*|Starmer*|Johnson|Johnsona|Cameron|Camerona)

[authority code=RU]
(Kreml|Kremlu|Kremlem)
Smolensk* (náměstí)
(Putin|Putina|Putinův|Putinova|Lavrov|Lavrova|Zacharovov*|Peskov|Peskova|Rjabkov|Rjabkova|Medveděv|Medveděva)

[authority code=FR]
(Elysejský|Elysejského) palác*
Quai d'Orsay
(Macron|Macrona)

[authority code=BY]
(Lukašenko|Lukašenka|Lukašenkův|Lukašenkova)

[authority code=TR]
(Erdogan|Erdogana|Erdogan|Erdoganův|Erdoğan|Erdoğana|Erdoganova)

[authority code=IT]
Farnesina
[authority code=BR]
Itamaraty
[authority code=VE]
(Maduro|Madura|Madurova|Madurův|Arreaza)
[authority code=NI]
(Ortega|Ortegy|Ortegova)
[authority code=HU]
(Szijjárt*|Orbán|Orbána|Orbánova)
[authority code=PL]
(Sikorski|Sikorského|Sikorsky|Sikorský)
[authority code=UA]
(Zelenskyj|Zelenského|Kuleb*|Sybih*|Bankov*)
[authority code=IN]
(Módí|Módího|Džajšankar*)
[authority code=EU]
(Evropská|Evropské|Evropskou) (komise|komisi|komisí)
(Borrell|Borrella|Kallasová|Kallasov*)

[medium]
(ČTK|Reuters|AFP|AP|DPA|TASS|Interfax|APA|TASR|PAP|MTI|BTA|BNS|Belta|Ukrinform|Sin chua|SANA|IRNA|ANSA|EFE|BBC|CNN|RIA Novosti|Rádio Svobodná Evropa)
(agentura|agentury|agentuře|agenturu|agentur) [AFP|Reuters|TASS|AP|DPA|Interfax|RIA Novosti|ČTK|APA|MTI|PAP]
(deník|deníku|list|listu|server|serveru|web|webu|časopis*|televize|televizi|rozhlas*)

[modifier]
(další|dalších|dalším|dalšími|dalšího|dalšímu)
(jiný|jiní|jiného|jiných|jinému|jiným)
(údajn*|domněl*|takzvan*|tzv.|podezřel*|odhalen*)
(akreditovan*|nedeklarovan*|vysoc*|postaven*|vysoký|vysokého|vyšší|nejvyšší)
(bývalý|bývalého|bývalí|bývalých|bývalému)
(nový|nového|nové|nová|novou|nových|novému)
(současn*|tamn*|místn*|zdejší*|tamější*|stávající*|nynější*|dosavadní*)
(celý|celého|celé|celou|celá|celému|celkov*)
(zbývající*|zbylých|zbylé|zbylý|zbylí|zbytek|zbytku)
(vlastní|vlastního|vlastních)
(zahraniční*|cizí|cizích|cizího)
(evropsk*|západn*|unijních)
(diplomatick*)
(někdejší*|dočasn*|prozatímn*|úřadujíc*)
(první|prvního|druhý|druhého|třetí|třetího)
(sousední|sousedního|sousedních)
(vyhoštěných|vyhoštěným|vyhoštěnými|vyhoštěné|vyhoštěného|vypovězených|vypovězené|vykázaných|vykázané|zmíněn*|uveden*|dotčen*|dotyčn*|jmenovan*|příslušn*|odvolan*)
(zdejším|společn*|nechvalně)
(tuzemsk*)
(jihoněmeck*|moskevsk*|pražsk*|londýnsk*|varšavsk*|kyjevsk*|bratislavsk*|petrohradsk*|minsk*|washingtonsk*|vídeňsk*|berlínsk*|pařížsk*|bruselsk*|římsk*|haagsk*)
(samotn*|zbýva*|působící*|pracující*|sloužící*|vyslan*|akreditovan*|zaměstnan(ý|í|ých|ého))
(řadov*|kariérn*|níž postaven*|mladš*|starš*)
(konkrétn*|konkrétně|právě|zároveň|také|rovněž|též|celkem)
(prý|údajně)
republik* království

[link role=of]
z
ze
(jsou|je|byli|byl|pochází|pocházejí) (z|ze)
od
(působící*|pracující*|sloužící*) (pro)
zastupujíc*

[link role=in]
v
ve
na
(působící*|pracující*|sloužící*|akreditovan*|vyslan*|umístěn*|usazen*) (v|ve|na)
(který|která|kteří|kterých) (působil|působila|působili|působí|pracoval|pracovala|pracovali|pracuje|pracují|sloužil|sloužili) (v|ve|na)
se sídlem v
ve městě

[link role=to]
při
u
(akreditovan*|vyslan*) (při|u)

[pronoun role=subject]
(oni|jim|mu|jí|ho|jej|jich|on|ona|jemu|jimi|dotyční|dotyčný|dotyčná|jmenovaní|jmenovaný|jmenovaná)

[pronoun role=possessive]
(svůj|svého|svému|svém|svým|svoje|svá|své|svou|svých|svými|svoji|svojí)
(jeho|její|jejího|jejímu|jejím|jejich|jejích|jejími)
(náš|našeho|naše|našich|naši|našemu|našim|našimi|našim)

[pronoun role=there]
(tam|tamtéž)

[and]
a
i
nebo
či
a také
a rovněž
a dále
spolu s
spolu se
společně s
společně se
jakož i
stejně jako
plus
včetně
> Norsko vyhostilo 18 chilských diplomatů a 12 zaměstnanců ambasády, celkem 30 osob. => NO CL 30
> Norsko vyhostilo čtyři chilské diplomaty, tři z Osla a jednoho z Bergenu. => NO CL 4

[function role=article]
(ten|ta|to|toho|té|tu|ti|ty|těch|tomu|těm|tou|tím|těmi|tento|tato|tito|tyto|těchto|tohoto|této|těmto|tuto)

[function]
(místo|namísto)
, že
(který|která|které|kteří|kterých|kterým|kterému|kterého|kterou|jenž|jež|již)
(musí|musejí|musel|museli|mají|má|měl|měli|měla|smí|smějí)
(bude|budou|by|byl|byla|byli|byly|bylo|jsou|je|být|jsem|jsme)
(že|aby|když|protože|ale|však|tedy|tak|také|už|jen|pouze|ještě)
(se|si|k|ke|pro|za|o|dne|data)
(odjet|opustit|odejít|domů|zemi|země)
(vyhostil|vyhostila|vyhostilo|vyhostily|vyhostí|vyhošťuje|vyhošťují|vyhostit|vypověděl|vypověděla|vypovědělo|vypověděly|vypoví|vykázal|vykázala|vykázalo|vykázaly)
(zůstane|zůstanou|zůstat|zbude|dostal|dostala|dostali|dostalo)
(ministerstvo|vláda)
(než|jak|kdy|kde|kam|kvůli)

[each]
každ*
po
shodně

[number value=2]
(dvojice|dvojici|dvojicí|dva|dvou|dvě|dvěma|oba|obě|obou|oběma|dvojka|dvojku)
dvojic*
[number value=3]
(trojice|trojici|trojicí|trojka|trojku)
[number value=4]
(čtveřice|čtveřici|čtveřicí|čtyřka|čtyřku)
[number value=5]
(pětice|pětici|pěticí|pětka|pětku)
[number value=6]
(šestice|šestici|šesticí|šestka|šestku|půltucet|půltuctu|půl tuctu)
[number value=7]
(sedmice|sedmici|sedmička|sedmičku)
[number value=8]
(osmice|osmici|osmička)
[number value=9]
(devítka|devítku|devítice)
[number value=10 qualifier=about]
(desítka|desítku|desítkou)
> Norsko vyhostilo desítku chilských diplomatů. => NO CL 10 ABOUT
[number value=12 qualifier=about]
(tucet|tuctu|tuctem)
[number value=24 qualifier=about]
(dva tucty|dvou tuctů)
[number value=11]
(jedenáctka|jedenáctku)
[number value=12]
(dvanáctka|dvanáctku)
[number value=13]
(třináctka|třináctku)
[number value=15]
(patnáctka|patnáctku|patnácti)
[number value=18]
(osmnáctka|osmnáctku|osmnáctky)
[number value=20]
(dvacítka|dvacítku|dvacítky|dvacítce|dvacítkou)
[number value=30]
(třicítka|třicítku|třicítky)
[number value=40]
(čtyřicítka|čtyřicítku|čtyřicítky)
[number value=50]
(padesátka|padesátku|padesátky|půlstovka|půlstovku|půl stovky)
[number value=100 qualifier=about]
(stovka|stovku|stovky)
[number value=20 qualifier=about]
(dvě|dvou) (desítky|desítek)
[number value=30 qualifier=about]
(tři|tří) (desítky|desítek)
> Norsko vyhostilo tři desítky chilských diplomatů. => NO CL 30 ABOUT
[number value=40 qualifier=about]
(čtyři|čtyř) (desítky|desítek)
[number value=50 qualifier=about]
(pět|pěti) desítek
[number value=60 qualifier=about]
(šest|šesti) desítek
[number value=70 qualifier=about]
(sedm|sedmi) desítek

# One and twenty: the units before the tens.
[number value=21]
(jednadvacet|jednadvaceti|jedenadvacet|jedenadvaceti)
[number value=22]
(dvaadvacet|dvaadvaceti)
[number value=23]
(třiadvacet|třiadvaceti)
[number value=24]
(čtyřiadvacet|čtyřiadvaceti)
[number value=25]
(pětadvacet|pětadvaceti)
[number value=26]
(šestadvacet|šestadvaceti)
[number value=27]
(sedmadvacet|sedmadvaceti)
[number value=28]
(osmadvacet|osmadvaceti)
[number value=29]
(devětadvacet|devětadvaceti)
[number value=31]
(jednatřicet|jednatřiceti|jedenatřicet|jedenatřiceti)
[number value=32]
(dvaatřicet|dvaatřiceti)
[number value=33]
(třiatřicet|třiatřiceti)
[number value=34]
(čtyřiatřicet|čtyřiatřiceti)
[number value=35]
(pětatřicet|pětatřiceti)
[number value=36]
(šestatřicet|šestatřiceti)
[number value=37]
(sedmatřicet|sedmatřiceti)
[number value=38]
(osmatřicet|osmatřiceti)
[number value=39]
(devětatřicet|devětatřiceti)
[number value=41]
(jednačtyřicet|jednačtyřiceti|jedenačtyřicet|jedenačtyřiceti)
[number value=42]
(dvaačtyřicet|dvaačtyřiceti)
[number value=43]
(třiačtyřicet|třiačtyřiceti)
[number value=44]
(čtyřiačtyřicet|čtyřiačtyřiceti)
[number value=45]
(pětačtyřicet|pětačtyřiceti)
[number value=46]
(šestačtyřicet|šestačtyřiceti)
[number value=47]
(sedmačtyřicet|sedmačtyřiceti)
[number value=48]
(osmačtyřicet|osmačtyřiceti)
[number value=49]
(devětačtyřicet|devětačtyřiceti)
[number value=51]
(jednapadesát|jednapadesáti|jedenapadesát|jedenapadesáti)
[number value=52]
(dvaapadesát|dvaapadesáti)
[number value=53]
(třiapadesát|třiapadesáti)
[number value=54]
(čtyřiapadesát|čtyřiapadesáti)
[number value=55]
(pětapadesát|pětapadesáti)
[number value=56]
(šestapadesát|šestapadesáti)
[number value=57]
(sedmapadesát|sedmapadesáti)
[number value=58]
(osmapadesát|osmapadesáti)
[number value=59]
(devětapadesát|devětapadesáti)
[number value=61]
(jednašedesát|jednašedesáti|jedenašedesát|jedenašedesáti)
[number value=62]
(dvaašedesát|dvaašedesáti)
[number value=63]
(třiašedesát|třiašedesáti)
[number value=64]
(čtyřiašedesát|čtyřiašedesáti)
[number value=65]
(pětašedesát|pětašedesáti)
[number value=66]
(šestašedesát|šestašedesáti)
[number value=67]
(sedmašedesát|sedmašedesáti)
[number value=68]
(osmašedesát|osmašedesáti)
[number value=69]
(devětašedesát|devětašedesáti)
[number value=71]
(jednasedmdesát|jednasedmdesáti|jedenasedmdesát|jedenasedmdesáti)
[number value=72]
(dvaasedmdesát|dvaasedmdesáti)
[number value=73]
(třiasedmdesát|třiasedmdesáti)
[number value=74]
(čtyřiasedmdesát|čtyřiasedmdesáti)
[number value=75]
(pětasedmdesát|pětasedmdesáti)
[number value=76]
(šestasedmdesát|šestasedmdesáti)
[number value=77]
(sedmasedmdesát|sedmasedmdesáti)
[number value=78]
(osmasedmdesát|osmasedmdesáti)
[number value=79]
(devětasedmdesát|devětasedmdesáti)
[number value=81]
(jednaosmdesát|jednaosmdesáti|jedenaosmdesát|jedenaosmdesáti)
[number value=82]
(dvaaosmdesát|dvaaosmdesáti)
[number value=83]
(třiaosmdesát|třiaosmdesáti)
[number value=84]
(čtyřiaosmdesát|čtyřiaosmdesáti)
[number value=85]
(pětaosmdesát|pětaosmdesáti)
[number value=86]
(šestaosmdesát|šestaosmdesáti)
[number value=87]
(sedmaosmdesát|sedmaosmdesáti)
[number value=88]
(osmaosmdesát|osmaosmdesáti)
[number value=89]
(devětaosmdesát|devětaosmdesáti)
[number value=91]
(jednadevadesát|jednadevadesáti|jedenadevadesát|jedenadevadesáti)
[number value=92]
(dvaadevadesát|dvaadevadesáti)
[number value=93]
(třiadevadesát|třiadevadesáti)
[number value=94]
(čtyřiadevadesát|čtyřiadevadesáti)
[number value=95]
(pětadevadesát|pětadevadesáti)
[number value=96]
(šestadevadesát|šestadevadesáti)
[number value=97]
(sedmadevadesát|sedmadevadesáti)
[number value=98]
(osmadevadesát|osmadevadesáti)
[number value=99]
(devětadevadesát|devětadevadesáti)

[number qualifier=same]
(stejný|týž|tentýž|shodný|obdobný|totožný|stejným|stejného) (počet|počtu|počtem)
stejn* mnoho
(tolik|stejně tolik|právě tolik)
> Norsko vyhostilo tři chilské diplomaty. Chile vyhostilo stejný počet norských diplomatů. => NO CL 3; CL NO 3 DIPLOMAT

[number qualifier=unspecified]
(několik|několika|několikero)
(desítky|desítek|desítkám|stovky|stovek|tucty)
(řada|řadu|řady)
(mnoho|mnoha|mnozí|mnohé|mnohých)
(někteří|některé|některých|některým)
(většina|většinu|většiny|větší část)
(část|části|zbytek|polovina|polovinu|třetina|třetinu|čtvrtina|čtvrtinu)
(všichni|všechny|všech|všem|všemi|veškeré|veškerý|veškerého)
(pár|hrstka|hrstku|hrst|více|víc|nemálo)
(blíže neurčený|blíže neurčeného|neupřesněný|neznámý|nezveřejněný) (počet|počtu)
(počet|počtu)
> Norsko vyhostilo několik chilských diplomatů. => NO CL null

[qualifier qualifier=at_least]
(nejméně|přinejmenším|minimálně|alespoň|aspoň|přes|více než|víc než|více jak|víc jak|nejmíň|dobré|ne méně než)
> Norsko vyhostilo více než 20 chilských diplomatů. => NO CL 20 AT_LEAST

[qualifier qualifier=at_most]
(až|nejvýše|nejvýš|maximálně|nanejvýš|nejvíce|nejvíc|ne více než)
> Norsko vyhostilo až 20 chilských diplomatů. => NO CL 20 AT_MOST

[qualifier qualifier=about]
(asi|zhruba|přibližně|kolem|okolo|téměř|skoro|cca|bezmála|takřka|málem|plus minus|odhadem|zřejmě|nějakých)
> Norsko vyhostilo asi 25 chilských diplomatů. => NO CL 25 ABOUT

[qualifier qualifier=except]
(všechny|všichni|všech) (kromě|až na|mimo|s výjimkou|vyjma)

[qualifier qualifier=exact]
(celkem|přesně|právě|rovných|dalších|pouze|jen|jenom|celkově|souhrnem|úhrnem|již)

[nothing]
[členských|dalších] (zemí|státy|států) (EU|NATO|Evropské unie|Unie|aliance)
(sídelní*|hostitelsk*) (stát*|země|zemi|zemí) (OSN|organizace|organizací)
nežádouc* (osob*|person*)
(hlav*) (státu|států|vlády|vlád)
(bývalý|bývalého|bývalá|bývalou|bývalému) (velvyslanec|velvyslance|velvyslankyně|diplomat|diplomata|konzul|konzula)
(designovan*|navržen*|budouc*|nastupujíc*) (velvyslan*|konzul*|ambasador*)
(vedoucí*|šéf*) (obchodu|podniku|firmy)
(člen*|členské) (státy|států|země|zemí) (EU|NATO|OSN|unie|aliance)
(služebn*) pes
v tiskové zprávě
po telefonu
z důvod*
ze dne
v pořádku
v souvislosti
na základě
po dobu
po roce
v reakci
s ohledem
za účelem
> Norsko odmítlo budoucího velvyslance Chile. => none

# "Three employees, among them an attaché": who is among them is counted already.
[nothing]
(mezi nimi|mezi nimiž|z nich|včetně) [(je|byl|jeden|i)] [(vojensk*|obchodn*|kulturn*|generální*)] (atašé|přidělen*|rad*|konzul*|tajemník*|zástupce|řidič*|velvyslanec|velvyslance)
