import { Done, Nothing } from '../../../platform/schema';
import { procedure, rest, router } from '../../../platform/trpc';
import { createSiteKey } from './create-site-key';
import { listSiteKeys } from './list-site-keys';
import { revokeSiteKey } from './revoke-site-key';
import { CreateSiteKey, OneSiteKey, SiteKeyList, SiteKeyView, UpdateSiteKey } from './schemas';
import { updateSiteKey } from './update-site-key';

export const siteKeysRouter = router({
  list: procedure
    .meta(rest('GET /site-keys', 'List site keys and their allowed origins', 'Site keys'))
    .input(Nothing.optional())
    .output(SiteKeyList)
    .query(({ ctx }) => listSiteKeys(ctx)),
  create: procedure
    .meta(rest('POST /site-keys', 'Create a site key', 'Site keys'))
    .input(CreateSiteKey)
    .output(SiteKeyView)
    .mutation(({ ctx, input }) => createSiteKey(ctx, input)),
  update: procedure
    .meta(rest('PATCH /site-keys/{id}', "Replace a site key's name and allowed origins", 'Site keys'))
    .input(UpdateSiteKey)
    .output(SiteKeyView)
    .mutation(({ ctx, input }) => updateSiteKey(ctx, input)),
  revoke: procedure
    .meta(rest('DELETE /site-keys/{id}', 'Revoke a site key', 'Site keys'))
    .input(OneSiteKey)
    .output(Done)
    .mutation(({ ctx, input }) => revokeSiteKey(ctx, input)),
});
