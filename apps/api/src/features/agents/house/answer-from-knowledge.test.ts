import { describe, expect, test } from 'vitest';
import { aPassage } from '../../../../test/house-passages';
import { houseAnswer } from './answer-from-knowledge';
import type { HousePassage } from './types';

const hotel = [
  aPassage(
    'Opening hours\n\nPlace: Bar · Days: every day but Tuesday · Hours: 18:00–23:00\nPlace: Bakery · Days: Monday to Friday · Hours: 07:30–18:00',
    {
      title: 'Eating and drinking',
      headings: ['Opening hours'],
    },
  ),
  aPassage(
    'Question: Can I bring my dog? · Answer: Up to two dogs, € 22 a night each.\nQuestion: Is there a pool? · Answer: Yes, 14 metres long, until 21:00.',
    { title: 'questions.csv' },
  ),
  aPassage(
    'Garage\n\nThe garage has 28 spaces. A night costs € 19; the height is 1.95 metres. It is often full in July.',
    {
      title: 'Parking',
      headings: ['Garage'],
    },
  ),
  aPassage('Do you ship abroad?\n\nWe ship to all of Europe. It takes five days.', {
    headings: ['Do you ship abroad?'],
  }),
];

const ask = (
  question: string,
  { passages = hotel, earlier = [] as string[], language = 'en', maySay = (_: string): boolean => true } = {},
) => houseAnswer({ question, earlier, passages, language, abstainBelow: 0.5, maySay });

describe('several questions in one message', () => {
  test('are each answered, with sources numbered through', async () => {
    expect(await ask('How much is the garage and can I bring my dog?')).toMatchObject({
      kind: 'answer',
      text: expect.stringMatching(
        /A night costs € 19.* \[1\]\n\nUp to two dogs, € 22 a night each\. \[2\]$/s,
      ),
      sources: [{ title: 'Parking' }, { title: 'questions.csv' }],
      knowsAll: true,
    });
  });

  test('are answered as far as is known, and what is not is no secret', async () => {
    const told = await ask('Is there a pool, and do you rent bicycles?');
    expect(told).toMatchObject({
      kind: 'answer',
      text: 'Yes, 14 metres long, until 21:00. [1]',
      knowsAll: false,
    });
    expect(await ask('Do you rent bicycles? Is there a casino?')).toMatchObject({ kind: 'abstain' });
  });

  test('say a thing once that answers both', async () => {
    const told = await ask('Is there a pool? How long is the pool?');
    expect(told).toMatchObject({ kind: 'answer', sources: [{ title: 'questions.csv' }] });
  });
});

