# What stands around the text on a page.

[noise]
Read more
Read also
Related
More on this [story]
Most read
Sign up
Subscribe
I subscribe
Follow us
Follow @
Share this
Share :
Share on
Get the app
Get our
Download the
Don't miss
Photo :
Photo by
Picture :
Image :
Video :
Watch :
Live |
Listen :
Advertisement
Newsletter
By our
By the _ desk
By (staff|agencies|Reuters|AFP)
With AFP
(Reporting|Writing|Editing) by
Additional reporting
All rights reserved
Copyright
©
Tel :
Tel.
Contact :
Issued by
Updated
Published
Last updated
Skip to
Cookie
Home |
Menu
Search
@
More from
See also
Also read
Take international news
The summary of the
Tags :
Topics :
Comments
> Sign up for our daily politics email
> Photo: Firefighters outside the consulate

[abbreviation]
Mr
Mrs
Ms
Dr
Gen
Col
St
Sen
Rep
Gov
Prof
Jr
No
vs
Jan
Feb
Mar
Apr
Aug
Sept
Sep
Oct
Nov
Dec
Lt
Rev
Hon
> Mr. Seidman was told on Feb. 3 that he must leave.
