import { router } from '../../platform/trpc';
import { agentRouter } from './agents/router';
import { trialsRouter } from './agents/trials/router';
import { versionsRouter } from './agents/versions/router';
import { draftsRouter } from './approval/router';
import { playgroundRouter } from './playground/router';
import { providersRouter } from './providers/router';
import { trainingRouter } from './training/router';
import { whyRouter } from './why/router';

export const agentsRouter = router({
  agents: agentRouter,
  agentVersions: versionsRouter,
  agentTrials: trialsRouter,
  drafts: draftsRouter,
  training: trainingRouter,
  why: whyRouter,
  playground: playgroundRouter,
  modelProviders: providersRouter,
});
