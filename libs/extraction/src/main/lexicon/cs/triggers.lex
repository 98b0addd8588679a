# Words that tell an expulsion. target: where the persons stand (after, before, any, either: any, but rather after).
# place=after: the State after the phrase is the one they leave.
# strength=weak: only persons of a mission with a limit of time; strength=ellipsis: only after another expulsion.

# Active verbs: the word order is free, the persons follow more often.
[trigger target=either]
(vyhostit|vyhostil|vyhostila|vyhostilo|vyhostili|vyhostily|vyhostí|vyhostíme|vyhosti|vyhošťuje|vyhošťují|vyhošťujeme|vyhošťoval|vyhošťovala|vyhošťovalo|vyhošťovat|vyhostivší)
(vypověděl|vypověděla|vypovědělo|vypověděli|vypověděly|vypoví|vypovědět|vypovídá|vypovídají|vypovíme)
(vykázal|vykázala|vykázalo|vykázali|vykázaly|vykáže|vykážou|vykázat|vykazuje|vykazují)
(vyhnal|vyhnala|vyhnalo|vyhnali|vyhnat|vyhání|vyhánějí|vyžene|vyženou)
(vyhodil|vyhodila|vyhodilo|vyhodit|vyhazuje) [ze země]
vystěhoval* ze země
(zbavil|zbavila|zbavilo|zbavili|zbaví|zbavuje) (akreditac*|diplomatick*|imunit*|status*|statut*)
(odebral|odebrala|odebralo|odebrali|odebere|odebírá|odejmul*|odňal|odňala|odňalo|odejme|zrušil|zrušila|zrušilo|zruší|ruší|stáhl|stáhla|stáhlo|pozastavil*|anuloval*|odvolal|odvolala|odvolalo) ~ (akreditac*|exequatur|agrément|diplomatick* status*|diplomatick* statut*|status*|diplomatick* imunit*|imunit*|legitimac*|pověření|diplomatick* víz*|diplomatick* průkaz*|diplomatick* kart*|diplomatick* pas*)
(odebral|odebrala|odebralo|odebrali|odebere|odebírá|odejmul*|odňal|odňala|odňalo|zrušil|zrušila|zrušilo|ruší) (akreditac*|exequatur|agrément|diplomatick* status*|diplomatick* statut*|imunit*|legitimac*|pověření)
(vykázání|vypovězení|vyhoštění|vyhnání|vyhošťování|vypovídání) [z (země|Česka|Ruska)]
(nechal|nechala|nechalo) (vyhostit|vypovědět|vykázat)
> Norsko vyhošťuje dva chilské diplomaty. => NO CL 2 DIPLOMAT
> Dva chilské diplomaty vyhostilo Norsko. => NO CL 2 DIPLOMAT
> Norsko vyhostilo pět diplomatů. Tři jsou z Chile, dva z Peru. => NO CL 3; NO PE 2 DIPLOMAT
> Norsko vypovědělo dva chilské diplomaty. => NO CL 2
> Norsko oznámilo vyhoštění dvou chilských diplomatů. => NO CL 2
> Norsko odebralo akreditaci dvěma chilským diplomatům. => NO CL 2

