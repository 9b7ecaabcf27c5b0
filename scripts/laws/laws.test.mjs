import { deepEqual, equal, match } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { cruise } from 'dependency-cruiser';
import config from '../../.dependency-cruiser.mjs';
import { root } from '../prepare/root.mjs';

const lawful = {
  'packages/shared/src/index.ts': "export { z } from 'zod/mini';",
  'packages/sdk/src/index.ts': "export * from '../../shared/src/index';",
  'packages/widget/src/main.ts': "export * from '../../sdk/src/index';",
  'apps/admin/src/client.ts':
    "import type { Router } from '../../api/src/edges/trpc/router';\nexport type R = Router;",
  'apps/api/src/main.ts': "import './platform/bus';\nimport './features/accounts/index';",
  'apps/api/src/config.ts': "export { z } from 'zod';",
  'apps/api/src/generated/prisma/client.ts': 'export type Row = string;',
  'apps/api/src/edges/trpc/router.ts':
    "import { list } from '../../features/conversations/index';\nexport type Router = typeof list;",
  'apps/api/src/platform/errors.ts': 'export class DomainError extends Error {}',
  'apps/api/src/platform/bus.ts': "import 'ioredis';",
  'apps/api/src/platform/db/client.ts':
    "import type { Row } from '../../generated/prisma/client';\nexport type Tx = Row;",
  'apps/api/src/features/accounts/index.ts': 'export const account = 1;',
  'apps/api/src/features/conversations/index.ts': "export { list } from './list';",
  'apps/api/src/features/conversations/domain.ts':
    "import { DomainError } from '../../platform/errors';\nimport { Gone } from './errors';\nimport { z } from '../../../../../packages/shared/src/index';\nexport { DomainError, Gone, z };",
  'apps/api/src/features/conversations/errors.ts': 'export class Gone extends Error {}',
  'apps/api/src/features/conversations/list.ts':
    "import { account } from '../accounts/index';\nimport { rows } from './store';\nexport const list = [rows, account];",
  'apps/api/src/features/conversations/store.ts':
    "import type { Row } from '../../generated/prisma/client';\nexport const rows: Row = '';",
  'apps/api/src/features/conversations/router.ts': "export { list } from './list';",
  'node_modules/zod/package.json': '{"name":"zod","exports":{".":"./index.js","./mini":"./mini/index.js"}}',
  'node_modules/zod/index.js': 'export const z = 1;',
  'node_modules/zod/mini/index.js': 'export const z = 1;',
  'node_modules/ioredis/package.json': '{"name":"ioredis","main":"index.js"}',
  'node_modules/ioredis/index.js': '',
  'node_modules/pg/package.json': '{"name":"pg","main":"index.js"}',
  'node_modules/pg/index.js': '',
  'node_modules/novelty/package.json': '{"name":"novelty","main":"dist/index.js"}',
  'node_modules/novelty/dist/index.js': '',
  'node_modules/tester/package.json': '{"name":"tester","main":"index.js"}',
  'node_modules/tester/index.js': '',
  'package.json':
    '{"name":"fixture","dependencies":{"zod":"1","ioredis":"1","pg":"1","novelty":"1"},"devDependencies":{"tester":"1"}}',
  'tsconfig.base.json': '{}',
};

