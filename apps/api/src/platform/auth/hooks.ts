import { APIError, createAuthMiddleware } from 'better-auth/api';
import type { SigningSecrets } from '../secrets';
import { auditedPaths } from './audited-paths';
import { signedAnew } from './earlier-secrets';

export type AuthPerson = { id: string; name: string; email: string };

/** Something a person did to their own account. */
export type AuthEvent = { action: `person.${string}`; person: AuthPerson };

export type HookOptions = {
  secrets: SigningSecrets;
  /** Says what is wrong with a new password, or null. */
  judgePassword(password: string): Promise<string | null>;
  onEvent(event: AuthEvent): Promise<void>;
};

/** A new password is judged whichever path it comes by; a deed that succeeded is told; earlier secrets still hold. */
export function hooksOf({ secrets, judgePassword, onEvent }: HookOptions) {
  return {
    before: createAuthMiddleware(async (ctx) => {
      const password: unknown = ctx.body?.newPassword;
      const problem = typeof password === 'string' ? await judgePassword(password) : null;
      if (problem) throw new APIError('BAD_REQUEST', { code: 'WEAK_PASSWORD', message: problem });
      const headers = await signedAnew(ctx.headers, secrets);
      if (headers) return { context: { headers } };
    }),
    after: createAuthMiddleware(async (ctx) => {
      const action = auditedPaths[ctx.path];
      const person = (ctx.context.newSession ?? ctx.context.session)?.user;
      if (!action || !person || ctx.context.returned instanceof APIError) return;
      await onEvent({ action, person });
    }),
  };
}
