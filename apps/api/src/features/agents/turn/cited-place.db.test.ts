import { expect, test } from 'vitest';
import { ask } from '../../../../test/agent-talk';
import { anAgent, said } from '../../../../test/agents';
import { makePdf } from '../../../../test/documents/make-pdf';
import { anOpenSite, aPage, crawled } from '../../../../test/knowledge';
import { aWorldOfModels, chain } from '../../../../test/models';
import { says } from '../../../../test/vendors';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { readWhy } from '../why/read-turns';

const rules = makePdf([
  { lines: [{ text: 'Guests of the house are welcome to use the garden at any time of the day.' }] },
  { lines: [{ text: 'Two dogs are welcome in every room, for fifteen euros a night.' }] },
]);

/** A PDF that visitors can open, and where in the knowledge it is. */
async function aPdf(ctx: Ctx) {
  const site = await anOpenSite(ctx, {
    '/': aPage('Home', 'We are a small house by the lake. <a href="/rules.pdf">Rules</a>'),
    '/rules.pdf': { headers: { 'content-type': 'application/pdf' }, body: rules },
  });
  await crawled(ctx, site.url, { by: 'links' });
  return withTenant(ctx, async (tx) => {
    const url = 'https://hotel.example/rules.pdf';
    await tx.document.updateMany({ where: { mediaType: 'application/pdf' }, data: { url } });
    const { documentId, id: chunkId } = await tx.chunk.findFirstOrThrow({ where: { page: { not: null } } });
    return { documentId, chunkId };
  });
}

test.for(['model', 'house'] as const)(
  'a source of the %s’s answer is the very words, and opens at their page',
  async (by) => {
    const { fake, ctx } = await aWorldOfModels();
    const place = await aPdf(ctx);
    await anAgent(ctx, by === 'model' ? { config: { chain: [...chain] } } : {});
    fake.answer = (response, request) => {
      const number = /<source number="(\d+)"[^>]*rules\.pdf/.exec(request.system)?.[1];
      return says(`Yes, two dogs may stay in every room. [${number}]`)(response, request);
    };
    const { conversationId } = await ask(ctx, 'Are dogs welcome in the room?');
    const [, answer] = await said(ctx, conversationId, 2);
    expect(answer?.body).toMatchObject({
      sources: [
        {
          quote: 'Two dogs are welcome in every room, for fifteen euros a night.',
          url: 'https://hotel.example/rules.pdf#page=2',
        },
      ],
    });
    const { quotes, trace, provider } = await readWhy(ctx, { conversationId, seq: 2 });
    expect(provider).toBe(by === 'model' ? 'compatible' : 'house');
    expect([quotes, trace.evidence]).toMatchObject([[{ place }], [{ place }]]);
  },
);
