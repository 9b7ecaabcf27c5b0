/** What visitors ask in Dutch, and how pages in English say it. */
export const words = `
: hallo, goedemorgen, goedemiddag, goedenavond, goedendag, dank u, dank je, bedankt, alstublieft, alsjeblieft, ook, bij jullie, bij u, komen, kom
how much is: hoeveel kost, hoeveel kosten, wat kost, wat kosten, hoe duur is, hoe duur zijn, wat is de prijs van, wat betaal ik voor
how much: hoeveel
how long: hoe lang, hoelang
how far: hoe ver
how do i get there from: hoe kom ik van, hoe kom ik vanaf, hoe kom je van, hoe komen we van
when: wanneer
what time: hoe laat
until when: tot wanneer, tot hoe laat
from when: vanaf wanneer, vanaf hoe laat
from what age: vanaf welke leeftijd
where: waar
who: wie
which: welke, welk
why: waarom
how: hoe
what: wat
can i: kan ik, mag ik, kunnen we, mogen we, kun je, mag je
is there: is er, zijn er, heeft u, hebben jullie, hebt u, hebben, bieden jullie
do you accept: accepteert u, accepteren jullie, nemen jullie
do i have to: moet ik, moeten we, is het nodig
i need: ik heb nodig, heb ik nodig
price: prijs, prijzen, tarief, tarieven
cost: kost, kosten
fee: toeslag, vergoeding
deposit: borg, aanbetaling, waarborgsom
discount: korting, kortingen
free of charge: gratis, kosteloos
included: inbegrepen, inclusief
cheapest: goedkoopste
cheap: goedkoop
expensive: duur
pay: betalen, betaal, betaling
payment methods: betaalmethoden, betaalmogelijkheden
credit card: creditcard, creditcards
card: kaart, pinpas, pinnen
cash: contant, cash
invoice: factuur
receipt: bon, kassabon
instalments: termijnen
gift card: cadeaubon, cadeaukaart
tourist tax: toeristenbelasting
tax: belasting, BTW
refund: terugbetaling, geld terug, teruggave, terugbetaald
money: geld
open: open, geopend
closed: gesloten, dicht
close: sluit, sluiten
opening hours: openingstijden, openingsuren
today: vandaag
tomorrow: morgen
tonight: vanavond, vannacht
weekend: weekend
holidays: feestdagen, feestdag, vakantie
monday: maandag
tuesday: dinsdag
wednesday: woensdag
thursday: donderdag
friday: vrijdag
saturday: zaterdag
sunday: zondag
january: januari
february: februari
march: maart
april: april
may: mei
june: juni
july: juli
august: augustus
september: september
october: oktober
november: november
december: december
christmas: Kerst, kerstmis
easter: Pasen
summer: zomer
winter: winter
morning: ochtend, ochtends
noon: middag
afternoon: namiddag, middags
evening: avond, avonds
night: nacht, nachten
day: dag, dagen
week: week, weken
month: maand, maanden
year: jaar
hour: uur, uren
early: vroeg, vroeger, eerder
late: laat, later
before: voor
after: na
parking: parkeren, parkeerplaats, parkeerplaatsen, parkeergarage, parkeer, garage
car: auto, wagen
charge electric car: elektrische auto opladen, laadpaal, laadpalen, auto opladen
bus: bus
train: trein
station: station
airport: vliegveld, luchthaven
taxi: taxi
ferry: veerboot, veer
boat: boot
bicycle: fiets, fietsen
address: adres
located: ligt, gelegen
distance: afstand
hotel: hotel
room: kamer, kamers
double room: tweepersoonskamer
family room: familiekamer
apartment: appartement
house: huis
bed: bed, bedden
extra bed: extra bed
cot: babybed, kinderbed, campingbedje
towels: handdoek, handdoeken
sea view: zeezicht, uitzicht op zee
view: uitzicht
balcony: balkon
terrace: terras
garden: tuin
kitchen: keuken
bathroom: badkamer
shower: douche
bath: bad
toilet: toilet, wc
air conditioning: airco, airconditioning
heating: verwarming
wifi: wifi, internet
lift: lift
stairs: trap, trappen
wheelchair: rolstoel
accessible: toegankelijk, rolstoeltoegankelijk
breakfast: ontbijt
lunch: lunch
dinner: diner, avondeten
restaurant: restaurant
bar: bar
menu: menu, menukaart
food: eten, gerechten
vegetarian: vegetarisch
vegan: veganistisch, vegan
gluten-free: glutenvrij
allergy: allergie, allergisch
table: tafel
tennis court: tennisbaan, tennisbanen
pool: zwembad
sauna: sauna
spa: spa, wellness
massage: massage, massages
gym: fitness, sportschool
beach: strand
dog: hond, honden
cat: kat, katten
pets: huisdier, huisdieren
child: kind
children: kinderen
baby: baby
family: familie, gezin
group: groep, groepen
people: personen, mensen
student: student, studenten
pensioner: gepensioneerden, senioren
smoking: roken
quiet: rustig, stil
noise: lawaai
luggage: bagage, koffer, koffers
store: bewaren, achterlaten
key: sleutel
safe: kluis
check-in: inchecken, check-in, aankomst
check-out: uitchecken, check-out, vertrek
reception: receptie
book: boeken, reserveren
booking: boeking, reservering
cancel: annuleren, annulering, afzeggen
cancel contract: opzeggen, opzegtermijn
change: wijzigen, veranderen, verzetten
appointment: afspraak
available: beschikbaar, vrij, op voorraad
order: bestelling, bestellen, besteld
delivery: levering, bezorging, bezorgen, leveren
delivery time: levertijd
delivery cost: verzendkosten, bezorgkosten
shipping: verzending, verzenden
abroad: buitenland
parcel: pakket, pakketje
track: volgen
collect: ophalen, afhalen
return: terugsturen, retourneren, retour
exchange: ruilen
size: maat, maten
colour: kleur, kleuren
warranty: garantie
repair: reparatie, repareren
broken: kapot, stuk, defect
battery: batterij, accu
new: nieuw, nieuwe
used: tweedehands, gebruikt
rent: huren, huur, verhuren, verhuur
buy: kopen
sell: verkopen
shop: winkel
account: account
password: wachtwoord
log in: inloggen
sign up: aanmelden, registreren, inschrijven
email: e-mail, mail
phone number: telefoonnummer
call: bellen
contact: contact
app: app
contract: contract
trial: proef, proefperiode
member: lid, leden
membership: lidmaatschap, abonnement
course: cursus, cursussen
lesson: les, lessen
teacher: leraar, docent
exam: examen
ticket: ticket, kaartje, kaartjes
guided tour: rondleiding
doctor: dokter, arts
dentist: tandarts
prescription: recept
pain: pijn
insurance: verzekering
emergency: noodgeval, spoed
documents: documenten
passport: paspoort
bring: meenemen, meebrengen
allowed: toegestaan
with: met
without: zonder
job: baan, vacature, stage
weight: gewicht
height: hoogte
wedding: bruiloft, trouwen
birthday: verjaardag
laundry: was, wasserij, wasmachine
hairdryer: föhn
coffee: koffie
water: water
service: service
`;
