/** Whose money moves. Rows of one mode mean nothing in another. */
export type PaymentMode = 'live' | 'test' | 'sandbox';
export type Interval = 'month' | 'year';

/** What is for sale. The key names its amount too, so that another amount is another price. */
export type Article = { key: string; name: string; amount: number; interval: Interval | null };

export type Notice = {
  id: string;
  type: string;
  /** Its object, whatever else that points at, and whose it is. */
  about: { id: string; kind: string; customer: string | null; paymentIntent: string | null };
  toldAt: Date;
};

export type VendorInvoice = {
  id: string;
  number: string | null;
  state: 'draft' | 'open' | 'paid' | 'void' | 'uncollectible';
  reason: string | null;
  total: number;
  currency: string;
  createdAt: Date;
  pageUrl: string | null;
  pdfUrl: string | null;
};

export type VendorSubscription = {
  id: string;
  customerId: string;
  state: 'incomplete' | 'active' | 'trialing' | 'past-due' | 'unpaid' | 'paused' | 'ended';
  /** The key of the article it renews with. */
  articleKey: string;
  itemId: string;
  interval: Interval;
  createdAt: Date;
  periodStart: Date;
  periodEnd: Date;
  cancelAt: Date | null;
  endedAt: Date | null;
  /** Of the first invoice that is still open, while it is behind. */
  unpaidSince: Date | null;
  metadata: Record<string, string>;
  latestInvoice: VendorInvoice | null;
  /** What it is put down for, and what begins by it. */
  scheduleId: string | null;
  next: NextArticle | null;
};

/** Another article from the next renewal on, and what is noted on the subscription then. */
export type NextArticle = { articleKey: string; priceId: string; at: Date; metadata: Record<string, string> };

export type Reversal = {
  id: string;
  kind: 'refund' | 'dispute';
  amount: number;
  createdAt: Date;
  state: 'pending' | 'taken' | 'returned';
};

export type VendorPayment = {
  id: string;
  kind: 'checkout' | 'auto';
  state: 'open' | 'processing' | 'paid' | 'expired' | 'failed';
  purchaseId: string | null;
  amount: number;
  currency: string;
  paymentIntentId: string | null;
  reversals: Reversal[];
};

export type PaymentMethod = {
  kind: string;
  label: string;
  expires: { month: number; year: number } | null;
};

export type Preview = {
  dueNow: number;
  currency: string;
  lines: { text: string; amount: number }[];
};

export type CheckoutAsked = {
  customerId: string;
  article: Article;
  /** Ours: it makes a second asking the same checkout, and comes back with whatever is told of it. */
  reference: string;
  metadata: Record<string, string>;
  successUrl: string;
  cancelUrl: string;
  locale?: string | undefined;
};

export type ChangeAsked = {
  subscription: VendorSubscription;
  article: Article;
  at: Date;
  metadata: Record<string, string>;
};

export type Payments = {
  mode: PaymentMode;
  currency: string;
  /** The vendor's time: in the sandbox, its clock's. */
  now(): Promise<Date>;
  /** Throws `Forged` on whatever is not from the vendor, of this mode, from now. */
  readNotice(raw: string, signature: string): Promise<Notice>;
  createCustomer(tenant: { tenantId: string; name: string; email: string | null }): Promise<string>;
  openCheckout(asked: CheckoutAsked): Promise<{ id: string; url: string }>;
  openPortal(asked: { customerId: string; returnUrl: string }): Promise<string>;
  findPayment(about: { id: string; kind: 'checkout' | 'auto' }): Promise<VendorPayment | null>;
  /** The invoice or checkout a payment belongs to, by what was put on it. */
  findPurchaseOf(paymentIntentId: string): Promise<string | null>;
  listSubscriptions(customerId: string): Promise<VendorSubscription[]>;
  previewChange(asked: ChangeAsked): Promise<Preview>;
  changeNow(asked: ChangeAsked): Promise<void>;
  /** The next renewal has the new price, each month or each year; until then nothing is charged or given back. */
  changeLater(asked: ChangeAsked): Promise<void>;
  setCancel(subscription: VendorSubscription, cancel: boolean): Promise<void>;
  listInvoices(customerId: string, cursor: string | null): Promise<{ items: VendorInvoice[]; more: boolean }>;
  findPaymentMethod(customerId: string): Promise<PaymentMethod | null>;
  /** Charges what is saved, by an invoice of its own. Again with the same reference, nothing is charged again. */
  chargeSaved(asked: Omit<CheckoutAsked, 'successUrl' | 'cancelUrl'>): Promise<{ id: string }>;
  /** Everything paid for credits since then, for reconciling. */
  listPayments(since: Date): AsyncIterable<VendorPayment>;
  listAllSubscriptions(): AsyncIterable<VendorSubscription>;
};
