import type { Ctx } from '../../platform/ctx';

/** Who did something, as it is shown later. */
export function actorName({ actor }: Ctx): string {
  return 'name' in actor ? actor.name : '';
}
