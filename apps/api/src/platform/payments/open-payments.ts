import type { Clock } from '../clock';
import type { Db } from '../db';
import type { NewId } from '../ids';
import { createSandbox, type Sandbox, sandboxKey } from './sandbox';
import { modeOf, openStripe } from './stripe-client';
import { createPayments } from './stripe-payments';
import type { Payments } from './types';

export type Opened = { payments: Payments | null; sandbox: Sandbox | null };

type Given = {
  billing: 'stripe' | 'sandbox' | 'off';
  secretKey: string | null;
  webhookSecret: string;
  currency: string;
  tax: boolean;
  db: Db;
  clock: Clock;
  newId: NewId;
  publicUrl: string;
  version: string;
};

/** The payment provider of this installation, our own fake of it, or none. */
export function openPayments(given: Given): Opened {
  const { billing, clock, currency, tax, webhookSecret, version } = given;
  if (billing === 'off') return { payments: null, sandbox: null };
  if (billing === 'sandbox') {
    const sandbox = createSandbox(given);
    const stripe = openStripe({ secretKey: sandboxKey, fetch: sandbox.fetch, version });
    const { now } = sandbox;
    const options = { stripe, mode: 'sandbox' as const, webhookSecret, currency, tax: false, clock, now };
    return { sandbox, payments: createPayments(options) };
  }
  const secretKey = given.secretKey ?? '';
  const mode = modeOf(secretKey);
  if (!mode) throw new Error('The payment key is neither a live nor a test key.');
  const stripe = openStripe({ secretKey, version });
  const now = async () => clock.now();
  return {
    sandbox: null,
    payments: createPayments({ stripe, mode, webhookSecret, currency, tax, clock, now }),
  };
}
