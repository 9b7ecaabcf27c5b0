import { Hono } from 'hono';
import { type Sandbox, WireError } from '../../platform/payments/sandbox';
import { payCheckout, showCheckout } from './sandbox/checkout';
import { payInvoicePage, showInvoice } from './sandbox/invoice';
import { changeInPortal, showPortal } from './sandbox/portal';

/** Checkout, portal and invoices of the sandbox: forms that work without scripts. */
export function sandboxPages(sandbox: Sandbox): Hono {
  return new Hono()
    .get('/checkout/:id', (c) => showCheckout(c, sandbox))
    .post('/checkout/:id', (c) => payCheckout(c, sandbox))
    .get('/invoices/:id', (c) => showInvoice(c, sandbox))
    .post('/invoices/:id', (c) => payInvoicePage(c, sandbox))
    .get('/portal/:id', (c) => showPortal(c, sandbox))
    .post('/portal/:id', (c) => changeInPortal(c, sandbox))
    .onError((error, c) => {
      if (error instanceof WireError && error.status === 404) return c.notFound();
      throw error;
    });
}
