import { expect, test } from 'vitest';
import { markPath, markSvg } from './mark';

test('the mark is three closed shapes inside its 24 px grid', () => {
  expect(markPath.match(/Z/g)).toHaveLength(3);
  const absolute = markPath.match(/[ML](\d+(?:\.\d+)?) (\d+(?:\.\d+)?)/g) ?? [];
  expect(absolute.length).toBeGreaterThan(6);
  for (const point of absolute) {
    for (const value of point.slice(1).split(' ')) {
      expect(Number(value)).toBeGreaterThanOrEqual(1);
      expect(Number(value)).toBeLessThanOrEqual(23);
    }
  }
});

test('size and colour are chosen by the caller', () => {
  const svg = markSvg({ size: 16, colour: 'currentColor' });
  expect(svg).toContain('width="16" height="16"');
  expect(svg).toContain('fill="currentColor"');
});
