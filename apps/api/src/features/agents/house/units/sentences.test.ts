import { expect, test } from 'vitest';
import { sentencesIn } from './sentences';

const said = (line: string) => sentencesIn(line).map(({ start, end }) => line.slice(start, end));

test.each([
  ['Breakfast is from 7 to 10. On Sundays it is from 8.', 2],
  ['We are in room 12. Please ring.', 2],
  ['Von 7 bis 10. Am Sonntag ab 8.', 2],
  ['Ab dem 3. Oktober ist das Haus zu. Danach nicht.', 2],
  ['Wir haben bis 24. Dezember offen.', 1],
  ['Das Zimmer liegt im 2. Stock. Es ist ruhig.', 2],
  ['1. Visit the plot', 1],
  ['See Dr. Iselin, e.g. on Monday. Ring before.', 2],
])('a figure ends a sentence where nothing is counted by it: %s', (line, count) => {
  expect(said(line)).toHaveLength(count);
});
