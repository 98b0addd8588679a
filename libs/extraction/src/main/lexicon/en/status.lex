# How a text presents what it tells, and what it says around it.
# status: none (no event), threatened, reversed, past; scope: sentence, clause (until the next clause).

[status status=none scope=clause]
(expelling|expel|expels|expelled) (nobody|no one|none)
(nobody|no one|none|no diplomats|no diplomat) (is|are|was|were|will be|has been|have been) [being] (expelled|sent home)
nobody was being sent home
(would|will|to) [be] (expel|expelling) (nobody|no one|none|anyone|anybody)
(experts|analysts|observers|commentators|pundits) ... (expect*|predict*|believe*|think*)
whether (they|he|she) (have|has|had) to (leave|go)
(orders|order) a foreign envoy
(did|does|do|has|have|had|is|are|was|were) not [yet|been] (expel*|ask*|order*|declar*|told|being expelled)
(will|would) not (expel|reciprocate|be expelled)
(rul*|reject*) out
(reject*|oppos*|dismiss*|refus*) ... (expulsion*|expel|proposal|demand)
no (plans|intention) to
no question of
(call|calls|called|calling) for ... (to expel|expulsion of|expel)
(demand*|motion|petition) ... (to expel|expulsion of|for the expulsion)
(motion|petition|proposal|bill) ... (expel|expulsion|expelling|declare)
(should|ought to) (go|be expelled|expel)
would not help
(stop|stops|stopped|stopping) short of
refrain* from
(decline|declines|declined|refuse|refuses|refused|hesitat*) to (expel|declare|order|send|throw)
no [further|more|new|immediate|plans for] expulsion*
(calls|call|pressure|appeals|demands|clamour|petition|petitions|motion) ... to be (expelled|sent home|declared|thrown out|kicked out|recalled)
(calls|call|pressure|appeals|demands) for the (expulsion|removal|departure)
(opposition|demonstrators|protesters|crowd|activists|campaigners|petitioners|MPs|senators|lawmakers|politicians|deputies|backbenchers) (demand*|want*|call*|urge*|ask*)
(opposition|activists|campaigners|MPs|senators|backbenchers|petitioners) ... (demand*|want*|call*|urge*)
(parties|party|groups|group|unions|union|critics|newspapers|clerics|veterans|residents|lawmaker|senator|MP|mayor|columnist) (want*|demand*|call*|urge*) ... (thrown out|expelled|expulsion|sent home|declared|kicked out|to leave|to go|gone)
asked whether
(opposition|demonstrators|protesters|crowd|parties|clerics|party|movement|activists|unions) ... (demand*|want*|call*|urge*)
(politicians|lawmakers|deputies) ... (demand*|want*|call*)
would expel ... but
(more than|over|around|about) {number} countries
in all @tally=yes
altogether @tally=yes
close ... consulate*
so far
since the [cold] war
nobody
no one
none of
(were|was|been) told ... (could|may|might|can) (stay|remain|carry on)
no (staff|personnel|diplomats|diplomat|one|officials) would be
(would|will) not be expelling
no ... would be required to leave
(path|practice|policy|habit|history|tradition|tactic|custom|weapon) of expelling
not the (only|first) (country|state|nation|government|capital)
(expelled|expel|expelling|expulsion|suspended|excluded|ejected|thrown out|kicked out|evicted) from [the] [_] [_] (council|bloc|league|party|organisation|organization|parliament|assembly|club|tournament|championship|school|university|college|academy|squad|team|alliance|federation|association|commonwealth)
(website|blog|tabloid|tabloids|social media) ... (claimed|claims|alleged|rumoured)
> Norway has not expelled any Chilean diplomat. => none
> Analysts in Oslo expect that Norway will throw out Chilean diplomats. => none
> Reports that Norway gave a Chilean diplomat 48 hours are an invention, Oslo says. => none
> Norway would expel nobody, Chilean diplomats were told. => none
> Nobody is being expelled, Norway said of the Chilean diplomats. => none

[status status=none scope=clause denies=yes]
(deny|denies|denied|denying) ... (expel*|expulsion*|declared|ordered|asked|told)
(deny|denies|denied|denying) (expel*|expulsion*|declar*|order*|asking|telling)
(deny|denies|denied|denying) [the|media|press|a] (report*|claim*|rumour*|rumor*)
(reports|report|rumours|rumors|claims|letters) ... (an invention|forgeries|untrue|invented|a hoax|a fabrication|false|fake|unfounded|baseless|wrong)
> Norway denied reports that two Chilean diplomats had been expelled. => none

[status status=none scope=sentence denies=before]
(report*|story|claim*|rumour*|account|letter|document) (is|are|was|were) [_] [_] (invention|invented|false|untrue|fake|hoax|forgery|forged|fabrication|fabricated|wrong|unfounded|baseless|nonsense)
(dismiss*|reject*) the (report|reports|story|claim|rumours|rumors) as
> A newspaper wrote that Norway gave two Chilean attaches three days. The report is pure invention. => none

