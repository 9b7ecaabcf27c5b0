import { passkey } from '@better-auth/passkey';
import { hash, verify } from '@node-rs/argon2';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { NewId } from './ids';

export const authBasePath = '/api/v1/auth';
/** The edge writes the caller's address here; what a client sends under this name is dropped. */
export const ipHeader = 'x-parley-ip';

export type AuthPerson = { id: string; name: string; email: string };

/** Something a person did to their own account, for the audit log. */
export type AuthEvent = { action: `person.${string}`; person: AuthPerson };

export type AuthOptions = {
  client: object;
  secret: string;
  publicUrl: string;
  newId: NewId;
  sendVerification(person: AuthPerson, url: string): Promise<void>;
  sendReset(person: AuthPerson, url: string): Promise<void>;
  /** Says what is wrong with a new password, or null. */
  judgePassword(password: string, about: string[]): Promise<string | null>;
  homeTenantOf(personId: string): Promise<string | null>;
  onEvent(event: AuthEvent): Promise<void>;
};

const idPrefixes: Record<string, string> = {
  user: 'psn',
  session: 'ses',
  account: 'acc',
  verification: 'vrf',
  twoFactor: 'tfa',
  passkey: 'pky',
};

/** The person's own doings that the audit log keeps, by the path that does them. */
const auditedPaths: Record<string, `person.${string}`> = {
  '/sign-in/email': 'person.signed-in',
  '/sign-out': 'person.signed-out',
  '/verify-email': 'person.verified-email',
  '/change-password': 'person.changed-password',
  '/reset-password': 'person.reset-password',
  '/revoke-session': 'person.revoked-session',
  '/revoke-other-sessions': 'person.revoked-sessions',
  '/two-factor/enable': 'person.started-two-factor',
  '/two-factor/disable': 'person.disabled-two-factor',
  '/two-factor/verify-totp': 'person.passed-two-factor',
  '/two-factor/verify-backup-code': 'person.used-backup-code',
  '/two-factor/generate-backup-codes': 'person.renewed-backup-codes',
  '/passkey/verify-registration': 'person.added-passkey',
  '/passkey/verify-authentication': 'person.signed-in-with-passkey',
  '/passkey/update-passkey': 'person.renamed-passkey',
  '/passkey/delete-passkey': 'person.deleted-passkey',
};

/** OWASP's argon2id floor: 19 MiB, two passes. */
const argon2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const dayS = 24 * 60 * 60;

export type Auth = ReturnType<typeof createAuth>;

export function createAuth(options: AuthOptions) {
  const secure = options.publicUrl.startsWith('https://');
  return betterAuth({
    appName: 'Parley',
    baseURL: options.publicUrl,
    basePath: authBasePath,
    secret: options.secret,
    database: prismaAdapter(options.client, { provider: 'postgresql' }),
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    trustedOrigins: [options.publicUrl],
    advanced: {
      cookiePrefix: secure ? '__Host-parley' : 'parley',
      useSecureCookies: false,
      defaultCookieAttributes: { secure, httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: [ipHeader] },
      database: { generateId: ({ model }) => options.newId(idPrefixes[model] ?? 'aut') },
    },
    session: {
      expiresIn: 30 * dayS,
      updateAge: dayS,
      additionalFields: {
        activeTenantId: { type: 'string', required: false, input: false },
        actingUntil: { type: 'date', required: false, input: false },
      },
    },
    user: {
      additionalFields: {
        occupation: { type: 'string', required: false, input: false },
        isOperator: { type: 'boolean', required: false, input: false, defaultValue: false },
      },
    },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      minPasswordLength: 10,
      maxPasswordLength: 256,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: 60 * 60,
      password: {
        hash: (password) => hash(password, argon2),
        verify: ({ hash: stored, password }) => verify(stored, password),
      },
      sendResetPassword: ({ user, url }) => options.sendReset(user, url),
    },
    emailVerification: {
      sendOnSignUp: true,
      sendOnSignIn: true,
      autoSignInAfterVerification: true,
      expiresIn: dayS,
      sendVerificationEmail: ({ user, url }) => options.sendVerification(user, url),
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => ({
            data: { ...session, activeTenantId: await options.homeTenantOf(session.userId) },
          }),
        },
      },
    },
    hooks: {
      before: createAuthMiddleware(async (ctx) => {
        const password: unknown = ctx.body?.newPassword;
        if (typeof password !== 'string') return;
        const problem = await options.judgePassword(password, []);
        if (problem) throw new APIError('BAD_REQUEST', { code: 'WEAK_PASSWORD', message: problem });
      }),
      after: createAuthMiddleware(async (ctx) => {
        const action = auditedPaths[ctx.path];
        const person = (ctx.context.newSession ?? ctx.context.session)?.user;
        if (!action || !person || ctx.context.returned instanceof APIError) return;
        await options.onEvent({ action, person });
      }),
    },
    plugins: [
      twoFactor({ issuer: 'Parley' }),
      passkey({ rpID: new URL(options.publicUrl).hostname, rpName: 'Parley', origin: options.publicUrl }),
    ],
  });
}
