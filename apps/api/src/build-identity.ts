import { findHomeTenant, postIdentityMail, record, resetMail, verificationMail } from './features/accounts';
import { type Auth, type AuthEvent, createAuth } from './platform/auth';
import { identityClient, withIdentity } from './platform/db';
import { judgePassword } from './platform/password-strength';
import type { Platform } from './platform/platform';
import type { SigningSecrets } from './platform/secrets';
import { systemCtx } from './platform/system-ctx';

type Parts = Omit<Platform, 'auth'>;

/** Ties the identity service to our mail, our audit log and our workspaces. */
export function buildIdentity(parts: Parts, secrets: SigningSecrets): Auth {
  const { db, newId, publicUrl } = parts;
  const client = identityClient(db);
  const auth = createAuth({
    client,
    secrets,
    publicUrl,
    newId,
    homeTenantOf: (personId) => findHomeTenant(client, personId),
    judgePassword: async (password) => (await judgePassword(password, [])).problem,
    sendVerification: ({ email: to, name }, url) =>
      postIdentityMail(ctx(), verificationMail({ to, name, url })),
    sendReset: ({ email: to, name }, url) => postIdentityMail(ctx(), resetMail({ to, name, url })),
    onEvent: (event) => recordEvent({ ...parts, auth }, event),
  });
  const ctx = () => systemCtx({ ...parts, auth }, 'identity');
  return auth;
}

async function recordEvent(platform: Platform, { action, person }: AuthEvent): Promise<void> {
  const actor = { kind: 'person', ...person, sessionId: '', isOperator: false } as const;
  const ctx = { ...systemCtx(platform, 'identity'), actor };
  await withIdentity(ctx, (tx) => record(tx, ctx, { action }));
}