# What the persons must do, what is done to them, what they are called.
[trigger target=any]
(vyhoštěn|vyhoštěna|vyhoštěno|vyhoštěni|vyhoštěny)
(vypovězen|vypovězena|vypovězeno|vypovězeni|vypovězeny)
(vykázán|vykázána|vykázáno|vykázáni|vykázány)
(byl|byla|byli|bylo|byly|bude|budou|je|jsou|být) (vyhnán*|odeslán*|posláni|poslán*|vyzván*|požádán*|vyproštěn*) [(zpět|domů|k odjezdu|pryč)]
(prohlás*|prohlaš*|označ*|vyhlás*|vyhlaš*|považ*|pokládá|pokládají|uzna*|uznal*|uznává|shledal*|má|mají) [je|ho|ji|jej] za [dále|nadále|osobu|osoby] (nežádoucí*|nevítan*|nepřijateln*|nevhodn*|persona|personu|persony|personae|personam|personou)
(prohlás*|prohlaš*|označ*|vyhlás*|vyhlaš*|považ*|pokládá|pokládají|uzna*|uznal*|uznává|shledal*) ~ (nežádoucí*|nevítan*|nepřijateln*|persona|personu|persony|personae|personami|personou)
(persona|personu|persony|person|personou|personám|personae|personami) [non] (non|grata|gratae|grátis)
nežádouc* (osob*|person*|host*|cizin*)
(je|jsou|byl|byla|byli|byly|se stal|se stala|se stali|stali se|stal se|stává|stávají) [(tam|už|nadále|v zemi|odteď|od nynějška)] (nežádoucí|nevítaný|nevítaná|nevítaní|nevítanou|nevítaným|nežádoucím|nežádoucími)
(už|nadále|déle) (není|nejsou) (vítán|vítáni|vítána|vítaný|vítaní|žádoucí)
(není|nejsou) [(v zemi|u nás|tam|tu|zde)] (vítán|vítáni|vítána|vítaný|vítaní|žádoucí)
nežádoucí
(bude|budou) muset
(opustí|opouští|opouštějí) (zemi|území|republiku|Česko|Rusko|Slovensko|Polsko|metropoli)
(odjede|odjedou|odletí|odjíždí|odjíždějí|odcestuje|odcestují|vycestuje|vycestují) [z|ze]
(vyzv*|vyzýv*|požád*|přinut*|donut*|vybíd*|vybídl*) ~ (k|ke) (odjezdu|odchodu|opuštění|vycestování|návratu)
(vyzv*|vyzýv*|požád*|žád*|chce|chtějí|požaduj*|požadoval*|nařídil*|nařizuje|přikázal*|přikazuje|rozhod*|trv*) ~ aby ~ (opustil*|odjel*|odešel|odešla|odešli|vycestoval*|odcestoval*|odletěl*|stáhl*|odvolal*|snížil*|omezil*|zredukoval*|zmenšil*|zmizel*)
(nařídil*|nařizuj*|nařídí|přikázal*|přikazuj*|přikáže|uložil*|ukládá|doporučil*|poručil*) ~ (odjezd*|odchod*|opustit|odjet|odejít|vycestovat|opuštění|odcestovat|stáhnout|odvolat|snížit|snížení|omezit|vycestování)
(nařídil*|nařizuj*|přikázal*|přikazuj*|uložil*|poručil*|nakázal*) (odjezd*|odchod*|opustit|odjet|opuštění|vycestovat|vyhostit|vyhoštění)
(nakázal*|nakazuje|nakáže) ~ (odjezd*|odchod*|opustit|odjet|odejít|vycestovat)
(poslal|poslala|poslalo|poslali|pošle|pošlou|posílá|posílají|poslat|odeslal|odeslala|odeslalo|odesílá|odešle|odesílají|vyprovodil*|vypakoval*|pohnal*) ~ (domů|pryč|zpět|zpátky|ze země|z země|z Česka|z Ruska|do vlasti|k odjezdu|na hranice|na letiště|za hranice)
(poslal|poslala|poslalo|poslali|pošle|pošlou|posílá|posílají|poslat|odeslal|odeslala|odeslalo|odesílá|odešle|vyprovodil*|pohnal*) (domů|pryč|zpět|zpátky|ze země|do vlasti|k odjezdu|za hranice)
(vypakoval|vypakovala|vypakovalo|vypakuje)
(dal|dala|dalo|dali|dává|ukázal|ukázala|ukázalo) ~ (výpověď|košem|padáka|vale|dveře)
ukázal* ~ dveře
(přijde|přijdou|přišel|přišla|přišli|přicházejí) o (akreditac*|diplomatick* status*|status|imunit*|právo)
(skončil|skončila|skončili|skončilo|končí) ~ (na ambasádě|na velvyslanectví)
(zmizí|zmizel|zmizeli|zmizelo|zmizet)
(odebrán*|odňat*|zrušen*) ~ (akreditac*|exequatur|diplomatick* status*|imunit*|status)
(akreditac*|exequatur) ~ (odebrán*|odňat*|zrušen*|odebral*|zrušil*)
dostal* (vyhazov|padáka|příkaz k odjezdu)
> Dva chilští diplomaté byli z Norska vyhoštěni. => NO CL 2
> Norsko prohlásilo dva chilské diplomaty za nežádoucí osoby. => NO CL 2
> Dva chilští diplomaté musí do konce měsíce opustit Norsko. => NO CL 2
> Norsko poslalo dva chilské diplomaty domů. => NO CL 2
> Norsko vyzvalo dva chilské diplomaty k odjezdu. => NO CL 2
> Norsko nařídilo dvěma chilským diplomatům opustit zemi. => NO CL 2