describe('is answered to the letter', () => {
  test.each([
    { question: 'What time is check in', answer: 'From 15:00.' },
    { question: 'when do we have to check out', answer: 'Until 11:30.' },
  ])('a small word makes another thing: $question', async ({ question, answer }) => {
    const rows = [
      'Question: What time is check-out? · Answer: Until 11:30.',
      'Question: What time is check-in? · Answer: From 15:00.',
    ];
    for (const text of [rows.join('\n'), rows.toReversed().join('\n')]) {
      const told = await ask(question, { passages: [aPassage(text, {})] });
      expect(told).toMatchObject({ kind: 'answer', text: `${answer} [1]` });
    }
  });

  test.each([
    ['what time is breakfast', 'From 7 to 10.'],
    ['how much is breakfast', '€ 18.'],
    ['What does the parking cost?', '€ 9 a night.'],
  ])('the same is wanted of the same thing, in other words: %s', async (question, answer) => {
    const text = [
      'Question: Can I have breakfast before an early flight? · Answer: A breakfast bag waits from 04:00, it costs € 9.',
      'Question: When is breakfast served? · Answer: From 7 to 10.',
      'Question: What is the price of breakfast? · Answer: € 18.',
      'Question: How high is the garage for parking? · Answer: 1.95 metres; parking elsewhere costs € 14.',
      'Question: How much is parking? · Answer: € 9 a night.',
    ].join('\n');
    expect(await ask(question, { passages: [aPassage(text)] })).toMatchObject({ text: `${answer} [1]` });
  });

  test('what the business asks itself comes first, whichever words its answer takes', async () => {
    const rows = [
      'Question: Do you have parking? · Answer: 28 spaces under the hotel for € 19 a night.',
      'Question: How high is the garage? · Answer: 1.95 metres. Taller cars park at Parque da Lota.',
    ];
    const told = await ask('Do you have parking?', { passages: [aPassage(rows.join('\n'), {})] });
    expect(told).toMatchObject({ kind: 'answer', text: expect.stringMatching(/^28 spaces/) });
  });

  test.for(['When is breakfast served?', 'when is breakfast', 'What time is breakfast?'])(
    'an hour is known by what stands before it: %s',
    async (question) => {
      const text = 'Breakfast is served from 7 to 10 in the morning.';
      const told = await ask(question, { passages: [aPassage(text, { title: 'Breakfast' })] });
      expect(told).toMatchObject({ kind: 'answer', text: `${text} [1]` });
    },
  );

  test.for([
    ['How much is parking per night?', 'A night costs € 19; the height is 1.95 metres.'],
    ['when is the bakery open', 'Place: Bakery · Days: Monday to Friday · Hours: 07:30–18:00'],
    ['is the bakery open on wednesday?', 'Place: Bakery · Days: Monday to Friday · Hours: 07:30–18:00'],
    ['can i take my dog with me', 'Up to two dogs, € 22 a night each.'],
    ['how long is the pool', '14 metres long, until 21:00.'],
    ['is there a pool', 'Yes, 14 metres long, until 21:00.'],
    ['is there a garrage, and how many spaces', 'The garage has 28 spaces.'],
    ['do you deliver overseas', 'We ship to all of Europe. It takes five days.'],
    ['How many spaces does the garage have?', 'The garage has 28 spaces.'],
  ])('%s', async ([question = '', words = '']) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ kind: 'answer', text: expect.stringContaining(words) });
  });
});

describe('is left', () => {
  test.for([
    'do you have a tennis court',
    'can i pay with bitcoin',
    'is the bakery open on sunday?',
    'can I bring my horse?',
    'how deep is the pool',
    'who is the owner?',
    '',
    '???',
  ])('%s', async (question) => {
    expect(await ask(question)).toMatchObject({ kind: 'abstain' });
  });
});

test('a follow-up is about what was asked before', async () => {
  const alone = await ask('and how much is it?');
  expect(alone.kind).toBe('abstain');
  const answer = await ask('and how much is it?', { earlier: ['Do you have a garage?'] });
  expect(answer).toMatchObject({ kind: 'answer', text: expect.stringContaining('€ 19') });
});

describe('what else may have been meant', () => {
  const places = ['Bar', 'Shop'].map((name) =>
    aPassage(`The ${name.toLowerCase()} opens at 10:00.`, {
      title: 'House',
      headings: [`Hours of the ${name}`],
    }),
  );

  test('is asked where it came close', async () => {
    const [bar, shop] = places;
    const passages = [bar, { ...shop, score: 0.2 }] as HousePassage[];
    const answer = await ask('when do you open', { passages });
    expect(answer).toMatchObject({ sources: [{ quote: 'The bar opens at 10:00.' }] });
    expect(answer).toMatchObject({ followUp: 'Or did you mean “Hours of the Shop”?' });
  });

  test('is not asked where it is plain', async () => {
    expect(await ask('when does the bar open', { passages: places })).toMatchObject({ followUp: null });
    const pair =
      'Question: What time is check-in? · Answer: From 15:00.\nQuestion: What time is check-out? · Answer: Until 11:30.';
    const own = await ask('What time is check-out?', {
      passages: [aPassage(pair, { title: 'questions.csv' })],
    });
    expect(own).toMatchObject({ text: 'Until 11:30. [1]', followUp: null });
  });
});

