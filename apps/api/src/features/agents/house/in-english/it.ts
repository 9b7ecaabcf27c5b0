/** What visitors ask in Italian, and how pages in English say it. */
export const words = `
: buongiorno, buonasera, salve, ciao, grazie, grazie mille, per favore, per piacere, anche, da voi
how much is: quanto costa, quanto costano, quanto viene, quanto vengono, quanto si paga, qual è il prezzo, che prezzo ha, quanto è, quant'è
how much: quanto, quanta
how many: quanti, quante
how long: quanto tempo, quanto dura, quanto ci vuole, quanto ci mette
how far: quanto dista, quanto è lontano, quanto è lontana, è lontano, è lontana, lontano, lontana
how do i get there from: come arrivo da, come arrivo dall, come si arriva da, come si arriva dall, come si arriva dalla, come vi raggiungo da
when: quando
what time: a che ora, a che ore, che orario, che orari
until when: fino a quando, fino a che ora, entro quando
from when: da quando, da che ora, a partire da quando
from what age: da che età, da quanti anni
where: dove, dov'è
who: chi
which: quale, quali
why: perché
how: come
can i: posso, si può, possiamo, potrei, è possibile, si possono
is there: c'è, ci sono, avete, ha, offrite, disponete
do you accept: accettate, prendete
do i have to: devo, bisogna, si deve, è necessario, serve
i need: ho bisogno, mi serve
price: prezzo, prezzi, tariffa, tariffe, listino
cost: costa, costano, costo, costi
fee: commissione, spese, supplemento
deposit: caparra, cauzione, acconto, deposito
discount: sconto, sconti, riduzione, ridotto
free of charge: gratis, gratuito, gratuita, gratuiti, gratuitamente, senza costi
included: incluso, inclusa, inclusi, compreso, compresa, comprende
cheapest: più economico, più economica, meno caro
expensive: caro, cara
pay: pagare, pagamento, pago, paga
payment methods: metodi di pagamento, modalità di pagamento
credit card: carta di credito, carte di credito
card: carta, carte, bancomat
cash: contanti
invoice: fattura
receipt: ricevuta, scontrino
instalments: rate, a rate
voucher: buono, coupon
gift card: carta regalo, buono regalo
tourist tax: tassa di soggiorno, imposta di soggiorno
tax: tassa, tasse, IVA
refund: rimborso, rimborsate, rimborsato, indietro i soldi
money: soldi
open: aperto, aperta, aperti, aprite, apre, aprire
closed: chiuso, chiusa, chiusi
close: chiudete, chiude, chiudere
opening hours: orari, orario, orari di apertura, orario di apertura
today: oggi
tomorrow: domani
tonight: stasera, stanotte
weekend: fine settimana, weekend
holidays: festivi, festivo, ferie, vacanze
monday: lunedì
tuesday: martedì
wednesday: mercoledì
thursday: giovedì
friday: venerdì
saturday: sabato
sunday: domenica
january: gennaio
february: febbraio
march: marzo
april: aprile
may: maggio
june: giugno
july: luglio
august: agosto
september: settembre
october: ottobre
november: novembre
december: dicembre
christmas: Natale
easter: Pasqua
summer: estate
winter: inverno
morning: mattina, mattino
noon: mezzogiorno
afternoon: pomeriggio
evening: sera
night: notte, notti
day: giorno, giorni
week: settimana, settimane
month: mese, mesi
year: anno, anni
hour: ore
early: presto, prima, in anticipo
late: tardi, in ritardo, ritardo
before: prima
after: dopo
parking: parcheggio, parcheggi, parcheggiare, garage, posto auto
car: auto, macchina
charge electric car: ricaricare l'auto, auto elettrica, colonnina, colonnine
bus: autobus, bus
train: treno
station: stazione
airport: aeroporto
taxi: taxi
ferry: traghetto
boat: barca
bicycle: bicicletta, biciclette, bici
address: indirizzo
located: si trova, vi trovate, situato
distance: distanza
hotel: hotel, albergo
room: camera, camere, stanza, stanze
double room: camera doppia, camera matrimoniale
family room: camera familiare
apartment: appartamento
house: casa
bed: letto, letti
extra bed: letto aggiuntivo, letto supplementare
cot: culla, lettino
towels: asciugamano, asciugamani, teli
sea view: vista mare, vista sul mare
view: vista
balcony: balcone
terrace: terrazza
garden: giardino
kitchen: cucina
bathroom: bagno
shower: doccia
bath: vasca
air conditioning: aria condizionata, climatizzatore
heating: riscaldamento
wifi: wifi, wi-fi, internet
lift: ascensore
stairs: scale, gradini
wheelchair: sedia a rotelle, carrozzina
accessible: accessibile, accessibili, disabili
breakfast: colazione, prima colazione
lunch: pranzo
dinner: cena
restaurant: ristorante
bar: bar
menu: menù, menu
food: cibo, piatti
vegetarian: vegetariano, vegetariana, vegetariani
vegan: vegano, vegana, vegani
gluten-free: senza glutine, celiaco, celiaci
allergy: allergia, allergie, allergico
table: tavolo
tennis court: campo da tennis, campi da tennis
pool: piscina
sauna: sauna
spa: spa
massage: massaggio, massaggi
gym: palestra
beach: spiaggia
dog: cane, cani
cat: gatto, gatti
pets: animali, animale
child: bambino, bambina
children: bambini, figli
baby: neonato, neonati
family: famiglia
group: gruppo, gruppi
people: persone, persona
student: studente, studenti
pensioner: pensionato, pensionati
smoking: fumare, fumatori
quiet: tranquillo, tranquilla, silenzioso
noise: rumore
luggage: bagaglio, bagagli, valigia, valigie
store: lasciare, depositare
key: chiave, chiavi
safe: cassaforte
check-in: check-in, arrivo, arrivare, entrare in camera
check-out: check-out, partenza
reception: reception
book: prenotare, prenoto
booking: prenotazione, prenotazioni
cancel: cancellare, annullare, disdire, cancellazione, annullamento, disdetta
change: cambiare, modificare, spostare
appointment: appuntamento
available: disponibile, disponibili, libero
order: ordine, ordinare
delivery: consegna, consegnate
delivery time: tempi di consegna, tempo di consegna
delivery cost: spese di spedizione, costi di spedizione, spese di consegna
shipping: spedizione, spedite, spedire
abroad: estero
parcel: pacco
track: tracciare, tracciamento
collect: ritirare, ritiro
return: restituire, reso, resi, restituzione
exchange: cambio
size: taglia, taglie, misura
colour: colore, colori
warranty: garanzia
repair: riparare, riparazione, riparate
broken: rotto, rotta, guasto
battery: batteria, pila
new: nuovo, nuova
used: usato, usata
rent: noleggiare, noleggio, affittare, affitto, noleggiate
buy: comprare, acquistare, acquisto
sell: vendere, vendete
shop: negozio
account: account, conto
password: password
log in: accedere, accesso
sign up: registrarsi, iscriversi, iscrizione
email: email, mail
phone number: numero di telefono, telefono
call: chiamare
contact: contattare
app: app
contract: contratto
trial: prova
member: socio, soci, iscritto
membership: abbonamento, tessera
course: corso, corsi
lesson: lezione, lezioni
teacher: insegnante
exam: esame
ticket: biglietto, biglietti
guided tour: visita guidata
doctor: medico, dottore
dentist: dentista
prescription: ricetta
pain: dolore, mal
insurance: assicurazione
emergency: emergenza
documents: documenti
passport: passaporto, carta d'identità
bring: portare
allowed: ammessi, ammesso, permesso, consentito
with: con
without: senza
job: lavoro
weight: peso
height: altezza
wedding: matrimonio, matrimoni
birthday: compleanno
laundry: lavanderia, lavatrice
hairdryer: asciugacapelli, phon
coffee: caffè
water: acqua
service: servizio
`;
