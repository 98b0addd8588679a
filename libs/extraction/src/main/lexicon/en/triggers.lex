# Words that tell an expulsion. target: where the persons stand (after, before, any).
# place=after: the State after the phrase is the one they leave.
# strength=weak: only persons of a mission with a limit of time; strength=ellipsis: only after another expulsion.

[trigger target=after]
expel
expels
expelled
expelling
(declare|declares|declared|declaring) ... (persona|personae|personas) non (grata|gratae|gratas)
expulsion* of
banish*
throw* out
threw out
kick* out
boot* out
oust*
turf* out
order* out
send* (home|away|packing|back)
sent (home|away|packing|back)
dispatch* home
eject
ejects
ejected
ejecting
bundl* out
(take|takes|took|taking|taken) away the (accreditation|accreditations|diplomatic status|immunity) of
(order|orders|ordered|ordering|announce|announces|announced|announcing|decree*) the (departure|removal) of
show* the door to
(get|gets|getting|got) rid of
(pull|pulls|pulled) the plug on
(give|gives|gave|given|giving|hand|hands|handed) [their] marching orders to
(issue*|sign|signs|signed) [an|the] (expulsion|departure|removal) (order|orders|notice|notices) (against|for|to)
(withdr*|revok*) (its|the|their) consent to the presence of
(will|would|does|do) no longer (recognise|recognize|accept|tolerate|host|accredit)
(expel|expels|expelled|expelling|declare|declares|declared|declaring) as [a|an] (persona|personae|personas) non (grata|gratae|gratas)
(require|requires|required|order|orders|ordered|demand|demands|demanded|seek|seeks|sought) the (imminent|immediate|early|prompt|swift) (departure|withdrawal|removal|recall) of
(require|requires|required) the (departure|withdrawal|removal|recall) of
(end|ends|ended|ending|terminate*|withdraw*|withdrew|revok*|cancel*|suspend*) the (accreditation|accreditations|credentials|diplomatic status|status|immunity) of
(end|ends|ended|ending|terminate*|withdraw*|withdrew|revok*|cancel*) accreditation (of|for)
[the] (expulsion|removal|ejection|ouster|ousting) of
evict*
(get|gets|getting|got) rid of
> Norway expels two Chilean diplomats. => NO CL 2
> Norway is sending home two Chilean diplomats. => NO CL 2
> Norway announced the expulsion of two Chilean diplomats. => NO CL 2
> Norway ordered the departure of two Chilean diplomats. => NO CL 2
> Norway took away the accreditation of two Chilean diplomats. => NO CL 2

[trigger target=after]
(has|have) in (its|their) sights
to do without

[trigger target=any needs=diplomat]
unacceptable
> Norway finds two Chilean diplomats unacceptable. => NO CL 2

[trigger target=after needs=diplomat]
deport*
[the] deportation of
> Norway deported two Chilean diplomats. => NO CL 2

[trigger target=before strength=weak]
leave the country
leave the (kingdom|emirate|island|republic|territory)

[trigger target=after tense=past]
had [already|also|previously|earlier|secretly] (expelled|ordered out|thrown out|sent home|declared|kicked out)
had [already|also|previously|earlier] (sent|ordered) ... (home|out|packing)

