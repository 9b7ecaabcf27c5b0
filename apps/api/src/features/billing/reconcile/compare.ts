import { type Reversal, takenBack } from '../purchases/domain';

export const findingKinds = [
  'paid-not-credited',
  'credited-not-paid',
  'reversal-missing',
  'amount-differs',
  'unknown-payment',
  'unknown-subscription',
  'plan-differs',
  'two-subscriptions',
] as const;
export type FindingKind = (typeof findingKinds)[number];

export type Finding = {
  kind: FindingKind;
  /** What it is about, so that the same difference is one finding. */
  subject: string;
  tenantId: string | null;
  detail: Record<string, string | number | null>;
};

type Payment = {
  id: string;
  kind: string;
  state: string;
  amount: number;
  reversals: readonly Reversal[];
};
type Purchase = { id: string; tenantId: string; state: string; paidAt: Date | null; credits: number };

/** `moved`: what each business key of this workspace did in the ledger. */
export function comparePayment(
  payment: Payment,
  purchase: Purchase | null,
  moved: ReadonlyMap<string, number>,
): Finding[] {
  const { id, kind, amount } = payment;
  if (!purchase) {
    const found = { kind: 'unknown-payment' as const, subject: id, tenantId: null, detail: { amount } };
    return payment.state === 'paid' ? [found] : [];
  }
  const about = {
    tenantId: purchase.tenantId,
    detail: { purchase: purchase.id, credits: purchase.credits, amount },
  };
  const credited = moved.get(`purchase:${kind}:${id}`);
  const findings: Finding[] = [];
  if (payment.state === 'paid' && credited === undefined)
    findings.push({ kind: 'paid-not-credited', subject: id, ...about });
  if (payment.state !== 'paid' && credited !== undefined)
    findings.push({ kind: 'credited-not-paid', subject: id, ...about });
  if (credited === undefined) return findings;
  if (credited !== purchase.credits) findings.push({ kind: 'amount-differs', subject: id, ...about });
  const reversed = compareReversals({ ...payment, credits: purchase.credits }, moved);
  return [...findings, ...reversed.map((each) => ({ ...each, ...about }))];
}

function compareReversals(
  paid: Payment & { credits: number },
  moved: ReadonlyMap<string, number>,
): Pick<Finding, 'kind' | 'subject'>[] {
  return takenBack(paid).flatMap(({ id, kind, credits, returned }): Pick<Finding, 'kind' | 'subject'>[] => {
    const taken = moved.get(`refund:${kind}:${id}`);
    const agrees = taken !== undefined && returned === moved.has(`grant:${kind}-returned:${id}`);
    if (!agrees) return [{ kind: 'reversal-missing', subject: id }];
    return taken === -credits ? [] : [{ kind: 'amount-differs', subject: id }];
  });
}

type Running = { id: string; customerId: string; planKey: string | null };
type Row = { tenantId: string; vendorId: string | null; planKey: string } | null;

export function compareSubscriptions(customerId: string, running: readonly Running[], row: Row): Finding[] {
  const [first] = running;
  if (!row) {
    return running.map(({ id }) => ({
      kind: 'unknown-subscription',
      subject: id,
      tenantId: null,
      detail: { customer: customerId },
    }));
  }
  const { tenantId, vendorId, planKey } = row;
  if (running.length > 1) {
    const detail = { count: running.length };
    return [{ kind: 'two-subscriptions', subject: customerId, tenantId, detail }];
  }
  const fits = first ? vendorId === first.id && planKey === first.planKey : vendorId === null;
  if (fits) return [];
  const detail = { ours: `${planKey} ${vendorId}`, theirs: first ? `${first.planKey} ${first.id}` : null };
  return [{ kind: 'plan-differs', subject: customerId, tenantId, detail }];
}
