import { ClientFrame } from '@parley/shared/live';
import { MemberFrame } from '@parley/shared/live-member';
import { afterAll, describe, expect } from 'vitest';
import { test } from '../../test/fixtures';
import { type Answer, callRest, callTrpc } from '../../test/isolation/call';
import { type ActorName, actors, type Cast, gather, hasRoom, standingOf } from '../../test/isolation/cast';
import type { Classified } from '../../test/isolation/classify';
import { type Expected, expectedOf } from '../../test/isolation/expected';
import { clientFrames, kindsOf, liveRoutes, memberFrames } from '../../test/isolation/live';
import { procedures } from '../../test/isolation/procedures';
import { type Served, serveWorld } from '../../test/serve';
import type { World } from '../../test/world';
import { authBasePath } from '../platform/auth';
import { authRoutes } from './auth/auth-routes';
import { createApi } from './http/create-api';
import { createLiveEdge } from './live/live-edge';
import { proceduresByPath, restRoutes } from './rest/rest-routes';

/** The outcome in the words of the classification. */
function outcomeOf(
  { status, reason, body }: Answer,
  { alsoFine = [] }: Classified,
  cast: Cast,
): Expected | string {
  if (body.includes(cast.owner.tenantId) && status >= 400) return 'leaked the tenant in an error';
  if (status < 300 || (reason !== null && alsoFine.includes(reason))) return 'allowed';
  return reason ?? `status ${status}`;
}

type Met = { outcome: string; expected: Expected; answer: Answer; cast: Cast };

function meets({ outcome, expected, answer, cast }: Met): boolean {
  if (expected !== 'foreign') return outcome === expected;
  if (outcome === 'not-found') return true;
  const ownIds = [
    cast.owner.tenantId,
    cast.owner.workspace.memberId,
    cast.owner.actor.id,
    cast.owner.actor.email,
  ];
  return outcome === 'allowed' && !ownIds.some((id) => answer.body.includes(id));
}

/** What is limited by the hour is not used up. */
const mostUses = 8;

let served: Served;
const serveOnce = async (world: World) => {
  served ??= await serveWorld(world);
  return served;
};
afterAll(() => served?.close());

type Writers = { cast: Cast; standing: string; uses: number };
const mayGoOn = async ({ cast, standing, uses }: Writers) =>
  uses < mostUses && (await standingOf(cast)) === standing && (await hasRoom(cast));

/** Who only reads shares people with the others; what changes something has those of the change before, while they stand. */
let readers: Promise<Cast> | null = null;
let writers: Writers | null = null;
async function castOf(world: World, { type }: Classified): Promise<Cast> {
  const target = await serveOnce(world);
  if (type !== 'mutation') {
    readers ??= gather(world, target);
    return readers;
  }
  if (!writers || !(await mayGoOn(writers))) {
    const cast = await gather(world, target);
    writers = { cast, standing: await standingOf(cast), uses: 0 };
  }
  writers.uses += 1;
  return writers.cast;
}

/** Made anew for each call that changes something. */
function inputsOf({ type, input }: Classified, cast: Cast): () => Promise<object | undefined> {
  if (type === 'mutation') return async () => input?.(cast);
  let made: Promise<object | undefined> | null = null;
  return () => {
    made ??= Promise.resolve(input?.(cast));
    return made;
  };
}

describe('tRPC', () => {
  test('every procedure is classified, and none that is gone', () => {
    const real = Object.entries(proceduresByPath()).map(([path, { _def }]) => `${_def.type} ${path}`);
    const known = Object.entries(procedures).map(([path, { type }]) => `${type} ${path}`);
    expect(known.sort()).toEqual(real.sort());
  });

  for (const [procedure, classified] of Object.entries(procedures)) {
    test(`${procedure}: ${classified.access}`, async ({ world }) => {
      const target = await serveOnce(world);
      const cast = await castOf(world, classified);
      const input = inputsOf(classified, cast);
      const surprises: string[] = [];
      for (const actor of actors) {
        const answer = await callTrpc(target, {
          procedure,
          type: classified.type,
          input: await input(),
          headers: cast.headersOf[actor],
        });
        const expected = expectedOf(classified, actor);
        const outcome = outcomeOf(answer, classified, cast);
        if (!meets({ outcome, expected, answer, cast }))
          surprises.push(`${actor}: ${outcome}, not ${expected}`);
      }
      expect(surprises).toEqual([]);
    });
  }
});