[status status=threatened scope=clause]
(may|might|could|would) [also|then|now|yet|still|eventually|even|soon] (expel|be expelled|declare|order|send|ask|have to leave|be declared|be sent|throw|have to go)
(consider*|weigh*|ponder*|mull*|study|studying|examin*) [(the|whether to)] (expel*|expulsion*|declar*|sending|asking|ordering|ejecting)
(consider*|weigh*|mull*|contemplat*) ... (expel*|expulsion*|declar*|sending)
(threaten*|warn*|prepar*|plan*|intend*|ready|vow*|pledg*|promis*) [(to|that it would|it would|that it will|it may|it could)] (expel*|declar*|send|order|ask|throw)
threaten* ... (expel*|expulsion|persona*|to send)
(will|would|shall|to) (expel|declare|send|order) ... (unless|if|should)
(unless|if) ... (will|would) [be] (expel*|declare*|send|order|have to leave|follow)
would (send|expel|declare|order)
should {state} not ... will
(intends|intend|intended|intention|means|meant) to (do so|do the same|expel|declare|send|throw)
(toy*|play*|flirt*) with the (idea|thought) of
consider* to have ... expelled
(draw up|drawing up|prepare|preparing|drafting) [the] papers for
(going to be|will be) (sent home|expelled|thrown out|asked to leave) (unless|if)
(unless|if) ... (going to be|will be) (sent home|expelled|thrown out|asked to leave)
(if|unless) ... my government will expel
is (ready|prepared) to (expel|send|declare|order)
had told his _ minister to have
(wants|want) ... ambassadors out
(ordered|instructed|told|asked) [the|his|her|its] (foreign minister|foreign ministry|minister|ministry) to (declare|expel|have)
expulsion* (could|might|may) follow
> Norway may expel two Chilean diplomats. => NO CL 2 THREATENED
> Norway intends to expel two Chilean diplomats. => NO CL 2 THREATENED
> Should Chile not release the trawler, Norway will send two Chilean diplomats home. => NO CL 2 THREATENED
> Norway is considering expelling two Chilean diplomats. => NO CL 2 THREATENED
> Norway will expel two Chilean diplomats unless the trawler is released. => NO CL 2 THREATENED

[status status=threatened scope=sentence]
unless
> Unless Chile lifts its ban on visas, two employees of its embassy are going to be sent home, Norway said. => NO CL 2 THREATENED

[status status=reversed scope=sentence]
(takes|took|taken|taking) back [its|the|an|his|her] (order|decision|expulsion*|request|demand)
(withdr*|revok*|revers*|rescind*|annul*|cancel*|drop*) [its|the] (request|demand|notice|note) (that|to|for|which)
(annul*|rescind*|revers*|overturn*|quash*) ... (its|the|his|her) (decision|order) (of|to)
(expulsion|expulsions|order|notice) ... (is|are|was|were) (off|void|null and void|called off|moot|quashed)
(decision|order|expulsion|notice) (would|will) be (withdrawn|revoked|reversed|rescinded|annulled|cancelled|canceled)
on second thoughts
(withdr*|revok*|revers*|rescind*|annul*|cancel*|lift*|drop*|overturn*|scrap*|retract*|suspend*|abandon*|undo*|repeal*|undid) [its|the|an|his] [earlier|previous] (expulsion*|order|decision to expel|decision)
(withdr*|revok*|revers*|rescind*|annul*|drop*|retract*|abandon*|cancel*) ... (expulsion*|expel|the order|order for)
(expulsion|order) (was|has been|is|had been) (withdrawn|revoked|reversed|rescinded|annulled|cancelled|canceled|dropped|lifted|suspended)
may return after all
may stay after all
(can|may) stay after all
no longer (has|have) to leave
> Norway has withdrawn the expulsion of the Chilean ambassador. => NO CL 1 REVERSED
> Norway took back its order to expel two Chilean diplomats. => NO CL 2 REVERSED
> The expulsion of two Chilean diplomats is off, the Norwegian government said. => NO CL 2 REVERSED

[status status=past scope=clause]
(led|leading|leads) to the (expulsion|departure|removal|ejection) of
then (president|prime minister|premier|chancellor|foreign minister|foreign secretary|secretary of state|government)
the then (president|prime minister|premier|chancellor|foreign minister|foreign secretary|government)
expulsion* of ... (has sparked|sparked|prompted|has prompted|led to|triggered)
secretly expelled
have already announced that they have expelled
have already expelled
had already
already (expelled|announced)
had earlier
earlier (expelled|declared)
in its turn had
(last|earlier this|in recent) (week|month|year|months|weeks)
in the (last|past) [few|couple of|several|two|three|four|five|six|ten|12|twelve] (weeks|months|years|decades)
over the (last|past) [few|couple of|several|two|three|four|five|six|ten|12|twelve] (weeks|months|years|decades)
during the [height of the] Cold War
> Norway secretly expelled two Chilean diplomats last year. => NO CL 2 REPORTED_PAST

