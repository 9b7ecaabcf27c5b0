import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { Forbidden, Unavailable } from '../errors';
import { createLog, type LogLevel } from './log';
import { prettyLine } from './pretty';

function logging(level: LogLevel = 'debug') {
  const lines: string[] = [];
  const log = createLog({ level, stream: { write: (line) => lines.push(line) }, fields: { role: 'web' } });
  return { log, lines, last: () => JSON.parse(lines.at(-1) ?? 'null') };
}

const secrets = [
  'ana@example.com',
  'ana.o’brien+spam@mail.example.co.uk',
  'Zoë@münchen.example',
  'hunter2-correct-horse',
  'session=3f9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c',
  '3f9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c',
  'sk_live_abcdef123456',
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl',
  'Bearer abc.def-123',
  'postgres://parley:pa55word@db.internal/parley',
  'https://example.com/verify?token=abc123',
  'VGhpcyBpcyBhIHZlcnkgc2VjcmV0IGtleSBvZiBtaW5l-_',
];

test('fields of the list pass, with level, time and message', () => {
  const { log, last } = logging();
  log.info('request', { requestId: 'req_1', route: '/a/:id', method: 'GET', status: 200, tookMs: 1.234_56 });
  expect(last()).toEqual({
    level: 30,
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    role: 'web',
    requestId: 'req_1',
    route: '/a/:id',
    method: 'GET',
    status: 200,
    tookMs: 1.23,
    msg: 'request',
  });
  expect(log.dropped()).toBe(0);
});

test('anything else is kept out and counted', () => {
  const { log, lines } = logging();
  for (const secret of secrets) {
    const rogue: object = {
      body: secret,
      cookie: secret,
      headers: { authorization: secret },
      email: secret,
      password: [secret],
      error: undefined,
      toJSON: () => secret,
      __proto__: { requestId: secret },
      status: secret,
      route: { path: secret },
    };
    log.info('request', rogue);
    log.child(rogue).warn('again');
  }
  for (const secret of secrets) expect(lines.join('')).not.toContain(secret);
  expect(log.dropped()).toBe(secrets.length * 2 * 8);
});

test('what slips into an allowed field, the message or an error is scrubbed', () => {
  const { log, lines } = logging();
  for (const secret of secrets.filter((one) => !one.includes('hunter2'))) {
    const bug = new TypeError(`cannot read ${secret}`, { cause: new Error(`because of ${secret}`) });
    log.error(`failed for ${secret}`, { route: `/x/${secret}`, reason: secret, error: bug });
    expect(lines.at(-1), secret).not.toContain(secret);
  }
  expect(lines.join('')).not.toMatch(/ana|brien|Zoë|pa55word|abc123|live_abc|c2lnbmF0|VGhpcy/);
  expect(log.dropped()).toBe(0);
});

test('a planned outcome is a name and a code, a bug has its story with causes', () => {
  const { log, last } = logging();
  log.warn('denied', { error: new Forbidden('You, Ana, may not') });
  expect(last().error).toEqual({ name: 'Forbidden', code: 'forbidden' });

  const root = Object.assign(new RangeError('deep'), { code: 'E_DEEP', secret: 'hunter2' });
  log.error('bug', { error: new TypeError('outer', { cause: root }) });
  expect(last().error).toEqual({
    name: 'TypeError',
    message: 'outer',
    stack: expect.stringContaining('log.test.ts'),
    cause: { name: 'RangeError', code: 'E_DEEP', message: 'deep', stack: expect.any(String) },
  });

  log.warn('mail', {
    error: new Unavailable('No mail to Ana', { cause: new Error('550 no ana@example.com') }),
  });
  expect(last().error).toEqual({
    name: 'Unavailable',
    code: 'unavailable',
    cause: { name: 'Error', message: '550 no [e-mail]', stack: expect.any(String) },
  });

  log.error('bug', { error: 'hunter2' });
  expect(last().error).toEqual({ name: 'string' });
  log.error('bug', { error: new AggregateError([new Error('first')], 'several') });
  expect(last().error).toMatchObject({ name: 'AggregateError', cause: { message: 'first' } });
});

test('a circle of causes ends, and so does a long story', () => {
  const { log, lines } = logging();
  const circle: Error & { cause?: unknown } = new Error(
    'x'.repeat(100_000).replaceAll('xxxxxxxxxx', 'a b c d e '),
  );
  circle.cause = circle;
  log.error('bug', { error: circle });
  expect(lines.at(-1)?.length).toBeLessThan(50_000);
});

test('nothing below the level is written', () => {
  const { log, lines } = logging('warn');
  log.info('quiet');
  log.debug('quiet');
  log.warn('loud');
  log.error('loud');
  expect(lines).toHaveLength(2);
  const silent = logging('silent');
  silent.log.error('nothing');
  expect(silent.lines).toHaveLength(0);
});

test('a child carries its fields, and every line is one line of JSON', () => {
  const { log, lines, last } = logging();
  log.child({ requestId: 'req_1' }).child({ tenantId: 'tnt_1', actorKind: null }).info('two\nlines');
  expect(last()).toMatchObject({ requestId: 'req_1', tenantId: 'tnt_1', role: 'web', msg: 'two\nlines' });
  expect(lines.at(-1)?.trimEnd()).not.toContain('\n');
});

test('at a terminal a line reads like a line', () => {
  const { log, lines } = logging();
  log.error('bug', { requestId: 'req_1', error: new TypeError('odd', { cause: new Forbidden() }) });
  const plain = stripVTControlCharacters(prettyLine(lines.at(-1) ?? ''));
  expect(plain).toMatch(
    /^\d\d:\d\d:\d\d\.\d{3} error bug role=web requestId=req_1\n {4}TypeError odd\n {4}at /,
  );
  expect(plain).toContain('    caused by Forbidden (forbidden)\n');
});

test('logging a request costs little', () => {
  const log = createLog({ level: 'info', stream: { write: () => undefined } });
  const fields = { requestId: 'req_abc1', route: '/api/v1/x/:id', method: 'GET', status: 200, tookMs: 1.5 };
  const rounds = 20_000;
  for (let round = 0; round < rounds; round++) log.info('request', fields);
  const startedAt = performance.now();
  for (let round = 0; round < rounds; round++) log.info('request', fields);
  const microseconds = ((performance.now() - startedAt) * 1000) / rounds;
  process.stdout.write(`one request line: ${microseconds.toFixed(2)} µs
`);
  expect(microseconds).toBeLessThan(100);
});
