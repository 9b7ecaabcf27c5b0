import type { Ctx } from '../../platform/ctx';
import type { Payments } from '../../platform/payments';
import { BillingOff } from './errors';

export function getPayments({ platform }: Ctx): Payments {
  if (!platform.payments) throw new BillingOff();
  return platform.payments;
}
