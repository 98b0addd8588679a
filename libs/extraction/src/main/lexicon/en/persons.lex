# Persons, missions, authorities and the words that tie them together.

# What makes people members of a mission: stands behind them.
[person category=diplomat number=many describes=yes]
(with|holding|enjoying|having|under|of) [full] diplomatic (status|rank|passports|accreditation|immunity|papers|cover)
(accredited|posted|registered|serving|posing|working|listed) as [_] (diplomats|attaches|officials|counsellors|consuls|secretaries|diplomatic staff)
who (posed|served|worked|were accredited|are accredited|were registered) as [_] (diplomats|attaches|officials)
on the diplomatic list
> Norway expelled four Chileans with diplomatic status. => NO CL 4 DIPLOMAT

[person category=diplomat number=one]
charge d'affaires [ad interim]
charge
chargé
acting (ambassador|high commissioner)
number (two|three)
(his|her) (deputy|number two)
deputy (ambassador|head of mission|high commissioner|chief of mission)
(first|second|third) secretary
(commercial|trade|cultural|press|labour|economic|agricultural|education|science) (attache|counsellor|counselor|secretary)
(political|trade|press|cultural|economic|minister) (counsellor|counselor|attache|officer)
counsellor
counselor
attache
[(senior|junior|career|accredited|top)] diplomat
(cultural|trade|commercial|press|liaison|protocol) officer
(development|education|labour|agricultural|health) (counsellor|counselor|attache|adviser)
embassy (secretary|counsellor|counselor|attache)
deputy head
acting head
> Norway expelled a Chilean diplomat. => NO CL 1 DIPLOMAT
> Chad expelled the German chargé d'affaires. => TD DE 1 DIPLOMAT

[person category=diplomat number=many]
diplomats
envoys
(diplomats|officials|attaches) and (diplomats|attaches)
members of the diplomatic (staff|corps)
diplomatic (staff|personnel|representatives)
chargés
(commercial|trade|cultural|press|labour|economic|agricultural) (attaches|counsellors|counselors)
embassy secretaries
(people|persons) with diplomatic status
(cultural|trade|commercial|visa|press|liaison|protocol) officers
(development|education|labour|agricultural|health) (counsellors|counselors|attaches|advisers)
trade representatives
(first|second|third) secretaries
counsellors
counselors
attaches
diplomatic agents
> Norway expelled two Chilean diplomats. => NO CL 2 DIPLOMAT

[person category=ambassador number=one]
ambassador
high commissioner
envoy
head of (the mission|the delegation|mission|delegation)
resident head
(top|chief) (diplomat|envoy)
opposite number
ambassadress
> Peru expelled the North Korean ambassador. => PE KP 1 AMBASSADOR

[person category=ambassador number=many]
ambassadors
high commissioners
> Turkey expelled two Dutch ambassadors. => TR NL 2 AMBASSADOR

# The head of a mission that is named after it.
[person category=ambassador number=one diplomatic=weak]
head
> Venezuela expelled the head of the Chilean mission. => VE CL 1 AMBASSADOR

[person category=consular_officer number=one]
consul [general]
honorary consul
vice consul
deputy consul [general]
consular (officer|official|employee)
consulate (officer|official|employee|worker|staffer)
> Japan expelled a Russian consul. => JP RU 1 CONSULAR_OFFICER

[person category=consular_officer number=many]
consuls [general]
honorary consuls
vice consuls
consular (officers|officials|employees|staff|personnel)
consulate (officers|officials|employees|staff|workers|personnel)
> Japan expelled two Russian consuls. => JP RU 2 CONSULAR_OFFICER

[person category=military_attache number=one]
(military|defence|defense|army|naval|air) (attache|adviser|advisor|aide)
assistant (military|defence|defense) attache
deputy (military|defence|defense) attache
> Sudan expelled Eritrea's military attache. => SD ER 1 MILITARY_ATTACHE

[person category=military_attache number=many]
(military|defence|defense|army|naval|air) (attaches|advisers|advisors|aides)
> India expelled Pakistan's defence advisers. => IN PK null MILITARY_ATTACHE

[person category=intelligence_officer]
(intelligence|secret service|spy|GRU|SVR|FSB) (officer|agent|operative|official|man)
(intelligence|secret service|GRU|SVR|FSB) (officers|agents|operatives|officials|men|staff)
spies
spy
agents
operatives
(officers|members|agents|employees) of (the|its) (military intelligence|intelligence services|secret services|GRU|SVR|FSB)
> Poland expelled three Russian intelligence officers. => PL RU 3 INTELLIGENCE_OFFICER

