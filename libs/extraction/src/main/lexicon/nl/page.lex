# What stands around the text on a page.

[noise]
Lees (ook|meer|verder|hier)
Lees het
Meer (lezen|over|nieuws|hierover|artikelen|uit)
Bekijk (ook|hier|meer)
Beluister
BELUISTER
Luister
Zie ook
Gerelateerd
Meest gelezen
Meestgelezen
Best gelezen
Net binnen
Nieuwsbrief
Nieuwsbrieven
Meld [u|je] (aan|je)
Schrijf je in
Abonneer*
Abonnement*
Volg ons
Volg @
Deel (dit|op|via)
Delen
Download
Installeer
Foto :
Foto's :
Foto (ANP|Reuters|AFP|EPA|Belga)
Beeld :
Beeld ANP
Beeld (AP|AFP|Reuters|EPA|Getty)
Video :
Bron :
Bronnen :
Advertentie
Door (onze|_ redactie|de redactie|redactie|Politieke Redactie)
Door : 
Van onze (verslaggever|redactie|correspondent|redacteur|buitenlandredactie)
Door _ _ _
Geschreven door
Auteur :
Redactie _
Redactie :
Redactie |
Inloggen
Log in
Zoek*
Menu
Home
Voorpagina
Startpagina
Cookie*
Privacy*
Contact
Colofon
Alle rechten
©
Copyright
Tel :
Tel.
Telefoon
E mail
Tags :
Trefwoorden
Onderwerpen
Reacties
Reageer*
Bijgewerkt
Laatste update
Laatst (bijgewerkt|gewijzigd)
Gepubliceerd
Aangepast
Leestijd
Print
Bewaar
Ga (direct naar|naar de inhoud|terug)
Overslaan
Het weer
Weer _
Puzzels
Word lid
Doneer
Podcast
Live |
Liveblog
Facebook
Twitter
Instagram
WhatsApp
@
Noot voor de redactie
Tip de redactie
Dossier _
Nieuwsbericht |
Ter info
> Lees ook: wie er in Oslo werkt
> Foto: De ingang van de ambassade

[abbreviation]
(dhr|mevr|mw|dr|prof|gen|kol|st|nr|ca|bijv|bv|o|a|d|w|z|mr|ir|drs|jr|sr|min|jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec|blz|resp|inz|art|plv|tel|incl|m)
> Op 3 febr. sprak dr. Huber met de diplomaten.
