import type { Room } from './rooms';

export type Season = { name: string; months: readonly number[]; factor: number };

export const seasons = [
  { name: 'Quiet season', months: [1, 2, 3, 11, 12], factor: 1 },
  { name: 'Fair season', months: [4, 5, 6, 10], factor: 1.2 },
  { name: 'High season', months: [7, 8, 9], factor: 1.45 },
] as const satisfies readonly Season[];

const weekendFactor = 1.1;
const dayMs = 86_400_000;

export type StayQuote = { totalEuro: number; nightsEuro: readonly number[] };

export function rateInSeason(room: Room, season: Season): number {
  return Math.round(room.fromEuro * season.factor);
}

/** The flexible rate of each night; Friday and Saturday nights cost a tenth more. City tax is paid at the house. */
export function quoteStay(room: Room, arrival: Date, nights: number): StayQuote {
  const nightsEuro = Array.from({ length: nights }, (_, index) =>
    nightRate(room, new Date(arrival.getTime() + index * dayMs)),
  );
  return { nightsEuro, totalEuro: nightsEuro.reduce((sum, euro) => sum + euro, 0) };
}

function nightRate(room: Room, night: Date): number {
  const month = night.getUTCMonth() + 1;
  const season = seasons.find(({ months }) => (months as readonly number[]).includes(month)) ?? seasons[0];
  const weekday = night.getUTCDay();
  const weekend = weekday === 5 || weekday === 6 ? weekendFactor : 1;
  return Math.round(room.fromEuro * season.factor * weekend);
}
