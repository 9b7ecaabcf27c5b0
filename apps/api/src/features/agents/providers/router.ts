import { Done, Nothing } from '../../../platform/schema';
import { procedure, rest, router } from '../../../platform/trpc';
import { putKey } from './put-key';
import { listProviders } from './read-providers';
import { KeyTested, OneProvider, OwnKeyShown, ProviderList, PutKey } from './schemas';
import { removeKey, testKey } from './tend-key';

const tag = 'Agents';
const one = '/model-providers/{provider}/key';

export const providersRouter = router({
  list: procedure
    .meta(rest('GET /model-providers', 'List providers of models, their models, keys and health', tag))
    .input(Nothing.optional())
    .output(ProviderList)
    .query(({ ctx }) => listProviders(ctx)),
  putKey: procedure
    .meta(rest(`POST ${one}`, 'Try and keep a key of your own', tag))
    .input(PutKey)
    .output(OwnKeyShown)
    .mutation(({ ctx, input }) => putKey(ctx, input)),
  testKey: procedure
    .meta(rest(`POST ${one}/test`, 'Try the key that is kept', tag))
    .input(OneProvider)
    .output(KeyTested)
    .mutation(({ ctx, input }) => testKey(ctx, input)),
  removeKey: procedure
    .meta(rest(`DELETE ${one}`, 'Remove a key of your own', tag))
    .input(OneProvider)
    .output(Done)
    .mutation(({ ctx, input }) => removeKey(ctx, input)),
});
