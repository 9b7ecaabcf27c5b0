import type { HouseWords } from './types';

export const nl: HouseWords = {
  greeting: ['Hallo, ik ben {agent}. Wat wilt u weten?', 'Hallo, met {agent}. Waarmee kan ik helpen?'],
  greetingByName: ['Hallo {name}, met {agent}. Waarmee kan ik helpen?'],
  thanks: ['Graag gedaan. Is er nog iets?'],
  goodbye: ['Tot ziens, en bedankt voor uw bericht.'],
  stop: ['Goed, ik stop hier. Schrijf gerust weer.'],
  self: [
    'Ik ben {agent}, een AI-agent. Vraag wat u wilt weten: ik antwoord met wat hier gepubliceerd is, en zeg het als ik het niet weet.',
  ],
  unknown: ['Dat weet ik niet, en ik gok liever niet.', 'Daar vind ik in onze gegevens geen antwoord op.'],
  trouble: 'Dat spijt me. Zelf kan ik het niet oplossen.',
  cannotBook: 'Zelf kan ik niets boeken of wijzigen.',
  nothingOn: 'Daar heb ik niets over. Zeg me wat u erover wilt weten.',
  received:
    'Dank u, het is aangekomen. Zelf kan ik geen bestanden openen of opnamen beluisteren; het team wel.',
  tellMe: 'Zeg me in een paar woorden waar het over gaat.',
  inEnglish: 'Dit staat hier alleen in het Engels:',
  meant: 'Of bedoelde u “{topic}”?',
  offerPerson: 'Zal ik iemand van het team halen?',
  callPerson: 'Met een mens praten',
  restUnknown: 'De rest weet ik niet en ik gok liever niet.',
  restCall: 'Moet iemand van het team ernaar kijken, schrijf dan “{call}”.',
  sorry: 'Dat spijt me.',
  handOver: 'Ik geef dit door aan iemand van ons team, die u hier antwoordt.',
  handOverSoon: 'Ik geef dit door aan iemand van ons team. Meestal duurt het ongeveer {wait}.',
  handOverLater: 'Ik geef dit door aan iemand van ons team. Het kan tot {when} duren.',
  closedUntil:
    'Ik geef dit door aan ons team. Er is nu niemand; we zijn {when} weer open en antwoorden u hier.',
  closed: 'Ik geef dit door aan ons team. Er is nu niemand; u krijgt hier zo snel mogelijk antwoord.',
  offersExact: '{count} passen bij wat u zoekt:',
  offersOne: 'Dit past bij wat u zoekt:',
  offersNone: 'Niets past precies.',
  offersNear: 'Deze komen het dichtst in de buurt:',
  summary: {
    visitor: 'De bezoeker',
    asked: '{name} vraagt: “{question}”',
    answered: 'Antwoord: “{answer}”',
    open: 'Daar is nog geen antwoord op.',
    toAnswer: 'Te beantwoorden: “{question}”',
  },
  details: {
    reach:
      'Waar kunnen we u bereiken? Een e-mailadres of telefoonnummer is genoeg. Het dient alleen om u te antwoorden, en u kunt ook gewoon nee zeggen.',
    callBack:
      'Op welk nummer mogen we u bellen? Het dient alleen om u terug te bellen, en u kunt ook gewoon nee zeggen.',
  },
};
