export { record } from './audit/record';
export { resetMail, verificationMail } from './mail/letters';
export { deliverMail, deliverWith, postIdentityMail, postMail } from './mail/post-mail';
export { listMembersIn } from './members/list-members-in';
export { listTenantIds } from './operator/list-tenant-ids';
export { readSessionStates } from './people/read-session-states';
export { resolveCtx } from './people/resolve-ctx';
export { findHomeTenant } from './people/store';
export { accountsRouter } from './router';
export { resealSecondFactors } from './second-factors/reseal-second-factors';
export { isSetupOpen, openSetup } from './setup/open-setup';
export { seedWorkspace, type WorkspaceSeed } from './setup/seed-workspace';
export { findDemoSiteKey } from './site-keys/find-demo-site-key';
export {
  findSiteKey,
  findSiteKeyState,
  isKnownOrigin,
  readSiteKeyStates,
  type SiteKeyState,
} from './site-keys/find-site-key';
export { workspaceCreated } from './workspace/events';
export { readBusiness } from './workspace/read-business';
