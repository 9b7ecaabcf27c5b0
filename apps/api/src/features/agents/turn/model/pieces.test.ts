import { expect, test } from 'vitest';
import { wholePieces } from './pieces';

test.each([
  ['It is open. It costs 1', 'It is open.'],
  ['It is open until 3.', ''],
  ['It costs 3.50 euros. And', 'It costs 3.50 euros.'],
  ['- Breakfast\n- Din', '- Breakfast'],
  ['Is it? Yes! No', 'Is it? Yes!'],
  ['It is open. [1] [2] It costs', 'It is open. [1] [2]'],
  ['[1] It is', ''],
  ['開いています。 まだ', '開いています。'],
  ['', ''],
])('of %j that broke off, %j is whole', (text, whole) => expect(wholePieces(text)).toBe(whole));
