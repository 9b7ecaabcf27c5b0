/** @public */
export { createEgress, type Egress } from './egress';
/** @public */
export { EgressFailed, EgressRefused } from './errors';
