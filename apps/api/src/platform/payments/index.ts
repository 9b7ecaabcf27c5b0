export { Forged, PaymentDeclined, PaymentsAway } from './errors';
export { formatMoney, toMinor } from './money';
export { type Opened, openPayments } from './open-payments';
export { modeOf } from './stripe-client';
export type {
  Article,
  ChangeAsked,
  Interval,
  Notice,
  PaymentMethod,
  PaymentMode,
  Payments,
  Preview,
  Reversal,
  VendorInvoice,
  VendorPayment,
  VendorSubscription,
} from './types';
