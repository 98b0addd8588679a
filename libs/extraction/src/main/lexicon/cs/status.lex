# How a text presents what it tells, and what it says around it.
# status: none (no event), threatened, reversed, past; scope: sentence, clause (until the next clause).

[status status=none scope=clause]
(nevyhostil*|nevyhostí|nevyhošťuj*|nevypověděl*|nevypoví|nevykázal*|nevykáže|nevykazuje|nebyl* vyhoštěn*|nebyl* vypovězen*|nebude* vyhoštěn*|nikoho|nikdo|nikomu|nejsou vyhošt*|nepošle|neposlal*|neposílá)
(nebyl*|nebude|nebudou|nemusí|nemusejí|nemusel*|nemá|nemají) ~ (vyhošt*|vypověz*|vykáz*|odjet|odjíždět|opustit|odejít|vycestovat)
(nemusí|nemusejí) (odjet|odjíždět|opustit|odejít|vycestovat|opouštět)
(nechce|nechtějí|nehodlá|nehodlají|neplánuje|neplánují|nechystá|nechystají|nezvažuje|nezvažují|neuvažuje|neuvažují|nepřistoupí|nepřistoupil*|nenavrhuje) ~ (vyhošť*|vyhost*|vypově*|vypov*|vykáz*|vykaz*)
(neuvažuje se|o ničem takovém|nejde o|nešlo o|řeč nebyla|není řeč|nebylo rozhodnuto|nepadlo rozhodnutí|zatím nerozhodl*)
(popřel*|popírá|popřela|dementoval*|dementuje|vyvrátil*|vyvrací|vyloučil*|vylučuje) ~ (vyhošť*|vyhoš*|vyhost*|vypov*|vykáz*|zpráv*|informac*|tvrzení|že)
(odmítl*|odmítá|odmítnul*|zamítl*|zamítá) ~ (vyhošť*|vyhoš*|vyhost*|vypov*|vykáz*|návrh*|požadavek)
(zpráv*|informac*|tvrzení|zvěst*|fám*) ~ (nesmysl|smyšlen*|vymyšlen*|nepravd*|lživ*|padělek|podvrh|hoax|neodpovíd*|nezaklád*|mylná|mylné)
(nesmysl|padělek|podvrh|hoax|výmysl)
(k|ke) ~ (kroku|opatření|vyhoštění|vypovězení) ~ (nechystá|nechystají|nepřikročí|nepřistoupí|neuchýlí)
(opozic*|opoziční|poslan*|senátor*|europoslan*|petic*|demonstrant*|protestující*|aktivist*|strana|hnutí|výzv*) ~ (žád*|požad*|volá po|volají po|chce|chtějí|vyzv*|vyzýv*|navrh*|doporuč*) ~ (vyhošť*|vyhoš*|vyhost*|vypov*|vykáz*|aby)
(parlament|sněmovna|senát|kongres|rada města) ~ (vyzv*|žád*|požad*|navrh*|doporuč*)
(opozic*|opoziční|petic*|demonstrant*|protestující*|aktivist*) ~ (žád*|požad*|volá|volají|chce|chtějí|vyzv*|vyzýv*|navrh*)
(poslanc*|senátor*|poslankyně|politi(k|ci|ků)) ~ (žád*|požad*|volá|volají|chce|chtějí|vyzv*|vyzýv*|navrh*)
(návrh|návrhu|návrhem) ~ (vyhošť*|vyhoš*|vyhost*|vypov*|vykáz*)
(měl by|měla by|mělo by|měli by) ~ (vyhost*|vypov*|vykáz*)
(analyti*|expert*|odborní*|komentátor*|pozorovatel*) ~ (očekáv*|předpokl*|soud*|odhad*|míní)
(celkem|dohromady|celkově|úhrnem) ~ (vyhost*|vyhošt*|vypov*) @tally=yes
(více než|víc než|přes|na|asi|zhruba|kolem) {number} (zemí|států)
od (začátku|počátku|vypuknutí|konce studené) (invaze|války|roku|konfliktu)
(dá se|lze|je možné|očekává se|očekávalo se|předpokládá se) [(očekávat|předpokládat|že)] ~ (vyhost*|vyhošť*|vypov*|vykáž*)
(stačí|stačilo by|stačilo) ~ (vyhost*|vypov*|vykáz*)
(zda|jestli|zdali) ~ (vyhost*|vyhošt*|vypov*|vykáz*|budou|bude)
(na dotaz|na otázku|dotaz*) ~ (vyhošt*|vyhost*|vypov*)
(zatím|dosud) (ne|nikoho|žádn*)
žádn* ~ (vyhošt*|vypovězen*|diplomat*)
> Norsko chilské diplomaty nevyhostilo. => none
> Zpráva, že Norsko vyhostilo chilského diplomata, je nesmysl. => none
> Norsko popřelo, že vyhostilo dva chilské diplomaty. => none