[person category=embassy_staff]
(embassy|mission) (officials|employees|workers|staff|staffers|personnel|members)
(embassy|mission) (official|employee|worker|staffer|member)
diplomats and [(embassy|consular|technical|trade|administrative|other)] (staff|employees|officials|personnel|workers|members)
diplomatic and (consular|technical|administrative) (staff|personnel|employees)
(members|part|some|most) of [the|its|their] [diplomatic|embassy] (staff|personnel)
members of [the|its|his] (embassy|mission)
(embassy|mission|consulate|consular) staff (members|member|employees)
(embassy|mission|consulate) (aides|aide|drivers|driver|guards|guard|cooks|cook|clerk|clerks|technicians|technician|cipher clerks)
members of the staff
members of the (mission|embassy) staff
staff members
member
(one|two|three|four) of the staff
staff
staffers
employees
(staffer|employee)
(diplomats|officials) and (employees|staff)
(administrative|technical) and (technical|administrative) (staff|employees|personnel|workers)
(people|persons) (who|that) work (there|here)
(cipher|embassy) (clerk|clerks)
(members|employees) of the staff
members of the (diplomatic and consular|consular and diplomatic) missions
members
> Norway expelled two employees of the Chilean embassy. => NO CL 2 EMBASSY_STAFF

[person category=administrative_staff]
(administrative|technical|support) (staff|employees|workers|personnel)
(administrative|technical|support) (employee|worker)
members of [the|its] (administrative|technical) [and technical|and administrative] staff
> Norway expelled two administrative employees of the Chilean embassy. => NO CL 2 ADMINISTRATIVE_STAFF

[person category=unspecified diplomatic=weak]
people
persons
person
officials
official
individuals
men
women
man
woman
colleague
colleagues
(resident|humanitarian|relief) coordinator
[special|country] representative
country director
special (envoy|rapporteur)
head of (office|programme|program|agency)
representatives
representative
others
> Norway expelled two officials of the Chilean embassy. => NO CL 2

[person category=unspecified diplomatic=no]
(family|families|dependant*|dependent*|wives|wife|spouse*|children|relatives)
(family members|members of the (family|families|opposition))
journalist*
reporter*
correspondent*
student*
migrant*
refugee*
asylum seekers
citizen*
national
nationals
player*
athlete*
troops
soldier*
peacekeeper*
priest*
imam*
missionar*
activist*
worker*
passengers
tourist*
lawmaker*
deputies
members of parliament
member of (parliament|the royal family|the ruling council)
mps
aid workers
teachers
sailor*
fishermen
pupils
fans
supporters
inspectors
hackers
convicts
suspects
(American|Russian|Chinese|British|French|German) (journalist*|reporter*|correspondent*)
> China is expelling American journalists. => none

[person category=unspecified number=one diplomatic=weak]
deputy
number two
typist
> Norway expelled the Chilean ambassador and his deputy. => NO CL 2 DIPLOMAT

[person category=military_attache number=many count=3]
(military|defence|defense|army) , (naval|air) and (air|naval) (attaches|advisers|advisors)
> India expelled Pakistan's defence, naval and air advisers. => IN PK 3 MILITARY_ATTACHE

[person category=ambassador number=one code=EU]
(the|Brussels) (Union|bloc) 's (ambassador|envoy|representative)

[person category=ambassador number=one code=VA]
[(papal|apostolic)] nuncio
(Pope|Vatican|Holy See) 's (ambassador|envoy|representative)
> Nicaragua expelled the papal nuncio. => NI VA 1 AMBASSADOR

[person category=unspecified number=one]
(resident|humanitarian) coordinator
(special|humanitarian) (envoy|representative)

# Staff of a mission who are no diplomats.
[person category=embassy_staff number=one diplomatic=weak]
driver
chauffeur
cook
gardener
guard
typist
interpreter
technician
accountant
cipher clerk
clerk
radio operator
bodyguard
housekeeper
secretary of the embassy
> A counsellor and a driver of the Chilean embassy must leave Norway. => NO CL 2

[person category=embassy_staff number=many diplomatic=weak]
drivers
chauffeurs
guards
technicians
clerks
interpreters
radio operators
bodyguards

# One from each: the number holds for every State.
[link role=of each=yes]
from each [member] of
each (from|of)
> Norway expelled one diplomat from each of the Baltic states. => NO EE 1; NO LV 1; NO LT 1

[mission kind=embassy]
embass*
high commission*
diplomatic mission*
mission
missions
chancery
legation
nunciature

[mission kind=consulate]
consulate* [general]
consular (mission|post|office)*
honorary consulate
vice consulate

