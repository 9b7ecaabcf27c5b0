import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { HealthReport } from '../../platform/health';
import { sendCrash, sendNotFound } from './errors';
import { sendStatus, spell } from './status';

const now = new Date('2026-11-21T10:00:00Z');

function appWith(state: HealthReport['state']) {
  const report: HealthReport = {
    state,
    draining: false,
    at: now,
    checks: [{ name: '<database>', state, detail: 'Not reachable.', tookMs: 12.5 }],
  };
  const startedAt = new Date('2026-11-20T08:00:00Z');
  return new Hono().get('/status', (c) =>
    sendStatus(c, { report, version: '1.2.3', startedAt, clock: { now: () => now } }),
  );
}

test('people read a page', async () => {
  const response = await appWith('degraded').request('/status', { headers: { Accept: 'text/html' } });
  const body = await response.text();
  expect(response.status).toBe(200);
  expect(response.headers.get('vary')).toBe('Accept');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(body).toContain('Working, with less than usual');
  expect(body).toContain('&lt;database&gt;');
  expect(body).toContain('1 day 2 hours');
});

test('machines read JSON', async () => {
  const response = await appWith('ok').request('/status', { headers: { Accept: 'application/json' } });
  expect(await response.json()).toEqual({
    state: 'ok',
    draining: false,
    version: '1.2.3',
    startedAt: '2026-11-20T08:00:00.000Z',
    upSeconds: 93_600,
    at: '2026-11-21T10:00:00.000Z',
    checks: [{ name: '<database>', state: 'ok', detail: 'Not reachable.', tookMs: 12.5 }],
  });
});

test('a server that cannot serve says so in its status code', async () => {
  const response = await appWith('down').request('/status');
  expect(response.status).toBe(503);
  expect(await response.text()).toContain('Something needed does not answer');
});

test('time up is told in its two largest units', () => {
  expect(spell(0)).toBe('a moment');
  expect(spell(61)).toBe('1 minute 1 second');
  expect(spell(2 * 86_400 + 3 * 3600 + 59)).toBe('2 days 3 hours');
});

test('lost and broken pages point to open doors and keep secrets', async () => {
  const app = new Hono().get('/broken', (c) => sendCrash(c, 'req_"<1>')).notFound((c) => sendNotFound(c));
  const lost = await app.request('/x');
  expect(lost.status).toBe(404);
  expect(await lost.text()).toContain('There is nothing at this address');
  const broken = await app.request('/broken');
  expect(broken.status).toBe(500);
  expect(await broken.text()).toContain('req_&quot;&lt;1&gt;');
});
