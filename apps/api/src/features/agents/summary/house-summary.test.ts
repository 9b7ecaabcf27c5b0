import { expect, test } from 'vitest';
import type { Line } from '../../conversations';
import { houseSummary } from './house-summary';

const none: ReadonlySet<number> = new Set();

function talk(...said: [by: Line['by'], text: string][]): Line[] {
  return said.map(([by, text], at) => ({
    seq: at + 1,
    by,
    name: by === 'contact' ? null : 'Ada',
    text,
    kind: 'text',
  }));
}

const given = { contactName: 'Mara', language: 'en', unanswered: none };

test('what was asked and answered is told to the letter, and courtesies are not', () => {
  const lines = talk(
    ['contact', 'Hello!'],
    ['agent', 'Hello, I’m Ada. How can I help?'],
    ['contact', 'Hi there. When is breakfast served?'],
    ['agent', 'Breakfast is served from 7 to 10 in the morning. Enjoy it.'],
    ['contact', 'Thanks!'],
  );
  expect(houseSummary({ ...given, lines })).toEqual({
    text: 'Mara asked: “When is breakfast served?” Answer: “Breakfast is served from 7 to 10 in the morning.”',
    keyPoints: [],
    actionItems: [],
  });
});

test('what was not answered is to be done, also where something was said', () => {
  const lines = talk(
    ['contact', 'Do you repair bicycles?'],
    ['agent', 'I don’t know that, and I would rather not guess.'],
    ['contact', 'Can I bring my dog? And may it come to dinner?'],
  );
  const { text, actionItems } = houseSummary({ ...given, lines, unanswered: new Set([2]) });
  expect(actionItems).toEqual(['Answer: “Do you repair bicycles?”', 'Answer: “Can I bring my dog?”']);
  expect(text).not.toContain('rather not guess');
  expect(text.match(/not been answered/g)).toHaveLength(2);
});

test('what the contact names is a point, once', () => {
  const lines = talk(
    ['contact', 'We are 4 people and arrive on 12 May. It is lovely.'],
    ['contact', 'My address is mara@example.com.'],
    ['contact', 'My address is mara@example.com.'],
  );
  expect(houseSummary({ ...given, lines }).keyPoints).toEqual([
    'We are 4 people and arrive on 12 May.',
    'My address is mara@example.com.',
  ]);
});

test('a long one begins with what it began with, and ends with the latest', () => {
  const asked = Array.from({ length: 40 }, (_, at) => ['contact', `What about room ${at + 1}?`] as const);
  const { text, actionItems } = houseSummary({
    ...given,
    lines: talk(...asked.map((one) => [...one] as ['contact', string])),
  });
  expect(text.split('\n')).toHaveLength(4);
  expect(text).toContain('room 1?');
  expect(text).toContain('room 40?');
  expect(actionItems).toHaveLength(6);
});

test('it is told in the language of the talk, and nobody is given a name', () => {
  const lines = talk(['contact', 'Wann gibt es Frühstück?']);
  const { text } = houseSummary({ ...given, lines, contactName: null, language: 'de' });
  expect(text).toBe('Der Besucher fragt: „Wann gibt es Frühstück?“ Das ist noch nicht beantwortet.');
});

test('a call for a person is nothing to answer, unless it is all that was said', () => {
  const call = 'I want to talk to a human please';
  const { text, actionItems } = houseSummary({
    ...given,
    lines: talk(['contact', 'Can I bring my dog?'], ['contact', call]),
  });
  expect(text).not.toContain('human');
  expect(actionItems).toEqual(['Answer: “Can I bring my dog?”']);
  expect(houseSummary({ ...given, lines: talk(['contact', call]) }).text).toContain('human');
});
