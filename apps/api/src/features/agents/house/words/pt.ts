import type { HouseWords } from './types';

export const pt: HouseWords = {
  greeting: ['Olá, sou {agent}. O que gostaria de saber?', 'Olá, aqui {agent}. Como posso ajudar?'],
  greetingByName: ['Olá, {name}, aqui {agent}. Como posso ajudar?'],
  thanks: ['De nada. Mais alguma coisa?'],
  goodbye: ['Adeus, e obrigado por escrever.'],
  stop: ['Tudo bem, fico por aqui. Escreva quando quiser.'],
  self: [
    'Sou {agent}, um agente de IA. Pergunte o que quiser saber: respondo com o que está publicado aqui e digo quando não sei.',
  ],
  unknown: ['Não sei, e prefiro não adivinhar.', 'Não encontro resposta nas nossas informações.'],
  trouble: 'Lamento. Eu não consigo resolver isso.',
  cannotBook: 'Eu não consigo reservar nem alterar nada.',
  nothingOn: 'Não tenho nada sobre isso. Diga-me o que gostaria de saber.',
  received: 'Obrigado, chegou. Eu não consigo abrir ficheiros nem ouvir gravações; a equipa consegue.',
  tellMe: 'Diga-me em poucas palavras do que se trata.',
  inEnglish: 'Aqui só existe em inglês:',
  meant: 'Ou queria dizer “{topic}”?',
  offerPerson: 'Quer que chame alguém da equipa?',
  callPerson: 'Falar com uma pessoa',
  restUnknown: 'O resto não sei e prefiro não adivinhar.',
  restCall: 'Se quiser que alguém da equipa veja, escreva «{call}».',
  sorry: 'Lamento.',
  handOver: 'Passo isto a uma pessoa da nossa equipa, que lhe responderá aqui.',
  handOverSoon: 'Passo isto a uma pessoa da nossa equipa. Costuma demorar cerca de {wait}.',
  handOverLater: 'Passo isto a uma pessoa da nossa equipa. Pode demorar até {when}.',
  closedUntil: 'Passo isto à nossa equipa. Agora não está ninguém; reabrimos {when} e responderemos aqui.',
  closed: 'Passo isto à nossa equipa. Agora não está ninguém; responderemos aqui assim que possível.',
  offersExact: '{count} correspondem ao que procura:',
  offersOne: 'Isto corresponde ao que procura:',
  offersNone: 'Nada corresponde exatamente.',
  offersNear: 'Estes são os mais próximos:',
  summary: {
    visitor: 'O visitante',
    asked: '{name} pergunta: “{question}”',
    answered: 'Resposta: “{answer}”',
    open: 'Ainda não tem resposta.',
    toAnswer: 'A responder: “{question}”',
  },
  details: {
    reach:
      'Onde podemos contactá-lo? Basta um e-mail ou um telefone. Serve só para lhe responder, e pode simplesmente dizer que não.',
    callBack:
      'Para que número podemos ligar? Serve só para lhe devolver a chamada, e pode simplesmente dizer que não.',
  },
};