# Who must leave: the State told without a preposition is the one they leave.
[trigger target=any leaves=yes]
(musí|musejí|musel|musela|museli|musely|má|mají|měl by|měli by|měl|měla|měli|bude muset|budou muset|bude mít|je povinen|je povinna|jsou povinni|muset|nucen|nuceni|nucena) ~ (opustit|odjet|odejít|odcestovat|vycestovat|odletět|pryč|vystěhovat|zmizet|sbalit|balit|domů|se vrátit|vrátit se|stáhnout|odvolat)
(musí|musejí|musel|museli|bude muset|budou muset|má|mají|muset|mají povinnost) (opustit|odjet|odejít|odcestovat|vycestovat|odletět|pryč|zmizet|sbalit kufry|balit|domů)
(bude|budou) ~ muset ~ (opustit|odjet|odejít|odcestovat|vycestovat|odletět)
(opustit|odjet|odejít|odcestovat|vycestovat|odletět) ~ (musí|musejí|má|mají|měl|měli|bude muset|budou muset)
(zemi|území) ~ (opustí|opouští|opouštějí|opustit)
(opustit|opustí|opouštějí) ~ (zemi|území)
> Dva chilští diplomaté musejí opustit i s rodinami Norsko. => NO CL 2

# "The expelled diplomats": told before.
[trigger target=any tense=past]
(vyhoštěný|vyhoštěného|vyhoštěné|vyhoštěná|vyhoštěnou|vyhoštěných|vyhoštěným|vyhoštěnými|vypovězených|vypovězené|vypovězeným|vykázaných|vykázané)
> Pět vyhoštěných chilských diplomatů z Norska už odletělo. Norsko vyhostilo i jejich velvyslance. => NO CL 5 REPORTED_PAST; NO CL 1 AMBASSADOR

# Fewer posts.
[trigger target=either reduces=yes]
(snížil|snížila|snížilo|sníží|snižuje|snížit|omezil|omezila|omezilo|omezí|omezuje|omezit|zredukoval*|zredukuje|zredukovat|redukuje|zmenší|zmenšil*|zmenšit|zúžil*|zúží|seškrtal*|seškrtá|proškrtá*) [(počet|počty|stav|stavy|velikost|personál|obsazení|počet lidí|svůj stav)]
(redukc*|snížení|omezení|zmenšení) (počtu|počtů|stavu|personálu|velikosti)
(musí|musejí|má|mají|bude muset) ~ (snížit|omezit|zredukovat|zmenšit|zúžit)
(musí|musejí|má|mají|bude muset) se ~ (snížit|zmenšit|zúžit|zeštíhlit)
(se|by se) ~ (sníží|zmenší|zúží)
(klesne|klesnou|poklesne|klesl|klesnout)
> Velvyslanectví Chile v Norsku se musí zmenšit z 19 na 12 lidí. => NO CL 7