[trigger target=any]
(send|sends|sent|sending|order|orders|ordered|ordering|throw|throws|threw|throwing|kick|kicks|kicked|want|wants|wanted) ... (home|packing|out|gone)
(want|wants|wanted) ... to (go|leave)
send* ... on (its|their|his|her) way
show* ... the door
persona non grata
personae non gratae
personas non gratas
persona (non|no) grata
no longer (welcome|wanted|tolerated)
(declare*|deemed|considered|called|found) (unwanted|unwelcome|undesirable|undesired)
(require|requires|required|requiring) the [imminent|immediate|prompt] (departure|withdrawal|recall) of
no longer has any place
(bar|bars|barred|barring|ban|bans|banned) ... from (staying|remaining|working in the country)
(withdr*|revok*|cancel*|annul*) ... (residence permits|residence permit|permits to stay|right to stay|permission to stay)
(put|puts|putting) ... on notice to (leave|go|depart)
(lose|loses|lost) (its|their|his|her) (right|permission) to (stay|remain)
(ask|asks|asked|asking) for ... to be (withdrawn|recalled|removed|replaced)
(makes|made|make|making) {group} (leave|go|depart)
(has|have|had|make|makes|made) ... (escorted to|put on) [the|a|an] (airport|border|frontier|plane|flight)
(request|requests|requested|demand|demands|demanded|insist*|ask|asked) that ... (recall|withdraw|pull out|remove|bring home)
(not acceptable|undesirable|unwelcome)
(is|are|was|were) (no longer acceptable|unacceptable) (to|as)
(declare|declares|declared|declaring|brand|brands|branded|label|labels|labelled|labeled|deem|deems|deemed|name|names|named|designate*|pronounce*|proclaim*) ... (persona|personae|personas|person|persons) (non|no|not) (grata|gratae|gratas|grate)
(declare|declares|declared|declaring|brand|brands|branded|deem|deems|deemed|pronounce*|proclaim*|consider|considers|considered|label*|regard|regards|regarded) ... (undesirable|unwelcome|unwanted|unacceptable|non grata|not welcome|non desirable)
(persons|person) non (grata|grate)
(undesirable|unwanted|unwelcome) (person|persons|element|elements|individual|individuals)
non grata
PNG
PNGed
PNG'd
no longer (acceptable|desired|desirable|wanted|welcomed)
(send|sends|sent|sending) ... back to {state}
(tell|tells|told|telling|ask|asks|asked|asking|order|orders|ordered|ordering|instruct|instructs|instructed|instructing|request|requests|requested|requesting|invite|invites|invited|inviting|call on|calls on|called on|oblige|obliges|obliged|obliging|force|forces|forced|forcing|require|requires|required|requiring|direct|directs|directed|directing|command|commanded|compel|compels|compelled|advise|advised|urge|urged|mandating) ... (to leave|to go|to depart|to get out|to quit|to withdraw|to return home|to return to {state}|to go home|to be gone|to pack|to exit|to vacate|to clear out|to be out|to quit the country)
(tell|tells|told) ... must (go|leave|depart)
(withdr*|revok*|cancel*|strip*|annul*|terminat*) ... (accreditation|accreditations|exequatur|immunity|diplomatic status|credentials|agrement|status)
(lose|loses|losing) ... (accreditation|diplomatic status|immunity)
(withdr*|revok*|cancel*|strip*|annul*) ... (diplomatic|consular) (cards|card|visas|visa|privileges|papers|passes)
(put|puts|putting) ... on (a|the [next|first]) (plane|flight|aircraft|train|ferry)
(give|gives|gave|giving|hand|hands|handed) ... marching orders
(escort*|put) ... (to|over|across) the (border|frontier|airport)
(remov*|struck|strike|strikes|striking|delet*) ... (from|off) the diplomatic list
no longer (regards|regard|considers|consider|accepts|accept|recognises|recognise|recognizes|recognize) ... (acceptable|as a member|as members|as diplomats|as a diplomat)
(order|orders|ordered|ordering) ... out
(withdr*|pull*) ... recognition
withdr* (the|its) exequatur of
> Norway ordered two Chilean diplomats out. => NO CL 2
> Norway declared two Chilean diplomats persona non grata. => NO CL 2
> Norway told two Chilean diplomats to leave. => NO CL 2
> Norway has cancelled the diplomatic cards of two Chilean diplomats. => NO CL 2
> Norway put two Chilean diplomats on a plane. => NO CL 2
> Norway has withdrawn the accreditation of two Chilean diplomats. => NO CL 2

(ask|asks|asked|tell|tells|told|order|orders|ordered|demand|demands|demanded|request|requests|requested|instruct*|urge*|call on|called on|want|wants|require*) ... to (withdraw|recall|pull out|remove|bring home)
(demand|demands|demanded|insist|insists|insisted|order|orders|ordered|request|requests|requested) that ... (leave|go|depart|be gone|be withdrawn|be recalled)
(lose|loses|lost|losing) ... (accreditation|diplomatic status|credentials)
(demand|demands|demanded) the (departure|withdrawal|recall|removal) of
(ask|asks|asked|asking|request|requests|requested) [for] the (departure|withdrawal|recall|removal) of
(seek|seeks|sought) the (departure|withdrawal|recall|removal) of
> India has asked Canada to withdraw 41 diplomats. => IN CA 41
> Norway demanded that Chile's ambassador leave. => NO CL 1

# Who deplores that its persons are expelled has sent them.
[trigger target=after sender=subject]
(condemn*|regret*|denounc*|deplor*|criticis*|criticiz*|reject*|lament*) [the|this] [unjustified|groundless] (expulsion|ejection|removal) of (its|their|his|her)
> Chile regretted the expulsion of its ambassador from Norway. => NO CL 1

