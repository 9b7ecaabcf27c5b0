import { router } from '../../platform/trpc';
import { apiKeysRouter } from './api-keys/router';
import { auditRouter } from './audit/router';
import { invitationsRouter } from './invitations/router';
import { membersRouter } from './members/router';
import { operatorRouter } from './operator/router';
import { meRouter, registerRouter } from './people/router';
import { setupRouter } from './setup/router';
import { siteKeysRouter } from './site-keys/router';
import { workspaceRouter } from './workspace/router';

export const accountsRouter = router({
  me: meRouter,
  register: registerRouter,
  setup: setupRouter,
  workspace: workspaceRouter,
  members: membersRouter,
  invitations: invitationsRouter,
  apiKeys: apiKeysRouter,
  siteKeys: siteKeysRouter,
  audit: auditRouter,
  operator: operatorRouter,
});
