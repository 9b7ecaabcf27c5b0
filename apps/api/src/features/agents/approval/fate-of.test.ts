import { expect, test } from 'vitest';
import { fateOf } from './fate-of';

const draft = { kind: 'approval', sayable: true, waiting: true, outdated: false } as const;

test.each([
  { what: 'a person is called', given: {}, expiry: 'call', is: 'call' },
  { what: 'it is said, where the workspace wants that', given: {}, expiry: 'say', is: 'say' },
  {
    what: 'what answers an older question is not said',
    given: { outdated: true },
    expiry: 'say',
    is: 'call',
  },
  { what: 'a suggestion is never said', given: { kind: 'suggestion' }, expiry: 'say', is: 'call' },
  {
    what: 'whoever has a person already needs no other',
    given: { sayable: false },
    expiry: 'say',
    is: 'let-go',
  },
  {
    what: 'whoever has an answer already needs none',
    given: { waiting: false },
    expiry: 'call',
    is: 'let-go',
  },
] as const)('$what', ({ given, expiry, is }) => {
  expect(fateOf({ ...draft, ...given }, expiry)).toBe(is);
});
