import { expect, test } from 'vitest';
import { isFiltered, toFilter } from './ledger-search';

test('days are whole days of the workspace, and a group of kinds is no kind', () => {
  const search = { kind: 'charges', from: '2026-03-01', to: '2026-03-02', q: 'large' };
  expect(toFilter(search, 'Europe/Lisbon')).toEqual({
    show: 'charges',
    text: 'large',
    from: '2026-03-01T00:00:00.000Z',
    to: '2026-03-03T00:00:00.000Z',
  });
  expect(toFilter({ kind: 'grant' }, 'UTC')).toEqual({ kind: 'grant' });
});

test('what an address says in error is no filter', () => {
  expect(toFilter({ kind: 'gold', from: 'yesterday' }, 'UTC')).toEqual({});
  expect(isFiltered({ view: 'ledger', entry: '4' })).toBe(false);
  expect(isFiltered({ model: 'large' })).toBe(true);
});
