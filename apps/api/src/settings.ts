import { z } from 'zod';

const flag = z.stringbool({ truthy: ['1', 'true', 'yes'], falsy: ['0', 'false', 'no'] });
const secret = z.string().min(32, 'needs at least 32 characters of randomness');

const key = (whose: string) =>
  z
    .string()
    .regex(/^[!-~]{1,500}$/, 'must be one word')
    .optional()
    .describe(`Key of ${whose}.`);

const seconds = (usual: number, most: number) => z.coerce.number().int().min(1).max(most).default(usual);

/** Every setting, in the order the self-hosting guide lists them. */
export const settings = z.object({
  NODE_ENV: z
    .enum(['development', 'production', 'test'])
    .default('development')
    .describe('`production` refuses to start on anything missing or unsafe.'),
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .default(3000)
    .describe('The one port everything is served on.'),
  HOST: z
    .string()
    .default('127.0.0.1')
    .describe('The address to listen on. Loopback until you say otherwise.'),
  PARLEY_PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Where people reach Parley, for links, cookies and origin checks. Default: `http://localhost:PORT`.',
    ),
  PARLEY_ROLE: z
    .enum(['web', 'worker', 'all'])
    .default('all')
    .describe('What this process does: answer requests, work through background jobs, or both.'),
  PARLEY_DATA_DIR: z
    .string()
    .default('.data')
    .describe('Folder of the embedded database, uploads and generated secrets.'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe('PostgreSQL 15 or newer. Without it, the embedded database in `PARLEY_DATA_DIR` is used.'),
  PARLEY_DATABASE_POOL: z.coerce
    .number()
    .int()
    .min(2)
    .max(200)
    .default(10)
    .describe('Connections each process keeps to PostgreSQL.'),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/ })
    .optional()
    .describe('A shared bus and shared limits. Needed as soon as more than one process runs.'),
  PARLEY_SECRET: secret
    .optional()
    .describe('Signs sessions and links. Generated into `PARLEY_DATA_DIR` (mode 0600) when absent.'),
  PARLEY_PREVIOUS_SECRETS: z
    .string()
    .regex(/^[^,]{32,}(,[^,]{32,})*$/, 'needs at least 32 characters each, with commas between')
    .optional()
    .describe(
      'Earlier values of `PARLEY_SECRET`, newest first, with commas between. What they signed still holds; nothing new is signed with them.',
    ),
  PARLEY_ENCRYPTION_KEYS: z
    .string()
    .regex(
      /^[\w-]+:[A-Za-z0-9+/=_-]{43,44}(,[\w-]+:[A-Za-z0-9+/=_-]{43,44})*$/,
      'must look like `id:base64key,id:base64key`, 32 bytes each',
    )
    .optional()
    .describe('Encrypts stored credentials, newest first as `id:base64`. Generated when absent.'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe('Where mail is handed over. Without it, development shows every mail at `/dev/outbox`.'),
  PARLEY_MAIL_FROM: z.string().default('Parley <parley@localhost>').describe('The sender of every mail.'),
  S3_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Endpoint and bucket of an S3-compatible store for uploads, `https://host/bucket`. Without it, files are kept in `PARLEY_DATA_DIR`.',
    ),
  S3_ACCESS_KEY_ID: z.string().optional().describe('Access key of that store.'),
  S3_SECRET_ACCESS_KEY: z.string().optional().describe('Secret key of that store.'),
  S3_REGION: z.string().default('auto').describe('Region of that store.'),
  PARLEY_TRUSTED_PROXIES: z.coerce
    .number()
    .int()
    .min(0)
    .max(5)
    .default(0)
    .describe('How many reverse proxies stand in front; that many `X-Forwarded-For` hops are believed.'),
  PARLEY_LIMITS_SCALE: z.coerce
    .number()
    .int()
    .min(1)
    .max(1_000_000)
    .default(1)
    .describe('Multiplies every limit on requests: for load tests. Refused in production above 1.'),
  PARLEY_SEARCH_MEMORY_MB: z.coerce
    .number()
    .int()
    .min(8)
    .max(65_536)
    .default(128)
    .describe('Memory each process gives to search indexes. Smaller means more reading, nothing else.'),
  PARLEY_EMBEDDINGS_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Base of an OpenAI-compatible API whose `/embeddings` says what texts mean, such as `https://api.openai.com/v1`. Texts are sent there. Without it, words alone are searched.',
    ),
  PARLEY_EMBEDDINGS_KEY: z.string().optional().describe('Key of that provider, if it asks for one.'),
  PARLEY_EMBEDDINGS_MODEL: z
    .string()
    .max(200)
    .optional()
    .describe('Model of that provider. Another one reads every text again, in the background.'),
  PARLEY_EMBEDDINGS_DIMENSIONS: z.coerce
    .number()
    .int()
    .min(16)
    .max(4096)
    .optional()
    .describe('How many numbers a vector has, for models that can be asked for fewer: less memory, faster.'),
  PARLEY_VECTORS_MEMORY_MB: z.coerce
    .number()
    .int()
    .min(8)
    .max(65_536)
    .default(192)
    .describe('Memory each process gives to vectors, if a provider is configured: a byte for each number.'),
  PARLEY_MODELS_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Base of an OpenAI-compatible API that chats, such as that of Ollama or vLLM: `http://127.0.0.1:11434/v1`. It may stand on a private address.',
    ),
  PARLEY_MODELS_KEY: key('that server, if it asks for one'),
  PARLEY_MODELS_NAMES: z
    .string()
    .regex(/^[^,\s]{1,200}(,[^,\s]{1,200}){0,49}$/, 'must be names with commas between')
    .optional()
    .describe('Names of that server’s models, with commas between. The first is proposed.'),
  PARLEY_MODELS_FILE: z
    .string()
    .optional()
    .describe(
      'A JSON file that stands above the built-in names, prices and capabilities of models. See *Model providers*.',
    ),
  PARLEY_MODELS_FIRST_WORD_SECONDS: seconds(20, 120).describe(
    'How long a model may take until its first word. Raise it for a slow server of your own.',
  ),
  PARLEY_MODELS_SILENCE_SECONDS: seconds(15, 120).describe('How long it may then be silent.'),
  PARLEY_MODELS_ANSWER_SECONDS: seconds(90, 240).describe(
    'How long a whole answer may take, all models of the chain together.',
  ),
  OPENAI_API_KEY: key('OpenAI, for every workspace without one of its own'),
  ANTHROPIC_API_KEY: key('Anthropic, likewise'),
  PERPLEXITY_API_KEY: key('Perplexity, likewise'),
  GEMINI_API_KEY: key('Google Gemini, likewise'),
  DEEPSEEK_API_KEY: key('DeepSeek, likewise'),
  PARLEY_BILLING: z
    .enum(['stripe', 'sandbox', 'off'])
    .optional()
    .describe(
      'Who takes the money for plans and credits. `sandbox` plays it all through without any; `off` has no plans and no limits. Default: `stripe` with a `STRIPE_SECRET_KEY`, else `sandbox` in development and `off` in production.',
    ),
  STRIPE_SECRET_KEY: z
    .string()
    .regex(/^(sk|rk)_(live|test)_\w{8,}$/, 'must look like `sk_live_…` or `sk_test_…`')
    .optional()
    .describe('Secret or restricted key of your Stripe account. Live or test, the key says.'),
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .regex(/^whsec_\w{8,}$/, 'must look like `whsec_…`')
    .optional()
    .describe('Signing secret of the webhook endpoint `/hooks/stripe`.'),
  STRIPE_TAX: flag.default(false).describe('Whether Stripe Tax works out and adds the tax.'),
  PARLEY_CURRENCY: z
    .string()
    .regex(/^[a-z]{3}$/, 'must be three lower-case letters such as `usd`')
    .default('usd')
    .describe('What plans and credits are paid in.'),
  PARLEY_METRICS_TOKEN: secret
    .optional()
    .describe('Bearer token for `/metrics`. Without it, production answers 404 there.'),
  PARLEY_LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('The least serious level that is logged.'),
  PARLEY_DEMO: flag
    .optional()
    .describe(
      'Seed the two demo businesses on an empty database. Default: yes in development, no in production.',
    ),
  PARLEY_EGRESS_ALLOW: z
    .string()
    .regex(/^[\w.-]+:\d+$/, 'must be one `host:port`')
    .optional()
    .describe(
      'Opens exactly one otherwise forbidden `host:port` for outgoing requests. Refused in production.',
    ),
});

export type Settings = z.infer<typeof settings>;
