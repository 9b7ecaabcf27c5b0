import { afterAll, expect } from 'vitest';
import { z } from 'zod';
import { test } from '../../../test/fixtures';
import { type Served, serveWorld } from '../../../test/serve';
import { proceduresByPath, restRoutes } from './rest-routes';

let served: Served;
afterAll(() => served?.close());

const takesNothing = (procedure: string) => {
  const [input] = proceduresByPath()[procedure]?._def.inputs ?? [];
  return !(input instanceof z.ZodType) || input.safeParse({}).success;
};
const lists = restRoutes().filter(({ method, path }) => method === 'GET' && !path.includes(':'));

test('whatever can be read without a query is', async ({ world, ctx }) => {
  served = await serveWorld(world);
  const headers = { cookie: await served.cookieOf(ctx), 'sec-fetch-site': 'same-origin' };
  const surprises: string[] = [];
  for (const { path, procedure } of lists) {
    const response = await fetch(`${served.url}/api/v1${path}`, { headers });
    const wanted = takesNothing(procedure) ? 200 : 400;
    if (response.status !== wanted) surprises.push(`GET ${path}: ${response.status}, not ${wanted}`);
    await response.arrayBuffer();
  }
  expect(lists.length).toBeGreaterThan(15);
  expect(surprises).toEqual([]);
});
