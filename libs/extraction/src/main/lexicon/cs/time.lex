# Dates, durations and limits.

[unit unit=hour ago=yes]
(hodina|hodiny|hodin|hodinu) (po|poté|předtím|později|od|před)
[unit unit=day ago=yes]
(den|dny|dnů|dní) (po|poté|později|od)
> Norsko v pátek vyhostilo tři libyjské diplomaty, deset dnů po podobném kroku Švédska. => NO LY 3 NONE
[unit unit=week ago=yes]
(týden|týdny|týdnů) (po|poté|později|od)

[unit unit=day working=yes]
(pracovní|pracovních|pracovního) (den|dny|dnů|dní|dne)
(den|dny|dnů|dní) (pracovní|pracovních)
> Norsko dalo dvěma chilským diplomatům tři pracovní dny na odjezd. => NO CL 2 2022-03-04

[half]
(půldruhého|půldruhé) @value=1
(půltřetího|půltřetí) @value=2
a půl
> Norsko dalo dvěma chilským diplomatům dva a půl dne na odjezd. => NO CL 2 PT60H
> Norsko dalo dvěma chilským diplomatům půldruhého dne na odjezd. => NO CL 2 PT36H
# "dne" alone stands before dates.
[duration]
(jednoho|den) [a] půl dne @iso=PT36H
(den a půl|půldruhého dne|1,5 dne) @iso=PT36H
(dva|dvou|2) a půl dne @iso=PT60H
(půltřetího dne|2,5 dne) @iso=PT60H
(tři|tří|3) a půl dne @iso=PT84H
(čtyři|čtyř|4) a půl dne @iso=PT108H
(pět|pěti|5) a půl dne @iso=PT132H
[unit unit=week]
týdne
[duration iso=PT12H]
(půl dne|půldne|půlden|půldenní lhůt*)
[duration iso=PT84H]
půl týdne

[duration iso=P1D]
(jediný|jeden) den
do (druhého dne|24hodin)
[duration iso=P7D]
(týden|týdne)
týdenní lhůt*
jeden týden
> Norsko dalo dvěma chilským diplomatům týden na odjezd. => NO CL 2 P7D
[duration iso=P14D]
(čtrnáct|čtrnácti) (dní|dnů)
(čtrnáctidenní|dvoutýdenní) lhůt*
[duration iso=P1M]
(do|na) (měsíce|měsíc)
měsíční lhůt*
[duration iso=PT72H]
(dvaasedmdesátihodinov*|72hodinov*|třídenní) lhůt*
[duration iso=PT48H]
(osmačtyřicetihodinov*|48hodinov*|dvoudenní) lhůt*
[duration iso=PT24H]
(čtyřiadvacetihodinov*|24hodinov*) lhůt*
[duration iso=P5D]
pětidenní lhůt*
[duration iso=P10D]
desetidenní lhůt*

[unit unit=hour]
(hodina|hodiny|hodinu|hodin|hodinám|hodinách|hodinami)
(hod|hod.|h)
hodinov*
[unit unit=day]
[(kalendářní|kalendářních)] (den|dny|dnů|dní|dnům|dnech)
[unit unit=week]
(týdny|týdnů|týdnech)
[unit unit=month]
(měsíc|měsíce|měsíci|měsíců|měsících)
[month month=1]
(leden|ledna|lednu|lednem|lednov*)
[month month=2]
(únor|února|únoru|únorem|únorov*)
[month month=3]
(březen|března|březnu|březnem|březnov*)
> Norsko v pondělí vyhostilo dva chilské diplomaty. Belgie, která v únoru vyhostila 21 chilských diplomatů, krok uvítala. => NO CL 2; BE CL 21 REPORTED_PAST 2022-02
[month month=4]
(duben|dubna|dubnu|dubnem|dubnov*)
[month month=5]
(květen|května|květnu|květnem|květnov*)
[month month=6]
(červen|června|červnu|červnem|červnov*)
[month month=7]
(červenec|července|červenci|červencem|červencov*)
[month month=8]
(srpen|srpna|srpnu|srpnem|srpnov*)
[month month=9]
(září|zářijov*)
[month month=10]
(říjen|října|říjnu|říjnem|říjnov*)
[month month=11]
(listopad|listopadu|listopadem|listopadov*)
[month month=12]
(prosinec|prosince|prosinci|prosincem|prosincov*)

[weekday day=1]
(pondělí|pondělím|pondělek|pondělka|pondělní*)
půlnoci na úterý
[weekday day=2]
(úterý|úterým|úterek|úterní*)
půlnoci na středu
[weekday day=3]
(středa|středy|středu|středě|středou|středeční*)
půlnoci na čtvrtek
[weekday day=4]
(čtvrtek|čtvrtka|čtvrtku|čtvrtkem|čtvrteční*)
půlnoci na pátek
[weekday day=5]
(pátek|pátku|pátkem|páteční*)
půlnoci na sobotu
[weekday day=6]
(sobota|soboty|sobotu|sobotě|sobotou|sobotní*)
půlnoci na neděli
[weekday day=7]
(neděle|neděli|nedělí|nedělní*)
půlnoci na pondělí
> Dva chilští diplomaté musí opustit Norsko do půlnoci na pondělí. => NO CL 2