describe('REST', () => {
  const knocking: ActorName[] = [
    'anonymous',
    'viewer',
    'owner',
    'stranger',
    'operator',
    'api-key',
    'bare-key',
  ];

  for (const { method, path, procedure } of restRoutes()) {
    test(`${method} /api/v1${path}`, async ({ world }) => {
      const classified = procedures[procedure];
      if (!classified) throw new Error(`${procedure} is not classified`);
      const target = await serveOnce(world);
      const cast = await castOf(world, classified);
      const inputOf = inputsOf(classified, cast);
      const surprises: string[] = [];
      for (const actor of knocking) {
        const input = { ...(await inputOf()) };
        const answer = await callRest(target, { method, path, input, headers: cast.headersOf[actor] });
        const expected = expectedOf(classified, actor);
        const outcome = outcomeOf(answer, classified, cast);
        if (!meets({ outcome, expected, answer, cast }))
          surprises.push(`${actor}: ${outcome}, not ${expected}`);
      }
      expect(surprises).toEqual([]);
    });
  }
});

describe('the identity service', () => {
  for (const { method, path, access } of authRoutes.filter((route) => route.access === 'person')) {
    test(`${method} ${path} is for ${access === 'person' ? 'whoever is signed in' : 'anyone'}`, async ({
      world,
    }) => {
      const { url } = await serveOnce(world);
      const response = await fetch(`${url}${authBasePath}${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(method === 'POST' && { body: JSON.stringify({ password: 'x', token: 'x', id: 'x', code: '1' }) }),
      });
      expect(
        response.status === 401 || (path === '/sign-out' && response.ok) || response.status === 400,
      ).toBe(true);
      expect(response.headers.getSetCookie().filter((cookie) => /session_token=[^;]/.test(cookie))).toEqual(
        [],
      );
    });
  }

  test.for([
    '/sign-up/email',
    '/update-user',
    '/delete-user',
    '/change-email',
    '/ok',
    '/error',
    '/update-session',
    '/get-session',
    '/list-sessions',
    '/revoke-session',
  ])('%s does not exist outside', async (path, { world }) => {
    const { url } = await serveOnce(world);
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}${authBasePath}${path}`, { method: 'POST', headers, body: '{}' });
    expect(response.status).toBe(404);
  });
});

/** Ways in that are no procedure: what each may tell whom is tested where it lives. */
const otherRoutes = [
  'ALL /trpc/*',
  'GET /api/v1',
  'GET /api/v1/openapi.json',
  'GET /api/v1/billing/entries.csv',
  'GET /healthz',
  'GET /metrics',
  'GET /readyz',
  'POST /api/v1/catalogs/:catalogId/imports/file',
  'POST /api/v1/knowledge/files',
  'POST /hooks/stripe',
  'GET /api/v1/knowledge/documents/:id/original',
];

test('every HTTP route is classified', async ({ world }) => {
  const { platform } = world;
  const live = createLiveEdge(platform, { trustedProxies: 0 });
  const options = { platform, production: false, trustedProxies: 0, metricsToken: null, live };
  const real = createApi(options).routes.map(({ method, path }) => `${method} ${path}`);
  const known = [
    ...otherRoutes,
    ...Object.keys(liveRoutes),
    ...authRoutes.map(({ method, path }) => `${method} ${authBasePath}${path}`),
    ...restRoutes().map(({ method, path }) => `${method} /api/v1${path}`),
  ];
  expect([...new Set(real)].sort()).toEqual([...new Set(known)].sort());
});

test('every frame of the live protocol is classified', () => {
  expect(kindsOf(ClientFrame)).toEqual(Object.keys(clientFrames).sort());
  expect(kindsOf(MemberFrame)).toEqual(Object.keys(memberFrames).sort());
});

describe('the database', () => {
  test('every table forces row-level security and has a policy', async ({ world }) => {
    const open = await world.platform.db.query<{ name: string }>(`
      SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND c.relname <> '_prisma_migrations'
        AND (NOT c.relrowsecurity OR NOT c.relforcerowsecurity
             OR NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid))`);
    expect(open).toEqual([]);
  });

  test('whatever a tenant can reach is bound to the tenant', async ({ world }) => {
    const loose = await world.platform.db.query<{ table: string; policy: string }>(`
      SELECT c.relname AS table, p.polname AS policy
      FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
      WHERE 'parley_tenant'::regrole = ANY (p.polroles)
        AND pg_get_expr(p.polqual, p.polrelid) NOT LIKE '%current_tenant()%'
        AND c.relname <> 'person'`);
    expect(loose).toEqual([]);
  });

  test('no role of ours may bypass it or log in', async ({ world }) => {
    const strong = await world.platform.db.query<{ rolname: string }>(`
      SELECT rolname FROM pg_roles
      WHERE rolname IN ('parley_app', 'parley_tenant', 'parley_operator') AND (rolsuper OR rolbypassrls OR rolcanlogin OR rolcreaterole)`);
    expect(strong).toEqual([]);
  });
});
