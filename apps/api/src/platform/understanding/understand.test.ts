import { beforeAll, expect, test } from 'vitest';
import { moodOf, prepareUnderstanding, understand } from './index';

beforeAll(prepareUnderstanding, 60_000);

const longest = 65_536;
const pieces = [
  'a',
  ' ',
  '1',
  '.',
  ',',
  '@',
  '+',
  '0',
  '-',
  '/',
  ':',
  '(',
  '$',
  '€',
  '😀',
  '\ud800',
  '\u0000',
  'ß',
  'ा',
  'ع',
  '漢',
  'not ',
  'very ',
  'third time ',
  'speak to a ',
  'please ',
  'www.',
  'a@b.',
  '1.1,',
  '12/',
  '#a-',
  '\n',
  '!!!',
  'ﷺ',
];

test('any text is understood, and every place lies within it', () => {
  let state = 1;
  const next = (of: number) => {
    state = (Math.imul(state, 48_271) >>> 0) % 2_147_483_647;
    return state % of;
  };
  for (let round = 0; round < 200; round++) {
    const text = Array.from({ length: next(40) }, () => pieces[next(pieces.length)]).join('');
    const { sentiment, entities, intent, intents } = understand(text, {
      earlier: [moodOf(text), moodOf(text)],
    });
    expect(Math.abs(sentiment.score)).toBeLessThanOrEqual(1);
    expect(sentiment.frustration).toBeGreaterThanOrEqual(0);
    expect(sentiment.frustration).toBeLessThanOrEqual(10);
    expect(intents.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true);
    expect(intents[0]).toEqual(intent);
    for (const { start, end, text: found } of entities) expect(text.slice(start, end)).toBe(found);
  }
});

/** Of this process alone: others may have the machine. */
function cpuMs(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test.each(pieces.filter((piece) => piece.length > 1 || 'a1@'.includes(piece)))(
  '64 KiB of “%s” take no longer than a message',
  (piece) => {
    const text = piece.repeat(Math.ceil(longest / piece.length)).slice(0, longest);
    understand(text);
    const fastest = Math.min(...Array.from({ length: 5 }, () => cpuMs(() => understand(text))));
    expect(fastest).toBeLessThan(20);
  },
);

test('the same text is understood alike', () => {
  const text = 'Third time I write: my order #4821 of €20 is still not here!!';
  expect(understand(text)).toEqual(understand(text));
});

test.each([
  ['where is my order 55120', 'support'],
  ['How much is the pro plan for ten people?', 'sales'],
  ['Do you have a car park?', 'general'],
  ['Can I book a double room for Friday?', 'booking'],
  ['I want to make a complaint about your driver', 'complaint'],
  ['Our shop is down, help!', 'urgent'],
  ['thank you so much', 'thanks'],
  ['ok bye', 'goodbye'],
  ['let me talk to a human', 'human-please'],
])('“%s” is about %s, untaught', (text, intent) => {
  expect(understand(text).intent.name).toBe(intent);
});

test('gibberish is about nothing in particular', () => {
  expect(understand('qwrtz plok zzyx').intent.confidence).toBeLessThan(0.5);
});
