import { z } from 'zod';
import type { Ctx } from '../../platform/ctx';
import { defineCron, defineJob, type JobContext } from '../../platform/jobs';
import { importCatalog } from './imports/job';
import { workImport } from './imports/work-import';
import { fetchPictures } from './pictures/fetch-pictures';
import { fetchImportedPictures } from './pictures/job';
import { sweepPictures } from './pictures/sweep-pictures';

const sweepKeptPictures = defineJob({
  name: 'sweep-pictures',
  payload: z.strictObject({}),
  attempts: 3,
  backoffSeconds: 10,
  concurrency: 1,
  timeoutMs: 30 * 60_000,
  retentionDays: 14,
});

export const catalogJobs = [importCatalog, fetchImportedPictures, sweepKeptPictures] as const;
export const catalogCrons = [
  defineCron({
    name: 'sweep-pictures',
    schedule: '31 3 * * *',
    timeZone: 'UTC',
    job: sweepKeptPictures,
    payload: {},
  }),
];

export function handleCatalogJobs(ctx: (tenantId: string | null) => Ctx) {
  return {
    [importCatalog.name]: ({ importId }: { importId: string }, { tenantId, signal, attempt }: JobContext) =>
      workImport(ctx(tenantId), {
        tenantId: tenantId ?? '',
        importId,
        signal,
        last: attempt >= importCatalog.attempts,
      }),
    [fetchImportedPictures.name]: (
      { catalogId, since }: { catalogId: string; since: string },
      { tenantId, signal }: JobContext,
    ) =>
      fetchPictures(ctx(tenantId), { tenantId: tenantId ?? '', catalogId, since: new Date(since), signal }),
    [sweepKeptPictures.name]: async () => void (await sweepPictures(ctx(null))),
  };
}
