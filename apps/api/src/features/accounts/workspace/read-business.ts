import type { Tx } from '../../../platform/db';
import { getOwnTenant } from './store';

/** What other features need to know of the business whose rows are open. */
export async function readBusiness(tx: Tx): Promise<{ id: string; name: string; timeZone: string }> {
  return getOwnTenant(tx);
}
