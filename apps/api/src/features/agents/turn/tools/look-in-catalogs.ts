import { z } from 'zod';
import { line } from '../../../../platform/schema';
import { itemsOf } from '../evidence';
import { findOffers } from '../find-offers';
import type { Offer } from '../types';
import type { Tool } from './tool';

const Input = z.strictObject({ query: line(400).min(1) });

export const lookInCatalogs: Tool<z.output<typeof Input>> = {
  name: 'search_catalog',
  description:
    'Look for products, rooms or properties by conditions in plain words, such as “2 bedrooms under 300,000”.',
  input: Input,
  async run(ctx, turn, { query }) {
    // A model says all that it looks for.
    const remembered = { ...turn.remembered, earlier: [] };
    const offers = await findOffers(ctx, { ...turn, remembered }, query);
    const evidence = offers.flatMap(itemsOf);
    return { content: headOf(offers, evidence.length), wantsPerson: false, evidence };
  },
};

/** What is left out is told with it: what is found would look like all that was asked. */
function headOf(offers: readonly Offer[], found: number): string {
  const exact = offers.some(({ items }) => items.length > 0);
  const notes = offers.flatMap((offer) => [...offer.notes, ...(exact ? [] : (offer.hint ?? []))]);
  const head = exact ? 'These match:' : 'None matches; these come near:';
  return [...notes, found === 0 ? 'Nothing was found.' : head].join(' ');
}
