/** What visitors ask in French, and how pages in English say it. */
export const words = `
: bonjour, bonsoir, salut, merci, merci beaucoup, s'il vous plaît, svp, est-ce que, chez vous, aussi, à partir de, madame, monsieur
how much is: combien coûte, combien coûtent, c'est combien, combien ça coûte, combien pour, quel est le prix, quels sont les prix, quel est le tarif, à combien est, quel prix
how much: combien
how many: combien de
how long: combien de temps, quelle durée
how far: à quelle distance, est-ce loin, c'est loin, loin
how do i get there from: comment venir de, comment venir depuis, comment aller de, comment arriver depuis, comment se rendre de
when: quand
what time: à quelle heure, quelle heure, quelles heures
until when: jusqu'à quand, jusqu'à quelle heure
from when: à partir de quand, dès quand, à partir de quelle heure
from what age: à partir de quel âge
where: où
who: qui
which: quel, quelle, quels, quelles
why: pourquoi
how: comment
what: quoi, que
can i: puis-je, peut-on, je peux, on peut, est-il possible de, pouvons-nous, pourrais-je
is there: y a-t-il, il y a, avez-vous, vous avez, y at il, proposez-vous, disposez-vous, vous proposez
do you accept: acceptez-vous, prenez-vous, vous acceptez, vous prenez
do i have to: faut-il, dois-je, doit-on, est-il nécessaire
i need: j'ai besoin
price: prix, tarif, tarifs, coût
cost: coûte, coûter
fee: frais, redevance
deposit: caution, acompte, arrhes, dépôt
discount: réduction, réductions, remise, rabais, tarif réduit
free of charge: gratuit, gratuite, gratuits, gratuitement, sans frais, offert
included: inclus, incluse, compris, comprise
cheapest: moins cher, moins chère
expensive: cher, chère
pay: payer, paie, paye, régler, paiement, règlement
payment methods: moyens de paiement, modes de paiement
credit card: carte de crédit, carte bancaire, carte bleue, CB
card: carte
cash: espèces, liquide, comptant
invoice: facture
receipt: reçu, ticket de caisse
instalments: plusieurs fois, mensualités, échelonné
voucher: bon, chèque-cadeau
gift card: carte cadeau, bon cadeau
tourist tax: taxe de séjour
tax: taxe, TVA, impôt
refund: remboursement, remboursé, rembourser, remboursée
money: argent
open: ouvert, ouverte, ouverts, ouvrez, ouvre, ouvrir
closed: fermé, fermée, fermés
close: fermez, ferme, fermer
opening hours: horaires, heures d'ouverture, horaires d'ouverture
today: aujourd'hui
tomorrow: demain
tonight: ce soir, cette nuit
weekend: week-end, weekend
holidays: jours fériés, vacances, férié
monday: lundi
tuesday: mardi
wednesday: mercredi
thursday: jeudi
friday: vendredi
saturday: samedi
sunday: dimanche
january: janvier
february: février
march: mars
april: avril
may: mai
june: juin
july: juillet
august: août
september: septembre
october: octobre
november: novembre
december: décembre
christmas: Noël
easter: Pâques
summer: été
winter: hiver
morning: matin, matinée
noon: midi
afternoon: après-midi
evening: soir, soirée
night: nuit, nuits, nuitée
day: jour, jours, journée
week: semaine, semaines
month: mois
year: an, ans, année
hour: heure
early: tôt, en avance
late: tard, en retard, retard
before: avant
after: après
parking: parking, stationnement, se garer, garer, me garer, place de parking
car: voiture, auto
charge electric car: recharger voiture électrique, borne de recharge, bornes de recharge
bus: bus, car
train: train
station: gare, station
airport: aéroport
taxi: taxi
ferry: ferry
boat: bateau
bicycle: vélo, vélos
address: adresse
located: situé, situés, trouve, trouvez
distance: distance
hotel: hôtel
room: chambre, chambres, salle
double room: chambre double
family room: chambre familiale
apartment: appartement
house: maison
bed: lit, lits
extra bed: lit supplémentaire, lit d'appoint
cot: lit bébé, berceau, lit parapluie
towels: serviette, serviettes
sea view: vue mer, vue sur la mer
view: vue
balcony: balcon
terrace: terrasse
garden: jardin
kitchen: cuisine
bathroom: salle de bain, salle de bains
shower: douche
bath: baignoire
toilet: toilettes, WC
air conditioning: climatisation, climatisé, clim
heating: chauffage
wifi: wifi, wi-fi, internet
lift: ascenseur
stairs: escalier, escaliers, marches
wheelchair: fauteuil roulant
accessible: accessible, PMR, handicapé, handicapés
breakfast: petit-déjeuner, petit déjeuner, petit dej
lunch: déjeuner
dinner: dîner
restaurant: restaurant
bar: bar
menu: menu, carte des plats
food: nourriture, plats, repas
vegetarian: végétarien, végétarienne
vegan: végan, végétalien, vegan
gluten-free: sans gluten
allergy: allergie, allergies, allergique
table: table
tennis court: court de tennis, terrain de tennis
pool: piscine
sauna: sauna
spa: spa
massage: massage, massages
gym: salle de sport, salle de gym, fitness
beach: plage
dog: chien, chiens
cat: chat, chats
pets: animaux, animal, animaux de compagnie
child: enfant
children: enfants
baby: bébé, bébés
family: famille
group: groupe, groupes
people: personnes, personne
student: étudiant, étudiants
pensioner: retraité, retraités, seniors
smoking: fumer, fumeur
quiet: calme, tranquille
noise: bruit
luggage: bagages, bagage, valise, valises
store: laisser, déposer, garder
key: clé, clef
safe: coffre, coffre-fort
check-in: check-in, arrivée, arriver, enregistrement
check-out: check-out, départ
reception: réception, accueil
book: réserver, réserve
booking: réservation
cancel: annuler, annulation, annule
cancel contract: résilier, résiliation
change: modifier, changer, modification
appointment: rendez-vous, rdv
available: disponible, disponibles, libre
order: commande, commander, commandé
delivery: livraison, livrer, livrez, livré
delivery time: délai de livraison, délais de livraison
delivery cost: frais de livraison, frais de port
shipping: expédition, envoi, envoyer, expédiez
abroad: étranger
parcel: colis, paquet
track: suivre, suivi
collect: retirer, retrait, récupérer
return: retourner, retour, renvoyer, rendre
exchange: échanger, échange
size: taille, pointure
colour: couleur, couleurs
warranty: garantie
repair: réparer, réparation, réparez
broken: cassé, cassée, en panne, abîmé
battery: batterie, pile
new: neuf, neuve, nouveau
used: occasion, d'occasion
rent: louer, location
buy: acheter, achat
sell: vendre, vendez
shop: magasin, boutique
account: compte
password: mot de passe
log in: connecter, connexion
sign up: inscrire, inscription
email: email, e-mail, courriel, mail
phone number: numéro de téléphone, numéro
call: appeler, joindre
contact: contacter
app: application, appli
contract: contrat
trial: essai, période d'essai
member: membre, abonné
membership: abonnement
course: cours
teacher: professeur
exam: examen
ticket: billet, billets
admission: entrée
guided tour: visite guidée
doctor: médecin, docteur
dentist: dentiste
prescription: ordonnance
pain: douleur, mal
insurance: assurance, mutuelle
emergency: urgence
documents: documents, papiers, pièces
passport: passeport, carte d'identité
bring: apporter, amener, emmener
allowed: autorisé, autorisés, permis, admis, acceptés
necessary: nécessaire, obligatoire
with: avec
without: sans
job: emploi, stage, travailler
vaccination: vaccin, vaccination
weight: poids
height: hauteur
wedding: mariage
birthday: anniversaire
laundry: linge, laverie, blanchisserie, lave-linge, machine à laver
hairdryer: sèche-cheveux
kettle: bouilloire
coffee: café
water: eau
service: service
`;
