import type { HouseWords } from './types';

export const en: HouseWords = {
  greeting: [
    'Hello, I’m {agent}. What can I find out for you?',
    'Hi, {agent} here. What would you like to know?',
    'Hello! I’m {agent}. How can I help?',
  ],
  greetingByName: [
    'Hello {name}, {agent} here. What can I find out for you?',
    'Hi {name}! What would you like to know?',
  ],
  thanks: ['You’re welcome. Is there anything else?', 'Gladly. Just ask if anything else comes up.'],
  goodbye: ['Goodbye, and thank you for writing.', 'Goodbye. We are here when you need us.'],
  stop: ['All right, I’ll stop here. Write whenever you like.'],
  self: [
    'I’m {agent}, an AI agent. Ask me what you would like to know: I answer from what has been published here, and say so when I don’t know.',
  ],
  unknown: [
    'I don’t know that, and I would rather not guess.',
    'I can’t find an answer to that in what I have been given.',
  ],
  trouble: 'I’m sorry about this. I can’t put it right myself.',
  cannotBook: 'I can’t book or change anything myself.',
  nothingOn: 'I have nothing to go by on that. Tell me what you would like to know about it.',
  received: 'Thank you, it has arrived. I can’t open files or listen to recordings myself; the team can.',
  tellMe: 'Tell me in a few words what it is about.',
  inEnglish: 'This is written here in English:',
  meant: 'Or did you mean “{topic}”?',
  offerPerson: 'Shall I fetch someone from the team?',
  callPerson: 'Talk to a person',
  restUnknown: 'The rest I don’t know, and would rather not guess.',
  restCall: 'If someone from the team should look at it, write “{call}”.',
  sorry: 'I’m sorry about this.',
  handOver: 'I’m passing this on to a person of our team, who will answer you here.',
  handOverSoon: 'I’m passing this on to a person of our team. It usually takes about {wait}.',
  handOverLater: 'I’m passing this on to a person of our team. It may take until {when}.',
  closedUntil:
    'I’m passing this on to our team. Nobody is there right now; we open again {when} and will answer you here.',
  closed:
    'I’m passing this on to our team. Nobody is there right now; somebody will answer you here as soon as possible.',
  offersExact: '{count} fit what you are looking for:',
  offersOne: 'This one fits what you are looking for:',
  offersNone: 'Nothing fits exactly.',
  offersNear: 'These come closest:',
  summary: {
    visitor: 'The visitor',
    asked: '{name} asked: “{question}”',
    answered: 'Answer: “{answer}”',
    open: 'That has not been answered yet.',
    toAnswer: 'Answer: “{question}”',
  },
  details: {
    reach:
      'Where may we reach you? An e-mail address or a phone number is enough. It is used only to answer you, and you can just say no.',
    callBack:
      'Under which number may we call you? It is used only to call you back, and you can just say no.',
  },
};
