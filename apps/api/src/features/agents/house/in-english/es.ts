/** What visitors ask in Spanish, and how pages in English say it. */
export const words = `
: hola, buenos días, buenas tardes, buenas noches, buenas, gracias, muchas gracias, por favor, también, ustedes
how much is: cuánto cuesta, cuánto cuestan, cuánto vale, cuánto es, cuánto sale, cuál es el precio, qué precio tiene, a cuánto está, qué vale
how much: cuánto, cuánta
how many: cuántos, cuántas
how long: cuánto tiempo, cuánto tarda, cuánto dura
how far: a qué distancia, qué tan lejos, está lejos, lejos
how do i get there from: cómo llego desde, cómo llegar desde, cómo se llega desde, cómo llego del, cómo ir desde
when: cuándo
what time: a qué hora, qué hora, qué horario
until when: hasta cuándo, hasta qué hora
from when: desde cuándo, desde qué hora, a partir de qué hora, a partir de cuándo
from what age: desde qué edad, a partir de qué edad
where: dónde, adónde
who: quién, quiénes
which: cuál, cuáles, qué
why: por qué
how: cómo
can i: puedo, se puede, podemos, podría, es posible
is there: hay, tienen, tiene, tenéis, disponen de, ofrecen
do you accept: aceptan, acepta, aceptáis, admiten, admitís
do i have to: tengo que, hay que, debo, es necesario, hace falta
i need: necesito, necesitamos
price: precio, precios, tarifa, tarifas
cost: cuesta, cuestan, costar, coste, costo
fee: cargo, cuota, comisión
deposit: depósito, fianza, señal
discount: descuento, descuentos, rebaja
free of charge: gratis, gratuito, gratuita, sin coste, sin costo, sin cargo
included: incluido, incluida, incluidos, incluye
cheapest: más barato, más barata, más económico
expensive: caro, cara
pay: pagar, pago, pagan, paga
payment methods: formas de pago, métodos de pago, medios de pago
credit card: tarjeta de crédito
card: tarjeta, tarjetas
cash: efectivo, al contado
invoice: factura
receipt: recibo, ticket de compra, tique
instalments: plazos, cuotas, mensualidades
voucher: vale, cupón, bono
gift card: tarjeta regalo, vale regalo
tourist tax: tasa turística, impuesto turístico
tax: impuesto, impuestos, IVA
refund: reembolso, devolución del dinero, reembolsan, devuelven el dinero
money: dinero
open: abierto, abierta, abiertos, abren, abre, abrir
closed: cerrado, cerrada, cerrados
close: cierran, cierra, cerrar
opening hours: horario, horarios, horario de apertura
today: hoy
tomorrow: mañana
tonight: esta noche
weekend: fin de semana, fines de semana
holidays: festivo, festivos, feriado, feriados, vacaciones
monday: lunes
tuesday: martes
wednesday: miércoles
thursday: jueves
friday: viernes
saturday: sábado, sábados
sunday: domingo, domingos
january: enero
february: febrero
march: marzo
april: abril
may: mayo
june: junio
july: julio
august: agosto
september: septiembre
october: octubre
november: noviembre
december: diciembre
christmas: Navidad
easter: Semana Santa, Pascua
summer: verano
winter: invierno
morning: por la mañana
noon: mediodía
afternoon: tarde, por la tarde
night: noche, noches
day: día, días
week: semana, semanas
month: mes, meses
year: año, años
hour: horas
early: temprano, antes de tiempo
late: tarde, retraso
before: antes
after: después
parking: parking, aparcamiento, estacionamiento, aparcar, estacionar, cochera, plaza de garaje, garaje
car: coche, carro, auto
charge electric car: cargar el coche eléctrico, cargador eléctrico, punto de carga
bus: autobús, bus
train: tren
station: estación
airport: aeropuerto
taxi: taxi
ferry: ferry
boat: barco
bicycle: bicicleta, bicicletas, bici, bicis
address: dirección
located: ubicado, ubicados, está situado, queda, quedan
distance: distancia
hotel: hotel
room: habitación, habitaciones, cuarto, sala
double room: habitación doble
family room: habitación familiar
apartment: apartamento, piso, departamento
house: casa
bed: cama, camas
extra bed: cama supletoria, cama extra
cot: cuna
towels: toalla, toallas
sea view: vistas al mar, vista al mar
view: vista, vistas
balcony: balcón
terrace: terraza
garden: jardín
kitchen: cocina
bathroom: baño, cuarto de baño
shower: ducha
bath: bañera
air conditioning: aire acondicionado
heating: calefacción
wifi: wifi, wi-fi, internet
lift: ascensor, elevador
stairs: escaleras, escalones
wheelchair: silla de ruedas
accessible: accesible, adaptada, adaptado, discapacitados
breakfast: desayuno, desayunar
lunch: almuerzo, almorzar
dinner: cena, cenar
restaurant: restaurante
bar: bar
menu: menú
food: comida, platos
vegetarian: vegetariano, vegetariana, vegetarianas
vegan: vegano, vegana, veganos, veganas
gluten-free: sin gluten, celíaco, celíacos
allergy: alergia, alergias, alérgico
table: mesa
tennis court: pista de tenis, cancha de tenis
pool: piscina, alberca
sauna: sauna
spa: spa
massage: masaje, masajes
gym: gimnasio
beach: playa
dog: perro, perros, perra
cat: gato, gatos
pets: mascota, mascotas, animales
child: niño, niña
children: niños, niñas, hijos
baby: bebé, bebés
family: familia
group: grupo, grupos
people: personas, persona
student: estudiante, estudiantes
pensioner: jubilado, jubilados
smoking: fumar, fumadores
quiet: tranquilo, tranquila, silencioso
noise: ruido
luggage: equipaje, maleta, maletas
store: dejar, guardar
key: llave
safe: caja fuerte
check-in: check-in, llegada, entrada al hotel, registrarme
check-out: check-out, salida
reception: recepción
book: reservar, reservo
booking: reserva, reservación
cancel: cancelar, cancelación, anular, cancelo
cancel contract: dar de baja, darme de baja
change: cambiar, cambio, modificar
appointment: cita, turno
available: disponible, disponibles, libre
order: pedido, pedir
delivery: entrega, entregan, envío a domicilio, reparto
delivery time: plazo de entrega, tiempo de entrega
delivery cost: gastos de envío, coste de envío
shipping: envío, envíos, enviar, envían
abroad: extranjero
parcel: paquete
track: seguimiento, rastrear
collect: recoger, recogida
return: devolver, devolución, devoluciones
exchange: cambiarlo, cambios
size: talla, tallas, tamaño
colour: color, colores
warranty: garantía
repair: reparar, reparación, arreglar
broken: roto, rota, averiado, estropeado
battery: batería, pila
new: nuevo, nueva
used: usado, segunda mano
rent: alquilar, alquiler, rentar
buy: comprar, compra
sell: vender, venden
shop: tienda
account: cuenta
password: contraseña
log in: iniciar sesión
enter: entrar
sign up: registrarse, inscribirse, inscripción
email: correo, correo electrónico, email
phone number: número de teléfono, teléfono
call: llamar
contact: contactar, contacto
app: aplicación, app
contract: contrato
trial: prueba
member: socio, socios, miembro
membership: membresía, abono, suscripción
course: curso, cursos
lesson: clase, clases
teacher: profesor, profesora
exam: examen
ticket: entrada, entradas, billete, boleto
guided tour: visita guiada
doctor: médico, doctor
dentist: dentista
prescription: receta
pain: dolor
insurance: seguro
emergency: emergencia, urgencia
documents: documentos, papeles
passport: pasaporte, DNI
bring: traer, llevar
allowed: permitido, permitidos, permite, permiten
necessary: necesario, obligatorio
with: con
without: sin
job: trabajo, empleo, prácticas
vaccination: vacuna, vacunas
weight: peso
height: altura
wedding: boda, bodas
birthday: cumpleaños
laundry: lavandería, lavadora
hairdryer: secador
coffee: café
water: agua
service: servicio
`;
