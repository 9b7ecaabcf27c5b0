export type { Claim, Claims, ClaimsOptions } from './claim';
export { createClaims } from './claims';
export { LeaseLost } from './held-leases';