[status status=none scope=sentence]
(soud|soudu|soudce|soudkyně|cizinecká policie|cizinecké policie|cizinecké policii|imigrační úřad*) ~ (vyhošt*|vyhost*|vypov*|opustit|odjet)
(vyhoštění|vyhostil*) ~ na _ (let|roky|rok)
trest vyhoštění
> Soud chilským diplomatům z Norska uložil vyhoštění na pět let. => none

[status status=threatened scope=clause]
(zvažuj*|zváží|zvažoval*|uvažuj*|uvažoval*|chystá|chystají|chystal*|plánuj*|plánoval*|hodlá|hodlají|hodlal*|připravuj*|připravoval*|mohl by|mohla by|mohlo by|mohli by|mohly by|může|mohou|míní|zamýšl*) [(, že|o|se)] (vyhost*|vyhošt*|vypov*|vykáz*|vykaz*|odebr*|prohlás*|poslat|odeslat)
(zvažuj*|zváží|zvažoval*|uvažuj*|uvažoval*|chystá|chystají|chystal*|plánuj*|plánoval*|hodlá|hodlají|hodlal*|připravuj*|mohl by|mohla by|mohlo by|mohli by|může|mohou|zamýšl*) ~ (vyhost*|vyhošt*|vypov*|vykáz*|vyhoš*|poslat domů|nežádouc*)
(hroz*|pohroz*|vyhrož*|varoval*|varuje|výhružk*|hrozb*) ~ (vyhost*|vyhošt*|vyhoš*|vypov*|vykáz*|vykaz*|nežádouc*|odejde|pošle|posl*)
(pokud|jestliže|kdyby|nebude li|jinak|v opačném případě|když|dokud|až) ~ (vyhostí|vypoví|vykáže|bude vyhošt*|budou vyhošt*|prohlásí|pošle|vyhostil* by|odebere|bude muset|budou muset|vyžene|odejde|odjede|by)
(vyhostí|vypoví|vykáže|prohlásí|pošle|odebere) ~ (pokud|jestliže|nebude li|jestli|dokud)
(by) (vyhostil*|vypověděl*|vykázal*|poslal*|prohlásil*)
(vyhostil*|vypověděl*|vykázal*|poslal*) by
(pověřil*|nařídil*|uložil*|přikázal*|požádal*|pokyn*|instru*) (svému|svého|vládě|ministrovi|ministru|ministerstvu|ministra|ministerstvo|ministryni|diplomacii|úřadům) ~ (prohlásil*|vyhostil*|vypověděl*|připravil*|označil*|vyhostit|prohlásit)
(je|jsou) (připraven*|ochot*|odhodlán*) (vyhost*|vypov*|vykáz*|prohlás*)
(dokument*|podklad*) k vyhošt*
> Norsko zvažuje vyhoštění dvou chilských diplomatů. => NO CL 2 THREATENED
> Norsko pohrozilo, že vyhostí dva chilské diplomaty. => NO CL 2 THREATENED
> Pokud se Chile neomluví, vyhostí Norsko dva chilské diplomaty. => NO CL 2 THREATENED

[status status=threatened scope=sentence]
_ li
, (pohrozil*|varoval*|vyhrožuje|pohrozili)
> Neomluví-li se Chile, vypoví Norsko dva chilské diplomaty. => NO CL 2 THREATENED

[status status=reversed scope=sentence]
(odvolal*|zrušil*|stáhl*|vzal*|bere|ruší|odvolává|anuloval*) ~ (vyhoštění|vypovězení|vykázání|příkaz* k odjezdu|rozhodnutí o vyhoštění|rozhodnutí vyhostit)
(vyhoštění|vypovězení|vykázání|odvet*|rozhodnutí) ~ (zrušil*|odvolal*|stáhl*|stažen*|zrušen*|odvolán*|vzat* zpět|vzal* zpět|neplatí|pozastavil*)
(vzal*|vzat*|bere|berou) zpět
(nakonec|přece jen|nakonec přece) (zůst*|smí|může|mohou|nemusí|smějí)
(smí|může|mohou|smějí) (nakonec|přece jen|přece)
(nechá|nechává|nechal*|ponechá*) ~ v zemi
> Norsko zrušilo vyhoštění chilského velvyslance. => NO CL 1 REVERSED
> Norsko vzalo zpět vyhoštění dvou chilských diplomatů. => NO CL 2 REVERSED

[status status=past scope=clause]
(potají|v tichosti|v tajnosti|bez rozruchu|potichu) ~ (vyhost*|vypov*|vykáz*|vyhošt*)
(vyhost*|vypov*|vykáz*|vyhošt*) ~ (potají|v tichosti|v tajnosti|bez rozruchu)
(dříve|předtím|už dříve|již dříve|naposledy|předtím už) (vyhostil*|vypověděl*|vykázal*|prohlásil*)
> Norsko loni v tichosti vyhostilo dva chilské diplomaty. => NO CL 2 REPORTED_PAST

# A number taken back for another.
[correction]
(ne|nikoli|nikoliv) [jen] {number} [,] (ale|nýbrž) [rovnou] ({number}|{group})
> Norsko vyhostilo ne 21, ale 22 chilských diplomatů. => NO CL 22
> Norsko vyhostilo 22, nikoli 21 chilských diplomatů. => NO CL 22

