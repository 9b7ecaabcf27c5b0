import type { HouseWords } from './types';

export const es: HouseWords = {
  greeting: ['Hola, soy {agent}. ¿Qué le gustaría saber?', 'Hola, aquí {agent}. ¿En qué puedo ayudar?'],
  greetingByName: ['Hola, {name}, aquí {agent}. ¿En qué puedo ayudar?'],
  thanks: ['De nada. ¿Algo más?', 'Con gusto. Pregunte si surge algo más.'],
  goodbye: ['Adiós, y gracias por escribir.'],
  stop: ['De acuerdo, lo dejo aquí. Escriba cuando quiera.'],
  self: [
    'Soy {agent}, un agente de IA. Pregunte lo que quiera saber: respondo con lo que está publicado aquí, y lo digo cuando no lo sé.',
  ],
  unknown: ['No lo sé, y prefiero no adivinar.', 'No encuentro una respuesta en nuestra información.'],
  trouble: 'Lo siento. Yo no puedo resolverlo.',
  cannotBook: 'Yo no puedo reservar ni cambiar nada.',
  nothingOn: 'No tengo nada sobre eso. Dígame qué le gustaría saber.',
  received: 'Gracias, ha llegado. Yo no puedo abrir archivos ni escuchar grabaciones; el equipo sí.',
  tellMe: 'Dígame en pocas palabras de qué se trata.',
  inEnglish: 'Esto solo está aquí en inglés:',
  meant: '¿O se refería a «{topic}»?',
  offerPerson: '¿Llamo a alguien del equipo?',
  callPerson: 'Hablar con una persona',
  restUnknown: 'Lo demás no lo sé y prefiero no adivinar.',
  restCall: 'Si quiere que alguien del equipo lo mire, escriba «{call}».',
  sorry: 'Lo siento.',
  handOver: 'Se lo paso a una persona de nuestro equipo, que le responderá aquí.',
  handOverSoon: 'Se lo paso a una persona de nuestro equipo. Suele tardar unos {wait}.',
  handOverLater: 'Se lo paso a una persona de nuestro equipo. Puede tardar hasta {when}.',
  closedUntil:
    'Se lo paso a nuestro equipo. Ahora no hay nadie; abrimos de nuevo {when} y le responderemos aquí.',
  closed: 'Se lo paso a nuestro equipo. Ahora no hay nadie; le responderemos aquí lo antes posible.',
  offersExact: '{count} se ajustan a lo que busca:',
  offersOne: 'Esto se ajusta a lo que busca:',
  offersNone: 'Nada se ajusta del todo.',
  offersNear: 'Esto es lo más parecido:',
  summary: {
    visitor: 'El visitante',
    asked: '{name} pregunta: «{question}»',
    answered: 'Respuesta: «{answer}»',
    open: 'Aún no tiene respuesta.',
    toAnswer: 'Por responder: «{question}»',
  },
  details: {
    reach:
      '¿Dónde podemos localizarle? Basta un correo o un teléfono. Se usa solo para responderle, y puede decir simplemente que no.',
    callBack:
      '¿A qué número podemos llamarle? Se usa solo para devolverle la llamada, y puede decir simplemente que no.',
  },
};
