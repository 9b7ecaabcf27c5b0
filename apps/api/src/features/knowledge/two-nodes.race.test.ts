import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { testNode, testUrl } from '../../../test/db';
import { spawnChild } from '../../../test/db/spawn-child';
import { anOwner, type MemberCtx } from '../../../test/factories';
import { aCollection, aPage, aSite, type Pages } from '../../../test/knowledge';
import { type RunningRedis, startRedis, withoutRedis } from '../../../test/start-redis';
import { createWorld, type World } from '../../../test/world';
import { withTenant } from '../../platform/db';
import { createEgress } from '../../platform/egress';
import { removeDocument } from './documents/remove-document';
import { SearchKnowledge } from './search/schemas';
import { searchKnowledge } from './search/search-knowledge';
import { createSite } from './sources/create-web-source';
import { getSource } from './sources/read-sources';
import { removeSource } from './sources/remove-source';
import { CreateSite } from './sources/schemas';
import { putTexts } from './texts/put-texts';
import { PutTexts } from './texts/schemas';

const pages: Pages = Object.fromEntries(
  [
    ['/', 'Home', ['/lake', '/bread', '/garden'].map((path) => `<a href="${path}">${path}</a>`).join(' ')],
    ['/lake', 'Lake', 'The boat lies by the jetty and may be rowed until the sun is down.'],
    ['/bread', 'Bread', 'The oven is lit at four in the morning and the bread is ready at seven.'],
    ['/garden', 'Garden', 'Apple trees stand in rows behind the house and anybody may pick from them.'],
  ].map(([path = '', title = '', text = '']) => [path, aPage(title, text)]),
);

describe.skipIf(withoutRedis !== null)('two nodes on one database and one Redis', () => {
  let redis: RunningRedis;
  let one: World;
  let other: World;
  let here: MemberCtx;
  let there: MemberCtx;

  beforeAll(async () => {
    redis = await startRedis();
    one = await createWorld(await testNode(), { REDIS_URL: redis.url });
    other = await createWorld(await testNode(), { REDIS_URL: redis.url });
    here = await anOwner(one);
    there = { ...here, platform: other.platform };
  });

  afterAll(async () => {
    await one.end();
    await other.end();
    await redis.kill();
  });

  const titles = async (ctx: MemberCtx, query: string) => {
    const { passages } = await searchKnowledge(ctx, SearchKnowledge.parse({ query }));
    return passages.map(({ title }) => title);
  };

  test('what is put on one is found by the next question on the other, and gone as soon as it is removed', async () => {
    const { id: collectionId } = await aCollection(here);
    for (let round = 0; round < 25; round += 1) {
      const [writer, reader] = round % 2 === 0 ? [here, there] : [there, here];
      const title = `Note ${round}`;
      const text = `The word of this round is zeppelin${round}x and nothing else.`;
      await putTexts(writer, PutTexts.parse({ collectionId, texts: [{ key: title, title, text }] }));
      const { passages } = await searchKnowledge(
        reader,
        SearchKnowledge.parse({ query: `zeppelin${round}x` }),
      );
      expect(passages[0]?.title).toBe(title);
      if (round % 3 !== 0) continue;
      await removeDocument(writer, { id: passages[0]?.documentId ?? '' });
      expect(await titles(reader, `zeppelin${round}x`)).not.toContain(title);
    }
    const [source] = await withTenant(here, (tx) => tx.source.findMany({ where: { collectionId } }));
    await removeSource(there, { id: source?.id ?? '' });
    expect(await titles(here, 'zeppelin1x zeppelin2x')).toEqual([]);
  });

  test('an import whose node is killed goes on at the other: nothing is lost, nothing is there twice', {
    timeout: 120_000,
  }, async () => {
    let kill: () => void = () => undefined;
    const killed = new Promise<void>((resolve) => {
      kill = resolve;
    });
    const site = await aSite({
      ...pages,
      '/bread': (_, response) => {
        site.pages['/bread'] = pages['/bread'] ?? '';
        void child.kill('SIGKILL').then(() => response.destroy());
        kill();
      },
    });
    for (const { platform } of [one, other]) {
      await platform.jobs.stop({ timeoutMs: 2000 });
      Object.assign(platform, { egress: createEgress({ userAgent: 'Parley/test', allow: [site.host] }) });
    }
    const { id: collectionId } = await aCollection(here);
    const child = spawnChild('knowledge-node', await testUrl(), redis.url, site.host);
    expect(await child.nextLine()).toBe('working');
    const input = CreateSite.parse({ collectionId, url: site.url, by: 'links', perSecond: 10 });
    const { id } = await createSite(here, input);
    await killed;
    expect(await child.ended).toBeNull();
    await other.platform.jobs.start({ work: true });
    await vi.waitFor(
      async () => expect(await getSource(there, { id })).toMatchObject({ status: 'ready', documents: 4 }),
      { timeout: 90_000, interval: 250 },
    );
    const askedFor = Object.fromEntries(
      Object.keys(pages).map((path) => [path, site.asked.filter((each) => each === path).length]),
    );
    expect(askedFor).toEqual({ '/': 1, '/lake': 1, '/bread': 2, '/garden': 1 });
    const numbers = await withTenant(there, (tx) =>
      tx.chunk.findMany({ where: { document: { sourceId: id } }, select: { number: true } }),
    );
    expect(new Set(numbers.map(({ number }) => number)).size).toBe(numbers.length);
    for (const [query, title] of [
      ['rowing the boat', 'Lake'],
      ['when is the bread ready', 'Bread'],
      ['picking apples', 'Garden'],
    ] as const)
      expect((await titles(here, query)).filter((each) => each === title)).toEqual([title]);
  });
});
