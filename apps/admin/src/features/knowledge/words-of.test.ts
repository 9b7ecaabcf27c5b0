import { expect, test } from 'vitest';
import { linesIn, tagsIn, webAddress } from './words-of';

test('tags stand between commas, each once', () => {
  expect(tagsIn(' rooms, prices,,rooms ')).toEqual(['rooms', 'prices']);
  expect(tagsIn('')).toEqual([]);
});

test('patterns stand on lines of their own', () => {
  expect(linesIn('/help/*\n\n /faq \n')).toEqual(['/help/*', '/faq']);
});

test('an address gets the part that people leave out, and keeps what it has', () => {
  expect(webAddress(' harbour.example/rooms ')).toBe('https://harbour.example/rooms');
  expect(webAddress('http://harbour.example')).toBe('http://harbour.example');
  expect(webAddress('')).toBe('');
});
