import { expect, test } from 'vitest';
import { rooms } from './samples/rooms';
import { say } from './samples/say';
import { understand } from './understand';

const now = new Date('2026-11-21T12:00:00Z');
const attributes = rooms.attributes.filter(({ type }) => type !== 'date');
const dateless = { ...rooms, attributes };

test.each([
  ['a room for 2 nights from 12 dec', '| 2 nights 12 dec'],
  ['double bed from 20 to 27 december', 'bed=Double bed | 20 27 december'],
  ['december 12 under 200', 'price<=200 | december 12'],
  ['from 120', 'price>=120'],
])('where nothing has a date, “%s” has no day for an amount', (query, expected) => {
  expect(say(understand(query, dateless, now))).toBe(expected);
});
