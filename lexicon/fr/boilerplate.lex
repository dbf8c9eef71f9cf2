# Furniture of French pages, which Maghreb sites share. See lexicon/ar/boilerplate.lex.

entry: laisser un commentaire
class: boilerplate
reason: comment-form
tail: yes
forms: laisser un commentaire | laissez un commentaire | laisser une réponse | ajouter un commentaire | commentaires | aucun commentaire | votre commentaire | annuler la réponse | publier le commentaire

entry: votre adresse
class: boilerplate
reason: comment-form
line: any
forms: votre adresse e-mail ne sera pas publiée | votre adresse de messagerie ne sera pas publiée | les champs obligatoires sont indiqués

entry: partager
class: boilerplate
reason: share-button
forms: partager | partagez | partager sur | partager cet article | partager l'article | imprimer | envoyer par e-mail | envoyer à un ami | copier le lien | tweeter | suivez nous | suivre

entry: lire aussi
class: boilerplate
reason: related
line: start
tail: yes
forms: lire aussi | à lire aussi | lire également | lire la suite | voir aussi | articles similaires | articles connexes | sur le même sujet | article précédent | article suivant | les plus lus | à la une

entry: publicité
class: boilerplate
reason: advert
forms: publicité | annonce | contenu sponsorisé

entry: tous droits réservés
class: boilerplate
reason: copyright
line: any
forms: tous droits réservés

entry: retour en haut
class: boilerplate
reason: scroll-button
forms: retour en haut | haut de page | retour en haut de page

entry: accueil
class: boilerplate
reason: navigation
forms: accueil | mentions légales | politique de confidentialité | nous contacter | contactez nous | qui sommes nous | rechercher | se connecter | connexion

entry: abonnez vous
class: boilerplate
reason: newsletter
line: start
forms: abonnez vous | inscrivez vous à | s'abonner à