test('what may not be said is neither the answer nor beside it', async () => {
  const passages = [aPassage('The garage costs € 19 a night. Only 3 spaces left!', { title: 'Garage' })];
  const maySay = (text: string) => !text.includes('left');
  const left = await ask('How many spaces are left in the garage?', { passages });
  expect(left).toMatchObject({ kind: 'answer', text: expect.stringContaining('Only 3') });
  const unsaid = await ask('How many spaces are left in the garage?', { passages, maySay });
  expect(JSON.stringify(unsaid)).not.toContain('Only 3');
  const price = await ask('How much is the garage a night?', { passages, maySay });
  expect(price).toMatchObject({ text: 'The garage costs € 19 a night. [1]' });
});

test('what is less certain than the tenant wants is not said', async () => {
  const asked = {
    question: 'How much is parking?',
    earlier: [],
    passages: hotel,
    language: 'en',
    maySay: () => true,
  };
  const { confidence } = await houseAnswer({ ...asked, abstainBelow: 0 });
  expect(await houseAnswer({ ...asked, abstainBelow: confidence + 0.01 })).toMatchObject({ kind: 'abstain' });
});

describe('other languages', () => {
  test.for([
    ['de', 'Wann öffnet die Bäckerei?', 'Die Bäckerei öffnet um 7 Uhr. Der Garten ist groß.', 'um 7 Uhr'],
    [
      'fr',
      'À quelle heure ouvre la boulangerie ?',
      'La boulangerie ouvre à 7 heures. Le jardin est grand.',
      '7 heures',
    ],
    [
      'es',
      '¿Cuánto cuesta el aparcamiento?',
      'El aparcamiento cuesta 12 € al día. El jardín es grande.',
      '12 €',
    ],
    ['ar', 'متى يفتح المخبز؟', 'يفتح المخبز في الساعة السابعة. الحديقة كبيرة.', 'السابعة'],
  ])('%s', async ([language = '', question = '', text = '', words = '']) => {
    const passages = [aPassage(text, { language, title: '' })];
    const answer = await ask(question, { passages, language });
    expect(answer).toMatchObject({ kind: 'answer', text: expect.stringContaining(words) });
  });

  test.for([
    ['de', 'Gibt es einen Tennisplatz?', 'Die Bäckerei öffnet um 7 Uhr.'],
    ['fr', 'Avez-vous un court de tennis ?', 'La boulangerie ouvre à 7 heures.'],
    ['es', '¿Tienen pista de tenis?', 'El aparcamiento cuesta 12 € al día.'],
    ['ar', 'هل لديكم ملعب تنس؟', 'يفتح المخبز في الساعة السابعة.'],
  ])('%s, of something else', async ([language = '', question = '', text = '']) => {
    const passages = [aPassage(text, { language, title: '' })];
    expect(await ask(question, { passages, language })).toMatchObject({ kind: 'abstain' });
  });
});

test('what fails is not answered with what there is', async () => {
  const passages = [
    aPassage('Question: Is there wifi? · Answer: 300 Mbit/s in every room, free.', {
      title: 'questions.csv',
    }),
    aPassage('If the television does not start, hold its red button for ten seconds.'),
  ];
  expect(await ask('is there wifi in the room', { passages })).toMatchObject({ kind: 'answer' });
  expect(await ask('the wifi in the room is not working', { passages })).toMatchObject({ kind: 'abstain' });
  expect(await ask('my television does not start', { passages })).toMatchObject({ kind: 'answer' });
});

test('whoever asks on does not get the same again, and whoever asks again does', async () => {
  const told = async (question: string, more: { earlier?: string[]; answered?: string }) =>
    houseAnswer({
      question,
      earlier: [],
      passages: hotel,
      language: 'en',
      abstainBelow: 0.5,
      maySay: () => true,
      ...more,
    });
  const first = await told('How much is the garage?', {});
  const answered = first.kind === 'answer' ? first.text : '';
  expect(answered).toContain('€ 19');
  const earlier = ['How much is the garage?'];
  expect(await told('And that?', { earlier })).toMatchObject({ kind: 'answer', text: answered });
  expect(await told('And that?', { earlier, answered })).toMatchObject({ kind: 'abstain' });
  expect(await told('How much is the garage?', { earlier, answered })).toMatchObject({ kind: 'answer' });
});
