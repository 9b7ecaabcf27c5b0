import type { HouseWords } from './types';

export const it: HouseWords = {
  greeting: [
    'Buongiorno, sono {agent}. Che cosa desidera sapere?',
    'Buongiorno, qui {agent}. Come posso aiutare?',
  ],
  greetingByName: ['Buongiorno {name}, qui {agent}. Come posso aiutare?'],
  thanks: ['Prego. C’è altro?'],
  goodbye: ['Arrivederci, e grazie per averci scritto.'],
  stop: ['Va bene, mi fermo qui. Scriva quando vuole.'],
  self: [
    'Sono {agent}, un agente IA. Chieda pure: rispondo con ciò che è pubblicato qui, e lo dico quando non lo so.',
  ],
  unknown: [
    'Non lo so, e preferisco non tirare a indovinare.',
    'Non trovo una risposta nelle nostre informazioni.',
  ],
  trouble: 'Mi dispiace. Da parte mia non posso risolverlo.',
  cannotBook: 'Non posso prenotare o modificare nulla io.',
  nothingOn: 'Non ho nulla su questo. Mi dica che cosa vorrebbe sapere.',
  received: 'Grazie, è arrivato. Io non posso aprire file né ascoltare registrazioni; il team sì.',
  tellMe: 'Mi dica in poche parole di che cosa si tratta.',
  inEnglish: 'Qui c’è solo in inglese:',
  meant: 'O intendeva «{topic}»?',
  offerPerson: 'Chiamo qualcuno del team?',
  callPerson: 'Parlare con una persona',
  restUnknown: 'Il resto non lo so e preferisco non tirare a indovinare.',
  restCall: 'Se vuole che qualcuno del team se ne occupi, scriva «{call}».',
  sorry: 'Mi dispiace.',
  handOver: 'Passo la richiesta a una persona del nostro team, che risponderà qui.',
  handOverSoon: 'Passo la richiesta a una persona del nostro team. Di solito servono circa {wait}.',
  handOverLater: 'Passo la richiesta a una persona del nostro team. Potrebbe volerci fino a {when}.',
  closedUntil: 'Passo la richiesta al nostro team. Ora non c’è nessuno; riapriamo {when} e risponderemo qui.',
  closed: 'Passo la richiesta al nostro team. Ora non c’è nessuno; risponderemo qui appena possibile.',
  offersExact: '{count} corrispondono a ciò che cerca:',
  offersOne: 'Questo corrisponde a ciò che cerca:',
  offersNone: 'Niente corrisponde del tutto.',
  offersNear: 'Questi sono i più vicini:',
  summary: {
    visitor: 'Il visitatore',
    asked: '{name} chiede: «{question}»',
    answered: 'Risposta: «{answer}»',
    open: 'Non c’è ancora una risposta.',
    toAnswer: 'Da rispondere: «{question}»',
  },
  details: {
    reach:
      'Dove possiamo raggiungerla? Basta un indirizzo e-mail o un numero di telefono. Serve solo per risponderle, e può dire semplicemente di no.',
    callBack:
      'A quale numero possiamo chiamarla? Serve solo per richiamarla, e può dire semplicemente di no.',
  },
};
