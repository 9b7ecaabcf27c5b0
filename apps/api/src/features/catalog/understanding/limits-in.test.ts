import { expect, test } from 'vitest';
import { limitsIn } from './limits-in';

test.each([
  { said: 'Homes under €500,000 please', are: ['500,000'] },
  { said: 'a room up to 120 euros a night for 4 people', are: ['120'] },
  { said: 'My budget is 80 dollars', are: ['80'] },
  { said: 'between 200 and 300 euros', are: ['200', '300'] },
  { said: '2 million or less', are: ['2'] },
  { said: 'Zimmer unter 90 Euro', are: ['90'] },
  { said: 'moins de 1 200 €', are: ['1 200'] },
  { said: '50ユーロ以下', are: ['50'] },
  { said: 'أقل من ٨٠ يورو', are: ['80'] },
  { said: 'It is 10 euros, right?', are: [] },
  { said: 'Does it cost about 10 euros, or 12?', are: [] },
  { said: 'I paid more than 10 euros', are: [] },
])('$said', ({ said, are }) => {
  expect(limitsIn(said)).toEqual(are);
});
