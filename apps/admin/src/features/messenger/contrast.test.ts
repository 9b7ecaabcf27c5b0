import { expect, test } from 'vitest';
import { contrast, inkOn, isHex } from './contrast';

test('the ends of the scale, and a known pair', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#777777')).toBe(1);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('words on any colour reach what words need', () => {
  for (const accent of ['#0a7d5a', '#ffcc00', '#111111', '#ffffff', '#ff0000', '#808080', '#3b82f6']) {
    expect(inkOn(accent).ratio).toBeGreaterThanOrEqual(4.5);
  }
  expect(inkOn('#0a7d5a').ink).toBe('white');
  expect(inkOn('#ffcc00').ink).toBe('black');
});

test('six digits and nothing else are a colour', () => {
  expect(['#0A7D5a', '#fff', '0a7d5a', '#0a7d5g', ''].map(isHex)).toEqual([true, false, false, false, false]);
});
