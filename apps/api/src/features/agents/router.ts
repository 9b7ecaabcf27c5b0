import { router } from '../../platform/trpc';
import { agentRouter } from './agents/router';
import { trialsRouter } from './agents/trials/router';
import { versionsRouter } from './agents/versions/router';

export const agentsRouter = router({
  agents: agentRouter,
  agentVersions: versionsRouter,
  agentTrials: trialsRouter,
});
