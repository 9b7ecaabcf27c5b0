import { describe, expect } from 'vitest';
import { aConversation, aMessage } from '../../../../test/conversations';
import type { MemberCtx } from '../../../../test/factories';
import { test } from '../../../../test/fixtures';
import { withTenant } from '../../../platform/db';
import { giveDetails } from '../../contacts';
import { reply } from '../messages/reply';
import { removeConversation } from '../removal/remove-conversation';
import { receiveMessage } from '../visitor/receive-message';
import { listConversations } from './list-conversations';

type Talked = { contact?: Parameters<typeof giveDetails>[1]; said?: string[]; answered?: string[] };

async function talked(ctx: MemberCtx, { contact, said = [], answered = [] }: Talked) {
  const { visitor, conversationId } = await aConversation(ctx, { messages: 0 });
  if (contact) await giveDetails(visitor, contact);
  for (const text of said)
    await receiveMessage(visitor, aMessage(conversationId, { body: { kind: 'text', text } }));
  for (const text of answered) await reply(ctx, { conversationId, body: { kind: 'text', text } });
  return conversationId;
}

const found = async (ctx: MemberCtx, q: string) =>
  (await listConversations(ctx, { q, status: 'all', limit: 20 })).items.map(({ id }) => id);

describe('a search in the inbox', () => {
  test('finds what was said on either side, by how its words begin', async ({ ctx }) => {
    const one = await talked(ctx, {
      said: ['Is the Café open?', 'And the pool?'],
      answered: ['From eight.'],
    });
    const other = await talked(ctx, { said: ['朝食は何時からですか'] });
    for (const q of ['cafe', 'CAF', 'pool caf', 'eight pool', 'open?'])
      expect([q, await found(ctx, q)]).toEqual([q, [one]]);
    for (const q of ['朝食', '何時から', '朝']) expect([q, await found(ctx, q)]).toEqual([q, [other]]);
    for (const q of ['ool', 'pool dinner', '夕食', '?!', '%', "'; --"])
      expect([q, await found(ctx, q)]).toEqual([q, []]);
  });

  test('finds people by name, address and number, wherever they stand', async ({ ctx }) => {
    const contact = { name: 'Zoë Quill', email: 'zoe_q@quill.example', phone: '+49 151 2345678' };
    const known = await talked(ctx, { contact, said: ['Hello'] });
    const told = await talked(ctx, { said: ['I am zoe_q@quill.example, call 0151 2345678'] });
    await talked(ctx, { contact: { name: 'Joe Quail', email: 'zoeXq@quail.example' }, said: ['Good day'] });
    for (const q of ['zoe_q@qu', '0151 2345', '151 234'])
      expect([q, (await found(ctx, q)).sort()]).toEqual([q, [known, told].sort()]);
    for (const q of ['ZOË hello', '+49 151 234', 'quill hel 49151'])
      expect([q, await found(ctx, q)]).toEqual([q, [known]]);
  });

  test('finds people as they are called now', async ({ ctx }) => {
    const { visitor, conversationId } = await aConversation(ctx);
    await giveDetails(visitor, { name: 'Ann' });
    await giveDetails(visitor, { name: 'Bea' });
    expect(await found(ctx, 'ann')).toEqual([]);
    expect(await found(ctx, 'bea')).toEqual([conversationId]);
  });

  test('finds nothing of another workspace, and nothing that is gone', async ({ ctx, stranger }) => {
    const mine = await talked(ctx, { contact: { name: 'Quill' }, said: ['secret pool'] });
    const theirs = await talked(stranger, { contact: { name: 'Quill' }, said: ['secret spa'] });
    expect(await found(ctx, 'secret')).toEqual([mine]);
    expect(await found(stranger, 'quill sec')).toEqual([theirs]);
    expect(await found(ctx, 'spa')).toEqual([]);
    await removeConversation(ctx, { conversationId: mine });
    expect(await found(ctx, 'secret')).toEqual([]);
    const left = await withTenant(ctx, (tx) => tx.$queryRaw<object[]>`SELECT * FROM conversation_words`);
    expect(left).toEqual([]);
  });

  test('finds page by page what is said everywhere', async ({ ctx }) => {
    const all: string[] = [];
    for (let count = 0; count < 5; count += 1) all.unshift(await talked(ctx, { said: ['The pool'] }));
    const pages: string[][] = [];
    let cursor: string | undefined;
    do {
      const page = await listConversations(ctx, { q: 'the poo', status: 'active', limit: 2, cursor });
      pages.push(page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(pages).toEqual([all.slice(0, 2), all.slice(2, 4), all.slice(4)]);
  });

  test('finds together what was said long apart, and keeps each word once', async ({ ctx }) => {
    const { visitor, conversationId } = await aConversation(ctx, { messages: 40 });
    const said = (text: string) =>
      receiveMessage(visitor, aMessage(conversationId, { body: { kind: 'text', text } }));
    await said('The sauna, a sauna');
    await said('sauna towels');
    expect(await found(ctx, 'breakf towel a')).toEqual([conversationId]);
    expect(await found(ctx, 'breakf towel b')).toEqual([]);
    const kept = await withTenant(
      ctx,
      (tx) => tx.$queryRaw<object[]>`SELECT part, words FROM conversation_words ORDER BY part`,
    );
    const asked = ' is breakfast included ';
    expect(kept).toEqual([
      { part: 0, words: asked },
      { part: 1, words: `${asked}the sauna a towels ` },
    ]);
  });
});
