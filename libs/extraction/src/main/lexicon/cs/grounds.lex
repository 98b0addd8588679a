# Grounds as the receiving State tells them.

[ground ground=espionage]
(špioná*|špionáž*|špionsk*|špion|špioni|špiony|špionů|špehov*|špicl*|vyzvěd*|vyzvíd*|vyzvídal*)
(zpravodajsk*|rozvědn*|výzvědn*) (důstojní*|činnost*|aktivit*|agent*|pracovn*|operac*|služ*|hr*|síť*|sít*|informac*)
(rozvědk*|rozvědč*|GRU|SVR|FSB|KGB|tajn* služ*)
(odposlech*|odposlouch*|štěnic*)
(sledoval*|sledovali|sledování|shromažďov*|shromažďoval*|sbíral*|sběr|získával*) [(informac*|údaj*|poznatk*)]
(utajovan*|tajn*|důvěrn*) (informac*|dokument*|materiál*|spis*|plán*|údaj*)
(verbov*|naverbov*|rekrutov*|najím*|získávat) [(agent*|informátor*|spolupracovní*)]
(pokoušel*|snažil*) ~ (získ* spolupracovní*|získávat spolupracovníky|agent*)
pod diplomatick* (krytím|pláštíkem|rouškou)
diplomatick* krytí*
> Norsko vyhostilo dva chilské diplomaty za špionáž.

[ground ground=influence_operations]
(vlivov*|ovlivňovac*) (operac*|kampan*|akc*|působení)
> Norsko vyhostilo dva chilské diplomaty kvůli vlivovým operacím.

[ground ground=national_security]
(národní|státní|vnitřní) bezpečnost*
bezpečnost* (státu|země|republiky|České republiky|Slovenska)
bezpečnostní* (zájm*|riziko|rizika|hrozb*|důvod*)
(ohrož*|hrozb*|hrozil*|riziko) ~ bezpečnost*
> Norsko vyhostilo dva chilské diplomaty z důvodů národní bezpečnosti.

[ground ground=incompatible_activities]
(neslučiteln*|nebyl* slučiteln*|nejsou slučiteln*|není slučiteln*|neslučuj*|nesluč*|nebylo slučiteln*) ~ (status*|statut*|postavení*|poslání*|funkc*|činnost*|úloh*|prací)
(v rozporu|rozporné|rozporn*|v protikladu) (s|se) [(jejich|jeho|její|diplomatick*)] [diplomatick*] (status*|statut*|postavení*|poslání*|funkc*|rolí|úlohou|působením)
(překroč*|překračoval*|porušil*|zneuž*) ~ (pravomoc*|status*|statut*|postavení|diplomatick* výsad*|mandát*|imunit*)
neslučiteln*
> Norsko vyhostilo dva chilské diplomaty za činnost neslučitelnou s diplomatickým statusem.

[ground ground=war_crimes]
válečn* zločin*
(Buč|Buči|Buče|Buča|Bučou|Bučy)
(masakr*|zvěrstv*|krveprolit*|genocid*|vyvražď*|vraždění civil*|zabíjení civil*|jatk*|ukrutnost*)
(zabit*|zabíjen*|vražd*|zavražd*|mrtv*) [(stovek|desítek|stovky)] (civilist*|civilů|obyvatel*)
zločin* proti lidskosti
> Norsko vyhostilo dva chilské diplomaty kvůli masakru.

[ground ground=interference]
(vměš*|vměšov*|plet* se|plést se|vmíš*|vměšuj*) 
(zasah*|zasáhl*|zásah*) do
(vnitřní*) (záležitost*|věc*)
(ovlivň*|ovlivnit|ovlivňov*|manipul*) ~ (vol*|referend*)
(podvratn*|rozvratn*) (činnost*|aktivit*)
(spiknutí|spiklenec*|spikl*)
> Norsko vyhostilo dva chilské diplomaty za vměšování.

[ground ground=disinformation]
(dezinformac*|propagand*|lživ*|lež|lži|nepravdiv*|smyšlen*|pomluv*|falešn* zpráv*)
> Norsko vyhostilo dva chilské diplomaty za propagandu.

[ground ground=assassination_or_attack]
(otrav*|otráv*|novič*|Skripal*|Salisbury|nervov*)
(atentát*|vražd*|zavražd*|únos*|unes*|unést)
(výbuch*|exploz*|Vrbětic*|bombov*|nálož*)
(sabotáž*|žhářsk*|žhář*|podpál*|zápaln*)
(útok*) (v|na|ve) (Salisbury|Londýn*|ambasád*|velvyslanectví|konzulát*|synagog*|centrum|sklad*|letiště|park*|nádraž*)
(teroristick*|teror*) (útok*|čin*|akc*)
(pokus*) o (vraždu|atentát|únos|zabití|otravu)
zabití (disident*|opozič*|aktivist*|novinář*|exil*)
> Norsko vyhostilo dva chilské diplomaty kvůli výbuchu ve skladu.

