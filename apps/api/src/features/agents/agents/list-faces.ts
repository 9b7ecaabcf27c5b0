import { faceOf } from '@parley/shared/faces';
import type { TeamView } from '@parley/shared/live';
import type { Ctx } from '../../../platform/ctx';
import { askTenant } from '../../../platform/db';
import { AgentConfig } from './schemas';
import { facesShown } from './store';
import { isForAll, isOnDuty } from './whose-turn';

const Duty = AgentConfig.pick({ replyMode: true, hours: true, routes: true });
type Duty = ReturnType<typeof Duty.parse>;

export type Faces = {
  agents: NonNullable<TeamView['agents']>;
  /** Whether one of them answers by itself, within business hours and outside them. */
  answersAtOnce(open: boolean): boolean;
};

/** The agents a visitor may meet, none where they are switched off. Public: every page of the site shows them. */
export async function listFaces(ctx: Pick<Ctx, 'platform' | 'tenantId'>): Promise<Faces> {
  const [rows] = await askTenant(ctx, facesShown);
  return {
    agents: rows.map(({ id, name, avatar }) => ({ id, name, face: faceOf(avatar) })),
    answersAtOnce: (open) => rows.some(({ config }) => answersAll(Duty.parse(config), open)),
  };
}

function answersAll({ replyMode, ...duty }: Duty, open: boolean): boolean {
  return replyMode === 'automatic' && isForAll(duty) && isOnDuty(duty, open);
}
