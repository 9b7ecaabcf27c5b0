import { APIError, createAuthMiddleware } from 'better-auth/api';
import { auditedPaths } from './audited-paths';

export type AuthPerson = { id: string; name: string; email: string };

/** Something a person did to their own account. */
export type AuthEvent = { action: `person.${string}`; person: AuthPerson };

export type HookOptions = {
  /** Says what is wrong with a new password, or null. */
  judgePassword(password: string): Promise<string | null>;
  onEvent(event: AuthEvent): Promise<void>;
};

/** A new password is judged whichever path it comes by; a deed that succeeded is told. */
export function hooksOf({ judgePassword, onEvent }: HookOptions) {
  return {
    before: createAuthMiddleware(async (ctx) => {
      const password: unknown = ctx.body?.newPassword;
      if (typeof password !== 'string') return;
      const problem = await judgePassword(password);
      if (problem) throw new APIError('BAD_REQUEST', { code: 'WEAK_PASSWORD', message: problem });
    }),
    after: createAuthMiddleware(async (ctx) => {
      const action = auditedPaths[ctx.path];
      const person = (ctx.context.newSession ?? ctx.context.session)?.user;
      if (!action || !person || ctx.context.returned instanceof APIError) return;
      await onEvent({ action, person });
    }),
  };
}
