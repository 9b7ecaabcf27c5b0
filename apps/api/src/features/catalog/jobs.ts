import type { Ctx } from '../../platform/ctx';
import type { JobContext } from '../../platform/jobs';
import { importCatalog } from './imports/job';
import { workImport } from './imports/work-import';

export const catalogJobs = [importCatalog] as const;

export function handleCatalogJobs(ctx: (tenantId: string | null) => Ctx) {
  return {
    [importCatalog.name]: ({ importId }: { importId: string }, { tenantId, signal, attempt }: JobContext) =>
      workImport(ctx(tenantId), {
        tenantId: tenantId ?? '',
        importId,
        signal,
        last: attempt >= importCatalog.attempts,
      }),
  };
}
