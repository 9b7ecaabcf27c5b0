import { identityOf } from '../../../platform/db';
import type { Platform } from '../../../platform/platform';
import * as store from './store';

/**
 * For connections that outlive the request they began with: a session whose state is no longer the same may
 * something else by now, and one that is not in the answer is over.
 */
export async function readSessionStates(
  platform: Platform,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const rows = await store.readSessionStates(identityOf({ platform }), ids, platform.clock.now());
  return new Map(rows.map(({ id, state }) => [id, state]));
}
