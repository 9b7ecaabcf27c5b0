import { createTransport } from 'nodemailer';
import { Unavailable } from '../errors';
import { randomId } from '../ids';
import { type OutboxEntry, type OutboxMail, openOutbox } from './outbox';

/** A mail sent again under the same id is the same mail. */
export type Mail = { id?: string | undefined; to: string; subject: string; html: string; text: string };

export type Mailer = {
  send(mail: Mail): Promise<void>;
  /** Newest first. Empty where mail really goes out. */
  listOutbox(): Promise<OutboxEntry[]>;
  readOutbox(id: string): Promise<OutboxMail | null>;
  close(): Promise<void>;
};

export type MailerOptions = {
  smtpUrl?: string | undefined;
  from: string;
  /** Where mails are kept to look at, when there is no SMTP server. */
  outboxDir?: string | undefined;
};

export function createMailer({ smtpUrl, from, outboxDir }: MailerOptions): Mailer {
  if (smtpUrl) return smtpMailer(smtpUrl, from);
  if (outboxDir) return outboxMailer(outboxDir);
  throw new TypeError('Mail needs an SMTP server or an outbox folder.');
}

function smtpMailer(smtpUrl: string, from: string): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 3,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.split('@').at(-1)?.replace('>', '').trim() ?? 'localhost';

  return {
    async send({ id = randomId('mai'), to, subject, html, text }) {
      const message = {
        from,
        to: { name: '', address: to }, // an object is one address, whatever commas it holds
        subject,
        html,
        text,
        messageId: `<${id}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      };
      try {
        await transport.sendMail(message);
      } catch (cause) {
        throw new Unavailable('The mail server did not take the mail.', { cause });
      }
    },
    listOutbox: async () => [],
    readOutbox: async () => null,
    close: async () => transport.close(),
  };
}

function outboxMailer(dir: string): Mailer {
  const outbox = openOutbox(dir);
  return {
    send: async ({ id = randomId('mai'), to, subject, html, text }) =>
      outbox.put({ id, to, subject, html, text, at: new Date().toISOString() }),
    listOutbox: outbox.list,
    readOutbox: outbox.read,
    close: async () => undefined,
  };
}
