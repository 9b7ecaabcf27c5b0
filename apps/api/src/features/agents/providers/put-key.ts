import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { Invalid, Unavailable } from '../../../platform/errors';
import { breakerKeyOf } from '../../../platform/models';
import { record } from '../../accounts';
import { actorName } from '../actor-name';
import { keyPlace } from './key-place';
import { toOwnKey } from './read-providers';
import type { PutKey } from './schemas';
import { upsertKey } from './store';
import { tryKey } from './try-key';

/** A workspace’s own key with a provider, tried before it is kept; nobody reads it again. */
export async function putKey(ctx: Ctx, { provider, key, baseUrl, model }: PutKey) {
  const { tenantId } = authorize(ctx, 'agents:write');
  const { models, vault, clock } = ctx.platform;
  const { title, baseUrl: usual } = models.providers[provider];
  if (!usual && !baseUrl) throw new Invalid('Say at which address this server answers.');
  if (usual && baseUrl) throw new Invalid(`${title} has an address of its own: leave it out.`);
  const tested = await tryKey(ctx, { provider, key, baseUrl, model: model ?? null });
  if (tested.state === 'unreachable')
    throw new Unavailable(`The key was not kept, for it could not be tried. ${tested.words}`);
  if (!tested.good) throw new Invalid(`The key was not kept. ${tested.words}`);
  const now = clock.now();
  const row = await withTenant(ctx, async (tx) => {
    await record(tx, ctx, {
      action: 'provider-key.set',
      target: { kind: 'provider', id: provider, label: title },
      detail: { baseUrl },
    });
    return upsertKey(tx, {
      tenantId,
      provider,
      sealed: vault.seal(key, keyPlace(tenantId, provider)),
      hint: hintOf(key),
      baseUrl,
      state: tested.state,
      checkedAt: now,
      createdBy: actorName(ctx),
      createdAt: now,
    });
  });
  models.forget(breakerKeyOf(tenantId, provider));
  return toOwnKey(row);
}

/** Of a key that is long enough to lose four letters. */
const hintOf = (key: string) => (key.length >= 16 ? key.slice(-4) : '');
