# Grounds as the receiving State tells them.

[ground ground=espionage]
espionage
spying
spied
spy
spies
(intelligence|secret service|GRU|SVR|FSB) (officer*|agent*|operative*|official*|activit*|man|gathering)
(intelligence|secret) services
(worked|working|work) for [the|an|foreign] intelligence
under diplomatic cover
diplomatic cover
clandestine operation
buying secrets
(classified|secret) (documents|information|material)
agents
operatives
intelligence
(collected|collecting|stealing|buying|gathering) secrets
satellite pictures
radar station
(recruit*|running|ran) [an|a] [network of] (informers|informants|agents)
> Norway expelled two Chilean diplomats for spying.

[ground ground=influence_operations]
influence operation*
influence campaign*
covert influence
> Norway expelled two Chilean diplomats over influence operations.

[ground ground=national_security]
national security
(state|security) interests
danger to [american] national
threat to [the] [national|state] security
security of the state
security risk
(endanger*|threaten*|risk to) [the|our|its|national] [country's|state] security
reasons of security
undermin* ... security
> Norway expelled two Chilean diplomats for reasons of national security.

[ground ground=incompatible_activities]
(incompatible|inconsistent|not compatible|not consistent) with [its|their|his|her|the|a] _ [diplomatic|official|privileged] status
(incompatible|inconsistent|not compatible) with [their|his|her|its|the] [official|diplomatic|privileged] (status|duties|role|functions|position)
contrary to [their|his|her|its|the] [diplomatic|official] status
not in (accordance|keeping|line) with [their|his|her|its|the] [diplomatic|official] (status|role|duties)
did not match (his|her|their) [official|diplomatic] status
was incompatible with his privileged status
(outside|beyond|exceed*|overstep*) [their|his|her|the] [bounds of|limits of] [their|his|her] [diplomatic|official] (status|duties|role|functions|mandate)
violated (his|her|their) diplomatic status
(against|counter to) [their|his|her|its|the] [diplomatic|official] status
(reconciled|compatible|consistent) with [their|his|her|its|the|a|diplomat 's] [diplomat 's|diplomatic|official] status
conditions of [their|his|her|the] [diplomatic|official] status
abus* [of|their|his|her] [their|his|her] diplomatic (status|privileges)
> Norway expelled two Chilean diplomats for activities incompatible with their status.

[ground ground=war_crimes]
war crime*
Bucha
massacre*
killing of (civilians|over|inhabitants|more)
(killed|murdered|slaughtered) civilians
atrocit*
crimes against humanity
genocide
> Norway expelled two Chilean diplomats after the massacre.

[ground ground=interference]
interfer*
meddl*
internal affairs
intervention in [its|the] (domestic|internal)
election hacking
aimed at the _ election
> Norway expelled two Chilean diplomats for meddling.

[ground ground=disinformation]
disinformation
propaganda
false (information|reports|news|claims)
(untruthful|untrue|mendacious|lying) (posts|reports|claims|statements|articles)
made up the story
misinformation
fake news
spreading (lies|rumours|rumors)
> Norway expelled two Chilean diplomats for spreading propaganda.
> Norway expelled two Chilean diplomats for untruthful posts.

[ground ground=assassination_or_attack]
nerve agent
poison*
Salisbury
assassinat*
arson
sabotage
(bomb|arson|terror|terrorist|terrorism|knife|drone|missile) attack*
attack in (Salisbury|London)
murder of
killing of [a|an|the] [_] (dissident|activist|opposition|separatist|exile|journalist|man|leader)
explosion*
blasts
(blast|explosion) (at|in)
homicid*
(park|state|contract) murder
murder by
shot dead
gunmen
nerve poison
(attack|attacks) (in|on) [the] [_] (embassy|consulate|synagogue|centre|center|warehouse|park|airport|station)
bombing*
raid on the
Vrbetice
kidnapp*
abduct*
attempted (murder|killing|assassination)
plot to (kill|assassinate|murder|bomb)
plott*
> Norway expelled two Chilean diplomats over the poisoning.
> Norway expelled two Chilean diplomats over the blasts at two depots.

[ground ground=treaty_or_custom]
(counter to|contrary to|in line with|accordance with|reconciled with|compatible with|incompatible with|consistent with) the [1961] [Vienna] (Convention|conventions)
(infring*|violat*|breach*) [of] the (headquarters|seat) agreement
(violat*|breach*|contraven*|infring*) ... (convention|agreement|norms|practice|protocol|usage*|custom)
violated the Vienna Convention
(breach|violation|violations) of [the] [Vienna] (Convention|diplomatic norms|diplomatic practice|diplomatic protocol|seat agreement|Headquarters Agreement)
(diplomatic) (norms|usage|usages|customs|etiquette|protocol)
> Norway expelled two Chilean diplomats for a breach of diplomatic norms.

[ground ground=other]
aggression
invasion
solidarity
parity
insult*
hat* America
cyber*
hack*
(harass*|intimidat*)
(landmines|mines|border) 
apology
positions
damaged its interests
one sided
(unfriendly|hostile) (behaviour|behavior|conduct)
passport*
smuggl*
duty free
(dealing|dealings|trade|trading|traffic|trafficking) in
traffick*
contraband
corruption
forg*
counterfeit*
fraud*
embezzl*
launder*
(theft|thefts|stole|stolen|stealing)
(cigarette*|heroin|cocaine|narcotic*|drugs|ivory|diamonds|rhino*|antique*|weapons)
(drunk|drunken|drink driving|number plates|parking|traffic accident)
(casino|gambling|unlicensed|racket*|quarry)
(sold|selling|sale of|hired out|hiring out|rented out|renting out|sublet*)
(unpaid|debts|debt|wages|paid the rent)
(bank notes|banknotes|rupee notes|rial notes)
(came to blows|brawl*|scuffle*|assault*|fist fight|bailiff)
(extremists|separatists)
filmed
(paid|paying|financ*|funded|funding) [for] (preachers|protesters|demonstrators)
(attended|attending) [a|an|the] [_] (rally|rallies|manoeuvre*|party|protest*|congress|meeting*)
(equal numbers|imbalance|disproportion*|reciprocal numbers|same size|level of (its|the|our))
(false|fake|sham) (papers|documents|invoices|number|plates|marriages)
visa (fraud|forms|trade|racket|dispute|ban)
visas
dispute
war in
constitutional order
missile
nuclear
seized
human rights
(remark*|comment*|criticis*)
(statement|statements) (about|on) (the|its|our)
flag of
> Norway expelled two Chilean diplomats for selling forged papers.
> Norway expelled two Chilean diplomats because one of them was drunk.

[ground ground=interference]
(subver*|destabili*)
(opposition|dissidents|rebels|guerrilla*) [_] [_] (money|funds|cash|weapons|arms|support)
(bankroll*|bribing|bribed|financ*|funded|funding|paid|trained|arming|armed) [_] [_] [_] (opposition|party|parties|rebels|candidate*|campaign|side|strike*|guerrilla*|protest*|coup|demonstrat*)
(coup|plot against|overthrow|buying votes|unrest|riots|uprising|stir* up|incit*|foment*)
(contacts|contact|meetings|links) with [the] (opposition|dissidents|rebels|separatists|unions)
campaign* for
domestic politics
[ground ground=war_crimes]
(carpet bomb*|gassed|shelling of|bombardment of|starv*)
(shot|killed|shooting|killing) [more than|over|some|at least] {number} [_] (people|civilians|demonstrators|villagers|students|protesters|children|worshippers)
(civilian dead|dead civilians|bodies|mass graves|killing* of civilians|bloodbath|slaughter*)
[ground ground=espionage]
(secrets|eavesdrop*|bug|bugs|bugged|wiretap*|microfilm|cipher*|classified)
(photograph*|film*|sketch*|maps of) ... (base|bases|port|ports|barracks|radar|airfield|installations|dockyard|shipyard|exercise*)
(recruit*|cultivat*) [_] [_] (officers|soldiers|officials|clerk|source*|agent*)
[ground ground=assassination_or_attack]
(raid on|storming of|stormed|attack on|assault on|shooting of|shooting at|bomb|bombs|parcel bomb*|hijack*|gunfire|murder*|killed)
[ground ground=national_security]
(danger|threat|risk|harm*) [_] [_] [_] security
security (concerns|grounds|reasons)
[ground ground=treaty_or_custom]
(accepted|established) (practice|custom|usage)
Vienna Convention*
[ground ground=other opens=reason]
(accus*|blam*|alleg*|reproach*|charg*|suspect*) [_] [_] (of|that|with|for|him|her|them)
(because|over|owing to|on account of|due to|since he|since she|since they|on the ground that|on grounds that|for having)
(reason|reasons|grounds|cites|cited|citing|explained|explanation|justif*)
(caught|guilty of|found to have|suspected of|implicated|involved in|involvement)
(complain*|object* to|protest against|in protest|angry|anger*|outrage*|offence|offended|furious|upset)
(misconduct|conduct|behaviour|behavior|wrongdoing|offence|crime|abuse*|affront*|scandal*|affair|incident)
(what (prompted|provoked|brought)|trigger*|provok*|prompted|at the root)
(for|after) (helping|selling|buying|hiding|smuggling|refusing|saying|calling|writing|taking|meeting|attending|paying|giving|failing|insulting|driving)
