import { faceOf } from '@parley/shared/faces';
import type { TeamView } from '@parley/shared/live';
import type { Ctx } from '../../../platform/ctx';
import { askTenant } from '../../../platform/db';
import { facesShown } from './store';

/** The agents a visitor may meet, none where they are switched off. Public: every page of the site shows them. */
export async function listFaces(
  ctx: Pick<Ctx, 'platform' | 'tenantId'>,
): Promise<NonNullable<TeamView['agents']>> {
  const [rows] = await askTenant(ctx, facesShown);
  return rows.map(({ id, name, avatar }) => ({ id, name, face: faceOf(avatar) }));
}
