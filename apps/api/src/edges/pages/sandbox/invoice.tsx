import type { Context } from 'hono';
import { formatMoney } from '../../../platform/payments';
import {
  type Invoice,
  retryInvoice,
  type Sandbox,
  saveCard,
  WireError,
} from '../../../platform/payments/sandbox';
import { CardFields, CardHelp, emptyCard, readCard, SandboxFrame, send, type Typed } from './frame';

type Told = { problem: string | null; typed: Typed };

export async function showInvoice(c: Context, sandbox: Sandbox) {
  return show(c, sandbox, { problem: null, typed: emptyCard });
}

/** A card that pays an open invoice is the one that is kept. */
export async function payInvoicePage(c: Context, sandbox: Sandbox) {
  const { card, typed } = readCard(new URLSearchParams(await c.req.text()));
  const id = c.req.param('id') ?? '';
  try {
    const after = await sandbox.visit(async (work) => {
      const invoice = await work.get('invoice', id);
      if (invoice.status !== 'open') return invoice;
      await saveCard(work, invoice.customer, card);
      await retryInvoice(work, invoice);
      return work.get('invoice', id);
    });
    if (after.status !== 'open') return c.redirect(c.req.path, 303);
    return show(c, sandbox, { problem: 'Your card was declined.', typed });
  } catch (error) {
    if (!(error instanceof WireError) || error.status === 404) throw error;
    return show(c, sandbox, { problem: error.message, typed });
  }
}

async function show(c: Context, sandbox: Sandbox, told: Told) {
  const invoice = await sandbox.visit((work) => work.get('invoice', c.req.param('id') ?? ''));
  return send(c, <InvoicePage invoice={invoice} told={told} />, told.problem ? 402 : 200);
}

function InvoicePage({ invoice, told }: { invoice: Invoice; told: Told }) {
  const { number, currency, created, lines, discount, subtotal, total, amount_due, status } = invoice;
  const money = (amount: number) => formatMoney(amount, currency);
  const kept = total - amount_due;
  return (
    <SandboxFrame title={`Invoice ${number}`} heading={`Invoice ${number}`}>
      <section class="card" aria-label="Lines">
        <p class="inline">
          <InvoiceState status={status} /> <span class="soft">{dateOf(created)}</span>
        </p>
        <dl class="sum">
          {lines.data.map(({ description, amount }) => (
            <>
              <dt>{description}</dt>
              <dd>{money(amount)}</dd>
            </>
          ))}
          {discount && (
            <>
              <dt>{discount}</dt>
              <dd>{money(total - subtotal)}</dd>
            </>
          )}
          {total > 0 && kept > 0 && (
            <>
              <dt>Kept from before</dt>
              <dd>{money(-kept)}</dd>
            </>
          )}
          <dt class="total">Total</dt>
          <dd class="total">{money(total > 0 ? amount_due : total)}</dd>
        </dl>
      </section>
      {status === 'open' && (
        <form method="post" class="card pay">
          <h2>Pay this invoice</h2>
          {told.problem && (
            <p class="alert" role="alert">
              <strong>{told.problem}</strong> Nothing was charged. Check the card, or use another one.
            </p>
          )}
          <CardFields typed={told.typed} />
          <CardHelp />
          <button class="button" type="submit">
            Pay {money(amount_due)}
          </button>
        </form>
      )}
      <p>
        <a href="/admin/billing?view=invoices">Back to Parley</a>
      </p>
    </SandboxFrame>
  );
}

const states = { draft: 'Draft', open: 'Not paid yet', paid: 'Paid', void: 'Void' } as const;
const tones = { draft: '', open: 'warn', paid: 'good', void: '' } as const;

export const InvoiceState = ({ status }: { status: Invoice['status'] }) => (
  <span class={`badge ${tones[status]}`}>{states[status]}</span>
);

export const dateOf = (seconds: number) =>
  new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(seconds * 1000));
