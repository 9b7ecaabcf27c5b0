import type { TeamView } from '@parley/shared/live';
import { calendarOf } from '../../../platform/calendar';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { openingAt } from './domain';
import { type Messenger, readMessenger } from './read-messenger';

/** The people of a business who are at work here now. */
export type Present = (tenantId: string) => Promise<readonly { name: string }[]>;

export const nobodyPresent: Present = async () => [];

/** Who answers now, and when. Public: it is what a business tells everybody on its site. */
export async function teamView(
  ctx: Pick<Ctx, 'platform' | 'tenantId'>,
  present: Present = nobodyPresent,
): Promise<TeamView> {
  const messenger = await withTenant(ctx, readMessenger);
  return viewTeam(ctx, messenger, present);
}

export async function viewTeam(
  { platform }: Pick<Ctx, 'platform'>,
  { tenantId, hours, timeZone }: Messenger,
  present: Present,
): Promise<TeamView> {
  const now = platform.clock.now();
  const { open, opensAt } = openingAt(now, hours, calendarOf(timeZone, now));
  const people = (await present(tenantId)).map(({ name }) => ({ name }));
  return { online: people.length > 0, people, open, opensAt: opensAt?.toISOString() ?? null };
}
