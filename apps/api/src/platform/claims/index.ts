export type { Claim, Claims, ClaimsOptions, Offer } from './claim';
export { createClaims } from './claims';
export { LeaseLost } from './held-leases';
