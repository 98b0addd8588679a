# What stands around the text on a page.

[noise]
(Lire|Lisez|Voir|À lire|A lire|À voir|Écouter|Ecouter|Relire) (aussi|également|plus|la suite|l'article|notre|nos|ensuite|encore|et à voir)
(À|A) (lire|voir|écouter|relire)
Lire la suite
Lire :
LIRE
Sur le même (sujet|thème)
Dans la même rubrique
Pour aller plus loin
En savoir plus
Plus d'(infos|informations|actualités)
Les plus (lus|lues|partagés|populaires|commentés)
Le plus lu
Les + lus
Abonnez
Abonnez-vous
S'abonner
Je m'abonne
Je me connecte
Se connecter
S'inscrire
Inscrivez
Connexion
Déjà abonné
Réservé aux abonnés
Article réservé
Cet article est réservé
Il vous reste
La suite est réservée
Suivez-nous
Suivez nous
SUIVEZ
Suivre
Partager
Partagez
Partage :
Envoyer par
Imprimer
Copier le lien
Téléchargez
Télécharger
Emportez
Recevez
Recevoir
Retrouvez
Newsletter
Newsletters
La newsletter
Rejoignez
Le résumé de la
Toute l'actualité
Toutes les (actualités|infos)
Publicité
Publi
Annonce
Photo :
Photo d'illustration
Photo d'archives
PHOTO
Photo (AFP|Reuters|AP)
(Crédit|Crédits|Credit) (:|photo)
© 
Image :
Vidéo
Video
VIDEO
Écouter cet
Temps de (lecture|Lecture)
Lecture (2|3|4|5|6|min)
Publié (le|à|hier|il|par|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)
Publié :
Mis à jour
Mise à jour
Modifié le
Modifié :
Dernière (mise|modification)
Actualisé
Par (la|notre|nos) (rédaction|service|envoyé|correspondant|correspondants)
Par (AFP|Reuters|RFI|AP)
Par _ (avec|et) (AFP|Reuters|agences)
Par l'AFP
Texte par
Avec (AFP|Reuters|agences|les agences)
(Reportage|Rédaction|Édité|Version française|Traduction) (de|par|:)
Tous droits
Mentions légales
Copyright
Tél :
Tel :
Tél.
Contact
Contactez
Contact presse
Cookies
Pour enrichir votre
Accueil
Aller au
Aller à
Passer au
Skip to
Menu
Recherche
Rechercher
Navigation
Vous êtes ici
Plan du site
Qui sommes
Documents joints
Commentaires
Commentaire
Laisser un commentaire
Vos réactions
Voir (tous|toutes|les)
Réagir
Réagissez
La section Commentaires
Faites nous part
Signaler (un|une)
Mots clés
Mots-clés
Mot clé
Tags :
Sujets :
Étiquettes
Catégorie
Dossier :
Rubrique
@
Sommaire
Guides
Contribuer
Mode accessible
Info |
Alertes
Prévenez-moi
Signez
Faire un don
Soutenez
Votre (adresse|e-mail|email|courriel)
Nous utilisons
En poursuivant
En cliquant
Accepter
Accéder
Gérer
Conditions (générales|d'utilisation)
Politique de confidentialité
Cliquez
Cliquer
Notre (sélection|application|newsletter)
L'actu en
Les titres
Flash
DIRECT
FLASH
Article (précédent|suivant|précèdent)
Précédent
Suivant
Previous
Next
Source :
Sources :
> Lire aussi : une fiction
> Publié le 12 mai 2019
> Photo d'illustration. (Archives)

[abbreviation]
M
MM
Mme
Mlle
Dr
Pr
Me
Mgr
St
Ste
janv
févr
fév
avr
juil
sept
oct
nov
déc
av
env
art
gén
col
lt
cf
vol
min
n
al
etc
ndlr
> M. Petit et Mme. Grand doivent partir.