# When the time ends that persons told before have; says nothing alone.
[trigger target=before strength=weak dates=limit completes=only]
(lhůta|lhůtu|termín|čas|ultimátum|výjimka) [(jim|mu|jí|k odjezdu|na odjezd|pro odjezd|k opuštění země)] (vyprší|vypršela|končí|skončí|uplyne|je|stanovila|stanovilo|stanovena|stanoven)
(vyprší|končí|uplyne) [(jim|mu|jí)] (lhůta|termín)
lhůta k odjezdu ~ stanovena na
> Norsko vyhostilo dva chilské diplomaty. Lhůta jim vyprší 9. března. => NO CL 2 2022-03-09

# An order that stands gets another day.
[trigger target=any strength=weak]
(smí|může|smějí|mohou) ~ (zůstat|odjet) ~ (do|nejdéle|až)
(prodloužil*|posunul*) ~ (lhůtu|termín|pobyt)

# How many may stay: the rest must go.
[trigger target=any keeps=yes]
(smějí|mohou|smí|může) ~ zůstat ~ (jen|pouze|jenom|nejvýše)
(zůstane|zůstanou) ~ (jen|pouze|jenom)
> Z osmi diplomatů Chile smí v Norsku zůstat jen tři. => NO CL 5
(smějí|mohou) ~ zůstat ~ {number}

[trigger target=any strength=weak]
(dal|dala|dalo|dali|daly|dává|dávají|dostal|dostala|dostalo|dostali|dostaly|dostane|dostanou|má|mají|měl|měla|měli|mělo|stanovil|stanovila|stanovilo|určil|určila|určilo|poskytl|poskytla|poskytlo|ponechal|ponechala|ponechalo|nechal|nechala|nechalo) [na to|na odjezd|na opuštění země|na vycestování|k odjezdu|jim|mu|jí|čas|lhůtu|na odchod|všem|jen] {time}
(dal|dala|dalo|dali|dává|dostal|dostala|dostalo|dostali|dostane|dostanou|má|mají|měl|měli|stanovil*|určil*|poskytl*|ponechal*) ~ {time}
{time} (na|k) (odjezd|odjezdu|opuštění|to|odchod|sbalení|vycestování|zabalení|sbalení kufrů)
(na|k) (odjezd|odjezdu|opuštění|odchod|sbalení|vycestování) ~ {time}
> Norsko dalo dvěma chilským diplomatům 72 hodin. => NO CL 2 PT72H

# Own recall, summons, closures: what happens to these persons is no expulsion.
[decoy target=any]
(vyhoštění|vypovězení|vykázání) (svého|svých|svojí|našeho|našich)
(předvol*|povol*|pozv*) 
(předvolal*|předvolá|předvolán*|předvolává|povolal*|povolán*|povolává|povolá|pozval*|pozván*)
(odvolal*|odvolá|odvolává|odvolán*|stáhl*|stahuje|stahují|stáhne|stažen*) [(z|ze|svého|své|svoje|svou|svoji|domů|na)]
(odvolal*|odvolá|odvolává|povolal*|povolává|stáhl*|stahuje|stahují|stáhne|vrací|vrátil*|vrátí) ~ (ke konzultacím|na konzultace|k konzultacím|k poradám)
(uzavř*|zavř*|zavír*|uzavír*) [(svůj|svou|své|svoji|generální|svoje)] (konzulát*|ambasád*|velvyslanectví|zastupitelsk*|generální*|kancelář*)
(předal*|předá|převzal*|obdržel*|dostavil*|odevzdal*|vyslechl*|předložil*) 
(přerušil*|přeruší|přerušuje|přerušen*) ~ (vztah*|styk*)
(jmenoval*|jmenuje|jmenován*|vyslal*|vyšle|nahradil*|nahradí)
(evakuoval*|evakuuje|evakuac*)
(nevydal*|neudělil*|zamítl*|neprodloužil*) ~ (víz*|agrément*|akreditac*)
(setkal*|sešel|sešla|jednal*|hovořil*|mluvil*) [se] s

