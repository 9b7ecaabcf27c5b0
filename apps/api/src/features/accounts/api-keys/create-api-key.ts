import { authorize } from '../../../platform/authorize';
import { hashToken } from '../../../platform/crypto';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { randomLetters } from '../../../platform/ids';
import { record } from '../audit/record';
import type { CreateApiKey } from './schemas';
import { insertApiKey } from './store';

const dayMs = 24 * 60 * 60 * 1000;

export async function createApiKey(ctx: Ctx, { name, scopes, expiresInDays }: CreateApiKey) {
  const { tenantId } = authorize(ctx, 'api-keys:write');
  const secret = `sk_${randomLetters(43)}`;
  const id = ctx.platform.newId('key');
  const now = ctx.platform.clock.now();
  await withTenant(ctx, async (tx) => {
    await insertApiKey(tx, {
      tenantId,
      id,
      name,
      scopes,
      hash: hashToken(secret),
      start: secret.slice(0, 7),
      createdBy: ctx.actor.kind === 'person' ? ctx.actor.name : 'Parley',
      expiresAt: expiresInDays === null ? null : new Date(now.getTime() + expiresInDays * dayMs),
      createdAt: now,
    });
    await record(tx, ctx, {
      action: 'api-key.created',
      target: { kind: 'api-key', id, label: name },
      detail: { scopes, expiresInDays },
    });
  });
  return { id, key: secret };
}
