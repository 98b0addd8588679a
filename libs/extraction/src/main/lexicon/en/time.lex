# Dates, durations and limits.

# How long before or after something: no limit, unless a word of limit stands before it.
[unit unit=hour ago=yes]
(hour|hours) (after|later|since|following|prior to)
[unit unit=day ago=yes]
(day|days) (after|before|later|since|following|prior to)
> Norway expelled three Libyan diplomats on Friday, ten days after a similar step by Sweden. => NO LY 3 NONE
> Three Libyan diplomats must leave Norway within ten days after notification. => NO LY 3 P10D
[unit unit=week ago=yes]
(week|weeks) (after|before|later|since|following|prior to)
[unit unit=month ago=yes]
(month|months) (before|later|since|following|prior to)

[unit unit=day working=yes]
(working|business|work) (day|days)
> Norway gave two Chilean diplomats three working days to leave. => NO CL 2 2022-03-04

[half]
and a half
> Norway gave two Chilean diplomats two and a half days to leave. => NO CL 2 PT60H
> Norway gave two Chilean diplomats a day and a half to leave. => NO CL 2 PT36H
[duration iso=PT12H]
half a day
[a] half day
[duration iso=PT84H]
half a week

[unit unit=hour]
hour
hours
hours'
(hr|hrs)
h

[unit unit=day]
day
days
calendar days

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
(early|late|mid|in early|in late|in mid|last|this past) January
[month month=2]
(early|late|mid|in early|in late|in mid|last|this past) February
[month month=3]
(early|late|mid|in early|in late|in mid|last|this past) March
> Norway expelled two Chilean diplomats on Monday. Belgium, which in March expelled 21 Chileans, welcomed the step. => NO CL 2; BE CL 21 REPORTED_PAST 2022-03
[month month=4]
(early|late|mid|in early|in late|in mid|last|this past) April
[month month=5]
(early|late|mid|in early|in late|in mid|last|this past) May
[month month=6]
(early|late|mid|in early|in late|in mid|last|this past) June
[month month=7]
(early|late|mid|in early|in late|in mid|last|this past) July
[month month=8]
(early|late|mid|in early|in late|in mid|last|this past) August
[month month=9]
(early|late|mid|in early|in late|in mid|last|this past) September
[month month=10]
(early|late|mid|in early|in late|in mid|last|this past) October
[month month=11]
(early|late|mid|in early|in late|in mid|last|this past) November
[month month=12]
(early|late|mid|in early|in late|in mid|last|this past) December
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
this (morning|afternoon)
(this evening|tonight) @end=day
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
tomorrow (night|evening) @end=day

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

# Months and years counted back from publication; before "after" from the news.
[day past=yes]
last month @ago=P1M
(a|one) month ago @ago=P1M
last year @ago=P1Y
(a|one) year ago @ago=P1Y
earlier this year @ago=P0Y
earlier this month @ago=P0M
(a|one) month after @ago=P1M
(a|one) year after @ago=P1Y
(two|2) months ago @ago=P2M
(three|3) months ago @ago=P3M
(four|4) months ago @ago=P4M
(five|5) months ago @ago=P5M
(six|6) months ago @ago=P6M
(seven|7) months ago @ago=P7M
(eight|8) months ago @ago=P8M
(nine|9) months ago @ago=P9M
(ten|10) months ago @ago=P10M
(eleven|11) months ago @ago=P11M
(two|2) years ago @ago=P2Y
(three|3) years ago @ago=P3Y
(four|4) years ago @ago=P4Y
(five|5) years ago @ago=P5Y
(six|6) years ago @ago=P6Y
(seven|7) years ago @ago=P7Y
(eight|8) years ago @ago=P8Y
(nine|9) years ago @ago=P9Y
(ten|10) years ago @ago=P10Y
(two|2) months after @ago=P2M
(three|3) months after @ago=P3M
(four|4) months after @ago=P4M
(five|5) months after @ago=P5M
(six|6) months after @ago=P6M
(seven|7) months after @ago=P7M
(eight|8) months after @ago=P8M
(nine|9) months after @ago=P9M
(ten|10) months after @ago=P10M
(eleven|11) months after @ago=P11M
(two|2) years after @ago=P2Y
(three|3) years after @ago=P3Y
(four|4) years after @ago=P4Y
(five|5) years after @ago=P5Y
(six|6) years after @ago=P6Y
(seven|7) years after @ago=P7Y
(eight|8) years after @ago=P8Y
(nine|9) years after @ago=P9Y
(ten|10) years after @ago=P10Y
> Norway expelled two Chilean diplomats on Monday. Last month Belgium expelled 21 Chilean diplomats. => NO CL 2; BE CL 21 REPORTED_PAST 2022-02
> Norway expelled two Chilean diplomats on Monday. Belgium expelled 21 Chilean diplomats a year ago. => NO CL 2; BE CL 21 REPORTED_PAST 2021
> Norway expelled two Chilean diplomats on Monday. In March of last year Belgium expelled 21 Chilean diplomats. => NO CL 2; BE CL 21 REPORTED_PAST 2021-03
> Norway expelled two Chilean diplomats on Monday, four months after Belgium expelled 21 Chilean diplomats. => NO CL 2; BE CL 21 REPORTED_PAST 2021-11

# A part of a year that the year after it makes a date.
[day season=yes]
> Norway expelled two Chilean diplomats on Monday. In the spring of 2021 Belgium expelled 21 Chilean diplomats. => NO CL 2; BE CL 21 REPORTED_PAST 2021
[the] (spring|summer|autumn|fall|winter)

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
(by|until|till)
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

# A limit for all such cases is none of these persons.
[habit]
(generally|usually|normally|typically|customarily|ordinarily|routinely)
(as a rule|as usual|by custom)
> Norway is expelling three Libyan diplomats. Diplomats in such cases are generally given 72 hours. => NO LY 3 NONE
> Norway is expelling three Libyan diplomats. Envoys usually have 48 hours. => NO LY 3 NONE

[day end=weekend until=yes]
(before|by) [(the|this)] weekend
> Two Chilean diplomats must leave Norway before the weekend. => NO CL 2 2022-03-04

# Where a clock time holds.
[zone]
(GMT|UTC|Greenwich Mean Time) @zone=UTC
(CET|Central European Time) @zone=+01:00
(CEST|Central European Summer Time) @zone=+02:00
(BST|British Summer Time) @zone=+01:00
(EST) @zone=-05:00
(EDT) @zone=-04:00
[US] Eastern [(Standard|Daylight)] (Time|time) @zone=America/New_York
(MSK) @code=RU
New York time @code=US
Istanbul time @code=TR
Geneva time @code=CH
time @of=before
local time @of=before @zone=seat
> Norway gave two Chilean diplomats until noon GMT on Saturday to leave. => NO CL 2 2022-03-05T12:00:00+00:00
> Norway gave two Chilean diplomats until 6 p.m. Moscow time on 10 May to leave. => NO CL 2 2022-05-10T18:00:00+03:00

[nothing]
not immediately
't immediately
immediately (after|before|following|clear|known|available|respond|responded|comment|commented|react|reacted|reply|replied|answer|answered|condemned|denied|rejected|vowed|promised|retaliated|protested|adjacent|preceding)
> Norway expelled two Chilean diplomats on Friday. It was not immediately clear why. => NO CL 2 NONE
> Norway expelled two Chilean diplomats on Friday. Chile did not immediately respond. => NO CL 2 NONE
