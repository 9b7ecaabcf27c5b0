import { expect, test } from 'vitest';
import { readQuestion } from './read-question';
import { readerFor } from './reader';

const read = async (text: string, language = 'en') => readQuestion(text, await readerFor(language));

test.each([
  ['how much is the bus', ['money']],
  ['how much bleed do posters need', ['measure']],
  ['We feed raw. Have you got a freezer?', []],
  ['What would a home phone line run me?', []],
  ['what is your phone number', ['phone']],
  ['a number I can ring please', ['phone']],
  ['What salary do your drivers get?', ['money']],
  ['I get a 409 when I save, what is wrong?', []],
  ['When you are closed, whom do I call?', []],
  ['when can I come', ['time']],
  ['I would like to know when the shop opens', ['time']],
  ['breakfast from when', ['time']],
  ['the wifi in my room isn’t working', ['trouble']],
  ['what works without wifi', []],
  ['I put the wrong phone number on it, how long does a reprint take?', ['duration']],
])('“%s” asks for %j', async (text, aspects) => {
  expect((await read(text)).aspects).toEqual(aspects);
});

test('what leads to the question weighs less than the question', async () => {
  const { terms } = await read('We feed raw meat. Have you got a freezer?');
  const weightOf = (word: string) => terms.find(({ text }) => text === word)?.weight ?? 0;
  expect(weightOf('meat')).toBe(weightOf('freezer') / 2);
});

test('what is told beside the question need not be in the answer, unless the question points to it', async () => {
  const asidesIn = async (text: string) =>
    (await read(text)).terms.filter(({ isAside }) => isAside).map(({ text: word }) => word);
  expect(await asidesIn('We feed raw meat. Have you got a freezer?')).toEqual(['feed', 'raw', 'meat']);
  expect(await asidesIn('Have you got a freezer for raw meat?')).toEqual([]);
  expect(await asidesIn('We are off to Cornwall with two cats. What would that be?')).toEqual([]);
});

test('a question that only points to what was told before it leaves that its weight', async () => {
  const { terms } = await read('We are off to Cornwall with two cats. What would that be?');
  expect(terms.find(({ text }) => text === 'cats')?.weight).toBe(1);
});

test.each([
  ['what brand is the kettle', 'en', 'brand'],
  ['What’s the capacity of the kettle', 'en', 'capacity'],
  ['Welche Marke hat der Kessel', 'de', 'Marke'],
  ['Quelle marque est la bouilloire', 'fr', 'marque'],
])('“%s” wants to know something of a thing', async (text, language, wanted) => {
  const { terms } = await read(text, language);
  expect(terms.filter(({ isWanted }) => isWanted).map(({ text: word }) => word)).toEqual([wanted]);
});