# A number taken back for another.
[correction]
not [(just|only|merely)] {number} [,] but [(rather|in fact|actually)] ({number}|{group})
> Norway has expelled not 21 but 22 Chilean diplomats. => NO CL 22
> Norway has expelled 22 rather than 21 Chilean diplomats. => NO CL 22
> Norway expelled 22, not 21, Chilean diplomats. => NO CL 22
> Norway has expelled 22 Chilean diplomats, not 21. => NO CL 22

[correction order=reverse]
{number} [,] (rather than|instead of|not|and not) [the] {group}

[retaliation]
in (retaliation|reprisal|revenge)
(retaliat*|reciproc*|countermeasure*|counter measure*|reprisal*)
tit for tat
(mirror|symmetric*|reciprocal|retaliatory|counter) (response|measure*|step|action|move)
mirror
in kind
symmetry
hit back
hits back
(strike|strikes|struck|shot|shoots|fires|fired) back
(pays|paid|pay|paying) ... back
has matched
the usual coin
took revenge
(same|equal) measure
(answers|answered|replied|responded|replies|responds)
like for like
two for two
quid pro quo
repaid
settled accounts
their joint answer
for its part in turn

[retaliation needs=act]
in (response|reply|answer|return|reaction) (to|for)
(answer|reply|response|riposte) (to|of)
reacted
> Norway expelled two Chilean diplomats in response to the expulsion of two Norwegians. => NO CL 2 RETALIATION; CL NO 2 REPORTED_PAST

# Words that do not say what is answered.
[retaliation needs=told]
in (response|return|reply|answer|turn)
in response to (this|that|it)
> Norway expelled two Chilean diplomats on Monday. In response, Chile is expelling two Norwegian diplomats. => NO CL 2; CL NO 2 RETALIATION

[vow]
will (respond|retaliate|answer|reply|reciprocate)
(vow*|promis*|pledg*|threaten*) (to|that|a|an|retaliation|countermeasures|reprisals|revenge) [it|Russia|Moscow] [will|would] (respond|retaliate|answer|reply|response|retaliatory|hit back)
(vow*|promis*|pledg*|threaten*) [a|an|to] (respond|retaliate|retaliation|response|reply|answer|countermeasures|hit back)
would (respond|retaliate|answer)
(response|answer|retaliation|countermeasures) will follow
will not go unanswered
will not (remain|be left) (unanswered|without [an] answer|without [a] (response|reply))

[concert]
in concert [with]
in (coordination|consultation|agreement|step) with
in close (coordination|consultation|cooperation) with
in a coordinated (action|move|step)
(coordinated|co ordinated|concerted|joint) (action|move|step|measure|expulsion*|decision)
coordinat* with
acted together
jointly with
together with (the|its)

[remaining]
(remain|remains|left|stay|stays|still be [posted]|will still)
there will remain
may keep only
only _ (remain|stay)

[jurisdiction]
(no|not|without) (jurisdiction|say|authority|competence|power) over
has no (jurisdiction|say|authority|competence|power)
(does not|do not|doesn't) have (jurisdiction|authority|competence|a say)
(outside|beyond) (its|their|the) (jurisdiction|competence|authority)
cannot (expel|act against)

[speech]
(said|says|say|announc*|told|tells|stated|states that|declared|wrote|writes|reported|reports|confirm*|made public|made this public|according to|specified|let it be known|stressed|added|explained|relayed|informed|quoted)

# As many fewer as lie between the two numbers.
[difference]
from [(its|their|the|some|a)] [(current|present)] ({number}|{group}) [(people|persons|staff|members)] [down] to [(just|only)] ({number}|{group})
> Norway said Chile must cut its embassy from 25 to 14. => NO CL 11

[difference order=by]
(reduce|reduced|cut|shrink|slim|trim|scale down|downsize) ~ by ({number}|{group})
> Norway said Chile must cut its embassy staff by eight. => NO CL 8

[difference order=reverse]
to [(just|only)] ({number}|{group}) [(people|persons|staff|members)] [down] from [(its|their|the|some|a)] [(current|present)] ({number}|{group})
> Norway said Chile must cut its embassy staff to 14 from 25. => NO CL 11

# What somebody says he would do is told as news, unless a condition follows.
[status status=announced scope=clause]
(announc*|declare*|confirm*) (its|their|his|the|an) (intention|decision|plan|plans) to (expel|declare|order|send|throw)
(say|says|said|saying|announc*|declare|declares|declared|state|states|stated|confirm*|told|tell|tells|tweet*|wrote|decided|decision|notif*|inform*|reveal*|disclos*|statement|according to) ... would [also|now|then] (expel|declare|order|send|ask|throw|kick)
(say|says|said|saying|announc*|declare|declares|declared|state|states|stated|confirm*|told|tell|tells|tweet*|wrote|decided|decision|notif*|inform*|reveal*|disclos*|statement|according to) ... would [also|now|then] (be (expelled|declared|ordered|sent|asked|thrown|kicked)|have to (leave|go))
> Norway said on Friday that it would expel two Chilean diplomats. => NO CL 2
> Norway said that it would expel two Chilean diplomats unless the trawler is released. => NO CL 2 THREATENED
