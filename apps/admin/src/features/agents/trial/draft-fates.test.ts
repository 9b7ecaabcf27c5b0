import { expect, test } from 'vitest';
import { draftFates, shareOf } from './draft-fates';

const drafts = { asItWas: 6, changed: 2, rejected: 1, said: 0, expired: 1 };

test('each fate is a share of the drafts that came to an end', () => {
  expect(shareOf(drafts, 'asItWas')).toBe('60%');
  expect(shareOf(drafts, 'expired')).toBe('10%');
  expect(shareOf({ asItWas: 0, changed: 0, rejected: 0, said: 0, expired: 0 }, 'changed')).toBe('–');
});

test('what was said unseen is told only where that happens', () => {
  const unseen = { drafts: { ...drafts, said: 1 } };
  expect(draftFates([{ drafts }, { drafts }])).toEqual(['asItWas', 'changed', 'rejected', 'expired']);
  expect(draftFates([{ drafts }, unseen])).toContain('said');
});
