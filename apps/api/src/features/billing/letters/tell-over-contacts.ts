import { readAllowance, readUsage } from '../../../platform/allowances';
import { authorizeSystem } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { listTenantIds } from '../../accounts';
import type { TenantCtx } from '../ledger/types';
import { forgetTold, tellOwnersOnce } from './tell-owners';

/** Contacts are never refused, because that would lose what they say: the owners are told instead, once for each size of plan. */
export async function tellOverContacts(ctx: Ctx): Promise<number> {
  authorizeSystem(ctx);
  if (!ctx.platform.payments) return 0;
  let told = 0;
  for (const tenantId of await listTenantIds(ctx)) if (await tellOne({ ...ctx, tenantId })) told += 1;
  return told;
}

const kind = 'contacts-over';

async function tellOne(ctx: TenantCtx): Promise<boolean> {
  return withTenant(ctx, async (tx) => {
    const allowance = await readAllowance(tx, ctx);
    if (!allowance) return false;
    const most = allowance.limits.contacts;
    const { contacts: has } = await readUsage(tx, ctx.tenantId);
    const key = has > most ? `${kind}:${most}` : null;
    await forgetTold(tx, ctx, { kind, except: key });
    return key !== null && tellOwnersOnce(tx, ctx, { key, words: overContacts({ has, most }) });
  });
}

const overContacts =
  ({ has, most }: { has: number; most: number }) =>
  (name: string) => ({
    subject: `${name} has more contacts than its plan holds`,
    preheader: 'Nobody is turned away.',
    paragraphs: [
      `There are ${has.toLocaleString('en')} contacts; the plan holds ${most.toLocaleString('en')}. Nobody is turned away, and nothing is lost.`,
      'Please choose a plan that fits.',
    ],
  });
