import { ipHeader } from '../../../platform/auth';
import type { Ctx } from '../../../platform/ctx';

/** Opens a session for someone who has just proven who they are, and hands its cookies to the response. */
export async function signIn(ctx: Ctx, credentials: { email: string; password: string }): Promise<void> {
  if (!ctx.http) return;
  const from = new Headers(ctx.http.headers);
  from.set(ipHeader, ctx.http.ip);
  const { headers } = await ctx.platform.auth.api.signInEmail({
    body: credentials,
    headers: from,
    returnHeaders: true,
  });
  ctx.http.setCookies.push(...headers.getSetCookie());
}