[correction order=reverse]
{number} [,] (místo|namísto|a ne|ne|nikoli|nikoliv) {group}

[retaliation]
(odvet*|odplat*|oplat*|oplác*|oplátk*)
(reciproč*|reciprocit*|reciproc*|vzájemnost*)
(zrcadl*|symetri*|protiopatřen*|protikrok*|protiakc*)
(oko za oko|ránu ranou|stejnou mincí|půjčka za oplátku|stejnou měrou|stejným způsobem|na revanš)
(odvděč*|revanš*|odvetn*|mstí|pomstil*|pomsta|pomstou|pomst*)
(stejně|týmž|obratem) (odpověděl*|zareagoval*|oplatil*|odvděčil*|vyhostil*)
(reaguj* stejně|reaguj* tak|odpověděl* tak|odpovídá tak|odpovídá tím|odpověděl* tím)
> Norsko recipročně vyhostilo dva chilské diplomaty. => NO CL 2 RETALIATION
> Norsko v odvetě vyhostilo dva chilské diplomaty. => NO CL 2 RETALIATION

[retaliation needs=act]
(v reakci|reakcí|reakce|jako reakci|reakci) na
(v odpověď|jako odpověď|odpovědí|odpověď|odpovědi) na
(reagoval*|reaguj*|zareagoval*|zareaguje|reagujíc*) [(tak|tím|tak také|proto|takto)] na
(odpověděl*|odpovídá|odpovídají|odpovídaj*) [(tak|tím|tak také|proto|takto)] na
(odpověděl*|odpovídá|odpovídají)
> Norsko vyhostilo dva chilské diplomaty v reakci na vyhoštění dvou norských diplomatů. => NO CL 2 RETALIATION; CL NO 2 REPORTED_PAST

# Words that do not say what is answered.
[retaliation needs=told]
(v reakci|reakcí|jako reakci|jako reakce|v odpověď|jako odpověď|odpovědí) [na to]
> Norsko v pondělí vyhostilo dva chilské diplomaty. V reakci na to Chile vyhošťuje dva norské diplomaty. => NO CL 2; CL NO 2 RETALIATION

[vow]
(odpoví|odpovíme|zareaguje|zareagujeme|přijde odpověď|přijde odveta|odveta přijde|odveta nezůstane|odvětí|oplatí)
(pohroz*|hroz*|slíbil*|slibuj*|přislíbil*|ohlás*|avizoval*|avizuj*|ohlašuj*|vyhrož*|chyst*) ~ (odvet*|odpově*|protiopatřen*|reakc*|reciproč*|kroky|oplat*)
nezůstane bez (odpovědi|odezvy|reakce|odvety)
(bude následovat|následovat bude|budou následovat|následovat budou) ~ (odpověď|odveta|reakce|protiopatření)
(odpověď|odveta|reakce|protiopatření) [(na sebe)] (nenechá|bude|budou|přijde|nezůstane|dlouho)
vyhrazuje si (právo|možnost)

[concert]
(společně|spolu|koordinovan*|v koordinaci|ve shodě|po dohodě|v součinnosti) (s|se)
(koordinovan*|společn*|sladěn*) (krok*|postup*|akc*|opatření|rozhodnutí)
(koordinoval*|sladil*|dohodl*) ~ (postup*|krok*)

[remaining]
(zůstane|zůstanou|zůstává|zůstávají|zbude|zbývá|zbudou|zůstal*|zbyde|zbylo|ponechá)
(smí|smějí|může|mohou|bude moci) (zůstat|ponechat)

[jurisdiction]
(nemá|nemají) (pravomoc|jurisdikci|pravomoci|kompetenci|kompetence)
(mimo|není v) (pravomoc|jurisdikci|kompetenc*)

[speech]
(řekl*|uvedl*|sdělil*|oznámil*|oznamuj*|prohlásil*|potvrdil*|informoval*|napsal*|píše|dodal*|upřesnil*|vysvětlil*|ohlásil*|zveřejnil*|podotkl*|konstatoval*|upozornil*|připomněl*|odpověděl*|zdůraznil*|vzkázal*|podle|prozradil*|tvrdí|tvrdil*|uvádí|sděluje|informuje)

[difference]
(z|ze) [(nynějších|současných|dosavadních|původních|nynějšího|dosavadních)] ({number}|{group}) [(lidí|pracovníků|osob|zaměstnanců|diplomatů|míst)] na [(pouhých|jen|pouze|nejvýše|nynějších)] ({number}|{group})
> Velvyslanectví Chile v Norsku se musí zmenšit z 25 na 14 lidí. => NO CL 11

[difference order=reverse]
na [(pouhých|jen|pouze)] ({number}|{group}) [(lidí|pracovníků|osob|zaměstnanců|diplomatů|míst)] (z|ze) [(nynějších|současných|dosavadních|původních)] ({number}|{group})
