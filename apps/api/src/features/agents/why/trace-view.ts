import { z } from 'zod';
import type { TraceShown } from './schemas';

const Said = z.record(z.string(), z.unknown()).catch({});
const usage = { in: 0, out: 0 };

/** As it was written down; what a later version no longer writes is left out, and never an error. */
const Kept = z.object({
  steps: z
    .array(
      z.object({
        step: z.string(),
        saw: Said.default({}),
        decided: Said.default({}),
        credits: z.number().default(0),
        ms: z.number().default(0),
      }),
    )
    .catch([]),
  models: z
    .array(
      z.object({
        provider: z.string(),
        model: z.string(),
        outcome: z.string(),
        tookMs: z.number().default(0),
        firstTokenMs: z.number().nullable().default(null),
        usage: z.object({ in: z.number(), out: z.number() }).nullable().default(null),
        cost: z.number().nullable().default(null),
      }),
    )
    .catch([]),
  evidence: z
    .array(
      z.object({
        title: z.string(),
        text: z.string(),
        url: z.string().nullable().default(null),
        place: z.object({ documentId: z.string(), chunkId: z.string() }).nullable().catch(null),
      }),
    )
    .catch([]),
});

/** How an answer came about, for people to read. */
export function toTrace(trace: unknown, evidence?: readonly object[]): TraceShown {
  const kept = Kept.parse({ ...(trace as object), ...(evidence && { evidence }) });
  const { steps, models } = kept;
  return {
    steps,
    attempts: models.map(({ usage: used, cost, ...model }) => {
      const { in: tokensIn, out: tokensOut } = used ?? usage;
      return { ...model, tokensIn, tokensOut, dollars: cost === null ? null : cost / 1_000_000 };
    }),
    evidence: kept.evidence,
    checks: steps.filter(({ step }) => step === 'check').map(checkOf),
  };
}

const Check = z.object({ attempt: z.number().catch(1), problems: z.array(z.string()).catch([]) });

function checkOf({ saw, decided }: TraceShown['steps'][number]) {
  return Check.parse({ attempt: saw.attempt, problems: decided.problems });
}
