/** What members and operators do, for tests of what stands on it. */

export { listAudit } from '../src/features/accounts/audit/list-audit';
export { suspendTenant } from '../src/features/accounts/operator/suspend-tenant';
export { revokeSiteKey } from '../src/features/accounts/site-keys/revoke-site-key';
export { updateSiteKey } from '../src/features/accounts/site-keys/update-site-key';
export { updateMessenger } from '../src/features/contacts/messenger/update-messenger';
