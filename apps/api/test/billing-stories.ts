import { buyPackage } from '../src/features/billing/purchases/buy-package';
import { cancelPlan, changePlan, checkoutPlan } from '../src/features/billing/subscription/manage-plan';
import { withTenant } from '../src/platform/db';
import {
  makeRefund,
  moveDispute,
  moveRefund,
  openDispute,
  paySession,
} from '../src/platform/payments/sandbox';
import { card, type Till } from './billing';

/** What happens at the vendor, step by step, and how it has to end on our side. */
export type Story = {
  name: string;
  steps(till: Till): (() => Promise<unknown>)[];
  /** Which of its notices are told in every order. */
  about: RegExp;
  expected: { balance: string; purchases?: string[]; plan?: string };
};

const pay = (till: Till, url: string) =>
  till.sandbox.visit((work) => paySession(work, url.split('/').at(-1) ?? '', { card, promotion: '' }));

function shopping(till: Till) {
  const { sandbox, ctx } = till;
  let payment = '';
  let reversal = '';
  const reversed = async (made: Promise<{ id: string }>) => {
    reversal = (await made).id;
  };
  return {
    async buy() {
      const pack = await withTenant(ctx, (tx) =>
        tx.creditPackage.findFirstOrThrow({ where: { credits: 1000 } }),
      );
      const { url } = await buyPackage(ctx, { packageId: pack.id });
      payment = (await pay(till, url)).payment_intent ?? '';
    },
    refund: (amount?: number) => () =>
      reversed(
        sandbox.visit((work) => makeRefund(work, { payment_intent: payment, ...(amount && { amount }) })),
      ),
    failRefund: () => sandbox.visit((work) => moveRefund(work, reversal, 'failed')),
    dispute: (state?: 'warning_needs_response') => () =>
      reversed(sandbox.visit((work) => openDispute(work, payment, state))),
    move: (state: Parameters<typeof moveDispute>[2]) => () =>
      sandbox.visit((work) => moveDispute(work, reversal, state)),
  };
}

const subscribe = (till: Till) => async () => {
  const { url } = await checkoutPlan(till.ctx, { planKey: 'starter', interval: 'month' });
  await pay(till, url);
};

const until = (till: Till, iso: string) => async () => {
  till.at(iso);
  await till.sandbox.advance(new Date(iso));
};

export const begin = '2027-03-01T10:00:00Z';

export const aPurchase: Story[] = [
  {
    name: 'a purchase',
    steps: (till) => [shopping(till).buy],
    about: /^(checkout|charge|invoice\.paid)/,
    expected: { balance: '200 1000 0', purchases: ['paid 0'] },
  },
];

export const refunds: Story[] = [
  {
    name: 'a purchase and its refund in two parts',
    steps(till) {
      const { buy, refund } = shopping(till);
      return [buy, refund(300), refund()];
    },
    about: /^(checkout|refund)/,
    expected: { balance: '200 0 0', purchases: ['refunded 1000'] },
  },
  {
    name: 'a refund that the bank sends back',
    steps(till) {
      const { buy, refund, failRefund } = shopping(till);
      return [buy, refund(600), failRefund];
    },
    about: /^(checkout|refund)/,
    expected: { balance: '200 1000 0', purchases: ['paid 0'] },
  },
];

export const disputes: Story[] = [
  {
    name: 'a dispute that is won',
    steps(till) {
      const { buy, dispute, move } = shopping(till);
      return [buy, dispute(), move('under_review'), move('won')];
    },
    about: /^(checkout|charge\.dispute)/,
    expected: { balance: '200 1000 0', purchases: ['paid 0'] },
  },
  {
    name: 'a dispute that is lost',
    steps(till) {
      const { buy, dispute, move } = shopping(till);
      return [buy, dispute(), move('lost')];
    },
    about: /^(checkout|charge\.dispute)/,
    expected: { balance: '200 0 0', purchases: ['disputed 1000'] },
  },
  {
    name: 'an inquiry that becomes nothing',
    steps(till) {
      const { buy, dispute, move } = shopping(till);
      return [buy, dispute('warning_needs_response'), move('warning_closed')];
    },
    about: /^(checkout|charge\.dispute)/,
    expected: { balance: '200 1000 0', purchases: ['paid 0'] },
  },
];

export const aSubscription: Story[] = [
  {
    name: 'a subscription',
    steps: (till) => [subscribe(till)],
    about: /^(checkout|customer\.subscription|invoice\.paid)/,
    expected: { balance: '3000 0 0', plan: 'starter active month' },
  },
];

export const raisedThenEnded: Story = {
  name: 'a subscription that is raised, and then ends',
  steps: (till) => [
    subscribe(till),
    until(till, '2027-03-11T10:00:00Z'),
    () => changePlan(till.ctx, { planKey: 'pro', interval: 'month' }),
    () => cancelPlan(till.ctx),
    until(till, '2027-04-01T11:00:00Z'),
  ],
  about: /^(customer\.subscription|invoice\.paid)/,
  expected: { balance: '200 0 0', plan: 'free cancelled null' },
};
