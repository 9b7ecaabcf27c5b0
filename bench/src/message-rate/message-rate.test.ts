import { expect, test } from 'vitest';
import { type Engine, withoutPostgres } from '../databases/throw-away';
import type { Figure } from '../frame/bench';
import { measureVerb } from './measure-verb';
import { measureVisitors } from './measure-visitors';

const noPostgres = withoutPostgres();
const engine: Engine = noPostgres ? 'pglite' : 'postgres';
const patience = { timeout: 60_000 };

function amount(figures: readonly Figure[], what: RegExp): number {
  return figures.find((figure) => what.test(figure.what))?.value ?? Number.NaN;
}

test('what the verb sends is sent again, and every message of both is stored', patience, async () => {
  const load = { rounds: 1, messages: 20, tenants: 2, concurrency: 4 };
  const { figures, violations } = await measureVerb(engine, load);
  expect(violations).toEqual([]);
  expect(amount(figures, /committed over 2 tenants$/)).toBeGreaterThan(0);
  expect(amount(figures, /statements of a message/)).toBeLessThanOrEqual(3);
});

test('visitors who talk are all answered, and see themselves in another tab', patience, async () => {
  const load = { tenants: 2, visitors: 6, tabs: 3, pace: 40, seconds: 1 };
  const { figures, violations } = await measureVisitors(engine, load);
  expect(violations).toEqual([]);
  expect(amount(figures, /acknowledged$/)).toBeGreaterThan(10);
  expect(amount(figures, /seen in another tab, p50/)).toBeGreaterThan(0);
});
