import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readQuestionSet } from './question-set';

test('files are known by their names, however deep they lie', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-'));
  mkdirSync(join(folder, 'documents/house'), { recursive: true });
  writeFileSync(join(folder, 'documents/house/breakfast.md'), 'From seven to ten.');
  const asked = { id: 7, question: 'When?', answerable: true };
  const known = {
    ...asked,
    sources: ['documents/house/breakfast.md'],
    span: '<td>From</td><td>seven to ten.</td>',
  };
  const unknown = { id: 8, question: 'Why?', answerable: false };
  writeFileSync(
    join(folder, 'questions.jsonl'),
    [known, unknown].map((one) => JSON.stringify(one)).join('\n'),
  );
  const { documents, questions } = readQuestionSet(folder);
  expect(documents.map(({ name }) => name)).toEqual(['breakfast.md']);
  expect(questions).toMatchObject([
    { id: '7', sources: ['breakfast.md'], span: expect.stringMatching(/^\s*From\s+seven to ten\.\s*$/) },
    { id: '8', answerable: false, sources: [], span: '' },
  ]);
  expect(() => readQuestionSet(join(folder, 'documents'))).toThrow('There is no');
});
