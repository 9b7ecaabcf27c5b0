import { readSessionStates, resolveCtx } from '../../features/accounts';
import { authorize } from '../../platform/authorize';
import type { Ctx, Http } from '../../platform/ctx';
import { Unauthenticated } from '../../platform/errors';
import type { Platform } from '../../platform/platform';

export type MemberAdmitted = { ctx: Ctx; tenantId: string; sessionId: string; state: string };
export type Asking = { headers: Headers; ip: string; requestId: string };

/** The state is read before the rights are: a change between the two is noticed at the next look. */
export async function admitMember(platform: Platform, asking: Asking): Promise<MemberAdmitted> {
  const { headers, ip, requestId } = asking;
  const before = await platform.auth.api.getSession({ headers });
  if (!before) throw new Unauthenticated();
  const sessionId = before.session.id;
  const state = (await readSessionStates(platform, [sessionId])).get(sessionId);
  if (state === undefined) throw new Unauthenticated();
  const http: Http = { headers, ip, setCookies: [] };
  const ctx = await resolveCtx(platform, http, requestId);
  const { tenantId } = authorize(ctx, 'conversations:read');
  return { ctx, tenantId, sessionId, state };
}
