# What stands around the text on a page.

[noise]
Mehr zum Thema
Mehr dazu
Mehr lesen
Mehr Nachrichten
Mehr aus
Mehr :
Mehr Infos
Lesen Sie (auch|mehr|hier|außerdem|dazu)
Lies auch
Weiterlesen
Weitere (Meldungen|Nachrichten|Artikel|Themen|Informationen|Beiträge)
Zum Weiterlesen
Zum Thema
Auch interessant
Das könnte (Sie|Dich) [auch]
Meistgelesen*
Meist gelesen
Am meisten gelesen
Newsletter
Abonnieren
Jetzt (abonnieren|die App|lesen|registrieren|kostenlos|testen|anmelden|teilen)
Folgen Sie
Folge uns
Folgt uns
Teilen
Artikel (teilen|drucken|merken|vorlesen|anhören)
Drucken
Merken
Vorlesen
Kommentar (schreiben|von)
Kommentare
Kommentieren
Diskutieren Sie
Leserdiskussion
Foto :
Fotos :
Foto (von|dpa|AFP)
Bild :
Bilder :
Bilder zu
Bildstrecke
Bildquelle
Bildnachweis
BILD :
Video :
Im Video
Podcast
Quelle :
Quellen :
Verwendete Quellen
Audio
Anzeige
Anzeigen
Werbung
Von (unserem|unserer|unseren)
Von _ _ , _
Von _ _ _ , _
Von _ _ und _ _
Autor :
Autorin :
Redaktion :
Stand :
Aktualisiert
Veröffentlicht
Zuletzt aktualisiert
Letzte Aktualisierung
Erstellt
Lesezeit
Startseite
Home |
Home >
Navigation
Menü
Suche
Login
Anmelden
Abo
ePaper
E Paper
Impressum
Datenschutz
Cookie*
AGB
Kontakt
Zum Inhalt
Zur Navigation
Zum Hauptinhalt
Alle Rechte
©
Copyright
Rückfragehinweis
Rückfragen
Pressekontakt
Pressestelle
Tel :
Tel.
Telefon
E Mail
Schlagworte
Schlagwörter
Tags :
Themen :
Topics
Ressort
Rubrik
Über dieses Thema
Ihre Meinung
Feedback
Sitemap
Download*
Die App
Jetzt Schein
Lotto
Wetter
Horoskop*
Empfehlungen
Mit Material
Hintergrund :
Push Nachricht*
WhatsApp
Facebook
Twitter
Instagram
@
Live |
Liveblog
Live Ticker
> Lesen Sie auch: Wer in Oslo arbeitet
> Foto: Der Eingang der Botschaft

[abbreviation]
(Hr|Fr|Dr|Prof|Gen|St|Nr|Str|Abs|Art|bzw|ca|usw|z|u|d|o|ä|Mio|Mrd|vgl|etc|inkl|geb|gest|Jan|Feb|Mrz|Apr|Jun|Jul|Aug|Sept|Sep|Okt|Nov|Dez|stv|dt|russ|ehem|sog|evtl|Mag|Ing|Dipl|Bd|S|Tel|Min|Std|Hl|Sr|Jr)
> Am 3. Febr. sprach Dr. Huber mit den Diplomaten.
