import { z } from 'zod';
import { line } from '../../../../platform/schema';
import { itemsOf } from '../evidence';
import { findOffers } from '../retrieve';
import type { Tool } from './tool';

const Input = z.strictObject({ query: line(400).min(1) });

export const lookInCatalogs: Tool<z.output<typeof Input>> = {
  name: 'search_catalog',
  description:
    'Look for products, rooms or properties by conditions in plain words, such as “2 bedrooms under 300,000”.',
  input: Input,
  async run(ctx, turn, { query }) {
    const offers = await findOffers(ctx, turn, query);
    const evidence = offers.flatMap(itemsOf);
    const content = headOf(
      evidence.length,
      offers.some(({ items }) => items.length > 0),
    );
    return { content, wantsPerson: false, evidence };
  },
};

function headOf(found: number, exact: boolean): string {
  if (found === 0) return 'Nothing was found.';
  return exact ? 'These match:' : 'None matches; these come near:';
}
