import type { MessengerSettings, TeamView } from '@parley/shared/live';
import { withTenant } from '../../../platform/db';
import type { Platform } from '../../../platform/platform';
import { findSiteKey } from '../../accounts';
import { readMessenger, toSettings } from '../messenger/read-messenger';
import { nobodyPresent, type Present, viewTeam } from '../messenger/team-view';
import { admitSite } from './admit-site';

/** What the launcher has to know before anyone says anything. Browsers name no origin to their own server's GET. */
export async function getMessengerFor(
  platform: Platform,
  { siteKey, origin }: { siteKey: string; origin: string | null },
  present: Present = nobodyPresent,
): Promise<{ messenger: MessengerSettings; team: TeamView }> {
  const { tenantId } = admitSite(await findSiteKey(platform, siteKey), origin);
  const messenger = await withTenant({ platform, tenantId }, readMessenger);
  return { messenger: toSettings(messenger), team: await viewTeam({ platform }, messenger, present) };
}