[day days=0]
(dnes|dneska|dnešek|dneška|dnešku|dnešní*)
(téhož|stejného|stejný|týž) dne
týž den
(tentýž|stejný|ten samý) den
ještě večera
téhož večera
(dnes večer|dnešního večera) @end=day
[day days=-1]
(včera|včerejšek|včerejška|včerejší*)
(předchozího|předešlého|předcházejícího) dne
(den|o den) (předtím|dříve)
(předchozí|předešlý) den
v předvečer
před (jedním) dnem
[day days=-2]
(předevčírem|předevčerejšk*)
(před|o) (dvěma|dva) (dny|dny předtím|dny dříve)
[day days=-3]
před třemi dny
o tři dny dříve
tři dny (předtím|poté co)
[day days=-4]
před čtyřmi dny
o čtyři dny dříve
[day days=-5]
před pěti dny
o pět dnů dříve
[day days=-6]
před šesti dny
[day days=-7]
před týdnem
(o|týden) (předtím|týden dříve)
o týden dříve
[day days=-10]
před deseti dny
[day days=-14]
před (dvěma týdny|čtrnácti dny)
[day days=1]
(zítra|zítřek|zítřka|zítřku|zítřejší*)
[day end=day]
(půlnoc|půlnoci|půlnocí) [(z|ze)]
[do] (konce|konci) (dne|dnešního dne|dneška|dnešního|zítřka)
večera
[day end=week until=yes]
(konce|konci) [tohoto|tohto] týdne
[day end=month until=yes]
(konce|konci|závěru) [(tohoto|probíhajícího)] měsíce
(konce|konci|závěru)
měsíce
> Dva chilští diplomaté musí opustit Norsko do konce měsíce. => NO CL 2
[day end=year until=yes]
(konce|konci|závěru) [(tohoto|letošního)] roku
> Norsko sníží velvyslanectví Chile o dva diplomaty do konce roku.
# Months and years counted back from publication; before "after" from the news.
[day past=yes]
(minulý|uplynulý) měsíc @ago=P1M
minulého měsíce @ago=P1M
před měsícem @ago=P1M
(loni|vloni) @ago=P1Y
(minulý|uplynulý) rok @ago=P1Y
(minulého|loňského) roku @ago=P1Y
před rokem @ago=P1Y
předloni @ago=P2Y
měsíc (poté|po tom) [,] co @ago=P1M
rok (poté|po tom) [,] co @ago=P1Y
před (dvěma|2) měsíci @ago=P2M
před (třemi|3) měsíci @ago=P3M
před (čtyřmi|4) měsíci @ago=P4M
před (pěti|5) měsíci @ago=P5M
před (šesti|6) měsíci @ago=P6M
před (sedmi|7) měsíci @ago=P7M
před (osmi|8) měsíci @ago=P8M
před (devíti|9) měsíci @ago=P9M
před (deseti|10) měsíci @ago=P10M
před (jedenácti|11) měsíci @ago=P11M
před (dvěma|2) (lety|roky) @ago=P2Y
před (třemi|3) (lety|roky) @ago=P3Y
před (čtyřmi|4) (lety|roky) @ago=P4Y
před (pěti|5) (lety|roky) @ago=P5Y
před (šesti|6) (lety|roky) @ago=P6Y
před (sedmi|7) (lety|roky) @ago=P7Y
před (osmi|8) (lety|roky) @ago=P8Y
před (devíti|9) (lety|roky) @ago=P9Y
před (deseti|10) (lety|roky) @ago=P10Y
(dva|2) (měsíce|měsíců) (poté|po tom) [,] co @ago=P2M
(tři|3) (měsíce|měsíců) (poté|po tom) [,] co @ago=P3M
(čtyři|4) (měsíce|měsíců) (poté|po tom) [,] co @ago=P4M
(pět|5) (měsíce|měsíců) (poté|po tom) [,] co @ago=P5M
(šest|6) (měsíce|měsíců) (poté|po tom) [,] co @ago=P6M
(sedm|7) (měsíce|měsíců) (poté|po tom) [,] co @ago=P7M
(osm|8) (měsíce|měsíců) (poté|po tom) [,] co @ago=P8M
(devět|9) (měsíce|měsíců) (poté|po tom) [,] co @ago=P9M
(deset|10) (měsíce|měsíců) (poté|po tom) [,] co @ago=P10M
(jedenáct|11) (měsíce|měsíců) (poté|po tom) [,] co @ago=P11M
(dva|2) (roky|let) (poté|po tom) [,] co @ago=P2Y
(tři|3) (roky|let) (poté|po tom) [,] co @ago=P3Y
(čtyři|4) (roky|let) (poté|po tom) [,] co @ago=P4Y
(pět|5) (roky|let) (poté|po tom) [,] co @ago=P5Y
(šest|6) (roky|let) (poté|po tom) [,] co @ago=P6Y
(sedm|7) (roky|let) (poté|po tom) [,] co @ago=P7Y
(osm|8) (roky|let) (poté|po tom) [,] co @ago=P8Y
(devět|9) (roky|let) (poté|po tom) [,] co @ago=P9Y
(deset|10) (roky|let) (poté|po tom) [,] co @ago=P10Y
> Norsko v pondělí vyhostilo dva chilské diplomaty. Loni vyhostila Belgie 21 chilských diplomatů. => NO CL 2; BE CL 21 REPORTED_PAST 2021
> Norsko v pondělí vyhostilo dva chilské diplomaty, čtyři měsíce poté, co Belgie vyhostila 21 chilských diplomatů. => NO CL 2; BE CL 21 REPORTED_PAST 2021-11

