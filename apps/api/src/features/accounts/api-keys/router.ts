import { scopes } from '@parley/shared';
import { Done, Nothing } from '../../../platform/schema';
import { procedure, router } from '../../../platform/trpc';
import { createApiKey } from './create-api-key';
import { listApiKeys } from './list-api-keys';
import { revokeApiKey } from './revoke-api-key';
import { ApiKeyList, CreateApiKey, NewApiKey, OneApiKey, ScopeList } from './schemas';

export const apiKeysRouter = router({
  list: procedure
    .input(Nothing.optional())
    .output(ApiKeyList)
    .query(({ ctx }) => listApiKeys(ctx)),
  create: procedure
    .input(CreateApiKey)
    .output(NewApiKey)
    .mutation(({ ctx, input }) => createApiKey(ctx, input)),
  revoke: procedure
    .input(OneApiKey)
    .output(Done)
    .mutation(({ ctx, input }) => revokeApiKey(ctx, input)),
  scopes: procedure
    .input(Nothing.optional())
    .output(ScopeList)
    .query(() => ({ items: [...scopes] })),
});
