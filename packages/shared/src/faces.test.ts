import { expect, test } from 'vitest';
import { avatarNames, faceOf } from './faces';

test('each picture has a hue and an emblem of its own', () => {
  const faces = avatarNames.map(faceOf);
  expect(new Set(faces.map(({ hue }) => hue)).size).toBe(avatarNames.length);
  expect(new Set(faces.map(({ path }) => path)).size).toBe(avatarNames.length);
});

test.each(avatarNames)('%s is closed shapes that begin inside the grid', (name) => {
  const { hue, path } = faceOf(name);
  expect(hue).toBeGreaterThanOrEqual(0);
  expect(hue).toBeLessThan(360);
  expect(path).toMatch(/^[MmLlCcSsAaHhVvZz\d .,-]+z$/);
  expect(path.match(/z/g)).toHaveLength((path.match(/m/gi) ?? []).length);
  for (const [, x, y] of path.matchAll(/[Mm]([\d.]+) ([\d.]+)/g)) {
    expect(Math.min(Number(x), Number(y))).toBeGreaterThan(1);
    expect(Math.max(Number(x), Number(y))).toBeLessThan(23);
  }
});

test.each(['comet', '', '__proto__'])('“%s” is nobody’s, and shown as one that is known', (name) => {
  expect(faceOf(name)).toBe(faceOf('spark'));
});