[ground ground=treaty_or_custom]
(poruš*|rozpor*|nedodrž*|v rozporu|nerespekt*|přestup*) ~ (úmluv*|konvenc*|dohod*|smlouv*|zvyklost*|protokol*|norm*|mezinárodní* práv*)
(rozporu|poruš*) [s|se] (Vídeňsk*|úmluv*|konvenc*)
(diplomatick*) (zvyklost*|norm*|protokol*|etiket*|pravid*)
> Norsko vyhostilo dva chilské diplomaty za porušení Vídeňské úmluvy.

[ground ground=other]
(agres*|invaz*|vpád*|anex*)
(solidarit*|solidárn*|sounáležitost*|na podporu|podporu (Praze|Británii|Londýnu|Česku|spojenc*)|vyjádřil* tím podporu|podpořil*)
(urazil*|uráž*|urážk*|nadáv*|výrok*|vyjádření*|kritik*|kritiz*|poznámk*)
(parit*|vyvážen*|vyrovn*|nerovnováh*|nepoměr*|stejn* stav*|úrov* našeho)
(kybernet*|hacker*|hackersk*|kyberút*)
(obtěžov*|zastraš*)
(omluv*|neomluv*)
(nepřátelsk*) (činnost*|chování|postup*|politik*|jednání)
(pas|pasy|pasů|cestovní doklad*|falešn* doklad*|padělan*|paděla*|falš*|podvod*|podvrh*|víz*)
(paš*|pašov*|kontraband*|propaš*|celn*|bezceln*|cigaret*|alkohol*|kokain*|heroin*|drog*|zbran*|diamant*|slonovin*|zlat*|starožitnost*)
(korupc*|úplat*|zpronev*|praní peněz|kráde*|krad*|zloděj*|kasin*|hazard*|herní*)
(opil*|řídil* pod vlivem|nehod*|parkov*|pokut*)
(dluh*|nezaplac*|nájem*|mzd*)
(povstal*|separatist*|extremist*|bojovní*|rebel*|milic*|terorist*|džihád*)
(účast* na|zúčastnil*) [_] (demonstrac*|shromáždění|oslav*|mítink*|pochod*|manévr*)
(platil*|financov*) [_] (demonstrant*|protest*|nosič*|agitátor*|kazatel*)
(vlajk*|sochy|socha|pomník*|památník*|mapu|mapa|mapy)
(raketov*|jadern*|odpálení rakety|střel*)
(obchod* s|obchodov*|prodával*|prodej)
(lidsk*) práv*
(zadrž*|věznění|uvěznění|zatčen*|rukojm*)
(sankc*)
(popírač*|popíral*)
(zvěrstv* na)
nelegitimn*
> Norsko vyhostilo dva chilské diplomaty za pašování.

[ground ground=interference]
(podněcov*|podnít*|rozdmých*|štva*|převrat*|puč*|svržen*|nepokoj*|vzpour*|povstán*|intervenc*|rozvrac*|podvrac*|kupov* hlas*)
(opozic*|opoziční*|povstalc*|disident*|rebel*|odbor*) [_] [_] (peníze|peněz|zbraně|podpor*|financ*|plat*)
(financ*|podpor*|vyzbroj*|cvičil*|schůz*|kontakt*|styky|setkával*) [_] [_] (opozic*|povstalc*|disident*|rebel*|stran*)
vnitřní politik*
[ground ground=war_crimes]
(bombardov*|civilist*|civilní oběti|hromadn* hrob*|postřílen*|ostřelov*|plynem)
[ground ground=espionage]
(tajemství|tajnost*|mikrofilm*|odposl*|vyzvíd*|fotografoval*) [_] [_] (základn*|přístav*|kasár*|radar*|letišt*)
(tajn* dokument*|tajn* spis*|tajemství)
[ground ground=assassination_or_attack]
(útok*|přepad*|napaden*|střelb*|zastřelen*|zastřelil*|bomb*|rukojm*|zabit*)
[ground ground=national_security]
(proti|ohrožen*|hrozb*|riziko) [_] bezpečnosti
[ground ground=treaty_or_custom]
(v souladu|nebyl* v souladu) s [mezinárodními] (normami|zvyklostmi)
[ground ground=other opens=reason]
(obvin*|viní|vinil*|podezír*|podezř*|vyčít*|vytýk*|přičít*|klad* za vinu|nařk*|osočil*)
(protože|kvůli|neboť|jelikož|poněvadž|poté, co|za to, že|na základě)
(důvod*|zdůvodn*|odůvodn*|příčin*|vysvětl*|záminc*|záminka)
(přistižen*|přistihl*|dopaden*|vinen|zapleten*|zapojen*|podíl*)
(protest* proti|rozhořč*|pobouř*|rozlít*|pohorš*|chování|skandál*|aféra|aféry|incident*|prohřešk*|přečin*|zneužit*)
