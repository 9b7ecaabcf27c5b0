/** What visitors ask in Portuguese, and how pages in English say it. */
export const words = `
: olá, oi, bom dia, boa tarde, boa noite, obrigado, obrigada, por favor, também, vocês, a partir de, fazer, faço
how much is: quanto custa, quanto custam, quanto é, quanto fica, quanto sai, qual é o preço, qual o preço, qual o valor
how much: quanto, quanta
how many: quantos, quantas
how long: quanto tempo, quanto demora, quanto dura
how far: a que distância, fica longe, é longe, longe
how do i get there from: como chego do, como chegar do, como chego de, como chegar de, como vou do
when: quando
what time: a que horas, que horas, que horário
until when: até quando, até que horas
from when: a partir de quando, desde quando, a partir de que horas
from what age: a partir de que idade, a partir de quantos anos
where: onde
who: quem
which: qual, quais, que
why: porquê, por que
how: como
can i: posso, pode-se, podemos, é possível, dá para
is there: há, têm, tem, existe, existem, oferecem
do you accept: aceitam, aceita
do i have to: tenho de, tenho que, preciso de, é preciso, é necessário
price: preço, preços, valor, tarifa, tarifas
cost: custa, custam, custo
fee: taxa, taxas
deposit: caução, sinal, depósito
discount: desconto, descontos
free of charge: grátis, gratuito, gratuita, de graça, sem custo
included: incluído, incluída, incluídos, incluso, inclui
cheapest: mais barato, mais barata
expensive: caro, cara
pay: pagar, pagamento
payment methods: formas de pagamento, métodos de pagamento
credit card: cartão de crédito
card: cartão, cartões
cash: dinheiro vivo, numerário
invoice: fatura, nota fiscal
receipt: recibo
instalments: prestações, parcelas, parcelar
voucher: voucher, cupom, vale
gift card: cartão presente, vale-presente
tourist tax: taxa turística
tax: imposto, IVA
refund: reembolso, reembolsado, devolução do dinheiro, dinheiro de volta
money: dinheiro
open: aberto, aberta, abertos, abrem, abre
closed: fechado, fechada, fechados
close: fecham, fecha
opening hours: horário, horários, horário de funcionamento
today: hoje
tomorrow: amanhã
tonight: hoje à noite, esta noite
weekend: fim de semana, fins de semana
holidays: feriado, feriados, férias
monday: segunda, segunda-feira
tuesday: terça, terça-feira
wednesday: quarta, quarta-feira
thursday: quinta, quinta-feira
friday: sexta, sexta-feira
saturday: sábado, sábados
sunday: domingo, domingos
january: janeiro
february: fevereiro
march: março
april: abril
may: maio
june: junho
july: julho
august: agosto
september: setembro
october: outubro
november: novembro
december: dezembro
christmas: Natal
easter: Páscoa
summer: verão
winter: inverno
morning: manhã
noon: meio-dia
afternoon: tarde
night: noite, noites
day: dia, dias
week: semana, semanas
month: mês, meses
year: ano, anos
early: cedo, mais cedo
late: atrasado, atraso
before: antes
after: depois
parking: estacionamento, estacionar, garagem, parque de estacionamento, vaga
car: carro, automóvel
charge electric car: carregar o carro, carro elétrico, carregador elétrico
bus: autocarro, ônibus
train: comboio, trem
station: estação
airport: aeroporto
taxi: táxi
ferry: ferry, balsa
boat: barco
bicycle: bicicleta, bicicletas, bike
address: endereço, morada
located: fica, ficam, localizado, situado
distance: distância
hotel: hotel
room: quarto, quartos, sala
double room: quarto duplo, quarto de casal
family room: quarto familiar
apartment: apartamento
house: casa
bed: cama, camas
extra bed: cama extra
cot: berço
towels: toalha, toalhas
sea view: vista para o mar, vista mar
view: vista
balcony: varanda, sacada
terrace: terraço
garden: jardim
kitchen: cozinha
bathroom: casa de banho, banheiro
shower: duche, chuveiro
bath: banheira
air conditioning: ar condicionado
heating: aquecimento
wifi: wifi, wi-fi, internet
lift: elevador
stairs: escadas, degraus
wheelchair: cadeira de rodas
accessible: acessível, acessíveis
breakfast: pequeno-almoço, pequeno almoço, café da manhã
lunch: almoço
dinner: jantar
restaurant: restaurante
bar: bar
menu: menu, ementa, cardápio
food: comida, pratos
vegetarian: vegetariano, vegetariana
vegan: vegano, vegana, vegan
gluten-free: sem glúten, celíaco
allergy: alergia, alergias, alérgico
table: mesa
tennis court: campo de ténis, quadra de tênis, campo de tênis
pool: piscina
sauna: sauna
spa: spa
massage: massagem, massagens
gym: ginásio, academia
beach: praia
dog: cão, cães, cachorro, cachorros
cat: gato, gatos
pets: animais, animal
child: criança
children: crianças, filhos
baby: bebé, bebê
family: família
group: grupo, grupos
people: pessoas, pessoa
student: estudante, estudantes
pensioner: reformado, aposentado, reformados, aposentados
smoking: fumar, fumadores
quiet: sossegado, tranquilo, silencioso
noise: barulho
luggage: bagagem, malas, mala
store: deixar, guardar
key: chave
safe: cofre
check-in: check-in, chegada, chegar
check-out: check-out, saída
reception: receção, recepção
book: reservar, marcar
booking: reserva
cancel: cancelar, cancelamento
change: alterar, mudar, trocar
appointment: consulta, marcação
available: disponível, disponíveis, livre
order: encomenda, pedido, encomendar
delivery: entrega, entregam, entregas
delivery time: prazo de entrega
delivery cost: custo de envio, portes, frete
shipping: envio, enviam, enviar
abroad: estrangeiro, exterior
parcel: encomenda postal, pacote
track: rastrear, rastreio
collect: levantar, retirar, recolher
return: devolver, devolução, devoluções
exchange: troca
size: tamanho, tamanhos
colour: cor, cores
warranty: garantia
repair: reparar, reparação, conserto, consertar
broken: partido, quebrado, avariado, estragado
battery: bateria, pilha
new: novo, nova
used: usado, usada
rent: alugar, aluguer, aluguel, alugam
buy: comprar, compra
sell: vender, vendem
shop: loja
account: conta
password: palavra-passe, senha
log in: iniciar sessão
sign up: inscrever, inscrição, cadastro, registar
email: email, e-mail
phone number: número de telefone, telefone
call: ligar
contact: contactar, contato
app: app, aplicação, aplicativo
contract: contrato
trial: teste, experimentar
member: sócio, membro
membership: mensalidade, assinatura
course: curso, cursos
lesson: aula, aulas
teacher: professor
exam: exame
ticket: bilhete, bilhetes, ingresso
guided tour: visita guiada
doctor: médico
dentist: dentista
prescription: receita
pain: dor
insurance: seguro
emergency: emergência, urgência
documents: documentos
passport: passaporte, cartão de cidadão
bring: trazer, levar
allowed: permitido, permitidos, permitem
with: com
without: sem
job: emprego, trabalhar
weight: peso
height: altura
wedding: casamento, casamentos
birthday: aniversário
laundry: lavandaria, lavanderia
hairdryer: secador
coffee: café
water: água
service: serviço
`;
