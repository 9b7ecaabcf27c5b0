import type { HouseWords } from './types';

export const de: HouseWords = {
  greeting: [
    'Guten Tag, ich bin {agent}. Was möchten Sie wissen?',
    'Hallo, hier ist {agent}. Womit kann ich helfen?',
  ],
  greetingByName: ['Guten Tag {name}, hier ist {agent}. Womit kann ich helfen?'],
  thanks: ['Gern geschehen. Gibt es noch etwas?', 'Gern. Fragen Sie einfach, wenn noch etwas ist.'],
  goodbye: ['Auf Wiedersehen, und danke für Ihre Nachricht.'],
  stop: ['In Ordnung, ich höre hier auf. Schreiben Sie jederzeit wieder.'],
  self: [
    'Ich bin {agent}, ein KI-Agent. Fragen Sie, was Sie wissen möchten: Ich antworte aus dem, was hier veröffentlicht ist, und sage es, wenn ich etwas nicht weiß.',
  ],
  unknown: [
    'Das weiß ich nicht, und raten möchte ich nicht.',
    'Dazu finde ich in unseren Unterlagen keine Antwort.',
  ],
  trouble: 'Das tut mir leid. Selbst kann ich es nicht in Ordnung bringen.',
  cannotBook: 'Selbst kann ich nichts buchen oder ändern.',
  nothingOn: 'Dazu liegt mir nichts vor. Sagen Sie mir, was Sie darüber wissen möchten.',
  received:
    'Danke, es ist angekommen. Dateien öffnen und Aufnahmen anhören kann ich selbst nicht, das Team schon.',
  tellMe: 'Sagen Sie mir in ein paar Worten, worum es geht.',
  inEnglish: 'Dazu steht hier nur etwas auf Englisch:',
  meant: 'Oder meinten Sie „{topic}“?',
  offerPerson: 'Soll ich jemanden aus dem Team holen?',
  callPerson: 'Mit einem Menschen sprechen',
  restUnknown: 'Das Übrige weiß ich nicht und möchte nicht raten.',
  restCall: 'Soll jemand aus dem Team nachsehen, schreiben Sie „{call}“.',
  sorry: 'Das tut mir leid.',
  handOver: 'Ich gebe das an einen Menschen aus unserem Team weiter, der Ihnen hier antwortet.',
  handOverSoon: 'Ich gebe das an einen Menschen aus unserem Team weiter. Meist dauert es etwa {wait}.',
  handOverLater: 'Ich gebe das an einen Menschen aus unserem Team weiter. Es kann bis {when} dauern.',
  closedUntil:
    'Ich gebe das an unser Team weiter. Gerade ist niemand da; wir öffnen wieder {when} und antworten Ihnen hier.',
  closed:
    'Ich gebe das an unser Team weiter. Gerade ist niemand da; Sie bekommen hier so bald wie möglich Antwort.',
  offersExact: '{count} passen zu dem, was Sie suchen:',
  offersOne: 'Das passt zu dem, was Sie suchen:',
  offersNone: 'Genau passt nichts.',
  offersNear: 'Am nächsten kommen diese:',
  summary: {
    visitor: 'Der Besucher',
    asked: '{name} fragt: „{question}“',
    answered: 'Antwort: „{answer}“',
    open: 'Das ist noch nicht beantwortet.',
    toAnswer: 'Zu beantworten: „{question}“',
  },
  details: {
    reach:
      'Wo dürfen wir Sie erreichen? Eine E-Mail-Adresse oder Telefonnummer genügt. Sie dient nur der Antwort, und Sie können auch einfach Nein sagen.',
    callBack:
      'Unter welcher Nummer dürfen wir Sie anrufen? Sie dient nur dem Rückruf, und Sie können auch einfach Nein sagen.',
  },
};
