import type { Context } from 'hono';
import { formatMoney } from '../../../platform/payments';
import {
  type Invoice,
  type Method,
  releaseSchedule,
  type Sandbox,
  type Subscription,
  saveCard,
  setCancelAtEnd,
  WireError,
  type Work,
} from '../../../platform/payments/sandbox';
import { CardFields, CardHelp, emptyCard, readCard, SandboxFrame, send, type Typed } from './frame';
import { dateOf, InvoiceState } from './invoice';
import { letPass, TimePart } from './time';

type Told = { problem: string | null; saved: boolean; typed: Typed };

export function showPortal(c: Context, sandbox: Sandbox) {
  return show(c, sandbox, { problem: null, saved: c.req.query('saved') === 'card', typed: emptyCard });
}

export async function changeInPortal(c: Context, sandbox: Sandbox) {
  const form = new URLSearchParams(await c.req.text());
  const deed = form.get('deed');
  const { card, typed } = readCard(form);
  try {
    if (deed === 'time') {
      await letPass(sandbox, form.get('by') ?? '', await sandbox.visit((work) => runningAt(work, c)));
      return c.redirect(c.req.path, 303);
    }
    await sandbox.visit(async (work) => {
      const { customer } = await work.get('billing_portal.session', c.req.param('id') ?? '');
      await (deed === 'card' ? saveCard(work, customer, card) : setCancel(work, customer, deed === 'cancel'));
    });
    return c.redirect(deed === 'card' ? `${c.req.path}?saved=card` : c.req.path, 303);
  } catch (error) {
    if (!(error instanceof WireError) || error.status === 404) throw error;
    return show(c, sandbox, { problem: error.message, saved: false, typed });
  }
}

async function setCancel(work: Work, customer: string, cancel: boolean): Promise<void> {
  const running = await runningOf(work, customer);
  if (!running) return;
  if (running.schedule) await releaseSchedule(work, running.schedule);
  const changed = await setCancelAtEnd(work, { ...running, schedule: null }, cancel);
  await work.tell('customer.subscription.updated', changed);
}

const runningAt = async (work: Work, c: Context) =>
  runningOf(work, (await work.get('billing_portal.session', c.req.param('id') ?? '')).customer);

const runningOf = async (work: Work, customer: string) =>
  (await work.list('subscription', customer)).find(({ status }) => status !== 'canceled');

async function show(c: Context, sandbox: Sandbox, told: Told) {
  const read = await sandbox.visit(async (work) => {
    const portal = await work.get('billing_portal.session', c.req.param('id') ?? '');
    const { invoice_settings } = await work.get('customer', portal.customer);
    const saved = invoice_settings.default_payment_method;
    return {
      now: work.now,
      back: portal.return_url ?? '/admin/billing',
      running: await runningOf(work, portal.customer),
      invoices: await work.list('invoice', portal.customer),
      method: saved ? await work.find('payment_method', saved) : null,
    };
  });
  const { now, running, invoices, method, back } = read;
  return send(
    c,
    <SandboxFrame title="Billing portal" heading="Your plan, card and invoices">
      <PlanPart running={running} />
      <CardPart method={method} told={told} />
      <InvoicesPart invoices={invoices} />
      <TimePart now={now} />
      <p>
        <a class="button quiet" href={back}>
          Back to Parley
        </a>
      </p>
    </SandboxFrame>,
    told.problem ? 402 : 200,
  );
}

const states: Record<Subscription['status'], [tone: string, words: string]> = {
  active: ['good', 'Active'],
  past_due: ['warn', 'Payment failed'],
  unpaid: ['bad', 'Not paid'],
  canceled: ['', 'Ended'],
};

function PlanPart({ running }: { running: Subscription | undefined }) {
  if (!running) {
    return (
      <section class="card" aria-label="Plan">
        <h2>Plan</h2>
        <p class="soft">There is no subscription. Choose a plan in Parley.</p>
      </section>
    );
  }
  const [item] = running.items.data;
  const ends = running.cancel_at_period_end;
  const [tone, words] = states[running.status];
  const amount = formatMoney(item.price.unit_amount, item.price.currency);
  return (
    <section class="card" aria-label="Plan">
      <h2>Plan</h2>
      <p>
        <strong>{item.price.nickname}</strong> <span class={`badge ${tone}`}>{words}</span>
        <br />
        <span class="soft">
          {amount} a {item.price.recurring?.interval}. {ends ? 'Ends' : 'Renews'} on{' '}
          {dateOf(item.current_period_end)}.
        </span>
      </p>
      <form method="post">
        <button class="button quiet" name="deed" value={ends ? 'resume' : 'cancel'} type="submit">
          {ends ? 'Resume the plan' : 'Cancel at the end of the period'}
        </button>
      </form>
    </section>
  );
}

function CardPart({ method, told }: { method: Method | null; told: Told }) {
  return (
    <section class="card" aria-label="Card">
      <h2>Card</h2>
      {told.saved && (
        <p class="told" role="status">
          The card is saved.
        </p>
      )}
      <p class={method ? '' : 'soft'}>
        {method
          ? `${method.card.brand} ending in ${method.card.last4}, expires ${method.card.exp_month}/${method.card.exp_year}`
          : 'No card is saved.'}
      </p>
      <form method="post" class="pay">
        {told.problem && (
          <p class="alert" role="alert">
            <strong>{told.problem}</strong> The card was not saved.
          </p>
        )}
        <div class="cells">
          <CardFields typed={told.typed} />
        </div>
        <CardHelp />
        <button class="button quiet" name="deed" value="card" type="submit">
          Save this card
        </button>
      </form>
    </section>
  );
}

function InvoicesPart({ invoices }: { invoices: Invoice[] }) {
  return (
    <section class="card" aria-label="Invoices">
      <h2>Invoices</h2>
      {invoices.length === 0 && <p class="soft">There are none yet.</p>}
      {invoices.length > 0 && (
        <div class="scroll">
          <table class="table">
            <thead>
              <tr>
                <th scope="col">Invoice</th>
                <th scope="col">Date</th>
                <th scope="col">State</th>
                <th scope="col" class="num">
                  Total
                </th>
              </tr>
            </thead>
            <tbody>
              {invoices.map(({ id, number, created, status, total, currency }) => (
                <tr key={id}>
                  <td>
                    <a href={`/sandbox/invoices/${id}`}>{number ?? 'Draft'}</a>
                  </td>
                  <td>{dateOf(created)}</td>
                  <td>
                    <InvoiceState status={status} />
                  </td>
                  <td class="num">{formatMoney(total, currency)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
