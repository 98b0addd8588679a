# Dates, durations and limits.

[unit unit=hour]
hour
hours
hours'

[unit unit=day]
day
days
calendar days
working days

[unit unit=week]
week
weeks

[unit unit=month]
month
months

[unit unit=year]
year
years

[duration iso=P14D]
[a] fortnight
> Norway gave two Chilean diplomats a fortnight to leave. => NO CL 2 P14D

[duration iso=P14D]
a couple of weeks

[month month=1]
January
[month month=1 strict=yes]
Jan
[month month=2]
February
[month month=2 strict=yes]
Feb
[month month=3 strict=yes]
March
[month month=3 strict=yes]
Mar
[month month=4]
April
[month month=4 strict=yes]
Apr
[month month=5 strict=yes]
May
[month month=6]
June
[month month=6 strict=yes]
Jun
[month month=7]
July
[month month=7 strict=yes]
Jul
[month month=8 strict=yes]
August
[month month=8 strict=yes]
Aug
[month month=9]
September
[month month=9 strict=yes]
Sept
Sep
[month month=10]
October
[month month=10 strict=yes]
Oct
[month month=11]
November
[month month=11 strict=yes]
Nov
[month month=12]
December
[month month=12 strict=yes]
Dec

[weekday day=1]
Monday
[weekday day=2]
Tuesday
[weekday day=3]
Wednesday
[weekday day=4]
Thursday
[weekday day=5]
Friday
[weekday day=6]
Saturday
[weekday day=7]
Sunday

[day days=0]
today
tonight
this (morning|afternoon|evening)
earlier (today|in the day|that day|the same day)
(hours|minutes) (earlier|before)
the same day

[day days=-1]
yesterday
last night
the (previous day|day before)
the previous day
a day earlier
on the eve

[day days=-2]
two days (earlier|ago|before)

[day days=-3]
three days (earlier|ago|before)

[day days=-4]
four days (earlier|ago|before)

[day days=1]
tomorrow

[day end=day]
midnight
the end of the day
end of the day

[day end=week until=yes]
[the] end of [the|this] week
> Norway gave two Chilean diplomats until the end of the week to leave. => NO CL 2

[day end=month until=yes]
[the] end of [the|this] month
[the] end of
month's end
> Two Chilean diplomats must leave Norway by the end of the month. => NO CL 2

[day end=year until=yes]
[the] end of [the|this] year

[day past=yes]
last (week|month|year|spring|summer|autumn|winter)
earlier (this|in the) (week|month|year)
in recent (weeks|months|days)
_ (days|weeks|months|years) ago
previously
earlier
(that|the previous) (week|month|year)
in the past
(days|weeks|months|years) (ago|earlier|back|previously)
in the (last|past) [few|couple of|several|two|three] (days|weeks|months|years)
(some|several|a few) (days|weeks|months|years) (ago|earlier|back|before)
a (week|month|year) (ago|earlier)

[until]
by
until
till
no later than
not later than
before
on or before
by or before
within
in the space of
at the latest by
> Two Chilean diplomats must leave Norway by 23 March. => NO CL 2

[immediate]
immediately
at once
with immediate effect
without delay
forthwith
> Two Chilean diplomats must leave Norway immediately. => NO CL 2 IMMEDIATE

[nothing]
(last|next) year
three years
days of

[day clock=12:00]
noon
midday
> Two Chilean diplomats must leave Norway by noon on Saturday. => NO CL 2 2022-03-05T12:00:00+01:00

# How long before or after something: no limit.
[nothing]
(a|one|two|three|several|some|few|2|3) [full] (hour|hours|day|days|week|weeks|month|months|year|years) (after|before|since|later|following|prior to)
> Chile recalled its envoy two days after the incident. Norway has told two Chilean diplomats to leave. => NO CL 2
