import type { Offer, Turn } from './types';

/** An offer, and what it is said rather than: what the knowledge says, what it hardly says, or nothing. */
export type ChosenOffer = { offer: Offer; before: 'anything' | 'doubt' | 'nothing' };

type Known = { retrieved: Pick<Turn['retrieved'], 'offers'>; understood: Pick<Turn['understood'], 'intent'> };

/** How much of the question has to be conditions of a catalog. */
const most = 0.7;
const half = 0.5;

/** What a catalog has, where the question can be one for it; null where it asks for something else. */
export function chooseOffer({ retrieved: { offers }, understood: { intent } }: Known): ChosenOffer | null {
  const [offer] = offers
    .filter(({ items, near, understood }) => understood > 0 && items.length + near.length > 0)
    .sort((a, b) => b.understood - a.understood);
  if (!offer || offer.share < half || offer.asks === 'other') return null;
  const isShopping = intent.name === 'sales' || intent.name === 'booking';
  if (offer.items.length === 0 && !isShopping && !offer.goesOn) return null;
  // “What does it cost with a pool?” is answered by what the knowledge says of it, or by what there is.
  if (offer.asks === 'price')
    return isShopping && offer.items.length > 0 ? { offer, before: 'nothing' } : null;
  const isPlain = offer.understood > 1 || offer.isMeasured;
  if (offer.share > most) return { offer, before: isPlain ? 'anything' : 'doubt' };
  return { offer, before: isPlain ? 'doubt' : 'nothing' };
}

/** What was asked of a catalog that has nothing near it: why is more than not to know. */
export const missedOffer = ({ retrieved: { offers } }: Pick<Known, 'retrieved'>): Offer | undefined =>
  offers.find(
    ({ understood, items, near, notes, share }) =>
      share >= half && (understood > 0 ? items.length + near.length === 0 : notes.length > 0),
  );
