import type { HouseWords } from './types';

export const nl: HouseWords = {
  greeting: ['Hallo, ik ben {agent}. Wat wilt u weten?', 'Hallo, met {agent}. Waarmee kan ik helpen?'],
  greetingByName: ['Hallo {name}, met {agent}. Waarmee kan ik helpen?'],
  thanks: ['Graag gedaan. Is er nog iets?'],
  goodbye: ['Tot ziens, en bedankt voor uw bericht.'],
  stop: ['Goed, ik stop hier. Schrijf gerust weer.'],
  unknown: ['Dat weet ik niet, en ik gok liever niet.', 'Daar vind ik in onze gegevens geen antwoord op.'],
  offerPerson: 'Zal ik iemand van het team halen?',
  callPerson: 'Met een mens praten',
  sorry: 'Dat spijt me.',
  handOver: 'Ik geef dit door aan iemand van ons team, die u hier antwoordt.',
  handOverSoon: 'Ik geef dit door aan iemand van ons team. Meestal duurt het ongeveer {minutes} minuten.',
  closedUntil:
    'Ik geef dit door aan ons team. Er is nu niemand; we zijn {when} weer open en antwoorden u hier.',
  closed: 'Ik geef dit door aan ons team. Er is nu niemand; u krijgt hier zo snel mogelijk antwoord.',
  offersExact: '{count} passen bij wat u zoekt:',
  offersOne: 'Dit past bij wat u zoekt:',
  offersNear: 'Niets past precies; deze komen het dichtst in de buurt:',
};
