import { WorkspaceSuspended } from '../../../platform/authorize';
import { Forbidden, Unauthenticated } from '../../../platform/errors';
import type { SiteKeyState } from '../../accounts';

/** A site may, when its key is alive, its origin is one of the key's, and its business is not suspended. */
export function admitSite(siteKey: SiteKeyState | null, origin: string | null): SiteKeyState {
  if (!siteKey || siteKey.revoked) throw new Unauthenticated('This site key is not valid.');
  if (origin !== null && !siteKey.origins.includes(origin)) {
    throw new Forbidden('This site key does not allow this site.');
  }
  if (siteKey.suspended) throw new WorkspaceSuspended();
  return siteKey;
}
