import { expect, test } from 'vitest';
import { rooms } from './samples/rooms';
import { say } from './samples/say';
import { understand } from './understand';

const now = new Date('2026-11-21T12:00:00Z');

test.each([
  ['room with sea view', 'view=Sea'],
  ['harbor view under 200 euros', 'view=Harbour price<=200'],
  ['double under 200', 'price<=200 | double'],
  ['under the roof', 'extras=Bath under the roof window'],
  ['under 250€ per night', 'price<=250'],
  ['below €180', 'price<=180'],
  ['rooms from 150 to 220 eur', '150<=price<=220'],
  ['1.500,00 € max', 'price<=1500'],
  ['less than 200', 'price<=200'],
  ['for 4 people', 'sleeps>=4'],
  ['sleeps 3', 'sleeps>=3'],
  ['2 guests under 200', 'sleeps>=2 price<=200'],
  ['under 200 for 3 people with sea view', 'price<=200 sleeps>=3 view=Sea'],
  ['4 guests with breakfast', 'sleeps>=4 breakfast'],
  ['exactly 2 adults', 'sleeps>=2 | exactly'],
  ['breakfast not needed, dogs welcome', 'breakfast dogs'],
  ['without breakfast', '!breakfast'],
  ['no dogs', '!dogs'],
  ['non smoking', '!smoking'],
  ['dog friendly room with balcony', 'dogs extras=Balcony'],
  ['balcony and bathtub', 'extras=Balcony extras=Bathtub'],
  ['with coffee and desk', 'extras=Coffee machine extras=Work desk'],
  ['wheelchair accessible', 'accessible'],
  ['at least 30 m2', 'size>=30'],
  ['bigger than 25 sqm', 'size>=25'],
  ['300 sq ft', '25.0838<=size<=30.658'],
  ['floor 3', 'floorLevel=3'],
  ['not floor 1', 'floorLevel!=1'],
  ['twin beds', 'bed=Twin beds'],
  ['king bed, sea view, sauna', 'bed=King bed view=Sea extras=Sauna'],
  ['courtyrad view', 'view=Courtyard'],
  ['balcon', 'extras=Balcony'],
  ['available from 1 december', 'freeFrom>=2026-12-01'],
  ['free in december', '2026-12-01<=freeFrom<=2026-12-31'],
  ['cheapest with sauna', 'extras=Sauna sort:price:up'],
  ['biggest room', 'sort:size:down'],
  ['price below 200 or so', 'price<=200'],
  ['family loft', '| family loft'],
  ['romantic weekend', '| romantic weekend'],
  ['sea or harbour', 'view=Sea/Harbour'],
  ['room for two under 200', 'price<=200 | 2'],
  ['separate living room', 'extras=Separate living room'],
])('%s', (query, expected) => {
  expect(say(understand(query, rooms, now))).toBe(expected);
});
