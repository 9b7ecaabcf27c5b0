import type { Clock } from './clock';

export type CheckState = 'ok' | 'degraded' | 'down';
export type CheckResult = { name: string; state: CheckState; detail: string | null; tookMs: number };
export type HealthReport = { state: CheckState; draining: boolean; checks: CheckResult[]; at: Date };

/** A few words about a part that is well, or why it is only half well. */
export type Finding = string | null | { degraded: string };

export type Check = {
  name: string;
  /** Without a critical part the process cannot serve; without another it serves less. */
  critical: boolean;
  timeoutMs: number;
  /** Throws when the part is not there. The signal ends with the time it has. */
  run(signal: AbortSignal): Promise<Finding>;
};

export type Health = {
  /** The process answers: nothing else is asked, or a database outage would restart every process. */
  live(): boolean;
  /** Traffic is welcome. */
  ready(): Promise<boolean>;
  report(): Promise<HealthReport>;
  /** From now on not ready, so that no new traffic comes while the last is served. */
  drain(): void;
};

const freshMs = 1000;

/** Looks at the parts at most once a second, whoever asks. */
export function createHealth({ checks, clock }: { checks: readonly Check[]; clock: Clock }): Health {
  const runners = checks.map(createRunner);
  let draining = false;
  let latest: Promise<Omit<HealthReport, 'draining'>> | null = null;
  let lookedAt = 0;

  async function look(): Promise<Omit<HealthReport, 'draining'>> {
    const at = clock.now();
    const results = await Promise.all(runners.map((run) => run()));
    return { state: worst(results.map(({ state }) => state)), checks: results, at };
  }

  async function report(): Promise<HealthReport> {
    const age = clock.now().getTime() - lookedAt;
    if (!latest || age >= freshMs || age < 0) {
      lookedAt = clock.now().getTime();
      latest = look();
    }
    return { ...(await latest), draining };
  }

  return {
    live: () => true,
    ready: async () => !draining && (await report()).state !== 'down',
    report,
    drain() {
      draining = true;
    },
  };
}

type Outcome = { state: CheckState; detail: string | null };

/** A check that hangs is not started again beside itself. */
function createRunner({ name, critical, timeoutMs, run }: Check): () => Promise<CheckResult> {
  const missing = critical ? 'down' : 'degraded';
  let running: Promise<Outcome> | null = null;

  async function start(signal: AbortSignal): Promise<Outcome> {
    try {
      const finding = await run(signal);
      if (finding !== null && typeof finding === 'object')
        return { state: 'degraded', detail: finding.degraded };
      return { state: 'ok', detail: finding };
    } catch {
      return { state: missing, detail: 'Not reachable.' }; // the error itself may hold an address or a password
    } finally {
      running = null;
    }
  }

  return async () => {
    const startedAt = performance.now();
    const time = new AbortController();
    const timer = setTimeout(() => time.abort(), timeoutMs);
    const late = { state: missing, detail: `No answer within ${timeoutMs} ms.` } as const;
    running ??= start(time.signal);
    const outcome = await Promise.race([running, aborted(time.signal).then(() => late)]);
    clearTimeout(timer);
    return { name, ...outcome, tookMs: Math.round((performance.now() - startedAt) * 10) / 10 };
  };
}

function aborted(signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}

function worst(states: CheckState[]): CheckState {
  if (states.includes('down')) return 'down';
  return states.includes('degraded') ? 'degraded' : 'ok';
}
