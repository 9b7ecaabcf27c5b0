import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { Invalid } from '../../../platform/errors';
import { toPage } from '../../../platform/schema';
import { proposalsOf } from './propose';
import type { CorrectionShown, ListCorrections } from './schemas';
import * as store from './store';

/** So many of the latest say what is wrong by now. */
const looked = 500;

/** What people refused, and what they said in its place. */
export async function listCorrections(ctx: Ctx, { cursor, limit }: ListCorrections) {
  const { tenantId } = authorize(ctx, 'conversations:read');
  const before = cursor === undefined ? null : placeOf(cursor);
  const rows = await withTenant(ctx, (tx) =>
    store.listCorrections(tx, tenantId, { before, take: limit + 1 }),
  );
  const page = toPage(rows, limit, ({ decidedAt, draftId }) => `${decidedAt.toISOString()} ${draftId}`);
  return { ...page, items: page.items.map(shown) };
}

/** Lines that could be added to what agents are told, from what people keep correcting. */
export async function listProposals(ctx: Ctx) {
  const { tenantId } = authorize(ctx, 'conversations:read');
  const latest = { before: null, take: looked };
  const rows = await withTenant(ctx, (tx) => store.listCorrections(tx, tenantId, latest));
  return { items: proposalsOf(rows.map(shown)) };
}

const shown = ({ asked, ...row }: store.CorrectionRow): CorrectionShown => ({ ...row, asked: asked ?? '' });

function placeOf(cursor: string): store.CorrectionPlace {
  const [instant = '', id = ''] = cursor.split(' ');
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) throw new Invalid('This is no cursor of this list.');
  return { at, id };
}
