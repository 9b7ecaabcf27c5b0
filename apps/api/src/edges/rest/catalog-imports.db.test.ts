import { afterAll, expect } from 'vitest';
import { aCatalog } from '../../../test/catalogs';
import { test } from '../../../test/fixtures';
import { gather } from '../../../test/isolation/cast';
import { type Served, serveWorld } from '../../../test/serve';

let served: Served | undefined;
afterAll(() => served?.close());

test('a file of items is taken from who may change the catalog, and from nobody else', async ({ world }) => {
  served = await serveWorld(world);
  const cast = await gather(world, served);
  const { id } = await aCatalog(cast.owner);
  const send = async (actor: keyof typeof cast.headersOf) => {
    const response = await fetch(`${served?.url}/api/v1/catalogs/${id}/imports/file?name=homes.csv`, {
      method: 'POST',
      body: 'ID,Name\n1,One\n',
      headers: { ...cast.headersOf[actor], 'sec-fetch-site': 'same-origin' },
    });
    return response.status;
  };
  expect(await send('owner')).toBe(200);
  expect(await send('api-key')).toBe(200);
  expect(await send('viewer')).toBe(403);
  expect(await send('bare-key')).toBe(403);
  expect(await send('anonymous')).toBe(401);
  expect(await send('stranger')).toBe(404);
});
