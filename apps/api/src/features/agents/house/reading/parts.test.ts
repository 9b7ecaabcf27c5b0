import { expect, test } from 'vitest';
import { partsOf, wholeQuestions } from './parts';
import { readerFor } from './reader';

const parts = async (question: string, language = 'en') => partsOf(question, await readerFor(language));

test.for([
  ['how much is parking and is breakfast included', ['how much is parking and', 'is breakfast included']],
  ['Where is the spa? Do I have to book the sauna?', ['Where is the spa?', 'Do I have to book the sauna?']],
  [
    'We bring a dog. Is there a fee? And where is the beach?',
    ['We bring a dog. Is there a fee?', 'And where is the beach?'],
  ],
])('“%s” asks several things', async ([question, asked]) => {
  expect(await parts(question as string)).toEqual(asked);
});

test.for([
  'Is there parking, and does it cost anything?',
  'where and when is the yoga class',
  'My card was stolen, can you block it? And what does that cost?',
  'I’ve lost my job and can’t afford the gym any more. Is there a way out?',
  'I was ill and could not come, do I get something back',
  'Can I bring my dog, a cat and two birds?',
  'I’m 16 and would like to do work experience with you, can I apply?',
  'We moved in May and have a new address, where do I change it?',
  'Is there a pool? Is there a gym? Is there a bar? Is there a spa?',
])('“%s” is one question', async (question) => {
  expect(await parts(question)).toEqual([question]);
});

test('other languages join questions in their own way', async () => {
  expect(await parts('Was kostet das Frühstück und gibt es eine Sauna?', 'de')).toHaveLength(2);
  expect(await parts('Y a-t-il un parking et acceptez-vous les chiens ?', 'fr')).toHaveLength(2);
  expect(await parts('¿A qué hora es el desayuno y hay piscina?', 'es')).toHaveLength(2);
});

test('what is asked is made whole by what was asked before', async () => {
  const reader = await readerFor('en');
  const asked = ['Where is the beach?', 'Do you rent bicycles?'];
  expect(wholeQuestions(asked.join(' '), ['may I bring a dog?'], reader)).toEqual(asked);
  expect(wholeQuestions('and for a cat?', ['what does a dog cost?'], reader)).toEqual([
    'what does a cost and for a cat?',
  ]);
});
