import { expect, test } from 'vitest';
import { problemsTable } from './problems-table';

test('rows are quoted where they must be, and no cell is a formula', () => {
  const problems = [
    {
      row: 2,
      externalId: 'A,1',
      field: 'values.price',
      value: '=1+1',
      reason: 'is no number',
      leftOut: true,
    },
    { row: 3, externalId: null, field: 'title', value: null, reason: 'says "nothing"', leftOut: true },
  ];
  expect(problemsTable(['Row', 'Id', 'Field', 'Value', 'Reason'], problems)).toBe(
    '\uFEFFRow,Id,Field,Value,Reason\r\n2,"A,1",values.price,\'=1+1,is no number\r\n3,,title,,"says ""nothing"""\r\n',
  );
});
