import type { z } from 'zod';

export type JobDefinition<Name extends string = string, Payload extends z.ZodType = z.ZodType> = Readonly<{
  name: Name;
  /** Ids, not data: what a job needs it reads when it runs. */
  payload: Payload;
  /** Runs in all, the first included; then it is a dead letter. */
  attempts: number;
  /** The wait after the first failure; it doubles with each further one. */
  backoffSeconds: number;
  timeoutMs: number;
  /** Runs at a time on one node. */
  concurrency: number;
  /** How many of these runs one tenant may hold. */
  maxPerTenant: number;
  /** How long a dead letter is kept. */
  retentionDays: number;
}>;

export type JobContext = {
  tenantId: string | null;
  jobId: string;
  /** 1 for the first run. */
  attempt: number;
  /** Aborted when the time is up, the lease is lost or the node stops. */
  signal: AbortSignal;
};

export type JobHandler<Payload extends z.ZodType = z.ZodType> = (
  payload: z.output<Payload>,
  context: JobContext,
) => Promise<void>;

/** One handler for each job of a catalog, by name: a missing or superfluous one does not compile. */
export type HandlersOf<Catalog extends readonly JobDefinition[]> = {
  [Name in Catalog[number]['name']]: JobHandler<Extract<Catalog[number], { name: Name }>['payload']>;
};

type Options<Name extends string, Payload extends z.ZodType> = Omit<
  JobDefinition<Name, Payload>,
  'maxPerTenant'
> & { maxPerTenant?: number };

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const maxNameLength = 60;
const maxTimeoutMs = 86_400_000;

export function defineJob<const Name extends string, Payload extends z.ZodType>(
  options: Options<Name, Payload>,
): JobDefinition<Name, Payload> {
  const job = { ...options, maxPerTenant: options.maxPerTenant ?? shareOf(options.concurrency) };
  const [problem] = problemsOf(job);
  if (problem) throw new TypeError(`The job ${job.name} cannot be: ${problem}.`);
  return Object.freeze(job);
}

function* problemsOf({ name, payload: _, backoffSeconds, ...counts }: JobDefinition): Generator<string> {
  if (!kebab.test(name) || name.length > maxNameLength) yield 'its name must be short and in kebab-case';
  if (!(backoffSeconds >= 0)) yield 'backoffSeconds must be 0 or more';
  if (counts.timeoutMs > maxTimeoutMs) yield 'timeoutMs must be a day at most';
  for (const [field, count] of Object.entries(counts)) {
    if (!Number.isInteger(count) || count < 1) yield `${field} must be a whole number from 1`;
  }
}

/** From four runs at a time on, slow jobs of one tenant leave a quarter to the others. */
function shareOf(concurrency: number): number {
  return concurrency < 4 ? concurrency : Math.ceil(concurrency * 0.75);
}
