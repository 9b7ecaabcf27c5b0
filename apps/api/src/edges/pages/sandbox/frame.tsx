import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { Card } from '../../../platform/payments/sandbox';
import { sendPage } from '../document';
import { Shell } from '../shell';

type FrameProps = { title: string; heading: string; children?: Child };

/** Says on every page that it is play. */
export function SandboxFrame({ title, heading, children }: FrameProps) {
  return (
    <Shell title={title} indexed={false}>
      <div class="sandbox">
        <p class="play" role="note">
          <span class="badge warn">Sandbox</span>
          <span>No real money moves, and nothing you enter leaves this server.</span>
        </p>
        <h1>{heading}</h1>
        {children}
      </div>
    </Shell>
  );
}

/** What depends on who looks and when is kept by nobody. */
export function send(c: Context, page: Parameters<typeof sendPage>[1], status: 200 | 402 = 200) {
  c.header('Cache-Control', 'no-store');
  return sendPage(c, page, status);
}

export type Typed = { number: string; expires: string };
export const emptyCard: Typed = { number: '4242 4242 4242 4242', expires: '12 / 34' };

export function CardFields({ typed }: { typed: Typed }) {
  return (
    <>
      <label>
        Card number
        <input name="number" inputmode="numeric" autocomplete="off" value={typed.number} required />
      </label>
      <label>
        Expires
        <input name="expires" placeholder="12 / 34" autocomplete="off" value={typed.expires} required />
      </label>
    </>
  );
}

export function CardHelp() {
  return (
    <details class="soft">
      <summary>Cards to try</summary>
      <ul>
        <li>4242 4242 4242 4242 is paid</li>
        <li>4000 0000 0000 0002 is declined</li>
        <li>4000 0000 0000 0341 is paid once, and fails at the renewal</li>
      </ul>
    </details>
  );
}

export function readCard(form: URLSearchParams): { typed: Typed; card: Card } {
  const typed = { number: form.get('number') ?? '', expires: form.get('expires') ?? '' };
  const [month = 0, year = 0] = typed.expires.split('/').map(Number);
  return { typed, card: { number: typed.number.replaceAll(/\s/g, ''), month, year: 2000 + (year % 100) } };
}
