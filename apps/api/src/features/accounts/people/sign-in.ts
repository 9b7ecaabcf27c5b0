import type { Ctx } from '../../../platform/ctx';

/** Opens a session for someone who has just proven who they are, and hands its cookies to the response. */
export async function signIn(ctx: Ctx, credentials: { email: string; password: string }): Promise<void> {
  if (!ctx.http) return;
  const { headers } = await ctx.platform.auth.api.signInEmail({
    body: credentials,
    headers: ctx.http.headers,
    returnHeaders: true,
  });
  ctx.http.setCookies.push(...headers.getSetCookie());
}
