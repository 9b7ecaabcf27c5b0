import { passkey } from '@better-auth/passkey';
import { hash, verify } from '@node-rs/argon2';
import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { NewId } from '../ids';
import { withVersions } from './earlier-secrets';
import { type AuthPerson, type HookOptions, hooksOf } from './hooks';

export type { AuthEvent } from './hooks';

export const authBasePath = '/api/v1/auth';
/** The edge writes the caller's address here; what a client sends under this name is dropped. */
export const ipHeader = 'x-parley-ip';

export type AuthOptions = HookOptions & {
  client: object;
  publicUrl: string;
  newId: NewId;
  sendVerification(person: AuthPerson, url: string): Promise<void>;
  sendReset(person: AuthPerson, url: string): Promise<void>;
  homeTenantOf(personId: string): Promise<string | null>;
};

export type Auth = ReturnType<typeof createAuth>;

/** What people prove: passwords, sessions, addresses, second factors, passkeys. Where they belong is not its matter. */
export function createAuth(options: AuthOptions) {
  const { client, secrets, publicUrl } = options;
  return betterAuth({
    appName: 'Parley',
    baseURL: publicUrl,
    basePath: authBasePath,
    secrets: withVersions(secrets),
    secret: secrets.at(-1) ?? secrets[0], // opens what was encrypted before secrets had versions
    database: prismaAdapter(client, { provider: 'postgresql' }),
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    trustedOrigins: ownOrigins(publicUrl),
    advanced: advancedOf(options),
    session,
    user,
    emailAndPassword: passwordsOf(options),
    emailVerification: verificationOf(options),
    databaseHooks: { session: { create: { before: (created) => atHome(options, created) } } },
    hooks: hooksOf(options),
    plugins: [
      twoFactor({ issuer: 'Parley' }),
      passkey({ rpID: new URL(publicUrl).hostname, rpName: 'Parley', origin: ownOrigins(publicUrl) }),
    ],
  });
}

const dayS = 24 * 60 * 60;

const session = {
  expiresIn: 30 * dayS,
  updateAge: dayS,
  additionalFields: {
    activeTenantId: { type: 'string', required: false, input: false },
    actingUntil: { type: 'date', required: false, input: false },
  },
} as const;

const user = {
  additionalFields: {
    occupation: { type: 'string', required: false, input: false },
    isOperator: { type: 'boolean', required: false, input: false, defaultValue: false },
  },
} as const;

const idPrefixes: Readonly<Record<string, string>> = {
  user: 'psn',
  session: 'ses',
  account: 'acc',
  verification: 'vrf',
  twoFactor: 'tfa',
  passkey: 'pky',
};

function advancedOf({ publicUrl, newId }: AuthOptions): NonNullable<BetterAuthOptions['advanced']> {
  const secure = publicUrl.startsWith('https://');
  return {
    cookiePrefix: secure ? '__Host-parley' : 'parley',
    useSecureCookies: false, // it would write __Secure- before our stricter prefix
    defaultCookieAttributes: { secure, httpOnly: true, sameSite: 'lax', path: '/' },
    ipAddress: { ipAddressHeaders: [ipHeader] },
    database: { generateId: ({ model }) => newId(idPrefixes[model] ?? 'aut') },
  };
}

/** OWASP's argon2id floor: 19 MiB, two passes. */
const argon2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

function passwordsOf({ sendReset }: AuthOptions) {
  return {
    enabled: true,
    requireEmailVerification: true,
    minPasswordLength: 10,
    maxPasswordLength: 256,
    revokeSessionsOnPasswordReset: true,
    resetPasswordTokenExpiresIn: 60 * 60,
    password: {
      hash: (password: string) => hash(password, argon2),
      verify: ({ hash: stored, password }: { hash: string; password: string }) => verify(stored, password),
    },
    sendResetPassword: ({ user: person, url }: { user: AuthPerson; url: string }) => sendReset(person, url),
  };
}

function verificationOf({ sendVerification }: AuthOptions) {
  return {
    sendOnSignUp: true,
    sendOnSignIn: true,
    autoSignInAfterVerification: true,
    expiresIn: dayS,
    sendVerificationEmail: ({ user: person, url }: { user: AuthPerson; url: string }) =>
      sendVerification(person, url),
  };
}

/** A session begins in the workspace the person has been in longest. */
async function atHome<Created extends { userId: string }>({ homeTenantOf }: AuthOptions, created: Created) {
  return { data: { ...created, activeTenantId: await homeTenantOf(created.userId) } };
}

/** On one's own machine the same server goes by two names. */
function ownOrigins(publicUrl: string): string[] {
  const { origin, hostname, port } = new URL(publicUrl);
  return hostname === 'localhost' ? [origin, `http://127.0.0.1:${port}`] : [origin];
}
