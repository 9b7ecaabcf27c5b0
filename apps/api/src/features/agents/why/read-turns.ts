import { z } from 'zod';
import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { NotFound } from '../../../platform/errors';
import type { TurnShown, TurnsOf, WhyOf, WhyOfTurn } from './schemas';
import * as store from './store';
import { toTrace } from './trace-view';

/**
 * How one reply came about: what each step saw and decided, and on which words it rests. By its turn also what was
 * never said: a draft, or nothing at all.
 */
export async function readWhy(ctx: Ctx, which: WhyOf | WhyOfTurn): Promise<TurnShown> {
  const { tenantId } = authorize(ctx, 'conversations:read');
  const row = await withTenant(ctx, (tx) => store.getTurn(tx, { tenantId, ...which }));
  return toTurn(row);
}

/** Every turn of a conversation, those that said nothing too; the latest first. */
export async function listTurns(ctx: Ctx, { conversationId }: TurnsOf) {
  const { tenantId } = authorize(ctx, 'conversations:read');
  return withTenant(ctx, async (tx) => {
    const place = { tenantId, conversationId };
    if (!(await store.hasConversation(tx, place))) throw new NotFound('conversation');
    const rows = await store.listTurns(tx, place);
    return {
      items: rows.map((row) => {
        const { trace: _, quotes: __, ...turn } = toTurn(row);
        return turn;
      }),
    };
  });
}

function toTurn({ trace: kept, ...stored }: store.TurnRow): TurnShown {
  const { agentId, agentName, agentVersion, body, correctedText, correctedBy, correctedAt, ...row } = stored;
  const trace = toTrace(kept);
  const tokens = { in: 0, out: 0 };
  for (const { tokensIn, tokensOut } of trace.attempts) {
    tokens.in += tokensIn;
    tokens.out += tokensOut;
  }
  const agent = agentId && { id: agentId, name: agentName ?? '', version: agentVersion ?? 0 };
  const corrected =
    correctedText !== null && correctedAt ? { text: correctedText, by: correctedBy, at: correctedAt } : null;
  const quotes = quotesOf(body, trace.evidence);
  return { ...row, asked: row.asked ?? '', agent: agent || null, corrected, tokens, quotes, trace };
}

const Quoted = z.object({
  sources: z
    .array(z.object({ title: z.string(), quote: z.string(), url: z.string().nullable().default(null) }))
    .default([]),
});

function quotesOf(body: unknown, evidence: TurnShown['trace']['evidence']): TurnShown['quotes'] {
  const quoted = Quoted.safeParse(body);
  const sources = quoted.success ? quoted.data.sources : [];
  return sources.map((source) => {
    const { title: shown, quote } = source;
    const from = evidence.find(({ title, text }) => title.startsWith(shown) && text.includes(quote));
    return { ...source, place: from?.place ?? null };
  });
}
