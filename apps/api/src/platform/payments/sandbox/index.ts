export { paySession } from './checkout';
export { createSandbox, type Sandbox, sandboxKey } from './create-sandbox';
export { deliverSandboxEvents } from './job';
export type { Invoice } from './objects';
export { makeRefund, moveDispute, moveRefund, openDispute } from './reverse';
export { setCancelAtEnd } from './subscribe';
export { WireError } from './wire';
