import type { Ctx } from '../../platform/ctx';

/** Who set something going, as it is shown later. */
export function actorName({ actor }: Ctx): string | null {
  return 'name' in actor ? actor.name : null;
}
