import { authorize } from '../../../platform/authorize';
import type { Ctx } from '../../../platform/ctx';
import { type Answers, askTenant } from '../../../platform/db';
import { catalogsAtHand } from '../../catalog';
import { teamView } from '../../contacts';
import { sealedKeys } from '../providers/store';
import { intentModelOf } from '../training/active-model';
import { agentsIn, settingsIn } from './read-rows';
import { wholeTeam } from './store';
import type { Team } from './team';

/** What tells who may answer: see `teamOf`. */
export const aboutTeam = [wholeTeam, sealedKeys, catalogsAtHand] as const;
type AboutTeam = Answers<typeof aboutTeam>;

/** Who may answer, as they are told to right now. */
export async function readTeam(ctx: Ctx): Promise<Team> {
  const { tenantId } = authorize(ctx, 'conversations:read');
  return teamOf(ctx, await askTenant({ ...ctx, tenantId }, ...aboutTeam));
}

export async function teamOf(ctx: Ctx, [row, keys, catalogs]: AboutTeam): Promise<Team> {
  const { tenantId } = authorize(ctx, 'conversations:read');
  const { businessName, timeZone, website, intentModel } = row;
  const agents = agentsIn(row.agents ?? '[]');
  const keepsHours = agents.some(({ config }) => config.hours !== 'always');
  const open = keepsHours ? (await teamView(ctx)).open : true;
  return {
    businessName,
    timeZone,
    website,
    open,
    settings: settingsIn(row.settings ?? '{}'),
    agents,
    intents: intentModel === null ? null : await intentModelOf({ ...ctx, tenantId }, intentModel),
    keys,
    catalogs,
  };
}
