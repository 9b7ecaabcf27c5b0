import { expect, test } from 'vitest';
import { safeJson } from './json-ld';

test('no value can leave its script element, and nothing is lost', () => {
  const value = { name: '</script><!--<script>&amp;\u2028\u2029', nested: ['<b>'] };
  const json = safeJson(value);
  expect(json).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(json)).toEqual(value);
});
