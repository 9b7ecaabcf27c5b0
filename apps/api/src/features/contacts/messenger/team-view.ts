import type { TeamView } from '@parley/shared/live';
import { calendarOf } from '../../../platform/calendar';
import type { Ctx } from '../../../platform/ctx';
import { withTenant } from '../../../platform/db';
import { openingAt } from './domain';
import { type Messenger, readMessenger } from './read-messenger';

/** Whom a business has for its visitors: people who are at work here now, and agents. */
export type Present = (
  tenantId: string,
) => Promise<Required<Pick<TeamView, 'people' | 'agents'>> & { answersAtOnce(open: boolean): boolean }>;

export const nobodyPresent: Present = async () => ({ people: [], agents: [], answersAtOnce: () => false });

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
  const { people, agents, answersAtOnce } = await present(tenantId);
  return {
    online: people.length > 0,
    people: people.map(({ name }) => ({ name })),
    agents: agents.map(({ id, name, face }) => ({ id, name, face })),
    atOnce: answersAtOnce(open),
    open,
    opensAt: opensAt?.toISOString() ?? null,
  };
}
