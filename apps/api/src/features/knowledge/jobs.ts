import type { Ctx } from '../../platform/ctx';
import { defineCron, type JobContext } from '../../platform/jobs';
import { beginDue } from './importing/begin-due';
import { endAbandoned } from './importing/end-abandoned';
import { importStretch } from './importing/import-source';
import { beginDueImports, importSource } from './importing/job';

export const knowledgeJobs = [importSource, beginDueImports] as const;

export const knowledgeCrons = [
  defineCron({
    name: 'begin-due-imports',
    schedule: '* * * * *',
    timeZone: 'UTC',
    payload: {},
    job: beginDueImports,
  }),
];

type Import = { sourceId: string; runId: string };

export function handleKnowledgeJobs(ctx: (tenantId: string | null) => Ctx) {
  return {
    [importSource.name]: (payload: Import, { tenantId, signal, attempt }: JobContext) =>
      importStretch(
        ctx(tenantId),
        { tenantId: tenantId ?? '', ...payload },
        { signal, last: attempt >= importSource.attempts },
      ),
    [beginDueImports.name]: async () => {
      await endAbandoned(ctx(null));
      await beginDue(ctx(null));
    },
  };
}