[clause mode=cause]
(protože|neboť|jelikož|poněvadž)
(kvůli|pro|díky)
(reaguje|reagují|reagoval*|odpovídá|odpovídají|odpověděl*|oplácí|oplatil*|zareagoval*) [(tak|tím|tak také|proto|takto|tímto|stejnou měrou|stejně|zrcadlově|symetricky|recipročně|v pondělí)] (na|za)
(odpověď|odpovědí|reakce|reakcí|odveta|odvetou|odvetu|odplata|odplatou|protiopatření|odpovědi|reakci) (na|za|proti)
(poté|potom|předtím) [,] co
po tom [,] co
(v|jako) (reakci|odpověď|odpovědi) na to , (že|jak)
(následkem|v důsledku)
(oplatil*|oplácí|oplácejí) ~ (vyhoštění|vypovězení|vykázání)
(obviň*|obvinil*|viní|podezírá|vyčítá|vyčetl*)
klad* ~ za vinu
(odsoudil*|odsuzuje)

[clause mode=cause phrase=yes]
(v|jako) (reakci|odpověď|odpovědi|odvetu|odvetě|odplatu|protest) (na|za|proti)
> V reakci na vraždu v Oslu Norsko vyhostilo dva chilské diplomaty. => NO CL 2 ASSASSINATION_OR_ATTACK

[clause mode=none]
(v|jako) (reakci|odpověď|odpovědi) na to
(reakcí|odpovědí) na to

[clause mode=context]
(uprostřed|v době|navzdory)

[clause mode=relative]
(který|která|které|kteří|kterých|kterým|kterému|kterého|kterou|jaký|jaká|jaké|jakou|jakého|jenž|jež|jimiž|nímž|jimž)
(na|v|ve|s|k|ke|o|po|za) (který|která|které|kteří|kterých|kterým|kterému|kterého|kterou|kterém|němž|nimž|níž|nějž|kterými)

[clause mode=relative owner=yes]
(jejíž|jehož|jejichž|jejímž|jejímuž)

[clause mode=coordinate]
(zatímco|kdežto|ale|avšak|nýbrž|ačkoli|ačkoliv|přestože|jenže|jestliže|pokud|když|kdyby|dokud|jakmile|sice|zato|načež|přičemž)
a (že|poté|pak|následně|potom|dále)
(hodiny|hodinu) (poté|později|předtím)

[agent]
(ze|na) (strany|stranu)
(jako|včetně) (například|např)
z rozhodnutí

[oblique role=in works=yes]
v
ve
na
uvnitř
napříč

[oblique]
(proti|vůči|s|se|nad|od|k|ke|pro|kvůli|mezi|kolem|okolo|mimo|vedle|po|před|za|u|kromě|bez|při|díky|skrz|navzdory|přes|jako|než|podobně jako|stejně jako)
(útok|útoku|válka|války|válku|válce|agrese|agresi|invaze|invazi) (na|proti|vůči)
(obvin*|odsoudil*|odsuzuje|kritiz*|viní|podpor*|napadl*|podpořil*)
(podpora|podporu|podporou|solidarita|solidaritu|solidarity) (s|se)
(včetně)

[oblique role=by]
o

[oblique role=object]
(oznámil*|sdělil*|řekl*|předal*|vzkázal*|informoval*|požádal*|vyzval*|dal|dala|dalo|nařídil*|přikázal*|odebral*)

# "že" folds to "ze"; the comma before it tells which it is.
[oblique role=none]
, že

[oblique role=place works=yes]
(z|ze)
(opustit|opustí|opustil|opustila|opustili|opouští|opouštějí|opustili|opuštění)
(na území|území|hranice)
do

[oblique role=as]
jako
coby
(byl|byla|byli|byly|jsou|je) (ve skutečnosti|fakticky|údajně)
(označen*|označil*|označila|označilo|považován*|identifikován*|odhalen*|identifikoval*) (za|jako)
jde o
jedná se o
šlo o
