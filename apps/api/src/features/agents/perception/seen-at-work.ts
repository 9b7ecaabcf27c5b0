import { show } from '../turn/show';
import type { TenantCtx } from '../turn/types';

/** Whoever is shown it forgets it after seven seconds. */
const repeatMs = 4000;

/** The agent is seen to be at it as long as the work takes. */
export async function seenAtWork<Result>(
  ctx: TenantCtx,
  by: Parameters<typeof show>[1] | null,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!by) return work();
  const begin = () => show(ctx, by, { t: 'typing', on: true });
  begin();
  const again = setInterval(begin, repeatMs);
  try {
    return await work();
  } finally {
    clearInterval(again);
  }
}
