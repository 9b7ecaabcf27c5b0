/** Where each vendor's package may be imported: one place under `apps/api/src/platform`. */
export const vendors = {
  auth: ['better-auth', '@better-auth/passkey', '@better-auth/api-key', '@node-rs/argon2'],
  bus: ['ioredis'],
  calendar: ['temporal-polyfill'],
  db: [
    '@electric-sql/pglite',
    '@electric-sql/pglite-pgvector',
    '@prisma/adapter-pg',
    '@prisma/client',
    '@prisma/driver-adapter-utils',
    'pg',
    'pglite-prisma-adapter',
  ],
  documents: ['chardet', 'csv-parse', 'fflate', 'htmlparser2', 'mammoth', 'read-excel-file', 'unpdf'],
  egress: ['ipaddr.js', 'undici'],
  jobs: ['croner', 'pg-boss'],
  language: ['tinyld'],
  limits: ['rate-limiter-flexible'],
  live: ['ws'],
  log: ['pino'],
  mail: ['nodemailer'],
  markdown: ['marked'],
  media: ['file-type', 'sharp'],
  metrics: ['prom-client'],
  'password-strength': ['@zxcvbn-ts/core', '@zxcvbn-ts/language-common', '@zxcvbn-ts/language-en'],
  payments: ['stripe'],
  providers: ['@anthropic-ai/sdk', 'openai'],
  robots: ['robots-parser'],
  search: ['@orama/stopwords', 'snowball-stemmers'],
  storage: ['s3mini'],
  tokens: ['jose'],
};

/** What the code is written in rather than what it talks to: no single home. */
export const frameworks = [
  '@hono/node-server',
  '@hono/trpc-server',
  '@trpc/server',
  'hono',
  'trpc-to-openapi',
  'zod',
  'zod-openapi',
];
