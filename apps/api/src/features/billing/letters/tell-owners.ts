import type { Tx } from '../../../platform/db';
import type { Letter } from '../../../platform/mail';
import { postMail } from '../../accounts';
import type { TenantCtx } from '../ledger/types';
import * as store from './store';

export type Words = Pick<Letter, 'subject' | 'preheader' | 'paragraphs'>;

/** A mail to the owners, once for each key, in the transaction that made it true. Whether it was news. */
export async function tellOwnersOnce(
  tx: Tx,
  ctx: TenantCtx,
  { key, words }: { key: string; words: (workspaceName: string) => Words },
): Promise<boolean> {
  const { tenantId, platform } = ctx;
  if (!(await store.insertTold(tx, { tenantId, key, toldAt: platform.clock.now() }))) return false;
  const { emails, workspaceName } = await store.listOwners(tx, tenantId);
  const said = words(workspaceName);
  const letter = {
    ...said,
    title: said.subject,
    action: { label: 'Open billing', url: `${platform.publicUrl}/admin/billing` },
    footer: 'You get this mail because you are an owner of this workspace.',
  };
  for (const to of emails) await postMail(tx, ctx, { ...letter, to });
  return true;
}

/** Since when the owners know. */
export async function findToldAt(tx: Tx, { tenantId }: TenantCtx, key: string): Promise<Date | null> {
  return (await store.findTold(tx, { tenantId, key }))?.toldAt ?? null;
}

/** What is true no more may be told again, should it become true again. */
export async function forgetTold(
  tx: Tx,
  { tenantId }: TenantCtx,
  about: { kind: string; except: string | null },
): Promise<void> {
  await store.deleteTold(tx, { tenantId, ...about });
}
