export { paySession, readSession } from './checkout';
export { createSandbox, type Sandbox, sandboxKey } from './create-sandbox';
export { deliverSandboxEvents } from './job';
export { type Card, saveCard } from './money-moves';
export type { Invoice, Method, Subscription } from './objects';
export { makeRefund, moveDispute, moveRefund, openDispute } from './reverse';
export { retryInvoice, setCancelAtEnd } from './subscribe';
export { WireError } from './wire';
export type { Work } from './work';
