import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createMailer, type Mailer, renderMail } from '../../platform/mail';
import { outboxPages } from './outbox';

let dir: string;
let mailer: Mailer;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'parley-outbox-'));
  mailer = createMailer({ from: 'a@b.example', outboxDir: dir });
});

afterEach(() => rm(dir, { recursive: true }));

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await outboxPages(mailer).request(path, { headers });
  return { status: response.status, headers: response.headers, body: await response.text() };
}

const link = 'https://parley.example/verify?token=abc&x=<1>';

async function sendLetter() {
  const rendered = renderMail({
    preheader: 'p',
    title: 'Welcome',
    paragraphs: ['Please confirm.'],
    action: { label: 'Confirm', url: link },
    footer: 'f',
  });
  await mailer.send({
    id: 'mai_1',
    to: '<ana>@example.com',
    subject: 'Confirm "you" & </title>',
    ...rendered,
  });
}

test('an empty outbox says what will be here', async () => {
  const { status, body } = await get('/');
  expect(status).toBe(200);
  expect(body).toContain('Every mail will be here.');
});

test('the list shows each mail, newest first, and escapes it', async () => {
  await sendLetter();
  await mailer.send({ id: 'mai_2', to: 'bo@example.com', subject: 'Later', html: '', text: '' });
  const { body } = await get('/');
  expect(body).toContain('href="/dev/outbox/mai_1"');
  expect(body).toContain('Confirm &quot;you&quot; &amp; &lt;/title&gt;');
  expect(body).toContain('&lt;ana&gt;@example.com');
  expect(body).toContain('just now');
  expect(body.indexOf('mai_2')).toBeLessThan(body.indexOf('mai_1'));
});

test('a mail is shown in a frame without rights, its links in a new tab', async () => {
  await sendLetter();
  const { body, headers } = await get('/mai_1');
  const frame = /<iframe[^>]*>/.exec(body)?.[0] ?? '';
  expect(frame).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
  expect(frame).toContain('srcdoc="&lt;!doctype html&gt;');
  expect(frame).toContain('&lt;base target=&quot;_blank&quot;/&gt;');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("style-src 'self' 'unsafe-inline'");
  expect(policy).not.toContain('script-src');
  expect(headers.get('cache-control')).toBe('no-store');
});

test('the text view has links to click', async () => {
  await sendLetter();
  const { body } = await get('/mai_1?view=text');
  expect(body).not.toContain('<iframe');
  expect(body).toContain('<a href="https://parley.example/verify?token=abc&amp;x=">');
  expect(body).toContain('&lt;1&gt;');
});

test('a mail that is not there', async () => {
  expect(await get('/mai_9')).toMatchObject({ status: 404, body: expect.stringContaining('No such mail') });
  expect((await get('/..%2Fsecret')).status).toBe(404);
});

test('machines read JSON', async () => {
  await sendLetter();
  const json = { accept: 'application/json' };
  expect(JSON.parse((await get('/', json)).body)).toEqual({
    mails: [expect.objectContaining({ id: 'mai_1' })],
  });
  expect(JSON.parse((await get('/mai_1', json)).body).mail.text).toContain(link);
  expect((await get('/mai_9', json)).status).toBe(404);
});
