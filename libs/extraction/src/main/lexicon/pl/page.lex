# What stands around the text on a page.

[noise]
Czytaj (także|też|również|więcej|dalej|cały)
Przeczytaj (także|też|również|więcej|cały)
Zobacz (także|też|również|więcej|wideo|zdjęcia|galerię)
Sprawdź (także|też|również)
Więcej (na|w|o|z)
WIĘCEJ
Obejrzyj
Posłuchaj
Oglądaj
Polecamy
Polecane
Polecany
POLECANE
Powiązane
POWIĄZANE
Najnowsze
Najczęściej
Najpopularniejsze
Popularne
Warto przeczytać
Udostępnij
Podziel się
Drukuj
Skomentuj
Komentarze
Komentarzy
Dyskusja
Dodaj komentarz
Subskrybuj
Zasubskrybuj
Zapisz się
Zaloguj
Zarejestruj
Pobierz
Zainstaluj
Ściągnij
Newsletter
Reklama
REKLAMA
Materiał (sponsorowany|promocyjny|partnera)
Artykuł sponsorowany
Dalsza część
Fot.
Fot
fot.
Foto :
Foto:
Zdjęcie
Zdjęcia
Na zdjęciu
Źródło
Źródło zdjęcia
Autor
Autorka
Autorzy
Oprac.
Opracowanie
Opracował
Opracowała
Redakcja
Redaktor
Data (publikacji|aktualizacji|dodania)
Opublikowano
Publikacja :
Aktualizacja
Zaktualizowano
Ostatnia (aktualizacja|zmiana)
Wszelkie prawa
Copyright
©
Kontakt
Regulamin
Polityka (prywatności|plików|cookies|cookie)
Mapa (strony|serwisu)
Ciasteczka
Cookie
Ta strona używa
Strona główna
Menu
Szukaj
Wyszukaj
Przejdź do
Powrót
Wróć
Nasz (profil|kanał)
Obserwuj
Śledź
Dołącz
Polub
Lubię to
Jesteś niezalogowany
Kup (prenumeratę|e-wydanie|dostęp)
Prenumerata
Wyślij (znajomemu|e-mail)
Tagi :
Tagi
Tematy :
Słowa kluczowe
Skontaktuj
Tel.
tel.
Home
@
O nas
Wideo
WIDEO
Galeria
Wydawca
Druk :
Nakład
Masz (ciekawy|temat|zdjęcie)
Wczytywanie
Czas czytania
Skrót artykułu
Więcej informacji
Więcej w naszej
> Czytaj także: Co robi ABW
> Fot. MSZ / X

[abbreviation]
godz
r
br
ub
ok
św
dr
prof
gen
płk
ppłk
mjr
kpt
por
al
ul
pl
im
m.in
tzw
tzn
tj
np
itd
itp
wg
ds
nr
art
ust
pkt
str
tys
mln
mld
zł
abp
bp
ks
o
ws
pn
płd
wsch
zach
w
p.o
inż
mgr
red
oprac
fot
tel
styczn
pt
sob
niedz
pon
wt
śr
czw
czyt
zob
por
hab
ang
ros
> Zgodnie z art. 9 konwencji uznano dwóch dyplomatów za osoby niepożądane.
