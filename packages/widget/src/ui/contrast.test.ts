import { expect, test } from 'vitest';
import { contrast, inkOn, readableOn } from './contrast';

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

const brands = ['#ffe600', '#a63c26', '#00797a', '#757575', '#767676', '#0000ff', '#ff0000', '#00ff00'];

test.each(brands)('words on %s can be read', (brand) => {
  expect(contrast(brand, inkOn(brand))).toBeGreaterThanOrEqual(4.5);
});

test.each(brands)('words in %s can be read on light and dark', (brand) => {
  for (const surface of ['#fbfaf8', '#14191f']) {
    expect(contrast(readableOn(brand, surface), surface)).toBeGreaterThanOrEqual(4.5);
  }
});

test('a brand that can be read stays as it is', () => {
  expect(readableOn('#00797a', '#ffffff')).toBe('#00797a');
});
