import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterEach, expect, test } from 'vitest';
import { createMailer, type Mailer } from './mailer';

const cleanups: (() => unknown)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

type Received = { from: string; to: string[]; user: string | undefined; source: string };

async function smtpServer(rejects: (address: string) => boolean = () => false) {
  const received: Received[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    onAuth: ({ username }, _session, done) => done(null, { user: username }),
    onRcptTo: ({ address }, _session, done) =>
      done(rejects(address) ? new Error(`no ${address} here`) : null),
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          user: session.user,
          source: Buffer.concat(chunks).toString('utf8'),
        });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanups.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return { port: (server.server.address() as AddressInfo).port, received };
}

async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'parley-mail-'));
  cleanups.push(() => rm(dir, { recursive: true }));
  return join(dir, 'outbox');
}

function mailer(options: Omit<Parameters<typeof createMailer>[0], 'from'>): Mailer {
  const made = createMailer({ from: 'Parley <hello@parley.example>', ...options });
  cleanups.push(() => made.close());
  return made;
}

const mail = { id: 'mai_1', to: 'ana@example.com', subject: 'Grüße', html: '<p>Hällo</p>', text: 'Hällo' };

test('a mail reaches a real SMTP server, with both forms and its id', async () => {
  const { port, received } = await smtpServer();
  const sender = mailer({ smtpUrl: `smtp://parley:secret@127.0.0.1:${port}` });

  await sender.send(mail);

  expect(received).toHaveLength(1);
  expect(received[0]).toMatchObject({
    from: 'hello@parley.example',
    to: ['ana@example.com'],
    user: 'parley',
  });
  const { source = '' } = received[0] ?? {};
  expect(source).toMatch(/^From: Parley <hello@parley.example>\r$/m);
  expect(source).toMatch(/^Subject: =\?UTF-8\?Q\?Gr=C3=BC=C3=9Fe\?=\r$/m);
  expect(source).toMatch(/^Message-ID: <mai_1@parley.example>\r$/m);
  expect(source).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  expect(source).toContain('multipart/alternative');
  expect(source).toContain('H=C3=A4llo');
  expect(await sender.listOutbox()).toEqual([]);
  expect(await sender.readOutbox('mai_1')).toBeNull();
});

test.each([
  ['eve@example.com, victim@example.com'],
  ['eve@example.com\r\nBcc: victim@example.com'],
  ['eve@example.com>,<victim@example.com'],
])('one mail goes to one person at most: %j', async (to) => {
  const { port, received } = await smtpServer();
  const sender = mailer({ smtpUrl: `smtp://127.0.0.1:${port}` });
  await sender.send({ ...mail, to }).catch(() => undefined);
  expect(received.flatMap((one) => one.to)).not.toContain('victim@example.com');
});

test('a subject cannot add a header', async () => {
  const { port, received } = await smtpServer();
  await mailer({ smtpUrl: `smtp://127.0.0.1:${port}` }).send({
    ...mail,
    subject: 'Hi\r\nBcc: victim@example.com\r\n\r\nx',
  });
  expect(received[0]?.to).toEqual(['ana@example.com']);
  expect(received[0]?.source).not.toMatch(/^Bcc:/m);
});

test('a server that refuses or is away is an outcome, not a crash', async () => {
  const { port } = await smtpServer((address) => address.startsWith('nobody'));
  const sender = mailer({ smtpUrl: `smtp://127.0.0.1:${port}` });
  const refused = sender.send({ ...mail, to: 'nobody@example.com' });
  await expect(refused).rejects.toMatchObject({ code: 'unavailable', cause: { responseCode: 550 } });
  await expect(refused).rejects.not.toThrow('nobody');
  await expect(mailer({ smtpUrl: 'smtp://127.0.0.1:1' }).send(mail)).rejects.toMatchObject({
    code: 'unavailable',
  });
});

test('without a server mails wait in the outbox, newest first', async () => {
  const dir = await folder();
  const sender = mailer({ outboxDir: dir });
  expect(await sender.listOutbox()).toEqual([]);

  await sender.send(mail);
  await sender.send({ ...mail, id: undefined, subject: 'Second' });

  const [newest, oldest, ...rest] = await sender.listOutbox();
  expect(rest).toEqual([]);
  expect(newest).toMatchObject({ id: expect.stringMatching(/^mai_\w{22}$/), subject: 'Second' });
  expect(oldest).toEqual({ id: 'mai_1', to: mail.to, subject: mail.subject, at: expect.any(String) });
  expect(await sender.readOutbox('mai_1')).toMatchObject(mail);
  expect((await stat(dir)).mode & 0o777).toBe(0o700);
  expect((await stat(join(dir, 'mai_1.json'))).mode & 0o777).toBe(0o600);
});

test('the same mail twice is one mail', async () => {
  const sender = mailer({ outboxDir: await folder() });
  await sender.send(mail);
  await sender.send({ ...mail, subject: 'Again' });
  expect(await sender.listOutbox()).toMatchObject([{ id: 'mai_1', subject: 'Again' }]);
});

test('the outbox keeps the newest 200 and leaves no drafts', async () => {
  const dir = await folder();
  const sender = mailer({ outboxDir: dir });
  await mkdir(dir);
  for (let index = 0; index < 205; index++) {
    const at = new Date(1_000_000_000_000 + index).toISOString();
    await writeFile(join(dir, `mai_${index}.json`), JSON.stringify({ ...mail, id: `mai_${index}`, at }));
  }
  await sender.send({ ...mail, id: 'mai_new' });
  const names = await readdir(dir);
  expect(names).toHaveLength(200);
  expect(names).toContain('mai_new.json');
  expect(names).not.toContain('mai_5.json');
});

test.each(['../secret', 'a/b', '', '.', 'a.json', 'x'.repeat(100)])('no file outside: "%s"', async (id) => {
  const dir = await folder();
  await mkdir(dir);
  await writeFile(join(dir, '..', 'secret.json'), '{}');
  const sender = mailer({ outboxDir: dir });
  expect(await sender.readOutbox(id)).toBeNull();
  await expect(sender.send({ ...mail, id })).rejects.toThrow(TypeError);
});

test('mail needs somewhere to go', () => {
  expect(() => createMailer({ from: 'a@b.example' })).toThrow(TypeError);
});
