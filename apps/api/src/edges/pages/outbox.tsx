import { type Context, Hono } from 'hono';
import { raw } from 'hono/html';
import type { Mailer, OutboxEntry, OutboxMail } from '../../platform/mail';
import { type Page, pageCsp, sendPage } from './document';
import { outboxCss } from './outbox-style';
import { Shell } from './shell';

/** Where development's mails can be read. Answers JSON to whoever asks for it. */
export function outboxPages(mailer: Pick<Mailer, 'listOutbox' | 'readOutbox'>): Hono {
  return new Hono()
    .get('/', async (c) => {
      const mails = await mailer.listOutbox();
      return wantsJson(c) ? c.json({ mails }) : sendOutbox(c, <Inbox mails={mails} now={new Date()} />);
    })
    .get('/:mailId', async (c) => {
      const mail = await mailer.readOutbox(c.req.param('mailId'));
      if (mail === null) return wantsJson(c) ? c.json({ mail }, 404) : sendOutbox(c, <NoSuchMail />, 404);
      return wantsJson(c) ? c.json({ mail }) : sendOutbox(c, <Letter mail={mail} view={viewOf(c)} />);
    });
}

type View = 'page' | 'text';

function viewOf(c: Context): View {
  return c.req.query('view') === 'text' ? 'text' : 'page';
}

function wantsJson(c: Context): boolean {
  return c.req.header('accept')?.startsWith('application/json') ?? false;
}

/** A mail is shown inside a frame that inherits this policy, and mails carry their looks inline. */
const outboxCsp = pageCsp
  .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
  .replace("img-src 'self'", "img-src 'self' data:");

async function sendOutbox(c: Context, page: Page, status: 200 | 404 = 200): Promise<Response> {
  c.header('Cache-Control', 'no-store');
  const response = await sendPage(c, page, status);
  response.headers.set('Content-Security-Policy', outboxCsp);
  return response;
}

function Inbox({ mails, now }: { mails: OutboxEntry[]; now: Date }) {
  return (
    <Shell title="Outbox" indexed={false}>
      <style>{raw(outboxCss)}</style>
      <header class="outbox-head">
        <h1>Outbox</h1>
        <p class="soft">Mail that would have gone out. Without SMTP_URL it stays on this machine.</p>
        <a class="button quiet" href="?">
          Look again
        </a>
      </header>
      {mails.length === 0 ? <Empty /> : <Mails mails={mails} now={now} />}
    </Shell>
  );
}

function Empty() {
  return (
    <div class="card outbox-empty">
      <p>
        <strong>Every mail will be here.</strong>
      </p>
      <p class="soft">Sign up, invite someone or reset a password, and its mail arrives at once.</p>
      <a class="button" href="/admin">
        Open admin
      </a>
    </div>
  );
}

function Mails({ mails, now }: { mails: OutboxEntry[]; now: Date }) {
  return (
    <ul class="outbox-list">
      {mails.map(({ id, to, subject, at }) => (
        <li key={id}>
          <a href={`/dev/outbox/${id}`}>
            <span class="outbox-subject">{subject}</span>
            <span class="outbox-to">{to}</span>
            <time datetime={at} title={exactTime(at)}>
              {relativeTime(at, now)}
            </time>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Letter({ mail, view }: { mail: OutboxMail; view: View }) {
  const address = `/dev/outbox/${mail.id}`;
  return (
    <Shell title={mail.subject} indexed={false}>
      <style>{raw(outboxCss)}</style>
      <p class="crumb">
        <a href="/dev/outbox">Outbox</a>
      </p>
      <h1>{mail.subject}</h1>
      <p class="outbox-meta">
        To <strong>{mail.to}</strong> · <time datetime={mail.at}>{exactTime(mail.at)}</time>
      </p>
      <nav class="outbox-views" aria-label="View">
        <a href={address} aria-current={view === 'page' ? 'page' : undefined}>
          As it looks
        </a>
        <a href={`${address}?view=text`} aria-current={view === 'text' ? 'page' : undefined}>
          As plain text
        </a>
      </nav>
      {view === 'page' ? (
        <iframe
          class="outbox-mail"
          title={`Mail: ${mail.subject}`}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          srcdoc={inNewTab(mail.html)}
        />
      ) : (
        <pre class="outbox-text">
          <Linked text={mail.text} />
        </pre>
      )}
    </Shell>
  );
}

function NoSuchMail() {
  return (
    <Shell title="No such mail" indexed={false}>
      <style>{raw(outboxCss)}</style>
      <h1>No such mail</h1>
      <p class="lead">Only the newest mails are kept.</p>
      <p>
        <a href="/dev/outbox">Back to the outbox</a>
      </p>
    </Shell>
  );
}

const urls = /(https?:\/\/[^\s<>"]+)/; // the group keeps the addresses among the parts

function Linked({ text }: { text: string }) {
  const parts = text.split(urls);
  return <>{parts.map((part) => (part.startsWith('http') ? <Address key={part} url={part} /> : part))}</>;
}

function Address({ url }: { url: string }) {
  return <a href={url}>{url}</a>;
}

/** Links would otherwise open inside the frame, where no script may run. */
function inNewTab(html: string): string {
  return html.replace('<head>', '<head><base target="_blank"/>');
}

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const exact = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' });

function exactTime(at: string): string {
  return `${exact.format(new Date(at))} UTC`;
}

function relativeTime(at: string, now: Date): string {
  const seconds = Math.round((new Date(at).getTime() - now.getTime()) / 1000);
  if (seconds > -60) return 'just now';
  if (seconds > -3600) return relative.format(Math.round(seconds / 60), 'minute');
  if (seconds > -86_400) return relative.format(Math.round(seconds / 3600), 'hour');
  return relative.format(Math.round(seconds / 86_400), 'day');
}
