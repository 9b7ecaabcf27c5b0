import { Invalid } from '../../../platform/errors';

/** A whole number that a double holds exactly. */
export function checkAmount(amount: number, least: number): void {
  if (!Number.isSafeInteger(amount) || amount < least) throw new Invalid('Credits are whole numbers.');
}

/** What a hold gives back of each purse: a charge takes from the monthly one first. */
export function partsBack(held: { monthly: number; lasting: number }, charge: number) {
  const fromMonthly = Math.min(charge, held.monthly);
  return { monthly: held.monthly - fromMonthly, lasting: held.lasting - (charge - fromMonthly) };
}

export type Level = 'ok' | 'low' | 'empty';

/** Of all there is, what is set aside included: a hold is not spent yet. */
export function levelOf({ total, warnBelow }: { total: number; warnBelow: number }): Level {
  if (total <= 0) return 'empty';
  return total < warnBelow ? 'low' : 'ok';
}
