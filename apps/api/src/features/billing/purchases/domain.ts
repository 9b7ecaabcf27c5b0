export type Reversal = {
  id: string;
  kind: 'refund' | 'dispute';
  amount: number;
  createdAt: Date;
  state: 'pending' | 'taken' | 'returned';
};

export type Paid = { credits: number; amount: number; reversals: readonly Reversal[] };

export type TakenBack = { id: string; kind: Reversal['kind']; credits: number; returned: boolean };

/** The credits each refund and dispute takes: its share, rounded down, and never more than was bought. */
export function takenBack({ credits, amount, reversals }: Paid): TakenBack[] {
  let left = credits;
  return [...reversals]
    .filter(({ state }) => state !== 'pending')
    .sort((one, other) => Number(one.createdAt) - Number(other.createdAt) || (one.id < other.id ? -1 : 1))
    .map(({ id, kind, state, amount: back }) => {
      const share = amount > 0 ? Math.floor((credits * Math.min(back, amount)) / amount) : 0;
      const returned = state === 'returned';
      const taken = returned ? share : Math.min(share, left);
      if (!returned) left -= taken;
      return { id, kind, credits: taken, returned };
    })
    .filter((each) => each.credits > 0);
}

export function stateOfPaid(credits: number, back: readonly TakenBack[]) {
  const now = back.filter(({ returned }) => !returned);
  const reversed = now.reduce((sum, each) => sum + each.credits, 0);
  if (now.some(({ kind }) => kind === 'dispute')) return { state: 'disputed', reversed };
  if (reversed === 0) return { state: 'paid', reversed };
  return { state: reversed === credits ? 'refunded' : 'part-refunded', reversed };
}
