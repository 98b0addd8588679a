# What stands around the text on a page.

[noise]
Čtěte (také|víc|více|dál)
Přečtěte si
Přečtěte (také|též)
Číst (dál|dále|více|také)
Více (zde|informací|o tématu|na)
Souvisejíc*
Související :
Mohlo by vás
Mohlo by Vás
Doporučujeme
Nejčtenější
Nepřehlédněte
Sledujte nás
Sdílet
Sdílejte
Stáhněte
Ke stažení
Odebír*
Přihl* (se|k|na)
Předplat*
Newsletter
Zprávy e mailem
Foto :
Foto |
Foto /
Fotogalerie
Foto -
Ilustrační (foto|snímek)
Zdroj :
Zdroj foto
Video :
Video
Autor :
Autor foto
Autoři :
Napsal
Od našeho (zpravodaje|korespondenta|dopisovatele)
(Připravil|Zpracoval)
Redakce
Inzerce
Reklama
Diskuse
Diskuze
Komentáře
Vstoupit do diskuse
Příspěvky
Tagy :
Štítky :
Štítky
Témata :
Téma :
Klíčová slova
Rubrika :
Kontakt
Kontakty
Kontakt pro
Tel .
Tel :
Tisk
Tiskové oddělení
Copyright
Všechna práva
Publikování
Veškeré informace
©
Cookies
Menu
MENU
Hledat
Hledej
Úvod |
Domů
Domů |
Domů >
Hlavní stránka
Úvodní stránka
Zpět na
Zpět
Nahoru
Drobečková
Přejít na
Přeskočit
Další články
Další zprávy
Archiv
Aktualizováno
Vydáno
Publikováno
Doba čtení
Délka čtení
Minut čtení
Poslouchejte
Poslechnout
Přehrát
Právě se děje
Dnes na webu
Anketa
Líbí se
Twitter
Facebook
Tweet
@
ISSN
Vydavatel
Vydává
Nahlásit chybu
Zobrazit (více|další)
Starší příspěvky
Korektura :
Patička
Partneři
Podpořte
Běží na
Vyzkoušejte
Kupte
Soutěž
Uložit na
Podcast
RSS
Vytisknout
Poslat e mailem
(Svět|Domácí|Zahraničí|Zprávy|Sport|Kultura) (>|»|/)
Snímek :
Na snímku
> Sledujte nás na Facebooku
> Foto: Hasiči před konzulátem

[abbreviation]
tzv
např
č
čl
odst
resp
mj
cca
gen
plk
pplk
mjr
kpt
por
npor
Ing
Mgr
JUDr
PhDr
MUDr
RNDr
PaedDr
Bc
doc
prof
dr
Dr
sv
p
str
tel
ul
nám
roč
př
n
l
mil
mld
tis
st
ml
min
odd
vyd
obr
tř
srov
zást
red
> Podle čl. 9 Vídeňské úmluvy
