import { type Context, Hono } from 'hono';
import { formatMoney } from '../../platform/payments';
import {
  type Invoice,
  paySession,
  type Sandbox,
  setCancelAtEnd,
  WireError,
} from '../../platform/payments/sandbox';
import { sendPage } from './document';
import { Shell } from './shell';

/** Checkout, portal and invoices of the sandbox: forms that work without scripts. */
export function sandboxPages(sandbox: Sandbox): Hono {
  return new Hono()
    .get('/checkout/:id', (c) => showCheckout(c, sandbox, null))
    .post('/checkout/:id', (c) => payCheckout(c, sandbox))
    .get('/invoices/:id', async (c) => {
      const invoice = await sandbox.visit((work) => work.get('invoice', c.req.param('id')));
      return send(c, <InvoicePage invoice={invoice} />);
    })
    .get('/portal/:id', (c) => showPortal(c, sandbox))
    .post('/portal/:id', (c) => changeInPortal(c, sandbox));
}

const send = (c: Context, page: Parameters<typeof sendPage>[1]) => {
  c.header('Cache-Control', 'no-store');
  return sendPage(c, page);
};

const Marked = () => (
  <p class="hint" role="note">
    <strong>Sandbox: no real money.</strong> Nothing you enter here leaves this server.
  </p>
);

async function showCheckout(c: Context, sandbox: Sandbox, problem: string | null) {
  const id = c.req.param('id') ?? '';
  const session = await sandbox.visit((work) => work.get('checkout.session', id));
  if (session.status === 'complete') return c.redirect(session.success_url, 303);
  const amount = formatMoney(session.amount_total, session.currency ?? 'usd');
  return send(
    c,
    <Shell title="Checkout" indexed={false} width="reading">
      <Marked />
      <h1>Pay {amount}</h1>
      {problem && <p role="alert">{problem}</p>}
      <form method="post" class="card pay">
        <p>
          <label>
            Card number{' '}
            <input
              name="number"
              inputmode="numeric"
              autocomplete="off"
              value="4242 4242 4242 4242"
              required
            />
          </label>
        </p>
        <p>
          <label>
            Expires <input name="expires" placeholder="12 / 34" value="12 / 34" required />
          </label>
        </p>
        <p>
          <label>
            Promotion code <input name="promotion" />
          </label>
        </p>
        <button class="button" type="submit">
          Pay {amount}
        </button>{' '}
        <a href={session.cancel_url ?? '/admin/billing'}>Back</a>
      </form>
    </Shell>,
  );
}

async function payCheckout(c: Context, sandbox: Sandbox) {
  const form = new URLSearchParams(await c.req.text());
  const [month = 0, year = 0] = (form.get('expires') ?? '').split('/').map(Number);
  const card = { number: (form.get('number') ?? '').replaceAll(/\s/g, ''), month, year: 2000 + (year % 100) };
  const promotion = form.get('promotion') ?? '';
  const id = c.req.param('id') ?? '';
  try {
    const done = await sandbox.visit((work) => paySession(work, id, { card, promotion }));
    return c.redirect(done.success_url, 303);
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    return showCheckout(c, sandbox, error.message);
  }
}

function InvoicePage({ invoice }: { invoice: Invoice }) {
  const { currency } = invoice;
  return (
    <Shell title={`Invoice ${invoice.number}`} indexed={false} width="reading">
      <Marked />
      <h1>Invoice {invoice.number}</h1>
      <ul>
        {invoice.lines.data.map(({ id, description, amount }) => (
          <li key={id}>
            {description}: {formatMoney(amount, currency)}
          </li>
        ))}
      </ul>
      {invoice.discount && <p>{invoice.discount}</p>}
      <p>
        <strong>
          {formatMoney(invoice.total, currency)}, {invoice.status}
        </strong>
      </p>
    </Shell>
  );
}

async function showPortal(c: Context, sandbox: Sandbox) {
  const id = c.req.param('id') ?? '';
  const { portal, subscriptions } = await sandbox.visit(async (work) => {
    const found = await work.get('billing_portal.session', id);
    return { portal: found, subscriptions: await work.list('subscription', found.customer) };
  });
  const running = subscriptions.find(({ status }) => status !== 'canceled');
  const ends = running?.cancel_at_period_end ?? false;
  return send(
    c,
    <Shell title="Billing" indexed={false} width="reading">
      <Marked />
      <h1>Your subscription</h1>
      <p>{running ? `${running.items.data[0].price.nickname}: ${running.status}` : 'There is none.'}</p>
      {running && (
        <form method="post">
          <button class="button" name="deed" value={ends ? 'resume' : 'cancel'} type="submit">
            {ends ? 'Resume' : 'Cancel at the end of the period'}
          </button>
        </form>
      )}
      <p>
        <a href={portal.return_url ?? '/admin/billing'}>Back to Parley</a>
      </p>
    </Shell>,
  );
}

async function changeInPortal(c: Context, sandbox: Sandbox) {
  const deed = new URLSearchParams(await c.req.text()).get('deed');
  await sandbox.visit(async (work) => {
    const { customer } = await work.get('billing_portal.session', c.req.param('id') ?? '');
    const running = (await work.list('subscription', customer)).find(({ status }) => status !== 'canceled');
    if (!running) return;
    await work.tell('customer.subscription.updated', await setCancelAtEnd(work, running, deed === 'cancel'));
  });
  return c.redirect(c.req.path, 303);
}
