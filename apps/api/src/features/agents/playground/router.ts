import { procedure, rest, router } from '../../../platform/trpc';
import { askPlayground } from './ask';
import { AskPlayground, PlaygroundReply } from './schemas';

export const playgroundRouter = router({
  ask: procedure
    .meta(rest('POST /agents/{agentId}/playground', 'Talk to an agent without touching real data', 'Agents'))
    .input(AskPlayground)
    .output(PlaygroundReply)
    .mutation(({ ctx, input }) => askPlayground(ctx, input)),
});
