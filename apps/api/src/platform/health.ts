import type { Clock } from './clock';

export type CheckState = 'ok' | 'degraded' | 'down';
export type CheckResult = { name: string; state: CheckState; detail: string | null; tookMs: number };
export type HealthReport = { state: CheckState; checks: CheckResult[]; at: Date };

export type Check = {
  name: string;
  /** Without a critical part the process cannot serve; without another it serves less. */
  critical: boolean;
  timeoutMs: number;
  /** Throws when the part is not there; may say something about it. */
  run(): Promise<string | null>;
};

export type Health = {
  report(): Promise<HealthReport>;
  ready(): Promise<boolean>;
  drain(): void;
};

const freshMs = 1000;

/** Looks at the parts at most once a second, whoever asks. */
export function createHealth({ checks, clock }: { checks: readonly Check[]; clock: Clock }): Health {
  let draining = false;
  let latest: Promise<HealthReport> | null = null;
  let lookedAt = 0;

  async function look(): Promise<HealthReport> {
    const results = await Promise.all(checks.map(runCheck));
    return { state: worst(results.map(({ state }) => state)), checks: results, at: clock.now() };
  }

  function report(): Promise<HealthReport> {
    const now = clock.now().getTime();
    if (!latest || now - lookedAt >= freshMs) {
      lookedAt = now;
      latest = look();
    }
    return latest;
  }

  return {
    report,
    ready: async () => !draining && (await report()).state !== 'down',
    drain() {
      draining = true;
    },
  };
}

async function runCheck({ name, critical, timeoutMs, run }: Check): Promise<CheckResult> {
  const startedAt = performance.now();
  const outcome = await within(timeoutMs, run).catch(() => 'failed' as const);
  const tookMs = Math.round((performance.now() - startedAt) * 10) / 10;
  if (typeof outcome === 'object') return { name, state: 'ok', detail: outcome.detail, tookMs };
  const detail = outcome === 'late' ? `No answer within ${timeoutMs} ms.` : 'Not reachable.';
  return { name, state: critical ? 'down' : 'degraded', detail, tookMs };
}

async function within(timeoutMs: number, run: () => Promise<string | null>) {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, timeoutMs, 'late');
  });
  try {
    return await Promise.race([run().then((detail) => ({ detail })), late]);
  } finally {
    clearTimeout(timer);
  }
}

function worst(states: CheckState[]): CheckState {
  if (states.includes('down')) return 'down';
  return states.includes('degraded') ? 'degraded' : 'ok';
}