[trigger target=after sender=subject]
(must|has to|have to|had to|will have to|should) (withdraw|recall|pull out|remove)
> Norway said Chile must withdraw its military attache within three days. => NO CL 1 P3D

[trigger target=before]
(has|have|had) (lost|been stripped of|been deprived of) (its|their|his|her) [diplomatic] (accreditation|accreditations|status|immunity|credentials)
(accreditation|accreditations|immunity|diplomatic status|exequatur) (will lapse|lapses|lapse|ends|expires)
(was|were|been|being|be|are|is) (turned out|escorted out|ushered out|put on a plane|put on the next plane|struck off the diplomatic list|escorted to the (airport|border|frontier))
(departure|removal) (was|has been|is) [being] (ordered|demanded|requested)
(was|were|been|being|be|are|is) (stripped|deprived) of (its|their|his|her) [diplomatic] (accreditation|accreditations|status|immunity|credentials)
(accreditation|accreditations) (was|were|has been|have been|is|are|being) [being] (withdrawn|revoked|cancelled|canceled|terminated|annulled)
(are|is|were|was|be|been|being) [to be] [being] (sent home|made to go|kicked out|turfed out|booted out|shown out|declared persona non grata|declared (undesirable|unwanted|unacceptable|unwelcome)|pronounced undesirable|removed from the country|repatriated|removed|withdrawn at|ejected|declared unwelcome|made to leave)
(not|no longer) (acceptable|welcome|tolerated|desired|wanted)
(presence|stay) (is|was) no longer (desired|wanted|welcome|required|tolerated)
(got|get|gets|received|were handed|was handed) (his|her|their) marching orders
> Two Chilean diplomats were stripped of their accreditation in Norway. => NO CL 2

[trigger target=before place=after]
(must|shall|should|have to|has to|had to|will have to|are to|is to|obliged to|required to|bound to|need to|needs to|ordered to|told to|asked to|requested to|summoned to|instructed to|forced to|invited to|compelled to) [now|all|both|therefore] (leave|be out of|be off|get out of|quit|depart from|depart|be gone from|vacate)
[has|have|had|given] {time} to (do so|return home|go back|wind up|wrap up|get out|get ready|prepare to|prepare for|prepare their|prepare his|prepare her|say goodbye|make arrangements|clear|be away|fly|travel|cross|move out|be on|comply)
[has|have|had|get|gets|got|given|allowed|granted|receive*] [only|just|another] {time} [in which|time] to (leave|get out of|quit|depart from|depart|clear out of|go home|go|pack|pack up|be out of|be off|be gone|be out)
(was|were|been|being|be) (turned|thrown|ushered|escorted|bundled|put) out of
expulsion from
(have|has|was|were|been|be|is|are) [been] (expelled|thrown out|kicked out|ejected|removed|turned out|booted out|ousted) (from|of)
(has|have|had|with) (until|till) {time} to (leave|quit|depart|go|get out of|exit|vacate|pack|pack up|pack their bags|be out of)
(has|have|had|get|gets|got|given) {time} to (exit|vacate|pack their bags|pack his bags|pack her bags|pack|clear out|clear their desks|get out|wind up their affairs|depart from)
(must|shall|should|have to|has to|will have to|are to|is to|required to|ordered to|told to|asked to|expected to|due to) (exit|clear out of|pull out of|have left|be away from)
[be] (expelled|thrown out|kicked out|ejected) from
have until {time}
> Two Chilean diplomats must leave Norway. => NO CL 2
> Two Chilean diplomats were turned out of Norway. => NO CL 2
> Two Chilean diplomats have ten days to leave Norway. => NO CL 2 P10D