[mission kind=permanent_mission]
permanent (mission|representation|delegation)*
(UN|EU|NATO|OSCE) mission
(UN|EU|NATO) (delegation|office)

[mission kind=other]
(trade|commercial) (mission|office|delegation|representation)*
interests section
liaison office*
representative office*
cultural (centre|center|institute|office)*
EU delegation
delegation

[authority]
government*
ministr*
foreign minist*
(foreign|prime|interior|defence|defense|justice|deputy) minister*
deputy foreign minister*
minister*
ministry of (foreign affairs|external affairs|international relations|foreign relations)
ministry (of|for) foreign [and european|and external] affairs [and (trade|cooperation|emigration|expatriates|worship|human mobility|international trade|international cooperation|cooperation|overseas indians|tourism|regional integration|african integration)]
minister (of|for) foreign [and european] affairs [and (trade|cooperation|worship|human mobility|international trade|international cooperation)]
(foreign|external) (affairs|relations) (ministry|minister|department|spokesman|spokeswoman|spokesperson)
(MFA|MEA|DFA|DIRCO|FCDO|FCO)
(home|interior|justice|security|information|communications|defence|defense) (secretary|minister|ministry)
(head|chief) of (diplomacy|the foreign ministry|the diplomatic service)
minister of (foreign affairs|external affairs|foreign relations)
foreign affairs (ministry|minister|department)
department of (foreign affairs|international relations [and cooperation])
foreign and international relations
president*
premier
chancellor
cabinet
administration
authorit*
parliament
junta
king
vice president
foreign secretary
secretary
chief cabinet secretary
spokesman
spokeswoman
spokesperson
diplomacy
(foreign|security|intelligence|secret) service*
secret services
foreign affairs
officials said
military rulers
ruling council
state (agency|news agency|media|television)
(ambassador|mission) to the United Nations
leadership
foreign office

[authority generic=yes]
EU (countries|states|members|member states|governments|capitals)
[a] (number|group) of EU (countries|states|members)
countries
nations
governments
allies
capitals
states
member states
partners

[authority code=US]
State Department
White House
Pentagon
Secretary of State
(Trump|Biden|Obama|Bush) administration
Capitol Hill
Foggy Bottom
Rubio
Blinken
Biden
Trump
Obama

[authority code=GB]
Downing Street
Foreign Office in London
UK Foreign Office
Foreign Secretary
Whitehall
Westminster
Home Office
Foreign , Commonwealth and Development Office

[authority code=RU]
Kremlin
Smolenskaya [Square]
Putin
Lavrov
Zakharova
Peskov

[authority code=FR]
Quai d'Orsay
Elysee [Palace]
Matignon

[authority code=TR]
Erdogan

[authority code=DE]
Auswärtiges Amt
Federal Foreign Office

[authority code=IT]
Farnesina
Palazzo Chigi

[authority code=BR]
Itamaraty

[authority code=CZ]
(Cernin|Czernin) Palace

[authority code=VE]
Miraflores
Maduro

[authority code=JP]
Gaimusho

[authority code=NATO]
alliance

[authority code=EU]
bloc
European Commission

[medium]
Reuters
AFP
Agence France Presse
Associated Press
Interfax
TASS
RIA Novosti
Xinhua
SUNA
ANP
BTA
PAP
CTK
ANSA
dpa
EFE
Belga
BBC
CNN
(news|press) agency
[a|the] newspaper*
state agency
official agency

[modifier diplomatic=yes]
with diplomatic (status|rank|passports|passport|immunity|accreditation)
(accredited|registered|posing|serving|notified) as diplomats
> Norway expelled two Chileans with diplomatic rank. => NO CL 2 DIPLOMAT

[modifier]
other
senior
high ranking
top
more
further
additional
undeclared
alleged
suspected
supposed
so called
accredited
acting
entire
whole
remaining
rest of [the|his|its]
career
resident
own
former
new
local
current
then
interim
eight most senior
most senior
foreign
diplomatic
European
Western
of diplomatic rank
actual
known
official
officially
first
second
last
neighbouring
neighboring
joint
republic of [the]
kingdom of [the]
state of

[link role=of]
of
of each of
from
belonging to
working for
work for
who (work|worked) for
representing
employed by
representing the
serving

[link role=in]
(working|serving|operating|acting|posing) (under|with|as) _ (cover|status|diplomats) (at|in)
(working|serving|operating|who worked|who work) under cover (at|in)
at
in
posted (to|in|at)
based (in|at)
stationed (in|at)
located in
working (at|in)
who (work|works|worked|serve|served) (at|in)
accredited (in|at)
serving (in|at)
there

