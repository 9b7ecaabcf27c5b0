import type { ModelAttempt } from '../../../platform/models';

export const stepNames = [
  'receive',
  'listen',
  'understand',
  'choose',
  'look',
  'remember',
  'retrieve',
  'decide',
  'generate',
  'check',
  'approve',
  'deliver',
  'account',
] as const;
export type StepName = (typeof stepNames)[number];

export type TraceStep = {
  step: StepName;
  /** What it saw and what it decided, in a few words and figures. */
  saw?: Record<string, unknown>;
  decided?: Record<string, unknown>;
  credits?: number;
  ms: number;
};

/** What every step saw, decided, cost and took. */
export class Trace {
  readonly steps: TraceStep[] = [];
  readonly models: ModelAttempt[] = [];
  #endedAt = performance.now();

  /** Since the last step ended. */
  get sinceMs(): number {
    return round(performance.now() - this.#endedAt);
  }

  /** The models that were asked, each with how it went. */
  attempts(attempts: readonly ModelAttempt[]): void {
    this.models.push(...attempts);
  }

  /** Runs a step and keeps what `tell` says of its outcome. */
  step<Result>(
    step: StepName,
    run: () => Result,
    tell: (result: Awaited<Result>) => Omit<TraceStep, 'step' | 'ms'>,
  ): Result {
    const began = performance.now();
    const note = (result: Awaited<Result>) => {
      this.#endedAt = performance.now();
      this.steps.push({ step, ...tell(result), ms: round(this.#endedAt - began) });
      return result;
    };
    const result = run();
    return result instanceof Promise
      ? (result.then(note) as Result)
      : (note(result as Awaited<Result>) as Result);
  }
}

const round = (ms: number) => Math.round(ms * 100) / 100;
