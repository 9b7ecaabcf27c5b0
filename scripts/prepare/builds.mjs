const shared = ['packages/shared/src', 'packages/shared/package.json', 'tsconfig.base.json'];

/**
 * Everything that is built: the package script that makes it, what it is made from, the file that
 * proves it was made, and what must be made before it. What is only `published` no start waits for.
 */
export const builds = [
  {
    name: 'database client',
    dir: 'apps/api',
    script: 'generate',
    inputs: ['apps/api/prisma'],
    product: 'apps/api/src/generated/prisma/client.ts',
    needs: [],
  },
  {
    name: 'server',
    dir: 'apps/api',
    script: 'build',
    inputs: [...shared, 'apps/api'],
    product: 'apps/api/dist/main.js',
    needs: ['database client'],
  },
  {
    name: 'empty database',
    dir: 'apps/api',
    script: 'build:database',
    inputs: ['apps/api/prisma/migrations', 'apps/api/src/platform/db'],
    product: 'apps/api/dist/empty-database.tar.gz',
    needs: ['server'],
  },
  {
    name: 'sdk',
    dir: 'packages/sdk',
    script: 'build',
    inputs: [...shared, 'packages/sdk'],
    product: 'packages/sdk/dist/index.js',
    needs: [],
    published: true,
  },
  {
    name: 'admin',
    dir: 'apps/admin',
    script: 'build',
    inputs: [...shared, 'apps/admin', 'scripts/precompress.mjs'],
    product: 'apps/admin/dist/index.html',
    needs: [],
  },
  {
    name: 'widget',
    dir: 'packages/widget',
    script: 'build',
    inputs: [...shared, 'packages/widget', 'packages/sdk/src', 'scripts/precompress.mjs'],
    product: 'packages/widget/dist/widget.js',
    needs: [],
  },
  {
    name: 'widget package',
    dir: 'packages/widget',
    script: 'build:package',
    inputs: [...shared, 'packages/widget', 'packages/sdk/src'],
    product: 'packages/widget/dist/package/index.js',
    needs: ['widget'],
    published: true,
  },
  {
    name: 'docs',
    dir: 'apps/docs',
    script: 'build',
    inputs: [
      ...shared,
      'apps/docs',
      'packages/sdk/src',
      'apps/api/src/config.ts',
      'apps/api/dist/openapi.json',
      'scripts/precompress.mjs',
    ],
    product: 'apps/docs/dist/index.html',
    needs: ['server'],
  },
];