# A part of a year that the year after it makes a date.
[day season=yes]
(jaře|létě|podzim|zimě)
> Norsko v pondělí vyhostilo dva chilské diplomaty. Na jaře 2021 vyhostila Belgie 21 chilských diplomatů. => NO CL 2; BE CL 21 REPORTED_PAST 2021

[day past=yes]
(tento|předminulý) měsíc
(tohoto) měsíce
(loni|vloni|loňsk*|předloni|předloňsk*)
(minul*|uplynul*|předminul*|předchozí*|předešl*) (týden|týdne|týdnu|měsíc|měsíce|měsíci|rok|roku|léto|zima|týdnech|dnech|měsících|letech|podzim)
v (posledních|uplynulých|minulých|předchozích) (týdnech|měsících|dnech|letech)
(v|za) (minulosti|poslední době)
(dříve|předtím|kdysi|nedávno|tehdy)
(již|už) dříve
před _ (lety|týdny|měsíci|hodinami|roky)
před (rokem|měsícem|lety|časem|dvěma lety|třemi lety|několika týdny|několika měsíci|několika lety|několika dny|dvěma měsíci|třemi měsíci|pěti lety|deseti lety)
(začátkem|počátkem|koncem|v polovině|na začátku) (minulého|loňského|tohoto) (týdne|měsíce|roku)
(letos|loni) (v|na) (létě|zimě|jaře|podzim)
v roce
o (rok|měsíc) dříve

[until]
do @clock=yes
až do @clock=yes
(nejpozději|nejdéle) [(do|v|ve|k|ke|během)]
v termínu do
s lhůtou do
(ve lhůtě|s termínem) do
> Dva chilští diplomaté musí opustit Norsko do 23. března. => NO CL 2

[immediate]
(okamžitě|neprodleně|ihned|bezodkladně|bezprostředně|hned)
s okamžitou (platností|účinností)
bez (odkladu|prodlení|otálení)
na hodinu
> Dva chilští diplomaté musí okamžitě opustit Norsko. => NO CL 2 IMMEDIATE

[nothing]
(tento|příští|celý|každý|jednou za) týden
(tohoto|příštího|minulého|každého) týdne
(tři|dva|pět|deset|čtyři|šest|sedm|osm|mnoho|několik) (roky|let|měsíců) vězení
po _ (dnech|týdnech|letech|hodinách|měsících)
(poslední|posledních|uplynulých|celé) _ (dny|dnech|týdny|týdnech|měsíce|měsících|hodiny|hodin)
(trval*|trvá) _ (dny|dnů|dní|týdny|týdnů|hodiny|hodin|měsíce|měsíců)

[habit]
(obvykle|zpravidla|většinou|obyčejně|běžně|standardně)
> Norsko vyhošťuje tři libyjské diplomaty. Diplomaté mají obvykle 72 hodin. => NO LY 3 NONE

# "před pátkem" is a limit, "před šesti dny" lies back.
[until ago=yes]
před
[day end=weekend until=yes]
[ještě] před víkendem
> Dva chilští diplomaté musí opustit Norsko před víkendem. => NO CL 2 2022-03-04

[day clock=12:00]
(poledne|poledni|polednem)

[zone]
(GMT|UTC|světového času) @zone=UTC
(SEČ|CET|středoevropského času) @zone=+01:00
(SELČ|CEST|středoevropského letního času) @zone=+02:00
(pražského|českého) (času) @code=CZ
(moskevského) (času) @code=RU
(kyjevského) (času) @code=UA
(varšavského) (času) @code=PL
(londýnského|britského) času @code=GB
(bratislavského) času @code=SK
(místního času|tamního času) @zone=seat
času @of=before
> Dva chilští diplomaté musí opustit Norsko do soboty 18:00 pražského času. => NO CL 2 2022-03-05T18:00:00+01:00

[nothing]
(okamžitě|ihned|hned|bezprostředně) (nereagoval*|neodpověděl*|po|poté|jasné|jasný|nekomentoval*|odsoudil*|odmítl*|reagoval*)
(nebylo|nebyl|není|nebyla) (okamžitě|ihned|hned|bezprostředně)
(nereagoval*|neodpověděl*|nevyjádřil*) (okamžitě|ihned|hned|bezprostředně)
> Norsko vyhostilo dva chilské diplomaty. Chile okamžitě nereagovalo. => NO CL 2 NONE
