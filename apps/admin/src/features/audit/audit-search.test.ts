import { expect, test } from 'vitest';
import { isFiltered, toFilter } from './audit-search';

test('days of the address become instants of the workspace zone, the last day included', () => {
  expect(toFilter({ from: '2026-07-01', to: '2026-07-01' }, 'Europe/Lisbon')).toEqual({
    limit: 50,
    from: '2026-06-30T23:00:00.000Z',
    to: '2026-07-01T23:00:00.000Z',
  });
});

test('a mistyped day is left out rather than sent', () => {
  expect(toFilter({ from: 'soon', actor: 'psn_1' }, 'UTC')).toEqual({ limit: 50, actorId: 'psn_1' });
});

test('an open entry is not a filter', () => {
  expect(isFiltered({ entry: 'aud_1' })).toBe(false);
  expect(isFiltered({ action: 'member.removed' })).toBe(true);
});
