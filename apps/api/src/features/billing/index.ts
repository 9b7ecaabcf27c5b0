export { releaseHold, releaseHoldIn, settleHold, settleHoldIn } from './ledger/end-hold';
export { HoldEnded, MessageCharged, MoreThanHeld, MoreThanThere, OutOfCredits } from './ledger/errors';
export { holdCredits, holdCreditsIn } from './ledger/hold-credits';
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
