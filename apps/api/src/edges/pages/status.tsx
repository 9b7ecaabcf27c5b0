import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import type { Clock } from '../../platform/clock';
import type { CheckResult, CheckState, HealthReport } from '../../platform/health';
import { sendPage } from './document';
import { Shell } from './shell';

type StatusOptions = { report: HealthReport; version: string; startedAt: Date; clock: Clock };

/** The state of this server for people, or as JSON for whoever prefers it. */
export function sendStatus(c: Context, { report, version, startedAt, clock }: StatusOptions) {
  const upSeconds = Math.max(0, Math.round((clock.now().getTime() - startedAt.getTime()) / 1000));
  const status = report.state === 'down' ? 503 : 200;
  c.header('Vary', 'Accept');
  c.header('Cache-Control', 'no-store');
  const wanted = accepts(c, {
    header: 'Accept',
    supports: ['text/html', 'application/json'],
    default: 'text/html',
  });
  if (wanted === 'application/json') {
    const { state, draining, checks, at } = report;
    return c.json({ state, draining, version, startedAt, upSeconds, at, checks }, status);
  }
  return sendPage(c, <Status report={report} version={version} upSeconds={upSeconds} />, status);
}

const words: Record<CheckState, { badge: string; tone: string; headline: string }> = {
  ok: { badge: 'Working', tone: 'good', headline: 'Everything works' },
  degraded: { badge: 'Limited', tone: 'warn', headline: 'Working, with less than usual' },
  down: { badge: 'Not working', tone: 'bad', headline: 'Something needed does not answer' },
};

type StatusProps = { report: HealthReport; version: string; upSeconds: number };

function Status({ report, version, upSeconds }: StatusProps) {
  const { headline, tone } = words[report.state];
  return (
    <Shell
      title="Status"
      description="Whether every part of this Parley server answers."
      current="/status"
      width="reading"
      indexed={false}
    >
      <div class={`verdict ${tone}`}>
        <StateMark state={report.state} />
        <div>
          <h1>{headline}</h1>
          <p>
            Parley {version}, up for {spell(upSeconds)}. Looked at{' '}
            <time datetime={report.at.toISOString()}>{report.at.toISOString().slice(11, 19)} UTC</time>.
          </p>
          {report.draining && <p>It is about to stop: what runs is finished, nothing new is taken.</p>}
        </div>
      </div>
      <ul class="plain checks">
        {report.checks.map((check) => (
          <Check key={check.name} check={check} />
        ))}
      </ul>
      <p class="soft">
        Reload to look again. Machines may ask the same address for <code>application/json</code>, or watch{' '}
        <a href="/healthz">/healthz</a> and <a href="/readyz">/readyz</a>.
      </p>
    </Shell>
  );
}

function Check({ check: { name, state, detail, tookMs } }: { check: CheckResult }) {
  return (
    <li>
      <div>
        <h2>{name}</h2>
        {detail && <p>{detail}</p>}
      </div>
      <span class="num soft">{tookMs} ms</span>
      <span class={`badge ${words[state].tone}`}>{words[state].badge}</span>
    </li>
  );
}

const marks: Record<CheckState, string> = {
  ok: 'M8 12.500l3 3 5-6',
  degraded: 'M12 7.500v5.500M12 16.300v.2',
  down: 'M9 9l6 6M15 9l-6 6',
};

function StateMark({ state }: { state: CheckState }) {
  return (
    <svg
      width="44"
      height="44"
      viewBox="0 0 24 24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={`M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18${marks[state]}`} />
    </svg>
  );
}

const units = [
  [86_400, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
] as const;

/** The two largest units that matter: "2 days 3 hours". */
export function spell(seconds: number): string {
  const parts: string[] = [];
  let rest = seconds;
  for (const [size, unit] of units) {
    const count = Math.floor(rest / size);
    rest %= size;
    if (count > 0 && parts.length < 2) parts.push(`${count} ${unit}${count === 1 ? '' : 's'}`);
  }
  return parts.join(' ') || 'a moment';
}
