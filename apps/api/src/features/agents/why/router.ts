import { procedure, rest, router } from '../../../platform/trpc';
import { listTurns, readWhy } from './read-turns';
import { TurnList, TurnShown, TurnsOf, WhyOf, WhyOfTurn } from './schemas';

const tag = 'Agents';
const one = '/conversations/{conversationId}';

export const whyRouter = router({
  get: procedure
    .meta(rest(`GET ${one}/messages/{seq}/why`, 'Tell how an agent’s reply came about', tag))
    .input(WhyOf)
    .output(TurnShown)
    .query(({ ctx, input }) => readWhy(ctx, input)),
  turn: procedure
    .meta(rest(`GET ${one}/turns/{turnId}`, 'Tell how a turn of an agent went, said or not', tag))
    .input(WhyOfTurn)
    .output(TurnShown)
    .query(({ ctx, input }) => readWhy(ctx, input)),
  turns: procedure
    .meta(rest(`GET ${one}/turns`, 'List the turns of agents in a conversation', tag))
    .input(TurnsOf)
    .output(TurnList)
    .query(({ ctx, input }) => listTurns(ctx, input)),
});