const feature = 'apps/api/src/features';
const breaches = {
  'no-cycles': {
    [`${feature}/conversations/errors.ts`]:
      "import type { list } from './list';\nexport type Gone = typeof list;",
    [`${feature}/conversations/list.ts`]:
      "import type { Gone } from './errors';\nexport const list: Gone[] = [];",
  },
  'widget-over-sdk': { 'packages/widget/src/extra.ts': "import '../../../apps/api/src/config';" },
  'sdk-over-shared': { 'packages/sdk/src/extra.ts': "import '../../widget/src/main';" },
  'shared-at-the-bottom': { 'packages/shared/src/extra.ts': "import '../../sdk/src/index';" },
  'shared-runs-anywhere': { 'packages/shared/src/extra.ts': "import 'node:fs';" },
  'shared-stays-small': { 'packages/shared/src/extra.ts': "import { z } from 'zod';\nexport { z };" },
  'admin-types-only': {
    'apps/admin/src/extra.ts':
      "import { Router } from '../../api/src/edges/trpc/router';\nexport { Router };",
  },
  'admin-router-only': {
    'apps/admin/src/extra.ts':
      "import type { Gone } from '../../api/src/features/conversations/errors';\nexport type { Gone };",
  },
  'apps-apart': { 'apps/api/src/platform/extra.ts': "import '../../../admin/src/client';" },
  'feature-door': {
    [`${feature}/conversations/extra.ts`]: "import '../accounts/extra';",
    [`${feature}/accounts/extra.ts`]: '',
  },
  'feature-known': { [`${feature}/gadgets/index.ts`]: "import '../accounts/index';" },
  'feature-order-accounts': {
    [`${feature}/accounts/extra.ts`]:
      "import type { list } from '../conversations/index';\nexport type { list };",
  },
  'feature-order-contexts': {
    [`${feature}/conversations/extra.ts`]: "import '../agents/index';",
    [`${feature}/agents/index.ts`]: '',
  },
  'feature-order-contacts': {
    [`${feature}/contacts/index.ts`]: "import '../billing/index';",
    [`${feature}/billing/index.ts`]: '',
  },
  'feature-order-rules': {
    [`${feature}/rules/index.ts`]: "import '../showcase/index';",
    [`${feature}/showcase/index.ts`]: '',
  },
  'feature-order-agents': {
    [`${feature}/agents/index.ts`]: "import '../showcase/index';",
    [`${feature}/showcase/index.ts`]: '',
  },
  'domain-pure': {
    [`${feature}/accounts/domain.ts`]:
      "import type { Tx } from '../../platform/db/client';\nexport type { Tx };",
  },
  'store-owns-database': {
    [`${feature}/accounts/extra.ts`]:
      "import type { Row } from '../../generated/prisma/client';\nexport type { Row };",
  },
  'adapters-call-verbs': {
    [`${feature}/conversations/router.ts`]: "import type { rows } from './store';\nexport type { rows };",
  },
  'platform-below-features': { 'apps/api/src/platform/extra.ts': "import '../features/accounts/index';" },
  'edges-use-doors': { 'apps/api/src/edges/extra.ts': "import '../features/conversations/list';" },
  'features-know-no-edge': {
    [`${feature}/accounts/extra.ts`]:
      "import type { Router } from '../../edges/trpc/router';\nexport type { Router };",
  },
  'vendor-home-bus': { 'apps/api/src/platform/limits.ts': "import 'ioredis';" },
  'vendor-home-db': { 'apps/api/src/platform/jobs.ts': "import 'pg';" },
  'vendor-classified': { 'apps/api/src/platform/extra.ts': "import 'novelty';" },
  'no-development-package': { 'apps/admin/src/extra.ts': "import 'tester';" },
  resolvable: { 'apps/admin/src/extra.ts': "import './nowhere';" },
  'no-attics': { 'apps/admin/src/extra.ts': "import './utils/text';", 'apps/admin/src/utils/text.ts': '' },
};

test('a tree that keeps every law breaks none', async () => {
  deepEqual(await broken({}), []);
});

for (const [name, files] of Object.entries(breaches)) {
  test(`${name} is noticed`, async () => {
    const names = await broken(files);
    deepEqual(
      [...new Set(names)].filter((found) => found === name),
      [name],
      `found ${names.join(', ') || 'nothing'}`,
    );
  });
}

test('every law has its breach here', () => {
  const covered = new Set(Object.keys(breaches));
  const sameShape = (name) => name.startsWith('vendor-home-');
  deepEqual(
    config.forbidden.map((law) => law.name).filter((name) => !covered.has(name) && !sameShape(name)),
    [],
  );
});

test('only config.ts reads process.env', async () => {
  const reading = 'export const port = process.env.PORT;\n';
  equal(await isClean('apps/api/src/config.ts', reading), true);
  equal(await isClean('apps/api/src/platform/bus.ts', reading), false);
});

test('a file of more than 300 lines is two rooms', async () => {
  const lines = (count) =>
    Array.from({ length: count }, (_, at) => `export const line${at} = ${at % 10};\n`).join('');
  equal(await isClean('apps/api/src/platform/long.ts', lines(299)), true);
  equal(await isClean('apps/api/src/platform/long.ts', lines(301)), false);
});

function isClean(path, text) {
  const settings = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  const files = { [path]: text, 'biome.json': JSON.stringify({ ...settings, vcs: { enabled: false } }) };
  return inFolder(files, (folder) => {
    const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin/biome'), ['lint', 'apps'], {
      cwd: folder,
      encoding: 'utf8',
    });
    match(stdout + stderr, /Checked 1 file/);
    return status === 0;
  });
}

function broken(files) {
  return inFolder({ ...lawful, ...files }, async (folder) => {
    const { enhancedResolveOptions, tsConfig: _, ...options } = config.options;
    const { output } = await cruise(
      ['apps', 'packages'],
      { ...options, baseDir: folder, validate: true, ruleSet: { forbidden: config.forbidden } },
      enhancedResolveOptions,
    );
    return output.summary.violations.map((violation) => violation.rule.name);
  });
}

async function inFolder(files, work) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'parley-laws-')));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
