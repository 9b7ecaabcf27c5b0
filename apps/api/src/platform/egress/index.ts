export { createEgress, type Egress } from './egress';
export { EgressFailed, EgressRefused } from './errors';
