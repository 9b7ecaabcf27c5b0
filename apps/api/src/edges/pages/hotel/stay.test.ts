import { expect, test } from 'vitest';
import { noStay, offersFor, readStay, stayQuery } from './stay';

test('dates that do not exist are not dates', () => {
  for (const arrival of ['2026-02-30', '2026-13-01', 'tomorrow', '', '2026-2-3', "2026-01-01'"]) {
    expect(readStay({ arrival }).arrival).toBeNull();
  }
  expect(readStay({ arrival: '2028-02-29' }).arrival).toBe('2028-02-29');
});

test('numbers stay within the house', () => {
  expect(readStay({ nights: '9999', guests: '-3' })).toMatchObject({ nights: 21, guests: 1 });
  expect(readStay({ nights: '2.5', guests: 'many' })).toMatchObject({
    nights: noStay.nights,
    guests: noStay.guests,
  });
});

test('offers fit guests, dog and step-free wishes, and cost what the nights cost', () => {
  const stay = readStay({ arrival: '2026-11-20', nights: '3', guests: '2', dog: '1', stepfree: '1' });
  const offers = offersFor(stay);
  expect(offers.map(({ room }) => room.slug)).toEqual(['accessible-harbour-double']);
  expect(offers[0]?.totalEuro).toBe(573);
  expect(offersFor(readStay({ guests: '6' })).map(({ room }) => room.slug)).toEqual(['captains-apartment']);
  expect(offersFor(readStay({ guests: '6', stepfree: '1' }))).toEqual([]);
});

test('wishes travel to the room and back', () => {
  const stay = readStay({ arrival: '2027-07-01', nights: '4', guests: '3', dog: '1' });
  expect(readStay(Object.fromEntries(new URLSearchParams(stayQuery(stay))))).toEqual(stay);
});
