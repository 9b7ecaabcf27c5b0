import { expect, test } from 'vitest';
import { contrast } from '../ui/contrast';
import { roughInk } from './rough-ink';

test('the shape on the launcher stands out on any colour', () => {
  for (let at = 0; at < 4096; at += 1) {
    const brand = `#${[...at.toString(16).padStart(3, '0')].map((digit) => digit + digit).join('')}`;
    const ink = roughInk(brand) === '#000' ? '#000000' : '#ffffff';
    expect(contrast(brand, ink), brand).toBeGreaterThanOrEqual(3);
  }
});
