import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { Conflict, Invalid } from '../../../platform/errors';
import { toPage } from '../../../platform/schema';
import { record } from '../../accounts';
import { actorName } from '../actor-name';
import { proposalsOf } from './propose';
import type { CorrectionShown, CorrectReply, ListCorrections } from './schemas';
import * as store from './store';

/** So many of the latest say what is wrong by now. */
const looked = 500;

/** What people refused, and what they said in its place. */
export async function listCorrections(ctx: Ctx, { cursor, limit }: ListCorrections) {
  authorize(ctx, 'conversations:read');
  const before = cursor === undefined ? null : placeOf(cursor);
  const rows = await withTenant(ctx, (tx) => store.listCorrections(tx, { before, take: limit + 1 }));
  const page = toPage(rows, limit, ({ decidedAt, id }) => `${decidedAt.toISOString()} ${id}`);
  return { ...page, items: page.items.map(shown) };
}

/** What an agent said stays as it was; what it should have said is kept beside it. The last word on a reply counts. */
export async function correctReply(ctx: Ctx, { conversationId, seq, text }: CorrectReply) {
  const { tenantId } = authorize(ctx, 'conversations:write');
  const { clock, newId } = ctx.platform;
  return withTenant(ctx, async (tx) => {
    const reply = await store.findReply(tx, { tenantId, conversationId, seq });
    if (reply.before.trim() === text.trim()) throw new Conflict('The agent said just that.');
    const by = { correctedBy: actorName(ctx), correctedAt: clock.now() };
    const row = await store.putCorrection(tx, { tenantId, id: newId('cor'), ...reply, after: text, ...by });
    const target = { kind: 'conversation', id: conversationId, label: reply.agentName };
    await record(tx, ctx, { action: 'training.reply-corrected', target, detail: { seq } });
    return { correction: shown(row) };
  });
}

/** Lines that could be added to what agents are told, from what people keep correcting. */
export async function listProposals(ctx: Ctx) {
  authorize(ctx, 'conversations:read');
  const rows = await withTenant(ctx, (tx) => store.listCorrections(tx, { before: null, take: looked }));
  return { items: proposalsOf(rows.map(shown)) };
}

const shown = ({ asked, ...row }: store.CorrectionRow): CorrectionShown => ({ ...row, asked: asked ?? '' });

function placeOf(cursor: string): store.CorrectionPlace {
  const [instant = '', id = ''] = cursor.split(' ');
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) throw new Invalid('This is no cursor of this list.');
  return { at, id };
}
