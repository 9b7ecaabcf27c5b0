/** The words an address of billing may carry. */
export const billingSearchNames = [
  ...(['view', 'buy', 'bought', 'subscribed', 'plan', 'interval', 'days'] as const),
  ...(['kind', 'q', 'from', 'to', 'model', 'agent', 'conversation', 'entry'] as const),
];
