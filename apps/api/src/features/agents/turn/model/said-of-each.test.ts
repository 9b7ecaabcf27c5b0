import { expect, test } from 'vitest';
import { saidOfEach } from './said-of-each';

test.each([
  ['It is open [1]. It is free [2].', { 1: ['It is open .'], 2: ['It is free .'] }],
  ['It is open. [1] It is free.[2]', { 1: ['It is open .'], 2: ['It is free .'] }],
  ['It is open [1][2].', { 1: ['It is open .'], 2: ['It is open .'] }],
  ['It is open [1]. Come in! You pay 3.50 euros [1].', { 1: ['It is open .', 'You pay 3.50 euros .'] }],
  ['- Single: 80 [1]\n- Double: 120 [2]', { 1: ['- Single: 80'], 2: ['- Double: 120'] }],
  ['We are here.\n[1] It is open.', { 1: ['It is open.'] }],
  ['It is open.\n[1]', { 1: ['It is open.'] }],
  ['七時からです。[1]十時までです。[2]', { 1: ['七時からです 。'], 2: ['十時までです 。'] }],
  ['It is open.', {}],
])('%j: the sentences of each number', (reply, said) => {
  const flat = Object.entries(Object.fromEntries(saidOfEach(reply))).map(([number, sentences]) => [
    number,
    sentences.map((each) => each.replace(/\s+/g, ' ')),
  ]);
  expect(Object.fromEntries(flat)).toEqual(said);
});
