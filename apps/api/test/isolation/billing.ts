import { syncSubscription } from '../../src/features/billing/subscription/sync-subscription';
import { withOperator, withTenant } from '../../src/platform/db';
import { randomLetters } from '../../src/platform/ids';
import type { Cast } from './cast';
import { type Classified, mutation, page, query } from './classify';

const byHand = ({ owner }: Cast) => ({ tenantId: owner.tenantId, key: randomLetters(12), reason: 'Matrix' });

const choice = async ({ owner }: Cast) => {
  await syncSubscription(owner);
  return { planKey: 'starter', interval: 'month' };
};

const packageOf = async ({ owner }: Cast) => {
  await syncSubscription(owner);
  const pack = await withTenant(owner, (tx) => tx.creditPackage.findFirst());
  return { packageId: pack?.id };
};

const planOf = async ({ owner }: Cast) => {
  await syncSubscription(owner);
  const plan = await withTenant(owner, (tx) => tx.plan.findFirst({ where: { key: 'scale' } }));
  const { id, name, monthlyAmount, yearlyAmount, limits, offered } = plan ?? {};
  return { id, name, monthlyAmount, yearlyAmount, limits, offered };
};

const noticeOf = async ({ owner }: Cast) => {
  const id = owner.platform.newId('whk');
  const at = owner.platform.clock.now();
  const about = { id: 'x', kind: 'customer', customer: null, paymentIntent: null };
  const data = {
    id,
    mode: 'sandbox',
    eventId: id,
    type: 'test',
    about,
    state: 'failed',
    toldAt: at,
    receivedAt: at,
  };
  await withOperator(owner, (tx) => tx.paymentEvent.create({ data }));
  return { id };
};

export const billingProcedures: Record<string, Classified> = {
  'billing.balance': query('billing:read'),
  'billing.entries': query('billing:read', page),
  'billing.usage': query('billing:read', () => ({})),
  'billing.prices': query('billing:read'),
  'billing.updateSpending': mutation('billing:write', () => ({ dailyCap: 500 })),
  'billing.page': query('billing:read'),
  'billing.plan': query('billing:read'),
  'billing.plans': query('billing:read'),
  'billing.invoices': query('billing:read', () => ({})),
  'billing.checkoutPlan': mutation('billing:write', choice),
  'billing.previewPlan': mutation('billing:write', choice),
  'billing.changePlan': mutation('billing:write', choice, ['conflict']),
  'billing.cancelPlan': mutation('billing:write', undefined, ['conflict']),
  'billing.resumePlan': mutation('billing:write', undefined, ['conflict']),
  'billing.startTrial': mutation('billing:write', undefined, ['conflict']),
  'billing.openPortal': mutation('billing:write'),
  'billing.buyPackage': mutation('billing:write', packageOf),
  'billing.setAutoRecharge': mutation('billing:write', async (cast) => ({
    ...(await packageOf(cast)),
    enabled: false,
    threshold: 100,
    monthlyCeiling: 100_000,
  })),
  'operatorBilling.plans': query('operator'),
  'operatorBilling.tenants': query('operator', page),
  'operatorBilling.editPlan': mutation('operator', planOf),
  'operatorBilling.putPackage': mutation('operator', () => ({
    name: 'Matrix',
    credits: 10,
    amount: 100,
    rank: 99,
    offered: false,
  })),
  'operatorBilling.notices': query('operator', page),
  'operatorBilling.replayNotice': mutation('operator', noticeOf),
  'operatorBilling.findings': query('operator', () => ({})),
  'operatorBilling.settleFinding': mutation('operator', () => ({ id: `rcn_${'0'.repeat(22)}` }), [
    'not-found',
  ]),
  'operatorBilling.reconcile': mutation('operator'),
  'operatorBilling.prices': query('operator'),
  'operatorBilling.addPrice': mutation('operator', () => ({
    unit: 'reply',
    model: randomLetters(12),
    credits: 3,
  })),
  'operatorBilling.grant': mutation('operator', (cast) => ({ ...byHand(cast), amount: 10 })),
  'operatorBilling.adjust': mutation('operator', (cast) => ({ ...byHand(cast), amount: 10 })),
};