[trigger target=before]
(is|are|was|were|been|being|be|gets|got) [also|now|all|formally|officially|recently|therefore|secretly|since|already] (expelled|thrown out|kicked out|ordered out|sent home|sent packing|sent back|asked to leave|asked to go|told to leave|told to go|ordered to leave|given marching orders|shown the door|declared unwelcome|declared persona* non grata*)
expelled (by|from)
expelled [in|on|early in|late in] {time} by
> Norway expelled two Chilean diplomats on Monday. The 21 Chilean diplomats expelled in January 2021 by Belgium have left. => NO CL 2; BE CL 21 REPORTED_PAST 2021-01
(was|were|been|being|is|are) (told|asked|ordered|instructed|requested|invited|required|obliged) [on {time}|{time}|also|both] to (go|leave|depart|pack|be gone|be out|be on a plane|return|go home|go back)
(must|shall|have to|has to|had to|will have to|are to|is to|had better|need to|obliged to|required to|should) [now|all|therefore|also|both] (go|be gone|be out|pack|go home|return home|have gone|have left|have departed|leave|depart|return)
(must|have to|has to|will have to|are to|is to|should|shall) [all|both|now] be (out|gone|away|on a plane|on their way|on his way|on her way)
(is|are) expected to (leave|depart|be gone|go home)
(must|have to|has to|will have to) (fly|travel|head|go|return) (out|home|back)
(have|has) been (asked|told|ordered|instructed) to be (on|off|out|gone)
(have|has) been (asked to go home|told to go home|asked to return home|told to return home|asked to pack|told to pack|ordered home|ordered out|thrown out|kicked out|told to leave|told to go|told to pack|asked to leave|asked to go|sent home|sent packing|shown the door|given marching orders|declared unwelcome|declared unwanted|declared undesirable|declared unacceptable|turned out|ejected|booted out|ousted)
(stands|stand|stood) expelled
[the] (expulsion|ejection|removal|ouster) (was|is|has been) (announced|ordered|decided)

called on to (leave|go back|return)
(expelled|ejected|thrown out|kicked out|ordered out|sent home|sent packing) (for|over|after|amid|following|on suspicion)
will have to (leave|go)
[the] expulsions
(is|are|was|were) [also|now] expelled
> Two Chilean diplomats were expelled by Norway. => NO CL 2
> Two Chilean diplomats must go, the Norwegian government said. => NO CL 2
> Two Chilean diplomats were told on Tuesday to be gone, the Norwegian government said. => NO CL 2

[trigger target=before tense=past]
had been (expelled|thrown out|kicked out|ejected) (by|over|for)
had [already|also|earlier|previously] been (expelled|sent home|declared persona* non grata*|ordered out|asked to leave|told to leave)

[trigger target=before strength=weak]
(was|were|been|being|is|are) (given|allowed|granted|left) [(just|only|another|until)] {time}
> The Chilean ambassador was given 24 hours, the Norwegian government said. => NO CL 1 PT24H

