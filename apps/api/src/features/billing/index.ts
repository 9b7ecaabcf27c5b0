export { billingCrons, billingJobs, handleBillingJobs } from './jobs';
export { askToSettle, releaseHold, releaseHoldIn, settleHold, settleHoldIn } from './ledger/end-hold';
export { HoldEnded, MessageCharged, MoreThanHeld, MoreThanThere, OutOfCredits } from './ledger/errors';
export { holdCredits, holdCreditsIn } from './ledger/hold-credits';
export { meterOnly } from './ledger/meter-only';
export {
  adjustCredits,
  adjustCreditsIn,
  expireMonthly,
  expireMonthlyIn,
  grantCredits,
  grantCreditsIn,
  recordPurchase,
  recordPurchaseIn,
  recordRefund,
  recordRefundIn,
} from './ledger/move-credits';
export type { AtZero, Hold, HoldOutcome, Movement, Purpose, Purse, Refusal, TenantCtx } from './ledger/types';
export { findToldAt, forgetTold, tellOwnersOnce } from './letters/tell-owners';
export { seedPlans } from './plans/seed-plans';
export { quote } from './prices/quote';
export { seedPrices } from './prices/seed-prices';
export { billingRouter } from './router';
export { guardPaidWork } from './spending/guard-paid-work';
export { payForMeanings } from './spending/pay-for-meanings';
export { limitPaidWorkIn } from './spending/settings';
export { withCredits } from './spending/with-credits';
export { exportEntries } from './statement/export-entries';
export { EntryFilter } from './statement/schemas';
export { turnDuePlans } from './subscription/turn-plans';
export { receiveNotice } from './webhooks/receive-notice';
