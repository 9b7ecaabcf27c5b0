import type { Ctx } from './ctx';
import type { Platform } from './platform';

/** For jobs and start-up work: the platform acts for itself, on one tenant or none. */
export function systemCtx(platform: Platform, name: string, tenantId: string | null = null): Ctx {
  return {
    platform,
    requestId: platform.newId('run'),
    actor: { kind: 'system', name },
    workspace: null,
    tenantId,
    strayed: false,
    http: null,
  };
}
