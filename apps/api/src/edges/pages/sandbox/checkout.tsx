import type { Context } from 'hono';
import { formatMoney } from '../../../platform/payments';
import { paySession, readSession, type Sandbox, WireError } from '../../../platform/payments/sandbox';
import { CardFields, CardHelp, emptyCard, readCard, SandboxFrame, send, type Typed } from './frame';

type Told = { problem: string | null; typed: Typed; promotion: string };

export function showCheckout(c: Context, sandbox: Sandbox) {
  return show(c, sandbox, { problem: null, typed: emptyCard, promotion: c.req.query('promotion') ?? '' });
}

export async function payCheckout(c: Context, sandbox: Sandbox) {
  const form = new URLSearchParams(await c.req.text());
  const { card, typed } = readCard(form);
  const promotion = form.get('promotion') ?? '';
  const id = c.req.param('id') ?? '';
  try {
    const done = await sandbox.visit((work) => paySession(work, id, { card, promotion }));
    return c.redirect(done.success_url, 303);
  } catch (error) {
    if (!(error instanceof WireError) || error.status === 404) throw error;
    return show(c, sandbox, { problem: error.message, typed, promotion });
  }
}

async function show(c: Context, sandbox: Sandbox, told: Told) {
  const id = c.req.param('id') ?? '';
  const read = await sandbox.visit((work) => readSession(work, id, told.promotion));
  const { session } = read;
  if (session.status === 'complete') return c.redirect(session.success_url, 303);
  const back = session.cancel_url ?? '/admin/billing';
  if (session.status === 'expired') return send(c, <Expired back={back} />);
  return send(c, <Checkout {...{ read, told, back }} />, told.problem ? 402 : 200);
}

type CheckoutProps = { read: Awaited<ReturnType<typeof readSession>>; told: Told; back: string };

function Checkout({ read, told, back }: CheckoutProps) {
  const { session, price, off } = read;
  const money = (amount: number) => formatMoney(amount, session.currency ?? price.currency);
  const due = session.amount_subtotal - off;
  return (
    <SandboxFrame title="Checkout" heading={price.nickname}>
      <div class="pair">
        <Summary read={read} promotion={told.promotion} money={money} />
        <form method="post" class="card pay">
          <h2>Pay by card</h2>
          {told.problem && (
            <p class="alert" role="alert">
              <strong>{told.problem}</strong> Nothing was charged. Check the card, or use another one.
            </p>
          )}
          <CardFields typed={told.typed} />
          <CardHelp />
          <input type="hidden" name="promotion" value={read.problem ? '' : told.promotion} />
          <button class="button" type="submit">
            {due > 0 ? `Pay ${money(due)}` : 'Confirm, nothing to pay'}
          </button>
        </form>
      </div>
      <p>
        <a href={back}>Back to Parley without paying</a>
      </p>
    </SandboxFrame>
  );
}

type SummaryProps = {
  read: CheckoutProps['read'];
  promotion: string;
  money: (amount: number) => string;
};

function Summary({ read, promotion, money }: SummaryProps) {
  const { session, price, discount, off, problem } = read;
  const every = price.recurring?.interval;
  return (
    <section class="card" aria-label="What you pay for">
      <dl class="sum">
        <dt>{price.nickname}</dt>
        <dd>{money(session.amount_subtotal)}</dd>
        {discount && (
          <>
            <dt>
              {discount.code}: {discount.percent} % off
            </dt>
            <dd>{money(-off)}</dd>
          </>
        )}
        <dt class="total">Due now</dt>
        <dd class="total">{money(session.amount_subtotal - off)}</dd>
      </dl>
      {every && (
        <p class="soft">
          Then {money(price.unit_amount)} each {every} until you cancel.
        </p>
      )}
      {session.allow_promotion_codes && (
        <form class="pay inline">
          <label>
            Promotion code
            <input
              name="promotion"
              autocomplete="off"
              value={promotion}
              aria-invalid={problem ? 'true' : undefined}
            />
          </label>
          <button class="button quiet" type="submit">
            Apply
          </button>
        </form>
      )}
      {problem && (
        <p class="alert" role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}

function Expired({ back }: { back: string }) {
  return (
    <SandboxFrame title="Checkout" heading="This checkout has expired">
      <p>It was open for a day. Nothing was charged.</p>
      <p>
        <a class="button" href={back}>
          Back to Parley
        </a>
      </p>
    </SandboxFrame>
  );
}
