import { expect, test } from 'vitest';
import { searchFor } from './place';

test('a long text is found by its passage alone', () => {
  const rules = { documentId: 'doc_rules', chunkId: 'chk_3' };
  expect(searchFor(rules, 'Two dogs')).toEqual({ chunk: 'chk_3', quote: 'Two dogs' });
  expect(searchFor(rules, 'x'.repeat(601))).toEqual({ chunk: 'chk_3' });
});
