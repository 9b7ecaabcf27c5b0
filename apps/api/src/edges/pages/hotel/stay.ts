import { quoteStay } from '../../../demo/corvane/rates';
import { rooms } from '../../../demo/corvane/rooms';

export type KnownRoom = (typeof rooms)[number];

/** What somebody asked for by the form; nothing chosen is a valid answer too. */
export type Stay = {
  arrival: string | null;
  nights: number;
  guests: number;
  dog: boolean;
  stepFree: boolean;
};

export const noStay: Stay = { arrival: null, nights: 2, guests: 2, dog: false, stepFree: false };

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

export function readStay(query: Record<string, string>): Stay {
  return {
    arrival: readDay(query.arrival),
    nights: between(query.nights, { least: 1, most: 21, otherwise: noStay.nights }),
    guests: between(query.guests, { least: 1, most: 6, otherwise: noStay.guests }),
    dog: query.dog === '1',
    stepFree: query.stepfree === '1',
  };
}

function readDay(value: string | undefined): string | null {
  if (!value || !isoDay.test(value)) return null;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) ? value : null;
}

type Range = { least: number; most: number; otherwise: number };

function between(value: string | undefined, { least, most, otherwise }: Range): number {
  const number = Number(value);
  return value && Number.isInteger(number) ? Math.min(most, Math.max(least, number)) : otherwise;
}

export type Offer = { room: KnownRoom; totalEuro: number | null };

export function offersFor(stay: Stay): Offer[] {
  return rooms
    .filter((room) => room.sleeps >= stay.guests)
    .filter((room) => !stay.dog || room.dogs)
    .filter((room) => !stay.stepFree || room.accessible)
    .map((room) => ({ room, totalEuro: totalOf(room, stay) }));
}

export function totalOf(room: KnownRoom, { arrival, nights }: Stay): number | null {
  return arrival === null ? null : quoteStay(room, new Date(arrival), nights).totalEuro;
}

export const euro = (amount: number): string => `€ ${amount.toLocaleString('en-GB')}`;

/** The same wishes as a query string, to carry from the list to a room. */
export function stayQuery({ arrival, nights, guests, dog, stepFree }: Stay): string {
  const query = new URLSearchParams();
  if (arrival) query.set('arrival', arrival);
  query.set('nights', String(nights));
  query.set('guests', String(guests));
  if (dog) query.set('dog', '1');
  if (stepFree) query.set('stepfree', '1');
  return query.toString();
}