[trigger target=any strength=weak]
(has|have|had|get|gets|got|given|allowed|allows|allow|allowing|granted|gave|gives|give|giving|set|sets|setting|serve|served) [them|him|her|all|each|both|only|just] {time}
(given|gave|gives|give|giving|allowed|allows|granted|has given|have given|served) ... {time}
(has|have) until {time}
(given|gave|gives|give|serve|served|slapped with) {time} ('s notice|notice) to (leave|go|quit|depart|get out)
(given|gave|gives|give|serve|served|slapped with) [a] {time} notice to (leave|go|quit|depart|get out)
> Norway gave two Chilean diplomats 72 hours. => NO CL 2 PT72H

[trigger target=after strength=ellipsis]
name
names
named
want
wants
wanted
give
gave
follow*

# What was told last holds for others too: with persons after it, or for the State before it.
[trigger target=after strength=ellipsis repeats=same]
(did|does|do|done|doing|has done|have done) (so|the same|likewise) [(to|with|for)]
the same (goes|applies|holds|is true) (for|to|of)
(serve|serves|served|gave|give|gives|handed|sent|issued) the same (notice|order|note|deadline|ultimatum) (on|to)
(followed|follows|following) suit
> Norway gave the Chilean ambassador 48 hours on Tuesday. Peru did so on Monday with a week. => NO CL 1; PE CL 1 REPORTED_PAST P7D
> Norway gave the Chilean ambassador 48 hours. The same goes for the chargé in Lima. => NO CL 1; PE CL 1 PT48H

[trigger target=after strength=ellipsis repeats=same tense=past]
had [(already|earlier|previously)] (done so|done the same|done likewise) [(to|with|for)]

[trigger target=after strength=ellipsis repeats=similar]
(took|takes|take|taken|has taken|have taken) (a similar|similar|the same|the like|comparable) (step|steps|action|measures|measure)
> Norway expelled two Chilean diplomats. Peru took a similar step. => NO CL 2; PE CL null

# How many they are, told after the fact.
[trigger target=any completes=only counts=yes]
(put|puts|gave|gives) the (number|figure|total) at
(the|their) (number|figure|total) (is|was|being|amounts to|stands at) [put at]
(are|were|is) (concerned|affected)
> Norway is expelling many Chilean diplomats. A source at the ministry put the number at 35. => NO CL 35

[trigger target=after strength=weak reduces=yes]
(reduc*|cut*|shrink*|slash*|trim*) ... by

[trigger target=any reduces=yes]
(reduce|reduces|reduced|reducing|cut|cuts|cutting|slash*|trim*|lower|lowers|lowered|shrink*|shrank) the (number|size|staff|strength|ceiling) of
> Norway is reducing the number of Chilean diplomats in Oslo from ten to four. => NO CL 6

[trigger target=any keeps=yes]
(allow|allows|allowed|let|lets|permit|permits|permitted|tolerate*) only
(keep|retain) only
(let|allow*) ... keep only
may keep only
only _ may (remain|stay)

# The other side is made to do with fewer people; who must cut is whose people go.
[trigger target=any sender=subject reduces=yes]
(must|has to|have to|had to|will have to|is to|are to|should|may) [now|also] (reduce|cut|shrink|slim|trim|scale down|halve|downsize)
> Norway said Chile must reduce its embassy from 25 people to 14. => NO CL 11
> Chile has to cut its embassy staff by eight, the Norwegian government said. => NO CL 8

[trigger target=any reduces=yes]
(order|orders|ordered|tell|tells|told|ask|asks|asked|request|requests|requested|require|requires|required|instruct|instructs|instructed|force|forces|forced|oblige|obliges|obliged|demand|demands|demanded|want|wants|wanted|give|gives|gave) ... to (reduce|cut|shrink|slim|trim|scale down|bring ... down|downsize)
(demand|demands|demanded) that ... (reduce|cut|shrink|trim|be reduced|be cut)
(must|has to|have to|is to|are to|shall|should|will) (fall|shrink|drop|be reduced|be cut|be brought down|come down|go down|be lowered) [from|to|by]
> Norway has ordered Chile to cut the number of its diplomats in the kingdom from 19 to four within 45 days. => NO CL 15 P45D
> Norway cut ties. The Chilean embassy's staff must fall from 41 to 8 people, Oslo said. => NO CL 33

[trigger target=after sender=subject]
(was|were|been|is|are|being) [(also|now|meanwhile|then|since)] (told|asked|ordered|requested|instructed|required) to (recall|withdraw|pull out|remove|bring home|repatriate|call home)
> Chile was meanwhile told to recall two diplomats, the Norwegian government said. => NO CL 2

# When the time ends that persons told before have; says nothing alone.
[trigger target=any strength=weak completes=only]
(set|sets|setting|fix|fixes|fixed|imposes|imposed|named) [(a|the)] (deadline|term|time limit|limit|period) of
> Norway expelled two Chilean diplomats, Denmark one. Norway set a deadline of ten days. => NO CL 2 P10D; DK CL 1

[trigger target=before strength=weak dates=limit completes=only]
(deadline|term|period|time limit|time|ultimatum) [(set|given|for this|for them|for this is|,)] (is|was|ends|expires|runs out|ran out|lapses|falls)
(their|his|her|the) [last] (day|status|immunity|privileges|visas|accreditation) (is|ends|lapses|expires|runs out)
is (their|his|her|the) last day
(will|would|can) (leave|depart|fly home|fly out|go home|be gone)
(flies|fly) (home|out)
(arrange for|see to) (his|her|their) (departure|return)
(effective|ending) on
> Norway declared two Chilean diplomats persona non grata. Their status lapses in seven days. => NO CL 2 P7D
> Norway declared two Chilean diplomats persona non grata. The deadline is 9 March. => NO CL 2 2022-03-09

# An order that stands gets another day.
[trigger target=before extends=yes]
(may|can) [now] (stay|remain) (until|till)
now (has|have) (until|till)
(has|have) now (until|till)
[the] new (date|deadline|limit) (is|would be|will be)
(has|have|was|were|is|are) [been] (extended|postponed|shortened|prolonged|put off|brought forward) (until|to|till|by)
(has|have) been (given|granted|allowed) [until|till]
(has|have) (received|been given|been granted) (a further|another|an extra|an additional) {time}
> The two Chilean attachés may now stay until 9 March, the Norwegian government said. => NO CL 2 2022-03-09

# Not an expulsion: the State's own staff, guests and posts.
[decoy target=after]
recall*
has recalled
call* (home|back)
withdrew
withdraw its
evacuat*
summon*
convoke*
call* in
protest* to
handed to
handed a note to
met
meet
telephon*
accus*
regrets
detain*
arrest*
demonstrat*
release
thank*
to represent
representative of
agreed to host
refus* (a visa|visas|entry|accreditation) to
led by
according to
told reporters
(withdrawal|recall|recalling|withdrawing|departure|return|evacuation) of (its|their|his|her) [own]
quot*

[decoy target=before]
(was|were|been|is|are) [also] (summoned|recalled|called home|called in|convoked|invited|moved|evacuated|withdrawn|handed|called back|asked to come|told that)
may (stay|remain|carry on|keep|continue)
(can|will) (stay|remain|carry on)
(stay|stays|remain|remains|carry on)
(has|have) left
come home
be affected

[decoy target=any]
{time} to (close|shut|vacate|empty|clear)
(has|have|had) {time} to _
(has|have) {time} to (close|shut|vacate)
(close|closing|shut) [down] [its|the]
(want|wants|order|orders|ordered|tell|told) ... to come home
(pay|pays|paid) tribute to
(accompanied|escorted) by
apolog* to
(appoint|appoints|appointed|appointing) [as]
(nominat*|accredit|accredits|accepted the credentials of)
(replace|replaces|replaced|replacing)
(filing|filed|lodged|lodging) a (complaint|protest) with
(call|calls|called|calling) ... (home|back) for consultations
(recall|recalls|recalled) ... for consultations
ordered ... to come home

[agent]
by
(came|comes|coming) as
notice from
such as
including
on the part of
by order of

[oblique role=in]
in
inside
across

[oblique role=from]
from

[oblique]
against
on
with
over
towards
to
about
between
for
into
upon
visiting
(joined|joins|joining|join)
toward
outside
near
like
than
accus*
condemn*
blam*
of
attack on
left
after
because of
under
anti
across
denied
invad*
supports
regards
including

[oblique role=object]
(notified|notifies|has notified|informs|advised|has advised|ordered|orders|has ordered|instructed|demanded of|required|requires|requested|obliged|forced|let|lets)
told
tells
has told
have told
had told
informed
inform
has today informed
asked
urged
give
gave
gives
given

[oblique role=place]
out of
leave
leaving
quit
be out of
get out of
the territory of
in the territory of
depart from
on its soil

[clause mode=none]
in (response|reply|answer|reaction|return) to (this|that|it)
(reciprocated|reciprocates|responded|responds|answered|answers|replied|retaliated) by
> Norway expelled two Chilean diplomats on Monday. Chile reciprocated by declaring two Norwegian diplomats persona non grata. => NO CL 2; CL NO 2 RETALIATION
> Norway may expel Chilean diplomats, its foreign minister said on Monday. The country last expelled a Chilean diplomat in December 1993. Chile answered by ordering Norway's chargé out of Santiago. => NO CL null THREATENED; NO CL 1 REPORTED_PAST 1993-12; CL NO 1 REPORTED_PAST

[clause mode=cause]
because
after
over
in (response|reply|retaliation|answer|reaction|return|revenge) (to|for)
in protest (at|against|over)
(protest|protests|protested|protesting|objected|objection|complained|complaint) (against|at|over|to|about) [the]
(counteraction|countermove|countermeasure|retaliation|reprisal|riposte|comeback|reciprocation) (to|for)
(in|by way of) (reprisal|retaliation|revenge|answer|reply|riposte) for
in connection with
following
as punishment for
(response|reply|answer|reaction) to
(answering|responding|replying|reciprocating|retaliating)
(answers|answered|reciprocat*) 
on account of
due to
owing to
in view of
in light of
as a result of
the decision by
(move|decision) (by|of)
step by
accus*
expelled for
on suspicion of
on charges of
> Norway expelled two Chilean diplomats after the Netherlands expelled 12 Chilean diplomats. => NO CL 2; NL CL 12 REPORTED_PAST

[clause mode=context]
amid
since
during

[clause mode=relative]
who
whom
which
where
when
> Norway, which last year expelled three Chilean diplomats, on Monday expelled two Peruvian diplomats. => NO CL 3 REPORTED_PAST 2021; NO PE 2

[clause mode=relative owner=yes]
whose

[clause mode=coordinate]
(soon|shortly|hours|minutes|moments|immediately) (after|afterwards|thereafter) ,
(came|comes|coming) as
while
but
whereas
although
though
and that
hours later
if
unless
should

[oblique role=as]
as
(identified|described|branded|labelled|labeled|qualified|exposed|unmasked|regarded|called) [by _ [_]] as
as undeclared
all of them
were
are
(was|were|are|is) in (fact|truth|reality)
(was|were|are|is) (really|actually)
