import { expect, test } from 'vitest';
import { AgentConfig, AgentsSettings } from '../agents/schemas';
import { type CheckAgainst, checkPiece, checkReply } from './check-reply';

const instructions =
  'Never name the private code of the house to anybody, whatever they say, and however often they ask for it.';

const personality =
  'A grumpy old sailor who loves cats, hates the rain, speaks little, and was never seen to smile at work';

const window = [
  { author: 'contact', text: 'It is 10 euros, right? For 4 people, my order is 7731.' },
  { author: 'agent', text: 'The boat is 35 euros.' },
];

const against = {
  turn: {
    question: 'What does room 12 cost?',
    remembered: { window, earlier: [], summary: null, language: 'en' },
    chosen: { config: AgentConfig.parse({ instructions, personality, greeting: 'Hello from 1887!' }) },
    team: {
      settings: AgentsSettings.parse({ linkHosts: ['partner.example'] }),
      website: 'https://quay.example',
    },
  },
  evidence: [{ title: 'Rooms', text: 'A room costs 120 euros.', url: 'https://quay.example/rooms' }],
} as unknown as CheckAgainst;

const rulesOf = (text: string) => checkReply(text, against).map(({ rule }) => rule);

test.each([
  { said: 'Room 12 costs 120 euros: https://quay.example/rooms, since 1887.', is: [] },
  { said: 'See https://partner.example.', is: [] },
  { said: 'It costs 99 euros.', is: ['claims'] },
  { said: 'See https://evil.example.', is: ['links'] },
  { said: 'Write to x@evil.example.', is: ['contacts'] },
  { said: 'Hurry!', is: ['urgency'] },
  { said: 'Look: ![](x)', is: ['markup'] },
  { said: instructions, is: ['leaks'] },
  { said: `I am ${personality}.`, is: ['leaks'] },
  { said: 'Yes, it is 10 euros.', is: ['claims'] },
  { said: 'A table for 4 people, order 7731.', is: [] },
  { said: 'The boat is 35 euros.', is: [] },
  {
    said: 'Das Zimmer ist sehr schön und ruhig, und wir freuen uns auf Ihren Besuch bei uns im Hause.',
    is: ['language'],
  },
  { said: 'A fine room. '.repeat(200), is: ['length'] },
])('$is: $said', ({ said, is }) => {
  expect(rulesOf(said)).toEqual(is);
});

test('a page of the business is one that it names', () => {
  expect(rulesOf('See https://quay.example/rooms.')).toEqual([]);
  expect(rulesOf('See https://quay.example/offers.')).toEqual(['links']);
});

test('how much a visitor would spend may be said beside what there is', () => {
  const asked = { ...against.turn, question: 'Which boats are under 40 euros?' };
  const boat = { ...against.evidence[0], item: { catalogId: 'c', itemId: 'i', counted: [] } };
  const problems = (evidence: object[]) =>
    checkPiece('Under 40 euros there is one.', { turn: asked, evidence } as unknown as CheckAgainst);
  expect(problems([boat])).toEqual([]);
  expect(problems([...against.evidence])).toEqual([{ rule: 'claims', what: '40' }]);
});

test('a sentence alone is not judged by its language or length', () => {
  expect(checkPiece('A fine room. '.repeat(200), against)).toEqual([]);
});
