import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { type Settings, settings } from './settings';

export type Billing = 'stripe' | 'sandbox' | 'off';

export type Config = Omit<Settings, 'PARLEY_PUBLIC_URL' | 'PARLEY_DEMO'> & {
  readonly production: boolean;
  readonly billing: Billing;
  readonly publicUrl: string;
  readonly demo: boolean;
  readonly dataDir: string;
  readonly version: string;
};

export class BadConfig extends Error {
  constructor(
    readonly problems: readonly string[],
    options?: ErrorOptions,
  ) {
    super(problems.join('\n'), options);
  }
}

/** Names every problem at once, one line each. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = settings.safeParse(set);
  if (!parsed.success) {
    throw new BadConfig(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  }
  const production = parsed.data.NODE_ENV === 'production';
  const problems = production ? unsafeInProduction(parsed.data) : [];
  if (parsed.data.S3_URL && !(parsed.data.S3_ACCESS_KEY_ID && parsed.data.S3_SECRET_ACCESS_KEY)) {
    problems.push('S3_URL: set S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY too');
  }
  problems.push(...embeddingProblems(parsed.data), ...modelProblems(parsed.data));
  const billing = billingOf(parsed.data, production);
  if (billing === 'stripe') problems.push(...stripeProblems(parsed.data));
  if (problems.length > 0) throw new BadConfig(problems);

  return {
    ...parsed.data,
    production,
    billing,
    publicUrl: (parsed.data.PARLEY_PUBLIC_URL ?? `http://localhost:${parsed.data.PORT}`).replace(/\/+$/, ''),
    demo: parsed.data.PARLEY_DEMO ?? !production,
    dataDir: resolve(parsed.data.PARLEY_DATA_DIR),
    version: readVersion(),
  };
}

function unsafeInProduction(given: Settings): string[] {
  const problems: string[] = [];
  const https = given.PARLEY_PUBLIC_URL?.startsWith('https://') ?? false;
  if (!https) problems.push('PARLEY_PUBLIC_URL: production needs the https:// address people use');
  if (!given.SMTP_URL) problems.push('SMTP_URL: production needs a way to send mail');
  if (given.SMTP_URL && given.PARLEY_MAIL_FROM.includes('@localhost')) {
    problems.push('PARLEY_MAIL_FROM: set a sender address of your own domain');
  }
  if (given.PARLEY_ROLE !== 'all' && !given.DATABASE_URL) {
    problems.push('DATABASE_URL: separate roles need PostgreSQL; the embedded database serves one process');
  }
  if (given.PARLEY_ROLE !== 'all' && !given.REDIS_URL) {
    problems.push('REDIS_URL: separate roles need a shared bus');
  }
  if (given.PARLEY_SECRET && isWeak(given.PARLEY_SECRET)) {
    problems.push('PARLEY_SECRET: is a known or repetitive value; make one with `openssl rand -base64 32`');
  }
  if (given.PARLEY_LIMITS_SCALE > 1) problems.push('PARLEY_LIMITS_SCALE: is for load tests only; remove it');
  if (given.PARLEY_EGRESS_ALLOW) problems.push('PARLEY_EGRESS_ALLOW: is for tests only; remove it');
  return problems;
}

function billingOf({ PARLEY_BILLING, STRIPE_SECRET_KEY }: Settings, production: boolean): Billing {
  if (PARLEY_BILLING) return PARLEY_BILLING;
  if (STRIPE_SECRET_KEY) return 'stripe';
  return production ? 'off' : 'sandbox';
}

function stripeProblems({ STRIPE_SECRET_KEY, STRIPE_WEBHOOK_SECRET }: Settings): string[] {
  if (!STRIPE_SECRET_KEY) return ['PARLEY_BILLING: set STRIPE_SECRET_KEY too'];
  return STRIPE_WEBHOOK_SECRET ? [] : ['STRIPE_SECRET_KEY: set STRIPE_WEBHOOK_SECRET too'];
}

function embeddingProblems(given: Settings): string[] {
  const { PARLEY_EMBEDDINGS_URL: url, PARLEY_EMBEDDINGS_MODEL: model } = given;
  if (url && !model) return ['PARLEY_EMBEDDINGS_URL: set PARLEY_EMBEDDINGS_MODEL too'];
  const others = Object.entries(given).filter(
    ([name, value]) => name.startsWith('PARLEY_EMBEDDINGS_') && value !== undefined,
  );
  if (!url) return others.map(([name]) => `${name}: means nothing without PARLEY_EMBEDDINGS_URL`);
  return baseProblems('PARLEY_EMBEDDINGS', url);
}

function modelProblems(given: Settings): string[] {
  const { PARLEY_MODELS_URL: url } = given;
  if (url) return baseProblems('PARLEY_MODELS', url);
  const others = ['PARLEY_MODELS_KEY', 'PARLEY_MODELS_NAMES'] as const;
  return others
    .filter((name) => given[name] !== undefined)
    .map((name) => `${name}: means nothing without PARLEY_MODELS_URL`);
}

/** The base of an API of the operator’s choice. */
function baseProblems(name: string, url: string): string[] {
  const { username, password, search, hash, hostname } = new URL(url);
  if (username || password) return [`${name}_URL: give the key in ${name}_KEY`];
  if (search || hash) return [`${name}_URL: is the base of an API, with nothing after its path`];
  if (linkLocal.test(hostname)) return [`${name}_URL: is a link-local address`];
  return [];
}

/** Where clouds keep their machines’ credentials. */
const linkLocal = /^(169\.254\.|\[fe[89ab])/;

function isWeak(value: string): boolean {
  return new Set(value).size < 12 || /secret|password|change.?me|example|0123456789|abcdefgh/i.test(value);
}

function readVersion(): string {
  const manifest = new URL('../package.json', import.meta.url);
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(manifest, 'utf8'))).version;
}
