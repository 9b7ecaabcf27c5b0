import type { AnsweredBy } from '@parley/shared/live-member';
import type { Tx } from '../../../platform/db';
import { findPolicy, upsertPolicy } from './store';

/** Who answers what is begun now. */
export async function whoAnswers(tx: Tx, tenantId: string): Promise<AnsweredBy> {
  return (await findPolicy(tx, tenantId)) ? 'agents' : 'people';
}

/** For the verbs by which a workspace's agents are switched on and off; what is under way stays where it is. */
export async function setWhoAnswers(tx: Tx, tenantId: string, by: AnsweredBy): Promise<void> {
  await upsertPolicy(tx, tenantId, by === 'agents');
}
