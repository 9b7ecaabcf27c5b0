import { identityOf, type Tx } from '../../../platform/db';
import type { Platform } from '../../../platform/platform';
import { originsServed } from './domain';
import { findByKey, findStateOf, isOriginInUse, listStatesOf, type SiteKeyRow } from './store';

/** What a site key that a visitor comes with stands for. */
export type SiteKeyState = {
  tenantId: string;
  siteKeyId: string;
  origins: readonly string[];
  revoked: boolean;
  suspended: boolean;
};

/** By the text of the snippet: it is what tells the tenant, so nobody's rows are open yet. */
export async function findSiteKey(platform: Platform, key: string): Promise<SiteKeyState | null> {
  return toState(platform, await findByKey(identityOf({ platform }), key));
}

/** How it stands with a key by now, for a session that began with it. */
export async function findSiteKeyState(
  tx: Tx,
  platform: Platform,
  key: { tenantId: string; id: string },
): Promise<SiteKeyState | null> {
  return toState(platform, await findStateOf(tx, key));
}

/** How it stands with the keys of all who are connected to this process. */
export async function readSiteKeyStates(
  platform: Platform,
  ids: readonly string[],
): Promise<Map<string, SiteKeyState>> {
  const rows = await listStatesOf(identityOf({ platform }), ids);
  const states = rows.map((row) => toState(platform, row)).filter((state) => state !== null);
  return new Map(states.map((state) => [state.siteKeyId, state]));
}

/** Whether any site key names this origin: a browser there may read what it is answered. */
export async function isKnownOrigin(platform: Platform, origin: string): Promise<boolean> {
  if (originsServed(platform.publicUrl).includes(origin)) return true;
  return isOriginInUse(identityOf({ platform }), origin);
}

/** Parley shows the demo businesses' sites itself, wherever it is served from today. */
function toState({ publicUrl }: Platform, row: SiteKeyRow | null): SiteKeyState | null {
  if (!row) return null;
  return {
    tenantId: row.tenantId,
    siteKeyId: row.id,
    origins: row.demo ? [...row.origins, ...originsServed(publicUrl)] : row.origins,
    revoked: row.revoked,
    suspended: row.suspended,
  };
}
