import { features, rows } from './features.mjs';
import { frameworks, vendors } from './vendors.mjs';

const api = '^apps/api/src/';
const any = (names) => `(?:${names.map((name) => name.replaceAll(/[.]/g, '\\.')).join('|')})`;
const packages = (names) => `node_modules/${any(names)}/`;
const tests = '(?:\\.test|/test-[^/]+)\\.tsx?$|/test/';
const stores = `${api}(?:features|platform)/.+/store(?:\\.ts$|/)`;
const law = (name, comment, { from, to }) => ({ name, comment, severity: 'error', from, to });

const cycles = [
  law('no-cycles', 'Law 1: modules never depend on each other in a circle, types included.', {
    from: {},
    to: { circular: true },
  }),
];

const layers = [
  law('widget-over-sdk', 'Law 2: the widget builds on the sdk and shared, nothing else of ours.', {
    from: { path: '^packages/widget/' },
    to: { path: '^(apps|packages)/', pathNot: '^packages/(widget|sdk|shared)/' },
  }),
  law('sdk-over-shared', 'Law 2: the sdk builds on shared, nothing else of ours.', {
    from: { path: '^packages/sdk/' },
    to: { path: '^(apps|packages)/', pathNot: '^packages/(sdk|shared)/' },
  }),
  law('shared-at-the-bottom', 'Law 2: shared builds on nothing of ours.', {
    from: { path: '^packages/shared/' },
    to: { path: '^(apps|packages|bench|e2e)/', pathNot: '^packages/shared/' },
  }),
  law('shared-runs-anywhere', 'Law 2: shared touches nothing of Node.', {
    from: { path: '^packages/shared/src/', pathNot: tests },
    to: { dependencyTypes: ['core'] },
  }),
  law('shared-stays-small', 'Law 2: of zod, shared takes the small build only.', {
    from: { path: '^packages/shared/src/', pathNot: tests },
    to: { path: packages(['zod']), pathNot: '/zod/(?:v4/)?mini/' },
  }),
  law('admin-types-only', "Law 2: the admin takes types from the api's router, never code.", {
    from: { path: '^apps/admin/' },
    to: { path: '^apps/api/', dependencyTypesNot: ['type-only'] },
  }),
  law('admin-router-only', "Law 2: of the api, the admin sees the router's types only.", {
    from: { path: '^apps/admin/' },
    to: { path: '^apps/api/', pathNot: `${api}edges/trpc/router\\.ts$` },
  }),
  law('apps-apart', 'Law 2: the api builds on no other app, and not on the sdk or the widget.', {
    from: { path: '^apps/api/' },
    to: { path: '^(apps/(?!api/)|packages/(sdk|widget)/)' },
  }),
];

const doors = [
  law('feature-door', 'Law 3: a feature is entered through its index.ts.', {
    from: { path: `${api}features/([^/]+)/` },
    to: { path: `${api}features/[^/]+/`, pathNot: `${api}features/($1/|[^/]+/index\\.ts$)` },
  }),
  law('feature-known', 'Law 3: every feature has its row in scripts/laws/features.mjs.', {
    from: { path: `${api}features/(?!${any(features)}/)` },
    to: {},
  }),
  ...rows.map((row, at) => downwards(row, rows.slice(0, at + 1).flat())),
];

function downwards(row, forbidden) {
  return law(
    `feature-order-${row[0]}`,
    'Law 3: features import downwards only; the other way round is an event.',
    {
      from: { path: `${api}features/(${row.join('|')})/` },
      to: { path: `${api}features/(${forbidden.join('|')})/`, pathNot: `${api}features/$1/` },
    },
  );
}

const purity = [
  law('domain-pure', 'Law 4: domain.ts imports shared and errors only.', {
    from: { path: `${api}features/([^/]+)/(?:|.*/)domain\\.ts$` },
    to: {
      pathNot: `^packages/shared/|${api}platform/errors\\.ts$|${api}features/$1/(?:|.*/)errors\\.ts$`,
    },
  }),
  law('store-owns-database', 'Law 5: only store.ts and the database platform touch the database client.', {
    from: {
      path: api,
      pathNot: `${tests}|${stores}|${api}generated/|${api}platform/(db|jobs|claims)(\\.ts$|/)`,
    },
    to: { path: `${api}generated/|${packages(vendors.db)}` },
  }),
  law('adapters-call-verbs', 'Law 6: routers, jobs, sockets and hooks call verbs, never stores.', {
    from: { path: `${api}features/.*[/-](?:router|jobs|events|socket|hooks)\\.ts$` },
    to: { path: stores },
  }),
  law('platform-below-features', 'Law 7: platform never imports what stands on it.', {
    from: { path: `${api}platform/` },
    to: { path: `${api}(features|edges|demo)/|${api}main\\.ts$` },
  }),
  law('edges-use-doors', 'Law 7: whatever stands outside the features enters by their doors.', {
    from: { path: api, pathNot: `${api}features/|${tests}` },
    to: { path: `${api}features/`, pathNot: `${api}features/[^/]+/index\\.ts$` },
  }),
  law('features-know-no-edge', 'Law 7: features know neither the edges nor the composition root.', {
    from: { path: `${api}features/` },
    to: { path: `${api}edges/|${api}(main|config)\\.ts$` },
  }),
];

const suppliers = [
  ...Object.entries(vendors).map(([home, names]) =>
    law(`vendor-home-${home}`, `Law 8: ${names.join(', ')} may be imported in platform/${home} only.`, {
      from: { path: api, pathNot: `${tests}|${api}generated/|${api}platform/${home}(\\.tsx?$|/)` },
      to: { path: packages(names) },
    }),
  ),
  law('vendor-classified', 'Law 8: every package of the api has its home in scripts/laws/vendors.mjs.', {
    from: { path: api, pathNot: tests },
    to: { path: 'node_modules/', pathNot: packages([...Object.values(vendors).flat(), ...frameworks]) },
  }),
  law('no-development-package', 'A start installs no devDependencies: what it runs must not need them.', {
    from: { path: '^(apps/[^/]+|packages/[^/]+)/src/', pathNot: tests },
    to: {
      dependencyTypes: ['npm-dev'],
      dependencyTypesNot: ['type-only', 'npm-peer'],
      pathNot: '^apps/api/',
    },
  }),
  law('resolvable', 'Every import leads somewhere.', {
    from: {},
    to: { couldNotResolve: true, pathNot: '^(?:astro|virtual):' },
  }),
];

const order = [
  law('no-attics', 'No attics: name a file for what it holds.', {
    from: {},
    to: { path: '^(apps|packages|bench|e2e)/.*/?(utils?|helpers?|lib|misc)(/|\\.[cm]?[jt]sx?$)' },
  }),
];

export const forbidden = [...cycles, ...layers, ...doors, ...purity, ...suppliers, ...order];
