import { expect, test } from 'vitest';
import { parseJson, readBody } from './read-body';

function chunked(...chunks: Uint8Array[]): Request {
  const body = new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  return new Request('http://localhost/', { method: 'POST', body, duplex: 'half' } as RequestInit);
}

test('a chunked body without a length is cut off at the limit', async () => {
  const part = new Uint8Array(600);
  await expect(readBody(chunked(part, part), 1000)).rejects.toMatchObject({ code: 'too-large' });
});

test('a letter split over two chunks arrives whole', async () => {
  const [first, second] = [new Uint8Array([0xc3]), new Uint8Array([0xa9])];
  expect(await readBody(chunked(first, second))).toBe('é');
});

test('bytes that are not UTF-8 are refused', async () => {
  await expect(readBody(chunked(new Uint8Array([0xff, 0xfe])))).rejects.toMatchObject({ code: 'invalid' });
});

test('nesting beyond 64 levels is refused, brackets in strings do not count', () => {
  expect(() => parseJson('['.repeat(65) + ']'.repeat(65))).toThrow('64 levels');
  expect(parseJson(JSON.stringify(['['.repeat(500)]))).toEqual(['['.repeat(500)]);
});

test('a __proto__ key is refused wherever it stands', () => {
  expect(() => parseJson('{"a":{"__proto__":{"admin":true}}}')).toThrow('__proto__');
});

test('broken JSON is refused in plain words', () => {
  expect(() => parseJson('{"a":')).toThrow('not valid JSON');
});
