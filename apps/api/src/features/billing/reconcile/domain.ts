export const findingKinds = [
  'paid-not-credited',
  'credited-not-paid',
  'reversal-missing',
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
  reversals: readonly { id: string; kind: string; state: string; amount: number }[];
};
type Purchase = { id: string; tenantId: string; state: string; paidAt: Date | null; credits: number };

/** `keys`: the ledger's business keys of this workspace. */
export function comparePayment(
  payment: Payment,
  purchase: Purchase | null,
  keys: ReadonlySet<string>,
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
  const credited = keys.has(`purchase:${kind}:${id}`);
  const findings: Finding[] = [];
  if (payment.state === 'paid' && !credited)
    findings.push({ kind: 'paid-not-credited', subject: id, ...about });
  if (payment.state !== 'paid' && credited)
    findings.push({ kind: 'credited-not-paid', subject: id, ...about });
  if (!credited) return findings;
  for (const each of payment.reversals) {
    const taken = each.state !== 'pending' && keys.has(`refund:${each.kind}:${each.id}`);
    const returned = keys.has(`grant:${each.kind}-returned:${each.id}`);
    const agrees = each.state === 'pending' || (taken && (each.state === 'returned') === returned);
    if (!agrees) findings.push({ kind: 'reversal-missing', subject: each.id, ...about });
  }
  return findings;
}

type Running = { id: string; customerId: string; planKey: string | null; keptPlan: string | null };
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
  const fits = first
    ? vendorId === first.id && [first.planKey, first.keptPlan].includes(planKey)
    : vendorId === null;
  if (fits) return [];
  const detail = { ours: `${planKey} ${vendorId}`, theirs: first ? `${first.planKey} ${first.id}` : null };
  return [{ kind: 'plan-differs', subject: customerId, tenantId, detail }];
}
