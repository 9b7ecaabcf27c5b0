import type { z } from 'zod';
import { JobPayloadInvalid } from './errors';
import type { JobDefinition } from './job';

/** What is stored is what the schema takes once more when the job runs: JSON, nothing richer. */
export function toStored<Payload extends z.ZodType>(
  job: JobDefinition<string, Payload>,
  payload: z.input<Payload>,
): unknown {
  const stored: unknown = JSON.parse(JSON.stringify(payload) ?? 'null');
  fromStored(job, stored);
  return stored;
}

export function fromStored<Payload extends z.ZodType>(
  job: JobDefinition<string, Payload>,
  stored: unknown,
): z.output<Payload> {
  const result = job.payload.safeParse(stored);
  if (result.success) return result.data;
  throw new JobPayloadInvalid(job.name, problemsOf(result.error));
}

/** Paths and codes alone: a message may quote the value. */
function problemsOf(error: z.ZodError): string {
  return error.issues
    .map((issue) => `${issue.path.map(String).join('.') || 'payload'} (${issue.code})`)
    .join(', ');
}
