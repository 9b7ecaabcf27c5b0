import { z } from 'zod';
import type { Vault } from '../../../platform/crypto';
import type { Ctx } from '../../../platform/ctx';
import { joinIdentity, type Tx } from '../../../platform/db';
import { defineJob, enqueue } from '../../../platform/jobs';
import type { Mailer } from '../../../platform/mail';
import { type Letter, renderMail } from '../../../platform/mail';

/** Mail carries links that open accounts: it waits for delivery sealed. */
export const deliverMail = defineJob({
  name: 'deliver-mail',
  payload: z.strictObject({ mailId: z.string(), sealed: z.string() }),
  attempts: 6,
  backoffSeconds: 20,
  timeoutMs: 30_000,
  concurrency: 4,
  retentionDays: 3,
});

const Sealed = z.object({ to: z.string(), subject: z.string(), html: z.string(), text: z.string() });

export async function postMail(tx: Tx, ctx: Ctx, letter: Letter): Promise<void> {
  const mailId = ctx.platform.newId('mai');
  const mail = { to: letter.to, subject: letter.subject, ...renderMail(letter) };
  const sealed = ctx.platform.vault.seal(JSON.stringify(mail), placeOf(mailId));
  await enqueue(tx, deliverMail, { mailId, sealed }, { tenantId: ctx.tenantId });
}

/** For the identity service, which may or may not be inside a transaction of ours. */
export async function postIdentityMail(ctx: Ctx, letter: Letter): Promise<void> {
  await joinIdentity(ctx, (tx) => postMail(tx, ctx, letter));
}

export function deliverWith({ mailer, vault }: { mailer: Mailer; vault: Vault }) {
  return async ({ mailId, sealed }: { mailId: string; sealed: string }): Promise<void> => {
    const mail = Sealed.parse(JSON.parse(vault.open(sealed, placeOf(mailId))));
    await mailer.send({ ...mail, id: mailId });
  };
}

function placeOf(mailId: string) {
  return { tenantId: 'platform', rowId: mailId, field: 'mail' };
}