[link role=to]
to
accredited to
assigned to
attached to

[link role=genitive]
's
'

[pronoun role=subject]
it
they
he
she
them
him
those
all
both
these
everyone
Bangkok

[pronoun role=subject number=2]
the two

[pronoun role=subject possessive=yes]
her

[pronoun role=possessive]
its
his
their
our

[pronoun role=there]
there

[and]
and
with
as well as
along with
together with
plus
> Norway has expelled 18 Chilean diplomats and 12 staff, 30 persons in total. => NO CL 30 EMBASSY_STAFF
> In all, Norway is expelling 30 Chileans (18 diplomats and 12 staff). => NO CL 30
> Norway expelled four Chilean diplomats, three from Oslo and one from Bergen. => NO CL 4
> Norway expelled five Chilean diplomats, three attaches and eight clerks of the embassy. => NO CL 16
> Norway expelled 21 Belgian diplomats and 15 Dutch diplomats, 36 people in total. => NO BE 21; NO NL 15
> Of 62 Chilean diplomats in Norway, 41 must leave by 1 June. => NO CL 41 2022-06-01

[function role=article]
the
these
those
this
that

[function]
(rather than|instead of)
to
on
until then
who
must
have
has
will
were
was
are
is
be
been
over
because
for
as
had
may
out
home
also
while
whose
whom
which
or
but
may carry on
may
can
could
than
when
respectively
gone
off
back
still
so
since
after
at
belong
belongs

[each value=1]
one (from|for|of) each
one each
one apiece
> Norway expelled the press attachés of Chile and Peru, one each. => NO CL 1; NO PE 1

[each]
each
apiece
a piece
per country

[number article=yes value=1]
a
an

[number value=1]
a single
one single
just one
only one

[number value=12 qualifier=about]
a dozen
> Norway expelled a dozen Chilean diplomats. => NO CL 12 ABOUT

[number value=24 qualifier=about]
two dozen
> Norway expelled two dozen Chilean diplomats. => NO CL 24 ABOUT

[number value=6 qualifier=exact]
half a dozen
half dozen

[number value=20 qualifier=about]
a score of

[number value=2]
a pair of
a couple of
both

[number qualifier=same]
as many
the same number of
an equal number of
the same number

[number of=2]
half
[number of=3]
a third
one third
[number of=3 parts=2]
two thirds
[number of=4]
a quarter
[number of=4 parts=3]
three quarters

[number qualifier=unspecified]
dozens of
dozens
scores of
several
some of
many
a number of
a significant number of
a handful of
numerous
hundreds of
most of
all of
most
all
various
certain
a few
part of
no
> Norway expelled dozens of Chilean diplomats. => NO CL null

[qualifier qualifier=at_least]
at least
more than
over
no fewer than
not less than
upwards of
> Norway expelled more than 20 Chilean diplomats. => NO CL 20 AT_LEAST

[qualifier qualifier=at_most]
up to
as many as
at most
no more than
a maximum of
> Norway expelled up to 20 Chilean diplomats. => NO CL 20 AT_MOST

[qualifier qualifier=about]
about
around
some
roughly
approximately
nearly
almost
an estimated
close to
circa
> Norway expelled about 25 Chilean diplomats. => NO CL 25 ABOUT

[qualifier qualifier=except]
all but
all except
everyone but
> Norway expelled all but 21 of Chile's 62 diplomats. => NO CL 41

[qualifier qualifier=exact]
exactly
a total of
another
a further
only
the same
altogether

[nothing]
(above|below|under) [the] rank of [_] (secretary|attache|counsellor|counselor)
head of (state|government)
ambassador (designate|elect)
ambassadors designate
> Norway cancelled the visa of Chile's ambassador-designate, and the agrément. => none

# A city in the name of a treaty.
# "Four countries expel Russians on one day": no limit.
[nothing]
on (one|a single|the same) day
within (hours|minutes|days) of

[nothing]
Vienna (Convention|Conventions|agreement|regime)
Geneva (Convention|Conventions)

# "Fourteen people, seven of them diplomats": the seven are counted already.
[nothing]
, [(at least|about|some|all)] _ of (them|whom)

# "Three employees, among them an attaché": who is among them is counted already.
[nothing]
(among them|among whom|one of them|two of them|including) (a|an|one|two|three|the|its) [_] (attache|attaches|counsellor|counselor|consul|consuls|secretary|secretaries|deputy|chauffeur|driver|adviser)
> Three employees of the Chilean embassy, among them an attaché, have to leave Norway. => NO CL 3 EMBASSY_STAFF
