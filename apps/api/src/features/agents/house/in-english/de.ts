/** What visitors ask in German, and how pages in English say it. */
export const words = `
: guten Tag, guten Morgen, guten Abend, grüß Gott, hallo, hi, servus, moin, bitte, danke, vielen Dank, kommen, komme, kommt, bei ihnen, bei euch, zu ihnen, zu euch, auch, eigentlich, mal, denn
how much: wie viel, wieviel
how much is: was kostet, was kosten, wie teuer ist, wie teuer sind, was zahle ich, was zahlt man, was zahlen wir, was verlangen sie, was verlangt ihr, was macht
how do i get there from: wie komme ich von, wie komme ich vom, wie kommt man von, wie kommt man vom, wie kommen wir vom, wie kommen wir von
price: Preis, Preise, Preisliste, Kosten
cost: kostet, kosten, gekostet, kostenpflichtig
fee: Gebühr, Gebühren
charge: berechnet, berechnen, verlangt, Aufpreis, Zuschlag
deposit: Kaution, Anzahlung
discount: Rabatt, Rabatte, Ermäßigung, Ermäßigungen, ermäßigt, Nachlass, Vergünstigung
free of charge: kostenlos, kostenfrei, gratis, umsonst, ohne Aufpreis
included: inklusive, inbegriffen, enthalten, dabei, im Preis
cheapest: billigste, billigsten, günstigste, günstigsten
cheap: billig, günstig, preiswert
expensive: teuer, teurer
pay: zahlen, bezahlen, bezahlt, zahle, bezahle, Zahlung, Bezahlung
payment methods: Zahlungsarten, Zahlungsmethoden, Zahlungsmittel
credit card: Kreditkarte, Kreditkarten
card: Karte, Karten, EC-Karte, Girocard
cash: bar, Bargeld, Barzahlung
invoice: Rechnung, Rechnungen
receipt: Quittung, Beleg, Kassenbon, Bon, Kassenzettel
instalments: Raten, Ratenzahlung
voucher: Gutschein, Gutscheine
gift card: Geschenkgutschein, Geschenkkarte
tax: Steuer, Steuern, Mehrwertsteuer
tourist tax: Kurtaxe, Ortstaxe, City Tax, Tourismusabgabe
refund: Rückerstattung, Erstattung, erstattet, Geld zurück, zurückerstattet, Rückzahlung
money: Geld
when: wann, zu welcher Zeit
what time: um wie viel Uhr, um wieviel Uhr, wie spät
until when: bis wann
from when: ab wann
how long: wie lange, wie lang
how far: wie weit
how big: wie groß
how old: wie alt
how many: wie viele, wieviele
how high: wie hoch
where: wo, wohin, woher
who: wer, wen, wem
which: welche, welcher, welches, welchen
why: warum, wieso, weshalb
how: wie
what: was
can i: kann ich, darf ich, könnte ich, kann man, darf man, können wir, dürfen wir
is there: gibt es, gibts, haben sie, habt ihr, hat das, hat die, hat der, bieten sie, bietet ihr
do you: machen sie, macht ihr, verkaufen sie, akzeptieren sie, nehmen sie, nehmt ihr
must i: muss ich, muss man, müssen wir
i need: ich brauche, brauche ich, benötige ich, wir brauchen
from what age: ab welchem Alter
open: offen, geöffnet, öffnet, öffnen, aufmachen, machen sie auf
closed: geschlossen, Ruhetag
close: schließt, schließen, macht zu
opening hours: Öffnungszeiten, Öffnungszeit, Geschäftszeiten, Sprechzeiten, Sprechstunde
today: heute
tomorrow: morgen
tonight: heute Abend, heute Nacht
weekend: Wochenende, Wochenenden, am Wochenende
holidays: Feiertag, Feiertage, Feiertagen, Ferien
monday: Montag, montags, Montags
tuesday: Dienstag, dienstags
wednesday: Mittwoch, mittwochs
thursday: Donnerstag, donnerstags
friday: Freitag, freitags
saturday: Samstag, samstags, Sonnabend
sunday: Sonntag, sonntags
january: Januar, Jänner
february: Februar, Feber
march: März
april: April
may: Mai
june: Juni
july: Juli
august: August
september: September
october: Oktober
november: November
december: Dezember
christmas: Weihnachten, Heiligabend
easter: Ostern
new year: Silvester, Neujahr
summer: Sommer
winter: Winter
morning: Vormittag, vormittags, früh, in der Früh
noon: Mittag, mittags
afternoon: Nachmittag, nachmittags
evening: Abend, abends
night: Nacht, Nächte, nachts
day: Tag, Tage, Tagen
week: Woche, Wochen
month: Monat, Monate, Monaten, monatlich
year: Jahr, Jahre, Jahren, jährlich
hour: Stunde, Stunden
early: früher, zeitig
late: spät, später, verspätet, zu spät
parking: Park, Parkplatz, Parkplätze, Parken, parken, parke, Parkhaus, Tiefgarage, Garage, Stellplatz, Stellplätze, Auto abstellen
car: Auto, Autos, Wagen, PKW, Fahrzeug
charge electric car: E-Auto laden, Elektroauto laden, Ladestation, Ladesäule, Wallbox
bus: Bus, Busse
train: Zug, Züge, Bahn
station: Bahnhof, Haltestelle, Station
airport: Flughafen, Airport
taxi: Taxi
ferry: Fähre, Fähren
boat: Boot, Boote, Schiff
bicycle: Fahrrad, Fahrräder, Rad, Räder, Velo, Bike
electric bicycle: E-Bike, Ebike, Elektrofahrrad, Pedelec
get there: hinkommen, komme ich hin, komme ich zu ihnen, Anfahrt, Anreise mit
address: Adresse, Anschrift
located: liegt, gelegen, Lage, Standort
nearby: in der Nähe, Nähe, Umgebung
distance: Entfernung, entfernt
hotel: Hotel
room: Zimmer, Raum, Räume
rooms: Zimmern
single room: Einzelzimmer
double room: Doppelzimmer
family room: Familienzimmer
suite: Suite
apartment: Wohnung, Wohnungen, Apartment, Appartement, Ferienwohnung
house: Haus, Häuser
bed: Bett, Betten
extra bed: Zustellbett, Beistellbett
cot: Babybett, Kinderbett, Gitterbett
towels: Handtuch, Handtücher
sea view: Meerblick, Meeresblick, Blick aufs Meer
view: Aussicht, Ausblick, Blick
balcony: Balkon
terrace: Terrasse
garden: Garten
kitchen: Küche
bathroom: Bad, Badezimmer
shower: Dusche, duschen
bath: Badewanne, Wanne
toilet: Toilette, WC, Klo
air conditioning: Klimaanlage, klimatisiert
heating: Heizung
wifi: WLAN, W-LAN, Wifi, Internet
lift: Aufzug, Lift, Fahrstuhl
stairs: Treppe, Treppen, Stufen
wheelchair: Rollstuhl, Rollstuhlfahrer
accessible: barrierefrei, rollstuhlgerecht, behindertengerecht
breakfast: Frühstück, frühstücken
lunch: Mittagessen
dinner: Abendessen
restaurant: Restaurant, Lokal
bar: Bar
menu: Speisekarte, Menü
vegetarian: vegetarisch, Vegetarier
vegan: vegan, Veganer
food: Essen, Speisen, Gerichte, Lebensmittel
water: Wasser
tennis court: Tennisplatz, Tennisplätze
gluten-free: glutenfrei, Zöliakie
allergy: Allergie, Allergien, allergisch
table: Tisch, Tische
pool: Pool, Schwimmbad, Schwimmbecken, Hallenbad
sauna: Sauna
spa: Spa, Wellness, Wellnessbereich
massage: Massage, Massagen
gym: Fitnessraum, Fitnessstudio, Fitness
beach: Strand
dog: Hund, Hunde, Hunden
cat: Katze, Katzen
pets: Haustier, Haustiere, Tiere
child: Kind
children: Kinder, Kindern
baby: Baby, Babys, Säugling
family: Familie, Familien
group: Gruppe, Gruppen
people: Personen, Leute, Person
student: Student, Studenten, Studierende, Schüler
pensioner: Rentner, Senioren, Senior
smoking: rauchen, Raucher
quiet: ruhig, leise
noise: Lärm, laut
luggage: Gepäck, Koffer
key: Schlüssel
store: lagern, aufbewahren, dalassen, unterstellen, deponieren
after: nach, nachher, danach
before: vor, vorher
celebrate: feiern, Feier
service: Service, Dienst
safe: Tresor, Safe
check-in: Check-in, einchecken, Anreise, anreisen, ankommen
check-out: Check-out, auschecken, Abreise, abreisen
arrive: Ankunft, ankomme
leave: gehen, verlassen
reception: Rezeption, Empfang
book: buchen, buche, gebucht, Buchung vornehmen
booking: Buchung, Buchungen, Reservierung
reserve: reservieren, reserviert
cancel: stornieren, Storno, Stornierung, absagen, abbestellen, widerrufen
cancel contract: kündigen, Kündigung, Kündigungsfrist
change: ändern, umbuchen, Änderung, verschieben
appointment: Termin, Termine
available: verfügbar, frei, lieferbar, vorrätig, auf Lager
order: Bestellung, Bestellungen, bestellen, bestellt, Auftrag
delivery: Lieferung, Lieferungen, liefern, geliefert, Zustellung
delivery time: Lieferzeit, Lieferzeiten
delivery cost: Versandkosten, Lieferkosten, Porto
shipping: Versand, versenden, verschicken, versendet
abroad: Ausland, ins Ausland
switzerland: Schweiz
austria: Österreich
germany: Deutschland
parcel: Paket, Päckchen, Sendung
track: verfolgen, Sendungsverfolgung
collect: abholen, Abholung, Selbstabholung
return: zurückgeben, zurückschicken, zurücksenden, Rückgabe, Rücksendung, Retoure, Umtausch
exchange: umtauschen, tauschen
size: Größe, Größen
colour: Farbe, Farben
warranty: Garantie, Gewährleistung
repair: Reparatur, reparieren, repariert
broken: kaputt, defekt, beschädigt
spare parts: Ersatzteil, Ersatzteile
battery: Batterie, Akku
new: neu, neue, neues
used: gebraucht, gebrauchte
rent: mieten, Miete, leihen, ausleihen, Verleih, vermieten
buy: kaufen, Kauf
sell: verkaufen, verkauft
shop: Laden, Geschäft, Shop, Filiale
account: Konto, Benutzerkonto
password: Passwort, Kennwort
log in: einloggen, anmelden, Login, Anmeldung
sign up: registrieren, Registrierung
email: E-Mail, Mail, Mailadresse
phone number: Telefonnummer, Handynummer, Nummer
call: anrufen, telefonisch, erreichen
contact: Kontakt, kontaktieren
app: App
download: herunterladen, Download
update: Update, Aktualisierung
data: Daten
privacy: Datenschutz
contract: Vertrag, Verträge, Vertragslaufzeit
minimum term: Mindestlaufzeit, Mindestvertragslaufzeit
trial: Probe, testen, Testphase, Probezeit, Probemonat
member: Mitglied, Mitglieder, Mitgliedschaft
course: Kurs, Kurse
lesson: Unterricht, Stunde nehmen, Unterrichtsstunde
teacher: Lehrer, Lehrerin
exam: Prüfung
ticket: Ticket, Tickets, Eintrittskarte, Fahrkarte
admission: Eintritt, Eintrittspreis
guided tour: Führung, Führungen
exhibition: Ausstellung
doctor: Arzt, Ärztin, Doktor
dentist: Zahnarzt, Zahnärztin
prescription: Rezept, Rezepte
pain: Schmerz, Schmerzen, weh
insurance: Versicherung, versichert, Krankenkasse
emergency: Notfall, Notdienst
documents: Unterlagen, Dokumente, Papiere
passport: Reisepass, Ausweis, Personalausweis
bring: mitbringen, mitnehmen, bringen
allowed: erlaubt, gestattet, zugelassen
necessary: nötig, notwendig, erforderlich
with: mit
without: ohne
job: Stelle, Stellen, Job, Praktikum, arbeiten
vaccination: Impfung, Impfungen, impfen, geimpft
weight: Gewicht
height: Höhe, hoch
length: Länge
wedding: Hochzeit, heiraten
birthday: Geburtstag
conference: Tagung, Konferenz, Seminar, Tagungsraum
laundry: Wäsche, Wäscherei, Waschmaschine
hairdryer: Föhn, Fön
kettle: Wasserkocher
coffee: Kaffee
minibar: Minibar
`;
