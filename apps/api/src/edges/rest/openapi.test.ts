import { expect, test } from 'vitest';
import { Conflict } from '../../platform/errors';
import { createLog } from '../../platform/log';
import { problemResponse } from '../http/problem';
import { ProblemDocument } from './describe-problems';
import { openApiDocument } from './openapi';

const document = openApiDocument({ version: '1', publicUrl: 'https://parley.example' });
const operations = Object.values(document.paths ?? {}).flatMap((path) => Object.values(path ?? {}));

test('every call says what it answers, and that any failure is a problem', () => {
  expect(operations.length).toBeGreaterThan(10);
  for (const { responses } of operations) {
    expect(Object.keys(responses)).toEqual(['200', 'default']);
    expect(responses.default.content).toEqual({
      'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
    });
  }
  expect(Object.keys(document.components?.schemas ?? {})).toEqual(['Problem']);
});

test('what is sent is what is described', async () => {
  const log = createLog({ level: 'silent' });
  for (const error of [new Conflict('Twice.'), new Error('boom')]) {
    const sent = await problemResponse(error, 'req_1', log).json();
    expect(ProblemDocument.strict().parse(sent)).toEqual(sent);
  }
});
