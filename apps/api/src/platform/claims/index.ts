export { type Claim, type Claims, type ClaimsOptions, createClaims } from './claims';
export { LeaseLost } from './held-leases';
