import { resolveCtx } from '../../features/accounts';
import type { Ctx, Http } from '../../platform/ctx';
import type { Platform } from '../../platform/platform';

/** Who asks, within the number of questions they have. A wrong key counts against the address that tries it. */
export async function resolveWithin(platform: Platform, http: Http, requestId: string): Promise<Ctx> {
  const { limits } = platform;
  const ctx = await resolveCtx(platform, http, requestId).catch(async (error: unknown) => {
    await limits.consume('api-ip', http.ip);
    throw error;
  });
  const { actor } = ctx;
  if (actor.kind === 'person') await limits.consume('app-person', actor.id);
  else if (actor.kind === 'api-key') await limits.consume('api-key', actor.id);
  else await limits.consume('api-ip', http.ip);
  return ctx;
}
