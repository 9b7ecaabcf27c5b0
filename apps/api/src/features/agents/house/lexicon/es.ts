import { eitherOf } from './either-of';
import type { Lexicon } from './types';

const pointing = eitherOf(
  'eso|esto|allí|ahí',
  'lo(?! (?:más|mejor|mismo|que)(?!\\p{L}))',
  '(?:este|ese)(?! (?:año|fin|mes|verano|invierno|lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?!\\p{L}))',
);

export const es: Lexicon = {
  alike: [
    'precio, cuesta, costar, coste, tarifa, pagar, vale',
    'gratis, gratuito, sin coste',
    'abrir, abre, abierto, apertura, horario, horarios, cierra, cerrar, cerrado',
    'llegar, llegada, entrada, check-in',
    'salir, salida, check-out',
    'cancelar, cancelación, anular',
    'devolver, devolución, cambiar, cambio',
    'reembolso, reembolsar',
    'enviar, envío, entrega, entregar',
    'aparcar, aparcamiento, parking, garaje, estacionar',
    'niño, niños, bebé',
    'mascota, animal, animales > perro, gato, caballo',
    'wifi, internet',
    'reservar, reserva, cita',
    'teléfono, llamar, número',
    'dirección, calle, ubicado, encuentra',
    'garantía',
    'descuento, rebaja',
    'bicicleta, bici',
    'coche, carro, auto',
    'comer, comida > desayuno, almuerzo, cena',
    'ascensor, elevador',
  ],
  empty: `un una unos unas el la los las lo de del y e o u pero si como que qué quien quién cual cuál cuáles cuando cuándo donde dónde
    cómo cuánto cuánta cuántos cuántas por a al en con sin para sobre entre desde hasta yo me mi mis tú te tu tus él ella
    ello nos nosotros nuestro nuestra usted ustedes su sus se le les es son está están era ser estar he ha han hay no sí
    muy más también ya este esta esto ese esa eso aquí hola gracias puedo puede pueden podemos debo tengo tiene tienen`,
  generic: `cuándo cuando dónde donde cómo como qué que quién cuál cuáles cuánto cuánta cuántos cuántas por hay tienen tiene
    ustedes yo nosotros puedo puede pueden se debo quiero quisiera gracias hola hora horas a de del la el los las un una
    es son está para con sin mi su sus nuestro mucho`,
  ourselves:
    'hotel tienda negocio empresa oficina restaurante clínica escuela museo gimnasio estudio salón agencia panadería dirección ubicado',
  ordinary: 'hacer ir venir tomar dar encontrar buscar grande pequeño nuevo bueno cerca lejos',
  apart: [
    'lunes, martes, miércoles, jueves, viernes, sábado, domingo',
    'desayuno, almuerzo, cena',
    'perro, gato, caballo, pájaro',
  ],
  cycles: [
    'lunes, martes, miércoles, jueves, viernes, sábado, domingo',
    'enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre',
  ],
  everyDay: /(?<!\p{L})(todos los días|cada día|diariamente|a diario)(?!\p{L})/iu,
  aspectWords: {
    money: 'precio cuesta costar coste tarifa pagar vale',
    time: 'hora horario horarios día abre abrir abierto cierra cerrar cerrado',
    duration: 'tiempo dura duración tarda',
    distance: 'lejos distancia',
    place: 'dirección ubicado encuentra',
    person: 'nombre',
    phone: 'número',
  },
  writtenAs: { phone: 'teléfono', email: 'correo electrónico', place: 'dirección calle' },
  aspects: {
    money: /(?<!\p{L})(cuánto (cuesta|vale|cobran|es)|precio|tarifa|coste)(?!\p{L})/iu,
    time: /(?<!\p{L})(cuándo|a qué hora|horarios?|hasta cuándo|qué días?)(?!\p{L})/iu,
    count: /(?<!\p{L})cuánt[oa]s(?!\p{L})/iu,
    duration: /(?<!\p{L})(cuánto tiempo|cuánto (dura|tarda))(?!\p{L})/iu,
    distance: /(?<!\p{L})(a qué distancia|qué tan lejos)/iu,
    measure: /(?<!\p{L})(qué tamaño|qué altura|qué profundidad)/iu,
    person: /^\W*(quién|quiénes)(?!\p{L})/iu,
    place: /(?<!\p{L})(dónde|dirección)(?!\p{L})/iu,
    phone: /teléfono/iu,
    email: /e-?mail|correo/iu,
  },
  yesNo: /^\W*(hay|tienen|tiene|se puede|puedo|es|está|aceptan|ofrecen)(?!\p{L})/iu,
  wanting: /(?<!\p{L})(qué|cuál(es)? (es|son) (el|la|los|las|su|sus)) $/iu,
  doer: /(?!)/,
  asking: /(?<!\p{L})(cuánt[oa]s?|qué|cuándo|dónde|quién|cuál)(?!\p{L})/iu,
  joint: /,?\s+(y|e|&)\s+|,\s+/giu,
  followUp: /^\W*(y|o|pero|también)(?!\p{L})/iu,
  pointing,
  backward: /^(él|ella|esto|eso|también|luego|después|y|pero)(?!\p{L})/iu,
};
